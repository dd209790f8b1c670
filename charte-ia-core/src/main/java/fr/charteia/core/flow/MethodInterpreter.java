package fr.charteia.core.flow;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Liveness;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.MethodBody.Handler;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Interprets one method abstractly, block by block until nothing changes, and leaves its {@link Summary}.
 *
 * <p>States travel along edges and meet at blocks. A meeting of ways that a labelled condition has parted labels, with
 * {@link Mark#CONTROL}, the values that differ between the ways, and only those.
 */
final class MethodInterpreter {
    /** How often a block is visited before constants are given up, so that counting loops end. */
    private static final int WIDEN = 24;

    /** How often a block is visited before the method is given up. */
    private static final int GIVE_UP = 400;

    private final Engine engine;
    private final Program program;
    private final MethodBody body;
    private final ControlFlow flow;
    private final Liveness live;
    private final Frame frame;
    private final Memory memory;
    private final CallInterpreter calls;
    private final List<Map<Integer, State>> incoming = new ArrayList<>();
    private final Taints[] conditions;
    private final Taints[] controls;
    private final int[] visits;
    private final @Nullable State[] entries;
    private final TreeSet<Integer> work = new TreeSet<>();
    private final Map<Integer, Exit> exits = new LinkedHashMap<>();
    private Value thrown = Value.BOTTOM;
    private boolean cutShort;
    private final Heap thrownHeap = new Heap();
    private Taints throwing = Taints.NONE;

    /** A normal end: the state, the result and what decided that it is this one. */
    private record Exit(State state, Value result, int definition, Taints control) {}

    MethodInterpreter(Engine engine, MethodBody body, Shape shape) {
        this.engine = engine;
        this.program = engine.program();
        this.body = body;
        this.flow = program.controlFlow(body);
        this.live = program.liveness(body);
        this.memory = new Memory(program, shape, engine.globals());
        this.frame = new Frame(body, memory);
        this.calls = new CallInterpreter(engine, frame);
        int n = body.blocks().size();
        for (int b = 0; b < n; b++) {
            incoming.add(new LinkedHashMap<>());
        }
        this.conditions = new Taints[n];
        this.controls = new Taints[n];
        this.visits = new int[n];
        this.entries = new State[n];
        java.util.Arrays.fill(conditions, Taints.NONE);
        java.util.Arrays.fill(controls, Taints.NONE);
    }

    /** Whether the interpretation stopped before nothing changed any more. */
    boolean wasCutShort() {
        return cutShort;
    }

    Summary run() {
        incoming.get(0).put(-1, entryState());
        work.add(flow.rank(0));
        int[] order = flow.order();
        while (!work.isEmpty()) {
            int block = order[java.util.Objects.requireNonNull(work.pollFirst())];
            if (++visits[block] > GIVE_UP) {
                engine.tooLarge(body.method());
                cutShort = true;
                break;
            }
            visit(body.blocks().get(block));
            if (!engine.spend(cost(block))) {
                engine.tooLarge(body.method());
                cutShort = true;
                break;
            }
        }
        return summary();
    }

    /** What a visit of a block costs: its instructions, and its state, which travels. */
    private int cost(int block) {
        State entry = entries[block];
        int state = entry == null ? 0 : entry.heap.objects().size();
        return body.blocks().get(block).instructions().size() + state / 2;
    }

    // ---- entry and exit -------------------------------------------------------------------------------------------

    private State entryState() {
        State state = new State(body.registers());
        MethodHeader method = body.method();
        int register = 0;
        int parameter = 0;
        if (!method.isStatic()) {
            state.registers[register++] = memory.input(AccessPath.of(parameter++), method.owner());
        }
        Type[] types = Type.getArgumentTypes(method.descriptor());
        Optional<CallModel.AiCall> tool =
                program.models().tool(method).filter(row -> !row.returns().isEmpty() && !program.givesFunction(method));
        for (int i = 0; i < types.length; i++) {
            Value value = memory.input(AccessPath.of(parameter++), Program.internalName(types[i]));
            if (i < method.parameterAnnotations().size()) {
                Optional<String> configured = program.models()
                        .configuredValue(method.parameterAnnotations().get(i));
                if (configured.isPresent()) {
                    value = value.withConstant(Constant.configured(configured.get()));
                }
            }
            List<Fact> facts = program.models().parameter(method, i);
            Site site = new Site(method.ref(), firstLine(), 0);
            value = value.plus(Memory.facts(facts, new Hop(site, Hop.Why.SOURCE, method.name())));
            if (tool.isPresent()) {
                value = value.plus(Taints.of(
                        Taint.of(new Label.AiOutput(site)),
                        Chain.EMPTY.then(new Hop(site, Hop.Why.SOURCE, method.name()))));
            }
            state.registers[register] = value;
            register += types[i].getSize();
        }
        return state;
    }

    private int firstLine() {
        for (Block block : body.blocks()) {
            for (int line : block.lines()) {
                if (line > 0) {
                    return line;
                }
            }
        }
        return 0;
    }

    private Summary summary() {
        if (exits.isEmpty()) {
            return new Summary(
                    false,
                    Value.BOTTOM,
                    thrownHeap,
                    thrown,
                    throwing,
                    frame.hits(),
                    Set.of(),
                    Set.of(),
                    frame.typeNeeds(),
                    frame.constantNeeds());
        }
        List<Exit> all = new ArrayList<>(exits.values());
        State state = all.get(0).state;
        Value result = all.get(0).result;
        for (Exit exit : all.subList(1, all.size())) {
            Taints approvals = Approvals.bySource(result, state.validated, exit.result, exit.state.validated);
            result = exit.state.approvedAgainst(state, exit.result).join(state.approvedAgainst(exit.state, result));
            result = result.plus(approvals);
            state = state.join(exit.state, -2, memory);
        }
        if (all.size() > 1) {
            Taints parting = Taints.NONE;
            for (Exit exit : all) {
                parting = parting.union(exit.control);
            }
            Taints decided = parting.markedBits(Taint.bit(Mark.CONTROL));
            if (!decided.isEmpty()) {
                Exit first = all.get(0);
                boolean differ = all.stream()
                        .anyMatch(exit -> exit.definition != first.definition
                                && (exit.result.differsFrom(first.result)
                                        || exit.result.constant().single().isEmpty()));
                if (differ) {
                    result = result.plus(decided);
                }
                markDiffering(state, all.stream().map(Exit::state).toList(), decided);
            }
        }
        return new Summary(
                true,
                result,
                exported(state, result),
                thrown,
                throwing,
                frame.hits(),
                state.validated,
                state.shown,
                frame.typeNeeds(),
                frame.constantNeeds());
    }

    /** What callers can still reach: from the result, from what they passed, from static fields, from what is thrown. */
    private Heap exported(State state, Value result) {
        Set<HeapObject> kept = new LinkedHashSet<>();
        state.heap.objects().stream().filter(HeapObject::isInput).forEach(kept::add);
        state.heap.objects().stream().filter(HeapObject::isGlobal).forEach(kept::add);
        Value roots = result.join(thrown);
        for (HeapObject object : kept) {
            for (Value value : state.heap.slots(object).values()) {
                roots = roots.join(value);
            }
        }
        kept.addAll(memory.reachable(state.heap, roots));
        Heap heap = thrownHeap.copy();
        for (HeapObject object : state.heap.objects()) {
            if (kept.contains(object)) {
                heap.setAll(object, state.heap.slots(object));
            }
        }
        return heap;
    }

    // ---- blocks ---------------------------------------------------------------------------------------------------

    private void visit(Block block) {
        State state = meet(block);
        Taints control = controlOf(block, state);
        controls[block.index()] = control;
        if (visits[block.index()] > WIDEN) {
            widen(state);
        }
        State previous = entries[block.index()];
        entries[block.index()] = state.copy();
        frame.control(control);
        boolean guarded = !block.handlers().isEmpty();
        for (int i = 0; i < block.instructions().size(); i++) {
            Instruction instruction = block.instructions().get(i);
            Site site = frame.site(block.index(), i);
            if (guarded && mayThrow(instruction)) {
                raise(block, state, Value.BOTTOM, true);
            }
            if (!step(block, state, instruction, site)) {
                return;
            }
        }
        if (block.successors().size() == 1) {
            flowTo(block, block.successors().get(0), state, previous == null);
        }
    }

    /** Whether the JVM may throw at the instruction; explicit throws are not meant here. */
    private static boolean mayThrow(Instruction instruction) {
        return instruction instanceof Instruction.Invoke
                || instruction instanceof Instruction.InvokeDynamic
                || instruction instanceof Instruction.Load load && load.object() != Instruction.NONE
                || instruction instanceof Instruction.Store store && store.object() != Instruction.NONE
                || instruction instanceof Instruction.ArrayLoad
                || instruction instanceof Instruction.ArrayStore
                || instruction instanceof Instruction.Cast
                || instruction instanceof Instruction.Length
                || instruction instanceof Instruction.NewArray
                || instruction instanceof Instruction.Binary binary
                        && (binary.opcode() == Opcodes.IDIV
                                || binary.opcode() == Opcodes.LDIV
                                || binary.opcode() == Opcodes.IREM
                                || binary.opcode() == Opcodes.LREM);
    }

    /** What holds where ways meet, and what the conditions that parted them decide. */
    private State meet(Block block) {
        Map<Integer, State> edges = incoming.get(block.index());
        List<State> states = new ArrayList<>(edges.values());
        State joined = states.get(0).copy();
        for (State other : states.subList(1, states.size())) {
            joined = joined.join(other, -3 - block.index(), memory);
        }
        if (states.size() > 1) {
            Taints parting = Taints.NONE;
            for (int edge : edges.keySet()) {
                if (edge >= 0) {
                    int source = edge % body.blocks().size();
                    parting = parting.union(controls[source]).union(conditions[source]);
                }
            }
            Taints decided = parting.minus(controlOf(block, joined)).markedBits(Taint.bit(Mark.CONTROL));
            if (!decided.isEmpty()) {
                markDiffering(joined, states, decided);
            }
        }
        HeapBounds.sweep(joined);
        return joined;
    }

    private void markDiffering(State joined, List<State> states, Taints decided) {
        State first = states.get(0);
        for (int r = 0; r < joined.registers.length; r++) {
            int register = r;
            boolean differ = states.stream()
                    .anyMatch(s -> s.definitions[register] != first.definitions[register]
                            && (s.registers[register].differsFrom(first.registers[register])
                                    || s.registers[register].constant().single().isEmpty()));
            if (differ && !joined.registers[r].isBottom()) {
                joined.registers[r] = joined.registers[r].plus(decided);
            }
        }
        for (HeapObject object : new ArrayList<>(joined.heap.objects())) {
            for (Map.Entry<Slot, Value> entry :
                    Map.copyOf(joined.heap.slots(object)).entrySet()) {
                boolean everywhere =
                        states.stream().allMatch(s -> s.heap.has(object) || object.isInput() || object.isGlobal());
                if (everywhere
                        && (differs(states, object, entry.getKey())
                                || entry.getKey().isAdded() && differs(states, object, Slot.VERSION))) {
                    joined.heap.set(object, entry.getKey(), entry.getValue().plus(decided));
                }
            }
        }
    }

    private boolean differs(List<State> states, HeapObject object, Slot slot) {
        return states.stream()
                        .map(s -> memory.held(s.heap, object, slot))
                        .distinct()
                        .count()
                > 1;
    }

    private Taints controlOf(Block block, State state) {
        Taints control = state.survived;
        BitSet seen = new BitSet();
        BitSet todo = flow.dependences(block.index());
        while (!todo.isEmpty()) {
            int branch = todo.nextSetBit(0);
            todo.clear(branch);
            if (!seen.get(branch)) {
                seen.set(branch);
                control = control.union(conditions[branch]);
                todo.or(flow.dependences(branch));
            }
        }
        return control;
    }

    /** Gives up constants that may be several, and texts that grow each time round. */
    private static void widen(State state) {
        for (int r = 0; r < state.registers.length; r++) {
            state.registers[r] = widened(state.registers[r]);
        }
        state.heap.replaceValues((object, value) -> widened(value));
    }

    private static Value widened(Value value) {
        boolean grows = value.constant() instanceof Constant.Likely
                || value.constant() instanceof Constant.Known known
                        && known.all().size() > 1;
        return grows ? value.withConstant(Constant.UNKNOWN) : value;
    }

    private void flowTo(Block from, int to, State state, boolean first) {
        flowTo(from.index(), to, state.copy(), first);
    }

    private void flowTo(int edge, int to, State state, boolean first) {
        for (int r = 0; r < state.registers.length; r++) {
            if (!live.isLive(to, r)) {
                state.registers[r] = Value.BOTTOM;
                state.definitions[r] = -1;
            }
        }
        State before = incoming.get(to).put(edge, state);
        if (first || !state.sameAs(before)) {
            work.add(flow.rank(to));
        }
    }

    /** Sends a state to the handlers that may catch what is thrown; says whether the exception may leave the method. */
    private boolean raise(Block block, State state, Value exception, boolean implicit) {
        for (Handler handler : block.handlers()) {
            boolean all = handler.type().equals("java/lang/Throwable");
            boolean mayCatch = implicit || exception.objects().isEmpty();
            boolean catchesAll = all && !implicit;
            for (HeapObject object : exception.objects()) {
                boolean sub = program.index().isSubtype(object.type(), handler.type());
                boolean sup = !object.isExact() && program.index().isSubtype(handler.type(), object.type());
                mayCatch |= sub || sup;
            }
            if (!exception.objects().isEmpty()
                    && exception.objects().stream()
                            .allMatch(o -> program.index().isSubtype(o.type(), handler.type()))) {
                catchesAll = true;
            }
            if (mayCatch) {
                State caught = state.copy();
                Value value = exception.isBottom()
                        ? Value.of(HeapObject.opaque(handler.type(), frame.site(handler.block(), 0)))
                        : exception;
                // Handlers are entered from anywhere in their block: one edge per block gathers them.
                int edge = block.index()
                        + body.blocks().size() * (1 + block.handlers().indexOf(handler));
                caught.registers[handler.register()] = value;
                caught.definitions[handler.register()] = -3 - handler.block();
                State before = incoming.get(handler.block()).get(edge);
                State merged = before == null ? caught : before.join(caught, -3 - handler.block(), memory);
                flowTo(edge, handler.block(), merged, before == null);
            }
            if (catchesAll) {
                return false;
            }
        }
        return true;
    }

    // ---- instructions ---------------------------------------------------------------------------------------------

    /** Interprets one instruction; false when the block ends here. */
    private boolean step(Block block, State state, Instruction instruction, Site site) {
        if (instruction instanceof Instruction.Constant c) {
            Object value = c.value();
            define(state, c.target(), site, Value.constant(value == null ? Constant.NULL : value));
        } else if (instruction instanceof Instruction.Move m) {
            state.registers[m.target()] = state.registers[m.source()];
            state.definitions[m.target()] = state.definitions[m.source()];
        } else if (instruction instanceof Instruction.Load l) {
            define(state, l.target(), site, load(state, l, site));
        } else if (instruction instanceof Instruction.Store s) {
            store(state, s, site);
        } else if (instruction instanceof Instruction.ArrayLoad a) {
            define(state, a.target(), site, arrayLoad(state, a));
        } else if (instruction instanceof Instruction.ArrayStore a) {
            Value stored = state.registers[a.value()]
                    .via(t -> t.then(new Hop(site, Hop.Why.STORE, name(a.array(), site))))
                    .plus(indexTaints(state, a.index()));
            memory.write(state, state.registers[a.array()], elementSlot(state, a.index()), stored);
        } else if (instruction instanceof Instruction.New n) {
            define(state, n.target(), site, allocate(state, HeapObject.allocated(n.type(), site)));
        } else if (instruction instanceof Instruction.NewArray n) {
            define(state, n.target(), site, allocateArray(state, n, site));
        } else if (instruction instanceof Instruction.Unary u) {
            Value operand = state.registers[u.operand()];
            define(state, u.target(), site, operand.withConstant(Folding.unary(u.opcode(), operand.constant())));
        } else if (instruction instanceof Instruction.Binary b) {
            Value left = state.registers[b.left()];
            Value right = state.registers[b.right()];
            Taints taints = left.taints().union(right.taints());
            if (left.constant().single().isPresent()
                    || right.constant().single().isPresent()) {
                frame.needsConstant(left);
                frame.needsConstant(right);
            }
            boolean compares = b.opcode() >= Opcodes.LCMP && b.opcode() <= Opcodes.DCMPG;
            define(
                    state,
                    b.target(),
                    site,
                    new Value(
                            Set.of(),
                            compares ? taints.marked(Mark.MEASURE) : taints,
                            Folding.binary(b.opcode(), left.constant(), right.constant())));
        } else if (instruction instanceof Instruction.Increment i) {
            Value value = state.registers[i.register()];
            define(
                    state,
                    i.register(),
                    site,
                    value.withConstant(
                            Folding.binary(Opcodes.IADD, value.constant(), Constant.of((Object) i.amount()))));
        } else if (instruction instanceof Instruction.Length l) {
            define(
                    state,
                    l.target(),
                    site,
                    Value.tainted(state.registers[l.array()].taints().marked(Mark.MEASURE)));
        } else if (instruction instanceof Instruction.Cast c) {
            Value cast = cast(state.registers[c.source()], c.type());
            int definition = state.definitions[c.source()];
            state.registers[c.target()] = cast;
            state.definitions[c.target()] = definition;
        } else if (instruction instanceof Instruction.InstanceOf t) {
            Value tested = state.registers[t.source()];
            define(
                    state,
                    t.target(),
                    site,
                    new Value(Set.of(), tested.taints().marked(Mark.MEASURE), instanceOf(tested, t.type())));
        } else if (instruction instanceof Instruction.Invoke call) {
            return call(block, state, call.target(), site, () -> calls.invoke(state, call, site));
        } else if (instruction instanceof Instruction.InvokeDynamic call) {
            return call(block, state, call.target(), site, () -> calls.invokeDynamic(state, call, site));
        } else if (instruction instanceof Instruction.Branch b) {
            branch(block, state, b, site);
            return false;
        } else if (instruction instanceof Instruction.Switch s) {
            switchOn(block, state, s, site);
            return false;
        } else if (instruction instanceof Instruction.Return r) {
            leave(block, state, r, site);
            return false;
        } else if (instruction instanceof Instruction.Throw t) {
            Value exception = state.registers[t.value()];
            if (raise(block, state, exception, false)) {
                escape(state, exception, controls[block.index()].markedBits(Taint.bit(Mark.CONTROL)));
            }
            return false;
        }
        return true;
    }

    private static void define(State state, int register, Site site, Value value) {
        if (register != Instruction.NONE) {
            state.registers[register] = value;
            state.definitions[register] = site.index();
        }
    }

    private String name(int register, Site site) {
        return body.name(register, site.index()).orElse("");
    }

    private static Value allocate(State state, HeapObject object) {
        state.age(object.site());
        state.heap.allocate(object);
        return Value.of(object);
    }

    /** An array; the rows of one with several dimensions are one object that stands for all of them. */
    private Value allocateArray(State state, Instruction.NewArray array, Site site) {
        Value made = allocate(state, HeapObject.allocated(array.type(), site));
        Value outer = made;
        for (int d = 1; d < array.dimensions(); d++) {
            Site beside = new Site(site.method(), site.line(), site.index() + HeapObject.BESIDE * d);
            Value rows = Value.of(
                    HeapObject.allocated(array.type().substring(d), beside).older());
            rows.objects().forEach(state.heap::allocate);
            memory.write(state, outer, Slot.ELEMENT, rows);
            outer = rows;
        }
        return made;
    }

    private Value load(State state, Instruction.Load load, Site site) {
        Slot slot = program.slot(load.field());
        Value value;
        if (load.object() == Instruction.NONE) {
            value = engine.staticField(load.field())
                    .orElseGet(() ->
                            memory.read(state, Value.of(HeapObject.input("", AccessPath.of(AccessPath.STATIC))), slot));
        } else {
            value = memory.read(state, state.registers[load.object()], slot);
        }
        String field = shortName(load.field().owner()) + "." + load.field().name();
        if (!value.taints().isEmpty()) {
            value = value.via(t -> t.then(new Hop(site, Hop.Why.READ, field)));
        }
        if (value.constant().values().isEmpty()) {
            value = value.withConstant(configured(load.field(), slot, value.constant()));
        }
        List<Fact> facts = program.models().field(load.field());
        boolean constantOnly =
                value.objects().isEmpty() && value.constant().values().isPresent();
        if (facts.isEmpty() || constantOnly) {
            return value;
        }
        int protection =
                load.object() == Instruction.NONE ? 0 : memory.protection(state, state.registers[load.object()]);
        return value.plus(
                Memory.facts(facts, new Hop(site, Hop.Why.SOURCE, field)).markedBits(protection));
    }

    /** What the configuration gives for a field; where that has no default, its initializer's constant is one. */
    private Constant configured(MemberRef field, Slot slot, Constant otherwise) {
        Optional<String> expression = program.models().configuredField(field);
        if (expression.isEmpty()) {
            return otherwise;
        }
        Optional<Object> initial = expression.get().contains(":")
                ? Optional.empty()
                : program.resolve(new MemberRef(field.owner(), "<init>", "()V"))
                        .filter(program::hasBody)
                        .flatMap(constructor -> engine.summary(constructor, Shape.NONE)
                                .heap()
                                .get(HeapObject.input(field.owner(), AccessPath.of(0)), slot))
                        .flatMap(value -> value.constant().single())
                        .filter(String.class::isInstance);
        String text = initial.map(value -> expression.get().replaceFirst("}$", "") + ":" + value + "}")
                .orElse(expression.get());
        return Constant.configured(text);
    }

    private void store(State state, Instruction.Store store, Site site) {
        Slot slot = program.slot(store.field());
        String field = shortName(store.field().owner()) + "." + store.field().name();
        Value stored = state.registers[store.value()].via(t -> t.then(new Hop(site, Hop.Why.STORE, field)));
        Value object = store.object() == Instruction.NONE
                ? Value.of(HeapObject.input("", AccessPath.of(AccessPath.STATIC)))
                : state.registers[store.object()];
        program.models()
                .fieldDecision(store.field())
                .ifPresent(decision -> calls.decide(state, decision, field, state.registers[store.value()], site));
        memory.write(state, object, slot, stored);
    }

    private Slot elementSlot(State state, int index) {
        Value value = state.registers[index];
        frame.needsConstant(value);
        return value.constant()
                .single()
                .filter(Integer.class::isInstance)
                .map(i -> Slot.element((Integer) i))
                .orElse(Slot.ELEMENT);
    }

    private static Taints indexTaints(State state, int index) {
        return state.registers[index].taints().markedBits(Taint.bit(Mark.CONTROL));
    }

    private Value arrayLoad(State state, Instruction.ArrayLoad load) {
        return memory.read(state, state.registers[load.array()], elementSlot(state, load.index()))
                .plus(indexTaints(state, load.index()));
    }

    /** The value as the type it is cast to; objects that cannot be of it are gone. */
    private Value cast(Value value, String type) {
        if (value.objects().isEmpty()) {
            return value;
        }
        if (Program.isScalar(type)) {
            // A text that was in a container of which only objects were known: it keeps what it carries.
            Set<HeapObject> made = new LinkedHashSet<>(value.objects());
            made.removeIf(o -> !o.isExact());
            Constant constant = value.constant() == Constant.NONE ? Constant.UNKNOWN : value.constant();
            return new Value(made, value.taints(), constant);
        }
        Set<HeapObject> objects = new LinkedHashSet<>();
        for (HeapObject object : value.objects()) {
            if (object.isExact()) {
                if (object.isFunction()
                        || program.index().isSubtype(object.type(), type)
                        || !program.index().inScope(object.type())) {
                    objects.add(isErased(object, type) ? object.as(type) : object);
                }
            } else {
                objects.add(program.index().isSubtype(object.type(), type) ? object : object.as(type));
            }
        }
        return value.withObjects(objects);
    }

    /** Whether a library made the object, and only the cast says what it is: {@code T build()}. */
    private boolean isErased(HeapObject object, String type) {
        return !object.isFunction()
                && !program.index().inScope(object.type())
                && !program.index().inScope(type)
                && program.index().isSubtype(type, object.type());
    }

    private Constant instanceOf(Value value, String type) {
        if (value.isNull()) {
            return Constant.of((Object) 0);
        }
        if (value.objects().isEmpty() || value.constant() != Constant.NONE) {
            needTypes(value);
            return Constant.UNKNOWN;
        }
        boolean all = true;
        boolean none = true;
        for (HeapObject object : value.objects()) {
            boolean sub = program.index().isSubtype(object.type(), type);
            all &= sub;
            none &= !sub && object.isExact();
            if (object.isInput() && !object.isExact()) {
                frame.needsType(object.path());
            }
        }
        return all ? Constant.of((Object) 1) : none ? Constant.of((Object) 0) : Constant.UNKNOWN;
    }

    private void needTypes(Value value) {
        value.objects().stream().filter(o -> o.isInput() && !o.isExact()).forEach(o -> frame.needsType(o.path()));
    }

    private boolean call(
            Block block,
            State state,
            int target,
            Site site,
            java.util.function.Supplier<CallInterpreter.Outcome> body) {
        boolean guarded = !block.handlers().isEmpty();
        if (flow.inLoop(block.index())) {
            state.age(site);
        }
        CallInterpreter.Outcome outcome = body.get();
        Value exception = frame.takeThrown();
        Taints deciding = frame.takeThrowing();
        if (!exception.isBottom() && raise(block, state, exception, false)) {
            escape(state, exception, deciding.union(controls[block.index()].markedBits(Taint.bit(Mark.CONTROL))));
        }
        if (!outcome.returns()) {
            return false;
        }
        state.survived = state.survived.union(deciding);
        define(state, target, site, outcome.result());
        if (guarded) {
            raise(block, state, Value.BOTTOM, true);
        }
        if (!deciding.isEmpty()) {
            // From here on, the block runs only because the callee let it.
            controls[block.index()] = controls[block.index()].union(deciding);
            frame.control(controls[block.index()]);
        }
        return true;
    }

    private void escape(State state, Value exception, Taints deciding) {
        for (HeapObject object : memory.reachable(state.heap, exception)) {
            if (!object.isInput() && state.heap.has(object)) {
                Map<Slot, Value> slots = new LinkedHashMap<>(thrownHeap.slots(object));
                state.heap.slots(object).forEach((slot, value) -> slots.merge(slot, value, Value::join));
                thrownHeap.setAll(object, slots);
            }
        }
        thrown = thrown.join(exception);
        throwing = throwing.union(deciding);
    }

    private void branch(Block block, State state, Instruction.Branch branch, Site site) {
        Value left = state.registers[branch.left()];
        Value right = branch.right() == Instruction.NONE ? null : state.registers[branch.right()];
        frame.needsConstant(left);
        if (right != null) {
            frame.needsConstant(right);
        }
        boolean presence = branch.opcode() == Opcodes.IFNULL || branch.opcode() == Opcodes.IFNONNULL;
        Taints taints = right == null ? left.taints() : left.taints().union(right.taints());
        condition(block, taints, presence, site);
        Folding.Outcome outcome = Folding.branch(branch.opcode(), left, right);
        boolean first = visits[block.index()] == 1;
        Optional<Boolean> jumpsWhen = Approvals.truthOfJump(branch.opcode(), branch, state);
        if (outcome != Folding.Outcome.ALWAYS) {
            State falls = state.copy();
            jumpsWhen.ifPresent(truth -> approve(falls, left, !truth));
            flowTo(block.index(), block.successors().get(0), falls, first);
        }
        if (outcome != Folding.Outcome.NEVER) {
            State jumps = state.copy();
            jumpsWhen.ifPresent(truth -> approve(jumps, left, truth));
            flowTo(block.index() + alternative(block), block.successors().get(1), jumps, first);
        }
    }

    /** Two edges of one branch may lead to one block: they need two names. */
    private int alternative(Block block) {
        return block.successors().get(0).equals(block.successors().get(1))
                ? body.blocks().size() * 64
                : 0;
    }

    /** Where a person's answer is known, what it approves is approved. */
    private static void approve(State state, Value answer, boolean truth) {
        Set<Label> approved = Approvals.given(answer, truth);
        if (!approved.isEmpty()) {
            state.validate(approved);
        }
    }

    private void condition(Block block, Taints taints, boolean presence, Site site) {
        int bits = Taint.bit(Mark.CONTROL) | (presence ? Taint.bit(Mark.PRESENCE) : 0);
        Taints deciding = taints.markedBits(bits).then(new Hop(site, Hop.Why.CONDITION, ""));
        Taints known = conditions[block.index()];
        Taints all = known.union(deciding);
        if (!all.equals(known)) {
            conditions[block.index()] = all;
            for (Block other : body.blocks()) {
                if (entries[other.index()] != null) {
                    work.add(flow.rank(other.index()));
                }
            }
        }
    }

    private void switchOn(Block block, State state, Instruction.Switch s, Site site) {
        Value key = state.registers[s.key()];
        frame.needsConstant(key);
        condition(block, key.taints(), false, site);
        Optional<Set<Object>> known = key.constant().values();
        boolean first = visits[block.index()] == 1;
        for (int i = 0; i < block.successors().size(); i++) {
            boolean reached;
            if (known.isEmpty()) {
                reached = true;
            } else if (i == 0) {
                reached = known.get().stream().anyMatch(v -> !s.keys().contains(v));
            } else {
                reached = known.get().contains(s.keys().get(i - 1));
            }
            if (reached) {
                State way = state.copy();
                approve(way, key, true);
                flowTo(
                        block.index() + body.blocks().size() * (128 + i),
                        block.successors().get(i),
                        way,
                        first);
            }
        }
    }

    private void leave(Block block, State state, Instruction.Return ret, Site site) {
        Value result = ret.value() == Instruction.NONE ? Value.CLEAN : state.registers[ret.value()];
        program.models()
                .tool(body.method())
                .ifPresent(tool -> calls.sendToolResult(state, body.method(), tool, result, site));
        if (program.models().answersOutside(body.method())) {
            calls.sendOutside(state, body.method(), result, site);
        }
        exits.put(
                block.index(),
                new Exit(
                        state.copy(),
                        result,
                        ret.value() == Instruction.NONE ? -1 : state.definitions[ret.value()],
                        controls[block.index()]));
    }

    static String shortName(String internalName) {
        int start = Math.max(internalName.lastIndexOf('/'), internalName.lastIndexOf('$')) + 1;
        return internalName.substring(start);
    }

    static String callName(MemberRef callee) {
        return shortName(callee.owner()) + "." + callee.name();
    }
}
