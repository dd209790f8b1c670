package fr.aides.parcours;

import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** L'enquête auprès de l'entourage. */
@WorkflowInterface
public interface Enquete {
    @WorkflowMethod
    String enqueter(String numero);

    @SignalMethod
    void temoigner(String temoignage);

    @SignalMethod
    void dater(String jour);
}
