package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.ClassConstants;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Outliving;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;

/**
 * Objects of classes of ours that a document is read into: of the class that is passed, or of the type that stands in what is, as in a
 * {@code TypeToken<List<Usager>>}; many of them where an array of that is, or what stands for a collection or a map of it.
 */
final class ReadObjects {
    /** Where a reader keeps the class of what it reads; of what it reads many of, it stands for many itself. */
    private static final Slot READ = Slot.named("$lu");

    private static final String LIST = "java/util/List";
    private static final String MAP = "java/util/Map";
    private static final List<Slot> HELD = List.of(Slot.ELEMENT, Slot.VALUE);

    /** How many containers lie in each other. */
    private static final int DEEPEST = 3;

    /** Past the objects that a call makes otherwise. */
    private static final int FIRST = 60;

    private final Program program;
    private final Frame frame;
    private final Memory memory;

    ReadObjects(Program program, Frame frame) {
        this.program = program;
        this.frame = frame;
        this.memory = frame.memory();
    }

    /** What a call reads; bottom where it is none of ours. */
    Value of(Invocation call, Taints document) {
        Value told =
                call.given().size() < 2 ? Value.BOTTOM : of(call, call.given().get(1), document, FIRST, 0);
        if (!told.isBottom() || call.isStatic()) {
            return told;
        }
        Value one = of(call, memory.read(call.state(), call.receiver(), READ), document, FIRST, 0);
        return one.isBottom() ? of(call, call.receiver(), document, FIRST, 0) : one;
    }

    private Value of(Invocation call, Value type, Taints document, int first, int depth) {
        frame.needsConstant(type);
        Value made = Value.BOTTOM;
        int next = first;
        for (Object constant : ClassConstants.constants(type)) {
            Type one = constant instanceof Type told ? told : Type.VOID_TYPE;
            boolean many = one.getSort() == Type.ARRAY && one.getDimensions() == 1;
            Type element = many ? one.getElementType() : one;
            if (element.getSort() == Type.OBJECT && program.index().inScope(element.getInternalName())) {
                Value object = object(call, element.getInternalName(), document, next++);
                made = made.join(many ? holder(call, Program.internalName(one), Slot.ELEMENT, object, next++) : object);
            }
        }
        for (Slot slot : depth < DEEPEST && !type.objects().isEmpty() ? HELD : List.<Slot>of()) {
            Value held = of(call, memory.read(call.state(), type, slot), document, next + 1, depth + 1);
            made = made.join(held(call, slot == Slot.VALUE ? MAP : LIST, slot, held, next));
        }
        for (HeapObject token : type.objects()) {
            if (token.isInput() && !token.isExact()) {
                frame.needsType(token.path());
            }
            Optional<GenericType> said = program.declaredTypes().saidOf(token.type());
            made = said.isEmpty() ? made : made.join(of(call, said.get(), document, next + 1));
        }
        return made;
    }

    /** What is read as a type that is written out. */
    private Value of(Invocation call, GenericType type, Taints document, int number) {
        if (type instanceof GenericType.ArrayOf array) {
            return held(call, LIST, Slot.ELEMENT, of(call, array.element(), document, number + 1), number);
        }
        if (!(type instanceof GenericType.OfClass of)) {
            return Value.BOTTOM;
        }
        if (program.index().inScope(of.name())) {
            return object(call, of.name(), document, number);
        }
        List<GenericType> arguments = of.arguments();
        Value last = arguments.isEmpty()
                ? Value.BOTTOM
                : of(call, arguments.get(arguments.size() - 1), document, number + 1);
        return held(call, of.name(), arguments.size() == 2 ? Slot.VALUE : Slot.ELEMENT, last, number);
    }

    private static Value held(Invocation call, String type, Slot slot, Value held, int number) {
        return held.isBottom() ? held : holder(call, type, slot, held, number);
    }

    private static Value object(Invocation call, String type, Taints document, int number) {
        HeapObject object = HeapObject.opaque(type, call.beside(number));
        State state = call.state();
        state.heap.allocate(object);
        state.heap.set(object, Slot.DESCRIBED, Value.constant(Outliving.BY_CLASS));
        return Value.of(object).plus(document);
    }

    private static Value holder(Invocation call, String type, Slot slot, Value held, int number) {
        HeapObject holder = HeapObject.opaque(type, call.beside(number));
        call.state().heap.allocate(holder);
        call.state().heap.set(holder, slot, held);
        return Value.of(holder);
    }
}
