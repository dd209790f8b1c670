package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Effet;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.catalogue.Known.World;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Fact.Certainty;
import fr.charteia.core.model.Fact.PersonalData;
import fr.charteia.core.model.Place;
import fr.charteia.core.model.SequenceKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows speak of a call, and which of them win. */
class KnowledgeOfCallsTest {
    private static final String NO_ARGUMENT = "()Ljava/lang/String;";

    private static List<String> flows(CallModel model) {
        return model.propagations().stream()
                .map(flow -> flow.id() + ' ' + flow.sort())
                .toList();
    }

    @Test
    void a_row_speaks_of_subtypes_unless_it_is_exact() {
        String library = "package lib; public class Base { public String lire() { return null; } }";
        String sub = "package lib; public class Sub extends Base { public String lire() { return null; } }";
        Known subtypes = new Known().library(library, sub).models("neutres: [{methode: 'lib.Base#lire'}]");
        assertThat(subtypes.of("package p; class A {}")
                        .call("lib/Sub", "lire", NO_ARGUMENT)
                        .neutral())
                .isTrue();
        Known exact = new Known().library(library, sub).models("neutres: [{methode: 'lib.Base#lire', exact: true}]");
        World world = exact.of("package p; class A {}");
        assertThat(world.call("lib/Sub", "lire", NO_ARGUMENT).known()).isFalse();
        assertThat(world.call("lib/Base", "lire", NO_ARGUMENT).neutral()).isTrue();
    }

    /** A builder of routes that gives what it has built adds one by {@code get(handlers)}, too. */
    @Test
    void a_method_that_only_has_the_name_of_one_above_is_another() {
        World world = new Known()
                .library(
                        "package lib; public interface Routes extends java.util.function.Supplier<String> {"
                                + " Routes get(Runnable... handlers); }",
                        "package lib; public class Liste extends java.util.ArrayList<String> {"
                                + " public boolean add(String a, String b, String c) { return true; }"
                                + " @Override public boolean add(String a) { return true; } }")
                .of("package p; class A {}");
        assertThat(world.call("lib/Routes", "get", "([Ljava/lang/Runnable;)Llib/Routes;")
                        .known())
                .isFalse();
        assertThat(world.call("lib/Routes", "get", "()Ljava/lang/Object;").known())
                .isTrue();
        String three = "(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Z";
        assertThat(world.call("lib/Liste", "add", three)).isEqualTo(CallModel.UNKNOWN);
        assertThat(world.call("lib/Liste", "add", "(Ljava/lang/String;)Z").known())
                .isTrue();
    }

    /** A constructor is not inherited, but what a row says of those of a class, it says of those of its heirs. */
    @Test
    void constructors_of_heirs_take_what_they_like() {
        World world = new Known()
                .library("package lib; public class Echec extends RuntimeException {"
                        + " public Echec(String a, int b, int c, int d, int e) { super(a); } }")
                .of("package p; class A {}");
        assertThat(flows(world.call("lib/Echec", "<init>", "(Ljava/lang/String;IIII)V")))
                .contains("Throwable#<init> CONTENT");
    }

    /** What is said of the constructor of {@code Record} is said of no record's own: it holds what it is given. */
    @Test
    void a_record_of_a_library_is_not_made_of_nothing() {
        World world = new Known()
                .library("package lib; public record Demande(String nom, java.util.Map<String, Object> valeurs) {}")
                .of("package p; class A {}");
        CallModel made = world.call("lib/Demande", "<init>", "(Ljava/lang/String;Ljava/util/Map;)V");
        assertThat(made.neutral()).isFalse();
        assertThat(world.call("java/lang/Record", "<init>", "()V").neutral()).isTrue();
    }

    @Test
    void the_nearest_type_decides() {
        World world = new Known()
                .library(
                        "package lib; public interface Far { String lire(); }",
                        "package lib; public class Near implements Far { public String lire() { return null; } }")
                .models("propagations: [{methode: 'lib.Far#lire', de: this, vers: retour},"
                        + " {methode: 'lib.Near#lire', de: this, vers: retour, sorte: mesure}]")
                .of("package p; class A {}");
        assertThat(flows(world.call("lib/Near", "lire", NO_ARGUMENT))).containsExactly("Near#lire MEASURE");
        assertThat(flows(world.call("lib/Far", "lire", NO_ARGUMENT))).containsExactly("Far#lire CONTENT");
    }

    @Test
    void rows_with_parameters_win_over_those_without_and_these_over_stars() {
        World world = new Known()
                .library("package lib; public class C { public void m(int i) {} public void m(String s) {} }")
                .models("propagations: [{methode: 'lib.C#*', de: this, vers: this, sorte: mesure},"
                        + " {methode: 'lib.C#m', de: this, vers: this},"
                        + " {methode: 'lib.C#m(int)', de: this, vers: this, sorte: valeur}]")
                .of("package p; class A {}");
        assertThat(flows(world.call("lib/C", "m", "(I)V"))).containsExactly("C#m VALUE");
        assertThat(flows(world.call("lib/C", "m", "(Ljava/lang/String;)V"))).containsExactly("C#m CONTENT");
        assertThat(flows(world.call("lib/C", "autre", "()V"))).containsExactly("C#autre MEASURE");
    }

    @Test
    void rows_of_one_method_are_merged() {
        World world = new Known()
                .library("package lib; public class C { public String m(String s) { return s; } }")
                .models("""
                        appels-ia: [{methode: 'lib.C#m', envoie: ['argument[0]']}]
                        journaux: [{methode: 'lib.C#m', valeur: 'argument[0]'}]
                        sources: [{methode: 'lib.C#m', donnees: [SANTE]}]
                        """)
                .of("package p; class A {}");
        CallModel model = world.call("lib/C", "m", "(Ljava/lang/String;)Ljava/lang/String;");
        assertThat(model.aiCalls()).hasSize(1);
        assertThat(model.sinks()).hasSize(1);
        assertThat(model.sources())
                .containsExactly(new CallModel.Source(
                        Place.result(), new PersonalData("C.m()", Certainty.MODEL, List.of(Categorie.SANTE), "")));
        assertThat(model.known()).isTrue();
    }

    @Test
    void the_policy_wins_over_the_catalogue_matter_by_matter() {
        World world = new Known()
                .models("decisions: [{methode: 'java.util.List#add', effet: ATTRIBUTION}]")
                .of("package p; class A {}");
        CallModel model = world.call("java/util/ArrayList", "add", "(Ljava/lang/Object;)Z");
        assertThat(model.decision()).isPresent();
        assertThat(flows(model)).containsExactly("List#add VALUE", "List#add VALUE");
        World neutral =
                new Known().models("neutres: [{methode: 'java.util.List#add'}]").of("package p; class A {}");
        assertThat(neutral.call("java/util/ArrayList", "add", "(Ljava/lang/Object;)Z")
                        .neutral())
                .isTrue();
    }

    @Test
    void what_the_policy_calls_neutral_is_no_ai_call_either() {
        World world = new Known()
                .library("package dev.langchain4j.model.chat;"
                        + " public interface ChatModel { default String chat(String s) { return s; } }")
                .models("neutres: [{methode: 'dev.langchain4j.model.chat.ChatModel#chat'}]")
                .of("package p; class A {}");
        CallModel model =
                world.call("dev/langchain4j/model/chat/ChatModel", "chat", "(Ljava/lang/String;)Ljava/lang/String;");
        assertThat(model.aiCalls()).isEmpty();
        assertThat(model.neutral()).isTrue();
    }

    @Test
    void the_catalogue_is_silent_on_methods_that_have_a_body_of_ours() {
        World world = new Known()
                .of("package p; class Liste extends java.util.ArrayList<String> {"
                        + " @Override public boolean add(String s) { return false; } }");
        assertThat(world.call("p/Liste", "add", "(Ljava/lang/String;)Z")).isEqualTo(CallModel.UNKNOWN);
        assertThat(world.call("p/Liste", "get", "(I)Ljava/lang/Object;").known())
                .isTrue();
    }

    @Test
    void nothing_is_known_of_unknown_code() {
        World world = new Known().of("package p; class A {}");
        assertThat(world.call("x/Y", "z", "()V")).isEqualTo(CallModel.UNKNOWN);
    }

    @Test
    void a_constructor_of_unknown_code_is_not_known_by_object() {
        World world = new Known()
                .library("package lib; public class C { public C(String s) {} }")
                .of("package p; class A {}");
        assertThat(world.call("lib/C", "<init>", "(Ljava/lang/String;)V").known())
                .isFalse();
        assertThat(world.call("java/lang/Object", "<init>", "()V").neutral()).isTrue();
    }

    @Test
    void places_that_the_method_does_not_have_are_left_out() {
        World world = new Known()
                .library("package lib; public class C { public void m(String s) {} }")
                .models(
                        "propagations: [{methode: 'lib.C#m', de: ['argument[0]', 'argument[1]'], vers: [retour, this]}]\n"
                                + "sources: [{methode: 'lib.C#m'}]")
                .of("package p; class A {}");
        CallModel model = world.call("lib/C", "m", "(Ljava/lang/String;)V");
        assertThat(model.propagations()).hasSize(1);
        assertThat(model.propagations().get(0).from()).isEqualTo(Place.argument(0));
        assertThat(model.sources()).isEmpty();
    }

    @Test
    void a_carrier_takes_what_it_is_given_and_answers_from_it() {
        World world = new Known()
                .library("package lib; public class Message { public Message(String s) {}"
                        + " public static Message of(String s) { return null; }"
                        + " public Message with(java.util.function.Consumer<Message> c) { return this; }"
                        + " public String text() { return null; } public boolean isEmpty() { return true; }"
                        + " public Message build() { return null; } }")
                .models("porteurs: [{type: 'lib.Mess*'}]")
                .of("package p; class A {}");
        assertThat(world.call("lib/Message", "<init>", "(Ljava/lang/String;)V").propagations())
                .extracting(CallModel.Propagation::to)
                .containsExactly(Place.parse("this.element"));
        assertThat(world.call("lib/Message", "of", "(Ljava/lang/String;)Llib/Message;")
                        .propagations())
                .extracting(CallModel.Propagation::to)
                .containsExactly(Place.parse("retour.element"));
        assertThat(world.call("lib/Message", "with", "(Ljava/util/function/Consumer;)Llib/Message;")
                        .propagations())
                .extracting(CallModel.Propagation::to)
                .containsExactly(Place.parse("argument[0].parametre[0]"), Place.result());
        assertThat(world.call("lib/Message", "text", NO_ARGUMENT).propagations())
                .extracting(CallModel.Propagation::sort)
                .containsExactly(Sort.CONTENT);
        assertThat(world.call("lib/Message", "isEmpty", "()Z").propagations())
                .extracting(CallModel.Propagation::sort)
                .containsExactly(Sort.MEASURE);
        assertThat(world.call("lib/Message", "build", "()Llib/Message;").propagations())
                .extracting(CallModel.Propagation::to)
                .containsExactly(Place.parse("retour.element"));
    }

    @Test
    void collections_keep_positions_and_maps_keep_keys() {
        World world = new Known().of("package p; class A {}");
        CallModel add = world.call("java/util/ArrayList", "add", "(ILjava/lang/Object;)V");
        assertThat(add.sequence()).containsExactly(new CallModel.SequenceOperation(SequenceKind.INSERT, 0, 1));
        assertThat(world.call("java/util/HashSet", "add", "(Ljava/lang/Object;)Z")
                        .sequence())
                .containsExactly(new CallModel.SequenceOperation(SequenceKind.ADD_DISTINCT, -1, 0));
        assertThat(world.call("java/util/HashMap", "get", "(Ljava/lang/Object;)Ljava/lang/Object;")
                        .propagations())
                .extracting(CallModel.Propagation::from)
                .contains(Place.parse("this.cle[argument[0]]"));
        assertThat(world.call("java/util/ArrayList", "remove", "(I)Ljava/lang/Object;")
                        .sequence())
                .containsExactly(new CallModel.SequenceOperation(SequenceKind.REMOVE_AT, 0, -1));
        assertThat(world.call("java/util/ArrayList", "remove", "(Ljava/lang/Object;)Z")
                        .propagations())
                .allMatch(flow -> flow.sort() == Sort.MEASURE || flow.sort() == Sort.EXISTENCE);
    }

    @Test
    void annotations_on_overridden_methods_count() {
        World world = new Known()
                .of(
                        "package p; import fr.charteia.annotations.*; interface Titres<T> {"
                                + " @EffetJuridique(Effet.REFUS) void refuser(T t);"
                                + " @DecisionHumaine T valider(T t);"
                                + " @DonneesPersonnelles(Categorie.NIR) String numero();"
                                + " @Anonymisation String masquer(String s);"
                                + " @Pseudonymisation String coder(String s);"
                                + " @MentionIA void publier(String s); }",
                        "package p; class Sejour implements Titres<String> {"
                                + " public void refuser(String t) {} public String valider(String t) { return t; }"
                                + " public String numero() { return null; } public String masquer(String s) { return s; }"
                                + " public String coder(String s) { return s; } public void publier(String s) {} }");
        CallModel refuser = world.call("p/Sejour", "refuser", "(Ljava/lang/String;)V");
        assertThat(refuser.decision())
                .contains(new CallModel.Decision(List.of(Effet.REFUS), "Titres.refuser()", Certainty.ANNOTATION));
        assertThat(world.call("p/Sejour", "valider", "(Ljava/lang/String;)Ljava/lang/String;")
                        .validation())
                .isTrue();
        assertThat(world.call("p/Sejour", "numero", NO_ARGUMENT).sources())
                .extracting(CallModel.Source::fact)
                .containsExactly(new PersonalData("Titres.numero()", Certainty.ANNOTATION, List.of(Categorie.NIR), ""));
        String textToText = "(Ljava/lang/String;)Ljava/lang/String;";
        assertThat(world.call("p/Sejour", "masquer", textToText).anonymised()).containsExactly(Place.result());
        assertThat(world.call("p/Sejour", "coder", textToText).pseudonymised()).containsExactly(Place.result());
        assertThat(world.call("p/Sejour", "publier", "(Ljava/lang/String;)V").mention())
                .isTrue();
    }

    @Test
    void annotations_of_annotations_count() {
        World world = new Known()
                .of(
                        "package p; import fr.charteia.annotations.*; import java.lang.annotation.*;"
                                + " @EffetJuridique(Effet.SANCTION) @Retention(RetentionPolicy.RUNTIME)"
                                + " @interface Sanction {}",
                        "package p; class Police { @Sanction void verbaliser(String plaque) {} }");
        assertThat(world.call("p/Police", "verbaliser", "(Ljava/lang/String;)V")
                        .decision()
                        .orElseThrow()
                        .effets())
                .containsExactly(Effet.SANCTION);
    }

    @Test
    void an_annotated_type_is_a_step_in_all_that_it_does_but_not_in_what_it_is_asked() {
        World world = new Known()
                .of("package p; import fr.charteia.annotations.*; @DecisionHumaine class Parapheur {"
                        + " void signer(String s) {} String getNom() { return null; } }");
        assertThat(world.call("p/Parapheur", "signer", "(Ljava/lang/String;)V").validation())
                .isTrue();
        assertThat(world.call("p/Parapheur", "getNom", NO_ARGUMENT).validation())
                .isFalse();
        assertThat(world.call("p/Parapheur", "<init>", "()V").validation()).isFalse();
    }

    @Test
    void the_policy_knows_annotations_of_the_project() {
        World world = new Known()
                .models("sources: [{annotation: p.Secret, donnees: [SANTE]}]\nvalidations: [{annotation: p.Vu}]")
                .of(
                        "package p; @interface Secret {}",
                        "package p; @interface Vu {}",
                        "package p; class A { @Secret String lire() { return null; } @Vu void voir() {} }");
        assertThat(world.call("p/A", "lire", NO_ARGUMENT).sources()).hasSize(1);
        assertThat(world.call("p/A", "voir", "()V").validation()).isTrue();
    }

    @Test
    void getters_that_are_only_declared_are_known_by_their_name() {
        World world = new Known()
                .library("package lib; public class Personne { public String getPrenom() { return null; } }")
                .of(
                        "package p; interface VueUsager { String getNom(); String getReference(); }",
                        "package p; class Usager { String nom; String getNom() { return nom; } }");
        assertThat(world.call("p/VueUsager", "getNom", NO_ARGUMENT).sources())
                .extracting(CallModel.Source::fact)
                .containsExactly(
                        new PersonalData("VueUsager.getNom()", Certainty.NAME, List.of(Categorie.IDENTITE), ""));
        assertThat(world.call("p/VueUsager", "getReference", NO_ARGUMENT).sources())
                .isEmpty();
        assertThat(world.call("lib/Personne", "getPrenom", NO_ARGUMENT).sources())
                .hasSize(1);
        assertThat(world.call("p/Usager", "getNom", NO_ARGUMENT).sources()).isEmpty();
    }

    @Test
    void guesses_can_be_switched_off() {
        World world = new Known()
                .heuristics(Heuristics.OFF)
                .of(
                        "package p; class Usager { String nom; String prenom; }",
                        "package p; class Titres { void refuser(Usager u) {} }");
        assertThat(world.field("p/Usager", "prenom")).isEmpty();
        assertThat(world.call("p/Titres", "refuser", "(Lp/Usager;)V").decision())
                .isEmpty();
    }

    @Test
    void answers_are_remembered() {
        World world = new Known().of("package p; class A {}");
        MemberRef add = new MemberRef("java/util/List", "add", "(Ljava/lang/Object;)Z");
        assertThat(world.knowledge().call(add)).isSameAs(world.knowledge().call(add));
    }
}
