package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** Names that a helper, or a container of one's own, looks up among those that it was given. */
class LookedUp {
    private static boolean a(Collection<String> c, String x) { return c.contains(x); }
    void in_the_list() { if (a(List.of("a", "b"), "b")) Ia.envoyer("x"); else Ia.envoyer(Donnees.nom()); }
    void not_in_the_list() { if (a(List.of("a", "b"), "c")) Ia.envoyer(Donnees.nom()); }
    void not_in_the_set() { if (a(Set.of("a", "b"), "c")) Ia.envoyer(Donnees.nom()); }
    void in_the_set() { if (a(Set.of("a", "b"), "b")) Ia.envoyer(Donnees.nom()); } // 401
    void perhaps_in_the_list(String z) { if (a(List.of("a", z), "c")) Ia.envoyer(Donnees.nom()); } // 401
    void added_first() { List<String> l = new ArrayList<>(); l.add("x"); ajouter(l); if (a(l, "z")) Ia.envoyer(Donnees.nom()); } // 401
    private static void ajouter(List<String> l) { l.add("z"); }
    private static boolean ajouterEtVoir(List<String> l) { l.add("z"); return l.contains("z"); }
    void added_there() { if (ajouterEtVoir(new ArrayList<>(List.of("x")))) Ia.envoyer(Donnees.nom()); } // 401
    private static boolean ajouterAilleurs(List<String> l, List<String> m) { m.add("z"); return l.contains("z"); }
    void added_to_the_same() { List<String> l = new ArrayList<>(); l.add("x"); if (ajouterAilleurs(l, l)) Ia.envoyer(Donnees.nom()); } // 401
    void added_to_another() { if (ajouterAilleurs(List.of("x"), new ArrayList<>())) Ia.envoyer(Donnees.nom()); }
    private static boolean retirer(List<String> l, String s) { l.remove("x"); return l.contains(s); }
    void taken_out_there() { if (retirer(new ArrayList<>(List.of("x", "y")), "x")) Ia.envoyer(Donnees.nom()); }
    void another_taken_out_there() { if (retirer(new ArrayList<>(List.of("x", "y")), "y")) Ia.envoyer(Donnees.nom()); } // 401
    private static int place(List<String> l, String s) { return l.indexOf(s); }
    void place_of_the_first() { String[] v = {"x", Donnees.nom()}; Ia.envoyer(v[place(List.of("p", "q"), "p")]); }
    void place_of_the_second() { String[] v = {"x", Donnees.nom()}; Ia.envoyer(v[place(List.of("p", "q"), "q")]); } // 401

    static class Table {
        private final List<String> cles = new ArrayList<>(), valeurs = new ArrayList<>();
        void mettre(String cle, String valeur) { int i = cles.indexOf(cle); if (i >= 0) valeurs.set(i, valeur); else { cles.add(cle); valeurs.add(valeur); } }
        String lire(String cle) { int i = cles.indexOf(cle); return i < 0 ? null : valeurs.get(i); }
    }
    void under_another_name() { Table t = new Table(); t.mettre("nom", Donnees.nom()); t.mettre("ville", "x"); Ia.envoyer(t.lire("ville")); }
    void under_its_name() { Table t = new Table(); t.mettre("nom", Donnees.nom()); t.mettre("ville", "x"); Ia.envoyer(t.lire("nom")); } // 401
    void replaced_under_its_name() { Table t = new Table(); t.mettre("nom", Donnees.nom()); t.mettre("ville", "x"); t.mettre("nom", "y"); Ia.envoyer(t.lire("nom")); }
    void under_no_name() { Table t = new Table(); t.mettre("nom", Donnees.nom()); Ia.envoyer(t.lire("ville")); }
    void under_an_unknown_name(String n) { Table t = new Table(); t.mettre(n, Donnees.nom()); t.mettre("ville", "x"); Ia.envoyer(t.lire("ville")); } // 401

    static Map<String, UnaryOperator<String>> formes = new HashMap<>();
    static { formes.put("haut", String::toUpperCase); formes.put("vide", s -> ""); }
    void function_of_a_class_that_keeps_it() { Ia.envoyer(formes.get("haut").apply(Donnees.nom())); } // 401
    void function_of_a_class_that_drops_it() { Ia.envoyer(formes.get("vide").apply(Donnees.nom())); }
    static Map<String, UnaryOperator<String>> remises = new HashMap<>();
    static { remises.put("vide", s -> ""); }
    static void remettre() { remises.put("vide", s -> s); }
    void function_of_a_class_put_there_anew() { Ia.envoyer(remises.get("vide").apply(Donnees.nom())); } // 401
    static Map<String, UnaryOperator<String>> donnees = new HashMap<>();
    static { donnees.put("vide", s -> ""); }
    void functions_of_a_class_given_by_others(Map<String, UnaryOperator<String>> m) { donnees = m; Ia.envoyer(donnees.get("vide").apply(Donnees.nom())); } // 401
}
