package fr.charteia.core.flow.path;

import fr.charteia.core.flow.program.Part;
import fr.charteia.core.flow.value.Facts;
import fr.charteia.core.flow.value.Ordered;
import java.util.Map;

/**
 * Why a way through a method is told apart from others that lead to the same block: what tests have answered that are to
 * be asked again, and what constants are in the registers, and the parts of what they hold, that tests will look at.
 *
 * @param facts the answers
 * @param constants the constants, by where they are
 */
public record Partition(Facts facts, Map<Part, Object> constants) {
    /** All ways that are not told apart. */
    public static final Partition REST = new Partition(Facts.NONE, Map.of());

    public Partition {
        constants = Ordered.map(constants);
    }
}
