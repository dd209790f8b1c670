package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.value.Mark;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said of the values that arrive: what a person decided, what only decides a way, what is less sure. */
class MarksTest {
    private static Set<Mark> marks(String members) {
        List<Flow> flows = flows(members);
        assertThat(flows).hasSize(1);
        return flows.get(0).marks();
    }

    private static List<Flow> flows(String members) {
        String source = "package p;\nimport api.*;\nimport java.util.*;\nclass C {\n" + members.indent(4) + "}\n";
        return new Programs()
                .flows(source).stream()
                        .filter(flow ->
                                !(flow.sink() instanceof Flow.Sink.ToAi) || flow.origin() instanceof Flow.Origin.Data)
                        .toList();
    }

    @Test
    void the_answer_itself() {
        assertThat(marks("void decider() { Decisions.delivrer(Ia.demander(\"?\")); }"))
                .isEmpty();
    }

    @Test
    void only_the_way() {
        assertThat(marks("void decider(Object d) { if (Ia.demander(\"?\").equals(\"OUI\")) Decisions.delivrer(d); }"))
                .containsExactlyInAnyOrder(Mark.CONTROL, Mark.MEASURE);
    }

    @Test
    void only_whether_there_is_an_answer() {
        assertThat(marks("void decider(Object d) { if (Ia.demander(\"?\") != null) Decisions.delivrer(d); }"))
                .containsExactlyInAnyOrder(Mark.CONTROL, Mark.PRESENCE);
    }

    @Test
    void a_person_approved() {
        assertThat(marks("""
                void decider() {
                    String a = Ia.demander("?");
                    if (Agent.valide(a)) Decisions.delivrer(a);
                }
                """)).contains(Mark.VALIDATED).doesNotContain(Mark.IGNORED_VALIDATION);
    }

    @Test
    void a_person_was_asked_and_not_heard() {
        assertThat(marks("""
                void decider() {
                    String a = Ia.demander("?");
                    Agent.valide(a);
                    Decisions.delivrer(a);
                }
                """)).contains(Mark.IGNORED_VALIDATION).doesNotContain(Mark.VALIDATED);
    }

    @Test
    void a_person_was_asked_about_something_else() {
        assertThat(marks("""
                void decider() {
                    Agent.valide(Donnees.propre());
                    Decisions.delivrer(Ia.demander("?"));
                }
                """)).contains(Mark.OTHER_VALIDATION).doesNotContain(Mark.VALIDATED, Mark.IGNORED_VALIDATION);
    }

    @Test
    void a_person_was_asked_about_something_else_by_a_helper() {
        assertThat(marks("""
                static boolean d_accord(Object o) { return Agent.valide(o); }
                void decider(Object d) {
                    String a = Ia.demander("?");
                    if (a.equals("OUI") && d_accord(d)) Decisions.delivrer(d);
                }
                """)).contains(Mark.OTHER_VALIDATION, Mark.CONTROL).doesNotContain(Mark.IGNORED_VALIDATION);
    }

    @Test
    void a_person_was_asked_elsewhere() {
        assertThat(marks("""
                void autre() { Agent.valide(Donnees.propre()); }
                void decider() { Decisions.delivrer(Ia.demander("?")); }
                """)).isEmpty();
    }

    @Test
    void what_was_not_heard_before_another_entry_point_is_still_known_there() {
        assertThat(marks("""
                private String avis;
                void demander() {
                    String a = Ia.demander("?");
                    Agent.valide(a);
                    avis = a;
                }
                void decider() { Decisions.delivrer(avis); }
                """)).contains(Mark.IGNORED_VALIDATION).doesNotContain(Mark.VALIDATED);
    }

    @Test
    void what_was_approved_before_another_entry_point_is_still_known_there() {
        assertThat(marks("""
                private String avis;
                void demander() {
                    String a = Ia.demander("?");
                    if (Agent.valide(a)) avis = a;
                }
                void decider() { Decisions.delivrer(avis); }
                """)).contains(Mark.VALIDATED);
    }

    @Test
    void approved_by_a_helper_of_which_the_answer_counts() {
        assertThat(marks("""
                static boolean d_accord(Object o) { return Agent.valide(o); }
                void decider() {
                    String a = Ia.demander("?");
                    if (d_accord(a)) Decisions.delivrer(a);
                }
                """)).contains(Mark.VALIDATED);
    }

    @Test
    void refused_is_not_approved() {
        assertThat(marks("""
                void decider() {
                    String a = Ia.demander("?");
                    if (!Agent.valide(a)) Decisions.delivrer(a);
                }
                """)).contains(Mark.IGNORED_VALIDATION).doesNotContain(Mark.VALIDATED);
    }

    @Test
    void approved_on_one_way_only() {
        assertThat(marks("""
                void decider() {
                    String a = Ia.demander("?");
                    if (Donnees.choix()) Agent.confirme(a);
                    Decisions.delivrer(a);
                }
                """)).doesNotContain(Mark.VALIDATED);
    }

    @Test
    void only_its_length() {
        assertThat(flows("void envoyer() { Ia.envoyer(Donnees.nom().length()); }"))
                .isEmpty();
        assertThat(marks("void envoyer() { Ia.envoyer(Donnees.nom().trim()); }"))
                .isEmpty();
    }

    @Test
    void replaced() {
        assertThat(marks("void envoyer() { Ia.envoyer(Masque.remplacer(Donnees.nom())); }"))
                .contains(Mark.PSEUDONYMISED);
    }

    @Test
    void through_code_that_nobody_knows() {
        assertThat(marks("void envoyer(Bus.Auditeur a) { Ia.envoyer(a.entendre(Donnees.nom())); }"))
                .containsExactly(Mark.VIA_UNKNOWN);
        assertThat(marks("""
                String passer(String s) { return s; }
                void envoyer() { Ia.envoyer(passer(Donnees.nom())); }
                """)).isEmpty();
    }

    @Test
    void through_unknown_code_in_a_helper() {
        assertThat(marks("""
                String passer(Bus.Auditeur a, String s) { return a.entendre(s); }
                void envoyer(Bus.Auditeur a) { Ia.envoyer(passer(a, Donnees.nom())); }
                """)).containsExactly(Mark.VIA_UNKNOWN);
    }

    @Test
    void through_unknown_code_on_one_way() {
        assertThat(marks("""
                void envoyer(Bus.Auditeur a) {
                    String s = Donnees.choix() ? a.entendre(Donnees.nom()) : "x";
                    Ia.envoyer(s);
                }
                """)).containsExactly(Mark.VIA_UNKNOWN);
    }
}
