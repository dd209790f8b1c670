package programs;

import api.*;
import java.util.*;

/** Texts that are checked in another form than they are sent, checks that are of a round before, and types that are surely asked for nothing. */
class Reworded {
    static final Set<String> PERMIS = Set.of("actif", "clos");
    private boolean permis;

    void blank_once_trimmed() { String s = Donnees.nom(); if (s.trim().isEmpty()) { Ia.envoyer("Vide : " + s); } }
    void not_blank_once_trimmed() { String s = Donnees.nom(); if (!s.trim().isEmpty()) { Ia.envoyer(s); } } // 401
    void left_where_blank() { String s = Donnees.nom(); if (s.strip().isBlank()) { return; } Ia.envoyer(s); } // 401
    void thrown_unless_blank() { String s = Donnees.nom(); if (!s.strip().isEmpty()) { throw new IllegalArgumentException(); } Ia.envoyer(s); }
    void equal_once_trimmed() { String s = Donnees.nom(); if (s.trim().equals("oui")) { Ia.envoyer(s); } }
    void equal_once_in_lower_case() { String s = Donnees.nom(); if (s.toLowerCase().equals("oui")) { Ia.envoyer(s); } }
    void constant_first() { String s = Donnees.nom(); if ("oui".equals(s.toLowerCase().trim())) { Ia.envoyer(s); } }
    void unlike_once_trimmed() { String s = Donnees.nom(); if (!s.trim().equals("oui")) { Ia.envoyer(s); } } // 401
    void allowed_once_in_upper_case() { String s = Donnees.nom(); if (PERMIS.contains(s.toUpperCase())) { Ia.envoyer(s); } }
    void allowed_by_a_form_that_is_kept() { String s = Donnees.nom(); String f = s.trim().toLowerCase(); if (PERMIS.contains(f)) { Ia.envoyer(f + s); } }
    void form_of_what_was_allowed() { String s = Donnees.nom(); String f = s.trim(); if (PERMIS.contains(s)) { Ia.envoyer(f); } }
    void form_of_another() { String s = Donnees.nom(); String f = Donnees.nom().trim(); if (PERMIS.contains(f)) { Ia.envoyer(s); } } // 401
    void form_and_what_follows() { String s = Donnees.nom(); if (s.substring(0, 1).equals("o")) { Ia.envoyer(s); } } // 401
    void one_of_its_letters_replaced() { String s = Donnees.nom(); if (s.replace('a', 'b').equals("o")) { Ia.envoyer(s); } } // 401
    void changed_since_its_form_was_taken() { String s = Donnees.nom(); String f = s.trim(); s = Donnees.nom(); if (PERMIS.contains(f)) { Ia.envoyer(s); } } // 401
    void form_of_one_of_two(boolean b) { String s = Donnees.nom(); String f = b ? s.trim() : "actif"; if (PERMIS.contains(f)) { Ia.envoyer(s); } } // 401
    void form_by_a_helper() { String s = Donnees.nom(); if (connu(s)) { Ia.envoyer(s); } }
    void unknown_form_by_a_helper() { String s = Donnees.nom(); if (!connu(s)) { Ia.envoyer(s); } } // 401
    void checked_by_a_helper() { String s = Donnees.nom(); exiger(s); Ia.envoyer(s); }
    private static boolean connu(String s) { return PERMIS.contains(s.trim().toLowerCase()); }
    private static void exiger(String s) { if (!PERMIS.contains(s.strip())) { throw new IllegalArgumentException(); } }
    void address_in_another_form(boolean b) { String a = b ? Donnees.propre().trim() : "https://interne.example/"; Ia.poster(a, Donnees.nom()); } // 401

    void said_of_the_round_before(int k) {
        boolean ok = false;
        for (int i = 0; i < k; i++) {
            String s = Donnees.nom();
            if (ok) { Ia.envoyer(s); } // 401
            ok = PERMIS.contains(s);
        }
    }
    void said_of_this_round(int k) {
        boolean ok = false;
        for (int i = 0; i < k; i++) {
            String s = Donnees.nom();
            ok = PERMIS.contains(s);
            if (ok) { Ia.envoyer(s); }
        }
    }
    void said_in_a_field_of_the_round_before(int k) {
        permis = false;
        for (int i = 0; i < k; i++) {
            String s = Donnees.nom();
            if (permis) { Ia.envoyer(s); } // 401
            permis = PERMIS.contains(s);
        }
    }
    void form_of_the_round_before(int k) {
        String s = Donnees.nom();
        String f = s.trim();
        for (int i = 0; i < k; i++) {
            s = Donnees.nom();
            if (PERMIS.contains(f)) { Ia.envoyer(s); } // 401
            f = s.trim();
        }
    }
    void form_of_this_round(int k) {
        for (int i = 0; i < k; i++) {
            String s = Donnees.nom();
            String f = s.trim();
            if (PERMIS.contains(f)) { Ia.envoyer(s); }
        }
    }

    void text_that_is_a_text() { Object o = Ia.demander("x"); if (o instanceof String) { Decisions.refuser("d"); } }
    void text_by_its_pattern() { Object o = Ia.demander("x"); if (o instanceof String s) { Decisions.refuser("d"); } }
    void text_that_is_some_characters() { Object o = Ia.demander("x"); if (o instanceof CharSequence) { Decisions.refuser("d"); } }
    void text_by_its_pattern_and_what_it_says() { Object o = Ia.demander("x"); if (o instanceof String s && s.equals("non")) { Decisions.refuser("d"); } } // 501
    void text_or_number() { Object o = Ia.demander("x").startsWith("o") ? "a" : Integer.valueOf(1); if (o instanceof String) { Decisions.refuser("d"); } } // 501
    sealed interface Avis permits Oui, Non { }
    record Oui() implements Avis { }
    record Non() implements Avis { }
    void answer_of_a_sort() { Avis a = Ia.remplir("x", Avis.class); if (a instanceof Non) { Decisions.refuser("d"); } } // 501
    void answer_that_is_there() { Avis a = Ia.remplir("x", Avis.class); if (a instanceof Avis) { Decisions.refuser("d"); } }
}
