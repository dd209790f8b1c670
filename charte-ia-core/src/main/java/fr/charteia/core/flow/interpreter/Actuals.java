package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.memory.Below;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.KeptConstants;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Address;
import fr.charteia.core.flow.value.Addresses;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in a caller's state for what the summary of a callee says of inputs: values, labels, constants, clients. */
final class Actuals {
    private final Engine engine;
    private final Contents contents;
    private final Memory memory;
    private final State state;
    private final MethodHeader method;
    private final List<Value> arguments;
    private final Site site;
    private final Summary summary;
    private final Hop call;
    private final Map<AccessPath, Value> resolved = new HashMap<>();
    private final Set<HeapObject> byField = new LinkedHashSet<>();
    private final Map<AccessPath, Below> below = new HashMap<>();
    /** Parts of a summary often carry the very same labels. */
    private final Map<Taints, Taints> translated = new IdentityHashMap<>();

    private @Nullable Set<Site> elsewhere;

    Actuals(
            Engine engine,
            Contents contents,
            State state,
            MethodHeader method,
            List<Value> arguments,
            Site site,
            Summary summary) {
        this.engine = engine;
        this.contents = contents;
        this.memory = contents.memory();
        this.state = state;
        this.method = method;
        this.arguments = arguments;
        this.site = site;
        this.summary = summary;
        this.call = new Hop(site, Hop.Why.CALL, Hop.callName(method.ref()));
    }

    State state() {
        return state;
    }

    /** The callee. */
    MethodHeader method() {
        return method;
    }

    /** Where it is called. */
    Site site() {
        return site;
    }

    /** The call, as a way goes through it. */
    Hop call() {
        return call;
    }

    /** Which of what is passed is one. */
    Aliases aliases() {
        return new Aliases(state, arguments, summary);
    }

    /** What an object that is passed is made of, where it is a function that a library made of others. */
    Map<Slot, Value> composition(HeapObject object) {
        return engine.program().isFunctionalOfLibrary(object.type())
                ? memory.composition(state.heap, object)
                : Map.of();
    }

    /** What is at a path that the callee was passed. */
    Value resolve(AccessPath path) {
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
            if (path.parameter() >= arguments.size()) {
                return Value.CLEAN;
            }
            Value passed = number(arguments.get(path.parameter()));
            return noted(passed, engine.program().fieldFunctions().found(passed, state));
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
        if (KeptConstants.isAskedFor(engine.program(), path, path.above())) {
            return Value.tainted(KeptConstants.asked(engine.program(), path, memory.left(state.heap, path.above())));
        }
        return switch (slot.kind()) {
            case DEEP -> everything(path, base);
            case BELOW -> below(path).any();
            case TEXT -> Value.tainted(contents.text(state, base, site));
            case ALTERNATIVE ->
                base.withObjects(base.objects().stream()
                        .skip(Integer.parseInt(slot.name()))
                        .limit(1)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
            default -> {
                Value read = memory.read(state, base, slot).plus(state.chosenBy(base));
                yield noted(read, engine.program().fieldFunctions().heard(read, state));
            }
        };
    }

    /** A text or a number that was made as an object: the callee knows it as what has nothing in it, and is what it was made of. */
    private Value number(Value passed) {
        boolean made = !passed.objects().isEmpty()
                && passed.objects().stream().allMatch(object -> Program.isScalar(object.type()));
        return made ? passed.plus(memory.deep(state, passed)) : passed;
    }

    /** Functions that were found by a field: whoever calls this method may know which of them it is. */
    private Value noted(Value value, Value found) {
        if (found != value) {
            value.objects().stream().filter(HeapObject::isInput).forEach(byField::add);
        }
        return found;
    }

    /** The objects of which it was only told by the field which functions they may be. */
    Set<HeapObject> byField() {
        return byField;
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
        Taints all = path.isCompared()
                ? memory.compared(state, those)
                : memory.deep(state, those).union(declared(path, those));
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
                : Taints.ofFacts(
                        engine.program().models().field(field.get()),
                        new Hop(site, Hop.Why.SOURCE, field.get().name()));
    }

    Value translate(Value value) {
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
        if (constant instanceof Constant.Rewritten rewritten) {
            Constant before = passed(rewritten.path());
            Constant written = Constant.of(rewritten.all());
            return before instanceof Constant.FromInput input
                    ? Constant.rewritten(input.path(), before, written)
                    : before.join(written);
        }
        if (constant instanceof Constant.Likely likely
                && constant != Constant.SOME_TEXT
                && constant != Constant.SOMETHING) {
            Set<Address> all = new LinkedHashSet<>();
            for (Address address : likely.all()) {
                all.addAll(address.with(path -> Addresses.of(passed(path)).orElse(Set.of(Address.UNKNOWN))));
            }
            return Addresses.constant(all);
        }
        // It speaks of the callee's registers.
        return constant instanceof Constant.Tells || constant instanceof Constant.PathOf ? Constant.UNKNOWN : constant;
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

    Taints translate(Taints taints) {
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

    void translate(Taint taint, Chain inner, Taints.Builder result, boolean returns) {
        if (taint.label() instanceof Label.Input input) {
            pass(resolve(input.path()).taints(), Optional::of, taint, inner, result, returns);
        } else if (taint.label() instanceof Label.Choice choice) {
            pass(resolve(choice.path()).taints(), Taint::choosing, taint, inner, result, returns);
        } else if (taint.label() instanceof Label.Approval approval
                && approval.when() == Label.Itself.ITSELF
                && approval.of() instanceof Label.Answer left) {
            result.add(resolve(left.path()).taints().filter(known -> known.label() instanceof Label.Approval));
        } else if (taint.label() instanceof Label.Approval approval) {
            for (Label label : labels(Set.of(approval.of()))) {
                result.add(new Taint(new Label.Approval(label, approval.when()), taint.marks()), Chain.EMPTY);
            }
        } else if (taint.label() instanceof Label.Data data && data.field() != null) {
            Value held = resolve(data.field());
            new Taint(new Label.Data(data.fact(), held.passed()), taint.marks())
                    .with(protection(data.field()))
                    .ifPresent(known -> result.add(known, returned(inner, returns)));
        } else if (!isFromElsewhere(taint)) {
            result.add(new Taint(outer(taint.label()), taint.marks()), returned(inner, returns));
        }
    }

    /** The marks of what a field holds that was protected; what its holder carries is told beside it. */
    private int protection(AccessPath field) {
        if (field.slots().isEmpty()) {
            return Memory.protection(resolve(field));
        }
        Slot last = field.slots().get(field.slots().size() - 1);
        return Memory.protection(memory.read(state, resolve(field.above()).withTaints(Taints.NONE), last));
    }

    private Chain returned(Chain inner, boolean returns) {
        return returns ? inner.then(new Hop(site, Hop.Why.RETURN, Hop.callName(method.ref()))) : inner;
    }

    /** Puts what is passed in the place of a label of the callee, as far as that speaks of it. */
    private void pass(
            Taints passed,
            Function<Taint, Optional<Taint>> said,
            Taint taint,
            Chain inner,
            Taints.Builder result,
            boolean returns) {
        passed.forEach((actual, before) -> said.apply(actual)
                .flatMap(known -> known.with(taint.marks()))
                .ifPresent(t -> result.add(t, inner.length() == 0 && returns ? before : before.through(call, inner))));
    }

    /** The answers among these that the call asked for when it was made before. */
    Set<Label> asked(Set<Label> shown) {
        return shown.stream()
                .filter(label -> label instanceof Label.AiOutput output
                        && site.instruction().equals(output.from()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A label of the callee's own for its caller: the answers to two calls of one method are two. */
    private Label outer(Label label) {
        return label instanceof Label.AiOutput output ? output.seenFrom(site) : label;
    }

    Set<Label> labels(Set<Label> inner) {
        Set<Label> outer = new LinkedHashSet<>();
        for (Label label : inner) {
            if (label instanceof Label.Input input) {
                Value actual = resolve(input.path());
                outer.addAll(actual.taints().labels());
            } else if (label instanceof Label.Answer answer) {
                outer.addAll(Approvals.given(resolve(answer.path()), answer.when()));
            } else {
                outer.add(outer(label));
            }
        }
        outer.removeIf(label -> label instanceof Label.Data);
        return outer;
    }

    private boolean isFromElsewhere(Taint taint) {
        return taint.label() instanceof Label.AiOutput output && elsewhere().contains(output.call());
    }

    /** The calls that may have been ones of an AI for whoever calls the method, and with what is passed here are none. */
    Set<Site> elsewhere() {
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

    Set<SinkHit.Client> clients(SinkHit hit) {
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
        return found instanceof SinkHit.Client.Passed deeper && deeper.path().isDeep() && field.isPresent()
                ? new SinkHit.Client.Passed(
                        AccessPath.of(AccessPath.STATE).append(field.get()), passed.type(), found.tools())
                : found;
    }
}
