package fr.charteia.core.bytecode;

import java.util.List;

/**
 * What a class declares with its type variables.
 *
 * @param variables names of its type variables, in their order
 * @param supertypes its superclass, if any, then its interfaces
 */
public record ClassSignature(List<String> variables, List<GenericType.OfClass> supertypes) {

    public ClassSignature {
        variables = List.copyOf(variables);
        supertypes = List.copyOf(supertypes);
    }

    /** What a class says that names its supertypes without type arguments. */
    static ClassSignature raw(List<String> supertypes) {
        return new ClassSignature(
                List.of(), supertypes.stream().map(GenericType.OfClass::raw).toList());
    }
}
