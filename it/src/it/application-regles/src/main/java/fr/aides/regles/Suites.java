package fr.aides.regles;

import org.jobrunr.jobs.annotations.Job;

/** Les suites données. */
public class Suites {
    private final Aides aides;

    public Suites(Aides aides) {
        this.aides = aides;
    }

    @Job(name = "Suites de %0")
    public void selonAvis(String numero, String verdict) {
        if (verdict.startsWith("NON")) {
            aides.refuser(numero, "Avis défavorable"); // CHARTE-501
        }
    }

    @Job(name = "Suites de %0")
    public void selonAgent(String numero, String verdict) {
        if (verdict.startsWith("NON")) {
            aides.refuser(numero, "Refus de l'agent");
        }
    }
}
