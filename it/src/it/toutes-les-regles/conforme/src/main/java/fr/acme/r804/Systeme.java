package fr.acme.r804;

import dev.langchain4j.model.chat.ChatModel;
import fr.acme.Mirai;
import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Derogation;
import fr.charteia.annotations.DonneesPersonnelles;
import fr.charteia.annotations.SystemeIA;

@Derogation(regle = "CHARTE-401", motif = "essai", autorisePar = "Secrétariat général", expire = "2027-01-31")
@SystemeIA(id = "r804")
class Systeme {
    private static final System.Logger TRACE = System.getLogger("acme.ia");

    record Demande(int numero, @DonneesPersonnelles(Categorie.IDENTITE) String nom) {}

    private final ChatModel modele = Mirai.mistral();

    String repondre(Demande demande) {
        TRACE.log(System.Logger.Level.INFO, "demande {0}", demande.numero());
        return modele.chat("Quel bureau pour : " + demande.nom());
    }
}
