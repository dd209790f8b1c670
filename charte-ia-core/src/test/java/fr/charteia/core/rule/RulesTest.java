package fr.charteia.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Niveau;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.catalogue.Portee;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Severity;
import fr.charteia.core.message.Text;
import fr.charteia.core.model.Fact;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
    private static final String RESUME = """
        package fr.acme;

        import fr.charteia.annotations.SystemeIA;

        /** Résume. */
        @SystemeIA(id = "resume", responsable = "DSI")
        class Resume {
            String resumer(String nom) {
                String demande = "Résume " + nom;
                if (demande.isEmpty()) {
                    refuser(nom);
                }
                return demande;
            }

            void refuser(String nom) { System.getLogger("ia").log(System.Logger.Level.INFO, "refus"); }

            boolean actif = Boolean.getBoolean("charte.resume.actif");
        }
        """;

    @TempDir
    Path root;

    private Scene scene;
    private Site born;
    private Site sent;

    @BeforeEach
    void project() {
        scene = new Scene(root, RESUME).file("docs/ia/resume.md", Scene.FICHE);
        born = scene.site("fr/acme/Resume", "resumer", 8);
        sent = scene.site("fr/acme/Resume", "resumer", 9);
    }

    @Test
    void personal_data_that_leaves_is_told_with_its_way() {
        AiCallSite call = scene.call(sent, Scene.OPENAI);
        scene.personal("Usager.nom", Fact.Certainty.ANNOTATION, call, born);

        assertThat(scene.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("CHARTE-401");
            assertThat(finding.severity()).isEqualTo(Severity.ERREUR);
            assertThat(finding.location()).isEqualTo(new Location("src/main/java/fr/acme/Resume.java", 9, 9));
            assertThat(finding.message())
                    .isEqualTo(new Text(
                            "Une donnée personnelle part vers une IA externe",
                            "Personal data leaves for an external AI"));
            assertThat(finding.subject())
                    .isEqualTo(new Text(
                            "Usager.nom (identité ; annoté) → OpenAI, api.openai.com (constante du code)",
                            "Usager.nom (identity; annotated) → OpenAI, api.openai.com (a constant)"));
            assertThat(finding.trace())
                    .extracting(
                            step -> step.location().line() + " " + step.text().fr())
                    .containsExactly("8 String resumer(String nom)", "9 String demande = \"Résume \" + nom;");
            assertThat(finding.fingerprint()).isEqualTo("CHARTE-401|fr.acme.Resume#resumer|Usager|ChatModel.chat");
            assertThat(finding.waiver()).isEmpty();
        });
    }

    @Test
    void data_of_one_class_at_one_place_is_one_finding_and_the_surest_is_shown() {
        AiCallSite call = scene.call(sent, Scene.OPENAI);
        scene.personal("Usager.adresse", Fact.Certainty.NAME, call, sent)
                .personal("Usager.nom", Fact.Certainty.ANNOTATION, call, born)
                .personal("Agent.nom", Fact.Certainty.NAME, call, born);

        assertThat(scene.found("CHARTE-401"))
                .containsExactly(
                        "Resume.java:9 ERREUR Une donnée personnelle part vers une IA externe | Usager.nom,"
                                + " Usager.adresse (identité ; annoté, d'après son nom) → OpenAI, api.openai.com"
                                + " (constante du code)",
                        "Resume.java:9 AVERTISSEMENT Une donnée sans doute personnelle, d'après son nom, part vers une"
                                + " IA externe | Agent.nom (identité ; d'après son nom) → OpenAI, api.openai.com"
                                + " (constante du code)");
        assertThat(scene.findings().get(0).others()).hasSize(1);
    }

    @Test
    void what_is_no_longer_personal_data_or_stays_here_is_no_finding() {
        scene.personal("A.a", Fact.Certainty.ANNOTATION, scene.call(sent, Scene.OPENAI), born, Mark.ANONYMISED)
                .personal("A.b", Fact.Certainty.ANNOTATION, scene.call(born, Scene.OPENAI), born, Mark.MEASURE)
                .personal("A.c", Fact.Certainty.ANNOTATION, scene.call(sent, Scene.LOCAL), born);

        assertThat(scene.findings()).isEmpty();
    }

    @Test
    void pseudonymised_data_is_a_warning_of_its_own() {
        scene.personal("Usager.nom", Fact.Certainty.MODEL, scene.call(sent, Scene.OPENAI), born, Mark.PSEUDONYMISED);

        assertThat(scene.found("CHARTE-401")).isEmpty();
        assertThat(scene.found("CHARTE-407"))
                .containsExactly(
                        "Resume.java:9 AVERTISSEMENT Une donnée seulement pseudonymisée part vers une IA externe |"
                                + " Usager.nom (identité ; connu par un modèle) → OpenAI, api.openai.com (constante du"
                                + " code)");
    }

    @Test
    void an_unknown_address_counts_as_external_and_says_where_it_was_looked_for() {
        AiCallSite call = scene.call(sent, Scene.UNKNOWN);
        scene.personal("Usager.nom", Fact.Certainty.ANNOTATION, call, born);

        assertThat(scene.found("CHARTE-401"))
                .singleElement()
                .asString()
                .contains("dont l'adresse est inconnue, donc comptée comme externe");
        assertThat(scene.found("CHARTE-005"))
                .containsExactly(
                        "Resume.java:9 AVERTISSEMENT L'adresse de cette IA n'a pas pu être déterminée, elle compte"
                                + " comme externe | ChatModel.chat : variable IA_URL");
    }

    @Test
    void a_state_service_needs_a_decision_for_personal_data() {
        scene.file("charte-ia.yml", """
            charte-ia: 1
            services:
              - {id: albert, portee: souverain, hotes: [albert.api.etalab.gouv.fr]}
              - {id: autorise, portee: souverain, donneesPersonnelles: autorisees, reference: DMPD-3}
              - {id: contacts, portee: externe, donnees: [CONTACT], reference: DMPD-4}
            """);
        scene.personal("A.a", Fact.Certainty.ANNOTATION, scene.call(sent, service("albert", Portee.SOUVERAIN)), born)
                .personal(
                        "A.b",
                        Fact.Certainty.ANNOTATION,
                        scene.call(born, service("autorise", Portee.SOUVERAIN)),
                        born);
        assertThat(scene.found("CHARTE-401"))
                .singleElement()
                .asString()
                .contains("A.a", "service souverain que la politique n'autorise pas");
    }

    @Test
    void a_category_that_a_decision_allows_there_may_leave() {
        scene.file(
                "charte-ia.yml",
                "charte-ia: 1\nservices: [{id: s, portee: externe, donnees: [CONTACT], reference: DMPD-4}]\n");
        AiCallSite call = scene.call(sent, service("s", Portee.EXTERNE));
        scene.data(new Fact.PersonalData("A.a", Fact.Certainty.ANNOTATION, List.of(Categorie.CONTACT), ""), call)
                .data(new Fact.PersonalData("B.b", Fact.Certainty.ANNOTATION, List.of(Categorie.NIR), ""), call)
                .data(new Fact.PersonalData("C.c", Fact.Certainty.ANNOTATION, List.of(), ""), call);

        assertThat(scene.found("CHARTE-401")).hasSize(2).allMatch(line -> !line.contains("A.a"));
    }

    private Destination service(String id, Portee reach) {
        return new Destination(
                reach,
                id,
                new fr.charteia.core.declaration.PolicyCache()
                        .find(new fr.charteia.core.declaration.BuildRoot(root, root), Rules.known())
                        .service(id),
                List.of());
    }

    @Test
    void sensitive_information_leaves_or_not_by_its_level() {
        Fact plan = new Fact.SensitiveInformation("Plan.texte", Fact.Certainty.ANNOTATION, Niveau.CLASSIFIEE);
        Fact note = new Fact.SensitiveInformation("Note.texte", Fact.Certainty.ANNOTATION, Niveau.CONFIDENTIELLE);
        Destination state = new Destination(Portee.SOUVERAIN, "Albert", Optional.empty(), List.of());
        scene.data(plan, scene.call(sent, state))
                .data(note, scene.call(sent, state))
                .data(note, scene.call(born, Scene.OPENAI), Mark.ANONYMISED);

        assertThat(scene.found("CHARTE-402"))
                .containsExactly(
                        "Resume.java:8 ERREUR Une information sensible part vers une IA externe | Note.texte"
                                + " (confidentielle ; annoté) → OpenAI, api.openai.com (constante du code)",
                        "Resume.java:9 ERREUR Une information classifiée part vers un service souverain | Plan.texte"
                                + " (classifiée ; annoté) → Albert");
    }

    @Test
    void a_decision_says_on_whose_behalf_it_is_taken_and_prefers_what_its_trace_shows() {
        AiCallSite call = scene.call(sent, Scene.LOCAL);
        Site elsewhere = new Site(new MemberRef("fr/acme/Nuit", "trier", "()V"), 3, 3);
        Site another = new Site(new MemberRef("fr/acme/Autre", "trier", "()V"), 3, 3);
        scene.decision(call, born, List.of(elsewhere, born)).decision(call, sent, List.of(elsewhere, another));

        assertThat(scene.found("CHARTE-501"))
                .satisfiesExactly(
                        shown -> assertThat(shown).endsWith("(refus), sans personne depuis Resume.resumer"),
                        first -> assertThat(first).endsWith("(refus), sans personne depuis Nuit.trier"));
    }

    @Test
    void a_decision_says_how_the_answer_decides() {
        AiCallSite call = scene.call(sent, Scene.LOCAL);
        Site condition = scene.site("fr/acme/Resume", "resumer", 10);
        Site refused = scene.site("fr/acme/Resume", "resumer", 11);
        Site chosen = scene.site("fr/acme/Resume", "resumer", 12);
        Site other = scene.site("fr/acme/Resume", "resumer", 13);
        scene.decision(call, refused, Fact.Certainty.ANNOTATION, Optional.of(condition), Mark.CONTROL)
                .decision(call, born, Fact.Certainty.ANNOTATION, Optional.empty())
                .decision(call, chosen, Fact.Certainty.ANNOTATION, Optional.empty(), Mark.CONTROL)
                .decision(call, other, Fact.Certainty.ANNOTATION, Optional.empty(), Mark.OTHER_VALIDATION)
                .decision(call, condition, Fact.Certainty.NAME, Optional.empty(), Mark.IGNORED_VALIDATION)
                .decision(call, sent, Fact.Certainty.ANNOTATION, Optional.empty(), Mark.VALIDATED)
                .decision(call, sent, Fact.Certainty.ANNOTATION, Optional.of(condition), Mark.CONTROL, Mark.PRESENCE);

        assertThat(scene.found("CHARTE-501"))
                .containsExactly(
                        "Resume.java:8 ERREUR Une IA décide sans validation humaine : sa réponse entre dans"
                                + " Titres.refuser | réponse de ChatModel.chat → Titres.refuser (refus)",
                        "Resume.java:10 AVERTISSEMENT Une IA décide sans validation humaine : une personne est"
                                + " consultée, mais Titres.refuser n'attend pas sa réponse | réponse de ChatModel.chat →"
                                + " Titres.refuser (refus, d'après son nom)",
                        "Resume.java:11 ERREUR Une IA décide sans validation humaine : Titres.refuser n'a lieu que"
                                + " selon sa réponse (if (demande.isEmpty()), l. 10) | réponse de ChatModel.chat →"
                                + " Titres.refuser (refus)",
                        "Resume.java:12 ERREUR Une IA décide sans validation humaine : Titres.refuser dépend de sa"
                                + " réponse | réponse de ChatModel.chat → Titres.refuser (refus)",
                        "Resume.java:13 ERREUR Une IA décide sans validation humaine : sa réponse entre dans Titres.refuser ;"
                                + " une personne est consultée avant, mais cette réponse ne lui est pas montrée | réponse de"
                                + " ChatModel.chat → Titres.refuser (refus)");
    }

    @Test
    void the_policy_sets_the_levels() {
        scene.file("charte-ia.yml", """
            charte-ia: 1
            regles: {CHARTE-401: avertissement, CHARTE-5*: desactivee, CHARTE-2*: desactivee, CHARTE-805: desactivee}
            heuristiques: {noms: desactivee}
            """);
        AiCallSite call = scene.call(sent, Scene.OPENAI);
        scene.personal("A.a", Fact.Certainty.ANNOTATION, call, born)
                .personal("B.b", Fact.Certainty.NAME, call, born)
                .decision(call, sent, Fact.Certainty.ANNOTATION, Optional.empty());

        assertThat(scene.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.AVERTISSEMENT);
            assertThat(finding.subject().fr()).contains("A.a");
        });
    }

    @Test
    void a_policy_with_services_refuses_all_others() {
        scene.call(sent, Scene.OPENAI);
        assertThat(scene.found("CHARTE-001")).isEmpty();

        scene.file("charte-ia.yml", "charte-ia: 1\nservices: [{id: mirai, nom: MIrAI, portee: interne}]\n");
        scene.call(born, service("mirai", Portee.INTERNE));
        scene.call(born, Scene.LOCAL);
        scene.call(born, Scene.UNKNOWN);
        assertThat(scene.found("CHARTE-001"))
                .containsExactly(
                        "Resume.java:9 ERREUR Cet appel d'IA va vers un service que la politique n'autorise pas |"
                                + " ChatModel.chat → OpenAI, api.openai.com (constante du code) ; autorisés : MIrAI");
    }

    @Test
    void a_call_outside_of_any_system_is_told_with_the_way_to_it(@TempDir Path other) {
        Scene undeclared = new Scene(other, """
            package fr.acme;

            class Traduction {
                void ouvrir() {
                    traduire();
                }

                private void traduire() {}
            }
            """);
        undeclared.call(undeclared.site("fr/acme/Traduction", "traduire", 8), Scene.LOCAL);

        assertThat(undeclared.found("CHARTE-002"))
                .containsExactly("Traduction.java:8 ERREUR Cet appel d'IA n'appartient à aucun système déclaré |"
                        + " Traduction.ouvrir → Traduction.traduire → ChatModel.chat");
    }

    @Test
    void a_system_without_a_sheet_is_told_at_its_annotation(@TempDir Path other) {
        Scene bare = new Scene(other, RESUME, """
            package fr.acme;
            import fr.charteia.annotations.SystemeIA;
            class Autre {
                @Deprecated
                @SystemeIA(id = "autre", documentation = "fiches/autre.md")
                void m() {}
            }
            """);

        assertThat(bare.found("CHARTE-201"))
                .containsExactly(
                        "Autre.java:5 ERREUR Le système « autre » n'a pas de fiche | attendue : fiches/autre.md",
                        "Resume.java:6 ERREUR Le système « resume » n'a pas de fiche | attendue : docs/ia/resume.md");
        assertThat(bare.found("CHARTE-502"))
                .containsExactly("Autre.java:5 ERREUR Personne n'est responsable du système « autre » | ");
    }

    @Test
    void an_incomplete_sheet_is_told_at_its_lines() {
        scene.file(
                "docs/ia/resume.md",
                Scene.FICHE
                        .replace("deploiement: B, supervision: C", "supervision: …")
                        .replaceAll("\na\n# Sources de données\nb", "")
                        .replaceAll("# Limites\nd\n", ""));

        assertThat(scene.findings())
                .extracting(Scene::line)
                .containsExactly(
                        "resume.md:1 ERREUR Il manque à la fiche : # Sources de données, # Limites | système resume",
                        "resume.md:4 ERREUR La fiche ne nomme aucun responsable pour : le déploiement, la supervision |"
                                + " système resume",
                        "resume.md:17 ERREUR La section « Objectifs » de la fiche ne dit rien | système resume");
    }

    @Test
    void a_broken_declaration_is_told_once_at_its_place() {
        scene.file("charte-ia.yml", "charte-ia: 1\nservces: []\nrevision: 2026-09-01\n")
                .file("docs/ia/resume.md", Scene.FICHE.replace("systeme", "sistème"));

        assertThat(scene.findings())
                .extracting(finding -> finding.rule() + " " + Scene.line(finding))
                .containsExactly(
                        "CHARTE-000 charte-ia.yml:2 ERREUR Clé inconnue : « servces ». Vouliez-vous écrire « services"
                                + " » ? | ",
                        "CHARTE-000 resume.md:2 ERREUR Clé inconnue : « sistème ». Vouliez-vous écrire « systeme » ?"
                                + " | ");
    }

    @Test
    void findings_of_other_modules_are_theirs_and_flows_that_touch_ours_are_ours() {
        AiCallSite call = scene.call(sent, Scene.OPENAI);
        scene.personal("Usager.nom", Fact.Certainty.ANNOTATION, call, born);

        assertThat(scene.foreign("fr/acme/Resume").findings()).isEmpty();
    }

    @Test
    void two_findings_that_nothing_tells_apart_are_numbered() {
        scene.personal("Usager.nom", Fact.Certainty.ANNOTATION, scene.call(sent, Scene.OPENAI), born)
                .personal("Usager.nom", Fact.Certainty.ANNOTATION, scene.call(born, Scene.OPENAI), born);

        assertThat(scene.findings())
                .extracting(Finding::fingerprint)
                .containsExactly(
                        "CHARTE-401|fr.acme.Resume#resumer|Usager|ChatModel.chat",
                        "CHARTE-401|fr.acme.Resume#resumer|Usager|ChatModel.chat|2");
    }
}
