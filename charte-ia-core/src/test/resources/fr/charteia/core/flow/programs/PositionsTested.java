package programs;

import api.*;
import java.util.*;

/** Methods that ask whether there is something at a position of what they are passed, and else put something there. */
class PositionsTested {
    static class Entree { final String cle; String valeur; Entree suivante; Entree(String c, String v, Entree s) { cle = c; valeur = v; suivante = s; } }
    // --- a table of one's own, by hashes
    static class Table {
        private final Entree[] cases = new Entree[16];
        private static int place(String c) { return c.hashCode() & 15; }
        void mettre(String c, String v) {
            for (Entree e = cases[place(c)]; e != null; e = e.suivante) if (e.cle.equals(c)) { e.valeur = v; return; }
            cases[place(c)] = new Entree(c, v, cases[place(c)]);
        }
        String lire(String c) { for (Entree e = cases[place(c)]; e != null; e = e.suivante) if (e.cle.equals(c)) return e.valeur; return null; }
        boolean a(String c) { return lire(c) != null; }
    }
    void put() { Table t = new Table(); t.mettre("x", Donnees.nom()); Ia.envoyer(t.lire("x")); } // 401
    void put_anew() { Table t = new Table(); t.mettre("x", Donnees.nom()); t.mettre("x", "c"); Ia.envoyer(t.lire("x")); }
    void put_anew_the_other_way_round() { Table t = new Table(); t.mettre("x", "c"); t.mettre("x", Donnees.nom()); Ia.envoyer(t.lire("x")); } // 401
    void put_under_another() { Table t = new Table(); t.mettre("x", "c"); t.mettre("y", Donnees.nom()); Ia.envoyer(t.lire("x")); }
    void put_anew_past_another() { Table t = new Table(); t.mettre("x", Donnees.nom()); t.mettre("y", "b"); t.mettre("x", "c"); Ia.envoyer(t.lire("x")); }
    void another_put_anew() { Table t = new Table(); t.mettre("x", Donnees.nom()); t.mettre("y", "b"); t.mettre("y", "c"); Ia.envoyer(t.lire("x")); } // 401
    void under_a_key_that_is_not_known(String c) { Table t = new Table(); t.mettre("x", Donnees.nom()); t.mettre(c, "b"); Ia.envoyer(t.lire("x")); } // 401
    void in_another_table() { Table t = new Table(), u = new Table(); t.mettre("x", Donnees.nom()); u.mettre("x", "c"); Ia.envoyer(u.lire("x")); }
    void there_or_not() { Table t = new Table(); t.mettre("x", Donnees.nom()); Ia.envoyer("" + t.a("x")); }
    // --- one position
    private static void poser(Entree[] t, int i, String v) { if (t[i] != null) t[i].valeur = v; else t[i] = new Entree("k", v, null); }
    private static void poserSiAbsent(Entree[] t, int i, String v) { if (t[i] == null) t[i] = new Entree("k", v, null); }
    void twice() { Entree[] t = new Entree[4]; poser(t, 1, Donnees.nom()); poser(t, 1, "c"); Ia.envoyer(t[1].valeur); }
    void twice_elsewhere() { Entree[] t = new Entree[4]; poser(t, 1, Donnees.nom()); poser(t, 2, "c"); Ia.envoyer(t[1].valeur); } // 401
    void at_a_position_that_is_passed(int i) { Entree[] t = new Entree[4]; poser(t, 1, Donnees.nom()); poser(t, i, "c"); Ia.envoyer(t[1].valeur); } // 401
    void there_before() { Entree[] t = {null, new Entree("k", Donnees.nom(), null)}; poser(t, 1, "c"); Ia.envoyer(t[1].valeur); }
    void there_before_and_kept() { Entree[] t = {null, new Entree("k", "c", null)}; poserSiAbsent(t, 1, Donnees.nom()); Ia.envoyer(t[1].valeur); }
    void absent_before() { Entree[] t = new Entree[4]; poserSiAbsent(t, 1, Donnees.nom()); Ia.envoyer(t[1].valeur); } // 401
    void perhaps_there(boolean b) { Entree[] t = new Entree[4]; if (b) t[1] = new Entree("k", "c", null); poserSiAbsent(t, 1, Donnees.nom()); Ia.envoyer(t[1].valeur); } // 401
    void the_first_stays() { Entree[] t = new Entree[4]; poserSiAbsent(t, 1, "c"); poserSiAbsent(t, 1, Donnees.nom()); Ia.envoyer(t[1].valeur); }
    // --- of texts, lists, and what a field holds
    private static String ou(String[] t, int i, String v) { return t[i] != null ? t[i] : v; }
    void text_there() { Ia.envoyer(ou(new String[] {"a", null}, 0, Donnees.nom())); }
    void text_not_there() { Ia.envoyer(ou(new String[] {"a", null}, 1, Donnees.nom())); } // 401
    private static void renommer(List<Entree> l, String v) { if (l.get(0) != null) l.get(0).valeur = v; else l.set(0, new Entree("k", v, null)); }
    void in_a_list() { List<Entree> l = new ArrayList<>(); l.add(new Entree("k", Donnees.nom(), null)); renommer(l, "c"); Ia.envoyer(l.get(0).valeur); }
    void in_a_list_before() { List<Entree> l = new ArrayList<>(); l.add(new Entree("k", "c", null)); renommer(l, Donnees.nom()); Ia.envoyer(l.get(0).valeur); } // 401
    static class Memo { private final String[] faits = new String[8]; String pour(int i, String calcule) { if (faits[i] == null) faits[i] = calcule; return faits[i]; } }
    void computed_once() { Memo m = new Memo(); m.pour(2, "c"); Ia.envoyer(m.pour(2, Donnees.nom())); }
    void computed_first() { Memo m = new Memo(); m.pour(2, Donnees.nom()); Ia.envoyer(m.pour(2, "c")); } // 401
    void computed_elsewhere() { Memo m = new Memo(); m.pour(2, Donnees.nom()); Ia.envoyer(m.pour(3, "c")); }
    // --- an answer decides nothing that is settled
    private static final class Avis { private final Entree[] e = new Entree[2]; void noter(String v) { if (e[0] != null) e[0].valeur = v; else e[0] = new Entree("k", v, null); } }
    void answer_replaced() { Avis a = new Avis(); a.noter(Ia.demander("q")); a.noter("non"); Decisions.delivrer(a.e[0].valeur); }
    void answer_kept() { Avis a = new Avis(); a.noter("non"); a.noter(Ia.demander("q")); Decisions.delivrer(a.e[0].valeur); } // 501
}
