package fr.charteia.core.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots.BlindSpot;
import fr.charteia.core.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

/** Classes in jars. */
class JarTest {

    private static final Path NEW = Sources.compile("package a; class C { int neuf; }");
    private static final Path OLD = Sources.compile("package a; class C { int vieux; }", "package a; class D { C c; }");

    @TempDir
    Path folder;

    private Path jar(String name, Map<String, byte[]> entries) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return jar;
    }

    private static byte[] bytes(Path classes, String entry) throws IOException {
        return Files.readAllBytes(classes.resolve(entry));
    }

    @Test
    void a_multi_release_jar_gives_its_base_classes_only() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("META-INF/versions/17/a/C.class", bytes(NEW, "a/C.class"));
        entries.put("a/C.class", bytes(OLD, "a/C.class"));
        entries.put("module-info.class", new byte[] {1});
        entries.put("lisez-moi.txt", new byte[] {1});
        BlindSpots ledger = new BlindSpots();

        try (ClassIndex index = ClassIndex.read(List.of(jar("lib.jar", entries)), List.of(), ledger)) {
            assertThat(index.find("a/C").orElseThrow().fields())
                    .extracting(FieldHeader::name)
                    .containsExactly("vieux");
            assertThat(index.scopeSize()).isEqualTo(1);
            assertThat(ledger.isEmpty()).isTrue();
        }
    }

    @Test
    void of_two_classes_of_one_name_the_first_place_wins() throws IOException {
        Path jar = jar("c.jar", Map.of("a/C.class", bytes(OLD, "a/C.class"), "a/D.class", bytes(OLD, "a/D.class")));

        ClassIndex index = ClassIndex.read(List.of(NEW, jar), List.of(), new BlindSpots());

        assertThat(index.classes()).extracting(ClassHeader::name).containsExactly("a/C", "a/D");
        assertThat(index.find("a/C").orElseThrow().field("neuf")).isPresent();
        assertThat(index.find("a/C").orElseThrow().origin()).isEqualTo(NEW);
        assertThat(index.find("a/D").orElseThrow().origin()).isEqualTo(jar);
        index.close();
    }

    @Test
    void library_classes_are_found_in_order_and_are_not_in_scope() throws IOException {
        Path jar = jar("old.jar", Map.of("a/C.class", bytes(OLD, "a/C.class"), "a/D.class", bytes(OLD, "a/D.class")));
        Path own = Sources.compile("package b; class E { }");

        ClassIndex index = ClassIndex.read(List.of(own), List.of(NEW, jar), new BlindSpots());

        assertThat(index.find("a/C").orElseThrow().field("neuf")).isPresent();
        assertThat(index.find("a/D")).isPresent();
        assertThat(index.inScope("a/C")).isFalse();
        assertThat(index.inScope("b/E")).isTrue();
        assertThat(index.find("java/lang/String").orElseThrow().isFinal()).isTrue();
        assertThat(index.find("java/sql/Connection").orElseThrow().isInterface())
                .isTrue();
        assertThat(new ClassReader(index.bytes("a/D")).getClassName()).isEqualTo("a/D");
        assertThat(new ClassReader(index.bytes("b/E")).getClassName()).isEqualTo("b/E");
        assertThat(new ClassReader(index.bytes("java/util/List")).getClassName())
                .isEqualTo("java/util/List");
        index.close();
        assertThat(new ClassReader(index.bytes("a/D")).getClassName()).isEqualTo("a/D");
        index.close();
    }

    @Test
    void a_bad_entry_is_called_by_the_jar_and_its_name() throws IOException {
        BlindSpots ledger = new BlindSpots();

        ClassIndex.read(List.of(jar("c.jar", Map.of("a/C.class", new byte[] {1, 2}))), List.of(), ledger)
                .close();

        assertThat(ledger.sorted()).extracting(BlindSpot::where).containsExactly("c.jar!/a/C.class");
    }

    @Test
    void classes_of_an_executable_jar_have_their_own_names() throws IOException {
        Path jar = jar("app.jar", Map.of("BOOT-INF/classes/a/C.class", bytes(OLD, "a/C.class")));

        try (ClassIndex index = ClassIndex.read(List.of(jar), List.of(), new BlindSpots())) {
            assertThat(index.classes()).extracting(ClassHeader::name).containsExactly("a/C");
        }
    }
}
