package fr.charteia.core.flow.call;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.memory.Below;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.TypeTests;
import fr.charteia.core.flow.program.FieldFunctions;
import fr.charteia.core.flow.program.KeptConstants;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** A call of a method of ours, and what is there at the paths that the callee was passed. */
final class CallSite {
    private final Summaries summaries;
    private final Contents contents;
    private final Memory memory;
    private final State state;
    private final MethodHeader method;
    private final List<Value> arguments;
    private final Site site;
    private final Map<AccessPath, Value> resolved = new HashMap<>();
    private final Map<AccessPath, Value> besideFunctions = new HashMap<>();
    private final Set<HeapObject> byField = new LinkedHashSet<>();
    private final Map<AccessPath, Below> below = new HashMap<>();

    CallSite(
            Summaries summaries,
            Contents contents,
            State state,
            MethodHeader method,
            List<Value> arguments,
            Site site) {
        this.summaries = summaries;
        this.contents = contents;
        this.memory = contents.memory();
        this.state = state;
        this.method = method;
        this.arguments = arguments;
        this.site = site;
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

    /** What is passed, the receiver first where there is one. */
    List<Value> arguments() {
        return arguments;
    }

    /** As what a parameter of the callee is declared, the receiver first where there is one; empty for what a function took along. */
    Optional<Type> declared(int parameter) {
        if (parameter == 0 && !method.isStatic()) {
            return Optional.of(Type.getObjectType(method.owner()));
        }
        Type[] written = Type.getArgumentTypes(method.descriptor());
        int argument = parameter - (method.isStatic() ? 0 : 1);
        return argument >= 0 && argument < written.length ? Optional.of(written[argument]) : Optional.empty();
    }

    /** What gave an argument, as the caller's state has it; -1 when it is in no register, or it cannot be told. */
    int definition(int argument) {
        int definition = -1;
        for (int r = 0; r < state.registers.length && argument < arguments.size(); r++) {
            if (state.registers[r] == arguments.get(argument)) {
                if (definition != -1 && definition != state.definitions[r]) {
                    return -1;
                }
                definition = state.definitions[r];
            }
        }
        return definition;
    }

    /** The same where something that is passed is just this. */
    CallSite with(Aliases.Place place, Value passed, State in) {
        List<Value> own = new ArrayList<>(arguments);
        if (place.capture() == null) {
            own.set(place.argument(), passed);
        } else {
            own.get(place.argument()).objects().forEach(function -> in.heap.set(function, place.capture(), passed));
        }
        return new CallSite(summaries, contents, in, method, own, site);
    }

    /** Which of what is passed is one, as far as a summary speaks of it. */
    Aliases aliases(Summary summary) {
        return new Aliases(state, arguments, summary);
    }

    /** What an object that is passed is made of, where it is a function that a library made of others. */
    Map<Slot, Value> composition(HeapObject object) {
        return summaries.program().isFunctionalOfLibrary(object.type())
                ? memory.composition(state.heap, object)
                : Map.of();
    }

    /** What is at a path that the callee was passed. */
    Value resolve(AccessPath path) {
        Value known = resolved.get(path);
        if (known == null) {
            known = walk(path);
            summaries.spend(known.beyondNarrow());
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
            return path.parameter() == 0 && isOfClass()
                    ? passed
                    : noted(passed, summaries.program().fieldFunctions().found(passed, state));
        }
        if (path.parameter() == AccessPath.STATIC && path.slots().size() == 1) {
            Optional<Value> constant =
                    summaries.program().field(path.slots().get(0)).flatMap(summaries::staticField);
            if (constant.isPresent()) {
                return constant.get();
            }
        }
        Slot slot = path.last();
        if (slot.kind() == Slot.Kind.FIELD && path.above().isAnyBelow()) {
            return below(path.above()).field(slot);
        }
        Value base = resolve(path.above());
        summaries.spend(base.beyondNarrow());
        if (KeptConstants.isAskedFor(summaries.program(), path, path.above())) {
            return Value.tainted(KeptConstants.asked(summaries.program(), path, memory.left(state.heap, path.above())));
        }
        if (base.isNothing()) {
            return Value.BOTTOM;
        }
        return switch (slot.kind()) {
            case DEEP -> everything(path, base);
            case BELOW -> below(path).any();
            case TEXT -> Value.tainted(contents.text(state, base, site));
            case ALTERNATIVE ->
                base.withObjects(Shape.Passed.groups(path.above(), base.objects()).stream()
                        .skip(Integer.parseInt(slot.name()))
                        .findFirst()
                        .orElse(Set.of()));
            default -> {
                Value held = number(memory.read(state, base, slot));
                // How many there are says which of several containers it is, unless all have as many, and is up to who
                // gave the whole.
                boolean tells =
                        slot.equals(Slot.SIZE) && held.constant().single().isEmpty();
                Value read = held.plus(
                        tells ? state.choosing(base).union(base.ownTaints().deciding()) : state.chosenBy(base));
                FieldFunctions functions = summaries.program().fieldFunctions();
                if (slot.isCapture()) {
                    yield noted(read, functions.found(read, state));
                }
                Value heard = functions.heard(read, state);
                if (heard.objects().containsAll(read.objects())) {
                    besideFunctions.put(path, read);
                }
                yield noted(read, heard);
            }
        };
    }

    /** Whether no function is the object whose method is called: it is one of a class. */
    private boolean isOfClass() {
        return !method.isStatic() && !summaries.program().index().isInterface(method.owner());
    }

    /**
     * What is at a path that the callee was passed, but for functions that may lie in its field, beside anything else: the callee finds out
     * about those by itself.
     */
    Value resolveBesideFunctions(AccessPath path) {
        Value value = resolve(path);
        return besideFunctions.getOrDefault(path, value);
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
            known = new Below(summaries.program(), memory, state, resolve(way.above()));
            below.put(way, known);
        }
        summaries.spend(known.size());
        return known;
    }

    /** All that is below a value; where the callee has found out its type, below what can be of that, and as one of it. */
    private Value everything(AccessPath path, Value base) {
        Program program = summaries.program();
        Value those = path.typeFound()
                .map(type -> TypeTests.narrowed(
                        program, base.withObjects(Below.thoseOf(program.index(), type, base.objects())), type))
                .orElse(base);
        Taints all = path.isCompared()
                ? memory.compared(state, those)
                : memory.deep(state, those).union(declared(path, those));
        return new Value(memory.reachable(state.heap, those), all, Constant.UNKNOWN);
    }

    /** What the declaration of a field says of what it holds here, unless that is a constant, or the caller's to say. */
    private Taints declared(AccessPath path, Value held) {
        Optional<MemberRef> field = path.lastField().flatMap(summaries.program()::field);
        Constant constant = held.constant();
        boolean told = held.objects().isEmpty()
                && (constant instanceof Constant.Known || constant instanceof Constant.FromInput);
        return field.isEmpty() || told || held.isBottom()
                ? Taints.NONE
                : Taints.ofFacts(
                        summaries.program().models().field(field.get()),
                        new Hop(site, Hop.Why.SOURCE, field.get().name()));
    }

    /** The marks of what a field holds that was protected; what its holder carries is told beside it. */
    int protection(AccessPath field) {
        if (field.slots().isEmpty()) {
            return Memory.protection(resolve(field));
        }
        Slot last = field.last();
        return Memory.protection(memory.read(state, resolve(field.above()).withTaints(Taints.NONE), last));
    }
}
