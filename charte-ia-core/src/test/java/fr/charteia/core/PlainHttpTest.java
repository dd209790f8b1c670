package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of the JDK's own client: of an AI only where their address says so. */
class PlainHttpTest {
    private static final String SOURCE = """
        package p;
        import fr.charteia.annotations.DonneesPersonnelles;
        import java.net.URI;
        import java.net.http.*;
        class Envoi {
            static final String HOTE = "https://api.mistral.ai";
            final String base;
            final HttpClient client = HttpClient.newHttpClient();
            Envoi(String base) { this.base = base; }
            String envoyer(String corps, String autre) throws Exception {
                HttpRequest requete = HttpRequest.newBuilder(URI.create(%s))
                    .POST(HttpRequest.BodyPublishers.ofString(corps)).build();
                return client.send(requete, HttpResponse.BodyHandlers.ofString()).body();
            }
        }
        """;
    private static final String CALLER = """
        package p;
        class Appel {
            @fr.charteia.annotations.DonneesPersonnelles String nom;
            final Envoi envoi = new Envoi(%s);
            String demander(String autre) throws Exception { return envoi.envoyer(nom, autre); }
        }
        """;
    private static final String ENVIRONMENT = """
        package org.springframework.core.env;
        public interface Environment extends PropertyResolver {}
        interface PropertyResolver {
            String getProperty(String key);
            String getProperty(String key, String otherwise);
            String getRequiredProperty(String key);
            String resolvePlaceholders(String text);
        }
        """;
    private static final String SENT = "CHARTE-401 src/main/java/p/Envoi.java:13";
    private static final String UNKNOWN = "CHARTE-005 src/main/java/p/Envoi.java:13";

    @TempDir
    Path root;

    private List<String> found(String address, String base) {
        return found(new SmallProject(root), address, base);
    }

    private static List<String> found(SmallProject project, String address, String base) {
        return project.java(SOURCE.formatted(address)).java(CALLER.formatted(base)).found().stream()
                .filter(line -> line.startsWith("CHARTE-401") || line.startsWith("CHARTE-005"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"https://api.mistral.ai/v1/chat/completions\"",
                "HOTE + \"/v1/chat/completions\"",
                "base + \"/v1/chat/completions\"",
                "base + \"/v1/models/\" + autre + \"/run\"",
                "base.trim() + '/' + autre",
                "String.format(\"%s/v%d/chat\", base, 1)",
                "\"%s/v1\".formatted(base)",
                "new StringBuilder(base).append(\"/v1\").append(\"/chat\").toString()",
                "base.concat(\"/v1\")",
                "(base.endsWith(\"/\") ? base.substring(0, base.length() - 1) : base) + \"/v1\"",
                "autre == null ? base : HOTE",
                "autre == null ? base : autre",
                "System.getenv(autre) == null ? HOTE : System.getenv(autre)",
                "URI.create(base).resolve(\"/v1/chat\").toString()",
                "System.getProperty(\"url\", HOTE) + \"/v1\""
            })
    void an_address_is_known_however_it_is_put_together(String address) {
        assertThat(found(address, "\"https://api.mistral.ai\"")).containsExactly(SENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"https://api.insee.fr/entreprises\"",
                "base + \"/personnes\"",
                "base + \"/\" + autre",
                "String.format(\"%s/%s\", base, autre)",
                "autre + \"/personnes\"",
                "autre",
                "autre == null ? base : autre",
                "System.getenv(autre) == null ? \"https://api.insee.fr\" : System.getenv(autre)",
                "new StringBuilder(base).append(\"/v1\").toString()"
            })
    void its_twin_to_another_host_is_nothing(String address) {
        assertThat(found(address, "\"https://api.insee.fr\"")).isEmpty();
    }

    @Test
    void a_path_of_an_ai_at_an_unknown_host_is_said() {
        assertThat(found("autre + \"/v1/chat/completions\"", "\"\"")).containsExactly(UNKNOWN, SENT);
    }

    /** What is said of a request to a model that somebody trained and serves, MLflow's, TensorFlow Serving's or a service of their own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "autre + \"/predict\"",
                "autre + \"/api/predict/credit?v=2\"",
                "autre + \"/predictRisk\"",
                "autre + \"/predict_loan\"",
                "autre + \"/invocations\"",
                "autre + \"/v1/models/\" + base + \":predict\"",
            })
    void the_path_of_a_model_that_is_served_is_an_ai_s(String address) {
        assertThat(found(address, "\"credit\"")).containsExactly(UNKNOWN, SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"autre + \"/predictions\"", "autre + \"/predictive\"", "autre + \"/predicted\""})
    void what_was_predicted_may_be_the_tides(String address) {
        assertThat(found(address, "\"\"")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.getenv(\"GEMINI_API_URL\")",
                "System.getenv(\"AI_SERVICE_URL\") + \"/ask\"",
                "System.getenv(\"ML_SERVICE_URL\") + \"/score\"",
                "\"https://\" + System.getenv(\"llm_host\") + \"/ask\"",
            })
    void an_address_of_which_the_setting_is_named_for_an_ai_is_one(String address) {
        assertThat(found(address, "\"\"")).containsExactly(UNKNOWN, SENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.getenv(\"MAIL_API_URL\")",
                "System.getenv(\"RAIL_SERVICE_URL\") + \"/delays\"",
                "\"https://api.insee.fr/\" + System.getenv(\"AI_SERVICE_URL\")",
            })
    void another_setting_is_not(String address) {
        assertThat(found(address, "\"\"")).isEmpty();
    }

    /** Services of one's own that are named for what they do: by their host, by their path, or by what holds their address. */
    @ParameterizedTest
    @CsvSource({
        "http://ml-service:8000, /score",
        "http://scoring-ai:8000, /score",
        "http://crm:8000, /ai/score",
        "http://crm:8000, /api/v1/ml/score"
    })
    void an_address_that_is_named_for_an_ai_is_one(String host, String path) {
        assertThat(found("base + \"%s\"".formatted(path), '"' + host + '"')).containsExactly(UNKNOWN, SENT);
    }

    @ParameterizedTest
    @CsvSource({
        "http://mail-service:8000, /score",
        "http://mistral:8000, /score",
        "http://crm:8000, /email/score",
        "https://registry.acme.ai, /score",
        "https://www.example.org, /ml/actualites"
    })
    void another_one_is_not(String host, String path) {
        assertThat(found("base + \"%s\"".formatted(path), '"' + host + '"')).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static final String AI_SERVICE_URL = \"http://crm:8000\"; String a = AI_SERVICE_URL",
                "String aiServiceUrl = \"http://crm:8000\"; String a = aiServiceUrl",
                "static String a() { String mlApiUrl = \"http://crm:8000\"; return mlApiUrl; } String a = a()",
            })
    void so_is_one_that_is_given_to_a_variable_of_that_name(String field) {
        String caller = """
            package p;
            class Appel {
                @fr.charteia.annotations.DonneesPersonnelles String nom;
                %s;
                String demander() throws Exception { return new Envoi(a).envoyer(nom, null); }
            }
            """;
        assertThat(sent(caller.formatted(field))).containsExactly(UNKNOWN, SENT);
        assertThat(sent(caller.formatted(field.replaceAll("(?i)(ai|ml)_?(service|api)_?", "user"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"aiServiceUrl, true", "mlApiUrl, true", "mailUrl, false", "aiName, false"})
    void so_is_one_that_a_container_gives_to_such_a_variable(String name, boolean one) {
        String value = """
            package org.springframework.beans.factory.annotation;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME) public @interface Value { String value(); }
            """;
        String property = """
            package org.eclipse.microprofile.config.inject;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME) public @interface ConfigProperty { String name(); }
            """;
        String caller = """
            package p;
            class Appel {
                @fr.charteia.annotations.DonneesPersonnelles String nom;
                %s
                String demander() throws Exception { return new Envoi(%s).envoyer(nom, null); }
            }
            """;
        String spring = "@org.springframework.beans.factory.annotation.Value(\"${python.url}\")";
        String quarkus = "@org.eclipse.microprofile.config.inject.ConfigProperty(name = \"python.url\")";
        for (String field : List.of(
                spring + " String " + name + ";",
                quarkus + " String " + name + ";",
                "final String " + name + "; Appel(" + spring + " String " + name + ") { this." + name + " = " + name
                        + "; }")) {
            SmallProject project = new SmallProject(root).java(value).java(property);
            assertThat(found(project, "base + \"/score\"", caller, field, name).isEmpty())
                    .as(field)
                    .isEqualTo(!one);
        }
    }

    private static List<String> found(SmallProject project, String address, String caller, String field, String name) {
        return project.java(SOURCE.formatted(address)).java(caller.formatted(field, name)).found().stream()
                .filter(line -> line.startsWith("CHARTE-401"))
                .toList();
    }

    private List<String> sent(String caller) {
        return new SmallProject(root)
                .java(SOURCE.formatted("base + \"/score\"")).java(caller).found().stream()
                        .filter(line -> line.startsWith("CHARTE-401") || line.startsWith("CHARTE-005"))
                        .toList();
    }

    @Test
    void on_this_machine_nothing_leaves() {
        assertThat(found("base + \"/v1/chat/completions\"", "\"http://localhost:11434\""))
                .isEmpty();
    }

    @Test
    void a_vague_path_counts_where_requests_to_an_ai_are_put_together() {
        assertThat(found("base + \"/v1/messages\"", "\"https://api.sms.example\""))
                .isEmpty();
        SmallProject project = new SmallProject(root).java("package p; record Corps(String model, String prompt) {}");
        assertThat(found(project, "base + \"/v1/messages\"", "\"https://passerelle.example\""))
                .containsExactly(SENT);
    }

    @Test
    void messages_and_a_prompt_are_what_a_terminal_has_too() {
        SmallProject project =
                new SmallProject(root).java("package p; record Terminal(String messages, String prompt) {}");
        assertThat(found(project, "base + \"/v1/messages\"", "\"https://passerelle.example\""))
                .isEmpty();
    }

    @Test
    void a_host_that_only_looks_like_an_ai_s_and_one_that_is_not_known_are_blind_spots() {
        assertThat(spots("base + \"/v1/chat/completions\"", "\"https://passerelle.example\""))
                .containsExactly("ressemble à de l'IA et n'est décrit par aucun modèle : p.Envoi (passerelle.example)");
        assertThat(spots("autre + \"/v1/chat/completions\"", "\"\""))
                .containsExactly("adresse d'IA inconnue, traitée comme externe : p.Envoi");
    }

    private List<String> spots(String address, String base) {
        return new SmallProject(root)
                .java(SOURCE.formatted(address)).java(CALLER.formatted(base)).report().blindSpots().stream()
                        .map(spot -> spot.text().fr())
                        .toList();
    }

    @Test
    void the_worst_profile_counts_and_is_named() {
        String source = SOURCE.formatted("base + \"/v1/chat/completions\"")
                .replace(
                        "Envoi(String base)",
                        "Envoi(@org.springframework.beans.factory.annotation.Value(\"${ia.url}\") String base)");
        List<String> subjects = new SmallProject(root)
                        .java("package org.springframework.beans.factory.annotation;"
                                + " import java.lang.annotation.*;"
                                + " @Retention(RetentionPolicy.RUNTIME) public @interface Value { String value(); }")
                        .java(source)
                        .java("package p; class Appel { @fr.charteia.annotations.DonneesPersonnelles String nom;"
                                + " Envoi envoi; String demander() throws Exception { return envoi.envoyer(nom,"
                                + " null); } }")
                        .configuration("application.properties", "ia.url=http://localhost:11434\n")
                        .file("src/main/resources/application-prod.properties", "\nia.url=https://api.mistral.ai\n")
                        .report()
                        .findings()
                        .stream()
                        .filter(finding -> finding.rule().equals("CHARTE-401"))
                        .map(finding -> finding.subject().fr())
                        .toList();
        assertThat(subjects).hasSize(1);
        assertThat(subjects.get(0))
                .contains("Mistral AI, api.mistral.ai")
                .contains("clé ia.url, profil prod, src/main/resources/application-prod.properties:2");
    }

    @ParameterizedTest
    @CsvSource({
        "p.getProperty(\"ia.url\"), api.mistral.ai",
        "p.getProperty(\"url.autre\"), ''",
        "'p.getProperty(\"url.autre\", \"https://api.openai.com\")', api.openai.com",
        "lues().getProperty(\"ia.url\"), api.mistral.ai",
        "posees().getProperty(\"ia.url\"), ''",
        "environnement.getProperty(\"ia.url\"), api.mistral.ai",
        "environnement.getRequiredProperty(\"ia.url\"), api.mistral.ai",
        "environnement.getProperty(\"url.autre\"), ''",
        "'environnement.getProperty(\"url.autre\", \"https://api.openai.com\")', api.openai.com",
        "environnement.resolvePlaceholders(\"${ia.url}\"), api.mistral.ai",
        "java.util.ResourceBundle.getBundle(\"application\").getString(\"ia.url\"), api.mistral.ai"
    })
    void what_is_asked_for_properties_gives_what_the_configuration_does(String base, String host) {
        String caller = """
            package p;
            import java.util.Properties;
            class Appel {
                @fr.charteia.annotations.DonneesPersonnelles String nom;
                Properties p;
                final org.springframework.core.env.Environment environnement;
                Appel(org.springframework.core.env.Environment environnement) { this.environnement = environnement; }
                static Properties lues() throws java.io.IOException {
                    Properties p = new Properties();
                    p.load(Appel.class.getResourceAsStream("/application.properties"));
                    return p;
                }
                static Properties posees() {
                    Properties p = new Properties();
                    p.setProperty("ia.url", "https://localhost:8080");
                    return p;
                }
                String demander() throws Exception { return new Envoi(%s).envoyer(nom, null); }
            }
            """;
        List<String> subjects = new SmallProject(root)
                        .java(SOURCE.formatted("base + \"/v1/resume\""))
                        .java(caller.formatted(base))
                        .java(ENVIRONMENT)
                        .configuration("application.properties", "ia.url=https://api.mistral.ai\n")
                        .report()
                        .findings()
                        .stream()
                        .filter(finding -> finding.rule().equals("CHARTE-401"))
                        .map(finding -> finding.subject().fr())
                        .toList();
        assertThat(subjects).hasSize(host.isEmpty() ? 0 : 1).allMatch(subject -> subject.contains(host));
    }

    @ParameterizedTest
    @CsvSource({"base + \"/v1?key=SECRET\" + autre, 1", "autre + \"/v1/chat/completions?key=SECRET\", 2"})
    void no_secret_of_an_address_is_shown(String address, int findings) {
        String all = new SmallProject(root)
                        .java(SOURCE.formatted(address))
                        .java(CALLER.formatted("\"https://moi:SECRET@api.mistral.ai\""))
                        .report()
                        .findings()
                        .stream()
                        .filter(finding -> finding.rule().matches("CHARTE-(401|005)"))
                        .map(finding -> finding.subject() + " " + finding.message() + " " + finding.advice())
                        .reduce("", (a, b) -> a + "\n" + b);
        assertThat(all.strip().lines()).hasSize(findings);
        assertThat(all).doesNotContain("SECRET");
    }

    @Test
    void what_one_helper_sends_elsewhere_says_nothing_of_the_ai() {
        String helper = """
            package p;
            import java.net.URI;
            import java.net.http.*;
            class Http {
                static String poster(String url, String corps) throws Exception {
                    HttpRequest requete = HttpRequest.newBuilder(URI.create(url))
                        .POST(HttpRequest.BodyPublishers.ofString(corps)).build();
                    return HttpClient.newHttpClient().send(requete, HttpResponse.BodyHandlers.ofString()).body();
                }
            }
            """;
        String calls = """
            package p;
            import fr.charteia.annotations.*;
            class Appels {
                @DonneesPersonnelles String nom;
                @EffetJuridique void refuser() {}
                void resumer() throws Exception {
                    Http.poster("https://api.mistral.ai/v1/chat/completions", "une loi");
                }
                void annuaire() throws Exception {
                    if (Http.poster("https://api.insee.fr/personnes", nom).isEmpty()) {
                        refuser();
                    }
                }
                void trier(%s) throws Exception {
                    String oui = Http.poster("https://api.insee.fr/personnes", nom);
                    if (Http.poster("https://api.mistral.ai/v1/chat/completions", "une loi").equals("oui")) {
                        refuser();
                    }
                }
            }
            """;
        assertThat(new SmallProject(root).java(helper).java(calls.formatted("")).found())
                .filteredOn(line -> line.matches("CHARTE-(401|501).*"))
                .containsExactly("CHARTE-501 src/main/java/p/Appels.java:17");
    }

    @Test
    void so_is_what_objects_of_one_class_send_to_several_hosts() {
        String client = """
            package p;
            import java.net.URI;
            import java.net.http.*;
            class Client {
                private final String url;
                Client(String url) { this.url = url; }
                String poster(String corps) throws Exception {
                    HttpRequest requete = HttpRequest.newBuilder(URI.create(url))
                        .POST(HttpRequest.BodyPublishers.ofString(corps)).build();
                    return HttpClient.newHttpClient().send(requete, HttpResponse.BodyHandlers.ofString()).body();
                }
            }
            """;
        String calls = """
            package p;
            import fr.charteia.annotations.*;
            class Appels {
                @DonneesPersonnelles String nom;
                final Client ia = new Client("https://api.mistral.ai/v1/chat/completions");
                final Client annuaire = new Client("https://api.insee.fr/personnes");
                String resumer() throws Exception { return ia.poster("une loi"); }
                String chercher() throws Exception { return annuaire.poster(nom); }
                String demander() throws Exception { return %s.poster(nom); }
            }
            """;
        assertThat(new SmallProject(root)
                        .java(client)
                        .java(calls.formatted("annuaire"))
                        .found())
                .filteredOn(line -> line.matches("CHARTE-(401|501).*"))
                .isEmpty();
        assertThat(new SmallProject(root)
                        .java(client)
                        .java(calls.formatted("ia"))
                        .found())
                .filteredOn(line -> line.matches("CHARTE-(401|501).*"))
                .containsExactly("CHARTE-401 src/main/java/p/Client.java:10");
    }

    @Test
    void what_a_service_answers_under_a_telling_key_is_data() {
        List<String> found =
                new SmallProject(root).java("""
                    package com.fasterxml.jackson.databind;
                    public abstract class JsonNode {
                        public abstract JsonNode get(String key);
                        public abstract JsonNode at(String path);
                        public abstract String asText();
                    }
                    """).java("""
                    package org.springframework.web.client;
                    public interface RestOperations {
                        <T> T getForObject(String url, Class<T> type, Object... parts);
                    }
                    """).java("""
                    package p;
                    import com.fasterxml.jackson.databind.JsonNode;
                    import dev.langchain4j.model.openai.OpenAiChatModel;
                    import org.springframework.web.client.RestOperations;
                    class Annuaire {
                        OpenAiChatModel modele;
                        RestOperations http;
                        String courriel() { return modele.chat(fiche().get("email").asText()); }
                        String page() { return modele.chat(fiche().get("page").asText()); }
                        String prenom() { return modele.chat(fiche().get("agent").get("prenom").asText()); }
                        String zone() { return modele.chat(fiche().get("agent").get("zone").asText()); }
                        String telephone() { return modele.chat(fiche().at("/agent/telephone").asText()); }
                        String etage() { return modele.chat(fiche().at("/agent/etage").asText()); }
                        JsonNode fiche() { return http.getForObject("http://annuaire.exemple.fr/agents/1", JsonNode.class); }
                    }
                    """).found();
        assertThat(found.stream().filter(line -> line.startsWith("CHARTE-401")))
                .containsExactly(
                        "CHARTE-401 src/main/java/p/Annuaire.java:8",
                        "CHARTE-401 src/main/java/p/Annuaire.java:10",
                        "CHARTE-401 src/main/java/p/Annuaire.java:12");
    }
}
