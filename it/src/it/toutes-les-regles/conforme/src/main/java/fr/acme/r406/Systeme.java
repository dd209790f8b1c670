package fr.acme.r406;

import dev.langchain4j.model.chat.ChatModel;
import fr.acme.Mirai;
import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;
import fr.charteia.annotations.SystemeIA;

@SystemeIA(id = "r406")
class Systeme {
    private static final System.Logger TRACE = System.getLogger("acme.ia");

    record Demande(int numero, @DonneesPersonnelles(Categorie.IDENTITE) String nom) {}

    private final ChatModel modele = Mirai.modele();

    String repondre(Demande demande) {
        String texte = "Quel bureau pour : " + demande.nom();
        TRACE.log(System.Logger.Level.INFO, "demande " + demande.numero());
        return modele.chat(texte);
    }
}
