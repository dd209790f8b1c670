package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.Programs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is given what a method is given, as it is. */
class HandoversTest {
    private static final String CODE = """
            package p;
            import api.*;
            import java.util.*;
            import java.util.function.*;
            class C {
                String f; static String s;
                void itself(String a) { dire(a); }
                void kept(String a) { f = a; }
                void keptByClass(String a) { s = a; }
                void throughVariable(String a) { String b = a; dire(b); }
                void cast(Object a) { dire((String) a); }
                void chosen(String a, boolean b) { dire(b ? a : "x"); }
                void sometimes(String a) { if (a.isEmpty()) dire(a); }
                void changed(String a) { dire(a + "x"); }
                void trimmed(String a) { dire(a.trim()); }
                void other(String a, String b) { dire(b); }
                void second(long n, String a) { dire(a); }
                void both(String a) { deux("x", a); }
                void receiver(String a) { a.isEmpty(); }
                static void fixed(String a) { Objects.hash(a, "x"); redire(a); }
                void overwritten(String a) { a = "x"; dire(a); }

                void givenBack(String a) { dire(same(a)); }
                void givenBackSometimes(String a) { dire(sameOr(a)); }
                void givenBackDeep(String a) { dire(againOr(a)); }
                void notGivenBack(String a) { dire(another(a)); }
                void givenBackByLibrary(String a) { dire(Objects.requireNonNull(a)); }
                void made(String a) { dire(String.valueOf(a)); }
                static String same(String a) { return a; }
                static String sameOr(String a) { return a.isEmpty() ? "x" : a; }
                static String againOr(String a) { return sameOr(a); }
                static String another(String a) { return "x"; }

                void taken(String a) { Runnable r = () -> dire(a); }
                void takenBeside(String a) { Runnable r = () -> dire("x"); }
                void referred(Function<String, String> a) { Supplier<String> r = a.andThen(x -> x)::toString; }

                void one(String a) { two(a); }
                void two(String a) { three(a); }
                void three(String a) { four(a); }
                void four(String a) { five(a); }
                void five(String a) { dire(a); }
                void round(String a) { back(a); }
                void back(String a) { round(a); }

                void asking(String a) { Agent.valide(a); dire(a); }
                void askingDeep(String a) { demandeEncore(a); dire(a); }
                void askingDeeper(String a) { demande(a); dire(a); }
                void demande(String a) { demandeEncore(a); }
                void demandeEncore(String a) { Agent.valide(a); }
                void handsToAsking(String a) { asking(a); }

                void dire(String a) {}
                static void redire(String a) {}
                void deux(String a, String b) {}
            }
            """;

    /** Who is given the argument, near ones first: {@code name argument}. */
    private static List<String> of(Program program, String method, int argument) {
        MemberRef ref = program.index().find("p/C").orElseThrow().methods().stream()
                .filter(m -> m.name().equals(method))
                .findFirst()
                .map(MethodHeader::ref)
                .orElseThrow();
        return program.handovers().of(ref, argument).stream()
                .map(handed -> handed.member().name() + " " + handed.argument())
                .toList();
    }

    @Test
    void what_is_given_as_it_is_on_some_way() {
        Programs.with(CODE, it -> {
            for (String method : List.of("itself", "throughVariable", "cast", "chosen", "sometimes")) {
                assertThat(of(it, method, 0)).as(method).contains("dire 0");
            }
            for (String method : List.of("changed", "trimmed", "other", "overwritten")) {
                assertThat(of(it, method, 0)).as(method).doesNotContain("dire 0");
            }
            assertThat(of(it, "other", 1)).containsExactly("dire 0");
            assertThat(of(it, "second", 1))
                    .as("past one that takes two registers")
                    .containsExactly("dire 0");
            assertThat(of(it, "both", 0)).containsExactly("deux 1");
            assertThat(of(it, "receiver", 0)).isEmpty();
            assertThat(of(it, "fixed", 0)).containsExactly("redire 0");
            assertThat(of(it, "kept", 0)).containsExactly("f 0");
            assertThat(of(it, "keptByClass", 0)).containsExactly("s 0");
        });
    }

    @Test
    void what_a_method_gives_back_is_still_that() {
        Programs.with(CODE, it -> {
            assertThat(of(it, "givenBack", 0))
                    .as("that only hands on is nobody")
                    .containsExactly("dire 0");
            assertThat(of(it, "givenBackSometimes", 0)).containsExactly("sameOr 0", "dire 0");
            assertThat(of(it, "givenBackDeep", 0)).containsExactlyInAnyOrder("againOr 0", "dire 0", "sameOr 0");
            assertThat(of(it, "notGivenBack", 0)).containsExactly("another 0");
            assertThat(of(it, "givenBackByLibrary", 0)).containsExactlyInAnyOrder("requireNonNull 0", "dire 0");
            assertThat(of(it, "made", 0)).containsExactly("valueOf 0");
        });
    }

    @Test
    void what_a_function_takes_along_is_given_to_what_it_runs() {
        Programs.with(CODE, it -> {
            assertThat(of(it, "taken", 0)).hasSize(2).first().asString().startsWith("lambda$");
            assertThat(of(it, "taken", 0)).last().isEqualTo("dire 0");
            assertThat(of(it, "takenBeside", 0)).isEmpty();
            assertThat(of(it, "referred", 0)).isEmpty();
        });
    }

    @Test
    void it_is_followed_so_far() {
        Programs.with(CODE, it -> {
            assertThat(of(it, "one", 0)).containsExactly("two 0", "three 0", "four 0");
            assertThat(of(it, "round", 0)).containsExactly("back 0", "round 0");
        });
    }

    @Test
    void what_a_person_is_asked_about_on_the_way_is_not_handed_on() {
        Programs.with(CODE, it -> {
            assertThat(of(it, "asking", 0)).isEmpty();
            assertThat(of(it, "askingDeep", 0)).as("by what it calls").isEmpty();
            assertThat(of(it, "askingDeeper", 0)).as("too deep").contains("dire 0");
            assertThat(of(it, "handsToAsking", 0)).isEmpty();
            assertThat(of(it, "demande", 0)).isEmpty();
        });
    }

    @Test
    void the_register_of_an_argument() {
        Programs.with(CODE, it -> {
            List<MethodHeader> methods = it.index().find("p/C").orElseThrow().methods();
            MethodHeader second = methods.stream()
                    .filter(m -> m.name().equals("second"))
                    .findFirst()
                    .orElseThrow();
            MethodHeader fixed = methods.stream()
                    .filter(m -> m.name().equals("fixed"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Handovers.register(second, 0)).isEqualTo(1);
            assertThat(Handovers.register(second, 1)).isEqualTo(3);
            assertThat(Handovers.register(fixed, 0)).isZero();
        });
    }
}
