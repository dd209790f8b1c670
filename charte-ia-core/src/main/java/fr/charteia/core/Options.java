package fr.charteia.core;

import fr.charteia.core.declaration.PolicyCache;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an analysis depends on besides the project.
 *
 * @param today the day on which waivers and reviews are judged; the analysis itself asks no clock
 * @param policies what was parsed already; one for a whole build, so that a policy is read once
 * @param rules rules that are checked besides the charter's
 * @param scope which of the project's classes are looked at, by internal name
 * @param baseline the file with the findings that were there before, when it is given by name; else {@code
 *     charte-ia-baseline.yml} of the module counts, where there is one
 */
public record Options(
        LocalDate today,
        PolicyCache policies,
        List<ArchitectRule> rules,
        Predicate<String> scope,
        Optional<Path> baseline) {
    public Options {
        rules = List.copyOf(rules);
    }

    /** Options for the charter's own rules and all classes. */
    public Options(LocalDate today, PolicyCache policies) {
        this(today, policies, List.of(), name -> true, Optional.empty());
    }

    /** Options with a cache of their own. */
    public static Options at(LocalDate today) {
        return new Options(today, new PolicyCache());
    }

    /** The same with these rules besides the charter's. */
    public Options with(List<ArchitectRule> more) {
        return new Options(today, policies, more, scope, baseline);
    }

    /** The same for only some of the project's classes. */
    public Options only(Predicate<String> wanted) {
        return new Options(today, policies, rules, wanted, baseline);
    }

    /** The same with the baseline in that file. */
    public Options withBaseline(Optional<Path> file) {
        return new Options(today, policies, rules, scope, file);
    }
}
