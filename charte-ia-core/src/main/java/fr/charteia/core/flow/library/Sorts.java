package fr.charteia.core.flow.library;

import fr.charteia.core.flow.call.Contents;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.objectweb.asm.Type;

/** What a row makes of a value on its way: the value itself, its text, all that is written of it, a measure of it, whether it is there, a condition on it. */
public final class Sorts {
    private static final int PRESENCE = Taint.bit(Mark.MEASURE) | Taint.bit(Mark.PRESENCE);
    private static final String TRUTH = "java/lang/Boolean";
    private static final String COLLECTION = "java/util/Collection";

    private final Program program;
    private final Frame frame;
    private final Contents contents;
    private final ReadObjects read;
    private final FailedOn failedOn;
    private final Choices choices;

    public Sorts(Program program, Frame frame, Contents contents) {
        this.program = program;
        this.frame = frame;
        this.contents = contents;
        this.read = new ReadObjects(program, frame);
        this.failedOn = new FailedOn(program, contents.memory());
        this.choices = new Choices(contents, failedOn);
    }

    /** What a row makes of a value that it moves. */
    Value apply(Invocation call, Propagation row, Value value) {
        Hop hop = new Hop(call.site(), Hop.Why.MODEL, row.id());
        return switch (row.sort()) {
            case VALUE -> value.taints().isEmpty() ? value : value.via(t -> t.then(hop));
            case SERIALISED ->
                written(value, contents.memory().serialised(call.state(), value).then(hop));
            case DOCUMENT, TREE ->
                written(value, contents.memory().document(call.state(), value).then(hop));
            case OBJECT -> {
                Taints document = text(call, value).then(hop);
                yield row.to().root() == Place.Root.THROWN
                        ? Value.tainted(document.marked(Mark.READ))
                        : object(call, document);
            }
            case MEASURE -> new Value(Set.of(), measured(call, row, value).then(hop), Constant.NONE);
            case COUNT ->
                new Value(
                        Set.of(),
                        measured(call, row, value)
                                .filter(taint -> isCompared(row.from()) ? !taint.onlyRanked() : !taint.has(Mark.RANKED))
                                .then(hop),
                        Constant.NONE);
            case PRESENCE, ABSENCE ->
                new Value(Set.of(), present(call, row, value).then(hop), Constant.NONE);
            case CONFIGURATION -> Value.of(configured(call, value));
            case CONDITION, EXISTENCE, RANK, CUT, SELECTION -> {
                Taints deciding = choices.deciding(call, row, value);
                // It adds to a value that another row gives: alone it is none.
                Hop condition = new Hop(call.site(), Hop.Why.CONDITION, row.id());
                yield new Value(Set.of(), deciding.then(condition), Constant.NONE);
            }
            case CONTENT, ENTRIES -> Value.tainted(text(call, value).then(hop));
            case FORM -> Value.tainted(text(call, value).then(hop).marked(Mark.FORMED));
        };
    }

    /** What decides of a failure that a row passes on only where somebody catches it; empty for any other row. */
    Taints onlyFailing(Invocation call, Propagation row, Value value) {
        return failedOn.asksWhether(call, row) ? text(call, value).deciding() : Taints.NONE;
    }

    /** What decides that there is nothing in something, for want of which a row holds. */
    Taints wanting(Invocation call, Propagation row, Value value) {
        return present(call, row, value).then(new Hop(call.site(), Hop.Why.CONDITION, row.id()));
    }

    /** Whether a row asks what something is like, as what is among others, and not how many these are. */
    private static boolean isCompared(Place place) {
        return place.steps().stream().anyMatch(Place.Step.Compared.class::isInstance);
    }

    private Taints text(Invocation call, Value value) {
        return contents.text(call.state(), value, call.site());
    }

    /** What a number tells that says how much a value is, or how it compares. */
    private Taints measured(Invocation call, Propagation row, Value value) {
        Taints measured = saying(call, value);
        Taints told = isTruth(call, row.from()) ? Approvals.withoutTruth(measured) : measured;
        // What another row says of the number itself holds.
        return FormQuestions.isOne(call) ? asked(told, value) : told.marked(Mark.MEASURE);
    }

    /** What something says of how many there are of it: how many objects of ours there are is not said by what they hold. */
    Taints saying(Invocation call, Value value) {
        return isOfOurs(value) ? value.taints() : text(call, value);
    }

    /** What an answer tells that says whether there is anything, or nothing. */
    private Taints present(Invocation call, Propagation row, Value value) {
        Value asked = row.sort() == Sort.ABSENCE ? Approvals.negated(value) : value;
        // That an object holds something does not say that this is true.
        Taints told = call.returnsObject() && ElementRows.isResult(row.to())
                ? Approvals.withoutTruth(asked.taints())
                : asked.taints();
        return isOfText(call)
                ? asked(told, value).union(Approvals.of(Approvals.whereBlank(value), row.sort() == Sort.ABSENCE))
                : told.asked().markedBits(PRESENCE);
    }

    /**
     * What is asked for. Of a text that is no answer itself, but part of what one was read into, was made of it by code that nobody described, or
     * of what was found of it, that it is empty is what it says.
     */
    private static Taints asked(Taints told, Value value) {
        if (!value.objects().isEmpty()) {
            return told.markedBits(PRESENCE);
        }
        return told.filter(Taint::isFound)
                .marked(Mark.MEASURE)
                .union(told.filter(taint -> !taint.isFound()).markedBits(PRESENCE));
    }

    /** Whether a text is asked whether it says anything: itself, or as what a helper is given. */
    private static boolean isOfText(Invocation call) {
        Type[] types = Type.getArgumentTypes(call.callee().descriptor());
        String asked = types.length == 0 ? call.callee().owner() : Program.internalName(types[0]);
        return asked.equals("java/lang/String") || asked.equals("java/lang/CharSequence");
    }

    /** Whether what is measured may be a truth value, or has some in it: how it compares with another does not say that it is true. */
    private boolean isTruth(Invocation call, Place from) {
        if (from.root() == Place.Root.THIS) {
            return !from.steps().isEmpty() || call.callee().owner().equals(TRUTH);
        }
        if (!from.steps().stream().allMatch(Place.Step.Compared.class::isInstance)) {
            return true;
        }
        Type[] types = Type.getArgumentTypes(call.callee().descriptor());
        return from.root() == Place.Root.ARGUMENT
                && IntStream.range(0, types.length)
                        .filter(i -> from.argument() == Place.EVERY || from.argument() == i)
                        .anyMatch(i -> mayBeTruth(types[i]));
    }

    private boolean mayBeTruth(Type type) {
        String name = Program.internalName(type);
        return type.getSort() == Type.BOOLEAN
                || name.equals(TRUTH)
                || program.index().isSubtype(name, COLLECTION);
    }

    private Value written(Value object, Taints document) {
        object.objects().stream()
                .filter(one ->
                        one.isInput() && !one.isExact() && !program.index().inScope(one.type()))
                .forEach(one -> frame.needsType(one.path()));
        return Value.tainted(isOfOurs(object) ? document.marked(Mark.WRITTEN) : document);
    }

    /** Whether a value is an object of a class of ours, and nothing else. */
    private boolean isOfOurs(Value value) {
        return !value.objects().isEmpty()
                && value.objects().stream()
                        .allMatch(object -> program.index().inScope(object.type())
                                && !object.isFunction()
                                && !program.isEnum(object.type()));
    }

    /** An object of a class of ours, made of a document: it holds what that says, less what was written of such objects, and what these do. */
    private Value object(Invocation call, Taints document) {
        Value made = read.of(call, document.marked(Mark.READ));
        return made.isBottom() ? Value.tainted(document) : made;
    }

    /** What the configuration gives for a key: with the default, when the call gives one. */
    private static Constant configured(Invocation call, Value key) {
        int keyAt = call.shift();
        Optional<Object> fallback = call.arguments().size() == keyAt + 2
                ? call.arguments().get(keyAt + 1).constant().single()
                : Optional.empty();
        String end = fallback.filter(String.class::isInstance)
                        .map(text -> ":" + text)
                        .orElse("") + "}";
        return key.constant()
                .texts()
                .map(keys -> keys.stream()
                        .map(text -> Constant.configured("${" + text + end))
                        .reduce(Constant.NONE, Constant::join))
                .orElse(Constant.UNKNOWN);
    }
}
