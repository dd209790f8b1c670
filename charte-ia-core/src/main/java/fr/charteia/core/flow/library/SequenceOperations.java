package fr.charteia.core.flow.library;

import fr.charteia.core.flow.call.Functions;
import fr.charteia.core.flow.call.Running;
import fr.charteia.core.flow.container.Collected;
import fr.charteia.core.flow.container.Cursors;
import fr.charteia.core.flow.container.DistinctElements;
import fr.charteia.core.flow.container.Entries;
import fr.charteia.core.flow.container.Handing;
import fr.charteia.core.flow.container.Holding;
import fr.charteia.core.flow.container.InTurn;
import fr.charteia.core.flow.container.ListedSteps;
import fr.charteia.core.flow.container.NaturalOrder;
import fr.charteia.core.flow.container.Ranges;
import fr.charteia.core.flow.container.Replacements;
import fr.charteia.core.flow.container.Showing;
import fr.charteia.core.flow.container.Sifting;
import fr.charteia.core.flow.container.SortedKeys;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.EntriesAtHand;
import fr.charteia.core.flow.known.KnownArguments;
import fr.charteia.core.flow.memory.Copies;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Reorderings;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.program.Parts;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.query.ColumnStatuses;
import fr.charteia.core.flow.query.KeptFields;
import fr.charteia.core.flow.query.SentEvents;
import fr.charteia.core.flow.query.ShortStatements;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.Place;
import fr.charteia.core.model.SequenceKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.objectweb.asm.Type;

/** Interprets what models say of positions and keys: where an element is put, what moves, what is taken out. */
final class SequenceOperations {
    private final Frame frame;
    private final Memory memory;
    private final Places places;
    private final ColumnStatuses statuses;
    private final KeptFields keptFields;
    private final ShortStatements shortStatements;
    private final SentEvents events;
    private final KnownArguments known;
    private final Sequences sequences;
    private final Copies copies;
    private final Reorderings reorderings;
    private final Replacements replacements;
    private final Cursors cursors;
    private final Showing showing;
    private final Sifting sifting;
    private final Ranges ranges;
    private final Holding holding;
    private final Entries entries;
    private final DistinctElements distinct;
    private final Lengths lengths;
    private final InTurn inTurn;
    private final SortedKeys sorted;
    private final Matching matching;
    private final Waiting waiting;
    private final ListedSteps steps;
    private final EntriesAtHand atHand;

    /** What takes one element out. */
    private static final Set<SequenceKind> REMOVALS = EnumSet.of(
            SequenceKind.REMOVE_AT, SequenceKind.REMOVE_ANY, SequenceKind.REMOVE_FIRST, SequenceKind.REMOVE_LAST);

    /** What asks each element until one is answered otherwise. */
    private static final Set<SequenceKind> ENDED = EnumSet.of(
            SequenceKind.ANY_MATCH, SequenceKind.ALL_MATCH, SequenceKind.NONE_MATCH, SequenceKind.KEEP_WHILE);

    SequenceOperations(Program program, Frame frame, Places places, Functions functions) {
        this.frame = frame;
        this.memory = frame.memory();
        this.places = places;
        this.known = places.known();
        this.statuses = new ColumnStatuses(program, frame, places.enums());
        this.keptFields = new KeptFields(program, frame, statuses, places.columns());
        this.shortStatements = new ShortStatements(program, frame);
        this.events = new SentEvents(program, frame, places.enums());
        this.sequences = new Sequences(frame.memory(), frame::needsConstant);
        this.copies = new Copies(frame.memory(), frame::needsConstant);
        this.reorderings = new Reorderings(frame.memory(), sequences);
        this.replacements = new Replacements(frame, functions);
        this.cursors = new Cursors(memory, frame, sequences);
        this.showing = new Showing(memory, known, copies);
        this.sifting = new Sifting(frame, sequences, replacements);
        this.ranges = new Ranges(memory, known, sequences);
        this.holding = new Holding(program, memory, known);
        this.distinct = new DistinctElements(frame);
        this.lengths = new Lengths(program, frame.body());
        this.atHand = new EntriesAtHand(frame);
        this.inTurn = new InTurn(frame, functions, sequences, atHand);
        this.entries = new Entries(frame, memory, known, functions, inTurn);
        this.sorted = new SortedKeys(memory, known, sequences);
        this.matching = new Matching(sequences);
        this.waiting = new Waiting(program, frame);
        this.steps = new ListedSteps(frame, functions, known, sequences, atHand);
    }

    /** Whether a row says of what the receiver holds how much that is, where that is known: then what is in it says nothing of that. */
    boolean isCounted(Invocation call, CallModel model, Propagation row) {
        return ElementRows.tellsHowMany(model, row)
                && call.receiver().objects().stream().noneMatch(memory::isMap)
                && sequences.isCounted(call.state(), call.receiver());
    }

    /** What of a row's value tells what it is asked for: how many entries a map has is up to its keys, and to what decided that they are there. */
    Value counting(CallModel model, Propagation row, Value value) {
        boolean ofEntries =
                ElementRows.tellsHowMany(model, row) && row.from().steps().get(0) instanceof Place.Step.Value;
        return ofEntries ? Value.tainted(value.taints().filter(taint -> taint.has(Mark.CONTROL))) : value;
    }

    /** What is given with what a person had approved before anything was there, where it says how much there is. */
    Value counted(Invocation call, CallModel model, Value result) {
        if (!Parts.asked(model).equals(Optional.of(Slot.SIZE))) {
            return result;
        }
        Set<Label> approved = sequences.approved(call.state(), call.receiver());
        approved.removeAll(sequences.inElements(call.state(), call.receiver()));
        return result.plus(Approvals.of(approved, true));
    }

    /** The elements of the receiver, told apart where each of them is known. */
    Collected collected(Invocation call) {
        State state = call.state();
        return sequences
                .listed(state, call.receiver())
                .filter(all -> all.size() <= InTurn.CALLED)
                .map(all -> Collected.of(all, !sequences.isUnordered(state, call.receiver())))
                .orElseGet(() -> Collected.any(memory.read(state, call.receiver(), Slot.ELEMENT)));
    }

    /** What the call gives when an operation on all elements, each where it is, does it whole. */
    Optional<Value> whole(Invocation call, CallModel model) {
        for (SequenceOperation operation : model.sequence()) {
            State state = call.state();
            boolean done = switch (operation.kind()) {
                case APPEND_ALL -> copies.appendAll(state, call.receiver(), moved(call, operation));
                case REPLACE_ALL -> inTurn.forAny(call, () -> replaceAll(call, operation));
                case SET_ALL -> replacements.setAll(state, call.receiver(), argument(call, operation), call.site());
                case REMOVE_IF -> inTurn.forAny(call, () -> removeIf(call, operation));
                case CALL_EACH ->
                    inTurn.callEach(call, choosing(call, sequences.approved(call.state(), call.receiver())));
                case COPY_CELLS -> ranges.copyCells(call);
                case FILL_RANGE -> ranges.fill(call);
                case INSERT_ALL ->
                    known.number(call, operation.index())
                            .filter(at -> copies.insertAll(state, call.receiver(), at, moved(call, operation)))
                            .isPresent();
                case COPY_ONTO -> copies.copyOnto(state, call.receiver(), moved(call, operation));
                default -> false;
            };
            if (done) {
                return Optional.of(isChained(call) ? call.receiver() : Value.BOTTOM);
            }
            Optional<Value> copied = switch (operation.kind()) {
                case COPY_START -> ranges.copyStart(call);
                case COPY_RANGE -> ranges.copyRange(call);
                case MERGE_KEY -> Optional.of(entries.merge(call, operation));
                case UPDATE_KEY -> Optional.of(entries.update(call, operation));
                case KEEP_KEY -> entries.present(call, operation);
                case REPLACE_IF -> entries.replaceIf(call, operation);
                case FIRST_KEY, LAST_KEY, KEY_AT_MOST, KEY_BELOW, KEY_AT_LEAST, KEY_ABOVE ->
                    sorted.find(call, operation);
                case TAKE_FIRST_KEY, TAKE_LAST_KEY -> take(call, operation);
                default -> steps.step(call, operation, () -> choosing(call, Set.of()));
            };
            if (copied.isPresent()) {
                return copied;
            }
        }
        return Optional.empty();
    }

    /** Whether the call gives back what it is made on, as builders do. */
    private static boolean isChained(Invocation call) {
        return !call.isStatic()
                && call.returns().getSort() == Type.OBJECT
                && Program.internalName(call.returns()).equals(call.callee().owner());
    }

    /** Takes an entry out of a sorted map: where it is not known which, any may be gone, also from the map that it shows. */
    private Optional<Value> take(Invocation call, SequenceOperation operation) {
        Optional<Value> taken = sorted.take(call, operation);
        if (taken.isEmpty()) {
            sequences.forgetSome(call.state(), call.receiver());
            sequences.forgetEntries(call.state(), call.receiver());
        }
        return taken;
    }

    /** Calls the function because of what decided that there is something to replace. */
    private boolean replaceAll(Invocation call, SequenceOperation operation) {
        Taints before = frame.control();
        frame.control(before.union(choosing(call, sequences.approved(call.state(), call.receiver()))));
        boolean done = replacements.replaceAll(call.state(), call.receiver(), argument(call, operation), call.site());
        frame.control(before);
        return done;
    }

    /** Runs a function that is only asked where something is wanting, which something has chosen. */
    Callbacks.Answer perhaps(Invocation call, Taints choosing, Supplier<Callbacks.Answer> body) {
        return inTurn.perhaps(call, choosing, body, Callbacks.Answer::result);
    }

    /** Asks a function of an element: what it answered of those before, or failed on, may have ended that. */
    Callbacks.Answer asked(
            Invocation call, CallModel model, Collection<Callbacks.Answer> before, Supplier<Callbacks.Answer> body) {
        Taints ending = before.isEmpty() ? Taints.NONE : frame.throwing();
        if (model.sequence().stream().anyMatch(operation -> ENDED.contains(operation.kind()))) {
            ending = before.stream()
                    .map(answer -> answer.result().taints().deciding())
                    .reduce(ending, Taints::union);
        }
        return ending.isEmpty() ? body.get() : inTurn.again(call, ending, body, Callbacks.Answer::result);
    }

    /** Whether something may be under a key that a call only fills where nothing is. */
    boolean mayBeKept(Invocation call, CallModel model) {
        return model.sequence().stream()
                .anyMatch(
                        operation -> operation.kind() == SequenceKind.KEEP_KEY && entries.mayBeThere(call, operation));
    }

    /** Runs what is called with each element of the receiver: for none, if there is none, and because of what decided that there is one. */
    Value forEach(Invocation call, Supplier<Value> body) {
        Set<Label> approved = sequences.approvedWhereFull(call.state(), call.receiver());
        return inTurn.perhaps(call, choosing(call, approved), () -> whereApproved(call.state(), approved, body));
    }

    /**
     * Runs what is done with what the receiver has, and what stands in where that has nothing: a person may have answered which of both.
     *
     * @param none what stands in, given what comes of the other
     */
    Value either(Invocation call, Supplier<Value> some, UnaryOperator<Value> none) {
        Set<Label> approved = sequences.approvedWhere(call.state(), call.receiver(), true);
        Set<Label> said = new LinkedHashSet<>(sequences.approvedWhere(call.state(), call.receiver(), false));
        said.addAll(approved);
        Set<Label> asked = Approvals.stillAsked(said, call.state().asked);
        Value there = frame.chosen().where(asked, some);
        Taints control = frame.control();
        frame.control(control.union(choosing(call, approved)));
        Value result =
                frame.chosen().where(asked, () -> whereApproved(call.state(), approved, () -> none.apply(there)));
        frame.control(control);
        return result;
    }

    /** Runs something for what a person has approved: past it, that is not known of anything else. */
    private static Value whereApproved(State state, Set<Label> approved, Supplier<Value> body) {
        Set<Label> before = state.validated;
        state.validate(approved);
        Value result = body.get();
        Set<Label> after = new LinkedHashSet<>(state.validated);
        after.removeIf(label -> approved.contains(label) && !before.contains(label));
        state.validated = after;
        return result;
    }

    /** What decided that there is something to call a function with, less what a person has approved of it. */
    private Taints choosing(Invocation call, Set<Label> approved) {
        // Of what is passed, the caller knows.
        Taints passed = cursors.passed(call.state(), call.receiver()).deciding();
        Taints whole = Sequences.isAsMany(memory, call.state(), call.receiver())
                ? Taints.NONE
                : call.receiver().taints().choosing();
        return ApprovedLabels.validated(
                cursors.choosingOf(call.state(), call.receiver())
                        .union(passed)
                        .union(cursors.whole(call.state(), call.receiver(), call.receiver()))
                        .union(whole),
                approved);
    }

    /** Removes all elements, or none, where the condition is the same for all; false when it may be one or the other. */
    private boolean removeIf(Invocation call, SequenceOperation operation) {
        State state = call.state();
        if (sifting.removeIf(call, argument(call, operation))) {
            return true;
        }
        Value elements = memory.read(state, call.receiver(), Slot.ELEMENT);
        Optional<Boolean> all = replacements.holdsForAll(state, argument(call, operation), elements, call.site());
        if (all.filter(removed -> removed).isPresent()) {
            sequences.apply(state, call.receiver(), SequenceKind.CLEAR, Optional.empty(), Value.BOTTOM);
        }
        return all.isPresent();
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
            if (operation.kind() == SequenceKind.HOLD) {
                holding.hold(call, operation.value(), result);
            } else if (operation.kind() == SequenceKind.HOLD_ALIKE) {
                holding.holdAlike(call, result);
            } else if (operation.kind() == SequenceKind.DRAIN) {
                sequences.apply(call.state(), call.receiver(), SequenceKind.CLEAR, Optional.empty(), Value.BOTTOM);
            } else if (operation.kind() == SequenceKind.CALL_EACH || operation.kind() == SequenceKind.SHOW_EACH) {
                handing.leave(call.receiver());
            } else if (operation.kind() == SequenceKind.REQUIRE) {
                call.state().validate(required(call, operation));
            } else if (operation.kind() == SequenceKind.WRITE_COLUMNS && operation.on() != null) {
                writeColumns(call, operation, left(places.at(call, operation.on(), result)));
            } else if (operation.kind() == SequenceKind.OF_DISTINCT) {
                distinct.count(call.state(), result, call.given(), isOneElement(call));
            }
        }
    }

    /** What a person has approved where a call ends that throws otherwise. */
    private Set<Label> required(Invocation call, SequenceOperation operation) {
        if (operation.value() < 0) {
            return sequences.approvedWhere(call.state(), call.receiver(), false);
        }
        Value value = argument(call, operation);
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
            return result;
        }
        if (place.get() >= 0) {
            sequences.removeAt(call.state(), call.receiver(), place.get());
        }
        return result.join(Value.constant(place.get() >= 0 ? 1 : 0));
    }

    private void writeColumns(Invocation call, SequenceOperation operation, Value filled) {
        if (Math.max(operation.index(), operation.value()) + call.shift()
                >= call.arguments().size()) {
            // An overload that has no such argument.
            return;
        }
        Value text = operation.index() < 0 ? filled : call.argument(operation.index());
        Value statement = operation.kind() == SequenceKind.WRITE_RECORDS ? shortStatements.updates(call, text) : text;
        Value parameters = operation.value() < 0 ? filled : argument(call, operation);
        places.columns().write(call, statement, parameters, statuses.of(call));
    }

    /** What functions that a call was given have left at a place, and not what may have been there before. */
    private static Value left(Value there) {
        Set<HeapObject> made = new LinkedHashSet<>(there.objects());
        made.removeIf(HeapObject::isInput);
        return made.isEmpty() ? there : there.withObjects(made);
    }

    /** Does one operation; gives what the result is afterwards. */
    Value apply(Invocation call, SequenceOperation operation, Value result) {
        State state = call.state();
        return switch (operation.kind()) {
            case KEEP_EACH, KEEP_WHILE, DROP_WHILE, KEEP_FIRST, DROP_FIRST -> {
                steps.forget(state, call.receiver());
                yield result;
            }
            case START -> {
                Running.start(state, operation.value() < 0 ? call.receiver() : argument(call, operation));
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
                yield result;
            }
            case APPEND_ALL, INSERT_ALL -> {
                sequences.shuffle(state, call.receiver());
                copies.countAlso(state, call.receiver(), argument(call, operation));
                yield result;
            }
            case WALK, WALK_COPY -> result.join(walk(call, operation));
            case ADVANCE -> {
                cursors.advance(state, call.receiver(), call.site());
                yield result;
            }
            case NEXT -> result.join(step(call, true));
            case PREVIOUS -> result.join(step(call, false));
            case HAS_NEXT ->
                result.join(Value.of(cursors.has(state, call.receiver(), true)))
                        .plus(cursors.choosing(state, call.receiver()))
                        .plus(cursors.passedTo(state, call.receiver()))
                        .plus(cursors.whole(state, call.receiver(), memory.read(state, call.receiver(), Slot.ORIGIN)))
                        .plus(Approvals.of(sequences.approved(state, call.receiver()), true));
            case HAS_PREVIOUS ->
                result.join(Value.of(cursors.has(state, call.receiver(), false)))
                        .plus(cursors.choosing(state, call.receiver()));
            case IS_EMPTY ->
                result.join(Value.of(sequences.isEmpty(state, call.receiver())))
                        .plus(cursors.choosingOf(state, call.receiver()))
                        .plus(cursors.passed(state, call.receiver()))
                        .plus(sequences.approvals(state, call.receiver(), true));
            case IS_FULL ->
                result.join(Value.of(sequences.isFull(state, call.receiver())))
                        .plus(sequences.approvals(state, call.receiver(), false));
            case HAS_KEY ->
                result.join(holding.hasKey(call, operation.value()))
                        .plus(sequences.approvedWhereThere(state, call.receiver()));
            case PLACE_OF -> result.join(Value.of(holding.placeOf(call, operation.value())));
            case HAS_ELEMENT ->
                result.join(Value.of(holding.hasElement(call, operation.value())))
                        .plus(holding.approvedByElement(call, operation.value()))
                        .plus(sequences.approvedWhereThere(state, call.receiver()));
            case HAS_VALUE -> result.plus(holding.approvedByValue(call, operation.value()));
            case WRITE_COLUMNS, WRITE_RECORDS -> {
                if (operation.on() == null) {
                    writeColumns(call, operation, call.receiver());
                }
                yield result;
            }
            case WRITE_COLUMN -> {
                keptFields.one(call, operation);
                yield result;
            }
            case WRITE_FIELDS -> {
                keptFields.all(call, operation);
                yield result;
            }
            case SEND_EVENT -> {
                events.sent(call, argument(call, operation));
                yield result;
            }
            case RUN_STATEMENT -> result.join(places.queries().run(call, statuses.of(call)));
            case REMOVE_CURRENT -> {
                cursors.remove(state, call.receiver(), call.site());
                yield result;
            }
            case SET_CURRENT -> {
                cursors.set(state, call.receiver(), moved(call, operation));
                yield result;
            }
            case ADD_CURRENT -> {
                cursors.add(state, call.receiver(), moved(call, operation), call.site());
                yield result;
            }
            case REMOVE_SHOWN -> {
                sifting.remove(state, call.receiver(), known.constant(call, operation.value()));
                distinct.remove(state, call.receiver(), argument(call, operation));
                noteRemoval(call);
                yield result;
            }
            case REMOVE_ALL -> {
                sifting.removeAll(state, call.receiver(), argument(call, operation));
                yield result;
            }
            case RETAIN_ALL -> {
                sifting.retainAll(state, call.receiver(), argument(call, operation));
                yield result;
            }
            case SHOW_KEYS, SHOW_VALUES, SHOW_ENTRIES, SHOW_MAP, SHOW_RANGE ->
                result.join(showing.show(call, operation.kind()));
            case REVERSE -> {
                reorderings.reverse(state, call.receiver());
                yield result;
            }
            case SWAP -> {
                reorderings.swap(state, call.receiver(), known.number(call, 1), known.number(call, 2));
                yield result;
            }
            case REMOVE_VALUE -> removeValue(call, operation, result);
            case ROTATE -> {
                reorderings.rotate(state, call.receiver(), known.number(call, 1));
                yield result;
            }
            case SORT -> {
                boolean own = operation.value() >= call.given().size()
                        || operation.value() < 0
                        || argument(call, operation).isNull();
                reorderings.sort(state, call.receiver(), own);
                yield result;
            }
            case OF_ENTRIES -> {
                Value map = Value.of(call.make());
                copies.fillWithEntries(state, map, moved(call, operation));
                yield result.join(map);
            }
            case FILL -> {
                replacements.fill(state, call.receiver(), moved(call, operation));
                yield result;
            }
            case COPY -> {
                boolean cloned = operation.value() < 0;
                boolean made = cloned || call.isStatic();
                Value copied = cloned ? call.moved(call.receiver()) : moved(call, operation);
                Value target = cloned ? Value.of(clone(call)) : made ? Value.of(call.make()) : call.receiver();
                copies.copy(state, target, copied);
                yield made ? result.join(target).plus(copied.ownTaints()) : result;
            }
            case VIEW -> result.join(seen(call, moved(call, operation)));
            case OF -> {
                Value target = result.objects().isEmpty() ? result.join(Value.of(call.make())) : result;
                if (isOneElement(call)) {
                    copies.list(state, target, call.given());
                } else {
                    copies.fill(state, target, call.given());
                }
                yield target;
            }
            case OF_NONE -> {
                Value made = Value.of(call.make());
                copies.fill(state, made, List.of());
                yield result.join(made);
            }
            case SET_AT -> {
                Optional<Integer> at =
                        index(call, operation).filter(Integer.class::isInstance).map(i -> (Integer) i);
                Value put = moved(call, operation).plus(choosingPlace(call, operation));
                yield result.join(sequences.setAt(state, call.receiver(), at, put));
            }
            case ADD_DISTINCT -> {
                distinct.add(state, call.receiver(), moved(call, operation), call.site());
                yield result;
            }
            case REMOVE_KEY -> {
                Slot key = index(call, operation)
                        .map(i -> Slot.value(String.valueOf(i)))
                        .orElse(Slot.VALUE);
                yield result.join(sequences.removeKey(state, call.receiver(), key));
            }
            case CLEAR -> {
                boolean whole = operation.index() < 0
                        || index(call, operation)
                                        .filter(Integer.valueOf(0)::equals)
                                        .isPresent()
                                && (operation.value() < 0 || isEnd(call, operation.value()));
                yield whole ? atPosition(call, operation, result) : result;
            }
            case OF_PAIRS -> {
                Value target = result.objects().isEmpty() ? result.join(Value.of(call.make())) : result;
                entries.ofPairs(state, target, moved(call, operation));
                yield target;
            }
            case NATURAL_ORDER -> NaturalOrder.of(call, memory);
            case LET_OTHERS -> {
                waiting.letOthers(state);
                yield result;
            }
            case SHUFFLE -> {
                Value shuffled = atPosition(call, operation, result);
                if (operation.value() >= 0) {
                    copies.countAlso(state, call.receiver(), argument(call, operation));
                }
                yield shuffled;
            }
            case APPEND, PREPEND, INSERT, REMOVE_AT, REMOVE_ANY, REMOVE_FIRST, REMOVE_LAST, READ_LAST ->
                atPosition(call, operation, result);
            // What is done whole, or when all else is.
            default -> result;
        };
    }

    /** Whether what is passed is one element, be it an array: {@code List.of(E)}, not {@code List.of(E...)}. */
    private static boolean isOneElement(Invocation call) {
        Type[] types = Type.getArgumentTypes(call.callee().descriptor());
        return types.length == 1 && types[0].getSort() != Type.ARRAY;
    }

    /** An object like the receiver, of which nothing is held yet. */
    private static HeapObject clone(Invocation call) {
        Set<String> types = new LinkedHashSet<>();
        call.receiver().objects().forEach(object -> types.add(object.isExact() ? object.type() : ""));
        String only = types.size() == 1 ? types.iterator().next() : "";
        boolean array = call.returns().getSort() == Type.ARRAY;
        HeapObject made = array
                ? HeapObject.allocated(Program.internalName(call.returns()), call.beside(1))
                : only.isEmpty()
                        ? HeapObject.opaque(call.callee().owner(), call.beside(1))
                        : HeapObject.allocated(only, call.beside(1));
        call.state().heap.allocate(made);
        return made;
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
                moved(call, operation).plus(choosingPlace(call, operation)));
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
        if (sequences.size(call.state(), call.receiver()).isEmpty()) {
            sequences.noteRemoval(call.state(), call.receiver(), call.site());
        }
    }

    /** The same objects, as the type that the call gives back. */
    private static Value seen(Invocation call, Value value) {
        Set<HeapObject> seen = new LinkedHashSet<>();
        value.objects().forEach(object -> seen.add(object.as(Program.internalName(call.returns()))));
        return value.withObjects(seen);
    }

    private Optional<Object> index(Invocation call, SequenceOperation operation) {
        return operation.index() < 0 ? Optional.empty() : known.constant(call, operation.index());
    }

    private static Value argument(Invocation call, SequenceOperation operation) {
        return operation.value() < 0 ? Value.BOTTOM : call.argument(operation.value());
    }

    /** What the operation puts somewhere. */
    private static Value moved(Invocation call, SequenceOperation operation) {
        return call.moved(argument(call, operation));
    }

    /** What comes next, or came before; where there is none, it fails. */
    private Value step(Invocation call, boolean forward) {
        places.raising().raiseIf(call, cursors.choosing(call.state(), call.receiver()), false);
        return call.moved(atHand.taken(call, cursors.step(call.state(), call.receiver(), forward, call.site())));
    }

    /** An iterator over the receiver of an instance method, over the first argument of a static one. */
    private Value walk(Invocation call, SequenceOperation operation) {
        Value walked = call.receiver();
        if (walked.objects().isEmpty()) {
            return Value.tainted(walked.ownTaints());
        }
        if (sequences.isUnordered(call.state(), walked)) {
            sequences.shuffle(call.state(), walked);
        }
        if (operation.kind() == SequenceKind.WALK_COPY) {
            HeapObject copy = HeapObject.allocated("java/util/ArrayList", call.beside(1));
            call.state().heap.allocate(copy);
            copies.copy(call.state(), Value.of(copy), walked);
            walked = Value.of(copy).plus(walked.ownTaints());
        }
        HeapObject iterator = call.make();
        Value start = operation.index() < 0 ? Value.constant(0) : call.argument(operation.index());
        cursors.walk(call.state(), iterator, walked, start);
        return Value.of(iterator).plus(walked.ownTaints());
    }
}
