package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well names are judged in real code that the lexicon was not held to, name by name. */
class HeldOutCorpusTest {
    @Test
    void data(@TempDir Path folder) {
        check(Measured.data("held-out-data.txt", folder), 0.99, 0.86);
    }

    @Test
    void decisions(@TempDir Path folder) {
        check(Measured.decisions("held-out-decisions.txt", folder), 1, 0.63);
    }

    @Test
    void statuses(@TempDir Path folder) {
        check(Measured.statuses("held-out-statuses.txt", folder), 1, 1);
    }

    @Test
    void data_kept_aside(@TempDir Path folder) {
        check(Measured.data("kept-aside-data.txt", folder), 1, 0.69);
    }

    @Test
    void decisions_kept_aside(@TempDir Path folder) {
        check(Measured.decisions("kept-aside-decisions.txt", folder), 1, 0.3);
    }

    @Test
    void decisions_gathered_later(@TempDir Path folder) {
        check(Measured.decisions("gathered-later-decisions.txt", folder), 1, 0.53);
    }

    @Test
    void statuses_kept_aside(@TempDir Path folder) {
        check(Measured.statuses("kept-aside-statuses.txt", folder), 1, 1);
    }

    @Test
    void data_gathered_third(@TempDir Path folder) {
        check(Measured.data("gathered-third-data.txt", folder), 1, 0.77);
    }

    @Test
    void decisions_gathered_third(@TempDir Path folder) {
        check(Measured.decisions("gathered-third-decisions.txt", folder), 0.98, 0.83);
    }

    @Test
    void statuses_gathered_third(@TempDir Path folder) {
        check(Measured.statuses("gathered-third-statuses.txt", folder), 1, 0.93);
    }

    @Test
    void data_kept_aside_third(@TempDir Path folder) {
        check(Measured.data("kept-aside-third-data.txt", folder), 0.98, 0.79);
    }

    @Test
    void decisions_kept_aside_third(@TempDir Path folder) {
        check(Measured.decisions("kept-aside-third-decisions.txt", folder), 1, 0.75);
    }

    @Test
    void statuses_kept_aside_third(@TempDir Path folder) {
        check(Measured.statuses("kept-aside-third-statuses.txt", folder), 1, 0.78);
    }

    @Test
    void data_gathered_fourth(@TempDir Path folder) {
        check(Measured.data("gathered-fourth-data.txt", folder), 1, 0.81);
    }

    @Test
    void decisions_gathered_fourth(@TempDir Path folder) {
        check(Measured.decisions("gathered-fourth-decisions.txt", folder), 0.97, 0.7);
    }

    @Test
    void statuses_gathered_fourth(@TempDir Path folder) {
        check(Measured.statuses("gathered-fourth-statuses.txt", folder), 1, 0.96);
    }

    @Test
    void data_kept_aside_fourth(@TempDir Path folder) {
        check(Measured.data("kept-aside-fourth-data.txt", folder), 1, 0.62);
    }

    @Test
    void decisions_kept_aside_fourth(@TempDir Path folder) {
        check(Measured.decisions("kept-aside-fourth-decisions.txt", folder), 0.97, 0.56);
    }

    @Test
    void statuses_kept_aside_fourth(@TempDir Path folder) {
        check(Measured.statuses("kept-aside-fourth-statuses.txt", folder), 0.96, 0.88);
    }

    /** Never says which names are missed: of what is kept aside nobody is to know. */
    private static void check(Score score, double precision, double recall) {
        assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(recall);
    }
}
