package fr.charteia.core.bytecode;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * A method or constructor as its class declares it, without its body.
 *
 * @param owner internal name of the declaring class
 * @param name name of the method; {@code <init>} for a constructor
 * @param descriptor its descriptor
 * @param signature generic signature, if the class file has it
 * @param access access flags of the class file
 * @param annotations annotations on the method, of class and of runtime retention
 * @param parameterAnnotations one list for each parameter of the descriptor, those the compiler added included (outer
 *     instance, captured variables, name and rank of an enum constant)
 * @param exceptions internal names of the declared exceptions
 * @param parameterNames one name for each parameter of the descriptor where the class file records them, for programs ({@code
 *     -parameters}) or for debuggers ({@code -g}), an empty string for one without a name; empty where it does not
 */
public record MethodHeader(
        String owner,
        String name,
        String descriptor,
        @Nullable String signature,
        int access,
        List<AnnotationFact> annotations,
        List<List<AnnotationFact>> parameterAnnotations,
        List<String> exceptions,
        List<String> parameterNames) {

    public MethodHeader {
        annotations = List.copyOf(annotations);
        parameterAnnotations = List.copyOf(parameterAnnotations);
        exceptions = List.copyOf(exceptions);
        parameterNames = List.copyOf(parameterNames);
    }

    /** The method as code of its own class names it. */
    public MemberRef ref() {
        return new MemberRef(owner, name, descriptor);
    }

    /**
     * Its types, with type arguments where the class file has them, one for each parameter of the descriptor: where the compiler
     * added parameters, the generic signature does not tell which is which.
     */
    public MethodSignature generic() {
        MethodSignature erased = SignatureParser.ofMethod(descriptor)
                .orElseGet(() -> new MethodSignature(List.of(), GenericType.ANYTHING));
        return Optional.ofNullable(signature)
                .flatMap(SignatureParser::ofMethod)
                .map(written ->
                        written.parameters().size() == erased.parameters().size()
                                ? written
                                : new MethodSignature(erased.parameters(), written.result()))
                .orElse(erased);
    }

    /** The annotations of one parameter, from 0, the receiver excluded; none where the class file has none for it. */
    public List<AnnotationFact> parameterAnnotations(int parameter) {
        return parameter < parameterAnnotations.size() ? parameterAnnotations.get(parameter) : List.of();
    }

    /** The name of one parameter, from 0, the receiver excluded; empty where the class file does not say it. */
    public String parameterName(int parameter) {
        return parameter < parameterNames.size() ? parameterNames.get(parameter) : "";
    }

    /** Tells whether the method has no receiver. */
    public boolean isStatic() {
        return (access & Opcodes.ACC_STATIC) != 0;
    }

    /** Tells whether the method has no body because an implementation gives it. */
    public boolean isAbstract() {
        return (access & Opcodes.ACC_ABSTRACT) != 0;
    }

    /** Tells whether the method has a body in its class file. */
    public boolean hasBody() {
        return (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0;
    }

    /** Tells whether only its own class (and nest mates) may call the method. */
    public boolean isPrivate() {
        return (access & Opcodes.ACC_PRIVATE) != 0;
    }

    /** Tells whether any class may call the method. */
    public boolean isPublic() {
        return (access & Opcodes.ACC_PUBLIC) != 0;
    }

    /** Tells whether the compiler made the method: a lambda body, a bridge, an accessor. */
    public boolean isSynthetic() {
        return (access & Opcodes.ACC_SYNTHETIC) != 0;
    }

    /** Tells whether the method only forwards to one of another erasure. */
    public boolean isBridge() {
        return (access & Opcodes.ACC_BRIDGE) != 0;
    }

    /** Tells whether this is a constructor. */
    public boolean isConstructor() {
        return name.equals("<init>");
    }

    /** The annotation of this type on the method itself. */
    public Optional<AnnotationFact> annotation(String internalName) {
        return AnnotationFact.find(annotations, internalName);
    }
}
