package fr.prefecture.guichet.courriers;

import dev.langchain4j.model.chat.ChatModel;
import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Résume un courrier pour l'agent qui le traite, avec le service interne : le nom de l'expéditeur reste chez nous. */
@SystemeIA(id = "resume-courriers", usages = Usage.RESUME)
@Service
class ResumeDeCourriers {
    private final ChatModel modele;

    ResumeDeCourriers(@Qualifier("mirai") ChatModel modele) {
        this.modele = modele;
    }

    String resumer(Courrier courrier) {
        String invite = Invites.resume(courrier);
        return modele.chat(invite);
    }
}
