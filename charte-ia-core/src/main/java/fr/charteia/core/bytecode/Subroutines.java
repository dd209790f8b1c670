package fr.charteia.core.bytecode;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;

/**
 * Copies the subroutines of old compilers to wherever they are called from. A method whose subroutines call each other so that
 * there would be too many copies is malformed for us.
 */
final class Subroutines extends JSRInlinerAdapter {
    /** How many copies one method may need: a compiler makes one for each way out of a {@code try}. */
    private static final int COPIES = 2_000;

    Subroutines(
            MethodVisitor next,
            int access,
            String name,
            String descriptor,
            @Nullable String signature,
            String @Nullable [] exceptions) {
        super(Opcodes.ASM9, next, access, name, descriptor, signature, exceptions);
    }

    @Override
    public void visitEnd() {
        if (copies() > COPIES) {
            throw new MalformedClassException(
                    "sous-programmes qui s'appellent les uns les autres", "subroutines that call each other");
        }
        super.visitEnd();
    }

    /** How often the code of all subroutines would be copied, each taken to reach from its label to its return. */
    private long copies() {
        Map<AbstractInsnNode, Long> copies = new HashMap<>();
        long all = 0;
        long here = 1;
        for (AbstractInsnNode insn : instructions) {
            here = copies.getOrDefault(insn, here);
            if (insn.getOpcode() == Opcodes.RET) {
                here = 1;
            } else if (insn.getOpcode() == Opcodes.JSR) {
                copies.merge(((JumpInsnNode) insn).label, here, Long::sum);
                all += here;
                if (all > COPIES) {
                    return all;
                }
            }
        }
        return all;
    }
}
