package fr.charteia.core.model.sql;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.model.sql.SqlStatement.Asked;
import fr.charteia.core.model.sql.SqlStatement.Question;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SqlStatementTest {
    private static SqlStatement sql(String text) {
        return new SqlStatement(text);
    }

    @Test
    void an_update_says_what_goes_to_which_column() {
        assertThat(sql("UPDATE Dossier d SET d.Avis = ?, \"note\" = coalesce(?, note), le = now() WHERE id = ?"
                                + " AND x = ?")
                        .written())
                .containsOnly(entry("1", Set.of("dossier.avis")), entry("2", Set.of("dossier.note")));
        assertThat(sql("update s.t set (a, b) = (?, lower(?)), c = d = ?").written())
                .containsOnly(entry("1", Set.of("t.a")), entry("2", Set.of("t.b")), entry("3", Set.of("t.c")));
    }

    @Test
    void cypher_says_it_of_what_it_draws() {
        assertThat(
                        sql("MERGE (d:Demande {cle: $cle}) ON CREATE SET d.avis = $avis, d.vuLe = datetime() ON MATCH SET d += {motif: $motif}")
                                .written())
                .containsOnly(
                        entry("cle", Set.of("demande.cle")),
                        entry("avis", Set.of("demande.avis")),
                        entry("motif", Set.of("demande.motif")));
        assertThat(sql("MATCH (a {cle: $cle}), (b:Agent) CREATE (a)-[:LIE_A {dit: $dit, canal: \"guichet\"}]->(b)")
                        .written())
                .containsOnly(entry("dit", Set.of("lie_a.dit")));
        assertThat(sql("MATCH (d:Demande) SET d.etape = 'vue', d.ancien = d.avis")
                        .constants())
                .containsOnly(entry("demande.etape", Set.of("vue")));
    }

    @Test
    void cypher_gives_properties_of_what_it_draws() {
        SqlStatement read = sql(
                "MATCH (d:Demande)-[l:LIE_A*1..3]->(a:Agent) WHERE d.lieu STARTS WITH $lieu RETURN d.avis AS avis, l.dit, a.nom AS `qui` ORDER BY avis");
        assertThat(read.read("avis")).containsOnly("demande.avis");
        assertThat(read.read("l.dit")).containsOnly("lie_a.dit");
        assertThat(read.read(3)).containsOnly("agent.nom");
        assertThat(read.names()).containsOnly("avis", "dit", "qui");
        assertThat(read.written()).isEmpty();
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
        assertThat(sql("UPDATE t SET a = :unA, b = #{unB,jdbcType=VARCHAR}, c = $2, d = @unD, e = f::text, g ="
                                + " :#{#d.unG}, h = ?4 -- , i = ?\n"
                                + " /* , j = ? */")
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
    void a_path_through_objects_starts_at_a_table() {
        SqlStatement query = sql("select d.avis.sens as sens, d.nom from Dossier d where d.usager.ville = 'Nice'");

        assertThat(query.read("sens")).containsExactly("dossier.avis.sens");
        assertThat(query.read(2)).containsExactly("dossier.nom");
        assertThat(query.asked().get(0).columns()).containsExactly("dossier.usager.ville");
        assertThat(sql("update Dossier d set d.avis.sens = :sens").written().get("sens"))
                .containsExactly("dossier.avis.sens");
        assertThat(sql("select public.dossier.avis from public.dossier").read(1))
                .containsExactly("dossier.avis");
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
        assertThat(sql("SELECT note AS avis, avis AS note FROM t").read("note")).containsExactly("t.avis");
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

    @Test
    void parts_of_names_are_told_apart_by_case_or_by_a_line() {
        assertThat(sql("select d.avisRendu from DossierAide d").read("AVIS_RENDU"))
                .containsExactly("dossier_aide.avis_rendu");
        assertThat(SqlStatement.plain("\"scoreIA2\"")).isEqualTo("score_ia2");
    }

    @Test
    void jpql_names_constants_of_enums_by_their_class() {
        SqlStatement update = sql(
                "update Demande d set d.etat = org.visas.Etat.REFUSE, d.suite = org.visas.Demande$Suite.SANS_SUITE where d.id = 1");
        assertThat(update.constants())
                .containsOnly(entry("demande.etat", Set.of("REFUSE")), entry("demande.suite", Set.of("SANS_SUITE")));
        assertThat(update.copied()).isEmpty();
        assertThat(sql("update t set a = s.b.c, d = x.Y.z").constants()).isEmpty();
    }

    @Test
    void columns_are_copied_from_others_and_filled_with_constants() {
        SqlStatement update =
                sql("update t set a = b, c = 'it''s', d = true, e = 3, f = null, g = x.h from x where i = 'j'");
        assertThat(update.copied()).containsOnly(entry("t.a", Set.of("t.b", "x.b")), entry("t.g", Set.of("x.h")));
        assertThat(update.constants())
                .containsOnly(entry("t.c", Set.of("it's")), entry("t.d", Set.of(1)), entry("t.e", Set.of(3)));
        assertThat(sql("insert into t (a, b) select u.c, d from u where e = 3").copied())
                .containsOnly(entry("t.a", Set.of("u.c")), entry("t.b", Set.of("u.d")));
        assertThat(update.writes("t.c")).isTrue();
        assertThat(update.writes("*.a")).isTrue();
        assertThat(update.writes("t.b")).isFalse();
        assertThat(sql("update t set a = ?").writes("t.a")).isTrue();
    }

    @Test
    void conditions_and_orders_say_by_which_columns_rows_are_chosen() {
        SqlStatement query = sql(
                "select a from t where b = :x and c = 'y' and d > 3 and e is not null and f in (select g from u where"
                        + " h = ?) order by i desc");
        assertThat(query.asked())
                .containsExactly(
                        new Asked(Set.of("t.b", "u.b"), Question.IS, List.of(), List.of("x")),
                        new Asked(Set.of("t.c", "u.c"), Question.IS, List.of("y"), List.of()),
                        new Asked(Set.of("t.d", "u.d"), Question.OTHER, List.of(), List.of()),
                        new Asked(Set.of("t.f", "u.f"), Question.IS_AMONG, List.of(), List.of()),
                        new Asked(Set.of("t.h", "u.h"), Question.IS, List.of(), List.of("1")),
                        new Asked(Set.of("t.i", "u.i"), Question.OTHER, List.of(), List.of()));
        assertThat(query.holdsAll()).isTrue();
        assertThat(sql("select a from t where b = 1 or c = 2").holdsAll()).isFalse();
        assertThat(sql("select a from t where not b = 1").holdsAll()).isFalse();
        assertThat(sql("insert into t (a) values (?) on conflict (a) do update set b = 3")
                        .asked())
                .isEmpty();
        assertThat(sql("select a from t where b = c + 1").asked())
                .extracting(Asked::columns)
                .containsExactly(Set.of("t.b"), Set.of("t.c"));
    }

    @Test
    void conditions_name_the_values_that_a_column_is_to_be_one_of_or_none_of() {
        assertThat(
                        sql("select a from t where b in ('x', ?, :y, 3) and c not in (:l) and d in :m and e <> 'z' and f != 4 and g"
                                        + " <> h and i in (1 + 2, 'v')")
                                .asked())
                .contains(
                        new Asked(Set.of("t.b"), Question.IS_AMONG, List.of("x", 3), List.of("1", "y")),
                        new Asked(Set.of("t.c"), Question.IS_AMONG, List.of(), List.of("l")),
                        new Asked(Set.of("t.d"), Question.IS_AMONG, List.of(), List.of("m")),
                        new Asked(Set.of("t.e"), Question.IS_AMONG, List.of("z"), List.of()),
                        new Asked(Set.of("t.f"), Question.IS_AMONG, List.of(4), List.of()),
                        new Asked(Set.of("t.g"), Question.IS_AMONG, List.of(), List.of()),
                        new Asked(Set.of("t.i"), Question.IS_AMONG, List.of("v"), List.of()));
    }

    @Test
    void an_object_is_made_of_what_is_given_under_the_names_of_its_properties() {
        SqlStatement query = sql("select d.avis_rendu, d.note as motif from dossier d");
        assertThat(query.property("avisRendu")).containsExactly("dossier.avis_rendu");
        assertThat(query.property("motif")).containsExactly("dossier.note");
        assertThat(query.property("age")).isEmpty();
        assertThat(sql("select * from dossier").property("age")).containsExactly("dossier.age");
        assertThat(query.inOrder()).containsExactly(Set.of("dossier.avis_rendu"), Set.of("dossier.note"));
        assertThat(sql("select * from dossier").inOrder()).isEmpty();
        assertThat(query.isQuery()).isTrue();
        assertThat(sql("delete from t").isQuery()).isFalse();
        SqlStatement made = sql("select new a.b.C(d.avis, d.note) from Dossier d");
        assertThat(made.makes()).isTrue();
        assertThat(made.inOrder()).containsExactly(Set.of("dossier.avis"), Set.of("dossier.note"));
        assertThat(query.makes()).isFalse();
    }

    @Test
    void what_is_joined_from_within_a_record_is_called_by_its_path() {
        SqlStatement query = sql("select m.body, m.application.subject from Application a join a.messages m");

        assertThat(query.inOrder())
                .containsExactly(
                        Set.of("application.messages.body"), Set.of("application.messages.application.subject"));
        assertThat(sql("select d.avis from public.dossier d join public.usager u")
                        .read(1))
                .as("a schema is no record")
                .containsExactly("dossier.avis");
    }

    @Test
    void how_many_there_are_is_no_column() {
        assertThat(sql("select count(distinct d.nom), d.avis from dossier d").inOrder())
                .containsExactly(Set.of(), Set.of("dossier.avis"));
    }

    @Test
    void records_are_given_as_a_whole() {
        assertThat(sql("select d from Dossier d").isOfRecords()).isTrue();
        assertThat(sql("select d from Dossier d").property("avis")).containsExactly("dossier.avis");
        assertThat(sql("select d.avis from Dossier d").isOfRecords()).isFalse();
        assertThat(sql("select d, d.avis from Dossier d").isOfRecords()).isFalse();
    }
}
