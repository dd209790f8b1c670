package fr.charteia.core.flow.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is asked of the engine itself: summaries, also of what calls itself, how far they go, and what is told when they end there. */
class EngineTest {
    private static final String S = "(Ljava/lang/String;)Ljava/lang/String;";

    private final BlindSpots ledger = new BlindSpots();

    private void with(String members, BiConsumer<Program, Engine> say) {
        Programs.with(
                "package p; import api.*; class C { " + members + " }",
                program -> say.accept(program, new Engine(program, ledger)));
    }

    private static MethodHeader method(Program program, String name, String descriptor) {
        return program.resolve(new MemberRef("p/C", name, descriptor)).orElseThrow();
    }

    private static Set<String> gives(Program program, Engine engine, String name, String descriptor) {
        return engine.summary(method(program, name, descriptor), Shape.NONE).result().taints().labels().stream()
                .filter(Label.Data.class::isInstance)
                .map(label -> ((Label.Data) label).fact().what())
                .collect(Collectors.toSet());
    }

    private List<String> told() {
        return ledger.sorted().stream()
                .map(spot -> spot.kind() + " " + spot.where())
                .toList();
    }

    @Test
    void methods_that_call_each_other_know_all_that_each_of_them_gives() {
        with("""
                static String a() { return Donnees.choix() ? Donnees.nom() : b(); }
                static String b() { return c(); }
                static String c() { return Donnees.choix() ? b() : Donnees.choix() ? a() : "" + Donnees.salaire(); }
                """, (program, engine) -> {
            for (String name : List.of("a", "b", "c")) {
                assertThat(gives(program, engine, name, "()Ljava/lang/String;"))
                        .as(name)
                        .containsExactlyInAnyOrder("Donnees.nom()", "Donnees.salaire()");
            }
            assertThat(engine.wasInterpreted(
                            method(program, "c", "()Ljava/lang/String;").ref()))
                    .isTrue();
            assertThat(engine.bodies()).isEqualTo(3);
            assertThat(engine.work()).isPositive();
            assertThat(engine.isSpent()).isFalse();
        });
    }

    private static String chain(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> "static String m" + i + "(String s) { return "
                        + (i + 1 < length ? "m" + (i + 1) + "(s)" : "s.trim()") + "; }\n")
                .collect(Collectors.joining());
    }

    @Test
    void calls_are_followed_so_deep_and_then_guessed_at() throws InterruptedException {
        deeply(() -> {
            with(chain(251), (program, engine) -> {
                engine.summary(method(program, "m0", S), Shape.NONE);
                assertThat(told()).containsExactly("METHOD_TOO_LARGE p/C#m250");
                assertThat(engine.bodies()).isEqualTo(250);
            });
        });
    }

    @Test
    void what_is_just_not_too_deep_is_not_guessed_at() throws InterruptedException {
        deeply(() -> with(chain(250), (program, engine) -> {
            engine.summary(method(program, "m0", S), Shape.NONE);
            assertThat(told()).isEmpty();
        }));
    }

    /** As an analysis does, in a thread with a large stack. */
    private static void deeply(Runnable work) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, work, "deep", 1L << 28);
        thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
        thread.start();
        thread.join();
        assertThat(failure.get()).isNull();
    }

    @Test
    void what_goes_into_a_method_that_is_too_large_comes_out_of_it() {
        String large = "{ " + "n++; ".repeat(20_000);
        with(
                "static String texte(String s, int n) " + large + "return s; }\n" + "Object objet(int n) " + large
                        + "return null; }\n",
                (program, engine) -> {
                    for (int time = 0; time < 2; time++) {
                        Summary text = engine.summary(
                                method(program, "texte", "(Ljava/lang/String;I)Ljava/lang/String;"), Shape.NONE);
                        assertThat(text.returns()).isTrue();
                        assertThat(text.result().taints().set()).containsExactlyInAnyOrder(below(0), below(1));
                        assertThat(text.result().objects()).isEmpty();
                    }
                    Summary object = engine.summary(method(program, "objet", "(I)Ljava/lang/Object;"), Shape.NONE);
                    assertThat(object.result().taints().set()).containsExactlyInAnyOrder(below(0), below(1));
                    assertThat(object.result().objects())
                            .hasSize(1)
                            .allSatisfy(made -> assertThat(object.heap()
                                            .get(made, Slot.CONTENT)
                                            .orElseThrow()
                                            .taints())
                                    .isEqualTo(object.result().taints()));
                    assertThat(engine.bodies()).isZero();
                    assertThat(told()).containsExactly("METHOD_TOO_LARGE p/C#objet", "METHOD_TOO_LARGE p/C#texte");
                });
    }

    @Test
    void what_is_just_not_too_large_is_interpreted() {
        with("static void rien(int n) { " + "n++; ".repeat(19_999) + "}", (program, engine) -> {
            engine.summary(method(program, "rien", "(I)V"), Shape.NONE);
            assertThat(engine.bodies()).isEqualTo(1);
            assertThat(told()).isEmpty();
        });
    }

    private static Taint below(int parameter) {
        return new Taint(new Label.Input(AccessPath.of(parameter).append(Slot.DEEP)), Taint.bit(Mark.WIDENED));
    }

    @Test
    void a_method_has_so_many_shapes() {
        with("static String m(String s) { return s; }", (program, engine) -> {
            MethodHeader method = method(program, "m", S);
            for (int i = 0; i < 32; i++) {
                assertThat(engine.mayAdd(method, shape(i))).isTrue();
            }
            assertThat(engine.mayAdd(method, shape(32))).isFalse();
            assertThat(engine.mayAdd(method, shape(7))).as("it has that one").isTrue();
        });
    }

    private static Shape shape(int number) {
        return new Shape(Map.of(AccessPath.of(0), new Shape.Known(List.of(), Constant.of((Object) number))), Map.of());
    }

    @Test
    void what_final_static_fields_hold_is_known() {
        with("""
                static final int N = 3; static final String S = Donnees.propre() + 1; static String t = "x";
                static final java.util.List<String> L = new java.util.ArrayList<>();
                static class Vide { static final Object O = null; }
                """, (program, engine) -> {
            assertThat(engine.staticField(new MemberRef("p/C", "N", "I"))).contains(Value.constant(3));
            assertThat(engine.staticField(new MemberRef("p/C", "S", "Ljava/lang/String;")))
                    .isPresent();
            assertThat(engine.staticField(new MemberRef("p/C", "L", "Ljava/util/List;"))
                            .orElseThrow()
                            .objects())
                    .hasSize(1)
                    .allMatch(HeapObject::isGlobal);
            assertThat(engine.staticField(new MemberRef("p/C", "t", "Ljava/lang/String;")))
                    .isEmpty();
            assertThat(engine.staticField(new MemberRef("p/C", "absent", "I"))).isEmpty();
            assertThat(engine.staticField(new MemberRef("java/lang/Integer", "MAX_VALUE", "I")))
                    .isEmpty();
        });
    }

    @Test
    void a_class_that_is_nowhere_is_told_unless_somebody_speaks_of_it() {
        with("void m() {}", (program, engine) -> {
            Site site = new Site(new MemberRef("p/C", "m", "()V"), 1, 0);
            engine.gaps().called(new MemberRef("q/Absent", "a", "()V"), CallModel.UNKNOWN, site);
            engine.gaps().called(new MemberRef("q/Absent", "b", "()V"), CallModel.UNKNOWN, site);
            engine.gaps().called(new MemberRef("[Lq/Autre;", "clone", "()Ljava/lang/Object;"), CallModel.UNKNOWN, site);
            engine.gaps().called(new MemberRef("p/C", "m", "()V"), CallModel.UNKNOWN, site);
            assertThat(told()).containsExactly("CLASS_MISSING q/Absent");
        });
    }

    @Test
    void what_no_caller_makes_clear_is_told() {
        with("void m() {}", (program, engine) -> {
            MemberRef m = new MemberRef("p/C", "m", "()V");
            Site clear = new Site(m, 1, 0);
            Site wide = new Site(m, 2, 1);
            MemberRef callee = new MemberRef("p/I", "faire", "()V");
            engine.gaps().dispatched(callee, clear, true);
            engine.gaps().dispatched(callee, clear, false);
            engine.gaps().dispatched(callee, wide, true);
            engine.gaps().unresolved(new Site(m, 3, 2), "un");
            engine.gaps().unresolved(new Site(m, 4, 3), "deux");
            engine.gaps().resolved(new Site(m, 4, 3));
            engine.gaps().report();
            assertThat(told()).containsExactlyInAnyOrder("LIMIT_REACHED p/I#faire", "REFLECTION p/C#m");
        });
    }

    @Test
    void methods_that_were_left_out_are_counted_by_class() {
        with("void m() {}", (program, engine) -> {
            for (String name : List.of("p/A.x", "p/C.b", "p/C.a", "p/C$1.c", "p/C.a")) {
                engine.gaps().leftOut(new MemberRef(name.split("\\.")[0], name.split("\\.")[1], "()V"));
            }
            engine.gaps().report();
            assertThat(ledger.sorted()).singleElement().satisfies(spot -> {
                assertThat(spot.where()).isEqualTo("p/C");
                assertThat(spot.fr()).startsWith("méthodes non regardées : 4,").endsWith("C 3, A 1");
                assertThat(spot.en()).startsWith("methods not looked into: 4,").endsWith("C 3, A 1");
            });
        });
    }

    @Test
    void of_many_classes_in_which_methods_were_left_out_eight_are_named() {
        with("void m() {}", (program, engine) -> {
            IntStream.range(10, 20).forEach(i -> engine.gaps().leftOut(new MemberRef("p/K" + i, "m", "()V")));
            engine.gaps().report();
            assertThat(ledger.sorted())
                    .singleElement()
                    .satisfies(spot -> assertThat(spot.en()).endsWith("K17 1, and 2 more classes"));
        });
    }

    @Test
    void a_bridge_that_is_too_large_is_the_method_that_it_leads_to() {
        with(
                "static class D implements Comparable<D> { public int compareTo(D d) { return 0; } }",
                (program, engine) -> {
                    for (String parameter : List.of("java/lang/Object", "p/C$D")) {
                        MemberRef method = new MemberRef("p/C$D", "compareTo", "(L" + parameter + ";)I");
                        engine.gaps().tooLarge(program.resolve(method).orElseThrow());
                    }
                    assertThat(ledger.sorted())
                            .singleElement()
                            .satisfies(spot -> assertThat(spot.en()).isEqualTo("(Lp/C$D;)I"));
                });
    }

    @Test
    void calls_by_reflection_of_one_method_are_one_line() {
        with("void m() {}", (program, engine) -> {
            MemberRef m = new MemberRef("p/C", "m", "()V");
            engine.gaps().unresolved(new Site(m, 5, 2), "Field.set");
            engine.gaps().unresolved(new Site(m, 4, 1), "Class.newInstance");
            engine.gaps().unresolved(new Site(m, 6, 3), "Field.set");
            engine.gaps().unresolved(new Site(new MemberRef("p/C", "n", "()V"), 9, 1), "Field.set");
            engine.gaps().report();
            assertThat(ledger.sorted().stream().map(spot -> spot.where() + ":" + spot.line() + " " + spot.en()))
                    .containsExactly("p/C#m:4 Class.newInstance, Field.set", "p/C#n:9 Field.set");
        });
    }

    @Test
    void what_entry_points_leave_for_each_other_and_is_not_followed_is_told() {
        with("void m() {}", (program, engine) -> {
            engine.gaps().unsettled(Set.of("p/C"));
            assertThat(told()).containsExactly("LIMIT_REACHED p/C");
        });
    }
}
