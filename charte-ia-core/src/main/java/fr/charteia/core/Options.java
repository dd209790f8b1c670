package fr.charteia.core;

import fr.charteia.core.declaration.PolicyCache;
import java.time.LocalDate;

/**
 * What an analysis depends on besides the project.
 *
 * @param today the day on which waivers and reviews are judged; the analysis itself asks no clock
 * @param policies what was parsed already; one for a whole build, so that a policy is read once
 */
public record Options(LocalDate today, PolicyCache policies) {
    /** Options with a cache of their own. */
    public static Options at(LocalDate today) {
        return new Options(today, new PolicyCache());
    }
}
