package programs;

import api.*;
import fr.charteia.annotations.*;
import java.sql.*;
import java.util.*;

/** Columns that statements write and read by hand, through libraries that are given texts: each group has tables of its own. */
class Requetes {
    static class Parametres {
        private Sql sql;
        void by_position(long id, String texte) {
            sql.ecrire("UPDATE position SET avis = ?, note = ? WHERE id = ?", Ia.demander(texte), 3, id);
        }
        void of_many_rows(List<String> textes) {
            List<Object[]> lignes = new ArrayList<>();
            for (String texte : textes) {
                lignes.add(new Object[] {Ia.demander(texte), "aucune"});
            }
            sql.ecrireTous("INSERT INTO lot (avis, note) VALUES (?, ?)", lignes);
        }
        void by_name(long id, String texte) {
            sql.ecrireNommes("UPDATE nomme SET avis = :avis, note = :note WHERE id = :id", Map.of("avis", Ia.demander(texte), "note", 3, "id", id));
        }
        void one_by_one(long id, String texte) {
            sql.instruction("UPDATE lie SET note = :note, avis = :avis WHERE id = :id").lier("avis", Ia.demander(texte)).lier("note", 3).lier("id", id).executer();
        }
        void properties_of_an_object(String texte) {
            sql.instruction("INSERT INTO objet (note, avis) VALUES (:note, :avis)").lierObjet(new Fiche(Ia.demander(texte), "bien")).executer();
        }
        void only_asked_by(String texte) {
            sql.instruction("UPDATE demande SET note = :note WHERE avis = :avis").lier("avis", Ia.demander(texte)).lier("note", 3).executer();
        }
        void text_of_pieces(long id, String texte) {
            StringBuilder requete = new StringBuilder("UPDATE morceaux ");
            requete.append("SET avis = ? ");
            requete.append("WHERE id = ?");
            sql.ecrire(requete.toString(), Ia.demander(texte), id);
        }
        void text_that_nobody_knows(String table, String texte) {
            sql.ecrire("UPDATE " + table + " SET avis = ?", Ia.demander(texte));
        }
    }
    record Fiche(String avis, String note) {}
    static class Retrouver {
        private Sql sql;
        private boolean est(String requete, String colonne) {
            return sql.lignes(requete).stream().anyMatch(ligne -> "oui".equals(ligne.get(colonne)));
        }
        private boolean boucle(String requete, String colonne) {
            for (Map<String, Object> ligne : sql.lignes(requete)) {
                if ("oui".equals(ligne.get(colonne))) return true;
            }
            return false;
        }
        void through_a_helper_of_ones_own() {
            if (boucle("SELECT * FROM position", "avis")) Decisions.delivrer("x"); // 501
            if (boucle("SELECT * FROM position", "note")) Decisions.delivrer("x");
        }
        void through_a_function_of_ones_own() {
            if (est("SELECT * FROM position", "avis")) Decisions.delivrer("x"); // 501
            if (est("SELECT * FROM position", "note")) Decisions.delivrer("x");
        }
        void by_position() {
            for (Map<String, Object> l : sql.lignes("SELECT * FROM position")) if ("oui".equals(l.get("avis"))) Decisions.delivrer("x"); // 501
            for (Map<String, Object> l : sql.lignes("SELECT * FROM position")) if ("oui".equals(l.get("note"))) Decisions.delivrer("x");
        }
        void of_many_rows() {
            for (Map<String, Object> l : sql.lignes("SELECT note, avis FROM lot")) if ("oui".equals(l.get("avis"))) Decisions.delivrer("x"); // 501
            for (Map<String, Object> l : sql.lignes("SELECT note, avis FROM lot")) if ("oui".equals(l.get("note"))) Decisions.delivrer("x");
        }
        void by_name() {
            for (Map<String, Object> l : sql.lignes("SELECT * FROM nomme")) if ("oui".equals(l.get("avis"))) Decisions.delivrer("x"); // 501
            for (Map<String, Object> l : sql.lignes("SELECT * FROM nomme")) if ("oui".equals(l.get("note"))) Decisions.delivrer("x");
        }
        void one_by_one() {
            for (Map<String, Object> l : sql.lignes("SELECT * FROM lie")) if ("oui".equals(l.get("avis"))) Decisions.delivrer("x"); // 501
            for (Map<String, Object> l : sql.lignes("SELECT * FROM lie")) if ("oui".equals(l.get("note"))) Decisions.delivrer("x");
        }
        void properties_of_an_object() {
            for (Map<String, Object> l : sql.lignes("SELECT * FROM objet")) if ("oui".equals(l.get("avis"))) Decisions.delivrer("x"); // 501
            for (Map<String, Object> l : sql.lignes("SELECT * FROM objet")) if ("oui".equals(l.get("note"))) Decisions.delivrer("x");
        }
        void only_asked_by() {
            for (Map<String, Object> l : sql.lignes("SELECT * FROM demande")) if ("oui".equals(l.get("avis"))) Decisions.delivrer("x");
            for (Map<String, Object> l : sql.lignes("SELECT * FROM demande")) if ("oui".equals(l.get("note"))) Decisions.delivrer("x");
        }
        void text_of_pieces() {
            for (Map<String, Object> l : sql.lignes("SELECT * FROM morceaux")) if ("oui".equals(l.get("avis"))) Decisions.delivrer("x"); // 501
        }
        void text_that_nobody_knows() {
            for (Map<String, Object> l : sql.lignes("SELECT * FROM inconnue")) if ("oui".equals(l.get("avis"))) Decisions.delivrer("x");
        }
        void another_table() {
            for (Map<String, Object> l : sql.lignes("SELECT avis FROM autre")) if ("oui".equals(l.get("avis"))) Decisions.delivrer("x");
        }
        void renamed() {
            for (Map<String, Object> l : sql.lignes("SELECT p.avis AS propose, p.note AS avis FROM position p")) if ("oui".equals(l.get("propose"))) Decisions.delivrer("x"); // 501
            for (Map<String, Object> l : sql.lignes("SELECT p.avis AS propose, p.note AS avis FROM position p")) if ("oui".equals(l.get("avis"))) Decisions.delivrer("x");
        }
        void one_value(long id) {
            if ("oui".equals(sql.valeur("SELECT avis FROM position WHERE id = ?", id))) Decisions.delivrer("x"); // 501
            if ("oui".equals(sql.valeur("SELECT note FROM position WHERE id = ?", id))) Decisions.delivrer("x");
        }
        void row_as_a_whole() {
            for (Map<String, Object> ligne : sql.lignes("SELECT note, avis FROM position")) Decisions.delivrer(ligne); // 501
            for (Map<String, Object> ligne : sql.lignes("SELECT note, id FROM position")) Decisions.delivrer(ligne);
        }
        void made_of_rows() {
            for (Fiche fiche : sql.lire("SELECT avis, note FROM position", Retrouver::fiche)) {
                if ("oui".equals(fiche.avis())) Decisions.delivrer("x"); // 501
                if ("bien".equals(fiche.note())) Decisions.delivrer("x");
            }
        }
        private static Fiche fiche(ResultSet rs) {
            try {
                return new Fiche(rs.getString("avis"), rs.getString("note"));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        void made_by_a_library() {
            for (Fiche fiche : sql.objets("SELECT avis, note FROM position", Fiche.class)) {
                if ("oui".equals(fiche.avis())) Decisions.delivrer("x"); // 501
                if ("bien".equals(fiche.note())) Decisions.delivrer("x");
            }
            for (String avis : sql.objets("SELECT avis FROM position", String.class)) if ("oui".equals(avis)) Decisions.delivrer("x"); // 501
            for (String note : sql.objets("SELECT note FROM position", String.class)) if ("oui".equals(note)) Decisions.delivrer("x");
        }
        void made_under_other_names() {
            for (Fiche fiche : sql.objets("SELECT note AS avis, avis AS note FROM position", Fiche.class)) {
                if ("oui".equals(fiche.avis())) Decisions.delivrer("x");
                if ("bien".equals(fiche.note())) Decisions.delivrer("x"); // 501
            }
        }
        void chosen_by_a_column() {
            for (Map<String, Object> l : sql.lignes("SELECT id FROM position WHERE avis = 'oui'")) Decisions.delivrer(l.get("id")); // 501
            for (Map<String, Object> l : sql.lignes("SELECT id FROM position WHERE note = 3")) Decisions.delivrer(l.get("id"));
            for (Map<String, Object> l : sql.lignes("SELECT id FROM position WHERE avis IS NULL")) Decisions.delivrer(l.get("id"));
        }
        void of_a_query_that_nobody_knows(String requete) {
            if (sql.lire(requete, rs -> fiche(rs).note()).contains("bien")) Decisions.delivrer("x");
            if (sql.lire(requete, rs -> fiche(rs).avis()).contains("oui")) Decisions.delivrer("x"); // 501
        }
    }
    static class Approuver {
        private Sql sql;
        void proposer(long id, String texte) {
            sql.ecrire("UPDATE approuve SET avis = ?, statut = ? WHERE id = ?", Ia.demander(texte), "PROPOSE", id);
        }
        void approved_by_the_condition() {
            for (Map<String, Object> ligne : sql.lignes("SELECT avis FROM approuve WHERE statut = 'VALIDE'")) if ("oui".equals(ligne.get("avis"))) Decisions.delivrer("x");
            for (Map<String, Object> ligne : sql.lignes("SELECT avis FROM approuve WHERE statut = 'PROPOSE'")) if ("oui".equals(ligne.get("avis"))) Decisions.delivrer("x"); // 501
        }
        @DecisionHumaine
        void approuver(long id) {
            sql.ecrire("UPDATE approuve SET statut = ? WHERE id = ?", "VALIDE", id);
        }
        void approved_by_a_person() {
            for (Map<String, Object> ligne : sql.lignes("SELECT avis, statut FROM approuve")) {
                if ("VALIDE".equals(ligne.get("statut")) && "oui".equals(ligne.get("avis"))) Decisions.delivrer("x");
            }
        }
        void only_proposed() {
            for (Map<String, Object> ligne : sql.lignes("SELECT avis, statut FROM approuve")) {
                if ("PROPOSE".equals(ligne.get("statut")) && "oui".equals(ligne.get("avis"))) Decisions.delivrer("x"); // 501
            }
        }
    }
    static class Large {
        private Sql sql;
        void poser(String texte) {
            sql.ecrire("UPDATE large SET avis = ?, c3 = ?", Ia.demander(texte), texte);
        }
        void many_columns_without_the_one() {
            for (Map<String, Object> l : sql.lignes("SELECT c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23 FROM large")) {
                Decisions.delivrer(l);
            }
        }
        void many_columns_with_the_one() {
            for (Map<String, Object> l : sql.lignes("SELECT c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, avis FROM large")) {
                Decisions.delivrer(l); // 501
            }
        }
    }
}
