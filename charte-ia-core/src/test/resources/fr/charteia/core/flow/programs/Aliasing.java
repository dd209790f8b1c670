package programs;

import api.*;

class Aliasing {
    static class Boite { String a; String b; Boite suite; }

    void same_object_by_two_names() {
        Boite x = new Boite();
        Boite y = x;
        x.a = Donnees.nom();
        Ia.envoyer(y.a); // 401
    }
    void two_objects() {
        Boite x = new Boite();
        Boite y = new Boite();
        x.a = Donnees.nom();
        Ia.envoyer(y.a);
    }
    void other_field() {
        Boite x = new Boite();
        x.a = Donnees.nom();
        x.b = "rien";
        Ia.envoyer(x.b);
    }
    void overwritten_field() {
        Boite x = new Boite();
        x.a = Donnees.nom();
        x.a = "rien";
        Ia.envoyer(x.a);
    }
    void overwritten_through_alias() {
        Boite x = new Boite();
        Boite y = x;
        x.a = Donnees.nom();
        y.a = "rien";
        Ia.envoyer(x.a);
    }
    void alias_through_field() {
        Boite x = new Boite();
        Boite y = new Boite();
        x.suite = y;
        y.a = Donnees.nom();
        Ia.envoyer(x.suite.a); // 401
    }
    void set(Boite b, String v) { b.a = v; }
    String get(Boite b) { return b.a; }
    void callee_fills_parameter() {
        Boite x = new Boite();
        set(x, Donnees.nom());
        Ia.envoyer(x.a); // 401
    }
    void callee_fills_other() {
        Boite x = new Boite();
        Boite y = new Boite();
        set(x, Donnees.nom());
        set(y, "rien");
        Ia.envoyer(get(y));
        Ia.envoyer(get(x)); // 401
    }
    void maybe_alias(boolean c) {
        Boite x = new Boite();
        Boite y = c ? x : new Boite();
        y.a = Donnees.nom();
        Ia.envoyer(x.a); // 401
    }
    Boite make(String v) { Boite b = new Boite(); b.a = v; return b; }
    void factory_context() {
        Boite x = make(Donnees.nom());
        Boite y = make("rien");
        Ia.envoyer(y.a);
        Ia.envoyer(x.a); // 401
    }
    void deep_object_sent_whole_is_not_text() {
        Boite x = new Boite();
        x.a = Donnees.nom();
        Ia.envoyer(x); // 401
    }
    void loop_makes_many() {
        Boite premier = null;
        for (int i = 0; i < Donnees.nombre(); i++) {
            Boite b = new Boite();
            if (premier == null) premier = b;
            b.a = Donnees.nom();
        }
        Ia.envoyer(premier.a); // 401
    }
    void loop_fresh_is_clean() {
        for (int i = 0; i < Donnees.nombre(); i++) {
            Boite b = new Boite();
            Ia.envoyer(b.a);
            b.a = Donnees.nom();
        }
    }

    void chain_of_names() {
        Boite x = new Boite();
        Boite y = x;
        Boite z = y;
        z.a = Donnees.nom();
        Ia.envoyer(x.a); // 401
    }
    void name_given_to_another() {
        Boite x = new Boite();
        Boite y = x;
        y = new Boite();
        y.a = Donnees.nom();
        Ia.envoyer(x.a);
    }
    void read_before_write() {
        Boite x = new Boite();
        x.a = "rien";
        String s = x.a;
        x.a = Donnees.nom();
        Ia.envoyer(s);
    }
    void read_before_overwrite() {
        Boite x = new Boite();
        x.a = Donnees.nom();
        String s = x.a;
        x.a = "rien";
        Ia.envoyer(s); // 401
    }
    Boite same(Boite b) { return b; }
    void callee_returns_its_parameter() {
        Boite x = new Boite();
        same(x).a = Donnees.nom();
        Ia.envoyer(x.a); // 401
    }
    Boite copy(Boite b) { Boite c = new Boite(); c.a = b.a; return c; }
    void callee_returns_a_copy() {
        Boite x = new Boite();
        copy(x).a = Donnees.nom();
        Ia.envoyer(x.a);
    }
    void copy_keeps_the_value() {
        Boite x = new Boite();
        x.a = Donnees.nom();
        Ia.envoyer(copy(x).a); // 401
    }
    void copy_taken_before() {
        Boite x = new Boite();
        Boite y = copy(x);
        x.a = Donnees.nom();
        Ia.envoyer(y.a);
    }
    void hang(Boite x, Boite y) { x.suite = y; }
    void callee_hangs_one_below_the_other() {
        Boite x = new Boite();
        Boite y = new Boite();
        hang(x, y);
        y.a = Donnees.nom();
        Ia.envoyer(x.suite.a); // 401
    }
    void callee_hangs_another() {
        Boite x = new Boite();
        Boite y = new Boite();
        hang(x, new Boite());
        y.a = Donnees.nom();
        Ia.envoyer(x.suite.a);
    }
    String write_one_read_other(Boite x, Boite y) { x.a = Donnees.nom(); return y.a; }
    void parameters_are_one_object() {
        Boite x = new Boite();
        Ia.envoyer(write_one_read_other(x, x)); // 401
    }
    void parameters_are_two_objects() { Ia.envoyer(write_one_read_other(new Boite(), new Boite())); }
    void swap() {
        Boite x = new Boite();
        Boite y = new Boite();
        x.a = Donnees.nom();
        Boite t = x;
        x = y;
        y = t;
        Ia.envoyer(x.a);
        Ia.envoyer(y.a); // 401
    }
    void swap_fields() {
        Boite x = new Boite();
        x.a = Donnees.nom();
        x.b = "rien";
        String t = x.a;
        x.a = x.b;
        x.b = t;
        Ia.envoyer(x.a);
        Ia.envoyer(x.b); // 401
    }
    void three_levels() {
        Boite x = new Boite();
        x.suite = new Boite();
        x.suite.suite = new Boite();
        x.suite.suite.a = Donnees.nom();
        Ia.envoyer(x.suite.a);
        Ia.envoyer(x.suite.suite.b);
        Ia.envoyer(x.suite.suite.a); // 401
    }
    void cut_off_below() {
        Boite x = new Boite();
        x.suite = new Boite();
        x.suite.a = Donnees.nom();
        x.suite = new Boite();
        Ia.envoyer(x.suite.a);
    }
    void cut_off_but_held_elsewhere() {
        Boite x = new Boite();
        x.suite = new Boite();
        Boite y = x.suite;
        y.a = Donnees.nom();
        x.suite = null;
        Ia.envoyer(y.a); // 401
    }
    void ring() {
        Boite x = new Boite();
        x.suite = x;
        x.suite.suite.a = Donnees.nom();
        Ia.envoyer(x.a); // 401
    }
    void in_an_array() {
        Boite x = new Boite();
        Boite[] t = {new Boite(), x};
        x.a = Donnees.nom();
        Ia.envoyer(t[0].a);
        Ia.envoyer(t[1].a); // 401
    }
    void maybe_overwritten(boolean c) {
        Boite x = new Boite();
        Boite y = new Boite();
        x.a = Donnees.nom();
        (c ? x : y).a = "rien";
        Ia.envoyer(x.a); // 401
    }
    void certainly_overwritten(boolean c) {
        Boite x = new Boite();
        x.a = Donnees.nom();
        if (c) x.a = "rien"; else x.a = null;
        Ia.envoyer(x.a);
    }
    Boite membre = new Boite();
    void field_of_this() {
        Boite x = membre;
        x.a = Donnees.nom();
        Ia.envoyer(membre.a); // 401
    }
    void field_of_this_replaced() {
        membre.a = Donnees.nom();
        membre = new Boite();
        Ia.envoyer(membre.a);
    }
    void parameters_not_the_same(Boite x, Boite y) {
        if (x != y) {
            y.a = "rien";
            x.a = Donnees.nom();
            Ia.envoyer(y.b);
        }
    }
    static class Tenant {
        final Boite b;
        Tenant(Boite b) { this.b = b; }
        Boite b() { return b; }
    }
    void held_by_another_object() {
        Boite x = new Boite();
        Tenant t = new Tenant(x);
        x.a = Donnees.nom();
        Ia.envoyer(t.b().a); // 401
    }
    void two_holders() {
        Tenant t = new Tenant(new Boite());
        Tenant u = new Tenant(new Boite());
        t.b().a = Donnees.nom();
        Ia.envoyer(u.b().a);
        Ia.envoyer(t.b().a); // 401
    }
}
