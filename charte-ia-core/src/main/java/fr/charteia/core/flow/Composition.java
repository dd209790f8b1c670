package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.Fact;
import fr.charteia.core.model.Models;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts a callee's summary into its caller: what the summary says of inputs is read in the caller's state, what it wrote is
 * written there, the sinks that it reaches become the caller's.
 */
final class Composition {
    /** How often a summary may ask for more of what its caller knows. */
    private static final int ROUNDS = 8;

    /** How many functions at one place are told apart by a summary. */
    private static final int ALTERNATIVES = 8;

    /** How many objects at one parameter are told apart by a summary each. */
    private static final int SPLIT = 4;

    private final Engine engine;
    private final Frame frame;
    private final Contents contents;
    private final Memory memory;

    Composition(Engine engine, Frame frame, Contents contents) {
        this.engine = engine;
        this.frame = frame;
        this.contents = contents;
        this.memory = contents.memory();
    }

    CallInterpreter.Outcome call(State state, MethodHeader method, List<Value> arguments, Site site) {
        Summary summary = engine.summary(method, Shape.NONE);
        Aliases aliases = new Aliases(state, arguments, summary);
        Optional<Integer> many = parameterToSplit(summary, arguments).or(() -> aliases.uncertain(SPLIT));
        if (many.isPresent()) {
            return split(state, method, arguments, site, many.get());
        }
        Shape same = new Shape(Map.of(), aliases.find());
        boolean apart = same.isEmpty() || !engine.mayAdd(method, same);
        Summary start = apart ? summary : engine.summary(method, same);
        return suited(state, method, arguments, site, apart ? Shape.NONE : same, start)
                .apply();
    }

    /** The summary for what is known here, as far as the summary asks. */
    private Application suited(
            State state, MethodHeader method, List<Value> arguments, Site site, Shape start, Summary general) {
        Application application = new Application(state, method, arguments, site, general);
        Shape shape = start;
        for (int round = 0; round < ROUNDS; round++) {
            Shape wanted = application.wanted(shape);
            if (!wanted.equals(shape) && !engine.mayAdd(method, wanted)) {
                wanted = wanted.ofObjects();
            }
            if (wanted.equals(shape) || !engine.mayAdd(method, wanted)) {
                break;
            }
            shape = wanted;
            application = new Application(state, method, arguments, site, engine.summary(method, shape));
        }
        return application;
    }

    /** What a method gives back, and the sinks that it reaches on the way; what it changes is left as it was. */
    Value result(State state, MethodHeader method, List<Value> arguments, Site site) {
        Application application =
                suited(state, method, arguments, site, Shape.NONE, engine.summary(method, Shape.NONE));
        application.composeHits();
        return application.translate(application.summary.result());
    }

    private static Optional<Integer> parameterToSplit(Summary summary, List<Value> arguments) {
        for (AccessPath path : summary.typeNeeds()) {
            if (path.slots().isEmpty() && path.parameter() >= 0 && path.parameter() < arguments.size()) {
                Value value = arguments.get(path.parameter());
                int size = value.objects().size();
                if (size > 1
                        && size <= SPLIT
                        && value.constant() == Constant.NONE
                        && value.objects().stream().allMatch(HeapObject::isExact)) {
                    return Optional.of(path.parameter());
                }
            }
        }
        return Optional.empty();
    }

    private CallInterpreter.Outcome split(
            State state, MethodHeader method, List<Value> arguments, Site site, int parameter) {
        Value passed = arguments.get(parameter);
        Alternatives several =
                new Alternatives(frame, state, passed, passed.objects().size());
        for (HeapObject object : passed.objects()) {
            List<Value> own = new ArrayList<>(arguments);
            own.set(parameter, passed.withObjects(Set.of(object)));
            several.go(copy -> call(copy, method, own, site));
        }
        return several.end();
    }

    /** One summary at one call. */
    private final class Application {
        private final State state;
        private final MethodHeader method;
        private final List<Value> arguments;
        private final Site site;
        private final Summary summary;
        private final Hop call;
        private final Map<AccessPath, Value> resolved = new HashMap<>();
        private final Map<AccessPath, Below> below = new HashMap<>();
        /** Parts of a summary often carry the very same labels. */
        private final Map<Taints, Taints> translated = new IdentityHashMap<>();

        private @Nullable Set<Site> elsewhere;

        Application(State state, MethodHeader method, List<Value> arguments, Site site, Summary summary) {
            this.state = state;
            this.method = method;
            this.arguments = arguments;
            this.site = site;
            this.summary = summary;
            this.call = new Hop(site, Hop.Why.CALL, MethodInterpreter.callName(method.ref()));
        }

        /** The shape that adds what is known here to what the summary was made for. */
        Shape wanted(Shape shape) {
            Map<AccessPath, Shape.Known> known = new LinkedHashMap<>(shape.known());
            Map<AccessPath, AccessPath> aliases = new LinkedHashMap<>(shape.aliases());
            for (AccessPath path : summary.typeNeeds()) {
                if (Aliases.findCircle(path, this::resolve, aliases)) {
                    continue;
                }
                Value value = resolve(path);
                Optional<String> narrow = isExact(value) ? Optional.empty() : typeOfPolicy(value);
                if (!known.containsKey(path) && isExact(value)) {
                    // Of all that is below a place, none is certain to be there.
                    Constant orNull = path.isDeep() || path.isFolded() ? Constant.of(Constant.NULL) : orNull(value);
                    known.put(path, new Shape.Known(exact(value), orNull));
                } else if (!known.containsKey(path) && narrow.isPresent()) {
                    List<Shape.Passed> any = List.of(new Shape.Passed(narrow.get(), null, false));
                    known.put(path, new Shape.Known(any, Constant.UNKNOWN));
                } else {
                    value.objects().stream()
                            .filter(o -> o.isInput() && !o.isExact())
                            .forEach(o -> frame.needsType(o.path()));
                }
            }
            for (AccessPath path : summary.constantNeeds()) {
                Value value = resolve(path);
                if (value.objects().isEmpty() && value.constant().values().isPresent() && !known.containsKey(path)) {
                    known.put(path, new Shape.Known(List.of(), value.constant()));
                } else if (engine.program().constantOfEnum(value).isPresent()) {
                    // Which constant it is says more than its type.
                    HeapObject one = engine.program().constantOfEnum(value).get();
                    known.put(path, new Shape.Known(List.of(), Constant.UNKNOWN, one));
                } else {
                    frame.needsConstant(value);
                }
            }
            return new Shape(known, aliases);
        }

        /** Whether just these objects may be there, or nothing. */
        private static boolean isExact(Value value) {
            int size = value.objects().size();
            return size > 0
                    && value.objects().stream().allMatch(HeapObject::isExact)
                    && (size == 1
                            || size <= ALTERNATIVES
                                    && (value.constant() == Constant.NONE || orNull(value) != Constant.UNKNOWN));
        }

        /** Null, where a value may be that besides its objects: the callee may ask. */
        private static Constant orNull(Value value) {
            return value.constant()
                            .single()
                            .filter(constant -> constant == Constant.NULL)
                            .isPresent()
                    ? value.constant()
                    : Constant.UNKNOWN;
        }

        /** The type that all objects which may be there are of, where the policy speaks of it or of its like: the callee may know a wider one. */
        private Optional<String> typeOfPolicy(Value value) {
            return value.objects().stream()
                    .map(HeapObject::type)
                    .filter(type -> value.objects().stream()
                            .allMatch(object -> engine.program().index().isSubtype(object.type(), type)))
                    .filter(this::isToldApart)
                    .findFirst();
        }

        /** Whether the policy speaks of a type, or of others of a wider one that the callee may know. */
        private boolean isToldApart(String type) {
            Models models = engine.program().models();
            return models.isOfPolicy(type)
                    || !models.isAbovePolicy(type)
                            && engine.program().index().supertypes(type).stream()
                                    .anyMatch(
                                            above -> !above.equals("java/lang/Object") && models.isAbovePolicy(above));
        }

        private static List<Shape.Passed> exact(Value value) {
            return value.objects().stream()
                    .map(object -> new Shape.Passed(object.type(), object.isFunction() ? object.target() : null, true))
                    .toList();
        }

        CallInterpreter.Outcome apply() {
            composeHits();
            if (!summary.thrown().isBottom()) {
                State after = state.copy();
                write(after, summary.thrownHeap());
                frame.thrown(new Frame.Thrown(
                        translate(summary.thrown()),
                        translate(summary.throwing()).markedBits(Taint.bit(Mark.CONTROL)),
                        translate(summary.failing()).markedBits(Taint.bit(Mark.CONTROL)),
                        after));
            }
            if (!summary.returns()) {
                return CallInterpreter.Outcome.NEVER;
            }
            state.renew(summary.result().taints().labels(), memory::isFinal);
            Constant told = summary.result().constant();
            Value result = translate(summary.result());
            result = told instanceof Constant.Tells ? result.withConstant(told) : result;
            Set<Label> validated = labels(summary.validated());
            Set<Label> shown = labels(summary.shown());
            write(state, summary.heap());
            if (!validated.isEmpty()) {
                state.validate(validated);
            }
            if (!shown.isEmpty()) {
                state.show(shown);
            }
            return new CallInterpreter.Outcome(true, result);
        }

        private Value resolve(AccessPath path) {
            Value known = resolved.get(path);
            if (known == null) {
                known = walk(path);
                engine.spend(known.beyondNarrow());
                resolved.put(path, known);
            }
            return known;
        }

        private Value walk(AccessPath path) {
            if (path.parameter() < 0 && path.slots().isEmpty()) {
                return Value.of(HeapObject.input("", path));
            }
            if (path.slots().isEmpty()) {
                // Of what lies below an argument, the callee finds out by itself which functions are in a field.
                return path.parameter() < arguments.size()
                        ? engine.program().fieldFunctions().found(arguments.get(path.parameter()), state)
                        : Value.CLEAN;
            }
            if (path.parameter() == AccessPath.STATIC && path.slots().size() == 1) {
                Optional<Value> constant =
                        engine.program().field(path.slots().get(0)).flatMap(engine::staticField);
                if (constant.isPresent()) {
                    return constant.get();
                }
            }
            Slot slot = path.slots().get(path.slots().size() - 1);
            if (slot.kind() == Slot.Kind.FIELD && path.above().isAnyBelow()) {
                return below(path.above()).field(slot);
            }
            Value base = resolve(path.above());
            engine.spend(base.beyondNarrow());
            return switch (slot.kind()) {
                case DEEP -> everything(path, base);
                case BELOW -> below(path).any();
                case TEXT -> Value.tainted(contents.text(state, base, site));
                case ALTERNATIVE ->
                    base.withObjects(base.objects().stream()
                            .skip(Integer.parseInt(slot.name()))
                            .limit(1)
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
                default -> memory.read(state, base, slot);
            };
        }

        private Below below(AccessPath way) {
            Below known = below.get(way);
            if (known == null) {
                known = new Below(engine.program(), memory, state, resolve(way.above()));
                below.put(way, known);
            }
            engine.spend(known.size());
            return known;
        }

        /** All that is below a value; where the callee has found out its type, below what can be of that. */
        private Value everything(AccessPath path, Value base) {
            Value those = path.typeFound()
                    .map(type -> base.withObjects(Below.thoseOf(engine.program().index(), type, base.objects())))
                    .orElse(base);
            Taints all = memory.deep(state, those).union(declared(path, those));
            return new Value(memory.reachable(state.heap, those), all, Constant.UNKNOWN);
        }

        /** What the declaration of a field says of what it holds here, unless that is a constant, or the caller's to say. */
        private Taints declared(AccessPath path, Value held) {
            Optional<MemberRef> field = path.lastField().flatMap(engine.program()::field);
            Constant constant = held.constant();
            boolean told = held.objects().isEmpty()
                    && (constant instanceof Constant.Known || constant instanceof Constant.FromInput);
            return field.isEmpty() || told || held.isBottom()
                    ? Taints.NONE
                    : Memory.facts(
                            engine.program().models().field(field.get()),
                            new Hop(site, Hop.Why.SOURCE, field.get().name()));
        }

        private Value translate(Value value) {
            Set<HeapObject> objects = new LinkedHashSet<>();
            Constant constant = translate(value.constant());
            for (HeapObject object : value.objects()) {
                if (!object.isInput()) {
                    objects.add(object.seenFrom(site));
                    continue;
                }
                Value actual = resolve(object.path());
                actual.objects().stream().map(o -> narrowed(o, object)).forEach(objects::add);
                if (actual.constant() != Constant.NONE && constant == Constant.NONE) {
                    constant = actual.constant();
                }
            }
            Value translated = new Value(objects, translate(value.taints()), constant);
            engine.spend(translated.beyondNarrow());
            return translated;
        }

        private Constant translate(Constant constant) {
            if (constant instanceof Constant.FromInput input) {
                return passed(input.path());
            }
            if (constant instanceof Constant.Likely likely && constant != Constant.SOME_TEXT) {
                Set<Address> all = new LinkedHashSet<>();
                for (Address address : likely.all()) {
                    all.addAll(address.with(path -> Addresses.of(passed(path)).orElse(Set.of(Address.UNKNOWN))));
                }
                return Addresses.constant(all);
            }
            // It speaks of the callee's registers.
            return constant instanceof Constant.Tells || constant instanceof Constant.PathOf
                    ? Constant.UNKNOWN
                    : constant;
        }

        /** The constant that is passed at a path; of an address that an object bears, none when it bears none. */
        private Constant passed(AccessPath path) {
            return path.isAddress() ? contents.address(state, resolve(path.above())) : constantOf(resolve(path));
        }

        /** What the callee found out about an object's type, its caller may not have known. */
        private HeapObject narrowed(HeapObject actual, HeapObject known) {
            return !actual.isExact()
                            && !known.type().isEmpty()
                            && !actual.type().equals(known.type())
                            && engine.program().index().isSubtype(known.type(), actual.type())
                    ? actual.as(known.type())
                    : actual;
        }

        private static Constant constantOf(Value value) {
            return value.constant() == Constant.NONE && value.objects().isEmpty() ? Constant.UNKNOWN : value.constant();
        }

        private Taints translate(Taints taints) {
            if (taints.isEmpty()) {
                return taints;
            }
            Taints known = translated.get(taints);
            if (known == null) {
                Taints.Builder result = new Taints.Builder();
                taints.forEach((taint, chain) -> translate(taint, chain, result, true));
                known = result.build();
                translated.put(taints, known);
            }
            return known;
        }

        private void translate(Taint taint, Chain inner, Taints.Builder result, boolean returns) {
            if (taint.label() instanceof Label.Input input) {
                resolve(input.path())
                        .taints()
                        .forEach((actual, before) -> actual.with(taint.marks())
                                .ifPresent(t -> result.add(
                                        t, inner.length() == 0 && returns ? before : before.through(call, inner))));
            } else if (taint.label() instanceof Label.Approval approval) {
                for (Label label : labels(Set.of(approval.of()))) {
                    result.add(new Taint(new Label.Approval(label, approval.when()), taint.marks()), Chain.EMPTY);
                }
            } else if (!isFromElsewhere(taint)) {
                result.add(
                        taint,
                        returns
                                ? inner.then(new Hop(site, Hop.Why.RETURN, MethodInterpreter.callName(method.ref())))
                                : inner);
            }
        }

        private Set<Label> labels(Set<Label> inner) {
            Set<Label> outer = new LinkedHashSet<>();
            for (Label label : inner) {
                if (label instanceof Label.Input input) {
                    Value actual = resolve(input.path());
                    outer.addAll(actual.taints().labels());
                } else if (label instanceof Label.Answer answer) {
                    outer.addAll(Approvals.given(resolve(answer.path()), answer.when()));
                } else {
                    outer.add(label);
                }
            }
            outer.removeIf(label -> label instanceof Label.Data);
            return outer;
        }

        private boolean isFromElsewhere(Taint taint) {
            return taint.label() instanceof Label.AiOutput output && elsewhere().contains(output.call());
        }

        /** The calls that may have been ones of an AI for whoever calls the method, and with what is passed here are none. */
        private Set<Site> elsewhere() {
            Set<Site> known = elsewhere;
            if (known == null) {
                known = new LinkedHashSet<>();
                for (SinkHit hit : summary.hits().values()) {
                    if (hit.sink() instanceof SinkHit.Sink.Ai ai
                            && engine.program().requests().goElsewhere(ai.model(), clients(hit))) {
                        known.add(ai.site());
                    }
                }
                elsewhere = known;
            }
            return known;
        }

        private void composeHits() {
            boolean step = engine.program().models().call(method.ref()).validation();
            for (SinkHit hit : summary.hits().values()) {
                if (hit.sink() instanceof SinkHit.Sink.Ai ai && elsewhere().contains(ai.site())) {
                    continue;
                }
                boolean decision = hit.sink() instanceof SinkHit.Sink.Decision;
                Taints.Builder taints = new Taints.Builder();
                int approved = step && decision ? Taint.bit(Mark.VALIDATED) : 0;
                hit.taints()
                        .forEach((taint, chain) -> taint.with(taint.label() instanceof Label.Input ? approved : 0)
                                .ifPresent(marked -> translate(marked, chain, taints, false)));
                Taints reaching = taints.build();
                Set<Label> proven = Set.of();
                SinkHit.Sink sink = hit.sink();
                if (hit.sink() instanceof SinkHit.Sink.Decision made) {
                    boolean told = made.ruled() && isToldByCall(made);
                    sink = told ? made.told() : made;
                    reaching = !made.ruled() || told
                            ? reaching
                            : reaching.union(frame.control()
                                    .markedBits(Taint.bit(Mark.CONTROL) | approved)
                                    .via(c -> c.through(call, hit.calls())));
                    proven = labels(hit.approved());
                    proven.addAll(state.validated);
                    reaching = ApprovedLabels.guarded(proven, state.shown, reaching);
                }
                frame.hit(new SinkHit(sink, reaching, Chain.EMPTY.through(call, hit.calls()), clients(hit), proven));
            }
        }

        /** Whether the call of the method is a decision by itself, so that what it does, known by name only, is told with that. */
        private boolean isToldByCall(SinkHit.Sink.Decision made) {
            return made.decision().certainty() == Fact.Certainty.NAME
                    && engine.program().models().call(method.ref()).decision().isPresent();
        }

        private Set<SinkHit.Client> clients(SinkHit hit) {
            Set<SinkHit.Client> clients = new LinkedHashSet<>();
            for (SinkHit.Client client : hit.clients()) {
                if (client instanceof SinkHit.Client.Passed passed) {
                    contents.clients(state, resolve(passed.path()), false)
                            .forEach(found -> clients.add(inField(passed, found).with(passed.tools())));
                } else if (client instanceof SinkHit.Client.Known known) {
                    clients.add(new SinkHit.Client.Known(
                            known.type(), translate(known.address()), known.where(), known.tools()));
                } else {
                    clients.add(client);
                }
            }
            return clients;
        }

        /**
         * A client that lies too deep to say where: the callee knows in which field it looked, and what that holds of whatever object
         * says more than all that lies there. Behind one interface, others hold clients of their own.
         */
        private SinkHit.Client inField(SinkHit.Client.Passed passed, SinkHit.Client found) {
            Optional<Slot> field = passed.path().isDeep()
                    ? Optional.empty()
                    : passed.path()
                            .lastField()
                            .filter(slot -> engine.program().index().inScope(slot.owner()));
            return found instanceof SinkHit.Client.Passed deeper
                            && deeper.path().isDeep()
                            && field.isPresent()
                    ? new SinkHit.Client.Passed(
                            AccessPath.of(AccessPath.STATE).append(field.get()), passed.type(), found.tools())
                    : found;
        }

        private record Write(Set<HeapObject> targets, Slot slot, Value value, boolean strong) {
            int cost() {
                return targets.size() * (1 + value.beyondNarrow());
            }
        }

        /** Does in a state what the callee did to what it could reach. */
        private void write(State after, Heap heap) {
            List<Write> writes = new ArrayList<>();
            List<HeapObject> fresh = new ArrayList<>();
            List<HeapObject> emptied = new ArrayList<>();
            for (HeapObject object : heap.objects()) {
                Set<HeapObject> targets;
                if (object.isInput()) {
                    Set<HeapObject> all = resolve(object.path()).objects();
                    targets = object.path().isDeep()
                            ? Below.thoseOf(engine.program().index(), object.type(), all)
                            : all;
                } else {
                    HeapObject seen = object.seenFrom(site);
                    fresh.add(seen);
                    targets = Set.of(seen);
                }
                if (targets.isEmpty()) {
                    // Nothing is there: whatever the callee writes is written nowhere.
                    continue;
                }
                boolean one = targets.size() == 1
                        && !object.isMany()
                        && targets.stream().noneMatch(HeapObject::isMany);
                if (one && memory.isEmptied(heap, object)) {
                    emptied.addAll(targets);
                }
                heap.slots(object).forEach((slot, value) -> {
                    if (!slot.equals(Slot.EMPTIED)) {
                        Value put = slot.isSetting()
                                ? translate(value)
                                : ApprovedLabels.settled(translate(value), state.validated);
                        writes.add(new Write(targets, slot, put, one && !slot.isAdded()));
                    }
                });
            }
            fresh.forEach(object -> {
                if (!object.isGlobal()) {
                    after.heap.allocate(object);
                }
            });
            emptied.forEach(object -> Memory.empty(after.heap, object));
            Outliving.Giving giving = memory.giving(after.heap);
            int spent = 0;
            for (Write write : writes) {
                spent += write.cost();
                if (spent > Engine.SHARE) {
                    // All that the caller may take: at the end of the block it is given up, and guessed at.
                    break;
                }
                for (HeapObject target : write.targets) {
                    memory.writeObject(giving, target, write.slot, write.value, write.strong);
                }
            }
            giving.end();
            engine.spend(spent);
            for (Write write : writes) {
                if (write.slot.equals(Slot.SIZE) && write.strong || write.slot.equals(Slot.WRITTEN)) {
                    // What was added made it unknown: the callee knows better, where it surely wrote there.
                    Value known = write.strong ? write.value : Value.CLEAN;
                    write.targets.forEach(target -> memory.writeObject(after.heap, target, write.slot, known, true));
                }
            }
        }
    }
}
