package fr.prefecture.guichet.ia;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Arrête tout ce qui appelle une IA, sans redéployer. */
@Component
public class Interrupteur {
    private final boolean actif;

    public Interrupteur(@Value("${guichet.ia.actif}") boolean actif) {
        this.actif = actif;
    }

    public void exigerActif() {
        if (!actif) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "L'IA du guichet est arrêtée");
        }
    }
}
