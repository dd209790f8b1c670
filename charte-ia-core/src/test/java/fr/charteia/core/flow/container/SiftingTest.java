package fr.charteia.core.flow.container;

import fr.charteia.core.flow.Summaries;
import org.junit.jupiter.api.Test;

/** What is left in a map, or a collection, of which a view of its keys, its values or its entries was sifted. */
class SiftingTest {
    private static final String HELPERS = """
            static Map<String, String> two() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.put("b", "x"); return m; }
            """;

    private static void announced(String lines) {
        Summaries.announced(HELPERS, lines);
    }

    @Test
    void a_key_that_is_known_is_taken_out_with_what_it_has() {
        announced("""
                static Object gone() { Map<String, String> m = two(); m.keySet().remove("a"); return m.get("a"); } // =null
                static Object other() { Map<String, String> m = two(); m.keySet().remove("a"); return m.get("b"); } // =x
                static Object stays() { Map<String, String> m = two(); m.keySet().remove("b"); return m.get("a"); } // nom, =?
                static Object perhaps(String k) { Map<String, String> m = two(); m.keySet().remove(k); return m.get("b"); } // =null, =x
                static Object decided() { Map<String, String> m = two(); m.keySet().remove(Ia.demander("q")); return m.get("b"); } // answer CONTROL CHOSEN
                """);
    }

    @Test
    void keys_of_another_collection_are_taken_out_or_alone_kept() {
        announced("""
                static Object gone() { Map<String, String> m = two(); m.keySet().removeAll(List.of("a", "c")); return m.get("a"); } // =null
                static Object other() { Map<String, String> m = two(); m.keySet().removeAll(List.of("a", "c")); return m.get("b"); } // =x
                static Object kept() { Map<String, String> m = two(); m.keySet().retainAll(List.of("b", "c")); return m.get("b"); } // =x
                static Object notKept() { Map<String, String> m = two(); m.keySet().retainAll(List.of("b", "c")); return m.get("a"); } // =null
                static Object perhapsOut(List<String> l) { Map<String, String> m = two(); m.keySet().removeAll(l); return m.get("b"); } // =null, =x
                static Object perhapsKept(List<String> l) { Map<String, String> m = two(); m.keySet().retainAll(l); return m.get("a"); } // nom, =?
                """);
    }

    @Test
    void values_are_taken_out_where_they_may_be_the_same() {
        announced("""
                static Object gone() { Map<String, String> m = two(); m.values().remove("x"); return m.get("b"); } // =null, =x
                static Object another() { Map<String, String> m = two(); m.values().remove("y"); return m.get("b"); } // =x
                static int asMany() { Map<String, String> m = new HashMap<>(Map.of("b", "x")); m.values().remove("y"); return m.size(); } // =1
                static int fewer() { Map<String, String> m = two(); m.values().remove("x"); return m.size(); } // =?
                static Object decided() { Map<String, String> m = two(); m.values().remove(Ia.demander("q")); return m.get("b"); } // answer CONTROL CHOSEN
                """);
    }

    @Test
    void a_condition_that_is_known_of_each_takes_those_out() {
        announced("""
                static Object byKey() { Map<String, String> m = two(); m.keySet().removeIf(k -> k.equals("a")); return m.get("a"); } // =null
                static Object byOtherKey() { Map<String, String> m = two(); m.keySet().removeIf(k -> k.equals("b")); return m.get("a"); } // nom, =?
                static Object byEntry() { Map<String, String> m = two(); m.entrySet().removeIf(e -> e.getKey().equals("a")); return m.get("a"); } // =null
                static Object byValue() { Map<String, String> m = two(); m.values().removeIf(v -> v.equals("x")); return m.get("b"); } // =null
                static Object byAnswer() { Map<String, String> m = two(); m.values().removeIf(v -> Ia.demander(v).equals("non")); return m.get("b"); } // answer MEASURE CONTROL CHOSEN
                static Object byChoice() { Map<String, String> m = two(); m.values().removeIf(v -> Donnees.choix()); return m.get("b"); } // =null, =x
                """);
    }

    @Test
    void what_is_kept_of_a_list_is_in_the_other_too() {
        announced("""
                static int none() { List<String> l = new ArrayList<>(List.of("a")); l.removeAll(List.of("a")); return l.size(); } // =?
                static Object oneOfFew() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); l.retainAll(List.of("a", "b")); return l.get(0); } // =?
                static Object any(List<String> o) { List<String> l = new ArrayList<>(List.of(Donnees.nom())); l.retainAll(o); return l.get(0); } // nom, =?
                """);
    }
}
