package fr.charteia.core.declaration;

import fr.charteia.core.message.Location;
import fr.charteia.core.message.Severity;
import java.util.Optional;

/**
 * How much a policy wants something to weigh.
 *
 * @param severity what it says
 * @param atMost whether that is only the most ({@code auPlus}): what weighs less keeps its weight
 * @param motif why, when the policy says so; needed where an inherited policy wanted more
 * @param location where the policy says it
 */
public record Level(Severity severity, boolean atMost, Optional<String> motif, Location location) {
    /** What weighs so much when nobody says otherwise weighs so much then. */
    Severity applyTo(Severity usual) {
        return atMost && usual.compareTo(severity) > 0 ? usual : severity;
    }
}
