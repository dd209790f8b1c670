package fr.secours.guichet;

import dev.langchain4j.model.chat.ChatModel;
import java.util.Map;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.struts2.ActionSupport;
import org.apache.struts2.ModelDriven;
import org.apache.struts2.action.SessionAware;
import org.apache.struts2.convention.annotation.Action;
import org.apache.struts2.convention.annotation.Namespace;
import org.apache.struts2.convention.annotation.Result;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Le dépôt d'une demande : le formulaire remplit le modèle. */
@Namespace("/secours")
@Result(name = "success", location = "/secours/depose.jsp")
public class DeposerAction extends ActionSupport implements ModelDriven<Demande>, SessionAware {
    private static final Logger JOURNAL = LogManager.getLogger(DeposerAction.class);

    private final Demande demande = new Demande();
    private final ChatModel modele = Modeles.externe();
    private final ChatModel interne = Modeles.interne();
    private Map<String, Object> session;
    private String accuse;

    @Override
    @StrutsParameter(depth = 1)
    public Demande getModel() {
        return demande;
    }

    @Override
    public void withSession(Map<String, Object> session) {
        this.session = session;
    }

    @Override
    public void validate() {
        if (demande.getObjet() == null || demande.getObjet().isBlank()) {
            addFieldError("objet", getText("secours.objet.vide"));
        }
    }

    @Override
    @Action("deposer")
    public String execute() {
        JOURNAL.info("Demande déposée");
        accuse = interne.chat("Accuse réception à " + demande.getDemandeur());
        String avis = modele.chat("Que penser de l'objet " + demande.getObjet() + " ?");
        session.put("avis", avis);
        session.put("reference", demande.getReference());
        session.put("demandeur", demande.getDemandeur());
        return SUCCESS;
    }

    @Action("resumer")
    public String resumer() {
        accuse = modele.chat("Résume les ressources : " + demande.getRessources()); // CHARTE-401
        return SUCCESS;
    }

    @Action("orienter")
    public String orienter() {
        accuse = modele.chat("Oriente vers le secteur " + demande.getSecteur());
        return SUCCESS;
    }

    public String getAccuse() {
        return accuse;
    }
}
