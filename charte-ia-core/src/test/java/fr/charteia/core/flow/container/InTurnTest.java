package fr.charteia.core.flow.container;

import fr.charteia.core.flow.Summaries;
import org.junit.jupiter.api.Test;

/** What a function did that was called with each of few elements, one after the other. */
class InTurnTest {
    private static final String HELPERS = """
            static Map<String, String> two() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.put("b", "x"); return m; }
            """;

    private static void announced(String lines) {
        Summaries.announced(HELPERS, lines);
    }

    @Test
    void what_it_did_last_is_what_it_did_with_the_last() {
        announced("""
                static Object last() { String[] t = {""}; List.of("a", Donnees.nom()).forEach(x -> t[0] = x); return t[0]; } // nom, =?
                static Object lastOther() { String[] t = {""}; List.of(Donnees.nom(), "b").forEach(x -> t[0] = x); return t[0]; } // =b
                static Object first() { String[] t = {null}; List.of("a", Donnees.nom()).forEach(x -> { if (t[0] == null) t[0] = x; }); return t[0]; } // =a
                static int counted() { int[] n = {0}; List.of("a", "b", "c").forEach(x -> n[0]++); return n[0]; } // =3
                static int ofMany() { int[] n = {0}; List.of("a", "b", "c", "d", "e", "f", "g", "h").forEach(x -> n[0]++); return n[0]; } // =?
                """);
    }

    @Test
    void what_it_did_with_one_entry_it_did_not_do_with_another() {
        announced("""
                static Object one() { String[] t = {""}; two().forEach((k, v) -> { if (k.equals("b")) t[0] = v; }); return t[0]; } // =x
                static Object other() { String[] t = {""}; two().forEach((k, v) -> { if (k.equals("a")) t[0] = v; }); return t[0]; } // nom, =?
                static Object none() { String[] t = {"n"}; two().forEach((k, v) -> { if (k.equals("c")) t[0] = v; }); return t[0]; } // =n
                static int each() { int[] n = {0}; Map<String, String> m = new HashMap<>(Map.of("a", "x", "b", "y")); m.forEach((k, v) -> n[0]++); return n[0]; } // =2
                static int thatMayBeNull() { int[] n = {0}; two().forEach((k, v) -> n[0]++); return n[0]; } // =1, =2
                static Object perhapsGone() { String[] t = {"n"}; Map<String, String> m = two(); if (Donnees.choix()) m.remove("b"); m.forEach((k, v) -> { if (k.equals("b")) t[0] = v; }); return t[0]; } // =n, =null, =x
                static Object gone() { String[] t = {"n"}; Map<String, String> m = two(); m.remove("b"); m.forEach((k, v) -> { if (k.equals("b")) t[0] = v; }); return t[0]; } // =n
                """);
    }

    @Test
    void where_there_may_be_none_it_may_have_done_nothing() {
        announced("""
                static Object unknown(List<String> l) { String[] t = {Donnees.nom()}; l.forEach(x -> t[0] = "x"); return t[0]; } // nom, =?
                static Object surely() { String[] t = {Donnees.nom()}; List<String> l = new ArrayList<>(); l.add("a"); l.forEach(x -> t[0] = "x"); return t[0]; } // =x
                static Object never() { String[] t = {"n"}; new ArrayList<String>().forEach(x -> t[0] = Donnees.nom()); return t[0]; } // =n
                static boolean decided() { boolean[] b = {false}; List<String> l = new ArrayList<>(); if (Ia.demander("q").equals("o")) l.add("a"); l.forEach(x -> b[0] = true); return b[0]; } // answer MEASURE CONTROL, =0, =1
                static boolean decidedByOne() { boolean[] b = {false}; List.of(Ia.demander("q")).forEach(x -> b[0] = x.equals("o")); return b[0]; } // answer MEASURE, =?
                """);
    }
}
