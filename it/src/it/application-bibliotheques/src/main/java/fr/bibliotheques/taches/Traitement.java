package fr.bibliotheques.taches;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import org.jobrunr.jobs.lambdas.*;
public class Traitement implements JobRequestHandler<DemandeAvis> {
    ChatModel ia; Dossiers dossiers;
    public void run(DemandeAvis d) throws Exception {
        ia.chat("Résume " + d.usager); // CHARTE-401
        ia.chat("Résume " + d.ref);
        if (d.avis.equals("NON")) dossiers.refuser(d.ref); // CHARTE-501
        if (d.ref.equals("X")) dossiers.refuser(d.ref);
    }
}
