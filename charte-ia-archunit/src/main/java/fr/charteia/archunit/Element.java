package fr.charteia.archunit;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import fr.charteia.core.bytecode.MemberRef;
import java.util.stream.Collectors;

/**
 * A class or a member that ArchUnit imported, as the analysis names it.
 *
 * @param owner the class, or the class of the member
 * @param ref the member, or the class (no name)
 */
record Element(JavaClass owner, MemberRef ref) {
    /**
     * A class, a method, a constructor or a field.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static Element of(HasSourceCodeLocation item) {
        if (item instanceof JavaClass javaClass) {
            return new Element(javaClass, new MemberRef(internalName(javaClass), "", ""));
        }
        if (item instanceof JavaMember member) {
            return new Element(
                    member.getOwner(),
                    new MemberRef(internalName(member.getOwner()), member.getName(), member.getDescriptor()));
        }
        throw new IllegalArgumentException("Neither a class nor a member of one: " + item);
    }

    /** What code names when it calls a method or uses a field. */
    static MemberRef of(AccessTarget target) {
        String descriptor = "";
        if (target instanceof AccessTarget.CodeUnitAccessTarget codeUnit) {
            descriptor = codeUnit.getRawParameterTypes().stream()
                    .map(Element::descriptor)
                    .collect(Collectors.joining("", "(", ")" + descriptor(codeUnit.getRawReturnType())));
        } else if (target instanceof AccessTarget.FieldAccessTarget field) {
            descriptor = descriptor(field.getRawType());
        }
        return new MemberRef(internalName(target.getOwner()), target.getName(), descriptor);
    }

    private static String descriptor(JavaClass type) {
        return type.isArray()
                ? internalName(type)
                : type.isPrimitive() ? primitive(type) : "L" + internalName(type) + ";";
    }

    private static String primitive(JavaClass type) {
        return type.reflect().descriptorString();
    }

    private static String internalName(JavaClass javaClass) {
        return javaClass.getName().replace('.', '/');
    }

    /** That method in the import to which this belongs: itself, one of that name, else its class, else this class. */
    HasSourceCodeLocation codeUnit(MemberRef method) {
        String type = method.owner().replace('/', '.');
        JavaClass declaring = ImportedCode.classes(owner).stream()
                .filter(candidate -> candidate.getName().equals(type))
                .findFirst()
                .orElse(owner);
        return declaring.getCodeUnits().stream()
                .filter(unit -> of(unit).contains(method))
                .map(HasSourceCodeLocation.class::cast)
                .findFirst()
                .orElse(declaring);
    }

    ImportedCode code() {
        return ImportedCode.of(owner);
    }

    /** Whether that method is this one, or one of this class; a method without descriptor is any of its name. */
    boolean contains(MemberRef method) {
        return method.owner().equals(ref.owner())
                && (ref.name().isEmpty()
                        || method.name().equals(ref.name())
                                && (method.descriptor().isEmpty()
                                        || method.descriptor().equals(ref.descriptor())));
    }
}
