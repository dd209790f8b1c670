package programs;

import api.*;
import java.sql.*;
import java.util.*;

/** Rows as JDBC gives them: of which statement they are, however it was run, and which of its columns is read. */
class ResultSets {
    static class Asked { private Connection base;
        void w(long id) throws SQLException { PreparedStatement ps = base.prepareStatement("UPDATE aide_lue SET avis = ? WHERE id = ?"); ps.setString(1, Ia.demander("?")); ps.setLong(2, id); ps.executeUpdate(); }
        void query() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT avis FROM aide_lue"); while (r.next()) Decisions.refuser(r.getString(1)); } // 501
        void other() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT nom FROM aide_lue"); while (r.next()) Decisions.refuser(r.getString(1)); }
        void executed() throws SQLException { Statement s = base.createStatement(); s.execute("SELECT avis FROM aide_lue"); ResultSet r = s.getResultSet(); while (r.next()) Decisions.refuser(r.getString(1)); } // 501
        void executed_other() throws SQLException { Statement s = base.createStatement(); s.execute("SELECT nom FROM aide_lue"); ResultSet r = s.getResultSet(); while (r.next()) Decisions.refuser(r.getString(1)); }
        void prepared() throws SQLException { PreparedStatement s = base.prepareStatement("SELECT avis FROM aide_lue WHERE id = ?"); s.setInt(1, 4); if (s.execute()) { ResultSet r = s.getResultSet(); while (r.next()) Decisions.refuser(r.getString("avis")); } } // 501
        void prepared_other() throws SQLException { PreparedStatement s = base.prepareStatement("SELECT nom FROM aide_lue WHERE id = ?"); s.setInt(1, 4); if (s.execute()) { ResultSet r = s.getResultSet(); while (r.next()) Decisions.refuser(r.getString("nom")); } }
        void lookups() throws SQLException { Statement s = base.createStatement(); s.execute("SELECT nom FROM aide_lue"); s.execute("SELECT avis FROM aide_lue"); ResultSet r = s.getResultSet(); while (r.next()) Decisions.refuser(r.getString(1)); } // 501
        void column_number() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT nom, avis FROM aide_lue"); int c = r.findColumn("avis"); while (r.next()) Decisions.refuser(r.getString(c)); } // 501
        void as_object() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT avis FROM aide_lue"); while (r.next()) Decisions.refuser(String.valueOf(r.getObject(1, String.class))); } // 501
        void updatable() throws SQLException { ResultSet r = base.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE).executeQuery("SELECT id, avis FROM aide_lue"); if (r.first()) { do { Decisions.refuser(r.getString(2)); } while (r.next()); } } // 501
    }
    static class Written { private Connection base;
        void w(String nom) throws SQLException { CallableStatement c = base.prepareCall("{call noter(?, ?)}"); c.setString(1, nom); c.setString(2, Ia.demander("?")); c.execute(); }
        void batch(List<String> noms) throws SQLException { PreparedStatement ps = base.prepareStatement("INSERT INTO lot_lue (nom, avis) VALUES (?, ?)"); for (String n : noms) { ps.setString(1, n); ps.setString(2, Ia.demander(n)); ps.addBatch(); } ps.executeBatch(); }
        void read() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT avis FROM lot_lue"); while (r.next()) Decisions.refuser(r.getString(1)); } // 501
        void read_names() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT nom FROM lot_lue"); while (r.next()) Decisions.refuser(r.getString(1)); }
    }
}
