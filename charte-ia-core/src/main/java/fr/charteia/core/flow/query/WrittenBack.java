package fr.charteia.core.flow.query;

import fr.charteia.core.flow.program.MappedColumns;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.sql.SqlStatement;
import java.util.Optional;
import java.util.Set;

/**
 * What is read from a column and written back to it, as mappers do that write all properties of an object: nothing has changed,
 * whatever decided that it is written. The row is taken to be the one that was read.
 */
record WrittenBack(MappedColumns mapped) {

    /** Whether a value is what was in the column, of which no more was decided than in which row. */
    boolean is(Value value, String column) {
        Set<Taint> taints = value.taints().set();
        return value.constant().values().isEmpty()
                && taints.stream().anyMatch(taint -> isSame(taint, column))
                && taints.stream().allMatch(taint -> isSame(taint, column) || isOfRow(taint));
    }

    private static boolean isReadOf(Label label, String column) {
        return Columns.at(label)
                .filter(read -> SqlStatement.orOfAnyTable(column).contains(read))
                .isPresent();
    }

    /** Whether it is what lay in the column, or in a field that is kept there. */
    private boolean isSame(Taint taint, String column) {
        return taint.isAsItCame()
                && (isReadOf(taint.label(), column)
                        || keptIn(taint.label())
                                .filter(mapped.fields(column)::contains)
                                .isPresent());
    }

    /** Whether it is what decided in which row it lies: other columns, or fields that are kept there. */
    private static boolean isOfRow(Taint taint) {
        return taint.label() instanceof Label.Approval
                || taint.has(Mark.CONTROL)
                        && (Columns.at(taint.label()).isPresent()
                                || keptIn(taint.label()).isPresent());
    }

    /** The field of an object that nobody passed. */
    private static Optional<Slot> keptIn(Label label) {
        return label instanceof Label.Input input && input.path().parameter() == AccessPath.STATE
                ? input.path().lastField()
                : Optional.empty();
    }
}
