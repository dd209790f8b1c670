package fr.logement.relais;

import dev.langchain4j.model.chat.ChatModel;
import java.util.List;
import java.util.Map;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPool;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.params.SetParams;
import redis.clients.jedis.params.XAddParams;
import redis.clients.jedis.resps.StreamEntry;
import redis.clients.jedis.resps.Tuple;

/** Le relais des bailleurs, avec Jedis. */
class RelaisJedis {
    private final JedisPool reserve;
    private final ChatModel modele;
    private final Expulsions expulsions;

    RelaisJedis(JedisPool reserve, ChatModel modele, Expulsions expulsions) {
        this.reserve = reserve;
        this.modele = modele;
        this.expulsions = expulsions;
    }

    void enregistrer(Locataire locataire) {
        try (Jedis jedis = reserve.getResource()) {
            String cle = "locataire:" + locataire.numero();
            jedis.hset(cle, Map.of("nom", locataire.nomDeFamille(), "secteur", locataire.secteur()));
            jedis.hset(cle, "adresse", locataire.courriel());
            jedis.expire(cle, 3600);
        }
    }

    void ecrire(String numero) {
        try (Jedis jedis = reserve.getResource()) {
            modele.chat("Écris à " + jedis.hget("locataire:" + numero, "adresse")); // CHARTE-401
            modele.chat("Présente la secteur de " + jedis.hget("locataire:" + numero, "secteur"));
        }
    }

    void analyser(String numero, String plainte) {
        try (Jedis jedis = reserve.getResource()) {
            jedis.setex("analyse:" + numero, 600, modele.chat("Analyse la plainte"));
            jedis.set("etat:" + numero, "en cours", SetParams.setParams().ex(600));
            jedis.zadd("urgences", Double.parseDouble(modele.chat("Note sur 10")), numero);
            jedis.zadd("arrivees", System.currentTimeMillis(), numero);
            jedis.lpush("plaintes", plainte);
        }
    }

    void trancher(String numero) {
        try (Jedis jedis = reserve.getResource()) {
            if ("GRAVE".equals(jedis.get("analyse:" + numero))) {
                expulsions.sanctionner(numero); // CHARTE-501
            }
        }
    }

    void clore(String numero) {
        try (Jedis jedis = reserve.getResource()) {
            if ("forclos".equals(jedis.get("etat:" + numero))) {
                expulsions.sanctionner(numero);
            }
        }
    }

    void ordonner() {
        try (Jedis jedis = reserve.getResource()) {
            expulsions.ordonner(jedis.zrevrange("urgences", 0, 10)); // CHARTE-501
        }
    }

    void ordonnerParArrivee() {
        try (Jedis jedis = reserve.getResource()) {
            expulsions.ordonner(jedis.zrange("arrivees", 0, 10));
        }
    }

    void sanctionnerLesPremiers() {
        try (Jedis jedis = reserve.getResource()) {
            for (Tuple un : jedis.zrangeWithScores("urgences", 0, -1)) {
                if (un.getScore() > 9) {
                    expulsions.sanctionner(un.getElement()); // CHARTE-501
                }
            }
        }
    }

    void publier(Locataire locataire) {
        try (Jedis jedis = reserve.getResource()) {
            jedis.publish("arrivees", locataire.nomDeFamille() + " est arrivé");
            jedis.xadd("journal", Map.of("qui", locataire.courriel(), "ou", locataire.secteur()), XAddParams.xAddParams());
        }
    }

    void ecouter() {
        try (Jedis jedis = reserve.getResource()) {
            jedis.subscribe(
                    new JedisPubSub() {
                        @Override
                        public void onMessage(String canal, String message) {
                            modele.chat("Accueille : " + message); // CHARTE-401
                            modele.chat("Que veut dire le canal " + canal);
                        }
                    },
                    "arrivees");
        }
    }

    void relire() {
        try (Jedis jedis = reserve.getResource()) {
            List<StreamEntry> lus = jedis.xrange("journal", (StreamEntryID) null, null);
            for (StreamEntry lu : lus) {
                modele.chat("Réponds à " + lu.getFields().get("qui")); // CHARTE-401
                modele.chat("Décris " + lu.getFields().get("ou"));
            }
        }
    }
}
