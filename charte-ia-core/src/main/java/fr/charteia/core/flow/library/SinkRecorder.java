package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.call.Contents;
import fr.charteia.core.flow.call.DecidedInside;
import fr.charteia.core.flow.call.Functions;
import fr.charteia.core.flow.frame.ChosenDecisions;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Target;
import fr.charteia.core.flow.query.Statuses;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Tools;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Records what calls reach: an AI that is asked, a decision, another sink, a setting of a client. */
public final class SinkRecorder {
    private final Summaries summaries;
    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final Contents contents;
    private final Places places;
    private final Functions functions;
    private final Statuses statuses;
    private final DecisionArguments arguments;
    private final DecidedInside inside;

    public SinkRecorder(Summaries summaries, Frame frame, Contents contents, Places places, Functions functions) {
        this.summaries = summaries;
        this.program = summaries.program();
        this.frame = frame;
        this.memory = frame.memory();
        this.contents = contents;
        this.places = places;
        this.functions = functions;
        this.statuses = new Statuses(summaries, frame);
        this.arguments = new DecisionArguments(program, frame);
        this.inside = new DecidedInside(summaries);
    }

    /**
     * Records the sinks that the call is; false when what looks like a call of an AI is known to be none.
     *
     * @param targets what the call may run
     */
    public boolean record(Invocation call, CallModel model, Set<Target> targets) {
        boolean asks = true;
        for (CallModel.AiCall ai : model.aiCalls()) {
            asks &= !goesElsewhere(call, model, ai);
        }
        recordDecision(call, model, targets);
        recordSettings(call, model);
        model.sinks().forEach(sink -> recordSink(call, model, sink));
        return asks;
    }

    /** Records what a function takes along that a method of ours is given as soon as it runs. */
    public void taken(State state, HeapObject.Target function, List<Value> values, Site site) {
        boolean isStatic = function.tag() == Opcodes.H_INVOKESTATIC || function.tag() == Opcodes.H_NEWINVOKESPECIAL;
        if (values.size() > (isStatic ? 0 : 1)) {
            statuses.call(state, function.implementation(), values, isStatic, site);
        }
    }

    /** Records what is sent to an AI; true when what looks like a call of one goes elsewhere. */
    private boolean goesElsewhere(Invocation call, CallModel model, CallModel.AiCall ai) {
        if (interpretedInstead(call)) {
            return false;
        }
        State state = call.state();
        Site site = call.site();
        if (ai.sends().stream().anyMatch(Place::isCallback)) {
            ai.sends().forEach(place -> offer(state, Places.root(call, place), ai, Optional.empty(), site));
            return false;
        }
        Set<SinkHit.Client> clients = contents.clients(call, ai, place -> places.at(call, place));
        if (program.requests().goElsewhere(ai, clients)) {
            return true;
        }
        Taints sent = Taints.NONE;
        for (Place place : ai.sends()) {
            Value value = places.at(call, place);
            sent = sent.union(printed(model, place) ? contents.text(state, value, site) : sent(state, value, site));
        }
        frame.hit(
                new SinkHit(new SinkHit.Sink.Ai(site, call.callee(), ai, false), carried(sent), Chain.EMPTY, clients));
        return false;
    }

    private void recordDecision(Invocation call, CallModel model, Set<Target> targets) {
        if (model.decision().isEmpty()) {
            statuses.call(call.state(), call.callee(), call.arguments(), call.isStatic(), call.site());
            return;
        }
        if (inside.byAll(model.decision().get(), targets)) {
            return;
        }
        DecisionArguments.Brought brought = arguments.of(call);
        decide(
                call.state(),
                model.decision().get(),
                Hop.callName(call.callee()),
                brought.given(),
                brought.about(),
                call.site());
    }

    private void recordSettings(Invocation call, CallModel model) {
        for (CallModel.Setting setting : model.settings()) {
            for (Place place : setting.values()) {
                Value value = places.at(call, place);
                frame.needsConstant(value);
                summaries
                        .settings()
                        .see(
                                call.site(),
                                call.callee(),
                                setting,
                                value.lasting().constant());
            }
        }
    }

    private void recordSink(Invocation call, CallModel model, CallModel.Sink sink) {
        State state = call.state();
        Set<SinkHit.Client> bearers = sink.when() == null ? Set.of() : bearers(call, sink.when());
        if (sink.when() != null && bearers.isEmpty()) {
            return;
        }
        Value value = places.at(call, sink.place());
        Set<SinkHit.Client> asked = sink.address() ? asked(call, value) : bearers;
        if (asked.stream().anyMatch(SinkHit.Client::isOfNamedHost)) {
            return;
        }
        Taints reaching =
                printed(model, sink.place()) ? contents.text(state, value, call.site()) : memory.deep(state, value);
        frame.hit(new SinkHit(
                new SinkHit.Sink.Other(call.site(), Hop.callName(call.callee()), sink.kind()),
                carried(reaching),
                Chain.EMPTY,
                asked));
    }

    /** Who is asked at an address that is passed. */
    private Set<SinkHit.Client> asked(Invocation call, Value address) {
        Constant text = contents.address(call.state(), address);
        return Set.of(new SinkHit.Client.Known(call.callee().owner(), text, call.site(), Tools.NONE));
    }

    /** The objects of the receiver that bear a mark, or that whoever passes them may have given it. */
    private Set<SinkHit.Client> bearers(Invocation call, String slot) {
        Set<SinkHit.Client> bearers = new LinkedHashSet<>();
        if (!call.isStatic()) {
            for (HeapObject object : call.receiver().objects()) {
                Value mark = memory.readObject(call.state().heap, object, Slot.named(slot));
                if (!mark.isBottom()) {
                    bearers.add(new SinkHit.Client.Bearer(mark.lasting().constant()));
                }
            }
        }
        return bearers;
    }

    /**
     * What leaves with a value. Of a function that is what it fills in, a request's builder, and what it gives back; what
     * else it knows stays here.
     */
    private Taints sent(State state, Value value, Site site) {
        Value rest = only(false, value);
        Taints sent = memory.document(state, rest).union(contents.text(state, rest, site));
        int n = 0;
        for (HeapObject function : value.objects()) {
            if (function.isFunction()) {
                State then = state.copy();
                HeapObject builder = HeapObject.opaque("java/lang/Object", site.beside(40 + n++));
                then.heap.allocate(builder);
                Outcome outcome = functions.callOne(then, function, List.of(Value.of(builder)), site);
                sent = sent.union(memory.deep(then, Value.of(builder)))
                        .union(outcome.returns() ? memory.deep(then, outcome.result()) : Taints.NONE);
            }
        }
        return sent;
    }

    /**
     * A class of ours that wraps a client is interpreted: what it sends is what the client inside sends. So it is where one calls
     * itself, whatever its class: then somebody called it.
     */
    private boolean interpretedInstead(Invocation call) {
        String owner = call.callee().owner();
        boolean ours = program.index().inScope(owner);
        if (call.isStatic() || !(ours ? isOurClient(call.callee()) : isClient(owner))) {
            return false;
        }
        return !call.receiver().objects().isEmpty()
                && call.receiver().objects().stream()
                        .allMatch(o -> !o.isFunction()
                                && (o.isExact() && hasBody(o.type(), call.callee())
                                        || ours && isItself(o, call.site()) && isImplemented(o.type(), call.callee())));
    }

    private boolean isClient(String type) {
        return program.models().client(type).isPresent();
    }

    /** Whether a method of ours is a call of an AI for what is said of one of a library that its class implements. */
    private boolean isOurClient(MemberRef callee) {
        return program.index().supertypes(callee.owner()).stream()
                .filter(type -> !program.index().inScope(type))
                .map(type -> new MemberRef(type, callee.name(), callee.descriptor()))
                .anyMatch(method -> !program.models().call(method).aiCalls().isEmpty());
    }

    private boolean hasBody(String type, MemberRef callee) {
        return program.overriding()
                .resolveOn(type, callee)
                .filter(program::hasBody)
                .isPresent();
    }

    /** Whether the object is the one whose method makes the call. */
    private boolean isItself(HeapObject object, Site site) {
        return object.isInput()
                && object.path().equals(AccessPath.of(0))
                && program.resolve(site.method())
                        .filter(method -> !method.isStatic())
                        .isPresent();
    }

    /** Whether a class of ours says what the method does, on objects of that type. */
    private boolean isImplemented(String type, MemberRef callee) {
        return hasBody(type, callee)
                || program.overriding()
                                .resolveOn(type, callee)
                                .filter(method -> program.index().inScope(method.owner()))
                                .isPresent()
                        && program.index().subtypes(type).stream().anyMatch(below -> hasBody(below, callee));
    }

    /** Whether the call makes a text of what is there: then an object counts by what its {@code toString} says. */
    private static boolean printed(CallModel model, Place place) {
        return place.root() == Place.Root.ARGUMENT
                && place.steps().isEmpty()
                && model.propagations().stream()
                        .filter(row -> row.sort() == CallModel.Sort.CONTENT)
                        .map(CallModel.Propagation::from)
                        .anyMatch(from -> from.root() == Place.Root.ARGUMENT
                                && from.steps().isEmpty()
                                && (from.argument() == Place.EVERY || from.argument() == place.argument()));
    }

    private static Taints carried(Taints taints) {
        return taints.filter(taint -> !(taint.label() instanceof Label.Approval));
    }

    /** Records that a decision is reached: by what it is given, and under the conditions in force. */
    public void decide(State state, CallModel.Decision decision, String what, Value given, Site site) {
        decide(state, decision, what, memory.deep(state, given), ChosenDecisions.About.NOTHING, site);
    }

    private void decide(
            State state,
            CallModel.Decision decision,
            String what,
            Taints given,
            ChosenDecisions.About about,
            Site site) {
        Taints reaching = given.plus(frame.control().deciding());
        frame.decide(state, new SinkHit.Sink.Decision(site, what, decision, true), reaching, about, Value.BOTTOM);
    }

    /**
     * A model may call these functions: what it asks is AI output, what they give back is sent. Whatever they change, they
     * change when they are called, not here.
     *
     * @param named the method that stands for them, when they are known by its name
     */
    public void offer(State state, Value offered, CallModel.AiCall row, Optional<MemberRef> named, Site site) {
        for (HeapObject object : offered.objects()) {
            MemberRef implementation = object.isFunction() ? object.target().implementation() : site.method();
            Site returns = program.resolve(implementation)
                    .flatMap(program::body)
                    .filter(body -> object.isFunction())
                    .map(SinkRecorder::lastReturn)
                    .orElse(site);
            Value asked = row.returns().isEmpty()
                    ? Value.CLEAN
                    : Value.tainted(Taints.of(
                                    Taint.of(new Label.AiOutput(returns)),
                                    Chain.EMPTY.then(new Hop(returns, Hop.Why.SOURCE, Hop.callName(implementation)))))
                            .withConstant(SaidByModel.MARK);
            State then = state.copy();
            Outcome outcome = functions.call(
                    then, offered.withObjects(Set.of(object)), List.of(asked, asked, asked, asked), site);
            frame.hit(new SinkHit(
                    new SinkHit.Sink.Ai(returns, named.orElse(implementation), row, true),
                    news(then, outcome.result(), SaidByModel.toFunction(returns), returns),
                    Chain.EMPTY,
                    Set.of()));
        }
    }

    /** What the result of a tool tells the model that called it. */
    private Taints news(State state, Value result, SaidByModel said, Site site) {
        return said.without(
                carried(memory.document(state, result, said::isAll).union(contents.text(state, result, site))));
    }

    private static Site lastReturn(MethodBody body) {
        int line = 0;
        for (MethodBody.Block block : body.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                if (block.instructions().get(i) instanceof Instruction.Return) {
                    line = Math.max(line, block.lines()[i]);
                }
            }
        }
        return new Site(body.method().ref(), line, 0);
    }

    public void sendToolResult(State state, MethodHeader tool, CallModel.AiCall row, Value result, Site site) {
        if (program.tools().givesFunction(tool)) {
            offer(state, result, row, Optional.of(tool.ref()), site);
            return;
        }
        frame.hit(new SinkHit(
                new SinkHit.Sink.Ai(site, tool.ref(), row, true),
                news(state, result, SaidByModel.to(program, tool), site),
                Chain.EMPTY,
                Set.of()));
    }

    /** Records that a result leaves to whoever asked from outside. */
    public void sendOutside(State state, MethodHeader method, Value result, Site site) {
        statuses.answered(state, method, result, site);
        Value given = only(false, result);
        Taints leaving = memory.deep(state, given).union(contents.text(state, given, site));
        frame.hit(new SinkHit(
                new SinkHit.Sink.Other(site, Hop.callName(method.ref()), CallModel.SinkKind.PUBLICATION),
                carried(leaving.union(givenLater(state, only(true, result), site))),
                Chain.EMPTY,
                Set.of()));
    }

    /** What of a value is functions, or what is none. */
    private static Value only(boolean functions, Value value) {
        Set<HeapObject> objects = new LinkedHashSet<>(value.objects());
        objects.removeIf(object -> object.isFunction() != functions);
        return objects.size() == value.objects().size() ? value : value.withObjects(objects);
    }

    /** What functions give that stand for a result until somebody runs them; what they write, they tell themselves. */
    private Taints givenLater(State state, Value functionsOnly, Site site) {
        if (functionsOnly.objects().isEmpty()) {
            return Taints.NONE;
        }
        State then = state.copy();
        Value given = functions
                .call(then, functionsOnly, List.of(Value.CLEAN, Value.CLEAN), site)
                .result();
        return memory.deep(then, given).union(contents.text(then, given, site));
    }
}
