package fr.ancienne.jdbc;
import fr.ancienne.commun.*;
import org.springframework.jdbc.core.*; import org.springframework.jdbc.core.namedparam.*; import java.util.*;
public class Dao4 { JdbcTemplate t; NamedParameterJdbcTemplate n;
  void ecrire(long id) { t.update("update dossier set remarque = ? where id = ?", IA.M.chat("x"), id); }
  void lire(long id) { D d = t.queryForObject("select * from dossier where id = ?", new BeanPropertyRowMapper<D>(D.class), id); if (d.getRemarque().equals("O")) Droits.accorder("x", "m"); // CHARTE-501
    if (d.getAutre().equals("O")) Droits.refuser("x", "m");
    for (D e : t.query("select * from dossier", new BeanPropertyRowMapper<D>(D.class))) { if (e.getRemarque().equals("O")) Droits.accorder("x", "n"); // CHARTE-501
      if (e.getAutre().equals("O")) Droits.refuser("x", "m"); }
    for (D e : n.query("select * from dossier", new HashMap<String,Object>(), new BeanPropertyRowMapper<D>(D.class))) { if (e.getRemarque().equals("O")) Droits.accorder("x", "o"); // CHARTE-501
      if (e.getAutre().equals("O")) Droits.refuser("x", "m"); }
    for (D e : t.query("select * from dossier where a = ?", new Object[] {1}, BeanPropertyRowMapper.newInstance(D.class))) { if (e.getRemarque().equals("O")) Droits.accorder("x", "p"); // CHARTE-501
      if (e.getAutre().equals("O")) Droits.refuser("x", "m"); }
  }
}
class D { private String remarque, autre; public String getRemarque() { return remarque; } public void setRemarque(String r) { remarque = r; } public String getAutre() { return autre; } public void setAutre(String a) { autre = a; } }
