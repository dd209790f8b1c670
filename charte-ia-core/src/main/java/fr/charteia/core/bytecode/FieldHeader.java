package fr.charteia.core.bytecode;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * A field as its class declares it.
 *
 * @param owner internal name of the declaring class
 * @param name name of the field
 * @param descriptor descriptor of its type
 * @param signature generic type, if the class file has it
 * @param access access flags of the class file
 * @param constantValue value of a compile-time constant: {@code String}, {@code Integer} (also for boolean, byte, char,
 *     short), {@code Long}, {@code Float} or {@code Double}
 * @param annotations annotations on the field, of class and of runtime retention
 */
public record FieldHeader(
        String owner,
        String name,
        String descriptor,
        @Nullable String signature,
        int access,
        @Nullable Object constantValue,
        List<AnnotationFact> annotations) {

    public FieldHeader {
        annotations = List.copyOf(annotations);
    }

    /** The field as code of its own class names it. */
    public MemberRef ref() {
        return new MemberRef(owner, name, descriptor);
    }

    /** Its type, with type arguments where the class file has them. */
    public GenericType type() {
        return Optional.ofNullable(signature)
                .flatMap(SignatureParser::type)
                .or(() -> SignatureParser.type(descriptor))
                .orElse(GenericType.ANYTHING);
    }

    /** Tells whether the field belongs to the class rather than to its objects. */
    public boolean isStatic() {
        return (access & Opcodes.ACC_STATIC) != 0;
    }

    /** Tells whether the field is assigned once. */
    public boolean isFinal() {
        return (access & Opcodes.ACC_FINAL) != 0;
    }

    /** Tells whether it is a constant of an enum. */
    public boolean isEnumConstant() {
        return (access & Opcodes.ACC_ENUM) != 0;
    }

    /** Tells whether the compiler made the field. */
    public boolean isSynthetic() {
        return (access & Opcodes.ACC_SYNTHETIC) != 0;
    }

    /** The annotation of this type on the field itself. */
    public Optional<AnnotationFact> annotation(String internalName) {
        return AnnotationFact.find(annotations, internalName);
    }
}
