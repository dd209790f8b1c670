package fr.charteia.core.model;

/** What something that no constant tells is, where it is kept. */
public enum KeptAs {
    /** Whether something is so, as {@code approved} is. */
    FLAG,
    /** A text of which nothing is known. */
    TEXT,
    /** A number, as a grade is. */
    NUMBER
}
