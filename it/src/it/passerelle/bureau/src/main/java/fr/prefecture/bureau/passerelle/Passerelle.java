package fr.prefecture.bureau.passerelle;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import fr.charteia.annotations.SystemeIA;
import fr.prefecture.bureau.domaine.Usager;

/** The only way to the AI. */
@SystemeIA(id = "lettres")
public class Passerelle {
    private final ChatModel modele = OpenAiChatModel.builder()
            .baseUrl("https://api.openai.com/v1")
            .apiKey(System.getenv("CLE"))
            .modelName("gpt-4o-mini-2024-07-18")
            .timeout(java.time.Duration.ofSeconds(20))
            .maxTokens(400)
            .build();
    private final Anonymiseur anonymiseur = new Anonymiseur();

    public String proposer(Usager usager) {
        if (!Boolean.getBoolean("guichet.ia.actif")) {
            return "";
        }
        return modele.chat("Propose une réponse à : " + anonymiseur.presenter(usager));
    }

    public String proposerEnBrut(Usager usager) {
        return modele.chat("Propose une réponse à " + usager.nom()); // CHARTE-401 CHARTE-405 rien_de_personnel_ne_sort
    }
}
