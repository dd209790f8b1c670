package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Definitions;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Term;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import fr.charteia.core.model.SequenceKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells which part of an object an instruction reads, where it does just that. */
public final class Parts {
    private final Program program;
    private final Predicates predicates;
    private final OwnTests ownTests;
    private final Map<MemberRef, Optional<Slot>> asked = new HashMap<>();

    Parts(Program program) {
        this.program = program;
        this.predicates = new Predicates(program);
        this.ownTests = new OwnTests(program);
    }

    public Predicates predicates() {
        return predicates;
    }

    /** The part that an instruction reads; null when it is none, or more than that. */
    @Nullable
    public Part read(Instruction instruction) {
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

    /** What a call of a method of ours asks that answers one question with a truth; null for any other instruction. */
    @Nullable
    Term test(Instruction instruction) {
        return instruction instanceof Instruction.Invoke call
                ? ownTests.asked(call).orElse(null)
                : null;
    }

    /** What a call of a method of ours demands, which throws otherwise; null for any other, and where that may be changed there. */
    Term.@Nullable Computed demanded(Instruction.Invoke call) {
        return ownTests.ways(call).orElse(null) instanceof AskedWay.Asks asks
                        && asks.no() instanceof AskedWay.Throws
                        && !(asks.yes() instanceof AskedWay.Throws)
                        && !asks.test().readsFields()
                ? asks.test()
                : null;
    }

    /** Whether a call of a method may change what fields hold. */
    public boolean mayChange(Instruction.Invoke call) {
        return read(call) == null && ownTests.mayChange(call);
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
        int last = instructions.size() - 1;
        int given = instructions.get(last) instanceof Instruction.Return ret
                ? Definitions.maker(instructions, last, ret.value())
                : -1;
        boolean nothingElse = IntStream.range(0, last)
                .allMatch(i -> i == given || Registers.copied(instructions.get(i)) != Instruction.NONE);
        return nothingElse
                        && given >= 0
                        && instructions.get(given) instanceof Instruction.Load load
                        && load.object() != Instruction.NONE
                        && Definitions.origin(instructions, given, load.object()) == 0
                ? Optional.of(program.slot(load.field()))
                : Optional.empty();
    }

    /** What of its receiver a call asks, that a model describes: whether anything is in it, how much, whether more comes. */
    public static Optional<Slot> asked(CallModel model) {
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
                .flatMap(row -> asked(row.from().steps().get(0)).stream())
                .findFirst();
    }

    /** How much there is, or the key of an entry. */
    private static Optional<Slot> asked(Place.Step step) {
        if (step instanceof Place.Step.Key) {
            return Optional.of(Slot.KEY);
        }
        return step instanceof Place.Step.Field field && field.name().equals(Slot.SIZE.name())
                ? Optional.of(Slot.SIZE)
                : Optional.empty();
    }
}
