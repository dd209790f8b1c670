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
                "class A { String a = \"http://ml-service:8000/score\"; }",
                "class A { String a = \"https://credit-ai.app.example/score\"; }",
                "class A { String a = \"http://localhost:8000/ai/match\"; }",
                "class A { String a(String base) { return base + \"/api/ai/match\"; } }",
                "class A { @Deprecated(since = \"${score.url:http://ai-service:8000}\") void a() {} }",
                "class A { @Deprecated(since = \"ai-service\") void a() {} }",
                "class A { static final String AI_URL = \"http://localhost:5000/check\"; }",
                "class A { String aiServiceUrl = \"https://check.example\"; }",
                "class A { String a() { String mlApiUrl = \"http://10.0.0.4/check\"; return mlApiUrl; } }",
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
                "class A { String a = \"http://mail-service:8000/score\"; }",
                "class A { String a = \"http://mistral:8000/score\"; }",
                "class A { String a = \"https://registry.acme.ai/score\"; }",
                "class A { String a = \"https://www.example.org/ml/actualites\"; }",
                "class A { String a = \"http://localhost:8000/email/verify\"; }",
                "class A { String a = \"http://localhost:8000/verify?lang=ai\"; }",
                "class A { static final String MAIL_URL = \"http://localhost:5000/check\"; }",
                "class A { static final String AI_MODE = \"http://localhost:5000/check\"; }",
                "class A { static final String AI_URL = \"check\"; }",
                "class A { String a() { String mailUrl = \"http://10.0.0.4/check\"; return mailUrl; } }",
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
        Files.writeString(resources.resolve("application.properties"), "url=https://www.example.org/v1/chat\n");
        assertThat(mentions("package p; class A { String a = \"completions\"; }"))
                .isTrue();
        assertThat(mentions("package p; class A {}")).isFalse();
    }

    @Test
    void the_configuration_names_a_host_or_a_path() throws IOException {
        Files.writeString(resources.resolve("application.properties"), "score.url=http://ml-service:8000\n");
        assertThat(mentions("package p; class A {}")).isTrue();
        Files.writeString(resources.resolve("application.properties"), "score.url=http://localhost:8000/ai\n");
        assertThat(mentions("package p; class A {}")).isTrue();
        Files.writeString(resources.resolve("application.properties"), "score.url=http://localhost:8000/mail\n");
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
