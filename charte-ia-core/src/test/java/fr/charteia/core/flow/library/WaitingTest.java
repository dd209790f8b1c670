package fr.charteia.core.flow.library;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What may be in the fields of an object once one of its methods has waited. */
class WaitingTest {
    private static final String SOURCE = """
            package p;
            class C {
                String signal; String sien; String appelant; final String fixe = new String("f"); static String partage;
                void signaler(String s) { signal = s; partage = s; }
                void lancer(String s) { appelant = s; attendre(s); }
                void attendre(String s) { sien = s; }
                static void sans(String s) {}
            }
            """;

    private static final HeapObject OWN = HeapObject.input("p/C", AccessPath.of(0));

    /** What a field holds after the method has waited, where every field held "avant". */
    private static Optional<Value> after(Program program, String method, String field) {
        MethodBody body = program.resolve(new MemberRef("p/C", method, "(Ljava/lang/String;)V"))
                .flatMap(program::body)
                .orElseThrow();
        Memory memory = new Memory(program, Shape.NONE, new Globals());
        Frame frame = new Frame(program, body, memory);
        State state = new State(0);
        program.typeFacts()
                .ofFields("p/C")
                .keySet()
                .forEach(slot -> state.heap.set(OWN, slot, Value.constant("avant")));
        new Waiting(program, frame).letOthers(state);
        return state.heap.get(OWN, Slot.field("p/C", field));
    }

    @Test
    void what_other_methods_write_may_be_there() {
        Programs.with(SOURCE, program -> {
            Value before = Value.constant("avant");
            assertThat(after(program, "attendre", "signal"))
                    .isPresent()
                    .hasValueSatisfying(value ->
                            assertThat(value).as("another method writes it").isNotEqualTo(before));
            assertThat(after(program, "attendre", "sien"))
                    .as("it writes it itself")
                    .contains(before);
            assertThat(after(program, "attendre", "appelant"))
                    .as("who called it does")
                    .contains(before);
            assertThat(after(program, "signaler", "appelant"))
                    .hasValueSatisfying(value -> assertThat(value).isNotEqualTo(before));
            assertThat(after(program, "attendre", "fixe")).as("nobody does").contains(before);
            assertThat(after(program, "sans", "signal")).as("no object waits").contains(before);
        });
    }

    @Test
    void what_they_left_is_what_outlives_calls() {
        Programs.with(SOURCE, program -> {
            Value left = after(program, "attendre", "signal").orElseThrow();
            assertThat(left.taints().allLabels())
                    .as("what is kept in the field, from one call to the next")
                    .anySatisfy(label -> assertThat(label.toString()).contains("signal"));
        });
    }
}
