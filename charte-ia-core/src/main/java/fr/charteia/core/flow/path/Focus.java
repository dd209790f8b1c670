package fr.charteia.core.flow.path;

import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.OneOfMany;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;

/** Takes one out of the many objects that a value may be. */
public final class Focus {
    private static final Set<String> CONTAINERS = Set.of("java/util/Collection", "java/util/Map");

    /** Past the objects that an instruction makes otherwise. */
    private static final int FIRST_PART = 44;

    private final Program program;
    private final Memory memory;

    public Focus(Program program, Memory memory) {
        this.program = program;
        this.memory = memory;
    }

    /**
     * The one that is at hand, where the value is one of many; else the value itself. What was passed, and may lie at any of several
     * positions, is one of many, too; so is the one that an instruction made last, beside those that it made before.
     *
     * @param inTurn whether all elements are taken in turn, so that one whose position is told is one of many as well
     * @param once whether what takes it does so once: only then a list or a map is told apart
     * @param site what takes it: the one that it took before is one of those that it took
     */
    public Value take(State state, Value given, boolean inTurn, boolean once, Site site) {
        Set<HeapObject> objects = new LinkedHashSet<>();
        Map<HeapObject, Set<HeapObject>> told = new LinkedHashMap<>();
        for (HeapObject object : given.objects()) {
            HeapObject many = manyOf(object, given.objects(), inTurn);
            if (isTold(many, once)) {
                told.computeIfAbsent(many, all -> new LinkedHashSet<>()).add(object);
            } else {
                objects.add(object);
            }
        }
        if (told.isEmpty() || told.size() + objects.size() > ChangedObjects.FEW) {
            return given;
        }
        told.forEach((many, among) -> {
            HeapObject one = OneOfMany.focus(state, many, among, site, memory);
            if (once) {
                takeContainers(state, one, site);
            }
            objects.add(one);
        });
        return given.withObjects(objects);
    }

    /** The lists and maps in the fields of one that is at hand are its own: what many of them hold, others do. */
    private void takeContainers(State state, HeapObject one, Site site) {
        int n = 0;
        for (Slot slot : containers(one)) {
            Value held = memory.read(state, Value.of(one), slot);
            HeapObject only = held.only();
            if (only != null && isTold(only, true)) {
                HeapObject container =
                        OneOfMany.focus(state, only, Set.of(only), site.beside(FIRST_PART + n++), memory);
                state.heap.set(one, slot, held.withObjects(Set.of(container)));
            }
        }
    }

    /** The fields of an object of a class of ours that have a list or a map. */
    private List<Slot> containers(HeapObject object) {
        return program.index().inScope(object.type())
                ? program.typeFacts().ofFields(object.type()).keySet().stream()
                        .filter(slot -> program.field(slot)
                                .filter(field -> isContainer(Program.internalName(Type.getType(field.descriptor()))))
                                .isPresent())
                        .toList()
                : List.of();
    }

    /** Those of which an object is one; the object itself, where it is told apart for good. */
    private static HeapObject manyOf(HeapObject object, Set<HeapObject> all, boolean inTurn) {
        if (object.isMany()) {
            return object.blurred();
        } else if (object.isTaken()) {
            return object;
        }
        boolean atPosition = (inTurn || all.size() > 1)
                && object.isInput()
                && !object.path().slots().isEmpty()
                && object.path().last().kind() == Slot.Kind.ELEMENT;
        return atPosition
                ? HeapObject.input(object.type(), object.path().above().append(Slot.ELEMENT))
                : all.contains(object.older()) ? object.older() : object;
    }

    boolean isContainer(HeapObject object) {
        return isContainer(object.type());
    }

    private boolean isContainer(String type) {
        return CONTAINERS.stream().anyMatch(container -> program.index().isSubtype(type, container));
    }

    /** Whether it stands for many objects of a class of ours, or lists and maps, that no code reaches but by what is passed. */
    private boolean isTold(HeapObject object, boolean once) {
        return object.isMany()
                && !object.isFunction()
                && !object.isGlobal()
                && !(object.isInput()
                        && (object.path().parameter() < 0 || object.path().isFolded()))
                && (once && isContainer(object)
                        || program.index().inScope(object.type())
                                && !program.typeFacts().ofFields(object.type()).isEmpty());
    }
}
