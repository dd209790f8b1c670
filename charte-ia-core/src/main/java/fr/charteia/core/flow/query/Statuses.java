package fr.charteia.core.flow.query;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.ChosenDecisions;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Handovers;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.KeptAs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** Constants that are written to objects of ours: the models say which of them tell what was decided. */
public final class Statuses {
    private static final String STRING = "java/lang/String";
    private static final int MOST_WRAPPERS = 8;
    private static final Set<Slot.Kind> HELD =
            EnumSet.of(Slot.Kind.FIELD, Slot.Kind.ELEMENT, Slot.Kind.VALUE, Slot.Kind.CONTENT);

    private final Summaries summaries;
    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final KeptStatuses kept;

    public Statuses(Summaries summaries, Frame frame) {
        this.summaries = summaries;
        this.program = summaries.program();
        this.frame = frame;
        this.memory = frame.memory();
        this.kept = new KeptStatuses(summaries, frame, this);
    }

    /** What a method of ours is given; a function that runs it may know no more than the first of its arguments. */
    public void call(State state, MemberRef callee, List<Value> arguments, boolean isStatic, Site site) {
        if (!program.index().inScope(callee.owner())) {
            return;
        }
        Type[] types = Type.getArgumentTypes(callee.descriptor());
        int first = isStatic ? 0 : 1;
        if (isReading(state, callee, arguments.subList(first, arguments.size()))) {
            return;
        }
        Value receiver = isStatic || callee.name().equals("<init>") ? Value.BOTTOM : arguments.get(0);
        for (int i = 0; i < Math.min(types.length, arguments.size() - first); i++) {
            written(state, callee, i, types[i], arguments.get(first + i), receiver, site);
        }
    }

    /**
     * Whether an object is made of parts of one text and of nothing else: it is that text, read into an object, as libraries read it.
     * What is done with it is told where it is done.
     */
    private boolean isReading(State state, MemberRef callee, List<Value> arguments) {
        boolean made = callee.name().equals("<init>") && arguments.size() > 1;
        if (!made || Arrays.stream(Type.getArgumentTypes(callee.descriptor())).noneMatch(this::isOfEnum)) {
            return false;
        }
        Set<Label> common = new LinkedHashSet<>(said(state, arguments.get(0)).labels());
        arguments.forEach(value -> common.retainAll(said(state, value).labels()));
        return !common.isEmpty();
    }

    private boolean isOfEnum(Type type) {
        return type.getSort() == Type.OBJECT && program.isEnum(type.getInternalName());
    }

    /** What lies in a value, rather than what decided which it is. */
    Taints said(State state, Value value) {
        return memory.deep(state, value).filter(taint -> !taint.has(Mark.CONTROL));
    }

    public void store(State state, Instruction.Store store, Site site) {
        if (program.index().inScope(store.field().owner())) {
            Type type = Type.getType(store.field().descriptor());
            boolean existed =
                    store.object() >= 0 && !frame.body().method().name().equals("<init>");
            Value receiver = existed ? state.registers[store.object()] : Value.BOTTOM;
            written(state, store.field(), 0, type, state.registers[store.value()], receiver, site);
        }
    }

    /** What an endpoint answers: the constant itself, or one that stands in what it is wrapped in. */
    public void answered(State state, MethodHeader method, Value result, Site site) {
        Type type = Type.getReturnType(method.descriptor());
        if (type.getSort() != Type.OBJECT || result.isBottom() || result.isNull()) {
            return;
        }
        String name = type.getInternalName();
        if (name.equals(STRING) || program.isEnum(name)) {
            answered(state, method, new Answer(name, "", result), Taints.NONE, site);
        } else if (!program.index().inScope(name)) {
            inside(state, result).forEach(answer -> answered(state, method, answer, result.taints(), site));
        }
    }

    /**
     * A constant in an answer.
     *
     * @param key the key of a map under which it stands; empty for none
     */
    private record Answer(String type, String key, Value value) {}

    private void answered(State state, MethodHeader method, Answer answer, Taints around, Site site) {
        Set<String> constants = told(answer.value(), answer.type());
        if (constants.isEmpty() && (answer.type().equals(STRING) || !isComputed(answer.value(), answer.type()))) {
            return;
        }
        program.models()
                .answered(method, answer.type(), answer.key(), constants)
                .ifPresent(decision -> {
                    Taints reaching = answer.value()
                            .taints()
                            .union(around)
                            .plus(frame.control().deciding());
                    Value outcome = constants.isEmpty() ? Value.BOTTOM : answer.value();
                    decide(state, decision, Hop.callName(method.ref()), reaching, Taints.NONE, outcome, site);
                });
    }

    /** The constants that an answer of a library's type holds, and those that a map in it does. */
    private List<Answer> inside(State state, Value result) {
        List<Answer> answers = new ArrayList<>();
        Set<HeapObject> seen = new LinkedHashSet<>();
        Deque<HeapObject> work = new ArrayDeque<>(result.objects());
        while (!work.isEmpty() && seen.size() < MOST_WRAPPERS) {
            HeapObject wrapper = work.poll();
            if (seen.add(wrapper) && !program.index().inScope(wrapper.type())) {
                memory.parts(state.heap, wrapper).forEach((slot, value) -> {
                    hold(slot, value).ifPresent(answers::add);
                    work.addAll(value.objects());
                });
            }
        }
        return answers;
    }

    private Optional<Answer> hold(Slot slot, Value value) {
        String key = slot.kind() == Slot.Kind.VALUE && slot.isConstant()
                ? slot.name().substring(1)
                : "";
        Optional<String> type = value.objects().stream()
                .map(HeapObject::type)
                .filter(program::isEnum)
                .findFirst()
                .or(() -> value.constant().texts().map(texts -> STRING));
        return HELD.contains(slot.kind()) ? type.map(found -> new Answer(found, key, value)) : Optional.empty();
    }

    /** @param receiver whose status it is; bottom where that is no object that there was before */
    private void written(
            State state, MemberRef member, int argument, Type type, Value value, Value receiver, Site site) {
        if (value.isBottom() || value.isNull()) {
            return;
        }
        kept.written(state, member, argument, type, value, site);
        if (type.getSort() != Type.OBJECT) {
            return;
        }
        Set<String> constants = told(value, type.getInternalName());
        boolean known = !constants.isEmpty() || isComputed(value, type.getInternalName()) || isUntold(value);
        boolean answered = !known && liesInWhatIsPassed(value);
        Optional<CallModel.Decision> decision =
                known || answered ? decision(member, argument, constants) : Optional.empty();
        if (decision.isEmpty()) {
            askCaller(member, argument, type, value);
            return;
        }
        // What chose the object, here or before: whose status it is, where the constant is always the same.
        Taints whose = receiver.taints().choosing();
        if (isReadOfRow(value, constants, member)) {
            // What chose the rows, or between that and another constant, may have decided.
            Taints choosing = value.taints().filter(taint -> taint.has(Mark.CONTROL));
            if (!choosing.isEmpty()) {
                decide(state, decision.get(), name(member), choosing, whose, value, site);
            }
            return;
        }
        if (isHanded(value) || isToldByCaller(value, constants, member, argument)) {
            Taints here = decidedHere(value, type).deciding();
            if (!here.isEmpty() && (isHandedOn(value, member, argument) || isNamedSo(value))) {
                decide(state, decision.get(), name(member), here, whose, Value.BOTTOM, site);
            }
            return;
        }
        if (answered) {
            Taints content = said(state, value);
            frame.decide(
                    state,
                    new SinkHit.Sink.Decision(site, name(member), decision.get(), false, true),
                    content,
                    ChosenDecisions.About.NOTHING,
                    Value.BOTTOM);
            if (isOfAnother(value, member, receiver)) {
                frame.decide(
                        state,
                        new SinkHit.Sink.Decision(site, name(member), decision.get(), false),
                        frame.control().deciding().union(whose),
                        ChosenDecisions.About.chosenBy(whose),
                        Value.BOTTOM);
            }
            return;
        }
        boolean chosen = !constants.isEmpty();
        // What lies in a constant says nothing: which one it is does.
        Taints reaching = chosen ? value.taints().plus(frame.control().deciding()) : memory.deep(state, value);
        Value outcome = chosen ? value : Value.BOTTOM;
        decide(state, decision.get(), name(member), reaching.union(whose), whose, outcome, site);
    }

    private Optional<CallModel.Decision> decision(MemberRef member, int argument, Set<String> constants) {
        return program.models().status(member, argument, constants).or(() -> handedOn(member, argument, constants));
    }

    /** Asks which constants the caller passes, where something here decides which of them is written, or whether: that is told here. */
    private void askCaller(MemberRef member, int argument, Type type, Value value) {
        String name = type.getInternalName();
        boolean answered = isAnswer(frame.control()) || isAnswer(value.taints());
        boolean tells = program.isEnum(name) || program.models().mayTell(member, argument);
        boolean decided = answered || tells && !decidedHere(value, type).isEmpty();
        if (decided
                && !parameters(value).isEmpty()
                && (name.equals(STRING) || decision(member, argument, Set.of()).isPresent())) {
            parameters(value)
                    .forEach(parameter -> frame.needsConstant(memory.inputs().at(parameter, name)));
        }
    }

    static boolean isAnswer(Taints taints) {
        return taints.labels().stream().anyMatch(Label.AiOutput.class::isInstance);
    }

    /**
     * What decides here whether a value is written that the caller passed. Of that value the caller is told; and which one was there
     * before was told where it was written.
     */
    private Taints decidedHere(Value value, Type type) {
        Set<Label> own = value.taints().labels();
        return frame.control()
                .filter(taint -> !own.contains(taint.label())
                        && !(taint.label() instanceof Label.Input input
                                && input.path()
                                        .lastField()
                                        .flatMap(program::field)
                                        .filter(field -> field.descriptor().equals(type.getDescriptor()))
                                        .isPresent()));
    }

    /**
     * Records a decision.
     *
     * @param whose what chose whose status it is
     * @param outcome the constant that is decided; bottom where it is none
     */
    void decide(
            State state,
            CallModel.Decision decision,
            String what,
            Taints reaching,
            Taints whose,
            Value outcome,
            Site site) {
        boolean chosen = !outcome.isBottom();
        frame.decide(
                state,
                new SinkHit.Sink.Decision(site, what, decision, chosen),
                reaching,
                ChosenDecisions.About.chosenBy(whose),
                outcome);
    }

    /** Whether the caller passed the constant, or the text is the name of one that it passed: it is told there what is done with it. */
    private boolean isHanded(Value value) {
        boolean text = value.constant().texts().isPresent();
        return (text || program.constantOfEnum(value).isPresent())
                && value.taints().set().stream().anyMatch(taint -> isPassed(taint) && !taint.has(Mark.CONTROL));
    }

    private static boolean isPassed(Taint taint) {
        return taint.label() instanceof Label.Input input && input.path().parameter() >= 0;
    }

    /** Whether the value was read from a column that keeps such a status, and from nothing else: it was told where it was written. */
    private boolean isReadOfRow(Value value, Set<String> constants, MemberRef member) {
        Set<Label> labels =
                value.taints().filter(taint -> !taint.has(Mark.CONTROL)).labels();
        Set<String> columns =
                labels.stream().flatMap(label -> Columns.at(label).stream()).collect(Collectors.toSet());
        return !columns.isEmpty()
                && columns.stream().allMatch(column -> isStatus(column, constants, member))
                && labels.stream()
                        .allMatch(label -> Columns.at(label).isPresent()
                                || columns.stream().anyMatch(column -> Columns.isAsked(label, column)));
    }

    /** The same of one column, of the table that its class is named for where the statement that reads it is not known. */
    private boolean isStatus(String column, Set<String> constants, MemberRef member) {
        int dot = column.lastIndexOf('.');
        String table = column.substring(column.lastIndexOf('.', dot - 1) + 1, Math.max(dot, 0));
        String named = table.equals(ColumnStatuses.ANY) ? InternalNames.innermost(member.owner()) : table;
        return program.models()
                .column(named, column.substring(dot + 1), KeptAs.TEXT, constants)
                .isPresent();
    }

    private Optional<CallModel.Decision> handedOn(MemberRef member, int argument, Set<String> constants) {
        return handedOn(member, argument, (to, at) -> program.models().status(to, at, constants));
    }

    /** The decision that lies in what a helper does with the value, when all it does is to hand it on. */
    Optional<CallModel.Decision> handedOn(
            MemberRef member, int argument, BiFunction<MemberRef, Integer, Optional<CallModel.Decision>> decision) {
        return (member.isMethod() ? program.handovers().of(member, argument) : Set.<Handovers.Handed>of())
                .stream()
                        .filter(handed ->
                                program.index().inScope(handed.member().owner()))
                        .map(handed -> decision.apply(handed.member(), handed.argument()))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** Whether the value is a parameter that is handed on to there, and nothing else: whoever gave it is told so where that is. */
    private boolean isToldByCaller(Value value, Set<String> constants, MemberRef member, int argument) {
        return parameters(value).stream().anyMatch(parameter -> isGiven(parameter, constants))
                        && isHandedOn(value, member, argument)
                || isNamedSo(value);
    }

    /** Whether the value is made of parameters of which the method says by its name that they are such constants. */
    private boolean isNamedSo(Value value) {
        List<AccessPath> parameters = parameters(value);
        return !parameters.isEmpty()
                && parameters.size() == value.taints().labels().size()
                && parameters.stream().allMatch(this::isNamedSo);
    }

    private boolean isNamedSo(AccessPath parameter) {
        MethodHeader method = frame.body().method();
        String type = Program.parameterTypes(method).get(parameter.parameter());
        Set<String> given = constants(memory.inputs().at(parameter, type), type);
        int argument = parameter.parameter() - (method.isStatic() ? 0 : 1);
        return !given.isEmpty()
                && program.models().status(method.ref(), argument, given).isPresent();
    }

    /** Whether the value is a parameter that is handed on to there. */
    boolean isHandedOn(Value value, MemberRef member, int argument) {
        MethodHeader method = frame.body().method();
        Handovers.Handed there = new Handovers.Handed(member, argument);
        return parameters(value).stream()
                .anyMatch(path -> program.handovers()
                        .of(method.ref(), path.parameter() - (method.isStatic() ? 0 : 1))
                        .contains(there));
    }

    /** The parameters of the method that the value may be, the receiver excluded. */
    private List<AccessPath> parameters(Value value) {
        int first = frame.body().method().isStatic() ? 0 : 1;
        return value.taints().labels().stream()
                .filter(Label.Input.class::isInstance)
                .map(label -> ((Label.Input) label).path())
                .filter(path -> path.slots().isEmpty() && path.parameter() >= first)
                .toList();
    }

    private boolean isGiven(AccessPath parameter, Set<String> constants) {
        String type = Program.parameterTypes(frame.body().method()).get(parameter.parameter());
        return !constants.isEmpty()
                && constants(memory.inputs().at(parameter, type), type).containsAll(constants);
    }

    static String name(MemberRef member) {
        return member.name().equals("<init>") ? InternalNames.innermost(member.owner()) : Hop.callName(member);
    }

    /** Whether code that is not seen gave the value, or an object that holds it: which constant it is, its own labels decide. */
    private boolean isComputed(Value value, String type) {
        if (isAnswered(value, type)) {
            return true;
        }
        return !value.objects().isEmpty()
                && value.objects().stream().noneMatch(object -> object.isInput() || object.isExact());
    }

    /**
     * Whether a constant of an enum is, or may be, what an AI answered: which of them, is not known, even where another stands in for
     * none. Where a test of the answer led here, it has said which one it is.
     */
    private boolean isAnswered(Value value, String type) {
        Set<Label> tested = frame.control().labels();
        return program.isEnum(type)
                && isAnswer(value.taints()
                        .filter(taint -> !taint.has(Mark.CONTROL)
                                && (value.objects().isEmpty() || !tested.contains(taint.label()))));
    }

    /** The constants that a value may be, where it can be no other. */
    private Set<String> told(Value value, String type) {
        return isAnswered(value, type) ? Set.of() : constants(value, type);
    }

    /**
     * Whether the value was kept where a status is no decision yet, as in a proposal: it becomes one here. What was kept as one was
     * told where it was written.
     */
    private boolean isUntold(Value value) {
        return !value.objects().isEmpty()
                && value.objects().stream().allMatch(object -> object.isInput() && program.isEnum(object.type()))
                && value.taints().filter(taint -> !taint.has(Mark.CONTROL)).labels().stream()
                        .filter(Label.Input.class::isInstance)
                        .map(label -> ((Label.Input) label).path().lastField().flatMap(program::field))
                        .flatMap(Optional::stream)
                        .anyMatch(field ->
                                program.models().status(field, 0, Set.of()).isEmpty());
    }

    /**
     * Whether the value lies in something that is passed, where a status is one: whoever put it there is told so there. Where an AI answered
     * the whole, nobody did.
     */
    private boolean liesInWhatIsPassed(Value value) {
        return !value.objects().isEmpty()
                && value.objects().stream()
                        .allMatch(object -> object.isInput()
                                && object.path().parameter() >= 0
                                && object.path().lastField().isPresent()
                                && program.isEnum(object.type()));
    }

    /**
     * Whether it is the status that another object of the class has, and the one that gets it was there before: that it gets it is decided
     * here, whatever it is. Who copies an object, or describes one by another, decides nothing, nor does who has it copied.
     */
    private static boolean isOfAnother(Value value, MemberRef member, Value receiver) {
        Set<AccessPath> owners = new LinkedHashSet<>();
        for (HeapObject object : receiver.objects()) {
            if (!object.isInput()) {
                return false;
            }
            owners.add(object.path());
        }
        return !owners.isEmpty()
                && value.objects().stream()
                        .map(HeapObject::path)
                        .allMatch(path -> path.lastField()
                                        .filter(field -> field.owner().equals(member.owner()))
                                        .isPresent()
                                && !owners.contains(path.above()));
    }

    /** The texts, or the names of the constants of an enum of ours, that the value may be. */
    private Set<String> constants(Value value, String type) {
        Set<String> names = new TreeSet<>();
        if (type.equals(STRING)) {
            value.constant().values().ifPresent(all -> all.forEach(one -> names.add(String.valueOf(one))));
        } else if (!value.objects().isEmpty() && program.index().inScope(type)) {
            for (FieldHeader field : program.index().find(type).stream()
                    .flatMap(header -> header.enumConstants().stream())
                    .toList()) {
                boolean holds = summaries
                        .staticField(field.ref())
                        .filter(held -> held.objects().stream().anyMatch(value.objects()::contains))
                        .isPresent();
                if (holds) {
                    names.add(field.name());
                }
            }
        }
        return names;
    }
}
