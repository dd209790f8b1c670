package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.MemberRef;

/** Answers of an AI, and values that say what a person has approved of one. */
final class Answers {
    static final Label ANSWER = new Label.AiOutput(new Site(new MemberRef("p/C", "m", "()V"), 1, 1));
    static final Label OTHER = new Label.AiOutput(new Site(new MemberRef("p/C", "m", "()V"), 2, 2));

    private Answers() {}

    static Taints approvals(Label of, Object... whens) {
        Taints all = Taints.NONE;
        for (Object when : whens) {
            all = all.union(Taints.of(Taint.of(new Label.Approval(of, when)), Chain.EMPTY));
        }
        return all;
    }

    /** A value that nothing is known of but when it approves the answer. */
    static Value approving(Object... whens) {
        return Value.tainted(approvals(ANSWER, whens));
    }

    static Taints answer() {
        return Taints.of(Taint.of(ANSWER), Chain.EMPTY);
    }
}
