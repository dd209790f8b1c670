package fr.charteia.core.flow.call;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.path.Alternatives;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts a callee's summary into its caller: what the summary says of inputs is read in the caller's state, what it wrote is
 * written there, the sinks that it reaches become the caller's.
 */
public final class Composition {
    /** How often a summary may ask for more of what its caller knows. */
    private static final int ROUNDS = 8;

    /** How many objects at one parameter are told apart by a summary each. */
    private static final int SPLIT = 4;

    private final Summaries summaries;
    private final Frame frame;
    private final Contents contents;

    /** The functions that no summary was told of, for want of room: what they do is in none. */
    private Value untold = Value.BOTTOM;

    public Composition(Summaries summaries, Frame frame, Contents contents) {
        this.summaries = summaries;
        this.frame = frame;
        this.contents = contents;
    }

    public Outcome call(State state, MethodHeader method, List<Value> arguments, Site site) {
        return call(new CallSite(summaries, contents, state, method, arguments, site));
    }

    private Outcome call(CallSite at) {
        Shape foreseen = Foreseen.of(summaries.program(), at);
        Shape first = !foreseen.isEmpty() && summaries.mayAdd(at.method(), foreseen) ? foreseen : Shape.NONE;
        Summary summary = summaries.summary(at.method(), first);
        if (!summaries.hasShare()) {
            // The caller is given up at the end of the block, but one call may come to many: the sinks are enough.
            Value given = application(at, first, summary, summary).result();
            return new Outcome(true, given.plus(Value.taintsOf(at.arguments()).marked(Mark.WIDENED)));
        }
        Aliases aliases = at.aliases(summary);
        Optional<Aliases.Place> many = parameterToSplit(summary, at.arguments()).or(() -> aliases.uncertain(SPLIT));
        if (many.isPresent()) {
            return split(at, many.get());
        }
        Shape same = new Shape(first.known(), aliases.find());
        boolean apart = same.equals(first) || !summaries.mayAdd(at.method(), same);
        Summary start = apart ? summary : summaries.summary(at.method(), same);
        Application suited = suited(at, apart ? first : same, start, summary);
        Outcome outcome = suited.apply().with(suited.choosing());
        needsTypes(at);
        return outcome;
    }

    /** Whoever calls this method may know which functions lie in a field. */
    private void needsTypes(CallSite at) {
        at.byField().forEach(object -> frame.needsType(object.path()));
    }

    /** The summary for what is known here, as far as the summary asks. */
    private Application suited(CallSite at, Shape start, Summary first, Summary general) {
        Shape shape = start;
        Summary summary = first;
        for (int round = 0; round < ROUNDS; round++) {
            WantedShape beyond = new WantedShape(summaries, frame, at, summary);
            Shape wanted = beyond.beyond(shape);
            Shape next = next(at.method(), shape, wanted);
            if (next.equals(shape)) {
                if (!summaries.isInRecursion(at.method().ref())) {
                    untold = untold.join(beyond.untold()).join(functions(at, wanted, shape));
                }
                break;
            }
            shape = next;
            summary = Decided.of(summaries.summary(at.method(), shape), shape, summary);
        }
        return application(at, shape, summary, general);
    }

    /** The functions of which one shape tells and another does not. */
    private static Value functions(CallSite at, Shape wanted, Shape told) {
        Value functions = Value.BOTTOM;
        for (AccessPath path : wanted.ofFunctions().known().keySet()) {
            functions = told.known().containsKey(path) ? functions : functions.join(functions(at.resolve(path)));
        }
        return functions;
    }

    /** The functions that are passed and that the summary knows nothing of; the rounds of a recursion are left alone. */
    public Value untold() {
        return untold;
    }

    /** What of a value is a function. */
    static Value functions(Value value) {
        Set<HeapObject> functions = new LinkedHashSet<>(value.objects());
        functions.removeIf(object -> !object.isFunction());
        return Value.BOTTOM.withObjects(functions);
    }

    private Application application(CallSite at, Shape shape, Summary summary, Summary general) {
        return new Application(
                summaries, frame, new Actuals(summaries, frame, contents, at, summary), shape, summary, general);
    }

    /** As much of what is wanted as there is room for. */
    private Shape next(MethodHeader method, Shape shape, Shape wanted) {
        for (Shape more : List.of(wanted, wanted.ofObjects())) {
            if (more.equals(shape) || summaries.mayAdd(method, more)) {
                return more;
            }
        }
        // What a function does that is not told is guessed at, in a recursion not even that; not to know a type only
        // makes
        // what is said of it less precise.
        Shape functions = wanted.ofFunctions();
        return !shape.tells(functions) && summaries.mayAdd(method, functions) ? functions : shape;
    }

    /** What a method gives back, and the sinks that it reaches on the way; what it changes is left as it was. */
    Value result(State state, MethodHeader method, List<Value> arguments, Site site) {
        CallSite at = new CallSite(summaries, contents, state, method, arguments, site);
        Summary general = summaries.summary(method, Shape.NONE);
        Value result = suited(at, Shape.NONE, general, general).result();
        needsTypes(at);
        return result;
    }

    private static Optional<Aliases.Place> parameterToSplit(Summary summary, List<Value> arguments) {
        for (AccessPath path : summary.needs().types()) {
            if (path.slots().isEmpty() && path.parameter() >= 0 && path.parameter() < arguments.size()) {
                Value value = arguments.get(path.parameter());
                int size = value.objects().size();
                if (size > 1
                        && size <= SPLIT
                        && value.constant() == Constant.NONE
                        && value.objects().stream().allMatch(HeapObject::isExact)) {
                    return Optional.of(new Aliases.Place(path.parameter(), null, value));
                }
            }
        }
        return Optional.empty();
    }

    private Outcome split(CallSite at, Aliases.Place place) {
        Alternatives several = new Alternatives(
                frame, at.state(), place.value(), place.value().objects().size());
        for (HeapObject object : place.value().objects()) {
            Value just = place.value().withObjects(Set.of(object));
            several.go(Set.of(object), copy -> call(at.with(place, just, copy)));
        }
        return several.end();
    }
}
