package fr.acme.r005;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import fr.charteia.annotations.SystemeIA;
import java.time.Duration;

@SystemeIA(id = "r005")
class Systeme {
    private final ChatModel modele = OpenAiChatModel.builder()
            .baseUrl(System.getenv("IA_URL"))
            .apiKey(System.getenv("MIRAI_CLE"))
            .modelName("mistral-small-2506")
            .maxTokens(400)
            .timeout(Duration.ofSeconds(30))
            .build();

    String repondre(String demande) {
        return modele.chat("Quel bureau pour : " + demande); // CHARTE-005
    }
}
