package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.Deposits.Deposit;
import fr.charteia.core.flow.memory.CellPaths;
import fr.charteia.core.flow.program.KeptConstants;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What entry points find of what others, or themselves before, left in static fields, in the fields of objects that others
 * hold, in stores.
 *
 * <p>What an entry point copies from one cell ({@link CellPaths}) to another is solved as a system of inclusions; labels and marks
 * are finite, so it settles.
 */
public final class Cells {
    /** How many classes are looked through for what lies below an object. */
    private static final int CLASSES = 200;

    /** How many steps the passage of state may take: so many, and so many for each thing that an entry point leaves. */
    private static final long ALLOWANCE = 20_000_000;

    private static final long ALLOWANCE_OF_EACH = 20_000;

    private static final MemberRef TO_STRING = new MemberRef("java/lang/Object", "toString", "()Ljava/lang/String;");

    /** Whose {@code toString} says nothing of fields. */
    private static final Set<String> SAYING_NOTHING = Set.of("java/lang/Object", "java/lang/Enum");

    /** What an entry point is given from outside, by declaration. */
    interface Outside {
        Taints given(MethodHeader root, AccessPath path);
    }

    private final Program program;
    private final Wiring wiring;
    private final Outside outside;
    private final CellPaths paths;
    private final Deposits deposits;

    /** The cells, by what they begin with. */
    private final Map<Slot, Map<AccessPath, Taints>> cells = new LinkedHashMap<>();

    /** The cells that entry points read, by where they look. */
    private final Map<Reading, Sources> sources = new HashMap<>();

    /** What entry points found in them when they last looked. */
    private final Map<Reading, Found> found = new HashMap<>();

    private final Map<AccessPath, String> names = new HashMap<>();

    /** When a cell was given something last, in puts. */
    private final Map<AccessPath, Integer> changed = new HashMap<>();

    private int time;

    /** Steps taken so far. */
    private long steps;

    private long allowance = ALLOWANCE;

    Cells(Program program, Wiring wiring, CellPaths paths, Deposits deposits, Outside outside) {
        this.program = program;
        this.wiring = wiring;
        this.paths = paths;
        this.deposits = deposits;
        this.outside = outside;
    }

    /** Takes another allowance, for all. */
    void allow(long all) {
        allowance = all - ALLOWANCE_OF_EACH * deposits.all().size();
    }

    /**
     * Lets what is left in cells travel on, until nothing more arrives or the allowance is spent; what nothing new can reach is
     * not looked at again.
     *
     * @return the classes, or types of stores, of which not all was followed
     */
    Set<String> solve() {
        Set<String> unsettled = new TreeSet<>();
        sources.clear();
        found.clear();
        for (Deposit deposit : deposits.all()) {
            cells.computeIfAbsent(deposit.first(), slot -> new LinkedHashMap<>())
                    .putIfAbsent(deposit.cell(), Taints.NONE);
        }
        int[] lookedAt = new int[deposits.all().size()];
        Arrays.fill(lookedAt, -1);
        boolean more = true;
        while (more) {
            more = false;
            for (int i = 0; i < lookedAt.length; i++) {
                Deposit deposit = deposits.all().get(i);
                if (steps > allowance + ALLOWANCE_OF_EACH * deposits.all().size()) {
                    Slot first = deposit.first();
                    unsettled.add(CellPaths.isType(first) ? first.name().substring(1) : first.owner());
                } else if (lookedAt[i] < 0 || hasNewer(deposit, lookedAt[i])) {
                    lookedAt[i] = time;
                    more |= put(deposit.cell(), arriving(deposit));
                }
            }
        }
        return unsettled;
    }

    /** Whether something arrived, after that time, where the deposit comes from. */
    private boolean hasNewer(Deposit deposit, int lookedAt) {
        for (Label label : deposit.taints().labels()) {
            if (label instanceof Label.Input input) {
                if (isAnyNewer(sources(deposit.root(), input.path()).all(), lookedAt)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Taints arriving(Deposit deposit) {
        Taints.Builder arriving = new Taints.Builder();
        deposit.taints().forEach((taint, chain) -> {
            if (taint.label() instanceof Label.Input input) {
                outside.given(deposit.root(), input.path())
                        .forEach((known, before) -> known.with(taint.marks())
                                .ifPresent(t -> arriving.add(t, before.through(entered(deposit.root()), chain))));
                read(deposit.root(), input.path())
                        .forEach((known, before) ->
                                known.with(taint.marks()).ifPresent(t -> arriving.add(t, before.then(chain))));
            } else {
                arriving.add(taint, chain);
            }
        });
        return arriving.build();
    }

    private Hop entered(MethodHeader root) {
        return new Hop(program.entry(root), Hop.Why.CALL, Hop.callName(root.ref()));
    }

    private boolean put(AccessPath cell, Taints taints) {
        if (taints.isEmpty()) {
            return false;
        }
        Map<AccessPath, Taints> alike = cells.computeIfAbsent(cell.slots().get(0), slot -> new LinkedHashMap<>());
        Taints before = alike.getOrDefault(cell, Taints.NONE);
        Taints all = before.union(taints);
        if (all == before) {
            return false;
        }
        alike.put(cell, all);
        changed.put(cell, ++time);
        return !all.equals(before);
    }

    /** What an entry point finds at a path because others, or itself before, left it there. */
    Taints read(MethodHeader root, AccessPath path) {
        Sources read = sources(root, path);
        if (read.isEmpty()) {
            return Taints.NONE;
        }
        Reading reading = new Reading(root.ref(), path);
        Found known = found.get(reading);
        if (known == null || isAnyNewer(read.all(), known.time)) {
            known = new Found(find(root, read), time);
            found.put(reading, known);
        }
        return known.taints;
    }

    /**
     * What chose which object an entry point finds at a path, or which container that is in. Of what it is called with, nothing is
     * known; and what chose the same object for another place says nothing of this one.
     */
    Taints choosing(MethodHeader root, AccessPath path) {
        String type = path.parameter() < 0 ? "" : Program.parameterTypes(root).get(path.parameter());
        Sources read = new Sources();
        for (AccessPath place : paths.places(root, path)) {
            AccessPath way = AccessPath.of(place.parameter());
            for (Slot slot : place.slots()) {
                way = way.append(slot);
                paths.cell(way, type).ifPresent(cell -> addMatching(cell, false, read));
            }
        }
        return find(root, read).filter(taint -> taint.has(Mark.CONTROL));
    }

    private Taints find(MethodHeader root, Sources read) {
        Site entry = program.entry(root);
        Taints.Builder all = new Taints.Builder();
        for (AccessPath source : read.all()) {
            Taints held = cells.getOrDefault(source.slots().get(0), Map.of()).getOrDefault(source, Taints.NONE);
            if (read.isOnlyObject(source)) {
                held = held.filter(taint -> !taint.has(Mark.CONTROL));
            }
            if (!held.isEmpty()) {
                all.add(held.then(new Hop(entry, Hop.Why.STATE, names.computeIfAbsent(source, CellPaths::name))));
            }
        }
        return all.build();
    }

    /** Whether something arrived in one of these cells after that time. */
    private boolean isAnyNewer(Set<AccessPath> read, int time) {
        for (AccessPath source : read) {
            if (changed.getOrDefault(source, -1) > time) {
                return true;
            }
        }
        return false;
    }

    /** Cells that are read; of some, only the object that lies there is the same: not what chose it for that place. */
    private static final class Sources {
        /** The cells, and whether that is so. */
        private final Map<AccessPath, Boolean> cells = new LinkedHashMap<>();

        void add(AccessPath cell, boolean onlyObject) {
            cells.merge(cell, onlyObject, Boolean::logicalAnd);
        }

        void removeIf(Predicate<AccessPath> unwanted) {
            cells.keySet().removeIf(unwanted);
        }

        Set<AccessPath> all() {
            return cells.keySet();
        }

        boolean isEmpty() {
            return cells.isEmpty();
        }

        boolean isOnlyObject(AccessPath cell) {
            return cells.getOrDefault(cell, false);
        }
    }

    private record Reading(MemberRef root, AccessPath path) {}

    /** What was found at a path, at that time, in puts. */
    private record Found(Taints taints, int time) {}

    /** The cells that an entry point reads at a path: which ones there are is known before what they hold. */
    private Sources sources(MethodHeader root, AccessPath path) {
        Reading reading = new Reading(root.ref(), path);
        Sources known = sources.get(reading);
        if (known == null) {
            known = findSources(root, path);
            sources.put(reading, known);
        }
        steps += 1 + known.all().size();
        return known;
    }

    private Sources findSources(MethodHeader root, AccessPath path) {
        Sources found = new Sources();
        if (!cells.isEmpty()) {
            paths.places(root, path).forEach(place -> findSources(root, place, found));
        }
        return found;
    }

    private void findSources(MethodHeader root, AccessPath path, Sources found) {
        String type = path.parameter() < 0 ? "" : Program.parameterTypes(root).get(path.parameter());
        boolean text = path.slots().stream().anyMatch(slot -> slot.kind() == Slot.Kind.TEXT);
        boolean everything = text || path.slots().stream().anyMatch(slot -> slot.kind() == Slot.Kind.DEEP);
        // What an object carries as a whole, its parts do.
        AccessPath way = AccessPath.of(path.parameter());
        own(paths.cell(way, type), found);
        for (Slot slot : path.slots()) {
            if (slot.kind() == Slot.Kind.DEEP || slot.kind() == Slot.Kind.TEXT) {
                break;
            }
            way = way.append(slot);
            if (!KeptConstants.isAskedFor(program, path, way)) {
                own(paths.cell(way, type), found);
            }
        }
        if (everything) {
            Predicate<Slot> fields = path.isCompared() ? program.comparedFields()::contains : field -> true;
            below(root, way, type, new Opened(text ? this::prints : name -> true, fields), found);
        }
        Deposits.handed(root, path).ifPresent(store -> found.removeIf(cell -> deposits.isAnother(store, cell)));
    }

    private void own(Optional<AccessPath> cell, Sources found) {
        if (cell.isEmpty()) {
            return;
        }
        Slot first = cell.get().slots().get(0);
        deposits.sharing(cell.get()).forEach((one, onlyObject) -> addMatching(one, onlyObject, found));
        if (first.kind() == Slot.Kind.FIELD) {
            steps += cells.size();
            for (Slot slot : cells.keySet()) {
                if (CellPaths.isType(slot) && related(first.owner(), slot.name().substring(1))) {
                    for (AccessPath known : beginningWith(slot)) {
                        if (known.slots().size() == 1) {
                            found.add(known, false);
                        }
                    }
                }
            }
        }
    }

    private void addMatching(AccessPath cell, boolean onlyObject, Sources found) {
        Set<AccessPath> alike = beginningWith(cell.slots().get(0));
        steps += alike.size();
        for (AccessPath known : alike) {
            if (CellPaths.matches(cell, known)) {
                found.add(known, onlyObject);
            }
        }
    }

    private Set<AccessPath> beginningWith(Slot slot) {
        return cells.getOrDefault(slot, Map.of()).keySet();
    }

    private boolean related(String a, String b) {
        return program.index().isSubtype(a, b) || program.index().isSubtype(b, a);
    }

    /** Whether the text of an object of the class says anything of its fields: unless it says how, only its class. */
    private boolean prints(String type) {
        return program.overriding()
                .resolveOn(type, TO_STRING)
                .filter(method -> !SAYING_NOTHING.contains(method.owner()))
                .isPresent();
    }

    /**
     * What is looked into.
     *
     * @param classes the classes in whose fields to look first
     * @param fields which fields, also of what lies in these
     */
    private record Opened(Predicate<String> classes, Predicate<Slot> fields) {}

    /** Everything below a place: in its containers, and in the fields of the classes that its declaration names. */
    private void below(MethodHeader root, AccessPath way, String type, Opened opened, Sources found) {
        Deque<String> classes = new ArrayDeque<>();
        paths.cell(way, type).ifPresent(cell -> {
            deposits.sharing(cell).forEach((one, onlyObject) -> {
                for (AccessPath known : beginningWith(one.slots().get(0))) {
                    if (CellPaths.begins(one, known)) {
                        found.add(known, onlyObject && CellPaths.matches(one, known));
                    }
                }
                classes.addAll(filling(one));
            });
        });
        if (way.parameter() >= 0) {
            classes.addAll(paths.held(wiring.namedTypes(root, way, Program.parameterTypes(root))));
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String name : reached(classes, found)) {
            if (opened.classes().test(name)) {
                open(name, opened.fields(), found, parts);
            }
        }
        // What lies below an object whose text says something may be in it, whatever it says by itself.
        Set<String> seen = new LinkedHashSet<>();
        while (!parts.isEmpty()) {
            for (String name : reached(parts, found)) {
                if (seen.size() < CLASSES && seen.add(name)) {
                    open(name, opened.fields(), found, parts);
                }
            }
        }
    }

    /** The classes whose objects may lie in a cell: not the class itself in whose objects a library keeps something beside our fields. */
    private List<String> filling(AccessPath cell) {
        Slot filled = CellPaths.filled(cell);
        if (!CellPaths.isType(filled)) {
            return paths.namedBy(filled).isEmpty() ? List.of() : paths.held(wiring.classesIn(cell));
        }
        String type = filled.name().substring(1);
        boolean beside = cell.slots().size() > 1
                && cell.slots().get(1).kind() == Slot.Kind.CONTENT
                && program.index().inScope(type);
        return beside ? List.of() : List.of(type);
    }

    /** The classes of ours that are named, and those below them; what is left in any object of such a class is found. */
    private Set<String> reached(Deque<String> named, Sources found) {
        Set<String> reached = new LinkedHashSet<>();
        while (!named.isEmpty() && reached.size() < CLASSES) {
            String name = named.poll();
            if (program.index().inScope(name) && reached.add(name)) {
                named.addAll(program.index().subtypes(name));
                beginningWith(Slot.ofType(name)).forEach(known -> found.add(known, false));
            }
        }
        named.clear();
        return reached;
    }

    private void open(String type, Predicate<Slot> fields, Sources found, Deque<String> parts) {
        program.typeFacts().ofFields(type).keySet().stream().filter(fields).forEach(field -> {
            beginningWith(field).forEach(known -> found.add(known, false));
            parts.addAll(paths.namedBy(field));
        });
    }
}
