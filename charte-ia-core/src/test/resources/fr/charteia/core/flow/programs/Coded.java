package programs;

import api.*;
import jakarta.servlet.http.*;
import java.io.*;
import java.lang.reflect.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;

/** Texts that are built, taken apart and coded, and what exceptions, threads, tables and requests carry. */
class Coded {
    void builder_insert() { StringBuilder b = new StringBuilder("x"); b.insert(0, Donnees.nom()); Ia.envoyer(b.toString()); } // 401
    void builder_deleted() { StringBuilder b = new StringBuilder(Donnees.nom()); b.delete(0, b.length()); b.append("x"); Ia.envoyer(b.toString()); }
    void builder_emptied() { StringBuilder b = new StringBuilder(Donnees.nom()); b.setLength(0); b.append("x"); Ia.envoyer(b.toString()); }
    void builder_shortened() { StringBuilder b = new StringBuilder(Donnees.nom()); b.setLength(2); Ia.envoyer(b.toString()); } // 401
    void builder_char_deleted() { StringBuilder b = new StringBuilder(Donnees.nom()); b.deleteCharAt(0); Ia.envoyer(b.toString()); } // 401
    void builder_reversed() { StringBuilder b = new StringBuilder(Donnees.nom()); Ia.envoyer(b.reverse().toString()); } // 401
    void builder_replaced() { StringBuilder b = new StringBuilder("abc"); b.replace(0, 1, Donnees.nom()); Ia.envoyer(b); } // 401
    void builder_set_char() { StringBuilder b = new StringBuilder("abc"); b.setCharAt(0, Donnees.nom().charAt(0)); Ia.envoyer(b.toString()); } // 401
    void builder_other() { StringBuilder b = new StringBuilder("abc"), c = new StringBuilder(); c.append(Donnees.nom()); Ia.envoyer(b.toString()); }
    void builder_alias() { StringBuilder b = new StringBuilder("abc"), c = b; c.append(Donnees.nom()); Ia.envoyer(b.toString()); } // 401
    void builder_get_chars() { char[] t = new char[3]; new StringBuilder(Donnees.nom()).getChars(0, 3, t, 0); Ia.envoyer(new String(t)); } // 401
    void text_get_chars() { char[] t = new char[3]; Donnees.nom().getChars(0, 3, t, 0); Ia.envoyer(String.valueOf(t)); } // 401
    void text_strip() { Ia.envoyer(Donnees.nom().strip().repeat(2).indent(2)); } // 401
    void text_lines() { Ia.envoyer(Donnees.nom().lines().collect(Collectors.joining())); } // 401
    void text_chars() { Ia.envoyer(Donnees.nom().chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining())); } // 401
    void text_split_join() { Ia.envoyer(String.join("-", Donnees.nom().split(""))); } // 401
    void text_split_first() { Ia.envoyer(("x;" + Donnees.nom()).split(";")[1]); } // 401
    void text_transform() { Ia.envoyer(Donnees.nom().<String>transform(s -> s + "x")); } // 401
    void text_transform_clean() { Ia.envoyer(Donnees.nom().<String>transform(s -> "x")); }
    void text_formatted() { Ia.envoyer("%s".formatted(Donnees.nom())); } // 401
    void text_format_other() { Ia.envoyer(String.format("%d", Donnees.nom().length())); }
    void text_concat_lost() { String s = "x"; s.concat(Donnees.nom()); Ia.envoyer(s); }
    void text_bytes() { byte[] b = Donnees.nom().getBytes(StandardCharsets.UTF_8); Ia.envoyer(new String(b, StandardCharsets.UTF_8)); } // 401
    void text_base64() { Ia.envoyer(Base64.getEncoder().encodeToString(Donnees.nom().getBytes())); } // 401
    void text_base64_back() { String c = Base64.getEncoder().encodeToString(Donnees.nom().getBytes()); Ia.envoyer(new String(Base64.getDecoder().decode(c))); } // 401
    void text_url() throws Exception { Ia.envoyer(URLDecoder.decode(URLEncoder.encode(Donnees.nom(), "UTF-8"), "UTF-8")); } // 401
    void text_hex() { Ia.envoyer(HexFormat.of().formatHex(Donnees.nom().getBytes())); } // 401
    void text_compare() { Ia.envoyer(Donnees.nom().compareTo("m")); }
    void text_region() { Ia.envoyer(Donnees.nom().regionMatches(0, "m", 0, 1)); }
    void tokens() { StringTokenizer t = new StringTokenizer(Donnees.nom()); while (t.hasMoreTokens()) Ia.envoyer(t.nextToken()); } // 401
    void scanned() { Scanner s = new Scanner(Donnees.nom()); while (s.hasNextLine()) Ia.envoyer(s.nextLine()); } // 401
    void joiner() { StringJoiner j = new StringJoiner(",", "[", "]"); j.add("x").add(Donnees.nom()); Ia.envoyer(j.toString()); } // 401
    void joiner_other() { StringJoiner j = new StringJoiner(","), k = new StringJoiner(","); j.add(Donnees.nom()); k.add("x"); Ia.envoyer(k.toString()); }
    void reader() throws IOException { BufferedReader r = new BufferedReader(new StringReader(Donnees.nom())); Ia.envoyer(r.readLine()); } // 401
    void writer() { StringWriter w = new StringWriter(); new PrintWriter(w).print(Donnees.nom()); Ia.envoyer(w.toString()); } // 401
    void writer_other() { StringWriter w = new StringWriter(), v = new StringWriter(); new PrintWriter(w).print(Donnees.nom()); Ia.envoyer(v.toString()); }
    void stream_bytes() throws IOException { ByteArrayOutputStream o = new ByteArrayOutputStream(); o.write(Donnees.nom().getBytes()); Ia.envoyer(o.toString()); } // 401
    void stream_reset() throws IOException { ByteArrayOutputStream o = new ByteArrayOutputStream(); o.write(Donnees.nom().getBytes()); o.reset(); o.write("x".getBytes()); Ia.envoyer(o.toString()); }
    // --- branches
    void switch_constant() { int n = 7; String s; switch (n % 3) { case 0: s = Donnees.nom(); break; case 1: s = "x"; break; default: s = Donnees.nom(); } Ia.envoyer(s); }
    void switch_constant_bad() { int n = 8; String s; switch (n % 3) { case 2: s = Donnees.nom(); break; case 1: s = "x"; break; default: s = "y"; } Ia.envoyer(s); } // 401
    void switch_char() { String d = "ABC"; char c = d.charAt(1); String s; switch (c) { case 'A': s = Donnees.nom(); break; case 'B': s = "x"; break; default: s = Donnees.nom(); } Ia.envoyer(s); }
    void switch_char_bad() { String d = "ABC"; char c = d.charAt(2); String s; switch (c) { case 'A': s = "y"; break; case 'B': s = "x"; break; default: s = Donnees.nom(); } Ia.envoyer(s); } // 401
    void ternary_arithmetic() { int n = 106; String s = (7 * 18) + n > 200 ? "x" : Donnees.nom(); Ia.envoyer(s); }
    void ternary_arithmetic_bad() { int n = 86; String s = (7 * 42) - n > 200 ? Donnees.nom() : "x"; Ia.envoyer(s); } // 401
    void list_shifted() { List<String> l = new ArrayList<>(); l.add("sûr"); l.add(Donnees.nom()); l.add("aussi"); l.remove(0); Ia.envoyer(l.get(1)); }
    void list_shifted_bad() { List<String> l = new ArrayList<>(); l.add("sûr"); l.add(Donnees.nom()); l.add("aussi"); l.remove(0); Ia.envoyer(l.get(0)); } // 401
    void sanitised_one_branch(boolean b) { String s = Donnees.nom(); if (b) s = Masque.masquer(s); Ia.envoyer(s); } // 401
    void sanitised_both(boolean b) { String s = Donnees.nom(); s = b ? Masque.masquer(s) : "x"; Ia.envoyer(s); }
    void sanitised_then_again() { String s = Masque.masquer(Donnees.nom()); s += Donnees.nom(); Ia.envoyer(s); } // 401
    // --- exceptions
    void message() { try { throw new IllegalStateException(Donnees.nom()); } catch (IllegalStateException e) { Ia.envoyer(e.getMessage()); } } // 401
    void message_other() { try { throw new IllegalStateException("x"); } catch (IllegalStateException e) { Ia.envoyer(e.getMessage()); } }
    void cause() { try { try { throw new IOException(Donnees.nom()); } catch (IOException e) { throw new RuntimeException("x", e); } } catch (RuntimeException e) { Ia.envoyer(e.getCause().getMessage()); } } // 401
    void cause_clean() { try { try { throw new IOException(Donnees.nom()); } catch (IOException e) { throw new RuntimeException("x"); } } catch (RuntimeException e) { Ia.envoyer(e.getMessage()); } }
    static class Perso extends Exception { final String qui; Perso(String q) { super("x"); qui = q; } }
    static void lancer(String s) throws Perso { throw new Perso(s); }
    void own_exception() { try { lancer(Donnees.nom()); } catch (Perso e) { Ia.envoyer(e.getMessage()); } }
    void own_exception_bad() { try { lancer(Donnees.nom()); } catch (Perso e) { Ia.envoyer(e.qui); } } // 401
    void finally_overwrites() { String s = Donnees.nom(); try { s.trim(); } finally { s = "x"; } Ia.envoyer(s); }
    void never_caught() { String s = "x"; try { s = "y"; } catch (RuntimeException e) { s = Donnees.nom(); } Ia.envoyer(s); }
    // --- reflection, threads, properties
    public static String miroir(String s) { return s; }
    public static String vide(String s) { return "x"; }
    void reflected() throws Exception { Method m = Coded.class.getMethod("vide", String.class); Ia.envoyer(m.invoke(null, Donnees.nom())); }
    void reflected_bad() throws Exception { Method m = Coded.class.getMethod("miroir", String.class); Ia.envoyer(m.invoke(null, Donnees.nom())); } // 401
    void properties() { Properties p = new Properties(); p.setProperty("a", Donnees.nom()); p.setProperty("b", "x"); Ia.envoyer(p.getProperty("b")); Ia.envoyer(p.getProperty("c", "y")); }
    void properties_bad() { Properties p = new Properties(); p.setProperty("a", Donnees.nom()); Ia.envoyer(p.getProperty("a", "y")); } // 401
    void properties_default() { Properties p = new Properties(); p.setProperty("a", "x"); Ia.envoyer(p.getProperty("a", Donnees.nom())); }
    void properties_default_bad() { Properties p = new Properties(); Ia.envoyer(p.getProperty("a", Donnees.nom())); } // 401
    void thread() throws Exception { String[] t = new String[1]; Thread u = new Thread(() -> t[0] = Donnees.nom()); u.start(); u.join(); Ia.envoyer(t[0]); } // 401
    void future() throws Exception { ExecutorService e = Executors.newSingleThreadExecutor(); Future<String> f = e.submit(() -> Donnees.nom()), g = e.submit(() -> "x"); Ia.envoyer(g.get()); }
    void future_bad() throws Exception { ExecutorService e = Executors.newSingleThreadExecutor(); Future<String> f = e.submit(() -> Donnees.nom()); Ia.envoyer(f.get()); } // 401
    void atomic() { AtomicReference<String> r = new AtomicReference<>(Donnees.nom()); r.set("x"); Ia.envoyer(r.get()); }
    void atomic_bad() { AtomicReference<String> r = new AtomicReference<>("x"); r.getAndSet(Donnees.nom()); Ia.envoyer(r.get()); } // 401
    void atomic_before() { AtomicReference<String> r = new AtomicReference<>("x"); Ia.envoyer(r.getAndSet(Donnees.nom())); }
    void atomic_accumulated() { AtomicReference<String> r = new AtomicReference<>("x"); r.updateAndGet(s -> s + Donnees.nom()); Ia.envoyer(r.get()); } // 401
    void thread_local() { ThreadLocal<String> t = new ThreadLocal<>(); t.set(Donnees.nom()); t.remove(); Ia.envoyer(t.get()); }
    void array_copied() { String[] a = {"x", Donnees.nom(), "y"}, b = new String[2]; System.arraycopy(a, 1, b, 0, 2); Ia.envoyer(b[1]); }
    void array_copied_bad() { String[] a = {"x", Donnees.nom(), "y"}, b = new String[2]; System.arraycopy(a, 1, b, 0, 2); Ia.envoyer(b[0]); } // 401
    void enumeration() { Vector<String> v = new Vector<>(); v.add("x"); Enumeration<String> e = v.elements(); v.add(Donnees.nom()); Ia.envoyer(e.nextElement()); }
    void enumeration_bad() { Vector<String> v = new Vector<>(); v.add(Donnees.nom()); Enumeration<String> e = v.elements(); Ia.envoyer(e.nextElement()); } // 401
    static String init; static { init = Donnees.nom(); }
    void static_initialiser() { Ia.envoyer(init); } // 401
    static final String FIXE; static { String s = Donnees.nom(); s = "x"; FIXE = s; }
    void static_initialiser_clean() { Ia.envoyer(FIXE); }
    // --- servlets
    void cookie(HttpServletResponse r) { Cookie c = new Cookie("nom", Donnees.nom()); c.setValue("x"); Ia.envoyer(c.getValue()); }
    void cookie_bad() { Cookie c = new Cookie("nom", "x"); c.setValue(Donnees.nom()); Ia.envoyer(c.getValue()); } // 401
    void cookie_name() { Cookie c = new Cookie("nom", Donnees.nom()); Ia.envoyer(c.getName()); }
    void header(HttpServletResponse r) { r.setHeader("X-Nom", Donnees.nom()); r.setHeader("X-Ville", "x"); Ia.envoyer(r.getHeader("X-Ville")); }
    void header_bad(HttpServletResponse r) { r.setHeader("X-Nom", Donnees.nom()); Ia.envoyer(r.getHeader("X-Nom")); } // 401
    void attribute_removed(HttpServletRequest q) { q.setAttribute("f1", Donnees.nom()); q.removeAttribute("f1"); Ia.envoyer(q.getAttribute("f1")); }
    void attribute_map(HttpServletRequest q) { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.put("b", "x"); q.setAttribute("f2", m); Ia.envoyer(((Map<?, ?>) q.getAttribute("f2")).get("b")); }
    void attribute_map_bad(HttpServletRequest q) { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); q.setAttribute("f3", m); Ia.envoyer(((Map<?, ?>) q.getAttribute("f3")).get("a")); } // 401
    void attribute_list(HttpServletRequest q) { List<String> l = new ArrayList<>(); l.add("x"); l.add(Donnees.nom()); q.setAttribute("f4", l); Ia.envoyer(((List<?>) q.getAttribute("f4")).get(0)); }
    void attribute_list_bad(HttpServletRequest q) { List<String> l = new ArrayList<>(); l.add("x"); l.add(Donnees.nom()); q.setAttribute("f5", l); Ia.envoyer(((List<?>) q.getAttribute("f5")).get(1)); } // 401
}
