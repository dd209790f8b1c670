package fr.charteia.archunit;

import static com.tngtech.archunit.library.freeze.FreezingArchRule.freeze;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.freeze.ViolationStore;
import fr.charteia.core.SmallProject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a frozen rule remembers stays the same when code is only written in another way. */
class FreezingTest {
    private static final String BEFORE = """
        package lettres;
        import dev.langchain4j.model.openai.OpenAiChatModel;
        import fr.charteia.annotations.*;
        @SystemeIA(id = "lettres")
        public class Lettres {
            @DonneesPersonnelles String nom;
            @EffetJuridique void refuser() {}
            private String demande() { return "Bonjour " + nom; }
            void ecrire() {
                String lettre = OpenAiChatModel.builder().build().chat(demande());
                if (lettre.contains("REFUS")) { refuser(); }
            }
        }
        """;

    private static final String REFORMATTED = """
        package lettres;

        import dev.langchain4j.model.openai.OpenAiChatModel;
        import fr.charteia.annotations.*;

        /** Lettres. */
        @SystemeIA(id = "lettres")
        public class Lettres {

            @DonneesPersonnelles
            String nom;

            @EffetJuridique
            void refuser() {
            }

            private String demande() {
                return "Bonjour "
                        + nom;
            }

            void ecrire() {
                String lettre = OpenAiChatModel
                        .builder()
                        .build()
                        .chat(
                                demande());
                if (lettre
                        .contains("REFUS")) {
                    refuser();
                }
            }
        }
        """;

    private static final String MORE = BEFORE.replace("    void ecrire() {", """
                void encore() {
                    OpenAiChatModel.builder().build().chat("Au revoir " + nom);
                }
                void ecrire() {\
            """);

    /** Remembers as text, as the files of ArchUnit's own store do. */
    private static final class Memory implements ViolationStore {
        private final Map<String, List<String>> known = new HashMap<>();

        @Override
        public void initialize(Properties properties) {}

        @Override
        public boolean contains(ArchRule rule) {
            return known.containsKey(rule.getDescription());
        }

        @Override
        public void save(ArchRule rule, List<String> violations) {
            known.put(rule.getDescription(), List.copyOf(violations));
        }

        @Override
        public List<String> getViolations(ArchRule rule) {
            return known.getOrDefault(rule.getDescription(), List.of());
        }
    }

    @TempDir
    Path root;

    private final Memory memory = new Memory();

    private void check(ArchRule rule, String source, String folder) {
        JavaClasses classes =
                Imported.classes(root.resolve(folder), new SmallProject(root.resolve(folder)).java(source));
        Imported.withLibrary(() -> {
            freeze(rule).persistIn(memory).check(classes);
            return true;
        });
    }

    @Test
    void reformatting_changes_nothing_and_what_is_new_is_told() {
        ArchRule rule = CharteIARules.all();

        check(rule, BEFORE, "before");
        assertThat(memory.getViolations(rule))
                .anyMatch(line -> line.startsWith("CHARTE-401"))
                .anyMatch(line -> line.startsWith("CHARTE-501"));

        check(rule, REFORMATTED, "reformatted");
        assertThatThrownBy(() -> check(rule, MORE, "more"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("CHARTE-401")
                .hasMessageContaining("Lettres.encore()")
                .hasMessageNotContaining("CHARTE-501");
    }
}
