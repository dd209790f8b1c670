package fr.charteia.maven.report;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Invocation;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.OriginalUriBaseIds;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.ReportingDescriptorReference;
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
import fr.charteia.core.Report.BlindSpotLine;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The report as SARIF 2.1.0, for code hosting platforms and editors; the same report gives the same bytes. */
final class SarifReport {
    private static final URI SCHEMA =
            URI.create("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
    private static final String BLIND_SPOT = "angle-mort";
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
        SarifResults results = new SarifResults(rules, words);
        return new Run()
                .withTool(new Tool().withDriver(driver(rendering, rules, words)))
                .withInvocations(List.of(new Invocation()
                        .withExecutionSuccessful(true)
                        .withToolExecutionNotifications(rendering.report().blindSpots().stream()
                                .map(spot -> notification(spot, words))
                                .toList())))
                .withLanguage(words.of("fr", "en"))
                .withOriginalUriBaseIds(new OriginalUriBaseIds()
                        .withAdditionalProperty(
                                SarifLocations.ROOT,
                                new ArtifactLocation()
                                        .withDescription(new Message()
                                                .withText(words.of("La racine du build.", "The root of the build.")))))
                .withAutomationDetails(new RunAutomationDetails().withId("charte-ia/" + rendering.module() + '/'))
                .withColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS)
                .withResults(rendering.report().findings().stream()
                        .map(results::result)
                        .toList());
    }

    private static ToolComponent driver(Rendering rendering, SarifRules rules, Words words) {
        String blindSpot = words.of(
                "Ce que l'analyse n'a pas pu voir : rien n'en est dit dans les résultats.",
                "What the analysis could not see: no result speaks of it.");
        String help = words.of(
                "Rendre visible ce qui ne l'était pas, ou le dire par un modèle dans charte-ia.yml.",
                "Make visible what was not, or tell it with a model in charte-ia.yml.");
        return new ToolComponent()
                .withName("charte-ia")
                .withOrganization("fr.charteia")
                .withVersion(rendering.version())
                .withSemanticVersion(rendering.version())
                .withLanguage(words.of("fr", "en"))
                .withRules(rules.descriptors())
                .withNotifications(Set.of(new ReportingDescriptor()
                        .withId(BLIND_SPOT)
                        .withShortDescription(text(blindSpot))
                        .withFullDescription(text(blindSpot))
                        .withHelp(text(help))));
    }

    private static MultiformatMessageString text(String text) {
        return new MultiformatMessageString().withText(text);
    }

    private static Notification notification(BlindSpotLine spot, Words words) {
        Notification notification = new Notification()
                .withLevel(Notification.Level.WARNING)
                .withDescriptor(
                        new ReportingDescriptorReference().withId(BLIND_SPOT).withIndex(0))
                .withMessage(new Message().withText(spot.text().in(words.language())));
        if (!spot.location().path().isEmpty()) {
            notification.setLocations(new LinkedHashSet<>(List.of(SarifLocations.of(spot.location()))));
        }
        return notification;
    }

    /** The level is always written: a result's that is left out would mean the rule's default, not {@code warning}. */
    private interface WrittenLevel {
        @JsonProperty("level")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Object getLevel();
    }
}
