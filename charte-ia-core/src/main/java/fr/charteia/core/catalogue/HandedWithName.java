package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.MemberRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Listens for calls that are handed a class or an object, and then a constant text; or a method that was looked up by a constant
 * text, there or in a variable, or several of them.
 */
final class HandedWithName extends MethodVisitor {
    private static final String CLASS = "java/lang/Class";
    private static final String METHOD = "java/lang/reflect/Method";
    private static final Set<String> SEVERAL =
            Set.of("[L" + METHOD + ';', "Ljava/util/List;", "Ljava/util/Collection;", "Ljava/lang/Iterable;");
    private static final String COLLECTIONS = "java/util/";
    private static final Set<String> LOOK_UP = Set.of("getMethod", "getDeclaredMethod");

    private final MemberRef called;
    private final boolean takesMethod;
    private final boolean takesSeveral;
    private final BiConsumer<String, String> listener;
    private final Map<Integer, String> locals = new HashMap<>();
    private final Map<Integer, Named> methods = new HashMap<>();

    /** The methods that were pushed one after another, for an array or a list of them. */
    private final List<Named> several = new ArrayList<>();

    private @Nullable String pushed;
    private @Nullable Named named;
    private @Nullable Named lookedUp;

    /** A type, and the name of a member of it. */
    private record Named(String type, String name) {}

    /**
     * @param in the method that is scanned
     * @param isStatic whether it is static
     * @param called the method of which the calls count
     * @param listener takes the internal name of the type, and the text
     */
    HandedWithName(MemberRef in, boolean isStatic, MemberRef called, BiConsumer<String, String> listener) {
        super(Opcodes.ASM9);
        this.called = called;
        this.takesMethod = called.descriptor().contains('L' + METHOD + ';');
        this.takesSeveral = SEVERAL.stream().anyMatch(called.descriptor()::contains);
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
            named = pushed == null ? null : new Named(pushed, constant);
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
            named = null;
            lookedUp = methods.getOrDefault(register, lookedUp);
            if (methods.containsKey(register)) {
                several.add(methods.get(register));
            }
        } else if (opcode == Opcodes.ASTORE && pushed != null) {
            locals.put(register, pushed);
            methods.remove(register);
            if (pushed.equals(METHOD) && lookedUp != null) {
                methods.put(register, lookedUp);
                several.remove(lookedUp);
            }
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (owner.equals(CLASS) && LOOK_UP.contains(name)) {
            lookedUp = named;
            if (named != null) {
                several.add(named);
            }
        } else if (takesSeveral && !several.isEmpty() && called.equals(new MemberRef(owner, name, descriptor))) {
            several.forEach(told -> listener.accept(told.type(), told.name()));
            several.clear();
            lookedUp = null;
        } else if (called.equals(new MemberRef(owner, name, descriptor))) {
            Named told = takesMethod ? lookedUp : named;
            if (told != null) {
                listener.accept(told.type(), told.name());
            }
            lookedUp = null;
        } else if (!owner.startsWith(COLLECTIONS)) {
            // It took them.
            several.clear();
        }
        named = null;
        if (name.equals("<init>")) {
            pushed = owner;
        } else if (!name.equals("getClass")) {
            // The class of an object is asked for its methods as the object is.
            push(Type.getReturnType(descriptor));
        }
    }

    private void push(Type type) {
        if (type.getSort() == Type.OBJECT) {
            pushed = type.getInternalName();
        }
    }
}
