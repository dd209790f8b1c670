package fr.charteia.core.rule;

import fr.charteia.core.catalogue.Portee;
import fr.charteia.core.declaration.Service;
import fr.charteia.core.message.Text;
import java.util.ArrayList;
import java.util.List;

/** CHARTE-003: the policy authorises an external service without terms of use or security evaluation. */
record ServiceExterneSansGaranties(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        if (!context.callsAi()) {
            return;
        }
        for (Service service : context.policy().services()) {
            List<Text> missing = new ArrayList<>();
            if (service.conditions().isEmpty()) {
                missing.add(new Text("conditions d'utilisation (conditions)", "terms of use (conditions)"));
            }
            if (service.evaluation().isEmpty()) {
                missing.add(new Text("évaluation de sécurité (evaluation)", "security evaluation (evaluation)"));
            }
            if (service.portee() == Portee.EXTERNE && !missing.isEmpty()) {
                Text all = Words.list(missing, text -> text);
                sink.report(Draft.at(service.location(), service.id())
                        .says(
                                "Le service externe « " + service.nom() + " » est autorisé sans : " + all.fr(),
                                "The external service “" + service.nom() + "” is authorised without: " + all.en())
                        .between(service.id(), ""));
            }
        }
    }
}
