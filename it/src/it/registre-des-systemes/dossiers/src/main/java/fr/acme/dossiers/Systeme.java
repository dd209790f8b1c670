package fr.acme.dossiers;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import fr.charteia.annotations.SystemeIA;
import java.time.Duration;

@SystemeIA(id = "dossiers")
class Systeme {
    private static final boolean ACTIF = Boolean.getBoolean("acme.ia.actif");

    private final ChatModel modele = OpenAiChatModel.builder()
            .baseUrl("https://mirai.interieur.gouv.fr/v1")
            .apiKey(System.getenv("MIRAI_CLE"))
            .modelName("mistral-small-2506")
            .maxTokens(400)
            .timeout(Duration.ofSeconds(30))
            .build();

    String repondre(String demande) {
        return modele.chat("Quel bureau pour : " + demande);
    }
}
