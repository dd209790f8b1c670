package fr.charteia.core.flow.reflect;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.List;

/** One call of the reflection's methods under interpretation. */
record ReflectiveCall(State state, MemberRef callee, List<Value> arguments, Site site) {
    /** An argument, the receiver first; nothing where the call has not so many. */
    Value argument(int index) {
        return index < arguments.size() ? arguments.get(index) : Value.BOTTOM;
    }

    String name() {
        return callee.name();
    }
}
