package fr.charteia.core.flow.value;

import fr.charteia.core.flow.value.Comparison.Relation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the tests on the way here have answered, while what they looked at has not changed. Immutable. */
public final class Facts {
    public static final Facts NONE = new Facts(Map.of());

    /** How many are kept at one time. */
    private static final int LIMIT = 12;

    private final Map<Comparison, Boolean> answers;

    private Facts(Map<Comparison, Boolean> answers) {
        this.answers = answers;
    }

    public boolean isEmpty() {
        return answers.isEmpty();
    }

    /** With one more answer. */
    public Facts with(Comparison comparison, boolean answer) {
        if (Boolean.valueOf(answer).equals(answers.get(comparison)) || answers.size() >= LIMIT) {
            return this;
        }
        Map<Comparison, Boolean> more = new LinkedHashMap<>(answers);
        more.put(comparison, answer);
        return new Facts(more);
    }

    /** Without those that look at a register. */
    Facts without(int register) {
        return isEmpty() ? this : only(comparison -> !comparison.mentions(register));
    }

    /** Without those that look at a field that has been written. */
    public Facts without(Slot field) {
        return isEmpty()
                ? this
                : only(comparison ->
                        !comparison.left().reads(field) && !comparison.right().reads(field));
    }

    /** Without those that look at a field that may be written. */
    public Facts withoutFields() {
        return isEmpty()
                ? this
                : only(comparison ->
                        !comparison.left().readsFields() && !comparison.right().readsFields());
    }

    public Facts only(Predicate<Comparison> kept) {
        if (isEmpty() || answers.keySet().stream().allMatch(kept)) {
            return this;
        }
        Map<Comparison, Boolean> fewer = new LinkedHashMap<>(answers);
        fewer.keySet().removeIf(kept.negate());
        return fewer.isEmpty() ? NONE : new Facts(fewer);
    }

    /** Those that hold on both ways. */
    Facts intersect(Facts other) {
        return this == other
                ? this
                : only(comparison -> Objects.equals(answers.get(comparison), other.answers.get(comparison)));
    }

    /** What the answers so far say to a question; empty when nothing. */
    public Optional<Boolean> answer(Comparison question) {
        if (isEmpty()) {
            return Optional.empty();
        }
        Boolean same = answers.get(question);
        if (same != null) {
            return Optional.of(same);
        }
        Optional<Boolean> related = related(question);
        if (related.isPresent()) {
            return related;
        }
        if (question.right() instanceof Term.Fixed fixed) {
            return known(question.left()).answer(question.relation(), fixed.value(), true);
        }
        return question.left() instanceof Term.Fixed fixed
                ? known(question.right()).answer(question.relation(), fixed.value(), false)
                : Optional.empty();
    }

    /** Of two terms, one is less, or the other, or neither. */
    private Optional<Boolean> related(Comparison question) {
        Term a = question.left();
        Term b = question.right();
        boolean equal = Boolean.TRUE.equals(answers.get(Comparison.equal(a, b)));
        boolean less = Boolean.TRUE.equals(answers.get(new Comparison(Relation.LESS, a, b)));
        boolean more = Boolean.TRUE.equals(answers.get(new Comparison(Relation.LESS, b, a)));
        return question.relation() == Relation.EQUAL && (less || more)
                        || question.relation() == Relation.LESS && (equal || more)
                ? Optional.of(false)
                : Optional.empty();
    }

    private Known known(Term term) {
        Known known = new Known();
        answers.forEach((comparison, answer) -> {
            if (comparison.left().equals(term) && comparison.right() instanceof Term.Fixed fixed) {
                known.add(comparison.relation(), fixed.value(), true, answer);
            } else if (comparison.right().equals(term) && comparison.left() instanceof Term.Fixed fixed) {
                known.add(comparison.relation(), fixed.value(), false, answer);
            }
        });
        return known;
    }

    /** What is known of one term: its value, or what it is not, and between which numbers it lies. */
    private static final class Known {
        private @Nullable Object value;
        private final Map<Object, Boolean> excluded = new LinkedHashMap<>();
        private long least = Long.MIN_VALUE;
        private long most = Long.MAX_VALUE;

        void add(Relation relation, Object fixed, boolean termOnTheLeft, boolean answer) {
            if (relation == Relation.EQUAL) {
                if (answer) {
                    value = fixed;
                } else {
                    excluded.put(fixed, true);
                }
                return;
            }
            if (!isWhole(fixed)) {
                return;
            }
            long n = ((Number) fixed).longValue();
            if (termOnTheLeft == answer) {
                // term < n, or not n < term
                most = Math.min(most, answer ? n - 1 : n);
            } else {
                // not term < n, or n < term
                least = Math.max(least, answer ? n + 1 : n);
            }
        }

        Optional<Boolean> answer(Relation relation, Object fixed, boolean termOnTheLeft) {
            if (relation == Relation.EQUAL) {
                if (value != null) {
                    return Optional.of(value.equals(fixed));
                }
                if (excluded.containsKey(fixed)) {
                    return Optional.of(false);
                }
                boolean outside =
                        isWhole(fixed) && (((Number) fixed).longValue() < least || ((Number) fixed).longValue() > most);
                return outside ? Optional.of(false) : Optional.empty();
            }
            if (!isWhole(fixed)) {
                return Optional.empty();
            }
            long n = ((Number) fixed).longValue();
            long low = isWhole(value) && value instanceof Number whole ? whole.longValue() : least;
            long high = isWhole(value) && value instanceof Number whole ? whole.longValue() : most;
            if (termOnTheLeft) {
                return high < n ? Optional.of(true) : low >= n ? Optional.of(false) : Optional.empty();
            }
            return low > n ? Optional.of(true) : high <= n ? Optional.of(false) : Optional.empty();
        }

        private static boolean isWhole(@Nullable Object value) {
            return value instanceof Integer || value instanceof Long;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Facts facts && answers.equals(facts.answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }
}
