package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.memory.CellPaths;
import fr.charteia.core.flow.memory.KnownFillers;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.flow.value.WrittenApprovals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person approved in one entry point, as another finds it: a flag or a status that is only ever set so once a person has approved,
 * a collection in which nothing else is put. What all who fill a cell say of it is so, if all are known.
 *
 * <p>A step where a person decides says of all that it leaves that a person has approved whatever it is about.
 */
final class PastApprovals {
    /** What a step approves: all. */
    private static final Label ALL = new Label.Answer(CellPaths.STATE, Label.Always.ALWAYS);

    private final Program program;
    private final CellPaths paths;
    private final Deposits deposits;
    private final Cells cells;
    private final KnownFillers fillers;
    private final Globals globals;
    private final Map<MethodHeader, Summary> roots;

    /** What was put into cells, by what they begin with; found when somebody asks. */
    private @Nullable Map<Slot, Map<AccessPath, List<Put>>> puts;

    private final Map<Asked, Set<Label>> known = new HashMap<>();
    private final Set<Asked> asking = new HashSet<>();

    /** What an entry point has put into a cell. */
    private record Put(MethodHeader root, boolean step, Value value) {}

    private record Asked(AccessPath cell, Object when) {}

    /** @param roots the entry points, all of which are there once somebody asks */
    PastApprovals(
            Program program,
            Globals globals,
            CellPaths paths,
            Deposits deposits,
            Cells cells,
            KnownFillers fillers,
            Map<MethodHeader, Summary> roots) {
        this.program = program;
        this.globals = globals;
        this.roots = roots;
        this.paths = paths;
        this.deposits = deposits;
        this.cells = cells;
        this.fillers = fillers;
    }

    private Map<AccessPath, List<Put>> beginningWith(Slot slot) {
        Map<Slot, Map<AccessPath, List<Put>>> all = puts;
        if (all == null) {
            all = new HashMap<>();
            for (Map.Entry<MethodHeader, Summary> root : roots.entrySet()) {
                add(root.getKey(), root.getValue(), all);
            }
            puts = all;
        }
        return all.getOrDefault(slot, Map.of());
    }

    private void add(MethodHeader root, Summary summary, Map<Slot, Map<AccessPath, List<Put>>> all) {
        boolean step = program.models().call(root.ref()).validation();
        new Leaving(program, globals, paths, root, summary)
                .tell((cell, value, giver) -> all.computeIfAbsent(cell.slots().get(0), slot -> new LinkedHashMap<>())
                        .computeIfAbsent(cell, c -> new ArrayList<>())
                        .add(new Put(root, step, value)));
    }

    /** The answers of AIs that a person has approved where an entry point goes on only once what it finds says so. */
    Set<Label> given(MethodHeader root, Set<Label> approved) {
        Set<Label> outputs = new LinkedHashSet<>();
        for (Label label : approved) {
            if (label instanceof Label.Answer answer) {
                cell(root, answer.path()).ifPresent(cell -> outputs.addAll(asked(cell, answer.when())));
            }
        }
        return outputs;
    }

    /** The answers of AIs that a person had approved before what lies at a path, or something above it, was put there. */
    Set<Label> standing(MethodHeader root, AccessPath path) {
        AccessPath way = AccessPath.of(path.parameter());
        Set<Label> outputs = new LinkedHashSet<>(delivered(root, way));
        for (Slot slot : path.slots()) {
            way = way.append(slot);
            cell(root, way).ifPresent(cell -> outputs.addAll(asked(cell, Label.Always.ALWAYS)));
        }
        return outputs;
    }

    /** The same of what a container hands an entry point, where that was put: a message, of the queues out of which it comes. */
    private Set<Label> delivered(MethodHeader root, AccessPath passed) {
        Set<Label> all = null;
        if (passed.parameter() >= 0) {
            List<AccessPath> places = paths.places(root, passed);
            for (AccessPath place : places.isEmpty() ? places : places.subList(1, places.size())) {
                all = both(all, asked(place, Label.Always.ALWAYS));
            }
        }
        return all == null ? Set.of() : all;
    }

    /** Whether an answer of an AI is among those that were approved. */
    static boolean covers(Set<Label> approved, Label output) {
        return output instanceof Label.AiOutput && (approved.contains(output) || approved.contains(ALL));
    }

    private Optional<AccessPath> cell(MethodHeader root, AccessPath path) {
        String type = path.parameter() < 0 ? "" : Program.parameterTypes(root).get(path.parameter());
        return path.isDeep() ? Optional.empty() : paths.cell(path, type);
    }

    private Set<Label> asked(AccessPath cell, Object when) {
        Asked asked = new Asked(cell, when);
        Set<Label> before = known.get(asked);
        if (before != null) {
            return before;
        }
        if (!asking.add(asked)) {
            // What is moved to and fro is not followed.
            return Set.of();
        }
        Set<Label> all = null;
        for (AccessPath alike : sharing(cell)) {
            for (Map.Entry<AccessPath, List<Put>> entry :
                    beginningWith(alike.slots().get(0)).entrySet()) {
                if (CellPaths.matches(alike, entry.getKey())) {
                    for (Put put : entry.getValue()) {
                        all = both(all, said(entry.getKey(), put, when));
                    }
                }
            }
        }
        Set<Label> found = all == null || !fillers.areAll(cell) ? Set.of() : all;
        asking.remove(asked);
        known.put(asked, found);
        return found;
    }

    /** The cell, and what lies in the same place of containers that are the same. */
    private Set<AccessPath> sharing(AccessPath cell) {
        Set<AccessPath> all = new LinkedHashSet<>();
        all.add(cell);
        if (cell.slots().size() > 1) {
            Slot last = cell.last();
            deposits.alike(cell.above()).forEach(container -> all.add(container.append(last)));
        }
        return all;
    }

    private static @Nullable Set<Label> both(@Nullable Set<Label> one, @Nullable Set<Label> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        if (one.contains(ALL)) {
            return other;
        }
        if (other.contains(ALL)) {
            return one;
        }
        Set<Label> both = new LinkedHashSet<>(one);
        both.retainAll(other);
        return both;
    }

    /** What is approved where what was put is so; nothing where it cannot be. */
    private @Nullable Set<Label> said(AccessPath cell, Put put, Object when) {
        Value value = WrittenApprovals.put(
                path -> cell(put.root(), path).filter(cell::equals).isPresent(), put.value());
        boolean object = when == Label.Always.ALWAYS && WrittenApprovals.isPut(put.value());
        if (!object && (value.isBottom() || !Approvals.canBe(value, when))) {
            return null;
        }
        if (put.step()) {
            return Set.of(ALL);
        }
        Set<Label> outputs = new LinkedHashSet<>();
        for (Label label : put.value().taints().allLabels()) {
            if (label instanceof Label.Approval approval && follows(when, WrittenApprovals.written(approval.when()))) {
                outputs.addAll(outputs(put.root(), approval.of()));
            }
        }
        outputs.addAll(standing(put.root(), value));
        return outputs;
    }

    /** Whether what is found so is as it must be: what is not nothing was put there, too. */
    private static boolean follows(Object is, Object must) {
        boolean nothing = is == Constant.NULL || is.equals(false);
        return Approvals.follows(is, must) || must == Label.Always.ALWAYS && !nothing;
    }

    /** What stands of all that a value may be, where that lies with others. */
    private Set<Label> standing(MethodHeader root, Value value) {
        Set<Label> all = null;
        for (HeapObject object : value.objects()) {
            all = both(all, object.isInput() ? standing(root, object.path()) : Set.of());
        }
        return all == null ? Set.of() : all;
    }

    /** The answers of AIs that a label stands for in an entry point. */
    private Set<Label> outputs(MethodHeader root, Label label) {
        if (label instanceof Label.AiOutput) {
            return Set.of(label);
        }
        if (label instanceof Label.Answer answer) {
            return given(root, Set.of(answer));
        }
        if (label instanceof Label.AtHand one) {
            return outputs(root, one.of());
        }
        if (label instanceof Label.Perhaps perhaps) {
            Set<Label> outputs = new LinkedHashSet<>();
            outputs(root, perhaps.of()).forEach(output -> outputs.add(Perhaps.as(perhaps, output)));
            return outputs;
        }
        return label instanceof Label.Input input ? found(root, input.path()) : Set.of();
    }

    /** The answers of AIs at a path, and in what lies there: who approves an object was shown what it holds. */
    private Set<Label> found(MethodHeader root, AccessPath path) {
        Set<Label> outputs = new LinkedHashSet<>(cells.read(root, path).labels());
        if (!path.isDeep()) {
            outputs.addAll(cells.read(root, path.append(Slot.DEEP)).labels());
        }
        return outputs;
    }
}
