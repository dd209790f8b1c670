package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.memory.CellPaths;
import fr.charteia.core.flow.program.KeptConstants;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Undecided;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What entry points leave behind: in static fields, in the fields of objects that others hold, in stores. */
final class Deposits {
    /** How many cells that hold one container are told apart. */
    private static final int CONTAINERS = 200;

    /** What an entry point leaves in a cell. */
    record Deposit(MethodHeader root, AccessPath cell, Taints taints) {
        /** What the cell begins with. */
        Slot first() {
            return cell.slots().get(0);
        }
    }

    /** An object that a parameter of an entry point is. */
    record Handed(MemberRef root, int parameter) {}

    private final Program program;
    private final Globals globals;
    private final CellPaths paths;
    private final List<Deposit> all = new ArrayList<>();

    /** Who left something in the cells of stores that it was handed; nobody in particular, where others did too. */
    private final Map<AccessPath, Optional<Handed>> givers = new HashMap<>();

    /** Fields of which it was asked who holds the same. */
    private final Set<Slot> asked = new HashSet<>();

    /** Cells that hold one container. */
    private final Map<AccessPath, Set<AccessPath>> aliases = new LinkedHashMap<>();

    Deposits(Program program, Globals globals, CellPaths paths) {
        this.program = program;
        this.globals = globals;
        this.paths = paths;
    }

    /** Notes what an entry point leaves behind. */
    void add(MethodHeader root, Summary summary) {
        tell(root, summary);
        summary.whereItEndsOtherwise().ifPresent(end -> tell(root, end));
        summary.whereItThrows()
                .ifPresent(thrown -> left(root, thrown).tellThrown(summary.throwing(), new Judged(root, thrown)));
    }

    private void tell(MethodHeader root, Summary summary) {
        left(root, summary).tell(new Judged(root, summary));
    }

    private Leaving left(MethodHeader root, Summary summary) {
        return new Leaving(program, globals, paths, root, summary);
    }

    List<Deposit> all() {
        return all;
    }

    /** For each cell, the others that hold the same container. */
    Map<AccessPath, Set<AccessPath>> aliases() {
        return aliases;
    }

    /** Whether a cell is only ever filled by the same entry point, in another object that it was handed with this one. */
    boolean isAnother(Handed store, AccessPath cell) {
        return givers.getOrDefault(cell, Optional.empty())
                .filter(giver -> giver.root().equals(store.root()) && giver.parameter() != store.parameter())
                .isPresent();
    }

    /** What one entry point leaves, with what a person has approved of it. */
    private final class Judged implements Leaving.Left {
        private final MethodHeader root;
        private final Summary summary;
        private final boolean step;

        Judged(MethodHeader root, Summary summary) {
            this.root = root;
            this.summary = summary;
            this.step = program.models().call(root.ref()).validation();
        }

        /** What a container of beans puts into several fields is in each of them. */
        private void handedOut(Slot field) {
            if (field.kind() != Slot.Kind.FIELD || !asked.add(field)) {
                return;
            }
            AccessPath cell = new AccessPath(AccessPath.STATE, List.of(field));
            program.handedContainers().sharing(field).stream()
                    .filter(other -> !other.equals(field))
                    .forEach(other -> alike(cell, new AccessPath(AccessPath.STATE, List.of(other))));
        }

        @Override
        public void alike(AccessPath cell, AccessPath other) {
            aliases.computeIfAbsent(cell, c -> new LinkedHashSet<>()).add(other);
            aliases.computeIfAbsent(other, c -> new LinkedHashSet<>()).add(cell);
        }

        @Override
        public void left(AccessPath cell, Value value, Optional<Handed> giver) {
            Taints.Builder marked = new Taints.Builder();
            value.taints().forEach((taint, chain) -> {
                if (!(taint.label() instanceof Label.Approval) && !cell.equals(own(taint))) {
                    taint.with(judgement(taint)).ifPresent(known -> marked.add(known, chain));
                }
            });
            Taints left = marked.build();
            if (!left.isEmpty()) {
                givers.merge(cell, giver, (one, other) -> one.equals(other) ? one : Optional.empty());
                all.add(new Deposit(root, cell, left));
                handedOut(cell.slots().get(0));
                Value told = value.withTaints(left);
                KeptConstants.cells(program, cell, told)
                        .forEach((one, constant) ->
                                all.add(new Deposit(root, one, Undecided.leftAs(constant, value, left))));
            }
        }

        /** The cell that a label stands for, when it is one: that a cell holds what it held says nothing. */
        private @Nullable AccessPath own(Taint taint) {
            return taint.isAsItCame() && taint.label() instanceof Label.Input input
                    ? paths.cell(input.path(), "").orElse(null)
                    : null;
        }

        private int judgement(Taint taint) {
            Label label = taint.label();
            if (label instanceof Label.Data) {
                return 0;
            }
            boolean approved =
                    ApprovedLabels.covers(summary.validated(), taint) || step && label instanceof Label.Input;
            return approved
                    ? Taint.bit(Mark.VALIDATED)
                    : ApprovedLabels.covers(summary.shown(), label) ? Taint.bit(Mark.IGNORED_VALIDATION) : 0;
        }
    }

    /** The parameter that the store at a path is; empty when it is another, or nothing handed over. */
    static Optional<Handed> handed(MethodHeader root, AccessPath path) {
        boolean itself = path.parameter() >= 0 && path.slots().stream().noneMatch(CellPaths::leadsElsewhere);
        return itself ? Optional.of(new Handed(root.ref(), path.parameter())) : Optional.empty();
    }

    /** The cell and those that hold the same container. */
    Set<AccessPath> alike(AccessPath cell) {
        return sharing(cell).keySet();
    }

    /**
     * The cell and those that hold the same as it; of each, whether it is only the same object that both hold, not a container that
     * both lie in: what chose that object for one of them says nothing of the other.
     */
    Map<AccessPath, Boolean> sharing(AccessPath cell) {
        Map<AccessPath, Boolean> all = new LinkedHashMap<>();
        all.put(cell, false);
        if (aliases.isEmpty()) {
            return all;
        }
        Deque<AccessPath> work = new ArrayDeque<>(all.keySet());
        while (!work.isEmpty() && all.size() < CONTAINERS) {
            AccessPath one = work.poll();
            boolean onlyObject = all.getOrDefault(one, false);
            for (int length = 1; length <= one.slots().size(); length++) {
                AccessPath prefix = new AccessPath(AccessPath.STATE, one.slots().subList(0, length));
                boolean object = onlyObject || length == one.slots().size();
                for (AccessPath other : aliases.getOrDefault(prefix, Set.of())) {
                    AccessPath renamed = other;
                    for (Slot slot : one.slots().subList(length, one.slots().size())) {
                        renamed = renamed.append(slot);
                    }
                    Boolean before = all.get(renamed);
                    if (before == null || before && !object) {
                        all.put(renamed, object);
                        work.add(renamed);
                    }
                }
            }
        }
        return all;
    }
}
