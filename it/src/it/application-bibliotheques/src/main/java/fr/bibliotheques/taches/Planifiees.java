package fr.bibliotheques.taches;
import com.github.kagkarlsson.scheduler.*;
import com.github.kagkarlsson.scheduler.task.*;
import com.github.kagkarlsson.scheduler.task.helper.*;
import com.github.kagkarlsson.scheduler.task.schedule.*;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.time.*;
class Planifiees {
    final ChatModel ia; final Dossiers dossiers; final Instructeur instructeur;
    Planifiees(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    OneTimeTask<String> resume() { return Tasks.oneTime("resume", String.class).execute((i, c) -> { ia.chat("Résume " + i.getData()); }); } // CHARTE-401
    OneTimeTask<String> resumeTheme() { return Tasks.oneTime("theme", String.class).execute((i, c) -> { ia.chat("Résume " + i.getData()); }); }
    RecurringTask<Void> nuit() { return Tasks.recurring("nuit", FixedDelay.ofHours(1)).execute((i, c) -> { ia.chat("Résume " + dossiers.lire(i.getId()).getNom()); }); } // CHARTE-401
    OneTimeTask<String> avis() { return Tasks.oneTime("avis", String.class).execute((i, c) -> { if (i.getData().equals("NON")) dossiers.refuser(i.getId()); }); } // CHARTE-501
    OneTimeTask<String> etape() { return Tasks.oneTime("etape", String.class).execute((i, c) -> { if (i.getData().equals("NON")) dossiers.refuser(i.getId()); }); }
    void planifier(SchedulerClient s, String ref) {
        s.schedule(resume().instance(ref, dossiers.lire(ref).getNom()), Instant.now());
        s.schedule(resumeTheme().instance(ref, dossiers.lire(ref).getTheme()), Instant.now());
        s.schedule(avis().instance(ref, ia.chat("Avis " + ref)), Instant.now());
        s.schedule(etape().instance(ref, dossiers.lire(ref).getEtape()), Instant.now());
    }
}
