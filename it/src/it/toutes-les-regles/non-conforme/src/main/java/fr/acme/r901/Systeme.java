package fr.acme.r901;

import dev.langchain4j.model.chat.ChatModel;
import fr.acme.Mirai;
import fr.charteia.annotations.SystemeIA;

@SystemeIA(id = "r901")
class Systeme {
    private final ChatModel modele = Mirai.modele();

    String repondre(String demande) {
        return modele.chat("Quel bureau pour : " + demande);
    }
}
