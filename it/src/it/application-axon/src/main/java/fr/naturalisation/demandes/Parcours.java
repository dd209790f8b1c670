package fr.naturalisation.demandes;

import static org.axonframework.modelling.saga.SagaLifecycle.associateWith;

import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.springframework.beans.factory.annotation.Autowired;

/** Le parcours d'un dossier, d'évènement en évènement. */
@Saga
public class Parcours {
    @Autowired
    private transient Decrets decrets;

    private String avis;
    private String departement;

    @StartSaga
    @SagaEventHandler(associationProperty = "numero")
    public void on(Evenements.Deposee evenement) {
        this.departement = evenement.departement();
        associateWith("numero", evenement.numero());
    }

    @SagaEventHandler(associationProperty = "numero")
    public void on(Evenements.Instruite evenement) {
        this.avis = evenement.avis();
    }

    @SagaEventHandler(associationProperty = "numero")
    public void on(Evenements.Visee evenement) {
        if (evenement.accorde()) {
            decrets.naturaliser(evenement.numero());
        }
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "numero")
    public void on(Evenements.Conclue evenement) {
        if ("FAVORABLE".equals(avis)) {
            decrets.naturaliser(evenement.numero()); // CHARTE-501
        }
        if ("Mayotte".equals(departement)) {
            decrets.classer(evenement.numero());
        }
    }

    @SagaEventHandler(associationProperty = "numero")
    public void on(Evenements.Classee evenement) {
        if (evenement.motif().contains("sans suite")) {
            decrets.classer(evenement.numero()); // CHARTE-501
        }
    }
}
