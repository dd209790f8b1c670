package fr.etatcivil.actes;

import dev.langchain4j.model.chat.ChatModel;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Service;

/** Envoie aux files, avec Spring. */
@Service
class Emetteur {
    private final JmsTemplate jms;
    private final ChatModel modele = Modeles.externe();

    Emetteur(JmsTemplate jms) {
        this.jms = jms;
    }

    void proposer(String numero) {
        String sens = modele.chat("L'acte peut-il être délivré ?");
        jms.convertAndSend(Files.AVIS, new Avis(numero, sens, "état civil"));
    }

    void resumer(String numero, String acte) {
        String resume = modele.chat("Résume l'acte " + acte);
        jms.convertAndSend(Files.TEXTES, resume, message -> {
            message.setStringProperty("numero", numero);
            message.setStringProperty("humeur", modele.chat("Quel ton ?"));
            return message;
        });
    }

    void nommer(Demande demande) {
        jms.convertAndSend(Files.NOMS, demande.getIdentite());
    }

    void compter(int nombre) {
        jms.convertAndSend(Files.STATISTIQUES, "Il y a eu " + nombre + " demandes");
    }

    void annoncer(Demande demande) {
        jms.send(Files.ANNONCES, session -> session.createTextMessage("Naissance de " + demande.getIdentite()));
    }
}
