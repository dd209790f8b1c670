package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What is told of the files of the catalogue without parsing them, beside what parsing them tells. */
class GlanceTest {
    static Stream<String> files() {
        return new Catalogue().items().stream().map(Catalogue.Item::file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void sections_are_those_of_the_file(String file) {
        String text = Catalogue.resource(file);
        Map<String, Object> parsed = new Yaml().load(text);
        assertThat(Glance.at(text).sections()).isEqualTo(parsed.keySet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_row_is_passed_over(String file) {
        Glance glance = Glance.at(Catalogue.resource(file));
        List<Row> rows = Catalogue.read(file).models().rows();
        for (Row row : rows) {
            Effect effect = row.effect();
            if (row.subject() instanceof Subject.OfAnnotation) {
                assertThat(glance.annotations()).as("%s", row).isTrue();
            }
            if (isAskedOfTypes(effect) && !(row.subject() instanceof Subject.OfAnnotation)) {
                assertThat(Subjects.mayBeAsked(glance)).as("%s", row).isTrue();
            }
            assertThat(glance.has("roles") || !(effect instanceof Effect.Play))
                    .as("%s", row)
                    .isTrue();
            assertThat(glance.has("mandataires-ia") || !(effect instanceof Effect.Proxy))
                    .as("%s", row)
                    .isTrue();
            assertThat(glance.has("outils-ia") || !(effect instanceof Effect.Tool))
                    .as("%s", row)
                    .isTrue();
            boolean named = effect instanceof Effect.Named || effect instanceof Effect.NamedKeys;
            assertThat(glance.has("sources-nommees") || !named).as("%s", row).isTrue();
        }
        assertThat(glance.has("clients"))
                .isEqualTo(!Catalogue.read(file).models().clients().isEmpty());
    }

    private static boolean isAskedOfTypes(Effect effect) {
        return effect instanceof Effect.Play
                || effect instanceof Effect.Validate
                || effect instanceof Effect.Configure
                || effect instanceof Effect.Flows flows
                        && flows.propagations().stream().anyMatch(GlanceTest::isAskedOfTypes);
    }

    private static boolean isAskedOfTypes(CallModel.Propagation row) {
        return row.from().steps().stream().anyMatch(Place.Step.Component.class::isInstance)
                || row.to().steps().contains(new Place.Step.Field("cible"));
    }

    @Test
    void nothing_is_told_of_an_empty_file() {
        assertThat(Glance.at("")).isEqualTo(new Glance(Set.of(), false, false, false));
    }
}
