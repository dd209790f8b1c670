package fr.etatcivil.actes;

import dev.langchain4j.model.chat.ChatModel;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.ObjectMessage;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;

/** Le guichet : il met dans les files ce que les citoyens demandent. */
public class Guichet {
    @Inject
    JMSContext contexte;

    @Resource(lookup = "java:/jms/queue/demandes")
    Queue demandes;

    @Resource(lookup = "java:/jms/queue/courriers")
    Queue courriers;

    private final ChatModel modele = Modeles.externe();

    /** Une table : ses valeurs sont lues par leur nom. */
    public void deposer(Demande demande) throws JMSException {
        MapMessage message = contexte.createMapMessage();
        message.setString("numero", demande.getNumero());
        message.setString("identite", demande.getIdentite());
        message.setString("acte", demande.getActe());
        message.setStringProperty("commune", "Lyon");
        message.setStringProperty("canal", "guichet");
        contexte.createProducer().send(demandes, message);
    }

    /** Un objet. */
    public void transmettre(Demande demande) {
        ObjectMessage message = contexte.createObjectMessage(demande);
        contexte.createProducer().setPriority(7).send(demandes, message);
    }

    /** Un texte, avec ce que le modèle en a dit dans une propriété. */
    public void ecrire(Demande demande, String courrier) throws JMSException {
        TextMessage message = contexte.createTextMessage(courrier);
        message.setStringProperty("theme", modele.chat("De quoi parle ce courrier ? " + courrier.length()));
        message.setStringProperty("auteur", demande.getIdentite());
        message.setStringProperty("arrivee", "guichet");
        contexte.createProducer().send(courriers, message);
    }

    /** Les propriétés peuvent être celles de l'expéditeur. */
    public void relancer(Demande demande) {
        String avis = modele.chat("Faut-il relancer ?");
        contexte.createProducer()
                .setProperty("relance", avis)
                .setProperty("origine", "batch")
                .send(courriers, "Relance du dossier " + demande.getNumero());
    }
}
