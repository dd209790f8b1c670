package fr.departement.apa.ia;

import dev.langchain4j.service.SystemMessage;
import dev.langchain4j.service.UserMessage;
import dev.langchain4j.service.V;

/** Ce que l'on demande au modèle. */
public interface AssistantApa {
    @SystemMessage("Tu aides les instructeurs du conseil départemental.")
    @UserMessage("Résume en trois phrases : {{texte}}")
    String resumer(@V("texte") String texte);

    @SystemMessage("Réponds FAVORABLE, DEFAVORABLE ou INCERTAIN.")
    @UserMessage("Plan {{plan}}, {{heures}} heures demandées. Quel est ton avis ?")
    String donnerAvis(@V("plan") String plan, @V("heures") int heures);

    @UserMessage("Note de 0 à 100 la cohérence d'un plan {{plan}} de {{heures}} heures")
    int noter(@V("plan") String plan, @V("heures") int heures);
}
