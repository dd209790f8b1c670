package fr.charteia.core.bytecode;

import java.util.function.BiConsumer;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;

/** Writes the class whose object stands for a method that an advice runs around: it knows what the method was passed, and goes on with it. */
final class JoinPointWriter {
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");
    private static final Type ARRAY = Type.getType("[Ljava/lang/Object;");
    private static final String RECEIVER = "receiver";
    private static final String ARGUMENTS = "arguments";

    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private final Type receiver;
    private final Type made;
    private final Method inner;
    private final int line;

    private JoinPointWriter(ClassNode type, Method inner, String point, int line) {
        this.receiver = Type.getObjectType(type.name);
        this.made = Type.getObjectType(
                type.name + '$' + InternalNames.innermost(point) + InternalNames.innermost(inner.getName()));
        this.inner = inner;
        this.line = line;
        writer.visit(
                type.version,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                made.getInternalName(),
                null,
                OBJECT.getInternalName(),
                new String[] {point});
        writer.visitSource(type.sourceFile, null);
    }

    /**
     * The class for a method of a class.
     *
     * @param inner what the method itself does
     * @param keep takes the internal name of the class, and its file
     */
    static Type write(ClassNode type, Method inner, Advice.JoinPoint kind, int line, BiConsumer<String, byte[]> keep) {
        JoinPointWriter writer = new JoinPointWriter(type, inner, kind.type(), line);
        writer.members(kind);
        keep.accept(writer.made.getInternalName(), writer.writer.toByteArray());
        return writer.made;
    }

    /** The constructor takes the receiver, and what the method was passed. */
    static Method constructor(Type receiver) {
        return new Method("<init>", Type.VOID_TYPE, new Type[] {receiver, ARRAY});
    }

    private void members(Advice.JoinPoint kind) {
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, RECEIVER, receiver.getDescriptor(), null, null);
        writer.visitField(Opcodes.ACC_PRIVATE, ARGUMENTS, ARRAY.getDescriptor(), null, null);
        GeneratorAdapter init = begin(constructor(receiver));
        init.loadThis();
        init.invokeConstructor(OBJECT, new Method("<init>", "()V"));
        init.loadThis();
        init.loadArg(0);
        init.putField(made, RECEIVER, receiver);
        replace(init, 1);
        end(init);
        kind.arguments().stream().sorted().forEach(name -> reader(name, ARGUMENTS, ARRAY, ARRAY));
        kind.receiver().stream().sorted().forEach(name -> reader(name, RECEIVER, receiver, OBJECT));
        kind.going().stream().sorted().forEach(this::going);
        kind.replacing().stream().sorted().forEach(name -> {
            GeneratorAdapter code = begin(new Method(name, Type.VOID_TYPE, new Type[] {ARRAY}));
            replace(code, 0);
            end(code);
        });
    }

    private void replace(GeneratorAdapter code, int argument) {
        code.loadThis();
        code.loadArg(argument);
        code.putField(made, ARGUMENTS, ARRAY);
    }

    private void reader(String name, String field, Type type, Type result) {
        GeneratorAdapter code = begin(new Method(name, result, new Type[0]));
        code.loadThis();
        code.getField(made, field, type);
        end(code);
    }

    /** With what the method was passed, and with an array in its place. */
    private void going(String name) {
        GeneratorAdapter passed = begin(new Method(name, OBJECT, new Type[0]));
        goOn(passed, () -> {
            passed.loadThis();
            passed.getField(made, ARGUMENTS, ARRAY);
        });
        GeneratorAdapter other = begin(new Method(name, OBJECT, new Type[] {ARRAY}));
        goOn(other, () -> other.loadArg(0));
    }

    private void goOn(GeneratorAdapter code, Runnable array) {
        code.loadThis();
        code.getField(made, RECEIVER, receiver);
        Type[] wanted = inner.getArgumentTypes();
        for (int i = 0; i < wanted.length; i++) {
            array.run();
            code.push(i);
            code.arrayLoad(OBJECT);
            code.unbox(wanted[i]);
        }
        code.invokeVirtual(receiver, inner);
        if (inner.getReturnType().getSort() == Type.VOID) {
            code.push((String) null);
        } else {
            code.box(inner.getReturnType());
        }
        end(code);
    }

    private GeneratorAdapter begin(Method method) {
        MethodVisitor visitor =
                writer.visitMethod(Opcodes.ACC_PUBLIC, method.getName(), method.getDescriptor(), null, null);
        GeneratorAdapter code =
                new GeneratorAdapter(visitor, Opcodes.ACC_PUBLIC, method.getName(), method.getDescriptor());
        code.visitCode();
        code.visitLineNumber(line, code.mark());
        return code;
    }

    private static void end(GeneratorAdapter code) {
        code.returnValue();
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
