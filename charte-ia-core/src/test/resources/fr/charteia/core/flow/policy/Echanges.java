package programs;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.net.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.charset.*;
import java.sql.*;
import java.text.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.logging.*;
import java.util.regex.*;
import java.util.stream.*;
import javax.naming.directory.*;
import javax.xml.xpath.*;

/** Sockets, connections, the environment, queries, directories and sessions, of which {@code echanges.yml} alone speaks. */
class Echanges {
    static final boolean PUBLIC_TRUE = true; static boolean privateTrue = true; private static final boolean PF = false; private int privateFive = 5; static final int FIVE = 5;
    void socket_line(Socket s, PrintWriter w) throws IOException {
        BufferedReader b = new BufferedReader(new InputStreamReader(s.getInputStream(), StandardCharsets.UTF_8));
        String l; StringBuilder t = new StringBuilder();
        while ((l = b.readLine()) != null) t.append(l).append('\n');
        w.println(t); // 401
        w.println(t.length());
    }
    void socket_accepted(PrintWriter w) throws IOException {
        try (ServerSocket ss = new ServerSocket(80); Socket s = ss.accept(); Scanner sc = new Scanner(s.getInputStream())) {
            w.println(sc.nextLine()); // 401
            w.println(sc.hasNext());
        }
    }
    void socket_object(Socket s, PrintWriter w) throws Exception {
        ObjectInputStream o = new ObjectInputStream(s.getInputStream());
        Map<String, String> m = (Map<String, String>) o.readObject();
        w.println(m.get("a")); // 401
    }
    void url_connection(PrintWriter w) throws IOException {
        URLConnection c = new URL("http://x").openConnection();
        String first;
        try (BufferedReader b = new BufferedReader(new InputStreamReader(c.getInputStream()))) { first = b.readLine(); }
        w.println(first); // 401
        w.println(c.getURL());
    }
    void http_connection_cast(PrintWriter w) throws IOException {
        HttpURLConnection c = (HttpURLConnection) new URL("http://x").openConnection();
        byte[] bytes = c.getInputStream().readAllBytes();
        w.println(new String(bytes, 0, 10)); // 401
        w.println(c.getResponseCode());
    }
    void bytes_read_into(Socket s, PrintWriter w) throws IOException {
        byte[] b = new byte[100], c = new byte[100]; int n = s.getInputStream().read(b);
        w.println(new String(b, 0, n)); // 401
        w.println(new String(c));
        w.println(n);
    }
    void bytes_read_wrapped(Socket s, PrintWriter w) throws IOException {
        DataInputStream d = new DataInputStream(new BufferedInputStream(s.getInputStream()));
        byte[] b = new byte[10]; d.readFully(b);
        String t = new String(b); w.println(t); // 401
        int n = d.readInt(); w.println(n); // 401
    }
    void environment(PrintWriter w) { String p = System.getenv("ADD"); String q = System.getenv("ADD") != null ? "là" : "absent"; w.println(q);
        w.println(p == null ? "" : p.trim()); } // 401
    void environment_parsed(Connection c) throws SQLException { String p = System.getenv("N"); int n = 0; try { n = Integer.parseInt(p); } catch (NumberFormatException e) { n = -1; }
        c.createStatement().executeQuery("select " + n); // 401
        n = 5; c.createStatement().executeQuery("select " + n); }
    void properties_stored(HttpServletRequest q, PrintWriter w) throws IOException {
        Properties p = new Properties(); p.setProperty("a", q.getParameter("a")); p.setProperty("b", "b");
        StringWriter sw = new StringWriter(); p.store(sw, null);
        Properties r = new Properties(); r.load(new StringReader(sw.toString()));
        w.println(r.getProperty("a")); // 401
        w.println(p.getProperty("b"));
        w.println(p.getProperty("c", "d"));
        w.println(p.stringPropertyNames());
    }
    void switch_constant(HttpServletRequest q, PrintWriter w) { String d; switch (6) { case 6: d = q.getParameter("a"); break; default: d = null; } String e; switch (5) { case 6: e = q.getParameter("a"); break; default: e = "x"; break; }
        w.println(e);
        w.println(d); } // 401
    void switch_then_switch(HttpServletRequest q, PrintWriter w) { String d = q.getParameter("a"); switch (7) { case 7: d = Sain.html(d); break; default: break; } switch (7) { case 7: w.println(d); break; default: w.println(q.getParameter("z")); } }
    void private_five(HttpServletRequest q, PrintWriter w) { String d = "x"; if (privateFive == 5) d = q.getParameter("a"); if (privateFive != 5) w.println(d); else w.println(d); } // 401
    void private_five_not(HttpServletRequest q, PrintWriter w) { String d = "x"; if (privateFive != 5) d = q.getParameter("a"); w.println(d); }
    void private_true_not(HttpServletRequest q, PrintWriter w) { String d = q.getParameter("a"); if (privateTrue) d = "y"; w.println(d); }
    void private_returns(HttpServletRequest q, PrintWriter w) { String d = q.getParameter("a"); if (rendVrai()) d = "y"; w.println(d); if (rendFaux()) w.println(q.getParameter("b")); }
    private boolean rendVrai() { return true; } private boolean rendFaux() { return false; } static boolean statiqueVrai() { return true; }
    void while_true_break(HttpServletRequest q, PrintWriter w) { String d = ""; while (true) { d = q.getParameter("a"); break; } String e = q.getParameter("a"); while (true) { e = "x"; break; }
        w.println(e);
        w.println(d); } // 401
    void for_once(HttpServletRequest q, PrintWriter w) { String d = "x"; for (int i = 0; i < 1; i++) d = q.getParameter("a"); String e = q.getParameter("a"); for (int j = 0; j < 1; j++) e = "x";
        w.println(e);
        w.println(d); } // 401
    void for_empty_body_before(HttpServletRequest q, PrintWriter w) { String e = q.getParameter("a"); for (int k = 0; k < 0; k++) e = "x"; w.println(e); } // 401
    void labelled(HttpServletRequest q, PrintWriter w) { String d = q.getParameter("a"); dehors: { if (d == null) break dehors; d = "x"; if (FIVE == 5) break dehors; d = q.getParameter("b"); } if (d != null) w.println(d); }
    void labelled_bad(HttpServletRequest q, PrintWriter w) { String d = q.getParameter("a"); dehors: { if (d.isEmpty()) break dehors; if (d.length() > 3) break dehors; d = "x"; } w.println(d); } // 401
    static String passe; static String autre; 
    void static_transfer(HttpServletRequest q, PrintWriter w) { passe = q.getParameter("a"); autre = "x"; lit(w); }
    void lit(PrintWriter w) { w.println(autre); w.println(passe); } // 401
    void vector_index(HttpServletRequest q, PrintWriter w) { Vector<String> v = new Vector<>(5); v.add(0, q.getParameter("a")); v.add(1, q.getParameter("b")); v.add(2, "x"); puits(v, w); w.println(v.remove(2)); }
    void puits(Vector<String> v, PrintWriter w) { w.println(v.remove(2)); w.println(v.firstElement()); } // 401
    void hashmap_key(HttpServletRequest q, PrintWriter w) { Map<Integer, String> m = new HashMap<>(); m.put(0, q.getParameter("a")); m.put(1, "x"); puitsMap(m, w); }
    void puitsMap(Map<Integer, String> m, PrintWriter w) { w.println(m.get(1)); w.println(m.get(0)); } // 401
    void linked_last(HttpServletRequest q, PrintWriter w) { LinkedList<String> l = new LinkedList<>(); l.add("x"); l.add(l.size(), q.getParameter("a")); w.println(l.getFirst()); String d = l.remove(1); w.println(d); } // 401
    void linked_last2(HttpServletRequest q, PrintWriter w) { LinkedList<String> l = new LinkedList<>(); l.addLast(q.getParameter("a")); l.addLast("x"); l.addLast("y"); w.println(l.get(l.size() - 1)); w.println(l.peekFirst()); } // 401
    void array_container(HttpServletRequest q, PrintWriter w) { String[] t = new String[5]; t[2] = q.getParameter("a"); t[3] = "x"; puitsT(t, w); }
    void puitsT(String[] t, PrintWriter w) { w.println(t[3]); w.println(t[2]); } // 401
    static class Conteneur { String un, deux; Conteneur suivant; }
    void container_chain(HttpServletRequest q, PrintWriter w) { Conteneur c = new Conteneur(); c.suivant = new Conteneur(); c.suivant.un = q.getParameter("a"); c.suivant.deux = "x"; c.un = "y"; puitsC(c, w); }
    void puitsC(Conteneur c, PrintWriter w) { w.println(c.un); w.println(c.suivant.deux); w.println(c.suivant.un); } // 401
    void serialised(HttpServletRequest q, PrintWriter w) throws Exception { ByteArrayOutputStream o = new ByteArrayOutputStream(); ObjectOutputStream oo = new ObjectOutputStream(o); oo.writeObject(q.getParameter("a")); oo.flush(); byte[] b = o.toByteArray(); o.close();
        Object x = new ObjectInputStream(new ByteArrayInputStream(b)).readObject(); String s = (String) x; w.println(s); // 401
        w.println(b.length); }
    static abstract class Base { abstract String source(HttpServletRequest q); abstract void puits(String s, PrintWriter w); void action(HttpServletRequest q, PrintWriter w) { String s = source(q); puits(s, w); } }
    static class Mal extends Base { String source(HttpServletRequest q) { return q.getParameter("a"); } void puits(String s, PrintWriter w) { w.println(s); } } // 401
    static class B2G extends Base { String source(HttpServletRequest q) { return q.getParameter("a"); } void puits(String s, PrintWriter w) { w.println(Sain.html(s)); } }
    static class G2B extends Base { String source(HttpServletRequest q) { q.getParameter("a"); return "x"; } void puits(String s, PrintWriter w) { w.println(s); } }
    void abstracts(HttpServletRequest q, PrintWriter w) { new Mal().action(q, w); new B2G().action(q, w); Base b = new G2B(); b.action(q, w); }
    boolean malPrive = false; boolean bonPrive = false;
    String sourceMal(String d, HttpServletRequest q) { if (malPrive) d = q.getParameter("a"); else d = null; return d; }
    void flag_before_call(HttpServletRequest q, PrintWriter w) { String d = null; malPrive = true; d = sourceMal(d, q); w.println(d); } // 401
    String sourceBon(String d, HttpServletRequest q) { if (bonPrive) d = q.getParameter("a"); else d = "x"; return d; }
    void flag_before_call_not(HttpServletRequest q, PrintWriter w) { String d = null; bonPrive = false; d = sourceBon(d, q); w.println(d); }
    static boolean publicStatique = false;
    static class Ailleurs { String src(HttpServletRequest q) { return Echanges.publicStatique ? q.getParameter("a") : "x"; } void pui(String s, PrintWriter w) { if (Echanges.publicStatique) w.println(s); else w.println("rien"); } } // 401
    void public_static_other_class(HttpServletRequest q, PrintWriter w) { publicStatique = true; String s = new Ailleurs().src(q); new Ailleurs().pui(s, w); }
    static boolean publicStatique2 = false;
    static class Ailleurs2 { void pui(String s, PrintWriter w) { if (Echanges.publicStatique2) w.println(s); else w.println("rien"); } }
    void public_static_other_class_not(HttpServletRequest q, PrintWriter w) { publicStatique2 = false; new Ailleurs2().pui(q.getParameter("a"), w); }
    static class Sain { static String html(String s) { return s.replace("<", "&lt;"); } static void verifie(String s) {} }
    void thread_field(HttpServletRequest q, PrintWriter w) throws Exception { String[] r = new String[2]; Thread t = new Thread(() -> { r[0] = q.getParameter("a"); r[1] = "x"; }); t.start(); t.join(); w.println(r[1]);
        w.println(r[0]); } // 401
    void callable_list(HttpServletRequest q, PrintWriter w) throws Exception { ExecutorService e = Executors.newFixedThreadPool(2); List<Future<String>> l = new ArrayList<>(); l.add(e.submit(() -> "x")); l.add(e.submit(() -> q.getParameter("a"))); w.println(l.get(0).get());
        w.println(l.get(1).get()); } // 401
    void retainted(HttpServletRequest q, PrintWriter w) { String s = Sain.html(q.getParameter("a")); w.println(s); s = s + q.getParameter("b"); w.println(s); s = Sain.html(s); w.println(s); } // 401
    void index_only(HttpServletRequest q, PrintWriter w) { int i = Integer.parseInt(q.getParameter("a")); String[] t = {"a", "b"}; w.println(t[i]); w.println("abc".charAt(i)); w.println("abc".substring(i)); List<String> l = List.of("a", "b"); w.println(l.get(i)); }
    void key_only(HttpServletRequest q, PrintWriter w) { Map<String, Integer> n = new TreeMap<>(); n.merge(q.getParameter("a"), 1, Integer::sum); w.println(n.values()); w.println(n.size()); w.println(n.containsKey("a")); w.println(n); } // 401
    void redirected(HttpServletRequest q, HttpServletResponse r) { String u = q.getParameter("u"); if (!u.startsWith("/")) u = "/"; r.setHeader("Location", u); // 401
        String v = q.getParameter("v"); if (!v.equals("/a")) v = "/"; r.setHeader("Location", v); }
    void cookies_to_vector(HttpServletRequest q, PrintWriter w) { Vector<String> v = new Vector<>(); for (Cookie c : q.getCookies()) if (c.getName().startsWith("k")) v.addElement(c.getName() + "=" + c.getValue()); Enumeration<String> e = v.elements(); while (e.hasMoreElements()) w.println(e.nextElement()); } // 401
    void session_vector(HttpServletRequest q, PrintWriter w) { HttpSession s = q.getSession(true); List<String> l = (List<String>) s.getAttribute("p1.l"); if (l == null) { l = new ArrayList<>(); s.setAttribute("p1.l", l); } l.add(q.getParameter("a")); for (String x : (List<String>) s.getAttribute("p1.l")) w.println(x); } // 401
    void result_set_update(Connection c, PrintWriter w) throws SQLException { ResultSet r = c.createStatement().executeQuery("select a"); while (r.next()) { int n = r.getInt(1); w.println(n); String s = r.getString(2); c.createStatement().executeUpdate("update t set a = '" + s + "' where n = " + n); } } // 401
    void jdbc_helper(HttpServletRequest q, Connection c) throws SQLException { execute(c, "select 1"); execute(c, requete("t", "a")); execute(c, requete("t", q.getParameter("a"))); }
    static String requete(String t, String v) { return String.format("select * from %s where v = '%s'", t, v); }
    static void execute(Connection c, String s) throws SQLException { try (Statement st = c.createStatement()) { st.execute(s); } } // 401
    void set_and_like(HttpServletRequest q, Connection c) throws SQLException { String v = "%" + q.getParameter("v") + "%"; try (PreparedStatement p = c.prepareStatement("select * from t where a like ? limit " + Math.min(10, 20))) { p.setString(1, v); p.executeQuery(); } }
    void order_by(HttpServletRequest q, Connection c) throws SQLException { String o = "asc".equalsIgnoreCase(q.getParameter("o")) ? "asc" : "desc"; c.createStatement().executeQuery("select * from t order by a " + o); String col = Set.of("a", "b").contains(q.getParameter("c")) ? "a" : "b"; c.prepareStatement("select " + col); }
    void in_clause(HttpServletRequest q, Connection c) throws SQLException { List<String> v = List.of(q.getParameter("a"), q.getParameter("b")); String m = v.stream().map(x -> "?").collect(Collectors.joining(",")); c.prepareStatement("select * from t where a in (" + m + ")"); String n = v.stream().map(x -> "'" + x + "'").collect(Collectors.joining(",")); c.prepareStatement("select * from t where a in (" + n + ")"); } // 401
    void placeholders(HttpServletRequest q, Connection c) throws SQLException { String[] t = q.getParameter("a").split(","); c.prepareStatement("select in (" + String.join(",", Collections.nCopies(t.length, "?")) + ")"); c.prepareStatement("x" + "?,".repeat(t.length)); c.prepareStatement("x" + q.getParameter("b").repeat(2)); } // 401
    void escaped_regex(HttpServletRequest q, PrintWriter w) { String s = q.getParameter("a").replaceAll("[^0-9]", ""); w.println(s); String t = q.getParameter("a").replaceAll(".", "*"); w.println(t); } // 401
    void finally_clean(HttpServletRequest q, PrintWriter w) { String s = null; try { s = q.getParameter("a"); Integer.parseInt(s); } catch (NumberFormatException e) { s = "0"; } finally { w.println("fin"); } w.println(s); } // 401
    void finally_overwrites(HttpServletRequest q, PrintWriter w) { String s = null; try { s = q.getParameter("a"); Integer.parseInt(s); } catch (NumberFormatException e) { w.println(e.getMessage()); } finally { s = "x"; } w.println(s); } // 401
    static class Tainted extends HttpServlet { private String nom; private final List<String> vus = new ArrayList<>();
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) { try { r.getWriter().print(nom); } catch (IOException e) { } } // 401
        @Override protected void doPost(HttpServletRequest q, HttpServletResponse r) { nom = q.getParameter("n"); } }
    static class Untainted extends HttpServlet { private String nom;
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) { try { r.getWriter().print(nom); } catch (IOException e) { } }
        @Override protected void doPost(HttpServletRequest q, HttpServletResponse r) { String nom = q.getParameter("n"); this.nom = nom.isEmpty() ? "vide" : "plein"; } }
    void only_digits_as_number(HttpServletRequest q, PrintWriter w) { String s = q.getParameter("a"); if (s.matches("[0-9]{1,3}")) w.println(s); else w.println("non"); } // 401
    void ldap(HttpServletRequest q, DirContext d) throws Exception { String u = q.getParameter("u"); d.search("o=x", "(uid=" + u + ")", (SearchControls) null); // 401
        SearchControls c = new SearchControls(); c.setReturningAttributes(new String[] {u}); d.search("o=x", "(uid=a)", c);
        d.search("o=" + u, "(uid=a)", c); // 401
        d.search("o=x", "(uid={0})", new Object[] {u}, c); }
    void xpath(HttpServletRequest q, XPath x, Object doc) throws Exception { x.evaluate("/a[@n='" + q.getParameter("n") + "']", doc); // 401
        x.setXPathVariableResolver(v -> q.getParameter(v.getLocalPart())); x.evaluate("/a[@n=$n]", doc); }
    void log_handler(HttpServletRequest q, Logger l) { l.log(Level.INFO, "u={0}", q.getParameter("u")); // 401
        l.log(Level.INFO, "u"); LogRecord r = new LogRecord(Level.INFO, "m"); r.setParameters(new Object[] {q.getParameter("z")}); l.log(r); // 401
        LogRecord s = new LogRecord(Level.INFO, "m"); l.log(s); }
    void message_format(HttpServletRequest q, PrintWriter w) { w.println(MessageFormat.format("{0}", q.getParameter("a"), "b")); // 401
        w.println(new DecimalFormat("0").format(q.getParameter("a").length())); }
    void iterate_names_only(HttpServletRequest q, PrintWriter w) { for (String n : q.getParameterMap().keySet()) w.println(n); for (Map.Entry<String, String[]> e : q.getParameterMap().entrySet()) w.println(e.getKey());
        q.getParameterMap().forEach((k, v) -> w.println(k));
        q.getParameterMap().forEach((k, v) -> w.println(v[0])); // 401
        q.getParameterMap().values().stream().flatMap(Arrays::stream).forEach(w::println); } // 401
    void request_attribute(HttpServletRequest q, PrintWriter w) { q.setAttribute("p2.a", q.getParameter("a")); q.setAttribute("p2.b", "b"); w.println(q.getAttribute("p2.b")); q.setAttribute("p2.a", "c"); w.println(q.getAttribute("p2.a")); }
    void request_attribute_bean(HttpServletRequest q, PrintWriter w) { Bean b = new Bean(); b.setNom(q.getParameter("a")); b.setAge("3"); q.setAttribute("p2.bean", b); Bean c = (Bean) q.getAttribute("p2.bean"); w.println(c.getAge());
        w.println(c.getNom()); } // 401
    static class Bean implements Serializable { private String nom, age; private transient String cache; String getNom() { return nom; } void setNom(String n) { nom = n; } String getAge() { return age; } void setAge(String a) { age = a; } }
    void bean_serialised(HttpServletRequest q, PrintWriter w) throws Exception { Bean b = new Bean(); b.setNom(q.getParameter("a")); b.setAge("3"); b.cache = q.getParameter("c"); ByteArrayOutputStream o = new ByteArrayOutputStream(); try (ObjectOutputStream s = new ObjectOutputStream(o)) { s.writeObject(b); }
        Bean c = (Bean) new ObjectInputStream(new ByteArrayInputStream(o.toByteArray())).readObject();
        w.println(c.getNom()); } // 401
    static class Lecteur { String lire(HttpServletRequest q) { return q.getParameter("a"); } } static class LecteurFixe extends Lecteur { @Override String lire(HttpServletRequest q) { return "x"; } }
    static class Ecrivain { void ecrire(PrintWriter w, String s) { w.print(s); } } // 401
    static class EcrivainSain extends Ecrivain { @Override void ecrire(PrintWriter w, String s) { super.ecrire(w, Sain.html(s)); } }
    static void action(Lecteur l, Ecrivain e, HttpServletRequest q, PrintWriter w) { e.ecrire(w, l.lire(q)); }
    void pairs_clean(HttpServletRequest q, PrintWriter w) { action(new LecteurFixe(), new EcrivainSain(), q, w); action(new Lecteur(), new EcrivainSain(), q, w); }
    void pairs_bad(HttpServletRequest q, PrintWriter w) { action(new Lecteur(), new Ecrivain(), q, w); }
    static class Ecrivain2 { void ecrire(PrintWriter w, String s) { w.print(s); } }
    void pair_fixed(HttpServletRequest q, PrintWriter w) { for (Lecteur l : List.of(new LecteurFixe())) new Ecrivain2().ecrire(w, l.lire(q)); }
    void array_rotated(HttpServletRequest q, PrintWriter w) { String[] t = {q.getParameter("a"), "b", "c"}; String x = t[0]; t[0] = t[1]; t[1] = t[2]; t[2] = x; w.println(t[0]); w.println(t[1]);
        w.println(t[2]); } // 401
    void array_reversed(HttpServletRequest q, PrintWriter w) { String[] t = {q.getParameter("a"), "b"}; Collections.reverse(Arrays.asList(t)); w.println(t[0]);
        w.println(t[1]); } // 401
    void list_swapped(HttpServletRequest q, PrintWriter w) { List<String> t = new ArrayList<>(List.of(q.getParameter("a"), "b")); Collections.swap(t, 0, 1); w.println(t.get(0));
        w.println(t.get(1)); } // 401
    void array_sorted(HttpServletRequest q, PrintWriter w) { String[] t = {q.getParameter("a"), "b"}; Arrays.sort(t);
        w.println(t[1]); // 401
        w.println(t[0]); } // 401
    void deque_order(HttpServletRequest q, PrintWriter w) { Deque<String> d = new ArrayDeque<>(); d.push("a"); d.push(q.getParameter("a")); d.offerLast("z"); w.println(d.pollLast());
        w.println(d.pop()); // 401
        w.println(d.pop()); }
    void vector_capacity(HttpServletRequest q, PrintWriter w) { Vector<String> v = new Vector<>(); v.addElement("a"); v.insertElementAt(q.getParameter("a"), 0); w.println(v.lastElement()); v.removeElementAt(0); w.println(v.elementAt(0)); }
    void array_of_lists(HttpServletRequest q, PrintWriter w) { List<String>[] t = new List[2]; t[0] = new LinkedList<>(); t[1] = new LinkedList<>(); t[0].add(q.getParameter("a")); t[1].add("b"); w.println(t[1].get(0));
        w.println(t[0].get(0)); } // 401
    void while_false(HttpServletRequest q, PrintWriter w) { String s = "x"; boolean go = false; while (go) { s = q.getParameter("a"); go = false; } w.println(s); }
    void do_once(HttpServletRequest q, PrintWriter w) { String s = q.getParameter("a"); do { s = "x"; } while (false); w.println(s); }
    void labelled_continue(HttpServletRequest q, PrintWriter w) { String s = "x"; dehors: for (int i = 0; i < 2; i++) { for (int j = 0; j < 2; j++) { if (j == 1) continue dehors; if (i == 5) s = q.getParameter("a"); } } w.println(s); }
    void switch_fallthrough(HttpServletRequest q, PrintWriter w) { String s; switch ("b") { case "a": s = "x"; break; case "b": s = q.getParameter("a"); default: s = "y"; } w.println(s); }
    void ternary_nested(HttpServletRequest q, PrintWriter w) { int n = 106; String s = 7 * 18 + n > 200 ? "x" : q.getParameter("a"); w.println(s); String t = 7 * 42 - n > 200 ? "x" : q.getParameter("a"); w.println(t); } // 401
    void char_switch(HttpServletRequest q, PrintWriter w) { String g = "ABC"; char c = g.charAt(2); String s; switch (c) { case 'A': s = q.getParameter("a"); break; case 'B': s = "b"; break; case 'C': case 'D': s = "d"; break; default: s = q.getParameter("b"); } w.println(s); }
    void caught_message(HttpServletRequest q, PrintWriter w) { try { throw new ServletFaute(q.getParameter("a"), "b"); } catch (ServletFaute e) { w.println(e.code); 
        w.println(e.getMessage()); } } // 401
    static class ServletFaute extends Exception { final String code; ServletFaute(String m, String c) { super(m); code = c; } }
    void suppressed(HttpServletRequest q, PrintWriter w) { Exception e = new Exception("x"); e.addSuppressed(new Exception(q.getParameter("a"))); w.println(e.getMessage());
        w.println(e.getSuppressed()[0].getMessage()); } // 401
    void try_resources(HttpServletRequest q, PrintWriter w) { try (Res r = new Res(q.getParameter("a"), w)) { w.println("x"); } }
    static class Res implements AutoCloseable { final String s; final PrintWriter w; Res(String s, PrintWriter w) { this.s = s; this.w = w; } public void close() { w.println(s); } } // 401
    void try_resources_clean(HttpServletRequest q, PrintWriter w) { try (Res2 r = new Res2(q.getParameter("a"), w)) { w.println("x"); } }
    static class Res2 implements AutoCloseable { final String s; final PrintWriter w; Res2(String s, PrintWriter w) { this.s = s; this.w = w; } public void close() { w.println("fin"); } }
    void never_thrown(HttpServletRequest q, PrintWriter w) { String s = "x"; try { "a".length(); } catch (IllegalStateException e) { s = q.getParameter("a"); } w.println(s); }
    void channel(Socket s, PrintWriter w) throws IOException { ReadableByteChannel c = Channels.newChannel(s.getInputStream()); ByteBuffer b = ByteBuffer.allocate(10); c.read(b); b.flip();
        w.println(StandardCharsets.UTF_8.decode(b).toString()); // 401
        w.println(b.remaining()); }
    void reader_chars(Socket s, PrintWriter w) throws IOException { Reader r = new InputStreamReader(s.getInputStream()); char[] t = new char[10]; int n; StringBuilder sb = new StringBuilder(); while ((n = r.read(t, 0, 10)) > 0) sb.append(t, 0, n);
        w.println(sb.reverse()); } // 401
    void byte_by_byte(Socket s, PrintWriter w) throws IOException { InputStream in = s.getInputStream(); ByteArrayOutputStream o = new ByteArrayOutputStream(); for (int b; (b = in.read()) != -1; ) o.write(b);
        w.println(o.toString("UTF-8")); // 401
        w.println(o.size()); }
    void transfer(Socket s, PrintWriter w) throws IOException { ByteArrayOutputStream o = new ByteArrayOutputStream(); s.getInputStream().transferTo(o);
        w.println(o); } // 401
    void socket_wrapped_in_class(Socket s, PrintWriter w) throws IOException { Conn c = new Conn(s); w.println(c.nom()); w.println(c.ligne()); } // 401
    static class Conn { private final BufferedReader in; private final String nom = "conn"; Conn(Socket s) throws IOException { in = new BufferedReader(new InputStreamReader(s.getInputStream())); } String ligne() throws IOException { return in.readLine(); } String nom() { return nom; } }
    void line_number(Socket s, PrintWriter w) throws IOException { LineNumberReader l = new LineNumberReader(new InputStreamReader(s.getInputStream())); String x = l.readLine(); w.println(l.getLineNumber());
        w.println(x); } // 401
    void lines_collected(Socket s, PrintWriter w) throws IOException { List<String> l = new BufferedReader(new InputStreamReader(s.getInputStream())).lines().skip(1).collect(Collectors.toList()); w.println(l.size());
        w.println(l.get(0)); } // 401
    void console(PrintWriter w) { Console c = System.console(); String s = c.readLine("nom ?"); w.println(s); } // 401
    void properties_of_env(PrintWriter w) { Properties p = new Properties(); p.put("a", System.getenv("A")); p.put("b", "b"); p.forEach((k, v) -> { if (k.equals("b")) w.println(k); }); w.println(p.get("b"));
        w.println(p.getProperty("a", "d")); } // 401
    void atomics(HttpServletRequest q, PrintWriter w) { AtomicReference<String> r = new AtomicReference<>("x"); String old = r.getAndSet(q.getParameter("a")); w.println(old); r.compareAndSet(null, "y");
        w.println(r.get()); } // 401
    void threaded(HttpServletRequest q, PrintWriter w) throws Exception { Tache t = new Tache(q.getParameter("a")); t.start(); t.join(); w.println(t.fixe); w.println(t.res); } // 401
    static class Tache extends Thread { final String in; String res, fixe; Tache(String in) { this.in = in; } @Override public void run() { res = in + "!"; fixe = "f"; } }
    void completable(HttpServletRequest q, PrintWriter w) { CompletableFuture.supplyAsync(() -> q.getParameter("a")).thenApply(Sain::html).thenAccept(w::println); CompletableFuture.supplyAsync(() -> q.getParameter("a")).thenCombine(CompletableFuture.completedFuture("b"), (x, y) -> y).thenAccept(w::println);
        CompletableFuture.supplyAsync(() -> q.getParameter("a")).thenCombine(CompletableFuture.completedFuture("b"), (x, y) -> x).thenAccept(w::println); } // 401
    void regex_groups(HttpServletRequest q, PrintWriter w) { Matcher m = Pattern.compile("(?<n>a)(b)").matcher(q.getParameter("a")); if (m.find()) { w.println(m.groupCount()); w.println(m.start()); 
        w.println(m.group("n")); } // 401
        w.println(Pattern.compile("b").matcher("abc").replaceAll(q.getParameter("r"))); } // 401
    void escape_by_table(HttpServletRequest q, PrintWriter w) { StringBuilder b = new StringBuilder(); for (char c : q.getParameter("a").toCharArray()) { switch (c) { case '<': b.append("&lt;"); break; default: b.append(c); } } w.println(b); } // 401
    void codes_by_table(HttpServletRequest q, PrintWriter w) { StringBuilder b = new StringBuilder(); for (char c : q.getParameter("a").toCharArray()) { switch (c) { case '<': b.append("inf"); break; default: b.append("."); } } w.println(b); }
    void interned(HttpServletRequest q, PrintWriter w) { String s = q.getParameter("a").intern(); w.println(s); } // 401
    void nth_word(HttpServletRequest q, PrintWriter w) { String s = ("a " + q.getParameter("a")).split(" ")[0]; w.println(("a".concat(";b")).split(";")[1]); StringTokenizer t = new StringTokenizer(q.getParameter("a") + ",b", ","); t.nextToken();
        w.println(t.countTokens()); w.println(t.nextToken()); } // 401
    static String stat; static { stat = "x"; } 
    static class Porteur { static String h = "h"; static void met(HttpServletRequest q) { h = q.getParameter("a"); } static void retire() { h = null; } }
    void static_reset(HttpServletRequest q, PrintWriter w) { Porteur.met(q); Porteur.retire(); w.println(Porteur.h); }
    void prepared_name(HttpServletRequest q, Connection c) throws SQLException { String t = q.getParameter("t"); Map<String, String> tables = Map.of("u", "usagers"); c.prepareStatement("select * from " + tables.get(t)); if (!tables.containsKey(t)) throw new SQLException("t"); c.prepareStatement("select * from " + t); }
    void batch_mixed(HttpServletRequest q, Connection c) throws SQLException { Statement s = c.createStatement(); for (String x : new String[] {"a", "b"}) s.addBatch("delete from t where a = '" + x + "'"); String[] d = q.getParameterMap().get("d"); for (int i = 0; i < d.length; i++) s.addBatch("delete where i = " + i); }
    static class Frontal extends HttpServlet { private final Map<String, BiConsumer<HttpServletRequest, PrintWriter>> routes = new HashMap<>();
        @Override public void init() { routes.put("a", this::mal); routes.put("b", this::bien); }
        private void mal(HttpServletRequest q, PrintWriter w) { w.print(q.getParameter("a")); } // 401
        private void bien(HttpServletRequest q, PrintWriter w) { w.print(Sain.html(q.getParameter("a"))); }
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) { try { routes.get(q.getParameter("r")).accept(q, r.getWriter()); } catch (IOException e) { } } }
    static class Frontal2 extends HttpServlet { private final List<Function<String, String>> filtres = new ArrayList<>();
        public Frontal2() { filtres.add(String::trim); filtres.add(Sain::html); }
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) { String s = q.getParameter("a"); for (Function<String, String> f : filtres) s = f.apply(s); try { r.getWriter().print("x" + s.length()); r.getWriter().print(s); } catch (IOException e) { } } }
    static class Frontal3 extends HttpServlet { private static final Function<String, String> F = Sain::html;
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) { try { r.getWriter().print(F.apply(q.getParameter("a"))); } catch (IOException e) { } } }
    static class Frontal4 extends HttpServlet { private static final Function<String, String> F = s -> "<b>" + s + "</b>";
        @Override protected void doGet(HttpServletRequest q, HttpServletResponse r) { try { r.getWriter().print(F.apply(q.getParameter("a"))); } catch (IOException e) { } } } // 401
    interface RowMapper<T> { T map(ResultSet r) throws SQLException; }
    static <T> List<T> requeter(Connection c, String sql, RowMapper<T> m) throws SQLException { List<T> l = new ArrayList<>(); try (Statement s = c.createStatement(); ResultSet r = s.executeQuery(sql)) { while (r.next()) l.add(m.map(r)); } return l; }
    record Usager(String nom, int age) {}
    void mapper(Connection c, PrintWriter w) throws SQLException { List<Usager> l = requeter(c, "select", r -> new Usager(r.getString(1), r.getInt(2))); for (Usager u : l) w.println(u.age());
        for (Usager u : l) w.println(u.nom()); } // 401
    void mapper_clean(Connection c, PrintWriter w) throws SQLException { List<Integer> l = requeter(c, "select", r -> r.getInt(2)); for (Integer u : l) w.println(u); }
    static final RowMapper<String> NOMS = r -> r.getString("nom"); static final RowMapper<Integer> AGES = r -> r.getInt("age");
    void mapper_constant(Connection c, PrintWriter w) throws SQLException { requeter(c, "select", AGES).forEach(w::println);
        requeter(c, "select", NOMS).forEach(w::println); } // 401
    static abstract class Modele { final void executer(HttpServletRequest q, PrintWriter w) { String s = avant(q.getParameter("a")); ecrire(s, w); } protected String avant(String s) { return s; } protected abstract void ecrire(String s, PrintWriter w); }
    static class Sur extends Modele { @Override protected String avant(String s) { return Sain.html(s); } @Override protected void ecrire(String s, PrintWriter w) { w.print(s); } }
    static class PasSur extends Modele { @Override protected void ecrire(String s, PrintWriter w) { w.print(s); } } // 401
    void templates(HttpServletRequest q, PrintWriter w) { new Sur().executer(q, w); new PasSur().executer(q, w); }
    static class Page { private final StringBuilder b = new StringBuilder(); private String titre = ""; Page titre(String t) { titre = t; return this; } Page corps(String c) { b.append(Sain.html(c)); return this; } Page brut(String c) { b.append(c); return this; } void rendre(PrintWriter w) { w.print(titre); w.print(b); } } // 401
    static class Page2 { private final StringBuilder b = new StringBuilder(); private String titre = ""; Page2 titre(String t) { titre = t; return this; } Page2 corps(String c) { b.append(Sain.html(c)); return this; } void rendre(PrintWriter w) { w.print(titre); w.print(b); } }
    void page_bad(HttpServletRequest q, PrintWriter w) { new Page().titre("x").brut(q.getParameter("a")).rendre(w); }
    void page_clean(HttpServletRequest q, PrintWriter w) { new Page2().titre("x").corps(q.getParameter("a")).rendre(w); }
    void queue(HttpServletRequest q, PrintWriter w) throws Exception { BlockingQueue<String> f = new LinkedBlockingQueue<>(); Thread p = new Thread(() -> { try { f.put(q.getParameter("a")); f.put("fin"); } catch (InterruptedException e) { } }); p.start(); String s; while (!(s = f.take()).equals("fin")) w.println(s); } // 401
    void exchanged(HttpServletRequest q, PrintWriter w) throws Exception { SynchronousQueue<String> f = new SynchronousQueue<>(); new Thread(() -> { try { f.put(q.getParameter("a")); } catch (InterruptedException e) { } }).start(); w.println(f.take()); } // 401
    private final Map<String, String> cache = new ConcurrentHashMap<>();
    void memo(HttpServletRequest q, PrintWriter w) { String v = cache.computeIfAbsent("k", k -> q.getParameter(k)); w.println(v); } // 401
    private final Map<String, String> cache2 = new ConcurrentHashMap<>();
    void memo_by_key(HttpServletRequest q, PrintWriter w) { String v = cache2.computeIfAbsent(q.getParameter("a"), k -> "valeur"); w.println(v); }
    private final Map<String, String> cache3 = new ConcurrentHashMap<>();
    void memo_of_key(HttpServletRequest q, PrintWriter w) { String v = cache3.computeIfAbsent(q.getParameter("a"), k -> "v" + k); w.println(v); } // 401
    void form_partly(HttpServletRequest q, PrintWriter w) { String[] v = q.getParameterMap().get("a").clone(); v[0] = "x"; w.println(v[0]); w.println(v[1]); } // 401
    void form_whole(HttpServletRequest q, PrintWriter w) { String[] v = q.getParameterMap().get("a").clone(); Arrays.fill(v, "x"); w.println(v[1]); }
    void masked_in_place(HttpServletRequest q, PrintWriter w) { char[] c = q.getParameter("a").toCharArray(); Arrays.fill(c, '*'); w.println(new String(c)); }
    void masked_partly(HttpServletRequest q, PrintWriter w) { char[] c = q.getParameter("a").toCharArray(); Arrays.fill(c, 0, 3, '*'); w.println(new String(c)); } // 401
    void sanitised_if(HttpServletRequest q, PrintWriter w) { String s = q.getParameter("a"); boolean html = s.contains("<"); if (html) s = Sain.html(s); w.println(s); } // 401
    void sanitised_else_thrown(HttpServletRequest q, PrintWriter w) { String s = q.getParameter("a"); if (s == null || s.isEmpty()) throw new IllegalArgumentException(); else s = Sain.html(s); w.println(s); }
    void sanitised_copy(HttpServletRequest q, PrintWriter w) { List<String> l = new ArrayList<>(); l.add(q.getParameter("a")); List<String> m = l.stream().map(Sain::html).collect(Collectors.toList()); w.println(m); w.println(l); } // 401
    void sanitised_by_optional(HttpServletRequest q, PrintWriter w) { w.println(Optional.ofNullable(q.getParameter("a")).map(Sain::html).orElse("")); w.println(Optional.ofNullable(q.getParameter("a")).map(Sain::html).or(() -> Optional.of(q.getParameter("b"))).get()); } // 401
    void sanitised_twice(HttpServletRequest q, PrintWriter w) { Function<String, String> f = Sain::html; w.println(f.andThen(String::trim).apply(q.getParameter("a"))); w.println(f.compose((String s) -> s + q.getParameter("b")).apply("x")); w.println(f.andThen(s -> s + q.getParameter("b")).apply("x")); } // 401
    enum Echappe implements UnaryOperator<String> { HTML { public String apply(String s) { return Sain.html(s); } }, AUCUN { public String apply(String s) { return s; } } }
    void strategy_enum(HttpServletRequest q, PrintWriter w) { w.println(Echappe.HTML.apply(q.getParameter("a"))); w.println(Optional.of(q.getParameter("a")).map(Echappe.HTML).get()); w.println(Stream.of(q.getParameter("a")).map(Echappe.AUCUN).toList()); } // 401
    void strategy_supplied(HttpServletRequest q, PrintWriter w) { Supplier<UnaryOperator<String>> s = () -> Echappe.HTML; w.println(s.get().apply(q.getParameter("a"))); }
    void keyed_by_value(HttpServletRequest q, PrintWriter w) { TreeMap<String, String> t = new TreeMap<>(); t.put(q.getParameter("a"), "x"); w.println(t.firstEntry().getValue()); w.println(t.get("z")); w.println(t.firstKey()); } // 401
    void inverted(HttpServletRequest q, PrintWriter w) { Map<String, String> m = new HashMap<>(); m.put("k", q.getParameter("a")); Map<String, String> i = new HashMap<>(); m.forEach((k, v) -> i.put(v, k)); w.println(i.values()); w.println(i.keySet()); } // 401
    void zipped(HttpServletRequest q, PrintWriter w) { List<String> a = List.of("a", "b"), b = List.of(q.getParameter("a"), q.getParameter("b")); Map<String, String> z = IntStream.range(0, 2).boxed().collect(Collectors.toMap(a::get, b::get)); w.println(z.keySet()); w.println(z.get("a")); } // 401
    void pairs(HttpServletRequest q, PrintWriter w) { Map.Entry<String, String> e = Map.entry("k", q.getParameter("a")); w.println(e.getKey()); Map.Entry<String, String> f = new AbstractMap.SimpleEntry<>(e.getKey(), e.getValue()); f.setValue("y"); w.println(f.getValue()); w.println(e); } // 401
    void thrown_through(HttpServletRequest q, PrintWriter w) { try { lancer(() -> { throw new IllegalStateException(q.getParameter("a")); }); } catch (RuntimeException e) { w.println(e.getClass().getName()); w.println(e.getMessage()); } } // 401
    static void lancer(Runnable r) { try { r.run(); } finally { System.out.println(); } }
    void wrapped_cause(HttpServletRequest q, PrintWriter w) { try { try { Integer.parseInt(q.getParameter("a")); } catch (NumberFormatException e) { throw new RuntimeException("nombre", e); } } catch (RuntimeException e) { w.println(e.getMessage()); w.println(e.getCause().getMessage()); } } // 401
    void inner_reads_outer(HttpServletRequest q, PrintWriter w) { class L { String n = q.getParameter("a"); String f = "x"; void ecrire() { w.println(f); w.println(n); } } new L().ecrire(); } // 401
    static class Compte extends RecursiveTask<Integer> { final List<String> l; Compte(List<String> l) { this.l = l; } @Override protected Integer compute() { if (l.size() <= 1) return l.size(); Compte g = new Compte(l.subList(0, 1)); g.fork(); return new Compte(l.subList(1, l.size())).compute() + g.join(); } }
    void counted_by_tasks(HttpServletRequest q, PrintWriter w) { w.println(new ForkJoinPool().invoke(new Compte(List.of(q.getParameter("a"), "b")))); }
    static class Rassemble extends RecursiveTask<String> { final List<String> l; Rassemble(List<String> l) { this.l = l; } @Override protected String compute() { return String.join(",", l); } }
    void gathered_by_tasks(HttpServletRequest q, PrintWriter w) { w.println(new ForkJoinPool().invoke(new Rassemble(List.of("b")))); w.println(new ForkJoinPool().invoke(new Rassemble(List.of(q.getParameter("a"))))); } // 401
    void what_could_not_be_parsed(HttpServletRequest q, PrintWriter w) { try { new SimpleDateFormat("yyyy").parse(q.getParameter("a")); } catch (ParseException e) { w.println(e.getErrorOffset());
        w.println(e.getMessage()); } // 401
        try { NumberFormat.getInstance().parse("12"); } catch (ParseException e) { w.println(e.getMessage()); } }
    void xml_written(HttpServletRequest q, PrintWriter w) throws Exception { StringWriter s = new StringWriter(); javax.xml.stream.XMLStreamWriter x = javax.xml.stream.XMLOutputFactory.newInstance().createXMLStreamWriter(s); x.writeStartElement("a"); x.writeCharacters("b"); x.writeEndElement(); x.flush();
        w.println(s); x.writeCharacters(q.getParameter("a"));
        w.println(s); } // 401
    void size_of_a_file(HttpServletRequest q) throws IOException { File f = new File(q.getParameter("a")); new FileWriter("taille-" + f.length()).close(); if (f.exists()) new FileWriter("x").close();
        new FileWriter("nom-" + f.getName()).close(); } // 401
    void what_was_no_address(HttpServletRequest q, PrintWriter w) { try { new URL(q.getParameter("a")); } catch (MalformedURLException e) { w.println(e.getMessage()); } // 401
        try { new URL("x"); } catch (MalformedURLException e) { w.println(e.getMessage()); } }
    void what_was_no_pattern(HttpServletRequest q, PrintWriter w) { try { Pattern.compile(q.getParameter("a")); } catch (PatternSyntaxException e) { w.println(e.getIndex());
        w.println(e.getPattern()); } } // 401
}
