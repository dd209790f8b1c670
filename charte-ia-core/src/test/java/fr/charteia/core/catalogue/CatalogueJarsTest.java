package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.model.ClientType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The catalogue against the real libraries, in the versions that its files name. The build profile {@code catalogue}
 * gathers their jars and runs this.
 */
@EnabledIfSystemProperty(named = "charte-ia.catalogue.jars", matches = ".+")
class CatalogueJarsTest {
    private final Path folder = Path.of(System.getProperty("charte-ia.catalogue.jars", ""));
    private final Catalogue catalogue = new Catalogue();

    @TestFactory
    Stream<DynamicTest> every_class_and_member_that_a_file_names_is_there() throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(folder)) {
            jars = files.sorted().toList();
        }
        List<Path> reversed = new ArrayList<>(jars);
        Collections.reverse(reversed);
        // Of a class that several versions have, one index sees the older and the other the newer one.
        List<RealMembers> versions = List.of(new RealMembers(jars, List.of()), new RealMembers(reversed, List.of()));
        return catalogue.items().stream()
                .filter(item ->
                        !Catalogue.read(item.file()).library().coordinates().isEmpty())
                .map(item -> DynamicTest.dynamicTest(item.file(), () -> check(item, versions)));
    }

    /** A name is right when one of the versions has it: some only speak of the older or of the newer one. */
    private void check(Catalogue.Item item, List<RealMembers> versions) {
        CatalogueFile file = Catalogue.read(item.file());
        List<String> wrong = new ArrayList<>();
        jars(file.library()).stream()
                .filter(jar -> !Files.exists(jar))
                .map(jar -> "not there: " + jar.getFileName())
                .forEach(wrong::add);
        for (Row row : file.models().rows()) {
            Set<String> missing = new LinkedHashSet<>(versions.get(0).missing(row));
            versions.forEach(version -> missing.retainAll(version.missing(row)));
            missing.forEach(name -> wrong.add(row.line() + " " + CatalogueTest.type(row.subject()) + "#" + name));
        }
        Stream.concat(file.models().clients().stream().map(ClientType::type), item.witnesses().stream())
                .filter(type -> versions.stream().noneMatch(version -> version.has(type)))
                .forEach(wrong::add);
        assertThat(wrong).isEmpty();
    }

    /** The jars that the file was checked with: each of its coordinates in each of its versions, or in its own. */
    private List<Path> jars(Library library) {
        List<Path> jars = new ArrayList<>();
        for (String coordinates : library.coordinates()) {
            List<String> parts = List.of(coordinates.split(":", -1));
            List<String> versions = parts.size() > 2 ? parts.subList(2, 3) : library.versions();
            versions.forEach(version -> jars.add(folder.resolve(parts.get(1) + "-" + version + ".jar")));
        }
        return jars;
    }
}
