package fr.charteia.core.flow.container;

import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a stream that is collected.
 *
 * @param any any of the elements
 * @param each all of them; null where they are not told apart
 * @param ordered whether they come in that order
 */
public record Collected(Value any, @Nullable List<Value> each, boolean ordered) {
    public static Collected any(Value any) {
        return new Collected(any.isBottom() ? Value.CLEAN : any, null, false);
    }

    public static Collected of(List<Value> each, boolean ordered) {
        Value any = each.stream().reduce(Value.BOTTOM, Value::join);
        return new Collected(any.isBottom() ? Value.CLEAN : any, each, ordered);
    }

    /** All of them, in their order; empty where that is not known. */
    Optional<List<Value>> inOrder() {
        return ordered ? Optional.ofNullable(each) : Optional.empty();
    }

    /** What becomes of any of them, and of each. */
    Collected map(UnaryOperator<Value> function) {
        return each == null
                ? any(function.apply(any))
                : of(each.stream().map(function).toList(), ordered);
    }
}
