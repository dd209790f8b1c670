package fr.prefecture.guichet.dossiers;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
import org.springframework.stereotype.Service;

/** Retrouve les textes qui s'appliquent à une question générale. */
@SystemeIA(id = "recherche-de-textes", responsable = "Bureau de la réglementation", usages = Usage.RECHERCHE) // CHARTE-201
@Service
class RechercheDeTextes {
    private final ChatModel modele = OpenAiChatModel.builder()
            .baseUrl(System.getenv("IA_URL"))
            .apiKey(System.getenv("IA_CLE"))
            .modelName("mistral-small-2506")
            .build(); // CHARTE-702

    String chercher(String question) {
        return modele.chat("Quels articles s'appliquent ? " + question); // CHARTE-005
    }
}
