package fr.aides.regles;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;

/** Les modèles que l'application interroge. */
final class Modeles {
    private Modeles() {}


    static ChatModel interne() {
        return OpenAiChatModel.builder()
                .baseUrl("https://ia.aides.rie.gouv.fr/v1")
                .apiKey(System.getenv("IA_CLE"))
                .modelName("mistral-small")
                .timeout(Duration.ofSeconds(20))
                .maxCompletionTokens(600)
                .build();
    }
}
