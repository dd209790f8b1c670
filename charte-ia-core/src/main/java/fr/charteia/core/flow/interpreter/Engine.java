package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Gaps;
import fr.charteia.core.flow.frame.SettingUses;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.known.ConstantParts;
import fr.charteia.core.flow.known.FinalFields;
import fr.charteia.core.flow.known.Initializers;
import fr.charteia.core.flow.known.OpenedStores;
import fr.charteia.core.flow.memory.CellPaths;
import fr.charteia.core.flow.memory.HeapBounds;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Budget;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Needs;
import fr.charteia.core.flow.value.Reasons;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * The summaries of a program, made when they are asked for and kept.
 *
 * <p>Recursion is a fixpoint: a method that is asked for while it is being interpreted answers with what it has so far,
 * until that no longer grows: of the methods that call each other, the first that was asked for goes round for all.
 */
public final class Engine implements Summaries {
    /** How many shapes a method is summarised for before its general summary has to do. */
    private static final int SHAPES = 32;

    /**
     * The same of one that takes little work: a helper that runs what it is handed, a retry or a transaction, may be called all over a
     * program, each time with another function.
     */
    private static final int SHAPES_OF_LITTLE = 1024;

    /** How deep calls are followed before a callee is guessed at. */
    private static final int DEPTH = 250;

    /** How often a recursion is interpreted again. */
    private static final int ROUNDS = 40;

    /**
     * How often methods that run already are entered again, each told apart by what is passed: the rounds of a recursion, whichever of
     * the methods that call each other it comes through.
     */
    private static final int ACTIVATIONS = 4;

    /** After how many rounds a recursion only adds to what it found, and is told of no more shapes. */
    private static final int SETTLED = 3;

    /** Larger methods are guessed at: generated code. */
    private static final int INSTRUCTIONS = 20_000;

    private record Key(MemberRef method, Shape shape) {
        Share share() {
            return new Share(method, shape.isSure());
        }
    }

    /** Of what share work on a method is. */
    private record Share(MemberRef method, boolean sure) {}

    private static final class Entry {
        final MemberRef method;
        final Share share;
        final int depth;
        /** Whether the method was running already. */
        final boolean again;

        Summary current = Summary.BOTTOM;
        boolean asked;
        /** The least depth of an unfinished method that this one asked. */
        int lowest = Integer.MAX_VALUE;

        Entry(Key key, int depth, boolean again) {
            this.method = key.method;
            this.share = key.share();
            this.depth = depth;
            this.again = again;
        }
    }

    private final Program program;
    private final Map<Key, Summary> done = new HashMap<>();
    private final Map<Key, Entry> open = new LinkedHashMap<>();
    private final List<Entry> stack = new ArrayList<>();
    /** Summaries made from answers of methods that are not finished, by the depth of the lowest. */
    private final Map<Key, Integer> provisional = new LinkedHashMap<>();

    /** What an inner method of a recursion gave last, where its next interpretation starts. */
    private final Map<Key, Summary> latest = new HashMap<>();

    /** The round of the recursion under way. */
    private int rounds;

    /** Whether an inner method gave more than it had given before. */
    private boolean grown;

    private final Map<Key, Integer> levels = new HashMap<>();
    private final Budget budget = new Budget();
    private long total;
    private final Map<Share, Integer> spent = new HashMap<>();
    private final Map<MemberRef, Set<Shape>> shapes = new HashMap<>();
    /** Methods whose ways are so many that they are taken together. */
    private final Set<MemberRef> together = new HashSet<>();

    private final Globals globals = new Globals();
    private final SettingUses settings = new SettingUses();
    private final Gaps gaps;
    private final Initializers initializers;
    private final FinalFields finals;
    private final ConstantParts constants;
    private final OpenedStores opened;
    private final Set<MemberRef> interpreted = new HashSet<>();

    public Engine(Program program, BlindSpots ledger) {
        this.program = program;
        this.gaps = new Gaps(program, ledger);
        this.initializers = new Initializers(this, globals);
        this.finals = new FinalFields(this, globals);
        this.constants = new ConstantParts(this);
        this.opened = new OpenedStores(this);
    }

    @Override
    public Program program() {
        return program;
    }

    @Override
    public Globals globals() {
        return globals;
    }

    @Override
    public Gaps gaps() {
        return gaps;
    }

    @Override
    public SettingUses settings() {
        return settings;
    }

    /** Whether the method was interpreted, for whatever caller. */
    public boolean wasInterpreted(MemberRef method) {
        return interpreted.contains(method);
    }

    /** How many bodies were interpreted. */
    public int bodies() {
        return interpreted.size();
    }

    @Override
    public boolean spend(int units) {
        total += units;
        if (!stack.isEmpty()) {
            spent.merge(stack.get(stack.size() - 1).share, units, Integer::sum);
        }
        return hasShare();
    }

    @Override
    public int spent() {
        return stack.isEmpty() ? 0 : spent.getOrDefault(stack.get(stack.size() - 1).share, 0);
    }

    @Override
    public boolean hasShare() {
        return spent() <= SHARE && !isSpent();
    }

    /** Whether the whole region has had its share. */
    public boolean isSpent() {
        return budget.isSpent(total, interpreted.size());
    }

    /** What leads to an AI by calls is done. */
    public void onlyRestIsLeft() {
        budget.rest(total, interpreted.size());
    }

    /** A method is asked for next that shall not go unseen, whatever is left. */
    public void seedIsLeft() {
        budget.seed(total, interpreted.size());
    }

    /** How much work was done. */
    public long work() {
        return total;
    }

    /**
     * Whether one more shape of a method may be summarised: of constants, half as many as of objects, which are fewer. What a function
     * does that is not told is guessed at: shapes of functions alone have twice the room of others, and what those may not take of the work.
     * What grows in a recursion that has not settled soon would make shapes without end.
     */
    @Override
    public boolean mayAdd(MethodHeader method, Shape shape) {
        Key key = new Key(method.ref(), shape);
        if (done.containsKey(key) || open.containsKey(key)) {
            return true;
        }
        int share = shape.hasConstants() ? 1 : 2;
        int room = shape.isOfFunctions() ? 2 : 1;
        if (isEntered(method.ref()) && again() >= share * ACTIVATIONS
                || spent.getOrDefault(key.share(), 0) > room * SHARE / 2) {
            return false;
        }
        Set<Shape> known = shapes.computeIfAbsent(method.ref(), ref -> new LinkedHashSet<>());
        boolean little = shape.hasFunctions() && spent.getOrDefault(key.share(), 0) < SHARE / 8;
        int most = little ? SHAPES_OF_LITTLE : room * share * SHAPES;
        return known.contains(shape) || rounds < SETTLED && known.size() < most && known.add(shape);
    }

    @Override
    public boolean isInRecursion(MemberRef method) {
        return rounds > 0 || isEntered(method) || again() > 0;
    }

    /** Whether a method is being interpreted, whatever is known of what it is passed. */
    private boolean isEntered(MemberRef method) {
        for (Entry entry : stack) {
            if (entry.method.equals(method)) {
                return true;
            }
        }
        return false;
    }

    /** How many of the methods that run were running already when they were entered. */
    private int again() {
        int again = 0;
        for (Entry entry : stack) {
            again += entry.again ? 1 : 0;
        }
        return again;
    }

    @Override
    public Summary summary(MethodHeader method, Shape shape) {
        Key key = new Key(method.ref(), shape);
        Summary known = done.get(key);
        if (known != null) {
            Integer lowest = provisional.get(key);
            if (lowest != null && !stack.isEmpty()) {
                Entry top = stack.get(stack.size() - 1);
                top.lowest = Math.min(top.lowest, lowest);
            }
            return known;
        }
        Entry running = open.get(key);
        if (running != null) {
            running.asked = true;
            Entry top = stack.get(stack.size() - 1);
            top.lowest = Math.min(top.lowest, running.depth);
            return running.current;
        }
        MethodBody body = program.body(method).orElse(null);
        boolean exhausted = spent.getOrDefault(key.share(), 0) > SHARE || isSpent();
        if (exhausted && latest.containsKey(key)) {
            return latest.get(key);
        }
        if (body == null || stack.size() >= DEPTH || body.size() > INSTRUCTIONS || exhausted) {
            if (body != null && isSpent()) {
                gaps.leftOut(method.ref());
            } else if (body != null) {
                gaps.tooLarge(method);
            }
            return coarse(method);
        }
        return compute(key, body);
    }

    /**
     * All that a method has on its way, in terms of what it is given: also what it made and handed to code that is not seen, or to
     * nobody. It is interpreted anew.
     */
    public Heap everything(MethodHeader method) {
        MethodBody body = program.body(method).orElse(null);
        if (body == null || body.size() > INSTRUCTIONS || isSpent()) {
            return new Heap();
        }
        return interpreter(new Key(method.ref(), Shape.NONE), body, whole(body)).everything();
    }

    private Summary compute(Key key, MethodBody body) {
        Entry entry = new Entry(key, stack.size(), isEntered(key.method));
        entry.current = latest.getOrDefault(key, Summary.BOTTOM);
        open.put(key, entry);
        stack.add(entry);
        interpreted.add(key.method);
        boolean grownOutside = this.grown;
        int outside = rounds;
        try {
            for (int round = 0; ; round++) {
                this.grown = false;
                rounds = Math.max(outside, round);
                entry.asked = false;
                Summary summary = interpret(key, body, entry.current);
                boolean grown = this.grown;
                boolean inner = entry.lowest < entry.depth;
                boolean stable = !entry.asked || summary.sameAs(entry.current) && !grown;
                boolean more = !summary.sameAs(entry.current);
                entry.current = summary;
                if (inner || stable) {
                    this.grown = grownOutside || grown || inner && more;
                    break;
                }
                if (round >= ROUNDS) {
                    gaps.tooLarge(body.method());
                    this.grown = grownOutside;
                    break;
                }
                forget(entry.depth);
            }
        } finally {
            stack.remove(stack.size() - 1);
            open.remove(key);
            rounds = outside;
        }
        done.put(key, entry.current);
        if (entry.lowest < entry.depth) {
            latest.put(key, entry.current);
            provisional.put(key, entry.lowest);
            // What was made from answers of this one is no more finished than it.
            provisional.replaceAll((inner, depth) -> depth >= entry.depth ? entry.lowest : depth);
            Entry caller = stack.get(stack.size() - 1);
            caller.lowest = Math.min(caller.lowest, entry.lowest);
        } else {
            provisional.values().removeIf(depth -> depth >= entry.depth);
        }
        return entry.current;
    }

    /**
     * Interprets once. In a recursion that has not settled soon, what was found before stays: then each round only adds,
     * and there is only so much to add.
     */
    private Summary interpret(Key key, MethodBody body, Summary before) {
        if (stack.size() > 1) {
            program.largeObjects().areGivenTo(stack.get(stack.size() - 2).method);
        }
        MethodInterpreter.Known whole = whole(body);
        MethodInterpreter interpreter = interpreter(key, body, whole);
        Summary summary = interpreter.run();
        if (interpreter.hadTooManyWays()) {
            together.add(key.method);
            interpreter = interpreter(key, body, whole);
            summary = interpreter.run();
        }
        Optional<MethodInterpreter.Known> narrowed = interpreter.narrowed();
        if (narrowed.isPresent()) {
            // What only a way decided that is never taken decides nothing.
            MethodInterpreter again = interpreter(key, body, narrowed.get());
            Summary narrower = again.run();
            summary = again.wasCutShort() || again.hadTooManyWays() ? summary : narrower;
        }
        program.largeObjects().areGivenTo(body.method().ref());
        if (interpreter.wasCutShort()) {
            // What was not reached may do anything that the guess says.
            summary = summary.join(coarse(body.method()), new Memory(program, key.shape, globals));
        }
        if (rounds >= SETTLED && before != Summary.BOTTOM) {
            summary = before.join(summary, new Memory(program, key.shape, globals));
        }
        summary = summary.bounded();
        // A recursion that was too large once stays so: it would not settle if its objects came and went.
        int level = levels.merge(key, HeapBounds.level(summary), Math::max);
        return level == 0 ? summary : HeapBounds.coarsen(HeapBounds.byStore(summary, new CellPaths(program)), level);
    }

    private MethodInterpreter.Known whole(MethodBody body) {
        return MethodInterpreter.Known.whole(program.controlFlow(body));
    }

    private MethodInterpreter interpreter(Key key, MethodBody body, MethodInterpreter.Known known) {
        return new MethodInterpreter(this, body, key.shape, known, !together.contains(key.method));
    }

    /** Drops what was made from an answer that may since have grown. */
    private void forget(int depth) {
        provisional.entrySet().removeIf(entry -> {
            boolean stale = entry.getValue() == depth;
            if (stale) {
                done.remove(entry.getKey());
            }
            return stale;
        });
    }

    /** The guess for a body that is not interpreted: whatever goes in comes out. */
    private Summary coarse(MethodHeader method) {
        Taints taints = Taints.NONE;
        int parameters = Type.getArgumentTypes(method.descriptor()).length + (method.isStatic() ? 0 : 1);
        for (int p = 0; p < parameters; p++) {
            AccessPath path = AccessPath.of(p).append(Slot.DEEP);
            taints = taints.union(Taints.of(new Taint(new Label.Input(path), Taint.bit(Mark.WIDENED)), Chain.EMPTY));
        }
        Type type = Type.getReturnType(method.descriptor());
        Heap heap = new Heap();
        Value result = Value.CLEAN;
        if (type.getSort() != Type.VOID) {
            String name = Program.internalName(type);
            if (Program.isScalar(name)) {
                result = Value.tainted(taints);
            } else {
                HeapObject made = HeapObject.opaque(name, new Site(method.ref(), 0, 0));
                heap.setAll(made, Map.of(Slot.CONTENT, Value.tainted(taints)));
                result = Value.of(made).plus(taints);
            }
        }
        return new Summary(
                true,
                result,
                heap,
                Value.BOTTOM,
                new Heap(),
                Set.of(),
                Set.of(),
                Reasons.NONE,
                Reasons.NONE,
                program.body(method).map(new UnreadCalls(program)::in).orElse(Map.of()),
                Set.of(),
                Set.of(),
                Set.of(),
                Needs.NONE);
    }

    @Override
    public boolean isRunning(MethodHeader method) {
        return open.containsKey(new Key(method.ref(), Shape.NONE));
    }

    @Override
    public Optional<Value> staticField(MemberRef field) {
        return initializers.staticField(field);
    }

    @Override
    public Optional<Value> ofAnyConstant(Slot field) {
        return constants.of(field);
    }

    @Override
    public Optional<Value> finalField(MemberRef field) {
        return finals.of(field);
    }

    @Override
    public Optional<AccessPath> openedStore(MemberRef field) {
        return opened.of(field);
    }

    @Override
    public Map<Slot, Value> finalParts(MemberRef field) {
        return finals.parts(field);
    }
}
