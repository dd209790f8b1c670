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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
    private static final KnownRules RULES = new KnownRules(new TreeMap<>(Map.of(
            "CHARTE-001", new KnownRules.Known(Severity.ERREUR, "code"),
            "CHARTE-401", new KnownRules.Known(Severity.ERREUR, "flux"),
            "CHARTE-402", new KnownRules.Known(Severity.ERREUR, "flux"),
            "CHARTE-702", new KnownRules.Known(Severity.INFO, "code"),
            "CHARTE-806", new KnownRules.Known(Severity.ERREUR, "politique"))));

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
            responsables: [DSI]
            autorites: [{qui: RSSI, regles: ['CHARTE-4*']}, {qui: DPO, regles: [flux]}]
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
        assertThat(policy.level("CHARTE-401", Severity.INFO)).isEqualTo(Severity.ERREUR);
        assertThat(policy.level("CHARTE-402", Severity.ERREUR)).isEqualTo(Severity.INFO);
        assertThat(policy.level("CHARTE-702", Severity.INFO)).isEqualTo(Severity.DESACTIVEE);
        assertThat(policy.said("CHARTE-001")).isEmpty();
        assertThat(policy.responsables()).extracting(Located::value).containsExactly("DSI");
        assertThat(policy.autorites().of("CHARTE-402")).containsExactly("RSSI", "DPO");
        assertThat(policy.autorites().of("CHARTE-702")).isEmpty();
        assertThat(policy.nameLevel()).isEqualTo(Severity.INFO);
        assertThat(policy.decisionLevel()).isEqualTo(Severity.ERREUR);
        assertThat(policy.models()).hasSize(1);
        assertThat(policy.derogations()).singleElement().satisfies(waiver -> {
            assertThat(waiver.regle()).isEqualTo("CHARTE-401");
            assertThat(waiver.expiry()).contains(LocalDate.of(2027, 1, 31));
            assertThat(waiver.location()).contains(new Location("charte-ia.yml", 19, 5));
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
        regles: {fluxe: erreur}                    | 2:10  | Vouliez-vous écrire « flux » ?
        regles: {CHARTE-401: {motif: a}}           | 2:10  | un niveau (niveau) ou un plafond (auPlus)
        regles: {CHARTE-401: {niveau: info, auPlus: info}} | 2:10 | l'un ou l'autre
        regles: {CHARTE-401: {nivau: info, auPlus: info}} | 2:23 | Vouliez-vous écrire « niveau » ?
        regles: {CHARTE-401: [erreur]}             | 2:22  | Il faut ici un texte, pas une liste
        heuristiques: {noms: {niveau: fort}}       | 2:31  | Sont possibles : erreur
        autorites: [{regles: [flux]}]              | 2:13  | doit dire qui
        autorites: [{qui: DSI}]                    | 2:13  | quelles règles
        autorites: [{qui: DSI, regles: [CHARTE-40]}] | 2:33 | Vouliez-vous écrire « CHARTE-401 » ?
        responsables: {a: b}                       | 2:15  | Il faut ici un texte
        services: [{id: a, portee: externe, donnees: [NIR]}] | 2:17 | sans dire par quelle décision
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
        revision: "2026                            | 2:11  | un guillemet ouvert ici n'est pas refermé
        services: [{id: a, portee: local}          | 2:11  | n'est pas refermé, ou une virgule manque
        revision 2026                              | 2:1   | « clé: valeur »
        herite: a: b                               | 2:10  | un deux-points inattendu
        herite: @acme/politique                    | 2:9   | le mettre entre guillemets
        herite: *acme                              | 2:9   | un texte qui commence par * est un renvoi
        herite: "\\d"                               | 2:11  | une barre oblique inversée
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
        assertThat(near.level("CHARTE-401", Severity.ERREUR)).isEqualTo(Severity.INFO);
        assertThat(near.revision()).isPresent();
    }

    @Test
    void the_nearest_file_about_a_rule_counts_then_what_is_most_precise() throws IOException {
        Files.writeString(root.resolve("loin.yml"), """
            charte-ia: 1
            regles: {CHARTE-401: erreur, 'CHARTE-4*': avertissement, code: info, '*': desactivee}
            """);
        Policy policy = policy("charte-ia: 1\nherite: loin.yml\nregles: {flux: {niveau: info, motif: essai}}\n");

        assertThat(policy.errors()).isEmpty();
        assertThat(policy.level("CHARTE-401", Severity.ERREUR)).isEqualTo(Severity.INFO);
        assertThat(policy.level("CHARTE-402", Severity.ERREUR)).isEqualTo(Severity.INFO);
        assertThat(policy.level("CHARTE-702", Severity.ERREUR)).isEqualTo(Severity.INFO);
        assertThat(policy.level("CHARTE-806", Severity.ERREUR)).isEqualTo(Severity.DESACTIVEE);
        assertThat(policy.redefinitions())
                .extracting(change -> change.text().fr())
                .containsExactly(
                        "regles.CHARTE-401 : erreur → info (charte-ia.yml:3 ; motif : essai)",
                        "regles.CHARTE-402 : avertissement → info (charte-ia.yml:3 ; motif : essai)");
    }

    @Test
    void a_ceiling_leaves_what_weighs_less() throws IOException {
        Policy policy = policy("charte-ia: 1\nregles: {'*': {auPlus: avertissement}}\n");

        assertThat(policy.level("CHARTE-401", Severity.ERREUR)).isEqualTo(Severity.AVERTISSEMENT);
        assertThat(policy.level("CHARTE-702", Severity.INFO)).isEqualTo(Severity.INFO);
    }

    @Test
    void what_is_overridden_is_known_and_whether_it_weakens() throws IOException {
        Files.writeString(root.resolve("loin.yml"), """
            charte-ia: 1
            revision: 2026-01-01
            services:
              - {id: m, portee: externe, hotes: [m.fr], donnees: [CONTACT], reference: D-1}
            regles: {CHARTE-702: avertissement}
            heuristiques: {noms: avertissement}
            """);
        Policy policy = policy("""
            charte-ia: 1
            revision: 2026-09-01
            herite: loin.yml
            services:
              - {id: m, portee: interne, hotes: [m.fr, n.fr]}
              - {id: autre, portee: externe}
            regles: {CHARTE-401: info, CHARTE-402: erreur, CHARTE-702: erreur}
            heuristiques: {noms: desactivee}
            """);

        assertThat(policy.redefinitions())
                .extracting(change ->
                        (change.weaker() ? "- " : "+ ") + change.text().en())
                .containsExactly(
                        "+ revision: 2026-01-01 → 2026-09-01 (charte-ia.yml:2)",
                        "- services.m.portee: externe → interne (charte-ia.yml:5)",
                        "- services.m.hotes: [m.fr] → [m.fr, n.fr] (charte-ia.yml:5)",
                        "- services.m.donnees: [CONTACT] → [] (charte-ia.yml:5)",
                        "- regles.CHARTE-401: erreur → info (charte-ia.yml:7)",
                        "+ regles.CHARTE-702: avertissement → erreur (charte-ia.yml:7)",
                        "- heuristiques.noms: avertissement → desactivee (charte-ia.yml:8)");
    }

    @Test
    void only_the_policy_that_others_inherit_from_weighs_the_rule_that_watches_them() throws IOException {
        Files.writeString(root.resolve("loin.yml"), "charte-ia: 1\n");
        Policy policy = policy("charte-ia: 1\nherite: loin.yml\nregles: {'*': desactivee, CHARTE-806: info}\n");

        assertThat(policy.level("CHARTE-806", Severity.ERREUR)).isEqualTo(Severity.ERREUR);
        assertThat(policy.level("CHARTE-401", Severity.ERREUR)).isEqualTo(Severity.DESACTIVEE);
    }

    @Test
    void an_inherited_authority_cannot_be_extended() throws IOException {
        Files.writeString(root.resolve("loin.yml"), "charte-ia: 1\nautorites: [{qui: RSSI, regles: [flux]}]\n");
        Policy policy = policy("charte-ia: 1\nherite: loin.yml\nautorites: [{qui: moi, regles: ['*']}]\n");

        assertThat(policy.autorites().of("CHARTE-401")).containsExactly("RSSI");
        assertThat(policy.autorites().of("CHARTE-001")).containsExactly("moi");
        assertThat(policy.autorites().mayWaive("le RSSI, J. Martin", "CHARTE-401"))
                .isTrue();
        assertThat(policy.autorites().mayWaive("RSSIX", "CHARTE-401")).isFalse();
    }

    @Test
    void a_service_receives_what_its_row_or_the_charter_allows() throws IOException {
        Policy policy = policy("""
            charte-ia: 1
            services:
              - {id: libre, portee: interne}
              - {id: borne, portee: interne, donnees: [CONTACT]}
              - {id: souverain, portee: souverain}
              - {id: decide, portee: souverain, donneesPersonnelles: autorisees, reference: D-1}
              - {id: dehors, portee: externe}
              - {id: liste, portee: externe, donnees: [CONTACT, NIR], reference: D-2}
            """);

        assertThat(policy.services().stream()
                        .filter(service -> service.allows(List.of(Categorie.CONTACT)))
                        .map(Service::id))
                .containsExactly("libre", "borne", "decide", "liste");
        assertThat(policy.services().stream()
                        .filter(service -> service.allows(List.of(Categorie.CONTACT, Categorie.SANTE)))
                        .map(Service::id))
                .containsExactly("libre", "decide");
        assertThat(policy.services().stream()
                        .filter(service -> service.allows(List.of()))
                        .map(Service::id))
                .containsExactly("libre", "decide");
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
