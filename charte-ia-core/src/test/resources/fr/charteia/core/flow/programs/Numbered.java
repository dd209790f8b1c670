package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** What an answer gives as an index, a bound or a number of rounds chooses. */
class Numbered {
    void substring_index() { String s = "oui-non".substring(Integer.parseInt(Ia.demander("x"))); if (s.equals("non")) Decisions.delivrer("x"); } // 501
    void char_at() { char c = "on".charAt(Integer.parseInt(Ia.demander("x"))); if (c == 'o') Decisions.delivrer("x"); } // 501
    void list_at() { String s = List.of("a", "b").get(Integer.parseInt(Ia.demander("x"))); Decisions.delivrer(s); } // 501
    void sublist() { for (String s : List.of("a", "b").subList(0, Integer.parseInt(Ia.demander("x")))) Decisions.delivrer(s); } // 501
    void limit() { Stream.of("a", "b").limit(Integer.parseInt(Ia.demander("x"))).forEach(Decisions::delivrer); } // 501
    void skip() { Stream.of("a", "b").skip(Integer.parseInt(Ia.demander("x"))).forEach(Decisions::delivrer); } // 501
    void repeated() { String s = "a".repeat(Integer.parseInt(Ia.demander("x"))); if (s.length() > 3) Decisions.delivrer("x"); } // 501
    void array_length() { int[] t = new int[Integer.parseInt(Ia.demander("x"))]; if (t.length > 3) Decisions.delivrer("x"); } // 501
    void ncopies() { List<String> l = Collections.nCopies(Integer.parseInt(Ia.demander("x")), "a"); if (l.size() > 3) Decisions.delivrer("x"); } // 501
    void range() { IntStream.range(0, Integer.parseInt(Ia.demander("x"))).forEach(i -> Decisions.delivrer(i)); } // 501
    void set_at() { String[] t = {"a", "b"}; t[Integer.parseInt(Ia.demander("x"))] = "c"; Decisions.delivrer(t[0]); } // 501
    void replaced() { String s = "a-b".replace(Ia.demander("x"), "c"); if (s.startsWith("c")) Decisions.delivrer("x"); } // 501
    void split_by() { String[] t = "a-b".split(Ia.demander("x")); if (t.length > 1) Decisions.delivrer("x"); } // 501
    void index_of() { if ("a-b".indexOf(Ia.demander("x")) >= 0) Decisions.delivrer("x"); } // 501
    void region() { if ("abc".regionMatches(0, Ia.demander("x"), 0, 2)) Decisions.delivrer("x"); } // 501
    void format_width() { String s = String.format("%" + Ia.demander("x") + "d", 3); if (s.length() > 4) Decisions.delivrer("x"); } // 501
    void date_plus() { java.time.LocalDate d = java.time.LocalDate.of(2026, 1, 1).plusDays(Integer.parseInt(Ia.demander("x"))); if (d.isAfter(java.time.LocalDate.of(2026, 2, 1))) Decisions.delivrer("x"); } // 501
    void duration() { java.time.Duration d = java.time.Duration.ofDays(Long.parseLong(Ia.demander("x"))); if (d.toHours() > 48) Decisions.delivrer("x"); } // 501
    void period_between() { java.time.LocalDate d = java.time.LocalDate.parse(Ia.demander("x")); int n = java.time.Period.between(d, java.time.LocalDate.of(2026, 1, 1)).getYears(); if (n >= 18) Decisions.delivrer("x"); } // 501
    void bits() { int n = Integer.parseInt(Ia.demander("x")); if (Integer.bitCount(n) > 2) Decisions.delivrer("x"); if ((n & 0) != 0) Decisions.refuser("x"); } // 501
    void data_index() { Ia.envoyer("oui-non".substring(Donnees.salaire())); Ia.envoyer(List.of("a", "b").get(Donnees.salaire())); Ia.envoyer("a".repeat(Donnees.salaire())); Ia.envoyer("abc".charAt(Donnees.salaire())); }
    void clean_limit() { Ia.demander("x"); Stream.of("a", "b").limit(1).forEach(Decisions::delivrer); }
    void limit_other() { int n = Integer.parseInt(Ia.demander("x")); Stream.of("a", "b").limit(n).forEach(System.out::println); Stream.of("a", "b").forEach(Decisions::delivrer); }
    void compare_rounds() { int a = 0, b = 0; for (char c : Ia.demander("x").toCharArray()) { if (c == 'o') a++; else b++; } if (a > b) Decisions.delivrer("x"); } // 501
    void until_stable() { String s = "x", t; do { t = s; s = Ia.demander(t); } while (!s.equals(t)); Decisions.delivrer(t); } // 501
    void budget() { int reste = 10; for (String d : List.of("a", "b")) { if (reste <= 0) break; reste -= Integer.parseInt(Ia.demander(d)); Decisions.delivrer(d); } } // 501
    void first_batch_only(List<String> ds) { int n = 0; for (String d : ds) { if (n++ > 3) break; System.out.println(Ia.demander(d)); } if (n > 2) Decisions.delivrer("x"); }
    void paged() { int page = 0; List<String> l; do { l = List.of(Ia.demander("p" + page).split(",")); page++; } while (!l.isEmpty() && page < 5); System.out.println(page); Decisions.delivrer("x"); }
    void iterator_left() { Iterator<String> i = List.of("a", "b", "c").iterator(); while (i.hasNext() && !Ia.demander(i.next()).equals("oui")) { } System.out.println(i.hasNext()); Decisions.delivrer("x"); }
    // neighbours and parts in order
    void entry_below(String d) { TreeMap<Double, String> m = new TreeMap<>(Map.of(0.0, "non", 0.5, "oui")); if (m.floorEntry(Ia.noter("?")).getValue().equals("oui")) Decisions.delivrer(d); } // 501
    void function_below(String d) { TreeMap<Double, Runnable> m = new TreeMap<>(); m.put(0.5, () -> Decisions.delivrer(d)); m.floorEntry(Ia.noter("?")).getValue().run(); } // 501
    void element_above(String d) { TreeSet<Double> m = new TreeSet<>(List.of(0.1, 0.5)); if (m.ceiling(Ia.noter("?")) == 0.5) Decisions.delivrer(d); } // 501
    void part_below(String d) { TreeSet<Double> m = new TreeSet<>(List.of(0.1, 0.5)); if (m.headSet(Ia.noter("?")).size() > 1) Decisions.delivrer(d); } // 501
    void key_above(String d) { TreeMap<Double, String> m = new TreeMap<>(Map.of(0.0, "non", 0.5, "oui")); Double k = m.higherKey(Ia.noter("?")); if (k != null && k > 0.3) Decisions.delivrer(d); } // 501
    void entry_below_something_else(String d, double n) { TreeMap<Double, String> m = new TreeMap<>(Map.of(0.0, "non", 0.5, "oui")); System.out.println(Ia.noter("?")); if (m.floorEntry(n).getValue().equals("oui")) Decisions.delivrer(d); }
    void below_data() { TreeMap<Integer, String> m = new TreeMap<>(Map.of(0, "non", 5, "oui")); Ia.envoyer(m.floorEntry(Donnees.salaire()).getValue()); Ia.envoyer(m.ceilingKey(Donnees.salaire())); Ia.envoyer(new TreeSet<>(List.of(1, 2)).floor(Donnees.salaire())); }
    void entry_below_that_is_data() { TreeMap<Integer, String> m = new TreeMap<>(); m.put(3, Donnees.nom()); Ia.envoyer(m.floorEntry(4).getValue()); } // 401
    void part_below_that_is_data() { TreeMap<Integer, String> m = new TreeMap<>(); m.put(3, Donnees.nom()); Ia.envoyer(m.headMap(4).values()); } // 401
    void part_of_a_map_above(String d) { TreeMap<Double, String> m = new TreeMap<>(Map.of(0.0, "non", 0.5, "oui")); for (String s : m.tailMap(Ia.noter("?")).values()) Decisions.delivrer(s); } // 501
    // what is put, taken out and left where
    void added_or_there(String d) { if (!new HashSet<>(List.of("a", "b")).add(Ia.demander("?"))) Decisions.refuser(d); } // 501
    void first_of_its_kind(List<String> ds) { Set<String> vus = new HashSet<>(); for (String d : ds) if (vus.add(Ia.demander(d))) Decisions.delivrer(d); } // 501
    void asked_and_first_of_something(List<String> ds) { Set<String> vus = new HashSet<>(); for (String d : ds) { System.out.println(Ia.demander(d)); if (vus.add(d)) Decisions.delivrer(d); } }
    void retained(String d) { Set<String> s = new TreeSet<>(List.of("a", "b")); s.retainAll(List.of(Ia.demander("?"))); if (s.isEmpty()) Decisions.refuser(d); } // 501
    void all_removed() { List<String> s = new ArrayList<>(List.of("a", "b")); s.removeAll(List.of(Ia.demander("?").split(","))); for (String x : s) Decisions.delivrer(x); } // 501
    void all_removed_from_what_was_passed(List<String> ds) { ds.removeAll(List.of(Ia.demander("?").split(","))); ds.forEach(Decisions::delivrer); } // 501
    void all_removed_from_another(List<String> ds, List<String> es) { ds.removeAll(List.of(Ia.demander("?").split(","))); es.forEach(Decisions::delivrer); }
    void retained_by_data() { List<String> s = new ArrayList<>(List.of("a", "b")); s.retainAll(List.of(Donnees.nom())); Ia.envoyer(s); }
    void data_retained() { List<String> s = new ArrayList<>(); s.add(Donnees.nom()); s.retainAll(List.of("x")); Ia.envoyer(s); }
    void swapped() { List<String> l = new ArrayList<>(List.of("a", "b")); Collections.swap(l, 0, (int) Ia.noter("?")); Decisions.delivrer(l.get(0)); } // 501
    void inserted() { List<String> l = new ArrayList<>(List.of("a", "b")); l.add((int) Ia.noter("?"), "c"); Decisions.delivrer(l.get(0)); } // 501
    void removed_at() { List<String> l = new ArrayList<>(List.of("a", "b")); l.remove((int) Ia.noter("?")); Decisions.delivrer(l.get(0)); } // 501
    void replaced_at() { List<String> l = new ArrayList<>(List.of("a", "b")); l.set((int) Ia.noter("?"), "c"); Decisions.delivrer(l.get(0)); } // 501
    void first_of_a_part() { Decisions.delivrer(List.of("a", "b").subList((int) Ia.noter("?"), 2).get(0)); } // 501
    void first_of_a_copied_part() { String[] t = {"a", "b"}; Decisions.delivrer(Arrays.copyOfRange(t, (int) Ia.noter("?"), 2)[0]); } // 501
    void rotated_by_one(String d) { Collections.rotate(new ArrayList<>(List.of("a", "b")), 1); System.out.println(Ia.demander("?")); Decisions.delivrer(d); }
    void part_from_data() { List<Integer> l = new ArrayList<>(List.of(1, 2)); Ia.envoyer(l.subList(Donnees.salaire(), 2)); l.add(Donnees.salaire(), 4); Ia.envoyer(l); }
    void part_cleared(String d) { List<String> l = new ArrayList<>(List.of("a", "b")); l.subList(0, (int) Ia.noter("?")).clear(); if (l.isEmpty()) Decisions.delivrer(d); } // KNOWN: misses 501, that a part of a list, whose end an answer gives, was cleared is not seen
    void the_list_of_which_a_part_was_taken() { List<String> l = new ArrayList<>(List.of("a", "b")); System.out.println(l.subList(0, (int) Ia.noter("?"))); Decisions.delivrer(l.get(0)); }
    void inserted_at_a_known_place() { List<String> l = new ArrayList<>(List.of("a", "b")); System.out.println(Ia.noter("?")); l.add(1, "c"); l.remove(0); l.set(0, "d"); Decisions.delivrer(l.get(0)); }
    void answer_inserted_at_a_known_place() { List<String> l = new ArrayList<>(List.of("a", "b")); l.add(1, Ia.demander("?")); Decisions.delivrer(l.get(0)); }
    void iterator_from_a_place_of_an_answer() { ListIterator<String> i = List.of("a", "b", "c").listIterator(Integer.parseInt(Ia.demander("q"))); Decisions.delivrer(i.next()); } // 501
    void iterator_backwards_from_a_place_of_an_answer() { ListIterator<String> i = new ArrayList<>(List.of("a", "b", "c")).listIterator(Integer.parseInt(Ia.demander("q"))); Decisions.delivrer(i.previous()); } // 501
    void iterator_from_a_place_of_ours() { Ia.demander("q"); ListIterator<String> i = new ArrayList<>(List.of("a", "b", "c")).listIterator(Donnees.nombre()); Decisions.delivrer(i.previous()); }
}
