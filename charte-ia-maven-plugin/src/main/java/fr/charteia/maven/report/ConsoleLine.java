package fr.charteia.maven.report;

/**
 * A line of the console.
 *
 * @param level the log's level to print it at
 * @param text the line, without the level and without a line break
 */
public record ConsoleLine(Level level, String text) {
    /** The log's levels that we use. */
    public enum Level {
        /** Still shown when Maven is quiet. */
        ERROR,
        /** Shown. */
        WARNING,
        /** Shown. */
        INFO
    }
}
