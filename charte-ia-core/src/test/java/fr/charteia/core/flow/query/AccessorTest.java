package fr.charteia.core.flow.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which property the name of a method speaks of, and how a database would write it. */
class AccessorTest {
    @Test
    void a_method_is_named_for_the_property_that_it_gets_or_sets() {
        assertThat(Accessor.property("getAvisRendu")).isEqualTo("avisRendu");
        assertThat(Accessor.property("setAvisRendu")).isEqualTo("avisRendu");
        assertThat(Accessor.property("isRendu")).isEqualTo("rendu");
        assertThat(Accessor.property("avisRendu")).isEqualTo("avisRendu");
    }

    @Test
    void a_verb_alone_or_within_a_word_is_none() {
        assertThat(Accessor.property("get")).isEqualTo("get");
        assertThat(Accessor.property("settle")).isEqualTo("settle");
        assertThat(Accessor.property("issue")).isEqualTo("issue");
    }

    @Test
    void columns_are_written_in_words() {
        assertThat(Accessor.spellings("avisRendu")).containsExactly("avisRendu", "avis_rendu", "AVIS_RENDU");
        assertThat(Accessor.spellings("ligne1Adresse")).contains("ligne1_adresse");
        assertThat(Accessor.spellings("nom")).containsExactly("nom", "NOM");
    }
}
