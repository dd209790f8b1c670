package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which methods are tools because a library is told their name. */
class NamedMethodsTest {
    private static final String[] ADK = {"""
        package com.google.adk.tools;
        public class FunctionTool {
            public static FunctionTool create(Class<?> type, String name) { return new FunctionTool(); }
            public static FunctionTool create(Object object, String name) { return new FunctionTool(); }
            public static FunctionTool create(Object object, String name, boolean confirmed) { return new FunctionTool(); }
            public static FunctionTool create(Object object, java.lang.reflect.Method method) { return new FunctionTool(); }
            public static FunctionTool create(java.lang.reflect.Method method) { return new FunctionTool(); }
        }
        """};

    private static final String OUTILS = """
        package p;
        class Outils {
            static String adresse(String reference) { return reference; }
            String nom(String reference) { return reference; }
            String autre(String reference) { return reference; }
        }
        """;

    private static Known.World world(String call) {
        return new Known().library(ADK).of(OUTILS, """
                package p;
                class Ailleurs {
                    String nom(String reference) { return reference; }
                }
                """, """
                package p;
                import com.google.adk.tools.FunctionTool;
                class Agent {
                    static final String NOM = "nom";
                    Outils champ = new Outils();
                    Outils donne() { return champ; }
                    Object outil(Outils parametre, Ailleurs ailleurs) {
                        ailleurs.nom("12");
                        Outils local = donne();
                        return %s;
                    }
                    static Object fixe(long nombre, Outils parametre) { return %s; }
                }
                """.formatted(
                call, call.contains("champ") || call.contains("local") || call.contains("donne") ? "null" : call));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FunctionTool.create(new Outils(), \"nom\")",
                "FunctionTool.create(new Outils(), NOM, true)",
                "FunctionTool.create(parametre, \"nom\")",
                "FunctionTool.create(champ, \"nom\")",
                "FunctionTool.create(local, \"nom\")",
                "FunctionTool.create(donne(), \"nom\")"
            })
    void the_method_of_the_object_that_is_handed(String call) {
        Known.World world = world(call);

        assertThat(world.knowledge().tool(world.method("p/Outils", "nom"))).isPresent();
        assertThat(world.knowledge().anchors())
                .contains(world.method("p/Outils", "nom").ref());
        assertThat(world.knowledge().tool(world.method("p/Outils", "autre"))).isEmpty();
        assertThat(world.knowledge().tool(world.method("p/Ailleurs", "nom"))).isEmpty();
    }

    /** Statements in which {@code nom} is handed, and {@code autre} only looked up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "return FunctionTool.create(outils, Outils.class.getMethod(\"nom\", String.class));",
                "return FunctionTool.create(outils, outils.getClass().getDeclaredMethod(NOM, Long.class));",
                "var m = Outils.class.getMethod(\"nom\", String.class);"
                        + " var n = Outils.class.getMethod(\"autre\", String.class);"
                        + " System.out.println(n); return FunctionTool.create(outils, m);",
                "var n = Outils.class.getMethod(\"autre\", String.class);"
                        + " var m = Outils.class.getMethod(\"nom\", String.class); return FunctionTool.create(m);"
            })
    void the_method_that_was_looked_up(String statements) {
        Known.World world = new Known().library(ADK).of(OUTILS, """
                package p;
                import com.google.adk.tools.FunctionTool;
                class Agent {
                    static final String NOM = "nom";
                    Object outil(Outils outils) throws Exception { %s }
                }
                """.formatted(statements));

        assertThat(world.knowledge().tool(world.method("p/Outils", "nom"))).isPresent();
        assertThat(world.knowledge().tool(world.method("p/Outils", "autre"))).isEmpty();
    }

    private static final String[] GENAI = {"""
        package com.google.genai.types;
        public class Tool {
            public static Builder builder() { return new Builder(); }
            public static class Builder {
                public Builder functions(java.lang.reflect.Method... methods) { return this; }
                public Builder functions(java.util.List<java.lang.reflect.Method> methods) { return this; }
                public Tool build() { return new Tool(); }
            }
        }
        """};

    /** Statements in which {@code nom} and {@code adresse} are handed together, and {@code autre} only looked up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "return Tool.builder().functions(Outils.class.getDeclaredMethod(\"adresse\", String.class),"
                        + " Outils.class.getDeclaredMethod(\"nom\", String.class)).build();",
                "var n = Outils.class.getDeclaredMethod(\"autre\", String.class);"
                        + " var m = Outils.class.getDeclaredMethod(\"nom\", String.class);"
                        + " var a = Outils.class.getDeclaredMethod(\"adresse\", String.class);"
                        + " System.out.println(n); return Tool.builder().functions(a, m).build();",
                "var m = Outils.class.getDeclaredMethod(\"nom\", String.class);"
                        + " var a = Outils.class.getDeclaredMethod(\"adresse\", String.class);"
                        + " var n = Outils.class.getDeclaredMethod(\"autre\", String.class);"
                        + " n.setAccessible(true); return Tool.builder().functions(java.util.List.of(m, a)).build();"
            })
    void methods_that_are_handed_together(String statements) {
        Known.World world = new Known().library(GENAI).of(OUTILS, """
                package p;
                import com.google.genai.types.Tool;
                class Agent {
                    Object outil() throws Exception { %s }
                }
                """.formatted(statements));

        assertThat(world.knowledge().tool(world.method("p/Outils", "nom"))).isPresent();
        assertThat(world.knowledge().tool(world.method("p/Outils", "adresse"))).isPresent();
        assertThat(world.knowledge().tool(world.method("p/Outils", "autre"))).isEmpty();
    }

    /** A name that only the program knows is no tool's, whatever text stood before it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "outils.nom(\"nom\"); return FunctionTool.create(outils, donne);",
                "FunctionTool.create(outils, \"autre\"); return FunctionTool.create(outils, donne);"
            })
    void a_name_that_is_not_known(String statements) {
        Known.World world = new Known().library(ADK).of(OUTILS, """
                package p;
                import com.google.adk.tools.FunctionTool;
                class Agent {
                    Object outil(Outils outils, String donne) { %s }
                }
                """.formatted(statements));

        assertThat(world.knowledge().tool(world.method("p/Outils", "nom"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "FunctionTool.create(Outils.class, \"adresse\")")
    void the_method_of_the_class_that_is_handed(String call) {
        Known.World world = world(call);

        assertThat(world.knowledge().tool(world.method("p/Outils", "adresse"))).isPresent();
        assertThat(world.knowledge().tool(world.method("p/Outils", "nom"))).isEmpty();
    }
}
