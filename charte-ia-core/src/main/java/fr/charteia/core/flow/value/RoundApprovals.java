package fr.charteia.core.flow.value;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a loop that goes through all of something notes of what a person has approved in each of its rounds. A round that takes out what it
 * came to leaves nothing to ask about: where its way meets another of the same round, it is settled there what that one has approved.
 */
public final class RoundApprovals {
    /** Before the first round: whatever may be asked for is so of each. */
    public static final Value NOTHING_YET = Value.constant(Constant.NULL);
    /** From where a round has taken out its element, to its end. */
    public static final Value TAKEN_OUT = Value.constant(0);

    private static final Value SETTLED = Value.constant(1);

    private RoundApprovals() {}

    /** The note once a round has ended, by which a person has approved some labels. */
    public static Value ended(Value noted, Set<Label> approved) {
        if (noted.equals(TAKEN_OUT)) {
            return NOTHING_YET;
        }
        Set<Label> all = new LinkedHashSet<>(approved);
        all.addAll(settled(noted));
        return Value.CLEAN.plus(Approvals.of(AtHand.about(all), Label.Always.ALWAYS));
    }

    /**
     * The note where two ways of a round meet.
     *
     * @param here the note on the way on which a person has approved more
     * @param approved what they have approved on it
     * @param there the note on the other
     * @param joined what both notes are together
     */
    static Value met(Value here, Set<Label> approved, Value there, Value joined) {
        Set<Label> all = new LinkedHashSet<>(approved);
        all.addAll(settled(here));
        if (isSettled(there)) {
            all.retainAll(settled(there));
        } else if (!there.equals(TAKEN_OUT)) {
            return joined;
        }
        return SETTLED.plus(Approvals.of(all, Label.Always.ALWAYS));
    }

    private static boolean isSettled(Value noted) {
        return noted.constant().equals(SETTLED.constant());
    }

    private static Set<Label> settled(Value noted) {
        return isSettled(noted) ? ApprovedLabels.standing(noted) : Set.of();
    }
}
