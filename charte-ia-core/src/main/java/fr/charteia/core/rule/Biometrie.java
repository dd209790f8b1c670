package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.AiCallSite;
import fr.charteia.core.model.Role;
import java.util.List;

/** Calls of an AI that recognise faces, voices or emotions. */
final class Biometrie {
    private static final String GENRE = "biometrie";

    private Biometrie() {}

    /** Whether one of these calls is made for that, or asks for it by an option that its class names. */
    static boolean isCalled(List<AiCallSite> calls, RuleContext context) {
        return calls.stream().anyMatch(call -> call.model().genre().equals(GENRE))
                || context.code().holders(Role.BIOMETRICS).stream()
                        .anyMatch(holder -> calls.stream()
                                .anyMatch(
                                        call -> outermost(call.site().method()).equals(outermost(holder))));
    }

    private static String outermost(MemberRef method) {
        return method.owner().replaceFirst("\\$.*", "");
    }
}
