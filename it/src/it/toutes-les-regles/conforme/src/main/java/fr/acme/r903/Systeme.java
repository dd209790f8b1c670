package fr.acme.r903;

import dev.langchain4j.model.chat.ChatModel;
import fr.acme.Mirai;
import fr.charteia.annotations.MentionIA;
import fr.charteia.annotations.SystemeIA;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RolesAllowed("AGENT")
@RestController
@SystemeIA(id = "r903")
class Systeme {
    private final ChatModel modele = Mirai.modele();

    @MentionIA("Réponse d’une IA, à vérifier")
    @PostMapping("/assistant")
    String repondre(String demande) {
        return modele.chat(demande);
    }
}
