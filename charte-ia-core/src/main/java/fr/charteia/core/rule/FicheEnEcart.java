package fr.charteia.core.rule;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.catalogue.Portee;
import fr.charteia.core.declaration.Located;
import fr.charteia.core.declaration.SystemState;
import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.message.Text;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** CHARTE-205: the fiche and the code disagree. */
record FicheEnEcart(RuleDescriptor descriptor) implements FicheRule {
    @Override
    public List<SystemeIA> systems(RuleContext context) {
        return context.systems().all();
    }

    @Override
    public void check(Dossier dossier, RuleContext context, FindingSink sink) {
        List<AiCallSite> calls = CallsOf.of(dossier.system(), context);
        if (OwnSystems.of(context).contains(dossier.system())) {
            identity(dossier, sink);
            services(dossier, calls, context, sink);
            models(dossier, calls, context, sink);
            tools(dossier, calls, sink);
            unread(dossier, context, sink);
        }
        data(dossier, calls, context, sink);
    }

    private static void identity(Dossier dossier, FindingSink sink) {
        String ours = dossier.system().id();
        dossier.fiche()
                .systeme()
                .map(Located::value)
                .filter(id -> !id.equals(ours))
                .ifPresent(id -> sink.report(dossier.at("systeme")
                        .says(
                                "La fiche est celle du système « " + id + " », et le code la donne pour « " + ours
                                        + " »",
                                "The sheet is of the system “" + id + "”, and the code gives it for “" + ours + "”")));
    }

    private static void services(Dossier dossier, List<AiCallSite> calls, RuleContext context, FindingSink sink) {
        Set<String> called = new TreeSet<>();
        boolean allKnown = !calls.isEmpty();
        for (AiCallSite call : calls) {
            Destination destination = context.destinations().apply(call);
            destination.service().ifPresent(service -> called.add(service.id()));
            allKnown &= destination.service().isPresent() || destination.portee() == Portee.LOCAL;
        }
        Set<String> declared =
                dossier.fiche().services().stream().map(Located::value).collect(Collectors.toCollection(TreeSet::new));
        report(
                dossier.at("services"),
                new Difference(
                        StateChange.minus(called, declared),
                        "Le code appelle, et la fiche ne cite pas",
                        "The code calls, and the sheet does not list"),
                new Difference(
                        allKnown ? StateChange.minus(declared, called) : Set.of(),
                        "La fiche cite, et le code n'appelle pas",
                        "The sheet lists, and the code does not call"),
                sink);
    }

    /** The first of the two that holds something, as one finding. */
    private static void report(Draft at, Difference unsaid, Difference unused, FindingSink sink) {
        Difference told = unsaid.names().isEmpty() ? unused : unsaid;
        if (!told.names().isEmpty()) {
            String names = String.join(", ", told.names());
            sink.report(at.says(told.fr() + " : " + names, told.en() + ": " + names));
        }
    }

    /** Names that only one of the two knows, the code or the sheet. */
    private record Difference(Set<String> names, String fr, String en) {
        static final Difference NONE = new Difference(Set.of(), "", "");
    }

    private static void models(Dossier dossier, List<AiCallSite> calls, RuleContext context, FindingSink sink) {
        Set<String> named = ModelsOf.of(calls, context);
        Set<String> declared = texts(dossier.fiche().modeles());
        report(
                dossier.at("modeles"),
                new Difference(
                        StateChange.minus(named, declared),
                        "Le code demande un modèle que la fiche ne cite pas",
                        "The code asks a model that the sheet does not list"),
                Difference.NONE,
                sink);
    }

    private static void tools(Dossier dossier, List<AiCallSite> calls, FindingSink sink) {
        Set<String> offered = new TreeSet<>();
        calls.stream()
                .filter(AiCallSite::tool)
                // A lambda has no name that a person could write down.
                .filter(call -> !call.callee().name().startsWith("lambda$"))
                .map(call -> call.callee().name())
                .forEach(offered::add);
        Set<String> declared = new TreeSet<>();
        texts(dossier.fiche().outils()).forEach(name -> declared.add(name.replaceFirst(".*[.#]", "")));
        report(
                dossier.at("outils"),
                new Difference(
                        StateChange.minus(offered, declared),
                        "Le code offre au modèle un outil que la fiche ne cite pas",
                        "The code offers the model a tool that the sheet does not list"),
                new Difference(
                        calls.isEmpty() ? Set.of() : StateChange.minus(declared, offered),
                        "La fiche cite un outil que le code n'offre pas",
                        "The sheet lists a tool that the code does not offer"),
                sink);
    }

    private static Set<String> texts(List<Located<String>> located) {
        return located.stream().map(Located::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void data(Dossier dossier, List<AiCallSite> calls, RuleContext context, FindingSink sink) {
        Set<Categorie> sent = SystemStates.sent(calls, context);
        dossier.fiche().donnees().stream().map(Located::value).forEach(sent::remove);
        if (!sent.isEmpty()) {
            Text words = Words.list(sent, Words::of);
            sink.report(dossier.at("donnees")
                    .says(
                            "Le code envoie à l'IA, et la fiche ne cite pas : " + words.fr() + " " + sent,
                            "The code sends to the AI, and the sheet does not list: " + words.en() + " " + sent));
        }
    }

    /** The fiche reads as it did when the system did something else: nobody looked at it again. */
    private static void unread(Dossier dossier, RuleContext context, FindingSink sink) {
        SystemState now = SystemStates.of(dossier, context);
        context.recorded().stream()
                .filter(before -> before.id().equals(now.id()) && before.fiche().equals(now.fiche()))
                .filter(before -> !before.doesAs(now))
                .findFirst()
                .ifPresent(before -> {
                    Text change = new StateChange(before, now).text();
                    sink.report(dossier.at("systeme")
                            .says(
                                    "Le code de ce système a changé, et sa fiche n'a pas été relue : " + change.fr(),
                                    "The code of this system changed, and its sheet was not read again: " + change.en())
                            .advising(
                                    "Relire la fiche et l'accorder au code, puis noter le nouvel état avec mvn"
                                            + " charte-ia:baseline",
                                    "Read the sheet again and make it agree with the code, then note the new state"
                                            + " with mvn charte-ia:baseline")
                            .between(dossier.system().id(), "etat"));
                });
    }
}
