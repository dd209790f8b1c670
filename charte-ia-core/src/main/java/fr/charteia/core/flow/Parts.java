package fr.charteia.core.flow;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.SequenceKind;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which part of an object an instruction reads, where it does just that, and what constant is there. */
final class Parts {
    /** Stands for an object, where null is another possibility. */
    private static final Object OBJECT = "an object";

    /** Where a walk begins that is too long for its rounds to be told apart. */
    static final Object START = "the start";

    private static final HeapObject STATICS = HeapObject.input("", AccessPath.of(AccessPath.STATIC));

    private final Program program;
    private final Predicates predicates;
    private final Map<MemberRef, Optional<Slot>> asked = new HashMap<>();

    Parts(Program program) {
        this.program = program;
        this.predicates = new Predicates(program);
    }

    Predicates predicates() {
        return predicates;
    }

    /** The part that an instruction reads; null when it is none, or more than that. */
    @Nullable
    Part read(Instruction instruction) {
        if (instruction instanceof Instruction.Load load) {
            return Part.of(load.object(), program.slot(load.field()));
        }
        if (instruction instanceof Instruction.Invoke call
                && call.dispatch() != Dispatch.STATIC
                && call.arguments().size() == 1
                && !call.callee().name().equals("<init>")) {
            return asked(call.callee())
                    .map(slot -> Part.of(call.arguments().get(0), slot))
                    .orElse(null);
        }
        return null;
    }

    /** What a test that looks at a field, itself or by a method that just gives it, looks at; null when it is none. */
    Term.@Nullable Computed field(Instruction instruction, MethodHeader reader) {
        Part part = read(instruction);
        Slot slot = part == null ? null : part.path().get(0);
        boolean saysMore = instruction instanceof Instruction.Invoke call
                && predicates.of(call.callee()).isPresent();
        if (part == null || slot == null || slot.kind() != Slot.Kind.FIELD || saysMore) {
            return null;
        }
        boolean settled = !reader.isConstructor()
                && !reader.name().equals("<clinit>")
                && program.field(slot)
                        .flatMap(program::header)
                        .filter(FieldHeader::isFinal)
                        .isPresent();
        return Term.ofField(slot, settled, part.register());
    }

    /** The part of its receiver that a method without parameters gives, or says something of. */
    private Optional<Slot> asked(MemberRef callee) {
        Optional<Slot> known = asked.get(callee);
        if (known == null) {
            MethodHeader method = program.resolve(callee).orElse(null);
            known = method != null && program.hasBody(method)
                    ? program.body(method)
                            .flatMap(this::given)
                            .or(() -> predicates.of(callee).map(Predicates.Predicate::field))
                    : asked(program.models().call(callee));
            asked.put(callee, known);
        }
        return known;
    }

    /** The field that a body does no more than give. */
    private Optional<Slot> given(MethodBody body) {
        if (body.blocks().size() != 1) {
            return Optional.empty();
        }
        List<Instruction> instructions = body.blocks().get(0).instructions();
        return instructions.size() == 3
                        && instructions.get(0) instanceof Instruction.Move self
                        && self.source() == 0
                        && instructions.get(1) instanceof Instruction.Load load
                        && load.object() == self.target()
                        && instructions.get(2) instanceof Instruction.Return ret
                        && ret.value() == load.target()
                ? Optional.of(program.slot(load.field()))
                : Optional.empty();
    }

    /** What of its receiver a call asks, that a model describes: whether anything is in it, how much, whether more comes. */
    static Optional<Slot> asked(CallModel model) {
        for (SequenceOperation operation : model.sequence()) {
            if (operation.kind() == SequenceKind.HAS_NEXT || operation.kind() == SequenceKind.HAS_PREVIOUS) {
                return Optional.of(Slot.CURSOR);
            }
            if (operation.kind() == SequenceKind.IS_EMPTY || operation.kind() == SequenceKind.IS_FULL) {
                return Optional.of(Part.NOTHING);
            }
        }
        return model.propagations().stream()
                .filter(row -> row.sort() == Sort.VALUE
                        && row.to().root() == Place.Root.RESULT
                        && row.from().root() == Place.Root.THIS
                        && row.from().steps().size() == 1)
                .map(row -> row.from().steps().get(0))
                .filter(step ->
                        step instanceof Place.Step.Field field && field.name().equals(Slot.SIZE.name()))
                .map(step -> Slot.SIZE)
                .findFirst();
    }

    /** The constant that a value is, or that it is an object: of which class, or which lasting one, where that is known. */
    static Optional<Object> constant(Value value) {
        if (value.objects().isEmpty()) {
            return value.constant().single();
        }
        if (value.constant() != Constant.NONE) {
            return Optional.empty();
        }
        HeapObject only = value.objects().iterator().next();
        if (value.objects().size() > 1 || !only.isExact() || only.isFunction()) {
            return Optional.of(OBJECT);
        }
        return Optional.of(only.isGlobal() && !only.isMany() ? only : OBJECT + " of " + only.type());
    }

    /** The constant in a part; {@code exactly} when it is to be told how many elements there are, and not only whether. */
    static Optional<Object> constant(State state, Memory memory, Part part, boolean exactly) {
        Value value = part.register() == Instruction.NONE ? Value.of(STATICS) : state.registers[part.register()];
        for (Slot slot : part.path()) {
            HeapObject holder = value.only();
            if (holder == null || holder.isMany()) {
                return Optional.empty();
            }
            if (slot.equals(Slot.CURSOR)) {
                return position(state, memory, holder);
            }
            boolean size = slot.equals(Part.NOTHING) || slot.equals(Slot.SIZE);
            Slot read = size ? Slot.SIZE : slot;
            if (holder.isInput() && state.heap.get(holder, read).isEmpty()) {
                return Optional.empty();
            }
            value = memory.readObject(state.heap, holder, read);
            if (size) {
                return Sequences.number(value).map(n -> exactly || slot.equals(Slot.SIZE) ? n : (Object) (n == 0));
            }
        }
        return constant(value);
    }

    /** Where a walk stands, and how far it goes. */
    private static Optional<Object> position(State state, Memory memory, HeapObject iterator) {
        Value origin = state.heap.get(iterator, Slot.ORIGIN).orElse(Value.BOTTOM);
        HeapObject walked = origin.only();
        Optional<Integer> at = state.heap.get(iterator, Slot.CURSOR).flatMap(Sequences::number);
        if (walked == null || walked.isMany() || at.isEmpty()) {
            return Optional.empty();
        }
        return Sequences.number(memory.readObject(state.heap, walked, Slot.SIZE))
                .flatMap(size -> Partitions.isFar(at.get(), size)
                        ? Optional.of(START).filter(start -> at.get() == 0)
                        : Optional.of(at.get() + "/" + size));
    }
}
