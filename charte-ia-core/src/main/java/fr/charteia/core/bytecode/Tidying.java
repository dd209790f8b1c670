package fr.charteia.core.bytecode;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Handlers that nobody wrote: of a {@code finally}, which catches all without naming it, and of resources, which closes them, hands over
 * what goes wrong there and throws on.
 */
final class Tidying {
    private Tidying() {}

    static boolean is(TryCatchBlockNode caught) {
        return caught.type == null || caught.type.equals("java/lang/Throwable") && handsOver(caught.handler);
    }

    private static boolean handsOver(AbstractInsnNode handler) {
        AbstractInsnNode next = handler;
        while (next != null && next.getOpcode() != Opcodes.ATHROW) {
            if (next instanceof MethodInsnNode call && call.name.equals("addSuppressed")) {
                return true;
            }
            next = next.getNext();
        }
        return false;
    }
}
