package fr.charteia.core.rule;

import fr.charteia.core.declaration.CodeOwners;
import fr.charteia.core.declaration.Located;
import fr.charteia.core.declaration.Policy;
import fr.charteia.core.message.Nearest;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may answer for a system: those whom the policy lists, where it does; else, of those who are written like code owners, those
 * whom {@code CODEOWNERS} names, where there is one.
 */
record KnownOwners(Policy policy, CodeOwners owners) {
    boolean isKnown(String name) {
        boolean listed = policy.responsables().stream()
                .anyMatch(known -> Nearest.fold(known.value()).equals(Nearest.fold(name)));
        if (listed || CodeOwners.isOwner(name) && owners.isKnown(name)) {
            return true;
        }
        return policy.responsables().isEmpty()
                && (!CodeOwners.isOwner(name) || owners.files().isEmpty());
    }

    /** The one that was probably meant, between these; empty when none is near. */
    String nearest(String name, String before, String after) {
        List<String> all = new ArrayList<>(
                policy.responsables().stream().map(Located::value).toList());
        all.addAll(owners.names().stream().sorted().toList());
        return Nearest.to(name, all).map(near -> before + near + after).orElse("");
    }
}
