package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.value.PureCalls;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * Small methods that only compute texts, or something of them: {@code key(name)} gives {@code "app." + name}, a constructor
 * keeps {@code base + "/" + name}, an enum is told by its name. What they are given is worth knowing, for what they make of it
 * may be a key or decide.
 */
final class TextFunctions {
    private static final int LONG = 60;

    private TextFunctions() {}

    static boolean is(MethodBody body) {
        return instructions(body).limit(LONG + 1L).count() <= LONG
                && instructions(body).allMatch(instruction -> computes(instruction, body));
    }

    private static Stream<Instruction> instructions(MethodBody body) {
        return body.blocks().stream().map(MethodBody.Block::instructions).flatMap(List::stream);
    }

    private static boolean computes(Instruction instruction, MethodBody body) {
        if (instruction instanceof Instruction.Invoke call) {
            return PureCalls.isPure(call.callee())
                    || BuiltTexts.isBuilder(call.callee())
                    || isNamed(call)
                    || body.method().isConstructor() && call.callee().name().equals("<init>");
        }
        if (instruction instanceof Instruction.InvokeDynamic call) {
            return call.bootstrap().getName().startsWith("makeConcat");
        }
        return !(instruction instanceof Instruction.ArrayStore);
    }

    /** Whether a call gives the constant of an enum that has a name. */
    private static boolean isNamed(Instruction.Invoke call) {
        return call.callee().name().equals("valueOf")
                && call.callee().descriptor().startsWith("(Ljava/lang/String;)")
                && Type.getReturnType(call.callee().descriptor())
                        .getInternalName()
                        .equals(call.callee().owner());
    }
}
