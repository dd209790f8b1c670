package programs;
import java.sql.*;
import java.util.*;
import api.*;
/** What is left in a database or a file by a program that ends by itself. */
class EndedForAll {
    static class Noter { 
        public static void main(String[] a) throws SQLException { 
            try (Connection x = DriverManager.getConnection(a[0]); PreparedStatement p = x.prepareStatement("update candidat set note_ia = ? where id = ?")) { p.setInt(1, Integer.parseInt(Ia.demander("x"))); p.executeUpdate(); }
            System.exit(0);
        }
        void trier(Connection x) throws SQLException { try (Statement s = x.createStatement(); ResultSet r = s.executeQuery("select id, note_ia from candidat")) { while (r.next()) if (r.getInt("note_ia") < 5) Decisions.refuser("x"); } } // 501
    }
    static class NoterOuPas { 
        public static void main(String[] a) throws SQLException { 
            if (a.length == 0) { System.out.println("?"); System.exit(2); }
            if (a.length == 1) return;
            try (Connection x = DriverManager.getConnection(a[0]); PreparedStatement p = x.prepareStatement("update candidat set note_b = ? where id = ?")) { p.setInt(1, Integer.parseInt(Ia.demander("x"))); p.executeUpdate(); }
            System.exit(0);
        }
        void trier(Connection x) throws SQLException { try (Statement s = x.createStatement(); ResultSet r = s.executeQuery("select id, note_b from candidat")) { while (r.next()) if (r.getInt("note_b") < 5) Decisions.refuser("x"); } } // 501
    }
    static class ParUneAide { 
        static void finir(int n) { System.out.println("fini"); Runtime.getRuntime().exit(n); }
        public static void main(String[] a) throws SQLException { 
            try (Connection x = DriverManager.getConnection(a[0]); PreparedStatement p = x.prepareStatement("update candidat set note_c = ? where id = ?")) { p.setInt(1, Integer.parseInt(Ia.demander("x"))); p.executeUpdate(); }
            finir(0);
        }
        void trier(Connection x) throws SQLException { try (Statement s = x.createStatement(); ResultSet r = s.executeQuery("select id, note_c from candidat")) { while (r.next()) if (r.getInt("note_c") < 5) Decisions.refuser("x"); } } // 501
    }
    static class Avant { 
        public static void main(String[] a) throws SQLException { 
            try (Connection x = DriverManager.getConnection(a[0]); PreparedStatement p = x.prepareStatement("update candidat set note_d = ? where id = ?")) { System.exit(0); p.setInt(1, Integer.parseInt(Ia.demander("x"))); p.executeUpdate(); }
        }
        void trier(Connection x) throws SQLException { try (Statement s = x.createStatement(); ResultSet r = s.executeQuery("select id, note_d from candidat")) { while (r.next()) if (r.getInt("note_d") < 5) Decisions.refuser("x"); } }
    }
    static class Approuve { 
        public static void main(String[] a) throws SQLException { 
            String n = Ia.demander("x");
            if (!Agent.valide(n)) System.exit(1);
            try (Connection x = DriverManager.getConnection(a[0]); PreparedStatement p = x.prepareStatement("update candidat set note_e = ? where id = ?")) { p.setInt(1, Integer.parseInt(n)); p.executeUpdate(); }
            System.exit(0);
        }
        void trier(Connection x) throws SQLException { try (Statement s = x.createStatement(); ResultSet r = s.executeQuery("select id, note_e from candidat")) { while (r.next()) if (r.getInt("note_e") < 5) Decisions.refuser("x"); } }
    }
    static class Relu { 
        public static void main(String[] a) throws SQLException { 
            try (Connection x = DriverManager.getConnection(a[0]); PreparedStatement p = x.prepareStatement("update candidat set note_f = ? where id = ?")) { p.setInt(1, Integer.parseInt(Agent.choisit(Ia.demander("x")))); p.executeUpdate(); }
            System.exit(0);
        }
        void trier(Connection x) throws SQLException { try (Statement s = x.createStatement(); ResultSet r = s.executeQuery("select id, note_f from candidat")) { while (r.next()) if (r.getInt("note_f") < 5) Decisions.refuser("x"); } }
    }
    static class Fichier {
        public static void main(String[] a) throws java.io.IOException { java.nio.file.Files.writeString(java.nio.file.Path.of("avis-de-fin.txt"), Ia.demander("x")); System.exit(0); }
        void trier(String k) throws java.io.IOException { if (java.nio.file.Files.readString(java.nio.file.Path.of("avis-de-fin.txt")).startsWith("o")) Decisions.refuser("x"); } // 501
    }
}
