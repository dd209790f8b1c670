package fr.aides.regles;

import org.jobrunr.jobs.lambdas.JobRequestHandler;

/** Qui exécute les ordres. */
public class Executant implements JobRequestHandler<Ordre> {
    private final Aides aides = new Aides();

    @Override
    public void run(Ordre ordre) {
        if (ordre.verdict().contains("OUI")) {
            aides.attribuer(ordre.numero()); // CHARTE-501
        }
    }
}
