package fr.bibliotheques.grilles;
import com.hazelcast.collection.*;
import com.hazelcast.map.IMap;
import com.hazelcast.topic.*;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.util.*;
class Lecture {
    private final Grille g; private final ChatModel ia;
    Lecture(Grille g, ChatModel ia) { this.g = g; this.ia = ia; g.hz.<String>getTopic("saisies").addMessageListener(m -> ia.chat("Nouvel usager " + m.getMessageObject())); // CHARTE-401
        g.hz.<String>getTopic("communes").addMessageListener(m -> ia.chat("Nouvelle commune " + m.getMessageObject())); }
    String nom(String ref) { return ia.chat("Résume " + g.noms().get(ref)); } // CHARTE-401
    String etape(String ref) { return ia.chat("Résume " + g.etapes().get(ref)); }
    String async(String ref) throws Exception { return ia.chat("Résume " + g.noms().getAsync(ref).toCompletableFuture().get()); } // CHARTE-401
    String tous() { return ia.chat("Liste " + g.noms().values()); } // CHARTE-401
    String combien() { return ia.chat("Nombre " + g.noms().size()); }
    String file() throws Exception { IQueue<String> q = g.hz.getQueue("courriers"); return ia.chat("Courrier " + q.take()); } // CHARTE-401
    String fileCommunes() throws Exception { IQueue<String> q = g.hz.getQueue("communes"); return ia.chat("Courrier " + q.take()); }
    String liste() { return ia.chat("Premier " + g.hz.<String>getList("liste").get(0)); } // CHARTE-401
    String autre() { return ia.chat("Premier " + g.hz.<String>getList("autres").get(0)); }
}
