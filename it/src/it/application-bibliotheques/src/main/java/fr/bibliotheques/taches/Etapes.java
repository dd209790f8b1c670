package fr.bibliotheques.taches;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import org.jobrunr.jobs.annotations.Job;
public class Etapes {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    Etapes(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    @Job(name = "resume", retries = 2) public void resumer(String x) { ia.chat("Résume " + x); } // CHARTE-401
    public void resumerTheme(String x) { ia.chat("Résume " + x); }
    public void resumerPlusTard(String x) { ia.chat("Résume " + x); } // CHARTE-401
    public void resumerParType(String x) { ia.chat("Résume " + x); } // CHARTE-401
    public void resumerFlux(String x) { ia.chat("Résume " + x); } // CHARTE-401
    public void nuit() { ia.chat("Résume " + dossiers.lire("x").getNom()); } // CHARTE-401
    public void appliquer(String ref, String a) { if (a.equals("NON")) dossiers.refuser(ref); } // CHARTE-501
    public void appliquerEtape(String ref, String a) { if (a.equals("NON")) dossiers.refuser(ref); }
}
