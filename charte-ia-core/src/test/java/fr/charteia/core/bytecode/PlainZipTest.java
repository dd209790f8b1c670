package fr.charteia.core.bytecode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

/** Class files in zip files that tools write: what is read is what the JDK reads, and what is not plain is left to it. */
class PlainZipTest {

    @TempDir
    Path folder;

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        for (int i = 0; i < size; i += 3) {
            content[i] = 'a';
        }
        return content;
    }

    private static byte[] zip(Consumer<ZipOutputStream> settings, Map<String, byte[]> entries, boolean deflated)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            settings.accept(zip);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry written = new ZipEntry(entry.getKey());
                if (!deflated) {
                    CRC32 crc = new CRC32();
                    crc.update(entry.getValue());
                    written.setMethod(ZipEntry.STORED);
                    written.setSize(entry.getValue().length);
                    written.setCrc(crc.getValue());
                }
                zip.putNextEntry(written);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> some() {
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put("a/Petite.class", content(10));
        entries.put("a/Vide.class", content(0));
        entries.put("a/Grande.class", content(100_000));
        entries.put("a/Énorme.class", content(3_000_000));
        entries.put("a/lisez-moi.txt", content(5));
        entries.put("z/Derniere.class", content(2_000));
        return entries;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("x.jar"), bytes);
    }

    /** What a zip file gives, read in a row and each by its name. */
    private static void assertHolds(Zip zip, Map<String, byte[]> entries) throws IOException {
        List<ClassFile> files = zip.files();
        assertThat(files)
                .extracting(ClassFile::entry)
                .containsExactlyElementsOf(
                        entries.keySet().stream().filter(ClassRoot::isClass).toList());
        for (ClassFile file : files) {
            assertThat(file.read().orElseThrow().copy()).isEqualTo(entries.get(file.entry()));
            assertThat(zip.read(file.entry())).contains(entries.get(file.entry()));
            assertThat(zip.holds(file.entry())).isTrue();
        }
        assertThat(zip.read("a/Autre.class")).isEmpty();
        assertThat(zip.holds("a/Autre.class")).isFalse();
    }

    @Test
    void entries_are_as_they_were_written() throws IOException {
        for (boolean deflated : new boolean[] {true, false}) {
            Path jar = file(zip(settings -> {}, some(), deflated));
            try (Zip plain = PlainZip.open(jar).orElseThrow();
                    Zip any = new AnyZip(jar)) {
                assertHolds(plain, some());
                assertHolds(any, some());
            }
        }
    }

    @Test
    void one_that_holds_nothing_is_plain() throws IOException {
        try (Zip plain =
                PlainZip.open(file(zip(settings -> {}, Map.of(), true))).orElseThrow()) {
            assertThat(plain.files()).isEmpty();
        }
    }

    @Test
    void one_that_was_closed_opens_again() throws IOException {
        Zip plain = PlainZip.open(file(zip(settings -> {}, some(), true))).orElseThrow();
        assertHolds(plain, some());
        plain.close();
        assertHolds(plain, some());
        plain.close();
    }

    @Test
    void what_is_not_plain_is_left_to_the_jdk() throws IOException {
        byte[] commented = zip(settings -> settings.setComment("écrit à la main"), some(), true);
        assertThat(PlainZip.open(file(commented))).isEmpty();
        byte[] plain = zip(settings -> {}, some(), true);
        ByteArrayOutputStream executable = new ByteArrayOutputStream();
        executable.write("#!/bin/sh\n".getBytes(UTF_8));
        executable.write(plain);
        Path started = file(executable.toByteArray());
        assertThat(PlainZip.open(started)).isEmpty();
        try (JarRoot root = new JarRoot(started)) {
            assertThat(root.files()).hasSize(5);
            assertThat(root.read("a/Petite.class")).contains(content(10));
            assertThat(root.holds("a/Autre.class")).isFalse();
        }
        assertThat(PlainZip.open(file(content(10)))).isEmpty();
        assertThat(PlainZip.open(file(content(1000)))).isEmpty();
        byte[] encrypted = plain.clone();
        int central = new String(plain, ISO_8859_1).indexOf("PK\1\2");
        encrypted[central + 8] |= 1;
        assertThat(PlainZip.open(file(encrypted))).isEmpty();
    }

    @Test
    void an_entry_that_is_not_as_the_directory_says_is_not_read() throws IOException {
        byte[] bytes = zip(settings -> {}, Map.of("a/C.class", content(100)), true);
        int central = new String(bytes, ISO_8859_1).indexOf("PK\1\2");
        for (int wrong : new int[] {99, 101}) {
            byte[] longer = bytes.clone();
            longer[central + 24] = (byte) wrong;
            try (Zip plain = PlainZip.open(file(longer)).orElseThrow()) {
                assertThatThrownBy(() -> plain.read("a/C.class")).isInstanceOf(ZipException.class);
            }
        }
        byte[] moved = bytes.clone();
        moved[central + 42] = 4;
        try (Zip plain = PlainZip.open(file(moved)).orElseThrow()) {
            assertThatThrownBy(() -> plain.read("a/C.class")).isInstanceOf(ZipException.class);
        }
    }

    @Property(tries = 500)
    void no_mangled_zip_does_harm(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 1 << 20) Integer> places,
            @ForAll @Size(6) List<Byte> values,
            @ForAll boolean cut)
            throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(Map.of("a/C.class", content(300), "b/D.class", content(40)));
        byte[] bytes = zip(settings -> {}, entries, true);
        for (int i = 0; i < places.size(); i++) {
            bytes[places.get(i) % bytes.length] = values.get(i);
        }
        Path jar = Files.createTempFile("x", ".jar");
        Files.write(jar, cut ? Arrays.copyOf(bytes, places.get(0) % bytes.length) : bytes);
        try {
            Optional<PlainZip> plain = PlainZip.open(jar);
            if (plain.isPresent()) {
                try (Zip zip = plain.get()) {
                    for (ClassFile file : zip.files()) {
                        read(file);
                    }
                }
            }
        } finally {
            Files.delete(jar);
        }
    }

    private static void read(ClassFile file) {
        try {
            assertThat(file.read().orElseThrow().copy()).isNotNull();
        } catch (IOException expected) {
            assertThat(expected).isNotNull();
        }
    }

    /** The jar of a library, as its build tool wrote it, read by both. */
    @Test
    void a_published_jar_is_plain() throws Exception {
        Path jar = Path.of(ClassReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                try (InputStream stream = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), stream.readAllBytes());
                }
            }
        }
        try (Zip plain = PlainZip.open(jar).orElseThrow()) {
            assertHolds(plain, entries);
        }
    }
}
