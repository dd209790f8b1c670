package fr.charteia.core.flow.memory;

import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.program.Lambdas;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.StoreMethods;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.model.Delivery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which cell of the state that outlives calls a value is in: a path below {@link AccessPath#STATE}, that begins with the last field
 * on the way, or with the type of a store, since nothing more is known of which object it is; what follows are the elements and keys
 * of containers.
 */
public record CellPaths(Program program) {
    public static final AccessPath STATE = AccessPath.of(AccessPath.STATE);

    /** The cell of what an entry point finds at a path; none for a container that it is passed. */
    public Optional<AccessPath> cell(AccessPath path, String type) {
        if (path.parameter() == AccessPath.STATE) {
            return path.slots().isEmpty() ? Optional.empty() : Optional.of(path);
        }
        List<Slot> slots = path.slots();
        int start = start(slots);
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
            cell = below(cell, slot);
        }
        return Optional.of(cell);
    }

    /** Where the way begins that says which object it is, as far as that is known; negative where nothing leads elsewhere. */
    private int start(List<Slot> slots) {
        int start = slots.size() - 1;
        while (start >= 0 && !leadsElsewhere(slots.get(start))) {
            start--;
        }
        while (start > 0 && isField(slots.get(start)) && program.ownedFields().contains(slots.get(start - 1))) {
            start--;
        }
        return start;
    }

    /** The field with which the cell of a path begins, if one does. */
    public Optional<Slot> firstField(AccessPath path) {
        int start = start(path.slots());
        return start < 0
                ? Optional.empty()
                : Optional.of(path.slots().get(start)).filter(CellPaths::isField);
    }

    /** The cell of a field of an object that is in a cell, if in any: of one that nobody else has, it lies there. */
    public AccessPath field(Optional<AccessPath> holder, Slot field) {
        return holder.map(cell -> below(cell, field)).orElse(STATE.append(field));
    }

    private AccessPath below(AccessPath cell, Slot slot) {
        List<Slot> above = cell.slots();
        if (!isField(slot) || above.isEmpty() || !program.ownedFields().contains(above.get(above.size() - 1))) {
            return cell.append(slot);
        }
        List<Slot> slots = new ArrayList<>(above);
        slots.add(slot);
        return new AccessPath(AccessPath.STATE, slots);
    }

    /** The field in which lies what is in a cell, the last of those that lead there; what the cell begins with, if that is none. */
    public static Slot filled(AccessPath cell) {
        int last = 0;
        while (last + 1 < cell.slots().size() && isField(cell.slots().get(last + 1))) {
            last++;
        }
        return cell.slots().get(last);
    }

    private static boolean isField(Slot slot) {
        return slot.kind() == Slot.Kind.FIELD;
    }

    /** Whether it is a part of a store that models call by a name of its own: nobody leaves anything there. */
    public boolean cameWithStore(AccessPath cell) {
        return cell.slots().size() > 1
                && cell.slots().get(1).kind() == Slot.Kind.NAMED
                && isStore(cell.slots().get(0).name().substring(1));
    }

    public static boolean leadsElsewhere(Slot slot) {
        return isField(slot) || slot.typeHeld().isPresent();
    }

    private static boolean isType(String type) {
        return !type.isEmpty() && !type.startsWith("[") && type.length() > 1;
    }

    public boolean isStore(String type) {
        return type.equals(StoreMethods.DATABASE)
                || isType(type) && program.models().store(type).isPresent();
    }

    public static boolean isType(Slot slot) {
        return slot.kind() == Slot.Kind.NAMED && slot.name().startsWith("@");
    }

    /**
     * The places at which what an entry point is passed there is found: that itself, and where a container takes it from. What a
     * container makes of a request is found nowhere: who sent it may send anything, whatever is in other objects of its class.
     */
    public List<AccessPath> places(MethodHeader root, AccessPath path) {
        int argument = path.parameter() - (root.isStatic() ? 0 : 1);
        List<Delivery> deliveries = argument < 0 ? List.of() : program.models().delivered(root, argument);
        if (deliveries.isEmpty()) {
            return List.of(path);
        }
        if (deliveries.contains(Delivery.FROM_OUTSIDE)) {
            return List.of();
        }
        List<AccessPath> places = new ArrayList<>(List.of(path));
        for (Delivery delivery : deliveries) {
            AccessPath place = cell(delivery);
            for (Slot slot : path.slots()) {
                place = place.append(slot);
            }
            places.add(place);
        }
        return places;
    }

    /** Where a container takes something from, or puts it. */
    public AccessPath cell(Delivery delivery) {
        String store = program.models().store(delivery.store()).orElse(delivery.store());
        AccessPath cell = STATE.append(Slot.ofType(store));
        for (String key : delivery.keys()) {
            cell = cell.append(key.equals(Delivery.ANY) ? Slot.VALUE : Slot.value(key));
        }
        return cell;
    }

    /** Whether two cells may be one: a key or an index that is not known is any, one of which the beginning is known any that begins so. */
    public static boolean matches(AccessPath a, AccessPath b) {
        return a.slots().size() == b.slots().size() && begins(a, b);
    }

    public static boolean begins(AccessPath a, AccessPath b) {
        if (a.slots().size() > b.slots().size()) {
            return false;
        }
        for (int i = 0; i < a.slots().size(); i++) {
            Slot one = a.slots().get(i);
            Slot other = b.slots().get(i);
            boolean any = one.any().equals(other.any()) && (!one.isConstant() || !other.isConstant());
            if (!one.equals(other) && !any && !one.mayBeAmong(other)) {
                return false;
            }
        }
        return true;
    }

    public List<String> namedBy(Slot field) {
        return program.field(field)
                .flatMap(program::header)
                .map(header -> header.type().classes())
                .map(this::held)
                .orElse(List.of());
    }

    /** The classes whose objects a declaration holds: a repository, a client of some type argument holds none. */
    public List<String> held(List<String> named) {
        boolean holder = !named.isEmpty()
                && (program.index().inScope(named.get(0)) || named.get(0).startsWith("java/"));
        return holder ? named : List.of();
    }

    /** A cell as a trace calls it: {@code Dossier.avis}, {@code HttpSession[avis]}. */
    public static String name(AccessPath cell) {
        StringBuilder name = new StringBuilder();
        for (Slot slot : cell.slots()) {
            if (isField(slot)) {
                name.append(name.isEmpty() ? InternalNames.innermost(slot.owner()) : "")
                        .append('.')
                        .append(Lambdas.shown(slot.name().substring(slot.owner().length() + 1)));
            } else if (isType(slot)) {
                name.append(InternalNames.innermost(slot.name().substring(1)));
            } else if (slot.kind() == Slot.Kind.VALUE && slot.isConstant() && !slot.isBeing()) {
                name.append('[').append(slot.name(), 1, slot.name().length()).append(']');
            }
        }
        return name.toString();
    }
}
