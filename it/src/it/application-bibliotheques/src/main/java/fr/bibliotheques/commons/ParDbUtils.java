package fr.bibliotheques.commons;
import fr.bibliotheques.commun.*;
import dev.langchain4j.model.chat.ChatModel;
import java.sql.*;
import java.util.*;
import org.apache.commons.dbutils.*;
import org.apache.commons.dbutils.handlers.*;
class ParDbUtils {
    private final ChatModel ia; private final Dossiers dossiers; private final Instructeur instructeur; private final QueryRunner run;
    ParDbUtils(ChatModel ia, Dossiers d, Instructeur i, javax.sql.DataSource ds) { this.ia = ia; dossiers = d; instructeur = i; run = new QueryRunner(ds); }
    void ecrire(String ref) throws SQLException { Usager u = dossiers.lire(ref); run.update("insert into fiche (ref, denom, theme) values (?, ?, ?)", ref, u.getNom(), u.getTheme()); run.update("update fiche set avis = ?, etape = ? where ref = ?", ia.chat("Avis " + ref), u.getEtape(), ref); }
    void usager(String ref) throws SQLException { Usager u = run.query("select * from usager where reference = ?", new BeanHandler<>(Usager.class), ref); ia.chat("Résume " + u.getNom()); } // CHARTE-401
    void usagerTheme(String ref) throws SQLException { Usager u = run.query("select * from usager where reference = ?", new BeanHandler<>(Usager.class), ref); ia.chat("Résume " + u.getTheme()); }
    void usagers() throws SQLException { List<Usager> l = run.query("select * from usager", new BeanListHandler<Usager>(Usager.class)); for (Usager u : l) ia.chat("Résume " + u.getAdresse()); } // CHARTE-401
    void carte(String ref) throws SQLException { Map<String, Object> m = run.query("select denom, theme from fiche where ref = ?", new MapHandler(), ref); ia.chat("Résume " + m.get("denom")); } // CHARTE-401
    void carteTheme(String ref) throws SQLException { Map<String, Object> m = run.query("select denom, theme from fiche where ref = ?", new MapHandler(), ref); ia.chat("Résume " + m.get("theme")); }
    void scalaire(String ref) throws SQLException { String s = run.query("select denom from fiche where ref = ?", new ScalarHandler<String>(), ref); ia.chat("Résume " + s); } // CHARTE-401
    void scalaireTheme(String ref) throws SQLException { String s = run.query("select theme from fiche where ref = ?", new ScalarHandler<String>(), ref); ia.chat("Résume " + s); }
    void colonne() throws SQLException { List<String> s = run.query("select denom from fiche", new ColumnListHandler<String>("denom")); ia.chat("Résume " + s.get(0)); } // CHARTE-401
    void tableau(String ref) throws SQLException { Object[] s = run.query("select theme, denom from fiche where ref = ?", new ArrayHandler(), ref); ia.chat("Résume " + s[1]); } // CHARTE-401
    void compte() throws SQLException { Long n = run.query("select count(*) from fiche", new ScalarHandler<Long>()); ia.chat("Nombre " + n); }
    void deciderEtape(String ref) throws SQLException { String a = run.query("select etape from fiche where ref = ?", new ScalarHandler<String>(), ref); if (a.equals("incomplet")) dossiers.refuser(ref); }
    void deciderValide(String ref) throws SQLException { String a = run.query("select avis from fiche where ref = ?", new ScalarHandler<String>(), ref); if (instructeur.confirme(a)) dossiers.refuser(ref); }
    void main(String ref) throws SQLException { String a = run.query("select avis from fiche where ref = ?", rs -> rs.next() ? rs.getString("avis") : null, ref); if (a.equals("NON")) dossiers.refuser(ref); } // CHARTE-501
}
