package fr.charteia.core.model.sql;

import fr.charteia.core.model.sql.SqlStatement.Asked;
import fr.charteia.core.model.sql.SqlStatement.Question;
import fr.charteia.core.model.sql.Words.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** By which columns a statement chooses or orders rows: those that its conditions name; whether something is there at all, nobody asks. */
final class Conditions {
    private static final Set<String> BEGINNING = Set.of("where", "having", "on", "order");
    private final Words words;
    private final Reads reads;
    private final List<Asked> asked = new ArrayList<>();
    private boolean all = true;

    /** @param ending the words that end conditions */
    Conditions(Words words, Reads reads, Set<String> ending) {
        this.words = words;
        this.reads = reads;
        Deque<Boolean> outer = new ArrayDeque<>();
        boolean within = false;
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, "(")) {
                outer.push(within);
            } else if (words.is(i, ")")) {
                within = outer.isEmpty() ? within : outer.pop();
            } else if (words.isName(i) && BEGINNING.contains(words.at(i).text())) {
                within = !words.is(i + 1, "conflict") && !words.is(i + 1, "duplicate");
            } else if (words.isName(i) && ending.contains(words.at(i).text())) {
                within = false;
            } else if (within) {
                all &= !words.is(i, "or") && (!words.is(i, "not") || words.is(i - 1, "is"));
                i = ask(i);
            }
        }
    }

    /** Notes what is asked of the column that is named there; gives where its name ends. */
    private int ask(int start) {
        int end = words.afterName(start);
        if (end == start || words.is(end, "(") || words.is(end, "is")) {
            return Math.max(start, end - 1);
        }
        Set<String> columns = reads.columns(new Span(start, end));
        if (!columns.isEmpty()) {
            asked.add(asked(columns, end));
        }
        return end - 1;
    }

    /** What is asked of a column whose name ends there. */
    private Asked asked(Set<String> columns, int end) {
        int in = words.is(end, "not") ? end + 1 : end;
        if (words.is(end, "=")) {
            return asked(columns, Question.IS, List.of(new Span(end + 1, end + 2)));
        } else if (words.is(end, "!") || words.is(end, "<") && words.is(end + 1, ">")) {
            return asked(columns, Question.IS_AMONG, List.of(new Span(end + 2, end + 3)));
        } else if (words.is(in, "in")) {
            return asked(
                    columns,
                    Question.IS_AMONG,
                    words.is(in + 1, "(") ? words.list(in + 2, Set.of("select")) : List.of(new Span(in + 1, in + 2)));
        }
        return asked(columns, Question.OTHER, List.of());
    }

    private Asked asked(Set<String> columns, Question question, List<Span> compared) {
        List<Object> constants = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        for (Span one : compared) {
            if (one.length() == 1 && isWhole(one.to())) {
                words.constant(one.from()).ifPresent(constants::add);
                if (words.isParameter(one.from())) {
                    parameters.add(words.at(one.from()).text());
                }
            }
        }
        return new Asked(columns, question, constants, parameters);
    }

    /** Whether what is compared ends there. */
    private boolean isWhole(int end) {
        return end >= words.size()
                || words.isName(end)
                || words.is(end, ")")
                || words.is(end, ";")
                || words.is(end, ",");
    }

    List<Asked> asked() {
        return asked;
    }

    /** Whether each of them holds for whatever is chosen. */
    boolean holdAll() {
        return all;
    }
}
