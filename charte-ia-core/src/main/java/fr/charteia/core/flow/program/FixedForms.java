package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.model.CallModel.Sort;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Type;

/** Types of which everything is written in one form: a number, a date, a constant of an enum. What {@code toString} is modelled as says so. */
public final class FixedForms {
    private static final String TEXT = "java/lang/String";
    private static final String TO_STRING = "()Ljava/lang/String;";

    private final Program program;
    private final Map<String, Boolean> known = new HashMap<>();

    FixedForms(Program program) {
        this.program = program;
    }

    /** Whether values of the type are so: of the primitive ones, a letter is not. */
    public boolean include(Type type) {
        return switch (type.getSort()) {
            case Type.OBJECT -> include(type.getInternalName());
            case Type.ARRAY, Type.CHAR -> false;
            default -> true;
        };
    }

    /** Whether objects of the class are so. */
    public boolean include(String internalName) {
        return !internalName.equals(TEXT) && !internalName.isEmpty() && known.computeIfAbsent(internalName, this::find);
    }

    private boolean find(String internalName) {
        return program.models().call(new MemberRef(internalName, "toString", TO_STRING)).propagations().stream()
                .anyMatch(row -> row.sort() == Sort.FORM);
    }
}
