package fr.acme.r402;

import dev.langchain4j.model.chat.ChatModel;
import fr.acme.Mirai;
import fr.charteia.annotations.InformationSensible;
import fr.charteia.annotations.Niveau;
import fr.charteia.annotations.SystemeIA;

@SystemeIA(id = "r402")
class Systeme {
    private final ChatModel modele = Mirai.mistral();

    String repondre(@InformationSensible(Niveau.SECURITE) String plan) {
        return modele.chat("Résume : " + plan); // CHARTE-402
    }
}
