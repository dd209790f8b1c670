/**
 * The vocabulary by which code declares what a public administration's charter on artificial intelligence asks about: AI
 * systems, personal and sensitive data, decisions, human validation, notices and waivers.
 *
 * <p>The names are the charter's French words without accents. All annotations are kept at run time and in class files, and
 * none has an effect of its own: the checks read them. Each one is also honoured as a meta-annotation, so that an organisation
 * can write its own, itself annotated, annotations.
 */
package fr.charteia.annotations;
