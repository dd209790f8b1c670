package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

class Streams {
    record P(String nom, String ville, int age) {}
    List<P> personnes() { return List.of(new P(Donnees.nom(), "Tours", 30), new P(Donnees.nom(), "Lyon", 40)); }
    void map_to_data() { personnes().stream().map(P::nom).forEach(Ia::envoyer); } // 401
    void map_to_clean() { personnes().stream().map(P::ville).forEach(Ia::envoyer); }
    void filter_by_data() { personnes().stream().filter(p -> p.nom().startsWith("D")).map(P::ville).forEach(Ia::envoyer); }
    void collect_to_list() {
        List<String> l = personnes().stream().map(P::nom).collect(Collectors.toList());
        Ia.envoyer(l.get(0)); // 401
    }
    void collect_to_list_clean() {
        List<String> l = personnes().stream().map(P::ville).collect(Collectors.toList());
        Ia.envoyer(l.get(0));
    }
    void collect_to_set() { Ia.envoyer(personnes().stream().map(P::nom).collect(Collectors.toSet())); } // 401
    void joining() { Ia.envoyer(personnes().stream().map(P::nom).collect(Collectors.joining(", ", "[", "]"))); } // 401
    void joining_clean() { Ia.envoyer(personnes().stream().map(P::ville).collect(Collectors.joining(", "))); }
    void count() { Ia.envoyer("n = " + personnes().stream().map(P::nom).count()); }
    void any_match_is_no_data() { Ia.envoyer("un : " + personnes().stream().anyMatch(p -> p.nom().isEmpty())); }
    void flat_map() { personnes().stream().flatMap(p -> Stream.of(p.nom(), p.ville())).forEach(Ia::envoyer); } // 401
    void flat_map_clean() { personnes().stream().flatMap(p -> Stream.of("a", p.ville())).forEach(Ia::envoyer); }
    void find_first() { personnes().stream().map(P::nom).findFirst().ifPresent(Ia::envoyer); } // 401
    void find_any_clean() { personnes().stream().map(P::ville).findAny().ifPresent(Ia::envoyer); }
    void reduce() { Ia.envoyer(personnes().stream().map(P::nom).reduce("", (a, b) -> a + b)); } // 401
    void reduce_clean() { Ia.envoyer(personnes().stream().map(P::ville).reduce("", (a, b) -> a + b)); }
    void reduce_away() { Ia.envoyer(personnes().stream().map(P::nom).reduce("", (a, b) -> "rien")); }
    void sorted() { personnes().stream().map(P::nom).sorted(Comparator.reverseOrder()).forEach(Ia::envoyer); } // 401
    void limit_and_skip() { personnes().stream().map(P::nom).skip(1).limit(1).forEach(Ia::envoyer); } // 401
    void peek_sends() { personnes().stream().map(P::nom).peek(Ia::envoyer).count(); } // 401
    void to_array() { Ia.envoyer(personnes().stream().map(P::nom).toArray(String[]::new)[0]); } // 401
    void iterate() { Stream.iterate(Donnees.nom(), s -> s + "x").limit(3).forEach(Ia::envoyer); } // 401
    void generate() { Stream.generate(Donnees::nom).limit(3).forEach(Ia::envoyer); } // 401
    void concat() { Stream.concat(Stream.of("a"), Stream.of(Donnees.nom())).forEach(Ia::envoyer); } // 401
    void concat_clean() { Stream.concat(Stream.of("a"), Stream.of("b")).forEach(Ia::envoyer); }
    void sum_of_salaries() { Ia.envoyer("total " + IntStream.of(Donnees.salaire(), 2).sum()); } // 401
    void range_is_no_data() { IntStream.range(0, Donnees.nom().length()).forEach(i -> Ia.envoyer(i)); }
    void map_to_obj() { IntStream.range(0, 3).mapToObj(i -> Donnees.nom()).forEach(Ia::envoyer); } // 401
    void map_to_int_length() { Ia.envoyer("n " + personnes().stream().mapToInt(p -> p.nom().length()).sum()); }
    void masked() { personnes().stream().map(P::nom).map(Masque::masquer).forEach(Ia::envoyer); }
    void masked_after_the_sink() { personnes().stream().map(P::nom).peek(Ia::envoyer).map(Masque::masquer).toList(); } // 401
    void to_map() {
        Map<String, String> m = personnes().stream().collect(Collectors.toMap(P::ville, P::nom));
        Ia.envoyer(m.get("Tours")); // 401
    }
    void to_map_clean() {
        Map<String, Integer> m = personnes().stream().collect(Collectors.toMap(P::ville, P::age));
        Ia.envoyer(m.get("Tours"));
    }
    void to_map_keys() {
        Map<String, String> m = personnes().stream().collect(Collectors.toMap(P::ville, P::nom));
        for (String k : m.keySet()) Ia.envoyer(k);
    }
    void grouping() {
        Map<String, List<P>> m = personnes().stream().collect(Collectors.groupingBy(P::ville));
        for (P p : m.get("Tours")) {
            Ia.envoyer(p.ville());
            Ia.envoyer(p.nom()); // 401
        }
    }
    void grouping_keys() {
        Map<String, List<P>> m = personnes().stream().collect(Collectors.groupingBy(P::ville));
        for (String k : m.keySet()) Ia.envoyer(k);
    }
    void grouping_counts() {
        Map<String, Long> m = personnes().stream().collect(Collectors.groupingBy(P::ville, Collectors.counting()));
        for (Long n : m.values()) Ia.envoyer("n " + n);
    }
    void partitioning() {
        Map<Boolean, List<P>> m = personnes().stream().collect(Collectors.partitioningBy(p -> p.age() > 35));
        Ia.envoyer(m.get(true).get(0).nom()); // 401
    }
    void mapping() {
        Map<String, List<String>> m = personnes().stream()
                .collect(Collectors.groupingBy(P::ville, Collectors.mapping(P::nom, Collectors.toList())));
        Ia.envoyer(m.get("Tours").get(0)); // 401
    }
    void mapping_clean() {
        Map<String, List<String>> m = personnes().stream()
                .collect(Collectors.groupingBy(P::ville, Collectors.mapping(P::ville, Collectors.toList())));
        Ia.envoyer(m.get("Tours").get(0));
    }
    void collecting_and_then() {
        Ia.envoyer(personnes().stream().map(P::nom).collect(Collectors.collectingAndThen(Collectors.toList(), l -> l.get(0)))); // 401
    }
    void collect_by_hand() {
        StringBuilder b = personnes().stream().map(P::nom).collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
        Ia.envoyer(b.toString()); // 401
    }
    void parallel() { personnes().parallelStream().map(P::nom).forEach(Ia::envoyer); } // 401
    void take_while() { personnes().stream().map(P::nom).takeWhile(s -> !s.isEmpty()).forEach(Ia::envoyer); } // 401
    void map_multi() { personnes().stream().<String>mapMulti((p, c) -> c.accept(p.nom())).forEach(Ia::envoyer); } // 401
    void builder() { Stream.<String>builder().add("a").add(Donnees.nom()).build().forEach(Ia::envoyer); } // 401
    void max() { personnes().stream().map(P::nom).max(Comparator.naturalOrder()).ifPresent(Ia::envoyer); } // 401
    void max_by_data_is_no_data() {
        personnes().stream().max(Comparator.comparing(P::nom)).map(P::ville).ifPresent(Ia::envoyer);
    }
    void side_effect() {
        List<String> l = new ArrayList<>();
        personnes().stream().map(P::nom).forEach(l::add);
        Ia.envoyer(l.get(0)); // 401
    }
    void side_effect_other() {
        List<String> l = new ArrayList<>();
        List<String> k = new ArrayList<>(List.of("rien"));
        personnes().stream().map(P::nom).forEach(l::add);
        Ia.envoyer(k.get(0));
    }
    Stream<String> noms() { return personnes().stream().map(P::nom); }
    void made_by_callee() { noms().forEach(Ia::envoyer); } // 401
    void whole_objects() { personnes().forEach(Ia::envoyer); } // 401
    void optional_map() { Optional.of(new P(Donnees.nom(), "Tours", 3)).map(P::nom).ifPresent(Ia::envoyer); } // 401
    void optional_map_clean() { Optional.of(new P(Donnees.nom(), "Tours", 3)).map(P::ville).ifPresent(Ia::envoyer); }
    void optional_get() { Ia.envoyer(Optional.of(Donnees.nom()).get()); } // 401
    void optional_or_else_get() { Ia.envoyer(Optional.<String>empty().orElseGet(Donnees::nom)); } // 401
    void optional_empty() { Ia.envoyer(Optional.<String>empty().orElse("rien")); }
    void optional_or() { Optional.<String>empty().or(() -> Optional.of(Donnees.nom())).ifPresent(Ia::envoyer); } // 401
    void optional_flat_map() { Optional.of("x").flatMap(x -> Optional.of(Donnees.nom())).ifPresent(Ia::envoyer); } // 401
    void optional_filter() { Optional.of(Donnees.nom()).filter(s -> !s.isEmpty()).ifPresent(Ia::envoyer); } // 401
    void optional_present_is_no_data() { Ia.envoyer("là : " + Optional.of(Donnees.nom()).isPresent()); }
    void optional_if_present_or_else() { Optional.of(Donnees.nom()).ifPresentOrElse(Ia::envoyer, () -> Ia.envoyer("rien")); } // 401
    void optional_stream() { Optional.of(Donnees.nom()).stream().forEach(Ia::envoyer); } // 401
    void optional_int() { OptionalInt.of(Donnees.salaire()).ifPresent(n -> Ia.envoyer(n)); } // 401
    void optional_or_else_throw() { Ia.envoyer(Optional.ofNullable(Donnees.nom()).orElseThrow()); } // 401
    Optional<P> trouver(String nom) { return personnes().stream().filter(p -> p.nom().equals(nom)).findFirst(); }
    void found_by_name() { Ia.envoyer(trouver("Dupont").map(P::nom).orElse("inconnu")); } // 401
    void found_by_name_clean() { Ia.envoyer(trouver("Dupont").map(P::ville).orElse("inconnu")); }
    void to_list_of_records() {
        List<P> l = personnes().stream().map(p -> new P(Masque.masquer(p.nom()), p.ville(), p.age())).toList();
        Ia.envoyer(l.get(0));
    }
    void to_list_of_records_forgotten() {
        List<P> l = personnes().stream().map(p -> new P(p.nom(), Masque.masquer(p.ville()), p.age())).toList();
        Ia.envoyer(l.get(0)); // 401
    }
    void how_many_were_summed_up() {
        IntSummaryStatistics s = IntStream.of(Donnees.salaire(), 3).summaryStatistics();
        Ia.envoyer("" + s.getCount());
        Ia.envoyer("" + s.getMax()); // 401
    }
    // Asked of one after the other: what was answered of one says whether another is asked
    void asked_of_each_until_one_is_right(List<String> l) {
        String avis = Ia.demander("q");
        l.stream().anyMatch(x -> { Decisions.refuser(x); return x.equals(avis); }); // 501
    }
    void asked_of_each_until_one_is_wrong(List<String> l) {
        String avis = Ia.demander("q");
        l.stream().allMatch(x -> { Decisions.refuser(x); return x.equals(avis); }); // 501
    }
    void asked_of_each_while_none_is_right(List<String> l) {
        String avis = Ia.demander("q");
        l.stream().noneMatch(x -> { Decisions.refuser(x); return x.equals(avis); }); // 501
    }
    void asked_of_each_whatever_was_answered(List<String> l) {
        String avis = Ia.demander("q");
        l.stream().anyMatch(x -> { Decisions.refuser(x); return x.equals("a"); });
        l.stream().anyMatch(x -> x.equals(avis));
        l.stream().forEach(x -> Decisions.refuser(x));
    }
    void counted_until_one_is_right(List<String> l) {
        int[] n = new int[1];
        String avis = Ia.demander("q");
        l.stream().anyMatch(x -> { n[0]++; return x.equals(avis); });
        Decisions.refuser(n[0]); // 501
    }
    void counted_whatever_was_answered(List<String> l) {
        int[] n = new int[1];
        String avis = Ia.demander("q");
        l.stream().anyMatch(x -> { n[0]++; return x.equals("a"); });
        Decisions.refuser(n[0]);
    }
    void added_until_one_is_wrong(List<String> l) {
        List<String> n = new ArrayList<>();
        String avis = Ia.demander("q");
        l.stream().allMatch(x -> { n.add(x); return x.equals(avis); });
        Decisions.refuser(n); // 501
    }
    void added_while_they_are_right(List<String> l) {
        String avis = Ia.demander("q");
        List<String> n = new ArrayList<>();
        l.stream().takeWhile(x -> { n.add("x"); return x.equals(avis); }).forEach(x -> {});
        Decisions.refuser(n); // 501
    }
    void decided_of_each_until_one_is_answered(List<String> l) {
        l.stream().anyMatch(x -> { Decisions.refuser("a"); return Ia.demander(x).equals("oui"); }); // 501
    }
    void only_asked_of_each(List<String> l) {
        boolean b = l.stream().anyMatch(x -> Ia.demander(x).equals("oui"));
        Decisions.refuser("x");
        if (b) Decisions.refuser("y"); // 501
    }
    void decided_of_the_one_that_is_right(List<String> l) {
        String avis = Ia.demander("q");
        l.stream().anyMatch(x -> { if (x.equals(avis)) { Decisions.refuser(x); } return x.equals("a"); }); // 501
    }
    interface Regle { boolean ok(String s); }
    private static boolean une(List<String> l, Regle r) { for (String s : l) { if (r.ok(s)) { return true; } } return false; }
    void asked_by_a_loop_of_ours(List<String> l) {
        String avis = Ia.demander("q");
        une(l, x -> { Decisions.refuser(x); return x.equals(avis); }); // 501
    }
}
