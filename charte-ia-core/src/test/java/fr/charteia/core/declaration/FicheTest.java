package fr.charteia.core.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Usage;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.message.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FicheTest {
    private static final String COMPLETE = """
        ---
        systeme: resume-courriers
        nom: Résumé de courriers
        finalite: Réduire le délai de réponse aux usagers
        responsables: {conception: SDIT, deploiement: DTNUM, supervision: Bureau du courrier}
        referent: M. Référent
        usages: [RESUME, AIDE_A_LA_DECISION]
        risque: limite
        services: [mirai]
        modeles: [mistral-small-2506]
        donnees: [IDENTITE, CONTACT]
        variablesSensibles: {categories: [SANTE], justification: demandée par la loi}
        baseLegale: article 6(1)(e) du RGPD
        aipd: {reference: AIPD-12, date: 2026-02-01}
        aidf: {reference: AIDF-3, date: 2026-02-02}
        avisDmpd: {reference: DMPD-9, date: 2026-02-03}
        alternatives: tri manuel, trop lent
        information: {agents: note du 3 mars, usagers: site, representants: comité}
        recours: courrier au préfet
        retrait: charte.resume.actif
        controle: relecture mensuelle
        biais: {evaluation: BIAIS-1, date: 2026-02-04}
        audit: {dernier: 2026-03-01, prochain: 2027-03-01}
        anomalies: [{constat: noms coupés, signalee: 2026-05-02, echeance: 2026-06-02, corrigee: 2026-05-20}]
        formation: une demi-journée
        empreinte: 3 kWh par mois
        ---
        # Objectifs
        Répondre plus vite.
        # Sources de données
        Les courriers.
        # Fonctionnement
        Un résumé.
        # Limites
        Il se trompe.
        """;

    @TempDir
    Path root;

    @Test
    void every_key_is_read() {
        Fiche fiche = new FicheParser("f.md").parse(COMPLETE);

        assertThat(fiche.errors()).isEmpty();
        assertThat(fiche.systeme()).contains(new Located<>("resume-courriers", new Location("f.md", 2, 10)));
        assertThat(fiche.responsables().supervision()).map(Located::value).contains("Bureau du courrier");
        assertThat(fiche.usages()).extracting(Located::value).containsExactly(Usage.RESUME, Usage.AIDE_A_LA_DECISION);
        assertThat(fiche.risque()).map(Located::value).contains(Fiche.Risque.LIMITE);
        assertThat(fiche.donnees()).extracting(Located::value).containsExactly(Categorie.IDENTITE, Categorie.CONTACT);
        assertThat(fiche.variablesSensibles().categories())
                .extracting(Located::value)
                .containsExactly(Categorie.SANTE);
        assertThat(fiche.aipd().date()).map(Located::value).contains(LocalDate.of(2026, 2, 1));
        assertThat(fiche.biais().reference()).map(Located::value).contains("BIAIS-1");
        assertThat(fiche.audit().prochain()).map(Located::value).contains(LocalDate.of(2027, 3, 1));
        assertThat(fiche.anomalies()).singleElement().satisfies(anomalie -> {
            assertThat(anomalie.echeance()).map(Located::value).contains(LocalDate.of(2026, 6, 2));
            assertThat(anomalie.location().line()).isEqualTo(24);
        });
        assertThat(fiche.empreinte()).map(Located::value).contains("3 kWh par mois");
        assertThat(fiche.sections()).extracting(Fiche.Section::heading).containsExactly(Fiche.Heading.values());
        assertThat(fiche.sections()).extracting(Fiche.Section::empty).containsOnly(false);
        assertThat(fiche.section(Fiche.Heading.OBJECTIFS).orElseThrow().location())
                .isEqualTo(new Location("f.md", 28, 1));
        assertThat(fiche.locationOf("responsables.supervision")).isEqualTo(new Location("f.md", 5, 54));
        assertThat(fiche.locationOf("absent")).isEqualTo(new Location("f.md", 1, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        finalitee: x                            | 2:1   | « finalite »
        responsable: {conception: x}            | 2:1   | « responsables »
        responsables: DSI                       | 2:15  | pas un simple texte
        responsables: {superviseur: x}          | 2:16  | « supervision »
        usages: [RESUMER]                       | 2:10  | « RESUME »
        risque: elevé                           | 2:9   | minimal, limite, haut, interdit
        aipd: {reference: x, date: 2026-13-01}  | 2:28  | n'est pas une date
        anomalies: [{constat: x, echeance: demain}] | 2:36 | n'est pas une date
        donnees: {IDENTITE: oui}                | 2:10  | Il faut ici un texte
        nom: [a, b]                             | 2:6   | Il faut ici un texte, pas une liste
        'nom: "a'                               | 2:6   | ne se lit plus
        """)
    void each_error_is_said_at_its_place(String line, String place, String message) {
        Fiche fiche = new FicheParser("f.md").parse("---\n" + line + "\n---\n# Objectifs\nx\n");

        assertThat(fiche.errors()).singleElement().satisfies(error -> {
            assertThat(error.line() + ":" + error.column()).isEqualTo(place);
            assertThat(error.text().fr()).contains(message);
        });
        assertThat(fiche.section(Fiche.Heading.OBJECTIFS)
                        .orElseThrow()
                        .location()
                        .line())
                .isEqualTo(4);
    }

    @Test
    void placeholders_are_nothing() {
        Fiche fiche = new FicheParser("f.md").parse("""
            ---
            systeme: x
            finalite: …
            recours: À compléter
            responsables: {conception: TODO, deploiement: '...', supervision: Bureau}
            controle:
            ---
            """);

        assertThat(fiche.errors()).isEmpty();
        assertThat(fiche.finalite()).isEmpty();
        assertThat(fiche.recours()).isEmpty();
        assertThat(fiche.responsables().conception()).isEmpty();
        assertThat(fiche.responsables().deploiement()).isEmpty();
        assertThat(fiche.responsables().supervision()).isPresent();
        assertThat(fiche.controle()).isEmpty();
    }

    @Test
    void sections_are_found_by_their_words_and_empty_ones_are_told() {
        Fiche fiche = new FicheParser("f.md").parse("""
            ---
            systeme: x
            ---
            # 1. OBJECTIFS :

            <!-- à écrire -->

            ## Sources de donnees

            - les courriers

            Fonctionnement
            ==============
            ## Modèle

            …

            # Limites connues

            # Limites
            """);

        assertThat(fiche.section(Fiche.Heading.OBJECTIFS))
                .map(Fiche.Section::empty)
                .contains(true);
        assertThat(fiche.section(Fiche.Heading.SOURCES_DE_DONNEES))
                .map(Fiche.Section::empty)
                .contains(false);
        assertThat(fiche.section(Fiche.Heading.FONCTIONNEMENT).orElseThrow())
                .isEqualTo(new Fiche.Section(Fiche.Heading.FONCTIONNEMENT, new Location("f.md", 12, 1), true));
        assertThat(fiche.section(Fiche.Heading.LIMITES))
                .map(Fiche.Section::empty)
                .contains(true);
    }

    @Test
    void windows_line_ends_keep_the_lines() {
        Fiche fiche = new FicheParser("f.md").parse(COMPLETE.replace("\n", "\r\n"));

        assertThat(fiche.errors()).isEmpty();
        assertThat(fiche.section(Fiche.Heading.LIMITES).orElseThrow().location().line())
                .isEqualTo(34);
        assertThat(fiche.systeme().orElseThrow().location().line()).isEqualTo(2);
    }

    @Test
    void a_front_matter_that_is_absent_or_open_is_said() {
        assertThat(new FicheParser("f.md").parse("# Objectifs\nx\n").errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text().fr()).contains("pas d'en-tête"));
        assertThat(new FicheParser("f.md").parse("---\nsysteme: x\n").errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text().fr()).contains("pas refermé"));
    }

    @Test
    void a_fiche_is_looked_up_in_the_module_then_in_the_root_of_the_build() throws IOException {
        Path module = Files.createDirectories(root.resolve("module"));
        Path other = Files.createDirectories(root.resolve("other/src/main/java"));
        write("docs/ia/a.md", "root");
        write("module/docs/ia/b.md", "module");
        write("other/docs/ia/c.md", "other");
        write("fiches/d.md", "named");
        Fiches fiches = new Fiches(new BuildRoot(root, module), List.of(other));

        assertThat(path(fiches, "a", "")).isEqualTo("docs/ia/a.md");
        assertThat(path(fiches, "b", "")).isEqualTo("module/docs/ia/b.md");
        assertThat(path(fiches, "c", "")).isEqualTo("other/docs/ia/c.md");
        assertThat(path(fiches, "d", "fiches/d.md")).isEqualTo("fiches/d.md");
        assertThat(path(fiches, "a", "fiches/absente.md")).isEqualTo("none, expected fiches/absente.md");
        assertThat(path(fiches, "absente", "")).isEqualTo("none, expected docs/ia/absente.md");
        assertThat(path(fiches, "../ia/a", "")).isEqualTo("none, expected docs/ia/<id>.md");
        assertThat(path(new Fiches(new BuildRoot(module, module), List.of()), "a", "../docs/ia/a.md"))
                .isEqualTo("none, expected ../docs/ia/a.md");
    }

    @Test
    void what_cannot_be_read_is_one_message() throws IOException {
        Files.createDirectories(root.resolve("docs/ia/a.md"));
        Files.write(root.resolve("docs/ia/b.md"), "# Évaluation".getBytes(StandardCharsets.ISO_8859_1));
        Fiches fiches = new Fiches(new BuildRoot(root, root), List.of());

        assertThat(fiches.of(system("a", "")).fiche().orElseThrow().errors()).hasSize(1);
        assertThat(fiches.of(system("b", "")).fiche().orElseThrow().errors()).hasSize(1);
    }

    private static String path(Fiches fiches, String id, String documentation) {
        Fiches.Lookup lookup = fiches.of(system(id, documentation));
        return lookup.fiche().map(Fiche::path).orElse("none, expected " + lookup.expected());
    }

    private static SystemeIA system(String id, String documentation) {
        return new SystemeIA(
                id,
                "",
                "",
                "",
                documentation,
                List.of(),
                List.of(new SystemeIA.Part(SystemeIA.Kind.TYPE, new MemberRef("a/B", "", ""))));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
