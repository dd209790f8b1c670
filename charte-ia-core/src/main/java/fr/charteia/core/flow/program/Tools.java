package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;

/** The methods that a model calls by itself, with what it says. */
public final class Tools {
    private static final String FUNCTIONS = "Ljava/util/function/";

    private final Program program;
    private final Map<MemberRef, Optional<CallModel.AiCall>> known = new HashMap<>();

    Tools(Program program) {
        this.program = program;
    }

    /** What is known of a method of an interface, by name, as something that a model calls. */
    public Optional<CallModel.AiCall> of(String type, String method) {
        return known.computeIfAbsent(
                new MemberRef(type, method, ""),
                ref -> program.index().find(type).stream()
                        .flatMap(header -> header.methods(method).stream())
                        .filter(MethodHeader::isAbstract)
                        .flatMap(header -> program.models().tool(header).stream())
                        .findFirst());
    }

    /** Whether a model calls the method with what it says itself. */
    public boolean is(MethodHeader method) {
        return program.models()
                        .tool(method)
                        .filter(row -> !row.returns().isEmpty())
                        .isPresent()
                && !givesFunction(method);
    }

    /** Whether the argument at that position is what a model says, rather than whoever asks the model. */
    public boolean says(MethodHeader method, int argument) {
        return is(method)
                && program.models().tool(method).stream()
                        .flatMap(row -> row.returns().stream())
                        .anyMatch(place -> place.isArgument(argument));
    }

    /** Whether the method gives a function rather than a value: a message has one abstract method, too, and is none. */
    public boolean givesFunction(MethodHeader method) {
        return Type.getReturnType(method.descriptor()).getDescriptor().startsWith(FUNCTIONS);
    }
}
