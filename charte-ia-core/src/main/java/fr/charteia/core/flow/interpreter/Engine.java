package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.memory.HeapBounds;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Budget;
import fr.charteia.core.flow.program.LeftOut;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The summaries of a program, made when they are asked for and kept.
 *
 * <p>Recursion is a fixpoint: a method that is asked for while it is being interpreted answers with what it has so far,
 * until that no longer grows: of the methods that call each other, the first that was asked for goes round for all.
 */
public final class Engine {
    /** How many shapes a method is summarised for before its general summary has to do. */
    private static final int SHAPES = 32;

    /** How deep calls are followed before a callee is guessed at. */
    private static final int DEPTH = 250;

    /** How often a recursion is interpreted again. */
    private static final int ROUNDS = 40;

    /** How much work one method may take, over all its shapes and rounds. */
    public static final int SHARE = 40_000;

    /** How many activations of one method are told apart by what is passed, while one calls the next. */
    private static final int ACTIVATIONS = 4;

    /** After how many rounds a recursion only adds to what it found. */
    private static final int SETTLED = 3;

    /** Larger methods are guessed at: generated code. */
    private static final int INSTRUCTIONS = 20_000;

    private static final HeapObject STATICS = HeapObject.input("", AccessPath.of(AccessPath.STATIC));

    private record Key(MemberRef method, Shape shape) {}

    private static final class Entry {
        final MemberRef method;
        final int depth;
        Summary current = Summary.BOTTOM;
        boolean asked;
        /** The least depth of an unfinished method that this one asked. */
        int lowest = Integer.MAX_VALUE;

        Entry(MemberRef method, int depth) {
            this.method = method;
            this.depth = depth;
        }
    }

    private final Program program;
    private final BlindSpots ledger;
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
    private final LeftOut leftOut = new LeftOut();
    private long total;
    private final Map<MemberRef, Integer> spent = new HashMap<>();
    private final Map<MemberRef, Set<Shape>> shapes = new HashMap<>();
    private final Globals globals = new Globals();
    private final SettingUses settings = new SettingUses();
    private final ChangingGlobals changing;
    private final Map<String, Optional<Heap>> initialized = new HashMap<>();
    private final Set<String> initializing = new HashSet<>();
    private final Set<MemberRef> interpreted = new HashSet<>();
    private final Set<MemberRef> given = new HashSet<>();
    private final Map<Site, MemberRef> wide = new LinkedHashMap<>();
    private final Set<String> missing = new HashSet<>();
    private final Map<Site, String> unresolved = new LinkedHashMap<>();
    private final Set<Site> resolved = new HashSet<>();

    public Engine(Program program, BlindSpots ledger) {
        this.program = program;
        this.changing = new ChangingGlobals(program, globals);
        this.ledger = ledger;
    }

    Program program() {
        return program;
    }

    /** What static initializers left in the objects that they made. */
    public Globals globals() {
        return globals;
    }

    /** What clients are set up with. */
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

    /**
     * Counts the work on the method under interpretation; false when it has had its share, over all shapes and rounds.
     *
     * @param units instructions, or values written from a callee's summary
     */
    boolean spend(int units) {
        total += units;
        int share = stack.isEmpty() ? 0 : spent.merge(stack.get(stack.size() - 1).method, units, Integer::sum);
        return share <= SHARE && !isSpent();
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

    /** Notes a method that was not looked into because the whole region has had its share. */
    public void leftOut(MemberRef method) {
        leftOut.add(method);
    }

    /** How much work was done. */
    public long work() {
        return total;
    }

    /** Notes the classes of which not all was followed that entry points leave for each other. */
    public void unsettled(Set<String> types) {
        types.forEach(type -> ledger.add(
                BlindSpots.Kind.LIMIT_REACHED,
                type,
                0,
                "ce que des points d'entrée y laissent pour d'autres n'est pas suivi jusqu'au bout",
                "what entry points leave there for each other is not followed to the end"));
    }

    void tooLarge(MethodHeader method) {
        MethodHeader written = program.written(method);
        if (given.add(written.ref())) {
            ledger.add(
                    BlindSpots.Kind.METHOD_TOO_LARGE, written.owner() + "#" + written.name(), 0, written.descriptor());
        }
    }

    /** Notes in the ledger that the annotated variables of a method cannot be told from the others. */
    void withoutNames(MethodHeader method, int line) {
        ledger.add(
                BlindSpots.Kind.SOURCE_UNREADABLE,
                method.owner() + "#" + method.name(),
                line,
                "l'annotation d'une variable locale ne sert pas : la classe est compilée sans les noms des variables (-g:vars)",
                "the annotation of a local variable is not used: the class is compiled without the names of variables (-g:vars)");
    }

    /** Notes in the ledger a class that is called and that is nowhere, when no model speaks of it either. */
    void called(MemberRef callee, CallModel model, Site site) {
        String owner = callee.owner();
        if (!model.known() && !owner.startsWith("[") && missing.add(owner)) {
            if (!program.index().has(owner)) {
                ledger.add(BlindSpots.Kind.CLASS_MISSING, owner, 0, Hop.callName(site.method()));
            }
        }
    }

    /** Notes a call of which not all implementations were looked into, or that a caller knows better. */
    void dispatched(MemberRef callee, Site site, boolean wide) {
        if (wide) {
            this.wide.putIfAbsent(site, callee);
        } else if (this.wide.containsKey(site)) {
            resolved.add(site);
        }
    }

    /** Notes a call of which it could not be told, with what was known there, what it runs. */
    void unresolved(Site call, String what) {
        unresolved.put(call, what);
    }

    /** Notes that it could be told, by what some caller passes. */
    void resolved(Site call) {
        resolved.add(call);
    }

    private void reportLarge(String type, MemberRef where) {
        boolean itself = where.name().isEmpty();
        String name = type.replace('/', '.');
        ledger.add(
                BlindSpots.Kind.LIMIT_REACHED,
                itself ? type : where.owner() + "#" + where.name(),
                0,
                (itself ? "un objet de cette classe" : "un objet " + name + " fait ou reçu là")
                        + " en tient plus que l'analyse n'en visite",
                (itself ? "an object of this class" : "an object of " + name + " made or given there")
                        + " holds more than the analysis visits");
    }

    /** Writes to the ledger what no caller made clear, and what was too large to be looked into as a whole. */
    public void reportUnresolved() {
        leftOut.report(ledger);
        wide.forEach((site, callee) -> {
            if (!resolved.contains(site)) {
                ledger.add(
                        BlindSpots.Kind.LIMIT_REACHED,
                        callee.owner() + "#" + callee.name(),
                        0,
                        "plus de classes réalisent cette méthode que l'analyse n'en suit",
                        "more classes implement this method than the analysis follows");
            }
        });
        program.largeObjects().found().forEach(this::reportLarge);
        reportReflection();
    }

    /** One line for each method: the calls by name of one that fills an object field by field are many, and one matter. */
    private void reportReflection() {
        Map<MemberRef, SortedMap<Integer, Set<String>>> calls = new LinkedHashMap<>();
        unresolved.forEach((call, what) -> {
            if (!resolved.contains(call)) {
                calls.computeIfAbsent(call.method(), method -> new TreeMap<>())
                        .computeIfAbsent(call.line(), line -> new LinkedHashSet<>())
                        .add(what);
            }
        });
        calls.forEach((method, lines) -> ledger.add(
                BlindSpots.Kind.REFLECTION,
                method.owner() + "#" + method.name(),
                lines.firstKey(),
                lines.values().stream().flatMap(Set::stream).distinct().collect(Collectors.joining(", "))));
    }

    /** Whether one more shape of a method may be summarised: of constants, half as many as of objects, which are fewer. */
    boolean mayAdd(MethodHeader method, Shape shape) {
        int share = shape.hasConstants() ? 1 : 2;
        long active = stack.stream()
                .filter(entry -> entry.method.equals(method.ref()))
                .count();
        if (active >= share * ACTIVATIONS || spent.getOrDefault(method.ref(), 0) > SHARE / 2) {
            return false;
        }
        Set<Shape> known = shapes.computeIfAbsent(method.ref(), ref -> new LinkedHashSet<>());
        return known.contains(shape) || known.size() < share * SHAPES && known.add(shape);
    }

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
        boolean exhausted = spent.getOrDefault(method.ref(), 0) > SHARE || isSpent();
        if (exhausted && latest.containsKey(key)) {
            return latest.get(key);
        }
        if (body == null || stack.size() >= DEPTH || body.size() > INSTRUCTIONS || exhausted) {
            if (body != null && isSpent()) {
                leftOut(method.ref());
            } else if (body != null) {
                tooLarge(method);
            }
            return coarse(method);
        }
        return compute(key, body);
    }

    private Summary compute(Key key, MethodBody body) {
        Entry entry = new Entry(key.method, stack.size());
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
                    tooLarge(body.method());
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
        MethodInterpreter interpreter = new MethodInterpreter(this, body, key.shape);
        Summary summary = interpreter.run();
        program.largeObjects().areGivenTo(body.method().ref());
        if (interpreter.wasCutShort()) {
            // What was not reached may do anything that the guess says.
            summary = summary.join(coarse(body.method()), new Memory(program, key.shape, globals));
        }
        if (rounds >= SETTLED && before != Summary.BOTTOM) {
            summary = before.join(summary, new Memory(program, key.shape, globals));
        }
        // A recursion that was too large once stays so: it would not settle if its objects came and went.
        int level = levels.merge(key, HeapBounds.level(summary), Math::max);
        return HeapBounds.coarsen(summary, level);
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
                Taints.NONE,
                Taints.NONE,
                program.body(method).map(new UnreadCalls(program)::in).orElse(Map.of()),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    // ---- static fields --------------------------------------------------------------------------------------------

    /** What a final static field of ours holds once its class is initialised. */
    public Optional<Value> staticField(MemberRef field) {
        FieldHeader header = program.header(field).orElse(null);
        if (header == null
                || (header.access() & Opcodes.ACC_FINAL) == 0
                || !program.index().inScope(header.owner())) {
            return Optional.empty();
        }
        Object constant = header.constantValue();
        if (constant != null) {
            return Optional.of(Value.constant(constant));
        }
        return initialized(header.owner()).flatMap(heap -> heap.get(STATICS, program.slot(field)));
    }

    private Optional<Heap> initialized(String type) {
        Optional<Heap> known = initialized.get(type);
        if (known != null) {
            return known;
        }
        MethodHeader initializer =
                program.resolve(new MemberRef(type, "<clinit>", "()V")).orElse(null);
        boolean running = initializer != null && open.containsKey(new Key(initializer.ref(), Shape.NONE));
        if (running || !initializing.add(type)) {
            return Optional.empty();
        }
        @Nullable Heap heap = null;
        if (initializer != null && initializer.owner().equals(type)) {
            heap = globalize(summary(initializer, Shape.NONE).heap());
        }
        initializing.remove(type);
        if (heap != null) {
            heap.slots(STATICS).forEach((slot, value) -> changing.find(slot, value));
        }
        Optional<Heap> result = Optional.ofNullable(heap);
        initialized.put(type, result);
        return result;
    }

    private Heap globalize(Heap local) {
        Heap heap = new Heap();
        for (HeapObject object : local.objects()) {
            Map<Slot, Value> slots = new LinkedHashMap<>();
            local.slots(object).forEach((slot, value) -> slots.put(slot, globalize(value)));
            if (object.isInput()) {
                heap.setAll(object, slots);
            } else {
                globals.set(object.asGlobal(), slots);
            }
        }
        return heap;
    }

    private static Value globalize(Value value) {
        Set<HeapObject> objects = new LinkedHashSet<>();
        value.objects().forEach(object -> objects.add(object.isInput() ? object : object.asGlobal()));
        Taints taints = value.taints().filter(taint -> !(taint.label() instanceof Label.Input));
        Constant constant = value.constant() instanceof Constant.FromInput ? Constant.UNKNOWN : value.constant();
        return new Value(objects, taints, constant);
    }
}
