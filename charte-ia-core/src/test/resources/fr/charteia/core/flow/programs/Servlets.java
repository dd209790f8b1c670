package programs;

import api.*;
import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.sql.*;
import java.util.*;

/** What a web application does with requests, sessions, cookies, contexts and databases. */
class Servlets {
    void request_attribute(HttpServletRequest q) {
        q.setAttribute("nom", Donnees.nom());
        q.setAttribute("ville", "x");
        Ia.envoyer(q.getAttribute("ville"));
        Ia.envoyer(q.getAttribute("nom")); // 401
    }
    void request_attribute_overwritten(HttpServletRequest q) {
        q.setAttribute("nom", Donnees.nom());
        q.setAttribute("nom", "x");
        Ia.envoyer(q.getAttribute("nom"));
    }
    void request_attribute_in_a_helper(HttpServletRequest q) {
        poser(q, "nom", Donnees.nom());
        Ia.envoyer(lire(q, "nom")); // 401
        Ia.envoyer(lire(q, "autre"));
    }
    private static void poser(ServletRequest q, String cle, Object o) { q.setAttribute("app." + cle, o); }
    private static Object lire(ServletRequest q, String cle) { return q.getAttribute("app." + cle); }
    void attribute_of_another_request(HttpServletRequest q, HttpServletRequest r) {
        q.setAttribute("nom3", Donnees.nom());
        Ia.envoyer(r.getAttribute("nom3"));
    }
    void session_attribute(HttpServletRequest q) {
        q.getSession().setAttribute("nom", Donnees.nom());
        Ia.envoyer(q.getSession(false).getAttribute("nom")); // 401
    }
    void session_other_attribute(HttpServletRequest q) {
        q.getSession().setAttribute("nom4", Donnees.nom());
        Ia.envoyer(q.getSession().getAttribute("langue"));
    }
    void session_of_an_object(HttpServletRequest q) {
        Panier p = new Panier();
        q.getSession().setAttribute("panier", p);
        p.client = Donnees.nom();
        Ia.envoyer(((Panier) q.getSession().getAttribute("panier")).client); // 401
    }
    static class Panier implements Serializable { String client; int lignes; }
    void session_number_of_lines(HttpServletRequest q) {
        Panier p = new Panier();
        p.client = Donnees.nom();
        q.getSession().setAttribute("panier2", p);
        Ia.envoyer(((Panier) q.getSession().getAttribute("panier2")).lignes);
    }
    static class Depose extends HttpServlet {
        @Override protected void doPost(HttpServletRequest q, HttpServletResponse r) { q.getSession().setAttribute("depot", Donnees.nom()); }
    }
    static class Retire extends HttpServlet {
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) {
            Ia.envoyer(q.getSession().getAttribute("depot")); // 401
            Ia.envoyer(q.getSession().getAttribute("retrait"));
        }
    }
    static class DeposeContexte extends HttpServlet {
        @Override public void init() { getServletContext().setAttribute("chef", Donnees.nom()); }
    }
    static class RetireContexte extends HttpServlet {
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) { Ia.envoyer(getServletContext().getAttribute("chef")); } // 401
    }
    static class DeuxTemps extends HttpServlet {
        private String prefixe = "x"; private String langue = "fr";
        @Override public void init() { prefixe = Donnees.nom(); }
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) {
            Ia.envoyer(langue);
            Ia.envoyer(prefixe); // 401
        }
    }
    static class Compte extends HttpServlet {
        private int visites;
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) { visites++; Ia.envoyer(visites + (Donnees.nom() == null ? "a" : "b")); }
    }
    void cookie_value() {
        Cookie c = new Cookie("nom", Donnees.nom());
        Ia.envoyer(c.getName());
        Ia.envoyer(c.getValue()); // 401
    }
    void cookie_value_replaced() {
        Cookie c = new Cookie("nom", Donnees.nom());
        c.setValue("x");
        Ia.envoyer(c.getValue());
    }
    void cookies_of_a_request(HttpServletRequest q) {
        String n = Donnees.nom();
        for (Cookie c : q.getCookies()) if (c.getName().equals(n)) Ia.envoyer(c.getName().length());
    }
    void response_header(HttpServletResponse r) {
        r.setHeader("X-Nom", Donnees.nom());
        Ia.envoyer(r.getHeader("X-Nom")); // 401
    }
    static class Habille extends HttpServletRequestWrapper {
        Habille(HttpServletRequest q) { super(q); }
        @Override public String getParameter(String nom) { return nom.equals("nom") ? Donnees.nom() : super.getParameter(nom); }
    }
    void wrapped_request(HttpServletRequest q) {
        HttpServletRequest h = new Habille(q);
        Ia.envoyer(h.getParameter("nom")); // 401
    }
    void wrapped_request_attribute(HttpServletRequest q) {
        q.setAttribute("nom5", Donnees.nom());
        Ia.envoyer(new Habille(q).getAttribute("nom5")); // 401
    }
    // --- databases
    void statement_parameters(Connection c) throws SQLException {
        PreparedStatement p = c.prepareStatement("select a from t where b = ?");
        p.setString(1, Donnees.nom());
        try (ResultSet r = p.executeQuery()) { while (r.next()) Ia.envoyer(r.getString(1)); }
    }
    void updated_row(ResultSet r) throws SQLException {
        r.updateString("nom", Donnees.nom());
        Ia.envoyer(r.getString("nom")); // 401
    }
    void result_in_a_list(ResultSet r) throws SQLException {
        List<Ligne> l = new ArrayList<>();
        while (r.next()) l.add(new Ligne(r.getString(1), Donnees.nom()));
        for (Ligne x : l) { Ia.envoyer(x.code); Ia.envoyer(x.nom); } // 401
    }
    void only_the_code(ResultSet r) throws SQLException {
        List<Ligne> l = new ArrayList<>();
        while (r.next()) l.add(new Ligne(r.getString(1), Donnees.nom()));
        for (Ligne x : l) Ia.envoyer(x.code);
    }
    record Ligne(String code, String nom) {}
    interface Lecteur<T> { T lire(ResultSet r) throws SQLException; }
    static <T> List<T> interroger(ResultSet r, Lecteur<T> l) throws SQLException {
        List<T> t = new ArrayList<>();
        while (r.next()) t.add(l.lire(r));
        return t;
    }
    void row_mapper(ResultSet r) throws SQLException { Ia.envoyer(interroger(r, x -> x.getInt(1) + Donnees.nom()).get(0)); } // 401
    void row_mapper_clean(ResultSet r) throws SQLException { Ia.envoyer(interroger(r, x -> x.getInt(1)).get(0) + (Donnees.nom() == null ? "a" : "")); }
    void error_of_a_statement() {
        try { throw new SQLException("doublon : " + Donnees.nom(), "23000", 7); }
        catch (SQLException e) {
            Ia.envoyer(e.getErrorCode());
            Ia.envoyer(e.getSQLState());
            Ia.envoyer(e.getMessage()); // 401
        }
    }
    void chained_errors() {
        SQLException a = new SQLException("a");
        a.setNextException(new SQLException(Donnees.nom()));
        Ia.envoyer(a.getMessage());
        Ia.envoyer(a.getNextException().getMessage()); // 401
    }
    // --- directories
    void bound_and_looked_up(javax.naming.Context c) throws Exception {
        c.bind("nom", Donnees.nom());
        Ia.envoyer(c.lookup("nom")); // 401
    }
    // --- writing the answer
    void written_and_sent(HttpServletResponse r) throws IOException {
        StringWriter s = new StringWriter();
        PrintWriter p = new PrintWriter(s);
        p.println(Donnees.nom());
        r.getWriter().print(s);
        Ia.envoyer(s.toString()); // 401
    }
    // --- reading when there is something to read
    void told_that_all_is_read(HttpServletRequest q) throws IOException {
        q.getInputStream().setReadListener(new ReadListener() {
            private final StringBuilder read = new StringBuilder();
            private final StringBuilder other = new StringBuilder();
            @Override public void onDataAvailable() { read.append(Donnees.nom()); other.append("x"); }
            @Override public void onAllDataRead() { Ia.envoyer(other); Ia.envoyer(read); } // 401
            @Override public void onError(Throwable failure) { }
        });
    }
    void told_of_nothing(HttpServletRequest q) throws IOException {
        q.getInputStream().setReadListener(new ReadListener() {
            private final StringBuilder read = new StringBuilder();
            @Override public void onDataAvailable() { read.append("x"); }
            @Override public void onAllDataRead() { Ia.envoyer(read); }
            @Override public void onError(Throwable failure) { }
        });
    }
    // --- what is looked up where nothing of it was bound
    void looked_up_elsewhere() throws Exception {
        javax.naming.Context c = new javax.naming.InitialContext();
        if (c.lookup("java:comp/env/jdbc") != null) { Ia.envoyer(Donnees.nom()); } // 401
    }

    /** What a filter puts into a request of its own class is there for whoever comes next. */
    static class Annotee extends HttpServletRequestWrapper {
        private String avis, autre;
        Annotee(HttpServletRequest q) { super(q); }
        static Annotee de(ServletRequest q) { Annotee a = new Annotee((HttpServletRequest) q); a.avis = Ia.demander("x"); return a; }
    }
    static class Annote implements Filter {
        public void doFilter(ServletRequest q, ServletResponse p, FilterChain c) { c.doFilter(Annotee.de(q), p); }
    }
    static class SurAnnotation extends HttpServlet {
        protected void doPost(HttpServletRequest q, HttpServletResponse p) {
            if (((Annotee) q).avis.equals("non")) Decisions.refuser("a"); // 501
            if (q instanceof Annotee a && a.autre.equals("non")) Decisions.refuser("a");
        }
    }
}
