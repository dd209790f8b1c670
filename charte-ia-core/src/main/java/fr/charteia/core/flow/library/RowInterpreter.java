package fr.charteia.core.flow.library;

import fr.charteia.core.flow.container.Handing;
import fr.charteia.core.flow.container.Holding;
import fr.charteia.core.flow.container.KeptKeys;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.KnownArguments;
import fr.charteia.core.flow.known.Wrappings;
import fr.charteia.core.flow.memory.Copies;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.path.Focus;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.query.Properties;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.JoinedApprovals;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Does what the rows of a call's model say: what goes where, what happens to containers, which functions are called. */
final class RowInterpreter {
    private static final String MAP = "java/util/Map";

    private final Memory memory;
    private final Places places;
    private final Sorts sorts;
    private final Callbacks callbacks;
    private final SequenceOperations operations;
    private final WholeOperations whole;
    private final AskedFunctions asked;
    private final AnsweringRows functions;
    private final HowMany howMany;
    private final JoinedTexts joinedTexts;
    private final KeptKeys keptKeys;
    private final DeclaredResults declared;
    private final Copies copies;
    private final Properties properties;
    private final DocumentTrees trees;
    private final Focus focus;

    RowInterpreter(
            Program program,
            Frame frame,
            Places places,
            Sorts sorts,
            Callbacks callbacks,
            ContainerTools tools,
            DeclaredResults declared) {
        KnownArguments known = places.known();
        this.memory = tools.memory();
        this.places = places;
        this.sorts = sorts;
        this.callbacks = callbacks;
        this.declared = declared;
        Holding holding = new Holding(program, frame, tools.sequences(), known);
        this.operations = new SequenceOperations(program, frame, places, callbacks.functions(), tools, holding);
        this.asked = new AskedFunctions(frame, tools);
        this.whole = new WholeOperations(frame, callbacks.functions(), known, tools, holding, asked);
        this.functions = new AnsweringRows(program, places, sorts, callbacks, asked, operations, memory);
        this.howMany = new HowMany(tools, sorts, new Wrappings(program, frame.body()));
        this.joinedTexts = new JoinedTexts(places, tools.sequences());
        this.keptKeys = new KeptKeys(memory, known, tools.sequences());
        this.copies = tools.copies();
        this.properties = new Properties(program, frame);
        this.trees = new DocumentTrees(program, frame, properties);
        this.focus = new Focus(program, memory);
    }

    /** What the call gives. */
    Value apply(Invocation call, CallModel model) {
        Optional<Value> done = whole.done(call, model);
        if (done.isPresent()) {
            return done.get();
        }
        Value kept = keptKeys.kept(call, model);
        List<Propagation> rows = model.propagations().stream()
                .filter(row -> row.wanting() == null || places.mayWant(call, row.wanting()))
                .toList();
        List<Propagation> plain = rows.stream()
                .filter(row -> !speaksOfFunction(row))
                .filter(row -> !ElementRows.superseded(row, model.sequence()))
                .filter(row -> !howMany.isCounted(call, model, row))
                .toList();
        boolean nothing = rows.stream().anyMatch(row -> isOrNothing(row) && places.surelyWants(call, row.wanting()));
        WrittenPlaces written = new WrittenPlaces(places);
        raise(call, plain, written);
        Value result = Value.BOTTOM;
        for (CallModel.SequenceOperation operation : model.sequence()) {
            result = operations.apply(call, operation, result);
        }
        Moved moved = moveAll(call, model, rows, plain, written, result);
        // Takes what a person has approved of what the call gives.
        Set<Label> approved = new LinkedHashSet<>();
        Handing handing = new Handing(call, focus, memory, !Matching.asks(model));
        result = answered(call, model, rows, written, moved.result(), approved, handing);
        result = besides(call, moved.bare(), handing.end(result));
        if (call.returnsObject()) {
            result = result.plus(Callbacks.deciding(call));
        }
        if (!model.neutral()) {
            result = callbacks.callOthers(call, model, AnsweringRows.described(model.propagations()), result);
        }
        keptKeys.keep(call, model, kept);
        howMany.tellWhetherAny(call, model, result);
        result = howMany.counted(call, model, result);
        result = joinedTexts.told(call, model, result);
        operations.finish(call, model, result, handing);
        if (nothing) {
            result = Value.constant(Constant.NULL).plus(result.taints().filter(taint -> taint.has(Mark.CONTROL)));
        } else if (rows.stream().anyMatch(RowInterpreter::isOrNothing)) {
            result = orNothing(result);
        }
        // That anything is left of it says that a person has approved that, whatever decided before.
        return ApprovedLabels.validated(result, approved);
    }

    /** Fails as rows say: whether it does is up to what was there before. */
    private void raise(Invocation call, List<Propagation> plain, WrittenPlaces written) {
        for (Propagation row : plain) {
            if (isThrown(row)) {
                move(call, row, places.at(call, row.from(), Value.BOTTOM), written, Value.BOTTOM);
            }
        }
    }

    /**
     * What rows have given that speak of no function.
     *
     * @param bare what something carries that is given back and of which no object is known
     */
    private record Moved(Value result, Taints bare) {}

    private Moved moveAll(
            Invocation call,
            CallModel model,
            List<Propagation> rows,
            List<Propagation> plain,
            WrittenPlaces written,
            Value before) {
        boolean configured = plain.stream().anyMatch(row -> row.sort() == Sort.CONFIGURATION);
        Value result = before;
        Taints bare = Taints.NONE;
        for (Propagation row : plain) {
            // That what is given may be nothing is added in the end, unless it says so itself.
            if (isThrown(row) || isOrNothing(row) && !result.isBottom()) {
                continue;
            }
            boolean other = configured && row.sort() != Sort.CONFIGURATION;
            result = isOfResultItself(row) ? declared.complete(call, result) : result;
            Value value = howMany.counting(call, model, row, places.at(call, row.from(), result));
            value = isReplaced(row, rows) ? Branches.something(value) : value;
            value = ElementRows.isResult(row.to()) ? value.plus(found(call, row)) : value;
            bare = isBareResult(row, value) ? bare.union(value.taints()) : bare;
            // What the configuration gives is told by its key: what else may come of it only adds what it bears.
            result = other
                    ? result.plus(sorts.apply(call, row, value).taints())
                    : move(call, row, value, written, result);
        }
        return new Moved(result, bare);
    }

    /** What the rows give that speak of functions: with what there is, and where they stand in for that. */
    private Value answered(
            Invocation call,
            CallModel model,
            List<Propagation> rows,
            WrittenPlaces written,
            Value moved,
            Set<Label> approved,
            Handing handing) {
        List<Propagation> answering =
                rows.stream().filter(RowInterpreter::speaksOfFunction).toList();
        Value before =
                answering.stream().anyMatch(RowInterpreter::handsResult) ? declared.complete(call, moved) : moved;
        List<Propagation> standing = answering.stream()
                .filter(row -> row.from().isCallback() && isStandIn(row))
                .toList();
        List<Propagation> others =
                answering.stream().filter(row -> !standing.contains(row)).toList();
        Supplier<Value> called = () -> functions.callBack(call, model, others, written, before, approved, handing);
        boolean each = others.stream().anyMatch(Callbacks::isForEach);
        if (standing.isEmpty()) {
            return each ? asked.forEach(call, called, handing) : called.get();
        }
        return asked.either(
                call,
                each,
                handing,
                called,
                there -> functions.callBack(call, model, standing, written, there, approved, handing));
    }

    /** What a key decides that is not known: which of several things is found under it, or none. */
    private Taints found(Invocation call, Propagation row) {
        Taints keys = places.finding(call, row.from());
        return keys.isEmpty() ? keys : keys.then(new Hop(call.site(), Hop.Why.CONDITION, row.id()));
    }

    private static boolean speaksOfFunction(Propagation row) {
        return row.from().isCallback() || row.to().isCallback();
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

    /** Whether a function is handed what the call will give, to fill it: {@code Mono.create(sink -> sink.success(text))}. */
    private static boolean handsResult(Propagation row) {
        return row.from().root() == Place.Root.RESULT && row.to().isCallback();
    }

    /** Whether a row stands in where the receiver has nothing. */
    static boolean isStandIn(Propagation row) {
        return row.wanting() != null
                && row.wanting().root() == Place.Root.THIS
                && row.wanting().steps().isEmpty();
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

    /** Whether something else is given back in its place where there is nothing. */
    private static boolean isReplaced(Propagation row, List<Propagation> rows) {
        return ElementRows.isResult(row.to())
                && rows.stream()
                        .anyMatch(other -> row.from().equals(other.wanting())
                                && ElementRows.isResult(other.to())
                                && other.from().root() != Place.Root.NOTHING);
    }

    private Value move(Invocation call, Propagation row, Value value, WrittenPlaces written, Value result) {
        if (value.isBottom() && row.sort() != Sort.OBJECT) {
            return result;
        }
        if (row.sort() == Sort.ENTRIES) {
            return entries(call, row.to(), value, result);
        }
        Optional<Value> tree = row.sort() == Sort.TREE
                ? trees.of(call, value, new Hop(call.site(), Hop.Why.MODEL, row.id()))
                : Optional.empty();
        Value moved = declared.held(call, row, tree.orElseGet(() -> sorts.apply(call, row, value)));
        if (isThrown(row)) {
            places.raising().raiseIf(call, sorts.onlyFailing(call, row, value), false, row.raised());
        }
        if (row.sort().isChoice() && moved.taints().isEmpty()) {
            // Nothing decides: what another row puts there stays.
            return result;
        }
        if (isThrown(row) && row.sort() != Sort.VALUE && row.to().steps().isEmpty()) {
            places.raising().raiseIf(call, moved.taints(), row.sort() != Sort.MEASURE, row.raised());
            return result;
        }
        if (isThrown(row)) {
            places.raising().raise(call, row.to(), written.besides(call, row, moved, result), row.raised());
            return result;
        }
        boolean standsIn = row.wanting() != null && ElementRows.isResult(row.to());
        Value found = standsIn ? result.withConstant(result.constant().orStandIn(moved.constant())) : result;
        Value after = places.put(call, row.to(), written.besides(call, row, moved, result), found);
        if (standsIn) {
            // What stands in for something that is not there says no more than itself.
            after = Perhaps.orStandIn(result, after).plus(JoinedApprovals.eitherSays(result, moved));
            after = isStandIn(row) ? after.plus(asked.orStandIn(call, result, moved)) : after;
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
}
