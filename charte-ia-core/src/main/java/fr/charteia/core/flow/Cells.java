package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/**
 * State that outlives calls, over all entry points: what each leaves in static fields, in the fields of objects that others
 * hold, in stores, and what each finds there.
 *
 * <p>A cell is a path below {@link AccessPath#STATE}: it begins with the last field on the way, or with the type of a store,
 * since nothing more is known of which object it is; what follows are the elements and keys of containers. What an entry
 * point copies from one cell to another is solved as a system of inclusions; labels and marks are finite, so it settles.
 */
final class Cells {
    /** How many classes are looked through for what lies below an object. */
    private static final int CLASSES = 200;

    /** How many steps the passage of state may take: so many, and so many for each thing that an entry point leaves. */
    private static final long ALLOWANCE = 20_000_000;

    private static final long ALLOWANCE_OF_EACH = 20_000;

    private static final AccessPath STATE = AccessPath.of(AccessPath.STATE);

    /** What an entry point leaves in a cell. */
    private record Deposit(MethodHeader root, boolean step, AccessPath cell, Taints taints) {}

    /** An object that a parameter of an entry point is. */
    private record Handed(MemberRef root, int parameter) {}

    /** What an entry point is given from outside, by declaration. */
    interface Outside {
        Taints given(MethodHeader root, AccessPath path);
    }

    private final Program program;
    private final Wiring wiring;
    private final Globals globals;
    private final Outside outside;
    private final StoreMethods storeMethods;
    private final List<Deposit> deposits = new ArrayList<>();

    /** The cells, by what they begin with. */
    private final Map<Slot, Map<AccessPath, Taints>> cells = new LinkedHashMap<>();

    /** Who left something in the cells of stores that it was handed; nobody in particular, where others did too. */
    private final Map<AccessPath, Optional<Handed>> givers = new HashMap<>();

    /** The cells that entry points read, by where they look. */
    private final Map<Reading, Set<AccessPath>> sources = new HashMap<>();

    /** What entry points found in them when they last looked. */
    private final Map<Reading, Found> found = new HashMap<>();

    private final Map<AccessPath, String> names = new HashMap<>();

    /** When a cell was given something last, in puts. */
    private final Map<AccessPath, Integer> changed = new HashMap<>();

    private int time;

    /** Steps taken so far. */
    private long steps;

    private long allowance = ALLOWANCE;

    /** Cells that hold one container. */
    private final Map<AccessPath, Set<AccessPath>> aliases = new LinkedHashMap<>();

    Cells(Program program, Wiring wiring, Globals globals, Outside outside) {
        this.program = program;
        this.wiring = wiring;
        this.globals = globals;
        this.outside = outside;
        this.storeMethods = new StoreMethods(program);
    }

    // ---- what entry points leave ----------------------------------------------------------------------------------

    /** Notes what an entry point leaves behind. */
    void add(MethodHeader root, Summary summary) {
        new Leaving(root, summary).run();
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
                path.ifPresent(known -> parts(object, cell(known, object.type())));
            }
            giver = Optional.empty();
            // Whoever called may keep what it is given back.
            held(Optional.empty(), summary.result());
        }

        private void parts(HeapObject object, Optional<AccessPath> base) {
            summary.heap().slots(object).forEach((slot, value) -> {
                Optional<AccessPath> cell = switch (slot.kind()) {
                    case FIELD -> Optional.of(STATE.append(slot));
                    case ELEMENT, VALUE, KEY -> base.map(path -> path.append(slot));
                    case NAMED ->
                        slot.isSetting() || !Outliving.isState(object)
                                ? Optional.empty()
                                : Optional.of(STATE.append(slot));
                    default -> Optional.empty();
                };
                // What a container holds that was given back, or filled for whoever passed it, somebody has too.
                if (slot.kind() != Slot.Kind.NAMED || cell.isPresent()) {
                    held(cell, value);
                }
            });
        }

        /** A value that is in a cell, or with somebody: what it carries, and what lies below it. */
        private void held(Optional<AccessPath> cell, Value value) {
            cell.filter(path -> !path.isDeep()).ifPresent(path -> deposit(path, value.taints()));
            for (HeapObject object : value.objects()) {
                if (object.isFunction()) {
                    continue;
                }
                if (object.isInput() || object.isGlobal()) {
                    alias(cell, object);
                } else if (seen.add(object)) {
                    // By what something is looked up, unknown code does not put into what it finds.
                    Taints own = value.taints().filter(taint -> !taint.has(Mark.VIA_UNKNOWN));
                    if (!own.isEmpty() && program.index().inScope(object.type())) {
                        deposit(STATE.append(Slot.ofType(object.type())), own);
                    }
                    parts(object, cell);
                }
            }
        }

        private void alias(Optional<AccessPath> cell, HeapObject object) {
            Optional<AccessPath> path = object.isInput() ? Optional.of(object.path()) : globals.path(object);
            Optional<AccessPath> other = path.flatMap(known -> cell(known, object.type()));
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
                deposits.add(new Deposit(root, step, cell, left));
            }
        }

        /** The cell that a label stands for, when it is one: that a cell holds what it held says nothing. */
        private @Nullable AccessPath own(Taint taint) {
            return taint.marks() == 0 && taint.label() instanceof Label.Input input
                    ? cell(input.path(), "").orElse(null)
                    : null;
        }

        private int judgement(Label label) {
            if (label instanceof Label.Data) {
                return 0;
            }
            boolean approved = Approvals.covers(summary.validated(), label) || step && label instanceof Label.Input;
            return approved
                    ? Taint.bit(Mark.VALIDATED)
                    : Approvals.covers(summary.shown(), label) ? Taint.bit(Mark.IGNORED_VALIDATION) : 0;
        }
    }

    // ---- which cell -----------------------------------------------------------------------------------------------

    /** The cell of what an entry point finds at a path; none for a container that it is passed. */
    private Optional<AccessPath> cell(AccessPath path, String type) {
        if (path.parameter() == AccessPath.STATE) {
            return path.slots().isEmpty() ? Optional.empty() : Optional.of(path);
        }
        List<Slot> slots = path.slots();
        int start = -1;
        for (int i = 0; i < slots.size(); i++) {
            start = leadsElsewhere(slots.get(i)) ? i : start;
        }
        AccessPath cell = STATE;
        if (start < 0 || isStore(program.slotType("", slots.get(start)))) {
            String holder = start < 0 ? type : program.slotType("", slots.get(start));
            Optional<String> store = isType(holder) ? program.models().store(holder) : Optional.empty();
            String base = store.orElse(holder);
            if (!isType(base) || store.isEmpty() && !program.index().inScope(base)) {
                return Optional.empty();
            }
            cell = cell.append(Slot.ofType(base));
            start++;
        }
        for (Slot slot : slots.subList(Math.max(start, 0), slots.size())) {
            cell = cell.append(slot);
        }
        return Optional.of(cell);
    }

    /** Whether it is a part of a store that models call by a name of its own: nobody leaves anything there. */
    private boolean cameWithStore(AccessPath cell) {
        return cell.slots().size() > 1
                && cell.slots().get(1).kind() == Slot.Kind.NAMED
                && isStore(cell.slots().get(0).name().substring(1));
    }

    /** The parameter that the store at a path is; empty when it is another, or nothing handed over. */
    private static Optional<Handed> handed(MethodHeader root, AccessPath path) {
        boolean itself = path.parameter() >= 0 && path.slots().stream().noneMatch(Cells::leadsElsewhere);
        return itself ? Optional.of(new Handed(root.ref(), path.parameter())) : Optional.empty();
    }

    private static boolean leadsElsewhere(Slot slot) {
        return slot.kind() == Slot.Kind.FIELD || slot.typeHeld().isPresent();
    }

    private static boolean isType(String type) {
        return !type.isEmpty() && !type.startsWith("[") && type.length() > 1;
    }

    private boolean isStore(String type) {
        return isType(type) && program.models().store(type).isPresent();
    }

    // ---- solving --------------------------------------------------------------------------------------------------

    /** Takes another allowance, for all. */
    void allow(long all) {
        allowance = all - ALLOWANCE_OF_EACH * deposits.size();
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
        for (Deposit deposit : deposits) {
            cells.computeIfAbsent(deposit.cell.slots().get(0), slot -> new LinkedHashMap<>())
                    .putIfAbsent(deposit.cell, Taints.NONE);
        }
        int[] lookedAt = new int[deposits.size()];
        Arrays.fill(lookedAt, -1);
        boolean more = true;
        while (more) {
            more = false;
            for (int i = 0; i < lookedAt.length; i++) {
                Deposit deposit = deposits.get(i);
                if (steps > allowance + ALLOWANCE_OF_EACH * deposits.size()) {
                    Slot first = deposit.cell.slots().get(0);
                    unsettled.add(isType(first) ? first.name().substring(1) : first.owner());
                } else if (lookedAt[i] < 0 || hasNewer(deposit, lookedAt[i])) {
                    lookedAt[i] = time;
                    more |= put(deposit.cell, arriving(deposit));
                }
            }
        }
        return unsettled;
    }

    /** Whether something arrived, after that time, where the deposit comes from. */
    private boolean hasNewer(Deposit deposit, int lookedAt) {
        for (Label label : deposit.taints.labels()) {
            if (label instanceof Label.Input input) {
                if (isAnyNewer(sources(deposit.root, input.path()), lookedAt)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Taints arriving(Deposit deposit) {
        Taints.Builder arriving = new Taints.Builder();
        deposit.taints.forEach((taint, chain) -> {
            if (taint.label() instanceof Label.Input input) {
                outside.given(deposit.root, input.path())
                        .forEach((known, before) -> known.with(taint.marks())
                                .ifPresent(t -> arriving.add(t, before.through(entered(deposit.root), chain))));
                read(deposit.root, input.path())
                        .forEach((known, before) ->
                                known.with(taint.marks()).ifPresent(t -> arriving.add(t, before.then(chain))));
            } else {
                arriving.add(taint, chain);
            }
        });
        return arriving.build();
    }

    private Hop entered(MethodHeader root) {
        return new Hop(program.entry(root), Hop.Why.CALL, MethodInterpreter.callName(root.ref()));
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

    // ---- what entry points find -----------------------------------------------------------------------------------

    /** What an entry point finds at a path because others, or itself before, left it there. */
    Taints read(MethodHeader root, AccessPath path) {
        Set<AccessPath> read = sources(root, path);
        if (read.isEmpty()) {
            return Taints.NONE;
        }
        Reading reading = new Reading(root.ref(), path);
        Found known = found.get(reading);
        if (known == null || isAnyNewer(read, known.time)) {
            known = new Found(find(root, read), time);
            found.put(reading, known);
        }
        return known.taints;
    }

    private Taints find(MethodHeader root, Set<AccessPath> read) {
        Site entry = program.entry(root);
        Taints.Builder all = new Taints.Builder();
        for (AccessPath source : read) {
            Taints held = cells.getOrDefault(source.slots().get(0), Map.of()).getOrDefault(source, Taints.NONE);
            if (!held.isEmpty()) {
                all.add(held.then(new Hop(entry, Hop.Why.STATE, names.computeIfAbsent(source, Cells::name))));
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

    private record Reading(MemberRef root, AccessPath path) {}

    /** What was found at a path, at that time, in puts. */
    private record Found(Taints taints, int time) {}

    /** The cells that an entry point reads at a path: which ones there are is known before what they hold. */
    private Set<AccessPath> sources(MethodHeader root, AccessPath path) {
        Reading reading = new Reading(root.ref(), path);
        Set<AccessPath> known = sources.get(reading);
        if (known == null) {
            known = findSources(root, path);
            sources.put(reading, known);
        }
        steps += 1 + known.size();
        return known;
    }

    private Set<AccessPath> findSources(MethodHeader root, AccessPath path) {
        Set<AccessPath> found = new LinkedHashSet<>();
        if (cells.isEmpty()) {
            return found;
        }
        String type = path.parameter() < 0 ? "" : Outcomes.parameterTypes(root).get(path.parameter());
        boolean everything =
                path.slots().stream().anyMatch(slot -> slot.kind() == Slot.Kind.DEEP || slot.kind() == Slot.Kind.TEXT);
        // What an object carries as a whole, its parts do.
        AccessPath way = AccessPath.of(path.parameter());
        own(cell(way, type), found);
        for (Slot slot : path.slots()) {
            if (slot.kind() == Slot.Kind.DEEP || slot.kind() == Slot.Kind.TEXT) {
                break;
            }
            way = way.append(slot);
            own(cell(way, type), found);
        }
        if (everything) {
            below(root, way, type, found);
        }
        handed(root, path).ifPresent(store -> found.removeIf(cell -> isAnother(store, cell)));
        return found;
    }

    /** Whether a cell is only ever filled by the same entry point, in another object that it was handed with this one. */
    private boolean isAnother(Handed store, AccessPath cell) {
        return givers.getOrDefault(cell, Optional.empty())
                .filter(giver -> giver.root().equals(store.root()) && giver.parameter() != store.parameter())
                .isPresent();
    }

    private void own(Optional<AccessPath> cell, Set<AccessPath> found) {
        if (cell.isEmpty()) {
            return;
        }
        Slot first = cell.get().slots().get(0);
        for (AccessPath one : alike(cell.get())) {
            steps += beginningWith(one.slots().get(0)).size();
            for (AccessPath known : beginningWith(one.slots().get(0))) {
                if (matches(one, known)) {
                    found.add(known);
                }
            }
        }
        if (first.kind() == Slot.Kind.FIELD) {
            steps += cells.size();
            for (Slot slot : cells.keySet()) {
                if (isType(slot) && related(first.owner(), slot.name().substring(1))) {
                    for (AccessPath known : beginningWith(slot)) {
                        if (known.slots().size() == 1) {
                            found.add(known);
                        }
                    }
                }
            }
        }
    }

    private Set<AccessPath> beginningWith(Slot slot) {
        return cells.getOrDefault(slot, Map.of()).keySet();
    }

    private static boolean isType(Slot slot) {
        return slot.kind() == Slot.Kind.NAMED && slot.name().startsWith("@");
    }

    private boolean related(String a, String b) {
        return program.index().isSubtype(a, b) || program.index().isSubtype(b, a);
    }

    /** The cell and those that hold the same container. */
    private Set<AccessPath> alike(AccessPath cell) {
        Set<AccessPath> all = new LinkedHashSet<>(Set.of(cell));
        if (aliases.isEmpty()) {
            return all;
        }
        Deque<AccessPath> work = new ArrayDeque<>(all);
        while (!work.isEmpty() && all.size() < CLASSES) {
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

    /** Whether two cells may be one: a key or an index that is not known is any. */
    private static boolean matches(AccessPath a, AccessPath b) {
        return a.slots().size() == b.slots().size() && begins(a, b);
    }

    private static boolean begins(AccessPath a, AccessPath b) {
        if (a.slots().size() > b.slots().size()) {
            return false;
        }
        for (int i = 0; i < a.slots().size(); i++) {
            Slot one = a.slots().get(i);
            Slot other = b.slots().get(i);
            boolean any = one.any().equals(other.any()) && (!one.isConstant() || !other.isConstant());
            if (!one.equals(other) && !any) {
                return false;
            }
        }
        return true;
    }

    /** Everything below a place: in its containers, and in the fields of the classes that its declaration names. */
    private void below(MethodHeader root, AccessPath way, String type, Set<AccessPath> found) {
        Deque<String> classes = new ArrayDeque<>();
        cell(way, type).ifPresent(cell -> {
            for (AccessPath one : alike(cell)) {
                for (AccessPath known : beginningWith(one.slots().get(0))) {
                    if (begins(one, known)) {
                        found.add(known);
                    }
                }
                Slot first = one.slots().get(0);
                classes.addAll(isType(first) ? List.of(first.name().substring(1)) : namedBy(first));
            }
        });
        if (way.parameter() >= 0) {
            classes.addAll(held(wiring.namedTypes(root, way, Outcomes.parameterTypes(root))));
        }
        Set<String> seen = new LinkedHashSet<>();
        while (!classes.isEmpty() && seen.size() < CLASSES) {
            String name = classes.poll();
            if (!program.index().inScope(name) || !seen.add(name)) {
                continue;
            }
            classes.addAll(program.index().subtypes(name));
            for (Slot field : program.fieldFacts(name).keySet()) {
                found.addAll(beginningWith(field));
                classes.addAll(namedBy(field));
            }
            found.addAll(beginningWith(Slot.ofType(name)));
        }
    }

    private List<String> namedBy(Slot field) {
        return program.field(field)
                .flatMap(program::header)
                .map(header -> header.type().classes())
                .map(this::held)
                .orElse(List.of());
    }

    /** The classes whose objects a declaration holds: a repository, a client of some type argument holds none. */
    private List<String> held(List<String> named) {
        boolean holder = !named.isEmpty()
                && (program.index().inScope(named.get(0)) || named.get(0).startsWith("java/"));
        return holder ? named : List.of();
    }

    /** A cell as a trace calls it: {@code Dossier.avis}, {@code HttpSession[avis]}. */
    private static String name(AccessPath cell) {
        StringBuilder name = new StringBuilder();
        for (Slot slot : cell.slots()) {
            if (slot.kind() == Slot.Kind.FIELD) {
                name.append(MethodInterpreter.shortName(slot.owner()))
                        .append(
                                slot.name(),
                                slot.name().lastIndexOf('.'),
                                slot.name().length());
            } else if (isType(slot)) {
                name.append(MethodInterpreter.shortName(slot.name().substring(1)));
            } else if (slot.kind() == Slot.Kind.VALUE && slot.isConstant()) {
                name.append('[').append(slot.name(), 1, slot.name().length()).append(']');
            }
        }
        return name.toString();
    }

    // ---- who else has a part in it --------------------------------------------------------------------------------

    /**
     * Where values may come from.
     *
     * @param members fields, and the methods of stores
     * @param keys those under which stores hold them, as far as these are known
     */
    record Behind(Set<MemberRef> members, Set<String> keys) {}

    /** Where the values at these paths may come from, through other cells too. */
    Behind behind(Map<MethodHeader, Set<AccessPath>> wanted) {
        Set<String> keys = new TreeSet<>();
        Set<Slot> seen = new LinkedHashSet<>();
        Deque<Slot> work = new ArrayDeque<>();
        wanted.forEach((root, paths) -> paths.forEach(path -> work.addAll(behind(root, path, keys))));
        Map<Slot, List<Deposit>> byCell = new HashMap<>();
        for (Deposit deposit : deposits) {
            byCell.computeIfAbsent(deposit.cell.slots().get(0), slot -> new ArrayList<>())
                    .add(deposit);
        }
        while (!work.isEmpty()) {
            Slot slot = work.poll();
            if (!seen.add(slot)) {
                continue;
            }
            for (Deposit deposit : byCell.getOrDefault(slot, List.of())) {
                deposit.taints.forEach((taint, chain) -> {
                    if (taint.label() instanceof Label.Input input) {
                        work.addAll(behind(deposit.root, input.path(), keys));
                    }
                });
            }
        }
        return new Behind(members(seen), keys);
    }

    /**
     * The fields, and the methods of stores, in which entry points left answers of AIs, or what was chosen by them, and those that
     * others filled from there.
     */
    Set<MemberRef> membersOfAnswers() {
        Deque<Slot> work = new ArrayDeque<>();
        Map<Slot, Set<Slot>> onward = new HashMap<>();
        for (Deposit deposit : deposits) {
            Slot cell = deposit.cell.slots().get(0);
            for (Label label : deposit.taints.labels()) {
                if (label instanceof Label.AiOutput) {
                    work.add(cell);
                } else if (label instanceof Label.Input input) {
                    behind(deposit.root, input.path(), new TreeSet<>())
                            .forEach(source -> onward.computeIfAbsent(source, slot -> new LinkedHashSet<>())
                                    .add(cell));
                }
            }
        }
        aliases.forEach((cell, others) ->
                others.forEach(other -> onward.computeIfAbsent(cell.slots().get(0), slot -> new LinkedHashSet<>())
                        .add(other.slots().get(0))));
        Set<Slot> holding = new LinkedHashSet<>();
        while (!work.isEmpty()) {
            Slot slot = work.poll();
            if (holding.add(slot)) {
                work.addAll(onward.getOrDefault(slot, Set.of()));
            }
        }
        Set<MemberRef> members = members(holding);
        holding.stream()
                .filter(Cells::isType)
                .forEach(slot -> members.addAll(membersOf(slot.name().substring(1))));
        return members;
    }

    /** By what our code looks into an object of a class of ours that a library made and filled: fields, and methods without a body. */
    private List<MemberRef> membersOf(String type) {
        List<MemberRef> members = new ArrayList<>();
        if (!isStore(type)) {
            for (String above : program.index().supertypes(type)) {
                program.index()
                        .find(above)
                        .filter(header -> program.index().inScope(above))
                        .ifPresent(header -> {
                            header.fields().stream()
                                    .filter(field -> !field.isStatic())
                                    .forEach(field -> members.add(field.ref()));
                            header.methods().stream()
                                    .filter(MethodHeader::isAbstract)
                                    .forEach(method -> members.add(method.ref()));
                        });
            }
        }
        return members;
    }

    private Set<MemberRef> members(Set<Slot> slots) {
        Set<MemberRef> members = new LinkedHashSet<>();
        for (Slot slot : slots) {
            program.field(slot).ifPresent(members::add);
            if (isType(slot) && isStore(slot.name().substring(1))) {
                members.addAll(storeMethods.of(slot.name().substring(1)));
            }
        }
        return members;
    }

    /**
     * What cells begin with that a value at a path may come from.
     *
     * @param keys takes the key of the store, where it comes from one
     */
    private List<Slot> behind(MethodHeader root, AccessPath path, Set<String> keys) {
        Optional<Slot> last = path.slots().stream()
                .filter(slot -> slot.kind() == Slot.Kind.FIELD)
                .reduce((outer, inner) -> inner);
        List<Slot> fields = new ArrayList<>(last.stream().toList());
        cell(path, path.parameter() < 0 ? "" : Outcomes.parameterTypes(root).get(path.parameter()))
                .filter(cell -> isType(cell.slots().get(0)) && !cameWithStore(cell))
                .ifPresent(cell -> {
                    fields.add(cell.slots().get(0));
                    cell.slots().stream()
                            .skip(1)
                            .limit(1)
                            .filter(Slot::isConstant)
                            .forEach(slot -> keys.add(slot.name().substring(1)));
                });
        if (path.isDeep()) {
            List<String> named = path.parameter() < 0
                    ? path.slots().stream()
                            .filter(Cells::isType)
                            .map(slot -> slot.name().substring(1))
                            .toList()
                    : wiring.namedTypes(root, path, Outcomes.parameterTypes(root));
            held(named).stream()
                    .filter(program.index()::inScope)
                    .forEach(type -> fields.addAll(program.fieldFacts(type).keySet()));
        }
        return fields;
    }
}
