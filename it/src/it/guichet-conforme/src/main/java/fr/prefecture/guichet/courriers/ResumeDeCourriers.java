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
    private static final System.Logger TRACE = System.getLogger("guichet.ia");

    private final ChatModel modele;

    ResumeDeCourriers(@Qualifier("mirai") ChatModel modele) {
        this.modele = modele;
    }

    String resumer(Courrier courrier) {
        TRACE.log(System.Logger.Level.INFO, "résumé du courrier {0}", courrier.numero());
        String invite = Invites.resume(courrier);
        return modele.chat(invite);
    }
}
