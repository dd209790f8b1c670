package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

/** What java.util.Collections and the factories give: views, copies, constants. */
class Utilities {
    void unmodifiable_list() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom()));
        List<String> v = java.util.Collections.unmodifiableList(l);
        Ia.envoyer(v.get(0));
        Ia.envoyer(v.get(1)); // 401
    }
    void unmodifiable_map() {
        Map<String, String> m = new HashMap<>();
        Map<String, String> v = java.util.Collections.unmodifiableMap(m);
        m.put("a", Donnees.nom());
        m.put("b", "rien");
        Ia.envoyer(v.get("b"));
        Ia.envoyer(v.get("a")); // 401
    }
    void synchronized_list() {
        List<String> l = java.util.Collections.synchronizedList(new ArrayList<>());
        l.add("a");
        l.add(Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
    }
    void synchronized_map() {
        Map<String, String> m = java.util.Collections.synchronizedMap(new HashMap<>());
        m.put("a", Donnees.nom());
        Ia.envoyer(m.get("b"));
        Ia.envoyer(m.get("a")); // 401
    }
    void checked_list() {
        List<String> l = java.util.Collections.checkedList(new ArrayList<>(), String.class);
        l.add(Donnees.nom());
        Ia.envoyer(l.get(0)); // 401
    }
    void empty_list_walked() {
        for (Object o : java.util.Collections.emptyList()) Ia.envoyer(Donnees.nom());
    }
    void empty_map_read() { Ia.envoyer(java.util.Collections.emptyMap().get("a")); }
    void singleton_list() {
        Ia.envoyer(java.util.Collections.singletonList(Donnees.nom()).get(0)); // 401
        Ia.envoyer(java.util.Collections.singletonList("a").get(0));
    }
    void singleton_set() {
        for (String s : java.util.Collections.singleton(Donnees.nom())) Ia.envoyer(s); // 401
        for (String s : java.util.Collections.singleton("a")) Ia.envoyer(s);
    }
    void singleton_map() {
        Map<String, String> m = java.util.Collections.singletonMap("a", Donnees.nom());
        Ia.envoyer(m.get("b"));
        Ia.envoyer(m.get("a")); // 401
    }
    void add_all() {
        List<String> l = new ArrayList<>();
        java.util.Collections.addAll(l, "a", Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
    }
    void reversed() {
        List<String> l = new ArrayList<>(List.of(Donnees.nom(), "b"));
        java.util.Collections.reverse(l);
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
    }
    void swapped() {
        List<String> l = new ArrayList<>(List.of(Donnees.nom(), "b", "c"));
        java.util.Collections.swap(l, 0, 2);
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1));
        Ia.envoyer(l.get(2)); // 401
    }
    void swapped_at_unknown(int i) {
        List<String> l = new ArrayList<>(List.of(Donnees.nom(), "b", "c"));
        java.util.Collections.swap(l, i, 2);
        Ia.envoyer(l.get(1)); // 401
    }
    void copies() {
        for (String s : java.util.Collections.nCopies(3, Donnees.nom())) Ia.envoyer(s); // 401
        for (String s : java.util.Collections.nCopies(3, "a")) Ia.envoyer(s);
    }
    void filled() {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        java.util.Collections.fill(l, Donnees.nom());
        Ia.envoyer(l.get(1)); // 401
    }
    void enumeration() {
        Enumeration<String> e = java.util.Collections.enumeration(List.of("a", Donnees.nom()));
        Ia.envoyer(e.nextElement());
        Ia.envoyer(e.nextElement()); // 401
    }
    void enumeration_listed() {
        Enumeration<String> e = java.util.Collections.enumeration(List.of(Donnees.nom()));
        Ia.envoyer(java.util.Collections.list(e).get(0)); // 401
    }
    void largest() {
        Ia.envoyer(java.util.Collections.max(List.of("a", Donnees.nom()))); // 401
        Ia.envoyer(java.util.Collections.min(List.of("a", "b"), Comparator.reverseOrder()));
    }
    void frequency_is_no_data() { Ia.envoyer(java.util.Collections.frequency(List.of(Donnees.nom()), "a")); }
    void disjoint_is_no_data() { Ia.envoyer(java.util.Collections.disjoint(List.of(Donnees.nom()), List.of("a"))); }
    void binary_search_is_no_data() { Ia.envoyer(java.util.Collections.binarySearch(List.of("a"), Donnees.nom())); }
    void set_from_map() {
        Set<String> s = java.util.Collections.newSetFromMap(new ConcurrentHashMap<>());
        s.add(Donnees.nom());
        for (String x : s) Ia.envoyer(x); // 401
    }
    void as_queue() {
        Queue<String> q = java.util.Collections.asLifoQueue(new ArrayDeque<>());
        q.add(Donnees.nom());
        Ia.envoyer(q.peek()); // 401
    }
    void list_of_many() {
        List<String> l = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(11)); // 401
    }
    void list_copy() {
        List<String> l = List.copyOf(new ArrayList<>(List.of("a", Donnees.nom())));
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
    }
    void set_copy() {
        for (String s : Set.copyOf(List.of("a", Donnees.nom()))) Ia.envoyer(s); // 401
    }
    void map_copy() {
        Map<String, String> m = Map.copyOf(Map.of("a", Donnees.nom(), "b", "rien"));
        Ia.envoyer(m.get("b"));
        Ia.envoyer(m.get("a")); // 401
    }
    void map_entry() {
        Map.Entry<String, String> e = Map.entry("a", Donnees.nom());
        Ia.envoyer(e.getKey());
        Ia.envoyer(e.getValue()); // 401
    }
    void simple_entry() {
        Map.Entry<String, String> e = new AbstractMap.SimpleEntry<>("a", "b");
        e.setValue(Donnees.nom());
        Ia.envoyer(e.getKey());
        Ia.envoyer(e.getValue()); // 401
    }
    void of_entries_apart() {
        Map<String, String> m = Map.ofEntries(Map.entry("a", Donnees.nom()), Map.entry("b", "rien"));
        Ia.envoyer(m.get("a")); // 401
        Ia.envoyer(m.get("b"));
    }
    void objects_first_non_null() {
        Ia.envoyer(Objects.requireNonNullElse("a", Donnees.nom()));
        Ia.envoyer(Objects.requireNonNullElseGet(null, Donnees::nom)); // 401
        Ia.envoyer(Objects.hash(Donnees.nom()));
        Ia.envoyer(Objects.equals(Donnees.nom(), "a"));
    }
    void required_with_a_message() {
        Ia.envoyer(Objects.requireNonNull(Donnees.nom(), "nom")); // 401
        Ia.envoyer(Objects.requireNonNull("a", Donnees.nom()));
    }
    void bit_set() {
        BitSet b = new BitSet();
        b.set(Donnees.salaire());
        Ia.envoyer(b.toString()); // 401
        Ia.envoyer(new BitSet(3).toString());
    }
    void bit_set_of_bytes() { Ia.envoyer(BitSet.valueOf(Donnees.nom().getBytes()).toByteArray()); } // 401
    void random_of_clean() { Ia.envoyer(new Random(3).nextInt()); }
    void enum_set() {
        EnumSet<Thread.State> s = EnumSet.of(Thread.State.NEW);
        for (Thread.State t : s) Ia.envoyer(t);
    }
    void collected_to_map() {
        Map<String, String> m = Stream.of("a", "b").collect(Collectors.toMap(s -> s, s -> Donnees.nom()));
        Ia.envoyer(m.get("a")); // 401
    }
    void collected_groups_keys_are_clean() {
        Map<Integer, List<String>> m = Stream.of("a", Donnees.nom()).collect(Collectors.groupingBy(String::length));
        Ia.envoyer(m.get(1)); // 401
        for (Integer i : m.keySet()) Ia.envoyer(i);
    }
    void iterator_of_nothing() {
        Iterator<String> it = java.util.Collections.emptyIterator();
        while (it.hasNext()) Ia.envoyer(it.next() + Donnees.nom());
    }
    void sub_list_cleared_shortens() {
        List<String> l = new ArrayList<>(List.of(Donnees.nom(), "b"));
        l.subList(0, 1).clear();
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.size());
    }
    void sub_list_cleared_then_added() {
        List<String> l = new ArrayList<>(List.of("a", "b"));
        l.subList(0, 1).clear();
        l.add(Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
    }
    void sub_list_positions() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom(), "c"));
        List<String> v = l.subList(1, 3);
        Ia.envoyer(v.get(0)); // 401
        Ia.envoyer(v.get(1));
    }
    void sub_list_of_unknown(int i) {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom(), "c"));
        Ia.envoyer(l.subList(i, 3).get(0)); // 401
    }
    void rotated() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom()));
        java.util.Collections.rotate(l, 1);
        Ia.envoyer(l.get(0)); // 401
    }
    void index_of_sub_list_is_no_data() {
        Ia.envoyer(java.util.Collections.indexOfSubList(List.of(Donnees.nom()), List.of("a")));
    }

    // locales hold texts
    void locale() { Ia.envoyer(new Locale(Donnees.nom()).getLanguage()); } // 401
    void locale_country() { Ia.envoyer(new Locale("fr", Donnees.nom()).toString()); } // 401
    void locale_of_a_tag() { Ia.envoyer(Locale.forLanguageTag(Donnees.nom()).toLanguageTag()); } // 401
    void locale_built() { Ia.envoyer(new Locale.Builder().setVariant(Donnees.nom()).build().getVariant()); } // 401
    void locale_of_a_constant() { Donnees.nom(); Ia.envoyer(new Locale("fr").getLanguage()); }
    void in_a_locale() { Ia.envoyer("x".toUpperCase(new Locale(Donnees.nom()))); }
    // keys and values of a concurrent map are reduced apart
    private static java.util.concurrent.ConcurrentHashMap<String, String> carte(String cle, String valeur) { var m = new java.util.concurrent.ConcurrentHashMap<String, String>(); m.put(cle, valeur); return m; }
    void keys_reduced() { Ia.envoyer(carte(Donnees.nom(), "a").reduceKeys(1, (a, b) -> a + b)); } // 401
    void keys_reduced_beside_values() { Ia.envoyer(carte("a", Donnees.nom()).reduceKeys(1, (a, b) -> a + b)); }
    void values_reduced() { Ia.envoyer(carte("a", Donnees.nom()).reduceValues(1, (a, b) -> a + b)); } // 401
    void values_reduced_beside_keys() { Ia.envoyer(carte(Donnees.nom(), "a").reduceValues(1, (a, b) -> a + b)); }
    void keys_searched() { Ia.envoyer(carte(Donnees.nom(), "a").searchKeys(1, k -> k)); } // 401
    void keys_searched_beside_values() { Ia.envoyer(carte("a", Donnees.nom()).searchKeys(1, k -> k)); }
    // defaults are found where nothing hides them
    private static Properties defauts() { Properties d = new Properties(); d.setProperty("a", Donnees.nom()); return new Properties(d); }
    void property_by_default() { Ia.envoyer(defauts().getProperty("a")); } // 401
    void property_that_hides_the_default() { Properties p = defauts(); p.setProperty("a", "x"); Ia.envoyer(p.getProperty("a")); }
    void property_beside_the_default() { Properties p = defauts(); p.setProperty("b", "x"); Ia.envoyer(p.getProperty("b")); }

    // between two dates, and what is only measured of a number or a date
    void years_between() { java.time.LocalDate d = java.time.LocalDate.parse(Donnees.nom()); Ia.envoyer(java.time.temporal.ChronoUnit.YEARS.between(d, java.time.LocalDate.now())); } // 401
    void years_between_others() { java.time.LocalDate d = java.time.LocalDate.parse(Donnees.nom()); java.time.LocalDate e = d; d = java.time.LocalDate.EPOCH; Ia.envoyer(java.time.temporal.ChronoUnit.YEARS.between(d, java.time.LocalDate.now()) + (e == null ? "" : "x")); }
    void days_since_an_answer(Object o) { java.time.LocalDate d = java.time.LocalDate.parse(Ia.demander("?")); if (java.time.temporal.ChronoUnit.DAYS.between(d, java.time.LocalDate.now()) > 3) Decisions.delivrer(o); } // 501
    void days_in_a_month() { java.time.LocalDate d = java.time.LocalDate.parse(Donnees.nom()); Ia.envoyer(d.lengthOfMonth()); Ia.envoyer(d.isLeapYear()); }
    void month() { java.time.LocalDate d = java.time.LocalDate.parse(Donnees.nom()); Ia.envoyer(d.getMonthValue()); } // 401
    void sign_and_places() { java.math.BigDecimal b = new java.math.BigDecimal(Donnees.nom()); Ia.envoyer(b.signum()); Ia.envoyer(b.scale()); Ia.envoyer(b.precision()); Ia.envoyer(Integer.signum(Donnees.salaire())); }
    void opposite() { java.math.BigDecimal b = new java.math.BigDecimal(Donnees.nom()); Ia.envoyer(b.negate()); } // 401
    void sign_of_an_answer(Object o) { java.math.BigDecimal b = new java.math.BigDecimal(Ia.demander("?")); if (b.signum() > 0) Decisions.delivrer(o); } // 501
}
