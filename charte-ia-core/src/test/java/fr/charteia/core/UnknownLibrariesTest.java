package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Libraries that look like AI and that nobody describes are in the ledger, those that only sound like it are not. */
class UnknownLibrariesTest {
    @TempDir
    Path root;

    /** What the ledger says of a class that uses that class of that jar, by a method {@code ask}. */
    private List<String> spots(String type, String jar, String policy) {
        return spots(type, jar, policy, "package p; class Usage { String m(" + type + " c) { return c.ask(\"a\"); } }");
    }

    private List<String> spots(String type, String jar, String policy, String source) {
        String packageName = type.substring(0, type.lastIndexOf('.'));
        String simple = type.substring(type.lastIndexOf('.') + 1);
        Path library = pack(
                Sources.compile("package " + packageName + "; public class " + simple
                        + " { public String ask(String q) { return q; } }"),
                jar);
        SmallProject project = new SmallProject(root);
        if (!policy.isEmpty()) {
            project.file("charte-ia.yml", policy);
        }
        Path classes = Sources.of(source).classpath(library).compile();
        Project given = project.project();
        Project whole = new Project(
                given.name(),
                root,
                root,
                List.of(classes),
                List.of(),
                List.of(library),
                List.of(),
                List.of(),
                given.policy());
        try {
            return Analysis.run(whole, Options.at(SmallProject.TODAY)).blindSpots().stream()
                    .map(line -> line.text().fr() + " | " + line.text().en())
                    .toList();
        } catch (ConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private Path pack(Path classes, String name) {
        Path jar = root.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    @Test
    void a_library_that_looks_like_ai_is_said_once_with_the_class_of_ours_that_uses_it() {
        assertThat(spots("com.acme.llm.Client", "acme-tools-1.2.jar", ""))
                .containsExactly("ressemble à de l'IA et n'est décrit par aucun modèle : p.Usage (se sert de"
                        + " com.acme.llm.Client, bibliothèque acme-tools-1.2.jar) | looks like AI and no model describes it:"
                        + " p.Usage (uses com.acme.llm.Client, library acme-tools-1.2.jar)");
    }

    private static String sending(String client, String body) {
        return """
            package p;
            class Envoi {
                String envoyer(com.acme.net.%s client, String question) { return client.ask(Corps.de(question)); }
            }
            class Corps {
                static String de(String question) { return %s; }
            }
            """.formatted(client, body);
    }

    @Test
    void a_library_that_may_send_what_is_put_together_for_an_ai_is_said() {
        String body = "\"{\\\"model\\\": 1, \\\"messages\\\": \\\"\" + question + \"\\\"}\"";
        assertThat(spots("com.acme.net.HttpUtils", "acme-net-1.2.jar", "", sending("HttpUtils", body)))
                .containsExactly(
                        "ressemble à de l'IA et n'est décrit par aucun modèle : p.Envoi (des requêtes à une IA sont"
                                + " composées, et peuvent partir par com.acme.net.HttpUtils, bibliothèque acme-net-1.2.jar) | looks like"
                                + " AI and no model describes it: p.Envoi (requests to an AI are put together, and may go out by"
                                + " com.acme.net.HttpUtils, library acme-net-1.2.jar)");
        assertThat(spots("com.acme.net.Formatter", "acme-net-1.2.jar", "", sending("Formatter", body)))
                .isEmpty();
        assertThat(spots(
                        "com.acme.net.HttpUtils",
                        "acme-net-1.2.jar",
                        "",
                        sending("HttpUtils", "question + \"messages\"")))
                .isEmpty();
        assertThat(spots(
                        "com.acme.net.HttpUtils",
                        "acme-net-1.2.jar",
                        "modeles:\n  neutres:\n    - {methode: 'com.acme.net.HttpUtils#ask'}\n",
                        sending("HttpUtils", body)))
                .isEmpty();
    }

    @Test
    void a_library_that_nothing_put_together_for_an_ai_can_come_to_is_not() {
        assertThat(spots("com.acme.net.HttpUtils", "acme-net-1.2.jar", "", """
            package p;
            class Meteo {
                String releve(com.acme.net.HttpUtils client, String ville) { return client.ask(ville); }
            }
            class Corps {
                static String de(String question) { return "{'model': 1, 'messages': '" + question + "'}"; }
            }
            """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "com.acme.OpenAiClient, acme-1.0.jar",
        "com.acme.api.Client, acme-open-ai-client-1.0.jar",
        "com.acme.dialogflow.Client, acme-1.0.jar",
        "com.acme.api.Client, ollama-client.jar",
        "com.acme.deepseek.Api, acme-1.0.jar",
        "fr.acme.GeminiChat, acme-1.0.jar",
        "com.acme.gpt.Completion, acme-1.0.jar",
        "com.acme.mistral.Api, acme-ai-1.0.jar",
        "com.acme.groq.llama.Api, acme-1.0.jar",
        "com.acme.cloud.ai.graph.agent.Agent, acme-graph-1.0.jar",
        "com.acme.chat.Session, acme-ai-core-1.0.jar",
        "fr.acme.ia.Assistant, acme-1.0.jar",
        "com.acme.graph.AgenticNode, acme-1.0.jar"
    })
    void names_of_packages_artifacts_and_classes_tell_it(String type, String jar) {
        assertThat(spots(type, jar, "")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "org.eclipse.gemini.blueprint.Context, gemini-blueprint-core-3.0.jar",
        "com.tangosol.coherence.Cache, coherence-22.jar",
        "com.vaadin.flow.component.dialog.Dialog, vaadin-dialog-flow-24.5.jar",
        "com.acme.egpt.Client, acme-egpt-1.0.jar",
        "com.acme.fulfillment.Llmx, acme-1.0.jar",
        "org.acme.disk.gpt.Partition, disk-1.0.jar",
        "org.cloudburstmc.protocol.bedrock.BedrockClient, bedrock-connection-3.0.jar",
        "com.acme.embedded.Server, embedded-server-1.0.jar",
        "com.badlogic.gdx.ai.Steering, gdx-ai-1.8.jar",
        "fr.meteo.mistral.Vent, vents-1.0.jar",
        "fr.gouv.messagerie.chat.Agent, messagerie-des-agents-1.0.jar",
        "com.acme.monitoring.javaagent.Agent, acme-agent-1.0.jar"
    })
    void words_within_words_and_words_of_another_trade_do_not(String type, String jar) {
        assertThat(spots(type, jar, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev.langchain4j.model.chat.Helper", "com.openai.models.Page", "com.cohere.api.Page"})
    void a_library_of_the_catalogue_is_known(String type) {
        assertThat(spots(type, "some-openai-1.0.jar", "")).isEmpty();
    }

    @Test
    void one_that_the_policy_describes_is_known() {
        assertThat(spots("com.acme.llm.Client", "acme-1.2.jar", """
                charte-ia: 1
                modeles:
                  appels-ia: [{methode: 'com.acme.llm.Client#ask'}]
                """))
                .noneMatch(spot -> spot.contains("com.acme.llm.Client, "));
    }

    @Test
    void one_that_no_class_names_is_nobodys_concern() {
        assertThat(spots(
                        "com.acme.llm.Client",
                        "acme-1.2.jar",
                        "",
                        "package p; class Usage { String m() { return \"com.acme.llm.Client\"; } }"))
                .isEmpty();
    }
}
