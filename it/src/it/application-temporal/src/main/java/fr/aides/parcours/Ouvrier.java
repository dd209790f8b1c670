package fr.aides.parcours;

import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;

/** L'ouvrier qui fait tourner les parcours. */
public final class Ouvrier {
    private Ouvrier() {}

    public static void main(String[] args) {
        WorkflowClient client = WorkflowClient.newInstance(WorkflowServiceStubs.newLocalServiceStubs());
        WorkerFactory fabrique = WorkerFactory.newInstance(client);
        Worker ouvrier = fabrique.newWorker("aides");
        ouvrier.registerWorkflowImplementationTypes(ParcoursImpl.class, RevisionImpl.class, EnqueteImpl.class);
        ouvrier.registerActivitiesImplementations(new ActivitesImpl(new Allocations()), new SyntheseImpl());
        fabrique.start();
    }
}
