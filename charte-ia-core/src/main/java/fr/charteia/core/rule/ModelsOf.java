package fr.charteia.core.rule;

import fr.charteia.core.catalogue.Configuration;
import fr.charteia.core.catalogue.Conventions;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.SettingSite;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The models that calls of an AI name: where their client is made, where they are called, or in the configuration. */
final class ModelsOf {
    private ModelsOf() {}

    static SortedSet<String> of(List<AiCallSite> calls, RuleContext context) {
        SortedSet<String> models = new TreeSet<>();
        boolean allNamed = true;
        for (AiCallSite call : calls) {
            if (!call.tool()) {
                SortedSet<String> named = inCode(call, context);
                models.addAll(named);
                allNamed &= !named.isEmpty();
            }
        }
        SortedSet<String> configured = inConfiguration(context);
        if (!allNamed && configured.size() == 1) {
            models.addAll(configured);
        }
        return models;
    }

    private static SortedSet<String> inCode(AiCallSite call, RuleContext context) {
        SortedSet<String> models = new TreeSet<>();
        for (SettingSite site : context.flows().settings()) {
            boolean here = site.site().method().equals(call.site().method())
                    || call.clients().stream()
                            .anyMatch(client ->
                                    client.where().method().equals(site.site().method())
                                            && sameStatement(client, site));
            if (site.slot().equals(Settings.MODEL) && here) {
                site.values().stream()
                        .filter(String.class::isInstance)
                        .flatMap(text -> context.code().configuration().resolve((String) text).stream())
                        .map(Configuration.Entry::value)
                        .filter(text -> !text.contains("${") && !text.isBlank())
                        .forEach(models::add);
            }
        }
        return models;
    }

    /** One method may make several clients: a setting belongs to the one that is made next. */
    private static boolean sameStatement(AiCallSite.ClientCandidate client, SettingSite site) {
        return site.site().index() <= client.where().index();
    }

    private static SortedSet<String> inConfiguration(RuleContext context) {
        SortedSet<String> models = new TreeSet<>();
        for (Configuration.Entry entry : context.code().ownEntries()) {
            if (context.code().conventions().sets(entry.key(), Conventions.Setting.MODEL)) {
                context.code().configuration().resolve(entry.value()).stream()
                        .map(Configuration.Entry::value)
                        .filter(text -> !text.contains("${") && !text.isBlank())
                        .forEach(models::add);
            }
        }
        return models;
    }
}
