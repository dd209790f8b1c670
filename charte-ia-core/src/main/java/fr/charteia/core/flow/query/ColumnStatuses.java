package fr.charteia.core.flow.query;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.ChosenDecisions;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.EnumConstants;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.KeptAs;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What statements of SQL write to columns of tables: the models say which of it tells what was decided. */
public final class ColumnStatuses {
    static final String ANY = "*";

    private final Program program;
    private final Frame frame;
    private final EnumConstants enums;
    private final Memory memory;

    public ColumnStatuses(Program program, Frame frame, EnumConstants enums) {
        this.program = program;
        this.frame = frame;
        this.enums = enums;
        this.memory = frame.memory();
    }

    /** Records the decisions that lie in what a call writes. */
    public Columns.Seen of(Invocation call) {
        Columns.Seen seen = (column, value, naming) -> written(call, column, value, naming);
        return isTold(call) ? new OnlyChosen(seen) : seen;
    }

    /** Of a call that is known by itself for what it decides, only that the rows were chosen is not told yet. */
    private record OnlyChosen(Columns.Seen seen) implements Columns.Seen {
        @Override
        public void written(String column, Value value, Taints naming) {
            // What is given is told where it is given.
        }

        @Override
        public Columns.Seen on(RowChoices.Choice choice) {
            return choice.taints().isEmpty() ? this : seen.on(choice);
        }
    }

    /** @param naming what says whose the row is, which matters where what is written is always the same */
    private void written(Invocation call, String column, Value value, Taints naming) {
        int dot = column.lastIndexOf('.');
        String table = column.substring(column.lastIndexOf('.', dot - 1) + 1, Math.max(dot, 0));
        if (value.isBottom() || value.isNull() || table.isEmpty() || table.equals(ANY)) {
            return;
        }
        String name = column.substring(dot + 1);
        if (program.models().isStatus(table, name)) {
            frame.needsConstant(value);
        }
        Optional<Known> known = known(value);
        Optional<CallModel.Decision> decision = known.isPresent()
                ? program.models()
                        .column(table, name, known.get().as(), known.get().constants())
                : unknown(call.state(), table, name, value);
        if (decision.isEmpty() || isToldByCaller(value, known)) {
            return;
        }
        boolean chosen = known.isPresent();
        Taints reaching = chosen
                ? value.taints().union(naming).plus(frame.control().deciding())
                : memory.deep(call.state(), value);
        SinkHit.Sink.Decision sink = new SinkHit.Sink.Decision(call.site(), table + "." + name, decision.get(), chosen);
        frame.decide(call.state(), sink, reaching, ChosenDecisions.About.NOTHING, chosen ? value : Value.BOTTOM);
    }

    /** What is written, where that is known. */
    private record Known(KeptAs as, Set<String> constants) {}

    private Optional<Known> known(Value value) {
        Set<String> texts = texts(value);
        if (!texts.isEmpty()) {
            return Optional.of(new Known(KeptAs.TEXT, texts));
        }
        Set<String> flags = flags(value);
        return flags.isEmpty() ? Optional.empty() : Optional.of(new Known(KeptAs.FLAG, flags));
    }

    /** Of what is not known, only what an answer or a caller brought can say more than it does where that is put together. */
    private Optional<CallModel.Decision> unknown(State state, String table, String name, Value value) {
        for (KeptAs as : KeptAs.values()) {
            Optional<CallModel.Decision> decision = program.models().column(table, name, as, Set.of());
            if (decision.isPresent()) {
                return memory.deep(state, value).isEmpty() ? Optional.empty() : decision;
            }
        }
        return Optional.empty();
    }

    /** Whether the method that is called, one of ours that a library fills in, is known by itself for what it decides. */
    private boolean isTold(Invocation call) {
        if (!program.index().inScope(call.callee().owner())) {
            return false;
        }
        if (program.models().call(call.callee()).decision().isPresent()) {
            return true;
        }
        for (int i = 0; i < call.given().size(); i++) {
            Set<String> texts = texts(call.given().get(i));
            if (!texts.isEmpty()
                    && program.models().status(call.callee(), i, texts).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value is a parameter that says the same by the name of this method: whoever gave it is told so. */
    private boolean isToldByCaller(Value value, Optional<Known> known) {
        MethodHeader method = frame.body().method();
        int first = method.isStatic() ? 0 : 1;
        Set<String> constants = known.map(Known::constants).orElse(Set.of());
        return value.taints().labels().stream()
                .filter(Label.Input.class::isInstance)
                .map(label -> ((Label.Input) label).path())
                .filter(path -> path.parameter() >= first && (path.slots().isEmpty() || isText(path)))
                .map(AccessPath::parameter)
                .anyMatch(parameter -> known.isEmpty()
                        ? isStatus(method, parameter, first)
                        : program.models()
                                .status(method.ref(), parameter - first, constants)
                                .isPresent());
    }

    /** Whether it is the text, or the name, of what is passed. */
    private static boolean isText(AccessPath path) {
        return path.depth() == 1 && path.last().kind() == Slot.Kind.TEXT;
    }

    /** Whether a parameter is one of few constants, which its method may tell a decision by: whoever gives it is told so, whichever it is. */
    private boolean isStatus(MethodHeader method, int parameter, int first) {
        return program.isEnum(Program.parameterTypes(method).get(parameter))
                && program.models().mayTell(method.ref(), parameter - first);
    }

    /** The texts, or the names of the constants of enums of ours, that the value may be; none where it may be anything else. */
    private Set<String> texts(Value value) {
        Set<String> texts = new TreeSet<>();
        if (value.objects().isEmpty()) {
            value.constant()
                    .values()
                    .ifPresent(all -> all.forEach(one -> {
                        if (one instanceof String text) {
                            texts.add(text);
                        }
                    }));
            return texts;
        }
        for (HeapObject object : value.objects()) {
            Optional<String> constant = enums.nameOf(object);
            if (constant.isEmpty()) {
                return Set.of();
            }
            texts.add(constant.get());
        }
        return texts;
    }

    private static Set<String> flags(Value value) {
        Set<String> flags = new TreeSet<>();
        if (value.objects().isEmpty()) {
            for (Object one : value.constant().values().orElse(Set.of())) {
                if (one instanceof Boolean flag) {
                    flags.add(String.valueOf(flag));
                } else if (one instanceof Number number && (number.doubleValue() == 0 || number.doubleValue() == 1)) {
                    flags.add(String.valueOf(number.doubleValue() == 1));
                } else {
                    return Set.of();
                }
            }
        }
        return flags;
    }
}
