package fr.charteia.core.flow.call;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import java.util.Optional;
import org.objectweb.asm.Type;

/** Functions of which nothing is seen: whoever passes them, or keeps them where they were looked up, is not in scope. */
final class UnseenFunctions {
    private static final String OBJECT = "java/lang/Object";

    private final Program program;

    UnseenFunctions(Program program) {
        this.program = program;
    }

    /**
     * The method that calls a function that came in or was looked up. One that lies in what a library made was handed to it by code of ours: that it is
     * not known which is no reason to take any.
     *
     * @param declared as what whoever calls takes it
     */
    Optional<MemberRef> method(HeapObject function, String declared) {
        if (function.isInput() && isInLibrary(function.path())) {
            return Optional.empty();
        }
        if (function.isInput() && program.isFunctional(function.type())) {
            return program.functionalMethod(function.type());
        }
        boolean lookedUp = function.isInput()
                || function.kind() == HeapObject.Kind.OPAQUE && function.type().equals(OBJECT);
        return lookedUp ? program.functionalMethod(declared) : Optional.empty();
    }

    /** Whether something lies in a part of what a library made; a store, where others leave things, is none. */
    private static boolean isInLibrary(AccessPath path) {
        boolean ofStore = path.parameter() < 0
                && path.slots().stream().findFirst().filter(Slot::isPart).isPresent();
        return path.slots().stream().skip(ofStore ? 1 : 0).anyMatch(Slot::isPart);
    }

    /** Whether it is a function that a library made, of which nothing is known but that it answers: what it is given, one may think. */
    boolean answers(HeapObject object) {
        return object.kind() == HeapObject.Kind.OPAQUE
                && !program.index().inScope(object.type())
                && program.functionalMethod(object.type())
                        .filter(method ->
                                Type.getReturnType(method.descriptor()).getSort() == Type.OBJECT)
                        .isPresent();
    }
}
