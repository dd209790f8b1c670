package fr.charteia.core.flow.library;

import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is looked up in a map by what a person has answered: which of its entries that is, they have said. Where it is one that lies under one
 * key alone, it says what was approved with that answer.
 */
final class AnsweredKeys {
    private final Memory memory;
    private final Function<Value, Optional<Object>> names;

    /** @param names under which name a map has what lies under a key */
    AnsweredKeys(Memory memory, Function<Value, Optional<Object>> names) {
        this.memory = memory;
        this.names = names;
    }

    /** What is found under a key says of a person's approval that the key itself says; nothing where it is not known what lies where. */
    Taints said(State state, Value map, Value key) {
        HeapObject only = map.only();
        if (only == null || Approvals.asked(key).isEmpty()) {
            return Taints.NONE;
        }
        Map<Slot, Value> entries =
                new LinkedHashMap<>(memory.settled(state.heap, only).orElse(Map.of()));
        entries.keySet().removeIf(slot -> slot.kind() != Slot.Kind.VALUE || slot.isBeing());
        Map<String, Object> constants = constants(key);
        Taints says = Taints.NONE;
        for (Map.Entry<Slot, Value> entry : entries.entrySet()) {
            if (entry.getKey().isConstant()) {
                says = says.union(said(entries, entry, Approvals.given(key, constant(entry.getKey(), constants))));
            }
        }
        return says;
    }

    private static Taints said(Map<Slot, Value> entries, Map.Entry<Slot, Value> entry, Set<Label> approved) {
        Taints says = Taints.NONE;
        for (Object is :
                approved.isEmpty() ? Set.of() : Approvals.keys(entry.getValue()).orElse(Set.of())) {
            boolean elsewhere = entries.entrySet().stream()
                    .anyMatch(other -> other != entry && Approvals.canBe(other.getValue(), is));
            says = elsewhere ? says : says.union(Approvals.of(approved, is));
        }
        return says;
    }

    /** The constants of enums that a key may be, by the names under which maps have what lies under them. */
    private Map<String, Object> constants(Value key) {
        Map<String, Object> constants = new HashMap<>();
        key.objects()
                .forEach(object ->
                        names.apply(Value.of(object)).ifPresent(name -> constants.put(String.valueOf(name), object)));
        return constants;
    }

    /** The number, the name or the constant that a key is: 1 and 0 are what is true and what is false. */
    private static Object constant(Slot slot, Map<String, Object> constants) {
        String name = slot.name().substring(1);
        if (constants.containsKey(name)) {
            return constants.get(name);
        }
        return name.equals("1") || name.equals("0") ? (Object) Integer.valueOf(name) : name;
    }
}
