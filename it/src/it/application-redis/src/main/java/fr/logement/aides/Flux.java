package fr.logement.aides;

import dev.langchain4j.model.chat.ChatModel;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.redis.connection.stream.Consumer;
import org.springframework.data.redis.connection.stream.MapRecord;
import org.springframework.data.redis.connection.stream.ObjectRecord;
import org.springframework.data.redis.connection.stream.ReadOffset;
import org.springframework.data.redis.connection.stream.StreamOffset;
import org.springframework.data.redis.connection.stream.StreamRecords;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.stream.StreamListener;
import org.springframework.stereotype.Component;

/** Les flux de Redis : un journal que plusieurs lisent. */
@Component
class Flux implements StreamListener<String, MapRecord<String, String, String>> {
    /** Ce que le modèle a dit d'un logement. */
    static class Constat {
        String reference;
        String verdict;
        String source;

        Constat() {}

        Constat(String reference, String verdict, String source) {
            this.reference = reference;
            this.verdict = verdict;
            this.source = source;
        }
    }

    private final StringRedisTemplate redis;
    private final ChatModel modele;
    private final Aides aides;

    Flux(StringRedisTemplate redis, @Qualifier("redacteur") ChatModel modele, Aides aides) {
        this.redis = redis;
        this.modele = modele;
        this.aides = aides;
    }

    void publier(Demandeur demandeur) {
        String analyse = modele.chat("Analyse : " + demandeur.typeDeLogement());
        Map<String, String> corps =
                Map.of("reference", demandeur.reference(), "analyse", analyse, "titulaire", demandeur.nom());
        redis.opsForStream().add(StreamRecords.newRecord().in("aides:flux").ofMap(corps));
    }

    @Override
    public void onMessage(MapRecord<String, String, String> message) {
        Map<String, String> corps = message.getValue();
        String analyse = corps.get("analyse");
        if (analyse != null && analyse.contains("vide")) {
            aides.suspendre(corps.get("reference"), "logement vide"); // CHARTE-501
        }
        if ("0".equals(corps.get("reference"))) {
            aides.refuser("0");
        }
    }

    void relire() {
        List<MapRecord<String, Object, Object>> lus = redis.opsForStream()
                .read(Consumer.from("lettres", "un"), StreamOffset.create("aides:flux", ReadOffset.lastConsumed()));
        for (MapRecord<String, Object, Object> lu : lus) {
            modele.chat("Écris à " + lu.getValue().get("titulaire")); // CHARTE-401
            modele.chat("Que dire du dossier " + lu.getValue().get("reference"));
        }
    }

    void constater(String reference) {
        String verdict = modele.chat("Le logement est-il occupé ?");
        redis.opsForStream().add(StreamRecords.objectBacked(new Constat(reference, verdict, "visite")).withStreamKey("aides:constats"));
    }

    void lireConstats() {
        List<ObjectRecord<String, Constat>> lus =
                redis.opsForStream().read(Constat.class, StreamOffset.fromStart("aides:constats"));
        for (ObjectRecord<String, Constat> lu : lus) {
            Constat constat = lu.getValue();
            if ("INOCCUPE".equals(constat.verdict)) {
                aides.suspendre(constat.reference, "inoccupé"); // CHARTE-501
            }
            if ("plainte".equals(constat.source)) {
                aides.suspendre(constat.reference, "plainte");
            }
        }
    }
}
