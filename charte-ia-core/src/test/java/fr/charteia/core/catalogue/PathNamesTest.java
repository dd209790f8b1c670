package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the name of a path says of what is in the file. */
class PathNamesTest {
    @ParameterizedTest
    @CsvSource({
        "resumePath, resume",
        "cvFilePath, cv",
        "medicalReportUrl, medicalReport",
        "cheminCv, cv",
        "fichierDuBulletin, bulletin",
        "pathOfResume, resume",
        "resume, ''",
        "path, ''",
        "profile, ''",
        "pathology, ''"
    })
    void what_is_in_the_file_is_what_is_left_without_the_word_for_a_path(String name, String content) {
        assertThat(PathNames.content(name)).isEqualTo(content);
    }
}
