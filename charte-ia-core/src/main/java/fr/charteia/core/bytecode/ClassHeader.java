package fr.charteia.core.bytecode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A class as its class file declares it, without method bodies. Names are internal ones, {@code a/b/C$D}.
 *
 * @param name its name
 * @param version major version of the class file, as written in it: 61 is Java 17
 * @param access access flags, those of the InnerClasses attribute (static, private, protected) added for a nested class
 * @param superName its superclass; null for {@code java/lang/Object} only
 * @param interfaces the interfaces it names, in their order
 * @param signature generic signature, if the class file has it
 * @param sourceFile simple name of the source file, if the class file has it
 * @param annotations annotations on the class, of class and of runtime retention
 * @param fields its fields, in the order of the class file
 * @param methods its methods and constructors, in the order of the class file
 * @param outerClass the class in which it is declared: for a member class by InnerClasses, for a local or anonymous one by
 *     EnclosingMethod; null for a top-level class
 * @param enclosingMethod for a local or anonymous class, the method in which it is declared, if any
 * @param permittedSubclasses the subclasses of a sealed class
 * @param record whether it is a record
 * @param recordComponents names of the components of a record, in their order
 * @param origin the class folder or jar it was read from; for a class of the JDK, a path of that name
 */
public record ClassHeader(
        String name,
        int version,
        int access,
        @Nullable String superName,
        List<String> interfaces,
        @Nullable String signature,
        @Nullable String sourceFile,
        List<AnnotationFact> annotations,
        List<FieldHeader> fields,
        List<MethodHeader> methods,
        @Nullable String outerClass,
        @Nullable MemberRef enclosingMethod,
        List<String> permittedSubclasses,
        boolean record,
        List<String> recordComponents,
        Path origin) {

    public ClassHeader {
        interfaces = List.copyOf(interfaces);
        annotations = List.copyOf(annotations);
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
        permittedSubclasses = List.copyOf(permittedSubclasses);
        recordComponents = List.copyOf(recordComponents);
    }

    /** Tells an interface (annotation types included) from a class. */
    public boolean isInterface() {
        return (access & Opcodes.ACC_INTERFACE) != 0;
    }

    /** Tells whether no object is of exactly this class. */
    public boolean isAbstract() {
        return (access & Opcodes.ACC_ABSTRACT) != 0;
    }

    /** Tells whether this is an enum, or the body of an enum constant. */
    public boolean isEnum() {
        return (access & Opcodes.ACC_ENUM) != 0;
    }

    /** The constants of an enum, in the order in which it declares them; none, where it is no enum. */
    public List<FieldHeader> enumConstants() {
        return isEnum() ? fields.stream().filter(FieldHeader::isEnumConstant).toList() : List.of();
    }

    /** Tells whether this is an annotation type. */
    public boolean isAnnotation() {
        return (access & Opcodes.ACC_ANNOTATION) != 0;
    }

    /** Tells whether the class has no subclass. */
    public boolean isFinal() {
        return (access & Opcodes.ACC_FINAL) != 0;
    }

    /** Tells whether any class may name this one. */
    public boolean isPublic() {
        return (access & Opcodes.ACC_PUBLIC) != 0;
    }

    /** Tells whether the compiler made the class. */
    public boolean isSynthetic() {
        return (access & Opcodes.ACC_SYNTHETIC) != 0;
    }

    /** The superclass, if any, then the interfaces. */
    public List<String> parents() {
        if (superName == null) {
            return interfaces;
        }
        List<String> parents = new ArrayList<>(1 + interfaces.size());
        parents.add(superName);
        parents.addAll(interfaces);
        return List.copyOf(parents);
    }

    /** What it declares with type variables and arguments; its supertypes alone where no signature tells, or a malformed one. */
    public ClassSignature generic() {
        return Optional.ofNullable(signature)
                .flatMap(SignatureParser::ofClass)
                .orElseGet(() -> ClassSignature.raw(parents()));
    }

    /** Internal name of its package, {@code a/b}; empty for the unnamed one. */
    public String packageName() {
        return InternalNames.packageOf(name);
    }

    /** The name of what a constructor or a method of this class is given; empty where it is not known. */
    public String parameterName(MemberRef method, int argument) {
        if (record && recordComponents.size() == Type.getArgumentTypes(method.descriptor()).length) {
            return recordComponents.get(argument);
        }
        return method(method.name(), method.descriptor())
                .map(MethodHeader::parameterNames)
                .filter(names -> argument < names.size())
                .map(names -> names.get(argument))
                .orElse("");
    }

    /** The method that this class itself declares. */
    public Optional<MethodHeader> method(String methodName, String descriptor) {
        for (MethodHeader method : methods) {
            if (method.name().equals(methodName) && method.descriptor().equals(descriptor)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    /** The methods of this name that this class itself declares. */
    public List<MethodHeader> methods(String methodName) {
        return methods.stream()
                .filter(method -> method.name().equals(methodName))
                .toList();
    }

    /** The field of this name that this class itself declares; the first, should a class file have several. */
    public Optional<FieldHeader> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }

    /** The annotation of this type on the class itself. */
    public Optional<AnnotationFact> annotation(String internalName) {
        return AnnotationFact.find(annotations, internalName);
    }
}
