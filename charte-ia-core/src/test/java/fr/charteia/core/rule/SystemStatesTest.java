package fr.charteia.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.declaration.SystemState;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.model.Fact;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CHARTE-205: the code of a system changed, and nobody read its fiche again. */
class SystemStatesTest {
    @TempDir
    Path root;

    @Test
    void a_state_is_what_the_code_surely_does() {
        Scene scene = scene();

        assertThat(SystemStates.of(scene.context())).singleElement().satisfies(state -> {
            assertThat(state.id()).isEqualTo("resume");
            assertThat(state.fiche()).matches("[0-9a-f]{32}");
            assertThat(state.donnees()).containsExactly("IDENTITE");
            assertThat(state.services()).containsExactly("OpenAI, api.openai.com");
        });
    }

    @Test
    void a_fiche_that_did_not_change_with_the_code_is_told_with_the_difference() {
        Scene scene = scene();
        SystemState now = SystemStates.of(scene.context()).get(0);
        scene.recorded(
                new SystemState("resume", now.fiche(), set("SANTE"), set("mirai"), set(), set("Outils.chercher")));

        assertThat(scene.found("CHARTE-205"))
                .containsExactly("resume.md:2 AVERTISSEMENT Le code de ce système a changé, et sa fiche n'a pas été"
                        + " relue : données en plus : identité ; données en moins : santé ; services en plus : OpenAI,"
                        + " api.openai.com ; services en moins : mirai ; outils en moins : Outils.chercher | système"
                        + " resume");
    }

    @Test
    void the_same_code_or_another_text_is_fine() {
        Scene scene = scene();
        SystemState now = SystemStates.of(scene.context()).get(0);

        assertThat(scene.recorded(now).found("CHARTE-205")).isEmpty();
        assertThat(scene.recorded(new SystemState("resume", "autre", set("SANTE"), set(), set(), set()))
                        .found("CHARTE-205"))
                .isEmpty();
        assertThat(scene.recorded(new SystemState("autre", now.fiche(), set("SANTE"), set(), set(), set()))
                        .found("CHARTE-205"))
                .isEmpty();
    }

    private Scene scene() {
        Scene scene = new Scene(root, """
            package fr.acme;
            import fr.charteia.annotations.*;
            @SystemeIA(id = "resume")
            class Resume {
                void resumer() {}
                boolean actif = Boolean.getBoolean("charte.resume.actif");
            }
            """).file("docs/ia/resume.md", Scene.FICHE);
        AiCallSite call = scene.call(scene.site("fr/acme/Resume", "resumer", 5), Scene.OPENAI);
        return scene.personal("Usager.nom", Fact.Certainty.ANNOTATION, call, call.site())
                .data(new Fact.PersonalData("Usager.sante", Fact.Certainty.NAME, java.util.List.of(), ""), call);
    }

    private static TreeSet<String> set(String... elements) {
        return new TreeSet<>(java.util.List.of(elements));
    }
}
