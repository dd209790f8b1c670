package fr.charteia.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BlindSpots.BlindSpot;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.declaration.BuildRoot;
import fr.charteia.core.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which source folders have no class. */
class UncompiledSourcesTest {
    private static final Path CLASSES =
            Sources.compile("package a; class Premiere { } class Seconde { }", "package a; class Autre { }");

    @TempDir
    Path root;

    private List<String> uncompiled(String folder, String file) throws IOException {
        Path source = root.resolve(folder).resolve(file);
        Files.createDirectories(source.getParent());
        Files.writeString(source, "");
        BlindSpots ledger = new BlindSpots();
        try (ClassIndex index = ClassIndex.read(List.of(CLASSES), List.of(), ledger)) {
            new UncompiledSources(index, new BuildRoot(root, root), ledger).write(List.of(root.resolve(folder)));
        }
        return ledger.sorted().stream().map(BlindSpot::where).toList();
    }

    @Test
    void a_file_is_compiled_where_a_class_bears_its_name_or_says_that_it_comes_from_it() throws IOException {
        assertThat(uncompiled("un", "a/Autre.java")).isEmpty();
        Files.move(CLASSES.resolve("a/Premiere.class"), root.resolve("Premiere.class"));
        assertThat(uncompiled("deux", "a/Premiere.java"))
                .as("only the second class of the file is there")
                .isEmpty();
        assertThat(uncompiled("trois", "a/Inconnue.java")).containsExactly("trois");
        assertThat(uncompiled("quatre", "b/Premiere.java"))
                .as("of another package")
                .containsExactly("quatre");
        assertThat(uncompiled("cinq", "a/package-info.java"))
                .as("declares no class")
                .isEmpty();
    }
}
