package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.memory.CellPaths;
import fr.charteia.core.flow.memory.Outliving;
import fr.charteia.core.flow.program.Lambdas;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Reasons;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** The walk over what an entry point leaves behind: each cell that it filled, and what it filled it with. */
final class Leaving {
    /** Takes what is left. */
    interface Left {
        /**
         * A value that is in a cell.
         *
         * @param giver the parameter that the store is in which the cell lies, if it is one
         */
        void left(AccessPath cell, Value value, Optional<Deposits.Handed> giver);

        /** Two cells that hold one container. */
        default void alike(AccessPath cell, AccessPath other) {}
    }

    private final Program program;
    private final Globals globals;
    private final CellPaths paths;
    private final MethodHeader root;
    private final Summary summary;
    private final Set<HeapObject> seen = new LinkedHashSet<>();
    private final Map<HeapObject, AccessPath> firstIn = new HashMap<>();
    private final Set<Integer> thrownAway;
    private Optional<Deposits.Handed> giver = Optional.empty();

    Leaving(Program program, Globals globals, CellPaths paths, MethodHeader root, Summary summary) {
        this.program = program;
        this.globals = globals;
        this.paths = paths;
        this.root = root;
        this.summary = summary;
        this.thrownAway = thrownAway();
    }

    /**
     * The parameters that are made for this one call, from what a model said, and that nobody has afterwards: neither what was there
     * before nor code that is not seen holds on to them, and they are not given back.
     */
    private Set<Integer> thrownAway() {
        if (!program.tools().is(root)) {
            return Set.of();
        }
        Set<Integer> left = new HashSet<>();
        int first = root.isStatic() ? 0 : 1;
        for (int i = 0; i < Type.getArgumentTypes(root.descriptor()).length; i++) {
            if (program.tools().says(root, i)) {
                left.add(first + i);
            }
        }
        for (HeapObject holder : summary.heap().objects()) {
            summary.heap().slots(holder).forEach((slot, value) -> {
                if (slot.equals(Slot.KEPT) && holder.isInput()) {
                    left.remove(holder.path().parameter());
                }
                value.objects().stream()
                        .filter(held -> held.isInput() && !isOfSame(holder, held))
                        .forEach(held -> left.remove(held.path().parameter()));
            });
        }
        summary.result().objects().stream()
                .filter(HeapObject::isInput)
                .forEach(held -> left.remove(held.path().parameter()));
        return left;
    }

    private static boolean isOfSame(HeapObject holder, HeapObject held) {
        return holder.isInput() && holder.path().parameter() == held.path().parameter();
    }

    /** Goes through all of it, once. */
    void tell(Left left) {
        for (HeapObject object : summary.heap().objects()) {
            if (object.isInput() && thrownAway.contains(object.path().parameter())) {
                continue;
            }
            Optional<AccessPath> path = way(object);
            giver = path.flatMap(known -> Deposits.handed(root, known));
            path.ifPresent(known -> parts(
                    object,
                    paths.cell(known, object.type()).or(() -> handed(object).findFirst()),
                    left));
        }
        giver = Optional.empty();
        program.models().collected(root).forEach(delivery -> {
            left.left(paths.cell(delivery), summary.result(), giver);
            below(Optional.of(paths.cell(delivery)), summary.result(), left);
        });
        for (HeapObject given : summary.result().objects()) {
            summary.heap().get(given, Slot.FAILED_ON).ifPresent(failed -> thrown(failed, Reasons.NONE, left));
        }
        // Whoever called may keep what it is given back.
        below(Optional.empty(), summary.result(), left);
    }

    /**
     * Goes through what is given back as what was thrown.
     *
     * @param deciding what decides that it is
     */
    void tellThrown(Reasons deciding, Left left) {
        thrown(summary.result(), deciding, left);
    }

    /** What was thrown methods are handed that catch it; so are they what a promise failed on that is given back. */
    private void thrown(Value thrown, Reasons deciding, Left left) {
        for (HeapObject object : thrown.objects()) {
            program.models().thrown(root, object.type()).ifPresent(delivery -> {
                Value one = thrown.withObjects(Set.of(object));
                one = one.plus(deciding.only(one).all().deciding());
                left.left(paths.cell(delivery), one, giver);
                below(Optional.of(paths.cell(delivery)), one, left);
            });
        }
    }

    private Optional<AccessPath> way(HeapObject object) {
        return object.isInput() ? Optional.of(object.path()) : globals.path(object);
    }

    private void parts(HeapObject object, Optional<AccessPath> base, Left left) {
        if (isFunction(object)) {
            // What a function is given nobody finds in it.
            return;
        }
        summary.heap().slots(object).forEach((slot, value) -> {
            if (slot.equals(Slot.RUNNING)) {
                // What a task holds nobody finds in it but the task itself.
                below(Optional.empty(), value, left);
                return;
            }
            Optional<AccessPath> cell = switch (slot.kind()) {
                case FIELD -> Optional.of(paths.field(base, slot));
                case ELEMENT, VALUE, KEY -> base.map(path -> path.append(slot));
                case NAMED ->
                    slot.isSetting()
                            ? Optional.empty()
                            : Outliving.isState(object)
                                    ? Optional.of(CellPaths.STATE.append(slot))
                                    : base.map(path -> path.append(slot));
                default -> Optional.empty();
            };
            // What a container holds that was given back, or filled for whoever passed it, somebody has too.
            if (slot.kind() != Slot.Kind.NAMED || cell.isPresent()) {
                boolean told = slot.kind() == Slot.Kind.FIELD && Outliving.isGiven(summary.heap(), object);
                cell.filter(path -> !path.isDeep() && !told).ifPresent(path -> left.left(path, value, giver));
                below(cell, value, left);
            }
        });
    }

    /**
     * Whether it is a function, by what is known of it or by the declaration of the field in whose container it lies. A store is
     * none, though an interface with one method stands for it: a channel that is sent to.
     */
    private boolean isFunction(HeapObject object) {
        if (program.isFunctionalOfLibrary(object.type())) {
            return !paths.isStore(object.type());
        }
        List<Slot> slots = object.isInput() ? object.path().slots() : List.of();
        Slot field = slots.size() < 2 ? Slot.CONTENT : slots.get(slots.size() - 2);
        return program.field(field)
                .flatMap(program::header)
                .map(header -> program.generics()
                        .ofContent(header.type(), slots.get(slots.size() - 1).kind()))
                .flatMap(held -> held.classes().stream().findFirst())
                .filter(program::isFunctionalOfLibrary)
                .isPresent();
    }

    /** What lies below a value that is in a cell, or with somebody. */
    private void below(Optional<AccessPath> cell, Value value, Left left) {
        for (HeapObject object : value.objects()) {
            // All share an enum's constants: what one place was given, another was not.
            if (program.isEnum(object.type())) {
                continue;
            }
            if (object.isFunction()) {
                if (cell.isPresent() && !object.isInput() && seen.add(object)) {
                    taken(object, left);
                }
                continue;
            }
            cell.ifPresent(one -> shared(one, object, left));
            if (object.isInput() || object.isGlobal()) {
                alike(cell, object, left);
            } else if (seen.add(object)) {
                Taints own = Outliving.ofItself(value);
                if (!own.isEmpty() && program.index().inScope(object.type())) {
                    left.left(CellPaths.STATE.append(Slot.ofType(object.type())), value.withTaints(own), giver);
                }
                parts(object, cell, left);
            }
        }
    }

    /** A container that was put into several fields for good is in each of them, whoever looks. */
    private void shared(AccessPath cell, HeapObject object, Left left) {
        if (object.isMany() || program.index().inScope(object.type())) {
            return;
        }
        AccessPath first = firstIn.putIfAbsent(object, cell);
        if (first != null && !isWithin(first, cell) && isForGood(first.last()) && isForGood(cell.last())) {
            left.alike(first, cell);
        }
    }

    /** Whether what a field holds is put there when its object is made, and by nobody afterwards. */
    private boolean isForGood(Slot field) {
        return field.kind() == Slot.Kind.FIELD
                && program.writers().storing(field).stream()
                        .allMatch(method -> method.name().startsWith("<"));
    }

    /** What a function took along: whoever finds the function in the cell runs it with that. */
    private void taken(HeapObject function, Left left) {
        Lambdas.made(program, function.site())
                .ifPresent(made -> summary.heap().slots(function).forEach((slot, value) -> {
                    if (slot.isCapture()) {
                        AccessPath cell = CellPaths.STATE.append(
                                program.slot(Lambdas.taken(function.site(), made, slot.captured())));
                        left.left(cell, value, giver);
                        below(Optional.of(cell), value, left);
                    }
                }));
    }

    private void alike(Optional<AccessPath> cell, HeapObject object, Left left) {
        Optional<AccessPath> other = way(object).flatMap(known -> paths.cell(known, object.type()));
        if (cell.isEmpty()) {
            return;
        }
        Stream.concat(other.stream(), handed(object))
                .filter(one -> !isWithin(cell.get(), one))
                .forEach(one -> left.alike(cell.get(), one));
    }

    /** Where a container took what it passes: a method may keep the whole store, or put something into what it was passed. */
    private Stream<AccessPath> handed(HeapObject object) {
        return object.isInput() && object.path().parameter() >= 0
                ? paths.places(root, object.path()).stream().skip(1)
                : Stream.of();
    }

    /**
     * Whether one is the other or lies in it. Nothing holds itself: what a place held before, and is not told apart any more from
     * what else lies near, seems to.
     */
    private static boolean isWithin(AccessPath one, AccessPath other) {
        AccessPath a = one.isDeep() ? one.above() : one;
        AccessPath b = other.isDeep() ? other.above() : other;
        return a.isPrefixOf(b) || b.isPrefixOf(a);
    }
}
