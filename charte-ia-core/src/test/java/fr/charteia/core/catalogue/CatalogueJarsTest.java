package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.model.ClientType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The catalogue against the real libraries, in the versions that its files name. The build profile {@code catalogue}
 * gathers their jars and runs this.
 */
@EnabledIfSystemProperty(named = "charte-ia.catalogue.jars", matches = ".+")
class CatalogueJarsTest {
    /** Of these Maven Central serves no jar: what is said of them is from their documentation, and unchecked. */
    static final List<String> NOT_SERVED = List.of(
            "com.azure.ai.vision.face.",
            "io.axoniq.",
            "dev.langchain4j.cdi.",
            "dev.langchain4j.service.decision.",
            "dev.langchain4j.model.typesafe.",
            "io.micronaut.langchain4j.annotation.DecisionService");

    /**
     * Projects declare the methods of these: Spring Data reads from their names what to look for, gRPC makes them of a schema, functions
     * of Lambda say what they are given. No jar has them.
     */
    private static final Set<String> DECLARED_BY_PROJECTS = Set.of(
            "org.springframework.data.repository.Repository",
            "io.grpc.BindableService",
            "com.amazonaws.services.lambda.runtime.RequestHandler");

    private static final Path REPORT = Path.of("target/catalogue-coverage/uncovered.md");

    private final Catalogue catalogue = new Catalogue();

    private static LibraryJars jars() throws IOException {
        return new LibraryJars(Path.of(System.getProperty("charte-ia.catalogue.jars", "")));
    }

    @TestFactory
    Stream<DynamicTest> every_class_and_member_that_a_file_names_is_there() throws IOException {
        LibraryJars jars = jars();
        return catalogue.items().stream()
                .filter(item ->
                        !Catalogue.read(item.file()).library().coordinates().isEmpty())
                .map(item -> DynamicTest.dynamicTest(item.file(), () -> check(item, jars)));
    }

    @Test
    void what_no_entry_covers_is_listed() throws IOException {
        LibraryJars jars = jars();
        StringBuilder report =
                new StringBuilder("# Public methods of AI client types that no entry of the catalogue covers\n");
        for (Catalogue.Item item : catalogue.items()) {
            if (catalogue.isOfAi(item.file())) {
                Map<String, SortedSet<String>> uncovered = uncovered(item, jars);
                report.append("\n## ").append(item.file()).append("\n");
                uncovered.forEach((type, methods) -> report.append("- ")
                        .append(type)
                        .append(": ")
                        .append(String.join("; ", methods))
                        .append("\n"));
            }
        }
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, report);
    }

    private static Map<String, SortedSet<String>> uncovered(Catalogue.Item item, LibraryJars jars) {
        try (RealMembers newest = jars.newest(Catalogue.read(item.file()).library())) {
            return new Uncovered(newest.index())
                    .find(newest.names().stream()
                            .filter(name -> item.packages().stream().anyMatch(name::startsWith))
                            .toList());
        }
    }

    /** A name is right when one of the versions has it: some only speak of the older or of the newer one. */
    private void check(Catalogue.Item item, LibraryJars jars) {
        CatalogueFile file = Catalogue.read(item.file());
        List<String> wrong = new ArrayList<>();
        jars.of(file.library()).stream()
                .filter(jar -> !Files.exists(jar))
                .map(jar -> "not there: " + jar.getFileName())
                .forEach(wrong::add);
        List<RealMembers> versions = jars.versions(item, catalogue);
        for (Row row : file.models().rows()) {
            String type = ModelNames.typeOf(row.subject());
            if (!namesNoLibrary(type)) {
                Set<String> missing = new LinkedHashSet<>(versions.get(0).missing(row));
                versions.forEach(version -> missing.retainAll(version.missing(row)));
                missing.forEach(name -> wrong.add(row.line() + " " + type + "#" + name));
            }
        }
        Stream.concat(file.models().clients().stream().map(ClientType::type), item.witnesses().stream())
                .filter(type -> !namesNoLibrary(type.replace('/', '.')))
                .filter(type -> versions.stream().noneMatch(version -> version.has(type)))
                .forEach(wrong::add);
        versions.forEach(RealMembers::close);
        assertThat(wrong).isEmpty();
    }

    /** A name in any package is a convention of many projects; other names stand in no jar that is at hand. */
    private static boolean namesNoLibrary(String type) {
        return type.startsWith("*.")
                || DECLARED_BY_PROJECTS.contains(type)
                || NOT_SERVED.stream().anyMatch(type::startsWith);
    }
}
