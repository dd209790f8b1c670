package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.Effet;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.KeptAs;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a statement of SQL says was decided, by the names of the table and of the column that it writes to. */
class NamesOfColumnsTest {
    private final Knowledge knowledge =
            new Known().of("package p; class Nothing {}").knowledge();

    private List<Effet> text(String table, String column, String... constants) {
        return decision(table, column, KeptAs.TEXT, constants);
    }

    private List<Effet> decision(String table, String column, KeptAs as, String... constants) {
        return knowledge
                .column(table, column, as, Set.of(constants))
                .map(CallModel.Decision::effets)
                .orElse(List.of());
    }

    @Test
    void a_status_says_what_was_decided_of_a_file() {
        assertThat(text("loan_applications", "status", "REJECTED")).containsExactly(Effet.REFUS);
        assertThat(text("candidature", "statut", "ACCEPTEE")).containsExactly(Effet.DELIVRANCE);
        assertThat(text("visa_requests", "state", "GRANTED")).containsExactly(Effet.DELIVRANCE);
        assertThat(text("loan_applications", "status", "PENDING")).isEmpty();
        assertThat(text("loan_applications", "comment", "REJECTED")).isEmpty();
    }

    @Test
    void a_status_of_a_part_of_the_program_says_nothing() {
        assertThat(text("job_queue", "status", "REJECTED")).isEmpty();
        assertThat(text("email_messages", "status", "REJECTED")).isEmpty();
        assertThat(text("schema_migrations", "state", "ACCEPTED")).isEmpty();
    }

    @Test
    void a_text_that_is_named_for_the_decision_is_one() {
        assertThat(text("claim", "decision")).containsExactly(Effet.DELIVRANCE, Effet.REFUS);
        assertThat(text("claim", "status")).containsExactly(Effet.DELIVRANCE, Effet.REFUS);
        assertThat(text("claim", "summary")).isEmpty();
        assertThat(text("measure", "status")).isEmpty();
    }

    @Test
    void what_is_proposed_or_said_by_an_ai_is_none() {
        assertThat(text("claim", "proposed_decision")).isEmpty();
        assertThat(text("claim", "ai_status", "REJECTED")).isEmpty();
        assertThat(text("ai_decisions", "decision")).isEmpty();
        assertThat(text("recommendations", "status", "REJECTED")).isEmpty();
    }

    @Test
    void a_flag_is_known_by_its_name_and_by_what_it_is_of() {
        assertThat(decision("claim", "approved", KeptAs.FLAG)).containsExactly(Effet.DELIVRANCE);
        assertThat(decision("claim", "approved", KeptAs.FLAG, "false")).containsExactly(Effet.REFUS);
        assertThat(decision("candidate", "shortlisted", KeptAs.FLAG, "false")).containsExactly(Effet.REFUS);
        assertThat(decision("users", "banned", KeptAs.FLAG, "true")).containsExactly(Effet.SANCTION);
        assertThat(decision("users", "approved", KeptAs.FLAG, "true")).isEmpty();
        assertThat(decision("claim", "seen", KeptAs.FLAG, "true")).isEmpty();
        assertThat(decision("demande", "favorable", KeptAs.FLAG)).containsExactly(Effet.DELIVRANCE);
        assertThat(decision("demande", "avis_favorable", KeptAs.FLAG)).isEmpty();
    }

    @Test
    void a_grade_is_one_of_what_a_learner_handed_in() {
        assertThat(decision("homework", "grade", KeptAs.NUMBER)).containsExactly(Effet.CLASSEMENT);
        assertThat(decision("film", "grade", KeptAs.NUMBER)).isEmpty();
    }
}
