package programs;

import api.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.CharBuffer;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.*;

/** What the JDK makes of constants, or never does, and what is left of data then. */
class Certain {
    // Tables in final fields of instances
    private final String[] mots = {"a", "b"};
    private final List<String> suite = List.of("a", "b");
    private final int[] change = {1, 2};
    private final List<String> grandie = new ArrayList<>(List.of("a"));
    private final String[] selon;
    Certain() { selon = new String[] {"x"}; }
    Certain(int n) { selon = new String[] {"x", "y"}; }
    void agrandir() { change[0] = 3; grandie.add("c"); }
    void array_in_a_final_field() { if (mots.length == 3) { Ia.envoyer(Donnees.nom()); } }
    void element_of_an_array_in_a_final_field() { if (mots[1].equals("b")) { Ia.envoyer(Donnees.nom()); } } // 401
    void other_element_of_an_array_in_a_final_field() { if (mots[1].equals("a")) { Ia.envoyer(Donnees.nom()); } }
    void list_in_a_final_field() { if (suite.contains("c")) { Ia.envoyer(Donnees.nom()); } }
    void list_in_a_final_field_that_has_it() { if (suite.contains("b")) { Ia.envoyer(Donnees.nom()); } } // 401
    void list_of_another(Certain c) { if (c.suite.get(0).equals("b")) { Ia.envoyer(Donnees.nom()); } }
    void array_that_is_changed() { if (change[0] == 3) { Ia.envoyer(Donnees.nom()); } } // 401
    void list_that_grows() { if (grandie.contains("c")) { Ia.envoyer(Donnees.nom()); } } // 401
    void array_by_constructor() { if (selon.length == 2) { Ia.envoyer(Donnees.nom()); } } // 401

    private final Map<String, String> carte = Map.of("k", "v", "n", "w");
    private final Map<String, String> posee = new HashMap<>();
    { posee.put("k", "v"); }
    private final Set<Ordre> fins = EnumSet.of(Ordre.UN);
    private final List<UnaryOperator<String>> etapes = List.of(String::trim, s -> "x");
    void map_in_a_final_field() { if (carte.get("k").equals("w")) { Ia.envoyer(Donnees.nom()); } }
    void map_in_a_final_field_as_it_is() { if (carte.get("k").equals("v")) { Ia.envoyer(Donnees.nom()); } } // 401
    void map_filled_by_an_initializer() { if (posee.containsKey("n")) { Ia.envoyer(Donnees.nom()); } }
    void constants_of_an_enum_in_a_final_field() { if (fins.contains(Ordre.DEUX)) { Ia.envoyer(Donnees.nom()); } }
    void constants_of_an_enum_that_are_there() { if (fins.contains(Ordre.UN)) { Ia.envoyer(Donnees.nom()); } } // 401
    void functions_in_a_final_field() { String s = Donnees.nom(); for (UnaryOperator<String> f : etapes) { s = f.apply(s); } Ia.envoyer(s); }
    void first_function_in_a_final_field() { Ia.envoyer(etapes.get(0).apply(Donnees.nom())); } // 401

    // What constants make
    static List<String> mots() { return List.of("a", "b"); }
    void joined_texts() { if (String.join("-", mots()).equals("a-c")) { Ia.envoyer(Donnees.nom()); } }
    void joined_texts_as_they_are() { if (String.join("-", mots()).equals("a-b")) { Ia.envoyer(Donnees.nom()); } } // 401
    void formatted_number() { if (String.format("%03d", 7).equals("7")) { Ia.envoyer(Donnees.nom()); } }
    void formatted_number_as_it_is() { if (String.format("%03d", 7).equals("007")) { Ia.envoyer(Donnees.nom()); } } // 401
    void formatted_in_another_order() { if (String.format("%2$s%1$s", "a", "b").equals("ab")) { Ia.envoyer(Donnees.nom()); } }
    void formatted_percent() { if ("%d%%".formatted(3).equals("3%")) { Ia.envoyer(Donnees.nom()); } } // 401
    void formatted_truth() { if (String.format("%s", true).equals("true")) { Ia.envoyer(Donnees.nom()); } } // 401
    void sorted_array() { String[] v = {"b", "a"}; Arrays.sort(v); if (v[0].equals("b")) { Ia.envoyer(Donnees.nom()); } }
    void sorted_list() { List<Integer> v = new ArrayList<>(List.of(3, 1)); Collections.sort(v); if (v.get(0) == 1) { Ia.envoyer(Donnees.nom()); } } // 401
    void sorted_otherwise() { List<String> v = new ArrayList<>(List.of("a", "b")); v.sort(Comparator.reverseOrder()); if (v.get(0).equals("b")) { Ia.envoyer(Donnees.nom()); } } // 401
    void sorted_with_data() { List<String> v = new ArrayList<>(List.of("b", Donnees.nom())); v.sort(null); Ia.envoyer(v.get(0)); } // 401
    void searched_array() { int[] v = {1, 3}; if (Arrays.binarySearch(v, 3) < 0) { Ia.envoyer(Donnees.nom()); } }
    void searched_array_in_vain() { int[] v = {1, 3}; if (Arrays.binarySearch(v, 2) < 0) { Ia.envoyer(Donnees.nom()); } } // 401
    void equal_arrays() { if (Arrays.equals(new int[] {1}, new int[] {2})) { Ia.envoyer(Donnees.nom()); } }
    void equal_arrays_that_are() { if (Arrays.equals(new int[] {1}, new int[] {1})) { Ia.envoyer(Donnees.nom()); } } // 401
    void equal_lists() { if (List.of("a").equals(Arrays.asList("b"))) { Ia.envoyer(Donnees.nom()); } }
    void equal_lists_that_are() { if (List.of("a").equals(Arrays.asList("a"))) { Ia.envoyer(Donnees.nom()); } } // 401
    void number_in_a_list() { if (List.of(1, 2).contains(3)) { Ia.envoyer(Donnees.nom()); } }
    void number_in_a_list_that_is() { if (List.of(1, 2).contains(2)) { Ia.envoyer(Donnees.nom()); } } // 401
    void text_of_characters() { if (new String(new char[] {'a', 'b'}).equals("b")) { Ia.envoyer(Donnees.nom()); } }
    void text_of_characters_as_it_is() { if (String.valueOf(new char[] {'a', 'b'}).equals("ab")) { Ia.envoyer(Donnees.nom()); } } // 401
    void text_made_anew() { String s = new String("a"); if (s.equals("b")) { Ia.envoyer(Donnees.nom()); } }
    void text_made_anew_of_data() { String s = new String(Donnees.nom()); Ia.envoyer(s); } // 401
    void characters_of_data() { char[] t = Donnees.nom().toCharArray(); Ia.envoyer(new String(t)); } // 401

    // Streams and conditions
    void any_of_constants() { if (mots().stream().anyMatch("z"::equals)) { Ia.envoyer(Donnees.nom()); } }
    void any_of_constants_that_is() { if (mots().stream().anyMatch("b"::equals)) { Ia.envoyer(Donnees.nom()); } } // 401
    void all_of_constants() { if (!mots().stream().allMatch(s -> s.length() == 1)) { Ia.envoyer(Donnees.nom()); } }
    void none_of_none() { if (Stream.<String>empty().noneMatch(s -> s.isEmpty())) { Ia.envoyer(Donnees.nom()); } } // 401
    void any_of_what_was_passed(List<String> l) { if (l.stream().anyMatch("b"::equals)) { Ia.envoyer(Donnees.nom()); } } // 401
    void any_where_the_ai_answers() { if (mots().stream().anyMatch(s -> Ia.demander(s).equals("oui"))) { Decisions.delivrer("d"); } } // 501
    void filtered_in_vain() { Stream.of(Donnees.nom()).filter(s -> false).forEach(Ia::envoyer); }
    void filtered_by_what_holds() { Stream.of(Donnees.nom()).filter(s -> true).forEach(Ia::envoyer); } // 401
    void filtered_optional_in_vain() { Ia.envoyer(Optional.of(Donnees.nom()).filter(s -> false).orElse("x")); }

    // Classes and constants of enums
    enum Ordre { UN, DEUX { void rien() {} }, TROIS }
    void another_class() { Object o = new ArrayList<String>(); if (o.getClass() == LinkedList.class) { Ia.envoyer(Donnees.nom()); } }
    void its_class() { Object o = new ArrayList<String>(); if (o.getClass() == ArrayList.class) { Ia.envoyer(Donnees.nom()); } } // 401
    void another_class_of_two() { Class<?> c = String.class; if (c.equals(Integer.class)) { Ia.envoyer(Donnees.nom()); } }
    void class_of_a_text() { Object o = "x"; if (o.getClass() == Integer.class) { Ia.envoyer(Donnees.nom()); } }
    static class Haut {} static class Bas extends Haut {}
    void class_of_what_was_passed(Haut h) { if (h.getClass() == Bas.class) { Ia.envoyer(Donnees.nom()); } } // 401
    void not_the_class_of_what_was_passed(Haut h) { if (h.getClass() != Haut.class) { Ia.envoyer(Donnees.nom()); } } // 401
    void compared_constants() { if (Ordre.UN.compareTo(Ordre.DEUX) > 0) { Ia.envoyer(Donnees.nom()); } }
    void compared_constants_the_other_way() { if (Ordre.TROIS.compareTo(Ordre.DEUX) > 0) { Ia.envoyer(Donnees.nom()); } } // 401

    // What is left of data
    void times_zero() { Ia.envoyer("" + Donnees.salaire() * 0); }
    void times_one() { Ia.envoyer("" + Donnees.salaire() * 1); } // 401
    void repeated_never() { Ia.envoyer(Donnees.nom().repeat(0)); }
    void repeated_once() { Ia.envoyer(Donnees.nom().repeat(1)); } // 401
    void each_character_masked() { Ia.envoyer(Donnees.nom().replaceAll(".", "*")); }
    void each_character_kept() { Ia.envoyer(Donnees.nom().replaceAll(".", "$0*")); } // 401
    void each_digit_masked() { Ia.envoyer(Donnees.nom().replaceAll("\\d", "*")); } // 401
    void put_where_it_does_not_stand() { Ia.envoyer("abc".replace("x", Donnees.nom())); }
    void put_where_it_stands() { Ia.envoyer("abc".replace("b", Donnees.nom())); } // 401

    // Collections
    void under_a_key_that_is_there() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); Ia.envoyer(m.computeIfAbsent("a", k -> Donnees.nom())); }
    void under_a_key_that_is_not_there() { Map<String, String> m = new HashMap<>(); m.put("b", "x"); Ia.envoyer(m.computeIfAbsent("a", k -> Donnees.nom())); } // 401
    void under_a_key_that_may_be_there(boolean b) { Map<String, String> m = new HashMap<>(); if (b) { m.put("a", "x"); } m.computeIfAbsent("a", k -> Donnees.nom()); Ia.envoyer(m.get("a")); } // 401
    void replaced_if_it_was_another() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.replace("a", "y", Donnees.nom()); Ia.envoyer(m.get("a")); }
    void replaced_if_it_was_this() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.replace("a", "x", Donnees.nom()); Ia.envoyer(m.get("a")); } // 401
    void overwritten_if_it_was_this() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.put("b", Donnees.nom()); m.replace("b", m.get("b"), "z"); Ia.envoyer(m.get("a")); }
    void printed_part_of_a_list() { List<String> l = new ArrayList<>(); l.add("a"); l.add(Donnees.nom()); Ia.envoyer(l.subList(0, 1).toString()); }
    void printed_other_part_of_a_list() { List<String> l = new ArrayList<>(); l.add("a"); l.add(Donnees.nom()); Ia.envoyer(l.subList(1, 2).toString()); } // 401
    void printed_part_that_got_more() { List<String> l = new ArrayList<>(List.of("a", "b")); List<String> p = l.subList(0, 1); p.add(Donnees.nom()); Ia.envoyer(p.toString()); } // 401
    void all_added_in_front() { List<String> l = new ArrayList<>(List.of("a", "b")); l.addAll(0, List.of("p", Donnees.nom())); Ia.envoyer(l.get(0)); }
    void all_added_in_front_second() { List<String> l = new ArrayList<>(List.of("a", "b")); l.addAll(0, List.of("p", Donnees.nom())); Ia.envoyer(l.get(1)); } // 401
    void moved_behind() { List<String> l = new ArrayList<>(List.of("p", Donnees.nom())); l.addAll(0, List.of("a", "b")); Ia.envoyer(l.get(3)); } // 401
    void rotated() { List<String> l = Arrays.asList("a", Donnees.nom(), "c"); Collections.rotate(l, 1); Ia.envoyer(l.get(1)); }
    void rotated_to_the_end() { List<String> l = Arrays.asList("a", Donnees.nom(), "c"); Collections.rotate(l, -2); Ia.envoyer(l.get(2)); } // 401
    void copied_over_the_first() { List<String> a = new ArrayList<>(List.of("a", "b")); Collections.copy(a, List.of(Donnees.nom())); Ia.envoyer(a.get(1)); }
    void first_copied_over() { List<String> a = new ArrayList<>(List.of("a", "b")); Collections.copy(a, List.of(Donnees.nom())); Ia.envoyer(a.get(0)); } // 401
    void first_entry() { NavigableMap<String, String> m = new TreeMap<>(); m.put("b", Donnees.nom()); m.put("a", "x"); Ia.envoyer(m.firstEntry().getValue()); }
    void last_entry() { NavigableMap<String, String> m = new TreeMap<>(); m.put("b", Donnees.nom()); m.put("a", "x"); Ia.envoyer(m.lastEntry().getValue()); } // 401
    void first_key() { TreeMap<String, String> m = new TreeMap<>(); m.put("b", Donnees.nom()); m.put("a", "x"); Ia.envoyer(m.get(m.firstKey())); }
    void floor_and_ceiling() { NavigableMap<Integer, String> m = new TreeMap<>(); m.put(1, "x"); m.put(5, Donnees.nom()); Ia.envoyer(m.floorEntry(3).getValue()); Ia.envoyer(m.lowerEntry(5).getValue()); }
    void ceiling() { NavigableMap<Integer, String> m = new TreeMap<>(); m.put(1, "x"); m.put(5, Donnees.nom()); Ia.envoyer(m.ceilingEntry(3).getValue()); } // 401
    void first_entry_that_may_not_be_there(boolean b) { NavigableMap<String, String> m = new TreeMap<>(); m.put("b", Donnees.nom()); if (b) { m.put("a", "x"); } Ia.envoyer(m.firstEntry().getValue()); } // 401
    void first_entry_in_another_order() { NavigableMap<String, String> m = new TreeMap<>(Comparator.reverseOrder()); m.put("b", Donnees.nom()); m.put("a", "x"); Ia.envoyer(m.firstEntry().getValue()); } // 401
    void part_of_a_sorted_set() { TreeSet<String> s = new TreeSet<>(); s.add("a"); s.subSet("a", true, "z", true).add(Donnees.nom()); Ia.envoyer(s.last()); } // 401
    void beside_a_part_of_a_sorted_set() { TreeSet<String> s = new TreeSet<>(), t = new TreeSet<>(); s.add("a"); t.add("b"); s.headSet("z").add(Donnees.nom()); Ia.envoyer(t.last()); }

    // Orders of the JDK's own
    static Map<String, Double> notes() { Map<String, Double> m = new HashMap<>(); for (String s : mots()) { m.put(s, Ia.noter(s)); } return m; }
    void first_of_a_queue() { PriorityQueue<Map.Entry<String, Double>> q = new PriorityQueue<>(Map.Entry.comparingByValue()); for (String s : List.of("a", "b")) { q.add(Map.entry(s, Ia.noter(s))); } Decisions.delivrer(q.poll().getKey()); } // 501
    void greatest_entry() { Decisions.delivrer(Collections.max(notes().entrySet(), Map.Entry.comparingByValue()).getKey()); } // 501
    void sorted_entries() { List<Map.Entry<String, Double>> l = new ArrayList<>(notes().entrySet()); l.sort(Map.Entry.<String, Double>comparingByValue().reversed()); Decisions.delivrer(l.get(0).getKey()); } // 501
    void streamed_entries() { notes().entrySet().stream().sorted(Map.Entry.comparingByValue()).limit(1).forEach(e -> Decisions.delivrer(e.getKey())); } // 501
    void sorted_by_themselves() { List<String> l = new ArrayList<>(mots()); notes(); l.sort(Comparator.naturalOrder()); Decisions.delivrer(l.get(0)); }
    void by_their_keys() { List<Map.Entry<String, Double>> l = new ArrayList<>(notes().entrySet()); l.sort(Map.Entry.comparingByKey()); Decisions.delivrer(l.get(0).getKey()); } // KNOWN: invents 501, an order by the keys of entries is taken for one by all that they are

    // What fails, and what does not
    void never_thrown() { String s = "x"; try { s = s.trim(); } catch (IllegalStateException e) { s = Donnees.nom(); } Ia.envoyer(s); }
    void may_be_thrown(String t) { String s = "x"; try { s = t.substring(3); } catch (IndexOutOfBoundsException e) { s = Donnees.nom(); } Ia.envoyer(s); } // 401
    void may_be_thrown_by_a_text(Object o) { String s = "x"; try { s = String.valueOf(o); } catch (IllegalStateException e) { s = Donnees.nom(); } Ia.envoyer(s); } // 401
    void may_be_thrown_by_code_unseen(Inconnu i) { String s = "x"; try { s = i.rendre(); } catch (IllegalStateException e) { s = Donnees.nom(); } Ia.envoyer(s); } // 401
    void error_anywhere() { String s = "x"; try { s = s.trim(); } catch (Throwable e) { s = Donnees.nom(); } Ia.envoyer(s); } // 401
    void number_that_is_one() { try { Integer.parseInt("12"); } catch (NumberFormatException e) { Ia.envoyer(Donnees.nom()); } }
    void number_that_is_none() { try { Integer.parseInt("a"); Ia.envoyer(Donnees.nom()); } catch (NumberFormatException e) { Ia.envoyer("x"); } }
    void number_that_may_be_one(String s) { try { Integer.parseInt(s); Ia.envoyer(Donnees.nom()); } catch (NumberFormatException e) { Ia.envoyer(Donnees.nom()); } } // 401
    void caught_number_that_is_none() { try { Integer.parseInt("a"); } catch (NumberFormatException e) { Ia.envoyer(Donnees.nom()); } } // 401
    void beyond_an_array() { try { int[] t = new int[2]; t[2] = 1; Ia.envoyer(Donnees.nom()); } catch (ArrayIndexOutOfBoundsException e) { Ia.envoyer("x"); } }
    void caught_beyond_an_array() { try { int[] t = new int[2]; t[2] = 1; } catch (ArrayIndexOutOfBoundsException e) { Ia.envoyer(Donnees.nom()); } } // 401
    void within_an_array() { int n = 0; try { int[] t = new int[2]; n = t[1]; } catch (ArrayIndexOutOfBoundsException e) { Ia.envoyer(Donnees.nom()); } }
    void written_within_an_array() { int[] t = new int[2]; try { t[1] = 1; } catch (ArrayIndexOutOfBoundsException e) { Ia.envoyer(Donnees.nom()); } }
    void divided_by_zero() { try { int z = 0; int r = 3 / z; Ia.envoyer(Donnees.nom()); } catch (ArithmeticException e) { Ia.envoyer("x"); } }
    void divided_by_something() { int r = Donnees.nombre(); try { r = r / 2; } catch (ArithmeticException e) { Ia.envoyer(Donnees.nom()); } }
    void divided_by_who_knows() { int r = Donnees.nombre(); try { r = 2 / r; } catch (ArithmeticException e) { Ia.envoyer(Donnees.nom()); } } // 401
    void cast_that_never_fits() { try { Object o = "x"; Integer i = (Integer) o; Ia.envoyer(Donnees.nom()); } catch (ClassCastException e) { Ia.envoyer("x"); } }
    void cast_to_what_it_is() { try { Object o = new Bas(); Haut h = (Haut) o; Ia.envoyer(Donnees.nom()); } catch (ClassCastException e) { Ia.envoyer("x"); } } // 401
    void cast_never_caught_as_another() { Object o = Donnees.propre(); try { o = (String) o; } catch (IllegalStateException e) { o = Donnees.nom(); } Ia.envoyer(o); }

    // Exceptions of ours, which only code that is seen throws
    static class Refus extends RuntimeException {}
    static class Repris extends Refus {}
    static void rien() {}
    static void ecrire(List<String> l) { l.add("x"); System.out.println(l.size() + "x"); }
    static void refuser(boolean b) { if (b) { throw new Refus(); } }
    interface Etape { void faire(); }
    static class Sage implements Etape { public void faire() { rien(); } }
    static class Vive implements Etape { public void faire() { throw new Repris(); } }
    void nothing_thrown() { try { rien(); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void nothing_thrown_through_the_jdk() { try { ecrire(new ArrayList<>()); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void thrown_never() { try { refuser(false); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void thrown_perhaps(boolean b) { try { refuser(b); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void thrown_surely() { try { refuser(true); Ia.envoyer(Donnees.nom()); } catch (Refus e) { rien(); } }
    void thrown_and_caught() { try { refuser(true); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void thrown_as_another() { try { refuser(true); } catch (Repris e) { Ia.envoyer(Donnees.nom()); } catch (Refus e) { rien(); } }
    void thrown_by_what_is_called() { Etape e = new Vive(); try { e.faire(); } catch (Repris x) { Ia.envoyer(Donnees.nom()); } } // 401
    void never_thrown_by_what_is_called() { Etape e = new Sage(); try { rien(); } catch (Repris x) { Ia.envoyer(Donnees.nom()); } }
    void thrown_by_a_function(Runnable r) { try { r.run(); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void thrown_by_a_function_in_a_list(List<String> l) { try { l.forEach(s -> refuser(s.isEmpty())); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void thrown_by_code_unseen() { try { Donnees.nombre(); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void thrown_by_code_unseen_in_a_helper() { try { demander(); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    static int demander() { return Donnees.nombre(); }
    static class Bavard { public String toString() { throw new Refus(); } }
    void thrown_where_it_prints() { try { System.out.println(new Bavard()); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void another_of_the_jdk_s() { try { throw new IllegalStateException("x"); } catch (IllegalArgumentException e) { Ia.envoyer(Donnees.nom()); } catch (RuntimeException e) { rien(); } }
    void this_of_the_jdk_s() { try { throw new IllegalStateException("x"); } catch (IllegalStateException e) { Ia.envoyer(Donnees.nom()); } } // 401
    void refused_by_an_answer() { try { refuser(Ia.demander("x").equals("non")); } catch (Refus e) { Decisions.refuser("d"); } } // 501

    // What lists of constants answer
    void removed_by_value() { List<String> l = new ArrayList<>(List.of("a", "b")); l.remove("a"); if (l.contains("a")) { Ia.envoyer(Donnees.nom()); } }
    void left_by_value() { List<String> l = new ArrayList<>(List.of("a", "b")); l.remove("a"); if (l.get(0).equals("b")) { Ia.envoyer(Donnees.nom()); } } // 401
    void removed_in_vain() { List<Integer> l = new ArrayList<>(List.of(1, 2)); if (l.remove(Integer.valueOf(3))) { Ia.envoyer(Donnees.nom()); } }
    void removed_of_what_is_not_known() { List<String> l = new ArrayList<>(List.of("a", Donnees.nom())); l.remove("a"); Ia.envoyer(l.get(0)); } // 401
    void has_all() { if (List.of("a", "b").containsAll(List.of("c"))) { Ia.envoyer(Donnees.nom()); } }
    void has_all_of_them() { if (List.of("a", "b").containsAll(List.of("b"))) { Ia.envoyer(Donnees.nom()); } } // 401
    void apart() { if (!Collections.disjoint(List.of("a"), List.of("b"))) { Ia.envoyer(Donnees.nom()); } }
    void how_often() { if (Collections.frequency(List.of("a", "b"), "c") > 0) { Ia.envoyer(Donnees.nom()); } }
    void how_often_once() { if (Collections.frequency(List.of("a", "b"), "b") == 1) { Ia.envoyer(Donnees.nom()); } } // 401
    void printed_list() { if (mots().toString().equals("[a]")) { Ia.envoyer(Donnees.nom()); } }
    void printed_array() { if (Arrays.toString(new int[] {1, 2}).equals("[1, 2]")) { Ia.envoyer(Donnees.nom()); } } // 401
    void counted_of_none() { if (mots().stream().filter("z"::equals).count() > 0) { Ia.envoyer(Donnees.nom()); } }
    void counted_of_some() { if (mots().stream().filter("a"::equals).count() > 0) { Ia.envoyer(Donnees.nom()); } } // 401
    void number_that_is_no_text() { Object o = 3; if (o instanceof String) { Ia.envoyer(Donnees.nom()); } }
    void class_that_is_not_above() { if (Number.class.isAssignableFrom(String.class)) { Ia.envoyer(Donnees.nom()); } }
    void class_that_is_above() { if (Number.class.isAssignableFrom(Integer.class)) { Ia.envoyer(Donnees.nom()); } } // 401
    void length_that_is_none() { int[] t = null; int n = 3; try { t = new int[n]; } catch (NegativeArraySizeException e) { Ia.envoyer(Donnees.nom()); } }

    // What goes through the library
    void characters_behind() { char[] t = new char[9]; CharBuffer c = CharBuffer.wrap(t); c.put(Donnees.nom()); Ia.envoyer(new String(t)); } // 401
    void characters_beside() { char[] t = new char[9]; CharBuffer c = CharBuffer.wrap(new char[9]); c.put(Donnees.nom()); Ia.envoyer(new String(t)); }
    void encoded_into_an_array() { byte[] o = new byte[99]; Base64.getEncoder().encode(Donnees.nom().getBytes(), o); Ia.envoyer(new String(o)); } // 401
    void name_in_an_archive() throws IOException { ByteArrayOutputStream o = new ByteArrayOutputStream(); try (ZipOutputStream z = new ZipOutputStream(o)) { z.putNextEntry(new ZipEntry(Donnees.nom())); z.closeEntry(); } Ia.envoyer(o.toByteArray()); } // 401
    void name_out_of_an_archive() throws IOException { ZipInputStream z = new ZipInputStream(new ByteArrayInputStream(Donnees.nom().getBytes())); Ia.envoyer(z.getNextEntry().getName()); } // 401
    void another_name_in_an_archive() throws IOException { ByteArrayOutputStream o = new ByteArrayOutputStream(); ZipEntry e = new ZipEntry(Donnees.nom()); try (ZipOutputStream z = new ZipOutputStream(o)) { z.putNextEntry(new ZipEntry("a")); z.closeEntry(); } Ia.envoyer(o.toByteArray()); }
    void properties_listed() { Properties p = new Properties(); p.put("nom", Donnees.nom()); StringWriter w = new StringWriter(); p.list(new PrintWriter(w)); Ia.envoyer(w.toString()); } // 401
    void session_that_ended(HttpServletRequest r) { r.getSession().setAttribute("n", Donnees.nom()); r.getSession().invalidate(); Ia.envoyer(r.getSession().getAttribute("n")); }
    void session_that_goes_on(HttpServletRequest r) { r.getSession().setAttribute("m", Donnees.nom()); Ia.envoyer(r.getSession().getAttribute("m")); } // 401
    void cancelled() throws Exception { CompletableFuture<String> f = new CompletableFuture<>(); if (Ia.demander("x").equals("non")) { f.cancel(true); } if (!f.isCancelled()) { Decisions.delivrer("d"); } } // 501
    void cancelled_anyway() throws Exception { CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> Ia.demander("x")); f.cancel(true); if (!f.isCancelled()) { Decisions.delivrer("d"); } }

    // in their own order, as their class says
    record Cote(String qui, double note) implements Comparable<Cote> { @Override public int compareTo(Cote autre) { return Double.compare(note, autre.note); } }
    record Inscrit(String qui, double note) implements Comparable<Inscrit> { @Override public int compareTo(Inscrit autre) { return qui.compareTo(autre.qui); } }
    private static List<Cote> cotes(List<String> qui) { List<Cote> l = new ArrayList<>(); for (String q : qui) l.add(new Cote(q, Ia.noter(q))); return l; }
    private static List<Inscrit> inscrits(List<String> qui) { List<Inscrit> l = new ArrayList<>(); for (String q : qui) l.add(new Inscrit(q, Ia.noter(q))); return l; }
    void own_order_sorted(List<String> qui) { List<Cote> l = cotes(qui); java.util.Collections.sort(l); Decisions.delivrer(l.get(0).qui()); } // 501
    void own_order_sorted_by_nobody(List<String> qui) { List<Cote> l = cotes(qui); l.sort(null); Decisions.delivrer(l.get(0).qui()); } // 501
    void own_order_of_an_array(List<String> qui) { Cote[] l = cotes(qui).toArray(new Cote[0]); java.util.Arrays.sort(l); Decisions.delivrer(l[0].qui()); } // 501
    void own_order_of_a_stream(List<String> qui) { Decisions.delivrer(cotes(qui).stream().sorted().toList().get(0).qui()); } // 501
    void own_order_greatest(List<String> qui) { Decisions.delivrer(java.util.Collections.max(cotes(qui)).qui()); } // 501
    void own_order_of_a_set(List<String> qui) { Decisions.delivrer(new TreeSet<>(cotes(qui)).first().qui()); } // 501
    void own_order_of_a_queue(List<String> qui) { Decisions.delivrer(new PriorityQueue<>(cotes(qui)).peek().qui()); } // 501
    void own_order_of_keys(List<String> qui) { TreeMap<Cote, String> m = new TreeMap<>(); for (Cote c : cotes(qui)) m.put(c, c.qui()); Decisions.delivrer(m.lastKey().qui()); } // 501
    void order_of_keys(List<String> qui) { TreeMap<Inscrit, String> m = new TreeMap<>(Comparator.comparingDouble(Inscrit::note)); for (Inscrit c : inscrits(qui)) m.put(c, c.qui()); Decisions.delivrer(m.firstKey().qui()); } // 501
    void own_order_by_name_sorted(List<String> qui) { List<Inscrit> l = inscrits(qui); java.util.Collections.sort(l); Decisions.delivrer(l.get(0).qui()); }
    void own_order_by_name_of_an_array(List<String> qui) { Inscrit[] l = inscrits(qui).toArray(new Inscrit[0]); java.util.Arrays.sort(l); Decisions.delivrer(l[0].qui()); }
    void own_order_by_name_of_a_stream(List<String> qui) { Decisions.delivrer(inscrits(qui).stream().sorted().toList().get(0).qui()); }
    void own_order_by_name_greatest(List<String> qui) { Decisions.delivrer(java.util.Collections.max(inscrits(qui)).qui()); }
    void own_order_by_name_of_a_set(List<String> qui) { Decisions.delivrer(new TreeSet<>(inscrits(qui)).first().qui()); }
    void own_order_by_name_of_a_queue(List<String> qui) { Decisions.delivrer(new PriorityQueue<>(inscrits(qui)).peek().qui()); }
    void own_order_by_name_of_keys(List<String> qui) { TreeMap<Inscrit, String> m = new TreeMap<>(); for (Inscrit c : inscrits(qui)) m.put(c, c.qui()); Decisions.delivrer(m.lastKey().qui()); }
    void other_order_than_their_own(List<String> qui) { List<Cote> l = cotes(qui); l.sort(Comparator.comparing(Cote::qui)); Decisions.delivrer(l.get(0).qui()); }
    // how many there are is not up to their order
    void sorted_and_counted(List<String> qui) { List<Cote> l = new ArrayList<>(); for (String q : qui) l.add(new Cote(q, Ia.noter(q))); java.util.Collections.sort(l); if (l.size() > 3) Decisions.delivrer("x"); }
    void sorted_by_and_counted(List<String> qui) { List<Cote> l = new ArrayList<>(); for (String q : qui) l.add(new Cote(q, Ia.noter(q))); l.sort(Comparator.comparingDouble(Cote::note)); if (!l.isEmpty()) Decisions.delivrer("x"); }
    void shuffled_and_counted(List<String> qui) { List<Cote> l = new ArrayList<>(); for (String q : qui) l.add(new Cote(q, Ia.noter(q))); java.util.Collections.shuffle(l); if (l.size() > 3) Decisions.delivrer("x"); }
    void chosen_and_counted(List<String> qui) { List<Cote> l = new ArrayList<>(); for (String q : qui) { double n = Ia.noter(q); if (n > 0.5) l.add(new Cote(q, n)); } java.util.Collections.sort(l); if (l.size() > 3) Decisions.delivrer("x"); } // 501
    void removed_and_counted(List<String> qui) { List<Cote> l = cotes(qui); l.removeIf(c -> c.note() < 0.5); if (l.size() > 3) Decisions.delivrer("x"); } // 501
}
