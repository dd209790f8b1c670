package fr.bibliotheques.messages;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import io.nats.client.*;
import io.nats.client.api.*;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
class ParNats {
    Connection nc; ChatModel ia; Dossiers dossiers; Instructeur instructeur;
    void publier(String ref) throws Exception { nc.publish("usagers", dossiers.lire(ref).getNom().getBytes(StandardCharsets.UTF_8)); nc.publish("themes", dossiers.lire(ref).getTheme().getBytes(StandardCharsets.UTF_8)); nc.jetStream().publish("avis", ia.chat("Avis " + ref).getBytes()); KeyValue kv = nc.keyValue("dossiers"); kv.put("nom", dossiers.lire(ref).getNom()); kv.put("etape", dossiers.lire(ref).getEtape()); }
    void ecouter() { Dispatcher d = nc.createDispatcher(m -> ia.chat("Résume " + new String(m.getData()))); // CHARTE-401
        d.subscribe("usagers"); }
    void ecouterSujet() { Dispatcher d = nc.createDispatcher(); d.subscribe("usagers", m -> ia.chat("Résume " + new String(m.getData()))); // CHARTE-401
        d.subscribe("themes", m -> ia.chat("Résume " + new String(m.getData()))); }
    void suivant() throws Exception { Subscription s = nc.subscribe("usagers"); Message m = s.nextMessage(Duration.ofSeconds(1)); ia.chat("Résume " + new String(m.getData())); } // CHARTE-401
    void decider() throws Exception { JetStreamSubscription s = nc.jetStream().subscribe("avis"); for (Message m : s.fetch(10, Duration.ofSeconds(1))) if (new String(m.getData()).equals("NON")) dossiers.refuser("x"); } // CHARTE-501
    void cle() throws Exception { ia.chat("Résume " + nc.keyValue("dossiers").get("nom").getValueAsString()); } // CHARTE-401
    void cleEtape() throws Exception { ia.chat("Résume " + nc.keyValue("dossiers").get("etape").getValueAsString()); }
    void demander(String ref) throws Exception { Message r = nc.request("calcul", ref.getBytes(), Duration.ofSeconds(1)); ia.chat("Résume " + new String(r.getData())); }
}
