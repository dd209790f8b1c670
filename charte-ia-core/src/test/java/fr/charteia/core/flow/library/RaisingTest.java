package fr.charteia.core.flow.library;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.Place;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the calls that models describe throw. */
class RaisingTest {
    private static final HeapObject LIST = Bench.object("java/util/ArrayList", 1);
    private static final HeapObject OURS = Bench.object("p/C", 3);
    private static final Value A = Value.constant("a");
    private static final Value C = Value.constant("c");
    private static final Label ANSWER = new Label.AiOutput(new Site(Bench.METHOD, 5, 5));
    private static final Taints LIES = Taints.of(Taint.of(ANSWER), Chain.EMPTY);
    private static final String OBJECT = "Ljava/lang/Object;";

    private static void put(Bench bench, Invocation call, String place, Value value) {
        bench.places().put(call, Place.parse(place), value, Value.BOTTOM);
    }

    private static Frame.Thrown thrown(Bench bench) {
        Frame.Thrown thrown = bench.frame.takeThrown();
        assertThat(thrown).isNotNull();
        return Objects.requireNonNull(thrown);
    }

    private static List<String> types(Value value) {
        return value.objects().stream().map(HeapObject::type).sorted().toList();
    }

    @Test
    void a_call_that_throws_what_it_is_given() {
        Bench.with(bench -> {
            Invocation call = bench.callOn(OBJECT, Value.of(LIST), Value.of(OURS));
            assertThat(bench.places()
                            .put(call, Place.parse("exception"), Value.of(OURS).withTaints(LIES), C))
                    .isEqualTo(C);
            Frame.Thrown thrown = thrown(bench);
            assertThat(thrown.value().objects()).containsExactly(OURS);
            assertThat(thrown.failing().all()).isEqualTo(LIES.marked(Mark.CONTROL));
            assertThat(thrown.deciding().all()).isEqualTo(Taints.NONE);
            put(bench, call, "exception", Value.BOTTOM);
            assertThat(bench.frame.takeThrown()).as("nothing").isNull();
        });
    }

    @Test
    void a_call_that_throws_something_that_holds_a_value() {
        Bench.with(bench -> {
            Invocation call = bench.callOn(OBJECT, Value.of(LIST));
            put(bench, call, "exception.$message", Value.tainted(LIES));
            Frame.Thrown thrown = thrown(bench);
            assertThat(types(thrown.value())).as("whose method is not known").containsExactly("java/lang/Throwable");
            HeapObject made = thrown.value().objects().iterator().next();
            assertThat(thrown.state()
                            .heap
                            .get(made, Slot.named("$message"))
                            .orElseThrow()
                            .taints())
                    .isEqualTo(LIES);
            assertThat(bench.state.heap.get(made, Slot.named("$message")))
                    .as("only if it throws")
                    .isEmpty();
            put(bench, call, "exception.$message", Value.constant("clair"));
            assertThat(bench.frame.takeThrown()).as("it tells nothing").isNull();
            put(bench, call, "exception.$cause", Value.of(OURS));
            assertThat(thrown(bench).value().objects()).hasSize(1);
        });
    }

    private static Invocation calling(Bench bench, String owner, String name, String descriptor) {
        MemberRef callee = new MemberRef(owner, name, descriptor);
        return new Invocation(bench.state, callee, true, List.of(A), new Site(Bench.METHOD, 30, 30));
    }

    @Test
    void what_a_call_throws_is_what_it_declares_or_unchecked() {
        Bench.with(bench -> {
            Taints deciding = LIES;
            bench.places().raising().raiseIf(calling(bench, "java/lang/Thread", "sleep", "(J)V"), deciding, true, "");
            assertThat(types(thrown(bench).value()))
                    .containsExactly("java/lang/InterruptedException", "java/lang/RuntimeException");
            bench.places()
                    .raising()
                    .raiseIf(
                            calling(bench, "java/lang/Integer", "parseInt", "(Ljava/lang/String;)I"),
                            deciding,
                            true,
                            "");
            assertThat(types(thrown(bench).value())).containsExactly("java/lang/NumberFormatException");
            bench.places().raising().raiseIf(calling(bench, "p/X", "x", "()V"), deciding, true, "");
            assertThat(types(thrown(bench).value())).containsExactly("java/lang/Throwable");
        });
    }

    @Test
    void what_decides_whether_a_call_throws() {
        Bench.with(bench -> {
            Invocation call = bench.call(OBJECT, A);
            bench.places().raising().raiseIf(call, Taints.NONE, true, "");
            assertThat(bench.frame.takeThrown()).isNull();
            bench.places().raising().raiseIf(call, LIES, true, "");
            Frame.Thrown asked = thrown(bench);
            assertThat(asked.deciding().all()).isEqualTo(LIES.marked(Mark.CONTROL));
            assertThat(asked.failing().all()).isEqualTo(Taints.NONE);
            bench.places().raising().raiseIf(call, LIES, false, "");
            Frame.Thrown failed = thrown(bench);
            assertThat(failed.deciding().all()).isEqualTo(Taints.NONE);
            assertThat(failed.failing().all()).isEqualTo(LIES.marked(Mark.CONTROL));
        });
    }

    @Test
    void an_object_that_holds_a_value() {
        Bench.with(bench -> {
            Invocation call = bench.call(OBJECT, A);
            HeapObject holder = bench.places()
                    .raising()
                    .holder(call, bench.state, Place.parse("this.$message").steps(), C);
            assertThat(holder.type()).isEqualTo("java/lang/Throwable");
            assertThat(bench.state.heap.get(holder, Slot.named("$message"))).contains(C);
            assertThat(bench.state.heap.get(holder, Slot.DESCRIBED)).isPresent();
            assertThat(Set.of(holder)).doesNotContain(OURS);
        });
    }
}
