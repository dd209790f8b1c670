package fr.charteia.core.flow.query;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.KeptAs;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Type;

/** Flags, and texts and numbers of which nothing is known, that are written to objects of ours: the models say which are kept as a decision. */
final class KeptStatuses {
    private final Program program;
    private final Frame frame;
    private final Statuses statuses;

    KeptStatuses(Summaries summaries, Frame frame, Statuses statuses) {
        this.program = summaries.program();
        this.frame = frame;
        this.statuses = statuses;
    }

    void written(State state, MemberRef member, int argument, Type type, Value value, Site site) {
        Optional<KeptAs> kind = as(type, value);
        if (kind.isEmpty()) {
            return;
        }
        KeptAs as = kind.get();
        Set<String> constants = as == KeptAs.FLAG ? flags(value) : Set.of();
        boolean chosen = switch (as) {
            case FLAG -> !constants.isEmpty();
            // When it is computed says nothing of an answer: what counts is what it was set by.
            case DATE -> true;
            case TEXT, NUMBER -> value.constant().values().isPresent();
        };
        Taints reaching = reaching(state, value, as != KeptAs.FLAG, chosen);
        if (as == KeptAs.NUMBER && reaching.isEmpty()) {
            return;
        }
        Optional<CallModel.Decision> direct = program.models().kept(member, argument, as, constants);
        boolean answer = Statuses.isAnswer(reaching);
        Optional<CallModel.Decision> decision = direct.isPresent() || !answer
                ? direct
                : statuses.handedOn(
                        member, argument, (to, at) -> program.models().kept(to, at, as, constants));
        if (decision.isPresent() && (answer || !isToldAbove(member, argument, value, as))) {
            Value outcome = chosen ? value : Value.BOTTOM;
            statuses.decide(state, decision.get(), Statuses.name(member), reaching, Taints.NONE, outcome, site);
        }
    }

    /** What is written, if that may be a decision: a constant text is told as a status. */
    private static Optional<KeptAs> as(Type type, Value value) {
        return KeptAs.of(type.getDescriptor())
                .filter(as -> as != KeptAs.TEXT && as != KeptAs.DATE
                        || value.constant().values().isEmpty());
    }

    /** A text is what lies in it, and so is a number; of a constant only which one it is says something. */
    private Taints reaching(State state, Value value, boolean itself, boolean chosen) {
        if (chosen) {
            return value.taints().plus(frame.control().deciding());
        }
        return itself ? statuses.said(state, value) : frame.memory().deep(state, value);
    }

    private static Set<String> flags(Value value) {
        Set<String> flags = new TreeSet<>();
        value.constant()
                .values()
                .ifPresent(all -> all.forEach(one -> flags.add(String.valueOf(
                        one instanceof Number number ? number.intValue() != 0 : Boolean.TRUE.equals(one)))));
        return flags;
    }

    /** Whether all that happens here is that a class keeps what it was given: whoever gave it is told so. */
    private boolean isToldAbove(MemberRef member, int argument, Value value, KeptAs as) {
        String here = frame.body().method().owner();
        boolean own = here.equals(member.owner()) || here.startsWith(member.owner() + "$");
        return statuses.isHandedOn(value, member, argument)
                || isNamedSo(value.taints().union(frame.control()), as)
                || own
                        && !frame.body().method().isStatic()
                        && value.taints().labels().stream().allMatch(KeptStatuses::isOfThis);
    }

    /** Whether what is kept is made of nothing but parameters of which the method says by its name what they are kept as. */
    private boolean isNamedSo(Taints made, KeptAs as) {
        MethodHeader method = frame.body().method();
        int first = method.isStatic() ? 0 : 1;
        return !made.isEmpty()
                && made.labels().stream()
                        .allMatch(label -> label instanceof Label.Input input
                                && input.path().slots().isEmpty()
                                && input.path().parameter() >= first
                                && program.models()
                                        .kept(method.ref(), input.path().parameter() - first, as, Set.of())
                                        .isPresent());
    }

    private static boolean isOfThis(Label label) {
        return label instanceof Label.Input input && input.path().parameter() == 0;
    }
}
