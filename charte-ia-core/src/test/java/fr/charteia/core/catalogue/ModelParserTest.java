package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Effet;
import fr.charteia.annotations.Niveau;
import fr.charteia.core.bytecode.Advice;
import fr.charteia.core.model.CallModel.AiCall;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.CallModel.Setting;
import fr.charteia.core.model.CallModel.Sink;
import fr.charteia.core.model.CallModel.SinkKind;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import fr.charteia.core.model.SequenceKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the sections of a set of models say, and what is said of those that are wrong. */
class ModelParserTest {
    private final List<ModelError> errors = new ArrayList<>();

    private ModelSet read(String text) {
        return CatalogueFile.parse(text, "modeles.yml", errors).models();
    }

    private Effect effect(String text) {
        List<Row> rows = read(text).rows();
        assertThat(errors).isEmpty();
        assertThat(rows).hasSize(1);
        return rows.get(0).effect();
    }

    private String error(String text) {
        read(text);
        assertThat(errors).hasSize(1);
        ModelError error = errors.get(0);
        return error.line() + ":" + error.column() + " " + error.fr();
    }

    @Test
    void sources_are_personal_data_at_the_result_unless_said_otherwise() {
        assertThat(effect(
                        "sources: [{methode: 'a.b.Annuaire#chercher', donnees: [IDENTITE, contact], finalite: paie}]"))
                .isEqualTo(new Effect.Personal(
                        List.of(Place.result()), List.of(Categorie.IDENTITE, Categorie.CONTACT), "paie"));
        assertThat(effect("sources: [{methode: 'a.b.A#lire', valeur: 'argument[0]'}]"))
                .isEqualTo(new Effect.Personal(List.of(Place.argument(0)), List.of(), ""));
    }

    @Test
    void subjects_are_methods_fields_types_and_annotations() {
        ModelSet models = read("sources: [{methode: 'a.B#m(int,c.D$E[])'}, {champ: 'a.B$C#nom'}, {type: a.b.Dossier},"
                + " {annotation: '*.Pii'}]");
        assertThat(errors).isEmpty();
        assertThat(models.rows().stream().map(Row::subject).toList())
                .containsExactly(
                        new Subject.OfMethod(
                                MethodPattern.parse("a.B#m(int,c.D.E[])").orElseThrow(), false),
                        new Subject.OfField("a.B.C", "nom"),
                        new Subject.OfType("a.b.Dossier", false),
                        new Subject.OfAnnotation("*.Pii"));
    }

    @Test
    void one_entry_may_name_several_methods() {
        ModelSet models = read("neutres: [{methode: ['a.B#m', '#n(int)', 'a.C#o']}]");
        assertThat(models.rows().stream()
                        .map(row -> ((Subject.OfMethod) row.subject()).pattern())
                        .toList())
                .containsExactly(
                        MethodPattern.parse("a.B#m").orElseThrow(),
                        MethodPattern.parse("a.B#n(int)").orElseThrow(),
                        MethodPattern.parse("a.C#o").orElseThrow());
    }

    @Test
    void informations_have_a_level() {
        assertThat(effect("informations: [{methode: 'a.b.Plan#lire', niveau: SECURITE}]"))
                .isEqualTo(new Effect.Sensitive(List.of(Place.result()), Niveau.SECURITE));
        assertThat(effect("informations: [{type: a.b.Plan}]"))
                .isEqualTo(new Effect.Sensitive(List.of(Place.result()), Niveau.CONFIDENTIELLE));
    }

    @Test
    void calls_of_an_ai_send_their_arguments_and_give_their_result() {
        assertThat(effect("appels-ia: [{methode: 'a.b.Client#demander'}]"))
                .isEqualTo(new Effect.Call(new AiCall(
                        "modeles.yml",
                        "conversation",
                        List.of(Place.argument(Place.EVERY)),
                        List.of(Place.result()),
                        null,
                        null,
                        null)));
        assertThat(effect("appels-ia: [{methode: 'a.b.C#f', envoie: ['argument[0]', this], rend: [],"
                        + " genre: image, service: mirai, hote: ia.fr, portee: Interne}]"))
                .isEqualTo(new Effect.Call(new AiCall(
                        "modeles.yml",
                        "image",
                        List.of(Place.argument(0), Place.self()),
                        List.of(),
                        "mirai",
                        "ia.fr",
                        "interne")));
        assertThat(effect("appels-ia: [{methode: 'a.b.C#chercher', rend: [], choisit: retour.element}]"))
                .isEqualTo(new Effect.Call(new AiCall(
                        "modeles.yml",
                        "conversation",
                        List.of(Place.argument(Place.EVERY)),
                        List.of(),
                        List.of(Place.parse("retour.element")),
                        null,
                        null,
                        null,
                        List.of())));
    }

    @Test
    void proxies_are_known_by_annotation_by_name_or_by_factory() {
        ModelSet models = read("mandataires-ia: [{annotation: a.b.Assistant, sauf: [a.b.Memoire]}, {type: a.b.Api},"
                + " {fabrique: 'a.b.Services#create(Class,*)'}]");
        assertThat(errors).isEmpty();
        assertThat(models.rows().stream().map(Row::effect)).allMatch(Effect.Proxy.class::isInstance);
        assertThat(((Effect.Proxy) models.rows().get(0).effect()).kept()).containsExactly("a.b.Memoire");
        assertThat(models.rows().get(2).subject()).isInstanceOf(Subject.OfFactory.class);
    }

    @Test
    void tools_send_their_result_and_get_ai_output() {
        assertThat(effect("outils-ia: [{annotation: a.b.Outil, sauf: [a.b.Contexte]}]"))
                .isEqualTo(new Effect.Tool(
                        new AiCall(
                                "modeles.yml",
                                "outil",
                                List.of(Place.result()),
                                List.of(Place.argument(Place.EVERY)),
                                null,
                                null,
                                null),
                        List.of("a.b.Contexte")));
    }

    @Test
    void decisions_validations_and_sanitizers_are_read() {
        assertThat(effect("decisions: [{methode: 'a.b.Titres#delivrer', effet: DELIVRANCE}]"))
                .isEqualTo(new Effect.Decide(List.of(Effet.DELIVRANCE)));
        assertThat(effect("validations: [{methode: 'a.b.Parapheur#signer'}]"))
                .isEqualTo(new Effect.Validate(List.of()));
        assertThat(effect("anonymisations: [{methode: 'a.b.Masque#masquer', valeur: 'argument[0]'}]"))
                .isEqualTo(new Effect.Anonymise(List.of(Place.argument(0))));
        assertThat(effect("pseudonymisations: [{type: a.b.Jetons}]"))
                .isEqualTo(new Effect.Pseudonymise(List.of(Place.result())));
    }

    @Test
    void propagations_go_from_each_place_to_each_place() {
        Effect.Flows flows = (Effect.Flows)
                effect("propagations: [{methode: 'a.b.E#de', de: ['argument[0]', this], vers: retour, sorte: valeur}]");
        assertThat(flows.propagations()).hasSize(2).allMatch(flow -> flow.sort() == Sort.VALUE);
        Effect.Flows plain = (Effect.Flows) effect("propagations: [{methode: 'a.b.E#de', de: this, vers: retour}]");
        assertThat(plain.propagations().get(0).sort()).isEqualTo(Sort.CONTENT);
    }

    @Test
    void deliveries_are_read() {
        assertThat(effect(
                        "livraisons: [{annotation: a.b.Abonne, magasin: a.b.Poste, de: 'cle[{sujet|value}].cle[$charge]',"
                                + " pour: a.b.Pli, sauf: ['a.b.C$D']}]"))
                .isEqualTo(new Effect.Delivered(
                        "a/b/Poste",
                        List.of(
                                new Effect.Delivered.Key("", List.of("sujet", "value")),
                                new Effect.Delivered.Key("$charge", List.of())),
                        true,
                        List.of("a.b.Pli"),
                        List.of("a.b.C.D")));
        assertThat(effect("livraisons: [{annotation: a.b.Suite, magasin: a.b.Poste, vers: this}]"))
                .isEqualTo(new Effect.Delivered("a/b/Poste", List.of(), false, List.of(), List.of()));
        assertThat(effect("livraisons: [{annotation: a.b.Entete, magasin: a.b.Poste, de: 'cle[*].cle[$entetes]'}]"))
                .isEqualTo(new Effect.Delivered(
                        "a/b/Poste",
                        List.of(
                                new Effect.Delivered.Key("", List.of()),
                                new Effect.Delivered.Key("$entetes", List.of())),
                        true,
                        List.of(),
                        List.of()));
        assertThat(effect("livraisons: [{annotation: a.b.Recu, de: rien, sauf: a.b.Pli}]"))
                .isEqualTo(new Effect.Delivered("", List.of(), true, List.of(), List.of("a.b.Pli")));
    }

    @Test
    void what_is_caught_is_read() {
        assertThat(effect("rattrapages: [{annotation: a.b.Attrape, exceptions: [value, de], partout: a.b.Conseil}]"))
                .isEqualTo(new Effect.Caught(List.of("value", "de"), List.of("a.b.Conseil")));
        assertThat(effect("rattrapages: [{methode: 'a.b.Attrapeur#attraper'}]"))
                .isEqualTo(new Effect.Caught(List.of(), List.of()));
    }

    @Test
    void what_runs_around_methods_is_read() {
        assertThat(
                        effect(
                                "greffons: [{annotation: a.b.Autour, quand: retour, coupe: [de, value], recoit: rendu, lien: a.b.Lien}]"))
                .isEqualTo(new Effect.Advise(
                        Advice.When.RETURNING, List.of("de", "value"), List.of("rendu"), List.of("a.b.Lien")));
        assertThat(effect("secours: [{annotation: a.b.Reprise, methode: autre, porte: a.b.Recours}]"))
                .isEqualTo(new Effect.Rescue(List.of("autre"), List.of("a.b.Recours")));
        assertThat(effect("jonctions: [{type: a.b.Point, arguments: passes, suite: [suite, va], objet: objet}]"))
                .isEqualTo(
                        new Effect.JoinPoints(List.of("passes"), List.of("suite", "va"), List.of("objet"), List.of()));
    }

    @Test
    void a_delivery_says_of_which_store_and_one_way() {
        for (String wrong : List.of(
                "de: this",
                "vers: rien",
                "magasin: a.b.Poste",
                "magasin: a.b.Poste, de: rien",
                "magasin: a.b.Poste, de: this, vers: this",
                "magasin: a.b.Poste, de: element",
                "magasin: a.b.Poste, de: 'cle[{sujet}'")) {
            errors.clear();
            assertThat(error("livraisons: [{annotation: a.b.Abonne, " + wrong + "}]"))
                    .contains("une livraison dit");
        }
    }

    @Test
    void sequences_sinks_and_settings_are_read() {
        assertThat(effect("sequences: [{methode: 'a.L#add', operation: inserer, indice: 'argument[0]',"
                        + " valeur: 'argument[1]'}]"))
                .isEqualTo(new Effect.Sequence(new SequenceOperation(SequenceKind.INSERT, 0, 1)));
        assertThat(effect("sequences: [{methode: 'a.G#noeud', operation: copier-reponse, valeur: 'argument[1]'}]"))
                .isEqualTo(new Effect.Sequence(new SequenceOperation(SequenceKind.COPY_ANSWER, -1, 1)));
        assertThat(effect("sorties: [{methode: 'a.b.Courriel#envoyer', valeur: 'argument[1]'}]"))
                .isEqualTo(new Effect.Reach(List.of(new Sink(SinkKind.PUBLICATION, Place.argument(1)))));
        assertThat(effect("journaux: [{methode: 'a.b.J#ecrire'}]"))
                .isEqualTo(new Effect.Reach(List.of(new Sink(SinkKind.LOG, Place.argument(Place.EVERY)))));
        assertThat(effect("operations-dangereuses: [{methode: 'a.b.Sql#executer', valeur: 'argument[0]'}]"))
                .isEqualTo(new Effect.Reach(List.of(new Sink(SinkKind.DANGEROUS_OPERATION, Place.argument(0)))));
        assertThat(effect("adresses: [{methode: 'a.b.Builder#url'}]"))
                .isEqualTo(new Effect.Configure(List.of(new Setting("$adresse", Place.argument(0)))));
        assertThat(effect("cles-api: [{methode: 'a.b.Builder#cle', valeur: 'argument[1]'}]"))
                .isEqualTo(new Effect.Configure(List.of(new Setting("$cle", Place.argument(1)))));
        assertThat(effect("modeles-nommes: [{methode: 'a.b.Builder#modele'}]"))
                .isEqualTo(new Effect.Configure(List.of(new Setting("$modele", Place.argument(0)))));
    }

    @Test
    void neutral_and_carrying_types_are_read() {
        assertThat(effect("neutres: [{champ: 'a.b.C#nomFichier'}]")).isEqualTo(new Effect.Neutral());
        assertThat(effect("porteurs: [{type: a.b.Message}]")).isEqualTo(new Effect.Carrier());
        assertThat(effect("omissions: [{annotation: a.b.Liste, attribut: acces, constante: ENTREE, noms: value}]"))
                .isEqualTo(new Effect.LeaveOut("acces", "ENTREE", "value"));
        assertThat(effect("configurations: [{annotation: a.b.Valeur, cle: nom, defaut: sinon}]"))
                .isEqualTo(new Effect.Configured("", "nom", "sinon", List.of()));
    }

    @Test
    void clients_have_a_type_and_say_where_they_connect() {
        ModelSet models = read("clients: [{type: 'a.b.C$D', adresse: 'https://x.fr', cles: [c.url], portee: local}]");
        assertThat(errors).isEmpty();
        assertThat(models.clients()).hasSize(1);
        assertThat(models.clients().get(0).type()).isEqualTo("a/b/C$D");
        assertThat(models.clients().get(0).addressKeys()).containsExactly("c.url");
    }

    @Test
    void an_unknown_key_is_an_error_with_the_nearest_known_one() {
        assertThat(error("sources: [{methode: 'a.B#m', donnee: [IDENTITE]}]"))
                .isEqualTo("1:30 clé inconnue « donnee » ; vouliez-vous dire « donnees » ?");
    }

    @Test
    void an_unknown_section_is_an_error_with_the_nearest_known_one() {
        assertThat(error("source: []")).isEqualTo("1:1 clé inconnue « source » ; vouliez-vous dire « sources » ?");
    }

    @Test
    void a_key_given_twice_is_an_error() {
        assertThat(error("neutres:\n  - {methode: 'a.B#m', methode: 'a.B#n'}"))
                .isEqualTo("2:24 clé « methode » donnée deux fois");
    }

    @Test
    void a_wrong_kind_of_value_is_an_error() {
        assertThat(error("sources: {methode: 'a.B#m'}"))
                .isEqualTo("1:10 « sources » est une liste d’entrées, chacune précédée d’un tiret");
        errors.clear();
        assertThat(error("sources: [a.B]")).isEqualTo("1:11 un ensemble « clé: valeur » est attendu ici");
        errors.clear();
        assertThat(error("sources: [{methode: 'a.B#m', finalite: [a]}]"))
                .isEqualTo("1:40 « finalite » est un seul mot ou texte");
        errors.clear();
        assertThat(error("neutres: [{methode: 'a.B#m', exact: peut-être}]"))
                .isEqualTo("1:37 « exact » est true ou false");
    }

    @Test
    void a_place_that_is_none_is_an_error_that_quotes_what_is_not_understood() {
        assertThat(error("sources: [{methode: 'a.B#m', valeur: 'argument[0].elements[1]'}]"))
                .isEqualTo(
                        "1:38 « argument[0].elements[1] » n’est pas un emplacement : « .elements[1] » n’est pas compris");
    }

    @Test
    void words_that_are_unknown_are_errors_with_the_nearest_known_one() {
        assertThat(error("sources: [{methode: 'a.B#m', donnees: [IDENTITEE]}]"))
                .endsWith("« IDENTITEE » est inconnu ; vouliez-vous dire « IDENTITE » ?");
        errors.clear();
        assertThat(error("propagations: [{methode: 'a.B#m', de: this, vers: retour, sorte: valeurs}]"))
                .endsWith("« valeurs » est inconnu ; vouliez-vous dire « valeur » ?");
        errors.clear();
        assertThat(error("appels-ia: [{methode: 'a.B#m', portee: partout}]"))
                .endsWith("« partout » est inconnu ; connus : local, interne, souverain, externe");
    }

    @Test
    void an_entry_has_one_subject() {
        assertThat(error("validations: [{}]")).contains("une de ces clés, et une seule : annotation, methode, type");
        errors.clear();
        assertThat(error("validations: [{methode: 'a.B#m', type: a.B}]")).contains("une seule");
    }

    @Test
    void a_method_that_is_none_is_an_error() {
        assertThat(error("neutres: [{methode: a.B.m}]"))
                .isEqualTo("1:21 « a.B.m » n’est pas compris ; on écrit par exemple « a.b.C#m(String,int) »");
        errors.clear();
        assertThat(error("neutres: [{champ: 'a.B#'}]")).contains("a.b.C#nom");
    }

    @Test
    void a_propagation_says_from_where_and_to_where() {
        assertThat(error("propagations: [{methode: 'a.B#m', de: this}]")).contains("« de » et « vers »");
    }

    @Test
    void text_that_is_no_yaml_is_one_error_with_its_place() {
        assertThat(error("sources: [\n  {methode: 'a.B#m'")).startsWith("2:").contains("YAML illisible");
    }

    @Test
    void an_alias_bomb_ends_at_once() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1, i - 1));
        }
        read(bomb.toString());
        assertThat(errors).isNotEmpty();
    }

    @Test
    void text_nested_too_deep_is_an_error() {
        assertThat(error("sources: " + "[".repeat(100) + "]".repeat(100))).contains("YAML illisible");
    }

    @Test
    void the_rest_of_a_file_with_errors_is_used() {
        ModelSet models = read("""
                sources:
                  - {methode: 'a.B#m', donnees: [IDENTITEE, CONTACT]}
                  - {methode: nimporte quoi}
                  - {methode: 'a.B#n'}
                inconnu: []
                neutres: [{methode: 'a.B#o'}]
                """);
        assertThat(models.rows()).hasSize(3);
        assertThat(errors.stream().map(ModelError::line)).containsExactlyInAnyOrder(2, 3, 5);
    }

    @Test
    void an_empty_file_says_nothing() {
        assertThat(read("").isEmpty()).isTrue();
        assertThat(errors).isEmpty();
    }
}
