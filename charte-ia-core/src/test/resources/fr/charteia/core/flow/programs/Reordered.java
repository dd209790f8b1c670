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

    // whether an answer puts a list into another order decides what is found at a place, not that each is found
    private static boolean oui() { return Ia.demander("?").equals("oui"); }
    void first_of_those_reversed(List<String> l) { if (oui()) Collections.reverse(l); Decisions.delivrer(l.get(0)); } // 501
    void first_of_those_shuffled(List<String> l) { if (oui()) Collections.shuffle(l); Decisions.delivrer(l.get(0)); } // 501
    void first_of_those_rotated(List<String> l) { if (oui()) Collections.rotate(l, 1); Decisions.delivrer(l.get(0)); } // 501
    void first_after_two_are_swapped(List<String> l) { if (oui()) Collections.swap(l, 0, 1); Decisions.delivrer(l.get(0)); } // 501
    void first_after_two_known_are_swapped(String a, String b) { List<String> l = new ArrayList<>(List.of(a, b)); if (oui()) Collections.swap(l, 0, 1); Decisions.delivrer(l.get(0)); } // 501
    void first_of_a_linked_list(LinkedList<String> l) { if (oui()) Collections.reverse(l); Decisions.delivrer(l.getFirst()); } // 501
    void first_of_a_copy(List<String> l) { List<String> c = new ArrayList<>(l); if (oui()) Collections.reverse(c); Decisions.delivrer(c.get(0)); } // 501
    void first_that_says_something(List<String> l) { if (oui()) Collections.reverse(l); if (l.get(0).equals("x")) Decisions.delivrer("y"); } // 501
    private static void retourner(List<String> l, boolean oui) { if (oui) Collections.reverse(l); }
    void first_after_a_helper(List<String> l) { retourner(l, oui()); Decisions.delivrer(l.get(0)); } // 501
    void first_after_a_helper_that_was_told_something_else(List<String> l, boolean b) { retourner(l, b); System.out.println(oui()); Decisions.delivrer(l.get(0)); }
    void first_found_before(List<String> l) { String s = l.get(0); if (oui()) Collections.reverse(l); Decisions.delivrer(s); }
    void first_of_another_list(List<String> l, List<String> m) { if (oui()) Collections.reverse(m); Decisions.delivrer(l.get(0)); }
    void first_of_what_was_copied(List<String> l) { List<String> c = new ArrayList<>(l); if (oui()) Collections.reverse(c); Decisions.delivrer(l.get(0)); }
    void first_once_sorted_again(List<String> l) { if (oui()) Collections.reverse(l); Collections.sort(l); Decisions.delivrer(l.get(0)); }
    void first_set_anew(List<String> l, String x) { if (oui()) Collections.reverse(l); l.set(0, x); Decisions.delivrer(l.get(0)); }
    void first_put_into_it_anew(List<String> l, List<String> m) { if (oui()) Collections.reverse(l); l.clear(); for (String s : m) l.add(s); Decisions.delivrer(l.get(0)); }
    void each_of_those_reversed(List<String> l) { if (oui()) Collections.reverse(l); for (String s : l) Decisions.delivrer(s); }
    void each_by_its_place(List<String> l) { if (oui()) Collections.shuffle(l); for (int i = 0; i < l.size(); i++) Decisions.delivrer(l.get(i)); }
    void each_taken_out(List<String> l) { if (oui()) Collections.reverse(l); while (!l.isEmpty()) Decisions.delivrer(l.remove(0)); }
    void as_many_as_there_are(List<String> l) { if (oui()) Collections.reverse(l); Decisions.delivrer("x" + l.size()); }
    void first_by_an_iterator(List<String> l) { if (oui()) Collections.reverse(l); Decisions.delivrer(l.iterator().next()); } // 501
    void first_by_a_list_iterator(List<String> l) { if (oui()) Collections.shuffle(l); Decisions.delivrer(l.listIterator().next()); } // 501
    void first_if_any(List<String> l) { if (oui()) Collections.reverse(l); Iterator<String> i = l.iterator(); if (i.hasNext()) Decisions.delivrer(i.next()); } // 501
    void second_by_an_iterator(List<String> l) { if (oui()) Collections.reverse(l); Iterator<String> i = l.iterator(); i.next(); Decisions.delivrer(i.next()); } // 501
    void only_the_first_round(List<String> l) { if (oui()) Collections.reverse(l); for (String s : l) { Decisions.delivrer(s); break; } } // 501
    void only_the_first_round_and_left(List<String> l) { if (oui()) Collections.reverse(l); for (String s : l) { Decisions.delivrer(s); return; } } // 501
    void each_by_an_iterator(List<String> l) { if (oui()) Collections.reverse(l); Iterator<String> i = l.iterator(); while (i.hasNext()) Decisions.delivrer(i.next()); }
    void first_by_an_iterator_before(List<String> l) { String s = l.iterator().next(); if (oui()) Collections.reverse(l); Decisions.delivrer(s); }
    void first_by_an_iterator_in_any_case(List<String> l) { Collections.reverse(l); oui(); Decisions.delivrer(l.iterator().next()); }
    void first_by_an_iterator_of_another_list(List<String> l, List<String> m) { if (oui()) Collections.reverse(m); Decisions.delivrer(l.iterator().next()); }
    void first_by_an_iterator_once_sorted_again(List<String> l) { if (oui()) Collections.reverse(l); Collections.sort(l); Decisions.delivrer(l.iterator().next()); }
    void is_there_a_first(List<String> l) { if (oui()) Collections.reverse(l); if (l.iterator().hasNext()) Decisions.delivrer("x"); }
    void each_of_the_first_two(List<String> l) { if (oui()) Collections.rotate(l, 2); for (String s : l.subList(0, 2)) Decisions.delivrer(s); } // 501
    void each_of_the_first_few(List<String> l, int n) { if (oui()) Collections.reverse(l); for (String s : l.subList(0, n)) Decisions.delivrer(s); } // 501
    void the_first_of_the_first_two(List<String> l) { if (oui()) Collections.rotate(l, 2); Decisions.delivrer(l.subList(0, 2).get(0)); } // 501
    void the_first_two_by_a_function(List<String> l) { if (oui()) Collections.swap(l, 0, 1); l.subList(0, 2).forEach(Decisions::delivrer); } // 501
    void the_first_two_in_any_case(List<String> l) { Collections.reverse(l); oui(); for (String s : l.subList(0, 2)) Decisions.delivrer(s); }
    void the_first_two_before(List<String> l) { List<String> m = new ArrayList<>(l.subList(0, 2)); if (oui()) Collections.reverse(l); for (String s : m) Decisions.delivrer(s); }
    void first_of_what_is_copied_then(List<String> l) { if (oui()) Collections.reverse(l); List<String> c = new ArrayList<>(l); Decisions.delivrer(c.get(0)); } // 501
    void first_by_an_iterator_of_a_copy_for_good(List<String> l) { if (oui()) Collections.reverse(l); List<String> c = List.copyOf(l); Decisions.delivrer(c.iterator().next()); } // 501
    void first_of_a_queue_made_then(List<String> l) { if (oui()) Collections.reverse(l); Deque<String> d = new ArrayDeque<>(l); Decisions.delivrer(d.peek()); } // 501
    void each_of_what_is_copied_then(List<String> l) { if (oui()) Collections.reverse(l); List<String> c = new ArrayList<>(l); for (String s : c) Decisions.delivrer(s); }
    void first_of_what_is_copied_and_sorted(List<String> l) { if (oui()) Collections.reverse(l); List<String> c = new ArrayList<>(l); Collections.sort(c); Decisions.delivrer(c.get(0)); }
    private static String premier(List<String> l) { return l.get(0); }
    void first_found_by_a_helper(List<String> l) { if (oui()) Collections.reverse(l); Decisions.delivrer(premier(l)); } // KNOWN: misses 501, that an answer put a list into another order is not told to a helper that it is passed to
    void last_counted_from_the_end(List<String> l) { if (oui()) Collections.reverse(l); Decisions.delivrer(l.get(l.size() - 1)); } // 501
    void last_in_any_case(List<String> l) { Collections.reverse(l); oui(); Decisions.delivrer(l.get(l.size() - 1)); }
    void each_from_the_end(List<String> l) { if (oui()) Collections.reverse(l); for (int i = l.size() - 1; i >= 0; i--) Decisions.delivrer(l.get(i)); }
    void first_of_a_stream(List<String> l) { if (oui()) Collections.reverse(l); Decisions.delivrer(l.stream().findFirst().get()); } // 501
    void first_of_a_stream_in_any_case(List<String> l) { Collections.reverse(l); oui(); Decisions.delivrer(l.stream().findFirst().get()); }
    void first_made_of_a_stream(List<String> l) { if (oui()) Collections.reverse(l); Decisions.delivrer(l.stream().map(String::trim).findFirst().get()); } // 501
    void first_of_a_sorted_stream(List<String> l) { if (oui()) Collections.reverse(l); Decisions.delivrer(l.stream().sorted().findFirst().get()); }
    void first_two_of_a_stream(List<String> l) { if (oui()) Collections.reverse(l); l.stream().limit(2).forEach(Decisions::delivrer); } // 501
    void all_of_a_stream(List<String> l) { if (oui()) Collections.reverse(l); l.stream().forEach(Decisions::delivrer); }
}
