package fr.charteia.core.message;

/**
 * A place that a person can open.
 *
 * @param path relative to the root of the build, with {@code /}; never absolute
 * @param line from 1; 0 when unknown
 * @param column from 1; 0 when unknown
 */
public record Location(String path, int line, int column) {}
