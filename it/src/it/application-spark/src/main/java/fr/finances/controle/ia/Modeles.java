package fr.finances.controle.ia;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import fr.charteia.annotations.Anonymisation;
import java.time.Duration;

/** Les modèles, construits là où ils servent. */
public final class Modeles {
    private Modeles() {}

    public static ChatModel externe() {
        return OpenAiChatModel.builder()
                .baseUrl("https://api.openai.com/v1")
                .apiKey(System.getenv("IA_CLE"))
                .modelName("gpt-4o-mini")
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    public static ChatModel interne() {
        return OpenAiChatModel.builder()
                .baseUrl("https://albert.interieur.rie.gouv.fr/v1")
                .apiKey(System.getenv("IA_CLE"))
                .modelName("albert-large")
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    @Anonymisation
    public static String masquer(String texte) {
        return texte.replaceAll("\\p{Lu}\\p{L}+", "X").replaceAll("\\d{5,}", "0");
    }
}
