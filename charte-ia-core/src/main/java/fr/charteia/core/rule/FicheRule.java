package fr.charteia.core.rule;

import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.SystemeIA;

/** A rule that reads fiches. Of a system without one, CHARTE-201 speaks; of one that cannot be read, CHARTE-000. */
interface FicheRule extends Rule {
    @Override
    default void check(RuleContext context, FindingSink sink) {
        for (SystemeIA system : OwnSystems.of(context)) {
            context.fiches()
                    .of(system)
                    .fiche()
                    .filter(Fiche::isReadable)
                    .ifPresent(fiche -> check(new Dossier(system, fiche), context, sink));
        }
    }

    /** Checks one system. */
    void check(Dossier dossier, RuleContext context, FindingSink sink);
}
