package fr.charteia.core.model;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SqlStatementTest {
    private static SqlStatement sql(String text) {
        return new SqlStatement(text);
    }

    @Test
    void an_update_says_what_goes_to_which_column() {
        assertThat(
                        sql("UPDATE Dossier d SET d.Avis = ?, \"note\" = coalesce(?, note), le = now() WHERE id = ? AND x = ?")
                                .written())
                .containsOnly(entry("1", Set.of("dossier.avis")), entry("2", Set.of("dossier.note")));
        assertThat(sql("update s.t set (a, b) = (?, lower(?)), c = d = ?").written())
                .containsOnly(entry("1", Set.of("t.a")), entry("2", Set.of("t.b")), entry("3", Set.of("t.c")));
    }

    @Test
    void an_insert_says_it_by_the_order_of_its_columns_in_each_row() {
        assertThat(sql("insert into s.t (a, b, c) values (nextval('q, ?'), ?, lower(?)), (1, ?, ?) returning id")
                        .written())
                .containsOnly(
                        entry("1", Set.of("t.b")),
                        entry("2", Set.of("t.c")),
                        entry("3", Set.of("t.b")),
                        entry("4", Set.of("t.c")));
        assertThat(sql("insert into t (a, b) select ?, x from u where y = ?").written())
                .containsOnly(entry("1", Set.of("t.a")));
        assertThat(sql("insert into t values (?, ?)").written()).isEmpty();
    }

    @Test
    void what_is_done_on_conflict_is_an_update() {
        assertThat(sql("INSERT INTO t (a) VALUES (?) ON CONFLICT (a) DO UPDATE SET b = ? WHERE t.c = ?")
                        .written())
                .containsOnly(entry("1", Set.of("t.a")), entry("2", Set.of("t.b")));
        assertThat(sql("INSERT INTO t (a) VALUES (?) ON DUPLICATE KEY UPDATE b = ?, c = values(c)")
                        .written())
                .containsOnly(entry("1", Set.of("t.a")), entry("2", Set.of("t.b")));
        assertThat(sql("MERGE INTO t USING dual ON (t.id = ?) WHEN MATCHED THEN UPDATE SET t.a = ? "
                                + "WHEN NOT MATCHED THEN INSERT (b, c) VALUES (?, 'x')")
                        .written())
                .containsOnly(entry("2", Set.of("t.a")), entry("3", Set.of("t.b")));
    }

    @Test
    void parameters_have_names_or_numbers() {
        assertThat(
                        sql("UPDATE t SET a = :unA, b = #{unB,jdbcType=VARCHAR}, c = $2, d = @unD, e = f::text, g = :#{#d.unG}, h = ?4 "
                                        + "-- , i = ?\n /* , j = ? */")
                                .written())
                .containsOnlyKeys("unA", "unB", "2", "unD", "d.unG", "4");
    }

    @Test
    void what_is_only_asked_for_is_not_written() {
        assertThat(sql("SELECT a FROM t WHERE b = ? FOR UPDATE").written()).isEmpty();
        assertThat(sql("DELETE FROM t WHERE a = ?").written()).isEmpty();
        assertThat(sql("SET search_path = ?").written()).containsOnly(entry("1", Set.of(".search_path")));
    }

    @Test
    void a_query_says_where_its_columns_come_from() {
        SqlStatement query =
                sql("SELECT d.nom, u.note AS n, count(*), lower(x) bas FROM dossier d, Usager u JOIN pays ON d.x = y");

        assertThat(query.read("NOM")).containsExactly("dossier.nom");
        assertThat(query.read("d.\"Nom\"")).containsExactly("dossier.nom");
        assertThat(query.read("n")).containsExactly("usager.note");
        assertThat(query.read(2)).isEqualTo(query.read("n"));
        assertThat(query.read("bas")).containsExactly("dossier.x", "usager.x", "pays.x");
        assertThat(query.read(3)).isEmpty();
        assertThat(query.read(5)).isEmpty();
        assertThat(query.read(0)).isEmpty();
        assertThat(query.names()).containsExactly("nom", "n", "bas");
        assertThat(query.written()).isEmpty();
    }

    @Test
    void all_columns_are_those_of_all_tables() {
        SqlStatement query = sql("SELECT DISTINCT d.*, 1 FROM dossier d LEFT JOIN usager AS u ON u.id = d.usager");

        assertThat(query.read("nom")).containsExactly("dossier.nom", "usager.nom");
        assertThat(query.read(2)).isEmpty();
    }

    @Test
    void what_subqueries_rename_is_followed() {
        assertThat(sql("WITH c AS (SELECT avis AS a FROM dossier) SELECT c.a AS b FROM c")
                        .read("b"))
                .containsExactly("dossier.avis");
        assertThat(sql("SELECT b FROM (SELECT avis AS b FROM dossier) x").read("b"))
                .containsExactly("dossier.avis");
        assertThat(sql("SELECT a FROM t UNION SELECT b FROM u").read(1)).containsExactly("t.a", "u.a", "t.b", "u.b");
    }

    @Test
    void what_an_insert_gives_back_is_read() {
        assertThat(sql("INSERT INTO t (a) VALUES (?) RETURNING id, b AS c").read("c"))
                .containsExactly("t.b");
    }

    @Test
    void of_what_is_no_query_the_name_is_all_that_is_known() {
        assertThat(sql("call f(?)").read("d.\"Nom\"")).containsExactly("*.nom");
        assertThat(sql("").read(1)).isEmpty();
        assertThat(SqlStatement.ofAnyTable(3)).isEmpty();
        assertThat(SqlStatement.orOfAnyTable("t.a")).containsExactly("t.a", "*.a");
    }

    @Test
    void a_text_that_names_a_column_may_write_it() {
        assertThat(SqlStatement.mayName("update T set AVIS = ?", "t.avis")).isTrue();
        assertThat(SqlStatement.mayName("update t set note = ?", "t.avis")).isFalse();
    }
}
