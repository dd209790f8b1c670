package fr.charteia.core.flow.known;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.memory.Outliving;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;

/**
 * What lies in a store that outlives calls, where all constructors of a class of ours have taken it out and left it in a final field: a cache
 * that a manager has under its name. Whoever asks a manager for it finds the same.
 */
public final class OpenedStores {
    private final LeftByConstructors constructors;
    private final Program program;
    private final Map<MemberRef, Optional<AccessPath>> known = new HashMap<>();

    public OpenedStores(Summaries summaries) {
        this.constructors = new LeftByConstructors(summaries);
        this.program = summaries.program();
    }

    /** Where what a field of any object holds lies, below what stands for a store; empty where that is not known, or nowhere of the kind. */
    public Optional<AccessPath> of(MemberRef field) {
        Optional<AccessPath> held = known.get(field);
        if (held == null) {
            // Its own constructor may ask for it.
            known.put(field, Optional.empty());
            held = program.header(field).filter(this::mayBeOpened).flatMap(this::find);
            known.put(field, held);
        }
        return held;
    }

    private boolean mayBeOpened(FieldHeader field) {
        return constructors.isOfLibrary(field)
                && program.models()
                        .store(Program.internalName(Type.getType(field.descriptor())))
                        .isEmpty();
    }

    private Optional<AccessPath> find(FieldHeader field) {
        AccessPath found = null;
        for (MethodHeader constructor : constructors.of(field)) {
            Optional<AccessPath> left = takesStore(constructor) ? left(field, constructor) : Optional.empty();
            if (left.isEmpty() || found != null && !found.equals(left.get())) {
                return Optional.empty();
            }
            found = left.get();
        }
        return Optional.ofNullable(found);
    }

    private boolean takesStore(MethodHeader constructor) {
        return Arrays.stream(Type.getArgumentTypes(constructor.descriptor()))
                .anyMatch(type ->
                        program.models().store(Program.internalName(type)).isPresent());
    }

    /** Where what a constructor has left there lies, for anybody, if it comes from a store that it was passed. */
    private Optional<AccessPath> left(FieldHeader field, MethodHeader constructor) {
        HeapObject only = constructors
                .after(constructor)
                .map(heap -> constructors.held(heap, field).only())
                .orElse(null);
        if (only == null
                || !only.isInput()
                || only.path().parameter() < 1
                || only.path().slots().isEmpty()) {
            return Optional.empty();
        }
        Type passed =
                Type.getArgumentTypes(constructor.descriptor())[only.path().parameter() - 1];
        return program.models().store(Program.internalName(passed)).map(store -> {
            AccessPath path = Outliving.ofType(store).path();
            for (Slot slot : only.path().slots()) {
                path = path.append(slot);
            }
            return path;
        });
    }
}
