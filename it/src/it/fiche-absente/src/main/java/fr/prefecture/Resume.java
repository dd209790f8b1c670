package fr.prefecture;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import fr.charteia.annotations.DonneesPersonnelles;
import fr.charteia.annotations.SystemeIA;

/** Résume un courrier. */
@SystemeIA(id = "resume", responsable = "Bureau du courrier", documentation = "docs/ia/absente.md") // CHARTE-201
public class Resume {
    private final ChatModel modele = OpenAiChatModel.builder()
            .baseUrl("https://api.openai.com/v1")
            .apiKey(System.getenv("IA_CLE"))
            .modelName("gpt-4o-mini-2024-07-18")
            .maxTokens(400)
            .build();

    /** Un courrier. */
    public record Courrier(@DonneesPersonnelles String expediteur, String texte) {}

    public String resumer(Courrier courrier) {
        return modele.chat("Résume ce courrier de " + courrier.expediteur()); // CHARTE-401 CHARTE-405
    }
}
