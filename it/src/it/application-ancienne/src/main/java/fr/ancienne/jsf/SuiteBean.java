package fr.ancienne.jsf;
import fr.ancienne.commun.*;
import javax.faces.bean.*; import javax.faces.context.*; import java.util.*; import javax.faces.event.*;
@ManagedBean @RequestScoped
public class SuiteBean {
    @ManagedProperty("#{dossierBean}") private DossierBean dossierBean;
    public void setDossierBean(DossierBean d) { dossierBean = d; }
    public void envoyer() throws Exception {
        Map<String,Object> s = FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        IA.M.chat("Bonjour " + s.get("usager")); // CHARTE-401
        IA.M.chat("Thème " + s.get("theme"));
    }
    public void flash() throws Exception {
        IA.M.chat("Bonjour " + FacesContext.getCurrentInstance().getExternalContext().getFlash().get("flashnom")); // CHARTE-401
        IA.M.chat("Bonjour " + FacesContext.getCurrentInstance().getExternalContext().getFlash().get("autre"));
    }
    public void params() throws Exception {
        Map<String,String> p = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        IA.M.chat("Mail " + p.get("email")); // CHARTE-401
        IA.M.chat("Rubrique " + p.get("rubrique"));
    }
    public void autre() throws Exception {
        IA.M.chat("Nom " + dossierBean.getUsager().getNom()); // CHARTE-401
    }
    public void change(ValueChangeEvent e) throws Exception {
        IA.M.chat("choix " + e.getNewValue());
    }
    public void choisi() { // un agent a choisi dans une liste
        if ("ACCORD".equals(dossierBean.getChoix())) Droits.accorder("d", "m");
    }
}
