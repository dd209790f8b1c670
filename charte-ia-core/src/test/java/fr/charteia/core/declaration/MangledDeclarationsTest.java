package fr.charteia.core.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file says: reading it ends, throws nothing, and every error is said to people, at a place that is in the file. */
class MangledDeclarationsTest {
    private static final String POLICY = """
        charte-ia: 1
        revision: 2026-09-01
        services:
          - {id: mirai, portee: interne, hotes: [mirai.interieur.gouv.fr], donnees: [IDENTITE]}
        regles: {CHARTE-401: erreur, 'CHARTE-7*': {niveau: info, motif: 'mesuré ailleurs'}}
        heuristiques: {noms: {auPlus: info}}
        responsables: [DSI]
        autorites: [{qui: RSSI, regles: [flux]}]
        derogations:
          - {regle: CHARTE-401, ou: 'fr.acme.*', motif: essai, autorisePar: RSSI, expire: 2027-01-31}
        """;
    private static final String FICHE = """
        ---
        systeme: resume
        responsables: {conception: A, deploiement: B, supervision: C}
        usages: [RESUME]
        audit: {dernier: 2026-09-15, prochain: 2027-09-15}
        anomalies: [{constat: a, signalee: 2026-05-02}]
        ---
        # Objectifs
        Dire `vite` ce que <b>demande</b> un courrier.
        # Limites
        """;
    private static final String BASELINE = """
        charte-ia-baseline: 1
        constats:
          - {regle: CHARTE-401, ou: fr.acme.Resume#resumer, de: Usager, vers: ChatModel.chat, numero: 2}
        systemes:
          - id: resume
            fiche: 0f3c
            donnees: [IDENTITE]
        """;

    /** A change at a place of a text, both taken modulo its length. */
    private record Edit(int from, int length, String instead) {
        String apply(String text) {
            int start = text.isEmpty() ? 0 : from % text.length();
            int end = Math.min(text.length(), start + length);
            return text.substring(0, start) + instead + text.substring(end);
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<String> bits = Arbitraries.of(
                "",
                "\n",
                "  ",
                "\t",
                ":",
                ": ",
                "- ",
                "[",
                "]",
                "{",
                "}",
                "'",
                "\"",
                "*",
                "&a ",
                "*a",
                "!!",
                "<<: ",
                "? ",
                "---\n",
                "...\n",
                "|",
                ">",
                "%",
                "@",
                "#",
                "\u0000",
                "\u2028",
                "é",
                "\uFFFE",
                "\\",
                "~",
                "null",
                "1e9",
                "!!java.net.URL",
                "2026-13-45",
                "<<<<<<< HEAD\n",
                "charte-ia: 1\n");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2000),
                        Arbitraries.integers().between(0, 30),
                        bits)
                .as(Edit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 2000)
    void a_policy(@ForAll("edits") List<Edit> edits) {
        String text = mangled(POLICY, edits);
        List<DeclarationError> errors = new ArrayList<>();

        new PolicyParser("p.yml", Rules.known(), errors::add).parse(text);
        check(errors, text);
    }

    @Property(tries = 2000)
    void a_fiche(@ForAll("edits") List<Edit> edits) {
        String text = mangled(FICHE, edits);

        check(new FicheParser("f.md").parse(text).errors(), text);
    }

    @Property(tries = 500)
    void a_baseline(@ForAll("edits") List<Edit> edits) throws IOException {
        String text = mangled(BASELINE, edits);
        Path file = Files.createTempFile("baseline", ".yml");
        Files.writeString(file, text);

        Baseline baseline = Baseline.read(file, new BuildRoot(file.getParent(), file.getParent()))
                .orElseThrow();
        Files.delete(file);
        check(baseline.errors(), text);
    }

    private static String mangled(String text, List<Edit> edits) {
        String mangled = text;
        for (Edit edit : edits) {
            mangled = edit.apply(mangled);
        }
        return mangled;
    }

    private static void check(List<DeclarationError> errors, String text) {
        int lines = text.split("\\R|[\u0085\u2028\u2029]", -1).length + 1;
        assertThat(errors).allSatisfy(error -> {
            assertThat(error.line()).isBetween(1, lines);
            assertThat(error.column()).isPositive();
            for (String said : List.of(error.text().fr(), error.text().en())) {
                assertThat(said).isNotBlank().doesNotContain("Exception", "Node", "org.yaml", "while ", "expected <");
            }
        });
    }
}
