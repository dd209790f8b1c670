package fr.charteia.core.bytecode;

import java.util.function.BiConsumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * The texts that the code of a class gives to fields and variables just as they are written. The names of variables are known where
 * the compiler noted them ({@code -g}).
 */
public final class NamedTexts {
    private NamedTexts() {}

    /** Shows each with the name that it is given to. */
    public static void of(ClassIndex index, String internalName, BiConsumer<String, String> byName) {
        index.find(internalName).stream()
                .flatMap(header -> header.fields().stream())
                .forEach(field -> {
                    if (field.constantValue() instanceof String text) {
                        byName.accept(field.name(), text);
                    }
                });
        MethodScan.withNames(index, internalName, method -> new Assignments(byName));
    }

    private static final class Assignments extends MethodNode {
        private final BiConsumer<String, String> byName;

        Assignments(BiConsumer<String, String> byName) {
            super(Opcodes.ASM9);
            this.byName = byName;
        }

        @Override
        public void visitEnd() {
            for (AbstractInsnNode instruction : instructions) {
                if (instruction instanceof LdcInsnNode written && written.cst instanceof String text) {
                    show(text, written.getNext());
                }
            }
        }

        private void show(String text, AbstractInsnNode next) {
            int opcode = next.getOpcode();
            if (next instanceof FieldInsnNode field && (opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC)) {
                byName.accept(field.name, text);
            } else if (next instanceof VarInsnNode store && opcode == Opcodes.ASTORE) {
                show(text, store);
            }
        }

        /** Of the variable that begins there: one place may be that of several, one after the other. */
        private void show(String text, VarInsnNode store) {
            for (LocalVariableNode variable : localVariables) {
                if (variable.index == store.var && variable.start.equals(store.getNext())) {
                    byName.accept(variable.name, text);
                }
            }
        }
    }
}
