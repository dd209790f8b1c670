package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Which functions that a method was handed and keeps an object in a field may be: of those handed to the same object, as far as that is known. */
class ListenersTest {
    private static final String RUNNABLE = "java/lang/Runnable";

    private static void in(String members, Consumer<Asked> say) {
        Programs.with("""
                package p;
                import java.util.*;
                interface Ecoutable { void sur(Runnable r); }
                class Bus implements Ecoutable {
                    private final List<Runnable> tous = new ArrayList<>();
                    private Runnable seul;
                    public void sur(Runnable r) { tous.add(r); }
                    void seulement(Runnable r) { seul = r; }
                }
                class Autour { final List<Runnable> enrobes = new ArrayList<>(); void sur(int n, Runnable r) { enrobes.add(() -> r.run()); } }
                class C {
                    static void un() {} static void deux() {} static void trois() {}
                """ + members + "\n}", program -> say.accept(new Asked(program)));
    }

    /** What is asked of the fields of a bus: of the one that a method is called on, or of one that lies in a field of {@code C}. */
    private record Asked(Program program, FieldFunctions functions, State state) {
        Asked(Program program) {
            this(program, new FieldFunctions(program), new State(0));
        }

        private Slot slot(String type, String field) {
            MemberRef ref = program.index().find(type).orElseThrow().fields().stream()
                    .filter(header -> header.name().equals(field))
                    .findFirst()
                    .orElseThrow()
                    .ref();
            return program.slot(ref);
        }

        HeapObject object(String bus, String field) {
            AccessPath path = AccessPath.of(0);
            path = bus.isEmpty() ? path : path.append(slot("p/C", bus));
            path = path.append(slot(field.equals("enrobes") ? "p/Autour" : "p/Bus", field));
            return HeapObject.input(RUNNABLE, field.equals("seul") ? path : path.append(Slot.ELEMENT));
        }

        List<String> names(Set<HeapObject> objects) {
            return objects.stream()
                    .map(object -> object.isFunction()
                            ? object.target().implementation().name()
                            : "…")
                    .sorted()
                    .toList();
        }

        List<String> at(String bus, String field) {
            return names(functions.at(object(bus, field), state));
        }

        List<String> heard(String bus, String field) {
            return names(functions.heard(Value.of(object(bus, field)), state).objects());
        }
    }

    @Test
    void who_listens_on_an_object_in_a_field_listens_on_that_one() {
        in("Bus b = new Bus(), c = new Bus(); C() { b.sur(C::un); c.sur(C::deux); b.seulement(C::trois); }", c -> {
            assertThat(c.at("b", "tous")).containsExactly("un");
            assertThat(c.at("c", "tous")).containsExactly("deux");
            assertThat(c.at("", "tous")).as("whichever bus it is").containsExactly("deux", "un");
            assertThat(c.at("b", "seul")).containsExactly("trois");
            assertThat(c.at("c", "seul")).isEmpty();
        });
    }

    @Test
    void who_listens_on_an_object_that_is_not_known_listens_on_any() {
        in(
                "Bus b = new Bus(); Bus donner() { return b; } C(Bus p) { p.sur(C::un); donner().sur(C::deux); }",
                c -> assertThat(c.at("b", "tous")).containsExactly("deux", "un"));
    }

    @Test
    void a_listener_is_handed_on_and_through_an_interface() {
        in(
                "Bus b = new Bus(); void abonner(Runnable r) { b.sur(r); } C() { abonner(C::un); }",
                c -> assertThat(c.at("b", "tous")).containsExactly("un"));
        in(
                "Ecoutable b = new Bus(); C() { b.sur(C::un); }",
                c -> assertThat(c.at("b", "tous")).containsExactly("un"));
        in(
                "Bus b = new Bus(); void sur(Runnable r) {} void seulement(int i, Runnable r) {} C() { sur(C::un); seulement(0, C::deux); }",
                c -> assertThat(c.at("b", "tous"))
                        .as("a method of the same name elsewhere")
                        .isEmpty());
        in(
                "Bus b = new Bus(); void a(Runnable r) { b.sur(r); } void d(Runnable r) { a(r); } void e(Runnable r) { d(r); } C() { e(C::un); }",
                c -> assertThat(c.at("b", "tous")).as("through three methods").isEmpty());
    }

    @Test
    void a_function_of_the_bus_around_a_listener_knows_that() {
        in("Autour b = new Autour(); C() { b.sur(1, C::un); b.sur(2, C::deux); }", c -> {
            HeapObject around = c.functions()
                    .at(c.object("b", "enrobes"), c.state())
                    .iterator()
                    .next();
            assertThat(c.names(c.state().heap.slots(around).get(Slot.capture(0)).objects()))
                    .containsExactly("deux", "un");
        });
    }

    @Test
    void more_is_known_by_the_object_only_where_that_lies_in_a_field() {
        in("Bus b = new Bus(); C() { b.sur(C::un); }", c -> {
            assertThat(c.heard("b", "tous")).containsExactly("un");
            assertThat(c.heard("", "tous")).as("the callee finds out by itself").containsExactly("…");
        });
        in(
                "Bus b = new Bus(); C(Bus p) { b.sur(C::un); p.sur(C::deux); }",
                c -> assertThat(c.heard("b", "tous")).containsExactly("deux", "un"));
        in(
                "Bus b = new Bus(); C() { } static class D { Runnable r = C::un; }",
                c -> assertThat(c.heard("b", "tous"))
                        .as("nobody listens anywhere")
                        .containsExactly("…"));
    }
}
