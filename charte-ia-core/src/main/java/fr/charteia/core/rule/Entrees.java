package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where what leads to a method starts: a request, a message, a clock. */
final class Entrees {
    private static final Set<Role> ENTRIES =
            Set.of(Role.WEB_ENTRY, Role.CONVERSATION_ENTRY, Role.MESSAGE_ENTRY, Role.SCHEDULED_ENTRY);

    private Entrees() {}

    /**
     * A start.
     *
     * @param method the method that something outside starts
     * @param roles what starts it; empty when only that nobody in scope calls it is known
     * @param way from it to the method, both included
     */
    record Entree(MemberRef method, Set<Role> roles, List<MemberRef> way) {
        boolean isRequest() {
            return roles.contains(Role.WEB_ENTRY) || roles.contains(Role.CONVERSATION_ENTRY);
        }

        /** Whether no person is behind it, as far as the code shows. */
        boolean isUnattended() {
            return !isRequest() && (roles.contains(Role.MESSAGE_ENTRY) || roles.contains(Role.SCHEDULED_ENTRY));
        }
    }

    /** Whether the compiler made it for a method whose types are more particular than those that it implements: that is the start. */
    private static boolean isBridge(Code code, MemberRef method) {
        return code.method(method).filter(MethodHeader::isBridge).isPresent();
    }

    /** The starts of what leads to the method: those that something is known to start, and those that nobody in scope calls. */
    static List<Entree> of(Code code, MemberRef method) {
        Map<MemberRef, MemberRef> above = code.above(method);
        List<Entree> found = new ArrayList<>();
        for (MemberRef candidate : above.keySet()) {
            Set<Role> roles = code.entry(candidate);
            boolean known = roles.stream().anyMatch(ENTRIES::contains);
            boolean uncalled = code.callers(candidate).stream().allMatch(caller -> isBridge(code, caller));
            if (known || uncalled && !isBridge(code, candidate)) {
                found.add(new Entree(candidate, roles, Code.way(above, candidate)));
            }
        }
        return found;
    }
}
