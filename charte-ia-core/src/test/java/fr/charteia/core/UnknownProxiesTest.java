package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Declared clients of kinds that nothing is known of. */
class UnknownProxiesTest {
    private static final String KIND =
            "package p; @interface Client { String value() default \"\"; String url() default \"\"; }";

    @TempDir
    Path root;

    private List<String> spots(String type) {
        return new SmallProject(root)
                        .java(KIND)
                        .java("package p; " + type)
                        .configuration(
                                "application.properties",
                                "ia.url=https://api.mistral.ai/v1\nautre.url=https://example.org\n")
                        .report()
                        .blindSpots()
                        .stream()
                        .map(line -> line.text().fr())
                        .filter(text -> text.contains("interface à qui"))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Client(\"https://api.openai.com/v1\") interface Api { String demander(String question); }",
                "@Client(url = \"${ia.url}\") interface Api { String demander(String question); }",
                "@Client(url = \"${nulle.part:https://api.openai.com}/v1\") interface Api { String demander(String question); }",
                "interface Api { @Client(\"https://api.openai.com/v1/chat/completions\") String demander(String question); }"
            })
    void an_interface_that_is_given_the_address_of_an_ai(String type) {
        assertThat(spots(type)).hasSize(1).first().asString().contains("p.Api");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Client(\"https://example.org/v1\") interface Api { String demander(String question); }",
                "@Client(url = \"${autre.url}\") interface Api { String demander(String question); }",
                "@Client(\"see https://api.openai.com/v1 for more\") interface Api { String demander(String question); }",
                "@Client(\"https://api.openai.com/v1\") interface Api { String NOM = \"a\"; }",
                "@Client(\"https://api.openai.com/v1\") class Api { String demander(String question) { return question; } }",
                "@Client(\"https://api.openai.com/v1\") interface Api { String demander(String question); }"
                        + " class Vraie implements Api { public String demander(String question) { return question; } }",
                "@Client(\"https://api.openai.com/v1\") @interface Marque { String nom(); }"
            })
    void what_is_no_client_of_an_ai_or_answers_by_itself(String type) {
        assertThat(spots(type)).isEmpty();
    }

    @Test
    void one_that_the_policy_describes_is_known() {
        new SmallProject(root).file("charte-ia.yml", """
            modeles:
              mandataires-ia:
                - type: p.Api
            """);
        assertThat(spots("@Client(\"https://api.openai.com/v1\") interface Api { String demander(String question); }"))
                .isEmpty();
    }
}
