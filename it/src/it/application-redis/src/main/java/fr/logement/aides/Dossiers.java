package fr.logement.aides;

import dev.langchain4j.model.chat.ChatModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.redis.core.BoundHashOperations;
import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Service;

/** Un dossier est une table de Redis : ses champs sont écrits par le guichet, lus par l'instruction. */
@Service
class Dossiers {
    private final StringRedisTemplate redis;
    private final HashOperations<String, String, String> champs;
    private final ChatModel externe;
    private final ChatModel interne;
    private final Aides aides;

    Dossiers(
            StringRedisTemplate redis,
            @Qualifier("redacteur") ChatModel externe,
            @Qualifier("relais") ChatModel interne,
            Aides aides) {
        this.redis = redis;
        this.champs = redis.opsForHash();
        this.externe = externe;
        this.interne = interne;
        this.aides = aides;
    }

    /** Au guichet. */
    void ouvrir(Demandeur demandeur) {
        String cle = Cles.dossier(demandeur.reference());
        Map<String, String> valeurs = new HashMap<>();
        valeurs.put("demandeur", demandeur.nom());
        valeurs.put("logement", demandeur.typeDeLogement());
        champs.putAll(cle, valeurs);
        champs.put(cle, "joignable", demandeur.courriel());
        champs.put(cle, "etape", "ouvert");
    }

    /** La nuit. */
    void evaluer(String reference) {
        String cle = Cles.dossier(reference);
        String logement = champs.get(cle, "logement");
        String evaluation = externe.chat("Évalue la décence de ce logement : " + logement);
        champs.put(cle, "evaluation", evaluation);
        champs.put(cle, "etape", "évalué");
    }

    String lettre(String reference) {
        String qui = champs.get(Cles.dossier(reference), "demandeur");
        return externe.chat("Écris une lettre à " + qui); // CHARTE-401
    }

    String lettreInterne(String reference) {
        String qui = champs.get(Cles.dossier(reference), "demandeur");
        return interne.chat("Écris une lettre à " + qui);
    }

    String resume(String reference) {
        Map<String, String> tout = champs.entries(Cles.dossier(reference));
        return externe.chat("Résume ce dossier : " + tout); // CHARTE-401
    }

    String contact(String reference) {
        List<String> deux = champs.multiGet(Cles.dossier(reference), List.of("logement", "joignable"));
        return externe.chat("Propose un rendez-vous : " + String.join(", ", deux)); // CHARTE-401
    }

    String etape(String reference) {
        return externe.chat("Que faire d'un dossier qui est à l'étape " + champs.get(Cles.dossier(reference), "etape"));
    }

    /** Le matin. */
    void conclure(String reference) {
        BoundHashOperations<String, String, String> dossier = redis.boundHashOps(Cles.dossier(reference));
        String evaluation = dossier.get("evaluation");
        if (evaluation != null && evaluation.contains("indécent")) {
            aides.suspendre(reference, "logement indécent"); // CHARTE-501
        }
        if ("clos".equals(dossier.get("etape"))) {
            aides.suspendre(reference, "dossier clos");
        }
    }

    void classerSansSuite(String reference) {
        if (!champs.hasKey(Cles.dossier(reference), "joignable")) {
            aides.refuser(reference);
        }
    }
}
