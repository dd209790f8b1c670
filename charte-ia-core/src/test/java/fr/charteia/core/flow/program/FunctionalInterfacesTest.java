package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.testing.Sources;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which interfaces a lambda may implement (JLS 9.8). */
class FunctionalInterfacesTest {
    private static boolean isFunctional(String type, String... sources) {
        return method(type, sources).isPresent();
    }

    private static Optional<MemberRef> method(String type, String... sources) {
        ClassIndex index = ClassIndex.read(List.of(Sources.compile(sources)), List.of(), new BlindSpots());
        return new FunctionalInterfaces(index).method(type);
    }

    @Test
    void those_with_one_abstract_method_of_their_own_or_inherited() {
        String one = "package p; interface Un { void m(String s); }";
        assertThat(isFunctional("p/Un", one)).isTrue();
        assertThat(isFunctional("p/Autre", one, "package p; interface Autre extends Un { default void n() {} }"))
                .isTrue();
        assertThat(isFunctional("p/Deux", one, "package p; interface Deux extends Un { void n(); }"))
                .isFalse();
        assertThat(isFunctional("p/Aucun", "package p; interface Aucun { default void m() {} }"))
                .isFalse();
        assertThat(isFunctional("p/Classe", "package p; abstract class Classe { abstract void m(); }"))
                .isFalse();
        assertThat(isFunctional("p/Absent", one)).isFalse();
    }

    @Test
    void what_every_object_has_is_not_counted() {
        assertThat(
                        isFunctional(
                                "p/Ordre",
                                "package p; interface Ordre { int m(String a, String b); boolean equals(Object o); int hashCode(); String toString(); }"))
                .isTrue();
        assertThat(isFunctional("p/Egal", "package p; interface Egal { boolean equals(Object o); }"))
                .isFalse();
        assertThat(isFunctional("p/Egal", "package p; interface Egal { boolean equals(String s); }"))
                .isTrue();
        assertThat(isFunctional("p/Hache", "package p; interface Hache { int hashCode(int graine); }"))
                .isTrue();
        assertThat(isFunctional("p/Texte", "package p; interface Texte { String toString(String format); }"))
                .isTrue();
    }

    @Test
    void what_one_on_the_way_has_a_body_for_is_not_left_open() {
        assertThat(isFunctional(
                        "p/Un",
                        "package p; interface Deux { void m(); void n(); }",
                        "package p; interface Un extends Deux { default void n() {} }"))
                .isTrue();
    }

    @Test
    void one_that_is_narrowed_counts_once_and_is_the_nearest() {
        assertThat(method(
                        "p/Etroit",
                        "package p; interface Large<T> { void m(T t); }",
                        "package p; interface Etroit extends Large<String> { void m(String s); }"))
                .contains(new MemberRef("p/Etroit", "m", "(Ljava/lang/String;)V"));
    }

    @Test
    void one_that_is_inherited_is_that_of_the_interface_that_declares_it() {
        assertThat(method(
                        "p/Autre",
                        "package p; interface Un { void m(String s); }",
                        "package p; interface Autre extends Un { default void n() {} }"))
                .contains(new MemberRef("p/Un", "m", "(Ljava/lang/String;)V"));
    }
}
