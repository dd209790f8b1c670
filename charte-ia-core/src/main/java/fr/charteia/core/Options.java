package fr.charteia.core;

import fr.charteia.core.declaration.PolicyCache;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What an analysis depends on besides the project.
 *
 * @param today the day on which waivers and reviews are judged; the analysis itself asks no clock
 * @param policies what was parsed already; one for a whole build, so that a policy is read once
 * @param rules rules that are checked besides the charter's
 * @param scope which of the project's classes are looked at, by internal name
 */
public record Options(LocalDate today, PolicyCache policies, List<ArchitectRule> rules, Predicate<String> scope) {
    public Options {
        rules = List.copyOf(rules);
    }

    /** Options for the charter's own rules and all classes. */
    public Options(LocalDate today, PolicyCache policies) {
        this(today, policies, List.of(), name -> true);
    }

    /** Options with a cache of their own. */
    public static Options at(LocalDate today) {
        return new Options(today, new PolicyCache());
    }

    /** The same with these rules besides the charter's. */
    public Options with(List<ArchitectRule> more) {
        return new Options(today, policies, more, scope);
    }

    /** The same for only some of the project's classes. */
    public Options only(Predicate<String> wanted) {
        return new Options(today, policies, rules, wanted);
    }
}
