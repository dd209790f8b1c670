package fr.charteia.core.flow.call;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.ShownFields;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.memory.AskedContainers;
import fr.charteia.core.flow.memory.FilledContainers;
import fr.charteia.core.flow.program.KeptConstants;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.AtHand;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.PartialText;
import fr.charteia.core.flow.value.PartialTexts;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Undecided;
import fr.charteia.core.flow.value.Value;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in a caller's state for what the summary of a callee says of inputs: values, labels, constants, clients. */
final class Actuals {
    private final Summaries summaries;
    private final Frame frame;
    private final Contents contents;
    private final CallSite at;
    private final Summary summary;
    private final Hop call;
    /** Parts of a summary often carry the very same labels. */
    private final Map<Taints, Taints> translated = new IdentityHashMap<>();

    private @Nullable Set<Site> elsewhere;

    Actuals(Summaries summaries, Frame frame, Contents contents, CallSite at, Summary summary) {
        this.summaries = summaries;
        this.frame = frame;
        this.contents = contents;
        this.at = at;
        this.summary = summary;
        this.call = new Hop(at.site(), Hop.Why.CALL, Hop.callName(at.method().ref()));
    }

    /** The call of which the summary is. */
    CallSite at() {
        return at;
    }

    /** The call, as a way goes through it. */
    Hop call() {
        return call;
    }

    Value translate(Value value) {
        Set<HeapObject> objects = new LinkedHashSet<>();
        Constant constant = translate(value.constant());
        for (HeapObject object : value.objects()) {
            if (!object.isInput()) {
                objects.add(object.seenFrom(at.site()));
                continue;
            }
            Value actual = at.resolve(object.path());
            actual.objects().stream()
                    .filter(o -> mayBe(o, object))
                    .map(o -> narrowed(o, object))
                    .map(o -> object.isTaken() ? TakenElements.as(o, at.site()) : o)
                    .forEach(objects::add);
            // A text has no object here: all that stands for it is the constant.
            if (actual.constant() != Constant.NONE
                    && (constant == Constant.NONE || actual.objects().isEmpty())) {
                constant = constant.join(actual.constant());
            }
        }
        Taints taints = translate(value.taints());
        AccessPath path = value.passed();
        if (path != null
                && value.objects().stream()
                        .allMatch(object -> object.isInput() && object.path().equals(path))) {
            taints = taints.union(Undecided.passed(path, at.resolve(path).taints(), value.taints(), this::translate));
        }
        Value translated = ApprovedLabels.known(new Value(objects, taints, constant));
        summaries.spend(translated.beyondNarrow());
        return translated;
    }

    private Constant translate(Constant constant) {
        if (constant instanceof Constant.Local local) {
            // It speaks of the callee's registers.
            return translate(local.elsewhere());
        }
        if (constant instanceof Constant.FromInput input) {
            return passed(input.path());
        }
        if (constant instanceof Constant.Rewritten rewritten) {
            Constant before = passed(rewritten.path());
            Constant written = rewritten.all().isEmpty() ? Constant.NONE : Constant.of(rewritten.all());
            return before instanceof Constant.FromInput input
                    ? Constant.rewritten(input.path(), before, written)
                    : before.join(written);
        }
        if (constant instanceof Constant.Likely likely && likely.isTelling()) {
            Set<PartialText> all = new LinkedHashSet<>();
            for (PartialText address : likely.all()) {
                all.addAll(address.with(path -> PartialTexts.of(passed(path)).orElse(Set.of(PartialText.UNKNOWN))));
            }
            Constant known = PartialTexts.constant(all);
            return likely.isSomething() ? known.something() : known;
        }
        return constant;
    }

    /** The constant that is passed at a path; of an address that an object bears, none when it bears none. */
    private Constant passed(AccessPath path) {
        return path.isAddress() ? contents.address(at.state(), at.resolve(path.above())) : constantOf(at.resolve(path));
    }

    /** What the callee found out about an object's type, its caller may not have known. */
    private HeapObject narrowed(HeapObject actual, HeapObject known) {
        return !actual.isExact()
                        && !known.type().isEmpty()
                        && !actual.type().equals(known.type())
                        && summaries.program().index().isSubtype(known.type(), actual.type())
                ? actual.as(known.type())
                : actual;
    }

    /** Whether what is passed may be what the callee found to be of a class: an object of another one is not what it speaks of. */
    private boolean mayBe(HeapObject actual, HeapObject known) {
        ClassIndex index = summaries.program().index();
        return !actual.isExact()
                || actual.isFunction()
                || !index.inScope(actual.type())
                || !index.inScope(known.type())
                || index.isSubtype(actual.type(), known.type());
    }

    /** The constant of what is passed: none is known of a text that is there as an object, which the callee may know as a text alone. */
    private static Constant constantOf(Value value) {
        boolean unknown = value.objects().isEmpty()
                ? value.constant() == Constant.NONE
                : value.objects().stream().anyMatch(object -> Program.isScalar(object.type()));
        return unknown ? Constant.UNKNOWN : value.constant();
    }

    Taints translate(Taints taints) {
        if (taints.isEmpty()) {
            return taints;
        }
        Taints known = translated.get(taints);
        if (known == null) {
            Taints.Builder result = new Taints.Builder();
            taints.forEach((taint, chain) -> translate(taint, chain, result, true));
            known = Undecided.unknown(result.build()).union(Undecided.translated(taints, this::translate, at::resolve));
            translated.put(taints, known);
        }
        return known;
    }

    void translate(Taint taint, Chain inner, Taints.Builder result, boolean returns) {
        if (taint.label() instanceof Label.Input input) {
            pass(passedAt(input.path()), taint, inner, result, returns);
        } else if (taint.label() instanceof Label.Choice choice) {
            pass(at.resolve(choice.path()).taints().choosing(), taint, inner, result, returns);
        } else if (taint.label() instanceof Label.Approval approval
                && approval.when() == Label.Itself.ITSELF
                && approval.of() instanceof Label.Answer left) {
            result.add(at.resolve(left.path()).taints().filter(known -> known.label() instanceof Label.Approval));
        } else if (taint.label() instanceof Label.Approval approval && !(approval.of() instanceof Label.Undecided)) {
            for (Label label : labels(Set.of(approval.of()))) {
                result.add(new Taint(new Label.Approval(label, approval.when()), taint.marks()), Chain.EMPTY);
            }
        } else if (taint.label() instanceof Label.Data data && data.field() != null) {
            Value held = at.resolve(data.field());
            // What the code itself names there is nobody's, whatever the place is named for.
            if (held.objects().isEmpty() && held.constant().values().isPresent()) {
                return;
            }
            new Taint(new Label.Data(data.fact(), where(data.field(), held)), taint.marks())
                    .with(at.protection(data.field()))
                    .ifPresent(known -> result.add(known, returned(inner, returns)));
        } else if (!(taint.label() instanceof Label.Approval) && !isFromElsewhere(taint)) {
            result.add(new Taint(outer(taint.label()), taint.marks()), returned(inner, returns));
        }
    }

    /**
     * Where the caller's own caller has what lies in a field, as long as that is made of one thing alone that it passes; of what a model said
     * to a function, that it did.
     */
    private @Nullable AccessPath where(AccessPath field, Value held) {
        AccessPath passed = held.passed();
        if (passed != null) {
            return passed;
        }
        AccessPath whole = at.resolve(AccessPath.of(field.parameter())).passed();
        return whole != null && whole.parameter() == AccessPath.SAID ? whole : madeOf(held.taints());
    }

    /** The one parameter of which alone something is made, or the place in it, whatever chose that it is that. */
    private static @Nullable AccessPath madeOf(Taints made) {
        AccessPath one = null;
        for (Label label : made.filter(taint -> !taint.has(Mark.CONTROL)).labels()) {
            AccessPath place = label instanceof Label.Input input
                    ? input.path()
                    : label instanceof Label.Data data ? data.field() : null;
            boolean other = one != null && place != null && one.parameter() != place.parameter();
            if (place == null && !isEntered(label) || other) {
                return null;
            }
            one = one == null || one.equals(place) ? place : AccessPath.of(one.parameter());
        }
        return one;
    }

    /** Whether it says no more than that a model called a tool: where that begins, not at a call of the model. */
    private static boolean isEntered(Label label) {
        return label instanceof Label.AiOutput output && output.call().index() == 0;
    }

    /**
     * What is passed at a path; of a constant that is kept there, what decides that it is the one that is asked for; of a file's path,
     * what is in that.
     */
    private Taints passedAt(AccessPath path) {
        if (path.parameter() >= 0 && !path.slots().isEmpty() && path.last().equals(Slot.FILE)) {
            return new FileContents(summaries.program(), contents.memory())
                    .at(at.state(), at.resolve(path.above()), at.site());
        }
        boolean kept =
                path.parameter() >= 0 && !path.slots().isEmpty() && path.last().isBeing();
        return kept
                ? KeptConstants.being(summaries.program(), at.resolve(path.above()), path.last())
                : at.resolve(path).taints();
    }

    private Chain returned(Chain inner, boolean returns) {
        return returns
                ? inner.then(new Hop(
                        at.site(), Hop.Why.RETURN, Hop.callName(at.method().ref())))
                : inner;
    }

    /** Puts what is passed in the place of a label of the callee, as far as that speaks of it. */
    private void pass(Taints passed, Taint taint, Chain inner, Taints.Builder result, boolean returns) {
        result.add(passed, taint.marks(), inner.length() == 0 && returns ? null : call, inner);
    }

    /** The answers among these that the call asked for when it was made before. */
    Set<Label> asked(Set<Label> shown) {
        return shown.stream()
                .filter(label -> label instanceof Label.AiOutput output
                        && at.site().instruction().equals(output.from()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A label of the callee's own for its caller: the answers to two calls of one method are two. */
    private Label outer(Label label) {
        return label instanceof Label.AiOutput output ? output.seenFrom(at.site()) : label;
    }

    /** About which labels a person was asked, on whose answer it depends that something of the callee is reached: one that is passed may be that. */
    Set<Label> asked(SinkHit hit) {
        Set<Label> asked = new LinkedHashSet<>();
        for (Label label : hit.answered()) {
            if (label instanceof Label.Answer answer) {
                Approvals.asked(at.resolve(answer.path()), at.state().asked)
                        .forEach(passed -> asked.add(Approvals.subject(passed)));
            } else {
                asked.addAll(labels(Set.of(label)));
            }
        }
        return asked;
    }

    /** What a person is asked about, or has approved, by what the caller passes. */
    Set<Label> labels(Set<Label> inner) {
        Set<Label> outer = new LinkedHashSet<>();
        for (Label label : inner) {
            if (label instanceof Label.Input input) {
                outer.addAll(Perhaps.shown(passedAt(input.path())));
            } else if (label instanceof Label.Perhaps perhaps) {
                labels(Set.of(perhaps.of())).forEach(passed -> outer.add(Perhaps.as(perhaps, passed)));
            } else if (label instanceof Label.AtHand one) {
                labels(Set.of(one.of())).forEach(passed -> outer.add(new Label.AtHand(AtHand.about(passed))));
            } else if (label instanceof Label.Answer answer) {
                outer.addAll(Approvals.given(at.resolve(answer.path()), answer.when()));
                outer.addAll(filled(answer));
            } else if (label instanceof Label.Found found) {
                int definition = State.isParameter(found.definition())
                        ? at.definition(State.parameter(0) - found.definition())
                        : -1;
                if (definition != -1) {
                    at.state().tellOf(definition);
                    outer.add(new Label.Found(definition, found.mark()));
                }
            } else {
                outer.add(outer(label));
            }
        }
        outer.removeIf(label -> label instanceof Label.Data || label instanceof Label.Undecided);
        return new ShownFields(summaries.program()).with(outer);
    }

    /** What is said of a container that was made here, where the callee has found something in it. */
    private Set<Label> filled(Label.Answer answer) {
        return frame.asksPersons() && FilledContainers.saysFilled(answer)
                ? AskedContainers.ask(
                        at.state(), at.resolve(answer.path().above()), at.site().index())
                : Set.of();
    }

    private boolean isFromElsewhere(Taint taint) {
        return taint.label() instanceof Label.AiOutput output && elsewhere().contains(output.call());
    }

    /** The calls that may have been ones of an AI for whoever calls the method, and with what is passed here are none. */
    Set<Site> elsewhere() {
        Set<Site> known = elsewhere;
        if (known == null) {
            known = new LinkedHashSet<>();
            for (SinkHit hit : summary.hits().values()) {
                if (hit.sink() instanceof SinkHit.Sink.Ai ai
                        && summaries.program().requests().goElsewhere(ai.model(), clients(hit))) {
                    known.add(ai.site());
                }
            }
            elsewhere = known;
        }
        return known;
    }

    Set<SinkHit.Client> clients(SinkHit hit) {
        Set<SinkHit.Client> clients = new LinkedHashSet<>();
        for (SinkHit.Client client : hit.clients()) {
            if (client instanceof SinkHit.Client.Passed passed) {
                contents.clients(at.state(), at.resolve(passed.path()), false)
                        .forEach(found -> clients.add(inField(passed, found).with(passed.tools())));
            } else if (client instanceof SinkHit.Client.Known known) {
                clients.add(new SinkHit.Client.Known(
                        known.type(), translate(known.address()), known.where(), known.tools()));
            } else if (client instanceof SinkHit.Client.Bearer bearer) {
                clients.add(new SinkHit.Client.Bearer(translate(bearer.mark())));
            }
        }
        return clients;
    }

    /**
     * A client that lies too deep to say where: the callee knows in which field it looked, and what that holds of whatever object
     * says more than all that lies there. Behind one interface, others hold clients of their own.
     */
    private SinkHit.Client inField(SinkHit.Client.Passed passed, SinkHit.Client found) {
        Optional<Slot> field = passed.path().isDeep()
                ? Optional.empty()
                : passed.path()
                        .lastField()
                        .filter(slot -> summaries.program().index().inScope(slot.owner()));
        return found instanceof SinkHit.Client.Passed deeper && deeper.path().isDeep() && field.isPresent()
                ? new SinkHit.Client.Passed(
                        AccessPath.of(AccessPath.STATE).append(field.get()), passed.type(), found.tools())
                : found;
    }
}
