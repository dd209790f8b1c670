package fr.charteia.core.flow.program;

/**
 * How much work an analysis may take: so much, and so much for each method that it reads, so that time grows with the code that
 * matters. What leads to an AI by calls has the most of it; what only fills what is sent, or calls by name, gets as much again as
 * that took, for there may be a framework behind it.
 */
public final class Budget {
    /** Units of work: instructions interpreted, and values written from summaries. */
    private static final long BASE = 200_000;

    private static final int SHARE_OF_EACH = 500;
    private static final long REST = 60_000;
    private static final int REST_OF_EACH = 100;

    /** What one more method may take that holds an anchor and that nothing else led to. */
    private static final long SEED = 5_000;

    private long base = BASE;
    private int share = SHARE_OF_EACH;
    private int before;

    /**
     * Whether it is spent.
     *
     * @param work the work done so far
     * @param methods how many methods were read so far
     */
    public boolean isSpent(long work, int methods) {
        return work > base + share * (long) (methods - before);
    }

    /** From now on, only what has a part in the flow without leading to an AI is left. */
    public void rest(long work, int methods) {
        base = Math.min(base + share * (long) (methods - before), 2 * work + REST);
        share = REST_OF_EACH;
        before = methods;
    }

    /** From now on, a method that holds an anchor is left, which shall not go unseen. */
    public void seed(long work, int methods) {
        base = Math.max(base, work - share * (long) (methods - before) + SEED);
    }
}
