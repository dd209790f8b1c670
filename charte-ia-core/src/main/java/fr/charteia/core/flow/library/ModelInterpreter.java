package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.call.Contents;
import fr.charteia.core.flow.call.Repeated;
import fr.charteia.core.flow.container.Collecting;
import fr.charteia.core.flow.container.Handing;
import fr.charteia.core.flow.container.KeptKeys;
import fr.charteia.core.flow.container.OwnCollections;
import fr.charteia.core.flow.frame.Calls;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.memory.Copies;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.path.Focus;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.StoreMethods;
import fr.charteia.core.flow.query.Properties;
import fr.charteia.core.flow.query.Selections;
import fr.charteia.core.flow.query.Shown;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.JoinedApprovals;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.Type;

/** Interprets calls of code that is not in scope: by its models, or by the guess for unknown code. */
public final class ModelInterpreter {
    private static final String MAP = "java/util/Map";
    private static final String OPTIONAL = "java/util/Optional";

    private final Program program;
    private final Memory memory;
    private final Places places;
    private final Sorts sorts;
    private final Callbacks callbacks;
    private final SequenceOperations operations;
    private final KeptKeys keptKeys;
    private final Collecting collecting;
    private final UnknownCode unknown;
    private final OwnCollections collections;
    private final OwnMethods ownMethods;
    private final Selections selections;
    private final Shown shown;
    private final Copies copies;
    private final Properties properties;
    private final DocumentTrees trees;
    private final Focus focus;

    public ModelInterpreter(
            Program program,
            Frame frame,
            Contents contents,
            Places places,
            Sorts sorts,
            Callbacks callbacks,
            Calls calls) {
        this.program = program;
        this.memory = contents.memory();
        this.places = places;
        this.sorts = sorts;
        this.callbacks = callbacks;
        this.operations = new SequenceOperations(program, frame, places, callbacks.functions());
        this.keptKeys = new KeptKeys(memory, places.known(), new Sequences(memory, frame::needsConstant));
        this.collecting = new Collecting(contents, callbacks.functions(), places.known());
        this.unknown = new UnknownCode(program, frame, callbacks.functions(), places.writers());
        this.collections = new OwnCollections(program, memory, calls);
        this.selections = new Selections(program, frame, memory, places.queries());
        this.shown = new Shown(program);
        this.copies = new Copies(memory, frame::needsConstant);
        this.properties = new Properties(program, frame);
        this.trees = new DocumentTrees(program, frame, properties);
        this.focus = new Focus(program, memory);
        this.ownMethods = new OwnMethods(program, frame, places, callbacks, calls);
    }

    public Outcome apply(Invocation call, CallModel model) {
        Optional<String> store = call.isStatic() && StoreMethods.usesParts(model)
                ? program.models().store(call.callee().owner())
                : Optional.empty();
        Invocation own = store.map(type -> ofStore(type, call)).orElseGet(() -> FormattedArguments.asked(call));
        if (model.known() && !model.neutral()) {
            collections.ask(own);
        }
        Optional<Value> column = model.known() ? Optional.empty() : column(own);
        if (column.isPresent()) {
            return new Outcome(true, complete(own, column.get()));
        }
        boolean known = model.known() || Collecting.makes(call.callee());
        Value before = ownMethods.call(own, model, true, Value.BOTTOM);
        Value result =
                ownMethods.call(own, model, false, before.join(known ? modelled(own, model) : guessed(own, model)));
        Value complete = selections.found(own, model, complete(own, result));
        if (describes(model) && complete != result) {
            complete.objects().forEach(object -> own.state().heap.set(object, Slot.DESCRIBED, Value.constant(1)));
        }
        return new Outcome(true, complete);
    }

    /** What a call is guessed to give: where rows say which data a text or a number is, it is that, and none of what the receiver holds else. */
    private Value guessed(Invocation call, CallModel model) {
        Value guess = unknown.guess(call);
        boolean told = guess.objects().isEmpty()
                && model.sources().stream().anyMatch(source -> source.place().equals(Place.result()));
        return told ? guess.via(taints -> taints.filter(taint -> !(taint.label() instanceof Label.Data))) : guess;
    }

    /** What a row gives that a library shows as an interface of ours, by the name of the method that asks: {@code getAvis()}, {@code avis()}. */
    private Optional<Value> column(Invocation call) {
        boolean asks = !call.isStatic()
                && call.given().isEmpty()
                && call.returns().getSort() != Type.VOID
                && program.index().inScope(call.callee().owner())
                && program.resolve(call.callee())
                        .filter(MethodHeader::isAbstract)
                        .isPresent();
        Value rows = Value.BOTTOM;
        for (HeapObject object : asks ? call.receiver().objects() : Set.<HeapObject>of()) {
            rows = rows.join(rows(call.state(), object));
        }
        if (rows.isBottom()) {
            return Optional.empty();
        }
        String name = call.callee().name().replaceFirst("^(?:get|is)(?=\\p{Lu})", "");
        Value held =
                places.columns().property(call, rows, name).plus(call.receiver().ownTaints());
        Value within = shown.within(call, places.columns().behind(rows, name));
        return Optional.of(within.isBottom() ? held : within.plus(held.taints()));
    }

    /** The statement that an object remembers; of one that is passed, the caller knows whether it is a row. */
    private Value rows(State state, HeapObject object) {
        if (!object.isInput() || !shown.isOnlyAskedFor(object.type())) {
            return state.heap.get(object, Slot.STATEMENT).orElse(Value.BOTTOM);
        }
        Value passed = Value.of(object);
        return places.columns().statementsOf(state, passed).isEmpty()
                ? Value.BOTTOM
                : memory.read(state, passed, Slot.STATEMENT);
    }

    /** A static method of a store is called on what the store holds for all. */
    private static Invocation ofStore(String store, Invocation call) {
        List<Value> all = new ArrayList<>(call.arguments());
        all.add(
                0,
                Value.of(
                        HeapObject.input(store, AccessPath.of(AccessPath.STATIC).append(Slot.ofStore(store)))));
        return new Invocation(call.state(), call.callee(), false, all, call.site());
    }

    /** What is guessed of code of which nothing is known. */
    public UnknownCode unknown() {
        return unknown;
    }

    /** Whether the model says what is in the result: an answer, a copy in another form; it comes from no store. */
    private static boolean describes(CallModel model) {
        return !model.aiCalls().isEmpty()
                || model.propagations().stream().anyMatch(row -> row.sort().isCopy() && ElementRows.isResult(row.to()));
    }

    private Value complete(Invocation call, Value result) {
        if (call.returns().getSort() == Type.VOID) {
            return Value.CLEAN;
        }
        if (call.returnsObject()
                && result.objects().isEmpty()
                && result.constant().values().isEmpty()
                && !(result.constant() instanceof Constant.Likely)) {
            HeapObject made = unknown.declared(call);
            if (call.returns().getSort() == Type.ARRAY && !result.taints().isEmpty()) {
                // What it carries is in its cells, each of which may be overwritten.
                memory.write(call.state(), Value.of(made), Slot.ELEMENT, Value.tainted(result.taints()));
                return Value.of(made);
            }
            return result.join(Value.of(made));
        }
        Value scalar = call.returns().getSort() < Type.ARRAY ? result.withObjects(Set.of()) : result;
        boolean unknown = scalar.objects().isEmpty()
                && (scalar.constant() == Constant.NONE || scalar.constant() == Constant.UNKNOWN);
        return unknown ? scalar.withConstant(isText(call) ? Constant.SOME_TEXT : Constant.UNKNOWN) : scalar;
    }

    private static boolean isText(Invocation call) {
        return call.returns().getDescriptor().equals("Ljava/lang/String;");
    }

    private Value modelled(Invocation call, CallModel model) {
        Optional<Value> collected = collected(call);
        return collected.isPresent() ? collected.get() : byRows(call, model);
    }

    /** Whether a row says that something is given back of which no object is known. */
    private static boolean isBareResult(Propagation row, Value value) {
        return row.sort() == Sort.VALUE
                && row.to().root() == Place.Root.RESULT
                && row.to().steps().isEmpty()
                && !value.taints().isEmpty()
                && value.objects().isEmpty()
                && value.constant().values().isEmpty();
    }

    /** The result, where it may be something of which no object is known besides those that are: an answer, or else an empty list. */
    private Value besides(Invocation call, Taints bare, Value result) {
        if (bare.isEmpty() || result.objects().isEmpty() || !call.returnsObject()) {
            return result;
        }
        HeapObject some = HeapObject.opaque(Program.internalName(call.returns()), call.site());
        call.state().heap.allocate(some);
        call.state().heap.set(some, Slot.CONTENT, Value.tainted(bare));
        return result.join(Value.of(some).plus(bare));
    }

    private Optional<Value> collected(Invocation call) {
        if (Collecting.makes(call.callee())) {
            return Optional.of(collecting.make(call.state(), call.callee(), call.arguments(), call.site()));
        }
        if (!Collecting.collects(call.callee())) {
            return Optional.empty();
        }
        return collecting.collect(
                call.state(),
                call.arguments().get(1),
                operations.collected(call),
                call.receiver().ownTaints().filter(taint -> taint.has(Mark.CONTROL)),
                call.site());
    }

    private Value byRows(Invocation call, CallModel model) {
        Value result = Value.BOTTOM;
        Optional<Value> whole = operations.whole(call, model);
        if (whole.isPresent()) {
            return whole.get();
        }
        Value kept = keptKeys.kept(call, model);
        List<Propagation> rows = model.propagations().stream()
                .filter(row -> row.wanting() == null || places.mayWant(call, row.wanting()))
                .toList();
        List<Propagation> plain = rows.stream()
                .filter(row -> !row.from().isCallback() && !row.to().isCallback())
                .filter(row -> !ElementRows.superseded(row, model.sequence()))
                .filter(row -> !operations.isCounted(call, model, row))
                .toList();
        boolean empty = rows.stream().anyMatch(row -> isOrNothing(row) && places.surelyWants(call, row.wanting()));
        Set<Place> written = new HashSet<>();
        for (Propagation row : plain) {
            if (isThrown(row)) {
                // Whether it fails is up to what was there before.
                move(call, row, places.at(call, row.from(), result), written, result);
            }
        }
        for (CallModel.SequenceOperation operation : model.sequence()) {
            result = operations.apply(call, operation, result);
        }
        List<Propagation> answering = rows.stream()
                .filter(row -> row.from().isCallback() || row.to().isCallback())
                .toList();
        boolean configured = plain.stream().anyMatch(row -> row.sort() == Sort.CONFIGURATION);
        Taints bare = Taints.NONE;
        for (Propagation row : plain) {
            if (isThrown(row)) {
                continue;
            }
            boolean other = configured && row.sort() != Sort.CONFIGURATION;
            result = isOfResultItself(row) ? complete(call, result) : result;
            Value value = operations.counting(model, row, places.at(call, row.from(), result));
            value = isReplaced(row, rows) ? Branches.something(value) : value;
            bare = isBareResult(row, value) ? bare.union(value.taints()) : bare;
            // What the configuration gives is told by its key: what else may come of it only adds what it bears.
            result = other
                    ? result.plus(sorts.apply(call, row, value).taints())
                    : move(call, row, value, written, result);
        }
        if (answering.stream().anyMatch(ModelInterpreter::handsResult)) {
            result = complete(call, result);
        }
        Set<Label> approved = new LinkedHashSet<>();
        Value before = result;
        Handing handing = new Handing(call, focus, memory);
        List<Propagation> standing = answering.stream()
                .filter(row -> row.from().isCallback() && isStandIn(row))
                .toList();
        List<Propagation> others =
                answering.stream().filter(row -> !standing.contains(row)).toList();
        Supplier<Value> some = () -> others.stream().anyMatch(Callbacks::isForEach)
                ? operations.forEach(call, () -> callBack(call, model, others, written, before, approved, handing))
                : callBack(call, model, others, written, before, approved, handing);
        result = standing.isEmpty()
                ? some.get()
                : operations.either(
                        call, some, there -> callBack(call, model, standing, written, there, approved, handing));
        result = handing.end(result);
        result = besides(call, bare, result);
        if (call.returnsObject()) {
            result = result.plus(Callbacks.deciding(call));
        }
        if (!model.neutral()) {
            result = callbacks.callOthers(call, model, described(model.propagations()), result);
        }
        keptKeys.keep(call, model, kept);
        result = operations.counted(call, model, result);
        operations.finish(call, model, result, handing);
        if (empty) {
            result = Value.constant(Constant.NULL).plus(result.taints().filter(taint -> taint.has(Mark.CONTROL)));
        } else if (rows.stream().anyMatch(ModelInterpreter::isOrNothing)) {
            result = orNothing(result);
        }
        // That anything is left of it says that a person has approved that, whatever decided before.
        return ApprovedLabels.validated(result, approved);
    }

    /** Whether a function is handed what the call will give, to fill it: {@code Mono.create(sink -> sink.success(text))}. */
    private static boolean handsResult(Propagation row) {
        return row.from().root() == Place.Root.RESULT && row.to().isCallback();
    }

    /** Whether a row stands in where the receiver has nothing. */
    private static boolean isStandIn(Propagation row) {
        return row.wanting() != null
                && row.wanting().root() == Place.Root.THIS
                && row.wanting().steps().isEmpty();
    }

    private static Set<Integer> described(List<Propagation> rows) {
        Set<Integer> described = new LinkedHashSet<>();
        rows.stream()
                .filter(row -> row.from().isCallback() || row.to().isCallback())
                .forEach(row -> described.add(Callbacks.argument(row.from().isCallback() ? row.from() : row.to())));
        return described;
    }

    /**
     * Calls what the rows speak of, at least twice: what one answers may be given to another, or to itself when it is called again.
     *
     * @param approved takes what a person has approved of what the call gives
     */
    private Value callBack(
            Invocation call,
            CallModel model,
            List<Propagation> rows,
            Set<Place> written,
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
                        operations.asked(
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
                    if (!moved.isBottom() || !row.from().isThrownByCallback()) {
                        boolean again = round > 0
                                && !rounds.isOnce()
                                && last(row.to())
                                        .filter(ModelInterpreter::isKeyed)
                                        .isPresent();
                        Value put = again ? moved.join(places.at(call, row.to(), result)) : moved;
                        result = places.put(call, row.to(), besides(call, row, written, put, result), result);
                    }
                    if (row.sort().isChoice()) {
                        Set<Label> here = approve(call, row.to(), value, result);
                        approved.addAll(isOfResult(row) ? here : Set.of());
                    }
                }
            }
        }
        return operations.answered(call, model, answers, result);
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
                || operations.mayBeKept(call, model);
        return perhaps ? operations.perhaps(call, callbacks.choosing(call, argument, rows, result), body) : body.get();
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
    private static boolean isOfOneAtMost(Invocation call) {
        return call.callee().owner().startsWith(OPTIONAL);
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

    private static boolean isOrNothing(Propagation row) {
        return row.from().root() == Place.Root.NOTHING && ElementRows.isResult(row.to());
    }

    /** What a call gives that may find nothing. */
    private static Value orNothing(Value found) {
        return !found.isBottom() && Branches.isSomething(found) ? found.join(Value.constant(Constant.NULL)) : found;
    }

    /** Whether a row puts what the call gives, which it may just have made, somewhere else. */
    private static boolean isOfResultItself(Propagation row) {
        return row.from().root() == Place.Root.RESULT && row.from().steps().isEmpty();
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
        HeapObject only = holder.objects().iterator().next();
        call.state().heap.slots(only).forEach((slot, value) -> {
            if (slot.kind() == Slot.Kind.ELEMENT) {
                call.state().heap.set(only, slot, ApprovedLabels.bearing(value, approved));
            }
        });
        return approved;
    }

    /** Whether something else is given back in its place where there is nothing. */
    private static boolean isReplaced(Propagation row, List<Propagation> rows) {
        return ElementRows.isResult(row.to())
                && rows.stream()
                        .anyMatch(other -> row.from().equals(other.wanting())
                                && ElementRows.isResult(other.to())
                                && other.from().root() != Place.Root.NOTHING);
    }

    private Value move(Invocation call, Propagation row, Value value, Set<Place> written, Value result) {
        if (value.isBottom() && row.sort() != Sort.OBJECT) {
            return result;
        }
        if (row.sort() == Sort.ENTRIES) {
            return entries(call, row.to(), value, result);
        }
        Optional<Value> tree = row.sort() == Sort.TREE
                ? trees.of(call, value, new Hop(call.site(), Hop.Why.MODEL, row.id()))
                : Optional.empty();
        Value moved = tree.orElseGet(() -> sorts.apply(call, row, value));
        if (row.sort().isChoice() && moved.taints().isEmpty()) {
            // Nothing decides: what another row puts there stays.
            return result;
        }
        if (isThrown(row) && row.sort() != Sort.VALUE && row.to().steps().isEmpty()) {
            places.raising().raiseIf(call, moved.taints(), row.sort() != Sort.MEASURE, row.raised());
            return result;
        }
        if (isThrown(row)) {
            places.raising().raise(call, row.to(), besides(call, row, written, moved, result), row.raised());
            return result;
        }
        Value after = places.put(call, row.to(), besides(call, row, written, moved, result), result);
        if (row.wanting() != null && ElementRows.isResult(row.to())) {
            // What stands in for something that is not there says no more than itself.
            after = after.plus(JoinedApprovals.eitherSays(result, moved));
        }
        boolean computed = row.sort() != Sort.VALUE;
        // What is computed from several things bears what a person has said of any of them.
        return computed && ElementRows.isResult(row.to())
                ? after.plus(result.taints()).plus(moved.taints())
                : after;
    }

    /** Puts what each of the maps holds under its keys into what is at a place; gives what the result is afterwards. */
    private Value entries(Invocation call, Place to, Value maps, Value result) {
        Value updated = result;
        Value target = places.at(call, to, updated);
        if (target.objects().isEmpty()) {
            HeapObject made = HeapObject.opaque(MAP, call.beside(50));
            call.state().heap.allocate(made);
            updated = places.put(call, to, Value.of(made), result);
            target = places.at(call, to, updated);
        }
        Set<HeapObject> beans = new LinkedHashSet<>(maps.objects());
        boolean filled = target.objects().stream().anyMatch(properties::has);
        beans.removeIf(object -> !filled && !properties.has(object));
        if (!beans.isEmpty()) {
            properties.copy(call, maps.withObjects(beans), target);
        }
        for (HeapObject map : maps.objects()) {
            if (beans.contains(map)) {
                continue;
            }
            if (map.isInput() || map.isGlobal() || map.isMany()) {
                copies.copy(call.state(), target, Value.of(map));
                continue;
            }
            for (Map.Entry<Slot, Value> entry : call.state().heap.slots(map).entrySet()) {
                if (entry.getKey().isOfEntry()) {
                    memory.write(call.state(), target, entry.getKey(), entry.getValue());
                }
            }
        }
        return updated;
    }

    private static boolean isThrown(Propagation row) {
        return row.to().root() == Place.Root.THROWN;
    }

    /** What a part holds once another row of the call wrote there too, or something went wrong as well. */
    private Value besides(Invocation call, Propagation row, Set<Place> written, Value value, Value result) {
        boolean another = !written.add(row.to()) || row.from().isThrownByCallback();
        boolean named =
                last(row.to()).filter(Place.Step.Field.class::isInstance).isPresent();
        return another && named ? value.join(places.at(call, row.to(), result)) : value;
    }

    private static boolean isKeyed(Place.Step step) {
        return step instanceof Place.Step.ValueByArgument || step instanceof Place.Step.ValueAt;
    }

    private static Optional<Place.Step> last(Place place) {
        return place.steps().isEmpty()
                ? Optional.empty()
                : Optional.of(place.steps().get(place.steps().size() - 1));
    }
}
