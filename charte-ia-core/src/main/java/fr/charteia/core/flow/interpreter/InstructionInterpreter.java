package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.frame.UnseenFailures;
import fr.charteia.core.flow.frame.WhyThrown;
import fr.charteia.core.flow.known.Wrappings;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.OneOfSeveral;
import fr.charteia.core.flow.memory.TypeTests;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.query.Statuses;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.ComparedApprovals;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Folding;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.JoinedApprovals;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.OneOfMany;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Undecided;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.Fact;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;

/** Interprets the instructions that only compute and move values: all but calls and what ends a block. */
final class InstructionInterpreter {
    private final Summaries summaries;
    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final CallInterpreter calls;
    private final Statuses statuses;
    private final VariableFacts annotated;
    private final Digits digits;
    private final Wrappings wrappings;

    InstructionInterpreter(Summaries summaries, Frame frame, CallInterpreter calls, Digits digits) {
        this.summaries = summaries;
        this.program = summaries.program();
        this.frame = frame;
        this.memory = frame.memory();
        this.calls = calls;
        this.statuses = new Statuses(summaries, frame);
        this.annotated = VariableFacts.of(summaries, frame.body());
        this.digits = digits;
        this.wrappings = new Wrappings(program, frame.body());
    }

    void apply(State state, Instruction instruction, Site site) {
        if (instruction instanceof Instruction.Constant c) {
            Object value = c.value();
            state.define(c.target(), site, Value.constant(value == null ? Constant.NULL : value));
        } else if (instruction instanceof Instruction.Move m) {
            Value value = state.registers[m.source()];
            state.copy(m.source(), m.target(), value.plus(annotated.in(m.target(), value, site)));
        } else if (instruction instanceof Instruction.Load l) {
            state.define(l.target(), site, load(state, l, site));
        } else if (instruction instanceof Instruction.Store s) {
            store(state, s, site);
        } else if (instruction instanceof Instruction.ArrayLoad a) {
            state.define(a.target(), site, arrayLoad(state, a, site));
        } else if (instruction instanceof Instruction.ArrayStore a) {
            String array = name(a.array(), site);
            // An array without a name is the compiler's, for a call with any number of arguments.
            Value given = state.telling(state.registers[a.value()]);
            Value value = array.isEmpty() ? given : given.via(t -> t.then(new Hop(site, Hop.Why.STORE, array)));
            Value stored = value.plus(indexTaints(state, a.index()));
            put(state, state.registers[a.array()], cells(state, a.index()), stored);
        } else if (instruction instanceof Instruction.New n) {
            state.define(n.target(), site, allocate(state, HeapObject.allocated(n.type(), site)));
        } else if (instruction instanceof Instruction.NewArray n) {
            state.define(n.target(), site, allocateArray(state, n, site));
        } else if (instruction instanceof Instruction.Unary u) {
            Value operand = u.opcode() == Opcodes.INEG
                    ? Approvals.without(state.registers[u.operand()])
                    : state.registers[u.operand()].via(Undecided::unknown);
            frame.mayName(operand, u.target());
            Value result = operand.withConstant(Folding.unary(u.opcode(), operand.constant()));
            state.define(u.target(), site, Folding.settled(result, List.of(operand)));
        } else if (instruction instanceof Instruction.Binary b) {
            state.define(b.target(), site, binary(state, b));
        } else if (instruction instanceof Instruction.Increment i) {
            Value value = Approvals.counted(state.registers[i.register()]);
            state.define(
                    i.register(),
                    site,
                    value.withConstant(
                            Folding.binary(Opcodes.IADD, value.constant(), Constant.of((Object) i.amount()))));
        } else if (instruction instanceof Instruction.Length l) {
            Value array = state.registers[l.array()];
            Constant length = memory.read(state, array, Slot.SIZE).constant();
            state.define(
                    l.target(),
                    site,
                    new Value(
                            Set.of(),
                            memory.measured(state, array)
                                    .markedBits(Taint.bit(Mark.MEASURE)
                                            | (wrappings.isOne(state, l.array()) ? Taint.bit(Mark.PRESENCE) : 0)),
                            length == Constant.NONE ? Constant.UNKNOWN : length));
        } else if (instruction instanceof Instruction.Cast c) {
            Value value = state.registers[c.source()];
            needTypesOfPassed(value, c.type());
            Value cast = TypeTests.cast(program, value, c.type());
            state.copy(c.source(), c.target(), cast);
        } else if (instruction instanceof Instruction.InstanceOf t) {
            Value tested = state.registers[t.source()];
            Mark asked = fitsIfAny(tested, t.type()) ? Mark.PRESENCE : Mark.MEASURE;
            Predicate<HeapObject> fits = object -> program.index().isSubtype(object.type(), t.type());
            Taints deciding = WhyThrown.without(
                    tested.taints(),
                    WhyThrown.ofOthers(
                            state, tested, object -> UnseenFailures.mayBe(program, state.heap, object, t.type())));
            Value answer = new Value(Set.of(), deciding.marked(asked), instanceOf(tested, t.type()));
            Taints approved =
                    Approvals.answering(Approvals.ofKind(tested, fits), Approvals.ofKind(tested, fits.negate()));
            state.define(t.target(), site, answer.plus(approved));
        }
    }

    private Value binary(State state, Instruction.Binary b) {
        Optional<Object> same = state.areSame(b.left(), b.right()) ? Folding.ofItself(b.opcode()) : Optional.empty();
        if (same.isPresent()) {
            return Value.constant(same.get());
        }
        Value left = state.registers[b.left()];
        Value right = state.registers[b.right()];
        Optional<Object> none = Folding.whateverElse(b.opcode(), left.constant(), right.constant());
        if (none.isPresent()) {
            return Value.constant(none.get());
        }
        if (left.constant().single().isPresent() || right.constant().single().isPresent()) {
            frame.needsConstant(left);
            frame.needsConstant(right);
        } else {
            frame.mayName(left, b.target());
            frame.mayName(right, b.target());
        }
        if (b.opcode() == Opcodes.LCMP) {
            Optional<Value> order = ComparedApprovals.order(left, right);
            if (order.isPresent()) {
                return order.get();
            }
        }
        Value result = new Value(
                Set.of(),
                JoinedApprovals.ofBoth(b.opcode(), state.telling(left), state.telling(right)),
                Folding.binary(b.opcode(), left.constant(), right.constant()));
        return Folding.settled(result, List.of(left, right));
    }

    private String name(int register, Site site) {
        return frame.body().name(register, site.instruction().index()).orElse("");
    }

    private Value allocate(State state, HeapObject object) {
        OneOfMany.age(state, object.site(), memory);
        state.heap.allocate(object);
        return Value.of(object);
    }

    /** An array; the rows of one with several dimensions are told apart when there are few. */
    private Value allocateArray(State state, Instruction.NewArray array, Site site) {
        List<Value> lengths =
                array.lengths().stream().map(r -> state.registers[r]).toList();
        lengths.forEach(frame::needsConstant);
        Value made = allocate(state, HeapObject.allocated(array.type(), site));
        memory.write(state, made, Slot.SIZE, size(lengths.get(0)));
        new Rows(state, site).fill(made, array.type(), lengths);
        return made;
    }

    /** A length is a number that says nothing of what lies there, but decides how much does. */
    private static Value size(Value length) {
        return new Value(Set.of(), length.taints().deciding(), length.constant());
    }

    /** The rows of an array of arrays. */
    private final class Rows {
        /** How many rows are told apart in all, and in one array. */
        private static final int ALL = 40;

        private static final int OF_ONE = 8;

        private final State state;
        private final Site site;
        private int made;

        Rows(State state, Site site) {
            this.state = state;
            this.site = site;
        }

        void fill(Value array, String type, List<Value> lengths) {
            if (lengths.size() < 2) {
                return;
            }
            String rowType = type.substring(1);
            List<Value> inner = lengths.subList(1, lengths.size());
            Optional<Integer> count = lengths.get(0)
                    .constant()
                    .single()
                    .filter(Integer.class::isInstance)
                    .map(n -> (Integer) n)
                    .filter(n -> n <= OF_ONE && made + n <= ALL);
            if (count.isEmpty()) {
                put(
                        array,
                        Slot.ELEMENT,
                        HeapObject.allocated(rowType, site.beside(++made)).older(),
                        rowType,
                        inner);
                return;
            }
            for (int i = 0; i < count.get(); i++) {
                put(array, Slot.element(i), HeapObject.allocated(rowType, site.beside(++made)), rowType, inner);
            }
        }

        private void put(Value array, Slot slot, HeapObject made, String type, List<Value> lengths) {
            Value row = Value.of(made);
            Value length = size(lengths.get(0));
            state.heap.set(
                    made,
                    Slot.SIZE,
                    state.heap.get(made, Slot.SIZE).map(length::join).orElse(length));
            memory.write(state, array, slot, row);
            fill(row, type, lengths);
        }
    }

    private Value load(State state, Instruction.Load load, Site site) {
        Slot slot = program.slot(load.field());
        Value value;
        if (load.object() == Instruction.NONE && PureCalls.truth(load.field()).isPresent()) {
            value = Value.constant(PureCalls.truth(load.field()).get());
        } else if (load.object() == Instruction.NONE) {
            value = summaries
                    .staticField(load.field())
                    .orElseGet(() ->
                            memory.read(state, Value.of(HeapObject.input("", AccessPath.of(AccessPath.STATIC))), slot));
        } else {
            value = memory.read(state, state.registers[load.object()], slot);
            HeapObject only = value.only();
            if (only != null
                    && only.isInput()
                    && only.path().lastField().filter(slot::equals).isPresent()) {
                value = summaries
                        .finalField(load.field())
                        .or(() -> summaries.openedStore(load.field()).map(path -> memory.outliving(state, path)))
                        .orElse(value);
                summaries.finalParts(load.field()).forEach((part, known) -> {
                    if (state.heap.get(only, part).isEmpty()) {
                        state.heap.set(only, part, known);
                    }
                });
            }
        }
        String field = InternalNames.innermost(load.field().owner()) + "."
                + load.field().name();
        if (!value.taints().isEmpty()) {
            value = value.via(t -> t.then(new Hop(site, Hop.Why.READ, field)));
        }
        if (value.constant().values().isEmpty()) {
            value = value.withConstant(configured(load.field(), slot, value.constant()));
        }
        List<Fact> facts = program.models().field(load.field());
        boolean constantOnly =
                value.objects().isEmpty() && value.constant().values().isPresent();
        if (facts.isEmpty() && isOfWhole(load, value)) {
            // The same, where the object is personal data as a whole.
            frame.needsConstant(value);
        }
        if (facts.isEmpty() || constantOnly) {
            return value;
        }
        // Who calls may know that nothing is there, or a constant: then it is not what the field is declared to be.
        frame.needsConstant(value);
        int protection = load.object() == Instruction.NONE
                ? Memory.protection(value)
                : protection(state, state.registers[load.object()], slot);
        return value.plus(Taints.ofFacts(facts, value.passed(), new Hop(site, Hop.Why.SOURCE, field))
                .markedBits(protection));
    }

    /** Whether a field holds personal data since its object is some. */
    private static boolean isOfWhole(Instruction.Load load, Value value) {
        return load.object() != Instruction.NONE
                && value.passed() != null
                && value.taints().labels().stream().anyMatch(Label.Data.class::isInstance);
    }

    /** The marks of what a field holds that was protected, with its holder or by itself; what the holder carries is told beside it. */
    private int protection(State state, Value holder, Slot slot) {
        return memory.protection(state, holder)
                | Memory.protection(memory.read(state, holder.withTaints(Taints.NONE), slot));
    }

    /** What the configuration gives for a field; where that has no default, its initializer's constant is one. */
    private Constant configured(MemberRef field, Slot slot, Constant otherwise) {
        Optional<String> expression = program.models().configuredField(field);
        if (expression.isEmpty()) {
            return otherwise;
        }
        Optional<Object> initial = expression.get().contains(":")
                ? Optional.empty()
                : program.resolve(new MemberRef(field.owner(), "<init>", "()V"))
                        .filter(program::hasBody)
                        .flatMap(constructor -> summaries
                                .summary(constructor, Shape.NONE)
                                .heap()
                                .get(HeapObject.input(field.owner(), AccessPath.of(0)), slot))
                        .flatMap(value -> value.constant().single())
                        .filter(String.class::isInstance);
        String text = initial.map(value -> expression.get().replaceFirst("}$", "") + ":" + value + "}")
                .orElse(expression.get());
        return Constant.configured(text);
    }

    private void store(State state, Instruction.Store store, Site site) {
        Slot slot = program.slot(store.field());
        String field = InternalNames.innermost(store.field().owner()) + "."
                + store.field().name();
        Value stored =
                state.telling(state.registers[store.value()]).via(t -> t.then(new Hop(site, Hop.Why.STORE, field)));
        Value object = store.object() == Instruction.NONE
                ? Value.of(HeapObject.input("", AccessPath.of(AccessPath.STATIC)))
                : state.registers[store.object()];
        program.models()
                .fieldDecision(store.field())
                .ifPresentOrElse(
                        decision -> calls.sinks().decide(state, decision, field, state.registers[store.value()], site),
                        () -> statuses.store(state, store, site));
        memory.write(state, object, slot, stored);
    }

    /** The cell, each of those that it may be, or any. */
    private List<Slot> cells(State state, int index) {
        Value value = state.registers[index];
        frame.needsConstant(value);
        return value.constant()
                .values()
                .filter(all -> all.stream().allMatch(Integer.class::isInstance))
                .map(all -> all.stream().map(i -> Slot.element((Integer) i)).toList())
                .orElse(List.of(Slot.ELEMENT));
    }

    /** Puts something into one of few cells, or into any: each of the few may still have what it had, unless a loop goes through all. */
    private void put(State state, Value array, List<Slot> cells, Value stored) {
        HeapObject only = array.only();
        if (cells.size() == 1) {
            memory.write(state, array, cells.get(0), stored);
        } else if (only == null || state.heap.get(only, Slot.BEFORE).isPresent()) {
            memory.write(state, array, Slot.ELEMENT, stored);
        } else {
            cells.forEach(cell -> memory.write(
                    state, array, cell, memory.read(state, array, cell).join(stored)));
        }
    }

    private static Taints indexTaints(State state, int index) {
        return state.registers[index].taints().deciding();
    }

    private Value arrayLoad(State state, Instruction.ArrayLoad load, Site site) {
        // What stands at a place that a person has chosen is what the person has chosen: a switch on an enum looks it
        // up.
        Taints chosen = state.registers[load.index()].taints().filter(taint -> taint.label() instanceof Label.Approval);
        Value read = Value.BOTTOM;
        List<Slot> cells = cells(state, load.index());
        for (Slot cell : cells) {
            read = read.join(memory.read(state, state.registers[load.array()], cell));
        }
        if (!frame.mayRunForEach(site)) {
            read = OneOfSeveral.read(state, state.registers[load.array()], cells, read);
        }
        String component = component(state.registers[load.array()]);
        Value known = ApprovedLabels.chosenAt(
                component.isEmpty() ? read : TypeTests.cast(program, read, component), state.registers[load.index()]);
        return known.plus(digits.ofCell(state, load).union(Undecided.byPlace(chosen, read)));
    }

    /** The class of all that an array has, which says more than what unknown code may have put there; empty where it is not one. */
    private static String component(Value array) {
        List<String> types = array.objects().stream()
                .filter(object -> !object.isExact())
                .map(HeapObject::type)
                .distinct()
                .toList();
        return types.size() == 1 && types.get(0).startsWith("[L")
                ? types.get(0).substring(2, types.get(0).length() - 1)
                : "";
    }

    /** Whether a value is of a type if it is anything at all: to ask for the type is to ask whether there is something. */
    private boolean fitsIfAny(Value value, String type) {
        return value.objects().isEmpty()
                ? value.constant().isSomeText() && program.index().isSubtype("java/lang/String", type)
                : isOrNull(value.constant())
                        && value.objects().stream()
                                .allMatch(object -> program.index().isSubtype(object.type(), type));
    }

    /** Whether it is the object that the caller passes there, or null, and nothing else. */
    private static boolean isPassed(Value value) {
        HeapObject only =
                value.objects().size() == 1 ? value.objects().iterator().next() : null;
        return only != null
                && only.isInput()
                && value.constant() instanceof Constant.FromInput passed
                && passed.path().equals(only.path());
    }

    private static boolean isOrNull(Constant constant) {
        return constant == Constant.NONE
                || constant.values().filter(Set.of(Constant.NULL)::equals).isPresent();
    }

    private Constant instanceOf(Value value, String type) {
        if (value.isNull()) {
            return Constant.of((Object) 0);
        }
        if (value.objects().isEmpty() && value.constant().texts().isPresent()) {
            return Constant.of((Object) (program.index().isSubtype("java/lang/String", type) ? 1 : 0));
        }
        if (value.objects().isEmpty() && isNone(value, type)) {
            return Constant.of((Object) 0);
        }
        if (value.objects().isEmpty() || !isOrNull(value.constant()) && !isPassed(value)) {
            needTypes(value);
            return Constant.UNKNOWN;
        }
        boolean orNull = value.constant() != Constant.NONE;
        boolean all = !orNull;
        boolean none = true;
        for (HeapObject object : value.objects()) {
            boolean sub = program.index().isSubtype(object.type(), type);
            all &= sub;
            none &= !sub && (object.isExact() || memory.inputs().isNone(object, type));
            if (object.isInput() && !object.isExact()) {
                frame.needsType(object.path());
            }
        }
        return all ? Constant.of((Object) 1) : none ? Constant.of((Object) 0) : Constant.UNKNOWN;
    }

    /** Whether a value can only be texts, and numbers or what class files know as one, of which none is of the type. */
    private boolean isNone(Value value, String type) {
        boolean text = program.index().isSubtype("java/lang/String", type);
        if (value.constant().isSomeText()) {
            return !text;
        }
        return value.constant()
                .values()
                .filter(all -> all.stream()
                        .allMatch(one -> one instanceof String
                                ? !text
                                : one instanceof Number
                                        && Program.BOXES.stream()
                                                .noneMatch(
                                                        box -> program.index().isSubtype(box, type))))
                .isPresent();
    }

    /** Whether what is passed fits is known to who passes it: what a bus hands to every handler, all but one of them refuse. */
    private void needTypesOfPassed(Value value, String type) {
        for (HeapObject object : value.objects()) {
            if (object.isInput()
                    && !object.isExact()
                    && object.path().slots().isEmpty()
                    && program.index().inScope(type)
                    && !program.index().isSubtype(object.type(), type)) {
                frame.needsType(object.path());
            }
        }
    }

    private void needTypes(Value value) {
        value.objects().stream().filter(o -> o.isInput() && !o.isExact()).forEach(o -> frame.needsType(o.path()));
    }
}
