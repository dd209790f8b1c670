package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;

/** Interprets calls of code that is not in scope: by its models, or by the guess for unknown code. */
final class ModelInterpreter {
    /** Names of unknown methods that ask and do not keep what they are given. */
    private static final Pattern QUERY = Pattern.compile(
            "(get|is|has|equals|contains|matches|compare|find|index|size|length|count|hash|toString|exists|supports).*");

    /** Names of unknown methods whose number only measures. */
    private static final Pattern MEASURE = Pattern.compile(
            "(size|length|count|index|hash|compare|available|position|capacity|ordinal).*|.*(Size|Length|Count)");

    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final Contents contents;
    private final CallInterpreter calls;
    private final Sequences sequences;
    private final Collecting collecting;
    private final Replacements replacements;

    ModelInterpreter(Program program, Frame frame, Contents contents, CallInterpreter calls) {
        this.program = program;
        this.frame = frame;
        this.memory = contents.memory();
        this.contents = contents;
        this.calls = calls;
        this.sequences = new Sequences(contents.memory());
        this.collecting = new Collecting(contents, calls);
        this.replacements = new Replacements(contents.memory(), calls);
    }

    CallInterpreter.Outcome apply(
            State state, MemberRef callee, CallModel model, boolean isStatic, List<Value> arguments, Site site) {
        Optional<String> store = isStatic ? program.models().store(callee.owner()) : Optional.empty();
        Call call = store.isEmpty()
                ? new Call(state, callee, isStatic, arguments, site)
                : new Call(state, callee, false, ofStore(store.get(), arguments), site);
        Value result = model.known() ? modelled(call, model) : unknown(call);
        Value complete = complete(call, result);
        if (describes(model) && complete != result) {
            complete.objects().forEach(object -> state.heap.set(object, Slot.DESCRIBED, Value.constant(1)));
        }
        return new CallInterpreter.Outcome(true, complete);
    }

    /** A static method of a store is called on what the store holds for all. */
    private static List<Value> ofStore(String store, List<Value> arguments) {
        List<Value> all = new ArrayList<>(arguments);
        all.add(0, Value.of(Outliving.ofType(store)));
        return all;
    }

    /** Whether the model says what is in the result: an answer, a copy in another form; it comes from no store. */
    private static boolean describes(CallModel model) {
        return !model.aiCalls().isEmpty()
                || model.propagations().stream()
                        .anyMatch(row -> row.sort() == Sort.CONTENT
                                && row.to().root() == Place.Root.RESULT
                                && row.to().steps().isEmpty());
    }

    /** One call under interpretation. */
    private record Call(State state, MemberRef callee, boolean isStatic, List<Value> arguments, Site site) {
        Type returns() {
            return Type.getReturnType(callee.descriptor());
        }

        boolean returnsObject() {
            Type type = returns();
            return type.getSort() >= Type.ARRAY && !Program.isScalar(Program.internalName(type));
        }

        /** A site for another object that the call makes beside its result. */
        Site beside(int n) {
            return site.beside(n + 1);
        }
    }

    private Value complete(Call call, Value result) {
        if (call.returns().getSort() == Type.VOID) {
            return Value.CLEAN;
        }
        if (call.returnsObject()
                && result.objects().isEmpty()
                && result.constant().values().isEmpty()
                && !(result.constant() instanceof Constant.Likely)) {
            HeapObject made = HeapObject.opaque(Program.internalName(call.returns()), call.site());
            call.state().heap.allocate(made);
            addDeclared(call, made);
            return result.join(Value.of(made));
        }
        Value scalar = call.returns().getSort() < Type.ARRAY ? result.withObjects(Set.of()) : result;
        return scalar.constant() == Constant.NONE && scalar.objects().isEmpty()
                ? scalar.withConstant(Constant.UNKNOWN)
                : scalar;
    }

    // ---- places ---------------------------------------------------------------------------------------------------

    /** What is at a place before the call. */
    Value at(State state, Place place, List<Value> arguments, boolean isStatic) {
        return at(state, place, arguments, isStatic, Value.BOTTOM);
    }

    private Value at(State state, Place place, List<Value> arguments, boolean isStatic, Value result) {
        Value value = root(place, arguments, isStatic, result);
        for (Place.Step step : place.steps()) {
            if (step instanceof Place.Step.Everything) {
                return Value.tainted(memory.deep(state, value));
            }
            Value read = Value.BOTTOM;
            for (Slot slot : slots(step, value, arguments, isStatic)) {
                read = read.join(memory.read(state, value, slot));
            }
            value = read;
        }
        return value;
    }

    /** What the place starts at, before the call. */
    static Value root(Place place, List<Value> arguments, boolean isStatic) {
        return root(place, arguments, isStatic, Value.BOTTOM);
    }

    private static Value root(Place place, List<Value> arguments, boolean isStatic, Value result) {
        int shift = isStatic ? 0 : 1;
        return switch (place.root()) {
            case THIS -> isStatic || arguments.isEmpty() ? result : arguments.get(0);
            case RESULT -> result;
            case ARGUMENT -> {
                if (place.argument() != Place.EVERY) {
                    int index = place.argument() + shift;
                    yield index < arguments.size() ? arguments.get(index) : Value.BOTTOM;
                }
                Value all = Value.BOTTOM;
                for (int i = shift; i < arguments.size(); i++) {
                    all = all.join(arguments.get(i));
                }
                yield all;
            }
        };
    }

    private List<Slot> slots(Place.Step step, Value base, List<Value> arguments, boolean isStatic) {
        if (step instanceof Place.Step.Field field) {
            return fieldSlots(field.name(), base);
        }
        if (step instanceof Place.Step.ElementAt at) {
            return List.of(Slot.element(at.index()));
        }
        if (step instanceof Place.Step.ElementByArgument by) {
            return List.of(constant(by.argument(), arguments, isStatic)
                    .filter(Integer.class::isInstance)
                    .map(i -> Slot.element((Integer) i))
                    .orElse(Slot.ELEMENT));
        }
        if (step instanceof Place.Step.ValueAt at) {
            return List.of(Slot.value(at.key()));
        }
        if (step instanceof Place.Step.ValueByArgument by) {
            return List.of(constant(by.argument(), arguments, isStatic)
                    .map(key -> Slot.value(String.valueOf(key)))
                    .orElse(Slot.VALUE));
        }
        if (step instanceof Place.Step.Key) {
            return List.of(Slot.KEY);
        }
        return List.of(step instanceof Place.Step.Value ? Slot.VALUE : Slot.ELEMENT);
    }

    private List<Slot> fieldSlots(String name, Value base) {
        if (name.startsWith("$")) {
            return List.of(Slot.named(name));
        }
        Set<Slot> found = new LinkedHashSet<>();
        for (HeapObject object : base.objects()) {
            program.fieldFacts(object.type()).keySet().stream()
                    .filter(slot -> slot.name().endsWith("." + name))
                    .forEach(found::add);
        }
        return found.isEmpty() ? List.of(Slot.named(name)) : List.copyOf(found);
    }

    private Optional<Object> constant(int argument, List<Value> arguments, boolean isStatic) {
        int index = argument + (isStatic ? 0 : 1);
        if (index >= arguments.size()) {
            return Optional.empty();
        }
        Value value = arguments.get(index);
        frame.needsConstant(value);
        if (value.objects().size() == 1 && value.constant() == Constant.NONE) {
            HeapObject key = value.objects().iterator().next();
            return key.isGlobal() && !key.isMany()
                    ? Optional.of(key.site().toString() + key.hashCode())
                    : Optional.empty();
        }
        return value.objects().isEmpty() ? value.constant().single() : enumerated(value);
    }

    /** A constant of a library's enum, by the field that holds it. */
    private Optional<Object> enumerated(Value value) {
        HeapObject only =
                value.objects().size() == 1 ? value.objects().iterator().next() : null;
        return only != null
                        && only.isInput()
                        && only.path().parameter() == AccessPath.STATIC
                        && only.path().slots().size() == 1
                        && program.index().isSubtype(only.type(), "java/lang/Enum")
                ? Optional.of(only.path().toString())
                : Optional.empty();
    }

    /** Writes at a place; gives what the result is afterwards. */
    private Value put(Call call, Place place, Value value, Value result) {
        if (place.steps().isEmpty()) {
            if (place.root() == Place.Root.RESULT) {
                return result.join(value);
            }
            Value target = root(place, call.arguments(), call.isStatic(), result);
            memory.write(call.state(), target, Slot.CONTENT, value);
            return result;
        }
        Value updated = result;
        if (place.root() == Place.Root.RESULT && result.objects().isEmpty()) {
            updated = result.join(Value.of(made(call)));
        }
        Value target = root(place, call.arguments(), call.isStatic(), updated);
        List<Place.Step> steps = place.steps();
        int depth = 0;
        for (Place.Step step : steps.subList(0, steps.size() - 1)) {
            target = inner(call, target, step, ++depth);
        }
        for (Slot slot : slots(steps.get(steps.size() - 1), target, call.arguments(), call.isStatic())) {
            memory.write(call.state(), target, slot, value);
            if (slot.isAdded()) {
                target.objects().stream()
                        .filter(object -> !object.isInput())
                        .forEach(object -> call.state()
                                .heap
                                .set(
                                        object,
                                        Slot.VERSION,
                                        Value.constant(call.site().index())));
            }
        }
        return updated;
    }

    /** What is below a place where a model writes further down; an object is made there when there is none. */
    private Value inner(Call call, Value target, Place.Step step, int depth) {
        Value next = Value.BOTTOM;
        List<Slot> slots = slots(step, target, call.arguments(), call.isStatic());
        for (Slot slot : slots) {
            next = next.join(memory.read(call.state(), target, slot));
        }
        if (!next.objects().isEmpty()) {
            return next;
        }
        if (slots.stream().allMatch(Slot::isSetting)) {
            // What a view shows, what a wrapper wraps: nothing, when it is neither.
            return next;
        }
        HeapObject made = HeapObject.opaque("java/lang/Object", call.beside(depth));
        call.state().heap.allocate(made);
        for (Slot slot : slots) {
            memory.write(call.state(), target, slot, Value.of(made));
        }
        return Value.of(made);
    }

    /** The object that a modelled call makes: its parts are just what the model puts there. */
    private HeapObject made(Call call) {
        HeapObject made = HeapObject.allocated(Program.internalName(call.returns()), call.site());
        call.state().heap.allocate(made);
        return made;
    }

    // ---- modelled -------------------------------------------------------------------------------------------------

    private Value modelled(Call call, CallModel model) {
        Optional<Value> collected = collected(call);
        return collected.isPresent() ? collected.get() : byRows(call, model);
    }

    private Optional<Value> collected(Call call) {
        if (Collecting.makes(call.callee())) {
            return Optional.of(collecting.make(call.state(), call.callee(), call.arguments(), call.site()));
        }
        if (!Collecting.collects(call.callee())) {
            return Optional.empty();
        }
        Value elements = memory.read(call.state(), call.arguments().get(0), Slot.ELEMENT);
        return collecting.collect(call.state(), call.arguments().get(1), elements, call.site());
    }

    private Value byRows(Call call, CallModel model) {
        Value result = Value.BOTTOM;
        if (replacesAll(call, model) || appendsAll(call, model)) {
            return result;
        }
        Value kept = kept(call, model);
        for (CallModel.SequenceOperation operation : model.sequence()) {
            result = sequence(call, operation, result);
        }
        List<Propagation> plain = model.propagations().stream()
                .filter(row -> !row.from().isCallback() && !row.to().isCallback())
                .filter(row -> !superseded(row, model.sequence()))
                .toList();
        List<Propagation> callbacks = model.propagations().stream()
                .filter(row -> row.from().isCallback() || row.to().isCallback())
                .toList();
        for (Propagation row : plain) {
            result = move(call, row, result);
        }
        Set<Integer> described = new LinkedHashSet<>();
        callbacks.forEach(row -> {
            described.add(callbackArgument(row.from().isCallback() ? row.from() : row.to()));
        });
        for (int round = 0; round < (callbacks.isEmpty() ? 0 : 2); round++) {
            Map<Integer, Value> given = new LinkedHashMap<>();
            for (int argument : described) {
                given.put(argument, callBack(call, argument, callbacks, result, given));
            }
            for (Propagation row : callbacks) {
                if (row.from().isCallback() && !row.to().isCallback()) {
                    Value value = handed(call, row.from())
                            .map(Value::of)
                            .orElse(given.getOrDefault(callbackArgument(row.from()), Value.BOTTOM));
                    result = put(call, row.to(), below(call, row, sorted(call, row, value)), result);
                    if (row.sort() == Sort.CONDITION) {
                        approve(call, row.to(), value, result);
                    }
                }
            }
        }
        if (!model.neutral()) {
            result = otherCallbacks(call, described, result);
        }
        if (!kept.isBottom() && !kept.isNull()) {
            keep(call, model, kept);
        }
        return result;
    }

    /** What stays of a collection, because a person answered so of each element, is approved. */
    private void approve(Call call, Place place, Value answer, Value result) {
        // A filter gives what its condition holds for; what is removed in place is what it holds for.
        Set<Label> approved = Approvals.given(answer, place.root() == Place.Root.RESULT);
        Value holder = root(place, call.arguments(), call.isStatic(), result);
        if (approved.isEmpty() || holder.objects().size() != 1) {
            return;
        }
        HeapObject only = holder.objects().iterator().next();
        call.state().heap.slots(only).forEach((slot, value) -> {
            if (slot.kind() == Slot.Kind.ELEMENT) {
                call.state().heap.set(only, slot, State.without(value, approved));
            }
        });
    }

    /** The argument that is called back; one before the first when it is the receiver itself. */
    private static int callbackArgument(Place place) {
        return place.root() == Place.Root.THIS ? -1 : place.argument();
    }

    /** Whether a row says of all elements what an operation on their positions says of the one it concerns. */
    private static boolean superseded(Propagation row, List<CallModel.SequenceOperation> operations) {
        return operations.stream().anyMatch(operation -> switch (operation.kind()) {
            case APPEND, PREPEND, INSERT -> isContent(row.to());
            case COPY -> isContent(row.to());
            case REMOVE_AT, REMOVE_FIRST, REMOVE_LAST, REMOVE_KEY, READ_LAST ->
                isContent(row.from())
                        && row.to().root() == Place.Root.RESULT
                        && row.to().steps().isEmpty();
            case CLEAR, OF, SHUFFLE, SHUFFLE_ORIGIN, REPLACE_ALL, FILL, VIEW, APPEND_ALL, KEEP_KEY -> false;
        });
    }

    /** Whether the place is what the receiver holds, an element, a key or a value. */
    private static boolean isContent(Place place) {
        return place.root() == Place.Root.THIS
                && place.steps().size() == 1
                && !(place.steps().get(0) instanceof Place.Step.Field)
                && !(place.steps().get(0) instanceof Place.Step.Everything);
    }

    /** What lies below a callback's result, where a row says so. */
    private Value below(Call call, Propagation row, Value value) {
        List<Place.Step> steps = row.from().steps();
        int callback = 0;
        while (callback < steps.size()
                && !(steps.get(callback) instanceof Place.Step.CallbackResult)
                && !(steps.get(callback) instanceof Place.Step.CallbackParameter)) {
            callback++;
        }
        Value below = value;
        for (Place.Step step : steps.subList(Math.min(callback + 1, steps.size()), steps.size())) {
            Value read = Value.BOTTOM;
            for (Slot slot : slots(step, below, call.arguments(), call.isStatic())) {
                read = read.join(memory.read(call.state(), below, slot));
            }
            below = read;
        }
        return below;
    }

    private Value callBack(Call call, int argument, List<Propagation> rows, Value result, Map<Integer, Value> given) {
        Map<Integer, Value> parameters = new LinkedHashMap<>();
        for (Propagation row : rows) {
            if (row.to().isCallback() && callbackArgument(row.to()) == argument) {
                Value value = row.from().isCallback()
                        ? below(call, row, given.getOrDefault(callbackArgument(row.from()), Value.BOTTOM))
                        : at(call.state(), row.from(), call.arguments(), call.isStatic(), result);
                int parameter = row.to().steps().stream()
                        .filter(Place.Step.CallbackParameter.class::isInstance)
                        .map(step -> ((Place.Step.CallbackParameter) step).index())
                        .findFirst()
                        .orElse(0);
                parameters.merge(parameter, sorted(call, row, value), Value::join);
            }
        }
        for (Propagation row : rows) {
            if (callbackArgument(row.from()) == argument) {
                handed(call, row.from()).ifPresent(object -> {
                    call.state().heap.allocate(object);
                    parameters.put(handedAs(row.from()), Value.of(object));
                });
            }
        }
        List<Value> values = new ArrayList<>();
        int most =
                parameters.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        for (int i = 0; i <= most; i++) {
            Value value = parameters.getOrDefault(i, Value.CLEAN);
            values.add(value.isBottom() ? Value.CLEAN : value);
        }
        int index = argument + (call.isStatic() ? 0 : 1);
        if (index >= call.arguments().size()) {
            return Value.BOTTOM;
        }
        CallInterpreter.Outcome outcome =
                calls.functions(call.state(), call.arguments().get(index), values, call.site());
        for (HeapObject handler : call.arguments().get(index).objects()) {
            if (isHandler(handler)) {
                handle(call, handler, values);
            }
        }
        return outcome.result();
    }

    /** Whether it is an object of a class of ours with several methods that library code calls. */
    private boolean isHandler(HeapObject object) {
        return !object.isFunction()
                && object.isExact()
                && program.index().inScope(object.type())
                && program.index().supertypes(object.type()).stream().noneMatch(program::isFunctional);
    }

    /** Calls each method of a handler with the values in their places; what went wrong is none of them. */
    private void handle(Call call, HeapObject handler, List<Value> values) {
        for (MethodHeader method : handled(handler.type())) {
            List<Value> arguments = new ArrayList<>();
            arguments.add(Value.of(handler));
            Type[] types = Type.getArgumentTypes(method.descriptor());
            for (int i = 0; i < types.length; i++) {
                boolean failure = program.index().isSubtype(Program.internalName(types[i]), "java/lang/Throwable");
                arguments.add(failure || i >= values.size() ? Value.CLEAN : values.get(i));
            }
            calls.invoke(
                    call.state(),
                    method.ref(),
                    fr.charteia.core.bytecode.Instruction.Dispatch.VIRTUAL,
                    arguments,
                    call.site());
        }
    }

    /** What a callback is handed to give its answers to, where a row speaks of what it gives. */
    private static Optional<HeapObject> handed(Call call, Place from) {
        return handedAs(from) < 0
                ? Optional.empty()
                : Optional.of(HeapObject.allocated("java/util/function/Consumer", call.beside(20 + handedAs(from))));
    }

    /** As which parameter; -1 when the row does not speak of that. */
    private static int handedAs(Place from) {
        return from.steps().stream()
                .filter(Place.Step.CallbackParameter.class::isInstance)
                .map(step -> ((Place.Step.CallbackParameter) step).index())
                .findFirst()
                .orElse(-1);
    }

    /** A function that a model does not speak of is called with what unknown code could give it. */
    private Value otherCallbacks(Call call, Set<Integer> described, Value result) {
        int shift = call.isStatic() ? 0 : 1;
        Value joined = result;
        for (int i = shift; i < call.arguments().size(); i++) {
            Value argument = call.arguments().get(i);
            if (!described.contains(i - shift) && argument.objects().stream().anyMatch(HeapObject::isFunction)) {
                Value answer = calls.functions(call.state(), argument, List.of(), call.site())
                        .result();
                joined = call.returnsObject() || answer.taints().isEmpty()
                        ? joined
                        : joined.plus(answer.taints().marked(Mark.VIA_UNKNOWN));
            }
        }
        return joined;
    }

    private Value move(Call call, Propagation row, Value result) {
        Value value = at(call.state(), row.from(), call.arguments(), call.isStatic(), result);
        if (value.isBottom()) {
            return result;
        }
        return put(call, row.to(), sorted(call, row, value), result);
    }

    private Value sorted(Call call, Propagation row, Value value) {
        Hop hop = new Hop(call.site(), Hop.Why.MODEL, row.id());
        if (row.sort() == Sort.VALUE) {
            return value.taints().isEmpty() ? value : value.via(t -> t.then(hop));
        }
        if (row.sort() == Sort.MEASURE) {
            Taints measured = contents.text(call.state(), value, call.site());
            // What another row says of the number itself holds.
            return new Value(Set.of(), measured.marked(Mark.MEASURE).then(hop), Constant.NONE);
        }
        if (row.sort() == Sort.CONFIGURATION) {
            return Value.of(configured(call, value));
        }
        if (row.sort() == Sort.CONDITION) {
            Taints deciding = contents.text(call.state(), value, call.site()).markedBits(Taint.bit(Mark.CONTROL));
            // It adds to a value that another row gives: alone it is none.
            return new Value(Set.of(), deciding.then(new Hop(call.site(), Hop.Why.CONDITION, row.id())), Constant.NONE);
        }
        return Value.tainted(contents.text(call.state(), value, call.site()).then(hop));
    }

    /** What the configuration gives for a key: with the default, when the call gives one. */
    private static Constant configured(Call call, Value key) {
        int keyAt = call.isStatic() ? 0 : 1;
        Optional<Object> fallback = call.arguments().size() == keyAt + 2
                ? call.arguments().get(keyAt + 1).constant().single()
                : Optional.empty();
        String end = fallback.filter(String.class::isInstance)
                        .map(text -> ":" + text)
                        .orElse("") + "}";
        return key.constant()
                .texts()
                .map(keys -> keys.stream()
                        .map(text -> Constant.configured("${" + text + end))
                        .reduce(Constant.NONE, Constant::join))
                .orElse(Constant.UNKNOWN);
    }

    /** What is under a key that the call only fills when it is empty. */
    private Value kept(Call call, CallModel model) {
        return keptAt(call, model)
                .map(key -> memory.read(call.state(), call.arguments().get(0), key))
                .orElse(Value.BOTTOM);
    }

    private void keep(Call call, CallModel model, Value before) {
        keptAt(call, model).ifPresent(key -> {
            Value map = call.arguments().get(0);
            memory.write(call.state(), map, key, before.join(memory.read(call.state(), map, key)));
        });
    }

    private Optional<Slot> keptAt(Call call, CallModel model) {
        return model.sequence().stream()
                .filter(operation -> operation.kind() == CallModel.SequenceKind.KEEP_KEY)
                .findFirst()
                .flatMap(operation -> constant(operation.index(), call.arguments(), call.isStatic()))
                .map(key -> Slot.value(String.valueOf(key)));
    }

    private boolean appendsAll(Call call, CallModel model) {
        return model.sequence().stream()
                .filter(operation -> operation.kind() == CallModel.SequenceKind.APPEND_ALL)
                .anyMatch(operation -> sequences.appendAll(
                        call.state(),
                        call.arguments().get(0),
                        call.arguments().get(operation.value() + (call.isStatic() ? 0 : 1))));
    }

    private boolean replacesAll(Call call, CallModel model) {
        return model.sequence().stream()
                .filter(operation -> operation.kind() == CallModel.SequenceKind.REPLACE_ALL)
                .anyMatch(operation -> replacements.replaceAll(
                        call.state(),
                        call.arguments().get(0),
                        call.arguments().get(operation.value() + (call.isStatic() ? 0 : 1)),
                        call.site()));
    }

    private Value sequence(Call call, CallModel.SequenceOperation operation, Value result) {
        int shift = call.isStatic() ? 0 : 1;
        Value value = operation.value() < 0 ? Value.BOTTOM : call.arguments().get(operation.value() + shift);
        Optional<Object> index = operation.index() < 0
                ? Optional.empty()
                : constant(operation.index(), call.arguments(), call.isStatic());
        Hop hop = new Hop(call.site(), Hop.Why.MODEL, MethodInterpreter.callName(call.callee()));
        Value moved = value.via(t -> t.then(hop));
        if (operation.kind() == CallModel.SequenceKind.REPLACE_ALL
                || operation.kind() == CallModel.SequenceKind.KEEP_KEY) {
            return result;
        }
        if (operation.kind() == CallModel.SequenceKind.APPEND_ALL) {
            sequences.apply(
                    call.state(),
                    call.arguments().get(0),
                    CallModel.SequenceKind.SHUFFLE,
                    Optional.empty(),
                    Value.BOTTOM);
            return result;
        }
        if (operation.kind() == CallModel.SequenceKind.FILL) {
            replacements.fill(call.state(), call.arguments().get(0), moved);
            return result;
        }
        if (operation.kind() == CallModel.SequenceKind.VIEW) {
            Set<HeapObject> seen = new LinkedHashSet<>();
            moved.objects().forEach(object -> seen.add(object.as(Program.internalName(call.returns()))));
            return result.join(moved.withObjects(seen));
        }
        if (operation.kind() == CallModel.SequenceKind.SHUFFLE_ORIGIN) {
            Value origin = memory.read(call.state(), call.arguments().get(0), Slot.ORIGIN);
            sequences.apply(call.state(), origin, CallModel.SequenceKind.SHUFFLE, Optional.empty(), Value.BOTTOM);
            return result;
        }
        if (operation.kind() == CallModel.SequenceKind.COPY) {
            sequences.copy(call.state(), call.arguments().get(0), moved);
            return result;
        }
        if (operation.kind() == CallModel.SequenceKind.REMOVE_KEY) {
            Slot key = index.map(i -> Slot.value(String.valueOf(i))).orElse(Slot.VALUE);
            return result.join(
                    sequences.removeKey(call.state(), call.arguments().get(0), key));
        }
        if (operation.kind() == CallModel.SequenceKind.CLEAR
                && operation.index() >= 0
                && index.filter(Integer.valueOf(0)::equals).isEmpty()) {
            return result;
        }
        if (operation.kind() == CallModel.SequenceKind.OF) {
            Value target = result.objects().isEmpty() ? result.join(Value.of(made(call))) : result;
            List<Value> elements =
                    call.arguments().subList(shift, call.arguments().size());
            sequences.fill(call.state(), target, elements);
            return target;
        }
        Value read = sequences.apply(
                call.state(),
                call.arguments().get(0),
                operation.kind(),
                index.filter(Integer.class::isInstance),
                moved);
        return call.returns().getSort() == Type.OBJECT && !read.isBottom() ? result.join(read) : result;
    }

    // ---- unknown --------------------------------------------------------------------------------------------------

    /** Code that nobody described: what goes in comes out of the result, and stays in the receiver. */
    private Value unknown(Call call) {
        State state = call.state();
        int shift = call.isStatic() ? 0 : 1;
        Value given = Value.BOTTOM;
        for (Value argument : call.arguments()
                .subList(
                        Math.min(shift, call.arguments().size()),
                        call.arguments().size())) {
            given = given.join(argument);
        }
        for (HeapObject object : given.objects()) {
            // It may have been filled or emptied.
            if (state.heap.get(object, Slot.SIZE).isPresent() && !object.type().startsWith("[")) {
                state.heap.set(object, Slot.SIZE, Value.CLEAN);
            }
        }
        Value all = call.isStatic() ? given : given.join(call.arguments().get(0));
        Value called = unknownCallbacks(call, all);
        memory.keep(state.heap, given);
        Hop hop = new Hop(call.site(), Hop.Why.UNKNOWN, MethodInterpreter.callName(call.callee()));
        if (!call.isStatic() && !QUERY.matcher(call.callee().name()).matches()) {
            Value kept = given.join(called).via(t -> t.marked(Mark.VIA_UNKNOWN).then(hop));
            if (!kept.isBottom() && (!kept.taints().isEmpty() || !kept.objects().isEmpty())) {
                memory.write(state, call.arguments().get(0), Slot.CONTENT, kept);
            }
        }
        int sort = call.returns().getSort();
        if (sort == Type.VOID) {
            return Value.CLEAN;
        }
        Taints everything = memory.deep(state, all).union(memory.deep(state, called));
        if (sort == Type.BOOLEAN
                || sort < Type.ARRAY && MEASURE.matcher(call.callee().name()).matches()) {
            return Value.tainted(everything.marked(Mark.MEASURE).then(hop));
        }
        if (!call.returnsObject()) {
            return Value.tainted(everything.marked(Mark.VIA_UNKNOWN).then(hop));
        }
        String type = Program.internalName(call.returns());
        if (!call.isStatic() && isFluent(call, type)) {
            return call.arguments().get(0);
        }
        HeapObject made = HeapObject.opaque(type, call.site());
        state.heap.allocate(made);
        addDeclared(call, made);
        Value content = all.join(called)
                .via(t -> t.marked(Mark.VIA_UNKNOWN).then(hop))
                .join(state.heap.slots(made).getOrDefault(Slot.CONTENT, Value.BOTTOM));
        if (!content.taints().isEmpty() || !content.objects().isEmpty()) {
            state.heap.set(made, Slot.CONTENT, content.withConstant(Constant.UNKNOWN));
            state.heap.set(made, Slot.GUESSED, Value.constant(1));
        }
        return Value.of(made)
                .plus(all.join(called).taints().marked(Mark.VIA_UNKNOWN).then(hop));
    }

    /** What a result holds by its declaration: the {@code Usager}s of a {@code List<Usager>}, when they are data. */
    private void addDeclared(Call call, HeapObject made) {
        Value held = Value.BOTTOM;
        int n = 0;
        for (String type : program.typeArguments(call.callee())) {
            if (!program.containedFacts(type).isEmpty()) {
                HeapObject part = HeapObject.opaque(type, call.beside(100 + n++));
                call.state().heap.allocate(part);
                held = held.join(Value.of(part));
            }
        }
        if (!held.isBottom()) {
            call.state().heap.set(made, Slot.CONTENT, held);
        }
    }

    /** A method that gives back its own type, in unknown code, is taken to give back its receiver. */
    private boolean isFluent(Call call, String type) {
        return !type.equals("java/lang/Object")
                && !call.arguments().get(0).objects().isEmpty()
                && program.index().isSubtype(call.callee().owner(), type);
    }

    private Value unknownCallbacks(Call call, Value all) {
        Value answers = Value.BOTTOM;
        int n = 0;
        int shift = call.isStatic() ? 0 : 1;
        for (Value argument : call.arguments()
                .subList(
                        Math.min(shift, call.arguments().size()),
                        call.arguments().size())) {
            if (argument.objects().stream().noneMatch(o -> o.isFunction() || isOurCallback(o))) {
                continue;
            }
            HeapObject given = HeapObject.opaque("java/lang/Object", call.beside(n++));
            call.state().heap.allocate(given);
            Value others = all.withObjects(without(all.objects(), argument.objects()));
            if (!others.objects().isEmpty() || !others.taints().isEmpty()) {
                call.state().heap.set(given, Slot.CONTENT, others);
            }
            Value parameter = Value.of(given);
            answers = answers.join(calls.functions(
                            call.state(), argument, List.of(parameter, parameter, parameter, parameter), call.site())
                    .result());
        }
        return answers;
    }

    private boolean isOurCallback(HeapObject object) {
        return object.isExact()
                && program.index().inScope(object.type())
                && program.index().supertypes(object.type()).stream()
                        .anyMatch(type -> !program.index().inScope(type) && program.isFunctional(type));
    }

    private static Set<HeapObject> without(Set<HeapObject> all, Set<HeapObject> less) {
        Set<HeapObject> rest = new LinkedHashSet<>(all);
        rest.removeAll(less);
        return rest;
    }

    // ---- what is known of the result ------------------------------------------------------------------------------

    /**
     * What rows say of values after the call, whoever ran it.
     *
     * @param asks whether what looks like a call of an AI may be one
     */
    Value facts(
            State state,
            CallModel model,
            boolean asks,
            Value before,
            List<Value> arguments,
            boolean isStatic,
            MemberRef callee,
            Site site) {
        Call call = new Call(state, callee, isStatic, arguments, site);
        Value result = before;
        for (CallModel.AiCall ai : model.aiCalls()) {
            if (ai.sends().stream().anyMatch(Place::isCallback)) {
                continue;
            }
            state.renew(Set.of(new Label.AiOutput(site)));
            Taints output = !asks
                    ? Taints.NONE
                    : Taints.of(
                            Taint.of(new Label.AiOutput(site)),
                            Chain.EMPTY.then(new Hop(site, Hop.Why.SOURCE, MethodInterpreter.callName(callee))));
            for (Place place : ai.returns()) {
                if (place.isCallback()) {
                    result = answer(call, place, output, result);
                } else if (asks) {
                    result = labelled(call, place, output, result);
                }
            }
        }
        for (CallModel.Source source : model.sources()) {
            if (isAccessorOfKnownField(callee)) {
                // The field that its body reads has said so already.
                continue;
            }
            result = labelled(
                    call,
                    source.place(),
                    Memory.facts(
                            List.of(source.fact()),
                            new Hop(site, Hop.Why.SOURCE, source.fact().what())),
                    result);
        }
        result = protectedAt(call, model.anonymised(), Slot.ANONYMISED, Mark.ANONYMISED, result);
        result = protectedAt(call, model.pseudonymised(), Slot.PSEUDONYMISED, Mark.PSEUDONYMISED, result);
        for (CallModel.Setting setting : model.settings()) {
            if (setting.slot().equals(Slot.ADDRESS.name())) {
                result = set(call, setting, result);
            } else if (setting.slot().equals(Slot.RESPONSE.name())) {
                memory.write(state, result, Slot.RESPONSE, Value.constant(1));
            }
        }
        for (Place place : model.kept()) {
            memory.keep(state.heap, at(state, place, arguments, isStatic, result));
        }
        return model.mention() ? result.via(t -> t.marked(Mark.MENTIONED)) : result;
    }

    private boolean isAccessorOfKnownField(MemberRef callee) {
        return callee.descriptor().startsWith("()")
                && program.resolve(callee).filter(program::hasBody).isPresent()
                && program.fieldFacts(callee.owner()).entrySet().stream()
                        .anyMatch(field -> !field.getValue().isEmpty()
                                && field.getKey().name().endsWith("." + callee.name()));
    }

    private Value set(Call call, CallModel.Setting setting, Value result) {
        List<Constant> parts = setting.values().stream()
                .map(place -> contents.address(
                        call.state(), at(call.state(), place, call.arguments(), call.isStatic(), result)))
                .toList();
        Constant whole = parts.size() == 1
                ? parts.get(0)
                : setting.assembly() == CallModel.Assembly.STACKED
                        ? Addresses.stacked(parts)
                        : Addresses.concatenated(parts);
        Place place = setting.bearer();
        Value bearer = place != null
                ? at(call.state(), place, call.arguments(), call.isStatic(), result)
                : call.isStatic() ? result : call.arguments().get(0);
        if (bearer.objects().isEmpty()) {
            // Good enough for an address, and for nothing else.
            boolean text = place != null && place.equals(Place.result());
            return text
                    ? result.withConstant(
                            Addresses.of(whole).map(Addresses::constant).orElse(Constant.UNKNOWN))
                    : result;
        }
        memory.write(call.state(), bearer, Slot.named(setting.slot()), Value.of(whole));
        return result;
    }

    private Value labelled(Call call, Place place, Taints taints, Value result) {
        if (place.root() == Place.Root.RESULT && place.steps().isEmpty()) {
            return result.plus(taints);
        }
        if (place.steps().isEmpty()) {
            label(call.state(), root(place, call.arguments(), call.isStatic(), result), taints);
        }
        return put(call, place, Value.tainted(taints), result);
    }

    /** Labels what the fields of objects of ours hold: an object that is labelled as a whole is so in all its parts. */
    private void label(State state, Value target, Taints taints) {
        for (HeapObject object : target.objects()) {
            for (Slot field : program.fieldFacts(object.type()).keySet()) {
                Value held = memory.readObject(state.heap, object, field);
                memory.writeObject(state.heap, object, field, held.plus(taints), true);
            }
        }
    }

    private Value protectedAt(Call call, List<Place> places, Slot slot, Mark mark, Value before) {
        Value result = before;
        for (Place place : places) {
            Value value = at(call.state(), place, call.arguments(), call.isStatic(), result);
            for (HeapObject object : memory.reachable(call.state().heap, value)) {
                memory.writeObject(call.state().heap, object, slot, Value.constant(1), true);
            }
            if (place.root() == Place.Root.RESULT && place.steps().isEmpty()) {
                result = result.via(t -> t.marked(mark));
            }
        }
        return result;
    }

    /** What a streaming call gives to its handler: to a function, or to every method that our handler implements. */
    private Value answer(Call call, Place place, Taints output, Value result) {
        int index = place.argument() + (call.isStatic() ? 0 : 1);
        if (index >= call.arguments().size()) {
            return result;
        }
        Value labelled = Value.tainted(output);
        List<Value> values = List.of(labelled, labelled, labelled);
        for (HeapObject handler : call.arguments().get(index).objects()) {
            if (handler.isFunction()) {
                calls.function(call.state(), handler, values, call.site());
                continue;
            }
            if (!handler.isExact()) {
                continue;
            }
            for (MethodHeader method : handled(handler.type())) {
                List<Value> arguments = new ArrayList<>();
                arguments.add(Value.of(handler));
                for (Type type : Type.getArgumentTypes(method.descriptor())) {
                    HeapObject given = HeapObject.opaque(Program.internalName(type), call.beside(7));
                    arguments.add(
                            Program.isScalar(Program.internalName(type))
                                    ? labelled
                                    : Value.of(given).plus(output));
                }
                calls.invoke(
                        call.state(),
                        method.ref(),
                        fr.charteia.core.bytecode.Instruction.Dispatch.VIRTUAL,
                        arguments,
                        call.site());
            }
        }
        return result;
    }

    /** The methods of a class of ours that library code calls through its interfaces. */
    private List<MethodHeader> handled(String type) {
        List<MethodHeader> methods = new ArrayList<>();
        program.index().find(type).stream()
                .filter(header -> program.index().inScope(header.name()))
                .flatMap(header -> header.methods().stream())
                .filter(m -> !m.isStatic() && !m.isConstructor() && !m.isBridge() && m.isPublic())
                .filter(m -> program.index().supertypes(type).stream()
                        .filter(s -> !program.index().inScope(s) && !s.equals("java/lang/Object"))
                        .anyMatch(s -> program.resolve(new MemberRef(s, m.name(), m.descriptor()))
                                .isPresent()))
                .forEach(methods::add);
        return methods;
    }
}
