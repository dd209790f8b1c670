package fr.bibliotheques.taches;
import com.github.kagkarlsson.scheduler.*;
import com.github.kagkarlsson.scheduler.task.*;
import com.github.kagkarlsson.scheduler.task.helper.*;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.time.*;
import java.util.*;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.*;
import org.jobrunr.scheduling.*;
class Travaux {
    private final ChatModel ia; private final Dossiers dossiers; private final JobScheduler jobs; private final JobRequestScheduler demandes; private final Etapes etapes;
    Travaux(ChatModel ia, Dossiers d, JobScheduler j, JobRequestScheduler r, Etapes e) { this.ia = ia; dossiers = d; jobs = j; demandes = r; etapes = e; }
    void resumer(String ref) { String nom = dossiers.lire(ref).getNom(); jobs.enqueue(() -> etapes.resumer(nom)); }
    void resumerTheme(String ref) { String t = dossiers.lire(ref).getTheme(); jobs.enqueue(() -> etapes.resumerTheme(t)); }
    void plusTard(String ref) { String a = dossiers.lire(ref).getAdresse(); jobs.schedule(Instant.now().plusSeconds(5), () -> etapes.resumerPlusTard(a)); }
    void parType(String ref) { String n = dossiers.lire(ref).getNom(); jobs.<Etapes>enqueue(x -> x.resumerParType(n)); }
    void recurrent() { jobs.scheduleRecurrently("nuit", "0 0 * * *", () -> etapes.nuit()); }
    void decider(String ref) { String a = ia.chat("Avis " + ref); jobs.enqueue(() -> etapes.appliquer(ref, a)); }
    void deciderEtape(String ref) { String a = dossiers.lire(ref).getEtape(); ia.chat(a); jobs.enqueue(() -> etapes.appliquerEtape(ref, a)); }
    void flux(List<String> refs) { jobs.enqueue(refs.stream().map(r -> dossiers.lire(r).getNom()), n -> etapes.resumerFlux(n)); }
    void demander(String ref) { demandes.enqueue(new DemandeAvis(ref, dossiers.lire(ref).getNom(), ia.chat("Avis " + ref))); }
}
