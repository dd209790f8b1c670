package fr.bibliotheques.collections;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.util.List;
import org.jooq.lambda.*;
import org.jooq.lambda.tuple.*;
class Tuples {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur;
    Tuples(ChatModel ia, Dossiers d, Instructeur i) { this.ia = ia; dossiers = d; instructeur = i; }
    void premier(Usager u) { Tuple2<String, String> t = Tuple.tuple(u.getNom(), u.getTheme()); ia.chat("Résume " + t.v1()); } // CHARTE-401
    void second(Usager u) { Tuple2<String, String> t = Tuple.tuple(u.getNom(), u.getTheme()); ia.chat("Résume " + t.v2()); }
    void champ(Usager u) { Tuple2<String, String> t = Tuple.tuple(u.getNom(), u.getTheme()); ia.chat("Résume " + t.v2); }
    void suite(List<Usager> l) { Seq.seq(l).zipWithIndex().map(t -> t.v1.getNom() + t.v2).forEach(ia::chat); } // CHARTE-401
    void suiteTheme(List<Usager> l) { Seq.seq(l).map(Usager::getTheme).forEach(ia::chat); }
    void avis(List<Usager> l) { Seq.seq(l).map(u -> Tuple.tuple(u.getReference(), ia.chat("Avis " + u.getTheme()))).filter(t -> t.v2.contains("NON")).forEach(t -> dossiers.refuser(t.v1)); } // CHARTE-501
}
