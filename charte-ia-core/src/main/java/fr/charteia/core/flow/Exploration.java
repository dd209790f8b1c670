package fr.charteia.core.flow;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.interpreter.Engine;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Writers;
import fr.charteia.core.flow.value.Shape;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The walk over a program: which entry points are interpreted, and in which order. What leads to an AI by calls comes first; then
 * what calls it by name or has a framework call it, and what fills or reads what others leave.
 */
final class Exploration {
    /** How often entry points are looked for that fill what others read, or read what others fill. */
    private static final int ROUNDS = 4;

    private final Program program;
    private final Region region;
    private final Engine engine;
    private final Outcomes outcomes;
    private final BlindSpots ledger;
    private final Set<MemberRef> entered = new LinkedHashSet<>();

    Exploration(Program program, Region region, Engine engine, Outcomes outcomes, BlindSpots ledger) {
        this.program = program;
        this.region = region;
        this.engine = engine;
        this.outcomes = outcomes;
        this.ledger = ledger;
    }

    void run() {
        enter();
        engine.onlyRestIsLeft();
        region.extend(new CallersByName(program.index(), program.callers()).of(region.methods()));
        region.extend(new AskersOfComponents(program).of(region.methods()));
        enter();
        state();
        cutOff();
        seeds();
        setups();
    }

    /** Enters the roots of the region that were not entered yet, and then what library code calls. */
    private void enter() {
        region.roots().forEach(this::enter);
        // Made somewhere in scope, and not called there: a container was handed the object, or makes its own.
        for (MemberRef callback : region.callbacks()) {
            if (!engine.wasInterpreted(callback)) {
                enter(callback);
            }
        }
        functions();
    }

    /**
     * A task that goes on is an entry point itself, and so is a function that an entry point gives back, unless it was seen to be run: the
     * consumer that a container asked for.
     */
    private void functions() {
        outcomes.leftRunning().forEach(this::enter);
        Set<MemberRef> tried = new LinkedHashSet<>();
        Set<MemberRef> given = outcomes.functionsGiven();
        while (tried.addAll(given)) {
            given.stream().filter(function -> !engine.wasInterpreted(function)).forEach(this::enter);
            given = outcomes.functionsGiven();
        }
    }

    private void enter(MemberRef root) {
        if (entered.contains(root)) {
            return;
        }
        if (engine.isSpent()) {
            engine.gaps().leftOut(root);
        } else if (entered.add(root)) {
            with(root, outcomes::addRoot);
        }
    }

    /** Whoever fills what a sink reads has a part in it, or decides by what an AI left, though it holds no anchor itself. */
    private void state() {
        Writers writers = program.writers();
        Readers readers = new Readers(program, region);
        Throwers throwers = new Throwers(program);
        for (int round = 0; round < ROUNDS; round++) {
            StateMembers.Behind behind = outcomes.behindSinks();
            Set<MemberRef> more = new LinkedHashSet<>(writers.of(behind.members(), behind.keys()));
            more.addAll(readers.of(outcomes.membersOfAnswers()));
            more.addAll(readers.catching());
            more.addAll(throwers.before(region.methods()));
            if (region.methods().containsAll(more)) {
                return;
            }
            region.extend(more);
            enter();
        }
    }

    /** What a method that is guessed at calls, or a function that it may run, does by itself whoever calls it. */
    private void cutOff() {
        for (MemberRef method : region.below(engine.gaps().givenUp())) {
            if (!entered.contains(method) && !engine.isSpent()) {
                with(method, outcomes::addCutOff);
            }
        }
    }

    /** What no root reaches, because dispatch, a constant or the allowance cut the way, is still a call of an AI. */
    private void seeds() {
        for (MemberRef seed : region.seeds()) {
            if (!entered.contains(seed)) {
                engine.seedIsLeft();
                with(seed, outcomes::addUnreached);
            }
        }
    }

    /** Clients may be set up where no call of an AI is near: nobody asked for those methods yet. */
    private void setups() {
        Set<MemberRef> setups = new LinkedHashSet<>();
        program.models()
                .setters()
                .forEach(setter -> setups.addAll(program.callers().holders(setter)));
        for (MemberRef setup : setups) {
            if (!engine.wasInterpreted(setup)) {
                engine.seedIsLeft();
                with(setup, method -> engine.summary(method, Shape.NONE));
            }
        }
    }

    private void with(MemberRef ref, Consumer<MethodHeader> work) {
        program.resolve(ref).filter(program::hasBody).ifPresent(method -> guarded(method, work));
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
}
