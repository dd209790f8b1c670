package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Loop;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.value.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The points of a method, made as ways lead to them, and those among them that are still to be visited, in order. */
public final class Points {
    /** How many points a block may have, and a method. */
    private static final int OF_A_BLOCK = 24;

    private static final int OF_A_METHOD = 600;

    /** In larger methods all ways to a block are taken together. */
    private static final int BLOCKS = 400;

    private final ControlFlow flow;
    private final Partitions partitions;
    private final boolean apart;
    private final List<Point> all = new ArrayList<>();
    private final List<List<Point>> ofBlock = new ArrayList<>();
    private final List<Map<Partition, Point>> known = new ArrayList<>();
    private final TreeSet<Point> work;
    private @Nullable Point last;

    /** @param apart whether ways to a block are told apart, where the method is not too large for that */
    public Points(MethodBody body, ControlFlow flow, Partitions partitions, boolean apart) {
        this.flow = flow;
        this.partitions = partitions;
        this.apart = apart && body.blocks().size() <= BLOCKS;
        this.work = new TreeSet<>(
                Comparator.<Point>comparingInt(point -> flow.rank(point.block)).thenComparingInt(point -> point.id));
        for (int b = 0; b < body.blocks().size(); b++) {
            ofBlock.add(new ArrayList<>());
            known.add(new HashMap<>());
        }
    }

    /**
     * The point to which a state comes at a block.
     *
     * @param objects whether ways are also told apart by objects that are changed
     */
    Point of(int block, State state, boolean objects) {
        Partition partition = apart ? partitions.of(block, state, objects) : Partition.REST;
        Point point = known.get(block).get(partition);
        if (point == null
                && !partition.equals(Partition.REST)
                && (ofBlock.get(block).size() >= OF_A_BLOCK || all.size() >= OF_A_METHOD)) {
            partition = Partition.REST;
            point = known.get(block).get(partition);
        }
        if (point == null) {
            point = new Point(all.size(), block, partition, partitions.round(block, partition), ofBlock.get(block));
            all.add(point);
            ofBlock.get(block).add(point);
            known.get(block).put(partition, point);
        }
        return point;
    }

    /** Whether some ways to a block are told apart. */
    public boolean areSeveral() {
        return apart && ofBlock.stream().anyMatch(points -> points.size() > 1);
    }

    Point get(int id) {
        return all.get(id);
    }

    /** Has a point visited; where what differs between it and its siblings matters, them too. */
    void visit(Point point) {
        work.add(point);
        if (point.siblings.size() > 1 && point.siblings.stream().anyMatch(p -> p.parted)) {
            point.siblings.stream().filter(p -> p.entry != null).forEach(work::add);
        }
    }

    /**
     * Something else comes to where a loop starts, from outside: what its rounds brought belongs to what came before. It begins anew, as if
     * none had been yet.
     *
     * @return whether one does
     */
    boolean entered(Point point, int from) {
        boolean begins = false;
        for (Loop loop : flow.loops(point.block)) {
            if (loop.header() == point.block && !(from >= 0 && loop.blocks().get(from))) {
                loop.blocks().stream().mapToObj(ofBlock::get).forEach(points -> begin(points, loop));
                begins = true;
            }
        }
        return begins;
    }

    private void begin(List<Point> points, Loop loop) {
        for (Point point : points) {
            point.incoming
                    .keySet()
                    .removeIf(edge -> edge.point() >= 0 && loop.blocks().get(get(edge.point()).block));
            point.anew = true;
        }
    }

    /** Has everything visited again that was visited before and may run after a block. */
    void visitAgainAfter(int block) {
        int earliest = flow.earliestAfter(block);
        for (Point point : all) {
            if (point.entry != null && flow.rank(point.block) >= earliest) {
                work.add(point);
            }
        }
    }

    /**
     * The next one to visit, if there is one: in order, but no further round of a loop begins before all ways of the last one have come to
     * its end. What they do differently is seen there while none has heard yet of what another did in an earlier round.
     */
    @Nullable
    public Point next() {
        Point next = work.isEmpty() ? null : last == null ? work.first() : after(last);
        if (next != null) {
            work.remove(next);
            last = next;
        }
        return next;
    }

    private Point after(Point point) {
        for (Loop loop : flow.loops(point.block)) {
            Point again = null;
            for (Point waiting : work) {
                if (waiting.block == loop.header()) {
                    again = again == null ? waiting : again;
                } else if (loop.blocks().get(waiting.block)) {
                    return waiting;
                }
            }
            if (again != null) {
                return again;
            }
        }
        return work.first();
    }
}
