package fr.charteia.core.flow.container;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import org.objectweb.asm.Opcodes;

/**
 * The order that elements have of themselves, as {@code Comparator.naturalOrder()} and {@code reverseOrder()} give it: a comparator that is
 * made of their method. What it does not look at in them has no say in which comes first.
 */
public final class NaturalOrder {
    private static final HeapObject.Target COMPARE_TO = new HeapObject.Target(
            new MemberRef("java/lang/Comparable", "compareTo", "(Ljava/lang/Object;)I"),
            Opcodes.H_INVOKEINTERFACE,
            "compare",
            0);

    private NaturalOrder() {}

    /** Such a comparator, which a call makes. */
    public static Value of(Invocation call, Memory memory) {
        HeapObject comparator = call.make();
        HeapObject method = HeapObject.function("java/util/Comparator", call.beside(80), COMPARE_TO);
        memory.write(call.state(), Value.of(comparator), Slot.ELEMENT, Value.of(method));
        return Value.of(comparator);
    }
}
