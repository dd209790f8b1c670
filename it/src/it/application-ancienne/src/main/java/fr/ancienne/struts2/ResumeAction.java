package fr.ancienne.struts2;
import fr.ancienne.commun.*;
import com.opensymphony.xwork2.*; import org.apache.struts2.interceptor.*; import org.apache.struts2.ServletActionContext; import java.util.*; import fr.charteia.annotations.*;
public class ResumeAction extends ActionSupport implements SessionAware, ModelDriven<Usager> {
    private Map<String,Object> session; private Usager usager = new Usager(); @DonneesPersonnelles private String nir; private String theme; private String decision;
    public void setSession(Map<String,Object> s) { session = s; }
    public Usager getModel() { return usager; }
    public void setNir(String n) { nir = n; } public void setTheme(String t) { theme = t; } public void setDecision(String d) { decision = d; }
    public String execute() throws Exception {
        String a = IA.M.chat("Résumer " + usager.getNom()); // CHARTE-401
        IA.M.chat("NIR " + nir); // CHARTE-401
        IA.M.chat("theme " + theme + usager.getRubrique());
        session.put("avis", a); session.put("nom", usager.getNom()); session.put("theme", theme);
        ActionContext.getContext().getSession().put("nom2", usager.getNom());
        ServletActionContext.getRequest().setAttribute("theme", theme);
        addActionMessage("ok"); addActionError("x");
        return SUCCESS;
    }
    public String validerParAgent() { if ("OK".equals(decision)) Droits.accorder("d", "m"); return SUCCESS; }
}
