package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.model.Fact;
import java.util.List;
import org.objectweb.asm.Type;

/** What names alone say. */
final class Guesses {
    List<Fact> field(FieldHeader field, ClassHeader declaring, String what) {
        return List.of();
    }

    List<Fact> parameter(String name, Type type, String what) {
        return List.of();
    }

    /** Whether values of the class are data, rather than parts of the program: services, errors, constants. */
    static boolean carriesData(ClassHeader header) {
        return !header.isEnum() && !header.isAnnotation();
    }
}
