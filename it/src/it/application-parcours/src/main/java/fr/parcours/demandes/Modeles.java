package fr.parcours.demandes;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;

/** Les modèles que l'application interroge. */
final class Modeles {
    private Modeles() {}

    static ChatModel externe() {
        return OpenAiChatModel.builder()
                .baseUrl("https://api.openai.com/v1")
                .apiKey(System.getenv("IA_CLE"))
                .modelName("gpt-4.1-mini")
                .timeout(Duration.ofSeconds(20))
                .maxCompletionTokens(600)
                .build();
    }

    static ChatModel interne() {
        return OpenAiChatModel.builder()
                .baseUrl("https://ia.parcours.rie.gouv.fr/v1")
                .apiKey(System.getenv("IA_CLE"))
                .modelName("mistral-small")
                .timeout(Duration.ofSeconds(20))
                .maxCompletionTokens(600)
                .build();
    }
}
