package fr.aides.parcours;

import io.temporal.activity.LocalActivityOptions;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowQueue;
import java.time.Duration;

/** L'enquête, qui attend un témoignage puis le résume. */
public class EnqueteImpl implements Enquete {
    private final Synthese synthese = Workflow.newLocalActivityStub(
            Synthese.class,
            LocalActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofSeconds(30)).build());
    private final WorkflowQueue<String> jours = Workflow.newWorkflowQueue(10);
    private String temoignage;

    @Override
    public String enqueter(String numero) {
        temoignage = null;
        Workflow.await(() -> temoignage != null);
        String resume = synthese.resumer(temoignage);
        String jour = jours.take();
        return resume + synthese.planifier(jour);
    }

    @Override
    public void temoigner(String temoignage) {
        this.temoignage = temoignage;
    }

    @Override
    public void dater(String jour) {
        jours.put(jour);
    }
}
