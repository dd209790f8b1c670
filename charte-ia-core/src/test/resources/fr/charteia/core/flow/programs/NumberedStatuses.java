package programs;

import api.*;
import java.sql.*;
import java.util.*;

/** A status that is a number: who left another has no say in what is done where it is that one. */
class NumberedStatuses {
    static final int RECUE = 0;
    static final int ACCORDEE = 1;
    static final int REFUSEE = 2;
    static final int EN_ATTENTE = 3;

    // ---- in a column ----------------------------------------------------------------------------------------------
    static class Ecrit {
        private Connection base;
        void refuser_s_il_le_dit(long id) throws SQLException {
            if (Ia.demander("?").contains("non")) {
                PreparedStatement ps = base.prepareStatement("UPDATE aide_num SET statut = 2 WHERE id = ?");
                ps.setLong(1, id);
                ps.executeUpdate();
            }
        }
        void waiting() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id FROM aide_num WHERE statut = 3"); while (r.next()) Decisions.refuser(r.getString(1)); }
        void received() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id FROM aide_num WHERE statut = 0"); while (r.next()) Decisions.refuser(r.getString(1)); }
        void refused() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id FROM aide_num WHERE statut = 2"); while (r.next()) Decisions.refuser(r.getString(1)); } // 501
        void given() throws SQLException { PreparedStatement ps = base.prepareStatement("SELECT id FROM aide_num WHERE statut = ?"); ps.setInt(1, EN_ATTENTE); ResultSet r = ps.executeQuery(); while (r.next()) Decisions.refuser(r.getString(1)); }
        void given_so() throws SQLException { PreparedStatement ps = base.prepareStatement("SELECT id FROM aide_num WHERE statut = ?"); ps.setInt(1, REFUSEE); ResultSet r = ps.executeQuery(); while (r.next()) Decisions.refuser(r.getString(1)); } // 501
        void compared() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id, statut FROM aide_num"); while (r.next()) if (r.getInt("statut") == EN_ATTENTE) Decisions.refuser(r.getString(1)); }
        void compared_so() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id, statut FROM aide_num"); while (r.next()) if (r.getInt("statut") == REFUSEE) Decisions.refuser(r.getString(1)); } // 501
        void compared_with_none() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id, statut FROM aide_num"); while (r.next()) if (r.getInt("statut") == 0) Decisions.refuser(r.getString(1)); }
        void not_that() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id, statut FROM aide_num"); while (r.next()) if (r.getInt("statut") != REFUSEE) Decisions.delivrer(r.getString(1)); } // 501
        void above() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id, statut FROM aide_num"); while (r.next()) if (r.getInt("statut") > ACCORDEE) Decisions.refuser(r.getString(1)); } // 501
        void any() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id FROM aide_num WHERE statut > 0"); while (r.next()) Decisions.refuser(r.getString(1)); } // 501
    }

    static class Passe {
        private Connection base;
        private void ecrire(long id, int statut) throws SQLException { PreparedStatement ps = base.prepareStatement("UPDATE aide_passee SET statut = ? WHERE id = ?"); ps.setInt(1, statut); ps.setLong(2, id); ps.executeUpdate(); }
        void decider(long id) throws SQLException { if (Ia.demander("?").contains("non")) ecrire(id, REFUSEE); }
        void waiting() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id FROM aide_passee WHERE statut = 3"); while (r.next()) Decisions.refuser(r.getString(1)); }
        void refused() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id FROM aide_passee WHERE statut = 2"); while (r.next()) Decisions.refuser(r.getString(1)); } // 501
    }

    static class Drapeau {
        private Connection base;
        void marquer(long id) throws SQLException { if (Ia.demander("?").contains("non")) { PreparedStatement ps = base.prepareStatement("UPDATE aide_drapeau SET suspecte = ? WHERE id = ?"); ps.setBoolean(1, true); ps.setLong(2, id); ps.executeUpdate(); } }
        void marked() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id FROM aide_drapeau WHERE suspecte = 1"); while (r.next()) Decisions.refuser(r.getString(1)); } // 501
        void not_marked() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id, suspecte FROM aide_drapeau"); while (r.next()) if (!r.getBoolean("suspecte")) Decisions.delivrer(r.getString(1)); } // 501
    }

    static class ParTexte {
        private Connection base;
        void decider(long id) throws SQLException { if (Ia.demander("?").contains("non")) { PreparedStatement ps = base.prepareStatement("UPDATE aide_texte SET etat = 'REFUSEE' WHERE id = ?"); ps.setLong(1, id); ps.executeUpdate(); } }
        void given() throws SQLException { PreparedStatement ps = base.prepareStatement("SELECT id FROM aide_texte WHERE etat = ?"); ps.setString(1, "EN_ATTENTE"); ResultSet r = ps.executeQuery(); while (r.next()) Decisions.refuser(r.getString(1)); }
        void given_so() throws SQLException { PreparedStatement ps = base.prepareStatement("SELECT id FROM aide_texte WHERE etat = ?"); ps.setString(1, "REFUSEE"); ResultSet r = ps.executeQuery(); while (r.next()) Decisions.refuser(r.getString(1)); } // 501
        void given_first() throws SQLException { PreparedStatement ps = base.prepareStatement("SELECT id FROM aide_texte WHERE etat = ? AND commune = ?"); ps.setString(1, "EN_ATTENTE"); ps.setString(2, "REFUSEE"); ResultSet r = ps.executeQuery(); while (r.next()) Decisions.refuser(r.getString(1)); }
        void given_by_the_caller(String etat) throws SQLException { PreparedStatement ps = base.prepareStatement("SELECT id FROM aide_texte WHERE etat = ?"); ps.setString(1, etat); ResultSet r = ps.executeQuery(); while (r.next()) Decisions.refuser(r.getString(1)); }
    }

    // ---- in a field of what is kept -------------------------------------------------------------------------------
    static class Fiche { String id; int statut; Integer rang = 0; char lettre = 'a'; short court; int getStatut() { return statut; } void setStatut(int s) { statut = s; } Integer getRang() { return rang; } void setRang(Integer r) { rang = r; } }
    interface FichesNum extends Registre<Fiche> { List<Fiche> findAll(); Optional<Fiche> findById(String id); List<Fiche> findByStatut(int s); List<Fiche> findByRang(Integer r); }
    static class Gardee {
        private FichesNum fiches;
        void refuser_s_il_le_dit(String id) { Fiche f = fiches.findById(id).orElseThrow(); if (Ia.demander("?").contains("non")) { f.setStatut(REFUSEE); f.setRang(REFUSEE); f.lettre = 'r'; f.court = 2; } fiches.save(f); }
        void waiting() { fiches.findByStatut(EN_ATTENTE).forEach(f -> Decisions.refuser(f.id)); }
        void refused() { fiches.findByStatut(REFUSEE).forEach(f -> Decisions.refuser(f.id)); } // 501
        void is_waiting(String id) { Fiche f = fiches.findById(id).orElseThrow(); if (f.getStatut() == EN_ATTENTE) Decisions.refuser(f.id); }
        void is_refused(String id) { Fiche f = fiches.findById(id).orElseThrow(); if (f.getStatut() == REFUSEE) Decisions.refuser(f.id); } // 501
        void is_received(String id) { Fiche f = fiches.findById(id).orElseThrow(); if (f.getStatut() == RECUE) Decisions.refuser(f.id); }
        void is_in_a_switch(String id) { Fiche f = fiches.findById(id).orElseThrow(); switch (f.getStatut()) { case EN_ATTENTE: Decisions.refuser(f.id); break; default: break; } }
        void is_in_a_switch_so(String id) { Fiche f = fiches.findById(id).orElseThrow(); switch (f.getStatut()) { case REFUSEE: Decisions.refuser(f.id); break; default: break; } } // 501
        void is_one_of_two(String id) { Fiche f = fiches.findById(id).orElseThrow(); switch (f.getStatut()) { case EN_ATTENTE: case RECUE: Decisions.refuser(f.id); break; default: break; } }
        void is_one_of_two_so(String id) { Fiche f = fiches.findById(id).orElseThrow(); switch (f.getStatut()) { case EN_ATTENTE: case REFUSEE: Decisions.refuser(f.id); break; default: break; } } // 501
        void is_the_other(String id) { Fiche f = fiches.findById(id).orElseThrow(); switch (f.getStatut()) { case REFUSEE: break; default: Decisions.delivrer(f.id); } } // 501
        void is_boxed(String id) { Fiche f = fiches.findById(id).orElseThrow(); if (f.getRang() == EN_ATTENTE) Decisions.refuser(f.id); }
        void is_boxed_so(String id) { Fiche f = fiches.findById(id).orElseThrow(); if (f.getRang() == REFUSEE) Decisions.refuser(f.id); } // 501
        void is_boxed_equal(String id) { Fiche f = fiches.findById(id).orElseThrow(); if (f.getRang().equals(EN_ATTENTE)) Decisions.refuser(f.id); }
        void is_boxed_equal_so(String id) { Fiche f = fiches.findById(id).orElseThrow(); if (f.getRang().equals(REFUSEE)) Decisions.refuser(f.id); } // 501
        void is_equal(String id) { Fiche f = fiches.findById(id).orElseThrow(); if (Objects.equals(f.getRang(), EN_ATTENTE)) Decisions.refuser(f.id); }
        void is_letter(String id) { Fiche f = fiches.findById(id).orElseThrow(); if (f.lettre == 'd') Decisions.refuser(f.id); }
        void is_letter_so(String id) { Fiche f = fiches.findById(id).orElseThrow(); if (f.lettre == 'r') Decisions.refuser(f.id); } // 501
        void is_short(String id) { Fiche f = fiches.findById(id).orElseThrow(); if (f.court == 3) Decisions.refuser(f.id); }
        void is_short_so(String id) { Fiche f = fiches.findById(id).orElseThrow(); if (f.court == 2) Decisions.refuser(f.id); } // 501
        void is_above(String id) { Fiche f = fiches.findById(id).orElseThrow(); if (f.getStatut() > ACCORDEE) Decisions.refuser(f.id); } // 501
        void plus_one(String id) { Fiche f = fiches.findById(id).orElseThrow(); if (f.getStatut() + 1 == EN_ATTENTE) Decisions.refuser(f.id); } // 501
        void is_not(String id) { Fiche f = fiches.findById(id).orElseThrow(); if (f.getStatut() != REFUSEE) Decisions.delivrer(f.id); } // 501
        void asked_in_a_filter(List<String> ids) { fiches.findAll().stream().filter(f -> f.getStatut() == EN_ATTENTE).forEach(f -> Decisions.refuser(f.id)); }
        void asked_in_a_filter_so(List<String> ids) { fiches.findAll().stream().filter(f -> f.getStatut() == REFUSEE).forEach(f -> Decisions.refuser(f.id)); } // 501
    }

    static class Compte { String id; int retards; boolean suspect; int getRetards() { return retards; } }
    interface Comptes extends Registre<Compte> { Optional<Compte> findById(String id); }
    static class Comptee {
        private Comptes comptes;
        void count(String id) { Compte c = comptes.findById(id).orElseThrow(); if (Ia.demander("?").contains("retard")) c.retards++; comptes.save(c); }
        void mark(String id) { Compte c = comptes.findById(id).orElseThrow(); if (Ia.demander("?").contains("retard")) c.suspect = true; comptes.save(c); }
        void three(String id) { Compte c = comptes.findById(id).orElseThrow(); if (c.getRetards() == 3) Decisions.refuser(c.id); } // 501
        void none(String id) { Compte c = comptes.findById(id).orElseThrow(); if (c.getRetards() == 0) Decisions.delivrer(c.id); } // 501
        void suspect(String id) { Compte c = comptes.findById(id).orElseThrow(); if (c.suspect) Decisions.refuser(c.id); } // 501
        void not_suspect(String id) { Compte c = comptes.findById(id).orElseThrow(); if (!c.suspect) Decisions.delivrer(c.id); } // 501
    }
    static class Score { String id; int note; }
    interface Scores extends Registre<Score> { Optional<Score> findById(String id); }
    static class Notee {
        private Scores scores;
        void note(String id) { Score s = scores.findById(id).orElseThrow(); s.note = Integer.parseInt(Ia.demander("?")); scores.save(s); }
        void reset(String id) { Score s = scores.findById(id).orElseThrow(); s.note = 0; scores.save(s); }
        void is_five(String id) { Score s = scores.findById(id).orElseThrow(); if (s.note == 5) Decisions.delivrer(s.id); } // 501
    }
}
