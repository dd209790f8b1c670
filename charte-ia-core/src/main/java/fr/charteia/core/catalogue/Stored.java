package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.Locale;
import java.util.Optional;
import org.objectweb.asm.Type;

/**
 * The field that something is meant for, by its name: the parameter of a constructor, of a setter, of a builder. They are one
 * datum, and what is known of the field, or is not, holds for all of them.
 */
final class Stored {
    private static final String BUILDER = "Builder";

    private final ClassIndex index;

    Stored(ClassIndex index) {
        this.index = index;
    }

    /** The field that a parameter is kept in. */
    Optional<FieldHeader> of(MethodHeader method, String parameter, Type type) {
        boolean keeps = !parameter.isEmpty()
                && !method.isStatic()
                && (method.isConstructor()
                        || (method.parameterNames().size() == 1 && isSetter(method.name(), parameter)));
        return keeps ? field(method.owner(), parameter, type.getDescriptor()) : Optional.empty();
    }

    private static boolean isSetter(String method, String parameter) {
        String capitalised = parameter.substring(0, 1).toUpperCase(Locale.ROOT) + parameter.substring(1);
        return method.equals(parameter) || method.equals("set" + capitalised) || method.equals("with" + capitalised);
    }

    /** The field of the object that a builder's field is collected for: {@code Usager.nom} of {@code Usager.Builder.nom}. */
    Optional<FieldHeader> of(FieldHeader field) {
        int nested = field.owner().lastIndexOf('$');
        return nested > 0 && field.owner().endsWith(BUILDER)
                ? field(field.owner().substring(0, nested), field.name(), field.descriptor())
                : Optional.empty();
    }

    private Optional<FieldHeader> field(String owner, String name, String descriptor) {
        return index.resolveField(owner, name, descriptor).filter(field -> !field.isStatic());
    }
}
