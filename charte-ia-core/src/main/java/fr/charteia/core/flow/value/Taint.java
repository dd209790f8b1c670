package fr.charteia.core.flow.value;

import fr.charteia.core.model.Fact;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A label and what happened to it on the way.
 *
 * @param marks a bit per {@link Mark}
 */
public record Taint(Label label, int marks) {
    /** No set of marks: there is no taint left. */
    static final int NOTHING = -1;

    private static final int KILL_DATA = bit(Mark.MEASURE) | bit(Mark.CONTROL);
    private static final int NOT_OF_DATA =
            bit(Mark.VALIDATED) | bit(Mark.FORMED) | bit(Mark.PERHAPS) | bit(Mark.UNTOLD) | bit(Mark.ONE);
    private static final int CHOOSES = bit(Mark.CONTROL) | bit(Mark.PRESENCE) | bit(Mark.CHOSEN) | bit(Mark.RANKED);

    public static int bit(Mark mark) {
        return 1 << mark.ordinal();
    }

    public static Taint of(Label label) {
        return new Taint(label, 0);
    }

    public boolean has(Mark mark) {
        return (marks & bit(mark)) != 0;
    }

    /**
     * The taint after more happened to it; empty when nothing is left: personal data ends at a measure and at a condition, and at an
     * anonymisation {@linkplain #isOver() reaches nothing} more; and what a document says of an object ends where one is made of it, which is known by its
     * class. An AI's output ends nowhere: that a person has approved it stays marked. Whether
     * there is anything says no more than that only while what the AI says has not decided it.
     */
    public Optional<Taint> with(int added) {
        int all = marks(label, marks, added);
        return all == NOTHING ? Optional.empty() : Optional.of(all == marks ? this : new Taint(label, all));
    }

    /** The marks of {@link #with}; {@link #NOTHING} when nothing is left. */
    static int marks(Label label, int marks, int added) {
        int more = label instanceof Label.Input ? added : added & ~PassedAnswers.MARKS;
        if (more != added && label instanceof Label.Approval approval && !PassedAnswers.isStillSaid(approval, added)) {
            return NOTHING;
        }
        int own = (more & CHOOSES) == bit(Mark.CONTROL)
                ? marks & ~(bit(Mark.CHOSEN) | bit(Mark.RANKED) | bit(Mark.WHOLE) | bit(Mark.ALIKE))
                : marks;
        return (own | more) == own ? own : added(label, own, more);
    }

    private static int added(Label label, int marks, int more) {
        if ((marks & bit(Mark.WRITTEN)) != 0 && (more & bit(Mark.READ)) != 0) {
            return NOTHING;
        }
        // What is read and written again is as it was: all of the object came from a document, its class says nothing
        // of it.
        boolean again = (more & bit(Mark.WRITTEN)) != 0 && (marks & bit(Mark.READ)) != 0;
        int before = again ? marks & ~bit(Mark.READ) : marks;
        int then = again ? more & ~bit(Mark.WRITTEN) : more;
        boolean chose = (marks & (bit(Mark.CONTROL) | bit(Mark.RANKED))) == bit(Mark.CONTROL);
        int all = before | (chose ? then & ~bit(Mark.PRESENCE) : then);
        if (label instanceof Label.Data) {
            return (all & KILL_DATA) != 0 ? NOTHING : all & ~NOT_OF_DATA;
        } else if (label instanceof Label.AiOutput) {
            return all & ~(bit(Mark.ANONYMISED) | bit(Mark.PSEUDONYMISED));
        } else if (label instanceof Label.Approval) {
            return (more & bit(Mark.CONTROL)) != 0 && !ApprovedLabels.isTold(label) ? NOTHING : marks;
        }
        return all;
    }

    /** Whether it is personal data that was anonymised: it says that, and is no such data any more. */
    public boolean isOver() {
        return label instanceof Label.Data data && data.fact() instanceof Fact.PersonalData && has(Mark.ANONYMISED);
    }

    /** Whether nothing happened to it but that it was written or read as a number or the like, if it is there. */
    public boolean isAsItCame() {
        return (marks & ~(bit(Mark.FORMED) | bit(Mark.PERHAPS) | bit(Mark.ONE))) == 0;
    }

    /**
     * Whether what bears it was read out of something, was made by code that nobody described, or was found of it: that such a text is empty is
     * what it says.
     */
    public boolean isFound() {
        return has(Mark.READ) || has(Mark.VIA_UNKNOWN) || has(Mark.MEASURE);
    }

    /** Whether all that it has chosen is which of several comes first: not which they are. */
    public boolean onlyRanked() {
        return has(Mark.RANKED) && has(Mark.WHOLE);
    }

    /** The same where some of what it has ranked are left out: which of them are there is up to it, too. */
    Taint cut() {
        return new Taint(label, marks & ~bit(Mark.WHOLE));
    }

    /** The same of how many are left where some are taken out: whether there is any is up to how many were alike. */
    Taint ofSome() {
        return has(Mark.ALIKE) ? new Taint(label, marks & ~bit(Mark.ALIKE)) : this;
    }

    /** What of it says which object a value is: what chose that here, or, of what is passed, whatever did before. */
    public Optional<Taint> choosing() {
        if (has(Mark.CONTROL)) {
            return Optional.of(this);
        }
        return isAsItCame() && label instanceof Label.Input input
                ? Optional.of(new Taint(new Label.Choice(input.path()), bit(Mark.CONTROL)))
                : Optional.empty();
    }

    /** The marks as a set. */
    public Set<Mark> markSet() {
        Set<Mark> set = EnumSet.noneOf(Mark.class);
        for (Mark mark : Mark.values()) {
            if (has(mark)) {
                set.add(mark);
            }
        }
        return set;
    }
}
