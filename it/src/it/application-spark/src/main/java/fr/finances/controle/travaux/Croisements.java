package fr.finances.controle.travaux;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import fr.finances.controle.donnees.Beneficiaire;
import fr.finances.controle.ia.Modeles;
import fr.finances.controle.suites.Reversements;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.ForeachFunction;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.api.java.function.VoidFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/** Des jointures, des totaux et des fichiers intermédiaires. */
public class Croisements {
    private final SparkSession session;
    private final JavaSparkContext contexte;
    private final Reversements suites;

    public Croisements(SparkSession session, Reversements suites) {
        this.session = session;
        this.contexte = new JavaSparkContext(session.sparkContext());
        this.suites = suites;
    }

    void conditionnel(String chemin) {
        Dataset<Row> t = LectureDesAides.tableau(session, chemin)
                .withColumn("classe", when(col("duree").gt(10), lit("LONG")).otherwise(lit("COURT")))
                .withColumn("texte", concat(lit("Aide "), col("dispositif")));
        t.foreach((ForeachFunction<Row>) r -> Modeles.externe().chat((String) r.getAs("texte")));
        if (t.filter(col("classe").equalTo("LONG")).count() > 3) suites.suspendre("x");
    }

    void concatenation(String chemin) {
        Dataset<Row> t = LectureDesAides.tableau(session, chemin)
                .withColumn("texte", concat(lit("Cher "), col("courriel")));
        t.foreach((ForeachFunction<Row>) r -> Modeles.externe().chat((String) r.getAs("texte"))); // CHARTE-401
    }

    void parquet(String chemin) {
        JavaRDD<String> avis = LectureDesAides.lignes(contexte, chemin).map(b -> Modeles.externe().chat(b.getDispositif()));
        session.createDataset(avis.collect(), Encoders.STRING()).write().mode(SaveMode.Append).text("hdfs:///avis");
    }

    void relire() {
        session.read().text("hdfs:///bareme").foreach((ForeachFunction<Row>) r -> { if (r.getString(0).equals("X")) suites.suspendre("x"); });
    }

    static class Ecrire implements VoidFunction<Beneficiaire> {
        @Override public void call(Beneficiaire b) {
            Modeles.externe().chat("Dispositif " + b.getDispositif());
            Modeles.externe().chat("Cher " + b.getNom()); // CHARTE-401
        }
    }
    static class Texte implements Function<Beneficiaire, String> {
        @Override public String call(Beneficiaire b) { return b.getJustification(); }
    }

    void classes(String chemin) {
        LectureDesAides.lignes(contexte, chemin).foreach(new Ecrire());
        List<String> textes = LectureDesAides.lignes(contexte, chemin).map(new Texte()).collect();
        Modeles.externe().chat(textes.stream().collect(Collectors.joining())); // CHARTE-401
    }

    void jointure(String chemin, String autre) {
        JavaPairRDD<String, String> noms = LectureDesAides.lignes(contexte, chemin).mapToPair(b -> new Tuple2<>(b.getDossier(), b.getNom()));
        JavaPairRDD<String, String> types = LectureDesAides.lignes(contexte, autre).mapToPair(b -> new Tuple2<>(b.getDossier(), b.getDispositif()));
        noms.join(types).foreach(t -> Modeles.externe().chat("Type " + t._2()._2()));
        noms.join(types).values().foreach(t -> Modeles.externe().chat("Nom " + t._1())); // CHARTE-401
        noms.join(types).mapToPair(t -> new Tuple2<>(t._2()._2(), 1)).reduceByKey(Integer::sum).collectAsMap()
                .forEach((type, n) -> Modeles.externe().chat(type + n));
    }

    void agreger(String chemin) {
        String plusLong = LectureDesAides.lignes(contexte, chemin).map(Beneficiaire::getNom).reduce((a, b) -> a.length() > b.length() ? a : b);
        Modeles.externe().chat(plusLong); // CHARTE-401
        Integer longueur = LectureDesAides.lignes(contexte, chemin).map(b -> b.getNom().length()).reduce(Integer::sum);
        Modeles.externe().chat("Longueur " + longueur);
        Integer total = LectureDesAides.lignes(contexte, chemin).aggregate(0, (n, b) -> n + b.getNom().length(), Integer::sum);
        Modeles.externe().chat("Total " + total);
    }

    void liste(List<Beneficiaire> beneficiaires) {
        contexte.parallelize(beneficiaires).map(Beneficiaire::getDispositif).foreach(d -> Modeles.externe().chat(d));
        contexte.parallelize(Arrays.asList("a", "b")).foreach(d -> Modeles.externe().chat(d));
        contexte.parallelize(beneficiaires, 4).flatMap(b -> List.of(b.getNom()).iterator()).foreach(d -> Modeles.externe().chat(d)); // CHARTE-401
    }
}
