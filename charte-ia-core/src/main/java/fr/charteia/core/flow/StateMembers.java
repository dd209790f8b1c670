package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.Deposits.Deposit;
import fr.charteia.core.flow.memory.CellPaths;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.StoreMethods;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who else has a part in what entry points leave for each other: the fields and the methods of stores that values come through. */
final class StateMembers {
    private final Program program;
    private final Wiring wiring;
    private final CellPaths paths;
    private final Deposits deposits;
    private final StoreMethods storeMethods;

    StateMembers(Program program, Wiring wiring, CellPaths paths, Deposits deposits) {
        this.program = program;
        this.wiring = wiring;
        this.paths = paths;
        this.deposits = deposits;
        this.storeMethods = new StoreMethods(program);
    }

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
        for (Deposit deposit : deposits.all()) {
            byCell.computeIfAbsent(deposit.first(), slot -> new ArrayList<>()).add(deposit);
        }
        Map<Slot, Set<Slot>> sharing = sharing();
        while (!work.isEmpty()) {
            Slot slot = work.poll();
            if (!seen.add(slot)) {
                continue;
            }
            work.addAll(sharing.getOrDefault(slot, Set.of()));
            for (Deposit deposit : byCell.getOrDefault(slot, List.of())) {
                deposit.taints().forEach((taint, chain) -> {
                    if (taint.label() instanceof Label.Input input) {
                        work.addAll(behind(deposit.root(), input.path(), keys));
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
    Set<MemberRef> ofAnswers() {
        Deque<Slot> work = new ArrayDeque<>();
        Map<Slot, Set<Slot>> onward = new HashMap<>();
        for (Deposit deposit : deposits.all()) {
            Slot cell = deposit.first();
            for (Label label : deposit.taints().labels()) {
                if (label instanceof Label.AiOutput) {
                    work.add(cell);
                } else if (label instanceof Label.Input input) {
                    behind(deposit.root(), input.path(), new TreeSet<>())
                            .forEach(source -> onward.computeIfAbsent(source, slot -> new LinkedHashSet<>())
                                    .add(cell));
                }
            }
        }
        sharing()
                .forEach((cell, others) -> onward.computeIfAbsent(cell, slot -> new LinkedHashSet<>())
                        .addAll(others));
        Set<MemberRef> members = new LinkedHashSet<>();
        Set<Slot> holding = new LinkedHashSet<>();
        while (!work.isEmpty()) {
            Slot slot = work.poll();
            if (holding.add(slot)) {
                work.addAll(onward.getOrDefault(slot, Set.of()));
                if (CellPaths.isType(slot)) {
                    List<MemberRef> parts = membersOf(slot.name().substring(1));
                    members.addAll(parts);
                    // What an object holds as a whole, others take out of its fields.
                    parts.stream()
                            .filter(part -> !part.isMethod())
                            .forEach(part -> work.add(Slot.field(part.owner(), part.name())));
                }
            }
        }
        members.addAll(members(holding));
        return members;
    }

    /** What else begins the cells that hold one container with cells that begin so. */
    private Map<Slot, Set<Slot>> sharing() {
        Map<Slot, Set<Slot>> sharing = new HashMap<>();
        deposits.aliases()
                .forEach((cell, others) -> others.forEach(
                        other -> sharing.computeIfAbsent(cell.slots().get(0), slot -> new LinkedHashSet<>())
                                .add(other.slots().get(0))));
        return sharing;
    }

    /** By what our code looks into an object of a class of ours that a library made and filled: fields, and methods without a body. */
    private List<MemberRef> membersOf(String type) {
        List<MemberRef> members = new ArrayList<>();
        if (!paths.isStore(type)) {
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
            if (CellPaths.isType(slot) && paths.isStore(slot.name().substring(1))) {
                members.addAll(storeMethods.of(slot.name().substring(1)));
            }
        }
        return members;
    }

    /**
     * What cells begin with that a value at a path may come from, and the field that is filled there.
     *
     * @param keys takes the key of the store, where it comes from one
     */
    private Set<Slot> behind(MethodHeader root, AccessPath passed, Set<String> keys) {
        Set<Slot> fields = new LinkedHashSet<>();
        paths.places(root, passed).forEach(path -> fields.addAll(behindPlace(root, path, keys)));
        return fields;
    }

    private Set<Slot> behindPlace(MethodHeader root, AccessPath path, Set<String> keys) {
        Set<Slot> fields = new LinkedHashSet<>(paths.firstField(path).stream().toList());
        path.slots().stream()
                .filter(slot -> slot.kind() == Slot.Kind.FIELD)
                .reduce((outer, inner) -> inner)
                .ifPresent(fields::add);
        paths.cell(
                        path,
                        path.parameter() < 0 ? "" : Program.parameterTypes(root).get(path.parameter()))
                .filter(cell -> CellPaths.isType(cell.slots().get(0)) && !paths.cameWithStore(cell))
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
                            .filter(CellPaths::isType)
                            .map(slot -> slot.name().substring(1))
                            .toList()
                    : wiring.namedTypes(root, path, Program.parameterTypes(root));
            paths.held(named).stream()
                    .filter(program.index()::inScope)
                    .forEach(type ->
                            fields.addAll(program.typeFacts().ofFields(type).keySet()));
        }
        return fields;
    }
}
