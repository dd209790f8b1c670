package fr.charteia.core.flow.known;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;

/** What the constructors of a class of ours leave in its final fields. */
final class LeftByConstructors {
    private final Summaries summaries;
    private final Program program;

    LeftByConstructors(Summaries summaries) {
        this.summaries = summaries;
        this.program = summaries.program();
    }

    /** Whether it is a final field of our objects that holds one of a library's. */
    boolean isOfLibrary(FieldHeader field) {
        Type type = Type.getType(field.descriptor());
        return type.getSort() == Type.OBJECT
                && field.isFinal()
                && !field.isStatic()
                && program.index().inScope(field.owner())
                && !program.index().inScope(type.getInternalName());
    }

    /** All constructors of the class that has a field. */
    List<MethodHeader> of(FieldHeader field) {
        return program.index().find(field.owner()).stream()
                .map(ClassHeader::methods)
                .flatMap(List::stream)
                .filter(MethodHeader::isConstructor)
                .toList();
    }

    /** What there is once a constructor has ended; empty where that is not known, or is just being found out. */
    Optional<Heap> after(MethodHeader constructor) {
        return program.hasBody(constructor) && !summaries.isRunning(constructor)
                ? Optional.of(summaries.summary(constructor, Shape.NONE).heap())
                : Optional.empty();
    }

    /** What a constructor has left in a field; nothing, where it has put nothing there. */
    Value held(Heap after, FieldHeader field) {
        return after.get(HeapObject.input(field.owner(), AccessPath.of(0)), program.slot(field.ref()))
                .orElse(Value.BOTTOM);
    }
}
