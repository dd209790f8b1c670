package programs;

import api.*;
import java.util.*;

/** What a helper puts into another order, or takes out, of what it is passed. */
class Reordered {
    static void trier(List<String> l) { Collections.sort(l); }
    static void trier2(List<String> l) { l.sort(null); }
    static void melanger(List<String> l) { Collections.shuffle(l); }
    static void oter(List<String> l, Object o) { l.remove(o); }
    static void inserer(List<String> l, int n) { l.add(n, "x"); }
    static void inverser(List<String> l) { Collections.reverse(l); }
    static void trierT(String[] t) { Arrays.sort(t); }
    void sorted() { List<String> v = new ArrayList<>(List.of("b", Donnees.nom())); trier(v); Ia.envoyer(v.get(0)); } // 401
    void sorted_by_itself() { List<String> v = new ArrayList<>(List.of("b", Donnees.nom())); trier2(v); Ia.envoyer(v.get(0)); } // 401
    void shuffled() { List<String> v = new ArrayList<>(List.of("b", Donnees.nom())); melanger(v); Ia.envoyer(v.get(0)); } // 401
    void taken_out_by_value() { List<String> v = new ArrayList<>(List.of("b", Donnees.nom())); oter(v, "b"); Ia.envoyer(v.get(0)); } // 401
    void moved_behind_something(int n) { List<String> v = new ArrayList<>(List.of("b", Donnees.nom())); inserer(v, n); Ia.envoyer(v.get(2)); } // 401
    void reversed() { List<String> v = new ArrayList<>(List.of("b", Donnees.nom())); inverser(v); Ia.envoyer(v.get(0)); } // 401
    void sorted_array() { String[] v = {"b", Donnees.nom()}; trierT(v); Ia.envoyer(v[0]); } // 401
    void filled_and_sorted() { List<String> v = new ArrayList<>(); v.add("b"); v.add(Donnees.nom()); trier(v); Ia.envoyer(v.get(0)); } // 401
    void filled_and_shuffled() { List<String> v = new ArrayList<>(); v.add("b"); v.add(Donnees.nom()); melanger(v); Ia.envoyer(v.get(0)); } // 401
    static void ajouter(List<String> l) { l.add("x"); }
    static void oterLeDernier(List<String> l) { l.remove(l.size() - 1); }
    static void vider(List<String> l) { l.clear(); }
    void appended() { List<String> v = new ArrayList<>(List.of("b", Donnees.nom())); ajouter(v); Ia.envoyer(v.get(0)); }
    void emptied() { List<String> v = new ArrayList<>(List.of("b", Donnees.nom())); trier(v); vider(v); v.add("x"); Ia.envoyer(v.get(0)); }
    void the_last_taken_out() { List<String> v = new ArrayList<>(List.of("b", Donnees.nom())); oterLeDernier(v); Ia.envoyer(v.get(0)); }
    void another_one_sorted() { List<String> v = new ArrayList<>(List.of("b", Donnees.nom())); trier(new ArrayList<>(v)); Ia.envoyer(v.get(0)); }
    void in_a_function() { List<String> v = new ArrayList<>(List.of("b", Donnees.nom())); Runnable r = () -> Collections.sort(v); r.run(); Ia.envoyer(v.get(0)); } // 401
    void sorted_numbers() { List<Integer> v = new ArrayList<>(List.of(3, 1)); nombres(v); if (v.get(0) == 1) { Ia.envoyer(Donnees.nom()); } } // 401
    static void nombres(List<Integer> l) { Collections.sort(l); }
}
