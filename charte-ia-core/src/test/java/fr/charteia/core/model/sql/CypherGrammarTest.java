package fr.charteia.core.model.sql;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.model.sql.CypherPatterns.Property;
import fr.charteia.core.model.sql.Words.Kind;
import fr.charteia.core.model.sql.Words.Word;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CypherGrammarTest {
    private static List<Word> words(String text) {
        Words words = new CypherGrammar(text).words();
        return IntStream.range(0, words.size()).mapToObj(words::at).toList();
    }

    private static CypherPatterns patterns(String text) {
        return new CypherPatterns(new CypherGrammar(text).words());
    }

    /** What is created, each as {@code label.key = words}. */
    private static List<String> created(String text) {
        Words words = new CypherGrammar(text).words();
        return new CypherPatterns(words)
                .created().stream()
                        .map((Property property) -> property.label() + "."
                                + words.at(property.key().from()).text() + " = "
                                + IntStream.range(
                                                property.value().from(),
                                                property.value().to())
                                        .mapToObj(i -> words.at(i).text())
                                        .collect(Collectors.joining(" ")))
                        .toList();
    }

    @Test
    void what_draws_its_tables_is_cypher() {
        assertThat(List.of(
                        "MATCH (d:Demande) RETURN d",
                        " optional match (d) return d",
                        "merge(d:Demande {cle: $cle})",
                        "CREATE p = (a)-[:LIE]->(b) RETURN p",
                        "unwind $lignes as l create (d:Demande {avis: l.avis})",
                        "WITH $avis AS a MATCH (d) SET d.avis = a",
                        "CALL db.labels() YIELD label"))
                .allMatch(CypherGrammar::isCypher);
        assertThat(List.of(
                        "merge into demande d using x on (d.id = x.id) when matched then update set d.a = 1",
                        "create table t (a int)",
                        "with x as (select a from t) select a from x",
                        "call compter(?)",
                        "select match from jeux"))
                .noneMatch(CypherGrammar::isCypher);
    }

    @Test
    void literals_have_either_quotes_and_parameters_a_dollar() {
        assertThat(words("return \"o\\\"u\", 'i', $avis, $0 // ?"))
                .containsExactly(
                        new Word(Kind.NAME, "return"),
                        new Word(Kind.LITERAL, "'o\\\"u'"),
                        new Word(Kind.SIGN, ","),
                        new Word(Kind.LITERAL, "'i'"),
                        new Word(Kind.SIGN, ","),
                        new Word(Kind.PARAMETER, "avis"),
                        new Word(Kind.SIGN, ","),
                        new Word(Kind.PARAMETER, "0"));
    }

    @Test
    void variables_have_the_labels_that_are_said_of_them_anywhere() {
        CypherPatterns patterns = patterns(
                "MATCH (d:Demande:Urgente)-[l:LIE_A|SUIT*1..2]->(a) MATCH (a:Agent) WHERE exists((d)) RETURN a");
        assertThat(patterns.of("d")).containsExactlyInAnyOrder("demande", "urgente");
        assertThat(patterns.of("l")).containsExactlyInAnyOrder("lie_a", "suit");
        assertThat(patterns.of("a")).containsExactly("agent");
        assertThat(patterns.of("x")).as("nothing is said of it").isEqualTo(patterns.labels());
    }

    @Test
    void only_what_is_created_has_its_properties_written() {
        assertThat(
                        created(
                                "MATCH (d:Demande {cle: $cle}) CREATE (a:Avis {sens: $sens, note: d.note + 1})-[:SUR {le: $le}]->(d)"))
                .containsExactly("avis.sens = sens", "avis.note = d . note + 1", "sur.le = le");
        assertThat(created("MERGE (d:Demande {cle: $cle}) ON CREATE SET d.vu = date() MERGE (d)-[:A {n: 1}]->(x)"))
                .containsExactly("demande.cle = cle", "a.n = 1");
        assertThat(created("MATCH (d:Demande) WHERE size({a: 1}) RETURN collect(d {.avis})"))
                .isEmpty();
    }
}
