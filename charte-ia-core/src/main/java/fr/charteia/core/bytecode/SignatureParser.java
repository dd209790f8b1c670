package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Reads generic signatures (JVMS 4.7.9.1) and descriptors. What is malformed says nothing: the result is empty then. */
final class SignatureParser extends SignatureVisitor {
    private final List<String> variables = new ArrayList<>();
    private final List<GenericType.OfClass> supertypes = new ArrayList<>();
    private final List<GenericType> parameters = new ArrayList<>();
    private GenericType result = GenericType.ANYTHING;

    private SignatureParser() {
        super(Opcodes.ASM9);
    }

    static Optional<GenericType> type(String signature) {
        SignatureParser parser = new SignatureParser();
        return reads(() -> new SignatureReader(signature).acceptType(parser.visitReturnType()))
                ? Optional.of(parser.result)
                : Optional.empty();
    }

    static Optional<ClassSignature> ofClass(String signature) {
        SignatureParser parser = new SignatureParser();
        return reads(() -> new SignatureReader(signature).accept(parser))
                ? Optional.of(new ClassSignature(parser.variables, parser.supertypes))
                : Optional.empty();
    }

    static Optional<MethodSignature> ofMethod(String signature) {
        SignatureParser parser = new SignatureParser();
        return reads(() -> new SignatureReader(signature).accept(parser))
                ? Optional.of(new MethodSignature(parser.parameters, parser.result))
                : Optional.empty();
    }

    private static boolean reads(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (RuntimeException malformed) {
            // ASM says what is malformed with exceptions of many kinds.
            return false;
        }
    }

    @Override
    public void visitFormalTypeParameter(String name) {
        variables.add(name);
    }

    @Override
    public SignatureVisitor visitClassBound() {
        return new TypeReader(bound -> {});
    }

    @Override
    public SignatureVisitor visitInterfaceBound() {
        return new TypeReader(bound -> {});
    }

    @Override
    public SignatureVisitor visitSuperclass() {
        return visitInterface();
    }

    @Override
    public SignatureVisitor visitInterface() {
        return new TypeReader(type -> supertypes.add((GenericType.OfClass) type));
    }

    @Override
    public SignatureVisitor visitParameterType() {
        return new TypeReader(parameters::add);
    }

    @Override
    public SignatureVisitor visitReturnType() {
        return new TypeReader(type -> result = type);
    }

    @Override
    public SignatureVisitor visitExceptionType() {
        return new TypeReader(type -> {});
    }

    /** Reads one type and hands it on. */
    private static final class TypeReader extends SignatureVisitor {
        private final Consumer<GenericType> read;
        private String name = "";
        private List<GenericType> arguments = new ArrayList<>();
        private GenericType.@Nullable OfClass outer;

        TypeReader(Consumer<GenericType> read) {
            super(Opcodes.ASM9);
            this.read = read;
        }

        @Override
        public void visitBaseType(char descriptor) {
            read.accept(new GenericType.Plain(descriptor));
        }

        @Override
        public void visitTypeVariable(String variable) {
            read.accept(new GenericType.Variable(variable));
        }

        @Override
        public SignatureVisitor visitArrayType() {
            return new TypeReader(element -> read.accept(new GenericType.ArrayOf(element)));
        }

        @Override
        public void visitClassType(String type) {
            name = type;
        }

        @Override
        public void visitInnerClassType(String inner) {
            outer = new GenericType.OfClass(name, arguments, outer);
            name = name + '$' + inner;
            arguments = new ArrayList<>();
        }

        @Override
        public void visitTypeArgument() {
            arguments.add(GenericType.ANYTHING);
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            return new TypeReader(arguments::add);
        }

        @Override
        public void visitEnd() {
            read.accept(new GenericType.OfClass(name, arguments, outer));
        }
    }
}
