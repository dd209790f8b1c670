package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;

/** Decisions that are only a status, written to an entity or an answer. */
class Statuts {
    /** What an answer says, read into a record, is no more than the answer. */
    record Lecture(Statut statut, String motif) {}
    record Conclusion(String numero, Statut statut, String motif) {}
    private static Lecture lire(String reponse) {
        String[] parties = reponse.split(";");
        return new Lecture(Statut.valueOf(parties[0]), parties[1]);
    }
    void read_into_a_record() {
        System.out.println(lire(Ia.demander("avis ?")).motif());
    }
    void read_into_a_record_and_followed(Dossier d) {
        d.setStatut(lire(Ia.demander("avis ?")).statut()); // 501
    }
    /** An AI that answers by an object says a status as one that answers by the constant does. */
    void said_in_an_object(Dossier d) {
        d.setStatut(Ia.remplir("avis ?", Lecture.class).statut()); // 501
    }
    void said_in_an_object_and_looked_at(Dossier d) {
        Lecture lecture = Ia.remplir("avis ?", Lecture.class);
        if (lecture.motif() != null) d.setStatut(lecture.statut()); // 501
    }
    void said_by_itself(Dossier d) {
        d.setStatut(Ia.remplir("avis ?", Statut.class)); // 501
    }
    void said_in_an_object_and_approved(Dossier d) {
        Lecture lecture = Ia.remplir("avis ?", Lecture.class);
        if (Agent.valide(lecture)) d.setStatut(lecture.statut());
    }
    void said_in_an_object_that_is_passed(Dossier d) {
        poser(d, Ia.remplir("avis ?", Lecture.class));
    }
    private static void poser(Dossier d, Lecture lecture) {
        d.setStatut(lecture.statut()); // 501
    }
    void said_in_an_object_that_a_function_takes_along(Dossier d) {
        Lecture lecture = Ia.remplir("avis ?", Lecture.class);
        Optional.of(d).ifPresent(un -> un.setStatut(lecture.statut())); // 501
    }
    void said_in_an_object_that_is_passed_on_approval(Dossier d) {
        Lecture lecture = Ia.remplir("avis ?", Lecture.class);
        if (Agent.valide(lecture)) poserRelue(d, lecture);
    }
    private static void poserRelue(Dossier d, Lecture lecture) {
        d.setStatut(lecture.statut());
    }
    /** What we made of an answer is told where we made it. */
    void chosen_in_an_object_that_is_passed(Dossier d) {
        poserChoisie(d, new Conclusion("1", Ia.noter("dossier") > 0.5 ? Statut.REFUSE : Statut.ACCEPTE, "")); // 501
    }
    private static void poserChoisie(Dossier d, Conclusion conclusion) {
        d.setStatut(conclusion.statut());
    }
    void not_said_in_an_object_that_is_passed(Dossier d) {
        poserTelle(d, new Lecture(Donnees.choix() ? Statut.REFUSE : Statut.ACCEPTE, Ia.demander("motif ?")));
    }
    private static void poserTelle(Dossier d, Lecture lecture) {
        d.setStatut(lecture.statut());
    }
    /** Which status it is, an answer still says where another stands in for one that it does not give. */
    void said_or_else(Dossier d) {
        Statut s = Ia.remplir("avis ?", Lecture.class).statut();
        if (s == null) s = Statut.EN_COURS;
        d.setStatut(s); // 501
    }
    void said_or_else_by_a_condition(Dossier d) {
        Lecture lecture = Ia.remplir("avis ?", Lecture.class);
        d.setStatut(lecture.statut() == null ? Statut.EN_COURS : lecture.statut()); // 501
    }
    void said_or_else_by_the_library(Dossier d) {
        d.setStatut(Objects.requireNonNullElse(Ia.remplir("avis ?", Lecture.class).statut(), Statut.EN_COURS)); // 501
    }
    void said_or_else_by_an_optional(Dossier d) {
        d.setStatut(Optional.ofNullable(Ia.remplir("avis ?", Lecture.class).statut()).orElse(Statut.EN_COURS)); // 501
    }
    void said_or_else_by_an_optional_text(Dossier d) {
        d.setStatut(Optional.ofNullable(Ia.remplir("avis ?", Lecture.class).statut()).orElseGet(() -> Statut.EN_COURS)); // 501
    }
    void said_or_else_and_approved(Dossier d) {
        Statut s = Ia.remplir("avis ?", Lecture.class).statut();
        if (s == null) s = Statut.EN_COURS;
        if (Agent.valide(s)) d.setStatut(s);
    }
    void said_to_be_no_decision(Dossier d) {
        Statut s = Ia.remplir("avis ?", Lecture.class).statut();
        if (s == Statut.EN_COURS) d.setStatut(s);
    }
    void said_to_be_no_decision_by_a_way_out(Dossier d) {
        Statut s = Ia.remplir("avis ?", Lecture.class).statut();
        if (s != Statut.INCOMPLET) return;
        d.setStatut(s);
    }
    void said_and_never_followed(Dossier d) {
        Statut s = Ia.remplir("avis ?", Lecture.class).statut();
        if (s != Statut.INCOMPLET) s = Statut.INCOMPLET;
        d.setStatut(s);
    }
    void said_and_replaced_in_any_case(Dossier d) {
        d.setStatut(Ia.remplir("avis ?", Lecture.class).statut() == null ? Statut.EN_COURS : Statut.INCOMPLET);
    }
    void said_in_an_object_and_shown() {
        System.out.println(Ia.remplir("avis ?", Lecture.class).statut());
    }
    Conclusion read_into_what_is_concluded() {
        String reponse = Ia.demander("avis ?");
        return new Conclusion(Donnees.propre(), Statut.valueOf(reponse), reponse); // 501
    }
    /** A message is known for a decision when it says so. */
    record DecisionMessage(String numero, Statut statut) {}
    DecisionMessage told_in_a_message() {
        return new DecisionMessage("1", Ia.demander("avis ?").contains("OUI") ? Statut.ACCEPTE : Statut.REFUSE); // 501
    }
    record PushMessage(String numero, Statut statut) {}
    PushMessage told_in_another_message() {
        return new PushMessage("1", Ia.demander("avis ?").contains("OUI") ? Statut.ACCEPTE : Statut.REFUSE);
    }
    void setter_under_a_condition(Dossier d) {
        if (Ia.demander("avis ?").contains("OUI")) {
            d.setStatut(Statut.ACCEPTE); // 501
        } else {
            d.setStatut(Statut.REFUSE); // 501
        }
    }
    /** What an AI said is kept, and somebody else decides. */
    static class DossierInstruit {
        private Statut statutIa;
        private Statut statut;
        void setStatutIa(Statut statut) { this.statutIa = statut; }
        void setStatut(Statut statut) { this.statut = statut; }
    }
    record AiVerdict(Statut statut, String motif) {}
    void what_the_ai_said_is_kept(DossierInstruit d) {
        d.setStatutIa(Ia.demander("avis ?").contains("OUI") ? Statut.ACCEPTE : Statut.REFUSE);
    }
    AiVerdict what_the_ai_said_is_told() {
        return new AiVerdict(Ia.demander("avis ?").contains("OUI") ? Statut.ACCEPTE : Statut.REFUSE, "avis");
    }
    void what_the_ai_said_is_done(DossierInstruit d) {
        AiVerdict verdict = what_the_ai_said_is_told();
        d.setStatut(verdict.statut()); // 501
    }
    void setter_under_another_condition(Dossier d) {
        String avis = Ia.demander("avis ?");
        System.out.println(avis);
        if (Donnees.choix()) {
            d.setStatut(Statut.ACCEPTE);
        }
    }
    void a_status_that_decides_nothing(Dossier d) {
        if (Ia.demander("complet ?").contains("OUI")) {
            d.setStatut(Statut.EN_COURS);
        }
    }
    void chosen(Dossier d) {
        d.setStatut(Ia.demander("avis ?").contains("OUI") ? Statut.ACCEPTE : Statut.REFUSE); // 501
    }
    void chosen_between_steps(Dossier d) {
        d.setStatut(Ia.demander("complet ?").contains("OUI") ? Statut.EN_COURS : Statut.INCOMPLET);
    }
    void chosen_by_a_switch(Dossier d) {
        Statut s = switch (Ia.demander("avis ?")) {
            case "OUI" -> Statut.ACCEPTE;
            default -> Statut.EN_COURS;
        };
        d.setStatut(s); // 501
    }
    void named_by_the_machine(Dossier d) {
        d.setStatut(Statut.valueOf(Ia.demander("avis ?"))); // 501
    }
    void named_by_a_person(Dossier d) {
        System.out.println(Ia.demander("avis ?"));
        d.setStatut(Statut.valueOf(Donnees.propre()));
    }
    void step_named_by_the_machine(Dossier d) {
        d.setEtape(Etape.valueOf(Ia.demander("étape ?")));
    }
    void field(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            d.statut = Statut.REFUSE; // 501
        }
    }
    void field_of_a_step(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            d.etape = Etape.CLOS;
        }
    }
    Reponse record(String id) {
        return new Reponse(id, Ia.noter(id) > 0.5 ? Statut.ACCEPTE : Statut.REFUSE); // 501
    }
    Reponse record_by_rule(String id) {
        System.out.println(Ia.noter(id));
        return new Reponse(id, id.startsWith("o") ? Statut.REFUSE : Statut.ACCEPTE);
    }
    Courrier text_in_a_record(String id) {
        return new Courrier(Ia.noter(id) > 0.5 ? "APPROVED" : "REJECTED", id); // 501
    }
    Courrier text_that_is_no_status(String id) {
        return new Courrier("RECU", Ia.noter(id) > 0.5 ? "APPROVED" : "REJECTED");
    }
    void text_by_setter(Dossier d) {
        if (Ia.demander("avis ?").equals("NON")) {
            d.setDecision("REFUSEE"); // 501
        }
    }
    void text_of_a_letter(Dossier d) {
        if (Ia.demander("avis ?").equals("NON")) {
            d.setCourrier("REFUSEE");
            d.setDecision("Votre demande ne peut être refusée sans examen");
        }
    }
    void builder(String id) {
        new Constructeur().id(id).statut(Ia.noter(id) > 0.5 ? Statut.ACCEPTE : Statut.REFUSE); // 501
    }
    void builder_of_a_step(String id) {
        new Constructeur().id(id).statut(Ia.noter(id) > 0.5 ? Statut.EN_COURS : Statut.INCOMPLET);
    }
    void service(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            Gestion.changerStatut(d, Statut.NON_ELIGIBLE); // 501
        }
    }
    void service_that_only_says_that_it_changes(long id) {
        Gestion.update(id, Ia.noter("dossier") > 0.5 ? Statut.ACCEPTE : Statut.REFUSE); // 501
    }
    void service_that_changes_a_step(long id) {
        Gestion.update(id, Ia.noter("dossier") > 0.5 ? Statut.EN_COURS : Statut.INCOMPLET);
    }
    void service_that_finds(long id) {
        Gestion.find(id, Ia.noter("dossier") > 0.5 ? Statut.ACCEPTE : Statut.REFUSE);
    }
    void service_that_prints(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            Gestion.afficher(d, Statut.NON_ELIGIBLE);
        }
    }
    void helper_that_parses(Dossier d) {
        enregistrer(d, Ia.demander("avis ?"));
    }
    private void enregistrer(Dossier d, String avis) {
        d.setStatut(Statut.valueOf(avis)); // 501
    }
    void helper_that_copies(Dossier d, Dossier e) {
        if (Ia.noter("dossier") > 0.5) {
            copier(d, e);
        }
    }
    private void copier(Dossier d, Dossier e) {
        d.setStatut(e.statut);
    }
    void reviewed(Dossier d) {
        String avis = Agent.choisit(Ia.demander("avis ?"));
        d.setStatut(avis.equals("OUI") ? Statut.ACCEPTE : Statut.REFUSE);
    }
    void a_task_is_rejected(Envoi e) {
        if (Ia.noter("message") > 0.5) {
            e.setEtat(TaskStatus.REJECTED);
        }
    }
    void what_is_thought_of_a_tool(ToolFeedback f) {
        f.setResult(Verdict.valueOf(Ia.demander("avis ?")));
    }
    void what_is_thought_of_an_applicant(ApplicantFeedback f) {
        f.setResult(Verdict.valueOf(Ia.demander("avis ?"))); // 501
    }
    void a_connection_is_accepted(Envoi e) {
        if (Ia.noter("message") > 0.5) {
            e.setHttpStatus("ACCEPTED");
        }
    }
    void compared(Dossier d) {
        if (Ia.noter("dossier") > 0.5 && d.statut == Statut.REFUSE) {
            System.out.println(d.statut);
        }
    }

    void handed_to_a_helper(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            traiter(d, Statut.REFUSE); // 501
        }
    }
    void another_step_handed_to_the_helper(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            traiter(d, Statut.EN_COURS);
        }
    }
    private void traiter(Dossier d, Statut s) {
        appliquer(d, s);
    }
    private static void appliquer(Dossier d, Statut s) {
        d.setStatut(s);
    }
    void handed_by_a_person(Dossier d) {
        System.out.println(Ia.noter("dossier"));
        traiter(d, Statut.REFUSE);
    }
    void handed_to_one_that_tests_it(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            compter(d, Statut.REFUSE);
        }
    }
    private static void compter(Dossier d, Statut s) {
        if (d.statut == s) {
            System.out.println(s);
        }
    }
    void text_handed_to_a_helper(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            conclure(d, "REFUSEE"); // 501
            noter(d, "REFUSEE");
        }
    }
    private static void conclure(Dossier d, String texte) {
        d.setDecision(texte);
    }
    private static void noter(Dossier d, String texte) {
        d.setCourrier(texte);
    }
    void text_tested_by_the_helper(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            conclureSi(d, "REFUSEE"); // 501
        }
        conclureSelon(d, Ia.noter("dossier") > 0.5 ? "REFUSEE" : "ACCEPTEE"); // 501
    }
    private static void conclureSi(Dossier d, String texte) {
        if (texte.equals("REFUSEE")) {
            d.setDecision(texte);
        }
    }
    private static void conclureSelon(Dossier d, String texte) {
        if (texte.startsWith("REF")) {
            d.setDecision(texte);
        }
    }
    void tested_by_the_helper(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            ranger(d, Statut.REFUSE); // 501
        }
    }
    private void ranger(Dossier d, Statut s) {
        if (s == null || d.statut == s) {
            return;
        }
        System.out.println(s);
        d.setStatut(s);
    }
    void kept_by_the_helper(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            retenir(d, Statut.REFUSE); // 501
        }
    }
    private static void retenir(Dossier d, Statut s) {
        Statut retenu = s;
        if (d.etape == Etape.CLOS) {
            System.out.println(retenu);
        }
        d.setStatut(retenu);
    }
    void chosen_by_the_helper(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            choisir(d, Statut.REFUSE); // 501
        }
    }
    private static void choisir(Dossier d, Statut s) {
        Statut choisi = d.etape == Etape.CLOS ? Statut.EN_COURS : s;
        d.setStatut(choisi);
    }
    void assigned_by_the_helper(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            completer(d, Statut.REFUSE); // 501
        }
    }
    private static void completer(Dossier d, Statut s) {
        if (s == null) {
            s = Statut.EN_COURS;
        }
        d.setStatut(s);
    }
    void given_back_by_a_helper(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            verifier(d, Statut.REFUSE); // 501
        }
    }
    private static void verifier(Dossier d, Statut s) {
        d.setStatut(nonNul(s));
    }
    private static Statut nonNul(Statut s) {
        if (s == null) {
            throw new IllegalArgumentException();
        }
        return s;
    }
    void through_the_library(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            exiger(d, Statut.REFUSE); // 501
        }
    }
    private static void exiger(Dossier d, Statut s) {
        d.setStatut(java.util.Objects.requireNonNull(s));
    }
    void in_a_function(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            differer(d, Statut.REFUSE); // 501
        }
    }
    private static void differer(Dossier d, Statut s) {
        Runnable r = () -> d.setStatut(s);
        r.run();
    }
    void in_an_order(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            executer(new Changement(d, Statut.REFUSE)); // 501
        }
    }
    private static void executer(Changement c) {
        c.dossier().setStatut(c.statut());
    }
    void only_told_by_the_helper(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            consigner(d, Statut.REFUSE);
            comparer(d, Statut.REFUSE);
            remplacer(d, Statut.REFUSE);
        }
    }
    private static void consigner(Dossier d, Statut s) {
        System.out.println(d.statut + " " + s);
    }
    private static boolean comparer(Dossier d, Statut s) {
        Statut retenu = s;
        return d.statut == retenu;
    }
    private static void remplacer(Dossier d, Statut s) {
        s = Statut.EN_COURS;
        d.setStatut(s);
    }
    void a_person_decides_in_the_helper(Dossier d) {
        Statut propose = Ia.noter("dossier") > 0.5 ? Statut.REFUSE : Statut.ACCEPTE;
        relire(d, propose);
        faireRelire(d, propose);
    }
    private static void relire(Dossier d, Statut s) {
        if (Agent.valide(s)) {
            d.setStatut(s);
        }
    }
    private static void faireRelire(Dossier d, Statut s) {
        if (estConfirme(s)) {
            d.setStatut(s);
        }
    }
    private static boolean estConfirme(Statut s) {
        return Agent.valide(s);
    }
    void chosen_in_the_helper_by_what_it_is_given(Dossier d) {
        selon(d, Ia.demander("avis ?"), Statut.EN_COURS);
        selon(d, Donnees.propre(), Statut.REFUSE);
    }
    private static void selon(Dossier d, String avis, Statut sinon) {
        d.setStatut(avis.equals("OUI") ? Statut.ACCEPTE : sinon); // 501
    }
    void tested_and_handed_on_and_on(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            premier(d, Statut.REFUSE); // 501
        }
    }
    private static void premier(Dossier d, Statut s) {
        if (s != Statut.EN_COURS) {
            second(d, s);
        }
    }
    private static void second(Dossier d, Statut s) {
        switch (s) {
            case EN_COURS -> System.out.println("en cours");
            default -> d.setStatut(s);
        }
    }
    void in_a_loop(java.util.List<Dossier> tous) {
        if (Ia.noter("dossiers") > 0.5) {
            tousRanger(tous, Statut.REFUSE); // 501
        }
    }
    private static void tousRanger(java.util.List<Dossier> tous, Statut s) {
        for (Dossier d : tous) {
            try {
                d.setStatut(s);
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
    }
    void helper_between(Dossier d) {
        d.setStatut(nonNul(Ia.noter("dossier") > 0.5 ? Statut.ACCEPTE : Statut.REFUSE)); // 501
    }
    void helper_that_a_person_answers(Dossier d) {
        System.out.println(Ia.noter("dossier"));
        retenir(d, Statut.REFUSE);
        choisir(d, Statut.REFUSE);
        verifier(d, Statut.REFUSE);
    }
    /** The helper asks: what its caller passes is only written if the answer is so. */
    void decided_in_the_helper(Dossier d) {
        ecrireSelonAvis(d, Statut.REFUSE);
        avancerSelonAvis(d, Statut.EN_COURS);
    }
    private static void ecrireSelonAvis(Dossier d, Statut s) {
        if (Ia.noter("dossier") > 0.5) d.setStatut(s); // 501
    }
    private static void avancerSelonAvis(Dossier d, Statut s) {
        if (Ia.noter("dossier") > 0.5) d.setStatut(s);
    }
    void decided_in_the_helper_of_a_helper(Dossier d) {
        relayer(d, Statut.REFUSE);
    }
    private static void relayer(Dossier d, Statut s) { relayerSelonAvis(d, s); }
    private static void relayerSelonAvis(Dossier d, Statut s) {
        if (Ia.noter("dossier") > 0.5) d.statut = s; // 501
    }
    void decided_in_the_helper_that_hands_it_on(Dossier d) {
        remettreSelonAvis(d, Statut.REFUSE);
    }
    private static void remettreSelonAvis(Dossier d, Statut s) {
        if (Ia.noter("dossier") > 0.5) appliquer(d, s); // 501
    }
    void not_decided_in_the_helper(Dossier d) {
        ecrireApresAvis(d, Statut.REFUSE);
    }
    private static void ecrireApresAvis(Dossier d, Statut s) {
        if (Ia.noter("dossier") > 0.5) System.out.println("avis");
        d.setStatut(s);
    }
    void decided_by_what_the_helper_is_given(Dossier d) {
        ecrireSi(d, Statut.REFUSE, Ia.noter("dossier") > 0.5);
    }
    private static void ecrireSi(Dossier d, Statut s, boolean si) {
        if (si) d.setStatut(s); // 501
    }
    void decided_by_what_else_the_helper_is_given(Dossier d, boolean regle) {
        System.out.println(Ia.noter("dossier"));
        ecrireSiRegle(d, Statut.REFUSE, regle);
    }
    private static void ecrireSiRegle(Dossier d, Statut s, boolean si) {
        if (si) d.setStatut(s);
    }
    void chosen_by_the_answer_in_the_helper(Dossier d) {
        choisirSelonAvis(d, Statut.REFUSE, Statut.ACCEPTE);
        garderSelonAvis(d, Statut.REFUSE);
    }
    private static void choisirSelonAvis(Dossier d, Statut s, Statut t) {
        d.setStatut(Ia.noter("dossier") > 0.5 ? s : t); // 501
    }
    private static void garderSelonAvis(Dossier d, Statut s) {
        Statut t = Statut.EN_COURS;
        if (Ia.noter("dossier") > 0.5) t = s;
        d.setStatut(t); // 501
    }
    void asked_in_the_helper(Dossier d) {
        validerSelonAvis(d, Statut.REFUSE);
    }
    private static void validerSelonAvis(Dossier d, Statut s) {
        if (Ia.noter("dossier") > 0.5 && Agent.valide(s)) d.setStatut(s);
    }
    void text_decided_in_the_helper(Dossier d) {
        conclureSelonAvis(d, "REFUSEE");
        saluerSelonAvis(d, "Bonjour");
    }
    private static void conclureSelonAvis(Dossier d, String texte) {
        if (Ia.noter("dossier") > 0.5) d.setDecision(texte); // 501
    }
    private static void saluerSelonAvis(Dossier d, String texte) {
        if (Ia.noter("dossier") > 0.5) d.setDecision(texte);
    }
    void text_decided_by_what_the_helper_is_given(Dossier d) {
        conclureSi(d, "REFUSEE", Ia.noter("dossier") > 0.5);
    }
    private static void conclureSi(Dossier d, String texte, boolean si) {
        if (si) d.setDecision(texte); // 501
    }
    void text_decided_by_a_person_who_is_asked_there(Dossier d, String avis) {
        noterSi(d, "REFUSEE", Agent.valide(avis));
        noterSi(d, "RECUE", Ia.noter("dossier") > 0.5);
    }
    private static void noterSi(Dossier d, String texte, boolean si) {
        if (si) d.setDecision(texte);
    }
    void another_text_decided_by_what_the_helper_is_given(Dossier d) {
        intitulerSi(d, "REFUSEE", Ia.noter("dossier") > 0.5);
    }
    private static void intitulerSi(Dossier d, String texte, boolean si) {
        if (si) d.setCourrier(texte);
    }
    void decided_by_the_status_before(Dossier d) {
        modifier(d, Statut.REFUSE);
    }
    private static void modifier(Dossier d, Statut s) {
        if (d.statut != s) d.setStatut(s);
    }
    void request_of_a_person(LeaveRequest r) {
        if (Ia.noter("demande") > 0.5) {
            r.setStatus(RequestStatus.REJECTED); // 501
        }
    }
    void request_with_somebody(Request r) {
        if (Ia.noter("demande") > 0.5) {
            r.setStatus(RequestStatus.APPROVED); // 501
        }
    }
    void request_of_a_program(Request2 r) {
        if (Ia.noter("demande") > 0.5) {
            r.setStatus(RequestStatus.REJECTED);
        }
    }
    void message_of_a_program(Message m) {
        if (Ia.noter("message") > 0.5) {
            m.setStatus(Statut.REFUSE);
            m.setStatus(RequestStatus.REJECTED);
        }
    }
    void synchronised(Dossier d) {
        if (Ia.noter("message") > 0.5) {
            d.setSync(SyncRequestStatus.REJECTED);
        }
    }
    void valid_where_others_are_refused(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            d.setAvis(Avis.VALIDEE); // 501
        }
    }
    void valid_as_a_form_is(Dossier d) {
        if (Ia.noter("dossier") > 0.5) {
            d.setSaisie(Saisie.VALIDEE);
        }
    }

    CandidatureMessage message_about_a_person(String id) {
        return new CandidatureMessage(id, Ia.noter(id) > 0.5 ? Statut.ACCEPTE : Statut.REFUSE); // 501
    }
    AllocationEvent event_with_a_text(String id) {
        return new AllocationEvent(id, Ia.noter(id) > 0.5 ? "GRANTED" : "REJECTED"); // 501
    }
    AllocationEvent event_by_rule(String id) {
        System.out.println(Ia.noter(id));
        return new AllocationEvent(id, id.startsWith("o") ? "GRANTED" : "REJECTED");
    }
    AllocationEvent event_with_a_person(String id) {
        return new AllocationEvent(id, Agent.choisit(Ia.demander(id)).equals("OUI") ? "GRANTED" : "REJECTED");
    }
    void command_about_a_person(String id) {
        if (Ia.noter(id) > 0.5) {
            DecisionPensionCommand c = new DecisionPensionCommand();
            c.setStatut(Statut.REFUSE); // 501
        }
    }
    BuildEvent event_of_a_program(String id) {
        return new BuildEvent(id, Ia.noter(id) > 0.5 ? "APPROVED" : "REJECTED");
    }
    CommandeEvent event_of_an_order(String id) {
        return new CommandeEvent(id, Ia.noter(id) > 0.5 ? Statut.ACCEPTE : Statut.REFUSE);
    }
    ApplicationEvent event_of_any_application(String id) {
        return new ApplicationEvent(id, Ia.noter(id) > 0.5 ? Statut.ACCEPTE : Statut.REFUSE);
    }
    void sent_by_a_method(String id) {
        if (Ia.noter(id) > 0.5) {
            Diffusion.publierDecision(id, Statut.REFUSE); // 501
            Diffusion.publierEtape(id, Etape.CLOS);
            Diffusion.publier(id, Statut.EN_COURS);
        }
    }
    void parts_asked_for(DemandePiece d) {
        if (Ia.noter("demande") > 0.5) {
            d.setStatut(Statut.REFUSE);
        }
    }

    enum Avis { EN_ATTENTE, VALIDEE, REFUSEE }

    record CandidatureMessage(String id, Statut statut) {}

    record AllocationEvent(String id, String status) {}

    record BuildEvent(String id, String status) {}

    record CommandeEvent(String id, Statut statut) {}

    record ApplicationEvent(String id, Statut statut) {}

    static class DecisionPensionCommand {
        Statut statut;
        void setStatut(Statut s) { statut = s; }
    }

    static class DemandePiece {
        Statut statut;
        void setStatut(Statut s) { statut = s; }
    }

    static class Diffusion {
        static void publierDecision(String id, Statut s) {}
        static void publierEtape(String id, Etape e) {}
        static void publier(String id, Statut s) {}
    }

    enum Saisie { BROUILLON, VALIDEE }

    enum RequestStatus { PENDING, APPROVED, REJECTED }

    enum SyncRequestStatus { PENDING, ACCEPTED, REJECTED }

    static class Employee { String name; }

    static class LeaveRequest {
        RequestStatus status;
        void setStatus(RequestStatus s) { status = s; }
    }

    static class Request {
        Employee employee;
        RequestStatus status;
        void setStatus(RequestStatus s) { status = s; }
    }

    static class Request2 {
        String url;
        RequestStatus status;
        void setStatus(RequestStatus s) { status = s; }
    }

    static class Message {
        Employee to;
        Statut statut;
        RequestStatus status;
        void setStatus(Statut s) { statut = s; }
        void setStatus(RequestStatus s) { status = s; }
    }

    enum Statut { EN_COURS, INCOMPLET, ACCEPTE, REFUSE, NON_ELIGIBLE }

    enum Etape { OUVERT, CLOS }

    enum Verdict { APPROVED, REJECTED }
    static class ToolFeedback { Verdict result; void setResult(Verdict v) { result = v; } }
    static class ApplicantFeedback { Verdict result; void setResult(Verdict v) { result = v; } }
    enum TaskStatus { PENDING, DONE, REJECTED }

    /** What a function takes along is written where somebody else runs it. */
    static void lancerStatut(Runnable r) { r.run(); }
    void taken_along_chosen_by_a_switch(Dossier d) {
        Statut s = switch (Ia.demander("avis ?")) {
            case "OUI" -> Statut.ACCEPTE;
            default -> Statut.EN_COURS;
        };
        lancerStatut(() -> d.setStatut(s)); // 501
    }
    void taken_along_chosen_by_something_else(Dossier d, String q) {
        Ia.demander("avis ?");
        Statut s = switch (q) {
            case "OUI" -> Statut.ACCEPTE;
            default -> Statut.EN_COURS;
        };
        lancerStatut(() -> d.setStatut(s));
    }
    void taken_along_and_no_decision(Dossier d) {
        Statut s = Ia.demander("avis ?").equals("OUI") ? Statut.EN_COURS : Statut.INCOMPLET;
        lancerStatut(() -> d.setStatut(s));
    }
    void taken_along_and_printed(Dossier d) {
        Statut s = Ia.demander("avis ?").equals("OUI") ? Statut.EN_COURS : Statut.REFUSE;
        lancerStatut(() -> System.out.println(d + " " + s));
    }
    void by_a_helper_in_a_function_under_a_condition(Dossier d) { if (Ia.noter("dossier") > 0.5) lancerStatut(() -> traiterEmporte(d, Statut.REFUSE)); } // 501
    void in_a_function_under_a_condition(Dossier d) { if (Ia.noter("dossier") > 0.5) lancerStatut(() -> d.setStatut(Statut.REFUSE)); } // 501
    void taken_along_under_a_condition(Dossier d) { Statut s = Statut.REFUSE; if (Ia.noter("dossier") > 0.5) lancerStatut(() -> d.setStatut(s)); } // 501
    void taken_along_under_a_condition_and_no_decision(Dossier d) { Statut s = Statut.EN_COURS; if (Ia.noter("dossier") > 0.5) lancerStatut(() -> d.setStatut(s)); }
    private static void traiterEmporte(Dossier d, Statut s) { d.setStatut(s); }
    private static void emporterSelonAvis(Dossier d, Statut s) {
        if (Ia.noter("dossier") > 0.5) lancerStatut(() -> d.setStatut(s)); // 501
    }
    void taken_along_by_a_helper_that_asks(Dossier d) { emporterSelonAvis(d, Statut.REFUSE); }
    private static void emporterSelonAvisEncore(Dossier d, Statut s) {
        if (Ia.noter("dossier") > 0.5) lancerStatut(() -> d.setStatut(s));
    }
    void taken_along_by_a_helper_that_asks_and_no_decision(Dossier d) { emporterSelonAvisEncore(d, Statut.EN_COURS); }
    private static void emporterTexte(Dossier d, String s) {
        if (Ia.noter("dossier") > 0.5) lancerStatut(() -> d.setDecision(s)); // 501
    }
    void taken_along_by_a_helper_that_asks_as_a_text(Dossier d) { emporterTexte(d, "refusé"); }
    void taken_along_twice(Dossier d) { Statut s = Ia.demander("avis ?").equals("OUI") ? Statut.ACCEPTE : Statut.REFUSE; lancerStatut(() -> lancerStatut(() -> d.setStatut(s))); } // 501
    void taken_along_and_printed_in_a_variable(Dossier d) { Statut s = Ia.demander("avis ?").equals("OUI") ? Statut.ACCEPTE : Statut.REFUSE; Runnable r = () -> System.out.println(s); r.run(); }

    static class Dossier {
        Statut statutPropose;
        Recommandation conseil;
        void setStatutPropose(Statut s) { statutPropose = s; }
        void setConseil(Recommandation r) { conseil = r; }
        Statut statut;
        Etape etape;
        String decision;
        String courrier;
        void setStatut(Statut s) { statut = s; }
        void setEtape(Etape e) { etape = e; }
        void setDecision(String d) { decision = d; }
        void setCourrier(String c) { courrier = c; }
        Avis avis;
        Saisie saisie;
        SyncRequestStatus sync;
        void setAvis(Avis a) { avis = a; }
        void setSaisie(Saisie s) { saisie = s; }
        void setSync(SyncRequestStatus s) { sync = s; }
    }

    static class Envoi {
        TaskStatus etat;
        String httpStatus;
        void setEtat(TaskStatus s) { etat = s; }
        void setHttpStatus(String s) { httpStatus = s; }
    }

    record Reponse(String id, Statut statut) {}

    record Changement(Dossier dossier, Statut statut) {}

    record Courrier(String statut, String texte) {}

    static class Constructeur {
        String id;
        Statut statut;
        Constructeur id(String i) { id = i; return this; }
        Constructeur statut(Statut s) { statut = s; return this; }
    }

    static class Gestion {
        static void changerStatut(Dossier d, Statut s) {}
        static void update(long id, Statut s) {}
        static void find(long id, Statut s) {}
        static void afficher(Dossier d, Statut s) {}
    }
    record Etiquette(String nature, String texte) {}

    void record_compared_with_a_status(Dossier d) {
        boolean refus = new Etiquette("nature", Donnees.propre()).equals("REFUSE");
        d.setStatut(!refus && Ia.demander("avis ?").contains("OUI") ? Statut.ACCEPTE : Statut.REFUSE); // 501
    }
    void record_compared_with_a_status_by_rule(Dossier d) {
        System.out.println(Ia.demander("avis ?"));
        boolean refus = new Etiquette("nature", Donnees.propre()).equals("REFUSE");
        d.setStatut(refus ? Statut.REFUSE : Statut.ACCEPTE);
    }

    /** Whom an answer puts first. */
    private static final Comparator<Dossier> NOTE = Comparator.comparingDouble(d -> Ia.noter(d.courrier));

    void given_to_the_best(List<Dossier> dossiers) {
        dossiers.stream().sorted(NOTE).limit(3).forEach(d -> d.setStatut(Statut.ACCEPTE)); // 501
    }
    void given_to_the_rest(List<Dossier> dossiers) {
        dossiers.stream().filter(d -> Ia.noter(d.courrier) < 0.5).forEach(d -> d.setStatut(Statut.REFUSE)); // 501
    }
    void given_as_a_person_says(Dossier d) { double a = Ia.noter(d.courrier); if (a > 0.8) { if (Agent.valide(a)) d.setStatut(Statut.REFUSE); else d.setStatut(Statut.ACCEPTE); } }
    void given_as_a_person_chooses(Dossier d) { double a = Ia.noter(d.courrier); if (a > 0.8) d.setStatut(Agent.valide(a) ? Statut.REFUSE : Statut.ACCEPTE); }
    void given_as_a_person_chose(Dossier d) { double a = Ia.noter(d.courrier); Statut s = Agent.valide(a) ? Statut.REFUSE : Statut.ACCEPTE; if (a > 0.8) { System.out.println(s); d.setStatut(s); } }
    void given_as_nobody_chose(Dossier d, boolean b) { double a = Ia.noter(d.courrier); if (a > 0.8) d.setStatut(b ? Statut.REFUSE : Statut.ACCEPTE); } // 501
    void given_as_a_person_chooses_if_asked(Dossier d, boolean b) { double a = Ia.noter(d.courrier); if (a > 0.8) d.setStatut(b && Agent.valide(a) ? Statut.REFUSE : Statut.ACCEPTE); } // 501
    static class DossierNote { Statut statut; double note; String courrier; void setStatut(Statut s) { statut = s; } double note() { return note; } }
    void given_as_a_person_says_of_those_let_through(List<DossierNote> dossiers) {
        dossiers.forEach(d -> d.note = Ia.noter(d.courrier));
        dossiers.stream().filter(d -> d.note > 0.5).forEach(d -> { if (Agent.valide(d)) d.setStatut(Statut.REFUSE); else d.setStatut(Statut.ACCEPTE); });
    }
    void given_as_a_person_says_in_an_order(List<DossierNote> dossiers) {
        dossiers.forEach(d -> d.note = Ia.noter(d.courrier));
        dossiers.stream().sorted(Comparator.comparingDouble(DossierNote::note)).forEach(d -> { if (Agent.valide(d)) d.setStatut(Statut.REFUSE); else d.setStatut(Statut.ACCEPTE); });
    }
    void given_to_those_let_through(List<DossierNote> dossiers) {
        dossiers.forEach(d -> d.note = Ia.noter(d.courrier));
        dossiers.stream().filter(d -> d.note > 0.5).forEach(d -> d.setStatut(Statut.REFUSE)); // 501
    }
    void given_where_low_or_as_a_person_says(Dossier d) {
        double a = Ia.noter(d.courrier);
        if (a < 0.2) d.setStatut(Statut.ACCEPTE); // 501
        else if (Agent.valide(a)) d.setStatut(Statut.REFUSE);
        else d.setStatut(Statut.ACCEPTE);
    }
    void given_to_all_in_an_order(List<Dossier> dossiers) {
        dossiers.stream().sorted(NOTE).forEach(d -> d.setStatut(Statut.ACCEPTE)); // KNOWN: invents 501, what an answer sorts is taken for chosen, though all are given the same
    }

    /** What is only proposed waits for whoever decides. */
    void proposed_in_the_file(Dossier d) {
        Statut s = Ia.noter("dossier") > 0.5 ? Statut.REFUSE : Statut.ACCEPTE;
        d.setStatutPropose(s);
        d.statutPropose = s;
    }
    Proposition proposed_in_an_object(String id) {
        return new Proposition(id, Ia.noter(id) > 0.5 ? Statut.REFUSE : Statut.ACCEPTE, "motif");
    }
    void recommended_by_its_type(Dossier d) {
        d.setConseil(Ia.noter("dossier") > 0.5 ? Recommandation.FAVORABLE : Recommandation.DEFAVORABLE);
    }
    void what_became_of_a_proposal(PropositionAide p) {
        p.setStatut(Ia.noter("aide") > 0.5 ? StatutProposition.ACCEPTEE : StatutProposition.REFUSEE); // 501
    }
    void about_a_counsellor(Conseiller c) {
        c.setStatut(Ia.noter("conseiller") > 0.5 ? Statut.ACCEPTE : Statut.REFUSE); // 501
    }
    void applied_as_it_was_proposed(Dossier d) {
        Proposition p = proposed_in_an_object("12");
        d.setStatut(p.statut()); // 501
    }

    record Proposition(String id, Statut statut, String motif) {}

    enum Recommandation { FAVORABLE, RESERVEE, DEFAVORABLE }

    enum StatutProposition { ENVOYEE, ACCEPTEE, REFUSEE }

    static class PropositionAide {
        StatutProposition statut;
        void setStatut(StatutProposition s) { statut = s; }
    }

    static class Conseiller {
        Statut statut;
        void setStatut(Statut s) { statut = s; }
    }

    /** What waited as a proposal becomes a decision where it is written to the file; what was one is told where it was written. */
    static class Attente {
        final Queue<Proposition> propositions = new ArrayDeque<>();
        Dossier dossier;
    }

    static class Bureau {
        private final Attente attente;
        Bureau(Attente a) { attente = a; }
        public void proposer(String id) {
            attente.propositions.add(new Proposition(id, Ia.noter(id) > 0.5 ? Statut.REFUSE : Statut.ACCEPTE, "motif"));
        }
        public void appliquer(Dossier d) {
            d.setStatut(attente.propositions.poll().statut()); // 501
        }
        public void valider(Dossier d) {
            Proposition p = attente.propositions.poll();
            if (Agent.valide(p)) {
                d.setStatut(p.statut());
            }
        }
        public void decider(Dossier d) {
            d.setStatut(Ia.noter("dossier") > 0.5 ? Statut.REFUSE : Statut.ACCEPTE); // 501
            attente.dossier = d;
        }
        public void montrer(Copie c) {
            c.setStatut(attente.dossier.statut);
        }
    }

    static class Copie {
        Statut statut;
        void setStatut(Statut s) { statut = s; }
    }

    /** Whose status it is, an answer may choose, too. */
    void the_best_by_an_answer(List<Dossier> ds) {
        double meilleure = 0;
        Dossier premier = null;
        for (Dossier d : ds) {
            double note = Ia.noter("dossier");
            if (note > meilleure) {
                meilleure = note;
                premier = d;
            }
        }
        premier.setStatut(Statut.ACCEPTE); // 501
    }
    void one_of_two_by_an_answer(Dossier d, Dossier e) {
        Dossier choisi = Ia.demander("lequel ?").equals("d") ? d : e;
        choisi.statut = Statut.ACCEPTE; // 501
    }
    void at_a_place_that_an_answer_says(List<Dossier> ds) {
        ds.get((int) Ia.noter("lequel ?")).setStatut(Statut.REFUSE); // 501
        ds.get((int) Ia.noter("lequel ?")).setStatut(Statut.EN_COURS);
    }
    void under_a_key_that_an_answer_gave(List<Dossier> ds) {
        Map<String, Dossier> selon = new HashMap<>();
        for (Dossier d : ds) {
            selon.put(Ia.demander("avis ?"), d);
        }
        selon.get("NON").setStatut(Statut.REFUSE); // 501
    }
    void chosen_and_shown_to_a_person(List<Dossier> ds) {
        Dossier d = ds.get((int) Ia.noter("lequel ?"));
        if (Agent.valide(d)) {
            d.setStatut(Statut.ACCEPTE);
        }
    }
    void another_than_the_chosen_one(Dossier d, Dossier e) {
        System.out.println(Ia.demander("lequel ?").equals("d") ? d : e);
        d.setStatut(Statut.ACCEPTE);
    }

    /** What is asked for is disposed of as the constant says that is given; what is left to somebody else is not. */
    void disposed_of(Dossier d) {
        if (Ia.demander("avis ?").equals("NON")) {
            finaliserDossier(d, Statut.REFUSE); // 501
        } else {
            finaliserDossier(d, Statut.EN_COURS);
        }
    }
    void disposed_of_as_was_answered(Dossier d) {
        finaliserDossier(d, Statut.valueOf(Ia.demander("statut ?"))); // 501
    }
    void disposed_of_as_a_person_said(Dossier d) {
        String avis = Ia.demander("avis ?");
        if (Agent.valide(avis)) {
            finaliserDossier(d, Statut.REFUSE);
        }
    }
    private static void finaliserDossier(Dossier d, Statut s) {
        System.out.println("dossier");
        d.setStatut(s);
    }

    /** What a decision does is told where it is called, however far above that is decided. */
    void told_where_it_is_called(Demande d) { examiner(d, Ia.demander("avis ?")); }
    private static void examiner(Demande d, String avis) { if (avis.contains("NON")) conclure(d); }
    private static void conclure(Demande d) { d.refuser(); } // 501

    static class Demande {
        Statut statut;
        void refuser() { statut = Statut.REFUSE; }
    }

    /** What an AI left chooses records, and all that becomes of each is a status, a text or a flag, in a function that is given it. */
    static class DossierDeRecours { String id; int age; double score; private String decision; private boolean accepte; void setDecision(String d) { decision = d; } void setAccepte(boolean a) { accepte = a; } }
    interface DossiersDeRecours extends Registre<DossierDeRecours> {
        Optional<DossierDeRecours> findById(String id);
        List<DossierDeRecours> findByScoreLessThan(double score);
        Optional<DossierDeRecours> findFirstByScoreLessThan(double score);
        List<DossierDeRecours> findByAgeLessThan(int age);
    }
    static class RecoursEnMasse {
        private DossiersDeRecours recours;
        void note(String id) { DossierDeRecours r = recours.findById(id).orElseThrow(); r.score = Ia.noter(id); recours.save(r); }
        void each_in_a_function() { recours.findByScoreLessThan(0.1).forEach(r -> r.setDecision("REFUSE")); } // 501
        void each_in_a_function_and_saved() { recours.findByScoreLessThan(0.1).forEach(r -> { r.setDecision("REFUSE"); recours.save(r); }); } // 501
        void each_by_a_method() { recours.findByScoreLessThan(0.1).forEach(this::poursuivre); }
        private void poursuivre(DossierDeRecours r) { r.setDecision("REFUSE"); } // 501
        void streamed() { recours.findByScoreLessThan(0.1).stream().filter(r -> r.age > 18).forEach(r -> r.setDecision("REFUSE")); } // 501
        void first() { recours.findFirstByScoreLessThan(0.1).ifPresent(r -> r.setDecision("REFUSE")); } // 501
        void each_in_a_loop() { for (DossierDeRecours r : recours.findByScoreLessThan(0.1)) r.setDecision("REFUSE"); } // 501
        void flagged() { recours.findByScoreLessThan(0.1).forEach(r -> r.setAccepte(false)); }
        void not_yet() { recours.findByScoreLessThan(0.1).forEach(r -> r.setDecision("A_RELIRE")); }
        void by_age() { recours.findByAgeLessThan(18).forEach(r -> r.setDecision("REFUSE")); }
        void each_by_a_person() { recours.findByScoreLessThan(0.1).forEach(r -> { if (Agent.valide(r)) r.setDecision("REFUSE"); else r.setDecision("ACCEPTE"); }); }
    }

    /** A view tells by its name the constant that an object has: that was told where it was given to it. */
    static class Inscription { Statut statut = Statut.EN_COURS; Statut statut() { return statut; } void setStatut(Statut s) { statut = s; } }
    static class VueDInscription { String statut; void setStatut(String s) { statut = s; } }
    static class Inscriptions {
        private static VueDInscription vue(Inscription i) { VueDInscription v = new VueDInscription(); v.setStatut(i.statut().name()); return v; }
        private static VueDInscription printed(Inscription i) { VueDInscription v = new VueDInscription(); v.setStatut(i.statut().toString()); return v; }
        private static VueDInscription chosen(Inscription i) { VueDInscription v = new VueDInscription(); v.setStatut(i.statut() == Statut.EN_COURS ? "REFUSE" : "ACCEPTE"); return v; } // 501
        private static VueDInscription always(Inscription i) { VueDInscription v = new VueDInscription(); v.setStatut(Statut.REFUSE.name()); return v; } // 501
        private static void check(String q) { if (Ia.demander(q).startsWith("o")) throw new IllegalStateException(); }
        VueDInscription checked(Inscription i) { check("ok ?"); i.setStatut(Statut.ACCEPTE); return vue(i); } // 501
        VueDInscription checked_and_printed(Inscription i) { check("ok ?"); i.setStatut(Statut.ACCEPTE); return printed(i); } // 501
        VueDInscription under_a_condition(Inscription i) { if (Ia.demander("ok ?").equals("OUI")) { i.setStatut(Statut.ACCEPTE); return vue(i); } return null; } // 501
        VueDInscription chosen_in_the_view(Inscription i) { if (Ia.demander("ok ?").equals("OUI")) { i.setStatut(Statut.EN_COURS); return chosen(i); } return null; }
        VueDInscription always_in_the_view(Inscription i) { return Ia.demander("ok ?").equals("OUI") ? always(i) : null; }
        VueDInscription only_seen(Inscription i) { System.out.println(Ia.demander("ok ?")); return vue(i); }
    }

    /** What is only told of in a result that nobody keeps. */
    record Issue(Statut statut, String motif) {}
    private static Issue juger(String reponse) {
        if (reponse.contains("NON")) return new Issue(Statut.REFUSE, reponse); // KNOWN: invents 501, that nothing becomes of a status in a result is not told
        return new Issue(Statut.EN_COURS, reponse);
    }
    String only_named_in_a_result() {
        return juger(Ia.demander("avis ?")).motif();
    }
    /** What was set before the AI was asked, and once more afterwards. */
    void set_before_and_after(Dossier d) {
        d.setStatut(Statut.EN_COURS);
        if (Ia.demander("avis ?").contains("NON")) d.setStatut(Statut.REFUSE); // 501
    }
    void refused_before_and_reopened_after(Dossier d) {
        d.setStatut(Statut.REFUSE);
        if (Ia.demander("complet ?").contains("NON")) d.setStatut(Statut.EN_COURS);
    }
    void refused_or_left_as_it_was_set(Dossier d) {
        d.setStatut(Statut.EN_COURS);
        String avis = Ia.demander("avis ?");
        d.setStatut(avis.contains("NON") ? Statut.REFUSE : d.statut); // 501
    }

    /** A truth that is passed chooses the status, and what else is done: it is not the status that was passed. */
    static class Suites {
        private int suivis;
        private void suivre() { suivis++; }
        private void chosen_by(Dossier d, boolean favorable) {
            d.setStatut(favorable ? Statut.ACCEPTE : Statut.REFUSE); // 501
            if (favorable) suivre();
        }
        void by_an_answer(Dossier d) { chosen_by(d, Ia.demander("avis ?").equals("OUI")); }
        private void chosen_by_a_number(Dossier d, int points) {
            Statut statut = Statut.REFUSE;
            if (points > 3) statut = Statut.ACCEPTE;
            d.setStatut(statut); // 501
            if (points > 3) suivre();
        }
        void by_how_much_was_answered(Dossier d) { chosen_by_a_number(d, Ia.demander("avis ?").length()); }
        @Outil
        void by_a_model(Dossier d, boolean favorable) {
            d.statut = favorable ? Statut.ACCEPTE : Statut.REFUSE; // 501
            if (favorable) suivre();
        }
        private void chosen_by_whoever(Dossier d, boolean favorable) {
            d.setStatut(favorable ? Statut.ACCEPTE : Statut.REFUSE);
            if (favorable) suivre();
        }
        void by_who_was_asked(Dossier d, boolean coche) {
            System.out.println(Ia.demander("avis ?"));
            chosen_by_whoever(d, coche);
        }
        private void left_open(Dossier d, boolean complet) {
            d.setStatut(complet ? Statut.EN_COURS : Statut.INCOMPLET);
            if (complet) suivre();
        }
        void whether_it_is_complete(Dossier d) { left_open(d, Ia.demander("complet ?").equals("OUI")); }
        private void given(Dossier d, Statut statut) {
            d.setStatut(statut == null ? Statut.EN_COURS : statut);
            if (statut == Statut.ACCEPTE) suivre();
        }
        void given_by_who_knows(Dossier d) { given(d, Statut.ACCEPTE); }
    }
}
