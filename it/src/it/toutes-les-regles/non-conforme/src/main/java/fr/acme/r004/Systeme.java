package fr.acme.r004;

import dev.langchain4j.model.chat.ChatModel;
import fr.acme.Mirai;
import fr.charteia.annotations.SystemeIA;

@SystemeIA(id = "r004")
class Systeme {
    private final ChatModel modele = Mirai.mistral();

    String repondre(String demande) {
        return modele.chat("Quel bureau pour : " + demande); // CHARTE-004
    }
}
