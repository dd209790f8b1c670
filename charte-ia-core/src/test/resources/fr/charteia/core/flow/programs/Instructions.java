package programs;

import api.*;
import java.util.*;

/** Statements that functions fill or make, which a library runs: what they were given is written to the columns that they name. */
class Instructions {
    static class Remplie {
        private final Sql sql;
        Remplie(Sql sql) { this.sql = sql; }
        void ecrire(String t) { String s = Ia.demander(t); sql.ecrireRemplie("update rempli set avis = :avis, note = :note", i -> { i.lier("avis", s); i.lier("note", "x"); }); }
        void lire() { if ("non".equals(sql.valeur("select avis from rempli"))) Decisions.refuser("x"); } // 501
        void lireAutre() { if ("non".equals(sql.valeur("select note from rempli"))) Decisions.refuser("x"); }
    }
    static class Chacun {
        private final Sql sql;
        Chacun(Sql sql) { this.sql = sql; }
        void ecrire(List<String> l) { sql.ecrireChacun("update chacun set avis = :avis, note = :note", l, (i, x) -> i.lier("avis", Ia.demander(x)).lier("note", x)); }
        void lire() { if ("non".equals(sql.valeur("select avis from chacun"))) Decisions.refuser("x"); } // 501
        void lireAutre() { if ("non".equals(sql.valeur("select note from chacun"))) Decisions.refuser("x"); }
    }
    static class Faite {
        private final Sql sql;
        Faite(Sql sql) { this.sql = sql; }
        void ecrire(String t) { String s = Ia.demander(t); sql.ecrireFaite(c -> c.instruction("update fait set avis = :avis, note = :note").lier("avis", s).lier("note", "x")); }
        void ecrireAilleurs(String t) { sql.ecrireFaite(c -> c.instruction("update ailleurs set avis = :avis").lier("avis", t)); }
        void lire() { if ("non".equals(sql.valeur("select avis from fait"))) Decisions.refuser("x"); } // 501
        void lireAutre() { if ("non".equals(sql.valeur("select note from fait"))) Decisions.refuser("x"); }
        void lireAilleurs() { if ("non".equals(sql.valeur("select avis from ailleurs"))) Decisions.refuser("x"); }
    }
    static class Avec {
        private final Sql sql;
        Avec(Sql sql) { this.sql = sql; }
        void ecrire(String t) { String s = Ia.demander(t); sql.avec("update avec_elle set avis = :avis, note = :note", i -> { i.lier("avis", s).lier("note", "x").executer(); return true; }); }
        void lire() { if ("non".equals(sql.valeur("select avis from avec_elle"))) Decisions.refuser("x"); } // 501
        void lireAutre() { if ("non".equals(sql.valeur("select note from avec_elle"))) Decisions.refuser("x"); }
    }
}
