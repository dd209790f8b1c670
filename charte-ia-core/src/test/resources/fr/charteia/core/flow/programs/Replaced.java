package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What is masked or replaced, in each sort of place: on one way, on all, in loops, by helpers; and what stays. */
class Replaced {
    static class F { String a = "x", b = "y"; F g; String[] t = {"x", "y"}; Map<String, String> m = new HashMap<>(); List<String> l = new ArrayList<>(); static String s = "x"; }
    void local() { String n = Donnees.nom(); n = Masque.masquer(n); Ia.envoyer(n); }
    void local_other() { String n = Donnees.nom(); String k = Masque.masquer(n); Ia.envoyer(n); } // 401
    void field() { F f = new F(); f.a = Donnees.nom(); f.a = Masque.masquer(f.a); Ia.envoyer(f.a); }
    void field_of_alias() { F f = new F(), g = f; f.a = Donnees.nom(); g.a = Masque.masquer(g.a); Ia.envoyer(f.a); }
    void field_of_another() { F f = new F(), g = new F(); f.a = Donnees.nom(); g.a = Masque.masquer(f.a); Ia.envoyer(f.a); } // 401
    void field_maybe_alias(boolean b) { F f = new F(), g = b ? f : new F(); f.a = Donnees.nom(); g.a = "z"; Ia.envoyer(f.a); } // 401
    void nested_field() { F f = new F(); f.g = new F(); f.g.a = Donnees.nom(); f.g.a = "z"; Ia.envoyer(f.g.a); }
    void nested_replaced() { F f = new F(); f.g = new F(); f.g.a = Donnees.nom(); f.g = new F(); Ia.envoyer(f.g.a); }
    void nested_kept() { F f = new F(); f.g = new F(); F k = f.g; k.a = Donnees.nom(); f.g = new F(); Ia.envoyer(k.a); } // 401
    void cell() { F f = new F(); f.t[0] = Donnees.nom(); f.t[0] = "z"; Ia.envoyer(f.t[0]); }
    void other_cell() { F f = new F(); f.t[0] = Donnees.nom(); f.t[1] = "z"; Ia.envoyer(f.t[0]); } // 401
    void key() { F f = new F(); f.m.put("a", Donnees.nom()); f.m.put("a", Masque.masquer(f.m.get("a"))); Ia.envoyer(f.m); }
    void other_key() { F f = new F(); f.m.put("a", Donnees.nom()); f.m.put("b", Masque.masquer(f.m.get("a"))); Ia.envoyer(f.m); } // 401
    void element() { F f = new F(); f.l.add(Donnees.nom()); f.l.set(0, "z"); Ia.envoyer(f.l); }
    void other_element() { F f = new F(); f.l.add(Donnees.nom()); f.l.add("z"); f.l.set(1, "k"); Ia.envoyer(f.l); } // 401
    void statics() { F.s = Donnees.nom(); F.s = "x"; Ia.envoyer(F.s); }
    void in_one_branch(boolean b) { String n = Donnees.nom(); if (b) n = Masque.masquer(n); Ia.envoyer(n); } // 401
    void in_both(boolean b) { String n = Donnees.nom(); if (b) n = Masque.masquer(n); else n = "x"; Ia.envoyer(n); }
    void in_each_case(int k) { String n = Donnees.nom(); switch (k) { case 0: n = "a"; break; case 1: n = Masque.masquer(n); break; default: n = "b"; } Ia.envoyer(n); }
    void not_in_default(int k) { String n = Donnees.nom(); switch (k) { case 0: n = "a"; break; case 1: n = Masque.masquer(n); break; default: } Ia.envoyer(n); } // 401
    void in_finally() { String n = Donnees.nom(); try { n.trim(); } finally { n = Masque.masquer(n); } Ia.envoyer(n); }
    void in_catch_only() { String n = Donnees.nom(); try { n = n.trim(); } catch (RuntimeException e) { n = Masque.masquer(n); } Ia.envoyer(n); } // 401
    void in_try_and_catch() { String n = Donnees.nom(); try { n = Masque.masquer(n); } catch (RuntimeException e) { n = "x"; } Ia.envoyer(n); }
    void in_loop(List<String> l) { String n = Donnees.nom(); for (String s : l) n = Masque.masquer(n); Ia.envoyer(n); } // 401
    void in_counted_loop() { String n = Donnees.nom(); for (int i = 0; i < 3; i++) n = Masque.masquer(n); Ia.envoyer(n); }
    void in_do() { String n = Donnees.nom(); int i = 0; do { n = Masque.masquer(n); } while (i++ < 3); Ia.envoyer(n); }
    void before_and_again() { String n = Masque.masquer(Donnees.nom()); n += Donnees.nom(); Ia.envoyer(n); } // 401
    void sent_before() { String n = Donnees.nom(); Ia.envoyer(n); n = Masque.masquer(n); Ia.envoyer(n.trim()); } // 401
    static String nettoyer(String s) { return Masque.masquer(s); }
    static String peutEtre(String s, boolean b) { return b ? Masque.masquer(s) : s; }
    void in_helper() { Ia.envoyer(nettoyer(Donnees.nom())); }
    void perhaps_in_helper(boolean b) { Ia.envoyer(peutEtre(Donnees.nom(), b)); } // 401
    void surely_in_helper() { Ia.envoyer(peutEtre(Donnees.nom(), true)); }
    void surely_not_in_helper() { Ia.envoyer(peutEtre(Donnees.nom(), false)); } // 401
    static void vider(F f) { f.a = null; f.m.clear(); f.l.clear(); }
    void emptied_in_helper() { F f = new F(); f.a = Donnees.nom(); f.m.put("a", Donnees.nom()); f.l.add(Donnees.nom()); vider(f); Ia.envoyer(f); }
    void emptied_another() { F f = new F(), g = new F(); f.a = Donnees.nom(); vider(g); Ia.envoyer(f); } // 401
    static void masquerTout(Map<String, String> m) { m.replaceAll((k, v) -> Masque.masquer(v)); }
    void all_of_a_map() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); masquerTout(m); Ia.envoyer(m); }
    static void masquerCle(Map<String, String> m, String k) { m.computeIfPresent(k, (x, v) -> Masque.masquer(v)); }
    void one_of_a_map() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); masquerCle(m, "a"); Ia.envoyer(m); }
    void another_of_a_map() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); masquerCle(m, "b"); Ia.envoyer(m); } // 401
    static final Set<String> PRIVES = Set.of("nom", "email");
    void by_removing_all_keys() { Map<String, String> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("ville", "x"); PRIVES.forEach(m::remove); Ia.envoyer(m); }
    void array_loop() { String[] t = {Donnees.nom(), "x"}; for (int i = 0; i < t.length; i++) t[i] = Masque.masquer(t[i]); Ia.envoyer(t); }
    void array_loop_half() { String[] t = {"x", Donnees.nom()}; for (int i = 0; i < t.length - 1; i++) t[i] = Masque.masquer(t[i]); Ia.envoyer(t); } // 401
    void list_loop() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); for (int i = 0; i < l.size(); i++) l.set(i, Masque.masquer(l.get(i))); Ia.envoyer(l); }
    void iterator_loop() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); ListIterator<String> i = l.listIterator(); while (i.hasNext()) i.set(Masque.masquer(i.next())); Ia.envoyer(l); }
    void into_another() { List<String> l = List.of(Donnees.nom()), k = new ArrayList<>(); for (String s : l) k.add(Masque.masquer(s)); Ia.envoyer(k); }
    void object_erased() { F f = new F(); f.a = Donnees.nom(); Masque.effacer(f); Ia.envoyer(f.a); }
    void object_erased_then_set() { F f = new F(); f.a = Donnees.nom(); Masque.effacer(f); f.a = Donnees.nom(); Ia.envoyer(f.a); } // 401
    void object_erased_in_branch(boolean b) { F f = new F(); f.a = Donnees.nom(); if (b) Masque.effacer(f); Ia.envoyer(f.a); } // 401
    void copy_before_erasing() { F f = new F(); f.a = Donnees.nom(); String k = f.a; Masque.effacer(f); Ia.envoyer(k); } // 401
    static class Compte { private String nom; private boolean masque; void masquer() { nom = Masque.masquer(nom); masque = true; } String nom() { return nom; } String affiche() { return masque ? nom : "***"; } }
    void method_masks() { Compte c = new Compte(); c.nom = Donnees.nom(); c.masquer(); Ia.envoyer(c.nom()); }
    void method_not_called() { Compte c = new Compte(); c.nom = Donnees.nom(); Ia.envoyer(c.nom()); } // 401
    void method_shows() { Compte c = new Compte(); c.nom = Donnees.nom(); Ia.envoyer(c.affiche()); }
    void function_masks() { UnaryOperator<String> u = Masque::masquer; Ia.envoyer(u.andThen(String::trim).apply(Donnees.nom())); }
    void function_chosen(boolean b) { UnaryOperator<String> u = b ? Masque::masquer : s -> s; Ia.envoyer(u.apply(Donnees.nom())); } // 401
    void chosen_by_constant() { Map<String, UnaryOperator<String>> m = Map.of("oui", Masque::masquer, "non", s -> s); Ia.envoyer(m.get("oui").apply(Donnees.nom())); }
    void chosen_by_constant_bad() { Map<String, UnaryOperator<String>> m = Map.of("oui", Masque::masquer, "non", s -> s); Ia.envoyer(m.get("non").apply(Donnees.nom())); } // 401
    void ternary_masks(boolean b) { Ia.envoyer(b ? Masque.masquer(Donnees.nom()) : "x"); }
    void null_instead(boolean b) { String n = Donnees.nom(); if (b) { n = null; Ia.envoyer(n); } }
    void after_return(boolean b) { String n = Donnees.nom(); if (!b) return; n = "x"; Ia.envoyer(n); }
    void loop_carried() { String p = "x"; for (int i = 0; i < 3; i++) { Ia.envoyer(p); p = Donnees.nom(); } } // 401
    void loop_carried_masked() { String p = "x"; for (int i = 0; i < 3; i++) { Ia.envoyer(p); p = Masque.masquer(Donnees.nom()); } }
    void swapped() { String a = Donnees.nom(), b = "x"; String t = a; a = b; b = t; Ia.envoyer(a); }
    void list_of_objects() { List<F> l = new ArrayList<>(); for (int i = 0; i < 2; i++) { F f = new F(); f.a = Donnees.nom(); f.a = "z"; l.add(f); } for (F f : l) Ia.envoyer(f.a); }
    void list_of_objects_bad() { List<F> l = new ArrayList<>(); for (int i = 0; i < 2; i++) { F f = new F(); f.a = "z"; f.a = Donnees.nom(); l.add(f); } for (F f : l) Ia.envoyer(f.a); } // 401
    void stream_masked() { Ia.envoyer(Stream.of(Donnees.nom()).map(s -> s.trim()).map(Replaced::nettoyer).collect(Collectors.joining())); }
    void builder_reset() { StringBuilder b = new StringBuilder(); for (int i = 0; i < 2; i++) { b.setLength(0); b.append("x"); Ia.envoyer(b); b.append(Donnees.nom()); } }
    void builder_not_reset() { StringBuilder b = new StringBuilder(); for (int i = 0; i < 2; i++) { b.append("x"); Ia.envoyer(b); b.append(Donnees.nom()); } } // 401
    void static_in_helper() { F.s = Donnees.nom(); remettre(); Ia.envoyer(F.s); }
    static void remettre() { F.s = "x"; }
    void erased_each() { List<F> l = new ArrayList<>(); F f = new F(); f.a = Donnees.nom(); l.add(f); l.forEach(x -> x.a = "z"); Ia.envoyer(l.get(0).a); }
    void erased_each_loop() { List<F> l = new ArrayList<>(); F f = new F(); f.a = Donnees.nom(); l.add(f); for (F x : l) x.a = "z"; Ia.envoyer(l.get(0).a); }
    void erased_through_getter() { F f = new F(); f.g = new F(); f.g.a = Donnees.nom(); g(f).a = "z"; Ia.envoyer(f.g.a); }
    static F g(F f) { return f.g; }
    // what is given to an object after it was anonymised was not
    static class G { String a = "x", b = "y"; G g; }
    void erased_then_set() { G f = new G(); f.a = Donnees.nom(); Masque.effacer(f); f.a = Donnees.nom(); Ia.envoyer(f.a); } // 401
    void erased_and_another_set() { G f = new G(); f.a = Donnees.nom(); Masque.effacer(f); f.b = Donnees.nom(); Ia.envoyer(f.a); }
    void erased_and_another_set_whole() { G f = new G(); f.a = Donnees.nom(); Masque.effacer(f); f.b = Donnees.nom(); Ia.envoyer(f); } // 401
    void erased_and_another_cleaned() { G f = new G(); f.a = Donnees.nom(); Masque.effacer(f); f.b = "z"; Ia.envoyer(f); }
    static void effacerPuisPoser(G f) { Masque.effacer(f); f.b = Donnees.nom(); }
    void erased_then_set_by_a_helper() { G f = new G(); f.a = Donnees.nom(); effacerPuisPoser(f); Ia.envoyer(f.a); }
    void erased_then_set_by_a_helper_bad() { G f = new G(); f.a = Donnees.nom(); effacerPuisPoser(f); Ia.envoyer(f.b); } // 401
    void erased_then_set_by_a_helper_whole() { G f = new G(); f.a = Donnees.nom(); effacerPuisPoser(f); Ia.envoyer(f); } // 401
    void erased_below() { G f = new G(); f.g = new G(); f.g.a = Donnees.nom(); Masque.effacer(f); f.b = "z" + 1; Ia.envoyer(f); }
    void erased_and_another_below() { G f = new G(); f.g = new G(); f.g.a = Donnees.nom(); Masque.effacer(f); f.g = new G(); f.g.a = Donnees.nom(); Ia.envoyer(f); } // 401
    void erased_of_the_caller(G f) { f.a = Donnees.nom(); Masque.effacer(f); f.b = new String("k"); Ia.envoyer(f); }
    void pseudonymised_then_set() { G f = new G(); Masque.brouiller(f); f.a = Donnees.nom(); Ia.envoyer(f.a); } // 401

    // What is not there is not replaced
    void replaced_if_it_is_there() { Map<String, String> m = new HashMap<>(); m.put("a", "e"); if (Donnees.choix()) { m.clear(); } m.replaceAll((k, v) -> "b"); Ia.envoyer(m.getOrDefault("a", Donnees.nom())); } // 401
    void replaced_and_surely_there() { Map<String, String> m = new HashMap<>(); m.put("a", "e"); m.replaceAll((k, v) -> "b"); Ia.envoyer(m.getOrDefault("a", Donnees.nom())); }
    void merged_if_it_is_not_there() { Map<String, String> m = new HashMap<>(); m.putIfAbsent("a", "e"); if (Donnees.choix()) { m.remove("a"); } m.replaceAll((k, v) -> "b"); Ia.envoyer(m.merge("a", Donnees.nom(), (x, y) -> x)); } // 401
}
