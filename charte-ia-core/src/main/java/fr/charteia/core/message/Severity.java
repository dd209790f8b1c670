package fr.charteia.core.message;

/** How much a finding weighs, the gravest first. */
public enum Severity {
    /** Fails the build. */
    ERREUR,
    /** Is shown. */
    AVERTISSEMENT,
    /** Is only in the reports. */
    INFO,
    /** Is nowhere. */
    DESACTIVEE
}
