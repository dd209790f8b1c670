package fr.prefecture.guichet.courriers;

import dev.langchain4j.model.chat.ChatModel;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Traduit en français une notice d'information. */
@Service
class Traduction {
    private final ChatModel modele;

    Traduction(@Qualifier("mirai") ChatModel modele) {
        this.modele = modele;
    }

    String traduire(String notice) {
        return modele.chat("Traduis cette notice en français :\n" + notice); // CHARTE-002
    }
}
