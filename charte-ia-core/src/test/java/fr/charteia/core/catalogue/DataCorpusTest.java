package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found by name alone in real code, and what is not. */
class DataCorpusTest {
    @Test
    void every_name_is_found_for_what_it_is(@TempDir Path folder) {
        Score score = Measured.data("data.txt", folder);
        assertThat(score.wrong()).as(score.toString()).isEmpty();
        assertThat(score).hasToString("728 names, precision 1.000, recall 0.912");
    }
}
