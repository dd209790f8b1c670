package fr.charteia.core.flow.library;

import fr.charteia.core.flow.call.Repeated;
import fr.charteia.core.flow.container.Handing;
import fr.charteia.core.flow.container.StayingElements;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.OneOfMany;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.Place;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Rows that speak of functions: what these are called with, and what comes of what they answer. */
final class AnsweringRows {
    private static final String MAP = "java/util/Map";
    private static final String OPTIONAL = "java/util/Optional";

    /** What has any number of elements, other than streams. */
    private static final List<String> SEVERAL = List.of("java/lang/Iterable", "java/util/Iterator", MAP);

    private final Program program;
    private final Memory memory;
    private final Places places;
    private final Sorts sorts;
    private final Callbacks callbacks;
    private final AskedFunctions asked;
    private final SequenceOperations operations;

    AnsweringRows(
            Program program,
            Places places,
            Sorts sorts,
            Callbacks callbacks,
            AskedFunctions asked,
            SequenceOperations operations,
            Memory memory) {
        this.program = program;
        this.memory = memory;
        this.places = places;
        this.sorts = sorts;
        this.callbacks = callbacks;
        this.asked = asked;
        this.operations = operations;
    }

    /** The arguments of which rows speak as functions: one that is only given what another answers is one, too. */
    static Set<Integer> described(List<Propagation> rows) {
        Set<Integer> described = new LinkedHashSet<>();
        rows.stream()
                .flatMap(row -> Stream.of(row.from(), row.to()))
                .filter(Place::isCallback)
                .forEach(place -> described.add(Callbacks.argument(place)));
        return described;
    }

    /**
     * Calls what the rows speak of, at least twice: what one answers may be given to another, or to itself when it is called again.
     *
     * @param approved takes what a person has approved of what the call gives
     */
    Value callBack(
            Invocation call,
            CallModel model,
            List<Propagation> rows,
            WrittenPlaces written,
            Value before,
            Set<Label> approved,
            Handing handing) {
        Value result = before;
        Map<Integer, Callbacks.Answer> answers = new LinkedHashMap<>();
        Repeated rounds = new Repeated(call.state(), memory, isOnce(call, rows));
        for (int round = 0; !rows.isEmpty() && rounds.begin(round, result); round++) {
            Map<Integer, Callbacks.Answer> given = new LinkedHashMap<>(answers);
            for (int argument : described(rows)) {
                Value sofar = result;
                given.put(
                        argument,
                        asked.asked(
                                call,
                                model,
                                rounds.isOnce() || isOfOneAtMost(call) ? List.of() : answers.values(),
                                () -> answer(call, model, argument, rows, sofar, given, handing)));
            }
            answers.putAll(given);
            for (Propagation row : rows) {
                if (row.from().isCallback() && !row.to().isCallback()) {
                    Value value = Callbacks.handed(call, row.from())
                            .map(Value::of)
                            .orElse(given.getOrDefault(Callbacks.argument(row.from()), Callbacks.Answer.NONE)
                                    .at(row.from()));
                    Value moved = callbacks.below(call, row, sorts.apply(call, row, value));
                    Place wanting = row.wanting();
                    if (wanting != null && isThrownForWant(row)) {
                        Taints deciding = sorts.wanting(call, row, places.at(call, wanting));
                        Value function = call.argument(Callbacks.argument(row.from()));
                        places.raising().raiseMade(call, moved, function, deciding);
                    } else if (!moved.isBottom() || !row.from().isThrownByCallback()) {
                        boolean again = round > 0
                                && !rounds.isOnce()
                                && row.to()
                                        .last()
                                        .filter(AnsweringRows::isKeyed)
                                        .isPresent();
                        Value put = again ? moved.join(places.at(call, row.to(), result)) : moved;
                        result = places.put(call, row.to(), written.besides(call, row, put, result), result);
                    }
                    if (row.sort().isChoice()) {
                        Set<Label> here = approve(call, row.to(), value, result);
                        approved.addAll(isOfResult(row) ? here : Set.of());
                    }
                }
            }
        }
        if (isOfSeveral(call)) {
            Set<HeapObject> made = rounds.end();
            answers.replaceAll((argument, answer) -> answer.ofMany(made));
            result = OneOfMany.asMany(result, made);
        }
        return operations.answered(call, model, answers, result);
    }

    /** Whether what a function makes is thrown where something is wanting. */
    private static boolean isThrownForWant(Propagation row) {
        return row.to().root() == Place.Root.THROWN && row.to().steps().isEmpty() && row.wanting() != null;
    }

    /** What a function answers: one that is only asked where something is wanting may not have run. */
    private Callbacks.Answer answer(
            Invocation call,
            CallModel model,
            int argument,
            List<Propagation> rows,
            Value result,
            Map<Integer, Callbacks.Answer> given,
            Handing handing) {
        Supplier<Callbacks.Answer> body = () -> callbacks.call(call, argument, rows, result, given, handing);
        boolean perhaps = rows.stream()
                        .anyMatch(row -> row.from().isCallback()
                                && Callbacks.argument(row.from()) == argument
                                && row.wanting() != null
                                && !places.isWanting(call, row.wanting()))
                || asked.mayBeKept(call, model);
        if (!perhaps) {
            return body.get();
        }
        Taints choosing = callbacks.choosing(call, argument, rows, result);
        return rows.stream().allMatch(RowInterpreter::isStandIn)
                ? asked.standIn(call, choosing, body)
                : asked.perhaps(call, choosing, body);
    }

    /** Whether what the rows speak of is called at most once: with what lies under a key of a map, or with the one thing that there is. */
    private boolean isOnce(Invocation call, List<Propagation> rows) {
        List<Propagation> given =
                rows.stream().filter(row -> row.to().isCallback()).toList();
        return given.stream().anyMatch(row -> Callbacks.isForEach(row) ? holdsOne(call) : isUnderKey(call, row.from()))
                && given.stream()
                        .noneMatch(row -> row.from().isCallback() || Callbacks.isForEach(row) && !holdsOne(call));
    }

    /** Whether the receiver has one element at most, as each optional. */
    static boolean isOfOneAtMost(Invocation call) {
        return call.callee().owner().startsWith(OPTIONAL);
    }

    /** Whether functions are called with any number of elements: then each time what they make is another. */
    private boolean isOfSeveral(Invocation call) {
        String owner = call.callee().owner();
        return owner.startsWith("java/util/stream/")
                || owner.equals("java/util/Arrays")
                || SEVERAL.stream().anyMatch(type -> program.index().isSubtype(owner, type));
    }

    private boolean holdsOne(Invocation call) {
        Optional<Set<Object>> sizes =
                memory.read(call.state(), call.receiver(), Slot.SIZE).constant().values();
        return sizes.filter(all -> Set.of((Object) 0, 1).containsAll(all)).isPresent();
    }

    /** Whether it is a key of a map, or what lies under one. */
    private boolean isUnderKey(Invocation call, Place place) {
        return (place.root() == Place.Root.ARGUMENT
                        || place.steps().size() == 1 && place.steps().get(0) instanceof Place.Step.ValueByArgument)
                && program.index().isSubtype(call.callee().owner(), MAP);
    }

    private static boolean isOfResult(Propagation row) {
        return row.to().root() == Place.Root.RESULT;
    }

    /** What stays of a collection, because a person answered so of each element, is approved. */
    private Set<Label> approve(Invocation call, Place place, Value answer, Value result) {
        // A filter gives what its condition holds for; what is removed in place is what it holds for.
        Set<Label> approved = Approvals.given(answer, place.root() == Place.Root.RESULT);
        Value holder = Places.root(call, place, result);
        if (approved.isEmpty() || holder.objects().size() != 1) {
            return approved;
        }
        StayingElements.approve(call.state(), holder.objects().iterator().next(), approved);
        return approved;
    }

    private static boolean isKeyed(Place.Step step) {
        return step instanceof Place.Step.ValueByArgument || step instanceof Place.Step.ValueAt;
    }
}
