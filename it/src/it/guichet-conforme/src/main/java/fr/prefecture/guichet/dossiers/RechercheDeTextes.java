package fr.prefecture.guichet.dossiers;

import dev.langchain4j.model.chat.ChatModel;
import fr.charteia.annotations.MentionIA;
import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Retrouve les textes qui s'appliquent à une question générale. */
@SystemeIA(id = "recherche-de-textes", responsable = "Bureau de la réglementation", usages = Usage.RECHERCHE)
@Service
class RechercheDeTextes {
    private final ChatModel modele;

    RechercheDeTextes(@Qualifier("mirai") ChatModel modele) {
        this.modele = modele;
    }

    @MentionIA("Réponse produite par une IA, à vérifier dans les textes")
    String chercher(String question) {
        return modele.chat("Quels articles s'appliquent ? " + question);
    }
}
