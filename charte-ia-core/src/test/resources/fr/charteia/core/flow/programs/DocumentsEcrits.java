package programs;

import api.*;
import java.util.*;

/** A status that is written to a field of a document, an item or a hash is a decision, as one in a column of a table is. */
class DocumentsEcrits {
    enum Statut { DEPOSEE, ACCEPTEE, REFUSEE }
    static class Candidature { String statut; }
    static class TacheDeFond { String statut; }

    private Documents base;
    private final Documents.Collection candidatures;
    private static final String CANDIDATURES = "candidatures";

    DocumentsEcrits(Documents base) {
        this.candidatures = base.collection(CANDIDATURES);
    }

    void changed_under_an_operator(String id, String piece) {
        if (Ia.demander(piece).startsWith("NON")) {
            base.collection("candidatures").modifier(id, Map.of("$set", Map.of("statut", "REFUSEE"))); // 501
        }
    }
    void in_a_collection_that_a_field_holds(String id, String piece) {
        if (Ia.demander(piece).startsWith("NON")) {
            candidatures.modifier(id, Map.of("statut", "REFUSEE")); // 501
        }
    }
    void filled_in_under_a_condition(String id, String piece) {
        Map<String, Object> champs = new HashMap<>();
        champs.put("relue", true);
        if (Ia.demander(piece).startsWith("NON")) {
            champs.put("statut", "REFUSEE");
        }
        candidatures.modifier(id, Map.of("$set", champs)); // 501
    }
    void chosen_whole(String id, String piece) {
        Documents.Changement changement = Ia.demander(piece).startsWith("NON")
                ? Documents.Changement.de("statut", "REFUSEE")
                : Documents.Changement.de("statut", "ACCEPTEE");
        base.modifier(id, changement, "candidatures"); // 501
    }
    void chosen_value(String id, String piece) {
        base.modifier(id, new Documents.Changement().mettre("relue", true).mettre("statut", Ia.demander(piece).equals("non") ? "REFUSEE" : "ACCEPTEE"), "candidatures"); // 501
    }
    void of_a_class(String id, String piece) {
        if (Ia.demander(piece).equals("non")) base.modifierDe(id, new Documents.Changement().mettre("statut", Statut.REFUSEE), Candidature.class); // 501
    }
    void in_a_document_in_it(String id, String piece) {
        if (Ia.demander(piece).equals("non")) candidatures.modifier(id, Map.of("suite", Map.of("statut", "REFUSEE"))); // 501
    }
    void at_a_path(String id, String piece) {
        if (Ia.demander(piece).equals("non")) candidatures.modifier(id, Map.of("$set", Map.of("suite.statut", "REFUSEE"))); // 501
    }
    void in_several_steps(String id, String piece) {
        if (Ia.demander(piece).equals("non")) candidatures.modifierEnSuite(id, List.of(Map.of("$set", Map.of("statut", "REFUSEE")))); // 501
    }
    void a_new_document(String id, String piece) {
        Map<String, Object> document = new HashMap<>();
        document.put("usager", id);
        document.put("statut", Ia.demander(piece).equals("non") ? "REFUSEE" : "ACCEPTEE");
        base.collection("demandes_de_visa").ajouter(document); // 501
    }
    void a_flag(String id, String piece) {
        base.collection("demandesDeBourse").modifier(id, Map.of("approuvee", Ia.demander(piece).equals("oui"))); // 501
    }
    void the_verdict(String id, String piece) {
        base.collection("demandesDeBourse").modifier(id, Map.of("decision", Ia.demander(piece))); // 501
    }
    void through_a_helper(String id, String piece) {
        if (Ia.demander(piece).equals("non")) poser(id, "REFUSEE");
    }
    private void poser(String id, String valeur) {
        candidatures.modifier(id, Map.of("statut", valeur)); // 501
    }
    void made_by_a_helper(String id, String piece) {
        if (Ia.demander(piece).equals("non")) candidatures.modifier(id, avecStatut("REFUSEE")); // 501
    }
    private Map<String, Object> avecStatut(String valeur) {
        return Map.of("$set", Map.of("statut", valeur));
    }
    void handed_to_a_helper(String id, String piece) {
        if (Ia.demander(piece).equals("non")) appliquer(id, Map.of("statut", "REFUSEE"));
    }
    private void appliquer(String id, Map<String, ?> champs) {
        candidatures.modifier(id, champs); // 501
    }
    void a_change_is_handed_to_a_helper(String id, String piece) {
        if (Ia.demander(piece).equals("non")) changer(id, new Documents.Changement().mettre("relue", true).mettre("statut", "REFUSEE"));
    }
    private void changer(String id, Documents.Changement changement) {
        base.modifier(id, changement, "candidatures"); // 501
    }
    void only_that_it_was_read_is_handed_to_a_helper(String id, String piece) {
        if (Ia.demander(piece).equals("non")) changerAussi(id, new Documents.Changement().mettre("relue", true));
    }
    private void changerAussi(String id, Documents.Changement changement) {
        base.modifier(id, changement, "candidatures");
    }
    void a_field_of_a_hash(String id, String piece) {
        if (Ia.demander(piece).equals("non")) base.poser("candidature:" + id, "statut", "REFUSEE"); // 501
    }
    void all_fields_of_a_hash(String id, String piece) {
        if (Ia.demander(piece).equals("non")) base.poserTout(String.format("candidature:%s", id), Map.of("usager", id, "statut", "REFUSEE")); // 501
    }
    void by_an_expression(String id, String piece) {
        String statut = Ia.demander(piece).equals("non") ? "REFUSEE" : "ACCEPTEE";
        base.executer(Documents.Ordre.de().table("candidatures").expression("SET #s = :s, motif = :m REMOVE lue") // 501
                .noms(Map.of("#s", "statut")).valeurs(Map.of(":s", Documents.Valeur.texte(statut), ":m", Documents.Valeur.texte(piece))));
    }
    void by_an_expression_under_a_condition(String id, String piece) {
        if (Ia.demander(piece).equals("non")) {
            base.executer(Documents.Ordre.de().table("candidatures").expression("SET statut = :s").valeurs(Map.of(":s", Documents.Valeur.texte("REFUSEE")))); // 501
        }
    }
    void a_flag_by_an_expression(String id, String piece) {
        base.executer(Documents.Ordre.de().table("candidatures").expression("SET approuvee = :r").valeurs(Map.of(":r", Documents.Valeur.vrai(Ia.demander(piece).equals("oui"))))); // 501
    }

    void under_a_key_that_ends_so(String id, String piece) {
        if (Ia.demander(piece).equals("non")) base.ranger("candidature:" + id + ":statut", "REFUSEE"); // 501
    }
    void under_a_key_that_begins_so(String id, String piece) {
        if (Ia.demander(piece).equals("non")) base.ranger("statut:" + id, "REFUSEE");
    }
    void under_a_key_of_the_program(String id, String piece) {
        if (Ia.demander(piece).equals("non")) base.ranger("session:" + id + ":status", "REJECTED");
    }
    void under_a_key_that_ends_otherwise(String id, String piece) {
        if (Ia.demander(piece).equals("non")) base.ranger("candidature:statut:" + id + ":resume", "REFUSEE");
    }
    void what_a_person_said(String id, String piece) {
        String avis = Ia.demander(piece);
        candidatures.modifier(id, Map.of("$set", Map.of("statut", Agent.valide(avis) ? "ACCEPTEE" : "REFUSEE")));
        base.poser("candidature:" + id, "statut", Agent.valide(avis) ? "ACCEPTEE" : "REFUSEE");
    }
    void not_of_the_ai(String id, String piece, String choix) {
        candidatures.modifier(id, Map.of("resume", Ia.demander(piece), "statut", choix));
        base.executer(Documents.Ordre.de().table("candidatures").expression("SET #s = :s, #r = :r").noms(Map.of("#s", "statut", "#r", "resume"))
                .valeurs(Map.of(":s", Documents.Valeur.texte(choix), ":r", Documents.Valeur.texte(Ia.demander(piece)))));
    }
    void no_decision_is_written(String id, String piece) {
        if (Ia.demander(piece).equals("non")) {
            candidatures.modifier(id, Map.of("$set", Map.of("statut", "EN_COURS", "commentaire", "REFUSEE", "relue", true)));
            base.poser("candidature:" + id, "commentaire", "REFUSEE");
            base.modifierDe(id, new Documents.Changement().mettre("relue", true), Candidature.class);
        }
    }
    void state_of_the_program(String id, String piece) {
        if (Ia.demander(piece).equals("non")) {
            base.collection("job_queue").modifier(id, Map.of("status", "REJECTED"));
            base.poser("cache:" + id, "status", "REJECTED");
            base.modifierDe(id, new Documents.Changement().mettre("statut", "REJETEE"), TacheDeFond.class);
        }
    }
    void only_proposed(String id, String piece) {
        String avis = Ia.demander(piece);
        candidatures.modifier(id, Map.of("decision_proposee", avis, "ai_decision", avis));
        candidatures.modifier(id, Map.of("proposition", Map.of("decision", avis)));
        base.collection("ai_decisions").ajouter(Map.of("decision", avis));
    }
    void put_where_nobody_knows(Documents.Collection autre, String cle, String id, String piece) {
        if (Ia.demander(piece).equals("non")) {
            autre.modifier(id, Map.of("statut", "REFUSEE"));
            base.poser(cle, "statut", "REFUSEE");
        }
    }
    void asked_for_and_not_written(String piece) {
        if (Ia.demander(piece).equals("non")) candidatures.trouver("REFUSEE");
    }

    /** An update that is put together names what it sets by a text, or by a field of a class that is generated. */
    static class Modifiee {
        static class Candidature { Statut statut; String commentaire; }
        static class Candidature_ { static volatile Sql.Propriete<Statut> statut; static volatile Sql.Propriete<String> commentaire; static final String STATUT = "statut"; }
        void by_a_text(String piece) { if (Ia.demander(piece).equals("non")) Sql.Modification.de(Candidature.class).poser("statut", Statut.REFUSEE); } // 501
        void by_a_constant(String piece) { if (Ia.demander(piece).equals("non")) Sql.Modification.de(Candidature.class).poser(Candidature_.STATUT, Statut.REFUSEE); } // 501
        void by_a_generated_field(String piece) { if (Ia.demander(piece).equals("non")) Sql.Modification.de(Candidature.class).poser(Candidature_.statut, Statut.REFUSEE); } // 501
        void which_one_is_an_answer(String piece) { Sql.Modification.de(Candidature.class).poser(Candidature_.statut, Statut.valueOf(Ia.demander(piece))); } // 501
        void by_a_field_that_says_nothing(String piece) { if (Ia.demander(piece).equals("non")) Sql.Modification.de(Candidature.class).poser(Candidature_.commentaire, "REFUSEE"); }
        void whatever_an_ai_says(String piece) { Ia.demander(piece); Sql.Modification.de(Candidature.class).poser(Candidature_.statut, Statut.REFUSEE); }
        void where_a_person_approves(String piece) { String avis = Ia.demander(piece); if (Agent.valide(avis) && avis.equals("non")) Sql.Modification.de(Candidature.class).poser(Candidature_.statut, Statut.REFUSEE); }
    }

    /** The same, named by the getter of the property: it says of which class that is, too. */
    static class ModifieeParLecteur {
        static class Candidature { Statut statut; String commentaire; boolean approuvee; Statut getStatut() { return statut; } String getCommentaire() { return commentaire; } boolean isApprouvee() { return approuvee; } }
        record Bourse(long id, Statut statut, Statut autre) {}
        static class Tache { String statut; String getStatut() { return statut; } }
        void by_its_getter(String piece) { if (Ia.demander(piece).equals("non")) Sql.Modification.neuve().poser(Candidature::getStatut, Statut.REFUSEE); } // 501
        void in_a_variable(String piece) {
            Sql.Modification modification = Sql.Modification.neuve();
            modification.poser(Candidature::getCommentaire, "lu");
            modification.poser(Candidature::getStatut, Ia.demander(piece).equals("non") ? Statut.REFUSEE : Statut.ACCEPTEE); // 501
        }
        void of_a_record(String piece) { if (Ia.demander(piece).equals("non")) Sql.Modification.neuve().poser(Bourse::statut, Statut.REFUSEE); } // 501
        void a_flag(String piece) { Sql.Modification.neuve().poser(Candidature::isApprouvee, Ia.demander(piece).equals("oui")); } // 501
        void of_the_class_that_it_is_made_for(String piece) { Sql.Modification.de(Candidature.class).poser(Candidature::getStatut, Statut.valueOf(Ia.demander(piece))); } // 501
        void by_the_getter_of_what_says_nothing(String piece) { if (Ia.demander(piece).equals("non")) Sql.Modification.neuve().poser(Candidature::getCommentaire, "REFUSEE"); }
        void of_what_concerns_nobody(String piece) { if (Ia.demander(piece).equals("non")) Sql.Modification.neuve().poser(Tache::getStatut, "REFUSEE"); }
        void whatever_an_ai_says(String piece) { Ia.demander(piece); Sql.Modification.neuve().poser(Candidature::getStatut, Statut.REFUSEE); }
        void where_a_person_approves(String piece) { String avis = Ia.demander(piece); if (Agent.valide(avis) && avis.equals("non")) Sql.Modification.neuve().poser(Candidature::getStatut, Statut.REFUSEE); }
    }
}
