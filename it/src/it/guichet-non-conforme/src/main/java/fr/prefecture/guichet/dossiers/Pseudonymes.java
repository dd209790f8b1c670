package fr.prefecture.guichet.dossiers;

import fr.charteia.annotations.Pseudonymisation;
import fr.prefecture.guichet.Usager;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Remplace un nom par un numéro qui est toujours le même. */
@Component
class Pseudonymes {
    @Pseudonymisation
    String de(Usager usager) {
        return UUID.nameUUIDFromBytes(usager.nom().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
