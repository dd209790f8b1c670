package programs;

import api.*;
import java.util.*;

class Updates {
    static class C { String f; String g; C suite; int n; }
    void local() {
        String s = Donnees.nom();
        s = null;
        Ia.envoyer(s);
    }
    void local_compound() {
        String s = Donnees.nom();
        s += "x";
        Ia.envoyer(s); // 401
    }
    void field() {
        C c = new C();
        c.f = Donnees.nom();
        c.f = "rien";
        Ia.envoyer(c.f);
    }
    void field_then_tainted() {
        C c = new C();
        c.f = "rien";
        c.f = Donnees.nom();
        Ia.envoyer(c.f); // 401
    }
    void field_of_field() {
        C c = new C();
        c.suite = new C();
        c.suite.f = Donnees.nom();
        c.suite.f = "rien";
        Ia.envoyer(c.suite.f);
    }
    void field_of_field_still() {
        C c = new C();
        c.suite = new C();
        c.suite.f = Donnees.nom();
        c.suite.g = "rien";
        Ia.envoyer(c.suite.f); // 401
    }
    void field_of_parameter(C c) {
        c.f = Donnees.nom();
        c.f = "rien";
        Ia.envoyer(c.f);
    }
    void field_of_parameter_still(C c) {
        c.f = "rien";
        c.f = Donnees.nom();
        Ia.envoyer(c.f); // 401
    }
    void field_of_one_of_two(boolean b) {
        C x = new C();
        C y = new C();
        x.f = Donnees.nom();
        y.f = Donnees.nom();
        C z = b ? x : y;
        z.f = "rien";
        Ia.envoyer(x.f); // 401
    }
    void number_field() {
        C c = new C();
        c.n = Donnees.salaire();
        c.n = 0;
        Ia.envoyer("n = " + c.n);
    }
    void number_field_added() {
        C c = new C();
        c.n += Donnees.salaire();
        Ia.envoyer("n = " + c.n); // 401
    }
    void in_a_loop_fresh_each_time() {
        for (int i = 0; i < Donnees.nombre(); i++) {
            C c = new C();
            c.f = Donnees.nom();
            c.f = "rien";
            Ia.envoyer(c.f);
        }
    }
    void in_a_loop_kept() {
        C[] t = new C[5];
        for (int i = 0; i < 5; i++) {
            t[i] = new C();
            t[i].f = Donnees.nom();
        }
        t[0].f = "rien";
        Ia.envoyer(t[3].f); // 401
    }
    void list_cell() {
        List<String> l = new ArrayList<>();
        l.add(Donnees.nom());
        l.set(0, "rien");
        Ia.envoyer(l.get(0));
    }
    void map_key() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.put("a", "rien");
        Ia.envoyer(m.get("a"));
    }
    void map_key_of_another_map() {
        Map<String, String> m = new HashMap<>();
        Map<String, String> n = new HashMap<>();
        m.put("a", Donnees.nom());
        n.put("a", "rien");
        Ia.envoyer(m.get("a")); // 401
    }
    void map_value_object() {
        Map<String, C> m = new HashMap<>();
        m.put("a", new C());
        m.get("a").f = Donnees.nom();
        m.get("a").f = "rien";
        Ia.envoyer(m.get("a").f);
    }
    void whole_object_replaced() {
        C c = new C();
        c.f = Donnees.nom();
        c = new C();
        Ia.envoyer(c.f);
    }
    void whole_object_replaced_but_kept() {
        C c = new C();
        c.f = Donnees.nom();
        C d = c;
        c = new C();
        Ia.envoyer(d.f); // 401
    }
    void nettoie(C c) { c.f = Masque.masquer(c.f); }
    void masked_in_place() {
        C c = new C();
        c.f = Donnees.nom();
        nettoie(c);
        Ia.envoyer(c.f);
    }
    void masked_in_place_other_field() {
        C c = new C();
        c.f = Donnees.nom();
        c.g = Donnees.nom();
        nettoie(c);
        Ia.envoyer(c.g); // 401
    }
    void masked_in_place_other_object() {
        C c = new C();
        C d = new C();
        c.f = Donnees.nom();
        d.f = Donnees.nom();
        nettoie(c);
        Ia.envoyer(d.f); // 401
    }
    String champ;
    void own_field() {
        champ = Donnees.nom();
        champ = "rien";
        Ia.envoyer(champ);
    }
    void own_field_by_callee() {
        champ = Donnees.nom();
        vide();
        Ia.envoyer(champ);
    }
    void vide() { champ = ""; }
    void own_field_by_callee_perhaps() {
        champ = Donnees.nom();
        vide_peut_etre();
        Ia.envoyer(champ); // 401
    }
    void vide_peut_etre() { if (Donnees.choix()) champ = ""; }
    void array_in_field() {
        String[] t = {Donnees.nom()};
        C c = new C();
        c.f = t[0];
        t[0] = "rien";
        Ia.envoyer(c.f); // 401
    }
    void after_sending() {
        C c = new C();
        c.f = "rien";
        Ia.envoyer(c.f);
        c.f = Donnees.nom();
        Ia.envoyer("fin");
    }
    void object_sent_after_cleaning() {
        C c = new C();
        c.f = Donnees.nom();
        c.f = null;
        Ia.envoyer(c);
    }
    void object_sent_half_cleaned() {
        C c = new C();
        c.f = Donnees.nom();
        c.suite = new C();
        c.suite.f = c.f;
        c.f = null;
        Ia.envoyer(c); // 401
    }
    void loop_overwrites_each_time() {
        C c = new C();
        for (int i = 0; i < Donnees.nombre(); i++) {
            c.f = Donnees.nom();
            c.f = "rien";
        }
        Ia.envoyer(c.f);
    }
}
