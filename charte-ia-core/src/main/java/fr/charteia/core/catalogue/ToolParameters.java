package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel.AiCall;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;

/** Which parameters of a tool a model gives: whoever asks the model may hand it others, the context that it runs in. */
final class ToolParameters {
    private ToolParameters() {}

    /** The call with no other parameters among what comes back. */
    static AiCall said(Effect.Tool tool, MethodHeader method) {
        AiCall call = tool.call();
        boolean all = true;
        List<Place> said = new ArrayList<>();
        for (int i = 0; i < Type.getArgumentTypes(method.descriptor()).length; i++) {
            boolean handed = isOf(tool.handed(), method, i);
            all &= !handed;
            if (!handed && isSaid(call, i)) {
                said.add(Place.argument(i));
            }
        }
        return all ? call : call.returning(said);
    }

    private static boolean isSaid(AiCall call, int position) {
        return call.returns().stream().anyMatch(place -> place.isArgument(position));
    }

    /** Whether the parameter is of one of the types, or bears one of the annotations, in the form of {@link Names#canonical}. */
    static boolean isOf(List<String> names, MethodHeader method, int position) {
        if (names.isEmpty()) {
            return false;
        }
        List<AnnotationFact> annotations = method.parameterAnnotations(position);
        Type type = Type.getArgumentTypes(method.descriptor())[position];
        return names.contains(Names.canonical(type.getClassName()))
                || annotations.stream().anyMatch(one -> names.contains(Names.canonical(one.typeName())));
    }
}
