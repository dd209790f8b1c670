package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether plain HTTP calls need a look. */
class AiAddressesTest {
    @TempDir
    Path resources;

    private boolean mentions(String source, ServiceHost... services) {
        Configuration configuration = Configuration.read(List.of(resources), new BlindSpots());
        return new AiAddresses(new Known().of(source).index(), configuration, List.of(services)).areMentioned();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { String a = \"https://api.mistral.ai/v1\"; }",
                "class A { String a(String r) { return \"https://\" + r + \".openai.azure.com/x\"; } }",
                "class A { String a(String base) { return base + \"/v1/chat/completions\"; } }",
                "class A { String a(String base) { return base + \"/contentmoderator/moderate/v1.0/ProcessText/Screen\"; } }",
                "class A { String a = \"https://commentanalyzer.googleapis.com/v1alpha1/comments:analyze?key=\"; }",
                "class A { @Deprecated(since = \"https://API.openai.com\") void a() {} }",
                "class A { Object a = java.util.List.of(\"v1\", \"chat\", \"completions\"); }",
                "class A { String prompt; String model; }",
                "class A { @Deprecated(since = \"${gemini.api.url}\") void a() {} }",
                "class A { String a = System.getenv(\"AI_SERVICE_URL\"); }",
                "class A { @Deprecated(since = \"${gemini.api}/v1\") void a() {} }",
                "class A { String maxTokens; String a = \"{\\\"temperature\\\": 1}\"; }",
            })
    void what_an_address_or_a_request_is_made_of(String source) {
        assertThat(mentions("package p; " + source)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { String a = \"https://example.org/v1\"; }",
                "class A { String a = \"https://example.org/comments/analyze\"; }",
                "class A { Object a = java.util.List.of(\"v1\", \"chat\"); }",
                "class A { String a = \"chat\"; } class B { String b = \"completions\"; }",
                "class A { String model; String a = \"/api/generate\"; }",
                "class A { @Deprecated(since = \"${mail.url}\") void a() {} }",
                "class A { String a = \"An AI answers this\"; }",
                "class A { @Deprecated(since = \"${spring.ai.openai.api-key}\") void a() {} }",
                "class A { String a = \"spring.ai.openai.chat.options.model\"; }",
                "class A { void prompt() {} void model() {} }",
            })
    void what_is_not_enough(String source) {
        assertThat(mentions("package p; " + source)).isFalse();
    }

    @Test
    void the_configuration_names_an_address() throws IOException {
        Files.writeString(resources.resolve("application.properties"), "url=https://api.openai.com/v1\n");
        assertThat(mentions("package p; class A {}")).isTrue();
    }

    @Test
    void the_configuration_has_a_part_of_a_path_and_the_code_the_other() throws IOException {
        Files.writeString(resources.resolve("application.properties"), "url=https://ia.example.org/v1/chat\n");
        assertThat(mentions("package p; class A { String a = \"completions\"; }"))
                .isTrue();
        assertThat(mentions("package p; class A {}")).isFalse();
    }

    @Test
    void the_policy_knows_the_host() {
        ServiceHost service = new ServiceHost("s", "S", Portee.LOCAL, List.of("*.ia.example.org"));
        assertThat(mentions("package p; class A { String a = \"http://x.ia.example.org\"; }", service))
                .isTrue();
        assertThat(mentions("package p; class A { String a = \"http://x.example.org\"; }", service))
                .isFalse();
    }
}
