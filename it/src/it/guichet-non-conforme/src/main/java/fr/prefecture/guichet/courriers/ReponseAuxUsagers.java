package fr.prefecture.guichet.courriers;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.service.AiServices;
import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Prépare la réponse à un courrier. */
@SystemeIA(id = "reponse-usagers", usages = Usage.REDACTION)
@Service
class ReponseAuxUsagers {
    private final Redacteur redacteur;

    ReponseAuxUsagers(@Qualifier("mistral") ChatModel modele, OutilsDuGuichet outils) {
        this.redacteur = AiServices.builder(Redacteur.class)
                .chatModel(modele)
                .tools(outils)
                .build();
    }

    String preparer(Courrier courrier, Consigne consigne) {
        return redacteur.rediger(courrier.objet(), consigne.texte()); // CHARTE-402
    }
}
