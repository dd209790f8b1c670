package fr.charteia.core.rule;

import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.model.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Calls of an AI that recognise faces, voices or emotions. */
final class Biometrie {
    private static final String GENRE = "biometrie";

    private Biometrie() {}

    /** Whether one of these calls is made for that, or asks for it by an option that its class names. */
    static boolean isCalled(List<AiCallSite> calls, RuleContext context) {
        return calls.stream().anyMatch(call -> call.model().genre().equals(GENRE)) || isAskedFor(calls, context);
    }

    private static boolean isAskedFor(List<AiCallSite> calls, RuleContext context) {
        Set<String> callers = new HashSet<>();
        calls.forEach(
                call -> callers.add(InternalNames.outermost(call.site().method().owner())));
        return !callers.isEmpty()
                && context.index().names().stream()
                        .filter(type -> callers.contains(InternalNames.outermost(type)))
                        .flatMap(type -> context.code().bodies(type).keySet().stream())
                        .anyMatch(method -> context.code().does(method).contains(Role.BIOMETRICS));
    }
}
