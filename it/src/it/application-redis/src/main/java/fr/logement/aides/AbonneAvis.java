package fr.logement.aides;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.chat.ChatModel;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.redis.connection.Message;
import org.springframework.data.redis.connection.MessageListener;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Ce qui est publié sur un canal, et qui l'entend. */
@Component
class AbonneAvis implements MessageListener {
    private static final Logger LOG = LoggerFactory.getLogger(AbonneAvis.class);

    private final StringRedisTemplate redis;
    private final ObjectMapper json;
    private final ChatModel modele;
    private final Aides aides;

    AbonneAvis(StringRedisTemplate redis, ObjectMapper json, @Qualifier("redacteur") ChatModel modele, Aides aides) {
        this.redis = redis;
        this.json = json;
        this.modele = modele;
        this.aides = aides;
    }

    void demander(String reference) throws IOException {
        String avis = modele.chat("La demande est-elle recevable ?");
        redis.convertAndSend("avis", json.writeValueAsString(Map.of("reference", reference, "avis", avis)));
    }

    @Override
    public void onMessage(Message message, byte[] motif) {
        try {
            JsonNode corps = json.readTree(message.getBody());
            if (corps.get("avis").asText().startsWith("IRRECEVABLE")) {
                aides.refuser(corps.get("reference").asText()); // CHARTE-501
            }
        } catch (IOException e) {
            LOG.warn("message illisible", e);
        }
    }
}
