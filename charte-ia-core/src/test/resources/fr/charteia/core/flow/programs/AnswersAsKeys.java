package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** An answer is the key under which something lies: whether anything does, and what, it has decided. */
class AnswersAsKeys {
    static List<String> avis() { return List.of(Ia.demander("a"), Ia.demander("b")); }
    static List<String> noms() { return List.of(Donnees.propre(), Donnees.propre()); }
    void to_map_get() { Map<String, String> m = avis().stream().collect(Collectors.toMap(z -> z, z -> "x")); if (m.get("a") == null) Decisions.refuser("d"); } // 501
    void to_map_contains() { Map<String, String> m = avis().stream().collect(Collectors.toMap(z -> z, z -> "x")); if (m.containsKey("a")) Decisions.refuser("d"); } // 501
    void to_map_value() { Map<String, String> m = noms().stream().collect(Collectors.toMap(z -> z, z -> Ia.demander(z))); if (m.containsKey("a")) Decisions.refuser("d"); }
    void to_map_value2() { Map<String, String> m = noms().stream().collect(Collectors.toMap(z -> z, z -> Ia.demander(z))); if ("OUI".equals(m.get("a"))) Decisions.refuser("d"); } // 501
    void grouping_true() { Map<Boolean, List<String>> m = avis().stream().collect(Collectors.groupingBy(z -> z.startsWith("R"))); if (m.get(true) != null) Decisions.refuser("d"); } // 501
    void grouping_or() { Map<Boolean, List<String>> m = avis().stream().collect(Collectors.groupingBy(z -> z.startsWith("R"))); if (!m.getOrDefault(true, List.of()).isEmpty()) Decisions.refuser("d"); } // 501
    void grouping_for() { Map<String, List<String>> m = noms().stream().collect(Collectors.groupingBy(z -> Ia.demander(z))); m.forEach((k, v) -> { if (k.equals("REFUS")) v.forEach(x -> Decisions.refuser(x)); }); } // 501
    void grouping_get() { Map<String, List<String>> m = noms().stream().collect(Collectors.groupingBy(z -> Ia.demander(z))); for (String d : m.get("REFUS")) Decisions.refuser(d); } // 501
    void grouping_key_set() { Map<String, List<String>> m = noms().stream().collect(Collectors.groupingBy(z -> Ia.demander(z))); for (String k : m.keySet()) Decisions.refuser(k); } // 501
    void grouping_entry() { Map<String, List<String>> m = noms().stream().collect(Collectors.groupingBy(z -> Ia.demander(z))); for (Map.Entry<String, List<String>> e : m.entrySet()) if (e.getKey().equals("R")) for (String d : e.getValue()) Decisions.refuser(d); } // 501
    void grouping_counting() { Map<String, Long> m = noms().stream().collect(Collectors.groupingBy(z -> Ia.demander(z), Collectors.counting())); if (m.get("REFUS") > 3) Decisions.refuser("d"); } // 501
    void grouping_counting_or() { Map<String, Long> m = noms().stream().collect(Collectors.groupingBy(z -> Ia.demander(z), Collectors.counting())); if (m.getOrDefault("REFUS", 0L) > 3) Decisions.refuser("d"); } // 501
    void grouping_mapping() { Map<String, List<Integer>> m = noms().stream().collect(Collectors.groupingBy(z -> Ia.demander(z), Collectors.mapping(String::length, Collectors.toList()))); if (m.get("REFUS").size() > 3) Decisions.refuser("d"); } // 501
    void grouping_tree() { Map<String, List<String>> m = noms().stream().collect(Collectors.groupingBy(z -> Ia.demander(z), TreeMap::new, Collectors.toList())); m.get("REFUS").forEach(Decisions::refuser); } // 501
    void partition_true() { Map<Boolean, List<String>> m = noms().stream().collect(Collectors.partitioningBy(z -> Ia.demander(z).equals("R"))); m.get(true).forEach(Decisions::refuser); } // 501
    void partition_size() { Map<Boolean, List<String>> m = noms().stream().collect(Collectors.partitioningBy(z -> Ia.demander(z).equals("R"))); if (m.get(true).size() > 2) Decisions.refuser("d"); } // 501
    void grouping_clean() { Map<String, List<String>> m = noms().stream().collect(Collectors.groupingBy(z -> z.trim())); for (String d : m.get("REFUS")) Decisions.refuser(d); }
    void grouping_sizes() { Map<String, List<String>> m = noms().stream().collect(Collectors.groupingBy(z -> z.trim())); String s = Ia.demander("x"); if (m.size() > 2) Decisions.refuser("d"); }
    void grouping_key_not_answer() { Map<String, List<String>> m = avis().stream().collect(Collectors.groupingBy(z -> "tous")); if (m.containsKey("tous")) Decisions.refuser("d"); }
    void put_key() { Map<String, String> m = new HashMap<>(); for (String a : avis()) m.put(a, "x"); if (m.get("a") == null) Decisions.refuser("d"); } // 501
    void merge_key() { Map<String, Integer> m = new HashMap<>(); for (String a : avis()) m.merge(a, 1, Integer::sum); if (m.getOrDefault("REFUS", 0) > 1) Decisions.refuser("d"); } // 501
    void merge_key_get() { Map<String, Integer> m = new HashMap<>(); for (String a : avis()) m.merge(a, 1, Integer::sum); Integer n = m.get("REFUS"); if (n != null && n > 1) Decisions.refuser("d"); } // 501
    void compute_key() { Map<String, List<String>> m = new HashMap<>(); for (String d : noms()) m.computeIfAbsent(Ia.demander(d), k -> new ArrayList<>()).add(d); for (String d : m.getOrDefault("REFUS", List.of())) Decisions.refuser(d); } // 501
    void majority() { Map<String, Long> m = avis().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())); String best = m.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("?"); if (best.equals("REFUS")) Decisions.refuser("d"); } // 501
    void to_set() { Set<String> s = avis().stream().collect(Collectors.toSet()); if (s.contains("REFUS")) Decisions.refuser("d"); } // 501
    void to_set_size() { Set<String> s = avis().stream().collect(Collectors.toSet()); if (s.size() == 1) Decisions.refuser("d"); } // 501
    void distinct() { if (avis().stream().distinct().count() == 1) Decisions.refuser("d"); } // 501
    void frequency() { if (Collections.frequency(avis(), "REFUS") > 1) Decisions.refuser("d"); } // 501
    void to_map_of_answers_by_clean() { Map<String, String> m = noms().stream().collect(Collectors.toMap(z -> z, z -> Ia.demander(z))); if (m.size() > 2) Decisions.refuser("d"); }
    void concurrent() { Map<String, String> m = avis().parallelStream().collect(Collectors.toConcurrentMap(z -> z, z -> "x", (a, b) -> a)); if (m.get("a") == null) Decisions.refuser("d"); } // 501
    void enum_map() { Map<Sens, Integer> m = new EnumMap<>(Sens.class); for (String a : avis()) m.merge(Sens.valueOf(a), 1, Integer::sum); if (m.get(Sens.REFUS) != null) Decisions.refuser("d"); } // 501
    enum Sens { REFUS, ACCORD }
    void tree_set() { TreeSet<String> t = new TreeSet<>(avis()); if (t.first().equals("A")) Decisions.refuser("d"); } // 501
    void bit() { BitSet b = new BitSet(); for (String a : avis()) b.set(a.length()); if (b.get(3)) Decisions.refuser("d"); } // 501
    void bit_card() { BitSet b = new BitSet(); int i = 0; for (String a : avis()) b.set(i++, a.equals("R")); if (b.cardinality() > 1) Decisions.refuser("d"); } // 501
}
