package fr.charteia.core.rule;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Usage;
import fr.charteia.core.declaration.Fiche.Risque;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.message.Text;
import fr.charteia.core.model.CallModel.SinkKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The least risk that a system has: by the usages that it declares, by the clients that it calls, by the data that it sends and by
 * what it does with the answers.
 *
 * @param classement the risk, and where the law says so
 * @param because what implies it
 */
record RisqueImplique(Classement classement, Text because) {
    private static final String VOICE = "voix";
    private static final Set<Usage> AT_WORK_OR_SCHOOL =
            Set.of(Usage.GESTION_DU_PERSONNEL, Usage.RECRUTEMENT, Usage.EDUCATION_EXAMENS);

    /** The gravest of all that the code and the fiche show; empty when they show nothing. */
    static Optional<RisqueImplique> of(Dossier dossier, RuleContext context) {
        List<RisqueImplique> all = new ArrayList<>();
        dossier.usages().forEach(usage -> all.add(new RisqueImplique(Classement.of(usage), Words.same(usage.name()))));
        if (readsEmotionsAtWork(dossier.usages())) {
            all.add(new RisqueImplique(
                    Classement.prohibited("f"),
                    new Text("lire les émotions au travail ou à l'école", "reading emotions at work or in education")));
        }
        List<AiCallSite> calls = CallsOf.of(dossier.system(), context);
        if (Biometrie.isCalled(calls, context)) {
            all.add(new RisqueImplique(
                    Classement.high("1"),
                    new Text(
                            "l'appel d'un service de reconnaissance de visages ou d'émotions",
                            "calling a service that recognises faces or emotions")));
        }
        if (SystemStates.sent(calls, context).contains(Categorie.BIOMETRIE)) {
            all.add(new RisqueImplique(
                    Classement.high("1"),
                    new Text("l'envoi de données biométriques à l'IA", "sending biometric data to the AI")));
        }
        if (converses(calls, context)) {
            all.add(new RisqueImplique(
                    Classement.limited("50(1)"),
                    new Text(
                            "un point d'entrée où l'on converse avec l'IA",
                            "an endpoint where people talk to the AI")));
        }
        if (calls.stream().anyMatch(call -> call.model().genre().equals(VOICE))) {
            all.add(new RisqueImplique(
                    Classement.limited("50(2)"), new Text("une voix de synthèse", "a synthetic voice")));
        }
        // Of what is equally grave, the first usage counts, as the vocabulary lists them.
        return all.stream()
                .max(Comparator.comparing(
                        (RisqueImplique implied) -> implied.classement().risque()))
                .map(gravest -> first(all, gravest));
    }

    private static RisqueImplique first(List<RisqueImplique> all, RisqueImplique gravest) {
        return all.stream()
                .filter(implied ->
                        implied.classement().risque() == gravest.classement().risque())
                .findFirst()
                .orElse(gravest);
    }

    /** Article 5(1) f prohibits it, save for medical or safety reasons, which the fiche cannot tell apart. */
    static boolean readsEmotionsAtWork(Set<Usage> usages) {
        return usages.contains(Usage.RECONNAISSANCE_EMOTIONS) && usages.stream().anyMatch(AT_WORK_OR_SCHOOL::contains);
    }

    private static boolean converses(List<AiCallSite> calls, RuleContext context) {
        return context.flows().flows().stream()
                .filter(flow -> flow.sink() instanceof Flow.Sink.ToPlace place && place.kind() == SinkKind.PUBLICATION)
                .filter(flow -> flow.origin() instanceof Flow.Origin.AiOutput answer && calls.contains(answer.call()))
                .anyMatch(flow -> InteractionNonSignalee.isConversation(flow, context));
    }

    Risque risque() {
        return classement.risque();
    }
}
