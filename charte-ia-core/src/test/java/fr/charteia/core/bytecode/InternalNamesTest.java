package fr.charteia.core.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InternalNamesTest {
    @ParameterizedTest
    @CsvSource({
        "a/b/Titres, Titres",
        "Titres, Titres",
        "a/b/Titres$Etat, Titres.Etat",
        "a/b/Titres$1, Titres",
        "a/b/Titres$Etat$12, Titres.Etat",
        "a/b/Titre2, Titre2",
        "a/b/Titres$Etat2, Titres.Etat2",
        "a/b/$1, $1"
    })
    void people_say_the_class_without_its_package(String internalName, String said) {
        assertThat(InternalNames.simple(internalName)).isEqualTo(said.replace('$', '.'));
    }

    @ParameterizedTest
    @CsvSource({"a/b/Titres, a/b", "Titres, ''", "a/Titres$Etat, a"})
    void the_package_is_what_stands_before_the_last_slash(String internalName, String inPackage) {
        assertThat(InternalNames.packageOf(internalName)).isEqualTo(inPackage);
    }

    @Test
    void a_member_is_said_with_its_class_and_a_class_alone() {
        assertThat(new MemberRef("a/Titres", "refuser", "()V").simpleName()).isEqualTo("Titres.refuser");
        assertThat(new MemberRef("a/Titres", "", "").simpleName()).isEqualTo("Titres");
    }

    @Test
    void a_class_has_a_name_of_its_own() {
        assertThat(InternalNames.innermost("p/C$Inner")).isEqualTo("Inner");
        assertThat(InternalNames.innermost("p/C")).isEqualTo("C");
        assertThat(InternalNames.innermost("C")).isEqualTo("C");
    }
}
