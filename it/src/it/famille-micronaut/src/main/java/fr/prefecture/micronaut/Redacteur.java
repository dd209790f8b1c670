package fr.prefecture.micronaut;

import dev.langchain4j.service.SystemMessage;
import dev.langchain4j.service.UserMessage;
import io.micronaut.langchain4j.annotation.AiService;

/** Réalisé par le module, avec le modèle que la configuration donne. */
@AiService
interface Redacteur {
    @SystemMessage("Tu aides un agent.")
    String ecrire(@UserMessage String consigne);

    enum Sens {
        FAVORABLE,
        DEFAVORABLE
    }

    Sens avis(@UserMessage String dossier);
}
