package fr.naturalisation.demandes;

import dev.langchain4j.model.chat.ChatModel;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.gateway.EventGateway;
import org.springframework.stereotype.Component;

/** Ce que le modèle dit quand quelque chose arrive. */
@Component
public class Analyste {
    private final CommandGateway commandes;
    private final EventGateway evenements;
    private final ChatModel modele = Modeles.externe();
    private final ChatModel interne = Modeles.interne();

    public Analyste(CommandGateway commandes, EventGateway evenements) {
        this.commandes = commandes;
        this.evenements = evenements;
    }

    @EventHandler
    public void on(Evenements.Deposee evenement) {
        String avis = modele.chat("Que penser de " + evenement.engagement() + " ?"); // CHARTE-401
        interne.chat("Range le dossier de " + evenement.identite());
        modele.chat("Présente le département " + evenement.departement());
        commandes.send(new Commandes.Instruire(evenement.numero(), avis, "titulaire"));
    }

    @EventHandler
    public void on(Evenements.Entendue evenement) {
        String resume = modele.chat("Résume l'entretien : " + evenement.compteRendu()); // CHARTE-401
        evenements.publish(new Evenements.Classee(evenement.numero(), resume));
    }

    @EventHandler
    public void on(EventMessage<Evenements.Conclue> message) {
        modele.chat("Explique l'issue " + message.getPayload().issue());
    }
}
