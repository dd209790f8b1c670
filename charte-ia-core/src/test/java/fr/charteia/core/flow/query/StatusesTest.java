package fr.charteia.core.flow.query;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.catalogue.Heuristics;
import fr.charteia.core.flow.Summaries;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Constants that tell what was decided, where they are written: by a setter, a field, a constructor, a helper; and where another has told so. */
class StatusesTest {
    private static final String HELPERS = """
            enum Statut { NOUVEAU, ACCEPTE, REFUSE }
            static class Dossier {
                Statut statut; String etat; String couleur;
                void setStatut(Statut s) { statut = s; }
                void setEtat(String s) { etat = s; }
                void setCouleur(String s) { couleur = s; }
            }
            static boolean yes() { return Ia.demander("q").equals("o"); }
            """;

    private static void looked(String members, Consumer<Summaries> say) {
        Summaries.of(HELPERS + members, new Heuristics(false, true), say);
    }

    @Test
    void a_constant_that_decides_is_a_decision_of_what_chose_it() {
        looked("""
                static void chosen(Dossier d) { d.setStatut(yes() ? Statut.ACCEPTE : Statut.REFUSE); }
                static void branched(Dossier d) { if (yes()) d.setStatut(Statut.REFUSE); }
                static void text(Dossier d) { if (yes()) d.setEtat("REFUSE"); }
                static void anyhow(Dossier d) { yes(); d.setStatut(Statut.REFUSE); }
                static void whose(Dossier a, Dossier b) { (yes() ? a : b).setStatut(Statut.REFUSE); }
                """, it -> {
            assertThat(it.reaches("chosen", "Dossier.setStatut")).isEqualTo(Set.of("answer MEASURE CONTROL"));
            assertThat(it.reaches("branched", "Dossier.setStatut")).isEqualTo(Set.of("answer MEASURE CONTROL"));
            assertThat(it.reaches("text", "Dossier.setEtat")).isEqualTo(Set.of("answer MEASURE CONTROL"));
            assertThat(it.sinks("anyhow")).contains("Dossier.setStatut");
            assertThat(it.reaches("anyhow", "Dossier.setStatut")).isEmpty();
            assertThat(it.reaches("whose", "Dossier.setStatut")).contains("answer MEASURE CONTROL");
        });
    }

    @Test
    void what_decides_nothing_is_no_decision() {
        looked("""
                static void begun(Dossier d) { if (yes()) d.setStatut(Statut.NOUVEAU); }
                static void colour(Dossier d) { if (yes()) d.setCouleur("rouge"); }
                static void unknown(Dossier d, String s) { if (yes()) d.setCouleur(s); }
                static void none(Dossier d) { if (yes()) d.setStatut(null); }
                """, it -> {
            assertThat(it.sinks("begun")).doesNotContain("Dossier.setStatut");
            assertThat(it.sinks("colour")).doesNotContain("Dossier.setCouleur");
            assertThat(it.sinks("unknown")).doesNotContain("Dossier.setCouleur");
            assertThat(it.sinks("none")).doesNotContain("Dossier.setStatut");
        });
    }

    @Test
    void what_is_handed_on_is_told_where_it_is_given() {
        looked("""
                static void write(Dossier d, Statut s) { d.setStatut(s); }
                static void given(Dossier d) { write(d, yes() ? Statut.ACCEPTE : Statut.REFUSE); }
                static void writeText(Dossier d, String s) { d.setEtat(s); }
                static void givenText(Dossier d) { writeText(d, yes() ? "ACCEPTE" : "REFUSE"); }
                """, it -> {
            assertThat(it.sinks("write")).doesNotContain("C.write");
            assertThat(it.reaches("given", "C.write")).isEqualTo(Set.of("answer MEASURE CONTROL"));
            assertThat(it.reaches("givenText", "C.writeText")).isEqualTo(Set.of("answer MEASURE CONTROL"));
        });
    }

    @Test
    void an_answer_that_is_read_as_a_constant_is_one_that_an_ai_chose() {
        looked("""
                static void read(Dossier d) { d.setStatut(Statut.valueOf(Ia.demander("q"))); }
                static void said(Dossier d) { d.setStatut(Ia.remplir("q", Statut.class)); }
                static void known(Dossier d) { d.setStatut(Statut.valueOf("REFUSE")); }
                """, it -> {
            assertThat(it.reaches("read", "Dossier.setStatut")).isNotEmpty();
            assertThat(it.reaches("said", "Dossier.setStatut")).isNotEmpty();
            assertThat(it.sinks("known")).contains("Dossier.setStatut");
            assertThat(it.reaches("known", "Dossier.setStatut")).isEmpty();
        });
    }

    @Test
    void the_status_of_another_is_decided_where_it_is_given() {
        looked("""
                static void copied(Dossier a, Dossier b) { if (yes()) b.setStatut(a.statut); }
                static void anyhow(Dossier a, Dossier b) { yes(); b.setStatut(a.statut); }
                static void unchanged(Dossier a) { if (yes()) a.setStatut(a.statut); }
                static Dossier made(Dossier a) { Dossier b = new Dossier(); if (yes()) b.setStatut(a.statut); return b; }
                """, it -> {
            assertThat(it.reaches("copied", "Dossier.setStatut")).contains("answer MEASURE CONTROL");
            assertThat(it.reaches("anyhow", "Dossier.setStatut")).doesNotContain("answer MEASURE CONTROL");
            assertThat(it.reaches("unchanged", "Dossier.setStatut")).doesNotContain("answer MEASURE CONTROL");
            assertThat(it.reaches("made", "Dossier.setStatut")).doesNotContain("answer MEASURE CONTROL");
        });
    }
}
