package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The conformance suite for mutation testing (profile {@code pitest}): a group makes a test, so that only those groups are
 * analysed that come by the changed instruction, the quickest first, until one of them is wrong.
 */
@EnabledIfSystemProperty(named = "charte-ia.mutants", matches = "true")
class MutantsTest {
    @ParameterizedTest
    @MethodSource("groups")
    void a_group_gives_just_what_it_announces(String file) throws IOException {
        String source = Files.readString(ProgramsTest.folder("programs").resolve(file));
        Path api = Programs.api();

        assertThat(ProgramsTest.analyse(file, ProgramsTest.compile(source, api), api))
                .isEqualTo(ProgramsTest.expected(source));
    }

    @Test
    void programs_of_later_java_give_just_what_they_announce() throws IOException {
        String source = Files.readString(ProgramsTest.folder("recent/Recent.java"));
        Path api = Programs.api();

        assertThat(ProgramsTest.analyse("Recent.java", ProgramsTest.folder("recent/recent.jar"), api))
                .isEqualTo(ProgramsTest.expected(source));
    }

    static Stream<String> groups() throws IOException {
        return ProgramsTest.read(ProgramsTest.folder("programs")).keySet().stream();
    }
}
