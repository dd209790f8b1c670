package fr.prefecture.guichet.dossiers;

import dev.langchain4j.model.chat.ChatModel;
import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Propose le bureau auquel chaque dossier revient. */
@SystemeIA(id = "orientation-des-dossiers", usages = Usage.CLASSIFICATION)
@Service
class Orientation {
    private final ChatModel modele;
    private final Pseudonymes pseudonymes;

    Orientation(@Qualifier("mistral") ChatModel modele, Pseudonymes pseudonymes) {
        this.modele = modele;
        this.pseudonymes = pseudonymes;
    }

    List<String> proposer(List<Dossier> dossiers) {
        return dossiers.stream()
                .limit(20)
                .map(dossier -> "Quel bureau pour " + pseudonymes.de(dossier.demandeur()) + " : " + dossier.demande())
                .map(modele::chat) // CHARTE-405 CHARTE-407
                .toList();
    }
}
