package fr.charteia.core.rule;

import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.SystemeIA;
import java.util.List;

/** A rule that reads fiches. Of a system without one, CHARTE-201 speaks; of one that cannot be read, CHARTE-000. */
interface FicheRule extends Rule {
    @Override
    default void check(RuleContext context, FindingSink sink) {
        for (SystemeIA system : systems(context)) {
            context.fiches()
                    .of(system)
                    .fiche()
                    .filter(Fiche::isReadable)
                    .ifPresent(fiche -> check(new Dossier(system, fiche), context, sink));
        }
    }

    /** The systems that are checked: the module's own, unless the rule is about flows, which other modules may complete. */
    default List<SystemeIA> systems(RuleContext context) {
        return OwnSystems.of(context);
    }

    /** Checks one system. */
    void check(Dossier dossier, RuleContext context, FindingSink sink);
}
