package programs;

import api.*;
import java.lang.annotation.*;
import java.util.*;
import java.util.function.*;

/** Records are looked for by what an AI left in them. */
class Interroges {
    enum Statut { DEPOSE, COMPLET, RELU, DOUTEUX }
    enum Niveau { BAS, MOYEN, HAUT }
    @Retention(RetentionPolicy.RUNTIME) @interface Requete { String value(); int limite() default 0; }
    static class Demandeur { String ville; double fiabilite; }
    static class Dossier {
        String id; int age; double score; boolean suspect; boolean urgent; String avis; String origine; Statut statut = Statut.DEPOSE; Niveau niveau; Demandeur demandeur;
        double getScore() { return score; }
        void setStatut(Statut s) { statut = s; }
        void passer(Statut s) { setStatut(s); }
    }
    interface Dossiers extends Registre<Dossier> {
        Optional<Dossier> findById(String id);
        List<Dossier> findAll();
        List<Dossier> findByScoreGreaterThan(double seuil);
        List<Dossier> findByAgeGreaterThan(int age);
        List<Dossier> findByAgeLessThanAndScoreBetween(int age, double bas, double haut);
        List<Dossier> findByAgeOrderByScoreDesc(int age);
        List<Dossier> findTop3ByOrderByScoreAsc();
        List<Dossier> findTop3ByOrderByAgeAsc();
        Dossier findFirstByOrderByScoreDesc();
        Optional<Dossier> findFirstByScoreIsLessThan(double d);
        List<Dossier> findBySuspectTrue();
        List<Dossier> findByUrgentTrue();
        List<Dossier> findByNiveau(Niveau n);
        List<Dossier> findByStatut(Statut s);
        List<Dossier> findByStatutNot(Statut s);
        List<Dossier> findByStatutAndAgeGreaterThan(Statut s, int age);
        List<Dossier> findByDemandeurFiabiliteLessThan(double f);
        List<Dossier> findByDemandeurVille(String ville);
        boolean existsByIdAndSuspectTrue(String id);
        boolean existsByIdAndUrgentTrue(String id);
        long countByAgeAndScoreLessThan(int age, double d);
        @Requete("select d from Dossier d where d.score < :seuil and d.age > 18") List<Dossier> peuFiables(double seuil);
        @Requete("select d from Dossier d where d.age > :age") List<Dossier> ages(int age);
        @Requete("select d.score from Dossier d where d.age > 18 and d.origine = 'score'") List<Dossier> scoresDesAges();
        @Requete("select id from dossier where SCORE between ?1 and ?2") List<String> entre(double bas, double haut);
        @Requete("select d from Dossier d where d.suspect = true") List<Dossier> suspects();
        @Requete("select d from Dossier d where d.statut = 'DEPOSE'") List<Dossier> deposes();
        @Requete("select d from Dossier d where d.statut = 'DOUTEUX'") List<Dossier> douteux();
        @Requete(value = "select d from Dossier d order by d.score desc", limite = 3) List<Dossier> premiers();
        List<Dossier> findByScoreIsNotNull();
        @Requete("select d from Dossier d where d.score is not null and d.age > 60") List<Dossier> notes();
        List<Dossier> findAll(Function<Champs, Boolean> condition);
    }
    interface Champs { double nombre(String nom); }
    private Dossiers dossiers;
    void recoit(String id, boolean urgent, int age, String ville) {
        Dossier d = dossiers.findById(id).orElseThrow();
        d.score = Ia.noter(id);
        d.demandeur.fiabilite = Ia.noter(id);
        d.demandeur.ville = ville;
        d.suspect = Ia.demander(id).equals("oui");
        d.niveau = Niveau.valueOf(Ia.demander(id));
        d.urgent = urgent;
        d.age = age;
        dossiers.save(d);
    }
    void juge(String id) {
        Dossier d = dossiers.findById(id).orElseThrow();
        d.setStatut(Ia.demander(id).equals("non") ? Statut.DOUTEUX : Statut.COMPLET);
        dossiers.save(d);
    }
    void relit(String id) {
        Dossier d = dossiers.findById(id).orElseThrow();
        d.passer(Statut.RELU);
        dossiers.save(d);
    }
    void by_score() { for (Dossier d : dossiers.findByScoreGreaterThan(0.9)) Decisions.refuser(d.id); } // 501
    void by_score_in_a_lambda() { dossiers.findByScoreGreaterThan(0.9).forEach(d -> Decisions.refuser(d)); } // 501
    void by_age() { for (Dossier d : dossiers.findByAgeGreaterThan(60)) Decisions.refuser(d.id); }
    void by_both() { for (Dossier d : dossiers.findByAgeLessThanAndScoreBetween(60, 0, 0.1)) Decisions.refuser(d.id); } // 501
    void ordered() { Decisions.delivrer(dossiers.findByAgeOrderByScoreDesc(30).get(0)); } // 501
    void best() { for (Dossier d : dossiers.findTop3ByOrderByScoreAsc()) Decisions.delivrer(d); } // 501
    void oldest() { for (Dossier d : dossiers.findTop3ByOrderByAgeAsc()) Decisions.delivrer(d); }
    void first() { Decisions.delivrer(dossiers.findFirstByOrderByScoreDesc()); } // 501
    void one() { dossiers.findFirstByScoreIsLessThan(0.1).ifPresent(d -> Decisions.refuser(d)); } // 501
    void flagged() { for (Dossier d : dossiers.findBySuspectTrue()) Decisions.refuser(d.id); } // 501
    void flagged_otherwise() { for (Dossier d : dossiers.findByUrgentTrue()) Decisions.refuser(d.id); }
    void level() { for (Dossier d : dossiers.findByNiveau(Niveau.HAUT)) Decisions.refuser(d.id); } // 501
    void status_of_the_ai() { for (Dossier d : dossiers.findByStatut(Statut.DOUTEUX)) Decisions.refuser(d.id); } // 501
    void other_status_of_the_ai() { for (Dossier d : dossiers.findByStatut(Statut.COMPLET)) Decisions.delivrer(d.id); } // 501
    void status_of_nobody() { for (Dossier d : dossiers.findByStatut(Statut.RELU)) Decisions.refuser(d.id); }
    void status_at_first() { for (Dossier d : dossiers.findByStatut(Statut.DEPOSE)) Decisions.refuser(d.id); }
    void status_in_a_helper() { for (Dossier d : de(Statut.RELU)) Decisions.refuser(d.id); }
    private List<Dossier> de(Statut s) { return dossiers.findByStatut(s); }
    void status_of_the_ai_in_a_helper() { for (Dossier d : des(Statut.DOUTEUX)) Decisions.refuser(d.id); } // 501
    private List<Dossier> des(Statut s) { return dossiers.findByStatut(s); }
    void any_status(Statut s) { for (Dossier d : dossiers.findByStatut(s)) Decisions.refuser(d.id); } // 501
    void all_but_one() { for (Dossier d : dossiers.findByStatutNot(Statut.RELU)) Decisions.refuser(d.id); }
    void all_but_one_of_the_ai() { for (Dossier d : dossiers.findByStatutNot(Statut.DOUTEUX)) Decisions.delivrer(d.id); } // 501
    void all_but_one_asked_here() { for (Dossier d : dossiers.findAll()) if (d.statut != Statut.RELU) Decisions.refuser(d.id); }
    void status_and_age() { for (Dossier d : dossiers.findByStatutAndAgeGreaterThan(Statut.RELU, 60)) Decisions.refuser(d.id); }
    void of_the_person() { for (Dossier d : dossiers.findByDemandeurFiabiliteLessThan(0.2)) Decisions.refuser(d.id); } // 501
    void of_the_person_by_town() { for (Dossier d : dossiers.findByDemandeurVille("Nice")) Decisions.refuser(d.id); }
    void whether(String id) { if (dossiers.existsByIdAndSuspectTrue(id)) Decisions.refuser(id); } // 501
    void whether_urgent(String id) { if (dossiers.existsByIdAndUrgentTrue(id)) Decisions.refuser(id); }
    void how_many(String id) { if (dossiers.countByAgeAndScoreLessThan(30, 0.1) > 3) Decisions.refuser(id); } // 501
    void empty(String id) { if (dossiers.findByScoreGreaterThan(0.9).isEmpty()) Decisions.delivrer(id); } // 501
    void in_words() { for (Dossier d : dossiers.peuFiables(0.1)) Decisions.refuser(d.id); } // 501
    void in_words_by_age() { for (Dossier d : dossiers.ages(60)) Decisions.refuser(d.id); }
    void what_is_selected_does_not_choose() { for (Dossier d : dossiers.scoresDesAges()) Decisions.refuser(d.id); }
    void in_sql() { for (String id : dossiers.entre(0, 0.1)) Decisions.refuser(id); } // 501
    void in_words_flagged() { for (Dossier d : dossiers.suspects()) Decisions.refuser(d.id); } // 501
    void in_words_by_status() { for (Dossier d : dossiers.deposes()) Decisions.refuser(d.id); }
    void in_words_by_status_of_the_ai() { for (Dossier d : dossiers.douteux()) Decisions.refuser(d.id); } // KNOWN: misses 501, which status a text asks for is not told
    void in_words_ordered() { Decisions.delivrer(dossiers.premiers().get(0)); } // 501
    void by_a_function() { for (Dossier d : dossiers.findAll(c -> c.nombre("score") > 0.9)) Decisions.refuser(d.id); } // 501
    void by_a_function_on_age() { for (Dossier d : dossiers.findAll(c -> c.nombre("age") > 60)) Decisions.refuser(d.id); }
    void by_a_function_made_elsewhere() { for (Dossier d : dossiers.findAll(plusQue(0.9))) Decisions.refuser(d.id); } // 501
    private static Function<Champs, Boolean> plusQue(double seuil) { return c -> c.nombre("score") > seuil; }
    void handed_down() { traiter(dossiers.findByScoreGreaterThan(0.9)); }
    private void traiter(List<Dossier> l) { for (Dossier d : l) Decisions.refuser(d.id); } // 501
    void handed_down_by_age() { traiter_aussi(dossiers.findByAgeGreaterThan(60)); }
    private void traiter_aussi(List<Dossier> l) { for (Dossier d : l) Decisions.refuser(d.id); }
    void read_and_handed_down() { for (Dossier d : dossiers.findByAgeGreaterThan(60)) noter(d.id, d.score); }
    private void noter(String id, double score) { if (score < 0.5) Decisions.refuser(id); } // 501
    void whether_there_is_one() { for (Dossier d : dossiers.findByScoreIsNotNull()) Decisions.refuser(d.id); }
    void whether_there_is_one_in_words() { for (Dossier d : dossiers.notes()) Decisions.refuser(d.id); }
    void made_and_judged(String id) { Dossier d = new Dossier(); d.id = id; if (Ia.demander(id).equals("non")) d.setStatut(Statut.DOUTEUX); dossiers.save(d); }
    void shown() { for (Dossier d : dossiers.findByScoreGreaterThan(0.9)) System.out.println(d.id); }
    void asked() { for (Dossier d : dossiers.findByScoreGreaterThan(0.9)) if (Agent.valide(d.id)) Decisions.refuser(d.id); }
    void data_do_not_come_along() { for (Dossier d : dossiers.findByDemandeurVille("Nice")) Ia.envoyer(d.age); }
    void read_from_it() { for (Dossier d : dossiers.findByAgeGreaterThan(60)) if (d.score < 0.5) Decisions.refuser(d.id); } // 501

    /** Whether a record has the status that an answer chose is the answer's word; whether it has another that nobody's answer gives is not. */
    void is_one_that_was_answered(String id) { Dossier d = dossiers.findById(id).orElseThrow(); if (d.statut == Statut.DOUTEUX) Decisions.refuser(d.id); } // 501
    void is_not_one_that_was_answered(String id) { Dossier d = dossiers.findById(id).orElseThrow(); if (d.statut != Statut.COMPLET) Decisions.refuser(d.id); } // 501
    void is_one_that_a_person_gave(String id) { Dossier d = dossiers.findById(id).orElseThrow(); if (d.statut == Statut.RELU) Decisions.refuser(d.id); }
    void unless_it_is_one_that_a_person_gave(String id) {
        Dossier d = dossiers.findById(id).orElseThrow();
        if (d.statut == Statut.RELU) throw new IllegalStateException("relu");
        Decisions.refuser(d.id);
    }
    void unless_it_is_one_that_was_answered(String id) {
        Dossier d = dossiers.findById(id).orElseThrow();
        if (d.statut == Statut.COMPLET) throw new IllegalStateException("complet");
        Decisions.refuser(d.id); // 501
    }
    void equals_one_that_a_person_gave(String id) { Dossier d = dossiers.findById(id).orElseThrow(); if (!Statut.RELU.equals(d.statut)) Decisions.refuser(d.id); }
    void equals_one_that_was_answered(String id) { Dossier d = dossiers.findById(id).orElseThrow(); if (!d.statut.equals(Statut.COMPLET)) Decisions.refuser(d.id); } // 501
    void one_that_was_answered_or_another(String id) { Dossier d = dossiers.findById(id).orElseThrow(); if (d.statut == Statut.RELU || d.statut == Statut.DOUTEUX) Decisions.refuser(d.id); } // 501
    void switched_on_one_that_a_person_gave(String id) {
        Dossier d = dossiers.findById(id).orElseThrow();
        switch (d.statut) {
            case RELU -> throw new IllegalStateException("relu");
            default -> Decisions.refuser(d.id);
        }
    }
    void switched_on_both(String id) {
        Dossier d = dossiers.findById(id).orElseThrow();
        switch (d.statut) {
            case RELU: System.out.println("relu"); break;
            case DOUTEUX: Decisions.refuser(d.id); break; // 501
            default: System.out.println("autre");
        }
    }
    /** A level that was read out of an answer may be any. */
    void is_any_level(String id) { Dossier d = dossiers.findById(id).orElseThrow(); if (d.niveau == Niveau.BAS) Decisions.refuser(d.id); } // 501
    void compared_with_another_record(String id, String autre) {
        Dossier d = dossiers.findById(id).orElseThrow();
        if (d.statut == dossiers.findById(autre).orElseThrow().statut) Decisions.refuser(d.id); // 501
    }
    private boolean ferme(Dossier d) { return d.statut == Statut.RELU; }
    private boolean ecarte(Dossier d) { return d.statut == Statut.DOUTEUX; }
    void asked_in_a_helper(String id) { Dossier d = dossiers.findById(id).orElseThrow(); if (!ferme(d)) Decisions.refuser(d.id); }
    void asked_in_a_helper_of_an_answer(String id) { Dossier d = dossiers.findById(id).orElseThrow(); if (ecarte(d)) Decisions.refuser(d.id); } // 501
    /** One that is at hand is compared as it was set. */
    void set_at_hand(Dossier d) {
        d.setStatut(Ia.demander(d.id).equals("non") ? Statut.DOUTEUX : Statut.COMPLET);
        if (d.statut == Statut.DOUTEUX) Decisions.refuser(d.id); // 501
    }
    void set_at_hand_and_asked_in_a_helper(Dossier d) {
        d.setStatut(Ia.demander(d.id).equals("non") ? Statut.DOUTEUX : Statut.COMPLET);
        if (ecarte(d)) Decisions.refuser(d.id); // 501
    }
    void taken_from_a_list() { for (Dossier d : dossiers.findAll()) if (d.statut != Statut.RELU) Decisions.refuser(d.id); }
    void sifted() { dossiers.findAll().stream().filter(d -> d.statut == Statut.DOUTEUX).forEach(d -> Decisions.refuser(d.id)); } // 501
    void sifted_by_another() { dossiers.findAll().stream().filter(d -> d.statut == Statut.RELU).forEach(d -> Decisions.refuser(d.id)); }
    void of_a_record_that_is_passed(Dossier d) { if (d.statut == Statut.RELU) Decisions.refuser(d.id); }
    void of_a_record_that_is_passed_and_answered(Dossier d) { if (d.statut == Statut.DOUTEUX) Decisions.refuser(d.id); } // 501

    /** Of a status that is a text, everything that was left counts. */
    static class Pli { String id; String etat = "DEPOSE"; String getEtat() { return etat; } void setEtat(String e) { etat = e; } boolean estClos() { return "CLOS".equals(etat); } boolean estDouteux() { return "DOUTEUX".equals(etat); } }
    interface Plis extends Registre<Pli> { Optional<Pli> findById(String id); }
    private Plis plis;
    void trie(String id) {
        Pli p = plis.findById(id).orElseThrow();
        p.setEtat(Ia.demander(id).equals("non") ? "DOUTEUX" : "COMPLET");
        plis.save(p);
    }
    void text_that_was_answered(String id) { Pli p = plis.findById(id).orElseThrow(); if ("DOUTEUX".equals(p.getEtat())) Decisions.refuser(p.id); } // 501
    void text_that_nobody_answered(String id) { Pli p = plis.findById(id).orElseThrow(); if ("CLOS".equals(p.getEtat())) Decisions.refuser(p.id); }
    void unless_it_is_a_text_that_was_answered(String id) { Pli p = plis.findById(id).orElseThrow(); if (p.etat.equals("COMPLET")) return; Decisions.refuser(p.id); } // 501
    void text_asked_in_a_helper_of_an_answer(String id) { Pli p = plis.findById(id).orElseThrow(); if (p.estDouteux()) Decisions.refuser(p.id); } // 501
    void text_in_other_letters(String id) { Pli p = plis.findById(id).orElseThrow(); if (p.etat.toLowerCase().equals("douteux")) Decisions.refuser(p.id); } // 501
    void text_put_to_another(String id) { Pli p = plis.findById(id).orElseThrow(); if (("etat " + p.etat).equals("etat DOUTEUX")) Decisions.refuser(p.id); } // 501
    void part_of_a_text(String id) { Pli p = plis.findById(id).orElseThrow(); if (p.etat.substring(0, 1).equals("D")) Decisions.refuser(p.id); } // 501
    void texts_of_two_records(String id, String autre) { Pli p = plis.findById(id).orElseThrow(); if (p.etat.equals(plis.findById(autre).orElseThrow().etat)) Decisions.refuser(p.id); } // 501
    void trimmed(String id) { Pli p = plis.findById(id).orElseThrow(); String e = p.etat.trim(); if (e.equals("DOUTEUX")) Decisions.refuser(p.id); } // 501
    void text_at_hand(Pli p) { p.setEtat(Ia.demander(p.id).equals("non") ? "DOUTEUX" : "COMPLET"); if ("DOUTEUX".equals(p.etat)) Decisions.refuser(p.id); } // 501
    void text_at_hand_in_a_helper(Pli p) { p.setEtat(Ia.demander(p.id).equals("non") ? "DOUTEUX" : "COMPLET"); if (p.estDouteux()) Decisions.refuser(p.id); } // 501
    /** A text that was answered may be any. */
    static class Mot { String id; String avis = ""; }
    interface Mots extends Registre<Mot> { Optional<Mot> findById(String id); }
    private Mots mots;
    void note(String id) { Mot m = mots.findById(id).orElseThrow(); m.avis = Ia.demander(id); mots.save(m); }
    void any_text(String id) { Mot m = mots.findById(id).orElseThrow(); if (m.avis.equals("REFUS")) Decisions.refuser(m.id); } // 501
    void texts_in_a_map(Map<String, String> avis, String id) { if (avis.get("x").equals("REFUS")) Decisions.refuser(id); }
    void answers_in_a_map(String id) { Map<String, String> avis = new HashMap<>(); avis.put("x", Ia.demander(id)); if (avis.get("x").equals("REFUS")) Decisions.refuser(id); } // 501
}
