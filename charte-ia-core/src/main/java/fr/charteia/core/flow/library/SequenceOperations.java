package fr.charteia.core.flow.library;

import fr.charteia.core.flow.call.Functions;
import fr.charteia.core.flow.call.Running;
import fr.charteia.core.flow.container.DistinctElements;
import fr.charteia.core.flow.container.Handing;
import fr.charteia.core.flow.container.Holding;
import fr.charteia.core.flow.container.ListedSteps;
import fr.charteia.core.flow.container.NaturalOrder;
import fr.charteia.core.flow.container.Replacements;
import fr.charteia.core.flow.container.Showing;
import fr.charteia.core.flow.container.Sifting;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.KnownArguments;
import fr.charteia.core.flow.memory.Completions;
import fr.charteia.core.flow.memory.Copies;
import fr.charteia.core.flow.memory.FilledContainers;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Removals;
import fr.charteia.core.flow.memory.Reorderings;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.LeftOut;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.Place;
import fr.charteia.core.model.SequenceKind;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** Interprets what models say of positions and keys: where an element is put, what moves, what is taken out. */
final class SequenceOperations {
    /** What takes one element out. */
    private static final Set<SequenceKind> REMOVALS = EnumSet.of(
            SequenceKind.REMOVE_AT,
            SequenceKind.REMOVE_ANY,
            SequenceKind.REMOVE_FIRST,
            SequenceKind.REMOVE_LAST,
            SequenceKind.CLEAR);

    private final Frame frame;
    private final Memory memory;
    private final Places places;
    private final KnownArguments known;
    private final Sequences sequences;
    private final Copies copies;
    private final Reorderings reorderings;
    private final Replacements replacements;
    private final Showing showing;
    private final Sifting sifting;
    private final Holding holding;
    private final DistinctElements distinct;
    private final Lengths lengths;
    private final Matching matching;
    private final Waiting waiting;
    private final ListedSteps steps;
    private final IteratorOperations iterators;
    private final StoreOperations stores;
    private final ContainerQuestions questions;
    private final NewContainers making;

    SequenceOperations(
            Program program, Frame frame, Places places, Functions functions, ContainerTools tools, Holding holding) {
        this.frame = frame;
        this.memory = tools.memory();
        this.places = places;
        this.known = places.known();
        this.sequences = tools.sequences();
        this.copies = tools.copies();
        this.reorderings = new Reorderings(memory, sequences);
        this.replacements = tools.replacements();
        this.showing = new Showing(memory, known, copies);
        this.sifting = tools.sifting();
        this.holding = holding;
        this.distinct = new DistinctElements(frame);
        this.lengths = new Lengths(program, frame.body());
        this.matching = new Matching(sequences);
        this.waiting = new Waiting(program, frame);
        this.steps = new ListedSteps(frame, functions, known, sequences, tools.atHand());
        this.iterators = new IteratorOperations(frame, places.raising(), known, tools);
        this.stores = new StoreOperations(program, frame, places);
        this.questions = new ContainerQuestions(frame, tools, holding);
        this.making = new NewContainers(tools);
    }

    /** Removes what is under a key; of one that is not known, it is only told apart what may have been there. */
    private Value removeKey(Invocation call, SequenceOperation operation) {
        Optional<Object> key = index(call, operation);
        if (key.isPresent()) {
            return sequences.removeKey(call.state(), call.receiver(), Slot.value(String.valueOf(key.get())));
        }
        Value taken = places.below(call, new Place.Step.ValueByArgument(operation.index()), call.receiver());
        sequences.forgetSome(call.state(), call.receiver());
        return taken;
    }

    /** Follows what functions answered; gives the result with what is known of it by what was answered of each element. */
    Value answered(Invocation call, CallModel model, Map<Integer, Callbacks.Answer> given, Value result) {
        for (SequenceOperation operation : model.sequence()) {
            if (operation.kind() == SequenceKind.COPY_ANSWER) {
                copyAnswer(
                        call,
                        given.getOrDefault(operation.value(), Callbacks.Answer.NONE)
                                .result());
            }
        }
        return matching.told(call, model, given, result);
    }

    /** Takes over the map that was answered, or that lies in what was: a future. */
    private void copyAnswer(Invocation call, Value answer) {
        Set<HeapObject> maps = new LinkedHashSet<>(answer.objects());
        maps.addAll(memory.read(call.state(), answer, Slot.ELEMENT).objects());
        maps.removeIf(object -> !memory.isMap(object));
        maps.forEach(map -> copies.copy(call.state(), call.receiver(), Value.of(map)));
    }

    /** Does what has to be done when all else is, where what the call gives is known. */
    void finish(Invocation call, CallModel model, Value result, Handing handing) {
        for (SequenceOperation operation : model.sequence()) {
            switch (operation.kind()) {
                case HOLD -> holding.hold(call, operation.value(), result);
                case HOLD_ALIKE -> holding.holdAlike(call, result);
                case DRAIN ->
                    sequences.apply(call.state(), call.receiver(), SequenceKind.CLEAR, Optional.empty(), Value.BOTTOM);
                case COMPLETE -> Completions.note(call.state(), call.isStatic() ? result : call.receiver());
                case CALL_EACH, SHOW_EACH -> handing.leave(call.receiver());
                case REQUIRE -> {
                    Set<Label> required = required(call, operation);
                    call.state().validate(required);
                    FilledContainers.noteSaid(memory, call.state(), required);
                }
                case REQUIRE_FULL -> {
                    Value required = OperationArguments.value(call, operation);
                    call.state().validate(sequences.approvals().where(call.state(), required, false));
                    FilledContainers.note(memory, call.state(), required);
                }
                case WRITE_COLUMNS -> {
                    if (operation.on() != null) {
                        stores.writeLeft(call, operation, places.at(call, operation.on(), result));
                    }
                }
                case OF_DISTINCT ->
                    distinct.count(call.state(), result, call.given(), NewContainers.isOneElement(call));
                case FIND_FIRST -> tellMoved(call, result);
                case OF_SOME -> distinct.countUnlessAlike(call.state(), result, call.given());
                default -> {}
            }
        }
    }

    /** What is found first, or among the first, of a stream of all that a list has, is what stands there: what has put that into another order decides which. */
    private void tellMoved(Invocation call, Value result) {
        State state = call.state();
        Value all = memory.read(state, call.receiver(), Slot.ALL_OF);
        HeapObject found = result.only();
        boolean sorted = call.receiver().objects().stream()
                .anyMatch(stream -> state.heap.get(stream, Slot.MOVED).isPresent());
        Taints moving = sorted ? Taints.NONE : Reorderings.moving(state, all).deciding();
        if (found != null && !moving.isEmpty()) {
            Value held = memory.readObject(state.heap, found, Slot.ELEMENT);
            state.heap.set(found, Slot.ELEMENT, held.plus(moving));
        }
    }

    /** Some of the elements are left out, by where they stand. */
    private static void leftOut(State state, Value stream) {
        HeapObject only = stream.only();
        if (only != null && !only.isInput() && !only.isGlobal() && !only.isMany()) {
            Sequences.replaceEach(state.heap, only, LeftOut::element);
        }
    }

    /** What a person has approved where a call ends that throws otherwise. */
    private Set<Label> required(Invocation call, SequenceOperation operation) {
        if (operation.value() < 0) {
            return sequences.approvals().where(call.state(), call.receiver(), false);
        }
        Value value = OperationArguments.value(call, operation);
        Type type = Type.getArgumentTypes(call.callee().descriptor())[operation.value()];
        return type.getSort() == Type.BOOLEAN ? Approvals.given(value, true) : Approvals.whereFound(value);
    }

    /** Takes out a constant where it is known at which place it stands; else, nobody knows what is left where. */
    private Value removeValue(Invocation call, SequenceOperation operation, Value result) {
        Optional<Integer> place = holding.placeOf(call, operation.value())
                .single()
                .filter(Integer.class::isInstance)
                .map(n -> (Integer) n);
        if (place.isEmpty()) {
            sequences.shuffle(call.state(), call.receiver());
            noteRemoval(call);
            return result;
        }
        if (place.get() >= 0) {
            sequences.removeAt(call.state(), call.receiver(), place.get());
        }
        return result.join(Value.constant(place.get() >= 0 ? 1 : 0));
    }

    /** Takes a value out of what may be a set, or show keys of a map; where each element has its place, from there. */
    private Value removeShown(Invocation call, SequenceOperation operation, Value result) {
        State state = call.state();
        if (sequences.listed(state, call.receiver()).isPresent()) {
            if (holding.placeOf(call, operation.value()).single().isPresent()) {
                return removeValue(call, operation, result);
            }
            reorderings.mix(state, call.receiver());
        }
        Value removed = OperationArguments.value(call, operation);
        sifting.remove(state, call.receiver(), removed, known.constant(call, operation.value()));
        distinct.remove(state, call.receiver(), removed);
        noteRemoval(call);
        return result;
    }

    /** Does one operation; gives what the result is afterwards. */
    Value apply(Invocation call, SequenceOperation operation, Value result) {
        State state = call.state();
        return switch (operation.kind()) {
            case KEEP_EACH, KEEP_WHILE, DROP_WHILE, KEEP_FIRST, DROP_FIRST -> {
                if (operation.kind() == SequenceKind.KEEP_FIRST) {
                    tellMoved(call, call.receiver());
                }
                if (operation.kind() == SequenceKind.KEEP_FIRST || operation.kind() == SequenceKind.DROP_FIRST) {
                    leftOut(state, call.receiver());
                }
                steps.forget(state, call.receiver());
                yield result;
            }
            case START -> {
                Running.start(
                        state, operation.value() < 0 ? call.receiver() : OperationArguments.value(call, operation));
                yield result;
            }
            case BY_CLASS -> {
                call.receiver().objects().stream()
                        .filter(object -> object.isInput() && !object.isExact())
                        .forEach(object -> frame.needsType(object.path()));
                yield result;
            }
            case AWAIT -> {
                Running.end(state, memory, call.receiver());
                yield result;
            }
            case REMOVE_IF -> {
                sequences.shuffle(state, call.receiver());
                noteRemoval(call);
                yield result;
            }
            case APPEND_ALL, INSERT_ALL -> {
                copies.addSomewhere(state, call.receiver(), OperationArguments.value(call, operation));
                yield result;
            }
            case WALK,
                    WALK_COPY,
                    WALK_BACK,
                    ADVANCE,
                    NEXT,
                    PREVIOUS,
                    HAS_NEXT,
                    HAS_PREVIOUS,
                    REMOVE_CURRENT,
                    SET_CURRENT,
                    ADD_CURRENT -> iterators.apply(call, operation, result);
            case IS_EMPTY, IS_FULL, HAS_KEY, PLACE_OF, HAS_ELEMENT, HAS_VALUE ->
                questions.apply(call, operation, result);
            case WRITE_COLUMNS, WRITE_RECORDS, WRITE_COLUMN, WRITE_FIELDS, SEND_EVENT, SEND_TO, RUN_STATEMENT ->
                stores.apply(call, operation, result);
            case REMOVE_SHOWN -> removeShown(call, operation, result);
            case REMOVE_ALL -> {
                sifting.removeAll(state, call.receiver(), OperationArguments.value(call, operation));
                noteRemoval(call);
                yield result;
            }
            case RETAIN_ALL -> {
                sifting.retainAll(state, call.receiver(), OperationArguments.value(call, operation));
                noteRemoval(call);
                yield result;
            }
            case SHOW_KEYS, SHOW_VALUES, SHOW_ENTRIES, SHOW_MAP, SHOW_RANGE, SHOW_SOME ->
                result.join(showing.show(call, operation.kind()));
            case REVERSE -> {
                reorderings.reverse(state, call.receiver());
                reorderings.note(state, call.receiver(), call.site());
                yield result;
            }
            case SWAP -> {
                reorderings.swap(state, call.receiver(), known.number(call, 1), known.number(call, 2));
                reorderings.note(state, call.receiver(), call.site());
                yield result;
            }
            case REMOVE_VALUE -> removeValue(call, operation, result);
            case ROTATE -> {
                reorderings.rotate(state, call.receiver(), known.number(call, 1));
                reorderings.note(state, call.receiver(), call.site());
                yield result;
            }
            case SORT -> {
                boolean own = operation.value() >= call.given().size()
                        || operation.value() < 0
                        || OperationArguments.value(call, operation).isNull();
                reorderings.sort(state, call.receiver(), own);
                reorderings.note(state, call.receiver(), call.site());
                yield result;
            }
            case OF, OF_NONE, OF_ENTRIES, OF_PAIRS, COPY, VIEW -> making.apply(call, operation, result);
            case FILL -> {
                replacements.fill(state, call.receiver(), OperationArguments.moved(call, operation));
                yield result;
            }
            case SET_AT -> {
                Optional<Integer> at =
                        index(call, operation).filter(Integer.class::isInstance).map(i -> (Integer) i);
                Value put = OperationArguments.moved(call, operation).plus(choosingPlace(call, operation));
                yield result.join(sequences.setAt(state, call.receiver(), at, put));
            }
            case ADD_DISTINCT -> {
                distinct.add(state, call.receiver(), OperationArguments.moved(call, operation), call.site());
                yield result;
            }
            case REMOVE_KEY -> result.join(removeKey(call, operation));
            case CLEAR -> {
                boolean whole = operation.index() < 0
                        || index(call, operation)
                                        .filter(Integer.valueOf(0)::equals)
                                        .isPresent()
                                && (operation.value() < 0 || isEnd(call, operation.value()));
                yield whole ? atPosition(call, operation, result) : result;
            }
            case NATURAL_ORDER -> NaturalOrder.of(call, memory);
            case LET_OTHERS -> {
                waiting.letOthers(state);
                yield result;
            }
            case SHUFFLE -> {
                if (operation.value() < 0) {
                    noteRemoval(call);
                    yield atPosition(call, operation, result);
                }
                copies.addSomewhere(state, call.receiver(), OperationArguments.value(call, operation));
                yield result;
            }
            case APPEND, PREPEND, INSERT, REMOVE_AT, REMOVE_ANY, REMOVE_FIRST, REMOVE_LAST, READ_LAST ->
                atPosition(call, operation, result);
            // What is done whole, or when all else is.
            default -> result;
        };
    }

    /** Whether an argument is where what the receiver holds ends, or lies beyond. */
    private boolean isEnd(Invocation call, int argument) {
        return known.number(call, argument)
                        .filter(Integer.valueOf(Integer.MAX_VALUE)::equals)
                        .isPresent()
                || lengths.isOfReceiver(call, argument);
    }

    private Value atPosition(Invocation call, SequenceOperation operation, Value result) {
        Value read = sequences.apply(
                call.state(),
                call.receiver(),
                operation.kind(),
                index(call, operation).filter(Integer.class::isInstance),
                OperationArguments.moved(call, operation).plus(choosingPlace(call, operation)));
        if (REMOVALS.contains(operation.kind())) {
            noteRemoval(call);
            Taints choosing = choosingPlace(call, operation);
            if (!choosing.isEmpty()) {
                memory.write(call.state(), call.receiver(), Slot.ELEMENT, new Value(Set.of(), choosing, Constant.NONE));
            }
        }
        return call.returns().getSort() == Type.OBJECT && !read.isBottom() ? result.join(read) : result;
    }

    /** What decides where something is put or taken out, where that place is not known. */
    private Taints choosingPlace(Invocation call, SequenceOperation operation) {
        return operation.index() < 0 || index(call, operation).isPresent()
                ? Taints.NONE
                : call.given().get(operation.index()).taints().deciding();
    }

    private void noteRemoval(Invocation call) {
        new Removals(memory).note(call.state(), call.receiver(), call.site());
    }

    private Optional<Object> index(Invocation call, SequenceOperation operation) {
        return operation.index() < 0 ? Optional.empty() : known.constant(call, operation.index());
    }
}
