package fr.etatcivil.actes;

import dev.langchain4j.model.chat.ChatModel;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.messaging.Message;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.messaging.handler.annotation.SendTo;
import org.springframework.stereotype.Component;

/** Reçoit des files, avec Spring. */
@Component
class Recepteur {
    private final JmsTemplate jms;
    private final Actes actes;
    private final Officier officier;
    private final ChatModel modele = Modeles.externe();

    Recepteur(JmsTemplate jms, Actes actes, Officier officier) {
        this.jms = jms;
        this.actes = actes;
        this.officier = officier;
    }

    @JmsListener(destination = Files.AVIS)
    void appliquer(Avis avis) {
        if ("OUI".equals(avis.getSens())) {
            actes.delivrer(avis.getNumero()); // CHARTE-501
        }
    }

    @JmsListener(destination = Files.AVIS, selector = "relu = true")
    void appliquerRelu(Avis avis) {
        if (officier.accepte(avis.getNumero(), avis.getSens())) {
            actes.delivrer(avis.getNumero());
        }
    }

    @JmsListener(destination = Files.AVIS, subscription = "services")
    void parService(Avis avis) {
        if ("étranger".equals(avis.getService())) {
            actes.rejeter(avis.getNumero(), "autre service");
        }
    }

    @JmsListener(destination = Files.TEXTES)
    void lire(String resume, @Header("numero") String numero) {
        if (resume.contains("faux")) {
            actes.rejeter(numero, "faux"); // CHARTE-501
        }
    }

    @JmsListener(destination = Files.TEXTES, concurrency = "2")
    void parNumero(@Payload String resume, @Header("numero") String numero) {
        if (numero.startsWith("9")) {
            actes.rejeter(numero, "hors série");
        }
    }

    @JmsListener(destination = Files.TEXTES, concurrency = "3")
    void parHumeur(@Header("humeur") String humeur, @Header("numero") String numero) {
        if (humeur.equals("agressif")) {
            actes.rejeter(numero, "ton"); // CHARTE-501
        }
    }

    @JmsListener(destination = Files.NOMS)
    void saluer(Message<String> message) {
        modele.chat("Salue " + message.getPayload()); // CHARTE-401
    }

    @JmsListener(destination = Files.STATISTIQUES)
    void commenter(String nombres) {
        modele.chat("Commente : " + nombres);
    }

    @JmsListener(destination = Files.STATISTIQUES, id = "seuil")
    void surveiller(String nombres) {
        if (nombres.length() > 200) {
            actes.rejeter("0", "trop de demandes");
        }
    }

    /** Interroge la file elle-même. */
    void prendre() {
        Avis avis = (Avis) jms.receiveAndConvert(Files.AVIS);
        if (avis != null && avis.getSens().startsWith("NON")) {
            actes.rejeter(avis.getNumero(), avis.getSens()); // CHARTE-501
        }
    }

    void prendreUnNom() {
        String nom = (String) jms.receiveAndConvert(Files.NOMS);
        modele.chat("Appelle " + nom); // CHARTE-401
    }

    @JmsListener(destination = "actes.questions")
    @SendTo("actes.reponses")
    String repondre(String question) {
        return modele.chat(question);
    }

    @JmsListener(destination = "actes.reponses")
    void appliquerReponse(String reponse) {
        if (reponse.equals("REJET")) {
            actes.rejeter("1", reponse); // CHARTE-501
        }
    }
}
