package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** What the attributes of one field or method say; of its code, only what the parameters are called. */
final class MemberAttributes {

    private final ConstantPool pool;

    @Nullable
    String signature;

    @Nullable
    Object constantValue;

    List<AnnotationFact> annotations = List.of();
    /** Of the parameters that the compiler counted: {@link ParameterAnnotations} says which. */
    List<List<AnnotationFact>> visibleParameters = List.of();

    List<List<AnnotationFact>> invisibleParameters = List.of();
    List<String> exceptions = List.of();
    /** Names of the MethodParameters attribute, empty for a parameter without one. */
    List<String> parameterNames = List.of();
    /** Access flags of the MethodParameters attribute. */
    List<Integer> parameterAccess = List.of();

    /** What the code notes of names; null where there is none. */
    private @Nullable LocalNames localNames;

    private @Nullable TypeUses uses;
    /** Where the attributes end. */
    final int end;

    MemberAttributes(ConstantPool pool, int at) {
        this.pool = pool;
        Attributes attributes = new Attributes(pool, at);
        for (String attribute = attributes.next(); attribute != null; attribute = attributes.next()) {
            read(attribute, attributes);
        }
        end = attributes.end();
    }

    /**
     * Puts the annotations of uses of types beside those of what they are part of.
     *
     * @param parameters how many a method has; negative where the compiler may have added some
     */
    void spreadUses(int parameters) {
        if (uses != null) {
            annotations = uses.withResult(annotations, signature);
            visibleParameters = uses.withParameters(visibleParameters, signature, parameters);
        }
    }

    boolean hasParameterAnnotations() {
        return !visibleParameters.isEmpty() || !invisibleParameters.isEmpty();
    }

    /**
     * The names of the parameters of a method, where they were noted for programs or for debuggers. What a compiler adds by itself is
     * handed on what stands around it under the name that it has there: it gets no name.
     */
    List<String> parameterNames(int access, String descriptor, int parameters) {
        if (hasParameterNames(parameters)) {
            return parameterNames;
        }
        return localNames == null || (access & Opcodes.ACC_SYNTHETIC) != 0
                ? List.of()
                : localNames.ofParameters((access & Opcodes.ACC_STATIC) != 0, descriptor);
    }

    /** Compilers since Java 21 write the attribute for its flags alone, without any name. */
    private boolean hasParameterNames(int parameters) {
        return parameterNames.size() == parameters && parameterNames.stream().anyMatch(name -> !name.isEmpty());
    }

    private void read(String attribute, Attributes attributes) {
        switch (attribute) {
            case "Signature" -> signature = attributes.text();
            case "ConstantValue" -> constantValue = pool.value(pool.u2(attributes.start));
            case "Exceptions" -> exceptions = attributes.classes();
            case "RuntimeVisibleAnnotations", "RuntimeInvisibleAnnotations" ->
                annotations = join(annotations, attributes.annotations());
            case "RuntimeVisibleParameterAnnotations" -> visibleParameters = attributes.parameterAnnotations();
            case "RuntimeInvisibleParameterAnnotations" -> invisibleParameters = attributes.parameterAnnotations();
            case "RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations" -> use(attributes.typeUses());
            case "MethodParameters" -> parameters(attributes.start);
            case "Code" -> localNames = new LocalNames(pool, attributes.start, attributes.end());
            default -> {}
        }
    }

    private void use(List<TypeUses.Use> more) {
        uses = uses == null ? new TypeUses() : uses;
        uses.add(more);
    }

    private void parameters(int at) {
        int count = pool.u1(at);
        parameterNames = new ArrayList<>(count);
        parameterAccess = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int name = pool.u2(at + 1 + 4 * i);
            parameterNames.add(name == 0 ? "" : pool.text(name));
            parameterAccess.add(pool.u2(at + 3 + 4 * i));
        }
    }

    static List<AnnotationFact> join(List<AnnotationFact> some, List<AnnotationFact> others) {
        if (some.isEmpty()) {
            return others;
        }
        List<AnnotationFact> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
