package fr.logement.aides;

import org.springframework.data.annotation.Id;
import org.springframework.data.redis.core.RedisHash;
import org.springframework.data.redis.core.TimeToLive;
import org.springframework.data.redis.core.index.Indexed;

/** Une session d'instruction. */
@RedisHash("sessions")
class Session {
    @Id
    String id;

    @Indexed
    String reference;

    String titulaire;

    String recommandation;
    String etat;

    @TimeToLive
    Long duree;
}
