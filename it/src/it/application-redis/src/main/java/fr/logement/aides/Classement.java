package fr.logement.aides;

import dev.langchain4j.model.chat.ChatModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ZSetOperations.TypedTuple;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** L'ordre dans lequel les demandes sont servies : des ensembles triés. */
@Service
class Classement {
    private static final String PAR_NOTE = "aides:notes";
    private static final String PAR_DATE = "aides:dates";

    private final StringRedisTemplate redis;
    private final ChatModel modele;
    private final Aides aides;

    Classement(StringRedisTemplate redis, @Qualifier("redacteur") ChatModel modele, Aides aides) {
        this.redis = redis;
        this.modele = modele;
        this.aides = aides;
    }

    void noter(String reference, String logement) {
        double note = Double.parseDouble(modele.chat("Note de 0 à 100 l'urgence : " + logement));
        redis.opsForZSet().add(PAR_NOTE, reference, note);
        redis.opsForZSet().add(PAR_DATE, reference, System.currentTimeMillis());
    }

    @Scheduled(cron = "0 0 5 * * *")
    void classerParNote() {
        Set<String> premiers = redis.opsForZSet().reverseRange(PAR_NOTE, 0, 99);
        aides.classer(new ArrayList<>(premiers)); // CHARTE-501
    }

    @Scheduled(cron = "0 30 5 * * *")
    void classerParDate() {
        Set<String> premiers = redis.opsForZSet().range(PAR_DATE, 0, 99);
        aides.classer(new ArrayList<>(premiers));
    }

    @Scheduled(cron = "0 0 6 * * MON")
    void refuserLesDerniers() {
        Set<TypedTuple<String>> tous = redis.opsForZSet().rangeWithScores(PAR_NOTE, 0, -1);
        for (TypedTuple<String> un : tous) {
            if (un.getScore() != null && un.getScore() < 10) {
                aides.refuser(un.getValue()); // CHARTE-501
            }
        }
    }

    void signaler(String reference) {
        redis.opsForSet().add("aides:signales", reference);
    }

    void marquer(String reference, String courrier) {
        if (modele.chat("Ce courrier est-il une menace ? " + courrier).startsWith("OUI")) {
            redis.opsForSet().add("aides:menaces", reference);
        }
    }

    void suspendreSignales(List<String> references) {
        for (String reference : references) {
            if (Boolean.TRUE.equals(redis.opsForSet().isMember("aides:signales", reference))) {
                aides.suspendre(reference, "signalé par un agent");
            }
        }
    }

    void suspendreMenaces() {
        for (String reference : redis.opsForSet().members("aides:menaces")) {
            aides.suspendre(reference, "menaces"); // CHARTE-501
        }
    }
}
