package fr.charteia.core.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
    private static final FindingKey LEAK =
            new FindingKey("CHARTE-401", "fr.acme.Resume#resumer", "Usager", "ChatModel.chat", 1);
    private static final FindingKey SECOND =
            new FindingKey("CHARTE-401", "fr.acme.Resume#resumer", "Usager", "ChatModel.chat", 2);
    private static final FindingKey SHEET = new FindingKey("CHARTE-201", "docs/ia/x.md#limites", "x", "", 1);
    private static final SystemState STATE = new SystemState(
            "resume", "0123abcd", set("IDENTITE", "CONTACT"), set("mirai"), set(), set("Outils.chercher"));

    @TempDir
    Path root;

    @Test
    void what_is_written_is_sorted_and_read_back() throws IOException {
        Baseline baseline = Baseline.first("x", List.of(SECOND, SHEET, LEAK), List.of(STATE));

        assertThat(baseline.text()).endsWith("""
            charte-ia-baseline: 1
            constats:
              - {regle: CHARTE-201, ou: docs/ia/x.md#limites, de: x}
              - {regle: CHARTE-401, ou: fr.acme.Resume#resumer, de: Usager, vers: ChatModel.chat}
              - {regle: CHARTE-401, ou: fr.acme.Resume#resumer, de: Usager, vers: ChatModel.chat, numero: 2}
            systemes:
              - id: resume
                fiche: 0123abcd
                donnees: [CONTACT, IDENTITE]
                services: [mirai]
                outils: [Outils.chercher]
            """);
        Baseline read = read(baseline.text());
        assertThat(read.errors()).isEmpty();
        assertThat(read.findings()).containsExactly(SHEET, LEAK, SECOND);
        assertThat(read.systems()).containsExactly(STATE);
        assertThat(read.text()).isEqualTo(baseline.text());
    }

    @Property(tries = 300)
    void whatever_a_finding_is_called_it_is_read_back(@ForAll("keys") List<FindingKey> keys) throws IOException {
        Path file = Files.createTempFile("baseline", ".yml");
        Baseline baseline = Baseline.first("x", keys, List.of());
        Files.writeString(file, baseline.text());

        Baseline read = Baseline.read(file, new BuildRoot(file.getParent(), file.getParent()))
                .orElseThrow();
        Files.delete(file);
        assertThat(read.errors()).isEmpty();
        assertThat(read.findings()).isEqualTo(baseline.findings());
    }

    @Provide
    Arbitrary<List<FindingKey>> keys() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("aZ09 #'\":{}[],&*!|>%@`-é…\\$<.\t~")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        Arbitrary<String> name = Arbitraries.oneOf(Arbitraries.just(""), word);
        return Combinators.combine(
                        word, word, name, name, Arbitraries.integers().between(1, 40))
                .as(FindingKey::new)
                .list()
                .ofMaxSize(5);
    }

    @Test
    void a_missing_file_is_not_an_empty_one() throws IOException {
        BuildRoot build = new BuildRoot(root, root);
        assertThat(Baseline.read(root.resolve(Baseline.FILE_NAME), build)).isEmpty();

        Baseline empty = read("charte-ia-baseline: 1\nconstats: []\n");
        assertThat(empty.errors()).isEmpty();
        assertThat(empty.holds(LEAK)).isFalse();
    }

    @Test
    void it_only_gets_shorter() {
        Baseline before = Baseline.first("x", List.of(LEAK, SHEET), List.of());

        Baseline after = before.shrunk(List.of(LEAK, SECOND), rule -> false, List.of());

        assertThat(after.findings()).containsExactly(LEAK);
        assertThat(before.shrunk(List.of(LEAK), rule -> rule.equals("CHARTE-201"), List.of())
                        .findings())
                .as("what a rule that is off would find is not corrected")
                .containsExactly(SHEET, LEAK);
    }

    @Test
    void a_system_that_changed_is_noted_only_when_its_fiche_did() {
        SystemState more = new SystemState("resume", "0123abcd", set("SANTE"), set(), set(), set());
        SystemState read = new SystemState("resume", "ffff0000", set("SANTE"), set(), set(), set());
        Baseline before = Baseline.first("x", List.of(), List.of(STATE));

        assertThat(before.shrunk(List.of(), rule -> false, List.of(more)).systems())
                .containsExactly(STATE);
        assertThat(before.shrunk(List.of(), rule -> false, List.of(read)).systems())
                .containsExactly(read);
        assertThat(before.shrunk(List.of(), rule -> false, List.of()).systems()).isEmpty();
    }

    @Test
    void what_watches_over_declarations_is_never_known() throws IOException {
        FindingKey waiver = new FindingKey("CHARTE-804", "fr.acme.Resume", "CHARTE-401", "invalide", 1);

        assertThat(Baseline.first("x", List.of(waiver), List.of()).findings()).isEmpty();
        assertThat(read("charte-ia-baseline: 1\nconstats: [{regle: CHARTE-804, ou: fr.acme.Resume, de: CHARTE-401,"
                                + " vers: invalide}]\n")
                        .holds(waiver))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        constats: []                                                   | 1:1  | n'est pas une référence
        'charte-ia-baseline: 1\nconstat: []'                           | 2:1  | Vouliez-vous écrire « constats » ?
        'charte-ia-baseline: 1\nconstats: [{regle: CHARTE-401}]'       | 2:12 | ne dit pas sa règle (regle) ou son lieu
        'charte-ia-baseline: 1\nconstats: [{regle: a, ou: b, numero: x}]' | 2:38 | Il faut ici un nombre
        'charte-ia-baseline: 1\n<<<<<<< HEAD\nconstats: []'            | 2:1  | Le YAML ne se lit plus
        """)
    void each_error_is_said_at_its_place(String text, String place, String message) throws IOException {
        assertThat(read(text.replace("\\n", "\n")).errors()).singleElement().satisfies(error -> {
            assertThat(error.text().fr()).contains(message);
            assertThat(error.line() + ":" + error.column()).isEqualTo(place);
        });
    }

    @Test
    void what_cannot_be_read_is_one_message() throws IOException {
        Path file = root.resolve(Baseline.FILE_NAME);
        Files.createDirectory(file);
        assertThat(errors(file)).singleElement().asString().contains("dossier");
        Files.delete(file);
        Files.write(file, "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(errors(file)).singleElement().asString().contains("UTF-8");
        Files.writeString(file, "");
        assertThat(errors(file)).singleElement().asString().contains("n'est pas une référence");
    }

    private List<String> errors(Path file) {
        return Baseline.read(file, new BuildRoot(root, root)).orElseThrow().errors().stream()
                .map(error -> error.text().fr())
                .toList();
    }

    private Baseline read(String text) throws IOException {
        Path file = root.resolve(Baseline.FILE_NAME);
        Files.writeString(file, text);
        return Baseline.read(file, new BuildRoot(root, root)).orElseThrow();
    }

    private static SortedSet<String> set(String... elements) {
        return new TreeSet<>(List.of(elements));
    }
}
