package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.Registers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;

/** Which registers hold an object for sure, and of which class, from one instruction of a block to the next. */
final class PresentObjects {
    private final Map<Integer, Present> held = new HashMap<>();

    /**
     * An object that is there.
     *
     * @param exact whether it is of just that class
     */
    private record Present(String type, boolean exact) {}

    /** Nothing is known to be there where a block begins. */
    PresentObjects() {}

    /** Its own object is there where a method begins. */
    PresentObjects(MethodHeader method) {
        if (!method.isStatic()) {
            held.put(0, new Present(method.owner(), false));
        }
    }

    boolean has(int register) {
        return held.containsKey(register);
    }

    /** The class of the object of which is known that it is of just that one. */
    Optional<String> exactType(int register) {
        return Optional.ofNullable(held.get(register)).filter(Present::exact).map(Present::type);
    }

    /** What is there after an instruction. */
    void step(Instruction instruction) {
        int written = Registers.written(instruction);
        if (written == Instruction.NONE) {
            return;
        }
        Present present = null;
        if (instruction instanceof Instruction.Move move) {
            present = held.get(move.source());
        } else if (instruction instanceof Instruction.New made) {
            present = new Present(made.type(), true);
        } else if (instruction instanceof Instruction.InvokeDynamic made && Lambdas.isMade(made)) {
            present = new Present(Type.getReturnType(made.descriptor()).getInternalName(), false);
        } else if (instruction instanceof Instruction.Invoke call && TextBuilders.givesItself(call.callee())) {
            present = new Present(call.callee().owner(), true);
        }
        if (present == null) {
            held.remove(written);
        } else {
            held.put(written, present);
        }
    }
}
