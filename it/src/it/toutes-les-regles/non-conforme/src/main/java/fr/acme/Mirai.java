package fr.acme;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;

/** Les services d'IA que la politique autorise. */
public final class Mirai {
    private Mirai() {}

    public static ChatModel modele() {
        return client("https://mirai.interieur.gouv.fr/v1", "MIRAI_CLE");
    }

    public static ChatModel mistral() {
        return client("https://api.mistral.ai/v1", "MISTRAL_CLE");
    }

    private static ChatModel client(String adresse, String cle) {
        return OpenAiChatModel.builder()
                .baseUrl(adresse)
                .apiKey(System.getenv(cle))
                .modelName("mistral-small-2506")
                .maxTokens(400)
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    /** Ce qui arrête tous les systèmes. */
    public static boolean actif() {
        return Boolean.getBoolean("acme.ia.actif");
    }
}
