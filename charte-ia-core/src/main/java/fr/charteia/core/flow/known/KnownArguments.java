package fr.charteia.core.flow.known;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Optional;

/** What the arguments of a call are known to be: keys, positions, names. */
public final class KnownArguments {
    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final EnumConstants enums;

    public KnownArguments(Program program, Frame frame, EnumConstants enums) {
        this.program = program;
        this.frame = frame;
        this.memory = frame.memory();
        this.enums = enums;
    }

    /** What an argument is known to be, when it can only be that: a constant, an object that a static field holds. */
    public Optional<Object> constant(Invocation call, int argument) {
        return constant(call.argument(argument));
    }

    /** The same of any value. */
    public Optional<Object> constant(Value value) {
        frame.needsConstant(value);
        if (value.objects().size() == 1 && value.constant() == Constant.NONE) {
            HeapObject key = value.objects().iterator().next();
            return key.isGlobal() && !key.isMany()
                    ? Optional.of(enums.fieldOf(key)
                            .map(MemberRef::toString)
                            .orElseGet(() -> key.site().toString() + key.hashCode()))
                    : Optional.empty();
        }
        return value.objects().isEmpty() ? value.constant().single() : enumerated(value);
    }

    /** All that an argument may be known to be; nothing when it is not known. */
    public List<Object> constants(Invocation call, int argument) {
        Value value = call.argument(argument);
        Optional<Object> one = constant(call, argument);
        return one.isPresent() || !value.objects().isEmpty()
                ? one.stream().toList()
                : value.constant().values().map(List::copyOf).orElse(List.of());
    }

    /** The number that an argument is known to be. */
    public Optional<Integer> number(Invocation call, int argument) {
        return constant(call, argument).filter(Integer.class::isInstance).map(n -> (Integer) n);
    }

    /** What an argument is known to be, or the name that it bears: of which file it is the path. */
    public Optional<Object> name(Invocation call, int argument) {
        Value value = call.argument(argument);
        if (value.objects().size() != 1) {
            return constant(call, argument);
        }
        Value name = memory.read(call.state(), value, Slot.NAME);
        frame.needsConstant(name);
        return name.constant().single().or(() -> itself(value));
    }

    /** What stands for the name of an object that has one which is not known: it bears the same wherever this method uses it. */
    private Optional<Object> itself(Value value) {
        HeapObject only = value.only();
        return only == null || only.isMany()
                ? Optional.empty()
                : Optional.of("?" + frame.body().method().ref() + (only.isInput() ? only.path() : only.site()));
    }

    /** A constant of a library's enum, by the field that holds it. */
    private Optional<Object> enumerated(Value value) {
        HeapObject only = value.only();
        return only != null
                        && only.isInput()
                        && only.path().parameter() == AccessPath.STATIC
                        && only.path().slots().size() == 1
                        && program.index().isSubtype(only.type(), "java/lang/Enum")
                ? Optional.of(only.path().toString())
                : Optional.empty();
    }
}
