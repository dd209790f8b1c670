package fr.charteia.maven.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.charteia.core.Report;
import fr.charteia.core.message.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SarifReportTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_report_is_valid_against_the_official_schema(Language language) throws IOException {
        assertThat(violations(write(SampleReports.everything(), language))).isEmpty();
        assertThat(violations(write(SampleReports.nothing(0, 0, 0), language))).isEmpty();
        assertThat(violations(write(SampleReports.accepted(), language))).isEmpty();
    }

    @Test
    void the_schema_is_really_asked() throws IOException {
        assertThat(violations("{\"version\": \"2.1.0\", \"runs\": [{}]}")).isNotEmpty();
    }

    @Test
    void rules_are_described_in_one_place_and_referred_to_by_index() throws IOException {
        JsonNode run = run(SampleReports.everything());
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules).hasSize(3);
        assertThat(rules.at("/1/id").asText()).isEqualTo("CHARTE-401");
        assertThat(rules.at("/1/name").asText()).isEqualTo("donnees-personnelles-vers-ia-externe");
        assertThat(rules.at("/1/defaultConfiguration/level").asText()).isEqualTo("error");
        assertThat(rules.at("/0/defaultConfiguration/level").asText()).isEqualTo("warning");
        assertThat(rules.at("/1/help/markdown").asText())
                .contains("### Pourquoi", "```java\nmal();\n```", "2026-08-02");
        assertThat(texts(rules.at("/1/properties/tags"))).containsExactly("charte-ia", "principe-4", "flux");
        assertThat(run.at("/results/0/ruleIndex").asInt()).isEqualTo(1);
        assertThat(run.at("/results/2/ruleId").asText()).isEqualTo("CHARTE-501");
        assertThat(run.at("/results/2").has("ruleIndex")).isFalse();
        assertThat(run.at("/results/3/ruleIndex").asInt(-1)).isZero();
    }

    @Test
    void the_level_is_what_the_policy_made_of_it_and_always_written() throws IOException {
        JsonNode results = run(SampleReports.everything()).get("results");
        assertThat(results.at("/0/level").asText()).isEqualTo("error");
        assertThat(results.at("/3/level").asText()).isEqualTo("warning");
        assertThat(results.at("/4/level").asText()).isEqualTo("note");
    }

    @Test
    void a_place_is_relative_to_the_root_of_the_build_and_encoded() throws IOException {
        JsonNode place = run(SampleReports.everything()).at("/results/0/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText())
                .isEqualTo("src/main/java/fr/pr%C3%A9fecture/R%C3%A9sum%C3%A9.java");
        assertThat(place.at("/artifactLocation/uriBaseId").asText()).isEqualTo("%SRCROOT%");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(42);
        assertThat(place.at("/region/startColumn").asInt()).isEqualTo(17);
    }

    @Test
    void a_place_without_a_column_has_none() throws IOException {
        JsonNode region = run(SampleReports.everything()).at("/results/2/locations/0/physicalLocation/region");
        assertThat(region.has("startColumn")).isFalse();
    }

    @Test
    void what_a_uri_reserves_is_encoded() {
        assertThat(SarifLocations.uri("a b/#c?d%.java")).isEqualTo("a%20b/%23c%3Fd%25.java");
        assertThat(SarifLocations.uri("a:b/c.java")).isEqualTo("./a:b/c.java");
    }

    @Test
    void the_trace_is_a_code_flow_and_other_paths_are_related() throws IOException {
        JsonNode result = run(SampleReports.everything()).at("/results/0");
        JsonNode hops = result.at("/codeFlows/0/threadFlows/0/locations");
        assertThat(hops).hasSize(3);
        assertThat(hops.at("/0/location/message/text").asText()).isEqualTo("usager.getNom()");
        assertThat(hops.at("/2/location/physicalLocation/region/startLine").asInt())
                .isEqualTo(42);
        assertThat(result.at("/codeFlows/1/threadFlows/0/locations")).hasSize(2);
        assertThat(result.at("/relatedLocations/0/message/text").asText())
                .isEqualTo("Autre chemin : usager.getPrenom()");
    }

    @Test
    void findings_are_recognised_by_their_fingerprint() throws IOException {
        assertThat(run(SampleReports.everything())
                        .at("/results/1/partialFingerprints")
                        .get("charteIa/v1")
                        .asText())
                .isEqualTo("CHARTE-401|src/main/java/fr/préfecture/Titres.java||");
    }

    @Test
    void a_waived_finding_is_suppressed_and_says_why() throws IOException {
        JsonNode results = run(SampleReports.everything()).get("results");
        assertThat(results.at("/5/suppressions/0/kind").asText()).isEqualTo("inSource");
        assertThat(results.at("/5/suppressions/0/status").asText()).isEqualTo("accepted");
        assertThat(results.at("/5/suppressions/0/justification").asText())
                .isEqualTo("marché en cours, autorisé par le DMPD, jusqu'au 2027-01-31, référence DMPD-2026-9");
        assertThat(results.at("/0/suppressions").isArray()).isTrue();
        assertThat(results.at("/0/suppressions")).isEmpty();
    }

    @Test
    void what_the_baseline_holds_is_unchanged_and_suppressed() throws IOException {
        JsonNode run = run(SampleReports.accepted());
        assertThat(run.at("/results/0/baselineState").asText()).isEqualTo("unchanged");
        assertThat(run.at("/results/0/suppressions/0/kind").asText()).isEqualTo("external");
        assertThat(run.at("/results/0/suppressions/0/justification").asText())
                .isEqualTo("Dans la référence (charte-ia-baseline.yml)");
        assertThat(run.at("/results/1/baselineState").asText()).isEqualTo("new");
        assertThat(run.at("/properties/reference").asInt()).isEqualTo(1);
        assertThat(run.at("/properties/referenceCorrigee").asInt()).isEqualTo(1);
        assertThat(run.at("/properties/derogations").asInt()).isEqualTo(1);
        assertThat(run(SampleReports.everything()).at("/results/0").has("baselineState"))
                .isFalse();
    }

    @Test
    void what_the_build_was_told_is_notified() throws IOException {
        JsonNode told = run(SampleReports.accepted()).at("/invocations/0/toolConfigurationNotifications");
        assertThat(told.valueStream().map(one -> one.at("/descriptor/id").asText()))
                .containsExactly("reglage-surcharge", "derogation-bientot-expiree", "reference-corrigee");
        assertThat(told.at("/0/message/text").asText())
                .isEqualTo("regles.CHARTE-702 : info → desactivee (charte-ia.yml:7 ; motif : mesuré ailleurs)");
        assertThat(told.at("/1/message/text").asText())
                .isEqualTo("CHARTE-401, fr.préfecture.Ancien : expire dans 12 jours");
    }

    @Test
    void blind_spots_are_notifications() throws IOException {
        JsonNode invocation = run(SampleReports.everything()).at("/invocations/0");
        assertThat(invocation.get("executionSuccessful").asBoolean()).isTrue();
        JsonNode notifications = invocation.get("toolExecutionNotifications");
        assertThat(notifications).hasSize(2);
        assertThat(notifications.at("/0/message/text").asText()).startsWith("adresse lue");
        assertThat(notifications.at("/0/descriptor/id").asText()).isEqualTo("angle-mort");
        assertThat(notifications
                        .at("/0/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(18);
        assertThat(notifications.at("/1").has("locations")).isFalse();
    }

    @Test
    void the_same_report_gives_the_same_bytes_without_an_absolute_path() throws IOException {
        String once = write(SampleReports.everything(), Language.FR);
        assertThat(write(SampleReports.everything(), Language.FR)).isEqualTo(once);
        assertThat(once).endsWith("}\n").doesNotContain("\r").doesNotContain(folder.toString());
    }

    @Test
    void sarif_readers_read_it_back() throws IOException {
        String json = write(SampleReports.everything(), Language.EN);
        SarifSchema210 log = new ObjectMapper().readValue(json, SarifSchema210.class);
        assertThat(log.getRuns().get(0).getResults()).hasSize(6);
        assertThat(log.getRuns().get(0).getResults().get(0).getMessage().getText())
                .isEqualTo("Personal data goes to an external AI – Usager.nom (identity, annotated) → OpenAI,"
                        + " api.openai.com. Anonymise before sending, use an internal service, or ask for a waiver.");
    }

    private JsonNode run(Report report) throws IOException {
        return new ObjectMapper().readTree(write(report, Language.FR)).at("/runs/0");
    }

    private String write(Report report, Language language) throws IOException {
        Path file = Format.SARIF
                .write(SampleReports.rendering(report, language), folder.resolve("un/deux"))
                .orElseThrow();
        assertThat(file).hasFileName("charte-ia.sarif");
        return Files.readString(file);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    private static List<?> violations(String json) throws IOException {
        try (InputStream in = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return schema.validate(
                    json,
                    InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }
    }
}
