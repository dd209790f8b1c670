package programs;

import api.*;
import fr.charteia.annotations.*;
import java.sql.*;
import java.util.*;

/** What decides whether a text that was kept is the one that it is compared with: who left that, not who left another. */
class TextesDits {
    static class Pli {
        String id; String etat = "DEPOSE";
        String getEtat() { return etat; } void setEtat(String e) { etat = e; }
        boolean estClos() { return "CLOS".equals(etat); } boolean estDouteux() { return "DOUTEUX".equals(etat); }
    }
    interface Plis extends Registre<Pli> { Optional<Pli> findById(String id); List<Pli> findAll(); }
    private static final String CLOS = "CLOS";
    private Plis plis;
    void trie(String id) { Pli p = plis.findById(id).orElseThrow(); p.setEtat(Ia.demander(id).equals("non") ? "DOUTEUX" : "COMPLET"); plis.save(p); }
    void clot(String id) { Pli p = plis.findById(id).orElseThrow(); p.setEtat("CLOS"); plis.save(p); }
    void answered(String id) { Pli p = plis.findById(id).orElseThrow(); if ("DOUTEUX".equals(p.getEtat())) Decisions.refuser(p.id); } // 501
    void not_answered(String id) { Pli p = plis.findById(id).orElseThrow(); if ("CLOS".equals(p.getEtat())) Decisions.refuser(p.id); }
    void not_answered_the_other_way(String id) { Pli p = plis.findById(id).orElseThrow(); if (p.getEtat().equals(CLOS)) Decisions.refuser(p.id); }
    void unless_not_answered(String id) { Pli p = plis.findById(id).orElseThrow(); if (!Objects.equals(p.etat, "CLOS")) Decisions.refuser(p.id); }
    void unless_answered(String id) { Pli p = plis.findById(id).orElseThrow(); if (p.etat.equals("COMPLET")) return; Decisions.refuser(p.id); } // 501
    void asked_in_a_helper(String id) { Pli p = plis.findById(id).orElseThrow(); if (p.estClos()) Decisions.refuser(p.id); }
    void asked_in_a_helper_of_an_answer(String id) { Pli p = plis.findById(id).orElseThrow(); if (p.estDouteux()) Decisions.refuser(p.id); } // 501
    void one_or_the_other(String id) { Pli p = plis.findById(id).orElseThrow(); if (p.estClos() || "DOUTEUX".equals(p.etat)) Decisions.refuser(p.id); } // 501
    void other_letters(String id) { Pli p = plis.findById(id).orElseThrow(); if (p.etat.toLowerCase().equals("douteux")) Decisions.refuser(p.id); } // 501
    void part(String id) { Pli p = plis.findById(id).orElseThrow(); if (p.etat.substring(0, 1).equals("D")) Decisions.refuser(p.id); } // 501
    void either_it_or_a_part(String id, boolean b) { Pli p = plis.findById(id).orElseThrow(); String e = b ? p.etat : p.etat.substring(0, 4); if (e.equals("DOUT")) Decisions.refuser(p.id); } // 501
    void of_two_records(String id, String autre) { Pli p = plis.findById(id).orElseThrow(); if (p.etat.equals(plis.findById(autre).orElseThrow().etat)) Decisions.refuser(p.id); } // 501
    void in_a_variable(String id) { Pli p = plis.findById(id).orElseThrow(); String e = p.getEtat(); if (e != null && e.equals("CLOS")) Decisions.refuser(p.id); }
    void switched(String id) {
        Pli p = plis.findById(id).orElseThrow();
        switch (p.getEtat()) {
            case "CLOS": Decisions.refuser(p.id); break;
            default: System.out.println("autre");
        }
    }
    void switched_on_both(String id) {
        Pli p = plis.findById(id).orElseThrow();
        switch (p.getEtat()) {
            case "CLOS" -> System.out.println("clos");
            case "DOUTEUX" -> Decisions.refuser(p.id); // 501
            default -> System.out.println("autre");
        }
    }
    void sifted() { plis.findAll().stream().filter(p -> "DOUTEUX".equals(p.etat)).forEach(p -> Decisions.refuser(p.id)); } // 501
    void sifted_by_another() { plis.findAll().stream().filter(p -> "CLOS".equals(p.etat)).forEach(p -> Decisions.refuser(p.id)); }
    void found(String id) { plis.findById(id).filter(Pli::estClos).ifPresent(p -> Decisions.refuser(p.id)); }
    void found_by_an_answer(String id) { plis.findById(id).filter(Pli::estDouteux).ifPresent(p -> Decisions.refuser(p.id)); } // 501
    void mapped(String id) { if ("CLOS".equals(plis.findById(id).map(Pli::getEtat).orElse(""))) Decisions.refuser(id); } // KNOWN: invents 501, whether an optional has a text is told apart from which it has
    void mapped_by_an_answer(String id) { if ("DOUTEUX".equals(plis.findById(id).map(Pli::getEtat).orElse(""))) Decisions.refuser(id); } // 501
    void among(String id) { if (Set.of("CLOS", "DOUTEUX").contains(plis.findById(id).orElseThrow().etat)) Decisions.refuser(id); } // 501
    void passed(Pli p) { if ("CLOS".equals(p.etat)) Decisions.refuser(p.id); }
    void at_hand(Pli p) { p.setEtat(Ia.demander(p.id).equals("non") ? "DOUTEUX" : "COMPLET"); if ("DOUTEUX".equals(p.etat)) Decisions.refuser(p.id); } // 501
    void at_hand_in_a_helper(Pli p) { p.setEtat(Ia.demander(p.id).equals("non") ? "DOUTEUX" : "COMPLET"); if (p.estDouteux()) Decisions.refuser(p.id); } // 501
    void at_hand_another_in_a_helper(Pli p) { p.setEtat(Ia.demander(p.id).equals("non") ? "DOUTEUX" : "COMPLET"); if (p.estClos()) Decisions.refuser(p.id); }

    /** A text that was answered may be any. */
    static class Mot { String id; String avis = ""; String avisBref = ""; }
    interface Mots extends Registre<Mot> { Optional<Mot> findById(String id); }
    private Mots mots;
    void note(String id) { Mot m = mots.findById(id).orElseThrow(); m.avis = Ia.demander(id); m.avisBref = m.avis.equals("oui") ? "OUI" : Ia.demander(m.avis); mots.save(m); }
    void any_text(String id) { Mot m = mots.findById(id).orElseThrow(); if (m.avis.equals("REFUS")) Decisions.refuser(m.id); } // 501
    void any_text_or_one(String id) { Mot m = mots.findById(id).orElseThrow(); if (m.avisBref.equals("REFUS")) Decisions.refuser(m.id); } // 501

    /** In a column of a table. */
    static class Base {
        record Ligne(long id, String statut) {}
        private Connection base;
        void trie(long id) throws SQLException { if (Ia.demander("?").contains("non")) statut(id, "A_REVOIR"); }
        void impaye(long id) throws SQLException { statut(id, "IMPAYEE"); }
        private void statut(long id, String statut) throws SQLException {
            PreparedStatement ps = base.prepareStatement("UPDATE amende_dite SET statut = ? WHERE id = ?");
            ps.setString(1, statut); ps.setLong(2, id); ps.executeUpdate();
        }
        private Optional<Ligne> lire(long id) throws SQLException {
            PreparedStatement ps = base.prepareStatement("SELECT id, statut FROM amende_dite WHERE id = ?");
            ps.setLong(1, id);
            try (ResultSet r = ps.executeQuery()) { return r.next() ? Optional.of(new Ligne(r.getLong(1), r.getString("statut"))) : Optional.empty(); }
        }
        void not_answered(long id) throws SQLException { Ligne l = lire(id).orElseThrow(); if ("IMPAYEE".equals(l.statut())) Decisions.refuser("" + id); }
        void answered(long id) throws SQLException { Ligne l = lire(id).orElseThrow(); if ("A_REVOIR".equals(l.statut())) Decisions.refuser("" + id); } // 501
        void unless_answered(long id) throws SQLException { Ligne l = lire(id).orElseThrow(); if (!l.statut().equals("A_REVOIR")) Decisions.refuser("" + id); } // 501
        void begins_so(long id) throws SQLException { Ligne l = lire(id).orElseThrow(); if (l.statut().startsWith("A_")) Decisions.refuser("" + id); } // 501
        void trimmed(long id) throws SQLException { Ligne l = lire(id).orElseThrow(); if (l.statut().trim().equals("A_REVOIR")) Decisions.refuser("" + id); } // 501
        void part(long id) throws SQLException { Ligne l = lire(id).orElseThrow(); if (l.statut().substring(2).equals("REVOIR")) Decisions.refuser("" + id); } // 501
        void directly(long id) throws SQLException {
            ResultSet r = base.createStatement().executeQuery("SELECT statut FROM amende_dite WHERE id = 3");
            while (r.next()) if ("IMPAYEE".equals(r.getString(1))) Decisions.refuser("" + id);
        }
        void directly_answered(long id) throws SQLException {
            ResultSet r = base.createStatement().executeQuery("SELECT statut FROM amende_dite WHERE id = 3");
            while (r.next()) if ("A_REVOIR".equals(r.getString(1))) Decisions.refuser("" + id); // 501
        }
        void switched(long id) throws SQLException {
            switch (lire(id).orElseThrow().statut()) {
                case "IMPAYEE" -> Decisions.refuser("" + id);
                default -> System.out.println("autre");
            }
        }
        void switched_both(long id) throws SQLException {
            switch (lire(id).orElseThrow().statut()) {
                case "A_REVOIR" -> Decisions.refuser("" + id); // 501
                default -> System.out.println("autre");
            }
        }
    }
    /** Any text of an answer may be in the column. */
    static class BaseDeMots {
        private Connection base;
        void trie(long id) throws SQLException {
            PreparedStatement ps = base.prepareStatement("UPDATE mot_dit SET avis = ? WHERE id = ?");
            ps.setString(1, Ia.demander("?")); ps.setLong(2, id); ps.executeUpdate();
        }
        void any(long id) throws SQLException {
            ResultSet r = base.createStatement().executeQuery("SELECT avis FROM mot_dit WHERE id = 3");
            while (r.next()) if ("IMPAYEE".equals(r.getString(1))) Decisions.refuser("" + id); // 501
        }
    }
}
