package programs;

import api.*;
import java.util.*;

/** What is found among constants is one of them: where an answer of an AI has no say in those, it decides nothing there. */
class FoundAmong {
    enum Degre { HAUT, MOYEN, AUCUN }

    private static final Set<Degre> MESURES = EnumSet.of(Degre.HAUT);
    private static final Set<Degre> DITS = EnumSet.of(Degre.MOYEN, Degre.AUCUN);

    static Degre degre(int score) {
        String avis = Ia.demander("q");
        return score > 80 ? Degre.HAUT : avis.startsWith("o") ? Degre.MOYEN : Degre.AUCUN;
    }

    void in_a_set(int score) {
        if (EnumSet.of(Degre.HAUT).contains(degre(score))) Decisions.refuser("d");
    }
    void in_a_list(int score) {
        if (List.of(Degre.HAUT).contains(degre(score))) Decisions.refuser("d");
    }
    void in_a_constant_of_the_program(int score) {
        if (MESURES.contains(degre(score))) Decisions.refuser("d");
    }
    void among_those_of_the_answer(int score) {
        if (EnumSet.of(Degre.MOYEN).contains(degre(score))) Decisions.refuser("d"); // 501
    }
    void among_one_of_each(int score) {
        if (EnumSet.of(Degre.HAUT, Degre.MOYEN).contains(degre(score))) Decisions.refuser("d"); // 501
    }
    void among_what_the_program_says_of_the_answer(int score) {
        if (DITS.contains(degre(score))) Decisions.refuser("d");
    }
    void not_found(int score) {
        if (!EnumSet.of(Degre.MOYEN).contains(degre(score))) Decisions.refuser("d"); // 501
    }
    void in_a_collection_that_an_answer_filled(int score) {
        Set<Degre> choisis = new HashSet<>();
        if (Ia.demander("q").startsWith("o")) choisis.add(Degre.HAUT);
        if (choisis.contains(degre(score))) Decisions.refuser("d"); // 501
    }
}
