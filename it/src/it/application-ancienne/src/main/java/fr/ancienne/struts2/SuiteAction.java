package fr.ancienne.struts2;
import fr.ancienne.commun.*;
import com.opensymphony.xwork2.*; import org.apache.struts2.interceptor.*; import java.util.*;
public class SuiteAction extends ActionSupport implements SessionAware {
    private Map<String,Object> session;
    public void setSession(Map<String,Object> s) { session = s; }
    public String decider() throws Exception {
        String a = (String) session.get("avis");
        if (a.contains("OUI")) Droits.accorder("d", "m"); // CHARTE-501
        return SUCCESS;
    }
    public String envoyer() throws Exception {
        IA.M.chat("nom " + session.get("nom")); // CHARTE-401
        IA.M.chat("theme " + session.get("theme"));
        IA.M.chat("nom " + ActionContext.getContext().getSession().get("nom2")); // CHARTE-401
        IA.M.chat("nom " + ActionContext.getContext().getSession().get("theme"));
        IA.M.chat("p " + ActionContext.getContext().getParameters().get("email")); // CHARTE-401
        IA.M.chat("p " + ActionContext.getContext().getParameters().get("theme").getValue());
        return SUCCESS;
    }
}
