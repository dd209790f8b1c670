package fr.charteia.core.bytecode;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Lets code go on where an {@code assert} fails: by default the JVM does not even look (JLS 14.10), so that what comes next is not done
 * because of what is asserted. What the condition calls is kept, since somebody may have it looked at.
 */
final class Assertions {
    /** The field in which compilers keep whether a class's assertions are off. */
    private static final String OFF = "$assertionsDisabled";

    private static final String ERROR = "java/lang/AssertionError";

    private Assertions() {}

    /** Makes each failing assertion of a method go on behind it. */
    static void pass(MethodNode method) {
        for (AbstractInsnNode insn : method.instructions.toArray()) {
            if (insn instanceof FieldInsnNode read
                    && read.getOpcode() == Opcodes.GETSTATIC
                    && read.name.equals(OFF)
                    && next(read) instanceof JumpInsnNode skip
                    && skip.getOpcode() == Opcodes.IFNE) {
                pass(method.instructions, skip);
            }
        }
    }

    private static void pass(InsnList code, JumpInsnNode skip) {
        LabelNode behind = skip.label;
        AbstractInsnNode failing = null;
        for (AbstractInsnNode insn = skip.getNext(); insn != behind; insn = insn.getNext()) {
            if (insn == null) {
                // It leads back: no compiler writes an assertion so.
                return;
            }
            if (insn instanceof TypeInsnNode made && made.getOpcode() == Opcodes.NEW && made.desc.equals(ERROR)) {
                failing = insn;
            }
        }
        if (failing != null) {
            code.insertBefore(failing, new JumpInsnNode(Opcodes.GOTO, behind));
        }
    }

    private static @Nullable AbstractInsnNode next(AbstractInsnNode insn) {
        AbstractInsnNode next = insn.getNext();
        while (next != null && next.getOpcode() < 0) {
            next = next.getNext();
        }
        return next;
    }
}
