package fr.prefecture.guichet.courriers;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Résume un courrier pour l'agent qui le traite. */
@SystemeIA(id = "resume-courriers", usages = Usage.RESUME)
@Service
class ResumeDeCourriers {
    private static final String HOTE = "https://api.openai.com";

    private final ChatModel modele;

    ResumeDeCourriers(@Value("${guichet.ia.openai.cle}") String cle) {
        this.modele = OpenAiChatModel.builder()
                .baseUrl(HOTE + "/v1")
                .apiKey(cle)
                .modelName("gpt-4o-mini-2024-07-18")
                .build(); // CHARTE-702
    }

    String resumer(Courrier courrier) {
        String invite = Invites.resume(courrier);
        return modele.chat(invite); // CHARTE-001 CHARTE-401 CHARTE-401 CHARTE-405
    }
}
