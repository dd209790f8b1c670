package fr.charteia.core.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.catalogue.Portee;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
    private static final Set<String> RULES = Set.of("CHARTE-001", "CHARTE-401", "CHARTE-402", "CHARTE-702");

    @TempDir
    Path root;

    @Test
    void every_key_is_read() throws IOException {
        Policy policy = policy("""
            charte-ia: 1
            revision: 2026-09-01
            services:
              - {id: mirai, nom: MIrAI, portee: interne, hotes: [mirai.interieur.gouv.fr]}
              - id: mistral
                portee: externe
                hotes: [api.mistral.ai, '*.mistral.ai']
                conditions: 'https://mistral.ai/terms'
                evaluation: C2MI-2026-031
                donnees: [IDENTITE, CONTACT]
                donneesPersonnelles: autorisees
                reference: DMPD-2026-7
            regles: {CHARTE-401: erreur, CHARTE-702: desactivee, CHARTE-4*: info}
            heuristiques: {noms: info, decisions: erreur}
            modeles: {neutres: [{methode: 'a.B#c'}]}
            derogations:
              - {regle: CHARTE-401, ou: 'fr.acme.Resume#*', motif: test, autorisePar: DSI, expire: 2027-01-31, reference: D-1}
            """);

        assertThat(policy.errors()).isEmpty();
        assertThat(policy.files()).containsExactly("charte-ia.yml");
        assertThat(policy.revision()).map(Located::value).contains(LocalDate.of(2026, 9, 1));
        assertThat(policy.services()).extracting(Service::id).containsExactly("mirai", "mistral");
        Service mistral = policy.service("mistral").orElseThrow();
        assertThat(mistral.nom()).isEqualTo("mistral");
        assertThat(mistral.portee()).isEqualTo(Portee.EXTERNE);
        assertThat(mistral.hotes()).containsExactly("api.mistral.ai", "*.mistral.ai");
        assertThat(mistral.evaluation()).map(Located::value).contains("C2MI-2026-031");
        assertThat(mistral.donnees()).containsExactly(Categorie.IDENTITE, Categorie.CONTACT);
        assertThat(mistral.donneesPersonnelles()).isTrue();
        assertThat(mistral.location()).isEqualTo(new Location("charte-ia.yml", 5, 9));
        assertThat(policy.level("CHARTE-401")).contains(Severity.ERREUR);
        assertThat(policy.level("CHARTE-402")).contains(Severity.INFO);
        assertThat(policy.level("CHARTE-702")).contains(Severity.DESACTIVEE);
        assertThat(policy.level("CHARTE-001")).isEmpty();
        assertThat(policy.nameLevel()).isEqualTo(Severity.INFO);
        assertThat(policy.decisionLevel()).isEqualTo(Severity.ERREUR);
        assertThat(policy.models()).hasSize(1);
        assertThat(policy.derogations()).singleElement().satisfies(waiver -> {
            assertThat(waiver.regle()).isEqualTo("CHARTE-401");
            assertThat(waiver.expiry()).contains(LocalDate.of(2027, 1, 31));
            assertThat(waiver.location()).contains(new Location("charte-ia.yml", 17, 5));
        });
    }

    @Test
    void without_a_file_defaults_apply() {
        Policy policy = new PolicyCache().find(new BuildRoot(root, root.resolve("module")), RULES);

        assertThat(policy).isEqualTo(Policy.NONE);
        assertThat(policy.nameLevel()).isEqualTo(Severity.AVERTISSEMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        servces: []                                | 2:1   | Vouliez-vous écrire « services » ?
        révision: 2026-09-01                       | 2:1   | Vouliez-vous écrire « revision » ?
        zzz: 1                                     | 2:1   | Sont possibles : charte-ia, revision
        revision: hier                             | 2:11  | n'est pas une date
        revision: [2026-09-01]                     | 2:11  | Il faut ici un texte, pas une liste
        regles: [CHARTE-401]                       | 2:9   | des clés et des valeurs (clé: valeur), pas une liste
        regles: {CHARTE-411: erreur}               | 2:10  | Vouliez-vous écrire « CHARTE-401 » ?
        regles: {CHARTE-999: erreur}               | 2:10  | mvn charte-ia:rules
        regles: {CHARTE-9*: erreur}                | 2:10  | Règle inconnue : « CHARTE-9* »
        regles: {CHARTE-401: erreurs}              | 2:22  | Vouliez-vous écrire « erreur » ?
        heuristiques: {nom: info}                  | 2:16  | Vouliez-vous écrire « noms » ?
        services: [{portee: interne}]              | 2:12  | n'a pas d'identifiant
        services: [{id: a}]                        | 2:17  | n'a pas de portée
        services: [{id: a, portee: externne}]      | 2:28  | Vouliez-vous écrire « externe » ?
        services: [{id: a, portee: local, donnees: [NOM]}] | 2:45 | Sont possibles : IDENTITE
        services: [mirai]                          | 2:12  | pas un simple texte
        services: [{id: a, portee: local},{id: a, portee: local}] | 2:40 | déjà décrit plus haut
        services: [{id: a, portee: souverain, donneesPersonnelles: autorisees}] | 2:17 | sans dire par quelle décision
        herite: ailleurs.yml                       | 2:9   | « ailleurs.yml » n'existe pas
        herite: classpath:fr/acme/p.yml            | 2:9   | n'est dans aucun jar
        herite: charte-ia.yml                      | 2:9   | Héritage en boucle
        'services: {'                              | 3:1   | Le YAML ne se lit plus
        """)
    void each_error_is_said_at_its_place(String line, String place, String message) throws IOException {
        Policy policy = policy("charte-ia: 1\n" + line + "\n");

        assertThat(policy.errors()).singleElement().satisfies(error -> {
            assertThat(error.line() + ":" + error.column()).isEqualTo(place);
            assertThat(error.path()).isEqualTo("charte-ia.yml");
            assertThat(error.text().fr()).contains(message);
            assertThat(error.text().en()).isNotEqualTo(error.text().fr());
        });
    }

    @Test
    void an_error_leaves_the_rest_unharmed() throws IOException {
        Policy policy = policy("""
            charte-ia: 1
            revison: 2026-09-01
            services: [{id: a, portee: interne}, {id: [b]}]
            """);

        assertThat(policy.errors()).hasSize(3);
        assertThat(policy.services()).extracting(Service::id).containsExactly("a");
    }

    @Test
    void the_version_must_be_known() throws IOException {
        assertThat(policy("services: []\n").errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text().en()).contains("version of the format is missing"));
        Files.writeString(root.resolve("other.yml"), "charte-ia: 2\n");
        assertThat(new PolicyCache()
                        .read(root.resolve("other.yml"), new BuildRoot(root, root), RULES)
                        .errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text().fr()).contains("inconnue : « 2 »"));
    }

    @Test
    void a_service_without_portee_fails_safe() throws IOException {
        assertThat(policy("charte-ia: 1\nservices: [{id: a}]\n").services())
                .extracting(Service::portee)
                .containsExactly(Portee.EXTERNE);
    }

    @Test
    void the_nearest_file_counts_and_inherits() throws IOException {
        Files.createDirectories(root.resolve("module/below"));
        Files.writeString(root.resolve("charte-ia.yml"), "charte-ia: 1\nregles: {CHARTE-401: info}\n");
        Policy up = new PolicyCache().find(new BuildRoot(root, root.resolve("module/below")), RULES);
        assertThat(up.files()).containsExactly("charte-ia.yml");

        Files.writeString(root.resolve("module/charte-ia.yml"), """
            charte-ia: 1
            herite: ../charte-ia.yml
            services: [{id: a, portee: interne, hotes: [near]}]
            """);
        Files.writeString(root.resolve("charte-ia.yml"), """
            charte-ia: 1
            revision: 2026-01-01
            services: [{id: a, portee: externe, hotes: [far]}, {id: b, portee: local}]
            regles: {CHARTE-401: info}
            """);
        Policy near = new PolicyCache().find(new BuildRoot(root, root.resolve("module/below")), RULES);
        assertThat(near.errors()).isEmpty();
        assertThat(near.files()).containsExactly("module/charte-ia.yml", "charte-ia.yml");
        assertThat(near.services()).extracting(Service::id).containsExactly("a", "b");
        assertThat(near.service("a").orElseThrow().hotes()).containsExactly("near");
        assertThat(near.level("CHARTE-401")).contains(Severity.INFO);
        assertThat(near.revision()).isPresent();
    }

    @Test
    void a_file_outside_of_the_build_is_not_looked_up() throws IOException {
        Files.writeString(root.resolve("charte-ia.yml"), "charte-ia: 1\n");
        Path build = Files.createDirectories(root.resolve("build/module"));

        assertThat(new PolicyCache().find(new BuildRoot(root.resolve("build"), build), RULES))
                .isEqualTo(Policy.NONE);
    }

    @Test
    void inheritance_in_a_circle_ends() throws IOException {
        Files.writeString(root.resolve("b.yml"), "charte-ia: 1\nherite: charte-ia.yml\n");
        Policy policy = policy("charte-ia: 1\nherite: b.yml\n");

        assertThat(policy.errors()).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo("b.yml");
            assertThat(error.line()).isEqualTo(2);
        });
    }

    @Test
    void what_cannot_be_read_is_one_message() throws IOException {
        Path file = root.resolve("charte-ia.yml");
        Files.createDirectory(file);
        assertThat(onlyError()).contains("dossier");
        Files.delete(file);
        Files.write(file, "charte-ia: 1 # é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(onlyError()).contains("UTF-8");
        Files.writeString(file, "charte-ia: 1\n" + "# bavardage\n".repeat(200_000));
        assertThat(onlyError()).contains("2 Mo");
        Files.writeString(file, bomb());
        assertThat(onlyError()).contains("alias");
        Files.writeString(file, "a: ".repeat(5) + "[".repeat(100_000));
        assertThat(onlyError()).isNotBlank();
        Files.writeString(file, "charte-ia: 1\n\0");
        assertThat(onlyError()).contains("ne se lit plus");
        Files.writeString(file, "");
        assertThat(onlyError()).contains("charte-ia: 1");
    }

    @Test
    void a_recursive_document_ends() throws IOException {
        assertThat(policy("charte-ia: 1\nservices: &a [*a]\nregles: &b {CHARTE-401: *b}\n")
                        .errors())
                .isNotEmpty();
    }

    private String onlyError() {
        return new PolicyCache()
                .find(new BuildRoot(root, root), RULES).errors().stream()
                        .map(error -> error.text().fr())
                        .reduce((first, second) -> "several: " + first + second)
                        .orElse("none");
    }

    private static String bomb() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String alias = "*a" + (i - 1);
            yaml.append("a%d: &a%d [%s, %s, %s]\n".formatted(i, i, alias, alias, alias));
        }
        return yaml.toString();
    }

    private Policy policy(String text) throws IOException {
        Files.writeString(root.resolve("charte-ia.yml"), text);
        return new PolicyCache().find(new BuildRoot(root, root), RULES);
    }
}
