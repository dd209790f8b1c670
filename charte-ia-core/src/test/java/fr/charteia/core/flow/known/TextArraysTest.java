package fr.charteia.core.flow.known;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Constant texts that are taken to pieces, and put together of pieces. */
class TextArraysTest {
    private static final String SPLIT = "(Ljava/lang/String;)[Ljava/lang/String;";
    private static final String JOIN = "(Ljava/lang/CharSequence;[Ljava/lang/CharSequence;)Ljava/lang/String;";
    private static final String FORMAT = "(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;";
    private static final Site SITE = new Site(Bench.METHOD, 5, 5);
    private static final HeapObject ARRAY = Bench.object("[Ljava/lang/String;", 1);
    private static final HeapObject MADE = Bench.object("p/C", 2);

    private static Optional<Value> pieces(Bench bench, String owner, String name, String descriptor, Value... given) {
        return new TextArrays(bench.memory)
                .pieces(bench.state, new MemberRef(owner, name, descriptor), List.of(given), SITE);
    }

    private static Optional<Value> split(Bench bench, Value... given) {
        return pieces(bench, "java/lang/String", "split", SPLIT, given);
    }

    private static void holds(Bench bench, Value array, Object... cells) {
        assertThat(bench.memory.read(bench.state, array, Slot.SIZE)).isEqualTo(Value.constant(cells.length));
        for (int i = 0; i < cells.length; i++) {
            assertThat(bench.memory.read(bench.state, array, Slot.element(i)).constant())
                    .isEqualTo(Value.constant(cells[i]).constant());
        }
    }

    @Test
    void a_text_is_parted_at_another() {
        Bench.with(bench -> {
            Value parts =
                    split(bench, Value.constant("a;b;;"), Value.constant(";")).orElseThrow();
            holds(bench, parts, "a", "b");
            assertThat(parts.objects()).allMatch(array -> array.type().equals("[Ljava/lang/String;"));
            assertThat(split(bench, Value.constant("ab"), Value.constant("(a+)+")))
                    .as("it may take long")
                    .isEmpty();
            assertThat(split(bench, Value.CLEAN, Value.constant(";"))).isEmpty();
            assertThat(split(bench, Value.constant("a;b"), Value.CLEAN)).isEmpty();
            assertThat(split(bench, Value.constant("a;b").withObjects(Set.of(MADE)), Value.constant(";")))
                    .isEmpty();
            assertThat(split(bench, Bench.any("a;b", "c"), Value.constant(";"))).isEmpty();
            assertThat(split(bench, Value.constant(1), Value.constant(";"))).isEmpty();
            assertThat(split(bench, Value.constant("a;b"), Value.constant(";"), Value.constant(1)))
                    .as("so many times")
                    .isEmpty();
            assertThat(pieces(bench, "p/C", "split", SPLIT, Value.constant("a;b"), Value.constant(";")))
                    .isEmpty();
            assertThat(pieces(bench, "java/lang/String", "lines", "()V", Value.constant("a")))
                    .isEmpty();
        });
    }

    @Test
    void a_text_is_parted_as_far_as_its_pieces_are_told_apart() {
        Bench.with(bench -> {
            Value at = Value.constant(";");
            assertThat(split(bench, Value.constant("x;".repeat(40)), at)).isPresent();
            assertThat(split(bench, Value.constant("x;".repeat(41)), at)).isEmpty();
            assertThat(split(bench, Value.constant("x".repeat(1_000)), at)).isPresent();
            assertThat(split(bench, Value.constant("x".repeat(1_001)), at)).isEmpty();
        });
    }

    @Test
    void the_characters_of_a_text() {
        Bench.with(bench -> {
            Value all = pieces(bench, "java/lang/String", "toCharArray", "()[C", Value.constant("ab"))
                    .orElseThrow();
            holds(bench, all, (int) 'a', (int) 'b');
            assertThat(all.objects()).allMatch(array -> array.type().equals("[C"));
            Taints own = Taints.of(Taint.of(new Label.AiOutput(SITE)), Chain.EMPTY);
            assertThat(pieces(
                                    bench,
                                    "java/lang/String",
                                    "toCharArray",
                                    "()[C",
                                    Value.constant("ab").plus(own))
                            .orElseThrow()
                            .taints())
                    .isEqualTo(own);
        });
    }

    private static Optional<Constant> text(Bench bench, String name, String descriptor, Object first, Object... cells) {
        bench.state.heap.setAll(ARRAY, Map.of(Slot.SIZE, Value.constant(cells.length)));
        for (int i = 0; i < cells.length; i++) {
            bench.state.heap.set(
                    ARRAY, Slot.element(i), cells[i] instanceof Value value ? value : Value.constant(cells[i]));
        }
        return new TextArrays(bench.memory)
                .text(
                        bench.state,
                        new MemberRef("java/lang/String", name, descriptor),
                        List.of(Value.constant(first), Value.of(ARRAY)));
    }

    @Test
    void a_text_is_made_of_pieces() {
        Bench.with(bench -> {
            assertThat(text(bench, "join", JOIN, ", ", "a", "b")).contains(Constant.of((Object) "a, b"));
            assertThat(text(bench, "join", JOIN, ", ", "a", 1)).isEmpty();
            assertThat(text(bench, "join", JOIN, ", ", "a", Value.CLEAN)).isEmpty();
            assertThat(text(bench, "join", JOIN, ", ", "a", Value.constant("b").withObjects(Set.of(MADE))))
                    .isEmpty();
            assertThat(text(bench, "concat", JOIN, ", ", "a", "b")).isEmpty();
            Object[] most = java.util.Collections.nCopies(40, "a").toArray();
            assertThat(text(bench, "join", JOIN, ",", most)).isPresent();
            assertThat(text(
                            bench,
                            "join",
                            JOIN,
                            ",",
                            java.util.Collections.nCopies(41, "a").toArray()))
                    .isEmpty();
            assertThat(new TextArrays(bench.memory)
                            .text(
                                    bench.state,
                                    new MemberRef("p/C", "join", JOIN),
                                    List.of(Value.constant(","), Value.of(ARRAY))))
                    .isEmpty();
            text(bench, "join", JOIN, ",", "a");
            assertThat(new TextArrays(bench.memory)
                            .text(
                                    bench.state,
                                    new MemberRef("java/lang/String", "join", JOIN),
                                    List.of(Value.constant(","), Bench.oneOf(ARRAY, ARRAY.older()))))
                    .isEmpty();
        });
    }

    @Test
    void a_text_is_made_by_a_format() {
        Bench.with(bench -> {
            assertThat(text(bench, "format", FORMAT, "%s-%d!", "a", 7)).contains(Constant.of((Object) "a-7!"));
            assertThat(text(bench, "formatted", "([Ljava/lang/Object;)Ljava/lang/String;", "%s", "a", "b"))
                    .contains(Constant.of((Object) "a"));
            assertThat(text(bench, "format", FORMAT, "%s-%s", "a")).isEmpty();
            assertThat(text(bench, "format", FORMAT, "%d", "a")).isEmpty();
            assertThat(text(bench, "format", FORMAT, "%s", 7)).isEmpty();
            assertThat(text(bench, "format", FORMAT, "%5s", "a")).contains(Constant.of((Object) "    a"));
            assertThat(text(bench, "format", FORMAT, "%-3d%%", 7)).contains(Constant.of((Object) "7  %"));
            assertThat(text(bench, "format", FORMAT, "%2$s%1$s", "a", "b")).contains(Constant.of((Object) "ba"));
            assertThat(text(bench, "format", FORMAT, "%c", 97)).contains(Constant.of((Object) "a"));
            assertThat(text(bench, "format", FORMAT, "%.2f", 7)).isEmpty();
            assertThat(text(bench, "format", FORMAT, "%n")).isEmpty();
            assertThat(text(bench, "format", FORMAT, "%-d", 7)).isEmpty();
            assertThat(text(bench, "format", FORMAT, "x")).contains(Constant.of((Object) "x"));
        });
    }
}
