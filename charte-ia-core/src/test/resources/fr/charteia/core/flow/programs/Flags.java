package programs;

import api.*;
import java.util.*;

/** Flags in fields: what was asked of one is not asked again, until somebody may have changed it. */
class Flags {
    static class Etat { private boolean pret; private String v = "x"; boolean isPret() { return pret; } void charger() { pret = true; v = Donnees.nom(); } }
    void set_by_a_method() {
        Etat e = new Etat();
        if (Donnees.choix()) e.charger();
        if (!e.isPret()) Ia.envoyer(e.v);
        if (e.isPret()) Ia.envoyer(e.v); // 401
    }
    void read_by_a_getter() {
        Etat e = new Etat();
        if (Donnees.choix()) { e.pret = true; e.v = Donnees.nom(); }
        if (!e.isPret()) Ia.envoyer(e.v);
        if (e.isPret()) Ia.envoyer(e.v); // 401
    }
    void read_as_it_is() {
        Etat e = new Etat();
        if (Donnees.choix()) e.charger();
        if (!e.pret) Ia.envoyer(e.v);
        if (e.pret) Ia.envoyer(e.v); // 401
    }
    boolean b; static boolean c; final boolean d; Boolean e;
    Flags(boolean d) { this.d = d; }
    boolean isB() { return b; }
    void change() { b = !b; }
    void in_field() {
        String s = Donnees.nom();
        if (b) s = "x";
        if (b) Ia.envoyer(s);
        if (!b) Ia.envoyer(s); // 401
    }
    void in_static_field() {
        String s = Donnees.nom();
        if (c) s = "x";
        if (c) Ia.envoyer(s);
    }
    void in_final_field() {
        String s = Donnees.nom();
        if (d) s = "x";
        change();
        if (d) Ia.envoyer(s);
        if (!d) Ia.envoyer(s); // 401
    }
    void by_getter() {
        String s = Donnees.nom();
        if (isB()) s = "x";
        if (isB()) Ia.envoyer(s);
        if (!isB()) Ia.envoyer(s); // 401
    }
    void changed_between() {
        String s = Donnees.nom();
        if (b) s = "x";
        change();
        if (b) Ia.envoyer(s); // 401
    }
    void changed_by_store() {
        String s = Donnees.nom();
        if (b) s = "x";
        b = !b;
        if (b) Ia.envoyer(s); // 401
    }
    void changed_through_another(Flags o) {
        String s = Donnees.nom();
        if (b) s = "x";
        o.b = true;
        if (b) Ia.envoyer(s); // 401
    }
    void of_another(Flags o) {
        String s = Donnees.nom();
        if (o.b) s = "x";
        if (b) Ia.envoyer(s); // 401
    }
    void changed_by_lambda(List<String> l) {
        String s = Donnees.nom();
        if (b) s = "x";
        l.forEach(x -> b = !b);
        if (b) Ia.envoyer(s); // 401
    }
    int n;
    void number() {
        String s = Donnees.nom();
        if (n > 3) s = "x";
        if (n > 5) Ia.envoyer(s);
        if (n > 2) Ia.envoyer(s); // 401
    }
    String mode;
    void text() {
        String s = Donnees.nom();
        if ("a".equals(mode)) s = "x";
        if (mode.equals("a")) Ia.envoyer(s);
        if (mode.equals("b")) Ia.envoyer(s); // 401
    }
}
