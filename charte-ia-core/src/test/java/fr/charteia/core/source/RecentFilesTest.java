package fr.charteia.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {
    @TempDir
    Path root;

    private final List<String> read = new ArrayList<>();
    private final RecentFiles files = new RecentFiles();

    private Optional<SourceFile> get(Path path) {
        return files.get(path, file -> {
            read.add(file.getFileName().toString());
            return SourceFile.read(file);
        });
    }

    private Path write(String name, int characters) throws IOException {
        return Files.writeString(root.resolve(name), " ".repeat(characters));
    }

    @Test
    void whoever_asks_file_by_file_has_each_read_once_however_many_there_are() throws IOException {
        List<String> names = new ArrayList<>();
        Path shared = write("Shared.java", 4_000);
        for (int i = 0; i < 300; i++) {
            names.add("C" + i + ".java");
            Path file = write("C" + i + ".java", 4_000);
            for (int question = 0; question < 3; question++) {
                assertThat(get(file)).isPresent();
                assertThat(get(shared)).isPresent();
            }
        }

        names.add(1, "Shared.java");
        assertThat(read).isEqualTo(names);
    }

    @Test
    void what_was_not_asked_about_for_the_longest_time_is_forgotten() throws IOException {
        Path first = write("First.java", 150_000);
        Path second = write("Second.java", 150_000);
        Path third = write("Third.java", 150_000);
        List.of(first, second, first, third, first, second).forEach(this::get);

        assertThat(read).containsExactly("First.java", "Second.java", "Third.java", "Second.java");
    }

    @Test
    void a_file_larger_than_all_memory_is_kept_while_it_is_asked_about() throws IOException {
        Path large = write("Large.java", 1_000_000);
        List.of(large, large, large).forEach(this::get);

        assertThat(read).containsExactly("Large.java");
    }

    @Test
    void that_a_file_cannot_be_read_is_remembered_too() {
        Path absent = root.resolve("Absent.java");

        assertThat(get(absent)).isEmpty();
        assertThat(get(absent)).isEmpty();
        assertThat(read).containsExactly("Absent.java");
    }
}
