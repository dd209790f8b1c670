package fr.charteia.core.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a query asks by its name, as Spring Data and those that follow it read one: {@code findByStatutAndActifTrueOrderByDateDesc}.
 *
 * <p>Where the name of a property ends and what is asked of it begins, only those who know the records can tell.
 *
 * @param conditions each begins with a property, and goes on with a {@linkplain #question question}
 * @param anyOf whether one of the conditions is enough
 * @param orders the properties by which what is found is ordered
 * @see <a href="https://docs.spring.io/spring-data/jpa/reference/repositories/query-keywords-reference.html">the words of these names</a>
 */
public record QueryName(List<String> conditions, boolean anyOf, List<String> orders) {
    private static final Pattern QUERY =
            Pattern.compile("[a-z]+(?:[A-Z][A-Za-z0-9]*?)??By(|[A-Z][A-Za-z0-9_]*?)(?:OrderBy([A-Z][A-Za-z0-9_]*))?");
    private static final Pattern LINK = Pattern.compile("(?:And|Or)(?=[A-Z])");
    private static final Pattern OR = Pattern.compile("Or(?=[A-Z])");
    private static final Pattern DIRECTION = Pattern.compile("(?:Asc|Desc)(?=[A-Z]|$)");

    private static final Pattern THERE = Pattern.compile("(?:Is)?(?:Not)?Null");
    private static final Pattern EMPTY = Pattern.compile("(?:Is)?(?:Not)?Empty|Exists");
    private static final Pattern TRUTH = Pattern.compile("(?:Is)?(True|False)");
    private static final Pattern EQUALITY = Pattern.compile("(?:Is|Equals)?");
    private static final Pattern AMONG = Pattern.compile("(?:Is)?(?:Not|(?:Not)?In)");
    private static final Pattern ANY_CASE = Pattern.compile("(?:Is|Equals)?IgnoreCase");

    public QueryName {
        conditions = List.copyOf(conditions);
        orders = List.copyOf(orders);
    }

    /** What is asked of a property. */
    public enum Question {
        /** Whether it is what the query is given for it. */
        IS,
        /** The same, of texts, whatever their case. */
        IS_IN_ANY_CASE,
        /** Whether it is none but that, one of several that the query is given, or none of them. */
        IS_AMONG,
        IS_TRUE,
        IS_FALSE,
        /** Whether there is one: nothing of what it says. */
        IS_THERE,
        /** Whether anything is in it. */
        IS_EMPTY,
        /** How it compares with what the query is given for it. */
        OTHER
    }

    /** What the name of a method asks; empty where it is no query's. */
    public static Optional<QueryName> of(String method) {
        Matcher query = QUERY.matcher(method);
        if (!query.matches()) {
            return Optional.empty();
        }
        // Where one property is of another, an underscore may stand between them: findByPoste_Id.
        String conditions = query.group(1).replace("_", "");
        String orders = query.group(2);
        return Optional.of(new QueryName(
                conditions.isEmpty() ? List.of() : List.of(LINK.split(conditions)),
                OR.matcher(conditions).find(),
                orders == null ? List.of() : List.of(DIRECTION.split(orders.replace("_", "")))));
    }

    /** What is asked of a property by what follows its name. */
    public static Question question(String rest) {
        Matcher truth = TRUTH.matcher(rest);
        if (truth.matches()) {
            return truth.group(1).equals("True") ? Question.IS_TRUE : Question.IS_FALSE;
        }
        return EQUALITY.matcher(rest).matches()
                ? Question.IS
                : ANY_CASE.matcher(rest).matches()
                        ? Question.IS_IN_ANY_CASE
                        : AMONG.matcher(rest).matches()
                                ? Question.IS_AMONG
                                : THERE.matcher(rest).matches()
                                        ? Question.IS_THERE
                                        : EMPTY.matcher(rest).matches() ? Question.IS_EMPTY : Question.OTHER;
    }

    /** How many arguments of the query the question takes. */
    public static int arguments(String rest) {
        return switch (question(rest)) {
            case IS, IS_IN_ANY_CASE, IS_AMONG -> 1;
            case IS_TRUE, IS_FALSE, IS_THERE, IS_EMPTY -> 0;
            case OTHER -> rest.endsWith("Between") ? 2 : 1;
        };
    }
}
