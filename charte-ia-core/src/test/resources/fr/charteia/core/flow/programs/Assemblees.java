package programs;

import api.*;
import java.sql.*;

/** Statements of SQL that are put together of pieces: what is written to a column is found there, as with parameters. */
class Assemblees {
    private Connection base;
    void inserer() throws SQLException { String n = Donnees.nom(); Statement st = base.createStatement(); st.executeUpdate("insert into assemblee(ville, habitant) values('Lyon', '" + n + "')"); }
    void habitant() throws SQLException { ResultSet rs = base.createStatement().executeQuery("select habitant, ville from assemblee"); while (rs.next()) Ia.envoyer(rs.getString("habitant")); } // 401
    void ville() throws SQLException { ResultSet rs = base.createStatement().executeQuery("select habitant, ville from assemblee"); while (rs.next()) Ia.envoyer(rs.getString("ville")); }
    void un_habitant(long id) throws SQLException { ResultSet rs = base.createStatement().executeQuery("select habitant from assemblee where id = " + id); while (rs.next()) Ia.envoyer(rs.getString(1)); } // 401
    void une_ville(long id) throws SQLException { ResultSet rs = base.createStatement().executeQuery("select ville from assemblee where id = " + id); while (rs.next()) Ia.envoyer(rs.getString(1)); }
    void modifier(long id) throws SQLException { base.createStatement().execute("update modifiee set patronyme = '" + Donnees.nom() + "' where id = " + id); }
    void patronyme() throws SQLException { ResultSet rs = base.prepareStatement("select * from modifiee").executeQuery(); Ia.envoyer(rs.getString("patronyme")); } // 401
    void numero() throws SQLException { ResultSet rs = base.prepareStatement("select * from modifiee").executeQuery(); Ia.envoyer(rs.getString("id")); }
    void deux(long id) throws SQLException { base.createStatement().executeUpdate("insert into deux(cle, valeur) values(" + id + ", '" + Donnees.nom() + "')"); }
    void deux_valeur() throws SQLException { ResultSet rs = base.createStatement().executeQuery("select cle, valeur from deux"); Ia.envoyer(rs.getString(2)); } // 401
    void deux_cle() throws SQLException { ResultSet rs = base.createStatement().executeQuery("select cle, valeur from deux"); Ia.envoyer(rs.getString(1)); }
    private void enregistrer(String genre, String valeur) throws SQLException { base.createStatement().executeUpdate("insert into trois(genre, porteur) values('" + genre + "', '" + valeur + "')"); }
    void trois() throws SQLException { enregistrer("x", Donnees.nom()); }
    void trois_porteur() throws SQLException { ResultSet rs = base.createStatement().executeQuery("select genre, porteur from trois"); Ia.envoyer(rs.getString("porteur")); } // 401
    void trois_genre() throws SQLException { ResultSet rs = base.createStatement().executeQuery("select genre, porteur from trois"); Ia.envoyer(rs.getString("genre")); }
    private void executer(String sql) throws SQLException { try (Statement st = base.createStatement()) { st.executeUpdate(sql); } }
    void quatre(String ville) throws SQLException { executer("insert into quatre(lieu, occupant) values('" + ville + "', '" + Donnees.nom() + "')"); }
    void quatre_occupant() throws SQLException { ResultSet rs = base.createStatement().executeQuery("select lieu, occupant from quatre"); Ia.envoyer(rs.getString("occupant")); } // 401
    void cinq() throws SQLException { String sql = "insert into cinq(a5, b5) "; sql += "values ('" + Donnees.nom() + "', 'x')"; base.prepareStatement(sql).executeUpdate(); }
    void cinq_a() throws SQLException { Ia.envoyer(base.createStatement().executeQuery("select a5 from cinq").getString("a5")); } // 401
    void cinq_b() throws SQLException { Ia.envoyer(base.createStatement().executeQuery("select b5 from cinq").getString("b5")); }
    void six() throws SQLException { base.createStatement().executeUpdate(String.format("insert into six(a6, b6) values ('%s', 'x')", Donnees.nom())); }
    void six_a() throws SQLException { Ia.envoyer(base.createStatement().executeQuery("select a6 from six").getString("a6")); } // 401
    void six_b() throws SQLException { Ia.envoyer(base.createStatement().executeQuery("select b6 from six").getString("b6")); }
    void sept() throws SQLException { StringBuilder sql = new StringBuilder("insert into sept(a7, b7) values ('"); sql.append(Donnees.nom()).append("', 'x')"); base.createStatement().executeUpdate(sql.toString()); }
    void sept_a() throws SQLException { Ia.envoyer(base.createStatement().executeQuery("select a7 from sept").getString("a7")); } // 401
    void sept_b() throws SQLException { Ia.envoyer(base.createStatement().executeQuery("select b7 from sept").getString("b7")); }
    void huit(String v) throws SQLException { PreparedStatement ps = base.prepareStatement("update huit set a8 = ?, b8 = '" + v + "'"); ps.setString(1, Donnees.nom()); ps.executeUpdate(); }
    void huit_a() throws SQLException { Ia.envoyer(base.createStatement().executeQuery("select a8 from huit").getString("a8")); } // 401
    void huit_b() throws SQLException { Ia.envoyer(base.createStatement().executeQuery("select b8 from huit").getString("b8")); }
    void chercher() throws SQLException { base.createStatement().executeUpdate("update neuf set a9 = 'x' where nom9 = '" + Donnees.nom() + "'"); }
    void neuf_a() throws SQLException { Ia.envoyer(base.createStatement().executeQuery("select a9 from neuf").getString("a9")); }
    void avis(String piece, long id) throws SQLException { base.createStatement().executeUpdate("update dix set avis10 = '" + Ia.demander(piece) + "', vu10 = 'non' where id = " + id); }
    void dix_avis() throws SQLException { if ("oui".equals(base.createStatement().executeQuery("select avis10 from dix").getString("avis10"))) Decisions.delivrer("x"); } // 501
    void dix_vu() throws SQLException { if ("oui".equals(base.createStatement().executeQuery("select vu10 from dix").getString("vu10"))) Decisions.delivrer("x"); }
    void lot() throws SQLException { Statement st = base.createStatement(); st.addBatch("insert into onze(a11) values('" + Donnees.nom() + "')"); st.executeBatch(); }
    void onze() throws SQLException { Ia.envoyer(base.createStatement().executeQuery("select a11 from onze").getString("a11")); } // 401
    void constante() throws SQLException { base.createStatement().executeUpdate("insert into douze(a12) values('x')"); }
    void douze() throws SQLException { Ia.envoyer(base.createStatement().executeQuery("select a12 from douze").getString("a12")); }
}
