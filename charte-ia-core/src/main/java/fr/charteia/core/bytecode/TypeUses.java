package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/**
 * The annotations that stand on uses of types in the declaration of a field or method (JVMS 4.7.20), put beside those of the
 * field, the result or the parameter: {@code List<@Email String>} holds what {@code @Email List<String>} would. What stands on one
 * of several arguments of a type says nothing of the others: only the last one's counts, so that the keys of a map do not speak for
 * its values.
 */
final class TypeUses {
    private static final int FIELD = 0x13;
    private static final int RESULT = 0x14;
    private static final int PARAMETER = 0x16;
    private static final int TYPE_ARGUMENT = 3;

    /**
     * One annotation.
     *
     * @param target what it is part of, as the class file numbers it
     * @param parameter the number of the parameter, if it is part of one
     * @param arguments the number of the type argument on each step of its way into the type
     */
    record Use(int target, int parameter, List<Integer> arguments, AnnotationFact annotation) {
        Use {
            arguments = List.copyOf(arguments);
        }
    }

    private final List<Use> uses = new ArrayList<>();

    void add(List<Use> more) {
        uses.addAll(more);
    }

    /** Those of a field or of the result of a method, after its own. */
    List<AnnotationFact> withResult(List<AnnotationFact> own, @Nullable String signature) {
        Set<AnnotationFact> all = new LinkedHashSet<>(own);
        for (Use use : uses) {
            if ((use.target() == FIELD || use.target() == RESULT) && speaksForAll(use, signature)) {
                all.add(use.annotation());
            }
        }
        return List.copyOf(all);
    }

    /**
     * Those of parameters, after their own. Nothing is added where it is not told which parameters are the written ones.
     *
     * @param own of the parameters that the compiler counted; empty when none has an annotation
     * @param parameters how many the method has in all; negative where the compiler may have added some
     */
    List<List<AnnotationFact>> withParameters(
            List<List<AnnotationFact>> own, @Nullable String signature, int parameters) {
        int count = !own.isEmpty() ? own.size() : signature != null ? Written.of(signature).parameters : parameters;
        List<List<AnnotationFact>> all = new ArrayList<>(count < 0 ? own : own.isEmpty() ? none(count) : own);
        for (Use use : uses) {
            if (use.target() == PARAMETER && use.parameter() < all.size() && speaksForAll(use, signature)) {
                Set<AnnotationFact> both = new LinkedHashSet<>(all.get(use.parameter()));
                both.add(use.annotation());
                all.set(use.parameter(), List.copyOf(both));
            }
        }
        return all.stream().allMatch(List::isEmpty) ? own : all;
    }

    private static List<List<AnnotationFact>> none(int count) {
        return ParameterAnnotations.none(count);
    }

    /** Whether each step into the type goes to the last argument that the type has. */
    private static boolean speaksForAll(Use use, @Nullable String signature) {
        if (use.arguments().isEmpty()) {
            return true;
        }
        if (signature == null) {
            return false;
        }
        Written written = Written.of(signature);
        int at = use.target() == PARAMETER ? use.parameter() : written.isMethod ? Written.RESULT : 0;
        return written.isLast(at, use.arguments());
    }

    /** The type arguments of a generic signature, by what they are part of. */
    private static final class Written extends SignatureVisitor {
        static final int RESULT = -1;

        int parameters;
        boolean isMethod;
        private final List<Part> parts = new ArrayList<>();

        /** The type arguments below one type, in order. */
        private record Part(int of, List<Part> arguments) {}

        private Written() {
            super(Opcodes.ASM9);
        }

        static Written of(String signature) {
            Written written = new Written();
            try {
                SignatureReader reader = new SignatureReader(signature);
                if (signature.startsWith("<") || signature.startsWith("(")) {
                    written.isMethod = true;
                    reader.accept(written);
                } else {
                    reader.acceptType(written.part(0));
                }
            } catch (RuntimeException malformed) {
                // ASM says what is malformed with exceptions of many kinds; nothing is known then.
                written.parts.clear();
            }
            return written;
        }

        boolean isLast(int of, List<Integer> way) {
            Part part = parts.stream().filter(one -> one.of() == of).findFirst().orElse(null);
            for (int step : way) {
                if (part == null || step != part.arguments().size() - 1) {
                    return false;
                }
                part = part.arguments().get(step);
            }
            return true;
        }

        private SignatureVisitor part(int of) {
            Part part = new Part(of, new ArrayList<>());
            parts.add(part);
            return new Arguments(part);
        }

        @Override
        public SignatureVisitor visitParameterType() {
            return part(parameters++);
        }

        @Override
        public SignatureVisitor visitReturnType() {
            return part(RESULT);
        }

        private static final class Arguments extends SignatureVisitor {
            private final Part part;

            Arguments(Part part) {
                super(Opcodes.ASM9);
                this.part = part;
            }

            @Override
            public SignatureVisitor visitArrayType() {
                return this;
            }

            @Override
            public void visitTypeArgument() {
                part.arguments().add(new Part(0, new ArrayList<>()));
            }

            @Override
            public SignatureVisitor visitTypeArgument(char wildcard) {
                Part below = new Part(0, new ArrayList<>());
                part.arguments().add(below);
                return new Arguments(below);
            }
        }
    }

    /** Whether a step of a way into a type goes to one of its arguments. */
    static boolean isArgument(int kind) {
        return kind == TYPE_ARGUMENT;
    }
}
