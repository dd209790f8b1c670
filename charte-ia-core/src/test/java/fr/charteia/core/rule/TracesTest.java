package fr.charteia.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.source.SourceTree;
import fr.charteia.core.testing.Sources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a trace is told. */
class TracesTest {
    private static final Hop ASKED = hop(3, Hop.Why.SOURCE, "Ia.demander");
    private static final Hop SET = hop(5, Hop.Why.STORE, "Dossier.avis");
    private static final Hop RETURNED = hop(7, Hop.Why.RETURN, "Service.juger");
    private static final Hop FOUND = hop(8, Hop.Why.STATE, "Dossier.avis");
    private static final Hop READ = hop(9, Hop.Why.READ, "Dossier.avis");
    private static final Hop TESTED = hop(9, Hop.Why.CONDITION, "");
    private static final Hop DECIDED = hop(10, Hop.Why.SINK, "Decisions.refuser");

    @Test
    void hops_of_a_line_are_one_step_which_is_the_first() {
        assertThat(told(ASKED, READ, hop(9, Hop.Why.CALL, "Dossier.avis"), DECIDED))
                .containsExactly("3 origine : Ia.demander", "9 lecture de Dossier.avis", "10 Decisions.refuser");
    }

    @Test
    void what_a_line_asks_is_told_rather_than_what_it_reads_for_that() {
        assertThat(told(ASKED, READ, TESTED, DECIDED))
                .containsExactly("3 origine : Ia.demander", "9 condition", "10 Decisions.refuser");
        assertThat(told(ASKED, TESTED, READ, DECIDED)).contains("9 condition").hasSize(3);
    }

    @Test
    void the_beginning_is_told_also_where_its_line_asks_something() {
        assertThat(told(hop(9, Hop.Why.SOURCE, "Ia.demander"), TESTED, DECIDED))
                .containsExactly("9 origine : Ia.demander", "9 condition", "10 Decisions.refuser");
    }

    @Test
    void the_way_out_to_the_entry_point_is_left_out_of_what_is_found_in_a_field() {
        assertThat(told(ASKED, SET, RETURNED, hop(12, Hop.Why.RETURN, "Controleur.juger"), FOUND, DECIDED))
                .containsExactly(
                        "3 origine : Ia.demander",
                        "5 rangement dans Dossier.avis",
                        "8 gardé dans Dossier.avis",
                        "10 Decisions.refuser");
    }

    @Test
    void a_return_is_told_of_what_was_put_elsewhere_or_read_meanwhile() {
        assertThat(told(ASKED, hop(5, Hop.Why.STORE, "Avis.texte"), RETURNED, FOUND, DECIDED))
                .contains("7 retour de Service.juger");
        assertThat(told(ASKED, SET, hop(6, Hop.Why.MODEL, "List#add"), RETURNED, FOUND, DECIDED))
                .contains("7 retour de Service.juger");
        assertThat(told(ASKED, RETURNED, DECIDED)).contains("7 retour de Service.juger");
    }

    private static Hop hop(int line, Hop.Why why, String name) {
        return new Hop(new Site(new MemberRef("p/A", "f", "()V"), line, line), why, name);
    }

    private static List<String> told(Hop... hops) {
        Path classes = Sources.compile("package p; class A { void f() {} }");
        BlindSpots ledger = new BlindSpots();
        try (ClassIndex index = ClassIndex.read(List.of(classes), List.of(), ledger)) {
            Places places = new Places(index, classes, SourceTree.of(List.of()), new BodyReader(index, ledger));
            return new Traces(places)
                    .steps(List.of(hops)).stream()
                            .map(step ->
                                    step.location().line() + " " + step.text().fr())
                            .toList();
        }
    }
}
