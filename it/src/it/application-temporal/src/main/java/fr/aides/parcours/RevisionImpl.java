package fr.aides.parcours;

import io.temporal.activity.ActivityOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.ActivityStub;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Saga;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** La révision, sans attendre personne. */
public class RevisionImpl implements Revision {
    private final Activites activites = Workflow.newActivityStub(
            Activites.class,
            ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofMinutes(1)).build());
    private final ActivityStub libres = Workflow.newUntypedActivityStub(
            ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofMinutes(1)).build());

    @Override
    public String reviser(Dossier dossier) {
        Saga saga = new Saga(new Saga.Options.Builder().setParallelCompensation(false).build());
        Promise<String> suite = Workflow.newPromise("attente");
        try {
            Proposition proposition = activites.proposer(dossier);
            Map<String, Object> memo = new HashMap<>();
            memo.put("avis", proposition.avis());
            memo.put("secteur", dossier.secteur());
            Workflow.upsertMemo(memo);
            if (!proposition.estFavorable()) {
                activites.refuser(dossier.numero(), "Révision");
                saga.addCompensation(activites::relancer, dossier.numero());
            }
            if (dossier.plafond() > 1000) {
                activites.refuser(dossier.numero(), "Plafond dépassé");
            }
            suite = Workflow.newTimer(Duration.ofDays(1)).thenApply(rien -> conclure(dossier, proposition));
            activites.envoyer(dossier.numero(), libres.execute("Rediger", String.class, dossier.secteur()));
        } catch (ActivityFailure e) {
            saga.compensate();
            throw e;
        }
        return suite.get();
    }

    private String conclure(Dossier dossier, Proposition proposition) {
        String avis = (String) Workflow.getMemo("avis", String.class);
        if (avis != null && avis.contains("CONTRÔLE")) {
            activites.suspendre(dossier.numero());
        }
        String secteur = (String) Workflow.getMemo("secteur", String.class);
        if ("hors département".equals(secteur)) {
            activites.suspendre(dossier.numero());
        }
        return proposition.source();
    }
}
