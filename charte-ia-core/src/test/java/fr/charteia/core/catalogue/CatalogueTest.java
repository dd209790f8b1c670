package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The built-in catalogue: that it can be read, that its list is right, and that its rows on the JDK are true. */
class CatalogueTest {
    private static final Set<String> OTHER_FILES = Set.of("lexique.yml", "conventions.yml");

    /** Types of rows that only speak of what versions after JDK 17 have. */
    private static final Set<String> NEWER =
            Set.of("java.lang.ScopedValue", "java.lang.ScopedValue.Carrier", "java.net.URL");

    private static final List<String> JDK_MODULES = List.of(
            "java.base",
            "java.desktop",
            "jdk.httpserver",
            "java.logging",
            "java.naming",
            "java.net.http",
            "java.scripting",
            "java.sql",
            "java.xml");

    private static final Pattern ARTIFACT = Pattern.compile("<artifactItem>\\s*<groupId>(.+?)</groupId>"
            + "\\s*<artifactId>(.+?)</artifactId>\\s*<version>(.+?)</version>");

    private final Catalogue catalogue = new Catalogue();

    @Test
    void every_file_is_listed_and_can_be_read() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Catalogue.class.getResource("catalogue.txt").toURI()).getParent();
        List<String> listed =
                catalogue.items().stream().map(Catalogue.Item::file).sorted().toList();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> present = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yml") && !OTHER_FILES.contains(name))
                    .sorted()
                    .toList();
            assertThat(listed).isEqualTo(present);
        }
        listed.forEach(file -> assertThat(Catalogue.read(file).library().id()).isNotEmpty());
    }

    @Test
    void a_file_only_speaks_of_the_packages_that_it_is_listed_for() {
        List<String> strays = new ArrayList<>();
        for (Catalogue.Item item : catalogue.items()) {
            ModelSet models = Catalogue.read(item.file()).models();
            Stream.concat(
                            models.rows().stream().map(row -> ModelNames.typeOf(row.subject())),
                            models.clients().stream().map(client -> Names.canonical(client.type())))
                    .filter(type -> item.packages().stream().noneMatch(listed -> covers(listed, type)))
                    .map(type -> item.file() + ": " + type)
                    .forEach(strays::add);
        }
        assertThat(strays).isEmpty();
    }

    /** So that the build profile {@code catalogue} can hold it against them; rows on the JDK are held against it here. */
    /** The list decides whether a file is read at all. */
    @Test
    void a_file_is_listed_for_http_if_nothing_in_it_is_of_an_ai_by_itself() {
        for (Catalogue.Item item : catalogue.items()) {
            ModelSet models = Catalogue.read(item.file()).models();
            boolean ofAi = !models.clients().isEmpty()
                    || models.rows().stream().map(Row::effect).anyMatch(CatalogueTest::isOfAi);

            assertThat(catalogue.isOfAi(item.file())).as(item.file()).isEqualTo(ofAi);
        }
    }

    private static boolean isOfAi(Effect effect) {
        return effect instanceof Effect.Call call && !call.call().isPlainHttp()
                || effect instanceof Effect.Proxy proxy && !proxy.call().isPlainHttp()
                || effect instanceof Effect.Tool
                || effect instanceof Effect.NamedTool
                || effect instanceof Effect.MethodTool;
    }

    /** What is said of one method or overload alone is all that is said of it, also that it gives back its receiver, as links of a chain do. */
    @Test
    void what_is_said_of_one_method_says_again_that_it_gives_back_its_receiver() {
        List<String> lost = new ArrayList<>();
        for (Catalogue.Item item : catalogue.items()) {
            List<Row> flows = Catalogue.read(item.file()).models().rows().stream()
                    .filter(row -> row.subject() instanceof Subject.OfMethod && row.effect() instanceof Effect.Flows)
                    .toList();
            List<Row> links =
                    flows.stream().filter(CatalogueTest::givesBackReceiver).toList();
            for (Row row : flows) {
                for (String name : pattern(row).names()) {
                    boolean link =
                            links.stream().anyMatch(other -> speaksOf(other, row, name) && rank(other) < rank(row));
                    boolean again = flows.stream()
                            .filter(other -> speaksOf(other, row, name) && rank(other) == rank(row))
                            .anyMatch(CatalogueTest::givesBack);
                    if (link && !again) {
                        lost.add(item.file() + ":" + row.line() + " " + name);
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private static boolean speaksOf(Row other, Row row, String name) {
        return pattern(other).type().equals(pattern(row).type())
                && pattern(other).matchesName(name)
                && (pattern(other).parameters().isEmpty()
                        || pattern(other).parameters().equals(pattern(row).parameters()));
    }

    private static int rank(Row row) {
        boolean any = pattern(row).names().equals(List.of("*"));
        return pattern(row).parameters().isPresent() ? 2 : any ? 0 : 1;
    }

    private static boolean givesBackReceiver(Row row) {
        return results(row)
                .anyMatch(way -> way.sort() == CallModel.Sort.VALUE
                        && way.from().equals(Place.parse("this"))
                        && way.to().equals(Place.result()));
    }

    private static boolean givesBack(Row row) {
        return results(row).anyMatch(way -> way.sort() != CallModel.Sort.CONDITION);
    }

    private static Stream<CallModel.Propagation> results(Row row) {
        return ((Effect.Flows) row.effect())
                .propagations().stream().filter(way -> way.to().root() == Place.Root.RESULT);
    }

    private static MethodPattern pattern(Row row) {
        return ((Subject.OfMethod) row.subject()).pattern();
    }

    @Test
    void the_sections_of_a_file_are_known_without_parsing_it() {
        for (Catalogue.Item item : catalogue.items()) {
            Map<String, Object> file = new Yaml().load(Catalogue.resource(item.file()));
            for (String section : Sections.ALL.keySet()) {
                assertThat(catalogue.glance(item.file()).has(section))
                        .as(item.file() + " " + section)
                        .isEqualTo(file.containsKey(section));
            }
        }
    }

    @Test
    void a_file_names_the_jars_of_all_that_it_speaks_of() {
        List<String> without = new ArrayList<>();
        for (Catalogue.Item item : catalogue.items()) {
            CatalogueFile file = Catalogue.read(item.file());
            boolean served = file.models().rows().stream()
                    .map(row -> ModelNames.typeOf(row.subject()))
                    .anyMatch(type -> !type.startsWith("java.")
                            && CatalogueJarsTest.NOT_SERVED.stream().noneMatch(type::startsWith));
            if (served
                    && !file.library().id().startsWith("jdk")
                    && LibraryJars.artifacts(file.library()).isEmpty()) {
                without.add(item.file());
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void the_build_profile_fetches_the_jars_that_the_files_name() throws IOException {
        Set<String> named = new TreeSet<>();
        catalogue
                .items()
                .forEach(item -> named.addAll(
                        LibraryJars.artifacts(Catalogue.read(item.file()).library())));
        Set<String> fetched = new TreeSet<>();
        ARTIFACT.matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(item -> item.group(1) + ":" + item.group(2) + ":" + item.group(3))
                .forEach(fetched::add);
        assertThat(fetched).isEqualTo(named);
    }

    private static boolean covers(String listed, String type) {
        return listed.equals("*") || type.startsWith(listed.replace('/', '.'));
    }

    @Test
    void the_lexicon_and_the_hosts_can_be_read() {
        assertThat(new Lexicon().is("usager", PERSON)).isTrue();
        assertThat(new Hosts().judge("api.openai.com").provider()).isEqualTo("OpenAI");
    }

    /** A row may name methods that only newer versions of the JDK have, but not only such. */
    @Test
    void rows_on_the_jdk_name_types_and_methods_that_are_there() throws IOException {
        RealMembers jdk = new RealMembers(jdkClasses());
        List<String> wrong = new ArrayList<>();
        for (Catalogue.Item item : catalogue.items()) {
            CatalogueFile file = Catalogue.read(item.file());
            if (file.library().id().startsWith("jdk")) {
                for (Row row : file.models().rows()) {
                    if (!jdk.hasAny(row) && !NEWER.contains(ModelNames.typeOf(row.subject()))) {
                        wrong.add(item.file() + ":" + row.line() + " " + row.subject());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> jdkClasses() throws IOException {
        Path root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
        List<String> names = new ArrayList<>();
        for (String module : JDK_MODULES) {
            Path home = root.resolve(module);
            try (Stream<Path> files = Files.walk(home)) {
                files.map(file -> home.relativize(file).toString())
                        .filter(name -> name.matches("(java|org/w3c|org/xml|com/sun/net/httpserver).*\\.class"))
                        .map(name -> name.substring(0, name.length() - 6))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
