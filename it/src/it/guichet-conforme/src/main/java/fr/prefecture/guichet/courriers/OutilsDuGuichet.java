package fr.prefecture.guichet.courriers;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import fr.charteia.annotations.SystemeIA;
import org.springframework.stereotype.Component;

/** Ce que le modèle peut demander au guichet pendant qu'il rédige. */
@SystemeIA(id = "reponse-usagers")
@Component
class OutilsDuGuichet {
    private final Courriers courriers;

    OutilsDuGuichet(Courriers courriers) {
        this.courriers = courriers;
    }

    @Tool("Donne la date à laquelle un courrier a été reçu")
    String dateDeReception(@P("numéro du courrier") String numero) {
        return courriers.chercher(numero).map(courrier -> courrier.recuLe().toString()).orElse("inconnue");
    }
}
