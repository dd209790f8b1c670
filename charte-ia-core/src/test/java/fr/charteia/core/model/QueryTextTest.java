package fr.charteia.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.model.QueryText.Asked;
import org.junit.jupiter.api.Test;

class QueryTextTest {
    @Test
    void conditions_and_orders_name_properties() {
        assertThat(QueryText.asked("select d from Dossier d where d.score > :seuil order by d.depot"))
                .contains(new Asked("score", false), new Asked("depot", false))
                .extracting(Asked::word)
                .doesNotContain("seuil", "select", "Dossier");
        assertThat(QueryText.asked("SELECT * FROM dossier GROUP BY agent HAVING avg(note) < 3"))
                .contains(new Asked("note", false))
                .extracting(Asked::word)
                .doesNotContain("agent");
    }

    @Test
    void a_property_may_be_asked_to_be_one_of_some() {
        assertThat(QueryText.asked(
                        "from Dossier where statut = 'REFUSE' and type in (:types) and avis not in (?1) and note >= 3"))
                .contains(
                        new Asked("statut", true),
                        new Asked("type", true),
                        new Asked("avis", true),
                        new Asked("note", false))
                .extracting(Asked::word)
                .doesNotContain("REFUSE", "types");
    }

    @Test
    void whether_there_is_one_says_nothing_of_it() {
        assertThat(QueryText.asked("from Dossier where avis is not null and note > 3"))
                .extracting(Asked::word)
                .contains("note")
                .doesNotContain("avis");
    }

    @Test
    void what_chooses_nothing_asks_nothing() {
        assertThat(QueryText.asked("select d.score from Dossier d")).isEmpty();
        assertThat(QueryText.asked("le texte where dans 'un littéral'"))
                .extracting(Asked::word)
                .doesNotContain("littéral");
    }
}
