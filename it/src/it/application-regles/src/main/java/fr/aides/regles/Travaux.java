package fr.aides.regles;

import dev.langchain4j.model.chat.ChatModel;
import java.time.Duration;
import java.time.Instant;
import org.jobrunr.scheduling.BackgroundJob;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.scheduling.JobScheduler;

/** Ce qui se fait en tâche de fond. */
public class Travaux {
    private final JobScheduler travaux;
    private final JobRequestScheduler ordres;
    private final ChatModel modele = Modeles.interne();
    private final Suites suites;

    public Travaux(JobScheduler travaux, JobRequestScheduler ordres, Suites suites) {
        this.travaux = travaux;
        this.ordres = ordres;
        this.suites = suites;
    }

    public void avis(String numero, String secteur) {
        String verdict = modele.chat("Faut-il aider dans le secteur " + secteur + " ?");
        travaux.schedule(Instant.now().plus(Duration.ofHours(1)), () -> suites.selonAvis(numero, verdict));
        ordres.enqueue(new Ordre(numero, verdict));
    }

    public void agent(String numero, String verdict) {
        BackgroundJob.enqueue(() -> suites.selonAgent(numero, verdict));
    }
}
