package fr.charteia.core.flow.frame;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Reflection;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Needs;
import fr.charteia.core.flow.value.PartialTexts;
import fr.charteia.core.flow.value.Reasons;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the interpretation of one method, under one shape, gathers beside its states. */
public final class Frame {
    /** How many paths a summary may ask about, and how deep they may lie. */
    private static final int NEEDS = 12;

    private static final int NEED_DEPTH = 5;

    private final Program program;
    private final MethodBody body;
    private final Memory memory;
    private final Map<SinkHit.Sink, SinkHit> hits = new LinkedHashMap<>();
    private final ChosenDecisions chosen = new ChosenDecisions();

    /** The objects that were there when a person was asked. */
    private final Set<HeapObject> atHand = new HashSet<>();

    private final Set<AccessPath> typeNeeds = new LinkedHashSet<>();
    private final Set<AccessPath> constantNeeds = new LinkedHashSet<>();
    private final Set<AccessPath> keyNeeds = new LinkedHashSet<>();

    /** Whether the method finds members by name, or computes a text; found when somebody asks. */
    private @Nullable Boolean namesOrComputes;

    /** The registers that hold keys; found when somebody asks. */
    private @Nullable BitSet keys;

    /** Whether a person may be asked in the method; found when somebody asks. */
    private @Nullable Boolean asksPersons;

    /** The first place where each field is stored; found when somebody asks. */
    private @Nullable Map<Slot, Hop> stores;

    /** What decides whether the block under interpretation runs. */
    private Taints control = Taints.NONE;
    /** What decides that the block runs. */
    private Taints ofBlock = Taints.NONE;

    private @Nullable RunForSome runForSome;

    /** What the instruction under interpretation throws; taken by the block. */
    private @Nullable Thrown thrown;

    /** What decides that nothing is thrown; taken by the block. */
    private Taints surviving = Taints.NONE;

    /**
     * Something thrown by a callee.
     *
     * @param value what
     * @param deciding what decides whether it is
     * @param failing on what code that is not seen fails: that decides only where somebody catches it
     * @param calling what decides that the callee runs
     * @param state what holds then
     */
    public record Thrown(Value value, Reasons deciding, Reasons failing, Taints calling, State state) {
        public Thrown(Value value, Taints deciding, Taints failing, State state) {
            this(value, Reasons.of(value, deciding), Reasons.of(value, failing), Taints.NONE, state);
        }

        /** All that decided of any of it, and on what code that is not seen failed. */
        public Taints reasons() {
            return deciding.all().union(failing.all());
        }

        /** The same, thrown as something else: whatever it was, that is what is caught. */
        public Thrown as(Value other) {
            return new Thrown(
                    other, Reasons.of(other, deciding.all()), Reasons.of(other, failing.all()), calling, state);
        }
    }

    public Frame(Program program, MethodBody body, Memory memory) {
        this.program = program;
        this.body = body;
        this.memory = memory;
    }

    /** The interpretation could have said more, had it known the constants of which a text is made: it may be a name, or computed for whoever calls. */
    public void mayName(Value part) {
        if (part.constant() instanceof Constant.FromInput) {
            if (namesOrComputes == null) {
                namesOrComputes = Reflection.findsByName(body) || TextFunctions.is(body, program);
            }
            if (namesOrComputes) {
                needsConstant(part);
            }
        }
    }

    /** The same of a part of the text in that register, which may also be a key under which something is kept. */
    public void mayName(Value part, int text) {
        if (part.constant() instanceof Constant.FromInput) {
            if (keys == null) {
                keys = program.keyRegisters().of(body);
            }
            if (keys.get(text)) {
                needsConstant(part);
            }
        }
        mayName(part);
    }

    /** Whether a person may be asked in the method: how many are asked says whether any is. */
    public boolean asksPersons() {
        if (asksPersons == null) {
            asksPersons = body.instructions().anyMatch(program.persons()::mayAsk);
        }
        return asksPersons;
    }

    public MethodBody body() {
        return body;
    }

    public Memory memory() {
        return memory;
    }

    public Map<SinkHit.Sink, SinkHit> hits() {
        Map<SinkHit.Sink, SinkHit> all = new LinkedHashMap<>(hits);
        chosen.hits().forEach(hit -> all.merge(hit.sink(), hit, SinkHit::join));
        return all;
    }

    /** Whether a decision was reached. */
    public boolean decides() {
        return chosen.isAny() || hits.keySet().stream().anyMatch(SinkHit.Sink.Decision.class::isInstance);
    }

    public Set<AccessPath> typeNeeds() {
        return typeNeeds;
    }

    public Set<AccessPath> constantNeeds() {
        return constantNeeds;
    }

    /** Of which inputs the interpretation could have said more. */
    public Needs needs() {
        return new Needs(typeNeeds, constantNeeds, keyNeeds);
    }

    public Taints control() {
        return control;
    }

    public void control(Taints taints) {
        control = taints;
    }

    /** Does what is only done where no callee of this instruction threw before. */
    public <T> T unlessThrown(Supplier<T> body) {
        Taints before = control;
        control = before.union(throwing());
        T result = body.get();
        control = before;
        return result;
    }

    /** A block runs, or goes on, because of these. */
    public void runs(Taints deciding) {
        control = deciding;
        ofBlock = deciding;
    }

    /** What decides that something within an instruction runs, and not the block: a function that library code calls for what there is. */
    public Taints within() {
        return control.ofOtherLabels(ofBlock);
    }

    /** What persons have answered on whom it depends that decisions are reached. */
    public ChosenDecisions chosen() {
        return chosen;
    }

    /** A person is asked. */
    public void asked(State state) {
        atHand.addAll(state.heap.objects());
    }

    /** Whether the object was there when a person was asked, who may know what it holds. */
    public boolean wasAtHand(HeapObject object) {
        return !atHand.isEmpty() && (object.isInput() || atHand.contains(object));
    }

    /**
     * A decision is reached: what a person has approved on every way here is known.
     *
     * @param about the thing that it is about
     * @param outcome what is decided, where that is one of several constants
     */
    public void decide(
            State state, SinkHit.Sink.Decision decision, Taints reaching, ChosenDecisions.About about, Value outcome) {
        Taints some = forSome(reaching, decision.site());
        Taints guarded = ApprovedLabels.guarded(state.validated, state.shown, some);
        Set<Label> approved = ApprovedLabels.answered(state.validated, some);
        SinkHit hit = new SinkHit(decision, guarded, Chain.EMPTY, Set.of(), approved, Set.of());
        if (!chosen.take(state, hit, about, outcome, control)) {
            hit(hit);
        }
    }

    /** What reaches an instruction of the method: only some of several things, perhaps, where a loop picks those. */
    public Taints forSome(Taints reaching, Site site) {
        RunForSome known = runForSome;
        if (known == null) {
            known = new RunForSome(body, program.controlFlow(body));
            runForSome = known;
        }
        return known.reaching(reaching, site);
    }

    /** The same, of one that a callee reaches. */
    public void decide(State state, SinkHit hit, ChosenDecisions.About about) {
        if (!chosen.take(state, hit, about, Value.BOTTOM, control)) {
            hit(hit);
        }
    }

    public void hit(SinkHit hit) {
        hits.merge(hit.sink(), hit, SinkHit::join);
    }

    public void restore(@Nullable Thrown earlier) {
        thrown = earlier;
    }

    /** A callee does not throw here, and might have on another way. */
    public void survives(Taints deciding) {
        surviving = surviving.union(deciding);
    }

    public Taints takeSurviving() {
        Taints taken = surviving;
        surviving = Taints.NONE;
        return taken;
    }

    /** What decides whether callees of this instruction threw, as far as it has come. */
    public Taints throwing() {
        return thrown == null ? surviving : surviving.union(thrown.deciding.all());
    }

    public void thrown(Thrown more) {
        Thrown known = thrown;
        thrown = known == null
                ? more
                : new Thrown(
                        known.value.join(more.value),
                        known.deciding.union(more.deciding),
                        known.failing.union(more.failing),
                        known.calling.union(more.calling),
                        known.state.join(more.state, -2, memory));
    }

    /** What holds after a call: if it does not come back, where it leaves the method. */
    public State after(State state, boolean returns) {
        Thrown left = thrown;
        return returns || left == null ? state : left.state;
    }

    @Nullable
    public Thrown takeThrown() {
        Thrown taken = thrown;
        thrown = null;
        return taken;
    }

    /** The interpretation could have said more, had it known the class of what is at that path. */
    public void needsType(AccessPath path) {
        if (path.parameter() != AccessPath.STATE && isNear(path) && typeNeeds.size() < NEEDS) {
            typeNeeds.add(path);
        }
    }

    /** Which of several functions at one place is meant leads no deeper, nor does what a function took along that is known. */
    private static boolean isNear(AccessPath path) {
        long alternatives = path.slots().stream()
                .filter(slot -> slot.kind() == Slot.Kind.ALTERNATIVE)
                .count();
        int taken = !path.slots().isEmpty() && path.last().isCapture() ? 1 : 0;
        return path.depth() - alternatives - taken <= NEED_DEPTH;
    }

    /** The interpretation could have said more, had it known the constants that came from those inputs. */
    public void needsConstant(Value value) {
        if (value.constant() instanceof Constant.FromInput input) {
            needs(input.path(), constantNeeds);
        }
    }

    /** The same, had it known what texts begin with that are made of those inputs, as things are kept by these in a store. */
    public void needsKey(Value value) {
        PartialTexts.openBeginnings(value.constant()).forEach(path -> needs(path, keyNeeds));
    }

    private static void needs(AccessPath path, Set<AccessPath> needs) {
        if (path.slots().size() <= NEED_DEPTH && needs.size() < NEEDS) {
            needs.add(path);
        }
    }

    /** The way on of what decides what a field holds: past the first place where the method stores it, when it does. */
    public Chain stored(Slot slot, Chain way) {
        if (slot.kind() != Slot.Kind.FIELD) {
            return way;
        }
        if (stores == null) {
            stores = findStores();
        }
        Hop store = stores.get(slot);
        return store == null ? way : way.then(store);
    }

    private Map<Slot, Hop> findStores() {
        Map<Slot, Hop> found = new HashMap<>();
        for (MethodBody.Block block : body.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                if (block.instructions().get(i) instanceof Instruction.Store store) {
                    MemberRef field = store.field();
                    String name = InternalNames.innermost(field.owner()) + "." + field.name();
                    found.putIfAbsent(program.slot(field), new Hop(site(block.index(), i, 0), Hop.Why.STORE, name));
                }
            }
        }
        return found;
    }

    /** Whether an instruction of the method may run again and again. */
    public boolean isInLoop(Site site) {
        return body.blockOf(Site.instruction(site.index()))
                .filter(block -> program.controlFlow(body).inLoop(block.index()))
                .isPresent();
    }

    /** Whether an instruction may run for each of several things: in a loop, or in a function, which may be called in one. */
    public boolean mayRunForEach(Site site) {
        return body.method().isSynthetic() || isInLoop(site);
    }

    /** The place of an instruction, in a round of a loop or 0; the start of a block that has no instructions has no line. */
    public Site site(int block, int offset, int round) {
        MethodBody.Block b = body.blocks().get(block);
        int line = offset < b.lines().length ? b.lines()[offset] : 0;
        return new Site(body.method().ref(), line, b.first() + offset).inRound(round);
    }
}
