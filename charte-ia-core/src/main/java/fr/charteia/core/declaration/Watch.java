package fr.charteia.core.declaration;

import java.util.Set;

/** The rules that watch over declarations. To waive them, or to take them for known, would be to waive what keeps the rest honest. */
final class Watch {
    /** CHARTE-806: only the policy from which all others inherit says what it weighs. */
    static final String OVER_POLICIES = "CHARTE-806";

    static final Set<String> RULES = Set.of("CHARTE-000", "CHARTE-804", OVER_POLICIES);

    private Watch() {}
}
