package fr.charteia.core.flow;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * Small methods that only compute texts, or something of them: {@code key(name)} gives {@code "app." + name}. What they are
 * given is worth knowing, for what they give back may be a key or decide.
 */
final class TextFunctions {
    private static final int LONG = 60;

    private TextFunctions() {}

    static boolean is(MethodBody body) {
        Type result = Type.getReturnType(body.method().descriptor());
        return result.getSort() != Type.VOID
                && Program.isScalar(Program.internalName(result))
                && instructions(body).limit(LONG + 1L).count() <= LONG
                && instructions(body).allMatch(TextFunctions::computes);
    }

    private static Stream<Instruction> instructions(MethodBody body) {
        return body.blocks().stream().map(MethodBody.Block::instructions).flatMap(List::stream);
    }

    private static boolean computes(Instruction instruction) {
        if (instruction instanceof Instruction.Invoke call) {
            return Folding.isPure(call.callee()) || BuiltTexts.isBuilder(call.callee());
        }
        if (instruction instanceof Instruction.InvokeDynamic call) {
            return call.bootstrap().getName().startsWith("makeConcat");
        }
        return !(instruction instanceof Instruction.Store || instruction instanceof Instruction.ArrayStore);
    }
}
