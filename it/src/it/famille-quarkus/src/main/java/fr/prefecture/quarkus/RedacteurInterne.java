package fr.prefecture.quarkus;

import dev.langchain4j.service.UserMessage;
import io.quarkiverse.langchain4j.RegisterAiService;

/** Réalisé par l'extension, avec le modèle de la maison. */
@RegisterAiService(modelName = "mirai")
interface RedacteurInterne {
    @UserMessage("Écris à {nom}.")
    String ecrire(String nom);

    @UserMessage("Faut-il refuser {dossier} ? Réponds true ou false.")
    boolean refuser(String dossier);
}
