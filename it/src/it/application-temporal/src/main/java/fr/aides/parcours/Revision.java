package fr.aides.parcours;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** La révision d'une aide déjà versée. */
@WorkflowInterface
public interface Revision {
    @WorkflowMethod
    String reviser(Dossier dossier);
}
