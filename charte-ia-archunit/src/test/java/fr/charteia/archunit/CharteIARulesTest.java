package fr.charteia.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.charteia.core.RuleCatalogue;
import fr.charteia.core.rule.RuleDescriptor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CharteIARulesTest {
    private final JavaClasses nothing = new ClassFileImporter().importClasses();

    @Test
    void every_rule_of_the_charter_has_a_constant() {
        List<ArchRule> constants = constants().map(CharteIARulesTest::value).toList();

        assertThat(RuleCatalogue.all())
                .extracting(RuleDescriptor::id)
                .allSatisfy(id ->
                        assertThat(constants).contains(CharteIARules.rule(id).orElseThrow()));
        assertThat(constants).hasSameSizeAs(RuleCatalogue.all());
    }

    @Test
    void a_constant_reads_as_its_rule_and_is_found_by_arch_tests() {
        assertThat(constants()).allSatisfy(field -> {
            assertThat(field.getName()).matches("[a-z_]+").contains("_should_");
            assertThat(value(field).getDescription().toLowerCase(Locale.ROOT))
                    .startsWith(field.getName().replace('_', ' ') + ", because the charter demands it: ");
            assertThat(field.isAnnotationPresent(ArchTest.class)).isTrue();
        });
    }

    @Test
    void rules_on_nothing_fail_as_those_of_archunit_do() {
        assertThatThrownBy(() -> CharteIARules.all().check(nothing))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
        assertThat(constants())
                .allSatisfy(field ->
                        assertThatThrownBy(() -> value(field).check(nothing)).isInstanceOf(AssertionError.class));
    }

    @Test
    void rules_on_nothing_may_be_allowed() {
        CharteIARules.all().allowEmptyShould(true).check(nothing);
    }

    private static Stream<Field> constants() {
        return Arrays.stream(CharteIARules.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == ArchRule.class);
    }

    private static ArchRule value(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
