package fr.charteia.core.rule;

import fr.charteia.core.declaration.SystemeIA;
import java.util.List;

/** The systems that this module declares, in whole or in part; those of other modules are told there. */
final class OwnSystems {
    static final String ANNOTATION = "SystemeIA";

    private OwnSystems() {}

    static List<SystemeIA> of(RuleContext context) {
        return context.systems().all().stream()
                .filter(system -> system.parts().stream()
                        .anyMatch(part -> context.own().test(part.member().owner())))
                .toList();
    }

    /** A draft at the declaration of the system. */
    static Draft at(SystemeIA system, RuleContext context) {
        SystemeIA.Part part = system.parts().stream()
                .filter(candidate -> context.own().test(candidate.member().owner()))
                .findFirst()
                .orElse(system.parts().get(0));
        return Draft.at(part.member(), ANNOTATION);
    }
}
