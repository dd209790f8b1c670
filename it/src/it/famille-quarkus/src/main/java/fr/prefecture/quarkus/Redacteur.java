package fr.prefecture.quarkus;

import dev.langchain4j.service.MemoryId;
import dev.langchain4j.service.SystemMessage;
import dev.langchain4j.service.UserMessage;
import io.quarkiverse.langchain4j.RegisterAiService;
import io.smallrye.mutiny.Multi;

/** Réalisé par l'extension, avec le modèle par défaut. */
@RegisterAiService(tools = Outils.class)
@SystemMessage("Tu aides un agent.")
public interface Redacteur {
    @UserMessage("Écris à {nom} au sujet de {objet}.")
    String ecrire(String nom, String objet);

    Multi<String> dialoguer(@MemoryId String dossier, @UserMessage String message);
}
