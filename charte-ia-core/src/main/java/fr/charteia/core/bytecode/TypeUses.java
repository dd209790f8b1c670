package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        if (uses.stream().allMatch(use -> use.target() == PARAMETER)) {
            return own;
        }
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
        if (uses.stream().noneMatch(use -> use.target() == PARAMETER)) {
            return own;
        }
        int count = !own.isEmpty() ? own.size() : signature != null ? written(signature, parameters) : parameters;
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

    /** How many parameters a method's signature writes. */
    private static int written(String signature, int otherwise) {
        return SignatureParser.ofMethod(signature)
                .map(method -> method.parameters().size())
                .orElse(otherwise);
    }

    private static List<List<AnnotationFact>> none(int count) {
        return ParameterAnnotations.none(count);
    }

    /** Whether each step into the type goes to the last argument that the type has. */
    private static boolean speaksForAll(Use use, @Nullable String signature) {
        if (use.arguments().isEmpty()) {
            return true;
        }
        Optional<GenericType> type = Optional.ofNullable(signature).flatMap(text -> typeOf(use, text));
        for (int step : use.arguments()) {
            List<GenericType> arguments = type.map(TypeUses::arguments).orElse(List.of());
            if (step != arguments.size() - 1) {
                return false;
            }
            type = Optional.of(arguments.get(step));
        }
        return true;
    }

    /** The type that an annotation stands in. */
    private static Optional<GenericType> typeOf(Use use, String signature) {
        if (use.target() == FIELD) {
            return SignatureParser.type(signature);
        }
        return SignatureParser.ofMethod(signature)
                .map(method -> use.target() == RESULT
                        ? method.result()
                        : use.parameter() < method.parameters().size()
                                ? method.parameters().get(use.parameter())
                                : GenericType.ANYTHING);
    }

    private static List<GenericType> arguments(GenericType type) {
        if (type instanceof GenericType.ArrayOf array) {
            return arguments(array.element());
        }
        return type instanceof GenericType.OfClass named ? named.arguments() : List.of();
    }

    /** Whether a step of a way into a type goes to one of its arguments. */
    static boolean isArgument(int kind) {
        return kind == TYPE_ARGUMENT;
    }
}
