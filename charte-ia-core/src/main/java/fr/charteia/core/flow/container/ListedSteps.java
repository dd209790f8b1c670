package fr.charteia.core.flow.container;

import fr.charteia.core.flow.call.Functions;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.known.EntriesAtHand;
import fr.charteia.core.flow.known.KnownArguments;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.memory.SomeOrNone;
import fr.charteia.core.flow.memory.WholeStreams;
import fr.charteia.core.flow.reflect.Members;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.SequenceKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Steps of a stream that has few elements, each of which is told apart: what becomes of one is not what becomes of another.
 *
 * <p>A stream is used once, so that a step which keeps elements takes the others out of the stream itself. It asks for no more elements
 * than it needs, so that a function is only run for each where it leaves everything as it was; else, as where elements are not told apart,
 * the rows of the model say what the step does.
 */
public final class ListedSteps {
    /** What asks in which order elements come. */
    private static final Set<SequenceKind> IN_ORDER = EnumSet.of(
            SequenceKind.COPY_IN_ORDER,
            SequenceKind.CONCATENATE,
            SequenceKind.KEEP_WHILE,
            SequenceKind.DROP_WHILE,
            SequenceKind.KEEP_FIRST,
            SequenceKind.DROP_FIRST,
            SequenceKind.FIND_FIRST,
            SequenceKind.FOLD);

    private final Frame frame;
    private final Memory memory;
    private final Functions functions;
    private final KnownArguments known;
    private final Sequences sequences;
    private final EntriesAtHand entries;

    public ListedSteps(
            Frame frame, Functions functions, KnownArguments known, Sequences sequences, EntriesAtHand entries) {
        this.frame = frame;
        this.memory = frame.memory();
        this.functions = functions;
        this.known = known;
        this.sequences = sequences;
        this.entries = entries;
    }

    /**
     * What the call gives, where all is known that the step depends on.
     *
     * @param choosing what decided which elements there are
     */
    public Optional<Value> step(Invocation call, SequenceOperation operation, Supplier<Taints> choosing) {
        Value function = operation.value() < 0 ? Value.BOTTOM : call.argument(operation.value());
        if (IN_ORDER.contains(operation.kind())
                && call.arguments().stream().anyMatch(one -> sequences.isUnordered(call.state(), one))) {
            return Optional.empty();
        }
        return switch (operation.kind()) {
            case COPY_IN_ORDER -> {
                Value source = operation.value() < 0 ? call.receiver() : function;
                yield sequences
                        .listedAsked(call.state(), source)
                        .map(all -> make(call, all, source))
                        .or(() -> entries.shown(call, source)
                                .or(() -> Members.shown(call.state(), source))
                                .map(shown -> unordered(call, shown, source)));
            }
            case MAP_EACH -> answers(call, function, choosing).map(all -> make(call, all, call.receiver()));
            case FLATTEN_EACH ->
                answers(call, function, choosing)
                        .flatMap(all -> joined(call.state(), all))
                        .map(all -> make(call, all, call.receiver()));
            case CONCATENATE ->
                joined(call.state(), call.given())
                        .map(all -> make(call, all, call.argument(0).join(call.argument(1))));
            case KEEP_EACH -> truths(call, function, choosing).flatMap(all -> keep(call, all::get));
            case KEEP_WHILE -> truths(call, function, choosing).flatMap(all -> keep(call, at -> at < length(all)));
            case DROP_WHILE -> truths(call, function, choosing).flatMap(all -> keep(call, at -> at >= length(all)));
            case KEEP_FIRST -> count(call, operation.index()).flatMap(n -> keep(call, at -> at < n));
            case DROP_FIRST -> count(call, operation.index()).flatMap(n -> keep(call, at -> at >= n));
            case FIND_FIRST ->
                sequences
                        .listed(call.state(), call.receiver())
                        .map(all -> hold(call, all.stream().findFirst()));
            case FIND_ANY ->
                sequences
                        .listed(call.state(), call.receiver())
                        .map(all -> hold(call, all.stream().reduce(Value::join)));
            case RANGE -> numbers(call, 0);
            case CLOSED_RANGE -> numbers(call, 1);
            case FOLD -> fold(call, operation, choosing);
            case ANY_MATCH -> matches(call, function, false, choosing);
            case ALL_MATCH -> matches(call, function, true, choosing);
            case NONE_MATCH -> matches(call, function, false, choosing).map(Approvals::negated);
            default -> Optional.empty();
        };
    }

    /** Which of the elements are left, and where, is not known any more. */
    public void forget(State state, Value stream) {
        new WholeStreams(sequences).note(state, stream);
        for (HeapObject object : stream.objects()) {
            SomeOrNone.forgetNone(state, object);
            if (object.isInput() || isTold(state, object)) {
                sequences.shuffle(state, Value.of(object));
            }
        }
    }

    /** Whether it is known which element is where, or how many there are, or that there are some: in another order, there are as many. */
    private static boolean isTold(State state, HeapObject stream) {
        return state.heap
                        .get(stream, Slot.SIZE)
                        .filter(size -> size.constant().isPositive()
                                || Sequences.number(size).isPresent())
                        .isPresent()
                || state.heap.slots(stream).keySet().stream()
                        .anyMatch(slot -> slot.kind() == Slot.Kind.ELEMENT && slot.isConstant());
    }

    /** All that each of several things holds, in their order. */
    private Optional<List<Value>> joined(State state, List<Value> parts) {
        List<Value> all = new ArrayList<>();
        for (Value part : parts) {
            Optional<List<Value>> elements = sequences.listed(state, part);
            if (elements.isEmpty() || sequences.isUnordered(state, part)) {
                return Optional.empty();
            }
            all.addAll(elements.get());
        }
        return all.size() <= Sequences.LISTED ? Optional.of(all) : Optional.empty();
    }

    /** The elements of the receiver, where they are few, and the function that is run for each is known. */
    private Optional<List<Value>> few(Invocation call, Value function) {
        return function.isFunction()
                ? sequences.listed(call.state(), call.receiver()).filter(all -> all.size() <= InTurn.CALLED)
                : Optional.empty();
    }

    /** What a function makes of each element of the receiver; empty where it, or they, are not known, it fails, or it changes something. */
    private Optional<List<Value>> answers(Invocation call, Value function, Supplier<Taints> choosing) {
        return few(call, function)
                .flatMap(all -> tried(call, choosing, trial -> {
                    List<Value> answers = new ArrayList<>();
                    for (int i = 0; i < all.size(); i++) {
                        run(trial, call, function, i, List.of(call.moved(all.get(i))))
                                .ifPresent(answers::add);
                        if (answers.size() <= i) {
                            return Optional.empty();
                        }
                    }
                    return Optional.of(answers);
                }));
    }

    /** Whether each element is let through, where that is known of all. */
    private Optional<List<Boolean>> truths(Invocation call, Value condition, Supplier<Taints> choosing) {
        return answers(call, condition, choosing).flatMap(answers -> {
            List<Boolean> truths = new ArrayList<>();
            for (Value answer : answers) {
                frame.needsConstant(answer);
                answer.constant()
                        .single()
                        .filter(one -> answer.objects().isEmpty())
                        .ifPresent(one -> truths.add(!one.equals(0)));
            }
            return truths.size() == answers.size() ? Optional.of(truths) : Optional.empty();
        });
    }

    private Optional<Value> fold(Invocation call, SequenceOperation operation, Supplier<Taints> choosing) {
        Value function = call.argument(operation.value());
        boolean optional = operation.index() < 0;
        Optional<Value> all = few(call, function)
                .filter(elements -> !elements.isEmpty())
                .flatMap(elements -> tried(call, choosing, trial -> {
                    Optional<Value> sofar = Optional.of(optional ? elements.get(0) : call.argument(operation.index()));
                    for (int i = optional ? 1 : 0; i < elements.size() && sofar.isPresent(); i++) {
                        sofar = run(trial, call, function, i, List.of(sofar.get(), call.moved(elements.get(i))));
                    }
                    return sofar;
                }))
                .map(call::moved);
        return optional
                ? all.map(result -> hold(call, Optional.of(result)))
                : all.map(result -> result.plus(call.receiver().ownTaints()));
    }

    /** Whether a condition holds for all, or for one: it is asked of each until that is decided. */
    private Optional<Value> matches(Invocation call, Value condition, boolean all, Supplier<Taints> choosing) {
        boolean there = Sequences.number(sizeOf(call.state(), call.receiver())).isPresent();
        return few(call, condition)
                .filter(elements -> there && !elements.isEmpty())
                .flatMap(elements -> tried(call, choosing, trial -> {
                    Outcome sofar = new Outcome(true, Value.constant(all ? 1 : 0));
                    for (int i = 0; i < elements.size() && sofar.returns(); i++) {
                        Site site = call.beside(60 + i);
                        List<Value> given = List.of(call.moved(elements.get(i)));
                        sofar = functions.unlessDecided(
                                trial, sofar, all, open -> functions.call(open, condition, given, site));
                    }
                    return sofar.returns() && !sofar.result().isBottom()
                            ? Optional.of(sofar.result())
                            : Optional.empty();
                }))
                .map(answer -> answer.plus(call.receiver().ownTaints()));
    }

    /** What a function gives; empty where it gives nothing. */
    private Optional<Value> run(State state, Invocation call, Value function, int at, List<Value> given) {
        Outcome outcome = frame.unlessThrown(() -> functions.call(state, function, given, call.beside(60 + at)));
        return outcome.returns() && !outcome.result().isBottom() ? Optional.of(outcome.result()) : Optional.empty();
    }

    /** What comes of doing something; empty where it turns out not to be possible, or to change what was there: then nothing was done. */
    private <T> Optional<T> tried(Invocation call, Supplier<Taints> choosing, Function<State, Optional<T>> action) {
        State state = call.state();
        State trial = state.copy();
        Taints control = frame.control();
        frame.control(control.union(choosing.get()));
        Optional<T> result = action.apply(trial);
        frame.control(control);
        if (result.isEmpty() || !state.heap.changedIn(trial.heap).isEmpty()) {
            return Optional.empty();
        }
        state.become(trial);
        return result;
    }

    private static int length(List<Boolean> truths) {
        int at = truths.indexOf(false);
        return at < 0 ? truths.size() : at;
    }

    private Optional<Integer> count(Invocation call, int argument) {
        return known.constant(call, argument)
                .filter(Number.class::isInstance)
                .map(n -> (int) Math.min(((Number) n).longValue(), Sequences.LISTED))
                .filter(n -> n >= 0);
    }

    /** Leaves some elements of the receiver, by their places; empty where they are not known. */
    private Optional<Value> keep(Invocation call, IntPredicate kept) {
        State state = call.state();
        HeapObject only = call.receiver().only();
        List<Value> all = sequences.listed(state, call.receiver()).orElse(null);
        if (only == null || all == null) {
            return Optional.empty();
        }
        List<Value> left =
                IntStream.range(0, all.size()).filter(kept).mapToObj(all::get).toList();
        Map<Slot, Value> parts = new LinkedHashMap<>(state.heap.slots(only));
        parts.keySet().removeIf(slot -> slot.kind() == Slot.Kind.ELEMENT);
        parts.remove(Slot.ALL_OF);
        put(parts, left, call.receiver(), state);
        state.heap.setAll(only, parts);
        return Optional.of(call.moved(call.receiver()));
    }

    /** What the call makes, which has some elements of, or made of, those of something else. */
    private Value make(Invocation call, List<Value> elements, Value source) {
        HeapObject made = call.make();
        Map<Slot, Value> parts = new LinkedHashMap<>(call.state().heap.slots(made));
        put(parts, elements.stream().map(call::moved).toList(), source, call.state());
        call.state().heap.setAll(made, parts);
        return Value.of(made).plus(call.moved(source).ownTaints());
    }

    /** What the call makes, which has all that a map, or a class, has, in no order. */
    private Value unordered(Invocation call, EntriesAtHand.Shown shown, Value source) {
        Value made = make(call, shown.each(), source);
        Value count = Value.constant(shown.each().size());
        made.objects().forEach(object -> {
            call.state().heap.set(object, Slot.UNORDERED, count);
            call.state().heap.set(object, Slot.SIZE, shown.surely() ? count : Value.CLEAN);
        });
        return made;
    }

    private Value sizeOf(State state, Value source) {
        return memory.read(state, source.withTaints(Taints.NONE), Slot.SIZE);
    }

    /** @param source what decided how many it has decides how many there are */
    private void put(Map<Slot, Value> parts, List<Value> elements, Value source, State state) {
        Value size = sizeOf(state, source);
        boolean unordered = sequences.isUnordered(state, source);
        for (int i = 0; i < elements.size(); i++) {
            parts.put(Slot.element(i), elements.get(i));
        }
        boolean counted = !unordered || Sequences.number(size).isPresent();
        Value count = Value.constant(elements.size());
        parts.put(Slot.SIZE, (counted ? count : Value.CLEAN).plus(size.taints()));
        if (unordered) {
            parts.put(Slot.UNORDERED, count);
        }
    }

    /** What the call makes, which holds a value or nothing. */
    private Value hold(Invocation call, Optional<Value> held) {
        HeapObject made = call.make();
        held.ifPresent(value -> call.state().heap.set(made, Slot.ELEMENT, call.moved(value)));
        boolean some = held.filter(value -> !Branches.isSomething(value)).isEmpty();
        call.state().heap.set(made, Slot.SIZE, some ? Value.constant(held.isPresent() ? 1 : 0) : Value.CLEAN);
        Taints deciding = sizeOf(call.state(), call.receiver()).taints().deciding();
        return Value.of(made).plus(call.moved(call.receiver()).ownTaints()).plus(deciding);
    }

    private Optional<Value> numbers(Invocation call, int beyond) {
        Optional<Integer> first = known.number(call, 0);
        Optional<Integer> end = known.number(call, 1).map(n -> n + beyond);
        if (first.isEmpty()
                || end.filter(n -> n - first.get() <= Sequences.LISTED).isEmpty()) {
            return Optional.empty();
        }
        HeapObject made = call.make();
        Map<Slot, Value> parts = new LinkedHashMap<>();
        int count = Math.max(0, end.get() - first.get());
        for (int i = 0; i < count; i++) {
            parts.put(Slot.element(i), Value.constant(first.get() + i));
        }
        Taints bounds = call.argument(0).taints().union(call.argument(1).taints());
        parts.put(Slot.SIZE, Value.constant(count).plus(bounds));
        call.state().heap.setAll(made, parts);
        return Optional.of(Value.of(made));
    }
}
