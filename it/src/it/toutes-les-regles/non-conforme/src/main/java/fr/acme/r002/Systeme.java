package fr.acme.r002;

import dev.langchain4j.model.chat.ChatModel;
import fr.acme.Mirai;

class Systeme {
    private final ChatModel modele = Mirai.modele();

    String repondre(String demande) {
        return modele.chat("Quel bureau pour : " + demande); // CHARTE-002
    }
}
