package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Type;

/**
 * Tells tables from caches: whether the program does anything to the object in a field, or to what that holds, that could change it,
 * other than where the field's class is made ready.
 */
public final class FieldUses {
    /** @param changesParts whether what the object holds may change, such as the lists in a map */
    public record Use(boolean changes, boolean changesParts) {}

    private final Program program;
    private final Map<MemberRef, Use> known = new HashMap<>();

    public FieldUses(Program program) {
        this.program = program;
    }

    public Use of(MemberRef field) {
        Use use = known.get(field);
        if (use == null) {
            use = find(field);
            known.put(field, use);
        }
        return use;
    }

    private Use find(MemberRef field) {
        TableChanges changes = new TableChanges(program, Type.getType(field.descriptor()));
        // An object that is made may well enter itself in a static list.
        boolean isStatic = program.header(field).filter(FieldHeader::isStatic).isPresent();
        for (String type : program.referrers(field)) {
            for (MethodBody body : program.bodies(type).values()) {
                boolean making = body.method().name().equals("<clinit>")
                        || !isStatic && body.method().name().equals("<init>") && type.equals(field.owner());
                if (!making) {
                    changes.look(body, field);
                }
            }
        }
        return new Use(changes.ofItself(), changes.ofItself() || changes.ofParts());
    }
}
