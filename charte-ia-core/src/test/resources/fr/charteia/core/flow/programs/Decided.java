package programs;

import api.*;
import java.io.*;
import java.util.*;
import java.util.function.*;

/** What constants decide: in fields, initialisers, loops, helpers; what exceptions, copies, inner classes and generics carry. */
class Decided {
    // fields fixed in constructors
    static class Cle { private final String cle; Cle(String prefixe, String nom) { this.cle = prefixe + "." + nom; } String cle() { return cle; } }
    void concatenated_in_a_constructor() {
        Map<String, String> m = new HashMap<>();
        m.put(new Cle("a", "nom").cle(), Donnees.nom());
        m.put(new Cle("a", "ville").cle(), "x");
        Ia.envoyer(m.get("a.ville"));
        Ia.envoyer(m.get("a.nom")); // 401
        Ia.envoyer(m.get(new Cle("a", "ville").cle()));
        Ia.envoyer(m.get(new Cle("a", "nom").cle())); // 401
    }
    static class Service {
        private final String mode;
        Service(String base) { mode = base + "-strict"; }
        void envoyer() { if (mode.equals("app-strict")) { Ia.envoyer("x"); } else { Ia.envoyer(Donnees.nom()); } }
        void envoyerTout() { if (mode.equals("app-large")) { Ia.envoyer("x"); } else { Ia.envoyer(Donnees.nom()); } } // 401
    }
    void mode_of_a_service() { new Service("app").envoyer(); }
    void mode_of_another_service() { new Service("app").envoyerTout(); }
    // text switch on a field that is tested again later
    static class Etat { String etape = "saisie"; }
    void switch_on_a_field(Etat e) {
        String s;
        switch (e.etape) { case "saisie": s = "x"; break; case "envoi": s = Donnees.nom(); break; default: s = ""; }
        if (e.etape.equals("saisie")) { Ia.envoyer(s); }
        if (e.etape.equals("envoi")) { Ia.envoyer(s); } // 401
    }
    void switch_expression_on_a_field(Etat e) {
        String s = switch (e.etape) { case "saisie" -> "x"; case "envoi" -> Donnees.nom(); default -> ""; };
        if ("saisie".equals(e.etape)) { Ia.envoyer(s); }
        if ("envoi".equals(e.etape)) { Ia.envoyer(s); } // 401
    }
    void switch_on_a_constant_field() {
        Etat e = new Etat();
        switch (e.etape) { case "envoi": Ia.envoyer(Donnees.nom()); break; default: Ia.envoyer("x"); }
        e.etape = "envoi";
        switch (e.etape) { case "envoi": Ia.envoyer(Donnees.nom()); break; default: Ia.envoyer("x"); } // 401
    }
    // parsed enums
    enum Mode { CLAIR, MASQUE; static Mode lire(String s) { return valueOf(s.toUpperCase(Locale.ROOT)); } }
    static class Reglage { final Mode mode; Reglage(String s) { mode = Mode.lire(s); } }
    void field_of_a_parsed_enum() {
        if (new Reglage("masque").mode == Mode.CLAIR) { Ia.envoyer(Donnees.nom()); }
        if (new Reglage("clair").mode == Mode.CLAIR) { Ia.envoyer(Donnees.nom()); } // 401
    }
    void enum_switch() {
        switch (Mode.valueOf("MASQUE")) { case CLAIR -> Ia.envoyer(Donnees.nom()); case MASQUE -> Ia.envoyer("x"); }
        switch (Mode.valueOf("CLAIR")) { case CLAIR -> Ia.envoyer(Donnees.nom()); case MASQUE -> Ia.envoyer("x"); } // 401
    }
    // static initialisers
    static final String PREFIXE; static final Map<String, String> TABLE = new HashMap<>(); static final boolean ACTIF; static final int[] TAILLES = {1, 2, 3};
    static { PREFIXE = "p" + "q"; TABLE.put("nom", "x"); TABLE.put("autre", PREFIXE); ACTIF = TABLE.size() > 5; }
    void static_constant() { if (PREFIXE.equals("pr")) { Ia.envoyer(Donnees.nom()); } if (ACTIF) { Ia.envoyer(""); } }
    void static_constant_bad() { if (PREFIXE.equals("pq")) { Ia.envoyer(Donnees.nom()); } } // 401
    void static_table() { Ia.envoyer(TABLE.get("nom") + (Donnees.nom() == null)); }
    void static_array() { if (TAILLES[1] == 2) { Ia.envoyer(Donnees.nom()); } } // 401
    void static_array_clean() { if (TAILLES[1] == 3) { Ia.envoyer(Donnees.nom()); } }
    // exceptions
    static class Erreur extends RuntimeException { final String detail; Erreur(String m, String d, Throwable c) { super(m, c); detail = d; } }
    void message_and_detail() {
        try { throw new Erreur("x", Donnees.nom(), null); }
        catch (Erreur e) {
            Ia.envoyer(e.getMessage());
            Ia.envoyer(e.detail); // 401
        }
    }
    void cause() {
        try { try { throw new IOException(Donnees.nom()); } catch (IOException e) { throw new Erreur("x", "y", e); } }
        catch (Erreur e) {
            Ia.envoyer(e.getMessage() + e.detail);
            Ia.envoyer(e.getCause().getMessage()); // 401
        }
    }
    void suppressed() {
        Exception a = new Exception("a");
        a.addSuppressed(new Exception(Donnees.nom()));
        Ia.envoyer(a.getMessage());
        Ia.envoyer(a.getSuppressed()[0].getMessage()); // 401
    }
    static class Ressource implements AutoCloseable { final String n; Ressource(String n) { this.n = n; } public void close() throws IOException { throw new IOException(n); } }
    void closing() {
        try (Ressource r = new Ressource(Donnees.nom())) { Ia.envoyer("x"); } catch (IOException e) { Ia.envoyer(e.getMessage()); } // 401
    }
    void closing_suppressed() throws Exception {
        try (Ressource r = new Ressource(Donnees.nom())) { throw new Exception("x"); } catch (Exception e) { for (Throwable t : e.getSuppressed()) Ia.envoyer(t.getMessage()); } // 401
    }
    void finally_replaces() { String s = Donnees.nom(); try { s = "x"; } finally { s = "y"; } Ia.envoyer(s); }
    int dans_finally() { int n = 0; try { n = 1; return n; } finally { n = 2; } }
    void value_before_finally() { if (dans_finally() == 2) Ia.envoyer(Donnees.nom()); }
    void value_before_finally_bad() { if (dans_finally() == 1) Ia.envoyer(Donnees.nom()); } // 401
    void multi_catch() { try { throw new IllegalStateException(Donnees.nom()); } catch (IllegalStateException | IllegalArgumentException e) { Ia.envoyer(e.getMessage()); } } // 401
    void other_catch() { try { throw new IllegalStateException(Donnees.nom()); } catch (IllegalArgumentException e) { Ia.envoyer(e.getMessage()); } }
    void rethrown() { try { relancer(); } catch (RuntimeException e) { Ia.envoyer(e.getMessage()); } } // 401
    static void relancer() { try { throw new IllegalStateException(Donnees.nom()); } catch (RuntimeException e) { throw e; } }
    void stack_trace() { StringWriter w = new StringWriter(); new Exception(Donnees.nom()).printStackTrace(new PrintWriter(w)); Ia.envoyer(w); } // 401
    // loops
    void loop_bound() { String s = Donnees.nom(); for (int i = 0; i < 3; i++) { s = "x"; } Ia.envoyer(s); }
    void loop_never() { String s = Donnees.nom(); for (int i = 0; i < 0; i++) { s = "x"; } Ia.envoyer(s); } // 401
    void do_while() { String s = Donnees.nom(); int i = 0; do { s = "x"; i++; } while (i < 2); Ia.envoyer(s); }
    void labelled() { String s = "x"; dehors: for (int i = 0; i < 3; i++) { for (int j = 0; j < 3; j++) { if (j == 1) continue dehors; if (j == 2) s = Donnees.nom(); } } Ia.envoyer(s); }
    void labelled_bad() { String s = "x"; dehors: for (int i = 0; i < 3; i++) { for (int j = 0; j < 3; j++) { if (j == 2) continue dehors; if (j == 1) s = Donnees.nom(); } } Ia.envoyer(s); } // 401
    void accumulated() { String s = ""; for (int i = 0; i < 5; i++) { s += i == 3 ? Donnees.nom() : ""; } Ia.envoyer(s); } // 401
    void shifted() { String a = Donnees.nom(), b = "x", c = "y"; for (int i = 0; i < 2; i++) { c = b; b = a; } Ia.envoyer(c); } // 401
    void shifted_once() { String a = Donnees.nom(), b = "x", c = "y"; for (int i = 0; i < 1; i++) { c = b; b = a; } Ia.envoyer(c); }
    // flags
    static class Drapeau { private boolean pret; void activer() { pret = true; } boolean pret() { return pret; } }
    void flag() { Drapeau d = new Drapeau(); if (d.pret()) Ia.envoyer(Donnees.nom()); d.activer(); Ia.envoyer(d.pret()); }
    void flag_bad() { Drapeau d = new Drapeau(); d.activer(); if (d.pret()) Ia.envoyer(Donnees.nom()); } // 401
    void counter() { int n = 0; n++; n += 2; if (n == 4) Ia.envoyer(Donnees.nom()); if (n != 3) Ia.envoyer(Donnees.nom()); }
    void ternary() { int n = 7; String s = (7 * 18) + n > 200 ? "x" : Donnees.nom(); Ia.envoyer(s); } // 401
    void ternary_clean() { int n = 106; String s = (7 * 18) + n > 200 ? "x" : Donnees.nom(); Ia.envoyer(s); }
    void switch_char() { String g = "ABC"; char c = g.charAt(1); String s; switch (c) { case 'A': s = Donnees.nom(); break; case 'B': s = "bob"; break; case 'C': case 'D': s = Donnees.nom(); break; default: s = "x"; } Ia.envoyer(s); }
    void switch_char_bad() { String g = "ABC"; char c = g.charAt(2); String s; switch (c) { case 'A': s = "a"; break; case 'B': s = "bob"; break; case 'C': case 'D': s = Donnees.nom(); break; default: s = "x"; } Ia.envoyer(s); } // 401
    void list_of_three() { List<String> l = new ArrayList<>(); l.add("sûr"); l.add(Donnees.nom()); l.add("encore"); l.remove(0); Ia.envoyer(l.get(1)); }
    void list_of_three_bad() { List<String> l = new ArrayList<>(); l.add("sûr"); l.add(Donnees.nom()); l.add("encore"); l.remove(0); Ia.envoyer(l.get(0)); } // 401
    void map_keys() { HashMap<String, Object> m = new HashMap<>(); m.put("a", "x"); m.put("b", Donnees.nom()); m.put("c", "y"); String s = (String) m.get("b"); s = (String) m.get("a"); Ia.envoyer(s); }
    // generics and bridges
    interface Transforme<T> { T faire(T t); default T deuxFois(T t) { return faire(faire(t)); } }
    static class Majuscule implements Transforme<String> { public String faire(String s) { return s.toUpperCase(); } }
    static class Efface implements Transforme<String> { public String faire(String s) { return ""; } }
    void bridge() { Transforme<String> t = new Majuscule(); Ia.envoyer(t.deuxFois(Donnees.nom())); } // 401
    void bridge_clean() { Transforme<String> t = new Efface(); Ia.envoyer(t.deuxFois(Donnees.nom())); }
    static abstract class Filtre { abstract String nettoyer(String s); String passer(String s) { return nettoyer(s); } }
    static class Sur extends Filtre { String nettoyer(String s) { return "x".repeat(s.length()); } }
    static class Faux extends Filtre { String nettoyer(String s) { return s.trim(); } }
    void sanitizer_in_a_subclass() { Ia.envoyer(new Sur().passer(Donnees.nom())); }
    void no_sanitizer_in_a_subclass() { Ia.envoyer(new Faux().passer(Donnees.nom())); } // 401
    // inner classes
    class Interne { String v = Donnees.nom(); class Profonde { String lire() { return v; } } }
    void inner() { Interne i = new Interne(); Interne.Profonde p = i.new Profonde(); i.v = "x"; Ia.envoyer(p.lire()); }
    void inner_bad() { Interne i = new Interne(); Interne.Profonde p = i.new Profonde(); Ia.envoyer(p.lire()); } // 401
    void local_capture() { String n = Donnees.nom(); String v = "x"; class L { String a() { return n; } String b() { return v; } } Ia.envoyer(new L().b()); }
    void local_capture_bad() { String n = Donnees.nom(); class L { String a() { return n; } } Ia.envoyer(new L().a()); } // 401
    // arrays
    void two_dimensions() { String[][] t = new String[2][2]; t[0][1] = Donnees.nom(); t[1][1] = "x"; Ia.envoyer(t[1][1]); }
    void two_dimensions_bad() { String[][] t = new String[2][2]; t[0][1] = Donnees.nom(); Ia.envoyer(t[0][1]); } // 401
    void two_dimensions_row() { String[][] t = {{"a"}, {Donnees.nom()}}; String[] r = t[0]; Ia.envoyer(r[0]); t[0] = t[1]; Ia.envoyer(r[0]); }
    void two_dimensions_row_bad() { String[][] t = {{"a"}, {Donnees.nom()}}; t[0] = t[1]; Ia.envoyer(t[0][0]); } // 401
    void array_clone() { String[] t = {Donnees.nom()}; String[] u = t.clone(); t[0] = "x"; Ia.envoyer(t[0]); }
    void array_clone_bad() { String[] t = {Donnees.nom()}; String[] u = t.clone(); t[0] = "x"; Ia.envoyer(u[0]); } // 401
    void arraycopy() { String[] t = {"a", Donnees.nom(), "c"}, u = new String[3]; System.arraycopy(t, 1, u, 0, 2); Ia.envoyer(u[1]); }
    void arraycopy_bad() { String[] t = {"a", Donnees.nom(), "c"}, u = new String[3]; System.arraycopy(t, 1, u, 0, 2); Ia.envoyer(u[0]); } // 401
    static class Point implements Cloneable { String n; int x; @Override public Point clone() { try { return (Point) super.clone(); } catch (CloneNotSupportedException e) { throw new AssertionError(e); } } }
    void own_clone() { Point p = new Point(); p.n = Donnees.nom(); Point q = p.clone(); q.n = "x"; Ia.envoyer(q.n); }
    void own_clone_bad() { Point p = new Point(); p.n = Donnees.nom(); Point q = p.clone(); p.n = "x"; Ia.envoyer(q.n); } // 401
    void varargs() { Ia.envoyer(dernier("a", Donnees.nom())); } // 401
    void varargs_clean() { Ia.envoyer(premier("a", Donnees.nom())); }
    static String dernier(String... s) { return s[s.length - 1]; }
    static String premier(String... s) { return s[0]; }
    record Paire<A, B>(A a, B b) { Paire { Objects.requireNonNull(a); } static <A, B> Paire<A, B> de(A a, B b) { return new Paire<>(a, b); } Paire<B, A> inverse() { return new Paire<>(b, a); } }
    void record_swapped() { Ia.envoyer(Paire.de(Donnees.nom(), "x").inverse().a()); }
    void record_swapped_bad() { Ia.envoyer(Paire.de(Donnees.nom(), "x").inverse().b()); } // 401
    void record_pattern(Object o) { Object p = new Paire<>(Donnees.nom(), "x"); if (p instanceof Paire<?, ?> q) { Ia.envoyer(q.b()); } }
    void builder_pattern() { StringBuilder b = new StringBuilder(); for (String s : new String[] {"a", "b"}) { b.append(s); } Ia.envoyer(b + (Donnees.nom() == null ? "" : "")); }
    void integer_cache() { Integer a = 3, b = 3; if (a.equals(b)) { Ia.envoyer(Donnees.nom()); } } // 401
    void boolean_parse() { if (Boolean.parseBoolean("non")) { Ia.envoyer(Donnees.nom()); } }
    void integer_parse() { if (Integer.parseInt("12") > 20) { Ia.envoyer(Donnees.nom()); } }
    void string_length() { if ("abc".length() == 3) { Ia.envoyer(Donnees.nom()); } } // 401
    void math() { if (Math.max(3, 4) == 3) { Ia.envoyer(Donnees.nom()); } }
    void char_test() { if (Character.isDigit("a1".charAt(1))) { Ia.envoyer(Donnees.nom()); } } // 401
    void bit_test() { int f = 1 | 4; if ((f & 2) != 0) { Ia.envoyer(Donnees.nom()); } }
    void long_test() { long l = 10L * 1000; if (l > 20_000L) { Ia.envoyer(Donnees.nom()); } }
    void double_test() { double d = 1.5 * 2; if (d < 2) { Ia.envoyer(Donnees.nom()); } }
    void null_test() { String s = null; if (s != null) { Ia.envoyer(Donnees.nom()); } }
    void instance_test() { Object o = "x"; if (o instanceof Integer) { Ia.envoyer(Donnees.nom()); } }
    static boolean actif() { return false; }
    void helper_test() { if (actif()) { Ia.envoyer(Donnees.nom()); } }
    static boolean estPair(int n) { return n % 2 == 0; }
    void helper_test2() { if (estPair(3)) { Ia.envoyer(Donnees.nom()); } }
    private boolean interneVrai = true; private final boolean interneFaux = false;
    void private_final() { if (interneFaux) { Ia.envoyer(Donnees.nom()); } if (this.interneVrai) { Ia.envoyer("x"); } }
}
