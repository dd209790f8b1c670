package fr.charteia.maven;

import fr.charteia.core.RuleCatalogue;
import fr.charteia.core.declaration.Policy;
import fr.charteia.core.message.Language;
import fr.charteia.core.message.Nearest;
import fr.charteia.core.rule.RuleDescriptor;
import fr.charteia.maven.report.EffectiveConfig;
import fr.charteia.maven.report.RuleText;
import fr.charteia.maven.report.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Rules, explained on the console in one language. */
record Explanation(Language language) {
    /** The explanation of the rule with that id or name. */
    String of(@Nullable String regle) throws MojoExecutionException {
        Words words = new Words(language);
        if (regle == null || regle.isBlank()) {
            throw new MojoExecutionException(words.of(
                    "Quelle règle ? -Dregle=CHARTE-401 ; mvn charte-ia:rules les énumère.",
                    "Which rule? -Dregle=CHARTE-401; mvn charte-ia:rules lists them."));
        }
        RuleDescriptor rule =
                RuleCatalogue.find(regle).orElseThrow(() -> new MojoExecutionException(unknown(regle, words)));
        RuleText text = new RuleText(rule, words);
        return text.title() + "\n\n" + text.markdown() + '\n';
    }

    /** One line for each rule: its severity by the policy, its family, where the severity comes from. */
    List<String> list(Policy policy) {
        Words words = new Words(language);
        return RuleCatalogue.all().stream()
                .map(rule -> "%s  %-13s  %-9s  %s (%s)"
                        .formatted(
                                rule.id(),
                                word(policy.level(rule.id(), rule.severity())),
                                word(rule.families().get(0)),
                                rule.title().in(language),
                                EffectiveConfig.origin(policy, rule, words)))
                .toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String unknown(String regle, Words words) {
        List<String> known = RuleCatalogue.all().stream()
                .flatMap(rule -> Stream.of(rule.id(), rule.slug()))
                .toList();
        Optional<String> near = Nearest.to(regle, known);
        return words.of("La règle « %s » n'existe pas.", "There is no rule \"%s\".")
                        .formatted(regle)
                + near.map(words.of(" Vouliez-vous dire « %s » ?", " Did you mean \"%s\"?")::formatted)
                        .orElse("")
                + words.of(" mvn charte-ia:rules les énumère.", " mvn charte-ia:rules lists them.");
    }
}
