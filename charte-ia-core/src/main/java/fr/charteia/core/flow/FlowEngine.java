package fr.charteia.core.flow;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.Callers;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.interpreter.Engine;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Requests;
import fr.charteia.core.model.LocalVariables;
import fr.charteia.core.model.Models;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.objectweb.asm.Type;

/** Finds what flows where: the engine's front door. */
public final class FlowEngine {
    /** Bytes of stack for the thread that interprets: a call of the program is a few frames of ours. */
    private static final long STACK = 1L << 30;

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
                || models.tool(method).isPresent()
                || result.getSort() == Type.OBJECT && models.isTool(result.getInternalName());
    }

    private FlowResult analyse(Set<MemberRef> anchors, Set<MemberRef> tools) {
        Program program = new Program(index, models, variables, callers, requests);
        Engine engine = new Engine(program, ledger);
        Outcomes outcomes = new Outcomes(program, engine);
        new Exploration(program, Region.of(program, anchors, tools), engine, outcomes, ledger).run();
        engine.gaps().report();
        if (allowance >= 0) {
            outcomes.allow(allowance);
        }
        FlowResult result = outcomes.result();
        work = engine.work();
        return result;
    }
}
