package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** A constant of an enum that code gives which is not seen is one of those that there are, whichever: it has what one of these has. */
class EnumsGiven {
    enum Mot {
        UN("un"), DEUX("deux");
        final String mot;
        Mot(String mot) { this.mot = mot; }
        String mot() { return mot; }
    }
    enum Geste {
        REFUSER(Decisions::refuser), RIEN(s -> {});
        private final Consumer<String> geste;
        Geste(Consumer<String> geste) { this.geste = geste; }
        void faire(String s) { geste.accept(s); } // 501
    }
    enum Calme {
        NOTER(s -> System.out.println(s)), RIEN(s -> {});
        private final Consumer<String> geste;
        Calme(Consumer<String> geste) { this.geste = geste; }
        void faire(String s) { geste.accept(s); }
    }
    enum Compte {
        UN(1);
        int nombre;
        Compte(int nombre) { this.nombre = nombre; }
    }
    static class Reglage { Mot mot; Geste geste; }
    private Json json;

    void one_of_its_words(String s) { if (json.lire(s, Mot.class).mot().equals("un")) Decisions.refuser(Ia.demander("x")); } // 501
    void none_of_its_words(String s) { if (json.lire(s, Mot.class).mot().equals("trois")) Decisions.refuser(Ia.demander("x")); }
    void the_field_itself(String s) { if (json.lire(s, Mot.class).mot.equals("trois")) Decisions.refuser(Ia.demander("x")); }
    void chosen_by_an_answer() { Decisions.refuser(json.lire(Ia.demander("x"), Mot.class).mot()); } // 501
    void chosen_by_nobody(String s) { Decisions.refuser(json.lire(s, Mot.class).mot()); }
    void decided_by_which_it_is() { if (json.lire(Ia.demander("x"), Mot.class).mot().equals("un")) Decisions.refuser("x"); } // 501
    void chosen_by_data() { Ia.envoyer(json.lire(Donnees.nom(), Mot.class).mot()); }
    void beside_data(String s) { Ia.envoyer(json.lire(s, Mot.class).mot() + Donnees.nom()); } // 401
    void done_by_it(String s) { json.lire(s, Geste.class).faire(Ia.demander("x")); }
    void done_by_one_that_does_nothing(String s) { json.lire(s, Calme.class).faire(Ia.demander("x")); }
    void of_a_setting(String s) { if (json.lire(s, Reglage.class).mot.mot().equals("un")) Decisions.refuser(Ia.demander("x")); } // 501
    void of_a_setting_none(String s) { if (json.lire(s, Reglage.class).mot.mot().equals("trois")) Decisions.refuser(Ia.demander("x")); }
    void of_a_setting_done(String s) { json.lire(s, Reglage.class).geste.faire(Ia.demander("x")); }
    void that_changes(String s) { if (json.lire(s, Compte.class).nombre == 2) Decisions.refuser(Ia.demander("x")); } // 501
    static void counting(Compte c) { c.nombre++; }
    void of_a_table(Map<String, Mot> table, String s) { if (table.get(s).mot().equals("un")) Decisions.refuser(Ia.demander("x")); } // 501
    void by_name(String s) { if (Enum.valueOf(Mot.class, s).mot().equals("trois")) Decisions.refuser(Ia.demander("x")); }
    void by_name_one(String s) { if (Enum.valueOf(Mot.class, s).mot().equals("deux")) Decisions.refuser(Ia.demander("x")); } // 501
}
