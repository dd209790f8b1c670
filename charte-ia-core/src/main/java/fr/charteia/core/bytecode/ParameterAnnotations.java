package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/**
 * Puts the annotations of parameters beside the parameters of the descriptor. The two differ where the compiler added
 * parameters: compilers count only the written ones in the annotations (JVMS 4.7.18), and do not say which these are.
 */
final class ParameterAnnotations {

    private static final int ADDED = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_MANDATED;
    /** The answer for most methods, made once: no annotation on any of up to 15 parameters. */
    private static final List<List<List<AnnotationFact>>> NONE = IntStream.range(0, 16)
            .mapToObj(count -> List.copyOf(Collections.nCopies(count, List.<AnnotationFact>of())))
            .toList();

    private ParameterAnnotations() {}

    static List<List<AnnotationFact>> align(
            ClassAttributes owner, boolean isConstructor, String descriptor, MemberAttributes method) {
        List<String> parameters = Descriptors.parameters(descriptor);
        List<List<AnnotationFact>> visible = align(owner, isConstructor, parameters, method, method.visibleParameters);
        if (method.invisibleParameters.isEmpty()) {
            return visible;
        }
        List<List<AnnotationFact>> invisible =
                align(owner, isConstructor, parameters, method, method.invisibleParameters);
        return IntStream.range(0, parameters.size())
                .mapToObj(i -> Stream.concat(visible.get(i).stream(), invisible.get(i).stream())
                        .toList())
                .toList();
    }

    static List<List<AnnotationFact>> none(int count) {
        return count < NONE.size() ? NONE.get(count) : Collections.nCopies(count, List.of());
    }

    private static List<List<AnnotationFact>> align(
            ClassAttributes owner,
            boolean isConstructor,
            List<String> parameters,
            MemberAttributes method,
            List<List<AnnotationFact>> counted) {
        if (counted.isEmpty()) {
            return none(parameters.size());
        }
        List<Integer> written = written(owner, isConstructor, parameters, method, counted.size());
        List<List<AnnotationFact>> aligned = new ArrayList<>(none(parameters.size()));
        for (int i = 0; i < counted.size() && i < written.size(); i++) {
            aligned.set(written.get(i), List.copyOf(counted.get(i)));
        }
        return aligned;
    }

    /** Which parameters of the descriptor are the ones that the annotations count. */
    private static List<Integer> written(
            ClassAttributes owner, boolean isConstructor, List<String> parameters, MemberAttributes method, int count) {
        int added = parameters.size() - count;
        if (added <= 0 || !isConstructor) {
            return IntStream.range(0, parameters.size()).boxed().toList();
        }
        List<Integer> flags = method.parameterAccess;
        if (flags.size() == parameters.size()) {
            List<Integer> unflagged = IntStream.range(0, flags.size())
                    .filter(i -> (flags.get(i) & ADDED) == 0)
                    .boxed()
                    .toList();
            if (unflagged.size() == count) {
                return unflagged;
            }
        }
        int first = owner.local ? outerInstance(owner, parameters) : added;
        return IntStream.range(first, first + count).boxed().toList();
    }

    /** A local class takes its outer instance first, if it has one, and what it captures last. */
    private static int outerInstance(ClassAttributes owner, List<String> parameters) {
        return owner.hasOuterInstance && parameters.get(0).equals("L" + owner.outerClass + ";") ? 1 : 0;
    }
}
