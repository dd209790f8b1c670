package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address of an AI to which no call was seen to go is in the ledger: nobody knows the library that sends there. */
class UncalledHostsTest {
    private static final String UNKNOWN_CLIENT = """
        package p;
        class Envoi {
            static String poster(String adresse, String corps) { return adresse + corps; }
        }
        """;
    private static final String KNOWN_CLIENT = """
        package p;
        import java.net.URI;
        import java.net.http.*;
        class Requete {
            String envoyer(String corps) throws Exception {
                HttpRequest requete = HttpRequest.newBuilder(URI.create(%s))
                    .POST(HttpRequest.BodyPublishers.ofString(corps)).build();
                return HttpClient.newHttpClient().send(requete, HttpResponse.BodyHandlers.ofString()).body();
            }
        }
        """;

    private static final String ROUTES =
            "package p; abstract class Chemins { native Chemins to(String uri); native Chemins from(String uri); }";

    @TempDir
    Path root;

    private List<String> spots(String... sources) {
        SmallProject project = new SmallProject(root);
        for (String source : sources) {
            project.java(source);
        }
        try {
            return Analysis.run(project.project(), Options.at(SmallProject.TODAY)).blindSpots().stream()
                    .map(line -> line.text().fr() + " | " + line.text().en())
                    .filter(line -> line.contains("names "))
                    .toList();
        } catch (ConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private static String caller(String address) {
        return "package p; class Appel { String m(String q) { return Envoi.poster(\"" + address + "\", q); } }";
    }

    @Test
    void an_address_that_only_code_nobody_knows_is_handed_is_said() {
        assertThat(spots(UNKNOWN_CLIENT, caller("https://api.openai.com/v1/chat/completions")))
                .containsExactly(
                        "ressemble à de l'IA et n'est décrit par aucun modèle : p.Appel (nomme api.openai.com, où"
                                + " aucun appel n'a été vu aller) | looks like AI and no model describes it: p.Appel (names"
                                + " api.openai.com, to which no call was seen to go)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/v1",
                "https://example.org/v1/chat/completions",
                "api.openai.com",
                "Ask for a key at https://api.openai.com first",
            })
    void other_hosts_and_what_is_no_address_are_not(String text) {
        assertThat(spots(UNKNOWN_CLIENT, caller(text))).isEmpty();
    }

    @Test
    void what_asks_an_ai_on_a_route_of_camel_is_said() {
        assertThat(spots(
                        ROUTES,
                        "package p; abstract class Tri extends Chemins {"
                                + " void a() { from(\"kafka:dossiers\").to(\"langchain4j-chat:tri?chatModel=#modele\"); }"
                                + " void b() { from(\"kafka:recours\").to(\"langchain4j-chat:recours\"); } }"))
                .singleElement()
                .asString()
                .endsWith("p.Tri (names langchain4j-chat:, to which no call was seen to go)");
    }

    @Test
    void another_route_and_a_text_about_one_are_not() {
        assertThat(spots(
                        ROUTES,
                        "package p; abstract class Rien extends Chemins {"
                                + " void a() { from(\"kafka:dossiers\").to(\"file:openai:chat-completion\"); }"
                                + " String aide() { return \"langchain4j-chat: ask an AI\"; } }"))
                .isEmpty();
    }

    @Test
    void one_that_a_call_goes_to_is_not() {
        assertThat(spots(KNOWN_CLIENT.formatted("\"https://api.openai.com/v1/chat/completions\"")))
                .isEmpty();
    }

    @Test
    void one_beside_a_call_of_another_ai_is() {
        assertThat(spots(
                        KNOWN_CLIENT.formatted("\"https://api.mistral.ai/v1/chat/completions\""),
                        UNKNOWN_CLIENT,
                        caller("https://api.openai.com/v1")))
                .hasSize(1);
    }

    @Test
    void one_beside_a_call_that_goes_nobody_knows_where_is_not() {
        assertThat(spots(
                        KNOWN_CLIENT.formatted("System.getenv(\"ADRESSE\") + \"/chat/completions\""),
                        UNKNOWN_CLIENT,
                        caller("https://api.openai.com/v1")))
                .isEmpty();
    }
}
