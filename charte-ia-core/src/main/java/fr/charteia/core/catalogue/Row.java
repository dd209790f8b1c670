package fr.charteia.core.catalogue;

/**
 * One entry of a model.
 *
 * @param line where it stands in its file, from 1
 */
record Row(Subject subject, Effect effect, int line) {}
