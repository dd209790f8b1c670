package fr.charteia.core.flow.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is known of elements of which some may have been left out, by what they are or where they stand: who is shown those that are there has perhaps not seen any one of all. */
public final class LeftOut {
    private LeftOut() {}

    /** An element that may have been left out, for what no one sees by that: what it decided is seen by which are there. */
    public static Value element(Value element) {
        return holder(element, element);
    }

    /** What has elements of which some may have been left out: that there are others does not say what left those out. */
    public static Value holder(Value container, Value element) {
        Taints held = said(container.taints().union(element.taints()));
        Taints decided = container.taints().filter(taint -> taint.has(Mark.CONTROL));
        return left(container.withTaints(said(container.taints())), decided, held);
    }

    /**
     * An element that may have been left out.
     *
     * @param decided what decided that
     */
    public static Value element(Value element, Taints decided) {
        return left(element, decided, said(element.taints()));
    }

    /** The only element of something that may have been left out: that nothing is left says, too, what decided that. */
    public static Value only(Value element) {
        Taints decided = element.taints().filter(taint -> taint.has(Mark.CONTROL));
        Value there = element.withTaints(said(element.taints()));
        return Untold.decided(there.via(Perhaps::of), decided, () -> List.of(there, Value.constant(Constant.NULL)));
    }

    private static Value left(Value element, Taints decided, Taints held) {
        Set<Label> unsure = new LinkedHashSet<>(element.taints().allLabels());
        unsure.removeIf(label -> !Perhaps.mayBeShown(label) || Perhaps.isOnlyAskedFor(decided, label));
        return element.via(taints -> Perhaps.marked(taints, unsure).union(unseen(decided, held)));
    }

    private static Taints said(Taints taints) {
        return taints.filter(taint -> !taint.has(Mark.CONTROL));
    }

    /** What decided whether each is there: nobody sees that who is shown some, where it is what one of them says itself, or where they say what another AI does. */
    private static Taints unseen(Taints decided, Taints elements) {
        Set<Label> untold = new LinkedHashSet<>();
        for (Label label : decided.allLabels()) {
            if (Perhaps.mayBeShown(label)
                    && (elements.allLabels().contains(label) || Untold.saysOther(label, elements))) {
                untold.add(label);
            }
        }
        return Untold.marked(decided, untold);
    }
}
