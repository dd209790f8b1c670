package fr.acme.r202;

import dev.langchain4j.model.chat.ChatModel;
import fr.acme.Mirai;
import fr.charteia.annotations.SystemeIA;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RolesAllowed("AGENT")
@RestController
@SystemeIA(id = "r202")
class Systeme {
    private final ChatModel modele = Mirai.modele();

    @PostMapping("/classement")
    String repondre(String demande) {
        return modele.chat(demande); // CHARTE-202
    }
}
