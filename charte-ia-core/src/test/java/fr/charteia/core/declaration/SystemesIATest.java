package fr.charteia.core.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.SystemeIA;
import fr.charteia.annotations.Usage;
import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.Callers;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.testing.Sources;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SystemesIATest {
    private static final String IMPORTS = "package a; import fr.charteia.annotations.*; ";

    @Test
    void parts_with_one_id_are_one_system() {
        SystemesIA systems = systems(
                IMPORTS + "@SystemeIA(id = \"s\", nom = \"Nom\", usages = Usage.RESUME) class A { void m() {} }",
                IMPORTS
                        + "class B { @SystemeIA(id = \"s\", responsable = \"DSI\", usages = Usage.TRADUCTION) void m()"
                        + " {} }");

        assertThat(systems.all()).singleElement().satisfies(system -> {
            assertThat(system.id()).isEqualTo("s");
            assertThat(system.nom()).isEqualTo("Nom");
            assertThat(system.responsable()).isEqualTo("DSI");
            assertThat(system.usages()).containsExactly(Usage.RESUME, Usage.TRADUCTION);
            assertThat(system.parts())
                    .extracting(part -> part.kind() + " " + part.member())
                    .containsExactly("TYPE a/A#:", "METHOD a/B#m()V");
        });
    }

    @Test
    void a_declaration_holds_for_what_lies_in_it() {
        ClassIndex index = index(
                IMPORTS + """
            @SystemeIA(id = "s") class A {
                void m() {}
                static class Nested { void m() { Runnable r = () -> {}; } }
                void local() { new Object() { void m() {} }; }
            }
            class Other { void m() {} }
            """,
                IMPORTS + """
                class B {
                    @SystemeIA(id = "t") void m() { Runnable r = () -> { Runnable s = () -> {}; }; }
                    void other() { Runnable r = () -> {}; }
                }
                """,
                IMPORTS + "class C { @SystemeIA(id = \"u\") void é() { Runnable r = () -> {}; } }");
        SystemesIA systems = read(index);

        assertThat(around(index, systems, "a/A")).isEqualTo("<init>:s local:s m:s");
        assertThat(around(index, systems, "a/A$Nested")).isEqualTo("<init>:s lambda$m$0:s m:s");
        assertThat(around(index, systems, "a/A$1")).isEqualTo("<init>:s m:s");
        assertThat(around(index, systems, "a/Other")).isEqualTo("<init>:- m:-");
        assertThat(around(index, systems, "a/B").replaceAll("\\$\\d", ""))
                .isEqualTo("<init>:- lambda$m:t lambda$m:t lambda$other:- m:t other:-");
        assertThat(around(index, systems, "a/C")).isEqualTo("<init>:- lambda$é$0:u é:u");
    }

    @Test
    void a_package_and_an_annotation_of_the_house_declare_too() {
        ClassIndex index = index(
                "@SystemeIA(id = \"p\") package a.p; import fr.charteia.annotations.SystemeIA;",
                "package a.p; class A { void m() {} }",
                "package a.p.below; class B { void m() {} }",
                IMPORTS + "@SystemeIA(id = \"h\") @interface Maison {}",
                IMPORTS + "@Maison class C { void m() {} }");
        SystemesIA systems = read(index);

        assertThat(around(index, systems, "a/p/A")).isEqualTo("<init>:p m:p");
        assertThat(around(index, systems, "a/p/below/B")).isEqualTo("<init>:- m:-");
        assertThat(around(index, systems, "a/C")).isEqualTo("<init>:h m:h");
    }

    @Test
    void what_implements_a_declared_contract_belongs_to_it() {
        ClassIndex index = index(
                IMPORTS + "interface I { @SystemeIA(id = \"i\") void m(); void n(); }",
                IMPORTS + "class A implements I { public void m() {} public void n() {} void o() {} }");

        assertThat(around(index, read(index), "a/A")).isEqualTo("<init>:- m:i n:- o:-");
    }

    @Test
    void a_method_belongs_to_a_system_when_every_way_to_it_does() {
        ClassIndex index = index(
                IMPORTS + "class Client { void appeler() {} }",
                IMPORTS + "@SystemeIA(id = \"s\") class A { void m(Client c) { c.appeler(); } }",
                IMPORTS + "class Middle { void m(Client c) { Runnable r = c::appeler; r.run(); } }",
                IMPORTS + "class B { @SystemeIA(id = \"t\") void m(Middle m, Client c) { m.m(c); } }");

        assertThat(path(index, "a/Client", "appeler")).isEqualTo("none");
    }

    @Test
    void the_way_without_a_declaration_is_told() {
        ClassIndex index = index(
                IMPORTS + "class Client implements Port { public void appeler() {} }",
                IMPORTS + "interface Port { void appeler(); }",
                IMPORTS + "@SystemeIA(id = \"s\") class A { void m(Client c) { c.appeler(); } }",
                IMPORTS + "class Guichet { void ouvrir(Port p) { servir(p); } void servir(Port p) { p.appeler(); } }");

        assertThat(path(index, "a/Client", "appeler")).isEqualTo("Guichet.ouvrir Guichet.servir Client.appeler");
        assertThat(path(index, "a/A", "m")).isEqualTo("none");
    }

    @Test
    void what_a_library_calls_belongs_to_whoever_made_the_object() {
        ClassIndex index = index(
                IMPORTS + "class Tache implements Runnable { public void run() {} }",
                IMPORTS + "class Seule implements Runnable { public void run() {} }",
                IMPORTS
                        + "@SystemeIA(id = \"s\") class A { void m(java.util.concurrent.Executor e) { e.execute(new"
                        + " Tache()); } }");

        assertThat(path(index, "a/Tache", "run")).isEqualTo("none");
        assertThat(path(index, "a/Seule", "run")).isEqualTo("Seule.run");
    }

    @Test
    void recursion_ends() {
        ClassIndex index = index(IMPORTS + "class A { void m() { n(); } void n() { m(); } }");

        assertThat(path(index, "a/A", "m")).isEqualTo("A.m");
    }

    @Test
    void a_method_that_calls_itself_may_be_where_a_way_starts() {
        ClassIndex index = index(IMPORTS + "class A { void m(int i) { if (i > 0) m(i - 1); n(); } void n() {} }");

        assertThat(path(index, "a/A", "n")).isEqualTo("A.m A.n");
    }

    private static String path(ClassIndex index, String owner, String name) {
        MemberRef method = index.find(owner).orElseThrow().methods(name).get(0).ref();
        return read(index)
                .undeclaredPath(method)
                .map(way -> way.stream()
                        .map(step -> step.owner().substring(2) + "." + step.name())
                        .collect(Collectors.joining(" ")))
                .orElse("none");
    }

    private static String around(ClassIndex index, SystemesIA systems, String owner) {
        ClassHeader type = index.find(owner).orElseThrow();
        return type.methods().stream()
                .map(method -> method.name() + ":"
                        + systems.around(method.ref())
                                .map(fr.charteia.core.declaration.SystemeIA::id)
                                .orElse("-"))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static SystemesIA systems(String... sources) {
        return read(index(sources));
    }

    private static SystemesIA read(ClassIndex index) {
        return SystemesIA.of(index, new Callers(index, new BodyReader(index, new BlindSpots())));
    }

    private static ClassIndex index(String... sources) {
        return ClassIndex.read(
                List.of(Sources.of(sources).classpathOf(SystemeIA.class).compile()), List.of(), new BlindSpots());
    }
}
