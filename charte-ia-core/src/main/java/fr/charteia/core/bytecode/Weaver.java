package fr.charteia.core.bytecode;

import fr.charteia.core.bytecode.Advice.What;
import fr.charteia.core.bytecode.Advice.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Weaves advice into class files, as frameworks do when a program runs: a method keeps its name and what is declared of it, and calls the
 * advice; what it did itself stands in a method beside it, which the advice, or the object that it is handed for it, calls. Whoever reads
 * the woven classes need know nothing of aspects. The files are to be read, not to be run.
 */
public final class Weaver {
    private static final String ANYTHING = "java/lang/Throwable";

    /** What the methods are numbered from that are made: a compiler numbers its own from nought. */
    private static final int FIRST = 10_000;

    private final ClassNode type = new ClassNode();
    private final Map<String, WovenClass> made;
    private int count;

    private Weaver(ClassIndex index, String name, Map<String, WovenClass> made) {
        this.made = made;
        new ClassReader(index.bytes(name)).accept(type, ClassReader.SKIP_FRAMES);
    }

    /**
     * The index of the same program with advice around methods.
     *
     * @param advised the advice around each method, the outermost first
     */
    public static ClassIndex weave(ClassIndex index, SortedMap<MemberRef, List<Advice>> advised) {
        SortedMap<String, SortedMap<MemberRef, List<Advice>>> byClass = new TreeMap<>();
        advised.forEach((method, all) -> byClass.computeIfAbsent(method.owner(), owner -> new TreeMap<>())
                .put(method, all));
        Map<String, WovenClass> files = new TreeMap<>();
        byClass.forEach((name, methods) -> files.putAll(woven(index, name, methods)));
        return files.isEmpty() ? index : index.with(files);
    }

    /** The files of a class and of those that are made for it; none, and a blind spot, where its own is malformed or grows too large. */
    private static Map<String, WovenClass> woven(
            ClassIndex index, String name, SortedMap<MemberRef, List<Advice>> methods) {
        try {
            Map<String, WovenClass> files = new TreeMap<>();
            Weaver weaver = new Weaver(index, name, files);
            methods.forEach(weaver::weave);
            files.put(name, new WovenClass(name, weaver.write()));
            return files;
        } catch (RuntimeException e) {
            // ASM says what is malformed, or too large, with exceptions of many kinds.
            index.ledger().addUnread(BlindSpots.Kind.ADVICE_LEFT_OUT, name, e);
            return Map.of();
        }
    }

    private byte[] write() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        type.accept(writer);
        return writer.toByteArray();
    }

    private void weave(MemberRef ref, List<Advice> all) {
        Optional<MethodNode> found = type.methods.stream()
                .filter(method -> method.name.equals(ref.name()) && method.desc.equals(ref.descriptor()))
                .findFirst();
        found.ifPresent(method -> {
            for (int i = all.size() - 1; i >= 0; i--) {
                weave(method, all.get(i));
            }
        });
    }

    /** Puts an advice around what a method does so far. */
    private void weave(MethodNode method, Advice advice) {
        int line = firstLine(method);
        MethodNode inner = moved(method);
        type.methods.add(inner);
        Around around = new Around(method, inner, advice, line);
        around.write();
        nameParameters(method, inner);
    }

    /** What the method does, in one of its own; the method has no code then. */
    private MethodNode moved(MethodNode method) {
        String name = "lambda$" + method.name + "$" + (FIRST + count++);
        MethodNode inner = new MethodNode(
                Opcodes.ASM9, Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC, name, method.desc, method.signature, null);
        inner.instructions = method.instructions;
        inner.tryCatchBlocks = method.tryCatchBlocks;
        inner.localVariables = method.localVariables;
        inner.maxLocals = method.maxLocals;
        inner.maxStack = method.maxStack;
        method.instructions = new InsnList();
        method.tryCatchBlocks = new ArrayList<>();
        method.localVariables = new ArrayList<>();
        method.visibleLocalVariableAnnotations = null;
        method.invisibleLocalVariableAnnotations = null;
        return inner;
    }

    private static int firstLine(MethodNode method) {
        for (var instruction : method.instructions) {
            if (instruction instanceof LineNumberNode number) {
                return number.line;
            }
        }
        return 0;
    }

    /** The parameters keep the names that debuggers are told. */
    private static void nameParameters(MethodNode method, MethodNode inner) {
        if (inner.localVariables == null) {
            return;
        }
        int parameters = Type.getArgumentsAndReturnSizes(method.desc) >> 2;
        LabelNode start = new LabelNode();
        LabelNode end = new LabelNode();
        method.instructions.insert(start);
        method.instructions.add(end);
        for (LocalVariableNode variable : inner.localVariables) {
            if (variable.index < parameters) {
                method.localVariables.add(new LocalVariableNode(
                        variable.name, variable.desc, variable.signature, start, end, variable.index));
            }
        }
    }

    /** The field in which a framework keeps the aspect, or the interceptor. */
    private String aspect(Type aspect) {
        String name = "$" + aspect.getInternalName().replace('/', '$');
        if (type.fields.stream().noneMatch(field -> field.name.equals(name))) {
            type.fields.add(new FieldNode(Opcodes.ACC_SYNTHETIC, name, aspect.getDescriptor(), null, null));
        }
        return name;
    }

    /** The code of a method with an advice around it. */
    private final class Around {
        private final GeneratorAdapter code;
        private final Type owner = Type.getObjectType(type.name);
        private final Method inner;
        private final Advice advice;
        private final Type given;
        private final Method called;
        private final int line;
        private int point = -1;
        private int result = -1;
        private int thrown = -1;

        Around(MethodNode method, MethodNode inner, Advice advice, int line) {
            this.code = new GeneratorAdapter(method, method.access, method.name, method.desc);
            this.inner = new Method(inner.name, inner.desc);
            this.advice = advice;
            this.given = Type.getReturnType(method.desc);
            this.called = new Method(advice.method().name(), advice.method().descriptor());
            this.line = line;
        }

        void write() {
            code.visitCode();
            code.visitLineNumber(line, code.mark());
            advice.point().ifPresent(this::makePoint);
            switch (advice.when()) {
                case AROUND -> {
                    callAdvice();
                    castResult();
                    code.returnValue();
                }
                case BEFORE -> {
                    callAdvice();
                    drop(called.getReturnType());
                    callInner();
                    code.returnValue();
                }
                case RETURNING -> {
                    callInner();
                    callAfter();
                    code.returnValue();
                }
                case AFTER, THROWING, INSTEAD -> writeCatching();
            }
            code.visitMaxs(0, 0);
            code.visitEnd();
        }

        private void writeCatching() {
            Label start = code.mark();
            callInner();
            Label end = code.mark();
            if (advice.when() == When.AFTER) {
                callAfter();
            }
            code.returnValue();
            String type = advice.caught().isEmpty() ? ANYTHING : advice.caught();
            code.catchException(start, end, Type.getObjectType(type));
            thrown = code.newLocal(Type.getObjectType(type));
            code.storeLocal(thrown);
            callAdvice();
            if (advice.when() == When.INSTEAD) {
                castResult();
                code.returnValue();
            } else {
                drop(called.getReturnType());
                code.loadLocal(thrown);
                code.throwException();
            }
        }

        /** Calls the advice with what the method gave back, and leaves that. */
        private void callAfter() {
            if (given.getSort() != Type.VOID) {
                result = code.newLocal(given);
                code.storeLocal(result);
            }
            callAdvice();
            drop(called.getReturnType());
            if (result >= 0) {
                code.loadLocal(result);
            }
        }

        private void makePoint(Advice.JoinPoint kind) {
            Type made = JoinPointWriter.write(type, inner, kind, line, this::keep);
            code.newInstance(made);
            code.dup();
            code.loadThis();
            code.loadArgArray();
            code.invokeConstructor(made, JoinPointWriter.constructor(owner));
            point = code.newLocal(made);
            code.storeLocal(point);
        }

        private void keep(String name, byte[] file) {
            made.put(name, new WovenClass(type.name, file));
        }

        private void callInner() {
            code.loadThis();
            code.loadArgs();
            code.invokeVirtual(owner, inner);
        }

        private void callAdvice() {
            Type aspect = Type.getObjectType(advice.method().owner());
            if (!advice.method().isStatic()) {
                code.loadThis();
            }
            if (!advice.method().isStatic() && !aspect.equals(owner)) {
                code.getField(owner, aspect(aspect), aspect);
            }
            Type[] wanted = called.getArgumentTypes();
            for (int i = 0; i < wanted.length; i++) {
                push(advice.handed().get(i), wanted[i]);
            }
            if (advice.method().isStatic()) {
                code.invokeStatic(aspect, called);
            } else {
                code.invokeVirtual(aspect, called);
            }
        }

        private void push(Advice.Handed handed, Type wanted) {
            Type[] passed = inner.getArgumentTypes();
            if (handed.what() == What.POINT && point >= 0) {
                code.loadLocal(point);
            } else if (handed.what() == What.RESULT && result >= 0) {
                code.loadLocal(result);
                convert(given, wanted);
            } else if (handed.what() == What.THROWN && thrown >= 0) {
                code.loadLocal(thrown);
            } else if (handed.what() == What.RECEIVER) {
                code.loadThis();
            } else if (handed.what() == What.ARGUMENT) {
                code.loadArg(handed.argument());
                convert(passed[handed.argument()], wanted);
            } else {
                pushUnknown(wanted);
            }
        }

        /** Something of which only its type is told, as an annotation that a class bears. */
        private void pushUnknown(Type wanted) {
            if (wanted.getSort() == Type.OBJECT) {
                code.loadThis();
                code.invokeVirtual(
                        Type.getObjectType("java/lang/Object"), new Method("getClass", "()Ljava/lang/Class;"));
                code.push(wanted);
                code.invokeVirtual(
                        Type.getObjectType("java/lang/Class"),
                        new Method("getAnnotation", "(Ljava/lang/Class;)Ljava/lang/annotation/Annotation;"));
                code.checkCast(wanted);
            } else {
                pushDefault(wanted);
            }
        }

        private void pushDefault(Type wanted) {
            switch (wanted.getSort()) {
                case Type.VOID -> {}
                case Type.LONG -> code.push(0L);
                case Type.FLOAT -> code.push(0f);
                case Type.DOUBLE -> code.push(0d);
                case Type.OBJECT, Type.ARRAY -> code.push((@Nullable String) null);
                default -> code.push(0);
            }
        }

        /** The method gives what the advice gave in its place. */
        private void castResult() {
            Type answer = called.getReturnType();
            if (given.getSort() == Type.VOID) {
                drop(answer);
            } else if (answer.getSort() == Type.VOID) {
                pushDefault(given);
            } else {
                convert(answer, given);
            }
        }

        private void convert(Type from, Type to) {
            boolean boxed = from.getSort() < Type.ARRAY && to.getSort() >= Type.ARRAY;
            if (boxed) {
                code.box(from);
            } else if (from.getSort() >= Type.ARRAY && !from.equals(to)) {
                code.unbox(to);
            }
        }

        private void drop(Type type) {
            if (type.getSize() == 2) {
                code.pop2();
            } else if (type.getSize() == 1) {
                code.pop();
            }
        }
    }
}
