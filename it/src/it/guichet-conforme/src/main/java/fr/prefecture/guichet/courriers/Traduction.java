package fr.prefecture.guichet.courriers;

import dev.langchain4j.model.chat.ChatModel;
import fr.charteia.annotations.MentionIA;
import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Traduit en français une notice d'information. */
@SystemeIA(id = "traduction-de-notices", usages = Usage.TRADUCTION)
@Service
class Traduction {
    private final ChatModel modele;

    Traduction(@Qualifier("mirai") ChatModel modele) {
        this.modele = modele;
    }

    @MentionIA("Traduction automatique")
    String traduire(String notice) {
        return modele.chat("Traduis cette notice en français :\n" + notice);
    }
}
