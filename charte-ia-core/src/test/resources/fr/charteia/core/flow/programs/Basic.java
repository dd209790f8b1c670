package programs;

import api.*;
import java.util.*;

class Basic {
    void direct() { Ia.envoyer(Donnees.nom()); } // 401
    void clean() { Ia.envoyer(Donnees.propre()); }
    void local() {
        String n = Donnees.nom();
        String m = n;
        Ia.envoyer(m); // 401
    }
    void overwritten_local() {
        String n = Donnees.nom();
        n = "rien";
        Ia.envoyer(n);
    }
    void concat() { Ia.envoyer("Résume : " + Donnees.nom() + "."); } // 401
    void concat_number() { Ia.envoyer("Salaire : " + Donnees.salaire()); } // 401
    void builder() {
        StringBuilder b = new StringBuilder();
        b.append("a").append(Donnees.nom()).append("b");
        Ia.envoyer(b.toString()); // 401
    }
    void two_builders() {
        StringBuilder b = new StringBuilder();
        StringBuilder c = new StringBuilder();
        b.append(Donnees.nom());
        c.append("rien");
        Ia.envoyer(c.toString());
    }
    void methods_of_string() {
        Ia.envoyer(Donnees.nom().toUpperCase().trim().substring(1).replace('a', 'b').concat("x")); // 401
    }
    void length_is_no_data() { Ia.envoyer("longueur " + Donnees.nom().length()); }
    void equality_is_no_data() { Ia.envoyer("égal " + Donnees.nom().equals("x")); }
    void format() { Ia.envoyer(String.format("%s!", Donnees.nom())); } // 401
    void formatted() { Ia.envoyer("%s!".formatted(Donnees.nom())); } // 401
    void valueOf() { Ia.envoyer(String.valueOf(Donnees.salaire())); } // 401
    void join() { Ia.envoyer(String.join(",", "a", Donnees.nom())); } // 401
    void chars() { Ia.envoyer(new String(Donnees.nom().toCharArray())); } // 401
    void masked() { Ia.envoyer(Masque.masquer(Donnees.nom())); }
    void masked_in_one_branch() {
        String n = Donnees.nom();
        if (Donnees.choix()) n = Masque.masquer(n);
        Ia.envoyer(n); // 401
    }
    void masked_copy_only() {
        String n = Donnees.nom();
        String m = Masque.masquer(n);
        Ia.envoyer(n); // 401
        Ia.envoyer(m);
    }
    void pseudonymised() { Ia.envoyer(Masque.remplacer(Donnees.nom())); } // 407
    void constant_condition() {
        String n = Donnees.nom();
        int x = 86;
        String s = (7 * 42) - x > 200 ? "rien" : n;
        Ia.envoyer(s);
    }
    void constant_condition_true() {
        String n = Donnees.nom();
        int x = 6;
        String s = 7 * 42 - x < 200 ? "rien" : n;
        Ia.envoyer(s); // 401
    }
    void switch_on_constant() {
        String n = Donnees.nom();
        String s;
        switch ("ABC".charAt(1)) {
            case 'A': s = n; break;
            case 'B': s = "rien"; break;
            default: s = n;
        }
        Ia.envoyer(s);
    }
    void array_cells() {
        String[] t = new String[2];
        t[0] = Donnees.nom();
        t[1] = "rien";
        Ia.envoyer(t[1]);
        Ia.envoyer(t[0]); // 401
    }
    void array_unknown_index() {
        String[] t = new String[10];
        t[Donnees.nombre()] = Donnees.nom();
        Ia.envoyer(t[3]); // 401
    }
    void array_initializer() {
        String[] t = {"a", Donnees.nom()};
        Ia.envoyer(t[1]); // 401
        Ia.envoyer(t[0]);
    }
    void exception_carries() {
        try {
            throw new IllegalStateException(Donnees.nom());
        } catch (IllegalStateException e) {
            Ia.envoyer(e.getMessage()); // 401
        }
    }
    void thrown_by_callee() {
        try {
            fail(Donnees.nom());
        } catch (RuntimeException e) {
            Ia.envoyer(e.getMessage()); // 401
        }
    }
    void fail(String s) { throw new RuntimeException(s); }
    void in_catch(String x) {
        String n = "rien";
        try {
            n = Donnees.nom();
            Integer.parseInt(x);
            n = "rien";
        } catch (NumberFormatException e) {
            Ia.envoyer(n); // 401
        }
        Ia.envoyer("fini");
    }
    void in_finally() {
        String n = Donnees.nom();
        try {
            n = "rien";
        } finally {
            Ia.envoyer(n);
        }
    }
}
