package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** How often a loop runs: what its rounds change tells of it, what they leave alone does not. */
class Rounds {
    void flag_set_in_a_round() { int n = Integer.parseInt(Ia.demander("x")); boolean b = false; for (int i = 0; i < n; i++) b = true; if (b) Decisions.delivrer("x"); } // 501
    void text_longer_each_round() { String s = Ia.demander("x"); String t = ""; for (char c : s.toCharArray()) t += "a"; if (t.length() > 3) Decisions.delivrer("x"); } // 501
    void counted_rounds() { int n = Ia.demander("x").length(); int t = 0; for (int i = 0; i < n; i++) t++; if (t > 3) Decisions.delivrer("x"); } // 501
    void text_of_rounds() { int n = Integer.parseInt(Ia.demander("x")); String t = ""; for (int i = 0; i < n; i++) t += "a"; if (t.length() > 3) Decisions.delivrer("x"); } // 501
    void compared_plainly() { int n = Ia.demander("x").length(); if (n > 3) Decisions.delivrer("x"); } // 501
    void letters_counted() { char[] n = Ia.demander("x").toCharArray(); int k = 0; for (char c : n) k++; if (k > 3) Decisions.delivrer("x"); } // 501
    void parts_counted() { String[] n = Ia.demander("x").split(","); int k = 0; for (String c : n) k++; if (k > 3) Decisions.delivrer("x"); } // 501
    void parts_scored() { String[] n = Ia.demander("x").split(","); int k = 0; for (String c : n) k += 2; if (k > 3) Decisions.delivrer("x"); } // 501
    void parts_measured() { String[] n = Ia.demander("x").split(","); if (n.length > 3) Decisions.delivrer("x"); } // 501
    void trips_other() { int n = Ia.demander("x").length(); int s = 0; for (int i = 0; i < n; i++) System.out.println(i); if (s == 0) Decisions.delivrer("x"); }
    void counter_clean() { int n = 0; for (String d : List.of("a", "b")) { String a = Ia.demander(d); n++; } if (n > 1) Decisions.delivrer("x"); }
    void counter_after_loop_decided() { String a = ""; while (!a.equals("ok")) a = Ia.demander("x"); int n = 0; for (String d : List.of("a")) n++; if (n > 0) Decisions.delivrer("x"); }
    void counter_of_rounds() { int n = 0; while (!Ia.demander("x").equals("ok")) n++; if (n > 3) Decisions.refuser("x"); } // 501
    void list_filled_before_break(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) { if (Ia.demander(d).equals("fin")) break; l.add(d); } for (String d : l) Decisions.delivrer(d); } // 501
    void list_not_touched(List<String> ds, List<String> l) { for (String d : ds) { if (Ia.demander(d).equals("fin")) break; System.out.println(d); } for (String d : l) Decisions.delivrer(d); }
    void other_field_untouched(List<String> ds) { int[] n = {0, 5}; for (String d : ds) { if (Ia.demander(d).equals("fin")) break; n[0]++; } if (n[1] > 3) Decisions.delivrer("x"); if (n[0] > 3) Decisions.refuser("x"); } // 501
    void assigned_the_same(List<String> ds) { String s = "a"; for (String d : ds) { if (Ia.demander(d).equals("fin")) break; s = "a"; } if (s.equals("a")) Decisions.delivrer("x"); }
    void last_one(List<String> ds) { String s = null; for (String d : ds) { s = d; if (Ia.demander(d).equals("oui")) break; } Decisions.delivrer(s); } // 501
    void last_of_all(List<String> ds) { String s = null; for (String d : ds) { s = d; System.out.println(Ia.demander(d)); } Decisions.delivrer(s); }
    void asked_until_well_formed(List<String> ds) { for (String d : ds) { int essais = 0; String r; do { r = Ia.demander(d); essais++; } while (r.startsWith("o") && essais < 3); Decisions.delivrer(d); } }
    void retried_on_failure(String d) { String r = null; int i = 0; while (r == null && i < 3) { try { r = Ia.demander(d); } catch (RuntimeException e) { i++; } } if (i < 3) Decisions.delivrer(d); }
    void inner_flag_reset(List<String> ds) { boolean f = false; for (String d : ds) { f = false; if (Ia.demander(d).equals("x")) continue; System.out.println(d); } if (!f) Decisions.delivrer("x"); }
    void index_of_first(List<String> ds) { int i = 0; for (; i < ds.size(); i++) if (Ia.demander(ds.get(i)).equals("oui")) break; if (i < ds.size()) Decisions.delivrer(ds.get(i)); } // 501
    void asked_person_each_round() { String a; int n = 0; do { a = Ia.demander("x"); n++; } while (!Agent.valide(a)); if (n > 0) Decisions.delivrer(a); }
    void summary_each(List<String> ds) { StringBuilder b = new StringBuilder(); for (String d : ds) b.append(Ia.demander(d)); System.out.println(b); for (String d : ds) Decisions.delivrer(d); }
    void page_by_page() { String page = "1"; int vus = 0; while (page != null) { String r = Ia.demander(page); page = r.contains("suite") ? "2" : null; vus++; } System.out.println(vus); Decisions.delivrer("x"); }
    void queue_of_work(Deque<String> q) { while (!q.isEmpty()) { String d = q.poll(); if (Ia.demander(d).equals("encore")) q.add(d); } Decisions.delivrer("x"); }
    void nested_other(List<String> ds) { int n = 0; for (String d : ds) { int k = Ia.demander(d).length(); for (int i = 0; i < k; i++) System.out.println(i); n++; } if (n > 3) Decisions.delivrer("x"); }
    void nested_break_inner(List<String> ds) { int n = 0, m = 0; for (String d : ds) { n++; for (int i = 0; i < 5; i++) { if (Ia.demander(d).equals("x")) break; m++; } } if (n > 3) Decisions.delivrer("x"); if (m > 3) Decisions.refuser("x"); } // 501
    void nested_break_outer(List<String> ds) { int n = 0; dehors: for (String d : ds) { n++; for (int i = 0; i < 5; i++) { if (Ia.demander(d).equals("x")) break dehors; } } if (n > 3) Decisions.delivrer("x"); } // 501
    void do_while_merge(String s) { int x; String a; do { a = Ia.demander("x"); x = s.startsWith("o") ? 1 : 2; } while (!a.equals("ok")); if (x == 1) Decisions.delivrer("x"); }
    static int tours(int n) { int t = 0; for (int i = 0; i < n; i++) t += 2; return t; }
    void in_helper() { if (tours(Integer.parseInt(Ia.demander("x"))) > 4) Decisions.delivrer("x"); } // 501
    void in_helper_clean() { Ia.demander("x"); if (tours(Donnees.nombre()) > 4) Decisions.delivrer("x"); }
    static int autre(int n) { int t = 0, u = 1; for (int i = 0; i < n; i++) t += 2; System.out.println(t); return u; }
    void in_helper_other() { if (autre(Integer.parseInt(Ia.demander("x"))) > 0) Decisions.delivrer("x"); }
    static class Compteur { int n, m; void tours(int k) { while (k-- > 0) n++; } }
    void in_object() { Compteur c = new Compteur(); c.tours(Ia.demander("x").length()); if (c.m == 0) Decisions.refuser("x"); if (c.n > 3) Decisions.delivrer("x"); } // 501
    void ranged() { long n = IntStream.range(0, Integer.parseInt(Ia.demander("x"))).filter(i -> i % 2 == 0).count(); if (n > 3) Decisions.delivrer("x"); } // 501
    void constant_rounds() { int n = 0; for (int i = 0; i < 3; i++) { if (Ia.demander("x").equals("stop")) break; n = i; } if (n == 2) Decisions.delivrer("x"); } // 501
    void constant_rounds_not() { int n = 0; for (int i = 0; i < 3; i++) { if (Ia.demander("x").equals("stop")) System.out.println(); n = i; } if (n == 2) Decisions.delivrer("x"); }
    void data_sent_in_loop(List<String> ds) { String n = "x"; for (String d : ds) { if (Ia.demander(d).equals("a")) break; n = Donnees.nom(); } Ia.envoyer(n); } // 401
    void data_decides_count() { int n = 0; for (int i = 0; i < Donnees.salaire(); i++) n++; Ia.envoyer(n > 3 ? "x" : "y"); }
    void gcd() { int a = Integer.parseInt(Ia.demander("x")), b = 12; while (b != 0) { int t = a % b; a = b; b = t; } if (a == 4) Decisions.delivrer("x"); } // 501
    void fetch_until_empty() { List<String> tous = new ArrayList<>(); String p = "0"; do { String r = Ia.demander(p); tous.add(r); p = r.startsWith("o") ? null : r; } while (p != null); System.out.println(tous.size()); Decisions.delivrer("x"); }
    int champ; void field_counts() { while (!Ia.demander("x").equals("ok")) champ++; if (champ > 2) Decisions.delivrer("x"); } // 501
    int champ2; void field_counts_not() { while (!Ia.demander("x").equals("ok")) System.out.println(champ2); if (champ2 > 2) Decisions.delivrer("x"); }
    // what a way through a round does, and what each does
    void each_round_and_goes_on(int k) { int n = 0; while (n < k) { n++; Decisions.delivrer(n); if (Ia.demander("?").equals("oui")) { System.out.println("a"); continue; } System.out.println("b"); } }
    void rounds_counted_and_goes_on(int k) { int n = 0; while (n < k) { n++; if (Ia.demander("?").equals("oui")) { System.out.println("a"); continue; } System.out.println("b"); } if (n > 2) Decisions.delivrer("x"); }
    void gathered_and_goes_on(List<String> l) { List<String> m = new ArrayList<>(); for (String s : l) { m.add(s); if (Ia.demander("?").equals("oui")) { System.out.println("a"); continue; } System.out.println("b"); } m.forEach(Decisions::delivrer); }
    void counted_on_one_way(int k) { int n = 0; while (n < k) { if (Ia.demander("?").equals("oui")) { n++; continue; } k--; } if (n > 2) Decisions.delivrer("x"); } // 501
    void emptied_and_goes_on(Queue<String> q) { while (!q.isEmpty()) { String s = q.poll(); Decisions.delivrer(s); if (Ia.demander("?").equals("oui")) { System.out.println("a"); continue; } System.out.println("b"); } }
    void thrown_out_of_the_rounds(int k) { int n = 0; try { while (n < k) { n++; if (Ia.demander("?").equals("non")) throw new IllegalStateException(); System.out.println("b"); } } catch (IllegalStateException e) { System.out.println(n); } if (n > 2) Decisions.delivrer("x"); } // 501
    void asked_or_left_out(List<String> ds) { for (String d : ds) { String r; try { r = Ia.demander(d); } catch (RuntimeException e) { System.out.println("x"); continue; } System.out.println(r); Decisions.delivrer(d); } }
    void empty_answers_left_out(List<String> ds) { for (String d : ds) { String r = Ia.demander(d); if (r.startsWith("o")) { System.out.println("vide"); continue; } System.out.println(r); } for (String d : ds) Decisions.delivrer(d); }
    void answers_gathered(List<String> ds) { List<String> avis = new ArrayList<>(); for (String d : ds) { String r = Ia.demander(d); if (r.startsWith("o")) continue; avis.add(r); } System.out.println(avis); for (String d : ds) Decisions.delivrer(d); }
    void all_counted(List<String> ds) { int i = 0; for (String d : ds) { i++; String r = Ia.demander(d); if (r.startsWith("o")) continue; System.out.println(r); } if (i > 10) Decisions.refuser("x"); }
    void skipped_by_an_answer(List<String> ds) { for (int i = 0; i < ds.size(); i++) { String r = Ia.demander(ds.get(i)); if (r.startsWith("o")) { i++; continue; } Decisions.delivrer(ds.get(i)); } } // 501
    void put_into_a_list_unless_left_out(List<String> ds) { List<String> bons = new ArrayList<>(); for (String d : ds) { if (Ia.noter(d) < 0.5) continue; bons.add(d); } for (String d : bons) Decisions.delivrer(d); } // 501
    void put_into_a_set_unless_left_out(List<String> ds) { Set<String> bons = new HashSet<>(); for (String d : ds) { if (Ia.noter(d) < 0.5) continue; bons.add(d); } bons.forEach(d -> Decisions.delivrer(d)); } // 501
    void pushed_unless_left_out(List<String> ds) { Deque<String> bons = new ArrayDeque<>(); for (String d : ds) { if (Ia.noter(d) < 0.5) continue; bons.push(d); } Decisions.delivrer(bons.peek()); } // 501
    void key_unless_left_out(List<String> ds) { Map<String, String> bons = new HashMap<>(); for (String d : ds) { if (Ia.noter(d) < 0.5) continue; bons.put(d, "x"); } for (String d : bons.keySet()) Decisions.delivrer(d); } // 501
    void cell_unless_left_out(List<String> ds) { String[] bons = new String[9]; for (String d : ds) { if (Ia.noter(d) < 0.5) continue; bons[d.length()] = "x"; } Decisions.delivrer(bons); } // 501
    void written_unless_left_out(List<String> ds) { StringBuilder bons = new StringBuilder(); for (String d : ds) { if (Ia.noter(d) < 0.5) continue; bons.append("x"); } Decisions.delivrer(bons.toString()); } // 501
    private static List<String> bons(List<String> ds) { List<String> bons = new ArrayList<>(); for (String d : ds) { if (Ia.noter(d) < 0.5) continue; bons.add(d); } return bons; }
    void left_out_in_a_helper(List<String> ds) { for (String d : bons(ds)) Decisions.delivrer(d); } // 501
    void left_out_by_the_answer_before(List<String> ds) { List<String> bons = new ArrayList<>(); String avant = ""; for (String d : ds) { if (avant.equals("non")) { avant = Ia.demander(d); continue; } bons.add("x"); avant = Ia.demander(d); } for (String d : bons) Decisions.delivrer(d); } // 501
    void put_there_either_way(List<String> ds) { List<String> tous = new ArrayList<>(); for (String d : ds) { if (Ia.noter(d) < 0.5) { tous.add(d); continue; } tous.add(d); } for (String d : tous) Decisions.delivrer(d); }
    void put_there_before_something_is_left_out(List<String> ds) { Set<String> tous = new HashSet<>(); for (String d : ds) { tous.add(d); if (Ia.noter(d) < 0.5) continue; System.out.println(d); } for (String d : tous) Decisions.delivrer(d); }
    void put_there_after_a_loop_within(List<String> ds) { List<String> tous = new ArrayList<>(); for (String d : ds) { int k = Ia.demander(d).length(); for (int i = 0; i < k; i++) System.out.println(i); tous.add(d); } for (String d : tous) Decisions.delivrer(d); }
    void put_there_before_a_loop_within(List<String> ds) { List<String> tous = new ArrayList<>(); for (String d : ds) { tous.add(d); int k = Ia.demander(d).length(); for (int i = 0; i < k; i++) { if (i == 9) continue; System.out.println(i); } } for (String d : tous) Decisions.delivrer(d); }
    void put_there_in_a_loop_within(List<String> ds) { List<String> tous = new ArrayList<>(); for (String d : ds) { int k = Ia.demander(d).length(); for (int i = 0; i < k; i++) { if (i == 9) continue; tous.add("x"); } } for (String d : tous) Decisions.delivrer(d); } // 501
    void the_first_decided(List<String> ds) { boolean premier = true; for (String d : ds) { if (premier) { premier = false; Decisions.delivrer(d); } String r = Ia.demander(d); if (r.startsWith("o")) continue; System.out.println(r); } }
    void the_one_before_decided(List<String> ds) { String dernier = null; for (String d : ds) { if (dernier != null) Decisions.delivrer(dernier); dernier = d; if (Ia.demander(d).equals("oui")) continue; System.out.println("x"); } }

    // what a round leaves behind, when a later one may fail
    static void exiger(String s) { if (s.startsWith("o")) throw new IllegalStateException(); }
    static class Suivi { String dernier, dernierExige, seul, premier, retourne; }
    static final Suivi SUIVI = new Suivi();
    void kept_unless_illegible(String d) { if (Ia.demander(d).startsWith("o")) throw new IllegalStateException(); SUIVI.seul = d; }
    void kept_unless_illegible_then_decided() { Decisions.delivrer(SUIVI.seul); }
    void each_kept_until_illegible(List<String> ds) { for (String d : ds) { if (Ia.demander(d).startsWith("o")) throw new IllegalStateException(); SUIVI.dernier = d; } }
    void each_kept_until_illegible_then_decided() { Decisions.delivrer(SUIVI.dernier); }
    void each_kept_while_a_helper_agrees(List<String> ds) { for (String d : ds) { exiger(Ia.demander(d)); SUIVI.dernierExige = d; } }
    void each_kept_while_a_helper_agrees_then_decided() { Decisions.delivrer(SUIVI.dernierExige); }
    void each_kept_until_the_answer_ends_it(List<String> ds) { for (String d : ds) { if (Ia.demander(d).equals("oui")) break; SUIVI.premier = d; } }
    void each_kept_until_the_answer_ends_it_then_decided() { Decisions.delivrer(SUIVI.premier); } // 501
    static int essais;
    static void essayerChacun(List<String> ds) { for (String d : ds) { essais++; if (Ia.demander(d).startsWith("o")) throw new IllegalStateException(); } }
    void counted_by_a_helper_that_fails(List<String> ds) { essais = 0; try { essayerChacun(ds); } catch (IllegalStateException e) { System.out.println("x"); } if (essais > 3) Decisions.refuser("x"); } // 501
    static class Compte { int n; }
    static void compterChacun(List<String> ds, Compte c) { for (String d : ds) { c.n++; exiger(Ia.demander(d)); } }
    void counted_in_an_object_by_a_helper_that_fails(List<String> ds) { Compte c = new Compte(); try { compterChacun(ds, c); } catch (IllegalStateException e) { System.out.println("x"); } if (c.n > 3) Decisions.refuser("x"); } // 501
    void counted_until_a_helper_fails(List<String> ds) { int n = 0; try { for (String d : ds) { n++; exiger(Ia.demander(d)); } } catch (IllegalStateException e) { System.out.println("x"); } if (n > 3) Decisions.refuser("x"); } // 501
    void counted_where_a_helper_agrees(List<String> ds) { int n = 0; for (String d : ds) { try { exiger(Ia.demander(d)); n++; } catch (IllegalStateException e) { System.out.println("x"); } } if (n > 3) Decisions.refuser("x"); } // 501
    void counted_before_a_helper_agrees(List<String> ds) { int n = 0; for (String d : ds) { try { n++; exiger(Ia.demander(d)); } catch (IllegalStateException e) { System.out.println("x"); } } if (n > 3) Decisions.refuser("x"); }
    void returned_among_rounds(List<String> ds) { for (String d : ds) { if (Ia.demander(d).startsWith("o")) return; SUIVI.retourne = d; } }
    void returned_among_rounds_then_decided() { Decisions.delivrer(SUIVI.retourne); } // 501
    // what an answer chose, where another choice or a failure asked it before
    static class Choix { String lu, exige, jete, rendu, autre, parmi; }
    private Choix choix;
    static int lire(String s) { try { return Integer.parseInt(s); } catch (NumberFormatException e) { throw new IllegalStateException(e); } }
    public void chosen_by_what_was_read(String d) { int n = lire(Ia.demander(d)); choix.lu = n > 3 ? "a" : "b"; }
    public void chosen_by_what_was_read_then_decided() { Decisions.delivrer(choix.lu); } // 501
    static int mesurer(String s) { if (s.length() > 9) throw new IllegalStateException(); return s.length(); }
    public void chosen_by_what_a_helper_accepted(String d) { int n = mesurer(Ia.demander(d)); choix.exige = n > 3 ? "a" : "b"; }
    public void chosen_by_what_a_helper_accepted_then_decided() { Decisions.delivrer(choix.exige); } // 501
    public void chosen_where_it_was_not_thrown(String d) { String r = Ia.demander(d); if (r.length() > 9) throw new IllegalStateException(); choix.jete = r.length() > 3 ? "a" : "b"; }
    public void chosen_where_it_was_not_thrown_then_decided() { Decisions.delivrer(choix.jete); } // 501
    public void chosen_where_it_was_not_returned(String d) { String r = Ia.demander(d); if (r.length() > 9) return; choix.rendu = r.length() > 3 ? "a" : "b"; }
    public void chosen_where_it_was_not_returned_then_decided() { Decisions.delivrer(choix.rendu); } // 501
    public void chosen_by_something_else(String d, List<String> l) { String r = Ia.demander(d); if (r.length() > 9) throw new IllegalStateException(); choix.autre = l.isEmpty() ? "a" : "b"; }
    public void chosen_by_something_else_then_decided() { Decisions.delivrer(choix.autre); }
    public void chosen_among_by_something_else(String d, List<String> l) { if (lire(Ia.demander(d)) > 9) throw new IllegalStateException(); for (String x : l) if (x.startsWith("o")) choix.parmi = x; }
    public void chosen_among_by_something_else_then_decided() { Decisions.delivrer(choix.parmi); }

    // --- a loop within a loop that an answer leaves: what comes after it is done in any case
    static String reponse() { return Ia.demander("q"); }
    void left_within_for_each() { for (String q : List.of("a", "b")) { for (String r : List.of("c", "d")) { if (reponse().startsWith("o")) break; } Decisions.delivrer(q); } }
    void left_within_counted() { for (int j = 0; j < 2; j++) { for (int i = 0; i < 2; i++) { if (reponse().startsWith("o")) break; } Decisions.delivrer("d"); } }
    void left_within_any_number() { int n = Donnees.nombre(); for (int j = 0; j < n; j++) { while (Donnees.choix()) { if (reponse().startsWith("o")) break; } Decisions.delivrer("d"); } }
    void left_within_an_array() { for (String q : new String[] {"a", "b"}) { while (Donnees.choix()) { if (reponse().startsWith("o")) break; } Decisions.delivrer(q); } }
    void left_within_until_empty() { Deque<String> l = new ArrayDeque<>(List.of("a", "b")); while (!l.isEmpty()) { String s = l.poll(); for (String q : List.of("x", "y")) { if (reponse().startsWith("o")) break; } Decisions.delivrer(s); } }
    void left_within_by_an_earlier_answer() { for (int j = 0; j < 2; j++) { String a = reponse(); while (Donnees.choix()) { if (a.startsWith("o")) break; } Decisions.delivrer("d"); } }
    void left_within_and_counted() { for (int j = 0; j < 2; j++) { int k = 0; while (Donnees.choix()) { if (reponse().startsWith("o")) break; k++; } if (k > 1) Decisions.delivrer("d"); } } // 501
    void left_within_and_kept() { String r = "x"; for (String q : List.of("a", "b")) { for (String s : List.of("c", "d")) { if (reponse().startsWith("o")) break; r = s; } } Decisions.delivrer(r); } // 501
    void left_within_and_last() { int j = 0; while (j < 2) { while (Donnees.choix()) { if (reponse().startsWith("o")) { j = 2; break; } } j++; Decisions.delivrer("d"); } } // 501
    void both_left() { tout: for (String q : List.of("a", "b")) { for (String s : List.of("c", "d")) { if (reponse().startsWith("o")) break tout; } Decisions.delivrer(q); } } // 501
}
