package fr.charteia.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.declaration.BuildRoot;
import fr.charteia.core.declaration.CodeOwners;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CHARTE-502: who answers for a system is somebody whom the policy or CODEOWNERS knows. */
class KnownOwnersTest {
    private static final String CODEOWNERS = """
        # Les propriétaires @personne
        *            @acme/ia  agent@interieur.gouv.fr # et @nul
        [Fiches][2] @acme/fiches
        docs/ia/     @Julie-D
        """;

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"})
    void code_owners_are_read_where_forges_look_for_them(String place) {
        scene("A", "B", "C").file(place, CODEOWNERS);

        CodeOwners owners = CodeOwners.of(new BuildRoot(root, root));
        assertThat(owners.files()).containsExactly(place);
        assertThat(owners.names())
                .containsExactlyInAnyOrder("@acme/ia", "agent@interieur.gouv.fr", "@acme/fiches", "@Julie-D");
    }

    @Test
    void a_code_owner_whom_nobody_knows_is_told_with_the_nearest() {
        Scene scene = scene("'@acme/ai'", "Bureau du numérique", "'@julie-d'").file("CODEOWNERS", CODEOWNERS);

        assertThat(scene.found("CHARTE-502"))
                .containsExactly("resume.md:4 ERREUR « @acme/ai » répond de ce système, et n'est ni dans la politique"
                        + " (responsables) ni dans CODEOWNERS (@acme/ia ?) | système resume");
    }

    @Test
    void without_code_owners_and_without_a_list_anybody_answers() {
        assertThat(scene("'@acme/ai'", "B", "C").found("CHARTE-502")).isEmpty();
    }

    @Test
    void a_list_in_the_policy_holds_for_everybody() {
        String policy = "charte-ia: 1\nresponsables: [Bureau du numérique, Bureau du courrier]\n";
        List<String> found = scene("Bureau du Numerique", "Bureau du courier", "'@acme/ia'")
                .file("charte-ia.yml", policy)
                .file("CODEOWNERS", CODEOWNERS)
                .found("CHARTE-502");

        assertThat(found).singleElement().asString().contains("« Bureau du courier »", "(Bureau du courrier ?)");
    }

    private Scene scene(String conception, String deploiement, String supervision) {
        String fiche = Scene.FICHE.replace(
                "{conception: A, deploiement: B, supervision: C}",
                "{conception: %s, deploiement: %s, supervision: %s}".formatted(conception, deploiement, supervision));
        return new Scene(root, """
            package fr.acme;
            import fr.charteia.annotations.*;
            @SystemeIA(id = "resume")
            class Resume {
                boolean actif = Boolean.getBoolean("charte.resume.actif");
            }
            """).file("docs/ia/resume.md", fiche);
    }
}
