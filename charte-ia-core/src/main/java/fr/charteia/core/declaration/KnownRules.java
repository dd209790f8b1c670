package fr.charteia.core.declaration;

import fr.charteia.core.message.Severity;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The rules that declarations may name: one by its id, several by the beginning of their ids ({@code CHARTE-4*}), by the main
 * way in which they know ({@code flux}), or all of them ({@code *}).
 *
 * @param rules what is known of each rule, by id
 */
public record KnownRules(NavigableMap<String, Known> rules) {
    private static final Pattern RULE_SET = Pattern.compile("[a-z][a-zA-Z0-9]*(_[a-zA-Z0-9]+)+");
    private static final int ALL = 1;
    private static final int FAMILY = 2;
    private static final int PREFIX = 3;

    public KnownRules {
        rules = Collections.unmodifiableNavigableMap(new TreeMap<>(rules));
    }

    /**
     * A rule.
     *
     * @param severity unless a policy says otherwise
     * @param family the main way in which it knows: {@code flux}, {@code code}, {@code fiche} or {@code politique}
     */
    public record Known(Severity severity, String family) {}

    /** The ids, sorted. */
    public Set<String> ids() {
        return rules.keySet();
    }

    /** The families, sorted. */
    Set<String> families() {
        Set<String> families = new TreeSet<>();
        rules.values().forEach(rule -> families.add(rule.family()));
        return families;
    }

    /** Whether the name names a rule, here or in the rule set of another module. */
    boolean isKnown(String name) {
        return isOfARuleSet(name) || rules.keySet().stream().anyMatch(rule -> covers(name, rule));
    }

    /**
     * Whether that is how architects name rules, as the fields that hold them: {@code only_the_gateway_calls}. A policy is for all
     * modules, and not each of them has the rule set.
     */
    static boolean isOfARuleSet(String name) {
        return RULE_SET.matcher(name).matches();
    }

    /** Whether the name names that rule. */
    boolean covers(String name, String rule) {
        Known known = rules.get(rule);
        return name.equals(rule)
                || name.endsWith("*") && rule.startsWith(name.substring(0, name.length() - 1))
                || known != null && known.family().equals(name);
    }

    /** How precise a name is: an id more than a beginning, a long beginning more than a short one, then a family, then all. */
    int precision(String name) {
        if (rules.containsKey(name)) {
            return Integer.MAX_VALUE;
        }
        if (!name.endsWith("*")) {
            return FAMILY;
        }
        return rules.keySet().stream().allMatch(rule -> covers(name, rule)) ? ALL : PREFIX + name.length();
    }

    /** How much the rule weighs unless a policy says otherwise. */
    Severity severity(String rule) {
        Known known = rules.get(rule);
        return known == null ? Severity.ERREUR : known.severity();
    }
}
