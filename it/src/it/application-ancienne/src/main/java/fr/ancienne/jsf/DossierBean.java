package fr.ancienne.jsf;
import fr.ancienne.commun.*;
import javax.faces.bean.*; import javax.faces.context.*; import javax.faces.application.FacesMessage; import java.util.*;
import javax.faces.model.SelectItem;
@ManagedBean @ViewScoped
public class DossierBean implements java.io.Serializable {
    private Usager usager = new Usager(); private String avis; private String choix; private String proposition;
    public Usager getUsager() { return usager; } public void setUsager(Usager u) { usager = u; }
    public String getChoix() { return choix; } public void setChoix(String c) { choix = c; }
    public String getAvis() { return avis; }
    public String resumer() throws Exception {
        avis = IA.M.chat("Résume " + usager.getNom()); // CHARTE-401
        return "resume";
    }
    public void rubrique() throws Exception { IA.M.chat("Classe " + usager.getRubrique()); }
    public String garder() {
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().put("usager", usager.getNom());
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().put("theme", "rsa");
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("flashnom", usager.getNom());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, "ok", null));
        return "suite?faces-redirect=true";
    }
    public void proposer() throws Exception { proposition = IA.M.chat("accorder ou refuser ?"); }
    public String decider() {
        if (proposition.contains("ACCORD")) Droits.accorder("d", "m"); // CHARTE-501
        return null;
    }
    public List<SelectItem> getChoix2() { List<SelectItem> l = new ArrayList<SelectItem>(); l.add(new SelectItem("A", proposition)); return l; }
}
