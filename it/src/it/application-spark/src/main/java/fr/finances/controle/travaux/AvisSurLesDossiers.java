package fr.finances.controle.travaux;

import dev.langchain4j.model.chat.ChatModel;
import fr.finances.controle.donnees.Beneficiaire;
import fr.finances.controle.ia.Modeles;
import fr.finances.controle.suites.Reversements;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** Demande des avis, puis les applique ou les fait relire. */
public class AvisSurLesDossiers {
    private final JavaSparkContext contexte;
    private final Reversements suites;

    public AvisSurLesDossiers(JavaSparkContext contexte, Reversements suites) {
        this.contexte = contexte;
        this.suites = suites;
    }

    private JavaPairRDD<String, String> avis(String chemin) {
        return LectureDesAides.lignes(contexte, chemin).mapToPair(ligne -> {
            ChatModel modele = Modeles.externe();
            String avis = modele.chat("Cohérent ? " + ligne.getDispositif() + " " + ligne.getQuotite());
            return new Tuple2<>(ligne.getDossier(), avis.strip());
        });
    }

    public void appliquer(String chemin) {
        for (Tuple2<String, String> avis : avis(chemin).collect()) {
            if ("NON".equals(avis._2())) {
                suites.reclamer(avis._1()); // CHARTE-501
            }
        }
    }

    public void faireRelire(String chemin) {
        for (Tuple2<String, String> avis : avis(chemin).collect()) {
            if (suites.confirmer(avis._1(), avis._2())) {
                suites.reclamer(avis._1());
            }
        }
    }

    /** Les exécuteurs décident eux-mêmes. */
    public void appliquerSurPlace(String chemin) {
        Reversements destinataire = suites;
        avis(chemin)
                .filter(paire -> paire._2().startsWith("NON"))
                .keys()
                .foreach(dossier -> destinataire.suspendre(dossier)); // CHARTE-501
    }

    /** Le plafond est celui du décret. */
    public void plafonner(String chemin, double plafond) {
        Reversements destinataire = suites;
        List<String> depasses = LectureDesAides.lignes(contexte, chemin)
                .filter(ligne -> ligne.getQuotite() > plafond)
                .map(Beneficiaire::getDossier)
                .collect();
        depasses.forEach(destinataire::reclamer);
    }

    public void compter(String chemin) {
        long defavorables =
                avis(chemin).values().filter(avis -> avis.startsWith("NON")).count();
        if (defavorables > 1000) {
            suites.suspendre("dispositif entier"); // CHARTE-501
        }
    }
}
