package programs;
import api.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
/** Classes of our own in the place of containers, streams and writers. */
class OwnContainers {
    static class Suite implements Iterable<String> {
        private final List<String> l = new ArrayList<>();
        Suite(String... t) { for (String s : t) l.add(s); }
        public Iterator<String> iterator() { return new Pas(l); }
    }
    static class Pas implements Iterator<String> {
        private final List<String> l; private int i;
        Pas(List<String> l) { this.l = l; }
        public boolean hasNext() { return i < l.size(); }
        public String next() { return l.get(i++); }
    }
    void for_each_of_our_own() {
        new Suite("a", Donnees.nom()).forEach(Ia::envoyer); // 401
        new Suite("a", "b").forEach(Ia::envoyer);
    }
    void for_each_remaining_of_our_own() {
        new Pas(List.of(Donnees.nom())).forEachRemaining(Ia::envoyer); // 401
        new Pas(List.of("a")).forEachRemaining(Ia::envoyer);
    }
    void spliterator_of_our_own() {
        StreamSupport.stream(new Suite(Donnees.nom()).spliterator(), false).forEach(Ia::envoyer); // 401
    }
    static class Carte extends HashMap<String, String> {
        @Override public String get(Object k) { return Donnees.nom(); }
    }
    static class Muette extends HashMap<String, String> {
        @Override public String get(Object k) { return "rien"; }
    }
    void map_that_gets_data() {
        Map<String, String> m = new Carte();
        Ia.envoyer(m.get("a")); // 401
        Map<String, String> n = new Muette();
        n.put("a", Donnees.nom());
        Ia.envoyer(n.get("a"));
    }
    static class Majuscules extends HashMap<String, String> {
        @Override public String put(String k, String v) { return super.put(k, v.toUpperCase()); }
    }
    void map_that_puts_otherwise() {
        Map<String, String> m = new Majuscules();
        m.put("a", Donnees.nom());
        m.put("b", "rien");
        Ia.envoyer(m.get("a")); // 401
        Ia.envoyer(m.get("b"));
        for (String s : m.values()) Ia.envoyer(s); // 401
    }
    static class Dernier<K, V> extends LinkedHashMap<K, V> {
        @Override protected boolean removeEldestEntry(Map.Entry<K, V> e) { return size() > 2; }
    }
    void map_that_forgets() {
        Map<String, String> m = new Dernier<>();
        m.put("a", Donnees.nom());
        Ia.envoyer(m.get("a")); // 401
        Ia.envoyer(m.get("b"));
    }
    static class Octets extends InputStream {
        private final byte[] b; private int i;
        Octets(byte[] b) { this.b = b; }
        @Override public int read() { return i < b.length ? b[i++] : -1; }
    }
    void stream_of_our_own() throws IOException {
        Ia.envoyer(new Octets(Donnees.nom().getBytes()).read()); // 401
        Ia.envoyer(new String(new Octets(Donnees.nom().getBytes()).readAllBytes())); // 401
        Ia.envoyer(new BufferedReader(new InputStreamReader(new Octets(Donnees.nom().getBytes()))).readLine()); // 401
        byte[] t = new byte[4];
        new Octets(Donnees.nom().getBytes()).read(t);
        Ia.envoyer(t[0]); // 401
        Ia.envoyer(new String(new Octets("a".getBytes()).readAllBytes()));
    }
    static class Echo extends Writer {
        final StringBuilder b = new StringBuilder();
        @Override public void write(char[] c, int o, int n) { b.append(c, o, n); }
        @Override public void flush() {}
        @Override public void close() {}
    }
    void writer_of_our_own() throws IOException {
        Echo e = new Echo();
        e.write(Donnees.nom());
        Ia.envoyer(e.b.toString()); // 401
        Echo f = new Echo();
        PrintWriter p = new PrintWriter(f);
        p.print(Donnees.nom());
        Ia.envoyer(f.b.toString()); // 401
        Echo g = new Echo();
        g.write("a");
        Ia.envoyer(g.b.toString());
    }
    static class Filtre extends FilterOutputStream {
        Filtre(OutputStream o) { super(o); }
        @Override public void write(int b) throws IOException { out.write(b + 1); }
    }
    void filter_of_our_own() throws IOException {
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        new Filtre(o).write(Donnees.nom().getBytes());
        Ia.envoyer(o.toString()); // 401
    }
    record Texte(String s) implements CharSequence {
        public int length() { return s.length(); }
        public char charAt(int i) { return s.charAt(i); }
        public CharSequence subSequence(int a, int b) { return new Texte(s.substring(a, b)); }
        @Override public String toString() { return s; }
    }
    void sequence_of_our_own() {
        Ia.envoyer(new StringBuilder().append(new Texte(Donnees.nom())).toString()); // 401
        Ia.envoyer(String.join(",", new Texte(Donnees.nom()))); // 401
        Ia.envoyer(String.valueOf(new Texte(Donnees.nom()))); // 401
        Ia.envoyer(new Texte("a").toString());
    }
    static class Cle implements Comparable<Cle> {
        final String s;
        Cle(String s) { this.s = s; }
        public int compareTo(Cle o) { return s.compareTo(o.s); }
        @Override public boolean equals(Object o) { return o instanceof Cle c && c.s.equals(s); }
        @Override public int hashCode() { return s.hashCode(); }
    }
    void keys_of_our_own() {
        Map<Cle, String> m = new TreeMap<>();
        m.put(new Cle("a"), Donnees.nom());
        Ia.envoyer(m.get(new Cle("a"))); // 401
        Map<Cle, String> n = new HashMap<>();
        n.put(new Cle(Donnees.nom()), "rien");
        for (Cle c : n.keySet()) Ia.envoyer(c.s); // 401
        Ia.envoyer(n.get(new Cle("a")));
    }
    static class Paire<A, B> {
        private final A a; private final B b;
        Paire(A a, B b) { this.a = a; this.b = b; }
        A a() { return a; } B b() { return b; }
        <C> Paire<C, B> avec(C c) { return new Paire<>(c, b); }
        Paire<B, A> inverse() { return new Paire<>(b, a); }
    }
    void pairs() {
        Paire<String, String> p = new Paire<>(Donnees.nom(), "b");
        Ia.envoyer(p.b());
        Ia.envoyer(p.inverse().b()); // 401
        Ia.envoyer(p.inverse().a());
        Ia.envoyer(p.avec("c").a());
    }
    static class Pile<T> {
        private Noeud<T> tete;
        private static class Noeud<T> { T v; Noeud<T> suite; Noeud(T v, Noeud<T> s) { this.v = v; suite = s; } }
        void push(T v) { tete = new Noeud<>(v, tete); }
        T pop() { T v = tete.v; tete = tete.suite; return v; }
    }
    void stack_of_our_own() {
        Pile<String> p = new Pile<>();
        p.push("a");
        p.push(Donnees.nom());
        Ia.envoyer(p.pop()); // 401
        Ia.envoyer(p.pop());
    }
    static class Anneau {
        private Object[] t = new Object[2]; private int n;
        void add(Object o) { if (n == t.length) t = Arrays.copyOf(t, 2 * n); t[n++] = o; }
        Object get(int i) { return t[i]; }
    }
    void growing_array_of_our_own() {
        Anneau a = new Anneau();
        a.add("a"); a.add(Donnees.nom()); a.add("c");
        Ia.envoyer(a.get(0));
        Ia.envoyer(a.get(1)); // 401
        Ia.envoyer(a.get(2));
    }
    void supplier_map() {
        Map<String, Supplier<String>> m = new HashMap<>();
        m.put("a", Donnees::nom);
        m.put("b", () -> "rien");
        Ia.envoyer(m.get("b").get());
        Ia.envoyer(m.get("a").get()); // 401
    }
    void list_of_runnables() {
        List<Runnable> l = new ArrayList<>();
        StringBuilder b = new StringBuilder();
        l.add(() -> b.append("a"));
        l.forEach(Runnable::run);
        Ia.envoyer(b.toString());
        l.add(() -> b.append(Donnees.nom()));
        for (Runnable r : l) r.run();
        Ia.envoyer(b.toString()); // 401
    }
    void streams_with_indices() {
        List<String> l = List.of("a", Donnees.nom());
        IntStream.range(0, l.size()).mapToObj(l::get).forEach(Ia::envoyer); // 401
        Ia.envoyer(l.stream().reduce("", String::concat)); // 401
        Ia.envoyer(l.stream().map(String::length).reduce(0, Integer::sum));
        Ia.envoyer(l.stream().collect(Collectors.joining(","))); // 401
        Ia.envoyer(l.stream().anyMatch("a"::equals));
        Ia.envoyer(Stream.concat(l.stream(), Stream.of("c")).toList()); // 401
        Ia.envoyer(Stream.iterate("a", s -> s + "b").limit(3).toList());
        Ia.envoyer(Arrays.asList("c", "d").stream().flatMap(s -> l.stream()).findAny().orElse("")); // 401
    }

    // A list that says itself how many it has.
    static class Sac extends ArrayList<String> { @Override public int size() { return 3; } }
    void own_size_of_nothing() { if (!new Sac().isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void size_of_nothing() { if (!new ArrayList<String>().isEmpty()) Ia.envoyer(Donnees.nom()); }

    // Numbers as keys: a helper takes the number and puts it into an object.
    static class Casiers {
        private final Map<Integer, String> m = new TreeMap<>();
        String get(int i) { return m.getOrDefault(i, ""); }
        void set(int i, String s) { m.put(i, s); }
    }
    void numbered() {
        Casiers c = new Casiers();
        c.set(3, Donnees.nom());
        c.set(4, "z");
        Ia.envoyer(c.get(3)); // 401
        Ia.envoyer(c.get(4));
    }
    static class Initiales {
        private final Map<Character, String> m = new HashMap<>();
        String get(char c) { return m.get(c); }
        void set(Character c, String s) { m.put(c.charValue(), s); }
    }
    void by_character() {
        Initiales i = new Initiales();
        i.set('a', Donnees.nom());
        i.set('b', "z");
        Ia.envoyer(i.get('a')); // 401
        Ia.envoyer(i.get('b'));
    }
    static class Noms implements Iterable<String> {
        public Iterator<String> iterator() { return List.of(Donnees.nom()).iterator(); }
        public String toString() { return "z"; }
    }
    static class Affiche implements Iterable<String> {
        public Iterator<String> iterator() { return List.of("z").iterator(); }
        public String toString() { return Donnees.nom(); }
    }
    void joined() { Ia.envoyer(String.join(",", new Noms())); } // 401
    void joined_by_what_it_gives_and_not_by_what_it_prints() { Ia.envoyer(String.join(",", new Affiche())); }
    void joined_values(Map<String, String> m) { m.put("k", Donnees.nom()); Ia.envoyer(String.join(",", m.values())); } // 401
    void joined_keys(Map<String, String> m) { m.put("k", Donnees.nom()); Ia.envoyer(String.join(",", new TreeMap<>(m).keySet())); }
    void joined_by_a_name() { Ia.envoyer(String.join(Donnees.nom(), List.of("a", "b"))); } // 401
    void joined_cells(String[] t) { t[0] = Donnees.nom(); Ia.envoyer(String.join(",", t)); } // 401
    void joined_of_some() { Ia.envoyer(String.join(",", Donnees.nom(), "z")); } // 401
    static class Assiette {
        String v; Assiette sous;
        Assiette(String v, Assiette sous) { this.v = v; this.sous = sous; }
        void empiler(String s) { sous = new Assiette(v, sous); v = s; }
        String depiler() { String r = v; if (sous != null) { v = sous.v; sous = sous.sous; } return r; }
        void oter() { if (sous != null) { sous = sous.sous; } }
        String a(int n) { return a(this, n); }
        private static String a(Assiette p, int n) { while (n > 0 && p.sous != null) { p = p.sous; n--; } return p.v; }
    }
    void stack_dropped() { Assiette p = new Assiette(Donnees.nom(), null); p.empiler("k"); p.oter(); Ia.envoyer(p.sous != null ? p.sous.v : "a"); }
    void stack_popped_to_the_last() { Assiette p = new Assiette(Donnees.nom(), null); p.empiler("k"); p.depiler(); Ia.envoyer(p.sous != null ? p.sous.v : "a"); }
    void stack_popped() { Assiette p = new Assiette(Donnees.nom(), null); p.empiler("k"); Ia.envoyer(p.depiler()); }
    void stack_popped_twice() { Assiette p = new Assiette(Donnees.nom(), null); p.empiler("k"); p.depiler(); Ia.envoyer(p.depiler()); } // 401
    void stack_popped_twice_other() { Assiette p = new Assiette("k", null); p.empiler(Donnees.nom()); p.depiler(); Ia.envoyer(p.depiler()); }
    void stack_popped_other() { Assiette p = new Assiette("k", null); p.empiler(Donnees.nom()); Ia.envoyer(p.depiler()); } // 401
    void chain_cut_by_an_answer(String d) { Assiette p = new Assiette("a", new Assiette("b", null)); if (Ia.demander(d).equals("oui")) { p.sous = null; } Decisions.refuser(p.a(1)); } // 501
    void chain_cut_by_an_answer_further(String d) { Assiette p = new Assiette("a", new Assiette("b", new Assiette("c", null))); if (Ia.demander(d).equals("oui")) { p.sous.sous = null; } Decisions.refuser(p.a(2)); } // 501
    void chain_cut_by_an_answer_behind(String d) { Assiette p = new Assiette("a", new Assiette("b", new Assiette("c", null))); if (Ia.demander(d).equals("oui")) { p.sous.sous = null; } Decisions.refuser(p.a(1)); }
    void stack_popped_perhaps(boolean c) { Assiette p = new Assiette("a", new Assiette("f", null)); if (c) { p.depiler(); } p.v = Donnees.nom(); p.depiler(); p.depiler(); p.depiler(); Ia.envoyer(p.v); } // 401
    void stack_with_one_below_perhaps(boolean c) { Assiette p = new Assiette(Donnees.nom(), c ? new Assiette("f", null) : null); p.depiler(); p.depiler(); Ia.envoyer(p.v); } // 401
    void stack_with_one_below() { Assiette p = new Assiette(Donnees.nom(), new Assiette("f", null)); p.depiler(); p.depiler(); Ia.envoyer(p.v); }

    // ---- kept in a field, between one entry point and the next
    static class Recents extends LinkedHashMap<String, String> { @Override protected boolean removeEldestEntry(Map.Entry<String, String> e) { return size() > 9; } }
    static class Registre extends HashMap<String, String> { void noter(String s) { put("nom", s); } String note() { return get("nom"); } }
    static class File extends ArrayList<String> { }
    static class Guichet {
        private final Recents recents = new Recents();
        void recevoir() { recents.put("nom", Donnees.nom()); recents.put("sorte", "x"); }
        void dire() { Ia.envoyer(recents.get("nom")); } // 401
        void direAutre() { Ia.envoyer(recents.get("sorte")); }
    }
    static class Bureau {
        private final Registre registre = new Registre();
        void recevoir() { registre.noter(Donnees.nom()); }
        void dire() { Ia.envoyer(registre.note()); } // 401
        void compter() { Ia.envoyer(registre.size()); }
    }
    static class Attente {
        private static final File FILE = new File();
        void recevoir() { FILE.add(Donnees.nom()); }
        void dire() { Ia.envoyer(FILE.get(0)); } // 401
    }
    static class AttentePropre {
        private static final File FILE = new File();
        void recevoir() { Donnees.nom(); FILE.add("x"); }
        void dire() { Ia.envoyer(FILE.get(0)); }
    }
    static class Annuaire implements Iterable<String> { final List<String> noms = new ArrayList<>(); final String titre; Annuaire(String titre) { this.titre = titre; } @Override public Iterator<String> iterator() { return noms.iterator(); } Stream<String> stream() { return StreamSupport.stream(spliterator(), false); }
        void montrer() { forEach(s -> Ia.envoyer(s)); } // 401
        void titrer() { forEach(s -> Ia.envoyer(titre)); }
    }
    void streams_itself() { Annuaire r = new Annuaire("t"); r.noms.add(Donnees.nom()); r.stream().map(s -> s + "!").forEach(s -> Ia.envoyer(s)); } // 401
    void streams_itself_of_other() { Annuaire r = new Annuaire(Donnees.nom()); r.noms.add("x"); r.stream().map(s -> s + "!").forEach(s -> Ia.envoyer(s)); }
    void walks_itself() { Annuaire r = new Annuaire("t"); r.noms.add(Donnees.nom()); r.montrer(); r.titrer(); }
    static class Watched<T> extends AbstractList<T> {
        private final List<T> in = new ArrayList<>(); private final List<Consumer<T>> watchers = new ArrayList<>();
        void watch(Consumer<T> c) { watchers.add(c); }
        @Override public T get(int i) { return in.get(i); }
        @Override public int size() { return in.size(); }
        @Override public void add(int i, T t) { in.add(i, t); for (Consumer<T> c : watchers) c.accept(t); }
        @Override public T set(int i, T t) { return in.set(i, t); }
        @Override public T remove(int i) { return in.remove(i); }
    }
    void list_that_says_where_it_adds() { Watched<String> w = new Watched<>(); w.add(Donnees.nom()); Ia.envoyer(w.get(0)); Ia.envoyer(w.set(0, "a")); Ia.envoyer(w.get(0)); } // 401
    void list_that_removes() { Watched<String> w = new Watched<>(); w.add("a"); w.add(Donnees.nom()); Ia.envoyer(w.remove(1)); } // 401
    void list_that_removes_another() { Watched<String> w = new Watched<>(); w.add("a"); w.add(Donnees.nom()); Ia.envoyer(w.remove(0)); }
    void list_that_tells_who_watches() { Watched<String> w = new Watched<>(); w.watch(s -> Ia.envoyer(s)); w.add(Donnees.nom()); } // 401
    void list_that_tells_nothing_of_interest() { Watched<String> w = new Watched<>(); w.watch(s -> Ia.envoyer(s)); w.add("a"); w.set(0, Donnees.nom()); }
    void list_that_adds_all() { Watched<String> w = new Watched<>(); w.watch(s -> Ia.envoyer(s)); w.addAll(List.of("a", Donnees.nom())); } // 401
    void list_that_adds_all_of_nothing_of_interest() { Watched<String> w = new Watched<>(); w.watch(s -> Ia.envoyer(s)); w.addAll(List.of("a")); }
    void list_that_collects_what_it_tells() { Watched<String> w = new Watched<>(); List<String> log = new ArrayList<>(); w.watch(log::add); w.add(Donnees.nom()); Ia.envoyer(log); } // 401
    void list_by_an_answer() { Watched<String> w = new Watched<>(); w.watch(s -> Decisions.refuser(s)); w.add(Ia.demander("?")); } // 501
    static class Told extends AbstractList<String> {
        private final List<String> in = new ArrayList<>(); final List<String> put = new ArrayList<>();
        @Override public String get(int i) { return in.get(i); }
        @Override public int size() { return in.size(); }
        @Override public void add(int i, String s) { in.add(i, s); }
        @Override public String set(int i, String s) { put.add(s); return in.set(i, s); }
    }
    void list_turned_round() { Told t = new Told(); t.add("a"); t.add(Donnees.nom()); Collections.reverse(t); for (String s : t.put) Ia.envoyer(s); } // 401
    void list_swapped() { Told t = new Told(); t.add("a"); t.add(Donnees.nom()); Collections.swap(t, 0, 1); for (String s : t.put) Ia.envoyer(s); } // 401
    void list_sorted() { Told t = new Told(); t.add("a"); t.add(Donnees.nom()); t.sort(null); for (String s : t.put) Ia.envoyer(s); } // 401
    void list_left_as_it_is() { Told t = new Told(); t.add("a"); t.add(Donnees.nom()); for (String s : t.put) Ia.envoyer(s); Ia.envoyer(t.size()); }
    void list_turned_round_of_nothing_of_interest() { Told t = new Told(); t.add("a"); t.add("b"); Collections.reverse(t); for (String s : t.put) Ia.envoyer(s); Donnees.nom(); }
    static class Pending extends AbstractQueue<String> {
        private final Deque<String> in = new ArrayDeque<>(); String last = "none";
        @Override public boolean offer(String s) { last = s; return in.offer(s); }
        @Override public String poll() { return in.poll(); }
        @Override public String peek() { return in.peek(); }
        @Override public Iterator<String> iterator() { return in.iterator(); }
        @Override public int size() { return in.size(); }
    }
    void queue_that_offers() { Pending p = new Pending(); p.add(Donnees.nom()); Ia.envoyer(p.last); } // 401
    void queue_that_polls() { Pending p = new Pending(); p.add(Donnees.nom()); Ia.envoyer(p.poll()); } // 401
    void queue_of_nothing_of_interest() { Pending p = new Pending(); Donnees.nom(); p.add("a"); Ia.envoyer(p.last); Ia.envoyer(p.poll()); }
    static class Noted extends AbstractMap<String, String> {
        private final Map<String, String> in = new HashMap<>(); String last = "none";
        @Override public String put(String k, String v) { last = v; return in.put(k, v); }
        @Override public Set<Map.Entry<String, String>> entrySet() { return in.entrySet(); }
    }
    void map_that_puts_all() { Noted n = new Noted(); n.putAll(Map.of("a", Donnees.nom())); Ia.envoyer(n.last); } // 401
    void map_that_puts_all_of_nothing_of_interest() { Noted n = new Noted(); n.putAll(Map.of("a", "x")); Ia.envoyer(n.last); Donnees.nom(); }
    static void imprimer(PrintWriter p, String s) { p.print(s); }
    static void ecrire(PrintStream p, String s) { p.print(s); }
    static void vers(Writer w, String s) throws IOException { w.write(s); }
    static void poser(Runnable r) { r.run(); }
    static class Ferme extends OutputStream {
        final ByteArrayOutputStream b = new ByteArrayOutputStream();
        @Override public void write(int c) { b.write(c); }
        @Override public void close() { Ia.envoyer(b.toString()); } // 401
    }
    static class FermeSur extends OutputStream {
        final ByteArrayOutputStream b = new ByteArrayOutputStream();
        @Override public void write(int c) { b.write(c); }
        @Override public void close() { Ia.envoyer(b.toString()); }
    }
    void writer_of_our_own_that_is_passed() throws IOException {
        Echo f = new Echo();
        imprimer(new PrintWriter(f), Donnees.nom());
        Ia.envoyer(f.b.toString()); // 401
        Echo g = new Echo();
        vers(g, Donnees.nom());
        Ia.envoyer(g.b.toString()); // 401
        Echo h = new Echo(), i = new Echo();
        imprimer(new PrintWriter(h), "a");
        imprimer(new PrintWriter(i), Donnees.nom());
        Ia.envoyer(h.b.toString());
    }
    void writer_of_our_own_in_a_function() {
        Echo f = new Echo(), g = new Echo();
        PrintWriter p = new PrintWriter(f), q = new PrintWriter(g);
        poser(() -> p.print(Donnees.nom()));
        poser(() -> q.print("a"));
        Ia.envoyer(f.b.toString()); // 401
        Ia.envoyer(g.b.toString());
    }
    void stream_of_our_own_that_is_passed() throws IOException {
        try (PrintStream p = new PrintStream(new Ferme())) { ecrire(p, Donnees.nom()); }
        try (PrintStream p = new PrintStream(new FermeSur())) { ecrire(p, "a"); }
    }
    static class Maillon { final String v; Maillon suite; Maillon(String v) { this.v = v; } }
    static class Marche implements Iterator<String> {
        private Maillon ici; Marche(Maillon ici) { this.ici = ici; }
        public boolean hasNext() { return ici != null; }
        public String next() { String s = ici.v; ici = ici.suite; return s; }
    }
    static class Enchaines implements Iterable<String> {
        private Maillon premier, dernier; private final Maillon autre = new Maillon("z");
        static Enchaines de(String... tous) { Enchaines e = new Enchaines(); for (String s : tous) { e.ajouter(s); } return e; }
        void ajouter(String s) { Maillon m = new Maillon(s); if (premier == null) { premier = m; } else { dernier.suite = m; } dernier = m; }
        public Iterator<String> iterator() { return new Marche(premier); }
        Iterable<String> autres() { return () -> new Marche(autre); }
    }
    void linked_joined() {
        Ia.envoyer(String.join(",", Enchaines.de("a", Donnees.nom()))); // 401
        Ia.envoyer(String.join(",", Enchaines.de("a", "b")));
    }
    void linked_for_each() {
        Enchaines.de("a", Donnees.nom()).forEach(Ia::envoyer); // 401
        Enchaines.de("a", "b").forEach(Ia::envoyer);
    }
    void linked_streamed() {
        Ia.envoyer(StreamSupport.stream(Enchaines.de("a", Donnees.nom()).spliterator(), false).collect(Collectors.joining())); // 401
        Ia.envoyer(StreamSupport.stream(Enchaines.de("a", "b").spliterator(), false).collect(Collectors.joining()));
    }
    void linked_remaining() {
        Maillon m = new Maillon("a");
        m.suite = new Maillon(Donnees.nom());
        new Marche(m).forEachRemaining(Ia::envoyer); // 401
        new Marche(new Maillon("a")).forEachRemaining(Ia::envoyer);
    }
    void linked_through_a_function() {
        Enchaines e = Enchaines.de("a", Donnees.nom());
        Iterable<String> tous = () -> e.iterator();
        Ia.envoyer(String.join(",", tous)); // 401
        Ia.envoyer(String.join(",", e.autres()));
    }
    void linked_behind_two() {
        Maillon m = new Maillon("a");
        m.suite = new Maillon("b");
        m.suite.suite = new Maillon(Donnees.nom());
        new Marche(m).forEachRemaining(Ia::envoyer); // 401
    }
    static class Paquets implements Spliterator<String> {
        private Maillon ici; Paquets(Maillon ici) { this.ici = ici; }
        public boolean tryAdvance(Consumer<? super String> c) { if (ici == null) { return false; } c.accept(ici.v); ici = ici.suite; return true; }
        public Spliterator<String> trySplit() { return null; }
        public long estimateSize() { return Long.MAX_VALUE; }
        public int characteristics() { return 0; }
    }
    void linked_spliterator() {
        Maillon m = new Maillon("a");
        m.suite = new Maillon(Donnees.nom());
        StreamSupport.stream(new Paquets(m), false).forEach(Ia::envoyer); // 401
        StreamSupport.stream(new Paquets(new Maillon("a")), false).forEach(Ia::envoyer);
    }
    static class Suivants implements Enumeration<String> {
        private Maillon ici; Suivants(Maillon ici) { this.ici = ici; }
        public boolean hasMoreElements() { return ici != null; }
        public String nextElement() { String s = ici.v; ici = ici.suite; return s; }
    }
    void linked_enumeration() {
        Maillon m = new Maillon("a");
        m.suite = new Maillon(Donnees.nom());
        new Suivants(m).asIterator().forEachRemaining(Ia::envoyer); // 401
        Ia.envoyer(java.util.Collections.list(new Suivants(m))); // 401
        Ia.envoyer(java.util.Collections.list(new Suivants(new Maillon("a"))));
    }
    void linked_added_to_a_list() {
        List<String> l = new ArrayList<>();
        Enchaines.de("a", Donnees.nom()).forEach(l::add);
        Ia.envoyer(l); // 401
        List<String> n = new ArrayList<>();
        Enchaines.de("a", "b").forEach(n::add);
        Ia.envoyer(n);
    }
}
