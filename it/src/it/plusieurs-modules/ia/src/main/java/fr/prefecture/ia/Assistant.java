package fr.prefecture.ia;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import fr.charteia.annotations.SystemeIA;

/** Le modèle, tel que les autres modules s'en servent. */
@SystemeIA(id = "assistant")
public final class Assistant {
    private final ChatModel modele;

    public Assistant(String cle) {
        modele = OpenAiChatModel.builder()
                .baseUrl("https://api.mistral.ai/v1")
                .apiKey(cle)
                .modelName("mistral-small-2506")
                .maxTokens(400)
                .build();
    }

    public String rediger(String invite) {
        return modele.chat(invite); // CHARTE-401 CHARTE-405
    }

    public String rappeler(String invite) {
        return modele.chat(invite);
    }

    public static boolean actif() {
        return Boolean.getBoolean("assistant.actif");
    }
}
