package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.model.Fact;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is asked of a program's classes: what a call may run, what an object may hold, what declarations name. */
class ProgramTest {
    private static final String SOURCE = """
            package p;
            import api.*;
            import java.util.*;
            import java.util.function.*;
            interface Forme { String nom(); default String titre() { return nom(); } }
            abstract class Base implements Forme { public String nom() { return "b"; } abstract void faire(); }
            class Rond extends Base { void faire() {} public String nom() { return "r"; } }
            class Carre extends Base { void faire() {} }
            interface Un { void seul(); boolean equals(Object o); int hashCode(); String toString(); }
            interface Deux { void un(); void deux(); }
            interface Aucun { default void rien() {} }
            interface Herite extends Un {}
            interface Repris extends Un { void seul(); }
            interface Paire { void seul(); String equals(String s); }
            interface Depots<T, I> { T trouver(I id); List<T> tous(); Map<I, List<T>> par(); <X> X autre(X x); }
            interface Depots2<I, T> extends Depots<T, I> {}
            class Usager { @Personnel String nom; String ville; Adresse a; List<Adresse> l; Map<String, Autre[]> m; static @Personnel String s; }
            class Adresse { @Personnel String rue; Usager retour; }
            class Autre { @Personnel String tel; Autre suivant; }
            class Sous extends Usager { @Personnel String titre; }
            class Vide { String x; int n; }
            interface DesUsagers extends Depots2<Long, Usager> {}
            interface DesListes extends Depots<List<Usager>, Adresse[]> {}
            enum Couleur { ROUGE, BLEU { void x() {} }; void x() {} }
            """;

    private static void with(Consumer<Program> say) {
        Programs.with(SOURCE, say);
    }

    private static List<String> run(Program program, String type, String method, String descriptor) {
        return program.overriding().implementations(type, new MemberRef(type, method, descriptor)).stream()
                .map(m -> m.owner() + "#" + m.name())
                .toList();
    }

    @Test
    void a_call_may_run_what_any_class_below_has() {
        with(program -> {
            assertThat(run(program, "p/Forme", "nom", "()Ljava/lang/String;"))
                    .containsExactlyInAnyOrder("p/Rond#nom", "p/Base#nom");
            assertThat(run(program, "p/Carre", "nom", "()Ljava/lang/String;")).containsExactly("p/Base#nom");
            assertThat(run(program, "p/Forme", "titre", "()Ljava/lang/String;")).containsExactly("p/Forme#titre");
            assertThat(run(program, "p/Aucun", "rien", "()V")).containsExactly("p/Aucun#rien");
            assertThat(run(program, "p/Deux", "un", "()V")).isEmpty();
            assertThat(run(program, "p/Base", "faire", "()V"))
                    .containsExactlyInAnyOrder("p/Rond#faire", "p/Carre#faire");
        });
    }

    @Test
    void an_interface_with_one_abstract_method_besides_those_of_every_object_is_a_function() {
        with(program -> {
            for (String type : List.of("p/Un", "p/Herite", "p/Repris", "p/Forme", "java/util/function/Function")) {
                assertThat(program.isFunctional(type)).as(type).isTrue();
            }
            for (String type :
                    List.of("p/Deux", "p/Aucun", "p/Paire", "p/Base", "p/Rond", "java/util/Map", "p/Absent")) {
                assertThat(program.isFunctional(type)).as(type).isFalse();
            }
            assertThat(program.isFunctionalOfLibrary("p/Un")).isFalse();
            assertThat(program.isFunctionalOfLibrary("java/lang/Runnable")).isTrue();
        });
    }

    @Test
    void an_object_may_be_of_a_class_above_or_where_it_is_not_exact_below() {
        HeapObject made = HeapObject.allocated("p/Base", new Site(new MemberRef("p/C", "m", "()V"), 1, 1));
        HeapObject given = HeapObject.input("p/Base", AccessPath.of(0));
        with(program -> {
            assertThat(program.mayBe(made, "p/Forme")).isTrue();
            assertThat(program.mayBe(made, "p/Rond")).isFalse();
            assertThat(program.mayBe(given, "p/Rond")).isTrue();
            assertThat(program.mayBe(given, "p/Usager")).isFalse();
            assertThat(program.narrower("p/Rond", "p/Base")).isEqualTo("p/Rond");
            assertThat(program.narrower("p/Base", "p/Rond")).isEqualTo("p/Rond");
            assertThat(program.narrower("p/Base", "p/Base")).isEqualTo("p/Base");
        });
    }

    @Test
    void an_object_may_be_of_two_types_that_a_class_has_in_common() {
        String source = """
                package p;
                interface A {}
                interface B {}
                interface Seul {}
                class Les2 implements A, B {}
                class DuA implements A {}
                class Libre {}
                final class Ferme implements A {}
                """;
        Programs.with(source, program -> {
            assertThat(mayBe(program, "p/A", "p/B")).as("Les2 is both").isTrue();
            assertThat(mayBe(program, "p/B", "p/DuA")).as("no class below").isFalse();
            assertThat(mayBe(program, "p/A", "p/Seul")).as("nobody is both").isFalse();
            assertThat(mayBe(program, "p/DuA", "p/Libre")).as("two classes").isFalse();
            assertThat(mayBe(program, "p/Libre", "p/A"))
                    .as("no class of ours below")
                    .isFalse();
            assertThat(mayBe(program, "java/lang/AutoCloseable", "p/Libre"))
                    .as("a proxy of it")
                    .isTrue();
            assertThat(mayBe(program, "java/lang/AutoCloseable", "p/Ferme"))
                    .as("nothing is below")
                    .isFalse();
            assertThat(mayBe(program, "java/util/List", "java/util/RandomAccess"))
                    .as("of libraries")
                    .isTrue();
            assertThat(mayBe(program, "[Lp/A;", "p/B")).as("an array").isFalse();
            assertThat(mayBe(program, "absent/X", "p/A")).as("not known").isTrue();
        });
        String proxies = """
                package p;
                interface A {}
                interface B {}
                class C { Object o = java.lang.reflect.Proxy.newProxyInstance(null, null, null); }
                """;
        Programs.with(
                proxies,
                program -> assertThat(mayBe(program, "p/A", "p/B"))
                        .as("a proxy of both")
                        .isTrue());
    }

    private static boolean mayBe(Program program, String declared, String other) {
        return program.mayBe(HeapObject.input(declared, AccessPath.of(0)), other);
    }

    @Test
    void fields_are_those_of_the_object_and_of_what_its_class_inherits() {
        with(program -> {
            assertThat(program.typeFacts().ofFields("p/Sous").keySet())
                    .extracting(Slot::name)
                    .containsExactlyInAnyOrder(
                            "p/Sous.titre", "p/Usager.nom", "p/Usager.ville", "p/Usager.a", "p/Usager.l", "p/Usager.m");
            assertThat(program.typeFacts().ofFields("p/Vide").values().stream()
                            .flatMap(List::stream)
                            .toList())
                    .isEmpty();
            assertThat(program.typeFacts().ofFields("java/lang/Thread")).isEmpty();
        });
    }

    private static Set<String> contained(Program program, String type) {
        return program.typeFacts().within(type).stream()
                .map(Fact::what)
                .map(what -> what.substring(what.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
    }

    @Test
    void an_object_holds_what_its_fields_hold_through_generics_and_arrays() {
        with(program -> {
            assertThat(contained(program, "p/Usager")).containsExactlyInAnyOrder("nom", "rue", "tel");
            assertThat(contained(program, "p/Sous")).containsExactlyInAnyOrder("titre", "nom", "rue", "tel");
            assertThat(contained(program, "[[Lp/Autre;")).containsExactly("tel");
            assertThat(contained(program, "p/Vide")).isEmpty();
            assertThat(contained(program, "java/lang/String")).isEmpty();
            assertThat(contained(program, "I")).isEmpty();
        });
    }

    private static List<String> arguments(Program program, String type, String method, String descriptor) {
        return program.declaredTypes().ofResult(new MemberRef(type, method, descriptor));
    }

    @Test
    void what_a_result_names_is_known_where_its_variables_are_bound() {
        with(program -> {
            assertThat(arguments(program, "p/DesUsagers", "trouver", "(Ljava/lang/Object;)Ljava/lang/Object;"))
                    .containsExactly("p/Usager");
            assertThat(arguments(program, "p/DesUsagers", "tous", "()Ljava/util/List;"))
                    .containsExactly("p/Usager");
            assertThat(arguments(program, "p/DesUsagers", "par", "()Ljava/util/Map;"))
                    .containsExactly("p/Usager");
            assertThat(arguments(program, "p/DesListes", "trouver", "(Ljava/lang/Object;)Ljava/lang/Object;"))
                    .containsExactly("p/Usager");
            assertThat(arguments(program, "p/DesListes", "par", "()Ljava/util/Map;"))
                    .containsExactlyInAnyOrder("p/Adresse", "p/Usager");
            assertThat(arguments(program, "p/Depots", "tous", "()Ljava/util/List;"))
                    .isEmpty();
            assertThat(arguments(program, "p/DesUsagers", "autre", "(Ljava/lang/Object;)Ljava/lang/Object;"))
                    .isEmpty();
            assertThat(arguments(program, "p/Rond", "nom", "()Ljava/lang/String;"))
                    .isEmpty();
        });
    }

    @Test
    void a_result_that_a_variable_stands_for_is_of_the_class_that_it_is_bound_to() {
        with(program -> {
            assertThat(result(program, "p/DesUsagers", "trouver", "(Ljava/lang/Object;)Ljava/lang/Object;"))
                    .isEqualTo("p/Usager");
            assertThat(result(program, "p/DesUsagers", "tous", "()Ljava/util/List;"))
                    .isEqualTo("java/util/List");
            assertThat(result(program, "p/DesListes", "trouver", "(Ljava/lang/Object;)Ljava/lang/Object;"))
                    .isEqualTo("java/lang/Object");
            assertThat(result(program, "p/Rond", "nom", "()Ljava/lang/String;")).isEqualTo("java/lang/String");
        });
    }

    private static String result(Program program, String type, String method, String descriptor) {
        return program.declaredTypes().result(new MemberRef(type, method, descriptor));
    }

    @Test
    void texts_numbers_and_primitives_have_no_parts() {
        assertThat(List.of("I", "Z", "java/lang/String", "java/lang/Integer")).allMatch(Program::isScalar);
        assertThat(List.of("p/Usager", "java/util/List", "[I")).noneMatch(Program::isScalar);
    }

    @Test
    void a_slot_holds_what_is_declared() {
        with(program -> {
            Slot a = program.slot(new MemberRef("p/Sous", "a", "Lp/Adresse;"));
            assertThat(a).isEqualTo(Slot.field("p/Usager", "a"));
            assertThat(program.slotType("p/Sous", a)).isEqualTo("p/Adresse");
            assertThat(program.slotType("[Lp/Usager;", Slot.ELEMENT)).isEqualTo("p/Usager");
            assertThat(program.slotType("java/util/List", Slot.ELEMENT)).isEqualTo("java/lang/Object");
            assertThat(program.slotType("", Slot.field("p/Inconnu", "x"))).isEqualTo("java/lang/Object");
            assertThat(program.slotType("", Slot.ofStore("p/Depot"))).isEqualTo("p/Depot");
        });
    }

    @Test
    void a_method_overrides_that_of_a_library() {
        String source = "package p; class R implements Runnable { public void run() {} void autre() {} }";
        Programs.with(source, program -> {
            MethodHeader run =
                    program.resolve(new MemberRef("p/R", "run", "()V")).orElseThrow();
            MethodHeader other =
                    program.resolve(new MemberRef("p/R", "autre", "()V")).orElseThrow();
            assertThat(program.overriding().overridden(run))
                    .contains(new MemberRef("java/lang/Runnable", "run", "()V"));
            assertThat(program.hasBody(run)).isTrue();
            assertThat(program.overriding().overridden(other)).isEmpty();
        });
    }
}
