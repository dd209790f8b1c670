package fr.charteia.core.catalogue;

/** Who runs what an AI client connects to, the least to worry of first. */
public enum Portee {
    /** The same machine, or the same JVM. */
    LOCAL,
    /** The administration, as its policy says. */
    INTERNE,
    /** The State, or a cloud that the policy calls qualified. */
    SOUVERAIN,
    /** Nobody knows: it counts as external. */
    INDETERMINE,
    /** Somebody else. */
    EXTERNE
}
