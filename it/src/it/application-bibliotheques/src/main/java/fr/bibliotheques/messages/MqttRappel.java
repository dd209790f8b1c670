package fr.bibliotheques.messages;
import fr.bibliotheques.commun.*;
import org.eclipse.paho.client.mqttv3.*;
class MqttRappel implements MqttCallback {
    Dossiers dossiers;
    void brancher(MqttAsyncClient c, String avis) throws MqttException { c.setCallback(this); c.subscribe("#", 1); c.publish("avis2", avis.getBytes(), 1, true); }
    void donner(MqttAsyncClient c, dev.langchain4j.model.chat.ChatModel ia) throws MqttException { brancher(c, ia.chat("Avis")); }
    public void connectionLost(Throwable t) { }
    public void deliveryComplete(IMqttDeliveryToken t) { }
}
