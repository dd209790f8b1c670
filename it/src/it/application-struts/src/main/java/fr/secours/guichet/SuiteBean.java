package fr.secours.guichet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** La page d'après, qui lit ce que la précédente a laissé. */
@Named
@RequestScoped
public class SuiteBean {
    @Inject
    private Aides aides;

    private String synthese;
    private String salle;

    @PostConstruct
    void lire() {
        synthese = (String) FacesContext.getCurrentInstance().getExternalContext().getFlash().get("synthese");
        salle = (String) FacesContext.getCurrentInstance().getExternalContext().getFlash().get("salle");
    }

    public void conclure() {
        if (synthese.startsWith("POSITIF")) {
            aides.accorder("suite"); // CHARTE-501
        }
        if (salle.equals("fermée")) {
            aides.rejeter("suite");
        }
    }
}
