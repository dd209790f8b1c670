package fr.charteia.core;

import fr.charteia.core.declaration.FindingKey;
import fr.charteia.core.declaration.Redefinition;
import fr.charteia.core.declaration.SystemState;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Text;
import fr.charteia.core.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an analysis found. Immutable; writers only render it.
 *
 * @param findings sorted by place, then rule; those that a waiver covers or that the baseline holds included
 * @param blindSpots what could not be seen, sorted
 * @param counts how much was looked at
 * @param policy one line on the policy that applied
 * @param terms by what the findings were judged
 */
public record Report(List<Finding> findings, List<BlindSpotLine> blindSpots, Counts counts, Text policy, Terms terms) {
    public Report {
        findings = List.copyOf(findings);
        blindSpots = List.copyOf(blindSpots);
    }

    /** A report without a baseline, of the first day that Java knows. */
    public Report(List<Finding> findings, List<BlindSpotLine> blindSpots, Counts counts, Text policy) {
        this(
                findings,
                blindSpots,
                counts,
                policy,
                new Terms(List.of(), Set.of(), Optional.empty(), List.of(), LocalDate.EPOCH));
    }

    /**
     * By what findings were judged.
     *
     * @param redefinitions what the policy says otherwise than the policies that it inherits
     * @param switchedOff the rules that the policy switched off
     * @param baseline what came of the baseline, where there is one
     * @param systems what the module's systems do, as far as their fiches speak of it
     * @param day the day by which dates were judged
     */
    public record Terms(
            List<Redefinition> redefinitions,
            Set<String> switchedOff,
            Optional<BaselineUse> baseline,
            List<SystemState> systems,
            LocalDate day) {
        public Terms {
            redefinitions = List.copyOf(redefinitions);
            switchedOff = Set.copyOf(switchedOff);
            systems = List.copyOf(systems);
        }
    }

    /**
     * What came of the baseline.
     *
     * @param path the file, relative to the root of the build
     * @param known how many of its findings are still there
     * @param corrected those that are not, sorted
     */
    public record BaselineUse(String path, int known, List<FindingKey> corrected) {
        public BaselineUse {
            corrected = List.copyOf(corrected);
        }
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
