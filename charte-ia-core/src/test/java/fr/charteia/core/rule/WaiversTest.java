package fr.charteia.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.model.Fact;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiversTest {
    private static final String WAIVER =
            "@Derogation(regle = \"CHARTE-401\", motif = \"essai\", autorisePar = \"DSI\", expire = \"%s\", reference"
                    + " = \"R\")";

    @TempDir
    Path root;

    @Test
    void a_waived_finding_is_kept_with_its_reason() {
        Scene scene = scene(WAIVER.formatted("2026-12-31"), "");
        leak(scene, "Usager.nom");

        assertThat(scene.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("CHARTE-401");
            assertThat(finding.waiver())
                    .contains(new Finding.Waiver("essai", "DSI", "2026-12-31", "R", "fr.acme.Resume", true));
        });
    }

    @Test
    void an_expired_waiver_is_told_and_its_finding_is_back() {
        Scene scene = scene(WAIVER.formatted("2026-11-23"), "");
        leak(scene, "Usager.nom");

        assertThat(scene.findings()).extracting(Finding::rule).containsExactly("CHARTE-804", "CHARTE-401");
        assertThat(scene.findings()).extracting(Finding::waiver).containsOnly(Optional.empty());
        assertThat(scene.found("CHARTE-804"))
                .containsExactly("Resume.java:3 ERREUR Cette dérogation ne vaut pas : expirée depuis le 2026-11-23 |"
                        + " CHARTE-401, autorisée par DSI");
    }

    @Test
    void a_waiver_that_hides_nothing_is_a_warning() {
        Scene scene = scene(WAIVER.formatted("2026-12-31"), "");

        assertThat(scene.findings())
                .extracting(Scene::line)
                .containsExactly(
                        "Resume.java:3 AVERTISSEMENT Cette dérogation ne cache plus rien : elle peut être retirée |"
                                + " CHARTE-401, autorisée par DSI");
    }

    @Test
    void a_waiver_on_a_field_hides_what_comes_from_it_and_nothing_else() {
        Scene scene = scene("", WAIVER.formatted("2026-12-31"));
        AiCallSite call = leak(scene, "Resume.nom");
        scene.personal("Resume.nir", Fact.Certainty.ANNOTATION, call, call.site());

        assertThat(scene.findings())
                .extracting(finding -> finding.subject().fr().replaceFirst(" .*", "") + " "
                        + finding.waiver().isPresent())
                .containsExactlyInAnyOrder("Resume.nom true", "Resume.nir false");
    }

    @Test
    void the_policy_waives_by_place() {
        Scene scene = scene("", "").file("charte-ia.yml", """
            charte-ia: 1
            revision: 2026-09-01
            derogations:
              - {regle: CHARTE-401, ou: 'fr.acme.Resume#*', motif: essai, autorisePar: DSI, expire: 2027-01-31}
              - {regle: CHARTE-402, ou: 'fr.acme.Resume', motif: essai, autorisePar: DSI, expire: 2027-01-31}
              - {regle: CHARTE-402, ou: 'fr.autre.Module', motif: essai, autorisePar: DSI, expire: 2027-01-31}
              - {regle: CHARTE-41, motif: essai, autorisePar: DSI, expire: 2027-01-31}
            """);
        leak(scene, "Usager.nom");

        assertThat(scene.findings())
                .extracting(finding -> finding.waiver().isPresent() + " " + Scene.line(finding))
                .containsExactly(
                        "false charte-ia.yml:5 AVERTISSEMENT Cette dérogation ne cache plus rien : elle peut être"
                                + " retirée | CHARTE-402, fr.acme.Resume, autorisée par DSI",
                        "false charte-ia.yml:7 ERREUR Cette dérogation ne vaut pas : règle inconnue « CHARTE-41 »"
                                + " (CHARTE-401 ?), aucun lieu (ou) | CHARTE-41, autorisée par DSI",
                        "true Resume.java:6 ERREUR Une donnée personnelle part vers une IA externe | Usager.nom"
                                + " (identité ; annoté) → OpenAI, api.openai.com (constante du code)");
    }

    @Test
    void a_waiver_for_a_fiche_that_hides_nothing_is_a_warning_too() {
        Scene scene = scene("", "").file("charte-ia.yml", """
            charte-ia: 1
            revision: 2026-09-01
            derogations:
              - {regle: CHARTE-201, ou: docs/ia/resume.md, motif: essai, autorisePar: DSI, expire: 2027-01-31}
              - {regle: CHARTE-201, ou: docs/ia/autre.md, motif: essai, autorisePar: DSI, expire: 2027-01-31}
            """);

        assertThat(scene.found("CHARTE-804")).singleElement().asString().startsWith("charte-ia.yml:4 AVERTISSEMENT");
    }

    @Test
    void a_pattern_in_a_shared_policy_may_be_used_in_another_module() {
        Scene scene = scene("", "")
                .file("module/charte-ia.yml", """
            charte-ia: 1
            revision: 2026-09-01
            herite: ../charte-ia.yml
            """)
                .file("charte-ia.yml", """
            charte-ia: 1
            derogations:
              - {regle: CHARTE-402, ou: 'fr.acme.*', motif: essai, autorisePar: DSI, expire: 2027-01-31}
              - {regle: CHARTE-402, ou: 'fr.acme.Resume#*', motif: essai, autorisePar: DSI, expire: 2027-01-31}
            """)
                .in("module");

        assertThat(scene.found("CHARTE-804")).singleElement().asString().startsWith("charte-ia.yml:4 AVERTISSEMENT");
    }

    private static AiCallSite leak(Scene scene, String what) {
        AiCallSite call = scene.call(scene.site("fr/acme/Resume", "resumer", 6), Scene.OPENAI);
        scene.personal(what, Fact.Certainty.ANNOTATION, call, call.site());
        return call;
    }

    private Scene scene(String onClass, String onField) {
        return new Scene(root, """
            package fr.acme;
            import fr.charteia.annotations.*;
            %s @SystemeIA(id = "resume")
            class Resume {
                %s String nom;
                void resumer() { System.getLogger("ia").log(System.Logger.Level.INFO, "résumé"); }
                    boolean actif = Boolean.getBoolean("charte.resume.actif");
            }
            """.formatted(onClass, onField)).file("docs/ia/resume.md", Scene.FICHE);
    }
}
