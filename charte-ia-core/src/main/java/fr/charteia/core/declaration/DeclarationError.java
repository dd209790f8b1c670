package fr.charteia.core.declaration;

import fr.charteia.core.message.Location;
import fr.charteia.core.message.Text;

/**
 * Something in a declaration that cannot be understood. What surrounds it still counts.
 *
 * @param path relative to the root of the build, with {@code /}
 * @param line from 1
 * @param column from 1
 * @param text what is wrong and what to write instead
 * @param doubtful whether it can be read, and only seems to be a slip: at most a warning
 */
public record DeclarationError(String path, int line, int column, Text text, boolean doubtful) {
    /** One that cannot be understood. */
    public DeclarationError(String path, int line, int column, Text text) {
        this(path, line, column, text, false);
    }

    /** At that place. */
    public static DeclarationError at(Location location, String fr, String en) {
        return new DeclarationError(location.path(), location.line(), location.column(), new Text(fr, en));
    }

    /** Where it is. */
    public Location location() {
        return new Location(path, line, column);
    }
}
