package programs;

import api.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

/** What library code calls of classes of ours, and what it does not. */
class Appels {
    static class A1 implements Comparator<String> {
        public int compare(String a, String b) { Ia.envoyer(a); return 0; } // 401
    }
    void comparator_in_tree_set() {
        Set<String> t = new TreeSet<>(new A1());
        t.add("a");
        t.add(Donnees.nom());
    }
    static class A2 implements Comparator<String> {
        public int compare(String a, String b) { Ia.envoyer(a); return 0; }
    }
    void comparator_of_another_set() {
        Set<String> t = new TreeSet<>(new A2());
        Set<String> u = new TreeSet<>();
        t.add("a");
        u.add(Donnees.nom());
    }
    void lambda_in_a_tree_map() {
        Map<String, Integer> m = new TreeMap<>((a, b) -> { Ia.envoyer(b); return a.compareTo(b); }); // 401
        m.put(Donnees.nom(), 1);
        m.get("x");
    }
    void lambda_in_a_tree_map_values() {
        Map<String, String> m = new TreeMap<>((a, b) -> { Ia.envoyer(b); return a.compareTo(b); });
        m.put("x", Donnees.nom());
        m.put("y", Donnees.nom());
    }
    void comparator_by_key_extractor() {
        Map<String, String> m = new TreeMap<>(Comparator.comparing(s -> { Ia.envoyer(s); return s.length(); })); // 401
        m.put("x", "y");
        m.put(Donnees.nom(), "z");
    }
    void comparator_of_a_queue() {
        Queue<String> q = new PriorityQueue<>(4, (a, b) -> { Ia.envoyer(a); return 0; }); // 401
        q.add("x");
        q.offer(Donnees.nom());
    }
    void comparator_of_a_queue_clean() {
        Queue<String> q = new PriorityQueue<>((a, b) -> { Ia.envoyer(a); return 0; });
        q.add("x");
        q.offer("y" + (Donnees.nom() == null));
    }
    static class B1 implements Comparable<B1> {
        final String s; final String t;
        B1(String s, String t) { this.s = s; this.t = t; }
        public int compareTo(B1 o) { Ia.envoyer(t); return s.compareTo(o.s); }
    }
    void compared_by_the_other_field() {
        TreeMap<B1, String> m = new TreeMap<>();
        m.put(new B1(Donnees.nom(), "x"), "1");
        m.put(new B1("a", "b"), "2");
    }
    static class B2 implements Comparable<B2> {
        final String s;
        B2(String s) { this.s = s; }
        public int compareTo(B2 o) { Ia.envoyer(s); return 0; }
    }
    void comparator_goes_before_the_natural_order() {
        TreeSet<B2> t = new TreeSet<>((a, b) -> 0);
        t.add(new B2("x"));
        t.add(new B2("y"));
        String n = Donnees.nom();
    }
    static class B3 {
        final String s;
        B3(String s) { this.s = s; }
        @Override public int hashCode() { Ia.envoyer(s); return 1; }
        @Override public boolean equals(Object o) { Ia.envoyer(s); return false; }
    }
    void no_hash_in_a_tree_map() {
        Map<B3, String> m = new TreeMap<>((a, b) -> 0);
        m.put(new B3(Donnees.nom()), "x");
        m.get(new B3("y"));
    }
    void no_hash_in_an_array_list() {
        List<B3> l = new ArrayList<>();
        l.add(new B3(Donnees.nom()));
    }
    static class B4 {
        final String s;
        B4(String s) { this.s = s; }
        @Override public int hashCode() { return 1; }
        @Override public boolean equals(Object o) { Ia.envoyer(((B4) o).s); return false; } // 401
    }
    void equals_in_list_index_of() {
        List<B4> l = new ArrayList<>(List.of(new B4(Donnees.nom())));
        l.indexOf(new B4("x"));
    }
    static class B5 {
        final String s;
        B5(String s) { this.s = s; }
        @Override public int hashCode() { return 1; }
        @Override public boolean equals(Object o) { Ia.envoyer(((B5) o).s); return false; }
    }
    void equals_with_the_only_other() {
        Map<B5, String> m = new HashMap<>();
        m.put(new B5(Donnees.nom()), "x");
    }
    void equals_asked_the_clean_one() {
        List<B5> l = new ArrayList<>(List.of(new B5("a")));
        l.contains(new B5(Donnees.nom()));
    }
    static class B6 {
        static String dernier = "rien";
        final String s;
        B6(String s) { this.s = s; }
        @Override public int hashCode() { dernier = s; return 1; }
        @Override public boolean equals(Object o) { return o == this; }
    }
    void left_in_a_static_field() {
        new HashMap<B6, String>().put(new B6(Donnees.nom()), "x");
        Ia.envoyer(B6.dernier); // 401
    }
    static class B7 {
        final StringBuilder vus; final String s;
        B7(StringBuilder vus, String s) { this.vus = vus; this.s = s; }
        @Override public int hashCode() { vus.append(s); return 1; }
    }
    void hashed_too_late() {
        StringBuilder vus = new StringBuilder();
        B7 b = new B7(vus, Donnees.nom());
        Ia.envoyer(vus.toString());
        new HashSet<B7>().add(b);
        Ia.envoyer(vus.toString()); // 401
    }
    static class B8 {
        final StringBuilder vus; final String s;
        B8(StringBuilder vus, String s) { this.vus = vus; this.s = s; }
        @Override public boolean equals(Object o) { vus.append(((B8) o).s); return false; }
        @Override public int hashCode() { return 3; }
    }
    void noted_in_a_builder() {
        StringBuilder vus = new StringBuilder();
        Objects.equals(new B8(vus, "x"), new B8(vus, Donnees.nom()));
        Ia.envoyer(vus.toString()); // 401
    }
    void noted_the_other_way() {
        StringBuilder vus = new StringBuilder();
        Objects.equals(new B8(vus, Donnees.nom()), new B8(vus, "x"));
        Ia.envoyer(vus.toString());
    }
    static class Cache extends LinkedHashMap<String, String> {
        final StringBuilder sortis = new StringBuilder();
        @Override protected boolean removeEldestEntry(Map.Entry<String, String> e) {
            if (size() > 10) { sortis.append(e.getKey()); return true; }
            return false;
        }
    }
    void eldest_key() {
        Cache c = new Cache();
        Map<String, String> m = c;
        m.put(Donnees.nom(), "x");
        m.put("b", "y");
        Ia.envoyer(c.sortis.toString()); // 401
    }
    void eldest_key_is_not_the_value() {
        Cache c = new Cache();
        c.put("a", Donnees.nom());
        c.put("b", "y");
        Ia.envoyer(c.sortis.toString());
    }
    static class Lecteur extends Reader {
        private final String s; private int i;
        Lecteur(String s) { this.s = s; }
        @Override public int read(char[] c, int o, int n) {
            if (i >= s.length()) return -1;
            int k = 0;
            while (k < n && i < s.length()) c[o + k++] = s.charAt(i++);
            return k;
        }
        @Override public void close() {}
    }
    void own_reader() throws IOException { Ia.envoyer(new BufferedReader(new Lecteur(Donnees.nom())).readLine()); } // 401
    void own_reader_clean() throws IOException { Ia.envoyer(new BufferedReader(new Lecteur("x")).readLine() + (Donnees.nom() == null)); }
    void own_reader_itself() throws IOException {
        char[] c = new char[10];
        new Lecteur(Donnees.nom()).read(c);
        Ia.envoyer(new String(c)); // 401
    }
    static class Flux extends InputStream {
        private final byte[] b; private int i;
        Flux(byte[] b) { this.b = b; }
        @Override public int read() { return i < b.length ? b[i++] : -1; }
    }
    void own_stream() throws IOException { Ia.envoyer(new DataInputStream(new Flux(Donnees.nom().getBytes())).readUTF()); } // 401
    void own_stream_all_bytes() throws IOException { Ia.envoyer(new String(new Flux(Donnees.nom().getBytes()).readAllBytes())); } // 401
    static class FluxVide extends InputStream {
        private final String note;
        FluxVide(String note) { this.note = note; }
        @Override public int read() { return -1; }
    }
    void own_stream_that_keeps_a_note() throws IOException { Ia.envoyer(new String(new FluxVide(Donnees.nom()).readAllBytes())); }
    static class Masquant extends FilterReader {
        Masquant(Reader r) { super(r); }
        @Override public int read() throws IOException { return super.read() < 0 ? -1 : '*'; }
        @Override public int read(char[] c, int o, int n) throws IOException {
            int k = super.read(c, o, n);
            for (int i = 0; i < k; i++) c[o + i] = '*';
            return k;
        }
    }
    void masking_reader() throws IOException { Ia.envoyer((char) new Masquant(new StringReader(Donnees.nom())).read()); }
    static class MasquantToutSeul extends Reader {
        private final Reader r;
        MasquantToutSeul(Reader r) { this.r = r; }
        @Override public int read(char[] c, int o, int n) throws IOException {
            int k = 0;
            while (k < n && r.read() >= 0) c[o + k++] = '*';
            return k == 0 ? -1 : k;
        }
        @Override public void close() {}
    }
    void masking_through_a_buffer() throws IOException { Ia.envoyer(new BufferedReader(new MasquantToutSeul(new StringReader(Donnees.nom()))).readLine()); }
    static class Majuscule extends FilterReader {
        Majuscule(Reader r) { super(r); }
        @Override public int read(char[] c, int o, int n) throws IOException {
            int k = super.read(c, o, n);
            for (int i = 0; i < k; i++) c[o + i] = Character.toUpperCase(c[o + i]);
            return k;
        }
    }
    void changing_reader() throws IOException { Ia.envoyer(new BufferedReader(new Majuscule(new StringReader(Donnees.nom()))).readLine()); } // 401
    static class Compteur extends OutputStream {
        int n;
        @Override public void write(int b) { n++; }
    }
    void counting_stream() throws IOException {
        Compteur c = new Compteur();
        new PrintStream(c).print(Donnees.nom());
        Ia.envoyer(c.n);
    }
    static class Copie extends OutputStream {
        final StringBuilder b = new StringBuilder();
        @Override public void write(int c) { b.append((char) c); }
    }
    void copying_stream() throws IOException {
        Copie c = new Copie();
        try (DataOutputStream d = new DataOutputStream(c)) { d.writeUTF(Donnees.nom()); }
        Ia.envoyer(c.b.toString()); // 401
    }
    void copying_stream_from_files() throws IOException {
        Copie c = new Copie();
        new ByteArrayInputStream(Donnees.nom().getBytes()).transferTo(c);
        Ia.envoyer(c.b.toString()); // 401
    }
    static class EnTableau extends OutputStream {
        final ByteArrayOutputStream b = new ByteArrayOutputStream();
        @Override public void write(int c) { b.write(0); }
        @Override public void write(byte[] t, int o, int n) { b.write(t, o, n); }
    }
    void stream_with_the_array_method() throws IOException {
        EnTableau c = new EnTableau();
        new BufferedOutputStream(c).write(Donnees.nom().getBytes());
        Ia.envoyer(c.b.toString()); // 401
    }
    static class Local extends ThreadLocal<String> {
        @Override protected String initialValue() { return Donnees.nom(); }
    }
    void thread_local_set_before() {
        Local l = new Local();
        l.set("x");
        Ia.envoyer(l.get());
    }
    static class LocalPropre extends ThreadLocal<String> {
        @Override protected String initialValue() { return "x"; }
    }
    void thread_local_initial_clean() { Ia.envoyer(new LocalPropre().get() + (Donnees.nom() == null)); }
    static class Minuterie extends TimerTask {
        final String s;
        Minuterie(String s) { this.s = s; }
        @Override public void run() { Ia.envoyer(s); } // 401
    }
    void timer_task() { new Timer().schedule(new Minuterie(Donnees.nom()), 1); }
    static class Minuterie2 extends TimerTask {
        final String s;
        Minuterie2(String s) { this.s = s; }
        @Override public void run() { Ia.envoyer(s.isEmpty()); }
    }
    void timer_task_clean() { new Timer().schedule(new Minuterie2(Donnees.nom()), 1); }
    static class Fin extends Thread {
        final String s;
        Fin(String s) { this.s = s; }
        @Override public void run() { Ia.envoyer(s); } // 401
    }
    void shutdown_hook() { Runtime.getRuntime().addShutdownHook(new Fin(Donnees.nom())); }
    void shutdown_hook_lambda() {
        String n = Donnees.nom();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Ia.envoyer(n))); // 401
    }
    static class Serie implements Serializable {
        transient String s; String t = "x";
        private void writeObject(ObjectOutputStream o) throws IOException { o.writeUTF(t); }
    }
    void custom_write_of_the_other() throws Exception {
        Serie s = new Serie();
        s.s = Donnees.nom();
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        new ObjectOutputStream(b).writeObject(s);
        Ia.envoyer(b.toByteArray());
    }
    static class Externe implements Externalizable {
        String s;
        public void writeExternal(ObjectOutput o) throws IOException { o.writeUTF(s); }
        public void readExternal(ObjectInput i) throws IOException { s = i.readUTF(); }
    }
    void external_write() throws Exception {
        Externe e = new Externe();
        e.s = Donnees.nom();
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        new ObjectOutputStream(b).writeObject(e);
        Ia.envoyer(b.toByteArray()); // 401
    }
    static class Mots implements Enumeration<String> {
        final String s; boolean fini;
        Mots(String s) { this.s = s; }
        public boolean hasMoreElements() { return !fini; }
        public String nextElement() { fini = true; return s; }
    }
    void own_enumeration() { Ia.envoyer(Collections.list(new Mots(Donnees.nom())).get(0)); } // 401
    void own_enumeration_clean() { Ia.envoyer(Collections.list(new Mots("x")).get(0) + (Donnees.nom() == null)); }
    static class Parcours implements Spliterator<String> {
        final String s; boolean fini;
        Parcours(String s) { this.s = s; }
        public boolean tryAdvance(Consumer<? super String> c) { if (fini) return false; fini = true; c.accept(s); return true; }
        public Spliterator<String> trySplit() { return null; }
        public long estimateSize() { return 1; }
        public int characteristics() { return 0; }
    }
    void own_spliterator() { StreamSupport.stream(new Parcours(Donnees.nom()), false).forEach(Ia::envoyer); } // 401
    void own_spliterator_clean() { StreamSupport.stream(new Parcours("x"), false).forEach(s -> Ia.envoyer(s + (Donnees.nom() == null))); }
    @SuppressWarnings("deprecation")
    static class Vu implements Observer {
        @Override public void update(Observable o, Object arg) { Ia.envoyer(arg); } // 401
    }
    @SuppressWarnings("deprecation")
    void observer() {
        Observable o = new Observable() { @Override public void notifyObservers(Object x) { setChanged(); super.notifyObservers(x); } };
        o.addObserver(new Vu());
        o.notifyObservers(Donnees.nom());
    }
    static class Ecoute implements java.beans.PropertyChangeListener {
        @Override public void propertyChange(java.beans.PropertyChangeEvent e) {
            Ia.envoyer(e.getPropertyName());
            Ia.envoyer(e.getOldValue());
            Ia.envoyer(e.getNewValue()); // 401
        }
    }
    void property_change() {
        java.beans.PropertyChangeSupport s = new java.beans.PropertyChangeSupport(this);
        s.addPropertyChangeListener(new Ecoute());
        s.firePropertyChange("nom", "ancien", Donnees.nom());
    }
    static class Enonce implements CharSequence {
        final String s;
        Enonce(String s) { this.s = s; }
        public int length() { return s.length(); }
        public char charAt(int i) { return s.charAt(i); }
        public CharSequence subSequence(int a, int b) { return s.subSequence(a, b); }
        @Override public String toString() { return s; }
    }
    void own_char_sequence() { Ia.envoyer(new StringBuilder().append(new Enonce(Donnees.nom())).toString()); } // 401
    void own_char_sequence_joined() { Ia.envoyer(String.join("-", "a", new Enonce(Donnees.nom()))); } // 401
    void own_char_sequence_clean() { Ia.envoyer(String.join("-", "a", new Enonce("x")) + (Donnees.nom() == null)); }
    static class Ajout implements Collector<String, StringBuilder, String> {
        public Supplier<StringBuilder> supplier() { return StringBuilder::new; }
        public BiConsumer<StringBuilder, String> accumulator() { return StringBuilder::append; }
        public BinaryOperator<StringBuilder> combiner() { return StringBuilder::append; }
        public Function<StringBuilder, String> finisher() { return StringBuilder::toString; }
        public Set<Characteristics> characteristics() { return Set.of(); }
    }
    void own_collector() { Ia.envoyer(Stream.of("a", Donnees.nom()).collect(new Ajout())); } // 401
    void own_collector_clean() { Ia.envoyer(Stream.of("a", "b").collect(new Ajout()) + (Donnees.nom() == null)); }
    static class Lignes extends AbstractList<String> {
        final String[] t;
        Lignes(String... t) { this.t = t; }
        @Override public String get(int i) { return t[i]; }
        @Override public int size() { return t.length; }
    }
    void own_list_joined() { Ia.envoyer(String.join(",", new Lignes("a", Donnees.nom()))); } // 401
    void own_list_copied() { Ia.envoyer(new ArrayList<>(new Lignes("a", Donnees.nom())).get(1)); } // 401
    void own_list_joined_clean() { Ia.envoyer(String.join(",", new Lignes("a", "b")) + (Donnees.nom() == null)); }
    static class Vues extends AbstractMap<String, String> {
        final Map<String, String> m = new HashMap<>();
        @Override public Set<Entry<String, String>> entrySet() { return m.entrySet(); }
    }
    void own_map_copied() {
        Vues v = new Vues();
        v.m.put("a", Donnees.nom());
        Ia.envoyer(new TreeMap<>(v).get("a")); // 401
    }
    void own_map_keys() {
        Vues v = new Vues();
        v.m.put("a", Donnees.nom());
        for (String k : v.keySet()) Ia.envoyer(k);
    }
    static class Appel implements Callable<String> {
        final String s;
        Appel(String s) { this.s = s; }
        @Override public String call() { return s; }
    }
    void own_callables() throws Exception {
        Ia.envoyer(Executors.newCachedThreadPool().invokeAny(List.of(new Appel("x"), new Appel(Donnees.nom())))); // 401
    }
    void own_callables_clean() throws Exception {
        Appel a = new Appel(Donnees.nom());
        for (Future<String> f : Executors.newCachedThreadPool().invokeAll(List.of(new Appel("x")))) Ia.envoyer(f.get());
    }
    static class B9 implements Comparable<B9> {
        final String s;
        B9(String s) { this.s = s; }
        public int compareTo(B9 o) { if (s.equals(o.s)) throw new IllegalStateException(o.s); return 1; }
    }
    void thrown_by_a_comparison() {
        List<B9> l = new ArrayList<>(List.of(new B9("x"), new B9(Donnees.nom())));
        try { Collections.sort(l); } catch (IllegalStateException e) { Ia.envoyer(e.getMessage()); } // 401
    }
    void ours_through_a_helper() {
        ranger(new TreeSet<>(), new Aide(Donnees.nom()));
    }
    static class Aide implements Comparable<Aide> {
        final String s;
        Aide(String s) { this.s = s; }
        public int compareTo(Aide o) { Ia.envoyer(s); return 0; } // 401
    }
    static <T> void ranger(TreeSet<T> s, T t) { s.add(t); s.add(t); }
}
