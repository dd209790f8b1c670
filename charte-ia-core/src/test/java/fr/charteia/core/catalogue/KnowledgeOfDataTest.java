package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Effet;
import fr.charteia.annotations.Niveau;
import fr.charteia.core.catalogue.Known.World;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact;
import fr.charteia.core.model.Fact.Certainty;
import fr.charteia.core.model.Fact.PersonalData;
import fr.charteia.core.model.Fact.SensitiveInformation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known of the values of fields, parameters and types, and how surely. */
class KnowledgeOfDataTest {
    private static PersonalData annotated(String what, Categorie... categories) {
        return new PersonalData(what, Certainty.ANNOTATION, List.of(categories), "");
    }

    @Test
    void fields_are_known_by_their_annotation() {
        World world = new Known()
                .of(
                        "package p; import fr.charteia.annotations.*; class Dossier {"
                                + " @DonneesPersonnelles(value = {Categorie.SANTE, Categorie.NIR}, finalite = \"soins\") String a;"
                                + " @InformationSensible(Niveau.SECURITE) String b; @InformationSensible String c; String d; }");
        assertThat(world.field("p/Dossier", "a"))
                .containsExactly(new PersonalData(
                        "Dossier.a", Certainty.ANNOTATION, List.of(Categorie.SANTE, Categorie.NIR), "soins"));
        assertThat(world.field("p/Dossier", "b"))
                .containsExactly(new SensitiveInformation("Dossier.b", Certainty.ANNOTATION, Niveau.SECURITE));
        assertThat(world.field("p/Dossier", "c"))
                .containsExactly(new SensitiveInformation("Dossier.c", Certainty.ANNOTATION, Niveau.CONFIDENTIELLE));
        assertThat(world.field("p/Dossier", "d")).isEmpty();
    }

    @Test
    void components_of_records_and_accessors_speak_of_their_field() {
        World world = new Known()
                .of(
                        "package p; import fr.charteia.annotations.*;"
                                + " record Usager(String ref, @DonneesPersonnelles(Categorie.IDENTITE) String x) {}",
                        "package p; import fr.charteia.annotations.*; class Bean { private String x;"
                                + " @DonneesPersonnelles public String getX() { return x; } }");
        assertThat(world.field("p/Usager", "x")).containsExactly(annotated("Usager.x", Categorie.IDENTITE));
        assertThat(world.field("p/Usager", "ref")).isEmpty();
        assertThat(world.field("p/Bean", "x")).containsExactly(annotated("Bean.x"));
    }

    @Test
    void a_type_and_a_package_speak_of_all_their_values() {
        World world = new Known()
                .of(
                        "package p; import fr.charteia.annotations.*; @DonneesPersonnelles class Fiche { String x;"
                                + " static String y; }",
                        "package p; class SousFiche extends Fiche {}",
                        "@fr.charteia.annotations.DonneesPersonnelles package q;",
                        "package q; public class Ligne { String z; }",
                        "package q; public enum Couleur { ROUGE }");
        assertThat(world.field("p/Fiche", "x")).containsExactly(annotated("Fiche.x"));
        assertThat(world.field("p/Fiche", "y")).isEmpty();
        assertThat(world.knowledge().type("p/SousFiche")).containsExactly(annotated("SousFiche"));
        assertThat(world.field("q/Ligne", "z")).containsExactly(annotated("Ligne.z"));
        assertThat(world.knowledge().type("q/Couleur")).isEmpty();
        assertThat(world.knowledge().type("java/lang/String")).isEmpty();
    }

    @Test
    void parameters_are_known_by_annotation_type_or_strong_name() {
        World world = new Known()
                .of(
                        "package p; import fr.charteia.annotations.*; @DonneesPersonnelles class Fiche {}",
                        "package p; import fr.charteia.annotations.*; class Guichet {"
                                + " void m(@DonneesPersonnelles(Categorie.NIR) String a, Fiche f, String email, String nom) {}"
                                + " }");
        var method = world.method("p/Guichet", "m");
        assertThat(world.knowledge().parameter(method, 0)).containsExactly(annotated("Guichet.m(a)", Categorie.NIR));
        assertThat(world.knowledge().parameter(method, 1)).containsExactly(annotated("Fiche"));
        assertThat(world.knowledge().parameter(method, 2))
                .extracting(Fact::certainty)
                .containsExactly(Certainty.NAME);
        assertThat(world.knowledge().parameter(method, 3)).isEmpty();
    }

    /** Of a type of the standard, and of one of the project that bears the vocabulary. */
    @Test
    void uses_of_types_speak_of_what_they_are_part_of() {
        World world = new Known()
                .library("package jakarta.validation.constraints; import java.lang.annotation.*;"
                        + " @Retention(RetentionPolicy.RUNTIME) @Target({ElementType.FIELD, ElementType.METHOD,"
                        + " ElementType.PARAMETER, ElementType.TYPE_USE}) public @interface Email {}")
                .of(
                        "package p; import java.lang.annotation.*; @fr.charteia.annotations.DonneesPersonnelles"
                                + " @Retention(RetentionPolicy.RUNTIME) @Target(ElementType.TYPE_USE) @interface Intime {}",
                        "package p; import jakarta.validation.constraints.Email; import java.util.*; class Liste {"
                                + " List<@Email String> a; Map<String, List<@Email String>> b; Map<@Email String, Integer> c;"
                                + " @Intime String d; @Intime String[] e; Optional<? extends @Intime CharSequence> f;"
                                + " List<String> g; Map.Entry<@Intime String, @Intime String> h;"
                                + " List<@Email String> m(Map<String, @Intime String> x, List<String> y,"
                                + " List<@Email String>[] z) { return null; }"
                                + " class Dedans { Dedans(List<@Email String> x, List<String> y) {} } }",
                        "package p; import java.util.List; record Envoi(String ref, List<@Intime String> qui) {}");

        assertThat(List.of("a", "b", "c", "d", "e", "f", "g", "h"))
                .filteredOn(name -> !world.field("p/Liste", name).isEmpty())
                .containsExactly("a", "b", "d", "e", "f", "h");
        assertThat(world.field("p/Envoi", "ref")).isEmpty();
        assertThat(world.field("p/Envoi", "qui")).containsExactly(annotated("Envoi.qui"));
        var method = world.method("p/Liste", "m");
        assertThat(List.of(0, 1, 2))
                .filteredOn(at -> !world.knowledge().parameter(method, at).isEmpty())
                .containsExactly(0, 2);
        assertThat(method.annotations()).hasSize(1);
        var inner = world.method("p/Liste$Dedans", "<init>");
        assertThat(List.of(0, 1, 2))
                .filteredOn(at -> !world.knowledge().parameter(inner, at).isEmpty())
                .containsExactly(1);
    }

    @Test
    void what_is_stored_in_a_field_is_known_as_the_field_is() {
        World world = new Known()
                .models("neutres: [{champ: 'p.Usager#telephone'}]")
                .of(
                        "package p; import fr.charteia.annotations.*; class Usager { String prenom; String telephone;"
                                + " @DonneesPersonnelles(Categorie.CONTACT) String email;"
                                + " Usager(String prenom, String telephone, String email) {}"
                                + " void setEmail(String email) {} void setTelephone(String telephone) {}"
                                + " Usager withPrenom(String prenom) { return this; }"
                                + " boolean estCelui(String telephone) { return false; }"
                                + " static class Builder { String prenom; String courriel;"
                                + " Builder prenom(String prenom) { return this; } } }",
                        "package p; record Agent(String prenom) {}");
        var made = world.method("p/Usager", "<init>");
        assertThat(world.knowledge().parameter(made, 0))
                .isEqualTo(world.field("p/Usager", "prenom"))
                .isNotEmpty();
        assertThat(world.knowledge().parameter(made, 1)).isEmpty();
        assertThat(world.knowledge().parameter(made, 2)).containsExactly(annotated("Usager.email", Categorie.CONTACT));
        assertThat(world.knowledge().parameter(world.method("p/Usager", "setEmail"), 0))
                .containsExactly(annotated("Usager.email", Categorie.CONTACT));
        assertThat(world.knowledge().parameter(world.method("p/Usager", "setTelephone"), 0))
                .isEmpty();
        assertThat(world.knowledge().parameter(world.method("p/Usager", "withPrenom"), 0))
                .isEqualTo(world.field("p/Usager", "prenom"));
        assertThat(world.knowledge().parameter(world.method("p/Usager", "estCelui"), 0))
                .extracting(Fact::what)
                .containsExactly("Usager.estCelui(telephone)");
        assertThat(world.field("p/Usager$Builder", "prenom")).isEqualTo(world.field("p/Usager", "prenom"));
        assertThat(world.knowledge().parameter(world.method("p/Usager$Builder", "prenom"), 0))
                .isEqualTo(world.field("p/Usager", "prenom"));
        assertThat(world.field("p/Usager$Builder", "courriel"))
                .extracting(Fact::what)
                .containsExactly("Builder.courriel");
        assertThat(world.knowledge().parameter(world.method("p/Agent", "<init>"), 0))
                .isEqualTo(world.field("p/Agent", "prenom"))
                .isNotEmpty();
    }

    @Test
    void a_source_of_the_policy_may_be_an_argument() {
        World world = new Known()
                .models("sources: [{methode: 'p.Guichet#recevoir', valeur: 'argument[1]', donnees: [CORRESPONDANCE]}]")
                .of("package p; class Guichet { void recevoir(int a, String b) {} }");
        var method = world.method("p/Guichet", "recevoir");
        assertThat(world.knowledge().parameter(method, 0)).isEmpty();
        assertThat(world.knowledge().parameter(method, 1))
                .containsExactly(new PersonalData(
                        "Guichet.recevoir(b)", Certainty.MODEL, List.of(Categorie.CORRESPONDANCE), ""));
    }

    @Test
    void models_of_fields_and_types_are_surer_than_names_and_may_say_that_it_is_nothing() {
        World world = new Known()
                .models("""
                        sources: [{champ: 'p.Agent#grade', donnees: [VIE_PROFESSIONNELLE]}, {type: lib.Personne}]
                        neutres: [{champ: 'p.Agent#prenom'}]
                        decisions: [{champ: 'p.Agent#statut', effet: SANCTION}]
                        """)
                .library("package lib; public class Personne { public String x; }")
                .of("package p; class Agent { String grade; String prenom; String courriel; String statut; }");
        assertThat(world.field("p/Agent", "grade"))
                .containsExactly(
                        new PersonalData("Agent.grade", Certainty.MODEL, List.of(Categorie.VIE_PROFESSIONNELLE), ""));
        assertThat(world.field("p/Agent", "prenom")).isEmpty();
        assertThat(world.field("p/Agent", "courriel"))
                .extracting(Fact::certainty)
                .containsExactly(Certainty.NAME);
        assertThat(world.field("lib/Personne", "x")).extracting(Fact::certainty).containsExactly(Certainty.MODEL);
        assertThat(world.knowledge()
                        .fieldDecision(world.index()
                                .find("p/Agent")
                                .orElseThrow()
                                .field("statut")
                                .orElseThrow()
                                .ref()))
                .contains(new CallModel.Decision(List.of(Effet.SANCTION), "Agent.statut", Certainty.MODEL));
    }

    @Test
    void a_field_with_legal_effect_is_a_decision() {
        World world = new Known()
                .of("package p; import fr.charteia.annotations.*; class Demande {"
                        + " @EffetJuridique(Effet.REFUS) boolean refusee; boolean autre; }");
        var header = world.index().find("p/Demande").orElseThrow();
        assertThat(world.knowledge()
                        .fieldDecision(header.field("refusee").orElseThrow().ref()))
                .contains(new CallModel.Decision(List.of(Effet.REFUS), "Demande.refusee", Certainty.ANNOTATION));
        assertThat(world.knowledge()
                        .fieldDecision(header.field("autre").orElseThrow().ref()))
                .isEmpty();
    }

    @Test
    void annotations_of_libraries_and_of_projects_are_known() {
        World world = new Known()
                .library("package jakarta.validation.constraints; public @interface Email {}")
                .of(
                        "package q; public @interface PersonalData {}",
                        "package p; class Fiche { @jakarta.validation.constraints.Email String a;"
                                + " @q.PersonalData String b; }");
        assertThat(world.field("p/Fiche", "a"))
                .containsExactly(new PersonalData("Fiche.a", Certainty.MODEL, List.of(Categorie.CONTACT), ""));
        assertThat(world.field("p/Fiche", "b")).extracting(Fact::certainty).containsExactly(Certainty.MODEL);
    }

    @Test
    void values_from_the_configuration_are_known_by_their_annotation() {
        World world = new Known()
                .library(
                        "package org.springframework.beans.factory.annotation; public @interface Value { String value(); }",
                        "package org.eclipse.microprofile.config.inject;"
                                + " public @interface ConfigProperty { String name() default \"\";"
                                + " String defaultValue() default \"\"; }")
                .of("package p; class A {"
                        + " @org.springframework.beans.factory.annotation.Value(\"${ia.url:http://x}\") String a;"
                        + " @org.eclipse.microprofile.config.inject.ConfigProperty(name = \"ia.url\", defaultValue = \"y\")"
                        + " String b; @Deprecated String c; }");
        var header = world.index().find("p/A").orElseThrow();
        assertThat(world.knowledge()
                        .configuredValue(header.field("a").orElseThrow().annotations()))
                .contains("${ia.url:http://x}");
        assertThat(world.knowledge()
                        .configuredValue(header.field("b").orElseThrow().annotations()))
                .contains("${ia.url:y}");
        assertThat(world.knowledge()
                        .configuredValue(header.field("c").orElseThrow().annotations()))
                .isEmpty();
    }
}
