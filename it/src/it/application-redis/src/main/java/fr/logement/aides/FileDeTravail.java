package fr.logement.aides;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.chat.ChatModel;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.redis.core.ListOperations;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ce qui attend d'être fait : une liste de Redis, où l'on met en tête et prend en queue. */
@Component
class FileDeTravail {
    private static final String FILE = "aides:file";
    private static final String RAPPELS = "aides:rappels";

    /** Une tâche, écrite en JSON. */
    static class Tache {
        private String reference;
        private String objet;
        private String destinataire;

        public Tache() {}

        Tache(String reference, String objet, String destinataire) {
            this.reference = reference;
            this.objet = objet;
            this.destinataire = destinataire;
        }

        public String getReference() {
            return reference;
        }

        public void setReference(String reference) {
            this.reference = reference;
        }

        public String getObjet() {
            return objet;
        }

        public void setObjet(String objet) {
            this.objet = objet;
        }

        public String getDestinataire() {
            return destinataire;
        }

        public void setDestinataire(String destinataire) {
            this.destinataire = destinataire;
        }
    }

    /** Une proposition, gardée comme objet. */
    record Proposition(String reference, String sens, String canal) {}

    private final StringRedisTemplate redis;
    private final RedisTemplate<String, Object> objets;
    private final ObjectMapper json;
    private final ChatModel modele;
    private final Aides aides;

    FileDeTravail(
            StringRedisTemplate redis,
            RedisTemplate<String, Object> objets,
            ObjectMapper json,
            @Qualifier("redacteur") ChatModel modele,
            Aides aides) {
        this.redis = redis;
        this.objets = objets;
        this.json = json;
        this.modele = modele;
        this.aides = aides;
    }

    void deposer(Demandeur demandeur, String objet) {
        try {
            String texte = json.writeValueAsString(new Tache(demandeur.reference(), objet, demandeur.courriel()));
            redis.opsForList().leftPush(FILE, texte);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Scheduled(fixedDelay = 1000)
    void traiter() throws JsonProcessingException {
        String texte = redis.opsForList().rightPop(FILE, Duration.ofSeconds(1));
        if (texte == null) {
            return;
        }
        Tache tache = json.readValue(texte, Tache.class);
        String courrier = modele.chat("Écris un courrier sur : " + tache.getObjet());
        redis.opsForList().leftPush("aides:courriers", courrier);
    }

    @Scheduled(cron = "0 0 6 * * *")
    void relancer() throws JsonProcessingException {
        String texte = redis.opsForList().index(FILE, 0);
        if (texte != null) {
            Tache tache = json.readValue(texte, Tache.class);
            modele.chat("Relance " + tache.getDestinataire()); // CHARTE-401
        }
    }

    void rappeler(Demandeur demandeur) {
        redis.opsForList().rightPush(RAPPELS, "Rappeler " + demandeur.nom());
    }

    @Scheduled(cron = "0 0 7 * * *")
    void rappels() {
        for (String rappel : redis.opsForList().range(RAPPELS, 0, -1)) {
            modele.chat("Propose une formule pour : " + rappel); // CHARTE-401
        }
    }

    @Scheduled(cron = "0 0 8 * * *")
    void courriers() {
        String courrier = redis.opsForList().rightPop("aides:courriers");
        if (courrier != null) {
            modele.chat("Corrige : " + courrier);
        }
    }

    void proposer(String reference) {
        String sens = modele.chat("Faut-il accorder l'aide ?");
        objets.opsForList().leftPush("aides:propositions", new Proposition(reference, sens, "nuit"));
    }

    @Scheduled(cron = "0 0 9 * * *")
    void appliquer() {
        ListOperations<String, Object> propositions = objets.opsForList();
        Proposition p = (Proposition) propositions.rightPop("aides:propositions");
        if (p != null && "ACCORD".equals(p.sens())) {
            aides.accorder(p.reference(), 150); // CHARTE-501
        }
    }

    @Scheduled(cron = "0 0 10 * * *")
    void trier() {
        Proposition p = (Proposition) objets.opsForList().rightPop("aides:propositions");
        if (p != null && "nuit".equals(p.canal())) {
            aides.suspendre(p.reference(), "à revoir");
        }
    }
}
