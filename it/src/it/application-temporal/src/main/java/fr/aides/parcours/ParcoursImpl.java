package fr.aides.parcours;

import fr.charteia.annotations.DecisionHumaine;
import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;

/** Le parcours, tel que Temporal le rejoue. */
public class ParcoursImpl implements Parcours {
    private static final Logger JOURNAL = Workflow.getLogger(ParcoursImpl.class);

    private final Activites activites = Workflow.newActivityStub(
            Activites.class,
            ActivityOptions.newBuilder()
                    .setStartToCloseTimeout(Duration.ofMinutes(2))
                    .setRetryOptions(RetryOptions.newBuilder().setMaximumAttempts(3).build())
                    .build());

    private final List<String> pieces = new ArrayList<>();
    private Proposition proposition;
    private String etape = "reçue";
    private String remarque;
    private Visa visa;

    @Override
    public String instruire(Dossier dossier) {
        etape = "évaluation";
        Promise<Proposition> evaluation = Async.function(activites::proposer, dossier);
        Promise<String> courrier = Async.function(activites::rediger, dossier.secteur());
        proposition = evaluation.get();
        JOURNAL.info("Proposition reçue pour {}", dossier.numero());
        etape = "visa";
        boolean aTemps = Workflow.await(Duration.ofDays(2), () -> visa != null || remarque != null);
        if (!aTemps) {
            etape = "relance";
            activites.relancer(dossier.numero());
        }
        if (attendreVisa(proposition)) {
            activites.attribuer(dossier.numero(), proposition.heures());
            etape = "attribuée";
        } else {
            etape = "écartée";
        }
        if (remarque != null && remarque.contains("retrait")) {
            activites.retirer(dossier.numero());
        }
        activites.envoyer(dossier.numero(), courrier.get());
        return etape;
    }

    /** Rien ne se passe tant que l'instructeur n'a pas répondu par le signal. */
    @DecisionHumaine(role = "instructeur")
    private boolean attendreVisa(Proposition proposition) {
        Workflow.await(() -> visa != null);
        return visa.accorde() && proposition.heures() > 0;
    }

    @Override
    public void viser(Visa visa) {
        this.visa = visa;
    }

    @Override
    public void rectifier(String remarque) {
        this.remarque = remarque;
    }

    @Override
    public void recevoirPiece(String piece) {
        pieces.add(piece);
        activites.classer(piece);
    }

    @Override
    public String avis() {
        return proposition == null ? "" : proposition.avis();
    }

    @Override
    public String etape() {
        return etape;
    }

    @Override
    public String remarque() {
        return remarque;
    }

    @Override
    public String joindre(String certificat) {
        return activites.lireCertificat(certificat);
    }

    @Override
    public void verifierCertificat(String certificat) {
        if (certificat.isBlank()) {
            throw new IllegalArgumentException("Certificat vide");
        }
    }
}
