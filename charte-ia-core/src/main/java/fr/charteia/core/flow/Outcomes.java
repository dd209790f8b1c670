package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.call.Running;
import fr.charteia.core.flow.interpreter.Engine;
import fr.charteia.core.flow.memory.CellPaths;
import fr.charteia.core.flow.memory.KnownFillers;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.NamedHosts;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the roots' summaries amount to: calls of an AI with their clients, and flows from a source to a sink. */
final class Outcomes {
    private final Program program;
    private final Engine engine;
    private final Heirs heirs;
    private final Wiring wiring;
    private final CellPaths paths;
    private final Deposits deposits;
    private final Cells cells;
    private final StateMembers stateMembers;
    private final PastApprovals pastApprovals;
    private final AwaitedDecisions awaited;
    private final Map<MethodHeader, Summary> roots = new LinkedHashMap<>();
    private final Map<SinkHit.Sink.Ai, Set<AiCallSite.ClientCandidate>> calls = new LinkedHashMap<>();
    private final Set<MethodHeader> cutOff = new LinkedHashSet<>();
    private final Map<MethodHeader, Set<Site>> elsewhere = new LinkedHashMap<>();
    private final BestWays ways = new BestWays();

    /** What tasks do that are objects of a class. */
    private static final List<MemberRef> TASKS = List.of(
            new MemberRef("java/lang/Runnable", "run", "()V"),
            new MemberRef("java/util/concurrent/Callable", "call", "()Ljava/lang/Object;"));

    Outcomes(Program program, Engine engine) {
        this.program = program;
        this.engine = engine;
        this.heirs = new Heirs(program, engine);
        this.wiring = new Wiring(program, engine);
        this.paths = new CellPaths(program);
        this.deposits = new Deposits(program, engine.globals(), paths);
        this.cells = new Cells(program, wiring, paths, deposits, this::given);
        this.stateMembers = new StateMembers(program, wiring, paths, deposits);
        this.awaited = new AwaitedDecisions(engine);
        this.pastApprovals = new PastApprovals(
                program,
                engine.globals(),
                paths,
                deposits,
                cells,
                new KnownFillers(program, engine::wasInterpreted),
                roots);
    }

    void addRoot(MethodHeader root) {
        Summary summary = heirs.summary(root);
        roots.put(root, summary);
        deposits.add(root, summary);
        for (SinkHit hit : summary.hits().values()) {
            if (hit.sink() instanceof SinkHit.Sink.Ai ai) {
                addCall(root, ai, hit.clients());
            }
        }
    }

    /** What the functions do that the roots give back: whoever asked for them runs them. */
    SortedSet<MemberRef> functionsGiven() {
        SortedSet<MemberRef> given = new TreeSet<>();
        for (Summary summary : roots.values()) {
            for (HeapObject object : summary.result().objects()) {
                if (object.isFunction()) {
                    given.add(object.target().implementation());
                }
            }
        }
        return given;
    }

    /** What the tasks do that go on when the roots end that started them: what others leave later, these find, too. */
    SortedSet<MemberRef> leftRunning() {
        SortedSet<MemberRef> running = new TreeSet<>();
        Memory memory = new Memory(program, Shape.NONE, engine.globals());
        roots.forEach((root, summary) ->
                Running.after(root, summary, memory).forEach(task -> body(task).ifPresent(running::add)));
        return running;
    }

    /** What runs in a task. */
    private Optional<MemberRef> body(HeapObject task) {
        if (task.isFunction()) {
            return Optional.of(task.target().implementation());
        }
        return program.index().inScope(task.type())
                ? TASKS.stream()
                        .flatMap(method -> program.overriding().resolveOn(task.type(), method).stream())
                        .map(MethodHeader::ref)
                        .findFirst()
                : Optional.empty();
    }

    /** What sinks read and other entry points may have filled. */
    StateMembers.Behind behindSinks() {
        Map<MethodHeader, Set<AccessPath>> wanted = new LinkedHashMap<>();
        roots.forEach((root, summary) -> summary.hits().values().forEach(hit -> {
            Set<AccessPath> asked = wanted.computeIfAbsent(root, r -> new LinkedHashSet<>());
            boolean decision = hit.sink() instanceof SinkHit.Sink.Decision;
            hit.taints().forEach((taint, chain) -> {
                if (taint.label() instanceof Label.Choice choice) {
                    asked.add(choice.path());
                } else if (taint.label() instanceof Label.Input input) {
                    asked.add(input.path());
                    if (decision) {
                        // What was put aside once a person approved it is found through what holds it.
                        asked.addAll(input.path().containers());
                    }
                }
            });
            hit.approved().forEach(label -> {
                if (label instanceof Label.Answer answer) {
                    asked.add(answer.path());
                }
            });
        }));
        return stateMembers.behind(wanted);
    }

    /** The fields and stores in which answers of AIs were left. */
    Set<MemberRef> membersOfAnswers() {
        return stateMembers.ofAnswers();
    }

    /**
     * What is reached when an entry point is called.
     *
     * @param step whether a person decides there
     * @param approved what a person has approved on every way to it
     */
    private record Reach(MethodHeader root, boolean step, Summary summary, SinkHit hit, Set<Label> approved) {}

    private void addFlows(MethodHeader root, Summary summary) {
        boolean step = program.models().call(root.ref()).validation();
        Set<Site> none = elsewhere.getOrDefault(root, Set.of());
        Taints caught = caught(root);
        for (SinkHit hit : summary.hits().values()) {
            if (!(hit.sink() instanceof SinkHit.Sink.Ai ai && none.contains(ai.site())) && !isHarmless(root, hit)) {
                Reach reach = new Reach(root, step, summary, hit, pastApprovals.given(root, hit.approved()));
                hit.taints().forEach((taint, chain) -> {
                    boolean known = taint.label() instanceof Label.AiOutput output
                            ? !none.contains(output.call())
                            : !(hit.sink() instanceof SinkHit.Sink.Decision decision && decision.ofAnswers());
                    if (known) {
                        addTaint(reach, taint, chain);
                    }
                });
                if (!caught.isEmpty() && hit.sink() instanceof SinkHit.Sink.Decision) {
                    Reach judged = new Reach(root, step, summary, hit, judged(reach));
                    caught.forEach((taint, chain) -> addTaint(judged, taint, chain));
                }
            }
        }
    }

    /** What a person has approved by then, here as well: of what is found at a place, all that may be there. */
    private Set<Label> judged(Reach reach) {
        Set<Label> judged = new LinkedHashSet<>(reach.approved());
        for (Label approved : reach.hit().approved()) {
            if (approved instanceof Label.Input input) {
                judged.addAll(cells.read(reach.root(), input.path()).labels());
            }
        }
        return judged;
    }

    /** What a method finds that is handed what entry points throw, whether it reads that or not: it runs because that was thrown. */
    private Taints caught(MethodHeader root) {
        Taints.Builder caught = new Taints.Builder();
        program.models().catchers().stream()
                .filter(catcher -> catcher.method().equals(root.ref()))
                .flatMap(catcher -> catcher.deliveries().stream())
                .map(delivery -> Taint.of(new Label.Input(paths.cell(delivery))).with(Taint.bit(Mark.CONTROL)))
                .flatMap(Optional::stream)
                .forEach(taint -> caught.add(
                        taint,
                        Chain.EMPTY.then(new Hop(program.entry(root), Hop.Why.CONDITION, Hop.callName(root.ref())))));
        return caught.build();
    }

    /** A method that is called by one that is guessed at: what it does with nothing that it is passed, nobody else tells. */
    void addCutOff(MethodHeader method) {
        cutOff.add(method);
        addUnreached(method);
    }

    /** What such a method does by itself, as far as no entry point is seen to lead there. */
    private void addOwnFlows(MethodHeader method) {
        boolean step = program.models().call(method.ref()).validation();
        Set<BestWays.Key> told = ways.found();
        Summary summary = engine.summary(method, Shape.NONE);
        for (SinkHit hit : summary.hits().values()) {
            if (isHarmless(method, hit)) {
                continue;
            }
            Reach reach = new Reach(method, step, summary, hit, Set.of());
            hit.taints().forEach((taint, chain) -> {
                boolean own = taint.label() instanceof Label.Data || taint.label() instanceof Label.AiOutput;
                if (own && !told.contains(BestWays.Key.of(hit.sink(), taint.label()))) {
                    addTaint(reach, taint, chain);
                }
            });
        }
    }

    void addUnreached(MethodHeader method) {
        for (SinkHit hit : engine.summary(method, Shape.NONE).hits().values()) {
            if (hit.sink() instanceof SinkHit.Sink.Ai ai && !calls.containsKey(ai)) {
                addCall(method, ai, hit.clients());
            }
        }
    }

    /** Whether nothing is done there: who is asked is a host that the code names, or what is written to is no answer. */
    private boolean isHarmless(MethodHeader root, SinkHit hit) {
        return hit.sink() instanceof SinkHit.Sink.Other
                && !hit.clients().isEmpty()
                && hit.clients().stream().allMatch(client -> isHarmless(root, client, hit.sink()));
    }

    private boolean isHarmless(MethodHeader root, SinkHit.Client client, SinkHit.Sink sink) {
        return client instanceof SinkHit.Client.Bearer bearer
                ? !bearer.bears() && !isGivenToAnswer(root, bearer.mark())
                : wiring.candidates(root, client, sink.site()).stream()
                        .allMatch(asked -> NamedHosts.isIn(asked.address()));
    }

    /** Whether what may bear the mark is what somebody outside is answered by: what a request hands to its handler to write to. */
    private boolean isGivenToAnswer(MethodHeader root, Constant mark) {
        return mark instanceof Constant.FromInput input
                && input.path().slots().size() == 1
                && input.path().parameter() >= (root.isStatic() ? 0 : 1)
                && program.models().isAskedFromOutside(root, input.path().parameter() - (root.isStatic() ? 0 : 1));
    }

    private void addCall(MethodHeader root, SinkHit.Sink.Ai ai, Set<SinkHit.Client> clients) {
        Set<AiCallSite.ClientCandidate> candidates = new TreeSet<>();
        for (SinkHit.Client client : clients) {
            candidates.addAll(wiring.candidates(root, client, ai.site()));
        }
        if (program.requests().goElsewhere(ai.model(), candidates)) {
            elsewhere.computeIfAbsent(root, r -> new LinkedHashSet<>()).add(ai.site());
        } else {
            calls.computeIfAbsent(ai, key -> new TreeSet<>()).addAll(candidates);
        }
    }

    /** Adds the flows that one label makes where something is reached. */
    private void addTaint(Reach reach, Taint taint, Chain chain) {
        MethodHeader root = reach.root();
        SinkHit.Sink sink = reach.hit().sink();
        boolean decision = sink instanceof SinkHit.Sink.Decision;
        if (taint.label() instanceof Label.Choice choice) {
            if (!reach.step()) {
                Taints choosing = cells.choosing(root, choice.path());
                addFound(root, sink, taint, chain, choosing, standing(root, choice.path(), reach.approved()));
            }
            return;
        }
        if (!(taint.label() instanceof Label.Input input)) {
            offer(root, sink, taint, chain);
            return;
        }
        if (!input.path().slots().isEmpty() && input.path().last().equals(Slot.FILE)) {
            // Nobody outside hands over what a file holds.
            return;
        }
        if (decision && (reach.step() || awaited.areOf(root, reach.summary(), reach.hit(), input.path()))) {
            // What a person finds when deciding is the person's to judge.
            return;
        }
        if (!decision) {
            addRequest(root, sink, taint, chain, input.path());
            Hop entered = new Hop(program.entry(root), Hop.Why.CALL, Hop.callName(root.ref()));
            given(root, input.path())
                    .forEach((known, before) -> known.with(taint.marks())
                            .ifPresent(t -> offer(root, sink, t, before.through(entered, chain))));
        }
        Set<Label> past = decision ? standing(root, input.path(), reach.approved()) : reach.approved();
        addFound(root, sink, taint, chain, cells.read(root, input.path()), past);
    }

    private void offer(MethodHeader root, SinkHit.Sink sink, Taint known, Chain chain) {
        ways.offer(sink, known, chain, program.entry(root));
    }

    /** What a person has approved of what is found at a path, here or by leaving it there. */
    private Set<Label> standing(MethodHeader root, AccessPath path, Set<Label> approved) {
        Set<Label> past = new LinkedHashSet<>(approved);
        past.addAll(pastApprovals.standing(root, path));
        return past;
    }

    /** What an entry point finds because others left it. */
    private void addFound(
            MethodHeader root, SinkHit.Sink sink, Taint taint, Chain chain, Taints found, Set<Label> approved) {
        found.forEach((known, before) -> {
            boolean perhaps = known.has(Mark.PERHAPS) || taint.has(Mark.PERHAPS);
            Set<Label> shown = perhaps ? Perhaps.about(approved) : approved;
            int marks = PastApprovals.covers(shown, known.label()) ? Taint.bit(Mark.VALIDATED) : 0;
            known.with(taint.marks() | marks).ifPresent(t -> offer(root, sink, t, before.then(chain)));
        });
    }

    /** What comes from outside carries what its declaration says. */
    private Taints given(MethodHeader root, AccessPath path) {
        boolean whole =
                path.slots().stream().anyMatch(slot -> slot.kind() == Slot.Kind.DEEP || slot.kind() == Slot.Kind.TEXT);
        Taints.Builder given = new Taints.Builder();
        for (Fact fact : wiring.factsOf(root, path, whole)) {
            given.add(
                    Taint.of(new Label.Data(fact)),
                    Chain.EMPTY.then(new Hop(program.entry(root), Hop.Why.SOURCE, fact.what())));
        }
        return given.build();
    }

    /** What somebody outside gives to an endpoint, where it reaches an AI or its instructions by its value. */
    private void addRequest(MethodHeader root, SinkHit.Sink sink, Taint taint, Chain chain, AccessPath path) {
        int parameter = path.parameter() - (root.isStatic() ? 0 : 1);
        boolean wanted = sink instanceof SinkHit.Sink.Ai
                || sink instanceof SinkHit.Sink.Other other && other.kind() == CallModel.SinkKind.INSTRUCTION;
        boolean byValue = !taint.has(Mark.CONTROL) && !taint.has(Mark.MEASURE);
        if (wanted && byValue && parameter >= 0 && program.models().isAskedFromOutside(root, parameter)) {
            ways.offer(new BestWays.Asked(sink, new Flow.Origin.Request(root.ref(), parameter)), taint, chain);
        }
    }

    /** Takes another allowance for the passage of state from one entry point to another. */
    void allow(long steps) {
        cells.allow(steps);
    }

    FlowResult result() {
        engine.gaps().unsettled(cells.solve());
        roots.forEach(this::addFlows);
        cutOff.forEach(this::addOwnFlows);
        Map<Site, AiCallSite> sites = new LinkedHashMap<>();
        calls.forEach((ai, candidates) -> sites.put(
                ai.site(),
                new AiCallSite(
                        ai.site(),
                        ai.callee(),
                        ai.model(),
                        List.copyOf(ai.tool() ? wiring.holders(ai.callee()) : candidates),
                        ai.tool())));
        FlowAssembly assembly = new FlowAssembly(program, wiring, sites);
        return new FlowResult(
                assembly.calls(),
                assembly.flows(ways),
                assembly.requests(ways),
                engine.settings().sorted(),
                engine.bodies());
    }
}
