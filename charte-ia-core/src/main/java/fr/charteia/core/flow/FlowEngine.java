package fr.charteia.core.flow;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.Callers;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.LocalVariables;
import fr.charteia.core.model.Models;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.objectweb.asm.Type;

/** Finds what flows where: the engine's front door. */
public final class FlowEngine {
    /** Bytes of stack for the thread that interprets: a call of the program is a few frames of ours. */
    private static final long STACK = 1L << 30;

    /** How often entry points are looked for that fill what others read, or read what others fill. */
    private static final int ROUNDS = 4;

    private final ClassIndex index;
    private final Models models;
    private final BlindSpots ledger;
    private final Requests requests;
    private long allowance = -1;
    private long work;
    private final LocalVariables variables;
    private final Callers callers;

    public FlowEngine(ClassIndex index, Models models, BlindSpots ledger) {
        this(
                index,
                models,
                LocalVariables.NONE,
                new Callers(index, new BodyReader(index, ledger)),
                ledger,
                address -> true);
    }

    /**
     * @param variables what is known of local variables
     * @param callers who calls whom in that index
     * @param ofAi whether an address, in the letters of {@link fr.charteia.core.model.AddressText}, may be an AI's: requests of
     *     plain HTTP to any other are left out
     */
    public FlowEngine(
            ClassIndex index,
            Models models,
            LocalVariables variables,
            Callers callers,
            BlindSpots ledger,
            Predicate<String> ofAi) {
        this.index = index;
        this.models = models;
        this.variables = variables;
        this.callers = callers;
        this.ledger = ledger;
        this.requests = new Requests(ofAi);
    }

    /** Allows only so many steps for the passage of state from one entry point to another. */
    void allow(long steps) {
        allowance = steps;
    }

    /** How much work the run was: instructions interpreted, and values written from summaries. */
    long work() {
        return work;
    }

    /** Analyses the scope. Without an anchor or a client in it, no body is read. */
    public FlowResult run() {
        Set<MemberRef> anchors = models.anchors();
        Set<MemberRef> tools = tools(anchors);
        if (anchors.isEmpty() && !models.mentionsAi()) {
            return new FlowResult(List.of(), List.of(), List.of(), List.of(), 0);
        }
        AtomicReference<FlowResult> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(analyse(anchors, tools)), "charte-ia", STACK);
        thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        if (failure.get() != null) {
            throw new IllegalStateException("The analysis failed: " + failure.get(), failure.get());
        }
        return java.util.Objects.requireNonNull(result.get());
    }

    /** The methods of ours among the anchors that are offered to a model as its tools. */
    private Set<MemberRef> tools(Set<MemberRef> anchors) {
        Set<MemberRef> tools = new TreeSet<>();
        for (MemberRef anchor : anchors) {
            index.find(anchor.owner())
                    .filter(type -> index.inScope(type.name()))
                    .flatMap(type -> type.method(anchor.name(), anchor.descriptor()))
                    .filter(this::isTool)
                    .ifPresent(method -> tools.add(method.ref()));
        }
        return tools;
    }

    /** Offered to a model by itself, or making what is: a lambda is offered where it is given back. */
    private boolean isTool(MethodHeader method) {
        Type result = Type.getReturnType(method.descriptor());
        return models.isToolByName(method)
                || !method.annotations().isEmpty() && models.tool(method).isPresent()
                || result.getSort() == Type.OBJECT && models.isTool(result.getInternalName());
    }

    /** One root that cannot be analysed is a blind spot; the others are analysed all the same. */
    private void guarded(MethodHeader method, Consumer<MethodHeader> work) {
        try {
            work.accept(method);
        } catch (RuntimeException | StackOverflowError e) {
            ledger.add(
                    BlindSpots.Kind.METHOD_TOO_LARGE,
                    method.owner() + "#" + method.name(),
                    0,
                    e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " : " + e.getMessage()));
        }
    }

    private void leftOut(MemberRef writer) {
        ledger.add(
                BlindSpots.Kind.LIMIT_REACHED,
                writer.owner() + "#" + writer.name(),
                0,
                "ce qui passe par plus de points d'entrée, l'un après l'autre, n'est pas suivi",
                "what passes through more entry points, one after the other, is not followed");
    }

    private void enter(Program program, Outcomes outcomes, MemberRef root) {
        program.resolve(root).filter(program::hasBody).ifPresent(method -> guarded(method, outcomes::addRoot));
    }

    /** Enters the roots of the region that were not entered yet. */
    private void enterNew(Program program, Outcomes outcomes, Region region, Set<MemberRef> entered) {
        for (MemberRef root : region.roots()) {
            if (entered.add(root)) {
                enter(program, outcomes, root);
            }
        }
    }

    private FlowResult analyse(Set<MemberRef> anchors, Set<MemberRef> tools) {
        Program program = new Program(index, models, variables, callers, requests);
        Region region = Region.of(program, anchors, tools);
        Engine engine = new Engine(program, ledger);
        Outcomes outcomes = new Outcomes(program, engine);
        Set<MemberRef> roots = new LinkedHashSet<>();
        Writers writers = new Writers(program);
        Readers readers = new Readers(program, region);
        // What leads to an AI by calls comes first: it shall have its share of the work.
        enterNew(program, outcomes, region, roots);
        region.extend(new CallersByName(index, callers).of(region.methods()));
        for (int round = 0; ; round++) {
            enterNew(program, outcomes, region, roots);
            // Made somewhere in scope, and not called there: a container was handed the object, or makes its own.
            for (MemberRef callback : region.callbacks()) {
                if (!engine.wasInterpreted(callback) && roots.add(callback)) {
                    enter(program, outcomes, callback);
                }
            }
            // Whoever fills what a sink reads has a part in it, though it holds no anchor itself.
            Set<MemberRef> more = new LinkedHashSet<>();
            if (round < ROUNDS) {
                more.addAll(writers.of(outcomes.membersBehindSinks()));
                more.addAll(readers.of(outcomes.membersOfAnswers()));
            }
            if (region.methods().containsAll(more)) {
                break;
            }
            region.extend(more);
        }
        // What no root reaches, because dispatch or a constant cut the way, is still a call of an AI.
        Set<MemberRef> rest = new LinkedHashSet<>(region.seeds());
        rest.removeAll(roots);
        for (MemberRef seed : rest) {
            program.resolve(seed).filter(program::hasBody).ifPresent(method -> guarded(method, outcomes::addUnreached));
        }
        // Clients may be set up where no call of an AI is near: nobody asked for those methods yet.
        Set<MemberRef> setups = new LinkedHashSet<>();
        models.setters().forEach(setter -> setups.addAll(callers.holders(setter)));
        setups.removeIf(engine::wasInterpreted);
        for (MemberRef setup : setups) {
            program.resolve(setup)
                    .filter(program::hasBody)
                    .ifPresent(method -> guarded(method, one -> engine.summary(one, Shape.NONE)));
        }
        engine.reportUnresolved();
        if (allowance >= 0) {
            outcomes.allow(allowance);
        }
        FlowResult result = outcomes.result();
        work = engine.work();
        return result;
    }
}
