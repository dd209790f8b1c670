package fr.aides.regles;

import org.jobrunr.jobs.lambdas.JobRequest;

/** Un ordre, porté jusqu'à qui l'exécute. */
public record Ordre(String numero, String verdict) implements JobRequest {
    @Override
    public Class<Executant> getJobRequestHandler() {
        return Executant.class;
    }
}
