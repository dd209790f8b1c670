package fr.etatcivil.actes;

import dev.langchain4j.model.chat.ChatModel;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.ObjectMessage;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reçoit les demandes. */
@MessageDriven(activationConfig = @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:/jms/queue/demandes"))
public class TraitementDemandes implements MessageListener {
    private static final Logger LOG = Logger.getLogger(TraitementDemandes.class.getName());

    @Inject
    Actes actes;

    private final ChatModel externe = Modeles.externe();
    private final ChatModel interne = Modeles.interne();

    @Override
    public void onMessage(Message message) {
        try {
            if (message instanceof MapMessage table) {
                table(table);
            } else if (message instanceof ObjectMessage objet) {
                objet(objet.getBody(Demande.class));
            }
        } catch (JMSException e) {
            LOG.log(Level.WARNING, "demande illisible", e);
        }
    }

    private void table(MapMessage table) throws JMSException {
        externe.chat("Rédige une réponse à " + table.getString("identite")); // CHARTE-401
        interne.chat("Rédige une réponse à " + table.getString("identite"));
        externe.chat("Quelles pièces pour un acte de " + table.getString("acte") + " ?");
        externe.chat("Quels horaires à " + table.getStringProperty("commune") + " ?");
    }

    private void objet(Demande demande) {
        externe.chat("Vérifie l'état civil : " + demande.getIdentite()); // CHARTE-401
        externe.chat("Vérifie le type : " + demande.getActe());
        if (demande.getRecherche() != null) {
            externe.chat("Reprends la recherche " + demande.getRecherche());
        }
    }
}
