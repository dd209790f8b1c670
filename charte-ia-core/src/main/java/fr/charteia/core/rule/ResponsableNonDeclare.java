package fr.charteia.core.rule;

import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.message.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CHARTE-502: nobody is named for a system, or not for its design, its deployment or its supervision. */
record ResponsableNonDeclare(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        for (SystemeIA system : OwnSystems.of(context)) {
            Optional<Fiche> fiche = context.fiches().of(system).fiche();
            if (fiche.isPresent()) {
                inFiche(system, fiche.get(), sink);
            } else if (system.responsable().isEmpty()) {
                sink.report(OwnSystems.at(system, context)
                        .says(
                                "Personne n'est responsable du système « " + system.id() + " »",
                                "Nobody answers for the system “" + system.id() + "”")
                        .between(system.id(), "responsables"));
            }
        }
    }

    private static void inFiche(SystemeIA system, Fiche fiche, FindingSink sink) {
        List<Text> missing = new ArrayList<>();
        if (fiche.responsables().conception().isEmpty()) {
            missing.add(new Text("la conception", "design"));
        }
        if (fiche.responsables().deploiement().isEmpty()) {
            missing.add(new Text("le déploiement", "deployment"));
        }
        if (fiche.responsables().supervision().isEmpty()) {
            missing.add(new Text("la supervision", "supervision"));
        }
        if (!missing.isEmpty() && fiche.isReadable()) {
            Text of = Words.list(missing, text -> text);
            sink.report(Draft.at(fiche.locationOf("responsables"), "responsables")
                    .says(
                            "La fiche ne nomme aucun responsable pour : " + of.fr(),
                            "The sheet names nobody for: " + of.en())
                    .about(new Text("système " + system.id(), "system " + system.id()))
                    .between(system.id(), "responsables"));
        }
    }
}
