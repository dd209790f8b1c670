package fr.charteia.core.flow.query;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.EnumConstants;
import fr.charteia.core.flow.memory.CellPaths;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Outliving;
import fr.charteia.core.flow.program.KeptConstants;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.sql.SqlStatement;
import fr.charteia.core.model.sql.SqlStatement.Asked;
import fr.charteia.core.model.sql.SqlStatement.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** By what the rows of a statement are chosen that somebody asks for: what lies in the columns that its conditions and its order name. */
final class RowChoices {
    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final EnumConstants enums;

    RowChoices(Program program, Frame frame, EnumConstants enums) {
        this.program = program;
        this.enums = enums;
        this.frame = frame;
        this.memory = frame.memory();
    }

    /**
     * What chose the rows.
     *
     * @param taints what lies in the columns by which they were
     * @param selected what is known to be so of each of them, as who left it there says
     */
    record Choice(Taints taints, Set<Label> selected) {
        static final Choice NONE = new Choice(Taints.NONE, Set.of());

        /** One of both: only what is so of the rows of either is known. */
        Choice or(Choice other) {
            Set<Label> both = new LinkedHashSet<>(selected);
            both.retainAll(other.selected);
            return new Choice(taints.union(other.taints), both);
        }

        /** What both choose together. */
        Choice and(Choice other) {
            Set<Label> all = new LinkedHashSet<>(selected);
            all.addAll(other.selected);
            return new Choice(taints.union(other.taints), all);
        }

        Value on(Value value) {
            return ApprovedLabels.bearing(value.plus(taints), selected);
        }
    }

    /**
     * What chooses the rows that a statement asks for.
     *
     * @param parameters what is given for a name; {@link Value#BOTTOM} where that is not known
     */
    Choice of(Invocation call, SqlStatement sql, Function<String, Value> parameters) {
        Taints choosing = Taints.NONE;
        Set<Label> selected = new LinkedHashSet<>();
        for (Asked asked : sql.asked()) {
            List<Value> given = given(call, asked, parameters);
            for (String column : asked.columns()) {
                for (AccessPath cell : cells(column)) {
                    Value held = memory.left(call.state().heap, cell);
                    if (asked.question() == Question.OTHER || !isTold(cell)) {
                        choosing = choosing.union(held.taints());
                    }
                    for (Value one : given) {
                        Value is = isOfEnum(cell) ? enums.named(type(cell), one) : one;
                        if (asked.question() != Question.OTHER && isTold(cell)) {
                            choosing = choosing.union(beingOne(cell, held, is));
                        }
                        if (asked.question() == Question.IS && sql.holdsAll()) {
                            Selections.key(is).ifPresent(key -> selected.add(new Label.Answer(cell, key)));
                        }
                    }
                }
            }
        }
        return new Choice(by(call, choosing), selected);
    }

    /** What a column is compared with, as far as that is known; of several that are given as one, what is in that. */
    private List<Value> given(Invocation call, Asked asked, Function<String, Value> parameters) {
        List<Value> given = new ArrayList<>();
        asked.constants().forEach(constant -> given.add(Value.constant(constant)));
        for (String parameter : asked.parameters()) {
            Value one = parameters.apply(parameter);
            if (!one.isBottom()) {
                frame.needsConstant(one);
                given.add(asked.question() == Question.IS_AMONG ? AskedConstants.in(memory, call.state(), one) : one);
            }
        }
        return given;
    }

    /** What decides whether a column, or a field that is kept in it, is one of the constants that a value may be; nothing, where they are not known. */
    private Taints beingOne(AccessPath cell, Value held, Value is) {
        if (is.isBottom() || is.objects().isEmpty() && isOfEnum(cell)) {
            return Taints.NONE;
        }
        return AskedConstants.of(is)
                .map(constants -> constants.stream()
                        .map(constant -> KeptConstants.asked(program, cell.append(constant), held))
                        .reduce(Taints.NONE, Taints::union))
                .orElse(held.taints());
    }

    /** What says of which row the statement is, as {@code where id = ?} does: what lies in the values that its conditions are given. */
    Taints named(Invocation call, SqlStatement sql, Function<String, Value> parameters) {
        Taints naming = Taints.NONE;
        for (Asked asked : sql.asked()) {
            for (String parameter : asked.question() == Question.IS ? asked.parameters() : List.<String>of()) {
                naming = naming.union(memory.deep(call.state(), parameters.apply(parameter)));
            }
        }
        return by(call, naming);
    }

    /** What chooses the records of a class that conditions ask for which are put together by calls: what lies in a property of it. */
    Choice of(Invocation call, Set<AccessPath> properties, Value equal) {
        if (!equal.isBottom()) {
            frame.needsConstant(equal);
        }
        Optional<Slot> being = equal.isBottom() ? Optional.empty() : Slot.being(equal);
        Taints choosing = Taints.NONE;
        for (AccessPath cell : properties) {
            Value held = memory.left(call.state().heap, cell);
            if (!isTold(cell) || equal.isBottom() && KeptConstants.isNumber(type(cell))) {
                choosing = choosing.union(held.taints());
            } else if (being.isPresent()) {
                choosing = choosing.union(KeptConstants.asked(program, cell.append(being.get()), held));
            }
        }
        return new Choice(by(call, choosing), Set.of());
    }

    private static Taints by(Invocation call, Taints choosing) {
        Hop hop = new Hop(call.site(), Hop.Why.CONDITION, Hop.callName(call.callee()));
        return choosing.deciding().then(hop);
    }

    /** A column, and the fields of ours that are kept in it. */
    private Set<AccessPath> cells(String column) {
        Set<AccessPath> cells = new LinkedHashSet<>();
        cells.add(Outliving.DATABASE.path().append(Slot.value(column)));
        program.mappedColumns().fields(column).forEach(field -> cells.add(CellPaths.STATE.append(field)));
        return cells;
    }

    /** Whether a cell holds constants of an enum, which a text names in whichever way. */
    private boolean isOfEnum(AccessPath cell) {
        return program.isEnum(type(cell));
    }

    private String type(AccessPath cell) {
        return program.slotType("", cell.last());
    }

    private boolean isTold(AccessPath cell) {
        Slot last = cell.last();
        return last.kind() != Slot.Kind.FIELD || KeptConstants.isTold(program, last);
    }
}
