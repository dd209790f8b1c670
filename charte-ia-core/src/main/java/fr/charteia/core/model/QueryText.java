package fr.charteia.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a query asks by its text, in SQL or one of the languages made after it: {@code where d.score > :seuil order by d.date}. */
public final class QueryText {
    private static final Pattern CONDITION =
            Pattern.compile("\\b(?:where|having|order\\s+by)\\b(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern WORD = Pattern.compile("(?U)(?<![:\\w.])[\\p{L}_]\\w*(?:\\.[\\p{L}_]\\w*)*");
    private static final Pattern IS_THERE = Pattern.compile("\\s*is\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern IS_ONE = Pattern.compile("\\s*(?:=|<>|!=|in\\b|not\\s+in\\b).*", Pattern.DOTALL);

    private QueryText() {}

    /**
     * A word of the conditions or the order: a property, or a word of the language.
     *
     * @param isOne whether it is asked to be one of certain values, or none of them
     */
    public record Asked(String word, boolean isOne) {}

    /** What the conditions and the order of a query name; properties that are only asked to be there are left out. */
    public static List<Asked> asked(String text) {
        Matcher condition = CONDITION.matcher(LITERAL.matcher(text).replaceAll("''"));
        if (!condition.find()) {
            return List.of();
        }
        List<Asked> asked = new ArrayList<>();
        String conditions = condition.group(1);
        Matcher word = WORD.matcher(conditions);
        while (word.find()) {
            String rest = conditions.substring(word.end());
            if (IS_THERE.matcher(rest).matches()) {
                continue;
            }
            boolean isOne = IS_ONE.matcher(rest).matches();
            for (String part : word.group().split("\\.")) {
                asked.add(new Asked(part, isOne));
            }
        }
        return asked;
    }
}
