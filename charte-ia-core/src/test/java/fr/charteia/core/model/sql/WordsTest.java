package fr.charteia.core.model.sql;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.model.sql.Words.Kind;
import fr.charteia.core.model.sql.Words.Span;
import fr.charteia.core.model.sql.Words.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static List<Word> words(String text) {
        Words words = new SqlGrammar(text).words();
        return IntStream.range(0, words.size()).mapToObj(words::at).toList();
    }

    @Test
    void names_are_compared_without_case_and_quotes() {
        assertThat(words("\"Avis\" `Note` Été_1"))
                .containsExactly(
                        new Word(Kind.NAME, "avis"), new Word(Kind.NAME, "note"), new Word(Kind.NAME, "été_1"));
    }

    @Test
    void comments_say_nothing_and_literals_no_names() {
        assertThat(words("a -- b ?\n /* c\n ? */ 'd ''? e' 12.5e3 ${f}"))
                .containsExactly(
                        new Word(Kind.NAME, "a"),
                        new Word(Kind.LITERAL, "'d ''? e'"),
                        new Word(Kind.LITERAL, "12.5e3"),
                        new Word(Kind.LITERAL, "${f}"));
    }

    @Test
    void parameters_bear_their_position_or_name() {
        assertThat(words("? ? ?7 $3 :unNom @autre #{ d.nom , jdbcType=VARCHAR} :#{#d.nom}"))
                .extracting(Word::kind)
                .containsOnly(Kind.PARAMETER);
        assertThat(words("? ? ?7 $3 :unNom @autre #{ d.nom , jdbcType=VARCHAR} :#{#d.nom}"))
                .extracting(Word::text)
                .containsExactly("1", "2", "7", "3", "unNom", "autre", "d.nom", "d.nom");
    }

    @Test
    void casts_and_operators_are_none() {
        assertThat(words("a::text ?? 'k' b := 3"))
                .extracting(Word::kind)
                .containsExactly(
                        Kind.NAME, Kind.SIGN, Kind.NAME, Kind.SIGN, Kind.LITERAL, Kind.NAME, Kind.SIGN, Kind.LITERAL);
    }

    @Test
    void lists_end_where_they_are_told_to_and_with_their_parenthesis() {
        Words words = new SqlGrammar("a, f(b, c) from t)").words();
        assertThat(words.list(0, Set.of("from"))).containsExactly(new Span(0, 1), new Span(2, 8));
        assertThat(words.list(0, Set.of())).containsExactly(new Span(0, 1), new Span(2, 10));
        assertThat(words.closing(3)).isEqualTo(7);
        assertThat(new SqlGrammar("(a").words().closing(0)).isEqualTo(2);
    }

    @Test
    void a_name_may_have_others_before_its_points() {
        Words words = new SqlGrammar("s.t.c = 1").words();
        assertThat(words.afterName(0)).isEqualTo(5);
        assertThat(words.afterName(5)).isEqualTo(5);
        assertThat(words.isName(99)).isFalse();
        assertThat(words.at(-1).text()).isEmpty();
    }
}
