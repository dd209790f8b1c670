package fr.charteia.core.rule;

import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.Located;
import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.message.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** CHARTE-502: nobody is named for a system, or not for its design, its deployment or its supervision. */
record ResponsableNonDeclare(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        for (SystemeIA system : OwnSystems.of(context)) {
            Optional<Fiche> fiche = context.fiches().of(system).fiche();
            if (fiche.isPresent()) {
                inFiche(system, fiche.get(), sink);
                unknown(system, fiche.get(), context, sink);
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

    /** Someone whom neither the policy nor {@code CODEOWNERS} knows answers for nothing. */
    private static void unknown(SystemeIA system, Fiche fiche, RuleContext context, FindingSink sink) {
        KnownOwners known = new KnownOwners(context.policy(), context.fiches().codeOwners());
        Map<String, Optional<Located<String>>> all = new LinkedHashMap<>();
        all.put("conception", fiche.responsables().conception());
        all.put("deploiement", fiche.responsables().deploiement());
        all.put("supervision", fiche.responsables().supervision());
        Set<String> told = new HashSet<>();
        all.forEach((key, someone) -> someone.filter(name -> !known.isKnown(name.value()) && told.add(name.value()))
                .ifPresent(name -> sink.report(Draft.at(name.location(), "responsables." + key)
                        .says(
                                "« " + name.value() + " » répond de ce système, et n'est ni dans la politique"
                                        + " (responsables) ni dans CODEOWNERS"
                                        + known.nearest(name.value(), " (", " ?)"),
                                "“" + name.value() + "” answers for this system, and is neither in the policy"
                                        + " (responsables) nor in CODEOWNERS" + known.nearest(name.value(), " (", "?)"))
                        .advising(
                                "Nommer quelqu'un que la politique ou CODEOWNERS connaît, ou l'y ajouter",
                                "Name somebody whom the policy or CODEOWNERS knows, or add them there")
                        .about(new Text("système " + system.id(), "system " + system.id()))
                        .between(system.id(), "responsables." + key))));
    }
}
