package fr.prefecture.guichet.dossiers;

import dev.langchain4j.model.chat.ChatModel;
import fr.charteia.annotations.MentionIA;
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
    private final Anonymiseur anonymiseur;

    Orientation(@Qualifier("mistral") ChatModel modele, Anonymiseur anonymiseur) {
        this.modele = modele;
        this.anonymiseur = anonymiseur;
    }

    @MentionIA("Bureau proposé par une IA")
    List<String> proposer(List<Dossier> dossiers) {
        return dossiers.stream()
                .limit(20)
                .map(dossier -> "Quel bureau pour : " + anonymiseur.masquer(dossier.demande(), dossier.demandeur()))
                .map(modele::chat)
                .toList();
    }
}
