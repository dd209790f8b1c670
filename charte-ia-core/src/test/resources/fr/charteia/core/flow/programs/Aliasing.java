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
}
