package fr.aides.parcours;

import dev.langchain4j.model.chat.ChatModel;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Les activités, qui parlent au modèle et aux titres. */
public class ActivitesImpl implements Activites {
    private static final Logger JOURNAL = LoggerFactory.getLogger(ActivitesImpl.class);
    private final ChatModel modele = Modeles.externe();
    private final ChatModel interne = Modeles.interne();
    private final Allocations allocations;

    public ActivitesImpl(Allocations allocations) {
        this.allocations = allocations;
    }

    @Override
    public Proposition proposer(Dossier dossier) {
        ActivityExecutionContext contexte = Activity.getExecutionContext();
        Optional<String> reprise = contexte.getHeartbeatDetails(String.class);
        String avis = reprise.orElseGet(() -> interne.chat("Que proposer à " + dossier.beneficiaire() + " ?"));
        contexte.heartbeat(avis);
        String heures = modele.chat("Combien d'heures pour " + dossier.besoins() + " ?"); // CHARTE-401
        try {
            return new Proposition(avis, Integer.parseInt(heures.strip()), "modèle");
        } catch (NumberFormatException e) {
            throw ApplicationFailure.newNonRetryableFailure("Réponse illisible", "modele");
        }
    }

    @Override
    public String rediger(String secteur) {
        return modele.chat("Rédige un courrier pour le secteur " + secteur);
    }

    @Override
    public void classer(String piece) {
        String classe = modele.chat("Quelle pièce est-ce ? " + piece); // CHARTE-401
        JOURNAL.info("Pièce classée");
        allocations.ranger(classe);
    }

    @Override
    public String lireCertificat(String certificat) {
        return modele.chat("Résume ce certificat : " + certificat); // CHARTE-401
    }

    @Override
    public void relancer(String numero) {
        JOURNAL.info("Relance de {}", numero);
    }

    @Override
    public void attribuer(String numero, int heures) {
        allocations.attribuer(numero, heures);
    }

    @Override
    public void refuser(String numero, String motif) {
        allocations.refuser(numero, motif); // CHARTE-501
    }

    @Override
    public void retirer(String numero) {
        allocations.retirer(numero);
    }

    @Override
    public void suspendre(String numero) {
        allocations.suspendre(numero); // CHARTE-501
    }

    @Override
    public void envoyer(String numero, String courrier) {
        JOURNAL.info("Courrier de {} signes à {}", courrier.length(), numero);
    }
}
