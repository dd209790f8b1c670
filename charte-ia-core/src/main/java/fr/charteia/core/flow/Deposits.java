package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
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

    /** Cells that hold one container. */
    private final Map<AccessPath, Set<AccessPath>> aliases = new LinkedHashMap<>();

    Deposits(Program program, Globals globals, CellPaths paths) {
        this.program = program;
        this.globals = globals;
        this.paths = paths;
    }

    /** Notes what an entry point leaves behind. */
    void add(MethodHeader root, Summary summary) {
        new Leaving(root, summary).run();
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

    private final class Leaving {
        private final MethodHeader root;
        private final Summary summary;
        private final boolean step;
        private final Set<HeapObject> seen = new LinkedHashSet<>();
        private Optional<Handed> giver = Optional.empty();

        Leaving(MethodHeader root, Summary summary) {
            this.root = root;
            this.summary = summary;
            this.step = program.models().call(root.ref()).validation();
        }

        void run() {
            for (HeapObject object : summary.heap().objects()) {
                Optional<AccessPath> path = object.isInput() ? Optional.of(object.path()) : globals.path(object);
                giver = path.flatMap(known -> handed(root, known));
                path.ifPresent(known -> parts(object, paths.cell(known, object.type())));
            }
            giver = Optional.empty();
            // Whoever called may keep what it is given back.
            held(Optional.empty(), summary.result());
        }

        private void parts(HeapObject object, Optional<AccessPath> base) {
            if (isFunction(object)) {
                // What a function is given nobody finds in it.
                return;
            }
            summary.heap().slots(object).forEach((slot, value) -> {
                Optional<AccessPath> cell = switch (slot.kind()) {
                    case FIELD -> Optional.of(CellPaths.STATE.append(slot));
                    case ELEMENT, VALUE, KEY -> base.map(path -> path.append(slot));
                    case NAMED ->
                        slot.isSetting() || !Outliving.isState(object)
                                ? Optional.empty()
                                : Optional.of(CellPaths.STATE.append(slot));
                    default -> Optional.empty();
                };
                // What a container holds that was given back, or filled for whoever passed it, somebody has too.
                if (slot.kind() != Slot.Kind.NAMED || cell.isPresent()) {
                    held(cell, value);
                }
            });
        }

        /** Whether it is a function, by what is known of it or by the declaration of the field in whose container it lies. */
        private boolean isFunction(HeapObject object) {
            if (program.isFunctionalOfLibrary(object.type())) {
                return true;
            }
            List<Slot> slots = object.isInput() ? object.path().slots() : List.of();
            Slot field = slots.size() < 2 ? Slot.CONTENT : slots.get(slots.size() - 2);
            return program.field(field)
                    .flatMap(program::header)
                    .map(header -> program.generics()
                            .ofContent(
                                    header.type(), slots.get(slots.size() - 1).kind()))
                    .flatMap(held -> held.classes().stream().findFirst())
                    .filter(program::isFunctionalOfLibrary)
                    .isPresent();
        }

        /** A value that is in a cell, or with somebody: what it carries, and what lies below it. */
        private void held(Optional<AccessPath> cell, Value value) {
            cell.filter(path -> !path.isDeep()).ifPresent(path -> deposit(path, value.taints()));
            for (HeapObject object : value.objects()) {
                // All share an enum's constants: what one place was given, another was not.
                if (object.isFunction() || program.isEnum(object.type())) {
                    continue;
                }
                if (object.isInput() || object.isGlobal()) {
                    alias(cell, object);
                } else if (seen.add(object)) {
                    Taints own = Outliving.ofItself(object, value.taints());
                    if (!own.isEmpty() && program.index().inScope(object.type())) {
                        deposit(CellPaths.STATE.append(Slot.ofType(object.type())), own);
                    }
                    parts(object, cell);
                }
            }
        }

        private void alias(Optional<AccessPath> cell, HeapObject object) {
            Optional<AccessPath> path = object.isInput() ? Optional.of(object.path()) : globals.path(object);
            Optional<AccessPath> other = path.flatMap(known -> paths.cell(known, object.type()));
            if (cell.isPresent() && other.isPresent() && !cell.equals(other)) {
                aliases.computeIfAbsent(cell.get(), c -> new LinkedHashSet<>()).add(other.get());
                aliases.computeIfAbsent(other.get(), c -> new LinkedHashSet<>()).add(cell.get());
            }
        }

        private void deposit(AccessPath cell, Taints taints) {
            Taints.Builder marked = new Taints.Builder();
            taints.forEach((taint, chain) -> {
                if (!(taint.label() instanceof Label.Approval) && !cell.equals(own(taint))) {
                    taint.with(judgement(taint.label())).ifPresent(known -> marked.add(known, chain));
                }
            });
            Taints left = marked.build();
            if (!left.isEmpty()) {
                givers.merge(cell, giver, (one, other) -> one.equals(other) ? one : Optional.empty());
                all.add(new Deposit(root, cell, left));
            }
        }

        /** The cell that a label stands for, when it is one: that a cell holds what it held says nothing. */
        private @Nullable AccessPath own(Taint taint) {
            return taint.marks() == 0 && taint.label() instanceof Label.Input input
                    ? paths.cell(input.path(), "").orElse(null)
                    : null;
        }

        private int judgement(Label label) {
            if (label instanceof Label.Data) {
                return 0;
            }
            boolean approved =
                    ApprovedLabels.covers(summary.validated(), label) || step && label instanceof Label.Input;
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
        Set<AccessPath> all = new LinkedHashSet<>(Set.of(cell));
        if (aliases.isEmpty()) {
            return all;
        }
        Deque<AccessPath> work = new ArrayDeque<>(all);
        while (!work.isEmpty() && all.size() < CONTAINERS) {
            AccessPath one = work.poll();
            for (int length = 1; length <= one.slots().size(); length++) {
                AccessPath prefix = new AccessPath(AccessPath.STATE, one.slots().subList(0, length));
                for (AccessPath other : aliases.getOrDefault(prefix, Set.of())) {
                    AccessPath renamed = other;
                    for (Slot slot : one.slots().subList(length, one.slots().size())) {
                        renamed = renamed.append(slot);
                    }
                    if (all.add(renamed)) {
                        work.add(renamed);
                    }
                }
            }
        }
        return all;
    }
}
