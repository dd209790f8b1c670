package fr.ancienne.ibatis;
import fr.ancienne.commun.*;
import com.ibatis.sqlmap.client.*; import java.util.*;
public class SqlMapUsagerDao {
    private SqlMapClient c;
    public void setSqlMapClient(SqlMapClient s) { c = s; }
    public void lire(String id) throws Exception {
        Usager u = (Usager) c.queryForObject("Usager.parId", id);
        IA.M.chat(u.getNom()); // CHARTE-401
        IA.M.chat(u.getRubrique());
        List<Usager> l = c.queryForList("Usager.tous", id);
        for (Usager v : l) IA.M.chat(v.getNom()); // CHARTE-401
        Map p = new HashMap(); p.put("email", u.getNom());
        List<Map> m = c.queryForList("Usager.maps", p);
        for (Map x : m) IA.M.chat("" + x.get("EMAIL")); // CHARTE-401
        for (Map x : m) IA.M.chat("" + x.get("RUBRIQUE"));
    }
    public void ecrire(String id) throws Exception {
        Usager u = (Usager) c.queryForObject("Usager.parId", id);
        u.setAvis(IA.M.chat("avis ?"));
        c.update("Usager.maj", u);
    }
    public void decider(String id) throws Exception {
        Usager u = (Usager) c.queryForObject("Usager.parId", id);
        if ("OUI".equals(u.getAvis())) Droits.accorder("x", "m"); // CHARTE-501
        if ("OUI".equals(u.getRubrique())) Droits.refuser("x", "m");
    }
}
