package programs;

import api.*;
import java.sql.*;
import java.util.*;

/** A status, a flag or a verdict that a statement writes to a table is a decision, as one that is set on an object is. */
class StatutsEcrits {
    enum Statut { DEPOSEE, ACCEPTEE, REFUSEE }

    private Connection base;
    private Sql sql;

    void said_by_the_text_of_the_statement(long id, String piece) throws SQLException {
        if (Ia.demander(piece).startsWith("NON")) {
            PreparedStatement ps = base.prepareStatement("UPDATE candidature SET statut = 'REFUSEE' WHERE id = ?");
            ps.setLong(1, id);
            ps.executeUpdate(); // 501
        }
    }
    void bound_under_a_condition(long id, String piece) throws SQLException {
        PreparedStatement ps = base.prepareStatement("UPDATE candidature SET statut = ?, lu = ? WHERE id = ?");
        ps.setString(1, Ia.demander(piece).startsWith("NON") ? "REFUSEE" : "ACCEPTEE");
        ps.setBoolean(2, true);
        ps.setLong(3, id);
        ps.executeUpdate(); // 501
    }
    void constant_of_an_enum(long id, String piece) {
        Statut statut = Ia.demander(piece).startsWith("NON") ? Statut.REFUSEE : Statut.ACCEPTEE;
        sql.ecrire("UPDATE candidature SET statut = ? WHERE id = ?", statut.name(), id); // 501
    }
    void filled_in_by_an_insert(long id, String piece) {
        if (Ia.demander(piece).startsWith("NON")) sql.ecrire("INSERT INTO demandes_de_visa (usager, statut) VALUES (?, 'REFUSE')", id); // 501
    }
    void what_the_ai_said_is_the_verdict(long id, String piece) {
        sql.ecrire("UPDATE demande_de_bourse SET decision = ? WHERE id = ?", Ia.demander(piece), id); // 501
    }
    void a_flag(long id, String piece) {
        sql.ecrire("UPDATE demande_de_bourse SET approuvee = ? WHERE id = ?", Ia.demander(piece).equals("oui"), id); // 501
    }
    void a_flag_in_the_text(long id, String piece) {
        if (Ia.demander(piece).equals("non")) sql.ecrire("UPDATE usagers SET banned = TRUE WHERE id = ?", id); // 501
    }
    void one_of_two_statements(long id, String piece) {
        String ordre = Ia.demander(piece).equals("oui")
                ? "UPDATE candidature SET statut = 'ACCEPTEE' WHERE id = ?"
                : "UPDATE candidature SET statut = 'REFUSEE' WHERE id = ?";
        sql.ecrire(ordre, id); // 501
    }
    /** Where what is written is always the same, whose status it is decides: an answer says who is refused, and nothing else does. */
    void of_whom_the_ai_named(String pieces) {
        sql.ecrire("UPDATE candidature SET statut = 'REFUSEE' WHERE id = ?", Long.valueOf(Ia.demander("Qui refuser ? " + pieces))); // 501
    }
    void bound_for_whom_the_ai_named(String pieces) throws SQLException {
        PreparedStatement ps = base.prepareStatement("UPDATE candidature SET statut = ? WHERE id = ? AND lu = 1");
        ps.setString(1, "REFUSEE");
        ps.setString(2, Ia.demander(pieces));
        ps.executeUpdate(); // 501
    }
    void named_by_the_ai_through_a_helper(String pieces) {
        refuserEnBase(Long.parseLong(Ia.demander(pieces)));
    }
    private void refuserEnBase(long id) {
        sql.ecrire("UPDATE candidature SET statut = 'REFUSEE' WHERE id = ?", id); // 501
    }
    void a_note_of_whom_the_ai_named(String pieces) {
        sql.ecrire("UPDATE candidature SET lu = 1 WHERE id = ?", Long.valueOf(Ia.demander(pieces)));
    }
    void chosen_by_a_person_for_whom_the_ai_named(String choix, String pieces) {
        sql.ecrire("UPDATE candidature SET statut = ? WHERE id = ?", choix, Long.valueOf(Ia.demander(pieces)));
    }
    void of_whom_somebody_else_named(long id, String pieces) {
        sql.ecrire("UPDATE candidature SET note = ? WHERE id = ?", Ia.demander(pieces), id);
        sql.ecrire("UPDATE candidature SET statut = 'REFUSEE' WHERE id = ?", id);
    }
    void through_a_helper(long id, String piece) {
        if (Ia.demander(piece).equals("non")) poser(id, "REFUSEE");
    }
    private void poser(long id, String valeur) {
        sql.ecrire("UPDATE candidature SET statut = ? WHERE id = ?", valeur, id); // 501
    }
    /** What a helper says by its name is told to who calls it, whichever constant that is: the column that it writes says it no more. */
    void constant_of_an_enum_through_a_helper(long id, String piece) {
        Statut statut = Ia.demander(piece).startsWith("NON") ? Statut.REFUSEE : Statut.ACCEPTEE;
        modifierStatut(id, statut); // 501
    }
    private void modifierStatut(long id, Statut statut) {
        sql.ecrire("UPDATE candidature SET statut = ? WHERE id = ?", statut.name(), id);
    }
    void what_the_ai_said_through_a_helper(long id, String piece) {
        fixerStatut(id, Ia.remplir(piece, Statut.class)); // 501
    }
    private void fixerStatut(long id, Statut statut) {
        sql.ecrire("UPDATE candidature SET statut = ? WHERE id = ?", statut.toString(), id);
    }
    void through_a_helper_that_says_nothing(long id, String piece) {
        ranger(id, Ia.demander(piece).startsWith("NON") ? Statut.REFUSEE : Statut.ACCEPTEE);
    }
    private void ranger(long id, Statut valeur) {
        sql.ecrire("UPDATE candidature SET statut = ? WHERE id = ?", valeur.name(), id); // 501
    }
    void through_a_helper_that_is_named_for_it(long id, String piece) {
        if (Ia.demander(piece).equals("non")) changerStatut(id, "REFUSEE"); // 501
    }
    private void changerStatut(long id, String statut) {
        sql.ecrire("UPDATE candidature SET statut = ? WHERE id = ?", statut, id);
    }

    void what_a_person_said(long id, String piece) {
        String avis = Ia.demander(piece);
        sql.ecrire("UPDATE candidature SET statut = ? WHERE id = ?", Agent.valide(avis) ? "ACCEPTEE" : "REFUSEE", id);
    }
    void not_of_the_ai(long id, String piece, String choix) {
        sql.ecrire("UPDATE candidature SET resume = ? WHERE id = ?", Ia.demander(piece), id);
        sql.ecrire("UPDATE candidature SET statut = ? WHERE id = ?", choix, id);
        sql.ecrire("UPDATE candidature SET statut = 'REFUSEE' WHERE date_limite < now()");
    }
    void no_decision_is_written(long id, String piece) {
        if (Ia.demander(piece).equals("non")) {
            sql.ecrire("UPDATE candidature SET statut = 'EN_COURS' WHERE id = ?", id);
            sql.ecrire("UPDATE candidature SET commentaire = 'REFUSEE' WHERE id = ?", id);
            sql.ecrire("UPDATE candidature SET relue = TRUE WHERE id = ?", id);
        }
    }
    void state_of_the_program(long id, String piece) {
        if (Ia.demander(piece).equals("non")) sql.ecrire("UPDATE job_queue SET status = 'REJECTED' WHERE id = ?", id);
    }
    void only_proposed(long id, String piece) {
        String avis = Ia.demander(piece);
        sql.ecrire("UPDATE candidature SET decision_proposee = ? WHERE id = ?", avis, id);
        sql.ecrire("UPDATE candidature SET ai_decision = ? WHERE id = ?", avis, id);
        sql.ecrire("INSERT INTO ai_decisions (candidature, decision) VALUES (?, ?)", id, avis);
    }
    void asked_for_and_not_written(String piece) {
        if (Ia.demander(piece).equals("non")) sql.lignes("SELECT * FROM candidature WHERE statut = 'REFUSEE'");
    }

    /** What was written to a column is no decision where a row is read into an object; what becomes of it is. */
    static class Candidature { Statut statut; Statut statutPropose; int age; void setStatut(Statut s) { statut = s; } void setStatutPropose(Statut s) { statutPropose = s; } }
    static class LuesEnBase {
        private Sql sql;
        private Connection base;
        void write(long id, String piece) {
            if (Ia.demander(piece).startsWith("NON")) sql.ecrire("UPDATE postulation SET statut = 'REFUSEE' WHERE id = ?", id); // 501
            sql.ecrire("UPDATE postulation SET avis_ia = ? WHERE id = ?", Ia.demander(piece), id);
        }
        private static Candidature map(ResultSet rs) throws SQLException { Candidature c = new Candidature(); c.setStatut(Statut.valueOf(rs.getString("statut"))); return c; }
        private static Candidature into_a_field(ResultSet rs) throws SQLException { Candidature c = new Candidature(); c.statut = Statut.valueOf(rs.getString("statut")); return c; }
        int row_read_into_an_object() throws SQLException { ResultSet rs = base.createStatement().executeQuery("SELECT * FROM postulation"); rs.next(); return map(rs).age + into_a_field(rs).age; }
        int row_that_is_passed(ResultSet rs) throws SQLException { return map(rs).age; }
        int column_that_is_asked_for() throws SQLException {
            ResultSet rs = base.createStatement().executeQuery("SELECT statut FROM postulation");
            Candidature c = new Candidature();
            c.setStatut(Statut.valueOf(rs.getString("statut")));
            return c.age;
        }
        int another_column_becomes_it() throws SQLException {
            ResultSet rs = base.createStatement().executeQuery("SELECT avis_ia FROM postulation");
            Candidature c = new Candidature();
            c.setStatut(Statut.valueOf(rs.getString("avis_ia"))); // 501
            return c.age;
        }
        int advice_stays_advice() throws SQLException {
            ResultSet rs = base.createStatement().executeQuery("SELECT avis_ia FROM postulation");
            Candidature c = new Candidature();
            c.setStatutPropose(Statut.valueOf(rs.getString("avis_ia")));
            return c.age;
        }
        int chosen_by_another_column() throws SQLException {
            ResultSet rs = base.createStatement().executeQuery("SELECT avis_ia FROM postulation");
            Candidature c = new Candidature();
            if (rs.getString("avis_ia").equals("NON")) c.setStatut(Statut.REFUSEE); // 501
            return c.age;
        }
        void decided_by_what_was_read() throws SQLException {
            ResultSet rs = base.createStatement().executeQuery("SELECT * FROM postulation");
            if (map(rs).statut == Statut.REFUSEE) Decisions.refuser(rs.getLong("id")); // 501
        }
    }

    /** A statement that changes what it chooses decides by its conditions. */
    static class Changed {
        private Connection base;
        void asked(long id) throws SQLException {
            PreparedStatement ps = base.prepareStatement("UPDATE candidature SET note = ? WHERE id = ?");
            ps.setInt(1, (int) Ia.noter("demande"));
            ps.setLong(2, id);
            ps.executeUpdate();
        }
        void by_what_an_answer_left() throws SQLException {
            base.createStatement().executeUpdate("UPDATE candidature SET statut = 'REFUSEE' WHERE note < 3"); // 501
        }
        void by_a_parameter(int least) throws SQLException {
            PreparedStatement ps = base.prepareStatement("UPDATE candidature SET statut = ? WHERE note < ?");
            ps.setString(1, "REFUSEE");
            ps.setInt(2, least);
            ps.executeUpdate(); // 501
        }
        void by_another_column() throws SQLException {
            base.createStatement().executeUpdate("UPDATE candidature SET statut = 'REFUSEE' WHERE montant < 3");
        }
        void one_of_which_it_is_known() throws SQLException {
            base.createStatement().executeUpdate("UPDATE candidature SET statut = 'REFUSEE' WHERE id = 4");
        }
        void what_is_no_decision() throws SQLException {
            base.createStatement().executeUpdate("UPDATE candidature SET statut = 'EN_COURS' WHERE note < 3");
        }
        interface Candidatures {
            @Requete("update candidature c set c.statut = :statut where c.note < :least") int changerStatut(@Nom("statut") Statut statut, @Nom("least") int least);
            @Requete("update candidature c set c.statut = :statut where c.montant < :least") int changerStatutSelonMontant(@Nom("statut") Statut statut, @Nom("least") int least);
        }
        private Candidatures candidatures;
        void by_a_method_that_says_so() {
            candidatures.changerStatut(Statut.REFUSEE, 3); // 501
        }
        void by_a_method_that_says_so_and_another_column() {
            candidatures.changerStatutSelonMontant(Statut.REFUSEE, 3);
        }
        void carried_on() throws SQLException {
            base.createStatement().executeUpdate("UPDATE candidature SET rang = 1 WHERE note < 3");
        }
        void decided_by_what_was_carried_on() throws SQLException {
            ResultSet rs = base.prepareStatement("SELECT rang FROM candidature WHERE id = 4").executeQuery();
            if (rs.next() && rs.getInt(1) == 1) Decisions.refuser("4"); // 501
        }
    }
}
