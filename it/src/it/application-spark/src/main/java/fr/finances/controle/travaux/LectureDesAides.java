package fr.finances.controle.travaux;

import fr.finances.controle.donnees.Beneficiaire;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Lit les fichiers des aides. */
final class LectureDesAides {
    private LectureDesAides() {}

    static JavaRDD<Beneficiaire> lignes(JavaSparkContext contexte, String chemin) {
        return contexte.textFile(chemin)
                .filter(ligne -> !ligne.isBlank() && !ligne.startsWith("dossier;"))
                .map(Beneficiaire::depuis);
    }

    static Dataset<Beneficiaire> beneficiaires(SparkSession session, String chemin) {
        return session.read().option("header", "true").csv(chemin).as(Encoders.bean(Beneficiaire.class));
    }

    static Dataset<Row> tableau(SparkSession session, String chemin) {
        return session.read().option("header", "true").option("delimiter", ";").csv(chemin);
    }
}
