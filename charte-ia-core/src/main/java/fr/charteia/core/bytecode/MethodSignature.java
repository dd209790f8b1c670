package fr.charteia.core.bytecode;

import java.util.List;

/**
 * What a method declares with its type arguments.
 *
 * @param parameters the types of its parameters, in their order; a generic signature leaves out those that the compiler added
 * @param result the type of its result
 */
public record MethodSignature(List<GenericType> parameters, GenericType result) {

    public MethodSignature {
        parameters = List.copyOf(parameters);
    }
}
