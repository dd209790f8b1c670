package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.Slot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What methods of ours read of the objects that they are called on or given. */
class OwnReadsTest {
    private static final String CODE = """
            package p;
            import java.util.*;
            import java.util.function.*;
            class C {
                static class Dossier { String a; String b; Dossier suite; List<String> liste; java.io.PrintWriter sortie; static String commun;
                    String lireA() { return a; } void poserB(String v) { b = v; } boolean estVide() { return liste.isEmpty(); } }
                static abstract class Juge { abstract String juger(Dossier d); }
                static class JugeA extends Juge { String juger(Dossier d) { return d.a; } }
                static class JugeB extends Juge { String juger(Dossier d) { return d.b; } }
                static abstract class Personne { abstract void rien(Dossier d); }
                String etat; java.io.PrintWriter journal; Consumer<String> fonction; Dossier dernier; int[] nombres;

                String direct(Dossier d) { return d.a; }
                String twice(Dossier d) { return d.a + d.suite.b; }
                String through(Dossier d) { return d.lireA(); }
                String deep(Dossier d) { return un(d); }
                String un(Dossier d) { return deux(d); }
                String deux(Dossier d) { return trois(d); }
                String trois(Dossier d) { return quatre(d); }
                String quatre(Dossier d) { return d.a; }
                String common(Dossier d) { return Dossier.commun; }
                void lambda(Dossier d) { Runnable r = () -> System.out.println(d.a); }
                String hierarchy(Juge j, Dossier d) { return j.juger(d); }
                void whole(Dossier d) { System.out.println(d); }
                void kept(Dossier d) { dernier = d; }
                void changed(Dossier d) { d.poserB("x"); System.out.println(d); }
                String own() { return etat; }
                void told() { journal.println("x"); }
                void asked() { if (journal.checkError()) { etat = "x"; } }
                void run() { fonction.accept("x"); }
                List<String> noms; java.util.concurrent.Executor pool;
                void each() { noms.forEach(s -> {}); }
                void added() { noms.add("x"); }
                void launched() { pool.execute(null); }
                int cell() { return nombres[0]; }
                void recursive(Dossier d) { if (d.a != null) recursive(d.suite); }
            }
            """;

    private static MemberRef method(Program program, String name) {
        return program.index().find("p/C").orElseThrow().methods().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .map(MethodHeader::ref)
                .orElseThrow();
    }

    private static Optional<List<String>> names(Optional<java.util.Set<Slot>> slots) {
        return slots.map(all -> all.stream()
                .map(slot -> slot.name().substring(slot.name().lastIndexOf('.') + 1))
                .sorted(Comparator.naturalOrder())
                .toList());
    }

    private static Optional<List<String>> given(Program program, String name, int argument) {
        return names(program.ownReads().of("p/C$Dossier", method(program, name), argument));
    }

    private static Optional<List<String>> called(Program program, String name) {
        return names(program.ownReads().of("p/C", method(program, name)));
    }

    @Test
    void of_what_it_is_given_it_reads_itself_and_through_what_it_calls() {
        Programs.with(CODE, it -> {
            assertThat(given(it, "direct", 0)).contains(List.of("a"));
            assertThat(given(it, "twice", 0)).contains(List.of("a", "b", "suite"));
            assertThat(given(it, "through", 0)).contains(List.of("a"));
            assertThat(given(it, "common", 0)).contains(List.of());
            assertThat(given(it, "lambda", 0)).contains(List.of("a"));
            assertThat(given(it, "recursive", 0)).contains(List.of("a", "suite"));
            assertThat(given(it, "hierarchy", 1)).as("by any that may run").contains(List.of("a", "b"));
        });
    }

    @Test
    void it_is_looked_for_so_deep() {
        Programs.with(CODE, it -> {
            assertThat(given(it, "un", 0)).contains(List.of("a"));
            assertThat(given(it, "deep", 0)).contains(List.of());
        });
    }

    @Test
    void what_is_handed_whole_to_others_or_kept_may_be_read_anywhere() {
        Programs.with(CODE, it -> {
            assertThat(given(it, "whole", 0)).isEmpty();
            assertThat(given(it, "kept", 0)).isEmpty();
            assertThat(given(it, "changed", 0)).as("it is decided about").isPresent();
        });
    }

    @Test
    void of_what_it_is_called_on_all_that_has_a_say() {
        Programs.with(CODE, it -> {
            assertThat(called(it, "own")).contains(List.of("etat"));
            assertThat(called(it, "told")).as("it is only written to").contains(List.of());
            assertThat(called(it, "asked")).contains(List.of("journal"));
            assertThat(called(it, "each")).contains(List.of("noms"));
            assertThat(called(it, "added")).contains(List.of());
            assertThat(called(it, "launched")).contains(List.of("pool"));
            assertThat(called(it, "run")).contains(List.of("fonction"));
            assertThat(called(it, "cell")).contains(List.of("nombres"));
        });
    }

    @Test
    void of_what_very_many_classes_say_nothing_is_known() {
        for (int classes : new int[] {40, 41}) {
            String code = "package p; class C { static class Dossier { String a; }\n"
                    + "static abstract class Juge { abstract String juger(Dossier d); }\n"
                    + "String demander(Juge j, Dossier d) { return j.juger(d); }\n"
                    + IntStream.range(0, classes)
                            .mapToObj(i -> "static class J" + i
                                    + " extends Juge { String juger(Dossier d) { return d.a; } }\n")
                            .collect(Collectors.joining())
                    + "}";
            Programs.with(
                    code, it -> assertThat(given(it, "demander", 1).isPresent()).isEqualTo(classes == 40));
        }
    }

    @Test
    void of_what_is_not_ours_or_has_no_body_nothing_is_known() {
        Programs.with(CODE, it -> {
            assertThat(it.ownReads().of("java/util/List", new MemberRef("java/util/List", "size", "()I")))
                    .isEmpty();
            assertThat(it.ownReads().of("p/C$Personne", new MemberRef("p/C$Personne", "rien", "(Lp/C$Dossier;)V")))
                    .isEmpty();
            assertThat(it.ownReads().isOf("p/C$JugeA", "p/C$Juge")).isTrue();
            assertThat(it.ownReads().isOf("p/C$Juge", "p/C$JugeA")).isTrue();
            assertThat(it.ownReads().isOf("p/C$JugeB", "p/C$JugeA")).isFalse();
        });
    }
}
