package fr.ancienne.jdbc;
import fr.ancienne.commun.*;
import org.springframework.jdbc.core.*; import org.springframework.jdbc.core.namedparam.*; import java.sql.*; import java.util.*; import org.springframework.dao.*;
public class Dao3 {
    JdbcTemplate t; NamedParameterJdbcTemplate n;
    static class M implements RowMapper<Usager> { public Usager mapRow(ResultSet rs, int n) throws SQLException { Usager u = new Usager(); u.setNom(rs.getString("NOM")); u.setRubrique(rs.getString("RUB")); u.setAvis(rs.getString("AVIS2")); return u; } }
    public void un(long id) { Usager u = t.query("select * from usager where id = ?", new ResultSetExtractor<Usager>() { public Usager extractData(ResultSet rs) throws SQLException, DataAccessException { if (!rs.next()) return null; return new M().mapRow(rs, 0); } }, id); IA.M.chat(u.getNom()); // CHARTE-401
      IA.M.chat(u.getRubrique()); }
    public void deux(long id) { List<Usager> l = t.query("select * from usager where id = ?", (PreparedStatementSetter) ps -> ps.setLong(1, id), (ResultSetExtractor<List<Usager>>) rs -> { List<Usager> r = new ArrayList<>(); while (rs.next()) r.add(new M().mapRow(rs, 0)); return r; });
      for (Usager u : l) IA.M.chat(u.getNom()); // CHARTE-401
      for (Usager u : l) IA.M.chat(u.getRubrique()); }
    public void trois(long id) { List<Usager> l = n.query("select * from usager where id = :i", Collections.singletonMap("i", id), new M());
      for (Usager u : l) IA.M.chat(u.getNom()); // CHARTE-401
      for (Usager u : l) IA.M.chat(u.getRubrique());
      Usager v = n.queryForObject("select * from usager where id = :i", new MapSqlParameterSource("i", id), new M());
      IA.M.chat(v.getNom()); // CHARTE-401
      IA.M.chat(v.getRubrique()); }
    public void quatre(long id) { Map<String, List<Usager>> m = t.query("select * from usager", rs -> { Map<String, List<Usager>> r = new HashMap<>(); while (rs.next()) r.computeIfAbsent(rs.getString("RUB"), k -> new ArrayList<>()).add(new M().mapRow(rs, 0)); return r; });
      for (String k : m.keySet()) IA.M.chat(k);
      for (List<Usager> l : m.values()) for (Usager u : l) { IA.M.chat(u.getNom()); // CHARTE-401
        IA.M.chat(u.getRubrique()); } }
    public void ecrire(long id) { n.update("update usager set avis2 = :a where id = :i", new MapSqlParameterSource().addValue("a", IA.M.chat("x")).addValue("i", id)); }
    public void decider(long id) { Usager u = t.queryForObject("select * from usager where id = ?", new Object[] {id}, new M()); if ("O".equals(u.getAvis())) Droits.accorder("x", "m"); // CHARTE-501
      if ("O".equals(u.getRubrique())) Droits.refuser("x", "m"); }
}
