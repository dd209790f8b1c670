package fr.charteia.core.message;

/** The languages that the product speaks. */
public enum Language {
    /** French, the default. */
    FR,
    /** English. */
    EN
}
