package fr.prefecture.guichet.courriers;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.service.AiServices;
import fr.charteia.annotations.MentionIA;
import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Prépare la réponse à un courrier ; la consigne, elle, n'est montrée qu'à l'agent. */
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

    Projet preparer(Courrier courrier, Consigne consigne) {
        return new Projet(redacteur.rediger(courrier.objet(), consigne.service()), consigne.texte());
    }

    /** Ce que l'agent a sous les yeux quand il répond. */
    record Projet(@MentionIA("Projet de réponse écrit par une IA, à relire") String texte, String consigne) {}
}
