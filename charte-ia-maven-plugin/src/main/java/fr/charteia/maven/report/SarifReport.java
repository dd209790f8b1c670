package fr.charteia.maven.report;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Invocation;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.OriginalUriBaseIds;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.RunAutomationDetails;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Tool;
import com.contrastsecurity.sarif.ToolComponent;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** The report as SARIF 2.1.0, for code hosting platforms and editors; the same report gives the same bytes. */
final class SarifReport {
    private static final URI SCHEMA =
            URI.create("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
    private static final ObjectWriter JSON = new ObjectMapper()
            .addMixIn(Result.class, WrittenLevel.class)
            .addMixIn(ReportingConfiguration.class, WrittenLevel.class)
            .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private SarifReport() {}

    static String json(Rendering rendering) throws IOException {
        return JSON.writeValueAsString(log(rendering)) + '\n';
    }

    private static SarifSchema210 log(Rendering rendering) {
        return new SarifSchema210()
                .with$schema(SCHEMA)
                .withVersion(SarifSchema210.Version._2_1_0)
                .withRuns(List.of(run(rendering)));
    }

    private static Run run(Rendering rendering) {
        Words words = new Words(rendering.language());
        SarifRules rules = new SarifRules(rendering.rules(), words);
        SarifNotifications notifications = new SarifNotifications(rendering, words);
        SarifResults results =
                new SarifResults(rules, rendering.report().terms().baseline(), words);
        return new Run()
                .withTool(new Tool().withDriver(driver(rendering, rules, notifications, words)))
                .withInvocations(List.of(new Invocation()
                        .withExecutionSuccessful(true)
                        .withToolExecutionNotifications(notifications.execution())
                        .withToolConfigurationNotifications(notifications.configuration())))
                .withProperties(counts(rendering))
                .withLanguage(words.of("fr", "en"))
                .withOriginalUriBaseIds(new OriginalUriBaseIds()
                        .withAdditionalProperty(
                                SarifLocations.ROOT,
                                new ArtifactLocation()
                                        .withDescription(new Message()
                                                .withText(words.of("La racine du build.", "The root of the build.")))))
                .withAutomationDetails(new RunAutomationDetails().withId("charte-ia/" + rendering.module() + '/'))
                .withColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS)
                .withResults(rendering.findings().stream().map(results::result).toList());
    }

    /** What does not count, counted: readers that leave suppressed results out should not have to guess. */
    private static PropertyBag counts(Rendering rendering) {
        PropertyBag counts = new PropertyBag()
                .withAdditionalProperty("derogations", rendering.waivers().all().size());
        rendering
                .report()
                .terms()
                .baseline()
                .ifPresent(use -> counts.withAdditionalProperty("reference", use.known())
                        .withAdditionalProperty(
                                "referenceCorrigee", use.corrected().size()));
        return counts;
    }

    private static ToolComponent driver(
            Rendering rendering, SarifRules rules, SarifNotifications notifications, Words words) {
        return new ToolComponent()
                .withName("charte-ia")
                .withOrganization("fr.charteia")
                .withVersion(rendering.version())
                .withSemanticVersion(rendering.version())
                .withLanguage(words.of("fr", "en"))
                .withRules(rules.descriptors())
                .withNotifications(notifications.descriptors());
    }

    /** The level is always written: a result's that is left out would mean the rule's default, not {@code warning}. */
    private interface WrittenLevel {
        @JsonProperty("level")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Object getLevel();
    }
}
