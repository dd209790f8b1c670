package programs;

import api.*;
import fr.charteia.annotations.*;
import java.sql.*;
import java.util.*;

/** What one request writes to a column of a table, by hand, another reads there: by the text of the statement. */
class Colonnes {
    static class Ecrire {
        private Connection base;
        void avis(long id, String piece) throws SQLException {
            try (PreparedStatement ps = base.prepareStatement("UPDATE dossier SET Avis = ?, montant = ?, motif = coalesce(?, motif) WHERE id = ?")) {
                ps.setString(1, Ia.demander(piece));
                ps.setInt(2, 100);
                ps.setString(3, piece);
                ps.setLong(4, id);
                ps.executeUpdate();
            }
        }
        void remise(long id) throws SQLException {
            PreparedStatement ps = base.prepareStatement("UPDATE dossier SET avis = ? WHERE id = ?");
            ps.setString(1, "aucun");
            ps.setLong(2, id);
            ps.executeUpdate();
        }
        void note(String piece) throws SQLException {
            PreparedStatement ps = base.prepareStatement("insert into note (id, valeur, auteur) values (nextval('n'), ?, ?)");
            remplir(ps, Ia.demander(piece), "agent");
            ps.execute();
        }
        private static void remplir(PreparedStatement ps, String valeur, String auteur) throws SQLException {
            ps.setString(1, valeur);
            ps.setString(2, auteur);
        }
        void usager() throws SQLException {
            PreparedStatement ps = base.prepareStatement("INSERT INTO usager (reference, libelle) VALUES (?, ?)");
            ps.setString(1, "a");
            ps.setString(2, Donnees.nom());
            ps.addBatch();
            ps.executeBatch();
        }
    }
    static class Lire {
        private Connection base;
        private ResultSet tous() throws SQLException { return base.prepareStatement("SELECT * FROM dossier d").executeQuery(); }
        void column_that_an_answer_was_written_to() throws SQLException {
            ResultSet rs = tous();
            while (rs.next()) {
                if ("oui".equals(rs.getString("avis"))) Decisions.delivrer("x"); // 501
            }
        }
        void functions_beside_what_is_asked_without_a_column() throws SQLException {
            Map<String, Runnable> faire = new HashMap<>();
            ResultSet rs = tous();
            faire.put("avis", () -> Decisions.delivrer("x"));
            if (rs.getRow() > 3 || rs.getMetaData().getColumnCount() > 3 || rs.getWarnings() != null) faire.get("avis").run();
        }
        void another_column() throws SQLException {
            ResultSet rs = tous();
            if (rs.getInt("montant") > 3) Decisions.delivrer("x");
            if ("x".equals(rs.getString("motif"))) Decisions.delivrer("x");
        }
        void column_of_that_name_of_another_table() throws SQLException {
            ResultSet rs = base.createStatement().executeQuery("SELECT avis FROM commission");
            if (rs.next() && "oui".equals(rs.getString("avis"))) Decisions.delivrer("x");
        }
        void by_position_and_by_alias() throws SQLException {
            ResultSet rs = base.createStatement().executeQuery("SELECT montant, d.avis AS propose FROM dossier d");
            if (rs.getInt(1) > 3) Decisions.delivrer("x");
            if ("oui".equals(rs.getString(2))) Decisions.delivrer("x"); // 501
            if ("oui".equals(rs.getString("PROPOSE"))) Decisions.delivrer("x"); // 501
        }
        void by_any_position() throws SQLException {
            ResultSet rs = base.createStatement().executeQuery("SELECT montant, d.avis AS propose FROM dossier d");
            for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++) {
                if ("oui".equals(rs.getObject(i))) Decisions.delivrer("x"); // 501
            }
        }
        void by_any_position_of_others() throws SQLException {
            ResultSet rs = base.createStatement().executeQuery("SELECT montant, motif FROM dossier");
            for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++) {
                if ("oui".equals(rs.getObject(i))) Decisions.delivrer("x");
            }
        }
        void by_a_name_that_is_not_known(String colonne) throws SQLException {
            ResultSet rs = base.createStatement().executeQuery("SELECT montant, avis FROM dossier");
            if ("oui".equals(rs.getString(colonne))) Decisions.delivrer("x"); // 501
        }
        void row_handed_to_a_mapper() throws SQLException {
            ResultSet rs = tous();
            while (rs.next()) {
                Dossier d = Dossier.de(rs);
                if ("oui".equals(d.avis)) Decisions.delivrer("x"); // 501
                if (d.montant > 3) Decisions.delivrer("x");
            }
        }
        void inserted_by_a_helper() throws SQLException {
            ResultSet rs = base.createStatement().executeQuery("SELECT n.valeur, n.auteur FROM note n JOIN dossier d ON d.id = n.dossier");
            if ("oui".equals(rs.getString("valeur"))) Decisions.delivrer("x"); // 501
            if ("agent".equals(rs.getString("auteur"))) Decisions.delivrer("x");
        }
        void personal_data_under_a_name_that_says_nothing() throws SQLException {
            ResultSet rs = base.createStatement().executeQuery("SELECT libelle, reference FROM usager");
            Ia.demander(rs.getString("libelle")); // 401
            Ia.demander(rs.getString("reference"));
        }
        @DecisionHumaine
        void read_by_a_person() throws SQLException {
            ResultSet rs = tous();
            if ("oui".equals(rs.getString("avis"))) Decisions.delivrer("x");
        }
    }
    static class Dossier {
        String avis;
        int montant;
        static Dossier de(ResultSet rs) throws SQLException {
            Dossier d = new Dossier();
            d.avis = rs.getString("avis");
            d.montant = rs.getInt("montant");
            return d;
        }
    }
    static class Approuver {
        private Connection base;
        void proposer(long id, String texte) throws SQLException {
            PreparedStatement ps = base.prepareStatement("UPDATE approuve SET avis = ?, statut = ? WHERE id = ?");
            ps.setString(1, Ia.demander(texte));
            ps.setString(2, "PROPOSE");
            ps.executeUpdate();
        }
        @DecisionHumaine
        void approuver(long id) throws SQLException {
            PreparedStatement ps = base.prepareStatement("UPDATE approuve SET statut = ? WHERE id = ?");
            ps.setString(1, "VALIDE");
            ps.executeUpdate();
        }
        void approved_by_a_person() throws SQLException {
            ResultSet rs = base.prepareStatement("SELECT avis, statut FROM approuve").executeQuery();
            if ("VALIDE".equals(rs.getString("statut")) && "oui".equals(rs.getString("avis"))) Decisions.delivrer("x");
        }
        void only_proposed() throws SQLException {
            ResultSet rs = base.prepareStatement("SELECT avis, statut FROM approuve").executeQuery();
            if ("PROPOSE".equals(rs.getString("statut")) && "oui".equals(rs.getString("avis"))) Decisions.delivrer("x"); // 501
        }
    }

    // statements that a constructor prepares
    static class Preparees {
        private final PreparedStatement ecriture;
        private final PreparedStatement lecture;
        Preparees(Connection base) throws SQLException {
            ecriture = base.prepareStatement("UPDATE preparee SET avis_prepare = ?, lieu_prepare = ? WHERE id = ?");
            lecture = base.prepareStatement("SELECT lieu_prepare, avis_prepare FROM preparee WHERE id = ?");
        }
        void ecrire(String piece) throws SQLException {
            ecriture.setString(1, Ia.demander(piece));
            ecriture.setString(2, "Lyon");
            ecriture.executeUpdate();
        }
        void lire() throws SQLException {
            ResultSet rs = lecture.executeQuery();
            if ("non".equals(rs.getString("avis_prepare"))) Decisions.refuser("x"); // 501
        }
        void lireParPosition() throws SQLException {
            if ("non".equals(lecture.executeQuery().getString(2))) Decisions.refuser("x"); // 501
        }
        void lireAutreChose() throws SQLException {
            ResultSet rs = lecture.executeQuery();
            if ("Nice".equals(rs.getString("lieu_prepare"))) Decisions.refuser("x");
        }
        void lireAutreChoseParPosition() throws SQLException {
            if ("Nice".equals(lecture.executeQuery().getString(1))) Decisions.refuser("x");
        }
    }

    /** An update that is put together, and is found by whoever reads the object. */
    static class Modifiee {
        @Entite static class VisaModifie { String avis, texte; String getAvis() { return avis; } String getTexte() { return texte; } }
        static class VisaModifie_ { static volatile Sql.Propriete<String> avis, texte; }
        @Point public void w(String t) { Sql.Modification.de(VisaModifie.class).poser("texte", "oui").poser(VisaModifie_.avis, Ia.demander(t)); }
        @Point public void r(Sql sql) { if (sql.objets("select v from VisaModifie v", VisaModifie.class).get(0).getAvis().equals("non")) Decisions.refuser("x"); } // 501
        @Point public void s(Sql sql) { if (sql.objets("select v from VisaModifie v", VisaModifie.class).get(0).getTexte().equals("non")) Decisions.refuser("x"); }
        @Point public void t(VisaModifie v) { if (v.getAvis().equals("non")) Decisions.refuser("x"); } // 501
        @Point public void u(VisaModifie v) { if (v.getTexte().equals("non")) Decisions.refuser("x"); }
    }

    /** The same, where getters say what is set. */
    static class ModifieeParLecteur {
        @Entite static class VisaReleve { String avis, texte; String getAvis() { return avis; } String getTexte() { return texte; } }
        @Point public void w(String t) { Sql.Modification.neuve().poser(VisaReleve::getTexte, "oui").poser(VisaReleve::getAvis, Ia.demander(t)); }
        @Point public void r(Sql sql) { if (sql.objets("select v from VisaReleve v", VisaReleve.class).get(0).getAvis().equals("non")) Decisions.refuser("x"); } // 501
        @Point public void s(Sql sql) { if (sql.objets("select v from VisaReleve v", VisaReleve.class).get(0).getTexte().equals("non")) Decisions.refuser("x"); }
        @Point public void t(VisaReleve v) { if (v.getAvis().equals("non")) Decisions.refuser("x"); } // 501
        @Point public void u(VisaReleve v) { if (v.getTexte().equals("non")) Decisions.refuser("x"); }
    }
}
