package fr.charteia.core.rule;

import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.Fiches;
import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.message.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** CHARTE-201: a system's documentation is missing, or one of its sections is missing or empty. */
record DocumentationManquante(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        for (SystemeIA system : OwnSystems.of(context)) {
            Fiches.Lookup lookup = context.fiches().of(system);
            if (lookup.fiche().isPresent()) {
                sections(system, lookup.fiche().get(), sink);
            } else {
                sink.report(OwnSystems.at(system, context)
                        .says(
                                "Le système « " + system.id() + " » n'a pas de fiche",
                                "The system “" + system.id() + "” has no sheet")
                        .about(new Text("attendue : " + lookup.expected(), "expected: " + lookup.expected()))
                        .between(system.id(), "fiche"));
            }
        }
    }

    private static void sections(SystemeIA system, Fiche fiche, FindingSink sink) {
        List<Fiche.Heading> missing = new ArrayList<>();
        for (Fiche.Heading heading : Fiche.Heading.values()) {
            Optional<Fiche.Section> section = fiche.section(heading);
            if (section.isEmpty()) {
                missing.add(heading);
            } else if (section.get().empty()) {
                sink.report(Draft.at(section.get().location(), heading.name())
                        .says(
                                "La section « " + heading.title() + " » de la fiche ne dit rien",
                                "The section “" + heading.title() + "” of the sheet says nothing")
                        .about(system(system))
                        .between(system.id(), heading.name()));
            }
        }
        if (!missing.isEmpty() && fiche.isReadable()) {
            String titles =
                    missing.stream().map(heading -> "# " + heading.title()).collect(Collectors.joining(", "));
            sink.report(Draft.at(fiche.locationOf(""), "sections")
                    .says("Il manque à la fiche : " + titles, "The sheet lacks: " + titles)
                    .about(system(system))
                    .between(system.id(), "sections"));
        }
    }

    private static Text system(SystemeIA system) {
        return new Text("système " + system.id(), "system " + system.id());
    }
}
