package fr.charteia.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.model.QueryName.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryNameTest {
    private static QueryName of(String method) {
        return QueryName.of(method).orElseThrow();
    }

    @Test
    void conditions_and_orders_are_told_apart() {
        assertThat(of("findByStatutAndActifTrueOrderByDateDescNomAsc"))
                .isEqualTo(new QueryName(List.of("Statut", "ActifTrue"), false, List.of("Date", "Nom")));
        assertThat(of("existsByIdOrNom")).isEqualTo(new QueryName(List.of("Id", "Nom"), true, List.of()));
        assertThat(of("countDistinctDossierByScoreGreaterThan"))
                .isEqualTo(new QueryName(List.of("ScoreGreaterThan"), false, List.of()));
    }

    @Test
    void properties_of_properties_may_be_told_apart() {
        assertThat(of("findByPoste_IdAndScoreLessThanOrderByPoste_NomDesc"))
                .isEqualTo(new QueryName(List.of("PosteId", "ScoreLessThan"), false, List.of("PosteNom")));
    }

    @Test
    void a_query_may_order_only() {
        QueryName ordered = new QueryName(List.of(), false, List.of("Score"));
        assertThat(of("findTop3ByOrderByScoreDesc")).isEqualTo(ordered);
        assertThat(of("findAllByOrderByScore")).isEqualTo(ordered);
    }

    @Test
    void words_are_not_cut_within_the_name_of_a_property() {
        assertThat(of("findByOrdreAndAndroid").conditions()).containsExactly("Ordre", "Android");
        assertThat(of("findByOrderId").conditions()).containsExactly("OrderId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"save", "findAll", "FindByNom", "charger", "find_by_nom", "rubyNom"})
    void other_methods_are_no_queries(String method) {
        assertThat(QueryName.of(method)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', IS, 1",
        "Is, IS, 1",
        "Equals, IS, 1",
        "IgnoreCase, IS_IN_ANY_CASE, 1",
        "EqualsIgnoreCase, IS_IN_ANY_CASE, 1",
        "True, IS_TRUE, 0",
        "IsFalse, IS_FALSE, 0",
        "IsNotNull, IS_THERE, 0",
        "Null, IS_THERE, 0",
        "NotEmpty, IS_EMPTY, 0",
        "Exists, IS_EMPTY, 0",
        "Between, OTHER, 2",
        "GreaterThanEqual, OTHER, 1",
        "Not, IS_AMONG, 1",
        "In, IS_AMONG, 1",
        "IsNotIn, IS_AMONG, 1",
        "NotLike, OTHER, 1"
    })
    void what_follows_a_property_says_what_is_asked_of_it(String rest, Question question, int arguments) {
        assertThat(QueryName.question(rest)).isEqualTo(question);
        assertThat(QueryName.arguments(rest)).isEqualTo(arguments);
    }
}
