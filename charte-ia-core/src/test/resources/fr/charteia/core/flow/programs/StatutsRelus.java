package programs;

import api.*;
import java.sql.*;
import java.util.*;

/** A status that is read out of a row into an object, as a constant of an enum: it was decided where the row was written. */
class StatutsRelus {
    enum Etat { RECUE, A_DECIDER, ACCORDEE, REFUSEE }

    record Demande(String id, Etat etat) {}

    private Connection base;

    private void ecrire(String id, String etat) throws SQLException {
        PreparedStatement ps = base.prepareStatement("UPDATE demande_relue SET etat = ? WHERE id = ?");
        ps.setString(1, etat);
        ps.setString(2, id);
        ps.executeUpdate(); // 501
    }

    void decided(String id) throws SQLException { if (Ia.demander("?").contains("non")) ecrire(id, "REFUSEE"); }
    void noted(String id) throws SQLException {
        PreparedStatement ps = base.prepareStatement("UPDATE demande_relue SET score = ? WHERE id = ?");
        ps.setDouble(1, Ia.noter("?"));
        ps.setString(2, id);
        ps.executeUpdate();
    }

    void read() throws SQLException {
        ResultSet r = base.createStatement().executeQuery("SELECT id, etat FROM demande_relue");
        while (r.next()) System.out.println(new Demande(r.getString("id"), Etat.valueOf(r.getString("etat"))));
    }
    void read_in_an_order() throws SQLException {
        ResultSet r = base.createStatement().executeQuery("SELECT id, etat FROM demande_relue ORDER BY depose");
        while (r.next()) System.out.println(new Demande(r.getString("id"), Etat.valueOf(r.getString("etat"))));
    }
    void read_of_some() throws SQLException {
        ResultSet r = base.createStatement().executeQuery("SELECT id, etat FROM demande_relue WHERE depose > '2026-01-01' ORDER BY depose");
        while (r.next()) System.out.println(new Demande(r.getString("id"), Etat.valueOf(r.getString("etat"))));
    }
    void another_where_an_answer_says_so() throws SQLException {
        ResultSet r = base.createStatement().executeQuery("SELECT id, etat, score FROM demande_relue");
        while (r.next()) System.out.println(new Demande(r.getString("id"), r.getDouble("score") < 0.5 ? Etat.REFUSEE : Etat.valueOf(r.getString("etat")))); // 501
    }
    void another_where_one_is_asked() throws SQLException {
        ResultSet r = base.createStatement().executeQuery("SELECT id, etat FROM demande_relue ORDER BY depose");
        while (r.next()) System.out.println(new Demande(r.getString("id"), Ia.demander("?").contains("non") ? Etat.REFUSEE : Etat.valueOf(r.getString("etat")))); // 501
    }
    void another() throws SQLException {
        ResultSet r = base.createStatement().executeQuery("SELECT id, etat, montant FROM demande_relue");
        while (r.next()) System.out.println(new Demande(r.getString("id"), r.getInt("montant") > 900 ? Etat.REFUSEE : Etat.valueOf(r.getString("etat"))));
    }
}
