package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.ControlFlow;
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
final class Points {
    /** How many points a block may have, and a method. */
    private static final int OF_A_BLOCK = 24;

    private static final int OF_A_METHOD = 600;

    /** In larger methods all ways to a block are taken together. */
    private static final int BLOCKS = 400;

    private final MethodBody body;
    private final Partitions partitions;
    private final List<Point> all = new ArrayList<>();
    private final List<List<Point>> ofBlock = new ArrayList<>();
    private final List<Map<Partition, Point>> known = new ArrayList<>();
    private final TreeSet<Point> work;

    Points(MethodBody body, ControlFlow flow, Partitions partitions) {
        this.body = body;
        this.partitions = partitions;
        this.work = new TreeSet<>(
                Comparator.<Point>comparingInt(point -> flow.rank(point.block)).thenComparingInt(point -> point.id));
        for (int b = 0; b < body.blocks().size(); b++) {
            ofBlock.add(new ArrayList<>());
            known.add(new HashMap<>());
        }
    }

    /** The point to which a state comes at a block. */
    /** @param objects whether ways are also told apart by objects that are changed */
    Point of(int block, State state, boolean objects) {
        Partition partition = body.blocks().size() > BLOCKS ? Partition.REST : partitions.of(block, state, objects);
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

    /** Has everything visited again that was visited before. */
    void visitAgain() {
        all.stream().filter(point -> point.entry != null).forEach(work::add);
    }

    /** The next one to visit, if there is one. */
    @Nullable
    Point next() {
        return work.pollFirst();
    }
}
