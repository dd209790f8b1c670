package fr.bibliotheques.messages;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import io.smallrye.mutiny.*;
import java.util.concurrent.*;
import org.eclipse.microprofile.reactive.messaging.*;
class Reactifs {
    @Channel("usagers") Emitter<String> usagers; @Channel("themes") Emitter<String> themes; @Channel("avis") io.smallrye.reactive.messaging.MutinyEmitter<String> avis; @Channel("etapes") Emitter<String> etapes;
    ChatModel ia; Dossiers dossiers; Instructeur instructeur;
    void publier(String ref) { usagers.send(dossiers.lire(ref).getNom()); themes.send(dossiers.lire(ref).getTheme()); avis.sendAndAwait(ia.chat("Avis " + ref)); etapes.send(Message.of(dossiers.lire(ref).getEtape())); }
    @Incoming("usagers") void usager(String u) { ia.chat("Résume " + u); } // CHARTE-401
    @Incoming("themes") void theme(String u) { ia.chat("Résume " + u); }
    @Incoming("avis") void avis(String a) { if (a.equals("NON")) dossiers.refuser("x"); } // CHARTE-501
    @Incoming("etapes") CompletionStage<Void> etape(Message<String> m) { if (m.getPayload().equals("NON")) dossiers.refuser("x"); return m.ack(); }
    @Incoming("avis") CompletionStage<Void> avisMessage(Message<String> m) { if (m.getPayload().equals("NON")) dossiers.refuser("x"); return m.ack(); } // CHARTE-501
    @Incoming("avis") void avisValide(String a) { if (instructeur.confirme(a)) dossiers.refuser("x"); }
    @Incoming("demandes") @Outgoing("notes") String noter(String ref) { return ia.chat("Note " + ref); }
    @Incoming("notes") void note(String n) { if (n.equals("0")) dossiers.refuser("x"); } // CHARTE-501
    @Incoming("usagers") void usagerMasque(String u) { ia.chat("Résume " + Nettoyage.masquer(u)); }
}
