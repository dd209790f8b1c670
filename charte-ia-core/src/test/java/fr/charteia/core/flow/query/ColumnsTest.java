package fr.charteia.core.flow.query;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a statement whose text is known writes to columns, and what a row of one gives. */
class ColumnsTest {
    private static final Columns.Seen UNSEEN = (column, value, naming) -> {};

    private static final Value AVIS = Bench.labelled(4);
    private static final Value MOTIF = Bench.labelled(5);
    private static final HeapObject PARAMETERS = Bench.object("java/util/HashMap", 9);

    private static Value sql(String text) {
        return Value.constant(text);
    }

    /** What statements are given: the values at their positions, from 1, or by their names. */
    private static Value given(Bench bench, Map<String, Value> values) {
        values.forEach((key, value) -> bench.state.heap.set(PARAMETERS, Slot.value(key), value));
        return Value.of(PARAMETERS);
    }

    private static Set<Label> read(Bench bench, Columns columns, String statement, Object key) {
        Value row = columns.row(bench.call("Ljava/lang/Object;"), sql(statement));
        return columns.read(bench.call("Ljava/lang/Object;"), row, Optional.of(key))
                .taints()
                .labels();
    }

    @Test
    void what_is_read_from_a_column_and_written_back_to_it_is_no_change() {
        Bench.with(bench -> {
            Columns columns = bench.columns();
            Value row = columns.row(bench.call("Ljava/lang/Object;"), sql("SELECT avis FROM dossier"));
            Value avis = columns.read(bench.call("Ljava/lang/Object;"), row, Optional.of("avis"));
            List<String> told = new ArrayList<>();
            columns.write(
                    bench.call("V"),
                    sql("UPDATE dossier SET avis = ?, motif = ?, sens = ? WHERE id = ?"),
                    given(bench, Map.of("1", avis, "2", avis, "3", MOTIF, "4", Value.CLEAN)),
                    (column, value, naming) -> told.add(column));

            assertThat(told).containsExactlyInAnyOrder("dossier.motif", "dossier.sens");
        });
    }

    @Test
    void each_parameter_goes_to_its_column_and_comes_out_of_it_alone() {
        Bench.with(bench -> {
            Columns columns = bench.columns();
            columns.write(
                    bench.call("V"),
                    sql("UPDATE dossier SET avis = ?, motif = ? WHERE id = ?"),
                    given(bench, Map.of("1", AVIS, "2", MOTIF, "3", Value.CLEAN)),
                    UNSEEN);

            assertThat(read(bench, columns, "SELECT motif, avis FROM dossier", "avis"))
                    .containsAll(AVIS.taints().labels())
                    .doesNotContainAnyElementsOf(MOTIF.taints().labels());
            assertThat(read(bench, columns, "SELECT motif, avis FROM dossier", 1))
                    .as("by its position, from 1")
                    .containsAll(MOTIF.taints().labels())
                    .doesNotContainAnyElementsOf(AVIS.taints().labels());
            assertThat(read(bench, columns, "SELECT d.avis AS a FROM dossier d", "a"))
                    .as("by another name")
                    .containsAll(AVIS.taints().labels())
                    .doesNotContainAnyElementsOf(MOTIF.taints().labels());
        });
    }

    @Test
    void other_tables_have_columns_of_their_own() {
        Bench.with(bench -> {
            Columns columns = bench.columns();
            columns.write(
                    bench.call("V"),
                    sql("INSERT INTO dossier (avis) VALUES (?)"),
                    given(bench, Map.of("1", AVIS)),
                    UNSEEN);

            assertThat(read(bench, columns, "SELECT avis FROM journal", "avis"))
                    .doesNotContainAnyElementsOf(AVIS.taints().labels());
        });
    }

    @Test
    void where_the_text_is_not_known_any_column_of_that_name_may_be_meant() {
        Bench.with(bench -> {
            Columns columns = bench.columns();
            columns.write(
                    bench.call("V"),
                    sql("UPDATE dossier SET avis = :avis"),
                    given(bench, Map.of("avis", AVIS)),
                    UNSEEN);
            Value row = columns.row(bench.call("Ljava/lang/Object;"), Value.CLEAN);

            assertThat(columns.read(bench.call("Ljava/lang/Object;"), row, Optional.of("avis"))
                            .taints()
                            .labels())
                    .containsAll(AVIS.taints().labels());
            assertThat(columns.read(bench.call("Ljava/lang/Object;"), row, Optional.of("motif"))
                            .taints()
                            .labels())
                    .doesNotContainAnyElementsOf(AVIS.taints().labels());
            assertThat(columns.read(bench.call("Ljava/lang/Object;"), row, Optional.empty()))
                    .as("a name that is not known")
                    .isEqualTo(Value.BOTTOM);
        });
    }

    @Test
    void nothing_is_written_by_a_statement_that_is_not_known_or_that_writes_nothing() {
        Bench.with(bench -> {
            Columns columns = bench.columns();
            Value parameters = given(bench, Map.of("1", AVIS));
            columns.write(bench.call("V"), Value.CLEAN, parameters, UNSEEN);
            columns.write(bench.call("V"), sql("SELECT avis FROM dossier WHERE id = ?"), parameters, UNSEEN);

            assertThat(read(bench, columns, "SELECT avis, id FROM dossier", "avis"))
                    .doesNotContainAnyElementsOf(AVIS.taints().labels());
            assertThat(read(bench, columns, "SELECT avis, id FROM dossier", "id"))
                    .doesNotContainAnyElementsOf(AVIS.taints().labels());
        });
    }

    @Test
    void a_row_has_its_columns_as_a_map_has_what_is_under_its_keys() {
        Bench.with(bench -> {
            Columns columns = bench.columns();
            columns.write(bench.call("V"), sql("UPDATE dossier SET avis = ?"), given(bench, Map.of("1", AVIS)), UNSEEN);
            Value row = columns.row(bench.call("Ljava/lang/Object;"), sql("SELECT avis, motif FROM dossier"));

            assertThat(bench.memory
                            .read(bench.state, row, Slot.value("avis"))
                            .taints()
                            .labels())
                    .containsAll(AVIS.taints().labels())
                    .doesNotContainAnyElementsOf(MOTIF.taints().labels());
            assertThat(columns.under(bench.call("V"), Value.of(PARAMETERS), List.of(Slot.value("avis"))))
                    .as("a map of another's")
                    .isEmpty();
        });
    }

    @Test
    void of_a_statement_that_names_none_a_row_has_whatever_column_it_is_asked_for() {
        Bench.with(bench -> {
            Columns columns = bench.columns();
            columns.write(bench.call("V"), sql("UPDATE dossier SET avis = ?"), given(bench, Map.of("1", AVIS)), UNSEEN);
            Value all = columns.row(bench.call("Ljava/lang/Object;"), sql("SELECT * FROM dossier"));
            assertThat(columns.under(bench.call("V"), all, List.of(Slot.value("avis"))))
                    .hasValueSatisfying(value -> assertThat(value.taints().labels())
                            .containsAll(AVIS.taints().labels()));
            assertThat(columns.under(bench.call("V"), all, List.of(Slot.VALUE)))
                    .as("under any key")
                    .isEmpty();
        });
    }
}
