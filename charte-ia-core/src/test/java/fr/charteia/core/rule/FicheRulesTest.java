package fr.charteia.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.Usage;
import fr.charteia.core.declaration.Fiche;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FicheRulesTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        finalite:.*         | finalite: …                         | CHARTE-101 3 ERREUR
        alternatives:.*     |                                     | CHARTE-102 1 AVERTISSEMENT
        information:.*      | information: {agents: a, usagers: b} | CHARTE-104 6 AVERTISSEMENT
        recours:.*          |                                     | CHARTE-504 8 AVERTISSEMENT
        controle:.*         | controle: TODO                      | CHARTE-504 9 AVERTISSEMENT
        retrait:.*          |                                     | CHARTE-604 1 AVERTISSEMENT
        retrait:.*          | retrait: autre.propriete            | CHARTE-604 8 AVERTISSEMENT
        audit:.*            | audit: {dernier: 2025-11-23}        | CHARTE-801 10 ERREUR
        audit:.*            | audit: {dernier: 2025-11-24}        |
        audit:.*            | audit: {prochain: 2026-11-23}       | CHARTE-801 10 ERREUR
        formation:.*        | formation: à définir                | CHARTE-803 11 AVERTISSEMENT
        empreinte:.*        |                                     | CHARTE-701 1 AVERTISSEMENT
        empreinte: .*       | empreinte: x\\nrisque: interdit     | CHARTE-901 13 ERREUR
        empreinte: .*       | empreinte: x\\nusages: [RESUME]     | CHARTE-904 1 ERREUR
        empreinte: .*       | empreinte: x\\nanomalies: [{constat: c, echeance: 2026-11-23}] | CHARTE-802 13 ERREUR
        empreinte: .*       | empreinte: x\\nanomalies: [{constat: c, signalee: 2026-11-23}] | CHARTE-802 13 AVERTISSEMENT
        empreinte: .*       | empreinte: x\\nanomalies: [{constat: c, echeance: 2026-11-24}] |
        """)
    void each_lack_is_told_at_its_line(String what, String instead, String found) {
        String fiche = Scene.FICHE.replaceAll(
                "(?m)^" + what + "$\\n", instead == null ? "" : instead.replace("\\n", "\n") + "\n");

        assertThat(scene(fiche, "").findings())
                .extracting(finding -> finding.rule() + " " + finding.location().line() + " " + finding.severity())
                .isEqualTo(found == null ? java.util.List.of() : java.util.List.of(found));
    }

    @Test
    void high_risk_asks_for_more_and_the_law_warns_before_its_day() {
        Scene scene = scene(Scene.FICHE.replace("finalite:", "risque: haut\nfinalite:"), "usages = Usage.RECRUTEMENT");

        assertThat(scene.findings())
                .extracting(Scene::line)
                .containsExactly(
                        "resume.md:1 AVERTISSEMENT Ce système à haut risque n'a pas d'analyse d'impact sur les droits"
                                + " fondamentaux (erreur à compter du 2027-12-02) | système resume",
                        "resume.md:1 AVERTISSEMENT Les biais de ce système à haut risque n'ont pas été évalués |"
                                + " système resume",
                        "resume.md:3 AVERTISSEMENT Il manque à la fiche de ce système à haut risque : modeles (RIA,"
                                + " art. 11) (erreur à compter du 2027-12-02) | système resume");
    }

    @Test
    void an_annotation_that_declares_a_prohibited_usage_is_told_there() {
        Scene scene = scene(Scene.FICHE, "usages = Usage.NOTATION_SOCIALE");

        assertThat(scene.found("CHARTE-901"))
                .containsExactly("Resume.java:3 ERREUR L'usage NOTATION_SOCIALE est interdit (RIA, article 5(1) c) | ");
    }

    @Test
    void biometrics_need_a_legal_basis() {
        assertThat(scene(Scene.FICHE, "usages = Usage.BIOMETRIE").found("CHARTE-103"))
                .hasSize(1);
    }

    @Test
    void a_barred_usage_may_not_go_outside(@TempDir Path other) {
        Scene scene = scene(Scene.FICHE, "usages = Usage.ELIGIBILITE");
        scene.call(scene.site("fr/acme/Resume", "resumer", 5), Scene.OPENAI);

        assertThat(scene.found("CHARTE-004"))
                .containsExactly(
                        "Resume.java:5 ERREUR Cet usage est interdit sur un service externe | [ELIGIBILITE], système"
                                + " resume → OpenAI, api.openai.com (constante du code)");
    }

    @Test
    void a_policy_is_read_for_guarantees_and_age_where_an_ai_is_called() {
        Scene scene = scene(Scene.FICHE, "")
                .file(
                        "charte-ia.yml",
                        "charte-ia: 1\nrevision: 2025-11-23\nservices: [{id: a, portee: externe, conditions: x}]\n");

        assertThat(scene.findings())
                .extracting(Scene::line)
                .containsExactly(
                        "charte-ia.yml:2 AVERTISSEMENT La politique n'a pas été révisée depuis le 2025-11-23 | ",
                        "charte-ia.yml:3 ERREUR Le service externe « a » est autorisé sans : évaluation de sécurité"
                                + " (evaluation) | ");
    }

    @Test
    void every_usage_has_its_place() {
        assertThat(Arrays.stream(Usage.values()).map(Classement::of).toList())
                .allSatisfy(classement -> assertThat(classement.risque() == Fiche.Risque.MINIMAL)
                        .isEqualTo(classement.reference().fr().isEmpty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        boolean a = Boolean.getBoolean("charte.resume.actif");                    | true
        @Selon("${charte.resume.actif:true}") boolean a;                          | true
        @Selon(prefixe = "charte.resume", value = "actif") int a;                 | true
        @Selon(prefixe = "charte.resume", value = "bavard") int a;                | false
        @Selon("charte.resume") static class P { boolean actif; }                 | true
        @Selon("charte") static class P { Object resume; }                        | true
        @Selon("charte") static class P { Object getResume() { return this; } }   | true
        @Selon("charte") static class P { Object courrier; }                      | false
        @Selon("charte.courrier") static class P { boolean actif; }               | false
        @Selon("charte.resume") Object p() { return this; }                       | true
        String a = "charte.resume";                                               | false
        """)
    void a_switch_is_read_by_its_name_or_as_a_property_of_a_class(String reading, boolean read) {
        Scene scene = scene(Scene.FICHE, "", """
            @interface Selon { String value() default ""; String prefixe() default ""; }
            %s
            void resumer() {}
            """.formatted(reading));

        assertThat(scene.found("CHARTE-604")).hasSize(read ? 0 : 1);
    }

    private Scene scene(String fiche, String attributes) {
        return scene(fiche, attributes, "boolean resumer() { return Boolean.getBoolean(\"charte.resume.actif\"); }");
    }

    private Scene scene(String fiche, String attributes, String members) {
        Scene scene = new Scene(root, """
            package fr.acme;
            import fr.charteia.annotations.*;
            @SystemeIA(id = "resume"%s)
            class Resume {
                %s
            }
            """.formatted(attributes.isEmpty() ? "" : ", " + attributes, members))
                .file("docs/ia/resume.md", fiche);
        scene.call(scene.site("fr/acme/Resume", "resumer", 5), Scene.LOCAL);
        return scene;
    }
}
