package fr.charteia.core.rule;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.SystemState;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.model.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What systems do, as far as their fiches speak of it. */
public final class SystemStates {
    private SystemStates() {}

    /** The systems of the module that have a fiche, by id. */
    public static List<SystemState> of(RuleContext context) {
        return OwnSystems.of(context).stream()
                .filter(system -> !system.id().isEmpty())
                .flatMap(system -> context.fiches().of(system).fiche().filter(Fiche::isReadable).stream()
                        .map(fiche -> of(new Dossier(system, fiche), context)))
                .sorted()
                .toList();
    }

    static SystemState of(Dossier dossier, RuleContext context) {
        List<AiCallSite> calls = CallsOf.of(dossier.system(), context);
        SortedSet<String> data = new TreeSet<>();
        sent(calls, context).forEach(categorie -> data.add(categorie.name()));
        SortedSet<String> services = new TreeSet<>();
        SortedSet<String> tools = new TreeSet<>();
        for (AiCallSite call : calls) {
            if (call.tool()) {
                tools.add(call.callee().simpleName());
            } else {
                Destination to = context.destinations().apply(call);
                services.add(to.service().map(service -> service.id()).orElse(to.name()));
            }
        }
        services.remove("");
        return new SystemState(
                dossier.system().id(), dossier.fiche().digest(), data, services, ModelsOf.of(calls, context), tools);
    }

    /** The categories of personal data that surely reach one of these calls on a way through the module's own code. */
    static Set<Categorie> sent(List<AiCallSite> calls, RuleContext context) {
        Set<Categorie> sent = EnumSet.noneOf(Categorie.class);
        for (Flow flow : context.flows().flows()) {
            if (flow.sink() instanceof Flow.Sink.ToAi ai && calls.contains(ai.call()) && context.concernsUs(flow)) {
                sent.addAll(categories(flow));
            }
        }
        return sent;
    }

    /** What a name alone says is not held against a fiche, and what is pseudonymised is another category there. */
    private static List<Categorie> categories(Flow flow) {
        return DataToAi.personal(flow)
                .filter(data -> data.certainty() != Fact.Certainty.NAME)
                .filter(data -> !flow.marks().contains(Mark.PSEUDONYMISED))
                .map(Fact.PersonalData::categories)
                .orElse(List.of());
    }
}
