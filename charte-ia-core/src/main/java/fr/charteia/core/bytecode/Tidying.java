package fr.charteia.core.bytecode;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Handlers that nobody wrote: of a {@code finally}, which catches all without naming it, and of resources, which closes them, hands over
 * what goes wrong there and throws on.
 */
final class Tidying {
    private Tidying() {}

    static boolean is(TryCatchBlockNode caught) {
        return caught.type == null || caught.type.equals("java/lang/Throwable") && handsOver(caught.handler);
    }

    /** Whether it adds what goes wrong to what it caught, and not, further on, to what another handler did. */
    private static boolean handsOver(AbstractInsnNode handler) {
        if (!(code(handler, AbstractInsnNode::getNext) instanceof VarInsnNode caught)
                || caught.getOpcode() != Opcodes.ASTORE) {
            return false;
        }
        AbstractInsnNode next = caught.getNext();
        while (next != null && next.getOpcode() != Opcodes.ATHROW) {
            if (next instanceof MethodInsnNode call && call.name.equals("addSuppressed")) {
                AbstractInsnNode added = code(call.getPrevious(), AbstractInsnNode::getPrevious);
                AbstractInsnNode to = added == null ? null : code(added.getPrevious(), AbstractInsnNode::getPrevious);
                return to instanceof VarInsnNode variable && variable.var == caught.var;
            }
            if (next instanceof VarInsnNode stored
                    && stored.getOpcode() == Opcodes.ASTORE
                    && stored.var == caught.var) {
                return false;
            }
            next = next.getNext();
        }
        return false;
    }

    /** The first instruction from there on, past labels and lines. */
    private static @Nullable AbstractInsnNode code(
            @Nullable AbstractInsnNode from, Function<AbstractInsnNode, @Nullable AbstractInsnNode> on) {
        AbstractInsnNode next = from;
        while (next != null && next.getOpcode() < 0) {
            next = on.apply(next);
        }
        return next;
    }
}
