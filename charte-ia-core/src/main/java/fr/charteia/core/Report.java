package fr.charteia.core;

import fr.charteia.core.message.Location;
import fr.charteia.core.message.Text;
import fr.charteia.core.rule.Finding;
import java.util.List;

/**
 * What an analysis found. Immutable; writers only render it.
 *
 * @param findings sorted by place, then rule; waived ones included
 * @param blindSpots what could not be seen, sorted
 * @param counts how much was looked at
 * @param policy one line on the policy that applied
 */
public record Report(List<Finding> findings, List<BlindSpotLine> blindSpots, Counts counts, Text policy) {
    public Report {
        findings = List.copyOf(findings);
        blindSpots = List.copyOf(blindSpots);
    }

    /** A blind spot for people: where, and what was not seen. */
    public record BlindSpotLine(Location location, Text text) {}

    /**
     * How much was looked at.
     *
     * @param classes class files of our code
     * @param aiCalls calls of an AI in them
     * @param systems declared AI systems
     * @param bodies method bodies interpreted
     */
    public record Counts(int classes, int aiCalls, int systems, int bodies) {}
}
