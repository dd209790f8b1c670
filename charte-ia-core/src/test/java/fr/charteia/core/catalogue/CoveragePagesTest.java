package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The tables of the pages on coverage are made from the catalogue. After a change there, run this test with {@code
 * -Dcharte-ia.docs=write}.
 */
class CoveragePagesTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern TABLE = Pattern.compile("(?m)(?:^\\|.*\\R)+");

    @ParameterizedTest
    @CsvSource({"fr/couverture.md, true", "en/coverage.md, false"})
    void the_page_says_what_the_catalogue_knows(String page, boolean french) throws IOException {
        String written = Files.readString(DOCS.resolve(page));
        String made = TABLE.matcher(written).replaceFirst(Matcher.quoteReplacement(Coverage.tables(french)));
        if ("write".equals(System.getProperty("charte-ia.docs"))) {
            Files.writeString(DOCS.resolve(page), made);
        }

        assertThat(TABLE.matcher(written).find()).isTrue();
        assertThat(written)
                .as("run with -Dcharte-ia.docs=write, and commit the page")
                .isEqualTo(made);
    }
}
