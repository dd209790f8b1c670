package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Streams of few elements, each of which is told apart: what is left of them, what becomes of each, what a collector makes of them. */
class ListedStreams {
    static class P { String nom; boolean vip; int age; P(String n, boolean v, int a) { nom = n; vip = v; age = a; } String getNom() { return nom; } boolean isVip() { return vip; } int getAge() { return age; } }
    record R(String cle, String texte) {}
    enum Sorte { PUBLIC, PRIVE }
    record S(Sorte sorte, String texte) {}
    // limit / skip / findFirst
    void skip_one() { List<String> l = List.of(Donnees.nom(), "x"); Ia.envoyer(l.stream().skip(1).findFirst().get()); }
    void skip_none() { List<String> l = List.of(Donnees.nom(), "x"); Ia.envoyer(l.stream().skip(0).findFirst().get()); } // 401
    void limit_one() { List<String> l = new ArrayList<>(); l.add("x"); l.add(Donnees.nom()); Ia.envoyer(l.stream().limit(1).collect(Collectors.toList())); }
    void limit_two() { List<String> l = new ArrayList<>(); l.add("x"); l.add(Donnees.nom()); Ia.envoyer(l.stream().limit(2).collect(Collectors.toList())); } // 401
    void first() { Ia.envoyer(Stream.of("x", Donnees.nom()).findFirst().orElse("")); }
    void first_is() { Ia.envoyer(Stream.of(Donnees.nom(), "x").findFirst().orElse("")); } // 401
    void listed_again() { List<String> l = Stream.of("x", Donnees.nom()).toList(); Ia.envoyer(l.get(0)); }
    void listed_again_is() { List<String> l = Stream.of("x", Donnees.nom()).toList(); Ia.envoyer(l.get(1)); } // 401
    void collected_again() { List<String> l = Stream.of("x", Donnees.nom()).collect(Collectors.toList()); Ia.envoyer(l.get(0)); }
    void array_again() { String[] l = Stream.of("x", Donnees.nom()).toArray(String[]::new); Ia.envoyer(l[0]); }
    void array_again_is() { String[] l = Stream.of("x", Donnees.nom()).toArray(String[]::new); Ia.envoyer(l[1]); } // 401
    void of_array() { String[] a = {"x", Donnees.nom()}; Ia.envoyer(Arrays.stream(a).findFirst().get()); }
    void of_array_is() { String[] a = {Donnees.nom(), "x"}; Ia.envoyer(Arrays.stream(a).findFirst().get()); } // 401
    // map
    void mapped() { List<String> l = Stream.of("x", Donnees.nom()).map(s -> s + "!").collect(Collectors.toList()); Ia.envoyer(l.get(0)); }
    void mapped_is() { List<String> l = Stream.of("x", Donnees.nom()).map(s -> s + "!").collect(Collectors.toList()); Ia.envoyer(l.get(1)); } // 401
    void mapped_to_own() { List<P> l = Stream.of("x", Donnees.nom()).map(s -> new P(s, false, 1)).collect(Collectors.toList()); Ia.envoyer(l.get(0).nom); }
    void mapped_to_own_is() { List<P> l = Stream.of("x", Donnees.nom()).map(s -> new P(s, false, 1)).collect(Collectors.toList()); Ia.envoyer(l.get(1).nom); } // 401
    void mapped_masks() { List<P> l = List.of(new P(Donnees.nom(), true, 2), new P("b", false, 3)); List<P> m = l.stream().map(p -> { p.nom = "x"; return p; }).toList(); Ia.envoyer(m.get(0).nom); } // KNOWN: invents 401, what a function changes of elements is told of all of them together
    void mapped_masks_first_only() { List<P> l = List.of(new P(Donnees.nom(), true, 2), new P(Donnees.nom(), false, 3)); l.stream().map(p -> { p.nom = "x"; return p; }).findFirst(); Ia.envoyer(l.get(1).nom); } // 401
    // filter
    void filtered_by_field() { List<P> l = List.of(new P(Donnees.nom(), true, 2), new P("b", false, 3)); Ia.envoyer(l.stream().filter(p -> !p.vip).map(P::getNom).collect(Collectors.joining())); }
    void filtered_by_field_is() { List<P> l = List.of(new P(Donnees.nom(), true, 2), new P("b", false, 3)); Ia.envoyer(l.stream().filter(P::isVip).map(P::getNom).collect(Collectors.joining())); } // 401
    void filtered_by_key() { List<R> l = List.of(new R("nom", Donnees.nom()), new R("ville", "Paris")); Ia.envoyer(l.stream().filter(r -> r.cle().equals("ville")).map(R::texte).findFirst().orElse("")); }
    void filtered_by_key_is() { List<R> l = List.of(new R("nom", Donnees.nom()), new R("ville", "Paris")); Ia.envoyer(l.stream().filter(r -> r.cle().equals("nom")).map(R::texte).findFirst().orElse("")); } // 401
    void filtered_by_enum() { List<S> l = List.of(new S(Sorte.PRIVE, Donnees.nom()), new S(Sorte.PUBLIC, "Paris")); l.stream().filter(r -> r.sorte() == Sorte.PUBLIC).map(S::texte).forEach(Ia::envoyer); }
    void filtered_by_enum_is() { List<S> l = List.of(new S(Sorte.PRIVE, Donnees.nom()), new S(Sorte.PUBLIC, "Paris")); l.stream().filter(r -> r.sorte() != Sorte.PUBLIC).map(S::texte).forEach(Ia::envoyer); } // 401
    void filtered_unknown() { List<String> l = List.of("b", Donnees.nom()); Ia.envoyer(l.stream().filter(s -> s.length() > Donnees.nombre()).findFirst().get()); } // 401
    void none_left() { List<P> l = List.of(new P(Donnees.nom(), true, 2)); Ia.envoyer(l.stream().filter(p -> p.age > 5).map(P::getNom).findFirst().orElse("x")); }
    void filter_in_a_helper() { Ia.envoyer(garder(Stream.of("b", Donnees.nom())).findFirst().get()); } // 401
    Stream<String> garder(Stream<String> s) { return s.filter(x -> x.length() > Donnees.nombre()); }
    // takeWhile dropWhile
    void taken() { Ia.envoyer(Stream.of(1, 2, 3).takeWhile(n -> n < 2).map(n -> n == 1 ? "x" : Donnees.nom()).collect(Collectors.joining())); }
    void dropped() { Ia.envoyer(Stream.of(1, 2, 3).dropWhile(n -> n < 2).map(n -> n != 1 ? "x" : Donnees.nom()).collect(Collectors.joining())); }
    void dropped_is() { Ia.envoyer(Stream.of(1, 2, 3).dropWhile(n -> n < 2).map(n -> n == 3 ? Donnees.nom() : "x").collect(Collectors.joining())); } // 401
    // range
    void range() { String[] a = {"x", Donnees.nom()}; IntStream.range(0, 1).forEach(i -> Ia.envoyer(a[i])); }
    void range_is() { String[] a = {"x", Donnees.nom()}; IntStream.range(0, 2).forEach(i -> Ia.envoyer(a[i])); } // 401
    void range_closed() { String[] a = {"x", "y", Donnees.nom()}; Ia.envoyer(IntStream.rangeClosed(0, 1).mapToObj(i -> a[i]).collect(Collectors.joining(","))); }
    void range_closed_is() { String[] a = {"x", Donnees.nom()}; Ia.envoyer(IntStream.rangeClosed(0, 1).mapToObj(i -> a[i]).collect(Collectors.joining(","))); } // 401
    // concat flatMap
    void concat() { Ia.envoyer(Stream.concat(Stream.of("x"), Stream.of(Donnees.nom())).findFirst().get()); }
    void concat_is() { Ia.envoyer(Stream.concat(Stream.of("x"), Stream.of(Donnees.nom())).skip(1).findFirst().get()); } // 401
    void flat() { Ia.envoyer(Stream.of(List.of("x", "y"), List.of(Donnees.nom())).flatMap(List::stream).limit(2).collect(Collectors.joining())); }
    void flat_is() { Ia.envoyer(Stream.of(List.of("x", "y"), List.of(Donnees.nom())).flatMap(List::stream).skip(2).collect(Collectors.joining())); } // 401
    // collectors
    void parted() { Map<Boolean, List<P>> m = Stream.of(new P(Donnees.nom(), true, 2), new P("b", false, 3)).collect(Collectors.partitioningBy(P::isVip)); Ia.envoyer(m.get(false).get(0).nom); }
    void parted_is() { Map<Boolean, List<P>> m = Stream.of(new P(Donnees.nom(), true, 2), new P("b", false, 3)).collect(Collectors.partitioningBy(P::isVip)); Ia.envoyer(m.get(true).get(0).nom); } // 401
    void to_map() { Map<String, String> m = Stream.of(new R("nom", Donnees.nom()), new R("ville", "Paris")).collect(Collectors.toMap(R::cle, R::texte)); Ia.envoyer(m.get("ville")); }
    void to_map_is() { Map<String, String> m = Stream.of(new R("nom", Donnees.nom()), new R("ville", "Paris")).collect(Collectors.toMap(R::cle, R::texte)); Ia.envoyer(m.get("nom")); } // 401
    void to_map_merged() { Map<String, String> m = Stream.of(new R("v", Donnees.nom()), new R("v", "Paris")).collect(Collectors.toMap(R::cle, R::texte, (a, b) -> b)); Ia.envoyer(m.get("v")); }
    void to_map_merged_is() { Map<String, String> m = Stream.of(new R("v", Donnees.nom()), new R("v", "Paris")).collect(Collectors.toMap(R::cle, R::texte, (a, b) -> a)); Ia.envoyer(m.get("v")); } // 401
    void grouped() { Map<String, List<R>> m = Stream.of(new R("nom", Donnees.nom()), new R("ville", "Paris")).collect(Collectors.groupingBy(R::cle)); Ia.envoyer(m.get("ville").get(0).texte()); }
    void grouped_is() { Map<String, List<R>> m = Stream.of(new R("nom", Donnees.nom()), new R("ville", "Paris")).collect(Collectors.groupingBy(R::cle)); Ia.envoyer(m.get("nom").get(0).texte()); } // 401
    void grouped_mapped() { Map<String, String> m = Stream.of(new R("nom", Donnees.nom()), new R("ville", "Paris")).collect(Collectors.groupingBy(R::cle, Collectors.mapping(R::texte, Collectors.joining(";")))); Ia.envoyer(m.get("ville")); }
    void grouped_mapped_is() { Map<String, String> m = Stream.of(new R("nom", Donnees.nom()), new R("ville", "Paris")).collect(Collectors.groupingBy(R::cle, Collectors.mapping(R::texte, Collectors.joining(";")))); Ia.envoyer(m.get("nom")); } // 401
    void key_there() { Map<String, String> m = Stream.of(new R("ville", "Paris")).collect(Collectors.toMap(R::cle, R::texte)); if (m.containsKey("nom")) Ia.envoyer(Donnees.nom()); }
    void teed() { List<String> l = Stream.of("x", Donnees.nom()).collect(Collectors.teeing(Collectors.toList(), Collectors.counting(), (a, n) -> a)); Ia.envoyer(l.get(0)); }
    void filtering() { Ia.envoyer(Stream.of(new R("nom", Donnees.nom()), new R("ville", "Paris")).collect(Collectors.filtering(r -> r.cle().equals("ville"), Collectors.mapping(R::texte, Collectors.joining())))); }
    void reduced_last() { Ia.envoyer(Stream.of(Donnees.nom(), "x").reduce((a, b) -> b).get()); }
    void reduced_first() { Ia.envoyer(Stream.of(Donnees.nom(), "x").reduce((a, b) -> a).get()); } // 401
    void reduced_from() { Ia.envoyer(Stream.of(Donnees.nom(), "x").reduce("", (a, b) -> b)); }
    void reduced_all() { Ia.envoyer(Stream.of(Donnees.nom(), "x").reduce("", (a, b) -> a + b)); } // 401
    // counts
    void counted() { if (Stream.of("a", "b").count() > 3) Ia.envoyer(Donnees.nom()); }
    void counted_is() { if (Stream.of("a", "b").count() > 1) Ia.envoyer(Donnees.nom()); } // 401
    void none_match() { if (Stream.of("a", "b").anyMatch(s -> s.equals("c"))) Ia.envoyer(Donnees.nom()); }
    void one_matches() { if (Stream.of("a", "b").anyMatch(s -> s.equals("b"))) Ia.envoyer(Donnees.nom()); } // 401
    void all_match_not() { if (Stream.of("a", "b").allMatch(s -> s.equals("b"))) Ia.envoyer(Donnees.nom()); }
    void iterated() { Iterator<String> i = Stream.of("x", Donnees.nom()).iterator(); Ia.envoyer(i.next()); }
    void iterated_is() { Iterator<String> i = Stream.of("x", Donnees.nom()).iterator(); i.next(); Ia.envoyer(i.next()); } // 401
    void sorted_known() { Ia.envoyer(Stream.of("b", "a").sorted().findFirst().get().equals("b") ? Donnees.nom() : ""); }
    void sorted_unknown() { Ia.envoyer(Stream.of("b", Donnees.nom()).sorted().findFirst().get()); } // 401
    void sorted_by() { Ia.envoyer(Stream.of("b", Donnees.nom()).sorted(Comparator.reverseOrder()).findFirst().get()); } // 401
    void distinct_then_second() { Ia.envoyer(Stream.of("b", "b", Donnees.nom()).distinct().skip(1).findFirst().get()); } // 401
    void in_a_loop() { Stream<String> s = Stream.of("b", "c", Donnees.nom()); for (int i = 0; i < Donnees.nombre(); i++) s = s.skip(1); Ia.envoyer(s.findFirst().orElse("")); } // 401
    void decided_by_position() { List<String> l = List.of(Ia.demander("x"), "no"); if (l.stream().skip(1).findFirst().get().equals("no")) Decisions.refuser("d"); }
    void decided_by_position_is() { List<String> l = List.of(Ia.demander("x"), "no"); if (l.stream().limit(1).findFirst().get().equals("no")) Decisions.refuser("d"); } // 501
    void limited_by_answer() { Stream.of("a", "b").limit(Ia.demander("x").length()).forEach(Decisions::refuser); } // 501
    void filter_by_answer() { Stream.of("a", "b").filter(s -> Ia.demander(s).equals("y")).forEach(Decisions::refuser); } // 501
    void filter_by_answer_and_known() { Stream.of(new P("a", true, 1), new P("b", false, 2)).filter(P::isVip).forEach(p -> Decisions.refuser(p)); }
    // streams that are kept and shared
    void kept_then_two_ways() { Stream<String> s = Stream.of("b", Donnees.nom()); if (Donnees.choix()) s = s.skip(1); else s = s.limit(1); Ia.envoyer(s.findFirst().get()); } // 401
    void kept_one_way() { Stream<String> s = Stream.of(Donnees.nom(), "b"); if (Donnees.choix()) s = s.skip(1); Ia.envoyer(s.findFirst().get()); } // 401
    void both_ways_clean() { Stream<String> s = Stream.of("c", Donnees.nom(), "b"); if (Donnees.choix()) s = s.skip(2); Ia.envoyer(s.findFirst().get()); } // KNOWN: invents 401, what is left of a stream that one way shortened is told of both ways together
    void map_with_effect_first_only() { String[] last = {"x"}; Stream.of(Donnees.nom(), "b").map(s -> { last[0] = s; return s; }).findFirst(); Ia.envoyer(last[0]); } // 401
    void map_with_effect_all() { String[] last = {"x"}; Stream.of(Donnees.nom(), "b").map(s -> { last[0] = s; return s; }).toList(); Ia.envoyer(last[0]); } // KNOWN: invents 401, a stream may ask for fewer elements than it has
    void filter_with_effect() { List<String> seen = new ArrayList<>(); Stream.of("b", Donnees.nom()).filter(s -> { seen.add(s); return true; }).toList(); Ia.envoyer(seen.get(1)); } // 401
    void map_throws() { try { Stream.of("b", Donnees.nom()).map(s -> { if (s.length() > 2) throw new IllegalStateException(s); return s; }).toList(); } catch (IllegalStateException e) { Ia.envoyer(e.getMessage()); } } // 401
    void ask_in_map_decides() { List<String> l = Stream.of("a", "b").map(s -> Ia.demander(s)).toList(); Decisions.refuser(l.get(0)); } // 501
    void ask_in_filter_decides_size() { if (Stream.of("a", "b").filter(s -> Ia.demander(s).equals("oui")).count() > 1) Decisions.refuser("d"); } // 501
    void all_match_ai() { if (Stream.of("a", "b").allMatch(s -> Ia.demander(s).equals("oui"))) Decisions.refuser("d"); } // 501
    void any_match_ai() { if (Stream.of("a", "b").anyMatch(s -> Ia.noter(s) > 0.5)) Decisions.refuser("d"); } // 501
    void none_match_ai() { if (Stream.of("a", "b").noneMatch(s -> Ia.noter(s) > 0.5)) Decisions.refuser("d"); } // 501
    void none_match_ai_masked() { if (Stream.of("a", "b").noneMatch(s -> Ia.noter(s) > 0.5 || true)) Decisions.refuser("d"); }
    void agent_all() { String r = Ia.demander("x"); if (Stream.of(r, "b").allMatch(Agent::valide)) Decisions.refuser(r); }
    void agent_any() { String r = Ia.demander("x"); if (Stream.of(r, "b").anyMatch(Agent::valide)) Decisions.refuser(r); } // 501
    void agent_none() { String r = Ia.demander("x"); if (Stream.of(r, "b").noneMatch(Agent::valide)) Decisions.refuser(r); } // 501
    void agent_filter() { String r = Ia.demander("x"); Stream.of(r, "b").filter(Agent::valide).forEach(Decisions::refuser); }
    void agent_filter_not() { String r = Ia.demander("x"); Stream.of(r, "b").filter(x -> !Agent.valide(x)).forEach(Decisions::refuser); } // 501
    void agent_map_pair() { String r = Ia.demander("x"); Stream.of(r, "b").map(x -> Agent.valide(x) ? x : null).filter(Objects::nonNull).forEach(Decisions::refuser); }
    // flags by reduce
    void reduce_flags() { boolean any = Stream.of(false, Ia.noter("x") > 0.5).reduce(false, Boolean::logicalOr); if (any) Decisions.refuser("d"); } // 501
    void reduce_flags_masked() { boolean any = Stream.of(true, Ia.noter("x") > 0.5).reduce(true, (a, b) -> a); if (any) Decisions.refuser("d"); }
    void sum() { int n = Stream.of(1, 2).mapToInt(Integer::intValue).sum(); if (n > 5) Ia.envoyer(Donnees.nom()); else Ia.envoyer("x"); } // KNOWN: invents 401, numbers that a stream adds up are not known
    void mapped_objects_shared() { P p = new P("x", true, 1); List<P> l = Stream.of(p, p).map(q -> q).toList(); p.nom = Donnees.nom(); Ia.envoyer(l.get(1).nom); } // 401
    void collected_mutable() { List<String> l = Stream.of("x", Donnees.nom()).collect(Collectors.toList()); l.remove(1); Ia.envoyer(l); }
    void collected_mutable_other() { List<String> l = Stream.of("x", Donnees.nom()).collect(Collectors.toList()); l.remove(0); Ia.envoyer(l); } // 401
    void group_counting() { Map<String, Long> m = Stream.of(new R("a", Donnees.nom())).collect(Collectors.groupingBy(R::cle, Collectors.counting())); Ia.envoyer(m); }
    void group_by_data() { Map<String, Long> m = Stream.of(new R("a", Donnees.nom())).collect(Collectors.groupingBy(R::texte, Collectors.counting())); Ia.envoyer(m.keySet()); } // 401
    void group_by_two() { Map<Boolean, Long> m = Stream.of(1, 2, 3).collect(Collectors.partitioningBy(n -> n > 5, Collectors.counting())); if (m.get(true) > 0) Ia.envoyer(Donnees.nom()); }
    void to_map_then_put() { Map<String, String> m = Stream.of(new R("a", Donnees.nom())).collect(Collectors.toMap(R::cle, R::texte)); m.put("a", "x"); Ia.envoyer(m.get("a")); }
    void to_map_values() { Map<String, String> m = Stream.of(new R("a", Donnees.nom()), new R("b", "x")).collect(Collectors.toMap(R::cle, R::texte)); Ia.envoyer(m.values()); } // 401
    void to_map_loop() { Map<String, String> m = Stream.of(new R("a", Donnees.nom()), new R("b", "x")).collect(Collectors.toMap(R::cle, R::texte)); for (Map.Entry<String, String> e : m.entrySet()) Ia.envoyer(e.getKey()); }
    void to_map_unknown_key() { Map<String, String> m = Stream.of(new R(Donnees.propre(), Donnees.nom()), new R("b", "x")).collect(Collectors.toMap(R::cle, R::texte)); Ia.envoyer(m.get("b")); } // 401
    void in_helper() { Ia.envoyer(noms(List.of(new P("x", false, 1), new P(Donnees.nom(), true, 2)))); } // 401
    void in_helper_clean() { Ia.envoyer(ages(List.of(new P("x", false, 1), new P(Donnees.nom(), true, 2)))); }
    String noms(List<P> l) { return l.stream().map(P::getNom).collect(Collectors.joining()); }
    String ages(List<P> l) { return l.stream().map(p -> "" + p.age).collect(Collectors.joining()); }
    void first_by_helper() { Ia.envoyer(premier(List.of("x", Donnees.nom()))); }
    void first_by_helper_is() { Ia.envoyer(premier(List.of(Donnees.nom(), "x"))); } // 401
    String premier(List<String> l) { return l.stream().findFirst().orElse(""); }
    void by_key_helper() { Ia.envoyer(chercher(List.of(new R("nom", Donnees.nom()), new R("ville", "Paris")), "ville")); }
    void by_key_helper_is() { Ia.envoyer(chercher(List.of(new R("nom", Donnees.nom()), new R("ville", "Paris")), "nom")); } // 401
    String chercher(List<R> l, String cle) { return l.stream().filter(r -> r.cle().equals(cle)).map(R::texte).findFirst().orElse(null); }
    void loop_made() { List<String> l = new ArrayList<>(); for (int i = 0; i < 3; i++) l.add(i == 1 ? Donnees.nom() : "x"); Ia.envoyer(l.stream().skip(1).findFirst().get()); } // 401
    void stream_in_loop() { for (int i = 0; i < 2; i++) { final int n = i; List<String> l = Stream.of("a", Donnees.nom()).skip(n).toList(); Ia.envoyer(l.get(0)); } } // 401
    void int_range_sum() { int[] a = {1, Donnees.salaire()}; Ia.envoyer(IntStream.range(0, 2).map(i -> a[i]).sum()); } // 401
    void int_range_sum_one() { int[] a = {1, Donnees.salaire()}; Ia.envoyer(IntStream.range(0, 1).map(i -> a[i]).sum()); }
    void boxed() { Ia.envoyer(IntStream.of(1, Donnees.salaire()).boxed().toList().get(0)); }
    void boxed_is() { Ia.envoyer(IntStream.of(1, Donnees.salaire()).boxed().toList().get(1)); } // 401
    void chars() { Ia.envoyer(Donnees.nom().chars().mapToObj(c -> "" + (char) c).collect(Collectors.joining())); } // 401
    void empty_stream() { Ia.envoyer(Stream.<String>empty().findFirst().orElse(Donnees.nom())); } // 401
    void not_empty_stream() { Ia.envoyer(Stream.of("x").findFirst().orElse(Donnees.nom())); }
    void view_of_sublist() { List<String> l = List.of("x", Donnees.nom()); Ia.envoyer(l.subList(0, 1).stream().findFirst().get()); }
    void set_stream() { Set<String> l = Set.of("x", Donnees.nom()); Ia.envoyer(l.stream().findFirst().get()); } // 401
    void queue_stream() { Deque<String> q = new ArrayDeque<>(); q.add("x"); q.addFirst(Donnees.nom()); Ia.envoyer(q.stream().skip(1).findFirst().get()); }
    void tree_set_stream() { SortedSet<String> q = new TreeSet<>(); q.add("x"); q.add(Donnees.nom()); Ia.envoyer(q.stream().skip(1).findFirst().get()); } // 401
    void priority_queue_stream() { Queue<String> q = new PriorityQueue<>(); q.add("x"); q.add(Donnees.nom()); Ia.envoyer(q.stream().findFirst().get()); } // 401
    void linked_hash_set() { Set<String> q = new LinkedHashSet<>(); q.add("x"); q.add(Donnees.nom()); Ia.envoyer(q.stream().skip(1).findFirst().get()); } // 401
    // lists that are passed, kept, given
    private static final List<R> TOUS = List.of(new R("nom", Donnees.nom()), new R("ville", "Paris"));
    void of_a_constant() { Ia.envoyer(TOUS.stream().filter(r -> r.cle().equals("ville")).findFirst().get().texte()); }
    void of_a_constant_is() { Ia.envoyer(TOUS.stream().filter(r -> r.cle().equals("nom")).findFirst().get().texte()); } // 401
    void helper_of_emptied() { List<String> l = new ArrayList<>(); l.add(Donnees.nom()); l.clear(); l.add("x"); Ia.envoyer(premier(l)); }
    void ajouter(List<String> l) { l.add(Donnees.nom()); }
    void added_by_a_helper() { List<String> l = new ArrayList<>(); l.add("x"); ajouter(l); Ia.envoyer(l.stream().findFirst().get()); }
    void added_by_a_helper_is() { List<String> l = new ArrayList<>(); l.add("x"); ajouter(l); Ia.envoyer(l.stream().skip(1).findFirst().get()); } // 401
    String devant(List<String> l) { l.add(0, Donnees.nom()); return l.stream().findFirst().get(); }
    void passed_and_added() { List<String> l = new ArrayList<>(); l.add("x"); Ia.envoyer(devant(l)); } // 401
    String derriere(List<String> l) { l.add(0, Donnees.nom()); return l.stream().skip(1).findFirst().get(); }
    void passed_and_added_before() { List<String> l = new ArrayList<>(); l.add("x"); Ia.envoyer(derriere(l)); }
    List<String> sauter(List<String> l, int n) { return l.stream().skip(n).collect(Collectors.toList()); }
    void skipped_as_asked() { Ia.envoyer(sauter(List.of(Donnees.nom(), "x"), 1).get(0)); }
    void skipped_as_asked_is() { Ia.envoyer(sauter(List.of(Donnees.nom(), "x"), 0).get(0)); } // 401
    static List<String> deux() { List<String> l = new ArrayList<>(); l.add("x"); l.add(Donnees.nom()); return l; }
    void made_by_a_helper() { Ia.envoyer(premier(deux())); }
    void made_by_a_helper_is() { Ia.envoyer(sauter(deux(), 1).get(0)); } // 401
    String decale(List<String> l, int n) { return l.get(n + 1); }
    void place_beyond() { Ia.envoyer(decale(List.of(Donnees.nom(), "x"), 0)); }
    void place_beyond_is() { Ia.envoyer(decale(List.of("x", Donnees.nom()), 0)); } // 401
    List<String> inserer(List<String> l, int n) { l.add(n + 1, Donnees.nom()); return l; }
    void inserted_beyond() { Ia.envoyer(inserer(new ArrayList<>(List.of("x", "y")), 0).get(0)); }
    void inserted_beyond_is() { Ia.envoyer(inserer(new ArrayList<>(List.of("x", "y")), 0).get(1)); } // 401
    void any_of_them() {
        Ia.envoyer(Stream.of("a", "b").findAny().isPresent() ? "x" : Donnees.nom());
        Ia.envoyer(List.of("a", "b").stream().findAny().orElse(Donnees.nom()));
        Ia.envoyer(Stream.of("a", "b").filter(x -> x.equals("a")).findAny().isPresent() ? "x" : Donnees.nom());
    }
    void any_of_none() {
        Ia.envoyer(Stream.of("a", "b").filter(x -> x.equals("c")).findAny().orElse(Donnees.nom())); // 401
        Ia.envoyer(Stream.of("a", "b").filter(x -> x.equals("c")).findAny().isPresent() ? Donnees.nom() : "x");
    }
    void any_of_those_that_are_kept() {
        Ia.envoyer(Stream.of("a", Donnees.nom()).filter(x -> Donnees.choix()).findAny().orElse("x")); // 401
        Ia.envoyer(Stream.of("a", Donnees.nom()).limit(1).findAny().get());
    }
    void any_of_a_set() {
        Ia.envoyer(Set.of("a", Donnees.nom()).stream().findAny().get()); // 401
    }
    void any_decides() {
        Decisions.refuser(Stream.of("a", Ia.demander("q")).findAny().get()); // 501
        Decisions.refuser(Stream.of("a", "b").findAny().orElse(Ia.demander("q")));
        String avis = Ia.demander("q");
        Decisions.refuser(Stream.of("a", "b").filter(x -> x.equals(avis)).findAny().orElse("z")); // 501
    }
}
