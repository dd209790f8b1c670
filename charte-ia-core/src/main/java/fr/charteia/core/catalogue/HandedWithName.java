package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.MemberRef;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Listens for calls that are handed a class or an object, and then a constant text. */
final class HandedWithName extends MethodVisitor {
    private final MemberRef called;
    private final BiConsumer<String, String> listener;
    private final Map<Integer, String> locals = new HashMap<>();
    private @Nullable String pushed;
    private @Nullable String handed;
    private @Nullable String text;

    /**
     * @param in the method that is scanned
     * @param isStatic whether it is static
     * @param called the method of which the calls count
     * @param listener takes the internal name of the type, and the text
     */
    HandedWithName(MemberRef in, boolean isStatic, MemberRef called, BiConsumer<String, String> listener) {
        super(Opcodes.ASM9);
        this.called = called;
        this.listener = listener;
        int register = 0;
        if (!isStatic) {
            locals.put(register++, in.owner());
        }
        for (Type type : Type.getArgumentTypes(in.descriptor())) {
            if (type.getSort() == Type.OBJECT) {
                locals.put(register, type.getInternalName());
            }
            register += type.getSize();
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof Type type && type.getSort() == Type.OBJECT) {
            pushed = type.getInternalName();
        } else if (value instanceof String constant) {
            handed = pushed;
            text = constant;
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.NEW || opcode == Opcodes.CHECKCAST) {
            pushed = type;
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        if (opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC) {
            push(Type.getType(descriptor));
        }
    }

    @Override
    public void visitVarInsn(int opcode, int register) {
        if (opcode == Opcodes.ALOAD) {
            pushed = locals.get(register);
        } else if (opcode == Opcodes.ASTORE && pushed != null) {
            locals.put(register, pushed);
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (called.equals(new MemberRef(owner, name, descriptor)) && handed != null && text != null) {
            listener.accept(handed, text);
        }
        if (name.equals("<init>")) {
            pushed = owner;
        } else {
            push(Type.getReturnType(descriptor));
        }
    }

    private void push(Type type) {
        if (type.getSort() == Type.OBJECT) {
            pushed = type.getInternalName();
        }
    }
}
