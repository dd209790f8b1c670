package fr.logement.aides;

import dev.langchain4j.model.chat.ChatModel;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Reçoit les courriers, que le conteneur lui remet par le nom de sa méthode. */
@Component
class AbonneCourriers {
    private final StringRedisTemplate redis;
    private final ChatModel modele;

    AbonneCourriers(StringRedisTemplate redis, @Qualifier("redacteur") ChatModel modele) {
        this.redis = redis;
        this.modele = modele;
    }

    void transmettre(Demandeur demandeur, String texte) {
        redis.convertAndSend("courriers", "De " + demandeur.courriel() + " : " + texte);
    }

    public void recevoir(String courrier) {
        modele.chat("Résume ce courrier : " + courrier); // CHARTE-401
    }
}
