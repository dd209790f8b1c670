package programs;

import api.*;
import java.sql.*;
import java.util.*;

/** What is asked whether it is one of several constants, or none of them: who left another has no say in it. */
class AskedAmong {
    enum Etat { RECUE, ACCORDEE, REFUSEE, EN_ATTENTE }
    static class S { private Connection base;
        void w(long id) throws SQLException { if (Ia.demander("?").contains("non")) { PreparedStatement ps = base.prepareStatement("UPDATE aide_parmi SET statut = 2, etat = 'REFUSEE' WHERE id = ?"); ps.setLong(1, id); ps.executeUpdate(); } }
        void in() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id FROM aide_parmi WHERE statut IN (0, 3)"); while (r.next()) Decisions.refuser(r.getString(1)); }
        void in_so() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id FROM aide_parmi WHERE statut IN (2, 3)"); while (r.next()) Decisions.refuser(r.getString(1)); } // 501
        void in_texts() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id FROM aide_parmi WHERE etat IN ('RECUE', 'ACCORDEE')"); while (r.next()) Decisions.refuser(r.getString(1)); }
        void in_texts_so() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id FROM aide_parmi WHERE etat IN ('RECUE', 'REFUSEE')"); while (r.next()) Decisions.refuser(r.getString(1)); } // 501
        void not() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id FROM aide_parmi WHERE etat <> 'RECUE'"); while (r.next()) Decisions.refuser(r.getString(1)); }
        void not_so() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id FROM aide_parmi WHERE etat <> 'REFUSEE'"); while (r.next()) Decisions.refuser(r.getString(1)); } // 501
        void not_in() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id FROM aide_parmi WHERE etat NOT IN ('RECUE', 'ACCORDEE')"); while (r.next()) Decisions.refuser(r.getString(1)); }
        void not_in_so() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id FROM aide_parmi WHERE etat NOT IN ('RECUE', 'REFUSEE')"); while (r.next()) Decisions.refuser(r.getString(1)); } // 501
        void either() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id FROM aide_parmi WHERE etat = 'RECUE' OR etat = 'ACCORDEE'"); while (r.next()) Decisions.refuser(r.getString(1)); }
        void like() throws SQLException { ResultSet r = base.createStatement().executeQuery("SELECT id FROM aide_parmi WHERE etat LIKE 'R%'"); while (r.next()) Decisions.refuser(r.getString(1)); } // 501
        void given_in() throws SQLException { PreparedStatement ps = base.prepareStatement("SELECT id FROM aide_parmi WHERE etat IN (?, ?)"); ps.setString(1, "RECUE"); ps.setString(2, "ACCORDEE"); ResultSet r = ps.executeQuery(); while (r.next()) Decisions.refuser(r.getString(1)); }
        void given_in_so() throws SQLException { PreparedStatement ps = base.prepareStatement("SELECT id FROM aide_parmi WHERE etat IN (?, ?)"); ps.setString(1, "RECUE"); ps.setString(2, "REFUSEE"); ResultSet r = ps.executeQuery(); while (r.next()) Decisions.refuser(r.getString(1)); } // 501
    }
    static class D { String id; Etat etat = Etat.RECUE; String mot; int n; }
    interface Ds extends Registre<D> { Optional<D> findById(String id); List<D> findByEtatIn(Collection<Etat> e); List<D> findByEtatNot(Etat e); List<D> findByEtatNotIn(List<Etat> e); List<D> findByMotIn(Set<String> m); List<D> findByNIn(List<Integer> n); List<D> findByEtatInAndN(Collection<Etat> e, int n); }
    static class Q { private Ds ds;
        void w(String id) { D d = ds.findById(id).orElseThrow(); if (Ia.demander("?").contains("non")) { d.etat = Etat.REFUSEE; d.mot = "REFUSEE"; d.n = 2; } ds.save(d); }
        void in() { ds.findByEtatIn(List.of(Etat.RECUE, Etat.ACCORDEE)).forEach(d -> Decisions.refuser(d.id)); }
        void in_so() { ds.findByEtatIn(List.of(Etat.RECUE, Etat.REFUSEE)).forEach(d -> Decisions.refuser(d.id)); } // 501
        void in_set() { ds.findByEtatIn(EnumSet.of(Etat.RECUE, Etat.ACCORDEE)).forEach(d -> Decisions.refuser(d.id)); }
        void in_set_so() { ds.findByEtatIn(EnumSet.of(Etat.RECUE, Etat.REFUSEE)).forEach(d -> Decisions.refuser(d.id)); } // 501
        void in_array() { ds.findByEtatIn(Arrays.asList(Etat.RECUE, Etat.ACCORDEE)).forEach(d -> Decisions.refuser(d.id)); }
        private static final Set<Etat> OUVERTS = Set.of(Etat.RECUE, Etat.EN_ATTENTE);
        void in_constant() { ds.findByEtatIn(OUVERTS).forEach(d -> Decisions.refuser(d.id)); }
        void in_unknown(List<Etat> e) { ds.findByEtatIn(e).forEach(d -> Decisions.refuser(d.id)); } // 501
        void not() { ds.findByEtatNot(Etat.RECUE).forEach(d -> Decisions.refuser(d.id)); }
        void not_so() { ds.findByEtatNot(Etat.REFUSEE).forEach(d -> Decisions.refuser(d.id)); } // 501
        void not_in() { ds.findByEtatNotIn(List.of(Etat.RECUE)).forEach(d -> Decisions.refuser(d.id)); }
        void not_in_so() { ds.findByEtatNotIn(List.of(Etat.REFUSEE)).forEach(d -> Decisions.refuser(d.id)); } // 501
        void texts() { ds.findByMotIn(Set.of("RECUE", "ACCORDEE")).forEach(d -> Decisions.refuser(d.id)); }
        void texts_so() { ds.findByMotIn(Set.of("RECUE", "REFUSEE")).forEach(d -> Decisions.refuser(d.id)); } // 501
        void numbers() { ds.findByNIn(List.of(1, 3)).forEach(d -> Decisions.refuser(d.id)); }
        void numbers_so() { ds.findByNIn(List.of(1, 2)).forEach(d -> Decisions.refuser(d.id)); } // 501
        void both() { ds.findByEtatInAndN(List.of(Etat.RECUE), 3).forEach(d -> Decisions.refuser(d.id)); }
        void both_so() { ds.findByEtatInAndN(List.of(Etat.RECUE), 2).forEach(d -> Decisions.refuser(d.id)); } // 501
        void contained(List<D> l) { for (D d : l) if (OUVERTS.contains(d.etat)) Decisions.refuser(d.id); }
        void contained_so(List<D> l) { for (D d : l) if (Set.of(Etat.REFUSEE, Etat.RECUE).contains(d.etat)) Decisions.refuser(d.id); } // 501
        void contained_texts(String id) { D d = ds.findById(id).orElseThrow(); if (List.of("RECUE", "ACCORDEE").contains(d.mot)) Decisions.refuser(d.id); }
        void contained_texts_so(String id) { D d = ds.findById(id).orElseThrow(); if (List.of("RECUE", "REFUSEE").contains(d.mot)) Decisions.refuser(d.id); } // 501
        void contained_enum(String id) { D d = ds.findById(id).orElseThrow(); if (EnumSet.of(Etat.RECUE, Etat.ACCORDEE).contains(d.etat)) Decisions.refuser(d.id); }
        void contained_enum_so(String id) { D d = ds.findById(id).orElseThrow(); if (EnumSet.of(Etat.RECUE, Etat.REFUSEE).contains(d.etat)) Decisions.refuser(d.id); } // 501
        void not_contained_so(String id) { D d = ds.findById(id).orElseThrow(); if (!EnumSet.of(Etat.RECUE, Etat.REFUSEE).contains(d.etat)) Decisions.refuser(d.id); } // 501
        void contained_numbers(String id) { D d = ds.findById(id).orElseThrow(); if (Set.of(1, 3).contains(d.n)) Decisions.refuser(d.id); }
        void contained_numbers_so(String id) { D d = ds.findById(id).orElseThrow(); if (Set.of(1, 2).contains(d.n)) Decisions.refuser(d.id); } // 501
        void contained_unknown(String id, List<String> mots) { D d = ds.findById(id).orElseThrow(); if (mots.contains(d.mot)) Decisions.refuser(d.id); } // 501
        void contained_computed(String id) { D d = ds.findById(id).orElseThrow(); if (Set.of("A_REFUSEE", "A_RECUE").contains("A_" + d.mot)) Decisions.refuser(d.id); } // 501
    }
}
