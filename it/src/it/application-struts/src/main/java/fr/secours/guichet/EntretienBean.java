package fr.secours.guichet;

import dev.langchain4j.model.chat.ChatModel;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** L'entretien : la page remplit le bean, un bouton appelle l'action. */
@Named
@ViewScoped
public class EntretienBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Aides aides;

    private final transient ChatModel modele = Modeles.externe();
    private Demande demande = new Demande();
    private String synthese;
    private String salle;

    public String analyser() {
        synthese = modele.chat("Analyse l'entretien au sujet de " + demande.getObjet());
        modele.chat("Écris à " + demande.getDemandeur()); // CHARTE-401
        Flash flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
        flash.put("synthese", synthese);
        flash.put("salle", salle);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage("Entretien analysé"));
        return "suite?faces-redirect=true";
    }

    public void trancher() {
        if (synthese != null && synthese.contains("ABUS")) {
            aides.rejeter(demande.getReference()); // CHARTE-501
        }
    }

    public void trancherParSalle() {
        if ("fermée".equals(salle)) {
            aides.rejeter(demande.getReference());
        }
    }

    public Demande getDemande() {
        return demande;
    }

    public void setDemande(Demande demande) {
        this.demande = demande;
    }

    public String getSynthese() {
        return synthese;
    }

    public void setSynthese(String synthese) {
        this.synthese = synthese;
    }

    public String getSalle() {
        return salle;
    }

    public void setSalle(String salle) {
        this.salle = salle;
    }
}
