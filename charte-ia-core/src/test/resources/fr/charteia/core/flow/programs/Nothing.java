package programs;

import api.*;
import java.io.*;
import java.lang.ref.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** What may find nothing: what is done where it does, and where it does not. */
class Nothing {
    static class Piece { }
    // what a library gives
    void of_a_repository(Depot<Piece> d) { if (d.charger(3) == null) Ia.envoyer(Donnees.nom()); } // 401
    void of_a_repository_returned(Depot<Piece> d) { Piece p = d.charger(3); if (p != null) return; Ia.envoyer(Donnees.nom()); } // 401
    void of_a_model() { if (Ia.remplir("x", Piece.class) == null) Ia.envoyer(Donnees.nom()); } // 401
    void of_a_model_decides_nothing(Object d) { if (Ia.remplir("x", Piece.class) == null) return; Decisions.delivrer(d); }
    void of_undescribed_code() { if (Inconnu.dernier(new ArrayList<Piece>()) == null) Ia.envoyer(Donnees.nom()); } // 401
    void of_a_folder(File f) { if (f.listFiles() == null) Ia.envoyer(Donnees.nom()); } // 401
    void of_a_class(Class<?> c) { if (c.getResource("a") == null) Ia.envoyer(Donnees.nom()); } // 401
    void asked_of_objects(Depot<Piece> d) { if (Objects.isNull(d.charger(3))) Ia.envoyer(Donnees.nom()); } // 401
    void in_an_optional(Depot<Piece> d) { if (Optional.ofNullable(d.charger(3)).isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void otherwise(Depot<String> d) { Ia.envoyer(Objects.requireNonNullElse(d.charger(3), Donnees.nom())); } // 401
    void made_here() { if (new Piece() == null) Ia.envoyer(Donnees.nom()); }
    // queues
    void polled_empty() { Queue<Piece> q = new ArrayDeque<>(); if (q.poll() == null) Ia.envoyer(Donnees.nom()); } // 401
    void polled() { Queue<Piece> q = new ArrayDeque<>(); q.add(new Piece()); if (q.poll() == null) Ia.envoyer(Donnees.nom()); }
    void polled_twice() { Queue<Piece> q = new ArrayDeque<>(); q.add(new Piece()); q.poll(); if (q.poll() == null) Ia.envoyer(Donnees.nom()); } // 401
    void polled_twice_of_two() { Queue<Piece> q = new ArrayDeque<>(); q.add(new Piece()); q.add(new Piece()); q.poll(); if (q.poll() == null) Ia.envoyer(Donnees.nom()); }
    void peeked() { Deque<Piece> q = new ArrayDeque<>(); q.add(new Piece()); if (q.peekLast() == null) Ia.envoyer(Donnees.nom()); }
    void peeked_once_gone() { Deque<Piece> q = new ArrayDeque<>(); q.add(new Piece()); q.pollLast(); if (q.peekLast() == null) Ia.envoyer(Donnees.nom()); } // 401
    void emptied() { Queue<Piece> q = new LinkedList<>(); q.add(new Piece()); q.clear(); if (q.poll() == null) Ia.envoyer(Donnees.nom()); } // 401
    void polled_by_order() { Queue<String> q = new PriorityQueue<>(); q.add("a"); q.poll(); if (q.poll() == null) Ia.envoyer(Donnees.nom()); } // 401
    void polled_of_a_set() { TreeSet<Integer> q = new TreeSet<>(); q.add(1); q.pollFirst(); if (q.pollFirst() == null) Ia.envoyer(Donnees.nom()); } // 401
    void polled_between_threads() { Queue<Piece> q = new ConcurrentLinkedQueue<>(); q.add(new Piece()); while (q.poll() != null) System.gc(); Ia.envoyer(Donnees.nom()); } // 401
    void polled_in_time(LinkedBlockingQueue<Piece> l) throws Exception { BlockingQueue<Piece> q = new LinkedBlockingQueue<>(); q.add(new Piece()); q.take(); if (q.poll(1, TimeUnit.SECONDS) == null) Ia.envoyer(Donnees.nom()); } // 401
    void drained() { Queue<Runnable> q = new ArrayDeque<>(); String[] h = {"x"}; q.add(() -> h[0] = Donnees.nom()); for (Runnable r = q.poll(); r != null; r = q.poll()) r.run(); Ia.envoyer(h[0]); } // 401
    void drained_clean() { Queue<Runnable> q = new ArrayDeque<>(); String[] h = {Donnees.nom()}; q.add(() -> h[0] = "x"); for (Runnable r = q.poll(); r != null; r = q.poll()) r.run(); Ia.envoyer(h[0].length()); }
    static class Boucle { private final Queue<Runnable> q = new ArrayDeque<>(); void plus(Runnable r) { q.add(r); } void vider() { Runnable r; while ((r = q.poll()) != null) r.run(); } }
    void drained_of_a_field() { Boucle b = new Boucle(); String[] h = {"x"}; b.plus(() -> h[0] = Donnees.nom()); b.vider(); Ia.envoyer(h[0]); } // 401
    void drained_of_another() { Boucle b = new Boucle(), c = new Boucle(); String[] h = {"x"}; b.plus(() -> h[0] = Donnees.nom()); c.vider(); Ia.envoyer("x"); }
    void answered_into_a_queue(Object d) { Queue<Piece> q = new ArrayDeque<>(); if (Ia.demander("?").equals("a")) q.add(new Piece()); if (q.poll() == null) Decisions.refuser(d); } // 501
    // maps
    void under_a_key() { Map<String, Piece> m = Map.of("a", new Piece()); if (m.get("a") == null) Ia.envoyer(Donnees.nom()); }
    void under_another_key() { Map<String, Piece> m = Map.of("a", new Piece()); if (m.get("b") == null) Ia.envoyer(Donnees.nom()); } // 401
    void under_some_key(String k) { Map<String, Piece> m = Map.of("a", new Piece(), "b", new Piece()); if (m.get(k) == null) Ia.envoyer(Donnees.nom()); } // 401
    private static final Map<String, Piece> TABLE = Map.of("a", new Piece(), "b", new Piece());
    void in_a_table(String k) { Piece p = TABLE.get(k); if (p == null) Ia.envoyer(Donnees.nom()); } // 401
    void in_a_table_under_a_key() { Piece p = TABLE.get("a"); if (p == null) Ia.envoyer(Donnees.nom()); }
    static Function<String, String> regle(String k) { Function<String, String> f = Map.<String, Function<String, String>>of("a", s -> s).get(k); if (f == null) throw new IllegalArgumentException(Donnees.nom()); return f; }
    void failed(String k) { try { regle(k).apply("x"); } catch (IllegalArgumentException e) { Ia.envoyer(e.getMessage()); } } // 401
    void put_before(Piece a, Piece b) { Map<Piece, Piece> m = new HashMap<>(); m.put(a, new Piece()); if (m.put(b, new Piece()) == null) Ia.envoyer(Donnees.nom()); } // 401
    void put_if_absent(String a, String b) { Map<String, Piece> m = new HashMap<>(); m.put(a, new Piece()); if (m.putIfAbsent(b, new Piece()) == null) Ia.envoyer(Donnees.nom()); } // 401
    void put_if_absent_there() { Map<String, Piece> m = new HashMap<>(); m.put("a", new Piece()); if (m.putIfAbsent("a", new Piece()) == null) Ia.envoyer(Donnees.nom()); }
    void removed(Piece a, Piece b) { Map<Piece, Piece> m = new HashMap<>(); m.put(a, new Piece()); if (m.remove(b) == null) Ia.envoyer(Donnees.nom()); } // 401
    void first_entry() { TreeMap<String, Piece> m = new TreeMap<>(); if (m.firstEntry() == null) Ia.envoyer(Donnees.nom()); } // 401
    void polled_entries() { TreeMap<String, Piece> m = new TreeMap<>(); m.put("a", new Piece()); m.pollFirstEntry(); if (m.pollFirstEntry() == null) Ia.envoyer(Donnees.nom()); } // 401
    void entry_above() { TreeMap<String, Piece> m = new TreeMap<>(); m.put("a", new Piece()); if (m.higherEntry("a") == null) Ia.envoyer(Donnees.nom()); } // 401
    void key_below() { TreeMap<Integer, Piece> m = new TreeMap<>(); m.put(5, new Piece()); if (m.floorKey(3) == null) Ia.envoyer(Donnees.nom()); } // 401
    void value_of_an_entry() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", Donnees.nom()); Ia.envoyer(m.firstEntry().getValue()); } // 401
    void searched() { var m = new ConcurrentHashMap<String, Piece>(); m.put("a", new Piece()); if (m.search(1, (k, v) -> k.isEmpty() ? v : null) == null) Ia.envoyer(Donnees.nom()); } // 401
    void searched_value() { var m = new ConcurrentHashMap<>(Map.of("a", Donnees.nom())); Ia.envoyer(m.search(1, (k, v) -> v)); } // 401
    void searched_key() { var m = new ConcurrentHashMap<>(Map.of("a", Donnees.nom())); Ia.envoyer(m.search(1, (k, v) -> k)); }
    void weakly_held() { if (new WeakReference<>(new Piece()).get() == null) Ia.envoyer(Donnees.nom()); } // 401
    void weakly_held_cleared() { var r = new SoftReference<>(Donnees.nom()); r.clear(); Ia.envoyer(r.get()); }
    void answered_as_a_key(Object d) { Map<String, Piece> m = Map.of("a", new Piece()); if (m.get(Ia.demander("?")) == null) Decisions.refuser(d); } // 501
    void answered_as_a_key_of_a_table(Object d) { if (TABLE.get(Ia.demander("?")) == null) Decisions.refuser(d); } // 501
    void answered_under_a_key(String k, Object d) { Map<String, Piece> m = new HashMap<>(); m.put(Ia.demander("?"), new Piece()); if (m.get(k) == null) Decisions.refuser(d); } // 501
    void answered_as_a_bound(Object d) { NavigableMap<Double, Piece> m = new TreeMap<>(); m.put(0.5, new Piece()); if (m.floorEntry(Ia.noter("?")) == null) Decisions.refuser(d); } // 501
    void approved_key(Object d) { String a = Ia.demander("?"); if (Agent.valide(a) && TABLE.get(a) == null) Decisions.refuser(d); }
    // what comes after the last of them
    void after_the_last_entry_of_an_archive(InputStream in) throws IOException {
        java.util.zip.ZipInputStream z = new java.util.zip.ZipInputStream(in);
        for (java.util.zip.ZipEntry e; (e = z.getNextEntry()) != null;) { z.closeEntry(); }
        Ia.envoyer(Donnees.nom()); // 401
    }
    void after_the_last_cause(Throwable given) { Throwable t = new IOException(given.getMessage(), new RuntimeException("x")); while (t != null) { t = t.getCause(); } Ia.envoyer(Donnees.nom()); } // 401
    void without_a_cause() { if (new IOException("x").getCause() == null) Ia.envoyer(Donnees.nom()); } // 401
    void with_a_cause() { if (new IOException("x", new RuntimeException()).getCause() == null) Ia.envoyer(Donnees.nom()); }
    void after_the_last_superclass(Object o) { for (Class<?> c = o.getClass(); c != null; c = c.getSuperclass()) { c.getDeclaredFields(); } Ia.envoyer(Donnees.nom()); } // 401
    void above_object() { if (Object.class.getSuperclass() == null) Ia.envoyer(Donnees.nom()); } // 401
    void above_a_class() { if (Piece.class.getSuperclass() == null) Ia.envoyer(Donnees.nom()); }
    void above_an_interface() { if (Runnable.class.getSuperclass() == null) Ia.envoyer(Donnees.nom()); } // 401
    void after_the_last_folder() { for (File f = new File("/a/b"); f != null; f = f.getParentFile()) { f.exists(); } Ia.envoyer(Donnees.nom()); } // 401
    void name_of_a_folder() { Ia.envoyer(new File(Donnees.nom(), "b").getParentFile().getName()); } // 401
    void name_of_another_folder() { Ia.envoyer(new File(new File("a"), "b").getParentFile().getName()); }
    void after_the_last_node(org.w3c.dom.Element e) { for (org.w3c.dom.Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) { n.normalize(); } Ia.envoyer(Donnees.nom()); } // 401
    void of_a_document(org.w3c.dom.Document d) { if (d.getElementById("a") == null) Ia.envoyer(Donnees.nom()); } // 401
    void of_attributes(org.w3c.dom.Element e) { if (e.getAttributeNode("a") == null) Ia.envoyer(Donnees.nom()); } // 401
}
