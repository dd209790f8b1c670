package fr.logement.aides;

import dev.langchain4j.model.chat.ChatModel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Service;

/** Les avis que le modèle a donnés, gardés une journée : on ne le paie pas deux fois. */
@Service
class AvisEnCache {
    private final StringRedisTemplate redis;
    private final ChatModel modele;

    AvisEnCache(StringRedisTemplate redis, @Qualifier("redacteur") ChatModel modele) {
        this.redis = redis;
        this.modele = modele;
    }

    /** Demande un avis sur une description sans nom, et le garde. */
    void preparer(String reference, String typeDeLogement) {
        String avis = modele.chat("Ce logement ouvre-t-il droit à une aide ? " + typeDeLogement);
        redis.opsForValue().set(Cles.avis(reference), avis, Duration.ofDays(1));
        redis.opsForValue().set(Cles.motif(reference), "demande du guichet", 1, TimeUnit.DAYS);
    }

    Optional<String> avis(String reference) {
        return Optional.ofNullable(redis.opsForValue().get(Cles.avis(reference)));
    }

    String motif(String reference) {
        return redis.opsForValue().get(Cles.motif(reference));
    }

    /** L'avis n'est donné qu'une fois. */
    String reprendre(String reference) {
        return redis.opsForValue().getAndDelete(Cles.avis(reference));
    }

    List<String> plusieurs(List<String> references) {
        return redis.opsForValue().multiGet(references.stream().map(Cles::avis).toList());
    }

    void noterQuota(String agent) {
        Long n = redis.opsForValue().increment("aides:quota:" + agent);
        if (n != null && n == 1L) {
            redis.expire("aides:quota:" + agent, Duration.ofHours(1));
        }
    }

    boolean quotaAtteint(String agent) {
        String n = redis.opsForValue().get("aides:quota:" + agent);
        return n != null && Integer.parseInt(n) > 50;
    }
}
