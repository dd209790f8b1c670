package fr.charteia.core.rule;

/** The languages that the product speaks. */
public enum Language {
    /** French, the default. */
    FR,
    /** English. */
    EN
}
