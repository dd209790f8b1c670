package fr.logement.aides;

import dev.langchain4j.model.chat.ChatModel;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Suit une session d'instruction. */
@Service
class SessionService {
    private final Sessions sessions;
    private final ChatModel modele;
    private final Aides aides;
    private final Bureau bureau;

    SessionService(Sessions sessions, @Qualifier("redacteur") ChatModel modele, Aides aides, Bureau bureau) {
        this.sessions = sessions;
        this.modele = modele;
        this.aides = aides;
        this.bureau = bureau;
    }

    void ouvrir(Demandeur demandeur) {
        Session session = new Session();
        session.reference = demandeur.reference();
        session.titulaire = demandeur.nom();
        session.etat = "ouverte";
        session.duree = 3600L;
        sessions.save(session);
    }

    void recommander(String id) {
        Session session = sessions.findById(id).orElseThrow();
        session.recommandation = modele.chat("Que recommander ?");
        sessions.save(session);
    }

    void saluer(String reference) {
        for (Session session : sessions.findByReference(reference)) {
            modele.chat("Salue " + session.titulaire); // CHARTE-401
            modele.chat("La session est " + session.etat);
        }
    }

    void appliquer(String id) {
        Session session = sessions.findById(id).orElseThrow();
        if (session.recommandation.equals("REFUS")) {
            aides.refuser(session.reference); // CHARTE-501
        }
    }

    void appliquerRelu(String id) {
        Session session = sessions.findById(id).orElseThrow();
        if (bureau.relire(session.reference, session.recommandation).equals("REFUS")) {
            aides.refuser(session.reference);
        }
    }

    void purger(String id) {
        Session session = sessions.findById(id).orElseThrow();
        if (session.etat.equals("expirée")) {
            aides.suspendre(session.reference, "session expirée");
            sessions.delete(session);
        }
    }
}
