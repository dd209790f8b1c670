package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.rule.Places;
import fr.charteia.core.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report says that it could not see, in both languages. */
class BlindSpotsTest {
    private static final String SEND = """
            package p;
            import java.net.URI;
            import java.net.http.*;
            class Envoi {
                String envoyer(String question, String url) throws Exception {
                    String corps = "%s" + question;
                    HttpRequest requete = HttpRequest.newBuilder(URI.create(url))
                        .POST(HttpRequest.BodyPublishers.ofString(corps)).build();
                    return HttpClient.newHttpClient().send(requete, HttpResponse.BodyHandlers.ofString()).body();
                }
            }
            """;

    @TempDir
    Path root;

    private List<String> spots(SmallProject project) {
        return project.report().blindSpots().stream()
                .map(line -> line.location().path() + ":" + line.location().line() + " "
                        + line.text().fr() + " | " + line.text().en())
                .toList();
    }

    @Test
    void a_request_that_looks_like_one_to_an_ai_is_said_though_its_address_is_not_known() {
        assertThat(spots(new SmallProject(root).java(SEND.formatted("{\\\"temperature\\\": 0, \\\"messages\\\": "))))
                .containsExactly(
                        "src/main/java/p/Envoi.java:9 ressemble à de l'IA et n'est décrit par aucun modèle : p.Envoi"
                                + " (requête HTTP à une adresse qui n'est pas établie)"
                                + " | looks like AI and no model describes it: p.Envoi (HTTP request to an address that could not be told)");
    }

    @Test
    void a_request_of_another_sort_is_not() {
        assertThat(spots(new SmallProject(root).java(SEND.formatted("siret")))).isEmpty();
        assertThat(spots(new SmallProject(root).java(SEND.formatted("vos messages, selon la temperature"))))
                .isEmpty();
    }

    @Test
    void a_class_is_said_where_it_is_declared() {
        assertThat(spots(new SmallProject(root).java("""
                package p;

                class Appel {
                    String adresse() { return "https://api.openai.com/v1/chat/completions"; }
                }
                """)))
                .singleElement()
                .asString()
                .startsWith("src/main/java/p/Appel.java:3 ");
    }

    @Test
    void a_method_is_said_where_it_is_declared_with_its_parameters_as_people_write_them() {
        SmallProject project = new SmallProject(root).java("""
                package p;
                class Tri {

                    String trier(java.util.Map<String, int[]> notes, String... noms) { return ""; }
                }
                """);
        Project given = project.project();
        List<Report.BlindSpotLine> lines;
        try (ClassIndex index = ClassIndex.read(given.classes(), List.of(), new BlindSpots())) {
            lines = new BlindSpotLines(
                            index,
                            new Places(
                                    index,
                                    root,
                                    SourceTree.of(given.sources()),
                                    new BodyReader(index, new BlindSpots())))
                    .of(List.of(
                            spot("p/Tri#trier", "(Ljava/util/Map;[Ljava/lang/String;)Ljava/lang/String;"),
                            spot("java/lang/Object", "")));
        }
        assertThat(lines)
                .extracting(line -> line.location().path() + ":"
                        + line.location().line() + " " + line.text().en())
                .containsExactly(
                        "src/main/java/p/Tri.java:4 method too complex, or one that leads too far, summarised coarsely:"
                                + " p.Tri#trier (Map, String[])",
                        ":0 method too complex, or one that leads too far, summarised coarsely: java.lang.Object");
    }

    private static BlindSpots.BlindSpot spot(String where, String detail) {
        return new BlindSpots.BlindSpot(BlindSpots.Kind.METHOD_TOO_LARGE, where, 0, detail, detail);
    }

    @Test
    void a_source_folder_without_classes_is_said() {
        SmallProject project = new SmallProject(root).java(SEND.formatted("siret"));
        Project given = project.project();
        Path other = root.resolve("autre/src/main/java");
        new SmallProject(root).file("autre/src/main/java/q/Oubliee.java", "package q; class Oubliee {}");
        Project both = new Project(
                given.name(),
                given.root(),
                given.directory(),
                given.classes(),
                given.modules(),
                given.libraries(),
                List.of(given.sources().get(0), other),
                given.resources(),
                given.policy());
        assertThat(run(both))
                .containsExactly(
                        "autre/src/main/java sources sans classes : autre/src/main/java (aucune de ses classes n'est"
                                + " compilée) | sources without classes: autre/src/main/java (none of its classes is compiled)");
    }

    private static List<String> run(Project project) {
        try {
            return Analysis.run(project, Options.at(SmallProject.TODAY)).blindSpots().stream()
                    .map(line -> line.location().path() + " " + line.text().fr() + " | "
                            + line.text().en())
                    .toList();
        } catch (ConfigurationException e) {
            throw new AssertionError(e);
        }
    }
}
