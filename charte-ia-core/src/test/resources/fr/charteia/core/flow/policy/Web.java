package programs;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.nio.file.*;
import java.sql.*;
import java.util.*;
import java.util.function.*;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.*;

/** What a web application does, of which {@code modeles.yml} alone says what is asked for and where it must not go. */
class Web {
    static class Sain { static String html(String s) { return s.replace("<", "&lt;"); } }
    static class A1 extends HttpServlet { @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) { try { PrintWriter w = r.getWriter();
        String s = q.getParameter("nom");
        w.println("Bonjour");
        w.println("Bonjour " + s); // 401
        w.println(Sain.html(s));
        w.printf("%s", s); // 401
        w.append("x").append(s); // 401
        w.write(s.toCharArray()); // 401
        w.print(s.length());
        w.print(s.charAt(0)); // 401
        w.print(s.equals("x"));
        w.print(s == null ? "vide" : "plein");
      } catch (IOException e) { } } }
    static class A2 extends HttpServlet { @Override protected void doPost(HttpServletRequest q, HttpServletResponse r) {
        try { r.getWriter().println(q.getHeader("Referer")); } catch (IOException e) { } // 401
        r.setHeader("X", q.getParameter("x")); // 401
        r.setHeader("X", "y");
        r.addCookie(new Cookie("a", "b"));
        r.addCookie(new Cookie("a", q.getParameter("x"))); // 401
      } }
    void cookies(HttpServletRequest q, PrintWriter w) {
        Cookie[] c = q.getCookies();
        if (c != null) for (Cookie k : c) if (k.getName().equals("user")) w.println(k.getValue()); // 401
        if (c != null) for (Cookie k : c) w.println(k.getName());
    }
    void cookie_stream(HttpServletRequest q, PrintWriter w) {
        String v = Arrays.stream(q.getCookies()).filter(k -> "u".equals(k.getName())).map(Cookie::getValue).findFirst().orElse("");
        w.println(v); // 401
    }
    void parameter_map(HttpServletRequest q, PrintWriter w) {
        Map<String, String[]> m = q.getParameterMap();
        for (Map.Entry<String, String[]> e : m.entrySet()) {
            w.println(e.getValue()[0]); // 401
        }
        w.println(m.get("a")[0]); // 401
        w.println(m.size());
    }
    void sql(HttpServletRequest q, Connection c) throws SQLException {
        Statement s = c.createStatement();
        s.executeQuery("select * from t where n = '" + q.getParameter("n") + "'"); // 401
        s.executeQuery("select 1");
        PreparedStatement p = c.prepareStatement("select * from t where n = ?");
        p.setString(1, q.getParameter("n"));
        p.executeQuery();
        c.prepareStatement("select " + q.getParameter("c")).executeQuery(); // 401
        s.addBatch("x" + q.getParameter("n")); // 401
        StringBuilder b = new StringBuilder("delete from t where ");
        List<String> conditions = new ArrayList<>();
        if (q.getParameter("a") != null) conditions.add("a = ?");
        b.append(String.join(" and ", conditions));
        s.execute(b.toString());
        conditions.add("b = " + q.getParameter("b"));
        s.execute(String.join(" and ", conditions)); // 401
    }
    void sql_number(HttpServletRequest q, Connection c) throws SQLException {
        int n = Integer.parseInt(q.getParameter("n"));
        c.createStatement().execute("select * from t where id = " + (n > 3 ? "a" : "b"));
    }
    void result_back(HttpServletRequest q, Connection c, PrintWriter w) throws SQLException {
        PreparedStatement p = c.prepareStatement("select n from t where id = ?");
        p.setString(1, q.getParameter("id"));
        try (ResultSet r = p.executeQuery()) { while (r.next()) w.println(r.getString("n")); }
    }
    void exec(HttpServletRequest q) throws IOException {
        Runtime.getRuntime().exec("ls " + q.getParameter("d")); // 401
        Runtime.getRuntime().exec(new String[] {"ls", q.getParameter("d")}); // 401
        Runtime.getRuntime().exec("ls");
        new ProcessBuilder("ls", q.getParameter("d")).start(); // 401
        List<String> l = new ArrayList<>(List.of("ls"));
        new ProcessBuilder(l).start();
        l.add(q.getParameter("d"));
        new ProcessBuilder(l).start(); // 401
        ProcessBuilder b = new ProcessBuilder();
        b.command("sh", "-c", q.getParameter("c")); // 401
    }
    void files(HttpServletRequest q) throws IOException {
        new FileInputStream("/tmp/" + q.getParameter("f")); // 401
        new File("/tmp", q.getParameter("f")); // 401
        Files.readString(Path.of("/tmp", q.getParameter("f"))); // 401
        Files.readString(Paths.get("/tmp").resolve(q.getParameter("f")).normalize()); // 401
        Files.readString(Path.of("/tmp", "a"));
        String f = q.getParameter("f");
        Map<String, String> permis = Map.of("a", "/tmp/a", "b", "/tmp/b");
        Files.readString(Path.of(permis.get(f)));
        Files.readString(Path.of(permis.getOrDefault(f, "/tmp/c")));
        new FileWriter("/tmp/x").write(f);
    }
    enum Page { ACCUEIL, AIDE }
    void whitelist(HttpServletRequest q, PrintWriter w) {
        String p = q.getParameter("p");
        switch (p) { case "a": w.println("page a"); break; default: w.println("autre"); }
        w.println(Page.valueOf(p)); // 401
        w.println(Page.valueOf(p).name()); // 401
        String t; if (p.equals("x")) t = "x"; else t = "y";
        w.println(t);
        w.println(List.of("a", "b").contains(p) ? "connu" : "inconnu");
    }
    void session(HttpServletRequest q, PrintWriter w) {
        HttpSession s = q.getSession();
        s.setAttribute("web.u", q.getParameter("u"));
        s.setAttribute("web.v", "x");
        w.println(s.getAttribute("web.v"));
        w.println(s.getAttribute("web.u")); // 401
        s.removeAttribute("web.u");
        w.println(s.getAttribute("web.u"));
    }
    static class Depose extends HttpServlet { @Override protected void doPost(HttpServletRequest q, HttpServletResponse r) { q.getSession().setAttribute("web.depot", q.getParameter("u")); } }
    static class Retire extends HttpServlet { @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) {
        try { PrintWriter w = r.getWriter(); w.print(q.getSession().getAttribute("web.autre"));
            w.print(q.getSession().getAttribute("web.depot")); // 401
        } catch (IOException e) { } } }
    void wrapper(HttpServletRequest q, PrintWriter w) {
        HttpServletRequest x = new HttpServletRequestWrapper(q) { @Override public String getParameter(String n) { return Sain.html(super.getParameter(n)); } };
        w.println(x.getParameter("n"));
        w.println(x.getHeader("n")); // 401
    }
    void wrapper_adding(HttpServletRequest q, PrintWriter w) {
        HttpServletRequest x = new HttpServletRequestWrapper(q) { @Override public String getParameter(String n) { return "<" + super.getParameter(n) + ">"; } };
        w.println(x.getParameter("n")); // 401
    }
    static class Formulaire { private String nom, ville; void lire(HttpServletRequest q) { nom = q.getParameter("nom"); ville = "x"; } String getNom() { return nom; } String getVille() { return ville; } }
    void form(HttpServletRequest q, PrintWriter w) { Formulaire f = new Formulaire(); f.lire(q);
        w.println(f.getVille());
        w.println(f.getNom()); } // 401
    static final Logger LOG = Logger.getLogger("x");
    void logs(HttpServletRequest q) {
        LOG.info("x");
        LOG.info(() -> "y");
        LOG.info("n=" + q.getParameter("n")); // 401
        LOG.info(() -> "n=" + q.getParameter("n")); // 401
    }
    void regex(HttpServletRequest q) {
        Pattern.compile("a+").matcher(q.getParameter("n")).matches();
        Pattern.compile(Pattern.quote(q.getParameter("n"))); // 401
        Pattern.compile("^" + q.getParameter("n")); // 401
    }
    void url(HttpServletRequest q) throws Exception {
        new java.net.URL("http://x/" + q.getParameter("p")); // 401
        new java.net.URL("http://x/");
        java.net.URI.create("http://x/" + q.getParameter("p")).toURL();
    }
    void reflect(HttpServletRequest q) throws Exception {
        Class.forName("java.lang." + q.getParameter("c")); // 401
        Class.forName("java.lang.String");
    }
    void thread(HttpServletRequest q, PrintWriter w) { String n = q.getParameter("n"); new Thread(() -> w.println(n)).start(); } // 401
    void exception(HttpServletRequest q, PrintWriter w) { try { Integer.parseInt(q.getParameter("n")); } catch (NumberFormatException e) { w.println("erreur");
        w.println(e.getMessage()); } } // 401
    void trace(HttpServletRequest q, PrintWriter w) { try { throw new ServletFault(q.getParameter("n")); } catch (ServletFault e) { e.printStackTrace(w); } } // 401
    static class ServletFault extends Exception { ServletFault(String m) { super(m); } }
    static String gabarit(String modele, Map<String, String> v) { String r = modele; for (Map.Entry<String, String> e : v.entrySet()) r = r.replace("${" + e.getKey() + "}", e.getValue()); return r; }
    void template(HttpServletRequest q, PrintWriter w) { Map<String, String> v = new HashMap<>(); v.put("a", "x");
        w.println(gabarit("${a}", v));
        v.put("b", q.getParameter("b"));
        w.println(gabarit("${a} ${b}", v)); } // 401
    static class Filtre implements Filter { public void doFilter(ServletRequest q, ServletResponse r, FilterChain c) { q.setAttribute("web.filtre", q.getParameter("x")); c.doFilter(q, r); } }
    static class Apres extends HttpServlet { @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) { try { r.getWriter().print(q.getAttribute("web.filtre")); } catch (IOException e) { } } } // 401
    void forwarded(HttpServletRequest q, HttpServletResponse r) { q.setAttribute("web.avant", q.getParameter("n")); q.getRequestDispatcher("/x").forward(q, r); }
    void json(HttpServletRequest q, PrintWriter w) { String s = "{\"n\":\"" + q.getParameter("n").replaceAll("\"", "") + "\"}"; w.write(s, 0, s.length()); } // 401
    void bytes(HttpServletRequest q, Connection c) throws Exception { byte[] b = q.getParameter("n").getBytes("UTF-8"); byte[] d = Base64.getDecoder().decode(b); c.createStatement().execute(new String(d, 0, d.length, "UTF-8")); } // 401
    void stringtok(HttpServletRequest q, Connection c) throws Exception { StringTokenizer t = new StringTokenizer(q.getQueryString(), "&"); while (t.hasMoreTokens()) { String[] kv = t.nextToken().split("=", 2); if (kv[0].equals("id")) c.createStatement().execute("x" + kv[1]); } } // 401
    void helper_array(HttpServletRequest q, Connection c) throws Exception { Object[] p = {q.getParameter("a"), "b"};
        c.createStatement().execute("x" + p[1]);
        c.createStatement().execute("x" + p[0]); } // 401
    interface Action { void faire(HttpServletRequest q, PrintWriter w); }
    static final Map<String, Action> ACTIONS = new HashMap<>();
    static {
        ACTIONS.put("dire", (q, w) -> w.println(q.getParameter("t"))); // 401
        ACTIONS.put("rien", (q, w) -> w.println("rien"));
    }
    void dispatch(HttpServletRequest q, PrintWriter w) { Action a = ACTIONS.get(q.getParameter("a")); if (a != null) a.faire(q, w); }
    void batch(HttpServletRequest q, Connection c) throws SQLException { try (Statement s = c.createStatement()) { for (String id : q.getParameter("ids").split(",")) s.addBatch("delete from t where id = " + id); } } // 401
    void numbers_only(HttpServletRequest q, Connection c) throws SQLException { String id = q.getParameter("id"); if (!id.matches("\\d+")) return; c.createStatement().execute("x" + id); } // 401
    static class Garde { static void verifier(String s) { if (!s.matches("\\d+")) throw new IllegalArgumentException(s); } static boolean refuse(String s) { return s.isBlank(); } }
    static void verifierTout(String s) { Garde.verifier(s); }
    void verified(HttpServletRequest q, PrintWriter w) { String s = q.getParameter("s"); Garde.verifier(s); w.println(s); }
    void verified_in_a_helper(HttpServletRequest q, PrintWriter w) { String s = q.getParameter("s"); verifierTout(s); w.println(s); }
    void verified_and_caught(HttpServletRequest q, PrintWriter w) { String s = q.getParameter("s"); try { Garde.verifier(s); } catch (IllegalArgumentException e) { s = "?"; } w.println(s); }
    void verified_and_forgotten(HttpServletRequest q, PrintWriter w) { String s = q.getParameter("s"); try { Garde.verifier(s); } catch (IllegalArgumentException e) { } w.println(s); } // 401
    void verified_the_other(HttpServletRequest q, PrintWriter w) { String s = q.getParameter("s"), t = q.getParameter("t"); Garde.verifier(t); w.println(s); } // 401
    void verified_sometimes(HttpServletRequest q, PrintWriter w, boolean b) { String s = q.getParameter("s"); if (b) Garde.verifier(s); w.println(s); } // 401
    void not_verified(HttpServletRequest q, PrintWriter w) { String s = q.getParameter("s"); if (!Garde.refuse(s)) w.println(s); } // 401
    void replaced(HttpServletRequest q, PrintWriter w) { String s = q.getParameter("s"); s = Sain.html(s); w.println(s); }
    void replaced_in_one(HttpServletRequest q, PrintWriter w, boolean b) { String s = q.getParameter("s"); if (b) s = Sain.html(s); w.println(s); } // 401
    void replaced_in_loop(HttpServletRequest q, PrintWriter w) { String[] t = {q.getParameter("a"), q.getParameter("b")}; for (int i = 0; i < t.length; i++) t[i] = Sain.html(t[i]); w.println(t[1]); }
    void replaced_in_finally(HttpServletRequest q, PrintWriter w) { String s = q.getParameter("s"); try { s = s.trim(); } finally { s = Sain.html(s); } w.println(s); }
    void replaced_list(HttpServletRequest q, PrintWriter w) { List<String> l = Stream.of(q.getParameter("a")).map(Sain::html).toList(); w.println(l); }
    void outputs(HttpServletRequest q) throws IOException { try (PrintWriter w = new PrintWriter(new FileWriter("/tmp/x"))) { w.println(q.getParameter("a")); } } // 401
    void string_writer(HttpServletRequest q, PrintWriter w) { StringWriter s = new StringWriter(); s.write(q.getParameter("a")); w.print(s); } // 401
    void string_writer_clean(HttpServletRequest q, PrintWriter w) { StringWriter s = new StringWriter(); s.write("x"); w.print(s); q.getParameter("a"); }
    void root_cause(HttpServletRequest q, PrintWriter w) { ServletException e = new ServletException("x", new IOException(q.getParameter("a")));
        w.println(e.getMessage());
        w.println(e.getRootCause().getMessage()); } // 401
    void address_of_a_connection(HttpServletRequest q, PrintWriter w) throws IOException { java.net.URLConnection c = new java.net.URL("http://x/?a=" + q.getParameter("a")).openConnection(), d = new java.net.URL("http://x/").openConnection(); // 401
        w.println(d.getURL());
        w.println(c.getURL().getQuery()); } // 401
    // what is written to a writer or a stream around the one that leads outside
    void around(HttpServletRequest q, HttpServletResponse r) throws IOException {
        BufferedWriter w = new BufferedWriter(r.getWriter());
        w.append(q.getParameter("a")); // 401
        w.append("x");
        w.newLine();
    }
    void around_something_else(HttpServletRequest q) throws IOException {
        BufferedWriter w = new BufferedWriter(new StringWriter());
        w.append(q.getParameter("a"));
    }
    void around_twice(HttpServletRequest q, HttpServletResponse r) throws IOException {
        Writer w = new BufferedWriter(new FilterWriter(r.getWriter()) { });
        w.write(q.getParameter("a")); // 401
        w.write("x");
    }
    void copied_there(HttpServletRequest q, HttpServletResponse r) throws IOException {
        CharArrayWriter kept = new CharArrayWriter();
        kept.write(q.getParameter("a"));
        kept.writeTo(r.getWriter()); // 401
        CharArrayWriter other = new CharArrayWriter();
        other.write("x");
        other.writeTo(r.getWriter());
    }
    void transferred(HttpServletRequest q, HttpServletResponse r) throws IOException {
        new StringReader(q.getParameter("a")).transferTo(r.getWriter()); // 401
        new StringReader("x").transferTo(r.getWriter());
        new StringReader(q.getParameter("a")).transferTo(new StringWriter());
    }
    void trace(HttpServletRequest q, HttpServletResponse r) throws IOException {
        new IOException("x").printStackTrace(r.getWriter());
        new IOException(q.getParameter("a")).printStackTrace(r.getWriter()); // 401
    }
    void formatted(HttpServletRequest q, HttpServletResponse r) throws IOException {
        new Formatter(r.getWriter()).format("%s", q.getParameter("a")); // 401
        new Formatter(new StringBuilder()).format("%s", q.getParameter("a"));
    }
    private static void through(Writer to, String text) throws IOException {
        BufferedWriter w = new BufferedWriter(to);
        w.append(text); // 401
        w.flush();
    }
    private static void throughAnother(Writer to, String text) throws IOException {
        BufferedWriter w = new BufferedWriter(to);
        w.append(text);
        w.flush();
    }
    void in_a_helper(HttpServletRequest q, HttpServletResponse r) throws IOException {
        through(r.getWriter(), q.getParameter("a"));
        throughAnother(new StringWriter(), q.getParameter("a"));
        throughAnother(r.getWriter(), "x");
    }
    static class Doubled extends Writer {
        private final Writer one;
        private final Writer other;
        Doubled(Writer one, Writer other) { this.one = one; this.other = other; }
        @Override public void write(char[] c, int from, int n) throws IOException {
            one.write(c, from, n); // 401
            other.write(c, from, n);
        }
        @Override public void flush() { }
        @Override public void close() { }
    }
    void around_one_of_ours(HttpServletRequest q, HttpServletResponse r) throws IOException {
        new BufferedWriter(new Doubled(r.getWriter(), new StringWriter())).append(q.getParameter("a"));
    }
    void in_an_archive(HttpServletRequest q, java.util.zip.ZipOutputStream z) throws IOException {
        z.write(q.getParameter("a").getBytes()); // 401
        BufferedOutputStream b = new BufferedOutputStream(z);
        b.write(q.getParameter("a").getBytes()); // 401
        b.write("x".getBytes());
        PrintStream p = new PrintStream(z);
        p.println(q.getParameter("a")); // 401
        p.println("x");
        BufferedOutputStream other = new BufferedOutputStream(new ByteArrayOutputStream());
        other.write(q.getParameter("a").getBytes());
        new PrintStream(other).println(q.getParameter("a"));
    }
    private static void written(OutputStream to, String text) throws IOException {
        new BufferedOutputStream(to).write(text.getBytes()); // 401
    }
    private static void writtenElsewhere(OutputStream to, String text) throws IOException {
        new BufferedOutputStream(to).write(text.getBytes());
    }
    void in_an_archive_by_a_helper(HttpServletRequest q, java.util.zip.ZipOutputStream z) throws IOException {
        written(z, q.getParameter("a"));
        writtenElsewhere(new ByteArrayOutputStream(), q.getParameter("a"));
        writtenElsewhere(z, "x");
    }
    // what cleans in one class alone
    static class Netteur { String net(String s) { return s.replace("<", ""); } }
    static class Indulgent extends Netteur { @Override String net(String s) { return s; } }
    static class MemeNetteur extends Netteur { }
    void cleaned_by_the_class_that_is_named(HttpServletRequest q, PrintWriter w) {
        Netteur f = new Netteur();
        w.println(f.net(q.getParameter("a")));
        f = new MemeNetteur();
        w.println(f.net(q.getParameter("a")));
    }
    void not_by_one_below(HttpServletRequest q, PrintWriter w) {
        Netteur f = new Indulgent();
        w.println(f.net(q.getParameter("a"))); // 401
    }
    void by_one_or_the_other(HttpServletRequest q, PrintWriter w, boolean b) {
        Netteur f = b ? new Netteur() : new Indulgent();
        w.println(f.net(q.getParameter("a"))); // 401
        f = b ? new Netteur() : new MemeNetteur();
        w.println(f.net(q.getParameter("a")));
    }
    void by_one_that_is_passed(HttpServletRequest q, PrintWriter w) {
        w.println(nettoye(new Netteur(), q.getParameter("a")));
        w.println(nettoye(new Indulgent(), q.getParameter("a"))); // 401
    }
    private static String nettoye(Netteur f, String s) { return f.net(s); }
    // what is looked up elsewhere than where something is bound
    void looked_up(HttpServletRequest q) throws Exception {
        javax.naming.Context c = new javax.naming.InitialContext();
        javax.sql.DataSource d = (javax.sql.DataSource) c.lookup("jdbc/base");
        d.getConnection().createStatement().execute(q.getParameter("a")); // 401
    }
    void bound(HttpServletRequest q, PrintWriter w) throws Exception {
        javax.naming.Context c = new javax.naming.InitialContext();
        c.bind("nom", q.getParameter("a"));
        c.bind("titre", "x");
        w.print(c.lookup("nom")); // 401
        w.print(c.lookup("titre"));
    }
    // a file is made of its name, though making it is what may not be
    void file_of_a_name(HttpServletRequest q, PrintWriter w) {
        File f = new File(q.getParameter("a")); // 401
        w.print(f.getName()); // 401
        w.print(f.exists());
    }
}
