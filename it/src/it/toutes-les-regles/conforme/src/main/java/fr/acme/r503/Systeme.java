package fr.acme.r503;

import dev.langchain4j.model.chat.ChatModel;
import fr.acme.Mirai;
import fr.charteia.annotations.DecisionHumaine;
import fr.charteia.annotations.SystemeIA;

@SystemeIA(id = "r503")
class Systeme {
    interface Parapheur {
        String demander(String question);
    }

    private final ChatModel modele = Mirai.modele();
    private final Parapheur parapheur;

    Systeme(Parapheur parapheur) {
        this.parapheur = parapheur;
    }

    @DecisionHumaine(role = "instructeur")
    boolean valider(String proposition) {
        return parapheur.demander("Affecter à " + proposition + " ?").equals("oui");
    }

    String orienter(String demande) {
        String bureau = modele.chat("Quel bureau pour : " + demande);
        return valider(bureau) ? bureau : "accueil";
    }
}
