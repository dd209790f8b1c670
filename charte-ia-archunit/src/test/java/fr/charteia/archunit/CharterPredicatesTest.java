package fr.charteia.archunit;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static fr.charteia.archunit.CharterPredicates.partOfASystemeIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.charteia.annotations.SystemeIA;
import fr.charteia.archunit.fixtures.declared.InDeclaredPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharterPredicatesTest {

    @SystemeIA(id = "tri-des-demandes")
    static class Declared {
        static class Enclosed {}
    }

    @SystemeIA(id = "tri-des-demandes")
    @interface TriDesDemandes {}

    @TriDesDemandes
    static class DeclaredByItsOwnAnnotation {}

    static class DeclaredInPart {
        @SystemeIA(id = "tri-des-demandes")
        void trier() {}
    }

    private final JavaClasses imported =
            new ClassFileImporter().importPackagesOf(CharterPredicatesTest.class, InDeclaredPackage.class);

    @ParameterizedTest
    @ValueSource(
            classes = {
                Declared.class,
                Declared.Enclosed.class,
                DeclaredByItsOwnAnnotation.class,
                InDeclaredPackage.class
            })
    void a_class_is_declared_by_itself_or_by_what_is_around_it(Class<?> type) {
        assertThat(partOfASystemeIA().test(imported.get(type))).isTrue();
    }

    @Test
    void a_declaration_on_one_method_does_not_declare_the_class() {
        assertThat(partOfASystemeIA().test(imported.get(DeclaredInPart.class))).isFalse();
    }

    @Test
    void the_predicate_reads_as_a_sentence_in_a_rule() {
        assertThatThrownBy(() -> classes()
                        .that()
                        .haveSimpleName("DeclaredInPart")
                        .should(be(partOfASystemeIA()))
                        .check(imported))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("should be part of a @SystemeIA");
    }
}
