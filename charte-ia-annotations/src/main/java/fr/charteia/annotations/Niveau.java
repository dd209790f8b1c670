package fr.charteia.annotations;

/** Why information that is not personal may not leave the administration. */
public enum Niveau {
    /** Confidential for the service. */
    CONFIDENTIELLE,
    /** About a project, a text or a decision that is not public yet. */
    PROJET_NON_PUBLIC,
    /** About the security of persons, premises or information systems. */
    SECURITE,
    /** Classified in the interest of national defence (code pénal, article 413-9). */
    CLASSIFIEE
}
