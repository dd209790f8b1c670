package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** How many there are of what an AI answered, or of what is done for each answer: up to the AI only where it had a say in it. */
class HowMany {
    void answers_in_a_list_empty(List<String> ds) { List<String> m = new ArrayList<>(); for (String d : ds) { m.add(Ia.demander(d)); } if (m.isEmpty()) { return; } Decisions.refuser("z"); }
    void answers_in_a_list_size(List<String> ds) { List<String> m = new ArrayList<>(); for (String d : ds) { m.add(Ia.demander(d)); } if (m.size() > 3) { Decisions.refuser("z"); } }
    void answers_let_through_size(List<String> ds) { List<String> m = ds.stream().map(Ia::demander).filter(x -> !x.startsWith("o")).collect(Collectors.toList()); if (m.size() > 3) { Decisions.refuser("z"); } } // 501
    void answers_added_on_a_condition(List<String> ds) { List<String> m = new ArrayList<>(); for (String d : ds) { String r = Ia.demander(d); if (!r.startsWith("o")) m.add(r); } if (m.size() > 3) { Decisions.refuser("z"); } } // 501
    void others_added_on_a_condition(List<String> ds) { List<String> m = new ArrayList<>(); for (String d : ds) { String r = Ia.demander(d); if (!r.startsWith("o")) m.add(d); } if (m.size() > 3) { Decisions.refuser("z"); } } // 501
    void different_answers(List<String> ds) { Set<String> m = new HashSet<>(); for (String d : ds) { m.add(Ia.demander(d)); } if (m.size() > 3) { Decisions.refuser("z"); } } // 501
    void answers_under_keys_empty(List<String> ds) { Map<String, String> m = new HashMap<>(); for (String d : ds) { m.put(d, Ia.demander(d)); } if (m.isEmpty()) { return; } Decisions.refuser("z"); }
    void keys_of_answers(List<String> ds) { Map<String, String> m = new HashMap<>(); for (String d : ds) { m.put(d, Ia.demander(d)); } for (String k : m.keySet()) { Decisions.refuser(k); } }
    void entries_of_answers(List<String> ds) { Map<String, String> m = new HashMap<>(); for (String d : ds) { m.put(d, Ia.demander(d)); } for (Map.Entry<String, String> k : m.entrySet()) { Decisions.refuser(k.getKey()); } }
    void as_many_as_answers(List<String> ds) { List<String> m = new ArrayList<>(); for (String d : ds) { m.add(Ia.demander(d)); } for (int i = 0; i < m.size(); i++) { Decisions.refuser(ds.get(i)); } }
    void for_each_of_the_answers(List<String> ds) { List<String> m = new ArrayList<>(); for (String d : ds) { m.add(Ia.demander(d)); } for (String r : m) { Decisions.refuser("a"); } }
    void array_of_answers(List<String> ds) { String[] m = new String[ds.size()]; for (int i = 0; i < ds.size(); i++) { m[i] = Ia.demander(ds.get(i)); } if (m.length > 3) { Decisions.refuser("a"); } }
    void for_each_line_of_an_answer(List<String> ds) { for (String l : Ia.demander("x").split("\n")) { Decisions.refuser(ds.get(0)); } } // 501
    void lines_of_an_answer(List<String> ds) { List<String> m = List.of(Ia.demander("x").split("\n")); if (m.size() > 2) { Decisions.refuser(ds.get(0)); } } // 501
    void lines_of_an_answer_copied(List<String> ds) { List<String> m = new ArrayList<>(Arrays.asList(Ia.demander("x").split("\n"))); if (m.size() > 2) { Decisions.refuser(ds.get(0)); } } // 501
    void lines_of_an_answer_all_added(List<String> ds) { List<String> m = new ArrayList<>(); Collections.addAll(m, Ia.demander("x").split("\n")); if (m.size() > 2) { Decisions.refuser(ds.get(0)); } } // 501
    void lines_of_an_answer_added(List<String> ds) { List<String> m = new ArrayList<>(); for (String l : Ia.demander("x").split("\n")) { m.add(l); } if (m.size() > 2) { Decisions.refuser(ds.get(0)); } } // 501
    void one_for_each_line_of_an_answer(List<String> ds) { List<String> m = new ArrayList<>(); for (String l : Ia.demander("x").split("\n")) { m.add("a"); } if (m.size() > 2) { Decisions.refuser(ds.get(0)); } } // 501
    void in_a_group_of_answers(List<String> ds) { Map<Boolean, List<String>> m = ds.stream().map(Ia::demander).collect(Collectors.groupingBy(String::isEmpty)); if (m.get(true).size() > 2) { Decisions.refuser(ds.get(0)); } } // 501
    void answers_in_a_queue_until_empty(List<String> ds) { Queue<String> q = new LinkedList<>(); for (String d : ds) { q.add(Ia.demander(d)); } while (!q.isEmpty()) { System.out.println(q.poll()); Decisions.refuser("a"); } }
    void the_first_answer_there(List<String> ds) { Optional<String> q = ds.stream().map(Ia::demander).findFirst(); if (q.isPresent()) { Decisions.refuser("a"); } }
    void the_first_fitting_answer_there(List<String> ds) { Optional<String> q = ds.stream().map(Ia::demander).filter(x -> x.equals("oui")).findFirst(); if (q.isPresent()) { Decisions.refuser("a"); } } // 501
    void entry_on_a_condition_empty() { String s = Ia.demander("x"); Map<String, String> m = new HashMap<>(); if (s.equals("a")) { m.put("k", "v"); } if (m.isEmpty()) { Decisions.refuser("z"); } } // 501
    void entry_on_a_condition_size() { String s = Ia.demander("x"); Map<String, String> m = new HashMap<>(); if (s.equals("a")) { m.put("k", s); } if (m.size() > 0) { Decisions.refuser("z"); } } // 501
    void entries_on_a_condition(List<String> ds) { Map<String, String> m = new HashMap<>(); for (String d : ds) { String s = Ia.demander(d); if (s.equals("a")) { m.put(d, "k"); } } if (m.size() > 3) { Decisions.refuser("z"); } } // 501
    void values_removed_by_what_they_are(List<String> ds) { Map<String, String> m = new HashMap<>(); for (String d : ds) { String s = Ia.demander(d); m.put(d, s); } m.values().removeIf(x -> x.equals("non")); if (m.size() > 3) { Decisions.refuser("z"); } } // 501
    void entries_removed_by_what_they_are(List<String> ds) { Map<String, String> m = new HashMap<>(); for (String d : ds) { String s = Ia.demander(d); m.put(d, s); } m.entrySet().removeIf(x -> x.getValue().equals("non")); if (m.isEmpty()) { Decisions.refuser("z"); } } // 501
    void answers_as_keys(List<String> ds) { Map<String, Integer> m = new HashMap<>(); for (String d : ds) { String s = Ia.demander(d); m.merge(s, 1, Integer::sum); } if (m.size() > 3) { Decisions.refuser("z"); } } // 501
    void answers_as_keys_of_groups(List<String> ds) { Map<String, List<String>> m = new HashMap<>(); for (String d : ds) { String s = Ia.demander(d); m.computeIfAbsent(s, k -> new ArrayList<>()).add(d); } if (m.size() > 3) { Decisions.refuser("z"); } } // 501
    void of_a_group_of_an_answer(List<String> ds) { Map<String, List<String>> m = new HashMap<>(); for (String d : ds) { String s = Ia.demander(d); m.computeIfAbsent(s, k -> new ArrayList<>()).add(d); } if (m.get("non").size() > 3) { Decisions.refuser("z"); } } // 501
    void answers_in_groups_of_others(List<String> ds) { Map<String, List<String>> m = new HashMap<>(); for (String d : ds) { String s = Ia.demander(d); m.computeIfAbsent(d, k -> new ArrayList<>()).add(s); } if (m.get("non").size() > 3) { Decisions.refuser("z"); } }
    void map_answered(List<String> ds) { Map<String, String> m = Ia.remplir("x", Map.class); if (m.size() > 3) { Decisions.refuser("z"); } } // 501
    void map_answered_copied(List<String> ds) { Map<String, String> m = Ia.remplir("x", Map.class); Map<String, String> n = new HashMap<>(m); if (n.isEmpty()) { Decisions.refuser("z"); } } // 501
    void list_answered_copied(List<String> ds) { List<String> m = Ia.remplir("x", List.class); List<String> n = new ArrayList<>(m); if (n.isEmpty()) { Decisions.refuser("z"); } } // 501
    void list_answered_added(List<String> ds) { List<String> m = Ia.remplir("x", List.class); List<String> n = new ArrayList<>(); n.addAll(m); if (n.size() > 2) { Decisions.refuser("z"); } } // 501
    void one_for_each_that_was_answered(List<String> ds) { List<String> m = Ia.remplir("x", List.class); List<String> n = new ArrayList<>(); for (String x : m) { n.add("a"); } if (n.size() > 2) { Decisions.refuser("z"); } } // 501
    void counted_for_each_that_was_answered(List<String> ds) { List<String> m = Ia.remplir("x", List.class); int n = 0; for (String x : m) { n++; } if (n > 2) { Decisions.refuser("z"); } } // 501
    void answers_added_by_a_function(List<String> ds) { List<String> n = new ArrayList<>(); ds.forEach(d -> n.add(Ia.demander(d))); if (n.size() > 2) { Decisions.refuser("z"); } }
    void added_by_a_function_on_a_condition(List<String> ds) { List<String> n = new ArrayList<>(); ds.forEach(d -> { if (Ia.demander(d).equals("a")) n.add(d); }); if (n.size() > 2) { Decisions.refuser("z"); } } // 501
    void as_many_as_an_answer_says(List<String> ds) { List<String> n = new ArrayList<>(); String s = Ia.demander("x"); int k = Integer.parseInt(s); for (int i = 0; i < k; i++) { n.add("a"); } if (n.size() > 2) { Decisions.refuser("z"); } } // 501
    void as_long_as_an_answer_says(List<String> ds) { List<String> n = new ArrayList<>(); String s = Ia.demander("x"); while (s.contains("a")) { n.add("a"); s = s.substring(1); } if (n.isEmpty()) { Decisions.refuser("z"); } } // 501
    void removed_by_an_answer(List<String> ds) { List<String> n = new ArrayList<>(ds); String s = Ia.demander("x"); n.removeIf(x -> x.equals(s)); if (n.isEmpty()) { Decisions.refuser("z"); } } // 501
    void an_answer_removed_from_one(List<String> ds) { List<String> n = new ArrayList<>(); n.add("a"); String s = Ia.demander("x"); n.remove(s); if (n.isEmpty()) { Decisions.refuser("z"); } } // 501
    void an_answer_removed_from_some(List<String> ds) { List<String> n = new ArrayList<>(); for (String d : ds) { n.add(d); } String s = Ia.demander("x"); n.remove(s); if (n.isEmpty()) { Decisions.refuser("z"); } } // 501
    void removed_from_answers(List<String> ds) { List<String> n = new ArrayList<>(); for (String d : ds) { n.add(Ia.demander(d)); } n.remove("non"); if (n.isEmpty()) { Decisions.refuser("z"); } } // 501
    void removed_from_answers_again(List<String> ds) { List<String> n = new ArrayList<>(); for (String d : ds) { n.add(Ia.demander(d)); } while (n.remove("non")) { } if (n.isEmpty()) { Decisions.refuser("z"); } } // 501
    void retained_of_answers(List<String> ds) { List<String> n = new ArrayList<>(); for (String d : ds) { n.add(Ia.demander(d)); } n.retainAll(List.of("non")); if (n.isEmpty()) { Decisions.refuser("z"); } } // 501
    void part_of_answers(List<String> ds) { List<String> n = new ArrayList<>(); for (String d : ds) { n.add(Ia.demander(d)); } n = n.subList(0, 1); if (n.isEmpty()) { Decisions.refuser("z"); } }
    void removed_on_the_way(List<String> ds) { List<String> n = new ArrayList<>(); for (String d : ds) { n.add(Ia.demander(d)); } Iterator<String> it = n.iterator(); while (it.hasNext()) { if (it.next().equals("non")) { it.remove(); } } if (n.isEmpty()) { Decisions.refuser("z"); } } // 501
    void removed_by_a_list_of_them(List<String> ds) { List<String> n = new ArrayList<>(); for (String d : ds) { n.add(Ia.demander(d)); } List<String> o = new ArrayList<>(); for (String x : n) { if (x.equals("non")) { o.add(x); } } n.removeAll(o); if (n.isEmpty()) { Decisions.refuser("z"); } } // 501
    void different_in_a_stream(List<String> ds) { List<String> n = new ArrayList<>(); for (String d : ds) { n.add(Ia.demander(d)); } n = n.stream().distinct().toList(); if (n.size() > 1) { Decisions.refuser("z"); } } // 501
    void different_in_a_copy(List<String> ds) { List<String> n = new ArrayList<>(); for (String d : ds) { n.add(Ia.demander(d)); } if (new HashSet<>(n).size() > 1) { Decisions.refuser("z"); } } // 501
    void different_from_another(List<String> ds) { Set<String> n = new HashSet<>(); n.add("a"); n.add(Ia.demander("x")); if (n.size() > 1) { Decisions.refuser("z"); } } // 501
    void removed_from_a_set(List<String> ds) { Set<String> n = new HashSet<>(); n.add("a"); n.remove(Ia.demander("x")); if (n.isEmpty()) { Decisions.refuser("z"); } } // 501
    void different_and_another(List<String> ds) { Set<String> n = new HashSet<>(); n.add("a"); n.add(Ia.demander("x")); n.add("b"); if (n.size() > 2) { Decisions.refuser("z"); } } // 501
    void different_and_sorted(List<String> ds) { Set<String> n = new TreeSet<>(); n.add("a"); n.add(Ia.demander("x")); n.add("b"); if (n.size() > 2) { Decisions.refuser("z"); } } // 501
    void in_a_list_or_a_set(List<String> ds) { Collection<String> n = ds.isEmpty() ? new TreeSet<>() : new ArrayList<>(); n.add("a"); n.add(Ia.demander("x")); n.add("b"); if (n.size() > 2) { Decisions.refuser("z"); } } // 501
    private List<String> rep = new ArrayList<>();
    void answers_in_a_field(List<String> ds) { rep = new ArrayList<>(); for (String d : ds) { rep.add(Ia.demander(d)); } if (rep.size() > 2) { Decisions.refuser("z"); } }
    private List<String> tous(List<String> ds) { List<String> r = new ArrayList<>(); for (String d : ds) { r.add(Ia.demander(d)); } return r; }
    void answers_of_a_helper(List<String> ds) { if (tous(ds).isEmpty()) { Decisions.refuser("z"); } }
    private List<String> bons(List<String> ds) { List<String> r = new ArrayList<>(); for (String d : ds) { String s = Ia.demander(d); if (s.equals("oui")) { r.add(s); } } return r; }
    void fitting_answers_of_a_helper(List<String> ds) { if (bons(ds).isEmpty()) { Decisions.refuser("z"); } } // 501
    private void ranger(List<String> r, String s) { if (s.equals("a")) { r.add("x"); } }
    void added_by_a_helper_on_a_condition(List<String> ds) { List<String> r = new ArrayList<>(); for (String d : ds) { ranger(r, Ia.demander(d)); } if (r.isEmpty()) { Decisions.refuser("z"); } } // 501
    void parts_of_the_first_answer(List<String> ds) { List<List<String>> r = new ArrayList<>(); for (String d : ds) { r.add(List.of(Ia.demander(d).split(","))); } if (r.get(0).size() > 2) { Decisions.refuser("z"); } } // 501
    void lists_of_parts_of_answers(List<String> ds) { List<List<String>> r = new ArrayList<>(); for (String d : ds) { r.add(List.of(Ia.demander(d).split(","))); } if (r.size() > 2) { Decisions.refuser("z"); } }
    void length_of_answers(List<String> ds) { StringBuilder r = new StringBuilder(); for (String d : ds) { r.append(Ia.demander(d)); } if (r.length() > 2) { Decisions.refuser("z"); } } // 501
    void the_first_by_its_order(List<String> ds) { PriorityQueue<String> r = new PriorityQueue<>(); for (String d : ds) { r.add(Ia.demander(d)); } if (r.peek().equals("a")) { Decisions.refuser("z"); } } // 501
    void an_answer_under_a_key_empty() { String s = Ia.demander("x"); Map<String, String> m = new HashMap<>(); m.put("k", s); if (m.isEmpty()) { Decisions.refuser("z"); } }
    void an_answer_under_a_key_size() { String s = Ia.demander("x"); Map<String, String> m = new HashMap<>(); m.put("k", s); if (m.size() > 3) { Decisions.refuser("z"); } }
    void an_answer_under_a_key_of_a_given_map(Map<String, String> m) { String s = Ia.demander("x"); m.put("k", s); if (m.size() > 3) { Decisions.refuser("z"); } }
    void an_answer_under_a_given_key(Map<String, String> m, String k) { String s = Ia.demander("x"); m.put(k, s); if (m.isEmpty()) { Decisions.refuser("z"); } }
    void under_an_answer(Map<String, String> m, String k) { String s = Ia.demander("x"); m.put(s, k); if (m.size() > 3) { Decisions.refuser("z"); } } // 501
    void as_many_entries_as_asked(Map<String, String> m, List<String> ks) { for (String k : ks) { m.put(k, Ia.demander(k)); } if (m.size() == ks.size()) { Decisions.refuser("z"); } }
    void as_many_fitting_entries_as_asked(Map<String, String> m, List<String> ks) { for (String k : ks) { String s = Ia.demander(k); if (s.equals("oui")) { m.put(k, s); } } if (m.size() == ks.size()) { Decisions.refuser("z"); } } // 501
    void has_a_value(Map<String, String> m, List<String> ks) { for (String k : ks) { m.put(k, Ia.demander(k)); } if (m.containsValue("oui")) { Decisions.refuser("z"); } } // 501
    void an_answer_in_a_given_set(Set<String> m) { String s = Ia.demander("x"); m.add(s); if (m.size() > 3) { Decisions.refuser("z"); } } // 501
    void given_keys_and_one(Map<String, String> m) { String s = Ia.demander("x"); m.put("k", s); for (String k : m.keySet()) { Decisions.refuser(k); } }
    void under_another_key(Map<String, String> m, String d) { String s = Ia.demander("x"); m.put("k", s); Decisions.refuser(m.get("d")); }
    void merged_not(Map<String, String> m, String d) { m.put("k", "v"); m.merge("k", Ia.demander("x"), (a, b) -> a); if (m.size() > 1) Decisions.refuser("d"); }
    void computed(Map<String, String> m, String d) { m.compute("k", (a, b) -> Ia.demander("x")); if (m.size() > 1) Decisions.refuser("d"); }
    void list_under_a_key_there(Map<String, List<String>> m, String d) { m.computeIfAbsent("k", a -> new ArrayList<>()).add(Ia.demander("x")); if (m.containsKey("k")) Decisions.refuser("d"); }
    void lists_under_a_key(Map<String, List<String>> m, String d) { m.computeIfAbsent("k", a -> new ArrayList<>()).add(Ia.demander("x")); if (m.size() > 3) Decisions.refuser("d"); }
    void for_each_that_was_answered() { List<String> m = Ia.remplir("x", List.class); for (String x : m) { Decisions.refuser("z"); } } // 501
    void for_each_that_was_answered_itself() { List<String> m = Ia.remplir("x", List.class); for (String x : m) { Decisions.refuser(x); } } // 501
    void list_answered_empty() { List<String> m = Ia.remplir("x", List.class); if (m.isEmpty()) { Decisions.refuser("z"); } } // 501
    void for_each_place_of_what_was_answered() { List<String> m = Ia.remplir("x", List.class); for (int i = 0; i < m.size(); i++) { Decisions.refuser("z"); } } // 501
    void another_answered() { List<String> m = Ia.remplir("x", List.class); Iterator<String> i = m.iterator(); if (i.hasNext()) { Decisions.refuser("z"); } } // 501
    void counted_for_each_place() { List<String> m = Ia.remplir("x", List.class); int n = 0; for (int i = 0; i < m.size(); i++) { n++; } if (n > 2) { Decisions.refuser("z"); } } // 501
    void counted_for_each_part_of_an_answer() { String[] m = Ia.demander("x").split(","); int n = 0; for (String x : m) { n++; } if (n > 2) { Decisions.refuser("z"); } } // 501
    void noted_for_each_that_was_answered() { List<String> m = Ia.remplir("x", List.class); boolean b = false; for (String x : m) { b = true; } if (b) { Decisions.refuser("z"); } } // 501
    void noted_for_a_long_one() { List<String> m = Ia.remplir("x", List.class); boolean b = false; for (String x : m) { if (x.length() > 3) b = true; } if (b) { Decisions.refuser("z"); } } // 501
    void for_each_key_that_was_answered() { Map<String, String> m = Ia.remplir("x", Map.class); for (String x : m.keySet()) { Decisions.refuser("z"); } } // 501
    void for_each_entry_that_was_answered() { Map<String, String> m = Ia.remplir("x", Map.class); for (Map.Entry<String, String> x : m.entrySet()) { Decisions.refuser(x.getKey()); } } // 501
    void collected(List<String> ds) { if (ds.stream().map(Ia::demander).collect(Collectors.toList()).size() > 3) { Decisions.refuser("z"); } }
    void collected_fitting(List<String> ds) { if (ds.stream().map(Ia::demander).filter("oui"::equals).collect(Collectors.toList()).size() > 3) { Decisions.refuser("z"); } } // 501
    private void poser(List<String> r, String s) { r.add(s); }
    void added_by_a_helper(List<String> ds) { List<String> r = new ArrayList<>(); for (String d : ds) { poser(r, Ia.demander(d)); } if (r.isEmpty()) { Decisions.refuser("z"); } }
    void function_for_each_that_was_answered() { List<String> m = Ia.remplir("x", List.class); m.forEach(x -> Decisions.refuser("a")); } // 501
    private static boolean vide(List<String> l) { return l.isEmpty(); }
    private static int combien(List<String> l) { return l.size(); }
    void asked_by_a_helper() { List<String> m = new ArrayList<>(); if (!Ia.demander("x").contains("a")) { m.add("a"); } if (vide(m)) { Decisions.refuser("z"); } } // 501
    void counted_by_a_helper() { List<String> m = new ArrayList<>(); if (!Ia.demander("x").contains("a")) { m.add("a"); } if (combien(m) > 0) { Decisions.refuser("z"); } } // 501
    void told_by_a_helper() { List<String> m = new ArrayList<>(); if (!Ia.demander("x").contains("a")) { m.add("a"); } Decisions.refuser(combien(m)); } // 501
    void answer_added_asked_by_a_helper() { List<String> m = new ArrayList<>(); m.add(Ia.demander("x")); if (vide(m)) { Decisions.refuser("z"); } }
    void answers_added_counted_by_a_helper() { List<String> m = new ArrayList<>(); m.add(Ia.demander("x")); m.add(Ia.demander("y")); if (combien(m) > 1) { Decisions.refuser("z"); } }
    void other_asked_by_a_helper() { List<String> m = new ArrayList<>(); List<String> n = new ArrayList<>(); if (!Ia.demander("x").contains("a")) { m.add("a"); } if (vide(n)) { Decisions.refuser("z"); } }
    record Examen(String titre, List<String> manques) {
        boolean complet() { return manques.isEmpty(); }
        boolean titre_vide() { return titre.startsWith("o"); }
    }
    void asked_in_a_field() { List<String> m = new ArrayList<>(); if (!Ia.demander("x").contains("a")) { m.add("a"); } if (new Examen("t", m).complet()) { Decisions.refuser("z"); } } // 501
    void asked_in_a_field_of_a_helper() { List<String> m = new ArrayList<>(); if (!Ia.demander("x").contains("a")) { m.add("a"); } Examen e = examen(m); if (e.complet()) { Decisions.refuser("z"); } } // 501
    private static Examen examen(List<String> m) { return new Examen("t", m); }
    void another_field_asked() { List<String> m = new ArrayList<>(); if (!Ia.demander("x").contains("a")) { m.add("a"); } if (new Examen("t", m).titre_vide()) { Decisions.refuser("z"); } }
    void asked_in_a_field_where_answers_are_added() { List<String> m = new ArrayList<>(); m.add(Ia.demander("x")); if (new Examen("t", m).complet()) { Decisions.refuser("z"); } }
    private static boolean un(Set<String> s) { return s.iterator().hasNext(); }
    void walked_by_a_helper() { Set<String> m = new HashSet<>(); if (Ia.demander("x").contains("a")) { m.add("a"); } if (un(m)) { Decisions.refuser("z"); } } // 501
    static List<String> plus() { List<String> l = new ArrayList<>(List.of("a", "b")); if (Ia.noter("y") > 0.5) { l.add("e"); } return l; }
    void replaced_and_joined() { List<String> l = plus(); l.replaceAll(x -> "b"); Decisions.refuser(String.join(",", l)); } // 501
    void replaced_and_walked() { List<String> l = plus(); l.replaceAll(x -> "b"); for (String x : l) { Decisions.refuser(x); } } // 501
    void replaced_and_first() { List<String> l = plus(); l.replaceAll(x -> "b"); Decisions.refuser(l.get(0)); }
    void filled_and_printed() { List<String> l = plus(); Collections.fill(l, "z"); Decisions.refuser(l.toString()); } // 501
    void array_filled_and_printed() { String[] t = plus().toArray(new String[0]); Arrays.fill(t, "z"); Decisions.refuser(Arrays.toString(t)); } // 501
    void answers_replaced_by_a_text() { List<String> l = new ArrayList<>(); l.add(Ia.demander("x")); l.replaceAll(x -> "b"); Decisions.refuser(l.toString()); }
    void choice_replaced_by_a_text() { List<String> l = new ArrayList<>(List.of("a")); l.set(0, Ia.noter("y") > 0.5 ? "u" : "v"); l.replaceAll(x -> "b"); Decisions.refuser(l.toString()); }
    static void completer(List<String> l) { if (Ia.noter("y") > 0.5) { l.add("e"); } l.replaceAll(x -> "b"); }
    void replaced_in_a_helper() { List<String> l = new ArrayList<>(List.of("a", "b")); completer(l); Decisions.refuser(l.toString()); } // 501
    void replaced_in_a_helper_and_first() { List<String> l = new ArrayList<>(List.of("a", "b")); completer(l); Decisions.refuser(l.get(0)); } // KNOWN: invents 501, which of a list that is passed are surely there is not told
    void mapped_to_one_text() { Decisions.refuser(plus().stream().map(x -> "b").collect(Collectors.joining())); } // 501
    void mapped_to_one_text_each() { Decisions.refuser(plus().stream().map(x -> "b").toList().toString()); } // 501
    void ones_summed_up() { Decisions.refuser(plus().stream().mapToInt(x -> 1).sum()); } // 501
    void reduced_by_counting() { Decisions.refuser(plus().stream().reduce("", (x, y) -> x + "c")); } // 501
    void answers_mapped_to_one_text() { List<String> l = new ArrayList<>(); l.add(Ia.demander("x")); Decisions.refuser(l.stream().map(x -> "b").collect(Collectors.joining())); }
    void answers_of_all_mapped_to_one_text(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) { l.add(Ia.demander(d)); } Decisions.refuser(l.stream().map(x -> "b").collect(Collectors.joining())); }
    void answers_walked_by_a_function(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) { l.add(Ia.demander(d)); } l.forEach(x -> Decisions.refuser("a")); }
    void added_for_each() { List<String> l = plus(), m = new ArrayList<>(); l.forEach(x -> m.add("b")); Decisions.refuser(m.toString()); } // KNOWN: misses 501, how often a function put the same in is not told

    // What decided how many there were has a say once more are added
    void cleared_and_added_to() { List<String> l = new ArrayList<>(List.of("e", "e")); if (Ia.demander("x").equals("e")) { l.clear(); } l.add("e"); if (l.size() > 1) { return; } Decisions.refuser("a"); } // 501
    void cleared_on_the_other_way() { List<String> l = new ArrayList<>(); l.add("e"); l.add("e"); if (Ia.demander("x").equals("e")) { System.out.println("e"); } else { l.clear(); } l.add("e"); if (l.size() > 2) { return; } Decisions.refuser("a"); } // 501
    void added_and_taken_out() { List<String> l = new ArrayList<>(); l.add("e"); if (Ia.demander("x").equals("e")) { l.add("f"); } l.remove(0); if (l.isEmpty()) { return; } Decisions.refuser("a"); } // 501
    void cleared_by_somebody_else() { List<String> l = new ArrayList<>(List.of("e", "e")); System.out.println(Ia.demander("x")); if (Donnees.choix()) { l.clear(); } l.add("e"); if (l.size() > 1) { return; } Decisions.refuser("a"); }
    void cleared_whatever_it_says() { List<String> l = new ArrayList<>(List.of("e", "e")); if (Ia.demander("x").equals("e")) { l.add("f"); } l.clear(); l.add("e"); if (l.size() > 1) { return; } Decisions.refuser("a"); }
    // --- parts of a text
    void parts_of_an_answer_in_a_set_by_iterator() { Iterator<String> e = Set.of(Ia.demander("q").split(",")).iterator(); int n = 0; while (e.hasNext()) { e.next(); n++; } if (n > 2) Decisions.refuser("z"); } // 501
    void parts_of_an_answer_by_iterator() { Iterator<String> e = List.of(Ia.demander("q").split(",")).iterator(); int n = 0; while (e.hasNext()) { e.next(); n++; } if (n > 2) Decisions.refuser("z"); } // 501
    void parts_of_an_answer_enumerated() { Enumeration<String> e = Collections.enumeration(List.of(Ia.demander("q").split(","))); int n = 0; while (e.hasMoreElements()) { e.nextElement(); n++; } if (n > 2) Decisions.refuser("z"); } // 501
    void parts_of_an_answer_in_a_set() { int n = 0; for (String s : Set.of(Ia.demander("q").split(","))) n++; if (n > 2) Decisions.refuser("z"); } // 501
    void parts_of_an_answer_in_a_stream() { int n = 0; for (Iterator<String> i = Stream.of(Ia.demander("q").split(",")).iterator(); i.hasNext(); i.next()) n++; if (n > 2) Decisions.refuser("z"); } // 501
    void parts_of_an_answer_seen_as_a_list() { int[] n = {0}; Arrays.asList(Ia.demander("q").split(",")).forEach(s -> n[0]++); if (n[0] > 2) Decisions.refuser("z"); } // 501
    void parts_of_an_answer_for_each() { int[] n = {0}; Stream.of(Ia.demander("q").split(",")).forEach(s -> n[0]++); if (n[0] > 2) Decisions.refuser("z"); } // 501
    void two_answers_enumerated() { Enumeration<String> e = Collections.enumeration(List.of(Ia.demander("q"), Ia.demander("q"))); int n = 0; while (e.hasMoreElements()) { e.nextElement(); n++; } if (n > 2) Decisions.refuser("z"); }
    void words_of_an_answer_merged() { Map<String, Integer> m = new HashMap<>(); for (String s : Ia.demander("q").split(" ")) m.merge(s, 1, Integer::sum); if (m.size() > 3) Decisions.refuser("z"); } // 501
    void parts_of_data_counted() { Ia.envoyer("" + List.of(Donnees.nom().split(" ")).size()); }
    void parts_of_data_counted_in_a_loop() { int n = 0; for (String s : List.of(Donnees.nom().split(" "))) n++; Ia.envoyer("" + n); }
    void decided_for_each_part_of_an_answer() { for (String s : List.of(Ia.demander("q").split(" "))) Decisions.refuser("z"); } // 501
    void decided_after_each_part_of_an_answer() { for (String s : List.of(Ia.demander("q").split(" "))) System.out.println(s); Decisions.refuser("z"); }
    void decided_for_each_part_in_a_stream() { Stream.of(Ia.demander("q").split(" ")).forEach(s -> Decisions.refuser("z")); } // 501
    void two_answers_counted() { List<String> l = List.of(Ia.demander("a"), Ia.demander("b")); int n = 0; for (String s : l) n++; if (n > 1) Decisions.refuser("z"); }
    void parts_of_an_answer_copied_to_a_set() { int n = 0; for (Iterator<String> i = new HashSet<>(Arrays.asList(Ia.demander("q").split(","))).iterator(); i.hasNext(); i.next()) n++; if (n > 2) Decisions.refuser("z"); } // 501
    // What each of several is made of
    static Optional<String> perhaps(String s) { return Optional.of(Ia.demander(s)).filter(x -> !x.startsWith("o")); }
    void none_of_those_that_answered(List<String> l) { if (l.stream().flatMap(x -> perhaps(x).stream()).findFirst().isPresent()) Decisions.delivrer("d"); } // 501
    void each_of_those_that_answered(List<String> l) { for (String s : l.stream().map(x -> perhaps(x)).flatMap(Optional::stream).toList()) Decisions.delivrer("d"); } // 501
    void of_one_that_answered() { if (Stream.of("a").map(x -> perhaps(x)).flatMap(Optional::stream).findFirst().isPresent()) Decisions.delivrer("d"); } // 501
    void of_one_that_was_filtered() { for (String s : Stream.of("a").flatMap(x -> Stream.of(Ia.demander(x)).filter(y -> !y.startsWith("o"))).toList()) Decisions.delivrer("d"); } // 501
    void each_of_the_words_of_an_answer(List<String> l) { if (l.stream().map(x -> List.of(Ia.demander(x).split(","))).flatMap(List::stream).findFirst().isPresent()) Decisions.delivrer("d"); } // 501
    void each_is_done_if_answered(List<String> l) { l.stream().flatMap(x -> perhaps(x).stream()).forEach(s -> Decisions.delivrer("d")); } // 501
    void one_answer_of_each(List<String> l) { for (String s : l.stream().flatMap(x -> Stream.of(Ia.demander(x))).toList()) Decisions.delivrer("d"); }
    void an_optional_of_each(List<String> l) { if (l.stream().flatMap(x -> Optional.of(Ia.demander(x)).stream()).findFirst().isPresent()) Decisions.delivrer("d"); }
    void two_of_each(List<String> l) { for (String s : l.stream().flatMap(x -> List.of(Ia.demander(x), "z").stream()).toList()) Decisions.delivrer("d"); }
    void as_many_of_each(List<String> l) { for (String s : l.stream().flatMap(x -> l.stream().map(Ia::demander)).toList()) Decisions.delivrer("d"); }
    void a_list_of_each(List<String> l) { for (String s : l.stream().map(x -> { List<String> r = new ArrayList<>(); r.add(Ia.demander(x)); return r; }).flatMap(List::stream).toList()) Decisions.delivrer("d"); }

    // How many numbers there are between two.
    void numbers_up_to_an_answer(String d) { IntStream.range(0, Integer.parseInt(Ia.demander(d))).forEach(i -> Decisions.refuser(d)); } // 501
    void numbers_from_an_answer(String d) { IntStream.range(Integer.parseInt(Ia.demander(d)), 9).forEach(i -> Decisions.refuser(d)); } // 501
    void numbers_to_objects(String d) { LongStream.rangeClosed(1, Ia.demander(d).length()).mapToObj(i -> d).forEach(Decisions::refuser); } // 501
    void numbers_counted(String d) { if (IntStream.range(0, Ia.demander(d).length()).filter(i -> i % 2 == 0).count() > 3) Decisions.refuser(d); } // 501
    void numbers_whatever_was_answered(String d) { Ia.demander(d); IntStream.range(0, d.length()).forEach(i -> Decisions.refuser(d)); }
    static void refuserTous(List<String> l) { l.forEach(s -> Decisions.refuser("z")); } // 501
    void one_of_two_lists_to_a_function() { refuserTous(Ia.demander("x").equals("oui") ? List.of("a") : List.of()); }
    static void refuserUn(Optional<String> o) { o.ifPresent(s -> Decisions.refuser("z")); } // 501
    void one_or_none_to_a_function() { refuserUn(Ia.demander("x").equals("oui") ? Optional.of("a") : Optional.empty()); }
    static void refuserParmi(List<String> l) { l.forEach(s -> Decisions.refuser("z")); for (String s : l) { Decisions.refuser("z"); } }
    void as_many_as_answers_to_a_helper(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) { l.add(Ia.demander(d)); } refuserParmi(l); }
    static void refuserSelon(List<String> l) { for (String s : l) { Decisions.refuser("z"); } } // 501
    void counted_by_an_answer_to_a_loop() { List<String> l = new ArrayList<>(); if (Ia.demander("x").equals("oui")) { l.add("a"); } refuserSelon(l); }
    static void refuserAutres(List<String> l) { for (String s : l) { Decisions.refuser("z"); } l.forEach(s -> Decisions.refuser("z")); }
    void asked_beside(List<String> l) { if (Ia.demander("x").equals("oui")) { System.out.println("a"); } refuserAutres(l); }
    void in_a_function() { List<String> l = Ia.demander("x").equals("oui") ? List.of("a") : List.of(); Runnable r = () -> l.forEach(s -> Decisions.refuser("z")); r.run(); } // 501

    // --- a list that the caller chose among several
    void walked_of_either() { walk(Ia.demander("q").startsWith("o") ? List.of("a") : List.of()); }
    private static void walk(List<String> l) { for (String s : l) Decisions.refuser("x"); } // 501
    void walked_of_either_and_after() { walkAndDecide(Ia.demander("q").startsWith("o") ? List.of("a") : List.of()); }
    private static void walkAndDecide(List<String> l) { for (String s : l) System.out.println("x"); Decisions.refuser("x"); }
    void walked_of_as_many() { walkOfAsMany(Ia.demander("q").startsWith("o") ? List.of("a") : List.of("b")); }
    private static void walkOfAsMany(List<String> l) { for (String s : l) Decisions.refuser("x"); }
    // each of them is replaced by a helper: there are as many as before
    private static void remplacer(List<String> l) { l.replaceAll(x -> "b"); }
    void replaced_by_a_helper() { List<String> l = new ArrayList<>(); if (Ia.demander("x").equals("oui")) { l.add("a"); } remplacer(l); for (String s : l) { Decisions.refuser("z"); } } // 501
    void replaced_by_a_helper_and_handed_over() { List<String> l = new ArrayList<>(); if (Ia.demander("x").equals("oui")) { l.add("a"); } remplacer(l); Decisions.refuser(l); } // 501
    void replaced_by_a_helper_and_counted() { List<String> l = new ArrayList<>(); for (String m : Ia.demander("x").split(",")) { l.add(m); } remplacer(l); Decisions.refuser(l.size()); } // 501
    void answer_replaced_by_a_helper() { List<String> l = new ArrayList<>(); l.add(Ia.demander("x")); remplacer(l); Decisions.refuser(l); }
    void replaced_by_a_helper_and_asked_beside(List<String> l) { Ia.demander("x"); remplacer(l); Decisions.refuser(l); }
    private static List<String> remplace(List<String> l) { l.replaceAll(x -> "b"); return l; }
    void replaced_and_given_back() { List<String> l = new ArrayList<>(); for (String m : Ia.demander("x").split(",")) { l.add(m); } Decisions.refuser(remplace(l)); } // 501
    private static void remplacer_et_refuser(List<String> l) { l.replaceAll(x -> "b"); Decisions.refuser(l); } // 501
    void replaced_and_decided_by_a_helper() { List<String> l = new ArrayList<>(); if (Ia.demander("x").equals("oui")) { l.add("a"); } remplacer_et_refuser(l); }
    private static void remplacer_et_refuser_autres(List<String> l) { l.replaceAll(x -> "b"); Decisions.refuser(l); }
    void answers_replaced_and_decided_by_a_helper(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) { l.add(Ia.demander(d)); } remplacer_et_refuser_autres(l); }
    private static void remplir(List<String> l) { Collections.fill(l, "b"); }
    void filled_by_a_helper() { List<String> l = new ArrayList<>(); for (String m : Ia.demander("x").split(",")) { l.add(m); } remplir(l); Decisions.refuser(l); } // 501
    void answers_filled_by_a_helper(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) { l.add(Ia.demander(d)); } remplir(l); Decisions.refuser(l); }
    private static void retirer(List<String> l) { l.remove(0); }
    private static void retirerLePremier(Deque<String> l) { l.poll(); }
    private static void vider(List<String> l) { l.clear(); }
    void taken_out_by_a_helper() { List<String> l = new ArrayList<>(); l.add("a"); if (Ia.demander("x").equals("e")) l.add("b"); retirer(l); if (l.isEmpty()) Decisions.refuser("a"); } // 501
    void polled_by_a_helper() { Deque<String> l = new ArrayDeque<>(); l.add("a"); if (Ia.demander("x").equals("e")) l.add("b"); retirerLePremier(l); if (l.isEmpty()) Decisions.refuser("a"); } // 501
    void taken_out_by_a_function() { List<String> l = new ArrayList<>(); l.add("a"); if (Ia.demander("x").equals("e")) l.add("b"); Runnable r = () -> l.remove(0); r.run(); if (l.isEmpty()) Decisions.refuser("a"); } // 501
    void taken_out_by_a_helper_whatever_was_answered() { List<String> l = new ArrayList<>(); l.add("a"); Ia.demander("x"); retirer(l); if (l.isEmpty()) Decisions.refuser("a"); }
    void an_answer_taken_out_by_a_helper() { List<String> l = new ArrayList<>(); l.add(Ia.demander("x")); retirer(l); if (l.isEmpty()) Decisions.refuser("a"); }
    void all_taken_out_by_a_helper() { List<String> l = new ArrayList<>(); l.add("a"); if (Ia.demander("x").equals("e")) l.add("b"); vider(l); if (l.isEmpty()) Decisions.refuser("a"); }
    void taken_out_of_another_by_a_helper() { List<String> l = new ArrayList<>(), m = new ArrayList<>(List.of("a")); l.add("a"); if (Ia.demander("x").equals("e")) l.add("b"); retirer(m); if (m.isEmpty()) Decisions.refuser("a"); }
    private static void ajouter(List<String> l) { l.add("z"); }
    void added_to_by_a_helper_after_all() { List<String> l = new ArrayList<>(); l.add("a"); if (Ia.demander("x").equals("e")) l.add("b"); ajouter(l); if (l.size() > 2) Decisions.refuser("a"); } // 501
    void cleared_and_added_to_by_a_helper() { List<String> l = new ArrayList<>(); l.add("a"); if (Ia.demander("x").equals("e")) vider(l); ajouter(l); if (l.size() > 1) Decisions.refuser("a"); } // 501
    void added_to_by_a_helper_whatever_was_answered() { List<String> l = new ArrayList<>(); l.add(Ia.demander("x")); ajouter(l); if (l.size() > 1) Decisions.refuser("a"); }
    private static void chacun(List<String> l) { for (String x : l) Decisions.refuser("a"); } // 501
    private static void chacunParFonction(List<String> l) { l.forEach(x -> Decisions.refuser("a")); } // 501
    private static void chacunAjoute(List<String> l) { for (String x : l) Decisions.refuser("a"); }
    private static void chacunDesAutres(List<String> l) { for (String x : l) Decisions.refuser("a"); }
    void answered_whole_and_walked_by_a_helper() { chacun(Ia.remplir("x", List.class)); }
    void answered_whole_and_given_to_a_function_by_a_helper() { chacunParFonction(Ia.remplir("x", List.class)); }
    void answers_added_and_walked_by_a_helper(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) l.add(Ia.demander(d)); chacunAjoute(l); }
    void others_walked_by_a_helper(List<String> ds) { Ia.remplir("x", List.class); chacunDesAutres(ds); }
    void one_of_two_optionals() { String s = Ia.demander("avis"); Optional<String> o = s.equals("OUI") ? Optional.of("a") : Optional.of("b"); o.ifPresent(x -> Decisions.refuser("d")); }
    void which_of_two_optionals() { String s = Ia.demander("avis"); Optional<String> o = s.equals("OUI") ? Optional.of("a") : Optional.of("b"); o.ifPresent(x -> Decisions.refuser(x)); } // 501
    void one_optional_or_an_empty_one() { String s = Ia.demander("avis"); Optional<String> o = s.equals("OUI") ? Optional.of("a") : Optional.empty(); o.ifPresent(x -> Decisions.refuser("d")); } // 501
    static Optional<String> unDeDeux(String s) { return s.equals("OUI") ? Optional.of("a") : Optional.of("b"); }
    void one_of_two_optionals_of_a_helper() { unDeDeux(Ia.demander("avis")).ifPresent(x -> Decisions.refuser("d")); }
    static Optional<String> unOuRien(String s) { return s.equals("OUI") ? Optional.of("a") : Optional.empty(); }
    void one_optional_or_an_empty_one_of_a_helper() { unOuRien(Ia.demander("avis")).ifPresent(x -> Decisions.refuser("d")); } // 501
    void one_of_two_optionals_mapped() { String s = Ia.demander("avis"); Optional<String> o = s.equals("OUI") ? Optional.of("a") : Optional.of("b"); o.map(x -> x + "!").ifPresent(x -> Decisions.refuser("d")); }
    void one_of_two_lists() { String s = Ia.demander("avis"); List<String> o = s.equals("OUI") ? List.of("a") : List.of("b"); o.forEach(x -> Decisions.refuser("d")); }
    void one_of_two_lists_walked() { String s = Ia.demander("avis"); List<String> o = s.equals("OUI") ? List.of("a") : List.of("b"); for (String x : o) Decisions.refuser("d"); }
    void one_list_or_none() { String s = Ia.demander("avis"); List<String> o = s.equals("OUI") ? List.of("a") : List.of(); for (String x : o) Decisions.refuser("d"); } // 501
    void optional_or_null() { String s = Ia.demander("avis"); Optional<String> o = s.equals("OUI") ? Optional.of("a") : null; if (o != null) o.ifPresent(x -> Decisions.refuser("d")); } // 501
    void list_or_null() { String s = Ia.demander("avis"); List<String> o = s.equals("OUI") ? List.of("a") : null; o.forEach(x -> Decisions.refuser("d")); } // 501
    void longer_or_shorter_list() { String s = Ia.demander("avis"); List<String> o = s.equals("OUI") ? List.of("a", "b") : List.of("a"); o.forEach(x -> Decisions.refuser(x)); } // 501
    void one_added_either_way() { String s = Ia.demander("avis"); List<String> o = new ArrayList<>(); if (s.equals("OUI")) o.add("a"); else o.add("b"); for (String x : o) Decisions.refuser("d"); }
    void one_of_two_iterators() { String s = Ia.demander("avis"); Iterator<String> o = s.equals("OUI") ? List.of("a").iterator() : List.of("b").iterator(); if (o.hasNext()) Decisions.refuser("d"); }
    void iterator_of_something_or_of_nothing() { String s = Ia.demander("avis"); Iterator<String> o = s.equals("OUI") ? List.of("a").iterator() : List.<String>of().iterator(); if (o.hasNext()) Decisions.refuser("d"); } // 501
    void one_of_two_maps() { String s = Ia.demander("avis"); Map<String, String> o = s.equals("OUI") ? Map.of("k", "a") : Map.of("k", "b"); o.forEach((k, v) -> Decisions.refuser("d")); }
    void one_of_two_maps_of_other_keys() { String s = Ia.demander("avis"); Map<String, String> o = s.equals("OUI") ? Map.of("k", "a") : Map.of("l", "b"); o.forEach((k, v) -> Decisions.refuser(k)); } // 501
    void key_that_one_of_two_maps_has() { String s = Ia.demander("avis"); Map<String, String> o = s.equals("OUI") ? Map.of("k", "a") : Map.of("l", "b"); if (o.get("k") != null) Decisions.refuser("d"); } // 501
    void computed_where_one_of_two_maps_has_the_key() { String s = Ia.demander("avis"); Map<String, String> o = s.equals("OUI") ? Map.of("k", "a") : Map.of("l", "b"); o.computeIfPresent("k", (k, v) -> { Decisions.refuser("d"); return v; }); } // 501
    void element_that_one_of_two_lists_has() { String s = Ia.demander("avis"); List<String> o = s.equals("OUI") ? List.of("a") : List.of("b"); if (o.contains("a")) Decisions.refuser("d"); } // 501
    void element_that_one_of_two_streams_has() { String s = Ia.demander("avis"); List<String> o = s.equals("OUI") ? List.of("a") : List.of("b"); if (o.stream().anyMatch("a"::equals)) Decisions.refuser("d"); } // 501
    void element_let_through_that_one_of_two_lists_has() { String s = Ia.demander("avis"); List<String> o = s.equals("OUI") ? List.of("a") : List.of("b"); o.stream().filter(x -> x.equals("a")).forEach(x -> Decisions.refuser("d")); } // 501
    void optional_let_through_that_is_one_of_two() { String s = Ia.demander("avis"); Optional<String> o = s.equals("OUI") ? Optional.of("a") : Optional.of("b"); o.filter(x -> x.equals("a")).ifPresent(x -> Decisions.refuser("d")); } // 501
    void run_all_of_one_of_two_lists() { String s = Ia.demander("avis"); List<Runnable> o = s.equals("OUI") ? List.of(() -> Decisions.refuser("d")) : List.of(() -> System.out.println()); o.forEach(Runnable::run); } // 501
    void run_first_of_one_of_two_lists() { String s = Ia.demander("avis"); List<Runnable> o = s.equals("OUI") ? List.of(() -> Decisions.refuser("d")) : List.of(() -> System.out.println()); o.get(0).run(); } // 501
    static class Urne { private final List<String> bulletins = new ArrayList<>(); private int oui; void deposer(String b) { bulletins.add(b); if (b.equals("OUI")) oui++; } int nombre() { return bulletins.size(); } int oui() { return oui; } String premier() { return bulletins.get(0); } boolean vide() { return bulletins.isEmpty(); } }
    static class Collecteur { private final List<String> l = new ArrayList<>(); void ajouter(String b) { l.add(b); } int nombre() { return l.size(); } List<String> tout() { return l; } }
    static class Compteur { int n; void compter(String b) { n++; } int n() { return n; } }
    void collected_in_an_object(List<String> ds) { Collecteur c = new Collecteur(); for (String d : ds) c.ajouter(Ia.demander(d)); if (c.nombre() > 2) Decisions.refuser("z"); }
    void collected_in_an_object_and_given(List<String> ds) { Collecteur c = new Collecteur(); for (String d : ds) c.ajouter(Ia.demander(d)); if (c.tout().size() > 2) Decisions.refuser("z"); }
    void collected_in_an_object_under_an_answer(List<String> ds) { Collecteur c = new Collecteur(); for (String d : ds) { String r = Ia.demander(d); if (r.length() > 3) c.ajouter(r); } if (c.nombre() > 2) Decisions.refuser("z"); } // 501
    void counted_in_an_object(List<String> ds) { Compteur c = new Compteur(); for (String d : ds) c.compter(Ia.demander(d)); if (c.n() > 2) Decisions.refuser("z"); }
    void counted_in_an_object_under_an_answer(List<String> ds) { Compteur c = new Compteur(); for (String d : ds) { String r = Ia.demander(d); if (r.length() > 3) c.compter(r); } if (c.n() > 2) Decisions.refuser("z"); } // 501
    void urn_number(List<String> ds) { Urne c = new Urne(); for (String d : ds) c.deposer(Ia.demander(d)); if (c.nombre() > 2) Decisions.refuser("z"); }
    void urn_yes(List<String> ds) { Urne c = new Urne(); for (String d : ds) c.deposer(Ia.demander(d)); if (c.oui() > 2) Decisions.refuser("z"); } // 501
    void urn_first(List<String> ds) { Urne c = new Urne(); for (String d : ds) c.deposer(Ia.demander(d)); if (c.premier().equals("OUI")) Decisions.refuser("z"); } // 501
    void urn_empty(List<String> ds) { Urne c = new Urne(); for (String d : ds) c.deposer(Ia.demander(d)); if (c.vide()) return; Decisions.refuser("z"); }
    void urn_for_each(List<String> ds) { Urne c = new Urne(); ds.forEach(d -> c.deposer(Ia.demander(d))); if (c.nombre() > 2) Decisions.refuser("z"); }
    Urne voter(List<String> ds) { Urne u = new Urne(); for (String d : ds) u.deposer(Ia.demander(d)); return u; }
    void urn_made_by_a_helper(List<String> ds) { if (voter(ds).nombre() > 2) Decisions.refuser("z"); }
    void urn_yes_made_by_a_helper(List<String> ds) { if (voter(ds).oui() > 2) Decisions.refuser("z"); } // 501
    void collected_once() { Collecteur c = new Collecteur(); c.ajouter(Ia.demander("x")); if (c.nombre() > 2) Decisions.refuser("z"); }
    static void joindre(List<String> l, String s) { l.add(s); }
    void added_by_a_method(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) joindre(l, Ia.demander(d)); if (l.size() > 2) Decisions.refuser("z"); }
    static void toutAjouter(List<String> l, List<String> ds) { for (String d : ds) l.add(Ia.demander(d)); }
    void all_added_by_a_method(List<String> ds) { List<String> l = new ArrayList<>(); toutAjouter(l, ds); if (l.size() > 2) Decisions.refuser("z"); }
    static void garder(List<String> l, List<String> ds) { for (String d : ds) { String r = Ia.demander(d); if (r.length() > 3) l.add(r); } }
    void some_added_by_a_method(List<String> ds) { List<String> l = new ArrayList<>(); garder(l, ds); if (l.size() > 2) Decisions.refuser("z"); } // 501
    static void unSeul(List<String> l, String s) { if (s.length() > 3) l.add(s); }
    void added_by_a_method_where_it_fits(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) unSeul(l, Ia.demander(d)); if (l.size() > 2) Decisions.refuser("z"); } // 501
    static void joindreParUnAutre(List<String> l, String s) { joindre(l, s.trim()); }
    void added_by_a_method_of_a_method(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) joindreParUnAutre(l, Ia.demander(d)); if (l.size() > 2) Decisions.refuser("z"); }
    static void oter(List<String> l) { l.removeIf(x -> x.equals("NON")); }
    void added_and_removed_by_methods(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) joindre(l, Ia.demander(d)); oter(l); if (l.size() > 2) Decisions.refuser("z"); } // 501
    static void remplacer(List<String> l, String s) { if (!l.isEmpty()) l.remove(0); l.add(s); }
    void replaced_by_a_method(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) remplacer(l, Ia.demander(d)); if (l.size() > 2) Decisions.refuser("z"); }
    void what_was_added_by_a_method(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) joindre(l, Ia.demander(d)); Decisions.refuser(l); } // 501
    void contained_in_what_was_added_by_a_method(List<String> ds) { List<String> l = new ArrayList<>(); for (String d : ds) joindre(l, Ia.demander(d)); if (l.contains("NON")) Decisions.refuser("z"); } // 501
    void one_or_none() { boolean b = !Ia.demander("x").startsWith("o"); if ((b ? List.of("x") : List.of()).size() > 0) Decisions.refuser("x"); } // 501
    void one_or_two() { boolean b = !Ia.demander("x").startsWith("o"); List<String> l = b ? List.of("x") : List.of("y", "z"); if (l.size() == 2) Decisions.refuser("x"); } // 501
    void one_or_none_by_if() { boolean b = Ia.demander("x").startsWith("o"); List<String> l; if (b) l = List.of("x"); else l = List.of(); if (l.size() > 0) Decisions.refuser("x"); } // 501
    void one_or_none_to_change() { List<String> l = Ia.demander("x").startsWith("o") ? new ArrayList<>(List.of("x")) : new ArrayList<>(); if (l.size() > 0) Decisions.refuser("x"); } // 501
    void pairs_or_none() { Map<String, String> l = Ia.demander("x").startsWith("o") ? Map.of("x", "y") : Map.of(); if (l.size() > 0) Decisions.refuser("x"); } // 501
    void one_of_two() { List<String> l = Ia.demander("x").startsWith("o") ? List.of("x") : List.of("y"); if (l.size() > 0) Decisions.refuser("x"); }
    void one_of_two_lists_of_one() { List<String> l = Ia.demander("x").startsWith("o") ? List.of("x") : List.of("y"); if (l.size() > 1) Decisions.refuser("x"); }
    private static List<String> reasons() { if (Ia.demander("x").startsWith("o")) return List.of("empty"); return List.of(); }
    void reasons_counted() { if (reasons().size() > 0) Decisions.refuser("x"); } // 501
    void reasons_counted_first() { int n = reasons().size(); if (n == 0) Decisions.refuser("x"); } // 501
    void reasons_counted_in_vain() { int n = reasons().size(); System.out.println(n); Decisions.refuser("x"); }
    void beside_an_answer(boolean given) { List<String> l = given ? List.of("x") : List.of(); System.out.println(Ia.demander("x")); if (l.size() > 0) Decisions.refuser("x"); }

    static class Collecte {
        private final List<String> tous = new ArrayList<>();
        void ajouter(String s) { tous.add(s); }
        int combien() { return tous.size(); }
    }
    private static final java.util.regex.Pattern VIRGULE = java.util.regex.Pattern.compile(",");
    void parts_added_for_each() { List<String> x = new ArrayList<>(); Arrays.stream(Ia.demander("x").split(",")).forEach(x::add); if (x.size() > 1) Decisions.refuser("a"); } // 501
    void parts_collected_by_an_object() { Collecte c = new Collecte(); Arrays.stream(Ia.demander("x").split(",")).forEach(c::ajouter); if (c.combien() > 1) Decisions.refuser("a"); } // 501
    void lines_collected_by_an_object() { Collecte c = new Collecte(); Ia.demander("x").lines().forEach(s -> c.ajouter(s)); if (c.combien() > 1) Decisions.refuser("a"); } // 501
    void lines_counted() { int[] n = {0}; Ia.demander("x").lines().forEach(s -> n[0]++); if (n[0] > 1) Decisions.refuser("a"); } // 501
    void parts_by_a_pattern() { List<String> x = new ArrayList<>(); VIRGULE.splitAsStream(Ia.demander("x")).forEach(x::add); if (x.isEmpty()) Decisions.refuser("a"); } // 501
    void parts_in_an_array_by_a_pattern() { if (VIRGULE.split(Ia.demander("x")).length > 1) Decisions.refuser("a"); } // 501
    void decided_for_each_part() { Arrays.stream(Ia.demander("x").split(",")).forEach(s -> Decisions.refuser("a")); } // 501
    void decided_for_each_part_of_a_text(String t) { Arrays.stream(t.split(",")).forEach(s -> { Ia.demander(s); Decisions.refuser("a"); }); }
    void answers_collected_by_an_object(List<String> l) { Collecte c = new Collecte(); l.stream().map(Ia::demander).forEach(c::ajouter); if (c.combien() > 1) Decisions.refuser("a"); }
    void decided_beside_parts() { Ia.demander("x").lines().forEach(System.out::println); Decisions.refuser("a"); }
    void parts_that_a_person_approved() { String a = Ia.demander("x"); List<String> x = new ArrayList<>(); if (Agent.valide(a)) { a.lines().forEach(x::add); for (String s : x) Decisions.refuser(s); } }
    // Taken over by another collection
    void added_all_at_once(List<String> l) { String s = Ia.demander("q"); List<String> o = new ArrayList<>(); o.addAll(l.stream().filter(x -> x.equals(s)).toList()); for (String x : o) { Decisions.refuser("x"); } } // 501
    void copied_to_a_list(List<String> l) { String s = Ia.demander("q"); List<String> o = new ArrayList<>(l.stream().filter(x -> x.equals(s)).toList()); for (String x : o) { Decisions.refuser("x"); } } // 501
    void straight_from_the_stream(List<String> l) { String s = Ia.demander("q"); for (String x : l.stream().filter(x -> x.equals(s)).toList()) { Decisions.refuser("x"); } } // 501
    void added_from_another_list(List<String> l) { String s = Ia.demander("q"); List<String> k = new ArrayList<>(); for (String x : l) { if (x.equals(s)) { k.add(x); } } List<String> o = new ArrayList<>(); o.addAll(k); for (String x : o) { Decisions.refuser("x"); } } // 501
    void added_all_and_for_each(List<String> l) { String s = Ia.demander("q"); List<String> o = new ArrayList<>(); o.addAll(l.stream().filter(x -> x.equals(s)).toList()); o.forEach(x -> Decisions.refuser("x")); } // 501
    void added_all_and_asked(List<String> l) { String s = Ia.demander("q"); List<String> o = new ArrayList<>(); o.addAll(l.stream().filter(x -> x.equals(s)).toList()); if (!o.isEmpty()) { Decisions.refuser("x"); } } // 501
    void added_all_and_counted(List<String> l) { String s = Ia.demander("q"); List<String> o = new ArrayList<>(); o.addAll(l.stream().filter(x -> x.equals(s)).toList()); for (int i = 0; i < o.size(); i++) { Decisions.refuser("x"); } } // 501
    void added_all_to_a_set(List<String> l) { String s = Ia.demander("q"); Set<String> o = new HashSet<>(); o.addAll(l.stream().filter(x -> x.equals(s)).toList()); for (String x : o) { Decisions.refuser("x"); } } // 501
    void added_all_to_a_queue(List<String> l) { String s = Ia.demander("q"); Deque<String> o = new ArrayDeque<>(); o.addAll(l.stream().filter(x -> x.equals(s)).toList()); for (String x : o) { Decisions.refuser("x"); } } // 501
    void put_all_to_a_map(Map<String, String> l) { String s = Ia.demander("q"); Map<String, String> k = new HashMap<>(l); k.remove(s); Map<String, String> o = new HashMap<>(); o.putAll(k); for (String x : o.keySet()) { Decisions.refuser("x"); } } // 501
    void added_all_before_others(List<String> l) { String s = Ia.demander("q"); List<String> o = new ArrayList<>(List.of("a")); o.addAll(0, l.stream().filter(x -> x.equals(s)).toList()); for (String x : o) { Decisions.refuser("x"); } } // 501
    void added_all_of_what_was_passed(List<String> l) { String s = Ia.demander("q"); List<String> o = new ArrayList<>(List.of("a")); o.addAll(l); for (String x : o) { Decisions.refuser("x"); } }
    void added_all_of_two(List<String> l) { String s = Ia.demander("q"); List<String> o = new ArrayList<>(); o.addAll(List.of(s, "b")); for (String x : o) { Decisions.refuser("x"); } }
    void added_one_for_each(List<String> l) { List<String> o = new ArrayList<>(); for (String x : l) { o.addAll(List.of(Ia.demander(x))); } for (String x : o) { Decisions.refuser("x"); } }
    void added_all_parts_of_each(List<String> l) { List<String> o = new ArrayList<>(); for (String x : l) { o.addAll(Arrays.asList(Ia.demander(x).split(","))); } for (String x : o) { Decisions.refuser("x"); } } // 501
    void added_all_parts(List<String> l) { List<String> o = new ArrayList<>(); Collections.addAll(o, Ia.demander("x").split(",")); for (String x : o) { Decisions.refuser("x"); } } // 501
    void copied_one_for_each(List<String> l) { List<String> o = new ArrayList<>(l.stream().map(x -> Ia.demander(x)).toList()); for (String x : o) { Decisions.refuser("x"); } }
    void added_all_one_for_each(List<String> l) { List<String> o = new ArrayList<>(); o.addAll(l.stream().map(x -> Ia.demander(x)).toList()); for (String x : o) { Decisions.refuser("x"); } }
    void copied_to_a_hash_set(List<String> l) { String s = Ia.demander("q"); Set<String> o = new HashSet<>(l.stream().filter(x -> x.equals(s)).toList()); for (String x : o) { Decisions.refuser("x"); } } // 501
    void copied_to_a_hash_set_of_what_was_passed(List<String> l) { String s = Ia.demander("q"); Set<String> o = new HashSet<>(l); for (String x : o) { Decisions.refuser("x"); } }
    void copied_to_a_hash_set_of_constants() { String s = Ia.demander("q"); Set<String> o = new HashSet<>(List.of("a", "b")); for (String x : o) { Decisions.refuser("x"); } }
    void copied_to_a_ranked_queue(List<String> l) { String s = Ia.demander("q"); PriorityQueue<String> o = new PriorityQueue<>(l.stream().filter(x -> x.equals(s)).toList()); while (!o.isEmpty()) { o.poll(); Decisions.refuser("x"); } } // 501
    void copied_by_copy_of(List<String> l) { String s = Ia.demander("q"); List<String> o = List.copyOf(l.stream().filter(x -> x.equals(s)).toList()); for (String x : o) { Decisions.refuser("x"); } } // 501
    void seen_through_a_view(List<String> l) { String s = Ia.demander("q"); List<String> o = Collections.unmodifiableList(l.stream().filter(x -> x.equals(s)).toList()); for (String x : o) { Decisions.refuser("x"); } } // 501
    void copied_to_a_set_by_copy_of(List<String> l) { String s = Ia.demander("q"); Set<String> o = Set.copyOf(l.stream().filter(x -> x.equals(s)).toList()); for (String x : o) { Decisions.refuser("x"); } } // 501
    void walked_from_where_an_answer_says(List<String> l) { for (ListIterator<String> i = l.listIterator((int) (Ia.noter("q") * 3)); i.hasNext(); i.next()) { Decisions.refuser("x"); } } // 501
    void walked_from_the_second(List<String> l) { String s = Ia.demander("q"); for (ListIterator<String> i = l.listIterator(1); i.hasNext(); i.next()) { Decisions.refuser("x"); } }
    void streamed_as_far_as_an_answer_says(String[] l) { Arrays.stream(l, 0, (int) (Ia.noter("q") * 3)).forEach(x -> Decisions.refuser("x")); } // 501
    void streamed_as_far_as_the_second(String[] l) { String s = Ia.demander("q"); Arrays.stream(l, 0, 2).forEach(x -> Decisions.refuser("x")); }
    // Set anew, each by an iterator: how many there are stays what decided it
    private static int fois(List<String> l, String s) { int n = 0; for (String x : l) { if (x.equals(s)) { n++; } } return n; }
    void removed_then_all_set(List<String> l) {
        String avis = Ia.demander("q");
        for (Iterator<String> i = l.iterator(); i.hasNext(); ) { if (i.next().equals(avis)) { i.remove(); } }
        for (ListIterator<String> i = l.listIterator(); i.hasNext(); ) { i.next(); i.set("b"); }
        if (fois(l, "b") > 1) { Decisions.refuser("x"); } // 501
        for (String x : l) { Decisions.refuser(x); } // 501
    }
    void cleared_or_not_then_all_set() {
        String avis = Ia.demander("q");
        List<String> l = new ArrayList<>(List.of(avis, avis));
        if (avis.equals("b")) { l.clear(); }
        for (ListIterator<String> i = l.listIterator(); i.hasNext(); ) { i.next(); i.set("b"); }
        if (fois(l, "b") > 1) { Decisions.refuser("x"); } // 501
    }
    void as_long_as_an_answer_says_then_all_set() {
        String[] a = new String[(int) (Ia.noter("q") * 3)];
        for (int i = 0; i < a.length; i++) { a[i] = "b"; }
        for (String x : a) { Decisions.refuser(x); } // 501
    }
    void answered_for_each_then_all_set(List<String> l) {
        List<String> o = new ArrayList<>();
        for (String x : l) { o.add(Ia.demander(x)); }
        for (ListIterator<String> i = o.listIterator(); i.hasNext(); ) { i.next(); i.set("b"); }
        for (String x : o) { Decisions.refuser(x); }
    }
    void chosen_for_each_then_all_set(List<String> l) {
        List<String> o = new ArrayList<>();
        for (String x : l) { o.add(Ia.demander(x).equals("a") ? "a" : "b"); }
        for (ListIterator<String> i = o.listIterator(); i.hasNext(); ) { i.next(); i.set("b"); }
        for (String x : o) { Decisions.refuser(x); }
    }
    void answered_in_one_then_all_set(String[] a) {
        a[1] = Ia.demander("q");
        for (int i = 0; i < a.length; i++) { a[i] = "b"; }
        for (String x : a) { Decisions.refuser(x); }
    }
    void as_many_copies_as_known() { if (Collections.nCopies(2, "a").isEmpty()) { Ia.envoyer(Donnees.nom()); } }
    void as_many_copies_as_nobody_knows(int n) { if (Collections.nCopies(n, "a").isEmpty()) { Ia.envoyer(Donnees.nom()); } } // 401
    void no_copies_any_more() { String avis = Ia.demander("q"); List<String> l = new ArrayList<>(Collections.nCopies(2, "a")); if (avis.equals("a")) { l.clear(); } for (String x : l) { Decisions.refuser("x"); } } // 501
}
