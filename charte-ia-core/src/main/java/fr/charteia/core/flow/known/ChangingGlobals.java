package fr.charteia.core.flow.known;

import fr.charteia.core.flow.memory.Emptying;
import fr.charteia.core.flow.program.FieldUses;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which of the objects that static initializers made the program goes on to change: the object in a field by what is done with the
 * field, what it holds by what is done with that. The others hold for good what they were made with.
 */
final class ChangingGlobals {
    /** How far below a static field objects are looked at. */
    private static final int DEEPEST = 4;

    private final Program program;
    private final Globals globals;
    private final FieldUses uses;
    private final Set<Seen> seen = new HashSet<>();

    /** What was looked at already: objects may hold each other. */
    private record Seen(HeapObject object, boolean changes, boolean changesParts) {}

    ChangingGlobals(Program program, Globals globals) {
        this.program = program;
        this.globals = globals;
        this.uses = program.fieldUses();
    }

    /** Looks at what a final static field holds once its class is initialised. */
    void find(Slot field, Value value) {
        at(field, value, AccessPath.of(AccessPath.STATIC).append(field));
    }

    private void at(Slot field, Value value, AccessPath path) {
        program.field(field).map(uses::of).ifPresent(use -> {
            for (HeapObject object : value.objects()) {
                look(object, path, use.changes(), use.changesParts());
            }
        });
    }

    private void look(HeapObject object, AccessPath path, boolean changes, boolean changesParts) {
        if (!object.isGlobal()
                || object.isFunction()
                || path.isDeep()
                || path.depth() > DEEPEST
                || !seen.add(new Seen(object, changes, changesParts))) {
            return;
        }
        if (changes) {
            globals.found(object, path);
        }
        for (Map.Entry<Slot, Value> part : globals.slots(object).entrySet()) {
            Slot slot = part.getKey();
            if (slot.kind() == Slot.Kind.FIELD) {
                at(slot, part.getValue(), path.append(slot));
            } else if (Emptying.isContent(slot)) {
                for (HeapObject held : part.getValue().objects()) {
                    look(held, path.append(slot), changesParts, changesParts);
                }
            }
        }
    }
}
