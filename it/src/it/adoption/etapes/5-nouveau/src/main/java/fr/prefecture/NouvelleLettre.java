package fr.prefecture;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import fr.charteia.annotations.SystemeIA;

/** Une lettre de plus. */
@SystemeIA(id = "lettres", responsable = "Bureau du courrier", finalite = "Répondre plus vite")
public class NouvelleLettre {
    private final ChatModel modele = OpenAiChatModel.builder()
            .baseUrl("https://api.openai.com/v1")
            .apiKey(System.getenv("IA_CLE"))
            .modelName("gpt-4o-mini-2024-07-18")
            .timeout(java.time.Duration.ofSeconds(30))
            .build();

    public String bienvenue(Usager usager) {
        return modele.chat("Souhaite la bienvenue à " + usager.nom());
    }

    public String bienvenueSiActif(Usager usager) {
        return Boolean.getBoolean("lettres.actif") ? bienvenue(usager) : "";
    }
}
