package programs;

import api.*;
import java.sql.*;
import java.util.*;

/** Rows that the conditions of a statement choose: whoever decides on each of them, decides by what these ask. */
class ChosenRows {
    static class Written {
        private Connection base;
        void rated(long id) throws SQLException {
            PreparedStatement ps = base.prepareStatement("UPDATE eleve SET points = ?, age = ? WHERE id = ?");
            ps.setInt(1, (int) Ia.noter("copie"));
            ps.setInt(2, 12);
            ps.setLong(3, id);
            ps.executeUpdate();
        }
        void counted(long id) throws SQLException {
            PreparedStatement ps = base.prepareStatement("UPDATE eleve SET vues = vues + 1 WHERE id = ?");
            ps.setLong(1, id);
            ps.executeUpdate();
            if (Ia.demander("insulte ?").contains("OUI")) {
                PreparedStatement blame = base.prepareStatement("UPDATE eleve SET blames = blames + 1, blameLe = current_timestamp() WHERE id = ?");
                blame.setLong(1, id);
                blame.executeUpdate();
            }
        }
        void asked_for(long id) throws SQLException {
            base.createStatement().executeUpdate("UPDATE eleve SET inscrit = 1 WHERE id = 4");
        }
    }

    static class Decided {
        private Connection base;
        private ResultSet ask(String sql) throws SQLException { return base.prepareStatement(sql).executeQuery(); }
        void each() throws SQLException {
            ResultSet rs = base.prepareStatement("SELECT id FROM eleve WHERE points < 3").executeQuery();
            while (rs.next()) Decisions.refuser(rs.getString("id")); // 501
        }
        void each_by_a_helper() throws SQLException {
            ResultSet rs = ask("SELECT id FROM eleve WHERE points < 3");
            while (rs.next()) Decisions.refuser(rs.getString("id")); // 501
        }
        void whether_there_is_one() throws SQLException {
            ResultSet rs = base.prepareStatement("SELECT id FROM eleve WHERE points < 3").executeQuery();
            if (rs.next()) Decisions.refuser("x"); // 501
        }
        void in_an_order() throws SQLException {
            ResultSet rs = base.prepareStatement("SELECT id FROM eleve ORDER BY points").executeQuery();
            rs.next();
            Decisions.refuser(rs.getString("id")); // 501
        }
        void each_by_another_column() throws SQLException {
            ResultSet rs = base.prepareStatement("SELECT id, points FROM eleve WHERE age < 3").executeQuery();
            while (rs.next()) Decisions.refuser(rs.getString("id"));
        }
        void counted_because_of_an_answer() throws SQLException {
            ResultSet rs = base.prepareStatement("SELECT blames FROM eleve WHERE id = 4").executeQuery();
            if (rs.next() && rs.getInt("blames") > 3) Decisions.refuser("4"); // 501
        }
        void each_counted_because_of_an_answer() throws SQLException {
            ResultSet rs = base.prepareStatement("SELECT id FROM eleve WHERE blames > 3").executeQuery();
            while (rs.next()) Decisions.refuser(rs.getString("id")); // 501
        }
        void at_which_time_an_answer_did_it() throws SQLException {
            ResultSet rs = base.prepareStatement("SELECT id FROM eleve WHERE blameLe < current_date()").executeQuery();
            while (rs.next()) Decisions.refuser(rs.getString("id")); // 501
        }
        void counted_in_any_case() throws SQLException {
            ResultSet rs = base.prepareStatement("SELECT vues FROM eleve WHERE id = 4").executeQuery();
            if (rs.next() && rs.getInt("vues") > 3) Decisions.refuser("4");
        }
    }

    /** Objects that a library keeps, of which only statements that are run by hand ask for what an answer left in a field. */
    @Entite
    @Table("abonne_entite")
    static class Abonne {
        private int rang;
        private int age;
        void setRang(int rang) { this.rang = rang; }
        void setAge(int age) { this.age = age; }
    }
    static class Noting {
        void rated(Abonne a) {
            a.setRang((int) Ia.noter("message"));
            a.setAge(12);
        }
    }
    static class ByHand {
        private Connection base;
        void each() throws SQLException {
            ResultSet rs = base.prepareStatement("SELECT id FROM abonne_entite WHERE rang < 3").executeQuery();
            while (rs.next()) Decisions.refuser(rs.getString("id")); // 501
        }
        void each_by_another_field() throws SQLException {
            ResultSet rs = base.prepareStatement("SELECT id FROM abonne_entite WHERE age < 3").executeQuery();
            while (rs.next()) Decisions.refuser(rs.getString("id"));
        }
    }

    /** Conditions that calls put together. */
    @Entite
    @Table("recu_entite")
    static class Recu {
        private int rang;
        private int age;
        private String avis;
        private Suite suite = Suite.RECU;
        String numero;
        void setSuite(Suite suite) { this.suite = suite; }
        void setRang(int rang) { this.rang = rang; }
        void setAge(int age) { this.age = age; }
        void setAvis(String avis) { this.avis = avis; }
    }
    static class NotingByParts {
        void rated(Recu r) {
            r.setRang((int) Ia.noter("message"));
            r.setAge(12);
            r.setAvis(Ia.demander("message").contains("NON") ? "NON" : "REVU");
            if (Ia.demander("suite").contains("?")) r.setSuite(Suite.DOUTEUX);
        }
        void read_again(Recu r) {
            r.setSuite(Suite.RELU);
        }
    }
    static class ByParts {
        void each() {
            for (Recu r : Questions.sur(Recu.class).si(Questions.plusQue("rang", 3)).lire()) Decisions.refuser(r.numero); // 501
        }
        void each_by_another_property() {
            for (Recu r : Questions.sur(Recu.class).si(Questions.plusQue("age", 3)).lire()) Decisions.refuser(r.numero);
        }
        void whether_there_is_one() {
            if (!Questions.sur(Recu.class).si(Questions.plusQue("rang", 3)).lire().isEmpty()) Decisions.refuser("x"); // 501
        }
        void by_one_of_two_conditions() {
            Questions<Recu> q = Questions.sur(Recu.class);
            q.si(Questions.toutes(Questions.plusQue("age", 3), Questions.plusQue("rang", 3)));
            for (Recu r : q.lire()) Decisions.refuser(r.numero); // 501
        }
        void by_two_conditions_of_others() {
            for (Recu r : Questions.sur(Recu.class).si(Questions.toutes(Questions.plusQue("age", 3), Questions.egal("numero", 3))).lire()) Decisions.refuser(r.numero);
        }
        private static Questions.Condition haut(String propriete) { return Questions.plusQue(propriete, 3); }
        void by_a_condition_of_a_helper() {
            for (Recu r : Questions.sur(Recu.class).si(haut("rang")).lire()) Decisions.refuser(r.numero); // 501
        }
        void by_another_condition_of_a_helper() {
            for (Recu r : Questions.sur(Recu.class).si(haut("age")).lire()) Decisions.refuser(r.numero);
        }
        void by_a_constant_that_an_answer_chose() {
            for (Recu r : Questions.sur(Recu.class).si(Questions.egal("avis", "NON")).lire()) Decisions.refuser(r.numero); // 501
        }
        void by_a_constant_that_no_answer_chose() {
            for (Recu r : Questions.sur(Recu.class).si(Questions.egal("avis", "OUI")).lire()) Decisions.refuser(r.numero);
        }
        void without_conditions() {
            for (Recu r : Questions.sur(Recu.class).lire()) Decisions.refuser(r.numero);
        }
    }
    enum Suite { RECU, DOUTEUX, RELU }
    static class InWords {
        private List<Recu> ayant(Suite suite) { return Questions.ecrites("select r from Recu r where r.suite = :s", Recu.class).donner("s", suite).lire(); }
        void by_a_parameter() { for (Recu r : Questions.ecrites("select r from Recu r where r.rang > :n", Recu.class).donner("n", 3).lire()) Decisions.refuser(r.numero); } // 501
        void by_a_parameter_of_another_property() { for (Recu r : Questions.ecrites("select r from Recu r where r.age > :n", Recu.class).donner("n", 3).lire()) Decisions.refuser(r.numero); }
        void by_a_text_that_is_given() { for (Recu r : Questions.ecrites("select r from Recu r where r.avis = :a", Recu.class).donner("a", "NON").lire()) Decisions.refuser(r.numero); } // 501
        void by_another_text_that_is_given() { for (Recu r : Questions.ecrites("select r from Recu r where r.avis = :a", Recu.class).donner("a", "OUI").lire()) Decisions.refuser(r.numero); }
        void by_a_constant_that_is_given() { for (Recu r : Questions.ecrites("select r from Recu r where r.suite = :s", Recu.class).donner("s", Suite.DOUTEUX).lire()) Decisions.refuser(r.numero); } // 501
        void by_another_constant_that_is_given() { for (Recu r : Questions.ecrites("select r from Recu r where r.suite = :s", Recu.class).donner("s", Suite.RELU).lire()) Decisions.refuser(r.numero); }
        void by_a_constant_that_is_named() { for (Recu r : Questions.ecrites("select r from Recu r where r.suite = programs.Suite.DOUTEUX", Recu.class).lire()) Decisions.refuser(r.numero); } // 501
        void by_another_constant_that_is_named() { for (Recu r : Questions.ecrites("select r from Recu r where r.suite = 'RELU'", Recu.class).lire()) Decisions.refuser(r.numero); }
        void by_a_constant_that_is_passed() { for (Recu r : ayant(Suite.DOUTEUX)) Decisions.refuser(r.numero); } // 501
        void by_another_constant_that_is_passed() { for (Recu r : ayant(Suite.RELU)) Decisions.refuser(r.numero); }
    }
}
