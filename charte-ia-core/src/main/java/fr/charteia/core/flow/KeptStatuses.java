package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.model.CallModel;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Type;

/** Flags, and texts of which nothing is known, that are written to objects of ours: the models say which are kept as a decision. */
final class KeptStatuses {
    private static final String STRING = "java/lang/String";
    private static final String BOXED = "java/lang/Boolean";

    private final Program program;
    private final Frame frame;
    private final Statuses statuses;

    KeptStatuses(Engine engine, Frame frame, Statuses statuses) {
        this.program = engine.program();
        this.frame = frame;
        this.statuses = statuses;
    }

    void written(State state, MemberRef member, int argument, Type type, Value value, Site site) {
        boolean flag = isFlag(type);
        boolean text = type.getSort() == Type.OBJECT
                && type.getInternalName().equals(STRING)
                && value.constant().values().isEmpty();
        if (!flag && !text) {
            return;
        }
        Set<String> constants = flag ? flags(value) : Set.of();
        Optional<CallModel.Decision> direct = program.models().kept(member, argument, flag, constants);
        Taints reaching = reaching(state, value, text, !constants.isEmpty());
        boolean answer = Statuses.isAnswer(reaching);
        Optional<CallModel.Decision> decision = direct.isPresent() || !answer
                ? direct
                : statuses.handedOn(
                        member, argument, (to, at) -> program.models().kept(to, at, flag, constants));
        if (decision.isPresent() && (answer || !isToldAbove(member, argument, value))) {
            statuses.decide(state, decision.get(), Statuses.name(member), reaching, !constants.isEmpty(), site);
        }
    }

    private static boolean isFlag(Type type) {
        return type.getSort() == Type.BOOLEAN
                || type.getSort() == Type.OBJECT && type.getInternalName().equals(BOXED);
    }

    /** A text is what lies in it; of a constant only which one it is says something. */
    private Taints reaching(State state, Value value, boolean text, boolean chosen) {
        if (text) {
            return statuses.said(state, value);
        }
        return chosen
                ? value.taints().union(frame.control().markedBits(Taint.bit(Mark.CONTROL)))
                : frame.memory().deep(state, value);
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
    private boolean isToldAbove(MemberRef member, int argument, Value value) {
        String here = frame.body().method().owner();
        boolean own = here.equals(member.owner()) || here.startsWith(member.owner() + "$");
        return statuses.isHandedOn(value, member, argument)
                || own
                        && !frame.body().method().isStatic()
                        && value.taints().labels().stream().allMatch(KeptStatuses::isOfThis);
    }

    private static boolean isOfThis(Label label) {
        return label instanceof Label.Input input && input.path().parameter() == 0;
    }
}
