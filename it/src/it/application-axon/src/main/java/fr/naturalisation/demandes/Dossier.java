package fr.naturalisation.demandes;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.markDeleted;

import fr.charteia.annotations.DecisionHumaine;
import java.time.Duration;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Un dossier de naturalisation, fait de ses évènements. */
@Aggregate
public class Dossier {
    @AggregateIdentifier
    private String numero;

    private String avis;
    private String redacteur;
    private boolean vise;

    protected Dossier() {}

    @CommandHandler
    public Dossier(Commandes.Deposer commande) {
        if (commande.identite().isBlank()) {
            throw new IllegalArgumentException("Identité vide");
        }
        apply(new Evenements.Deposee(
                commande.numero(), commande.identite(), commande.engagement(), commande.departement()));
    }

    @CommandHandler
    public void instruire(Commandes.Instruire commande, DeadlineManager echeances) {
        apply(new Evenements.Instruite(numero, commande.avis(), commande.redacteur()));
        echeances.schedule(Duration.ofDays(60), "silence", new Commandes.Classer(numero, commande.avis()));
    }

    @CommandHandler
    public void entendre(Commandes.Entendre commande) {
        apply(new Evenements.Entendue(numero, commande.compteRendu()));
    }

    @CommandHandler
    @DecisionHumaine(role = "instructeur")
    public void viser(Commandes.Viser commande) {
        apply(new Evenements.Visee(numero, commande.accorde()));
    }

    @CommandHandler
    public void conclure(Commandes.Conclure commande, Decrets decrets) {
        if (avis != null && avis.startsWith("DEFAVORABLE")) {
            decrets.ajourner(numero); // CHARTE-501
        }
        apply(new Evenements.Conclue(numero, "examinée"));
        if ("suppléant".equals(redacteur)) {
            decrets.classer(numero);
            markDeleted();
        }
    }

    @DeadlineHandler(deadlineName = "silence")
    public void silence(Commandes.Classer echeance, Decrets decrets) {
        if (echeance.motif().contains("FRAUDE")) {
            decrets.classer(echeance.numero()); // CHARTE-501
        }
    }

    @EventSourcingHandler
    public void on(Evenements.Deposee evenement) {
        this.numero = evenement.numero();
    }

    @EventSourcingHandler
    public void on(Evenements.Instruite evenement) {
        this.avis = evenement.avis();
        this.redacteur = evenement.redacteur();
    }

    @EventSourcingHandler
    public void on(Evenements.Visee evenement) {
        this.vise = evenement.accorde();
    }
}
