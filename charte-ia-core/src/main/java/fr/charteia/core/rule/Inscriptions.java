package fr.charteia.core.rule;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Usage;
import fr.charteia.core.declaration.BuildRoot;
import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.Located;
import fr.charteia.core.declaration.Registre;
import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.flow.value.AiCallSite;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the register has to say of the module's systems: what the code does, and what only the fiche can tell. */
public final class Inscriptions {
    private Inscriptions() {}

    /** The module's folder, as the register names it. */
    public static String module(BuildRoot build) {
        String shown = build.show(build.directory());
        return shown.isEmpty() ? "." : shown;
    }

    /** The entries of the module's systems, by id; a system without an id has none. */
    public static List<Registre.Entree> of(RuleContext context) {
        return OwnSystems.of(context).stream()
                .filter(system -> !system.id().isEmpty())
                .map(system -> entree(system, context))
                .sorted()
                .toList();
    }

    private static Registre.Entree entree(SystemeIA system, RuleContext context) {
        Optional<Fiche> fiche = context.fiches().of(system).fiche();
        List<AiCallSite> calls = CallsOf.of(system, context);
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "nom", fiche.flatMap(Fiche::nom), system.nom());
        put(texts, "finalite", fiche.flatMap(Fiche::finalite), system.finalite());
        put(texts, "supervision", fiche.flatMap(found -> found.responsables().supervision()), system.responsable());
        fiche.ifPresent(found -> texts.put("fiche", found.path()));
        fiche.flatMap(Fiche::risque)
                .ifPresent(risk -> texts.put("risque", risk.value().name().toLowerCase(Locale.ROOT)));
        Map<String, SortedSet<String>> lists = new LinkedHashMap<>();
        Set<Usage> usages = EnumSet.noneOf(Usage.class);
        usages.addAll(system.usages());
        fiche.ifPresent(found -> found.usages().forEach(usage -> usages.add(usage.value())));
        Set<Categorie> data = SystemStates.sent(calls, context);
        fiche.ifPresent(found -> found.donnees().forEach(category -> data.add(category.value())));
        put(lists, "usages", usages.stream().map(Enum::name).toList());
        put(lists, "services", services(calls, context));
        put(lists, "modeles", ModelsOf.of(calls, context));
        put(lists, "donnees", data.stream().map(Enum::name).toList());
        put(
                lists,
                "outils",
                calls.stream()
                        .filter(AiCallSite::tool)
                        .map(call -> call.callee().name())
                        .toList());
        return new Registre.Entree(system.id(), module(context.code().build()), texts, lists);
    }

    private static List<String> services(List<AiCallSite> calls, RuleContext context) {
        return calls.stream()
                .filter(call -> !call.tool())
                .map(context.destinations())
                .map(to -> to.service().map(service -> service.id()).orElse(to.name()))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static void put(Map<String, String> texts, String key, Optional<Located<String>> said, String otherwise) {
        String text = said.map(Located::value).orElse(otherwise);
        if (!text.isBlank()) {
            texts.put(key, text.strip());
        }
    }

    private static void put(Map<String, SortedSet<String>> lists, String key, Collection<String> all) {
        if (!all.isEmpty()) {
            lists.put(key, new TreeSet<>(all));
        }
    }
}
