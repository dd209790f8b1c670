package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.ReachingValues;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import fr.charteia.core.model.SequenceKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/** What the program may do to the object that is found in a field: what is done where it is loaded, and by methods of ours that are passed it. */
final class TableChanges {
    private static final Set<SequenceKind> SHOWING = Set.of(
            SequenceKind.SHOW_KEYS,
            SequenceKind.SHOW_VALUES,
            SequenceKind.SHOW_ENTRIES,
            SequenceKind.SHOW_MAP,
            SequenceKind.SHOW_RANGE,
            SequenceKind.VIEW);

    private static final Set<SequenceKind> STEPPING = Set.of(SequenceKind.NEXT, SequenceKind.PREVIOUS);

    /** What changes nothing by itself: what is done with a view or an iterator is looked at there. */
    private static final Set<SequenceKind> READING = Stream.of(
                    SHOWING,
                    STEPPING,
                    Set.of(
                            SequenceKind.READ_LAST,
                            SequenceKind.CALL_EACH,
                            SequenceKind.IS_EMPTY,
                            SequenceKind.HAS_KEY,
                            SequenceKind.HAS_ELEMENT,
                            SequenceKind.PLACE_OF,
                            SequenceKind.WALK,
                            SequenceKind.WALK_COPY,
                            SequenceKind.HAS_NEXT,
                            SequenceKind.HAS_PREVIOUS,
                            SequenceKind.FIRST_KEY,
                            SequenceKind.LAST_KEY,
                            SequenceKind.KEY_AT_MOST,
                            SequenceKind.KEY_BELOW,
                            SequenceKind.KEY_AT_LEAST,
                            SequenceKind.KEY_ABOVE,
                            SequenceKind.ANY_MATCH,
                            SequenceKind.ALL_MATCH,
                            SequenceKind.NONE_MATCH,
                            SequenceKind.KEEP_IF,
                            SequenceKind.COPY_IN_ORDER))
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(SequenceKind.class)));

    /** What leaves that as it is that it is given, though not what that holds. */
    private static final Set<SequenceKind> TAKING = Set.of(
            SequenceKind.OF,
            SequenceKind.OF_DISTINCT,
            SequenceKind.OF_SOME,
            SequenceKind.COPY,
            SequenceKind.COPY_START,
            SequenceKind.COPY_RANGE,
            SequenceKind.HOLD,
            SequenceKind.VIEW,
            SequenceKind.APPEND_ALL,
            SequenceKind.INSERT_ALL,
            SequenceKind.COPY_ONTO,
            SequenceKind.COPY_IN_ORDER,
            SequenceKind.REMOVE_ALL,
            SequenceKind.RETAIN_ALL,
            SequenceKind.REMOVE_SHOWN,
            SequenceKind.HAS_KEY,
            SequenceKind.HAS_ELEMENT,
            SequenceKind.PLACE_OF);

    /** How deep methods of ours that are passed a table are looked into. */
    private static final int DEEPEST = 3;

    private static final String ENTRY = "java/util/Map$Entry";

    private static final MemberRef NOT_NULL =
            new MemberRef("java/util/Objects", "requireNonNull", "(Ljava/lang/Object;)Ljava/lang/Object;");

    /** What a register may have of the object. */
    private enum Part {
        /** The object, what shows what it holds, or one of its entries: whoever changes or hands on that may change the object. */
        ITSELF,
        /** What walks over it: the same. */
        ITERATOR,
        /** Something that it holds: whoever changes that changes a part. */
        HELD
    }

    /** What a method is passed of the table, by register. */
    private record Passed(MemberRef method, Map<Integer, Set<Part>> registers) {}

    private final Program program;
    private final Type type;
    private final Set<Part> changed = EnumSet.noneOf(Part.class);
    private final Set<Passed> seen = new HashSet<>();

    /** @param type what the field is declared as */
    TableChanges(Program program, Type type) {
        this.program = program;
        this.type = type;
    }

    /** Whether the object may change. */
    boolean ofItself() {
        return changed.contains(Part.ITSELF) || changed.contains(Part.ITERATOR);
    }

    /** Whether something that it holds may change, such as the lists in a map. */
    boolean ofParts() {
        return changed.contains(Part.HELD);
    }

    /** Looks at what a body does to what it loads from a field. */
    void look(MethodBody body, MemberRef field) {
        Predicate<Instruction> loads =
                instruction -> instruction instanceof Instruction.Load load && program.isSameField(load.field(), field);
        if (body.instructions().anyMatch(loads)) {
            look(body, Map.of(), loads, 0);
        }
    }

    /**
     * Looks at what a body does to a table.
     *
     * @param passed the registers in which the method is passed it, or a part of it
     * @param loads what loads it from where it lies
     * @param depth how many methods of ours have passed it on
     */
    private void look(MethodBody body, Map<Integer, Set<Part>> passed, Predicate<Instruction> loads, int depth) {
        ReachingValues.of(
                        body,
                        program.liveness(body),
                        passed,
                        (block, i, held) -> written(block.instructions().get(i), loads, held))
                .forEach((block, i, held) -> {
                    for (Part part : Part.values()) {
                        look(block.instructions().get(i), part, held, depth);
                    }
                });
    }

    private void look(Instruction instruction, Part part, IntFunction<Set<Part>> held, int depth) {
        Set<Integer> holding = new HashSet<>();
        for (int register : Registers.read(instruction)) {
            if (held.apply(register).contains(part)) {
                holding.add(register);
            }
        }
        boolean onlyAsked =
                instruction instanceof Instruction.Invoke call && call.callee().equals(NOT_NULL);
        if (holding.isEmpty() || onlyAsked) {
            return;
        }
        Optional<MethodBody> own = instruction instanceof Instruction.Invoke call && depth < DEEPEST
                ? program.overriding().only(call).flatMap(program::body)
                : Optional.empty();
        if (own.isPresent()) {
            Passed passed = passed((Instruction.Invoke) instruction, own.get(), part, holding);
            if (seen.add(passed)) {
                look(own.get(), passed.registers, i -> false, depth + 1);
            }
            return;
        }
        if (changes(instruction, holding)) {
            changed.add(part);
        }
        if (instruction instanceof Instruction.Invoke call && handsOn(call, part, holding)) {
            changed.add(Part.HELD);
        }
    }

    /** In which registers a method of ours finds something that it is passed. */
    private static Passed passed(Instruction.Invoke call, MethodBody body, Part part, Set<Integer> holding) {
        Map<Integer, Set<Part>> passed = new HashMap<>();
        int first = Handovers.first(call);
        for (int i = 0; i < call.arguments().size(); i++) {
            if (holding.contains(call.arguments().get(i))) {
                passed.put(i < first ? 0 : Handovers.register(body.method(), i - first), Set.of(part));
            }
        }
        return new Passed(body.method().ref(), passed);
    }

    private Set<Part> written(Instruction instruction, Predicate<Instruction> loads, IntFunction<Set<Part>> held) {
        if (loads.test(instruction)) {
            return Set.of(Part.ITSELF);
        } else if (instruction instanceof Instruction.Move move) {
            return held.apply(move.source());
        } else if (instruction instanceof Instruction.Cast cast) {
            Set<Part> parts = held.apply(cast.source());
            boolean entry = cast.type().equals(ENTRY) && !parts.isEmpty();
            return entry ? Set.of(Part.ITSELF) : Program.isScalar(cast.type()) ? Set.of() : parts;
        } else if (instruction instanceof Instruction.ArrayLoad load) {
            return cell(held.apply(load.array()));
        } else if (instruction instanceof Instruction.Load load) {
            return held(held.apply(load.object()));
        } else if (instruction instanceof Instruction.Invoke call
                && !call.arguments().isEmpty()) {
            return given(call, held.apply(call.arguments().get(0)));
        }
        return Set.of();
    }

    /** What a cell gives: of an array of texts or numbers, and of a row of one, nothing that could be changed. */
    private Set<Part> cell(Set<Part> array) {
        boolean ofScalars =
                type.getSort() == Type.ARRAY && Program.isScalar(Program.internalName(type.getElementType()));
        boolean last = ofScalars && type.getDimensions() == (array.contains(Part.HELD) ? 2 : 1);
        return last ? Set.of() : held(array);
    }

    private static Set<Part> held(Set<Part> holder) {
        return holder.isEmpty() ? Set.of() : Set.of(Part.HELD);
    }

    /** What a call gives of the object that it is made on. */
    private Set<Part> given(Instruction.Invoke call, Set<Part> first) {
        if (first.isEmpty() || call.callee().equals(NOT_NULL)) {
            return first;
        } else if (Program.isScalar(
                Program.internalName(Type.getReturnType(call.callee().descriptor())))) {
            return Set.of();
        }
        for (CallModel.SequenceOperation operation :
                program.models().call(call.callee()).sequence()) {
            if (SHOWING.contains(operation.kind())) {
                return first;
            } else if (operation.kind() == SequenceKind.WALK) {
                return first.contains(Part.ITSELF) ? Set.of(Part.ITERATOR) : first;
            }
        }
        return held(first);
    }

    private boolean changes(Instruction instruction, Set<Integer> holding) {
        if (instruction instanceof Instruction.Move
                || instruction instanceof Instruction.Cast
                || instruction instanceof Instruction.InstanceOf
                || instruction instanceof Instruction.Length
                || instruction instanceof Instruction.Load
                || instruction instanceof Instruction.ArrayLoad
                || instruction instanceof Instruction.Unary
                || instruction instanceof Instruction.Binary
                || instruction instanceof Instruction.Branch
                || instruction instanceof Instruction.Switch) {
            return false;
        } else if (instruction instanceof Instruction.Invoke call) {
            return changes(call, holding);
        }
        return !(instruction instanceof Instruction.InvokeDynamic call
                && call.arguments().size() == 1
                && onlyReads(call));
    }

    private boolean changes(Instruction.Invoke call, Set<Integer> holding) {
        if (program.resolve(call.callee()).filter(program::hasBody).isPresent()) {
            return true;
        }
        boolean receiver =
                Handovers.first(call) > 0 && holding.contains(call.arguments().get(0));
        return heldArguments(call, holding)
                        .anyMatch(argument -> mayRunOurs(call.callee()) || changesOrKeepsGiven(call.callee(), argument))
                || receiver && changes(call.callee());
    }

    /** Whether a method of a library is one that functions, or classes of ours, implement. */
    private boolean mayRunOurs(MemberRef method) {
        return program.isFunctional(method.owner())
                || !program.overriding().implementations(method.owner(), method).isEmpty();
    }

    /** Whether somebody is given what the object holds, one after the other or with the object. */
    private boolean handsOn(Instruction.Invoke call, Part part, Set<Integer> holding) {
        CallModel model = program.models().call(call.callee());
        return part != Part.HELD && heldArguments(call, holding).findAny().isPresent()
                || model.sequence().stream().anyMatch(operation -> operation.kind() == SequenceKind.CALL_EACH)
                || model.propagations().stream().anyMatch(row -> row.to().isCallback());
    }

    /** Which arguments of a call, the receiver apart, are held. */
    private static IntStream heldArguments(Instruction.Invoke call, Set<Integer> holding) {
        int first = Handovers.first(call);
        return IntStream.range(0, call.arguments().size() - first)
                .filter(argument -> holding.contains(call.arguments().get(first + argument)));
    }

    /** Whether a method of a library changes what it is given there, or keeps it where somebody else may. */
    private boolean changesOrKeepsGiven(MemberRef method, int argument) {
        CallModel model = program.models().call(method);
        return !model.known()
                || model.sequence().stream().anyMatch(operation -> changesGiven(operation.kind(), argument))
                || model.propagations().stream()
                        .anyMatch(row ->
                                isArgument(row.to(), argument) && !row.to().isCallback()
                                        || isArgument(row.from(), argument)
                                                && row.from().steps().isEmpty()
                                                && row.sort() == CallModel.Sort.VALUE
                                                && !isNote(row.to()));
    }

    /** Whether a row only says what a stream has all of: nobody finds it there. */
    private static boolean isNote(Place place) {
        return place.steps().equals(List.of(new Place.Step.Field(Slot.ALL_OF.name())));
    }

    private static boolean changesGiven(SequenceKind kind, int argument) {
        // From one array into another.
        return kind == SequenceKind.COPY_CELLS ? argument == 2 : !TAKING.contains(kind);
    }

    private static boolean isArgument(Place place, int argument) {
        return place.root() == Place.Root.ARGUMENT && (place.argument() == argument || place.argument() == Place.EVERY);
    }

    /** Whether what is made of an object is a reference to one of its methods that changes nothing. */
    private boolean onlyReads(Instruction.InvokeDynamic call) {
        return call.bootstrapArguments().stream()
                .filter(Handle.class::isInstance)
                .map(Handle.class::cast)
                .map(handle -> new MemberRef(handle.getOwner(), handle.getName(), handle.getDesc()))
                .allMatch(method ->
                        program.resolve(method).filter(program::hasBody).isEmpty() && !changes(method));
    }

    private boolean changes(MemberRef method) {
        CallModel model = program.models().call(method);
        return !model.known()
                || model.propagations().stream().anyMatch(row -> row.to().root() == Place.Root.THIS)
                || model.sequence().stream().anyMatch(operation -> !READING.contains(operation.kind()));
    }
}
