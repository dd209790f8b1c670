package fr.finances.controle.travaux;

import dev.langchain4j.model.chat.ChatModel;
import fr.finances.controle.donnees.Beneficiaire;
import fr.finances.controle.ia.Modeles;
import fr.finances.controle.ia.QuestionsGenerales;
import fr.finances.controle.ia.QuestionsLibres;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** Des résumés, écrits par lots, avec l'API des RDD. */
public class ResumeParLots {
    private final JavaSparkContext contexte;

    public ResumeParLots(JavaSparkContext contexte) {
        this.contexte = contexte;
    }

    public List<String> justifications(String chemin) {
        QuestionsLibres questions = QuestionsLibres.externe();
        return LectureDesAides.lignes(contexte, chemin)
                .map(Beneficiaire::getJustification)
                .filter(texte -> texte.length() > 200)
                .map(texte -> questions.demander("Résume : " + texte))
                .collect();
    }

    public List<String> dispositifs(String chemin) {
        QuestionsGenerales questions = QuestionsGenerales.externe();
        return LectureDesAides.lignes(contexte, chemin)
                .map(Beneficiaire::getDispositif)
                .distinct()
                .map(dispositif -> questions.demander("Explique " + dispositif))
                .collect();
    }

    /** Un client par partition. */
    public void parPartition(String chemin) {
        LectureDesAides.lignes(contexte, chemin).foreachPartition(lignes -> {
            ChatModel modele = Modeles.externe();
            while (lignes.hasNext()) {
                Beneficiaire ligne = lignes.next();
                modele.chat("Le dispositif " + ligne.getDispositif() + " est-il connu ?");
                modele.chat("Écris à " + ligne.getNom()); // CHARTE-401
            }
        });
    }

    public JavaRDD<String> masquesParPartition(String chemin) {
        return LectureDesAides.lignes(contexte, chemin).mapPartitions(lignes -> {
            ChatModel modele = Modeles.externe();
            List<String> resumes = new ArrayList<>();
            lignes.forEachRemaining(
                    ligne -> resumes.add(modele.chat(Modeles.masquer(ligne.getJustification()))));
            return resumes.iterator();
        });
    }

    public JavaRDD<String> internes(String chemin) {
        return LectureDesAides.lignes(contexte, chemin).mapPartitions(lignes -> {
            ChatModel modele = Modeles.interne();
            List<String> resumes = new ArrayList<>();
            lignes.forEachRemaining(ligne -> resumes.add(modele.chat(ligne.getJustification())));
            return resumes.iterator();
        });
    }

    /** La clé est le dispositif, la valeur est un nom. */
    public void parDispositif(String chemin) {
        JavaPairRDD<String, String> paires = LectureDesAides.lignes(contexte, chemin)
                .mapToPair(ligne -> new Tuple2<>(ligne.getDispositif(), ligne.getNom()));
        paires.keys().distinct().foreach(dispositif -> Modeles.externe().chat("Définis " + dispositif));
        paires.groupByKey()
                .mapValues(noms -> Modeles.externe().chat("Trie " + String.join(", ", noms))) // CHARTE-401
                .collectAsMap();
        paires.foreach(paire -> Modeles.externe().chat("Cite " + paire._1()));
        paires.foreach(paire -> Modeles.externe().chat("Cite " + paire._2())); // CHARTE-401
    }

    public String totaux(String chemin) {
        List<Tuple2<String, Double>> totaux = LectureDesAides.lignes(contexte, chemin)
                .mapToPair(ligne -> new Tuple2<>(ligne.getDispositif(), ligne.getQuotite()))
                .reduceByKey(Double::sum)
                .collect();
        return Modeles.externe().chat("Commente " + totaux);
    }

    /** Le même texte est diffusé à tous les exécuteurs. */
    public void diffuser(String chemin, Beneficiaire temoin) {
        Broadcast<String> consigne = contexte.broadcast("Sois bref.");
        Broadcast<String> exemple = contexte.broadcast(temoin.getJustification());
        LectureDesAides.lignes(contexte, chemin).map(Beneficiaire::getDispositif).foreach(dispositif -> {
            ChatModel modele = Modeles.externe();
            modele.chat(consigne.value() + dispositif);
            modele.chat(exemple.value() + dispositif); // CHARTE-401
        });
    }
}
