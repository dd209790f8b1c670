package fr.prefecture.guichet.courriers;

import dev.langchain4j.service.SystemMessage;
import dev.langchain4j.service.UserMessage;
import dev.langchain4j.service.V;

/** Rédige des projets de réponse. */
interface Redacteur {
    @SystemMessage("Tu rédiges des projets de réponse courtois, en français simple.")
    @UserMessage("Réponds au courrier « {{objet}} » au nom du service {{service}}.")
    String rediger(@V("objet") String objet, @V("service") String service);
}
