package fr.charteia.core.flow.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.Summaries;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What objects print as: what their text says, unless there are too many to ask each. */
class ContentsTest {
    /** Holds a name, and prints none. */
    private static final String FICHE = """
        static class Fiche {
            final String nom = Donnees.nom();
            @Override public String toString() { return "x"; }
        }
        """;

    private static List<Flow> flows(String members) {
        return new Programs()
                .flows("package p;\nimport api.*;\nimport java.util.*;\nclass C {\n" + members.indent(4) + "}\n");
    }

    private static List<Flow> sent(String text) {
        return flows(FICHE + "void a() { Ia.envoyer(\"\" + " + text + "); }");
    }

    private static String nested(int lists) {
        return "List.of(".repeat(lists) + "new Fiche()" + ")".repeat(lists);
    }

    @Test
    void so_many_objects_are_asked_into_each_other() {
        assertThat(sent(nested(5))).isEmpty();
        assertThat(sent(nested(6))).hasSize(1);
    }

    @Test
    void so_many_objects_are_asked_one_by_one() {
        for (int objects : new int[] {39, 40}) {
            String several = IntStream.range(0, objects)
                    .mapToObj(i -> "l.add(new Fiche());\n")
                    .collect(Collectors.joining());
            assertThat(flows(FICHE + "void a() {\nList<Fiche> l = new ArrayList<>();\n" + several
                            + "Ia.envoyer(\"\" + l);\n}\n"))
                    .hasSize(objects == 39 ? 0 : 1);
        }
    }

    @Test
    void what_an_object_prints_as() {
        Summaries.announced("""
                static class Dite { final String nom = Donnees.nom(); public String toString() { return nom; } }
                static class Muette { final String nom = Donnees.nom(); }
                static class Fille extends Dite {}
                record Paire(String nom, String note) {}
                enum Avis { OUI; final String nom = Donnees.nom(); }
                static class Echec extends RuntimeException { Echec(String s) { super(s); } }
                static class Echec2 extends RuntimeException { public String getMessage() { return Donnees.nom(); } }
                static class Propre extends ArrayList<String> {}
                static class Boucle { Object o; public String toString() { return "" + o; } }
                """, """
                static String dite() { return "" + new Dite(); } // nom
                static String muette() { return "" + new Muette(); }
                static String fille() { return "" + new Fille(); } // nom
                static String record() { return "" + new Paire(Donnees.nom(), "x"); } // nom
                static String clean() { return "" + new Paire("x", "y"); }
                static String constant() { return "" + Avis.OUI; }
                static String message() { return "" + new Echec(Donnees.nom()); } // nom
                static String ownMessage() { return "" + new Echec2(); } // nom
                static String list() { return "" + List.of(new Dite()); } // nom
                static String mutes() { return "" + List.of(new Muette()); }
                static String map() { return "" + Map.of("k", Donnees.nom()); } // nom
                static String keys() { return "" + Map.of(Donnees.nom(), "v"); } // nom
                static String own() { Propre p = new Propre(); p.add(Donnees.nom()); return "" + p; } // nom
                static String built() { return "" + new StringBuilder(Donnees.nom()); } // nom
                static String itself() { Boucle b = new Boucle(); b.o = b; return "" + b; }
                static String deep() { Boucle b = new Boucle(); b.o = Donnees.nom(); return "" + b; } // nom
                static String unknown() { return "" + Inconnu.dernier(List.of((Object) Donnees.nom())); } // nom VIA_UNKNOWN
                """);
    }

    @Test
    void what_is_passed_prints_as_the_caller_knows() {
        Summaries.of("""
                static class Dite { String nom; public String toString() { return nom; } }
                static class Muette { String nom; }
                interface Forme {} static class Une implements Forme { public String toString() { return Donnees.nom(); } }
                static class Autre implements Forme {}
                static String text(String s) { return "" + s; }
                static String dite(Dite d) { return "" + d; }
                static String muette(Muette m) { return "" + m; }
                static String object(Object o) { return "" + o; }
                static String forme(Forme f) { return "" + f; }
                static String filled(Map<String, String> m) { m.put("k", Donnees.nom()); return "" + m; }
                static String emptied(Map<String, String> m) { m.clear(); m.put("k", Donnees.nom()); return "" + m; }
                """, it -> {
            assertThat(it.gives("text")).containsExactly("#0");
            assertThat(it.gives("dite")).containsExactly("#0.nom");
            assertThat(it.gives("muette")).isEmpty();
            assertThat(it.gives("object")).contains("#0.TEXT");
            assertThat(it.gives("forme")).contains("#0.TEXT");
            assertThat(it.gives("filled")).contains("nom", "#0.TEXT");
            assertThat(it.gives("emptied")).containsExactly("nom");
        });
    }
}
