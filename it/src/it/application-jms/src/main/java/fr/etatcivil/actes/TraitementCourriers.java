package fr.etatcivil.actes;

import dev.langchain4j.model.chat.ChatModel;
import jakarta.inject.Inject;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;

/** Lit les courriers, quand on le lui demande. */
public class TraitementCourriers {
    @Inject
    JMSContext contexte;

    @Inject
    Actes actes;

    @Inject
    Officier officier;

    private final ChatModel modele = Modeles.externe();

    public void traiter(Queue courriers, String numero) throws JMSException {
        try (JMSConsumer lecteur = contexte.createConsumer(courriers)) {
            Message message = lecteur.receive(1000);
            if (message instanceof TextMessage texte && "RECOURS ABUSIF".equals(texte.getStringProperty("theme"))) {
                actes.rejeter(numero, "recours abusif"); // CHARTE-501
            }
        }
    }

    public void traiterAvecOfficier(Queue courriers, String numero) throws JMSException {
        try (JMSConsumer lecteur = contexte.createConsumer(courriers)) {
            Message message = lecteur.receive(1000);
            if (officier.accepte(numero, message.getStringProperty("theme"))) {
                actes.rejeter(numero, "recours abusif");
            }
        }
    }

    public void parArrivee(Queue courriers, String numero) throws JMSException {
        try (JMSConsumer lecteur = contexte.createConsumer(courriers)) {
            Message message = lecteur.receiveNoWait();
            if (message != null && "fraude".equals(message.getStringProperty("arrivee"))) {
                actes.rejeter(numero, "fraude");
            }
        }
    }

    public void relances(Queue courriers, String numero) throws JMSException {
        try (JMSConsumer lecteur = contexte.createConsumer(courriers)) {
            Message message = lecteur.receiveNoWait();
            if (message != null && "NON".equals(message.getStringProperty("relance"))) {
                actes.rejeter(numero, "sans suite"); // CHARTE-501
            }
        }
    }

    public void origine(Queue courriers, String numero) throws JMSException {
        try (JMSConsumer lecteur = contexte.createConsumer(courriers)) {
            Message message = lecteur.receiveNoWait();
            if (message != null && "inconnue".equals(message.getStringProperty("origine"))) {
                actes.rejeter(numero, "origine inconnue");
            }
        }
    }

    public void saluer(Queue courriers) throws JMSException {
        try (JMSConsumer lecteur = contexte.createConsumer(courriers)) {
            TextMessage message = (TextMessage) lecteur.receive();
            modele.chat("Salue " + message.getStringProperty("auteur")); // CHARTE-401
        }
    }
}
