package fr.charteia.core.flow.known;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the constants of an enum of ours have in a final field: one that code which is not seen gave ({@code json.readValue(text, Provider.class)}) is
 * one of them, whichever.
 */
public final class ConstantParts {
    private final Summaries summaries;
    private final Program program;
    private final Map<Slot, Optional<Value>> known = new HashMap<>();

    public ConstantParts(Summaries summaries) {
        this.summaries = summaries;
        this.program = summaries.program();
    }

    /** What a field has of any of them; empty where that is no final field of an enum, or not known. */
    public Optional<Value> of(Slot field) {
        if (field.kind() != Slot.Kind.FIELD) {
            return Optional.empty();
        }
        Optional<Value> held = known.get(field);
        if (held == null) {
            // The enum's own initialiser may ask for it.
            known.put(field, Optional.empty());
            held = program.isEnum(field.owner()) && program.isFinal(field) ? find(field) : Optional.empty();
            known.put(field, held);
        }
        return held;
    }

    private Optional<Value> find(Slot field) {
        Value all = Value.BOTTOM;
        for (FieldHeader constant : EnumConstants.constants(program, field.owner())) {
            HeapObject object =
                    summaries.staticField(constant.ref()).map(Value::only).orElse(null);
            Value part =
                    object == null ? null : summaries.globals().slots(object).get(field);
            if (part == null) {
                return Optional.empty();
            }
            all = all.join(part);
        }
        return Optional.of(all).filter(value -> !value.isBottom());
    }
}
