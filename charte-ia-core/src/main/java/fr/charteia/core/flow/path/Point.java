package fr.charteia.core.flow.path;

import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A block, for the ways to it that are not told apart: what comes in, and what held when it was interpreted last. */
public final class Point {
    /** A way in: from a point, by one of its ends. */
    record Edge(int point, int way) {
        // They are keys of most maps here, and what a record has of itself for that is slow until it is compiled.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Edge edge && edge.point == point && edge.way == way;
        }

        @Override
        public int hashCode() {
            return 31 * point + way;
        }
    }

    final int id;
    public final int block;
    public final Partition partition;
    public final int round;
    /** The other points of the block, this one included. */
    public final List<Point> siblings;

    public final Map<Edge, State> incoming = new LinkedHashMap<>();
    public int visits;

    /** Whether it is to be visited even where it has seen what comes in: it is in a loop that begins anew. */
    public boolean anew;

    /** How far objects are told apart less here, since they were once too many: it would not settle if that came and went. */
    public int level;

    @Nullable
    public State entry;

    /** What decided that it was come to. */
    public Taints entryControl = Taints.NONE;

    private Taints control = Taints.NONE;

    /** Whether a labelled condition has parted the ways that meet here. */
    boolean parted;

    /** What decided that it was come to, and what its own calls decided since. */
    public Taints control() {
        return control;
    }

    /** Whether something else does now. */
    boolean control(Taints now) {
        boolean other = control != now;
        control = now;
        return other;
    }

    Point(int id, int block, Partition partition, int round, List<Point> siblings) {
        this.id = id;
        this.block = block;
        this.partition = partition;
        this.round = round;
        this.siblings = siblings;
    }
}
