package fr.acme.r606;

import dev.langchain4j.model.chat.ChatModel;
import fr.acme.Mirai;
import fr.charteia.annotations.MentionIA;
import fr.charteia.annotations.SystemeIA;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@SystemeIA(id = "r606")
class Systeme {
    private final ChatModel modele = Mirai.modele();

    @MentionIA("Réponse d’une IA, à vérifier")
    @PostMapping("/classement") // CHARTE-606
    String repondre(String demande) {
        return modele.chat(demande);
    }
}
