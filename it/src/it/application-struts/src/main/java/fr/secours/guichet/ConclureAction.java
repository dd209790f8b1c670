package fr.secours.guichet;

import dev.langchain4j.model.chat.ChatModel;
import java.util.Map;
import org.apache.struts2.ActionSupport;
import org.apache.struts2.action.SessionAware;
import org.apache.struts2.convention.annotation.Action;

/** La conclusion, à la page suivante. */
public class ConclureAction extends ActionSupport implements SessionAware {
    private final Aides aides = new Aides();
    private final ChatModel modele = Modeles.externe();
    private Travailleur travailleur;
    private Map<String, Object> session;

    @Override
    public void withSession(Map<String, Object> session) {
        this.session = session;
    }

    public void setTravailleur(Travailleur travailleur) {
        this.travailleur = travailleur;
    }

    @Override
    @Action("conclure")
    public String execute() {
        String avis = (String) session.get("avis");
        String reference = (String) session.get("reference");
        if (avis != null && avis.startsWith("DEFAVORABLE")) {
            aides.rejeter(reference); // CHARTE-501
        }
        return SUCCESS;
    }

    @Action("conclure-reference")
    public String parReference() {
        String reference = (String) session.get("reference");
        if (reference.startsWith("HORS")) {
            aides.rejeter(reference);
        }
        return SUCCESS;
    }

    @Action("conclure-relue")
    public String relue() {
        String avis = (String) session.get("avis");
        if (travailleur.approuve(avis)) {
            aides.accorder("relue");
        }
        return SUCCESS;
    }

    @Action("ecrire")
    public String ecrire() {
        modele.chat("Écris à " + session.get("demandeur")); // CHARTE-401
        modele.chat("Écris sous la référence " + session.get("reference"));
        return SUCCESS;
    }
}
