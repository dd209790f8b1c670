package fr.charteia.core.bytecode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.charteia.core.bytecode.BlindSpots.BlindSpot;
import fr.charteia.core.bytecode.BlindSpots.Kind;
import fr.charteia.core.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

/** A file that cannot be read costs itself and one line of the ledger, nothing else. */
class BadClassFileTest {

    private static final Path GOOD = Sources.of("""
        package a;
        import java.lang.annotation.*;
        @Deprecated public class Bonne<T> implements Runnable {
            @SafeVarargs static <X> void m(@Note("x") int a, @Note({"y", "z"}) X... b) { }
            static final String K = "k"; static final double D = 1.5;
            public void run() { Runnable r = () -> System.out.println(K + D + this); r.run(); }
            record R(@Note("r") int x) {} sealed interface S permits P {} static final class P implements S {}
            @Retention(RetentionPolicy.RUNTIME) @interface Note { String[] value(); }
        }
        """).options("-parameters").compile();

    @Test
    void a_truncated_file_is_one_line_and_the_rest_is_read(@TempDir Path folder) throws IOException {
        byte[] file = good("a/Bonne.class");
        Files.write(folder.resolve("Tronquee.class"), Arrays.copyOf(file, file.length - 10));
        Files.write(folder.resolve("Vide.class"), new byte[0]);
        Files.writeString(folder.resolve("Texte.class"), "Ceci n'est pas un fichier de classe.");
        Files.write(folder.resolve("Bonne.class"), file);
        BlindSpots ledger = new BlindSpots();

        ClassIndex index = ClassIndex.read(List.of(folder), List.of(), ledger);

        assertThat(index.classes()).extracting(ClassHeader::name).containsExactly("a/Bonne");
        assertThat(ledger.sorted())
                .extracting(BlindSpot::kind, BlindSpot::where)
                .containsExactly(
                        tuple(Kind.CLASS_UNREADABLE, "Texte.class"),
                        tuple(Kind.CLASS_UNREADABLE, "Tronquee.class"),
                        tuple(Kind.CLASS_UNREADABLE, "Vide.class"));
        assertThat(ledger.sorted())
                .allMatch(spot -> !spot.fr().isBlank() && !spot.en().isBlank());
    }

    @Test
    void a_file_of_a_later_version_is_read_and_noted_once(@TempDir Path folder) throws IOException {
        for (String name : List.of("a/Bonne", "a/Bonne$R", "a/Bonne$P")) {
            byte[] file = good(name + ".class");
            file[7] = 90;
            Files.write(folder.resolve(name.substring(2) + ".class"), file);
        }
        BlindSpots ledger = new BlindSpots();

        ClassIndex index = ClassIndex.read(List.of(folder), List.of(), ledger);

        assertThat(index.scopeSize()).isEqualTo(3);
        assertThat(index.find("a/Bonne").orElseThrow().version()).isEqualTo(90);
        assertThat(new ClassReader(index.bytes("a/Bonne")).getClassName()).isEqualTo("a/Bonne");
        assertThat(ledger.sorted())
                .containsExactly(new BlindSpot(
                        Kind.CLASS_VERSION_UNKNOWN,
                        "Bonne.class",
                        0,
                        "fichier de classe de version 90, lu comme s'il était de version 72 (et 2 autres)",
                        "class file of version 90, read as if it were of version 72 (and 2 others)"));
    }

    @Test
    void a_class_whose_attributes_are_mangled_keeps_its_place_in_the_hierarchy(@TempDir Path folder)
            throws IOException {
        byte[] file = good("a/Bonne.class");
        // The kind of the second annotation's value becomes one that does not exist.
        String text = new String(file, ISO_8859_1);
        ConstantPool pool = new ConstantPool(file);
        int valueName = 0;
        for (int i = 1; i < pool.count(); i++) {
            if (pool.tag(i) == ConstantPool.UTF8 && pool.text(i).equals("value")) {
                valueName = i;
            }
        }
        int at = text.indexOf("" + (char) (valueName >> 8) + (char) (valueName & 0xFF) + "[", pool.end);
        file[at + 2] = '?';
        Files.write(folder.resolve("Bonne.class"), file);
        BlindSpots ledger = new BlindSpots();

        ClassIndex index = ClassIndex.read(List.of(folder), List.of(), ledger);

        assertThat(index.classes()).extracting(ClassHeader::name).containsExactly("a/Bonne");
        assertThat(index.find("a/Bonne").orElseThrow().interfaces()).containsExactly("java/lang/Runnable");
        assertThat(index.subtypes("java/lang/Runnable")).containsExactly("a/Bonne");
        assertThat(ledger.sorted()).extracting(BlindSpot::kind).containsExactly(Kind.CLASS_UNREADABLE);
    }

    /** Where a class file stands between others, as those of a jar do. */
    private static ClassBytes among(byte[] file, byte[] other) {
        byte[] all = new byte[other.length + file.length + other.length];
        System.arraycopy(other, 0, all, 0, other.length);
        System.arraycopy(file, 0, all, other.length, file.length);
        System.arraycopy(other, 0, all, other.length + file.length, other.length);
        return new ClassBytes(all, other.length, other.length + file.length);
    }

    @Property(tries = 2000)
    void no_mangled_file_stops_the_reading(
            @ForAll @IntRange(max = 3) int which,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1 << 20) Integer> places,
            @ForAll @Size(8) List<Byte> values,
            @ForAll boolean cut)
            throws IOException {
        byte[] file = good(List.of("a/Bonne.class", "a/Bonne$R.class", "a/Bonne$Note.class", "a/Bonne$S.class")
                .get(which));
        for (int i = 0; i < places.size(); i++) {
            file[10 + places.get(i) % (file.length - 10)] = values.get(i);
        }
        byte[] mangled = cut ? Arrays.copyOf(file, places.get(0) % file.length) : file;
        BlindSpots ledger = new BlindSpots();

        ScopeClass one;
        MentionIndex index;
        try {
            one = ScopeClass.read(among(mangled, file), new FolderRoot(Path.of("x")), "x.class");
            index = new MentionIndex(List.of(one));
        } catch (RuntimeException expected) {
            return;
        }
        one.header(ledger);
        index.references();
        index.types();
        index.annotated(type -> true);
        index.texts(TextKind.CONSTANT, TextFilter.NONE, text -> true);
    }

    @Test
    void what_is_nowhere_is_said(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("abimee.jar"), "pas un zip");
        Path missing = folder.resolve("absente.jar");
        BlindSpots ledger = new BlindSpots();
        ClassIndex index = ClassIndex.read(List.of(folder.resolve("absent")), List.of(broken, missing), ledger);

        assertThat(index.scopeSize()).isZero();
        assertThat(index.find("x/Y")).isEmpty();
        assertThat(index.find("x/Z")).isEmpty();
        assertThat(index.find("../x/Y")).isEmpty();
        assertThat(index.find("[Lx/Y;")).isEmpty();
        assertThat(index.find("")).isEmpty();
        assertThatThrownBy(() -> index.bytes("x/Y"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("x/Y");
        assertThat(ledger.sorted()).extracting(BlindSpot::where).containsExactly("abimee.jar", "absente.jar");
    }

    private static byte[] good(String entry) throws IOException {
        return Files.readAllBytes(GOOD.resolve(entry));
    }
}
