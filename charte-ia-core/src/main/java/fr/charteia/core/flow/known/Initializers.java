package fr.charteia.core.flow.known;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** What static initializers of ours left in the fields of their classes, and in the objects that they made. Each is interpreted once. */
public final class Initializers {
    private static final HeapObject STATICS = HeapObject.input("", AccessPath.of(AccessPath.STATIC));

    private final Summaries summaries;
    private final Program program;
    private final Globals globals;
    private final ChangingGlobals changing;
    private final Map<String, Optional<Heap>> initialized = new HashMap<>();
    private final Set<String> initializing = new HashSet<>();

    public Initializers(Summaries summaries, Globals globals) {
        this.summaries = summaries;
        this.program = summaries.program();
        this.globals = globals;
        this.changing = new ChangingGlobals(program, globals);
    }

    /** What a final static field of ours holds once its class is initialised. */
    public Optional<Value> staticField(MemberRef field) {
        FieldHeader header = program.header(field).orElse(null);
        if (header == null
                || (header.access() & Opcodes.ACC_FINAL) == 0
                || !program.index().inScope(header.owner())) {
            return Optional.empty();
        }
        Object constant = header.constantValue();
        if (constant != null) {
            return Optional.of(Value.constant(constant));
        }
        return initialized(header.owner()).flatMap(heap -> heap.get(STATICS, program.slot(field)));
    }

    private Optional<Heap> initialized(String type) {
        Optional<Heap> known = initialized.get(type);
        if (known != null) {
            return known;
        }
        MethodHeader initializer =
                program.resolve(new MemberRef(type, "<clinit>", "()V")).orElse(null);
        boolean running = initializer != null && summaries.isRunning(initializer);
        if (running || !initializing.add(type)) {
            return Optional.empty();
        }
        @Nullable Heap heap = null;
        if (initializer != null && initializer.owner().equals(type)) {
            heap = globalize(summaries.summary(initializer, Shape.NONE).heap());
        }
        initializing.remove(type);
        if (heap != null) {
            heap.slots(STATICS).forEach((slot, value) -> changing.find(slot, value));
        }
        Optional<Heap> result = Optional.ofNullable(heap);
        initialized.put(type, result);
        return result;
    }

    private Heap globalize(Heap local) {
        Heap heap = new Heap();
        for (HeapObject object : local.objects()) {
            Map<Slot, Value> slots = new LinkedHashMap<>();
            local.slots(object).forEach((slot, value) -> slots.put(slot, globalize(value)));
            if (object.isInput()) {
                heap.setAll(object, slots);
            } else {
                globals.set(object.asGlobal(), slots);
            }
        }
        return heap;
    }

    private static Value globalize(Value value) {
        Set<HeapObject> objects = new LinkedHashSet<>();
        value.objects().forEach(object -> objects.add(object.isInput() ? object : object.asGlobal()));
        Taints taints = value.taints().filter(taint -> !(taint.label() instanceof Label.Input));
        Constant constant = value.constant() instanceof Constant.FromInput ? Constant.UNKNOWN : value.constant();
        return new Value(objects, taints, constant);
    }
}
