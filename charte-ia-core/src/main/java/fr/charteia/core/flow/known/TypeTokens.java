package fr.charteia.core.flow.known;

import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.program.DeclaredTypes;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * What a library's method gives, where it is told by what it is passed: a {@code List<Usager>} for {@code new TypeReference<List<Usager>>()
 * {}}, several of them for {@code Usager[].class}.
 */
public final class TypeTokens {
    private final Program program;
    private final Frame frame;

    public TypeTokens(Program program, Frame frame) {
        this.program = program;
        this.frame = frame;
    }

    /** The class of the result; the declared one where it is passed none of ours. */
    public String result(Invocation call) {
        return program.declaredTypes().result(call.callee(), passed(call));
    }

    /** The classes that the result holds objects of, besides its own. */
    public List<String> held(Invocation call) {
        return program.declaredTypes().ofResult(call.callee(), passed(call));
    }

    /** What type variables of the method stand for. */
    public Map<String, GenericType> passed(Invocation call) {
        Map<String, GenericType> passed = new HashMap<>();
        for (DeclaredTypes.Token token : program.declaredTypes().tokens(call.callee())) {
            Value argument = call.argument(token.argument());
            (token.type().equals("java/lang/Class") ? ofClass(call, argument) : ofHeir(argument, token))
                    .ifPresent(type -> passed.put(token.variable(), type));
        }
        return passed;
    }

    private Optional<GenericType> ofClass(Invocation call, Value argument) {
        frame.needsConstant(argument);
        Set<Object> known = ClassConstants.constants(argument);
        return known.size() == 1 && known.iterator().next() instanceof Type type && mayBeMade(call, type)
                ? Optional.of(generic(type))
                : Optional.empty();
    }

    /**
     * Whether objects of that class are made to hold something: what a library makes of an interface is a proxy, or something that makes
     * one, but for a store, which shows by it what it has found.
     */
    private boolean mayBeMade(Invocation call, Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        return element.getSort() == Type.OBJECT
                && (!program.index().isInterface(element.getInternalName())
                        || program.index().inScope(element.getInternalName())
                                && program.models().call(call.callee()).selects());
    }

    private static GenericType generic(Type type) {
        return switch (type.getSort()) {
            case Type.OBJECT -> GenericType.OfClass.raw(type.getInternalName());
            case Type.ARRAY -> new GenericType.ArrayOf(generic(type.getElementType()));
            default -> GenericType.ANYTHING;
        };
    }

    /** What a class that was written for it says of the variable of the library's that it extends. */
    private Optional<GenericType> ofHeir(Value argument, DeclaredTypes.Token token) {
        HeapObject only = argument.only();
        if (only == null) {
            return Optional.empty();
        }
        if (only.isInput() && !only.isExact()) {
            frame.needsType(only.path());
        }
        return program.generics().argument(only.type(), token.type());
    }
}
