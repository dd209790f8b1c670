package fr.bibliotheques.messages;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.nio.charset.StandardCharsets;
import org.eclipse.paho.client.mqttv3.*;
class Mqtt {
    private final MqttClient client; private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    Mqtt(MqttClient c, ChatModel ia, Dossiers d, Instructeur i) { client = c; this.ia = ia; dossiers = d; instructeur = i; }
    void publier(String ref) throws MqttException { client.publish("usagers", new MqttMessage(dossiers.lire(ref).getNom().getBytes(StandardCharsets.UTF_8))); client.publish("themes", dossiers.lire(ref).getTheme().getBytes(), 1, false); MqttMessage m = new MqttMessage(); m.setPayload(ia.chat("Avis " + ref).getBytes()); client.publish("avis", m); client.publish("etapes", new MqttMessage(dossiers.lire(ref).getEtape().getBytes())); }
    void ecouter() throws MqttException {
        client.subscribe("usagers", (t, m) -> ia.chat("Résume " + new String(m.getPayload()))); // CHARTE-401
        client.subscribe("themes", (t, m) -> ia.chat("Résume " + new String(m.getPayload())));
        client.subscribe("avis", (t, m) -> { if (new String(m.getPayload()).equals("NON")) dossiers.refuser(t); }); // CHARTE-501
        client.subscribe("etapes", 1, (t, m) -> { if (new String(m.getPayload()).equals("NON")) dossiers.refuser(t); });
        client.subscribe("avis", (t, m) -> { if (instructeur.confirme(new String(m.getPayload()))) dossiers.refuser(t); });
    }
}
