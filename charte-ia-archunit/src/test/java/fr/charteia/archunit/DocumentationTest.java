package fr.charteia.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.charteia.core.SmallProject;
import fr.charteia.core.testing.Sources;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that the documentation shows are rules: they compile, and run on code that breaks some of them. */
class DocumentationTest {
    private static final Pattern BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

    private static final String CODE = """
        package bureau.instruction;
        import dev.langchain4j.model.openai.OpenAiChatModel;
        import fr.charteia.annotations.*;
        @SystemeIA(id = "lettres")
        public class Lettres {
            @EffetJuridique void refuser() {}
            void motiver(String motif) {}
            void ecrire(String demande) {
                String lettre = OpenAiChatModel.builder().build().chat(demande);
                motiver(lettre);
                if (lettre.contains("REFUS")) { refuser(); }
                System.out.println(System.getenv("CLE"));
            }
        }
        """;

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"en/writing-rules.md", "fr/ecrire-ses-regles.md"})
    void the_snippets_are_rules(String page) throws Exception {
        List<ArchRule> rules = new ArrayList<>();
        int tests = 0;
        for (String snippet : snippets(page)) {
            Class<?> type = compile(snippet);
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                if (field.get(null) instanceof ArchRule rule) {
                    rules.add(rule);
                } else {
                    assertThat(field.isAnnotationPresent(ArchTest.class)).isTrue();
                    tests++;
                }
            }
        }
        JavaClasses classes = Imported.classes(root, new SmallProject(root).java(CODE));
        List<String> violated = Imported.withLibrary(() -> rules.stream()
                .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
                .filter(result -> result.hasViolation())
                .map(result -> result.getFailureReport().getDetails().get(0))
                .toList());

        assertThat(tests).isOne();
        assertThat(rules).hasSize(7);
        assertThat(violated).hasSize(6);
    }

    private static List<String> snippets(String page) throws IOException {
        String text = Files.readString(Path.of("../docs").resolve(page));
        return BLOCK.matcher(text).results().map(result -> result.group(1)).toList();
    }

    private static Class<?> compile(String snippet) throws Exception {
        Path classes = Sources.of(snippet)
                .classpathOf(CharteIARules.class)
                .classpathOf(ArchRule.class)
                .classpathOf(ArchTest.class)
                .compile();
        Matcher name = Pattern.compile("class (\\w+) \\{").matcher(snippet);
        assertThat(name.find()).isTrue();
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, DocumentationTest.class.getClassLoader());
        return loader.loadClass(name.group(1));
    }
}
