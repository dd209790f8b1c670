package fr.logement.relais;

import dev.langchain4j.model.chat.ChatModel;
import io.lettuce.core.KeyValue;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.util.List;
import java.util.Map;

/** Le même relais, avec Lettuce. */
class RelaisLettuce {
    private final RedisClient client;
    private final StatefulRedisConnection<String, String> connexion;
    private final ChatModel modele;
    private final Expulsions expulsions;

    RelaisLettuce(RedisClient client, ChatModel modele, Expulsions expulsions) {
        this.client = client;
        this.connexion = client.connect();
        this.modele = modele;
        this.expulsions = expulsions;
    }

    void enregistrer(Locataire locataire) {
        RedisCommands<String, String> redis = connexion.sync();
        redis.hset("bail:" + locataire.numero(), "locataire", locataire.nomDeFamille());
        redis.hset("bail:" + locataire.numero(), Map.of("secteur", locataire.secteur()));
        redis.rpush("relances", locataire.courriel());
        redis.publish("baux", locataire.courriel());
    }

    void relancer() {
        KeyValue<String, String> suivant = connexion.sync().blpop(5, "relances");
        if (suivant != null && suivant.hasValue()) {
            modele.chat("Relance " + suivant.getValue()); // CHARTE-401
        }
    }

    void decrire(String numero) {
        List<KeyValue<String, String>> deux = connexion.sync().hmget("bail:" + numero, "secteur", "surface");
        modele.chat("Décris le bail " + deux.get(0).getValue());
        Map<String, String> tout = connexion.sync().hgetall("bail:" + numero);
        modele.chat("Décris tout : " + tout); // CHARTE-401
        modele.chat("Décris la secteur : " + tout.get("secteur"));
    }

    void juger(String numero) {
        RedisAsyncCommands<String, String> redis = connexion.async();
        redis.set("verdict:" + numero, modele.chat("Le bail est-il valable ?"));
        redis.set("visite:" + numero, "faite");
    }

    void appliquer(String numero) {
        connexion.async().get("verdict:" + numero).thenAccept(verdict -> {
            if ("NUL".equals(verdict)) {
                expulsions.sanctionner(numero); // CHARTE-501
            }
        });
        connexion.async().get("visite:" + numero).thenAccept(visite -> {
            if (visite == null) {
                expulsions.sanctionner(numero);
            }
        });
    }

    void ecouter() {
        StatefulRedisPubSubConnection<String, String> abonnement = client.connectPubSub();
        abonnement.addListener(new RedisPubSubAdapter<>() {
            @Override
            public void message(String canal, String message) {
                modele.chat("Accueille " + message); // CHARTE-401
            }
        });
        abonnement.sync().subscribe("baux");
    }
}
