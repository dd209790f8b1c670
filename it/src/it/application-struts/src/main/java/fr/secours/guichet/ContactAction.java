package fr.secours.guichet;

import dev.langchain4j.model.chat.ChatModel;
import java.util.List;
import org.apache.struts2.ActionContext;
import org.apache.struts2.ActionSupport;
import org.apache.struts2.ServletActionContext;
import org.apache.struts2.dispatcher.HttpParameters;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.apache.struts2.util.ValueStack;

/** Les coordonnées, que le formulaire pose sur l'action même. */
public class ContactAction extends ActionSupport {
    private final ChatModel modele = Modeles.externe();
    private final Aides aides = new Aides();
    private String courriel;
    private String creneau;
    private Demande demande;

    @StrutsParameter
    public void setCourriel(String courriel) {
        this.courriel = courriel;
    }

    @StrutsParameter
    public void setCreneau(String creneau) {
        this.creneau = creneau;
    }

    @StrutsParameter(depth = 1)
    public Demande getDemande() {
        return demande;
    }

    public void setDemande(Demande demande) {
        this.demande = demande;
    }

    @Override
    public String execute() {
        modele.chat("Formule une réponse à " + courriel); // CHARTE-401
        modele.chat("Propose un rendez-vous : " + creneau);
        ActionContext.getContext().getSession().put("conseil", modele.chat("Que conseiller ?"));
        ActionContext.getContext().getSession().put("agence", creneau);
        return SUCCESS;
    }

    public String suite() {
        String conseil = (String) ActionContext.getContext().getSession().get("conseil");
        if (conseil.contains("REJET")) {
            aides.rejeter("suite"); // CHARTE-501
        }
        String agence = (String) ActionContext.getContext().getSession().get("agence");
        if (agence.equals("fermée")) {
            aides.rejeter("suite");
        }
        return SUCCESS;
    }

    public String parParametres() {
        HttpParameters parametres = ActionContext.getContext().getParameters();
        modele.chat("Réponds à " + parametres.get("telephone").getValue()); // CHARTE-401
        modele.chat("Réponds pour " + parametres.get("agence").getValue());
        modele.chat("Réponds à " + ServletActionContext.getRequest().getParameter("email")); // CHARTE-401
        return SUCCESS;
    }

    public String traduire() {
        modele.chat(getText("secours.bonjour", new String[] {demande.getDemandeur()})); // CHARTE-401
        modele.chat(getText("secours.bonjour", List.of(demande.getSecteur())));
        modele.chat(getText("secours.aide"));
        return SUCCESS;
    }

    public String erreurs() {
        addActionError("La demande de " + demande.getDemandeur() + " est incomplète");
        addActionMessage("Le secteur est fermé");
        modele.chat("Reformule : " + String.join("\n", getActionErrors())); // CHARTE-401
        modele.chat("Reformule : " + String.join("\n", getActionMessages()));
        return INPUT;
    }

    public String pile() {
        ValueStack pile = ActionContext.getContext().getValueStack();
        pile.set("pour", demande.getDemandeur());
        pile.set("ou", demande.getSecteur());
        modele.chat("Écris pour " + pile.findString("pour")); // CHARTE-401
        modele.chat("Écris à propos de " + pile.findString("ou"));
        return SUCCESS;
    }
}
