package programs;

import api.*;
import java.io.*;
import java.lang.invoke.*;
import java.lang.reflect.*;
import java.nio.*;
import java.text.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

/** Ways in which Java is written: entries, views, records, enums with bodies, functions of functions, buffers, reflection. */
class Idioms {
    void entry_by_key() { Map<String, String> m = new LinkedHashMap<>(); m.put("a", Donnees.nom()); m.put("b", "x"); for (Map.Entry<String, String> e : m.entrySet()) if (e.getKey().equals("b")) Ia.envoyer(e.getValue()); }
    void entry_by_key_bad() { Map<String, String> m = new LinkedHashMap<>(); m.put("a", Donnees.nom()); m.put("b", "x"); for (Map.Entry<String, String> e : m.entrySet()) if (e.getKey().equals("a")) Ia.envoyer(e.getValue()); } // 401
    void entry_set_value_bad() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); for (Map.Entry<String, String> e : m.entrySet()) e.setValue(Donnees.nom()); Ia.envoyer(m.get("a")); } // 401
    void simple_entry() { Map.Entry<String, String> e = new AbstractMap.SimpleEntry<>(Donnees.nom(), "x"); Ia.envoyer(e.getValue()); }
    void simple_entry_bad() { Map.Entry<String, String> e = Map.entry("x", Donnees.nom()); Ia.envoyer(e.getValue()); } // 401
    void range_of_list() { List<String> l = List.of("x", Donnees.nom()); Ia.envoyer(IntStream.range(0, 1).mapToObj(l::get).collect(Collectors.joining())); }
    void range_of_list_bad() { List<String> l = List.of("x", Donnees.nom()); Ia.envoyer(IntStream.range(0, 2).mapToObj(l::get).collect(Collectors.joining())); } // 401
    void singleton_map() { Map<String, String> m = Collections.singletonMap("a", Donnees.nom()); Ia.envoyer(m.get("b")); }
    void singleton_map_bad() { Map<String, String> m = Collections.singletonMap("a", Donnees.nom()); Ia.envoyer(m.get("a")); } // 401
    void copies_of() { Ia.envoyer(Collections.nCopies(3, "x").get(1) + (Donnees.nom() != null)); }
    void copies_of_bad() { Ia.envoyer(Collections.nCopies(3, Donnees.nom()).get(1)); } // 401
    void as_list_through() { String[] t = {"x", "y"}; List<String> l = Arrays.asList(t); l.set(0, Donnees.nom()); Ia.envoyer(t[1]); Ia.envoyer(l.get(1)); }
    void as_list_through_bad() { String[] t = {"x", "y"}; List<String> l = Arrays.asList(t); l.set(0, Donnees.nom()); Ia.envoyer(t[0]); } // 401
    void as_list_back() { String[] t = {"x", "y"}; List<String> l = Arrays.asList(t); t[0] = Donnees.nom(); Ia.envoyer(l.get(0)); } // 401
    void stack() { Deque<String> d = new ArrayDeque<>(); d.push("x"); d.push(Donnees.nom()); d.pop(); Ia.envoyer(d.pop()); }
    void stack_bad() { Deque<String> d = new ArrayDeque<>(); d.push("x"); d.push(Donnees.nom()); Ia.envoyer(d.pop()); } // 401
    void queue() { Queue<String> q = new LinkedList<>(); q.offer("x"); q.offer(Donnees.nom()); Ia.envoyer(q.poll()); }
    void queue_bad() { Queue<String> q = new LinkedList<>(); q.offer("x"); q.offer(Donnees.nom()); q.poll(); Ia.envoyer(q.poll()); } // 401
    void yield_switch() { int n = 3; String s = switch (n) { case 1, 2 -> Donnees.nom(); case 3 -> { String t = "x"; yield t; } default -> Donnees.nom(); }; Ia.envoyer(s); }
    void pattern() { Object o = "x"; if (o instanceof Integer i) Ia.envoyer(Donnees.nom() + i); else if (o instanceof String s && s.length() == 1) Ia.envoyer(s); }
    void pattern_bad() { Object o = Donnees.nom(); if (o instanceof String s && s.length() > 1) Ia.envoyer(s); } // 401
    record Masquee(String nom, int age) { Masquee { nom = Masque.masquer(nom); } }
    void compact() { Ia.envoyer(new Masquee(Donnees.nom(), 3).nom()); Ia.envoyer(new Masquee(Donnees.nom(), 3)); }
    record Nue(String nom, int age) { Nue avecNom(String n) { return new Nue(n, age); } static Nue vide() { return new Nue("x", 0); } }
    void with() { Ia.envoyer(new Nue(Donnees.nom(), 3).avecNom("x").nom()); }
    void with_bad() { Ia.envoyer(Nue.vide().avecNom(Donnees.nom())); } // 401
    void record_age() { Ia.envoyer(new Nue(Donnees.nom(), 3).age()); }
    static class Constructeur { private String a = "x", b = "x"; Constructeur a(String s) { a = s; return this; } Constructeur b(String s) { b = s; return this; } Nue faire() { return new Nue(a, b.length()); } String b() { return b; } }
    void builder() { Ia.envoyer(new Constructeur().b(Donnees.nom()).a("y").faire().nom()); }
    void builder_bad() { Ia.envoyer(new Constructeur().a(Donnees.nom()).b("y").faire().nom()); } // 401
    void builder_reused() { Constructeur c = new Constructeur().a(Donnees.nom()); Nue n = c.faire(); c.a("x"); Ia.envoyer(c.faire().nom()); Ia.envoyer(n.age()); }
    void builder_reused_bad() { Constructeur c = new Constructeur().a(Donnees.nom()); Nue n = c.faire(); c.a("x"); Ia.envoyer(n.nom()); } // 401
    interface Salut { default String saluer(String s) { return prefixe() + s; } String prefixe(); private String rien() { return "x"; } default String taire(String s) { return rien(); } }
    static class Bonjour implements Salut { public String prefixe() { return "b"; } }
    void default_method() { Ia.envoyer(new Bonjour().taire(Donnees.nom())); }
    void default_method_bad() { Ia.envoyer(new Bonjour().saluer(Donnees.nom())); } // 401
    enum Voie { CLAIRE { String passer(String s) { return s; } }, SOURDE { String passer(String s) { return "x"; } }; abstract String passer(String s); }
    void enum_body() { Ia.envoyer(Voie.SOURDE.passer(Donnees.nom())); }
    void enum_body_bad() { Ia.envoyer(Voie.CLAIRE.passer(Donnees.nom())); } // 401
    void enum_value_of() { Ia.envoyer(Voie.valueOf("SOU" + "RDE").passer(Donnees.nom())); }
    void enum_map() { EnumMap<Voie, String> m = new EnumMap<>(Voie.class); m.put(Voie.CLAIRE, Donnees.nom()); m.put(Voie.SOURDE, "x"); Ia.envoyer(m.get(Voie.SOURDE)); }
    void enum_map_bad() { EnumMap<Voie, String> m = new EnumMap<>(Voie.class); m.put(Voie.CLAIRE, Donnees.nom()); m.put(Voie.SOURDE, "x"); Ia.envoyer(m.get(Voie.CLAIRE)); } // 401
    enum Champ { NOM("nom", true), VILLE("ville", false); final String cle; final boolean prive; Champ(String c, boolean p) { cle = c; prive = p; } }
    void enum_field() { if (Champ.VILLE.prive) Ia.envoyer(Donnees.nom()); }
    void enum_field_bad() { if (Champ.NOM.prive) Ia.envoyer(Donnees.nom()); } // 401
    void enum_key() { Map<String, String> m = new HashMap<>(); m.put(Champ.NOM.cle, Donnees.nom()); m.put(Champ.VILLE.cle, "x"); Ia.envoyer(m.get("ville")); }
    void curry() { Function<String, Function<String, String>> f = a -> b -> a; Ia.envoyer(f.apply("x").apply(Donnees.nom())); }
    void curry_bad() { Function<String, Function<String, String>> f = a -> b -> a; Ia.envoyer(f.apply(Donnees.nom()).apply("x")); } // 401
    void then() { Function<String, String> f = s -> "x"; Ia.envoyer(f.andThen(s -> s + "y").apply(Donnees.nom())); }
    void then_bad() { Function<String, String> f = s -> s; Ia.envoyer(f.compose((String s) -> s + "y").apply(Donnees.nom())); } // 401
    void holder() { String[] h = {"x"}; Runnable r = () -> h[0] = Donnees.nom(); Ia.envoyer(h[0]); r.run(); }
    void holder_bad() { String[] h = {"x"}; Runnable r = () -> h[0] = Donnees.nom(); r.run(); Ia.envoyer(h[0]); } // 401
    void supplier_late() { N n = new N(); Supplier<String> s = () -> n.v; n.v = Donnees.nom(); Ia.envoyer(s.get()); } // 401
    void supplier_early() { N n = new N(); String v = n.v; Supplier<String> s = () -> v; n.v = Donnees.nom(); Ia.envoyer(s.get()); }
    static class N { String v = "x"; }
    void optional_or() { Ia.envoyer(Optional.of("x").or(() -> Optional.of(Donnees.nom())).get()); }
    void optional_or_bad() { Ia.envoyer(Optional.<String>empty().or(() -> Optional.of(Donnees.nom())).get()); } // 401
    void optional_else_get() { Ia.envoyer(Optional.of("x").map(s -> s + "y").orElseGet(Donnees::nom)); }
    void optional_flat() { Ia.envoyer(Optional.of(Donnees.nom()).flatMap(s -> Optional.of("x")).orElse("y")); }
    static class Secret implements AutoCloseable { String s; Secret(String s) { this.s = s; } public void close() { s = ""; } }
    void closed() { Secret g = new Secret(Donnees.nom()); try (Secret h = g) { h.s.trim(); } Ia.envoyer(g.s); }
    void closed_bad() { try (Secret h = new Secret(Donnees.nom())) { Ia.envoyer(h.s); } } // 401
    @SuppressWarnings("finally") static String retour(String s) { try { return s; } finally { return "x"; } }
    void finally_returns() { Ia.envoyer(retour(Donnees.nom())); }
    static class Pere { String v = "x"; static String s(String t) { return t; } String lire() { return v; } }
    static class Fils extends Pere { String v; Fils(String v) { this.v = v; } static String s(String t) { return "x"; } }
    void hidden_field() { Ia.envoyer(new Fils(Donnees.nom()).lire()); Pere p = new Fils(Donnees.nom()); Ia.envoyer(p.v); }
    void hidden_field_bad() { Ia.envoyer(new Fils(Donnees.nom()).v); } // 401
    void hidden_static() { Ia.envoyer(Fils.s(Donnees.nom())); }
    static abstract class Modele { String r; Modele(String s) { r = faire(s); } abstract String faire(String s); }
    static class Concret extends Modele { Concret(String s) { super(s); } String faire(String s) { return "x"; } }
    static class Concret2 extends Modele { Concret2(String s) { super(s); } String faire(String s) { return s; } }
    void from_constructor() { Ia.envoyer(new Concret(Donnees.nom()).r); }
    void from_constructor_bad() { Ia.envoyer(new Concret2(Donnees.nom()).r); } // 401
    void grid_cloned() { String[][] g = {{"x"}}; String[][] h = g.clone(); h[0][0] = Donnees.nom(); Ia.envoyer(g[0][0]); } // 401
    void grid_cloned_clean() { String[][] g = {{"x"}}; String[][] h = g.clone(); h[0] = new String[] {Donnees.nom()}; Ia.envoyer(g[0][0]); }
    void mixed() { Object[] t = {Donnees.nom(), 3, "x"}; Ia.envoyer((String) t[2]); Ia.envoyer((int) t[1]); }
    void list_iterator_set() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); for (ListIterator<String> i = l.listIterator(); i.hasNext(); ) { i.next(); i.set("x"); } Ia.envoyer(l.get(0)); }
    void message_format() { Ia.envoyer(MessageFormat.format("{0}", Donnees.nom())); } // 401
    void formatter() { Formatter f = new Formatter(); f.format("%s", Donnees.nom()); Ia.envoyer(f.toString()); } // 401
    void byte_buffer() { ByteBuffer b = ByteBuffer.wrap(Donnees.nom().getBytes()); byte[] t = new byte[3]; b.get(t); Ia.envoyer(new String(t)); } // 401
    void char_buffer() { CharBuffer b = CharBuffer.allocate(10); b.put(Donnees.nom()); b.flip(); Ia.envoyer(b.toString()); } // 401
    void data_stream() throws IOException { ByteArrayOutputStream o = new ByteArrayOutputStream(); new DataOutputStream(o).writeUTF(Donnees.nom()); Ia.envoyer(new DataInputStream(new ByteArrayInputStream(o.toByteArray())).readUTF()); } // 401
    void serialised() throws Exception { ByteArrayOutputStream o = new ByteArrayOutputStream(); new ObjectOutputStream(o).writeObject(Donnees.nom()); Ia.envoyer(new ObjectInputStream(new ByteArrayInputStream(o.toByteArray())).readObject()); } // 401
    void combined() { CompletableFuture<String> f = CompletableFuture.supplyAsync(Donnees::nom); Ia.envoyer(f.thenCombine(CompletableFuture.completedFuture("x"), (a, b) -> b).join()); }
    void combined_bad() { CompletableFuture<String> f = CompletableFuture.supplyAsync(Donnees::nom); Ia.envoyer(f.thenCombine(CompletableFuture.completedFuture("x"), (a, b) -> a).join()); } // 401
    void blocking() throws Exception { BlockingQueue<String> q = new LinkedBlockingQueue<>(); q.put("x"); q.put(Donnees.nom()); Ia.envoyer(q.take()); }
    void field_set() throws Exception { N n = new N(); Field f = N.class.getDeclaredField("v"); f.set(n, Donnees.nom()); Ia.envoyer(n.v); } // 401
    void handle() throws Throwable { MethodHandle h = MethodHandles.lookup().findStatic(Idioms.class, "taire", MethodType.methodType(String.class, String.class)); Ia.envoyer((String) h.invokeExact(Donnees.nom())); }
    static String taire(String s) { return "x"; }
    void proxied() { Supplier<?> s = (Supplier<?>) Proxy.newProxyInstance(null, new Class<?>[] {Supplier.class}, (p, m, a) -> Donnees.nom()); Ia.envoyer(s.get()); } // 401
    void made_by_name() throws Exception { Object o = Class.forName("programs.Idioms$N").getDeclaredConstructor().newInstance(); ((N) o).v = Donnees.nom(); Ia.envoyer(new N().v); }
    void chars_computed() { char[] t = new char[2]; for (int i = 0; i < 2; i++) t[i] = (char) ('a' + i); if (new String(t).equals("bc")) Ia.envoyer(Donnees.nom()); }
    void parsed_constant() { if (Integer.parseInt("12") > 20) Ia.envoyer(Donnees.nom()); }
    void labelled() { String s = "x"; dehors: for (int i = 0; i < 3; i++) { for (int j = 0; j < 3; j++) { if (j == 1) continue dehors; if (j == 2) s = Donnees.nom(); } } Ia.envoyer(s); }
    void cache() { Map<String, String> c = new ConcurrentHashMap<>(); c.computeIfAbsent("a", k -> Donnees.nom()); Ia.envoyer(c.computeIfAbsent("b", k -> "x")); }
    void grouped() { Map<Boolean, List<String>> m = Stream.of("x").collect(Collectors.partitioningBy(s -> s.isEmpty())); m.get(true).add(Donnees.nom()); Ia.envoyer(m.get(false)); }
    void to_map() { Map<String, String> m = Stream.of("a", "b").collect(Collectors.toMap(k -> k, k -> Donnees.nom())); Ia.envoyer(m.keySet()); }
    void to_map_bad() { Map<String, String> m = Stream.of("a", "b").collect(Collectors.toMap(k -> k, k -> Donnees.nom())); Ia.envoyer(m.get("a")); } // 401
    void reduced() { Ia.envoyer(Stream.of("x", Donnees.nom()).reduce("", (a, b) -> a)); }
    void unmodifiable() { Map<String, String> m = new HashMap<>(); Map<String, String> v = Collections.unmodifiableMap(m); m.put("a", Donnees.nom()); m.put("b", "x"); Ia.envoyer(v.get("b")); }
    void unmodifiable_bad() { Map<String, String> m = new HashMap<>(); Map<String, String> v = Collections.unmodifiableMap(m); m.put("a", Donnees.nom()); Ia.envoyer(v.get("a")); } // 401
    void synchronised() { List<String> l = Collections.synchronizedList(new ArrayList<>()); l.add("x"); l.add(Donnees.nom()); Ia.envoyer(l.get(0)); }
    void system_property() { System.setProperty("idiomes.a", Donnees.nom()); System.setProperty("idiomes.b", "x"); Ia.envoyer(System.getProperty("idiomes.b")); }
    void system_property_bad() { System.setProperty("idiomes.c", Donnees.nom()); Ia.envoyer(System.getProperty("idiomes.c")); } // 401
    void object_keys() { Map<Object, String> m = new IdentityHashMap<>(); Object k = new Object(), j = new Object(); m.put(k, Donnees.nom()); m.put(j, "x"); Ia.envoyer(m.get(j)); } // KNOWN: invents 401, keys that are objects made by the program are not told apart
    void object_keys_bad() { Map<Object, String> m = new HashMap<>(); Object k = new Object(); m.put(k, Donnees.nom()); Ia.envoyer(m.get(k)); } // 401
    void record_key() { Map<Nue, String> m = new HashMap<>(); m.put(new Nue("a", 1), Donnees.nom()); Ia.envoyer(m.get(new Nue("a", 1))); } // 401
    void integer_keys() { Map<Integer, String> m = new TreeMap<>(); m.put(1, Donnees.nom()); m.put(2, "x"); Ia.envoyer(m.get(2)); }
    void integer_keys_computed() { Map<Integer, String> m = new TreeMap<>(); int k = 1; m.put(k++, Donnees.nom()); m.put(k, "x"); Ia.envoyer(m.get(3 - 1)); }
    void first_key() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", Donnees.nom()); Ia.envoyer(m.firstKey()); }
    void list_sorted() { List<String> l = new ArrayList<>(List.of("x", Donnees.nom())); Collections.sort(l); Ia.envoyer(l.get(0)); } // 401
    void sub_list_cleared() { List<String> l = new ArrayList<>(List.of("x", Donnees.nom())); l.subList(1, 2).clear(); Ia.envoyer(l); }
    void pair_of_lists() { List<String> a = new ArrayList<>(), b = a; b.add(Donnees.nom()); a = new ArrayList<>(); Ia.envoyer(a); }
    void pair_of_lists_bad() { List<String> a = new ArrayList<>(), b = a; b.add(Donnees.nom()); a = new ArrayList<>(); Ia.envoyer(b); } // 401
}
