package fr.canaux;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;

/** Le modèle que l'application interroge. */
final class Modele {
    private Modele() {}

    static ChatModel externe() {
        return OpenAiChatModel.builder()
                .baseUrl("https://api.openai.com/v1")
                .apiKey(System.getenv("IA_CLE"))
                .modelName("gpt-4.1-mini")
                .timeout(Duration.ofSeconds(20))
                .maxCompletionTokens(600)
                .build();
    }
}
