package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** Which functions an object in a field of ours may be, whether it can be no other, and who may call what a method makes. */
class FieldFunctionsTest {
    private static final String RUNNABLE = "java/lang/Runnable";

    private static void in(String members, Consumer<Asked> say) {
        Programs.with(
                "package p;\nimport java.util.*;\nimport java.util.function.*;\n@interface Regle {}\nclass Autre { Runnable r = () -> {}; }\n"
                        + "class C {\nstatic void un() {}\nstatic void deux() {}\nstatic String texte() { return null; }\n"
                        + members + "\n}",
                program -> say.accept(new Asked(program)));
    }

    /** What is asked of a program's class {@code C}. */
    private record Asked(Program program, FieldFunctions functions, State state) {
        Asked(Program program) {
            this(program, new FieldFunctions(program), new State(0));
        }

        AccessPath path(String field, Slot... below) {
            MemberRef ref = program.index().find("p/C").orElseThrow().fields().stream()
                    .filter(header -> header.name().equals(field))
                    .findFirst()
                    .orElseThrow()
                    .ref();
            AccessPath path = AccessPath.of(0).append(program.slot(ref));
            for (Slot slot : below) {
                path = path.append(slot);
            }
            return path;
        }

        HeapObject object(String field, Slot... below) {
            return HeapObject.input(RUNNABLE, path(field, below));
        }

        /** The names of the methods that it may be; a last {@code …} where it may be others. */
        List<String> at(HeapObject object) {
            return java.util.stream.Stream.concat(
                            functions.at(object, state).stream()
                                    .map(function ->
                                            function.target().implementation().name())
                                    .sorted(),
                            java.util.stream.Stream.of("…").filter(more -> !functions.areAll(object)))
                    .toList();
        }

        List<String> at(String field, Slot... below) {
            return at(object(field, below));
        }

        /** The methods that may call a function that a method makes. */
        List<String> callers(String method, String descriptor) {
            return callers(new MemberRef("p/C", method, descriptor));
        }

        List<String> callers(MemberRef maker) {
            long instructions = program.body(program.resolve(maker).orElseThrow())
                    .orElseThrow()
                    .size();
            return IntStream.range(0, (int) instructions)
                    .mapToObj(instruction -> functions.callers(new Site(maker, 0, instruction)))
                    .flatMap(Set::stream)
                    .map(MemberRef::name)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @Test
    void what_only_our_code_can_put_there_is_all() {
        in("""
                private Runnable propre = C::un;
                final Runnable fixe = C::un;
                Runnable ouvert = C::un;
                @Regle private Runnable regle = C::un;
                private Runnable rien;
                """, c -> {
            assertThat(c.at("propre")).containsExactly("un");
            assertThat(c.at("fixe")).containsExactly("un");
            assertThat(c.at("ouvert")).as("others may write to it").containsExactly("un", "…");
            assertThat(c.at("regle")).as("a container may fill it").containsExactly("un", "…");
            assertThat(c.at("rien")).as("nobody names it").isEmpty();
        });
    }

    @Test
    void all_who_write_to_it_count() {
        in("""
                private Runnable f = C::un;
                void autre() { f = C::deux; }
                private Runnable g = C::un;
                void regler(Runnable r) { g = r; }
                private Runnable h = f;
                private Runnable i = new Autre().r;
                """, c -> {
            assertThat(c.at("f")).containsExactly("deux", "un");
            assertThat(c.at("g")).as("a listener that is handed").containsExactly("un", "…");
            assertThat(c.at("h")).as("what another field holds").containsExactly("deux", "un");
            assertThat(c.at("i")).as("what a field of another class holds").containsExactly("lambda$new$0", "…");
        });
    }

    @Test
    void fields_that_are_copied_to_and_fro_hold_what_either_was_given() {
        in("""
                private Runnable f = C::un;
                private Runnable g = C::deux;
                void changer() { Runnable t = f; f = g; g = t; }
                """, c -> assertThat(c.at("f")).contains("deux", "un"));
    }

    @Test
    void what_a_constructor_is_handed_is_what_all_hand_to_it() {
        String kept = "private final Runnable r; C(Runnable r) { this.r = r; }\n";
        in(
                kept + "static C a() { return new C(C::un); } static C b() { return new C(C::deux); }",
                c -> assertThat(c.at("r")).containsExactly("deux", "un"));
        in(
                kept + "static C a() { return new C(C::un); } static C b(Runnable s) { return new C(s); }",
                c -> assertThat(c.at("r")).containsExactly("un", "…"));
        in(
                kept + "static C a(Runnable s, boolean b) { return new C(b ? s : C::un); }",
                c -> assertThat(c.at("r")).containsExactly("un", "…"));
        in(kept, c -> assertThat(c.at("r")).as("nobody is seen to make one").containsExactly("…"));
        in(
                "private final Runnable r; C(int n, Runnable r) { this.r = r; }\n"
                        + "static C a() { return new C(1, C::un); } static C b() { return new C(2, choisir()); }\n"
                        + "static Runnable choisir() { return C::deux; }",
                c -> assertThat(c.at("r")).containsExactly("deux", "un"));
    }

    @Test
    void what_a_method_gives_is_what_all_that_may_answer_it_give() {
        in("""
                interface Usine { Runnable faire(); }
                static class Une implements Usine { public Runnable faire() { return C::un; } }
                static class Deux implements Usine { public Runnable faire() { return C::deux; } }
                static Usine usine;
                private Runnable f = usine.faire();
                private Runnable g = meme(C::un);
                static Runnable meme(Runnable r) { return r; }
                interface Vide { Runnable faire(); }
                static Vide vide;
                private Runnable h = vide.faire();
                """, c -> {
            assertThat(c.at("f")).containsExactly("deux", "un");
            assertThat(c.at("g")).as("what it was given").containsExactly("un");
            assertThat(c.at("h")).as("nobody answers it").containsExactly("…");
        });
    }

    @Test
    void of_more_than_forty_that_may_answer_others_are_left() {
        for (int classes : new int[] {40, 41}) {
            String answering = IntStream.range(0, classes)
                    .mapToObj(i ->
                            "static class U" + i + " implements Usine { public Runnable faire() { return C::un; } }")
                    .collect(Collectors.joining("\n"));
            in(
                    "interface Usine { Runnable faire(); }\nstatic Usine usine;\nprivate Runnable f = usine.faire();\n"
                            + answering,
                    c -> assertThat(c.at("f").contains("…")).isEqualTo(classes > 40));
        }
    }

    @Test
    void what_is_given_on_is_known_through_three_methods() {
        for (int methods : new int[] {3, 4}) {
            String chain = IntStream.range(1, methods)
                    .mapToObj(i -> "static Runnable m" + i + "() { return m" + (i - 1) + "(); }")
                    .collect(Collectors.joining("\n"));
            in(
                    "private Runnable f = m" + (methods - 1) + "();\nstatic Runnable m0() { return C::un; }\n" + chain,
                    c -> assertThat(c.at("f")).containsExactly(methods == 3 ? "un" : "…"));
        }
    }

    @Test
    void of_a_field_that_more_than_two_hundred_methods_name_nothing_is_known() {
        for (int others : new int[] {199, 200}) {
            String naming = IntStream.range(0, others)
                    .mapToObj(i -> "void m" + i + "() { f.run(); }")
                    .collect(Collectors.joining("\n"));
            in("private Runnable f = C::un;\n" + naming, c -> {
                assertThat(c.at("f")).containsExactly(others == 199 ? "un" : "…");
                assertThat(c.callers("<init>", "()V")).hasSize(others == 199 ? 200 : 0);
            });
        }
    }

    @Test
    void in_a_table_it_is_what_lies_under_the_key() {
        in("""
                private final Map<String, Runnable> t = Map.of("a", C::un, "b", C::deux);
                private final Map<String, Runnable> u = new HashMap<>();
                C() { u.put("a", C::un); u.put(texte().trim(), C::deux); }
                private final List<Runnable> l = List.of(C::un, C::deux);
                """, c -> {
            assertThat(c.at("t", Slot.value("a"))).containsExactly("un");
            assertThat(c.at("t", Slot.value("c"))).isEmpty();
            assertThat(c.at("t", Slot.VALUE)).containsExactly("deux", "un");
            assertThat(c.at("u", Slot.value("a"))).as("any key may be this").containsExactly("deux", "un");
            assertThat(c.at("u", Slot.value("b"))).containsExactly("deux");
            assertThat(c.at("l", Slot.ELEMENT)).containsExactly("deux", "un");
            assertThat(c.at("l", Slot.element(0))).containsExactly("deux", "un");
            assertThat(c.at("l", Slot.CONTENT)).containsExactly("deux", "un");
            assertThat(c.at("t", Slot.KEY))
                    .as("keys are no functions of the table")
                    .containsExactly("…");
        });
    }

    @Test
    void only_functions_of_the_type_count() {
        in("""
                private final List<Object> l = List.of((Runnable) C::un, (Supplier<String>) C::texte);
                """, c -> {
            AccessPath path = c.path("l", Slot.ELEMENT);
            assertThat(c.at(HeapObject.input(RUNNABLE, path))).containsExactly("un");
            assertThat(c.at(HeapObject.input("java/util/function/Supplier", path)))
                    .containsExactly("texte");
            for (String any : List.of("java/lang/Object", "")) {
                assertThat(c.at(HeapObject.input(any, path))).containsExactly("texte", "un");
            }
            assertThat(c.at(HeapObject.input("java/lang/String", path)))
                    .as("no function")
                    .isEmpty();
        });
    }

    @Test
    void only_what_is_found_in_a_field_and_not_known_better_is_looked_up() {
        in("private final Runnable f = C::un;\nprivate Autre a;", c -> {
            HeapObject.Target target = new HeapObject.Target(Bench.METHOD, Opcodes.H_INVOKESTATIC, "run", 0);
            assertThat(c.functions.at(HeapObject.input(RUNNABLE, c.path("f"), target), c.state))
                    .isEmpty();
            assertThat(c.functions.at(Bench.object(RUNNABLE, 3), c.state)).isEmpty();
            assertThat(c.at(HeapObject.input(RUNNABLE, AccessPath.of(0)))).containsExactly("…");
            assertThat(c.at(HeapObject.input(RUNNABLE, c.path("f", Slot.named("x")))))
                    .as("a library may have made what lies there, of the function")
                    .containsExactly("un");
            AccessPath inner = c.path("a", c.path("f").slots().get(0));
            assertThat(c.at(HeapObject.input(RUNNABLE, inner))).containsExactly("un");
        });
    }

    @Test
    void a_value_is_the_functions_instead_where_it_can_be_nothing_else() {
        in("private final Runnable f = C::un;\nRunnable ouvert = C::deux;", c -> {
            HeapObject closed = c.object("f");
            HeapObject open = c.object("ouvert");
            Value both = Bench.oneOf(closed, open, Bench.object("p/X", 3));
            assertThat(c.functions.found(both, c.state).objects())
                    .filteredOn(object -> !object.isFunction())
                    .containsExactlyInAnyOrder(open, Bench.object("p/X", 3));
            Value one = Value.of(closed).withConstant(new Constant.FromInput(closed.path()));
            Value found = c.functions.found(one, c.state);
            assertThat(found.objects()).singleElement().matches(HeapObject::isFunction);
            assertThat(found.constant()).as("it is no longer what was passed").isEqualTo(Constant.NONE);
            Value perhaps = Value.of(open).withConstant(new Constant.FromInput(open.path()));
            assertThat(c.functions.found(perhaps, c.state).constant()).isEqualTo(perhaps.constant());
            Value none = Value.of(Bench.object("p/X", 3));
            assertThat(c.functions.found(none, c.state)).isSameAs(none);
        });
    }

    /** What functions took along that the same instruction made, and that were left in a field. */
    private static Label left(Asked c, HeapObject function, int capture) {
        Instruction.InvokeDynamic made =
                Lambdas.made(c.program, function.site()).orElseThrow();
        MemberRef place = Lambdas.taken(function.site(), made, capture);
        return new Label.Input(AccessPath.of(AccessPath.STATE).append(Slot.field(place.owner(), place.name())));
    }

    @Test
    void a_function_knows_the_object_in_whose_field_it_is() {
        in("""
                private final Runnable propre = this::moi;
                private final Runnable pris;
                static Runnable commun = C::un;
                void moi() {}
                C(String s) { pris = () -> { s.trim(); moi(); }; }
                """, c -> {
            HeapObject self =
                    c.functions.at(c.object("propre"), c.state).iterator().next();
            Value holder = Value.of(HeapObject.input("p/C", AccessPath.of(0)));
            assertThat(c.state.heap.slots(self)).containsOnly(entry(Slot.capture(0), holder));
            HeapObject taking =
                    c.functions.at(c.object("pris"), c.state).iterator().next();
            assertThat(c.state.heap.get(taking, Slot.capture(0)))
                    .as("what it took along is what any such function did, but for the object")
                    .contains(holder);
            assertThat(c.state.heap.get(taking, Slot.capture(1))).hasValueSatisfying(taken -> {
                assertThat(taken.objects()).as("a text").isEmpty();
                assertThat(taken.taints().labels()).containsExactly(left(c, taking, 1));
            });
            AccessPath somewhere =
                    new AccessPath(AccessPath.STATIC, c.path("propre").slots());
            c.state.heap.retain(Set.of());
            HeapObject apart = c.functions
                    .at(HeapObject.input(RUNNABLE, somewhere), c.state)
                    .iterator()
                    .next();
            assertThat(c.state.heap.get(apart, Slot.capture(0)))
                    .hasValueSatisfying(
                            taken -> assertThat(taken.taints().labels()).containsExactly(left(c, apart, 0)));
        });
    }

    @Test
    void a_function_that_took_nothing_along_is_there_all_the_same() {
        in("private final Runnable f = C::un;", c -> {
            HeapObject function =
                    c.functions.at(c.object("f"), c.state).iterator().next();
            assertThat(c.state.heap.has(function)).isTrue();
        });
    }

    @Test
    void what_is_known_of_a_function_already_stays() {
        in("private final Runnable propre = this::moi;\nvoid moi() {}", c -> {
            HeapObject self =
                    c.functions.at(c.object("propre"), c.state).iterator().next();
            c.state.heap.set(self, Slot.capture(0), Value.constant("su"));
            c.functions.at(c.object("propre"), c.state);
            assertThat(c.state.heap.get(self, Slot.capture(0))).contains(Value.constant("su"));
        });
    }

    @Test
    void whoever_names_the_field_may_call_what_was_put_there() {
        in("""
                private Runnable f;
                private Runnable g;
                void poser() { f = C::un; }
                void appeler() { f.run(); }
                void rien() { g.run(); }
                void nommer() { un(); }
                """, c -> {
            assertThat(c.callers("poser", "()V")).containsExactly("appeler", "poser");
            assertThat(c.callers("appeler", "()V")).as("makes none").isEmpty();
            assertThat(c.callers("nommer", "()V")).isEmpty();
        });
    }

    @Test
    void each_of_the_functions_that_a_method_makes_has_its_own() {
        in("""
                private Runnable f;
                private Supplier<String> g;
                void poser() { f = C::un; g = C::texte; }
                void appelerF() { f.run(); }
                void appelerG() { g.get(); }
                """, c -> {
            MemberRef poser = new MemberRef("p/C", "poser", "()V");
            MemberRef texte = new MemberRef("p/C", "texte", "()Ljava/lang/String;");
            assertThat(c.functions.callers(poser, texte))
                    .extracting(MemberRef::name)
                    .containsExactly("appelerG", "poser");
            assertThat(c.functions.callers(poser, new MemberRef("p/C", "deux", "()V")))
                    .isEmpty();
        });
    }

    @Test
    void what_can_hold_no_function_is_no_way_to_one() {
        in(
                """
                private String n;
                private Supplier<String> s;
                static Supplier<String> donner() { return C::texte; }
                void poser() { s = donner(); }
                void lire() { n = s.get(); }
                void dire() { n.trim(); }
                """,
                c -> assertThat(c.callers("donner", "()Ljava/util/function/Supplier;"))
                        .contains("lire")
                        .doesNotContain("dire"));
    }

    @Test
    void so_may_those_to_whose_field_it_is_handed_on() {
        in("""
                private final Runnable garde;
                C(Runnable garde) { this.garde = garde; }
                void appeler() { garde.run(); }
                static C faire() { return new C(C::un); }
                static Runnable donner() { return C::deux; }
                static C transmettre() { return new C(donner()); }
                private Runnable copie;
                void copier() { copie = garde; }
                void appelerCopie() { copie.run(); }
                interface Usine { Runnable fabriquer(); }
                static class Une implements Usine { public Runnable fabriquer() { return C::un; } }
                private Runnable fabrique;
                void prendre(Usine u) { fabrique = u.fabriquer(); }
                """, c -> {
            assertThat(c.callers("faire", "()Lp/C;")).contains("appeler", "copier", "appelerCopie");
            assertThat(c.callers("donner", "()Ljava/lang/Runnable;")).contains("appeler", "appelerCopie");
            assertThat(c.callers(new MemberRef("p/C$Une", "fabriquer", "()Ljava/lang/Runnable;")))
                    .as("who is given it by the name of the interface")
                    .containsExactly("prendre");
        });
    }

    @Test
    void who_names_only_other_fields_that_are_filled_beside_it_calls_something_else() {
        in("""
                private Runnable f, g, h, i;
                void poser() { f = C::un; i = g; }
                void autres() { f.run(); g = C::deux; h = i; }
                void appelerG() { g.run(); }
                void appelerH() { h.run(); }
                void appelerI() { i.run(); }
                C(Runnable un, Runnable deux) { h = un; g = deux; }
                static C faire(Runnable autre) { return new C(C::un, autre); }
                """, c -> {
            assertThat(c.callers("poser", "()V")).containsExactly("autres", "poser");
            assertThat(c.callers("faire", "(Ljava/lang/Runnable;)Lp/C;"))
                    .contains("appelerH")
                    .doesNotContain("appelerG");
        });
    }

    @Test
    void as_far_as_three_fields() {
        in("""
                private Runnable f0, f1, f2, f3;
                void poser() { f0 = C::un; }
                void p1() { f1 = f0; } void p2() { f2 = f1; } void p3() { f3 = f2; }
                void a2() { f2.run(); } void a3() { f3.run(); }
                """, c -> assertThat(c.callers("poser", "()V")).contains("a2").doesNotContain("a3"));
    }
}
