package fr.charteia.core.flow.path;

import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What an answer gives or else nothing, as it chose itself: that there is something says what it chose, whatever it says itself. */
final class PerhapsNothing {
    private PerhapsNothing() {}

    /**
     * What of that which decided between some values is also what one of them carries, where another is null.
     *
     * @param joined what they are together
     * @param each the values
     */
    static Taints chosen(Taints deciding, Value joined, Supplier<List<Value>> each) {
        if (deciding.isEmpty() || joined.taints().isEmpty()) {
            return Taints.NONE;
        }
        List<Value> brought = each.get();
        if (brought.stream().noneMatch(Value::isNull) || brought.stream().allMatch(Value::isNull)) {
            return Taints.NONE;
        }
        Set<Label> carried = joined.taints().labels();
        return deciding.filter(taint -> carried.contains(taint.label())).markedBits(Taint.bit(Mark.CHOSEN));
    }
}
