package fr.acme.r405;

import dev.langchain4j.model.chat.ChatModel;
import fr.acme.Mirai;
import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;
import fr.charteia.annotations.SystemeIA;

@SystemeIA(id = "r405")
class Systeme {
    record Demande(int numero, @DonneesPersonnelles(Categorie.IDENTITE) String nom) {}

    private final ChatModel modele = Mirai.modele();

    String repondre(Demande demande) {
        return modele.chat("Quel bureau pour : " + demande.nom()); // CHARTE-405
    }
}
