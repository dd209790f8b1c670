package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.call.Composition;
import fr.charteia.core.flow.call.Contents;
import fr.charteia.core.flow.call.DynamicCalls;
import fr.charteia.core.flow.call.Functions;
import fr.charteia.core.flow.call.Targets;
import fr.charteia.core.flow.container.SkeletalCollections;
import fr.charteia.core.flow.frame.Calls;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.known.BuiltTexts;
import fr.charteia.core.flow.known.ClassConstants;
import fr.charteia.core.flow.known.EnumConstants;
import fr.charteia.core.flow.known.ListAnswers;
import fr.charteia.core.flow.known.TextArrays;
import fr.charteia.core.flow.library.Callbacks;
import fr.charteia.core.flow.library.ModelFacts;
import fr.charteia.core.flow.library.ModelInterpreter;
import fr.charteia.core.flow.library.OwnWriters;
import fr.charteia.core.flow.library.Places;
import fr.charteia.core.flow.library.SinkRecorder;
import fr.charteia.core.flow.library.Sorts;
import fr.charteia.core.flow.memory.Copies;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.path.Alternatives;
import fr.charteia.core.flow.program.KeptConstants;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Target;
import fr.charteia.core.flow.program.TextBuilders;
import fr.charteia.core.flow.reflect.Proxies;
import fr.charteia.core.flow.reflect.Reflecting;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ComparedApprovals;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Folding;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.PartialTexts;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Undecided;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** Interprets calls: finds what runs, composes its summaries or its models. */
public final class CallInterpreter implements Calls {
    /** How deep functions call functions through library code, and how deep that costs as little as an instruction. */
    private static final int DEEPEST = 12;

    private static final int NEAR = 3;

    /** What a call costs that is deeper, in units of the share of a method. */
    private static final int NESTED = 20;

    /** Methods after which the program goes on no more. */
    private static final Set<MemberRef> LAST = Set.of(
            new MemberRef("java/lang/System", "exit", "(I)V"),
            new MemberRef("java/lang/Runtime", "exit", "(I)V"),
            new MemberRef("java/lang/Runtime", "halt", "(I)V"));

    private static final Set<String> COMPARES = Set.of("compare", "compareTo", "equals");

    private final Summaries summaries;
    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final Contents contents;
    private final Copies copies;
    private final DynamicCalls dynamic;
    private final Targets targets;
    private final Functions functions;
    private final ModelInterpreter models;
    private final ModelFacts facts;
    private final SinkRecorder sinks;
    private final Reflecting reflecting;
    private final Proxies proxies;
    private final EnumConstants enums;
    private final AnswerFunctions answers;
    private final TextArrays texts;
    private final ListAnswers lists;
    private final SkeletalCollections skeletal;
    private final NamedAnswers named;
    private int nesting;

    /** The functions that are run as by code that is not seen. */
    private final Set<HeapObject> guessed = new LinkedHashSet<>();

    CallInterpreter(Summaries summaries, Frame frame) {
        this.summaries = summaries;
        this.program = summaries.program();
        this.frame = frame;
        this.memory = frame.memory();
        this.contents = new Contents(summaries, frame);
        this.enums = new EnumConstants(summaries);
        this.answers = new AnswerFunctions(enums);
        this.copies = new Copies(frame.memory(), frame::needsConstant);
        this.dynamic = new DynamicCalls(program, frame, memory, contents);
        this.functions = new Functions(program, frame, this);
        this.targets = new Targets(program, frame, functions);
        Places places = new Places(program, frame, new OwnWriters(program, frame, this), enums);
        Sorts sorts = new Sorts(program, frame, contents);
        Callbacks callbacks = new Callbacks(program, frame, places, sorts, functions, this);
        this.models = new ModelInterpreter(program, frame, contents, places, sorts, callbacks, this);
        this.facts = new ModelFacts(program, frame, contents, places, callbacks, enums);
        this.sinks = new SinkRecorder(summaries, frame, contents, places, functions);
        this.reflecting = new Reflecting(summaries, frame, this);
        this.proxies = new Proxies(frame, summaries.program(), this);
        this.texts = new TextArrays(memory);
        this.lists = new ListAnswers(memory);
        this.skeletal = new SkeletalCollections(program, frame, this);
        this.named = new NamedAnswers(program);
    }

    public Functions functions() {
        return functions;
    }

    SinkRecorder sinks() {
        return sinks;
    }

    Outcome invoke(State state, Instruction.Invoke call, Site site) {
        List<Value> arguments = call.arguments().stream()
                .map(r -> state.telling(state.registers[r]))
                .toList();
        Optional<String> text = texts.made(state, call.callee(), arguments);
        if (text.isPresent()) {
            become(state, arguments.get(0), Value.constant(text.get()).plus(Value.taintsOf(arguments)));
            return new Outcome(true, Value.CLEAN);
        }
        if (isWithItself(state, call)) {
            return new Outcome(true, Value.constant(call.callee().name().equals("equals") ? 1 : 0));
        }
        if (call.target() != Instruction.NONE && PureCalls.isPure(call.callee())) {
            arguments.forEach(part -> frame.mayName(part, call.target()));
        }
        Outcome outcome = invoke(state, call.callee(), call.dispatch(), arguments, site);
        if (outcome.returns() && isScalarMade(call, arguments)) {
            become(state, arguments.get(0), Value.tainted(memory.deep(state, arguments.get(0))));
        }
        return outcome;
    }

    /** Whether the call is the constructor of a text or a number, and not that of a class which extends {@code Number}. */
    private static boolean isScalarMade(Instruction.Invoke call, List<Value> arguments) {
        String owner = call.callee().owner();
        return call.callee().name().equals("<init>")
                && Program.isScalar(owner)
                && arguments.get(0).objects().stream()
                        .allMatch(made -> made.type().equals(owner));
    }

    /** Whether the JDK compares a text or a number with itself: there is nothing to find out. */
    private static boolean isWithItself(State state, Instruction.Invoke call) {
        List<Integer> compared = call.arguments();
        return compared.size() == 2
                && PureCalls.isPure(call.callee())
                && COMPARES.contains(call.callee().name())
                && state.areSame(compared.get(0), compared.get(1));
    }

    /** A text or a number that a constructor makes is one as any other, and no object that has something in it. */
    private static void become(State state, Value made, Value text) {
        for (int r = 0; r < state.registers.length; r++) {
            if (state.registers[r].objects().equals(made.objects())) {
                state.registers[r] = text;
            }
        }
    }

    /** Whether a method of ours writes to the object that it is given there, by itself or through others; the receiver is the first. */
    @Override
    public boolean changes(MemberRef callee, int argument) {
        return program.resolve(callee)
                .filter(program::hasBody)
                .map(method -> summaries.summary(method, Shape.NONE).heap())
                .filter(heap -> heap.objects().stream()
                        .anyMatch(object -> object.isInput()
                                && object.path().parameter() == argument
                                && object.path().slots().isEmpty()
                                && !heap.slots(object).isEmpty()))
                .isPresent();
    }

    Outcome invokeDynamic(State state, Instruction.InvokeDynamic call, Site site) {
        Value made = dynamic.evaluate(state, call, site);
        toolBehind(call).ifPresent(row -> sinks.offer(state, made, row, Optional.empty(), site));
        List<Value> taken =
                call.arguments().stream().map(r -> state.registers[r]).toList();
        made.objects().stream()
                .filter(HeapObject::isFunction)
                .forEach(function -> sinks.taken(state, function.target(), taken, site));
        return new Outcome(true, made);
    }

    /** What is known of the interface that a lambda implements, when a model calls what implements it. */
    private Optional<CallModel.AiCall> toolBehind(Instruction.InvokeDynamic call) {
        Type made = Type.getReturnType(call.descriptor());
        return made.getSort() == Type.OBJECT
                ? program.tools().of(made.getInternalName(), call.name())
                : Optional.empty();
    }

    /** Calls a method with values, the receiver first where there is one. */
    @Override
    public Outcome invoke(State state, MemberRef callee, Dispatch dispatch, List<Value> arguments, Site site) {
        if (nesting > DEEPEST || nesting > 0 && !summaries.spend(nesting > NEAR ? NESTED : 1)) {
            // Functions that call themselves, or each other in any order, through library code: the block that is
            // interpreted may have no end.
            return new Outcome(true, Value.tainted(Value.taintsOf(arguments).marked(Mark.WIDENED)));
        }
        nesting++;
        try {
            Outcome ran = evaluate(state, callee, dispatch, arguments, site);
            Outcome outcome = ran.returns()
                    ? new Outcome(
                            true, answers.told(state, callee, dispatch == Dispatch.STATIC, arguments, ran.result()))
                    : ran;
            if (EnumConstants.isEquality(callee)) {
                return ofKept(TruthCalls.compared(callee, arguments, outcome), arguments)
                        .with(compared(arguments));
            }
            if (EnumConstants.isOrdinal(callee)) {
                return outcome.with(Approvals.asPassed(arguments.get(0)))
                        .with(enums.approvedAsFirst(callee, arguments.get(0)));
            }
            return EnumConstants.isOrder(callee) ? TruthCalls.ordered(arguments, outcome) : outcome;
        } finally {
            nesting--;
        }
    }

    /** Whether a constant that was kept is the one that it is compared with. */
    private Outcome ofKept(Outcome outcome, List<Value> compared) {
        return outcome.returns() && compared.size() == 2
                ? new Outcome(
                        true,
                        outcome.result()
                                .via(asked -> KeptConstants.compared(program, asked, compared.get(0), compared.get(1))))
                : outcome;
    }

    private Outcome evaluate(State state, MemberRef callee, Dispatch dispatch, List<Value> arguments, Site site) {
        boolean isStatic = dispatch == Dispatch.STATIC;
        Optional<Outcome> known = withoutTarget(state, callee, isStatic, arguments, site);
        if (known.isPresent()) {
            return known.get();
        }
        if (PureCalls.decides(callee) || PureCalls.asksForHash(callee)) {
            arguments.forEach(frame::needsConstant);
        } else if (PureCalls.isPure(callee) || TextBuilders.isOne(callee)) {
            arguments.forEach(frame::mayName);
        }
        Optional<BuiltTexts.Made> built = isStatic ? Optional.empty() : BuiltTexts.of(state, callee, arguments);
        Optional<Constant> pure = PureCalls.call(callee, isStatic, arguments);
        Optional<Constant> folded =
                pure.or(() -> built.flatMap(BuiltTexts.Made::answer)).or(() -> told(state, callee, arguments));
        summaries.gaps().called(callee, program.models().call(callee), site);
        Invocation invocation = new Invocation(state, callee, isStatic, arguments, site);
        Map<Target, Value> found = targets.of(state, callee, dispatch, arguments);
        CallModel model = targets.model(callee, dispatch, found.keySet());
        boolean asks = sinks.record(invocation, targets.said(found.keySet(), model), found.keySet());
        ValidationStep step = ValidationStep.of(model, invocation, memory, program);
        summaries.gaps().dispatched(callee, site, targets.isWide() && !model.neutral());
        // What is computed of constants does not fail.
        boolean computed = pure.flatMap(Constant::values).isPresent();
        Frame.Thrown before = computed ? frame.takeThrown() : null;
        Outcome done = runAny(invocation, found, model, dispatch, asks);
        if (computed) {
            frame.takeThrown();
            frame.restore(before);
        }
        summaries.spend(found.size() * done.result().beyondNarrow());
        built.ifPresent(made -> BuiltTexts.keep(state, arguments.get(0), made));
        texts.first(state, callee, arguments, done.result());
        if (!done.returns() || pure.filter(Constant.NONE::equals).isPresent()) {
            return Outcome.NEVER;
        }
        Value given =
                folded.isPresent() ? done.result().withObjects(Set.of()).withConstant(folded.get()) : done.result();
        given = pure.isPresent() ? Folding.settled(given, arguments) : given;
        given = built.isPresent()
                ? built.get().settled(given).plus(BuiltTexts.said(state, callee, arguments.get(0)))
                : given;
        Value result = named.told(state, callee, arguments, bearing(callee, arguments, found.keySet(), given));
        Value answer = configured(callee).map(result::withConstant).orElse(result);
        Value told = step.after(state, facts.after(invocation, model, answer), frame);
        return new Outcome(
                true,
                PureCalls.givesText(callee) ? told.withConstant(told.constant().something()) : told);
    }

    /** What is known of a call whatever its target does: it ends all, fails, copies, or gives a constant of an enum, a table, the pieces of a text. */
    private Optional<Outcome> withoutTarget(
            State state, MemberRef callee, boolean isStatic, List<Value> arguments, Site site) {
        if (LAST.contains(callee)) {
            frame.thrown(new Frame.Thrown(Value.of(HeapObject.end(site)), Taints.NONE, Taints.NONE, state.copy()));
            return Optional.of(Outcome.NEVER);
        }
        if (!isStatic && arguments.get(0).isNull()) {
            return Optional.of(Outcome.NEVER);
        }
        if (!isStatic && callee.name().equals("clone") && isCopy(callee, arguments.get(0))) {
            return Optional.of(new Outcome(true, copy(state, arguments.get(0), site)));
        }
        Optional<Value> table = isStatic ? enums.table(state, callee, site) : Optional.empty();
        if (table.isPresent()) {
            return Optional.of(new Outcome(true, table.get()));
        }
        enums.needs(callee, arguments, frame);
        Optional<Value> chosen = isStatic ? enums.valueOf(callee, arguments) : Optional.empty();
        if (chosen.isPresent()) {
            arguments.forEach(frame::needsConstant);
            if (arguments.get(0).constant().texts().isEmpty()) {
                // There may be no constant of that name: the method itself says so.
                program.resolve(callee).ifPresent(method -> body(state, method, CallModel.UNKNOWN, arguments, site));
            }
            return Optional.of(new Outcome(true, chosen.get()));
        }
        Optional<Value> pieces = isStatic ? Optional.empty() : texts.pieces(state, callee, arguments, site);
        return pieces.map(all -> new Outcome(true, all));
    }

    /** What a call gives that only asks what is known of its arguments: texts, elements, classes, constants of enums. */
    private Optional<Constant> told(State state, MemberRef callee, List<Value> arguments) {
        return texts.text(state, callee, arguments)
                .or(() -> lists.of(state, callee, arguments))
                .or(() -> ClassConstants.same(callee, arguments))
                .or(() -> enums.order(callee, arguments))
                .or(() -> enums.name(state, callee, arguments))
                .or(() -> enums.anyPlace(callee, arguments))
                .or(() -> enums.ofLibrary(callee, arguments))
                .or(() -> enums.same(callee, arguments))
                .or(() -> PartialTexts.call(callee, arguments, array -> contents.elements(state, array)));
    }

    /** Runs what a call may run, each as one of several ways. */
    private Outcome runAny(
            Invocation call, Map<Target, Value> found, CallModel model, Dispatch dispatch, boolean asks) {
        MemberRef callee = call.callee();
        List<Value> arguments = call.arguments();
        boolean alike = call.isStatic() || isAlike(call.state(), arguments.get(0), found.keySet());
        Alternatives all = new Alternatives(frame, call.state(), alike ? Value.CLEAN : arguments.get(0), found.size());
        found.forEach((target, receiver) -> {
            if (all.isUnderWay() && !summaries.hasShare()) {
                return;
            }
            List<Value> passed = call.isStatic() ? arguments : withReceiver(arguments, receiver);
            all.go(receiver.objects(), own -> {
                Outcome ran = runAs(own, target, callee, model, dispatch, passed, call.site());
                if (!ran.returns()) {
                    return ran;
                }
                Invocation by = new Invocation(own, callee, call.isStatic(), passed, call.site());
                Value given = targets.withoutWrapped(found.keySet(), target, ran.result());
                return new Outcome(true, facts.born(by, targets.said(target, model), asks, given));
            });
        });
        return all.end().with(dispatching(call.state(), callee, dispatch, arguments, found.keySet()));
    }

    /** What a call gives, with what of its arguments' approvals and truths is left in that. */
    private static Value bearing(MemberRef callee, List<Value> arguments, Set<Target> targets, Value given) {
        Taints left = TruthCalls.left(callee, arguments, PureCalls.left(callee, arguments, given.taints()));
        boolean gives = PureCalls.isBoxing(callee) || EnumConstants.isOrdinal(callee);
        if (!gives && targets.stream().allMatch(Target.Library.class::isInstance)) {
            left = TruthCalls.ofOtherLetters(callee, Undecided.afterCall(left, arguments));
        }
        Value told = left == given.taints() ? given : given.withTaints(left);
        boolean counts = PureCalls.asksForLength(callee)
                && told.constant().isUnknown()
                && !Approvals.whereEmpty(arguments.get(0)).isEmpty();
        return counts ? told.withConstant(Constant.COUNTED) : told;
    }

    /** Whether a library does the same with whichever container it is that has as many elements: what it finds there tells what comes of it. */
    private boolean isAlike(State state, Value receiver, Set<Target> targets) {
        return targets.size() == 1
                && targets.iterator().next() instanceof Target.Library
                && Sequences.isAsMany(memory, state, receiver);
    }

    /** What chose the object of ours that the call is made on, where on ways that are told apart another method may run. */
    private Taints dispatching(
            State state, MemberRef callee, Dispatch dispatch, List<Value> arguments, Set<Target> targets) {
        boolean open = state.apart
                && dispatch == Dispatch.VIRTUAL
                && targets.size() == 1
                && !(targets.iterator().next() instanceof Target.Library)
                && program.overriding().isOpen(callee.owner(), callee);
        return open ? state.chosenBy(arguments.get(0)) : Taints.NONE;
    }

    /** What an interface of ours answers that the configuration fills. */
    private Optional<Constant> configured(MemberRef callee) {
        boolean accessor =
                callee.descriptor().startsWith("()") && program.index().inScope(callee.owner());
        return (accessor ? program.resolve(callee) : Optional.<MethodHeader>empty())
                .flatMap(program.models()::configuredResult)
                .map(Constant::configured);
    }

    private static List<Value> withReceiver(List<Value> arguments, Value receiver) {
        List<Value> own = new ArrayList<>(arguments);
        own.set(0, receiver);
        return own;
    }

    /** Whether the call is the JVM's own copy of an object, field by field or cell by cell. */
    private boolean isCopy(MemberRef callee, Value receiver) {
        return callee.descriptor().startsWith("()")
                && !receiver.objects().isEmpty()
                && (callee.owner().startsWith("[")
                        || program.resolve(callee)
                                .filter(method -> method.owner().equals("java/lang/Object"))
                                .isPresent());
    }

    private Value copy(State state, Value original, Site site) {
        Value all = Value.BOTTOM;
        int n = 0;
        for (HeapObject object : original.objects()) {
            HeapObject copy = HeapObject.allocated(object.type(), site.beside(n++));
            state.heap.allocate(copy);
            boolean passed = object.isInput() && object.type().startsWith("[");
            if (!passed || !copies.copyPassed(state, Value.of(copy), Value.of(object), true)) {
                memory.parts(state.heap, object)
                        .forEach((slot, value) -> memory.writeObject(state.heap, copy, slot, value, !slot.isAdded()));
            }
            all = all.join(Value.of(copy));
        }
        return all.plus(original.taints());
    }

    /** Runs a target, as what is said of the method that runs wants it: an implementation may be more than its interface. */
    private Outcome runAs(
            State state,
            Target target,
            MemberRef callee,
            CallModel model,
            Dispatch dispatch,
            List<Value> arguments,
            Site site) {
        CallModel more = ran(target, callee, model, dispatch, arguments).beyond(model);
        if (more == CallModel.UNKNOWN) {
            return run(state, target, callee, model, dispatch, arguments, site);
        }
        Invocation invocation = new Invocation(state, callee, dispatch == Dispatch.STATIC, arguments, site);
        sinks.record(invocation, more, Set.of());
        ValidationStep step = ValidationStep.of(more, invocation, memory, program);
        Outcome outcome = run(state, target, callee, model, dispatch, arguments, site);
        if (!outcome.returns()) {
            return outcome;
        }
        Value born = facts.born(invocation, more, true, outcome.result());
        return new Outcome(true, step.after(state, facts.after(invocation, more, born), frame));
    }

    private CallModel ran(Target target, MemberRef callee, CallModel model, Dispatch dispatch, List<Value> arguments) {
        if (target instanceof Target.Body body) {
            return dispatch == Dispatch.VIRTUAL
                    ? program.models().call(body.method().ref())
                    : model;
        }
        return target instanceof Target.Library ? targets.nearest(callee, model, dispatch, arguments) : model;
    }

    /** What a function tells of what it is given, its call tells of what comes after the receiver. */
    private static Outcome afterReceiver(Outcome outcome) {
        return outcome.result().constant() instanceof Constant.Tells tells
                ? new Outcome(outcome.returns(), outcome.result().withConstant(tells.of(tells.definition() - 1)))
                : outcome;
    }

    private Outcome run(
            State state,
            Target target,
            MemberRef callee,
            CallModel model,
            Dispatch dispatch,
            List<Value> arguments,
            Site site) {
        if (target instanceof Target.Function f) {
            return afterReceiver(functions.callOne(state, f.function(), arguments.subList(1, arguments.size()), site));
        }
        if (target instanceof Target.Handler handler) {
            return proxies.call(state, handler.proxy(), callee, arguments.subList(1, arguments.size()), site);
        }
        if (target instanceof Target.Composed composed) {
            return afterReceiver(functions.composed(
                    state, composed.functions(), callee, arguments.subList(1, arguments.size()), site));
        }
        Invocation invocation = new Invocation(state, callee, dispatch == Dispatch.STATIC, arguments, site);
        if (target instanceof Target.Body body) {
            // Our method by its own name: what is known of a library's interface says nothing of what ours does.
            CallModel own = program.models().call(body.method().ref());
            if (!own.neutral()) {
                return body(state, body.method(), own, arguments, site);
            }
            return models.apply(invocation, own);
        }
        Optional<Outcome> reflected = reflecting.call(state, callee, arguments, site);
        if (reflected.isPresent()) {
            return reflected.get();
        }
        Optional<Outcome> passed = skeletal.call(state, callee, dispatch, arguments, site);
        if (passed.isPresent()) {
            return passed.get();
        }
        CallModel nearest = targets.nearest(callee, model, dispatch, arguments);
        skeletal.reorder(invocation, nearest);
        return models.apply(invocation, nearest);
    }

    private Outcome body(State state, MethodHeader method, CallModel model, List<Value> arguments, Site site) {
        Taints approvals = approvals(state, method, arguments);
        Composition composition = new Composition(summaries, frame, contents);
        Outcome outcome = composition.call(state, method, arguments, site).with(approvals);
        Set<HeapObject> untold = new LinkedHashSet<>(composition.untold().objects());
        untold.removeAll(guessed);
        if (outcome.returns() && !untold.isEmpty()) {
            // What a function does of which the callee was not told is in no summary: it is run as by code that is not
            // seen.
            Invocation unseen = new Invocation(state, method.ref(), method.isStatic(), arguments, site);
            Value answers = guess(unseen, untold);
            Value given = unseen.returnsObject() ? outcome.result().join(answers) : outcome.result();
            outcome = new Outcome(true, given.plus(memory.deep(state, answers)));
        }
        if (outcome.returns() && !model.propagations().isEmpty()) {
            // The policy says more of our method than its body shows.
            Outcome more = models.apply(new Invocation(state, method.ref(), method.isStatic(), arguments, site), model);
            return new Outcome(true, outcome.result().join(more.result()));
        }
        return outcome;
    }

    /** Runs functions as by code that is not seen; what they call runs them no further: they are run in any order anyway. */
    private Value guess(Invocation unseen, Set<HeapObject> untold) {
        guessed.addAll(untold);
        try {
            return models.unknown().run(unseen, Value.BOTTOM.withObjects(untold));
        } finally {
            guessed.removeAll(untold);
        }
    }

    /** What a person approved where the last two of some values are equal, or are not. */
    private static Taints compared(List<Value> arguments) {
        Value one = arguments.get(arguments.size() - 2);
        Value other = arguments.get(arguments.size() - 1);
        return Approvals.answering(
                ComparedApprovals.compared(one, other, true), ComparedApprovals.compared(one, other, false));
    }

    /** What a person approved where a method that only asks a field answers so, by what is in the field. */
    private Taints approvals(State state, MethodHeader method, List<Value> arguments) {
        return program.parts()
                .predicates()
                .of(method.ref())
                .map(asks -> Approvals.asked(
                        memory.read(state, arguments.get(0), asks.field()).taints(), asks.when()))
                .orElse(Taints.NONE);
    }
}
