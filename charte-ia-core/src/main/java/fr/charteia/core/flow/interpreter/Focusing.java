package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells the object that a method is at apart from the others of a list while it changes it: what is masked in it is masked when it is sent
 * in the same round, though the others are not. The others, and whoever knows it as one of them, see what it held, too.
 *
 * <p>Known as focus from the analysis of shapes; it ends (blur) where the instruction takes another, where a call could come to the same
 * object by another way, and with the method.
 */
final class Focusing {
    private final Program program;
    private final Memory memory;
    private final Partitions partitions;

    Focusing(Program program, Memory memory, Partitions partitions) {
        this.program = program;
        this.memory = memory;
        this.partitions = partitions;
    }

    /**
     * An instruction has given something: where that is one of many and is changed, it is told apart.
     *
     * @param place which instruction of the method it is
     */
    void take(State state, Instruction instruction, int place, Site site) {
        int target = takes(instruction) ? Registers.written(instruction) : Instruction.NONE;
        if (target == Instruction.NONE || !partitions.isChanged(place)) {
            return;
        }
        Value given = state.registers[target];
        boolean several = given.objects().size() > 1;
        Set<HeapObject> objects = new LinkedHashSet<>();
        Map<HeapObject, Set<HeapObject>> told = new LinkedHashMap<>();
        for (HeapObject object : given.objects()) {
            HeapObject many = object.isMany() ? object.blurred() : several ? atAnyPosition(object) : object;
            if (isTold(many)) {
                told.computeIfAbsent(many, all -> new LinkedHashSet<>()).add(object);
            } else {
                objects.add(object);
            }
        }
        if (!told.isEmpty() && told.size() + objects.size() <= ChangedObjects.FEW) {
            told.forEach((many, among) -> objects.add(state.focus(many, among, site, memory)));
            state.registers[target] = given.withObjects(objects);
        }
    }

    /** All that lie where one lies that was passed and of which the position is told; else the object itself. */
    private static HeapObject atAnyPosition(HeapObject object) {
        boolean told = object.isInput()
                && !object.isTaken()
                && !object.path().slots().isEmpty()
                && object.path().last().kind() == Slot.Kind.ELEMENT;
        return told ? HeapObject.input(object.type(), object.path().above().append(Slot.ELEMENT)) : object;
    }

    private static boolean takes(Instruction instruction) {
        return instruction instanceof Instruction.Invoke
                || instruction instanceof Instruction.ArrayLoad
                || instruction instanceof Instruction.Load
                || instruction instanceof Instruction.Cast;
    }

    /** Whether it stands for many objects of a class of ours that no code reaches but by what is passed. */
    private boolean isTold(HeapObject object) {
        return object.isMany()
                && !object.isFunction()
                && !object.isGlobal()
                && !(object.isInput()
                        && (object.path().parameter() < 0 || object.path().isFolded()))
                && program.index().inScope(object.type())
                && !program.typeFacts().ofFields(object.type()).isEmpty();
    }

    /**
     * A call that is given such an object, and may come to it by another way as well, takes it for any of the many. Library code that is
     * described does to each what its model says, by whatever way.
     */
    void call(State state, Instruction.Invoke call) {
        if (PureCalls.isPure(call.callee())
                || !comesToCode(state, call)
                || state.heap.objects().stream().noneMatch(HeapObject::isTaken)) {
            return;
        }
        Set<HeapObject> passed = new LinkedHashSet<>();
        call.arguments().forEach(r -> passed.addAll(state.registers[r].objects()));
        Set<HeapObject> reached = memory.reachable(state.heap, passed);
        Set<HeapObject> shared = new LinkedHashSet<>(reached);
        shared.removeIf(object -> !object.isTaken() || !isReachedOtherwise(object, reached));
        state.blur(shared);
    }

    /** Whether a call comes to code of ours, or is not described. */
    private boolean comesToCode(State state, Instruction.Invoke call) {
        return program.resolve(call.callee()).filter(program::hasBody).isPresent()
                || !program.models().call(call.callee()).known()
                || call.arguments().stream()
                        .flatMap(r -> state.registers[r].objects().stream())
                        .anyMatch(HeapObject::isFunction);
    }

    private static boolean isReachedOtherwise(HeapObject one, Set<HeapObject> reached) {
        HeapObject many = one.blurred();
        return reached.stream()
                .filter(object -> !object.equals(one) && !object.isTakenWith(one))
                .map(HeapObject::blurred)
                .anyMatch(object -> object.equals(many)
                        || many.isInput()
                                && object.isInput()
                                && (object.path().isPrefixOf(many.path())
                                        || object.path().mayBe(many.path())));
    }
}
