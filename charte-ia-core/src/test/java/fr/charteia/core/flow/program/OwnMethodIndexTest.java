package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.model.CallModel.Callback;
import fr.charteia.core.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Which methods of ours library code calls, where the call is of any consequence. */
class OwnMethodIndexTest {
    /** Of what nothing is known but that it is an object. */
    private static final HeapObject ANY =
            HeapObject.opaque("java/lang/Object", new Site(new MemberRef("p/C", "m", "()V"), 1, 1));

    private static List<String> called(String classes, Callback callback) {
        AtomicReference<List<String>> found = new AtomicReference<>(List.of());
        Programs.with(
                "package p;\nimport api.*;\nimport java.util.*;\n" + classes,
                program -> found.set(List.copyOf(
                        new OwnMethodIndex(program).of(callback, ANY).keySet())));
        return found.get();
    }

    private static Callback callback(String type, String name, List<String> parameters, List<Place> results) {
        return new Callback(
                type,
                name,
                parameters.isEmpty() ? Optional.empty() : Optional.of(parameters),
                Place.self(),
                List.of(),
                results,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    private static final String KEYS = """
            class Pure { int n; public int hashCode() { return n * 31 + autre(); } int autre() { return "a".length(); } }
            class Stores { int n; public int hashCode() { n = 3; return n; } }
            class Fills { int[] n = new int[1]; public int hashCode() { n[0] = 3; return 1; } }
            class Throws { public int hashCode() { throw new IllegalStateException(); } }
            class Sends { public int hashCode() { Ia.envoyer("x"); return 1; } }
            class Unknown { public int hashCode() { return new Inconnu().valeur(); } }
            class Below { public int hashCode() { return autre(); } int autre() { Ia.envoyer("x"); return 1; } }
            class Text { String s; public int hashCode() { return (s + "x").length(); } }
            class Lambda { public int hashCode() { Runnable r = () -> Ia.envoyer("x"); r.run(); return 1; } }
            abstract class Abstract { public int hashCode() { Ia.envoyer("x"); return 1; } }
            class Without {}
            record Pair(int a, String b) {}
            """;

    @Test
    void a_method_that_only_computes_need_not_be_run() {
        assertThat(called(KEYS, callback("java/lang/Object", "hashCode", List.of(), List.of())))
                .containsExactly("p/Below", "p/Fills", "p/Lambda", "p/Sends", "p/Stores", "p/Throws", "p/Unknown");
    }

    @Test
    void unless_somebody_takes_what_it_gives() {
        assertThat(called(KEYS, callback("java/lang/Object", "hashCode", List.of(), List.of(Place.result()))))
                .contains("p/Pure", "p/Text", "p/Pair", "p/Sends")
                .doesNotContain("p/Without", "p/Abstract");
    }

    private static final String NAMED = """
            class Un { void ecrire(String s) { Ia.envoyer(s); } }
            class Deux { void ecrire(Object o) { Ia.envoyer(o); } }
            class Trois { void ecrire(String s, int n) { Ia.envoyer(s); } }
            class Quatre { static void ecrire(String s) { Ia.envoyer(s); } }
            class Cinq implements Comparable<Cinq> { public int compareTo(Cinq c) { Ia.envoyer(c); return 0; } }
            class Six { int compareTo(Six c) { Ia.envoyer(c); return 0; } }
            """;

    @Test
    void methods_are_told_by_name_parameters_and_type() {
        assertThat(called(NAMED, callback("", "ecrire", List.of(), List.of())))
                .containsExactly("p/Deux", "p/Trois", "p/Un");
        assertThat(called(NAMED, callback("", "ecrire", List.of("String"), List.of())))
                .containsExactly("p/Un");
        assertThat(called(NAMED, callback("", "ecrire", List.of("java.lang.Object"), List.of())))
                .containsExactly("p/Deux");
        assertThat(called(NAMED, callback("", "ecrire", List.of("String", "int"), List.of())))
                .containsExactly("p/Trois");
        assertThat(called(NAMED, callback("java/lang/Comparable", "compareTo", List.of(), List.of())))
                .containsExactly("p/Cinq");
    }

    @Test
    void of_an_object_of_which_the_class_is_known_only_that_counts() {
        Callback hash = callback("java/lang/Object", "hashCode", List.of(), List.of());
        Programs.with("package p;\nimport api.*;\n" + KEYS, program -> {
            OwnMethodIndex index = new OwnMethodIndex(program);
            assertThat(index.of(hash, HeapObject.allocated("p/Sends", ANY.site()))
                            .keySet())
                    .containsExactly("p/Sends");
            assertThat(index.of(hash, HeapObject.allocated("p/Pure", ANY.site())))
                    .isEmpty();
            assertThat(index.mayRun(hash, HeapObject.opaque("p/Sends", ANY.site())))
                    .isTrue();
            assertThat(index.mayRun(hash, HeapObject.opaque("p/Pure", ANY.site())))
                    .isFalse();
            assertThat(index.mayRun(hash, ANY)).isTrue();
        });
    }
}
