package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.catalogue.Known.World;
import fr.charteia.core.model.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What parameters and fields are called by those outside, where their own names say nothing. */
class NamesInAnnotationsTest {
    private static final String REQUEST_PARAM = """
            package org.springframework.web.bind.annotation;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME) public @interface RequestParam { String value() default ""; String name() default ""; }
            """;
    private static final String JSON_PROPERTY = """
            package com.fasterxml.jackson.annotation;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME) public @interface JsonProperty { String value() default ""; int index() default 0; }
            """;
    private static final String COLUMN = """
            package jakarta.persistence;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME) public @interface Column { String name() default ""; String table() default ""; }
            """;

    private static final String HEADER = """
            package org.apache.camel;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME) public @interface Header { String value(); }
            """;

    private static World world(String... sources) {
        return new Known().library(REQUEST_PARAM, JSON_PROPERTY, COLUMN, HEADER).of(sources);
    }

    private static List<String> parameter(World world, String method, int position) {
        return names(world.knowledge().parameter(world.method("p/A", method), position));
    }

    private static List<String> field(World world, String type, String name) {
        return names(world.field(type, name));
    }

    private static List<String> names(List<Fact> facts) {
        return facts.stream().map(Fact::what).toList();
    }

    @Test
    void a_parameter_of_a_request_is_what_its_annotation_says() {
        World world = world("""
                package p;
                import org.springframework.web.bind.annotation.RequestParam;
                class A {
                    void first(@RequestParam("email") String value, @RequestParam("page") String other) {}
                    void second(@RequestParam(name = "date_naissance") String d, @RequestParam("lang") String l) {}
                    void named(@RequestParam String email, @RequestParam("q") String prenom) {}
                    void own(@RequestParam("X-Nom-Usager") String n, @RequestParam("X-Request-Name") String r) {}
                    void no(@RequestParam("emailTemplate") String t, @RequestParam("phone") boolean b) {}
                }
                """);
        assertThat(parameter(world, "first", 0)).containsExactly("A.first(email)");
        assertThat(parameter(world, "first", 1)).isEmpty();
        assertThat(parameter(world, "second", 0)).containsExactly("A.second(date_naissance)");
        assertThat(parameter(world, "second", 1)).isEmpty();
        assertThat(parameter(world, "named", 0)).containsExactly("A.named(email)");
        assertThat(parameter(world, "named", 1)).containsExactly("A.named(prenom)");
        assertThat(parameter(world, "own", 0)).containsExactly("A.own(X-Nom-Usager)");
        assertThat(parameter(world, "own", 1)).isEmpty();
        assertThat(parameter(world, "no", 0)).isEmpty();
        assertThat(parameter(world, "no", 1)).isEmpty();
    }

    @Test
    void a_field_is_the_property_or_the_column_that_its_annotation_names() {
        World world = world("""
                package p;
                import com.fasterxml.jackson.annotation.JsonProperty;
                import jakarta.persistence.Column;
                class A {
                    @JsonProperty("last_name") String c1;
                    @JsonProperty("file_name") String c2;
                    @JsonProperty(index = 3) String c3;
                    @Column(name = "NUM_SECU") String c4;
                    @Column(table = "email") String c5;
                    String c6;
                    @JsonProperty("telephone") String getC6() { return c6; }
                }
                class Patient {
                    @Column(name = "age") int c1;
                    @Column(name = "version") int c2;
                }
                """);
        assertThat(field(world, "p/A", "c1")).containsExactly("A.c1");
        assertThat(field(world, "p/A", "c2")).isEmpty();
        assertThat(field(world, "p/A", "c3")).isEmpty();
        assertThat(field(world, "p/A", "c4")).containsExactly("A.c4");
        assertThat(field(world, "p/A", "c5")).isEmpty();
        assertThat(field(world, "p/A", "c6")).containsExactly("A.c6");
        assertThat(field(world, "p/Patient", "c1")).containsExactly("Patient.c1");
        assertThat(field(world, "p/Patient", "c2")).isEmpty();
    }

    @Test
    void a_parameter_of_a_step_of_a_route_is_the_header_that_its_annotation_names() {
        World world = world("""
                package p;
                import org.apache.camel.Header;
                class A {
                    void step(@Header("email") String value, @Header("CamelFileName") String other) {}
                }
                """);
        assertThat(parameter(world, "step", 0)).containsExactly("A.step(email)");
        assertThat(parameter(world, "step", 1)).isEmpty();
    }

    @Test
    void a_policy_names_annotations_of_its_own() {
        World world = new Known()
                .models("sources-nommees: [{annotation: p.Rubrique, attribut: code}]")
                .of("package p; @interface Rubrique { String code(); String aide() default \"\"; }", """
                        package p;
                        class A {
                            @Rubrique(code = "iban") String r1;
                            @Rubrique(code = "couleur", aide = "iban") String r2;
                        }
                        """);
        assertThat(field(world, "p/A", "r1")).containsExactly("A.r1");
        assertThat(field(world, "p/A", "r2")).isEmpty();
    }
}
