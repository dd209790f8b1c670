package fr.finances.controle.travaux;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import dev.langchain4j.model.chat.ChatModel;
import fr.finances.controle.donnees.Beneficiaire;
import fr.finances.controle.ia.Modeles;
import fr.finances.controle.suites.Reversements;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.ForeachFunction;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/** Le même travail avec les tableaux et leurs colonnes. */
public class ColonnesDesAides {
    private final SparkSession session;
    private final Reversements suites;

    public ColonnesDesAides(SparkSession session, Reversements suites) {
        this.session = session;
        this.suites = suites;
    }

    /** Les colonnes du fichier disent ce qu'elles contiennent. */
    public void parLigne(String chemin) {
        Dataset<Row> tableau = LectureDesAides.tableau(session, chemin).select("courriel", "dispositif");
        tableau.foreachPartition((ForeachPartitionFunction<Row>) lignes -> {
            ChatModel modele = Modeles.externe();
            while (lignes.hasNext()) {
                Row ligne = lignes.next();
                String dispositif = ligne.getAs("dispositif");
                String courriel = ligne.getAs("courriel");
                modele.chat("Présente " + dispositif);
                modele.chat("Écris à " + courriel); // CHARTE-401
            }
        });
    }

    public Dataset<String> typees(String chemin) {
        Dataset<Beneficiaire> aides = LectureDesAides.beneficiaires(session, chemin);
        Dataset<String> dispositifs = aides.map(
                (MapFunction<Beneficiaire, String>)
                        aide -> Modeles.externe().chat("Explique " + aide.getDispositif()),
                Encoders.STRING());
        Dataset<String> resumes = aides.map(
                (MapFunction<Beneficiaire, String>)
                        aide -> Modeles.externe().chat(aide.getJustification()), // CHARTE-401
                Encoders.STRING());
        return dispositifs.union(resumes);
    }

    public Dataset<String> groupees(String chemin) {
        return LectureDesAides.beneficiaires(session, chemin)
                .groupByKey((MapFunction<Beneficiaire, String>) Beneficiaire::getDispositif, Encoders.STRING())
                .mapGroups(
                        (MapGroupsFunction<String, Beneficiaire, String>) (dispositif, aides) -> {
                            StringBuilder noms = new StringBuilder();
                            while (aides.hasNext()) {
                                noms.append(aides.next().getNom()).append('\n');
                            }
                            String titre = Modeles.externe().chat("Titre pour " + dispositif);
                            return titre + Modeles.externe().chat(noms.toString()); // CHARTE-401
                        },
                        Encoders.STRING());
    }

    /** Une fonction de colonne qui interroge le modèle. */
    public Dataset<Row> enrichir(String chemin) {
        UserDefinedFunction expliquer = udf(
                (UDF1<String, String>) dispositif -> Modeles.externe().chat("Explique " + dispositif),
                DataTypes.StringType);
        UserDefinedFunction traduire = udf(
                (UDF1<String, String>) texte -> Modeles.externe().chat("Traduis " + texte), // CHARTE-401
                DataTypes.StringType);
        return LectureDesAides.tableau(session, chemin)
                .withColumn("explication", expliquer.apply(col("dispositif")))
                .withColumn("traduction", traduire.apply(col("courriel")));
    }

    private Dataset<Row> avecAvis(String chemin) {
        UserDefinedFunction noter = udf(
                (UDF1<String, String>) dispositif -> Modeles.externe().chat("Risque ? " + dispositif),
                DataTypes.StringType);
        return LectureDesAides.tableau(session, chemin)
                .withColumn("risque", noter.apply(col("dispositif")))
                .withColumn("annee", lit("2026"));
    }

    public void appliquer(String chemin) {
        for (Row ligne : avecAvis(chemin).collectAsList()) {
            if ("2025".equals(ligne.getAs("annee"))) {
                suites.suspendre(ligne.getAs("dossier"));
            }
            if ("FORT".equals(ligne.getAs("risque"))) {
                suites.reclamer(ligne.getAs("dossier")); // CHARTE-501
            }
        }
    }

    public void appliquerEnFiltrant(String chemin) {
        Reversements destinataire = suites;
        avecAvis(chemin)
                .filter(col("risque").equalTo("FORT"))
                .foreach((ForeachFunction<Row>) ligne -> destinataire.reclamer(ligne.getAs("dossier"))); // CHARTE-501
    }

    public void appliquerParQuotite(String chemin) {
        Reversements destinataire = suites;
        LectureDesAides.beneficiaires(session, chemin)
                .filter((FilterFunction<Beneficiaire>) aide -> aide.getQuotite() > 10_000)
                .foreach((ForeachFunction<Beneficiaire>) aide -> destinataire.suspendre(aide.getDossier()));
    }

    /** Ce qu'un travail écrit, un autre le relit. */
    public void ecrire(String chemin) {
        avecAvis(chemin).select("dossier", "risque").write().mode("overwrite").saveAsTable("avis_risque");
    }

    public void relire() {
        List<Row> lignes = session.table("avis_risque").collectAsList();
        for (Row ligne : lignes) {
            String dossier = ligne.getAs("dossier");
            String risque = ligne.getAs("risque");
            if (suites.confirmer(dossier, risque)) {
                suites.suspendre(dossier);
            }
            if ("FORT".equals(risque)) {
                suites.reclamer(dossier); // CHARTE-501
            }
        }
    }

    public void relireLeBareme() {
        for (Row ligne : session.table("bareme").collectAsList()) {
            if ("FORT".equals(ligne.getAs("niveau"))) {
                suites.suspendre(ligne.getAs("dossier"));
            }
        }
    }
}
