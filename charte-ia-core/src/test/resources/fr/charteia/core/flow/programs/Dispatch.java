package programs;

import api.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Which method runs: by type, by test, by visitor, by the library. */
class Dispatch {
    sealed interface Forme permits Cercle, Carre, Nomme {}
    record Cercle(String s) implements Forme {}
    record Carre(String s) implements Forme {}
    record Nomme(String nom) implements Forme {}
    static String dire(Forme f) {
        if (f instanceof Cercle c) return c.s();
        if (f instanceof Nomme n) return n.nom();
        return "carré";
    }
    void pattern_chain() { Ia.envoyer(dire(new Cercle(Donnees.nom()))); } // 401
    void pattern_chain_other() { Ia.envoyer(dire(new Carre(Donnees.nom()))); }
    void pattern_and_condition(Object o) {
        Object p = Donnees.nom();
        if (o instanceof String s && s.length() > 3) Ia.envoyer(s);
        if (p instanceof String s && s.length() > 3) Ia.envoyer(s); // 401
    }
    interface Visiteur<R> { R feuille(Feuille f); R noeud(Noeud n); }
    static abstract class Arbre { abstract <R> R accepter(Visiteur<R> v); }
    static class Feuille extends Arbre {
        final String v;
        Feuille(String v) { this.v = v; }
        <R> R accepter(Visiteur<R> w) { return w.feuille(this); }
    }
    static class Noeud extends Arbre {
        final Arbre g, d;
        Noeud(Arbre g, Arbre d) { this.g = g; this.d = d; }
        <R> R accepter(Visiteur<R> w) { return w.noeud(this); }
    }
    static class Texte implements Visiteur<String> {
        public String feuille(Feuille f) { return f.v; }
        public String noeud(Noeud n) { return n.g.accepter(this) + n.d.accepter(this); }
    }
    static class Gauche implements Visiteur<String> {
        public String feuille(Feuille f) { return f.v; }
        public String noeud(Noeud n) { return n.g.accepter(this); }
    }
    static class Compte implements Visiteur<Integer> {
        public Integer feuille(Feuille f) { return 1; }
        public Integer noeud(Noeud n) { return n.g.accepter(this) + n.d.accepter(this); }
    }
    void visitor_text() { Ia.envoyer(new Noeud(new Feuille("a"), new Feuille(Donnees.nom())).accepter(new Texte())); } // 401
    void visitor_left_clean() { Ia.envoyer(new Noeud(new Feuille("a"), new Feuille(Donnees.nom())).accepter(new Gauche())); }
    void visitor_left() { Ia.envoyer(new Noeud(new Feuille(Donnees.nom()), new Feuille("a")).accepter(new Gauche())); } // 401
    void visitor_count() { Ia.envoyer(new Noeud(new Feuille(Donnees.nom()), new Feuille("a")).accepter(new Compte())); }
    static class Pierre { String contre(Objet o) { return o.contrePierre(); } }
    interface Objet { String contrePierre(); }
    static class Papier implements Objet { public String contrePierre() { return Donnees.nom(); } }
    static class Ciseaux implements Objet { public String contrePierre() { return "rien"; } }
    void double_dispatch() { Ia.envoyer(new Pierre().contre(new Papier())); } // 401
    void double_dispatch_clean() { Ia.envoyer(new Pierre().contre(new Ciseaux())); }
    static String surcharge(Object o) { return "rien"; }
    static String surcharge(String s) { return s; }
    void overload_by_static_type() {
        Object o = Donnees.nom();
        Ia.envoyer(surcharge(o));
        Ia.envoyer(surcharge((String) o)); // 401
    }
    static abstract class Repo<T> { T v; abstract T lire(); T garde() { return v; } }
    static class RepoTexte extends Repo<String> { @Override String lire() { return v; } }
    static class RepoVide extends Repo<String> { @Override String lire() { return ""; } }
    static <T> T de(Repo<? extends T> r) { return r.lire(); }
    void bridge_of_a_repo() {
        RepoTexte r = new RepoTexte();
        r.v = Donnees.nom();
        Ia.envoyer(de(r)); // 401
    }
    void bridge_of_a_repo_clean() {
        RepoVide r = new RepoVide();
        r.v = Donnees.nom();
        Ia.envoyer(de(r));
    }
    static class Animal { Animal petit() { return new Animal(); } String nom() { return "rien"; } }
    static class Chat extends Animal {
        @Override Chat petit() { return new Chat(); }
        @Override String nom() { return Donnees.nom(); }
    }
    void covariant_return() {
        Animal a = new Chat();
        Ia.envoyer(a.petit().nom()); // 401
    }
    void covariant_return_clean() { Ia.envoyer(new Animal().petit().nom()); }
    interface A { default String qui() { return "a"; } }
    interface B extends A { default String qui() { return Donnees.nom(); } }
    interface C extends A {}
    static class D implements B, C {}
    static class E implements C {}
    static class F extends E implements B {}
    void diamond_most_specific() { Ia.envoyer(new D().qui()); } // 401
    void diamond_other() { Ia.envoyer(new E().qui()); }
    void diamond_below() { Ia.envoyer(new F().qui()); } // 401
    static class Mere { public String qui() { return "mère"; } }
    static class G extends Mere implements B {}
    void class_wins_over_interface() { Ia.envoyer(new G().qui()); }
    class Externe {
        String v = "rien";
        class Profond {
            String v = "profond";
            String dehors() { return Externe.this.v; }
            String tout_dehors() { return Dispatch.this.v; }
        }
    }
    String v = "rien";
    void outer_this() {
        v = Donnees.nom();
        Externe e = new Externe();
        Externe.Profond p = e.new Profond();
        Ia.envoyer(p.v);
        Ia.envoyer(p.dehors());
        Ia.envoyer(p.tout_dehors()); // 401
    }
    void local_class_captures() {
        String n = Donnees.nom();
        String m = "rien";
        class Local { String nom() { return n; } String autre() { return m; } }
        Ia.envoyer(new Local().autre());
        Ia.envoyer(new Local().nom()); // 401
    }
    void local_record() {
        record R(String a, String b) {}
        R r = new R(Donnees.nom(), "x");
        Ia.envoyer(r.b());
        Ia.envoyer(r.a()); // 401
    }
    void anonymous_with_state() {
        Supplier<String> s = new Supplier<>() {
            private String dernier = "rien";
            public String get() { String r = dernier; dernier = Donnees.nom(); return r; }
        };
        Ia.envoyer(s.get());
        Ia.envoyer(s.get()); // 401
    }
    void anonymous_overrides_one() {
        Texte t = new Texte() { @Override public String feuille(Feuille f) { return "f"; } };
        Ia.envoyer(new Noeud(new Feuille(Donnees.nom()), new Feuille("a")).accepter(t));
    }
    // --- called by the library
    static class ParNom implements Comparator<String> {
        static String vu = "rien";
        public int compare(String a, String b) { vu = a; return a.compareTo(b); }
    }
    void comparator_sees_elements() {
        List<String> l = new ArrayList<>(List.of(Donnees.nom(), "x"));
        l.sort(new ParNom());
        Ia.envoyer(ParNom.vu); // 401
    }
    static class Bavard implements Comparator<String> {
        public int compare(String a, String b) { Ia.envoyer(b); return a.compareTo(b); } // 401
    }
    void comparator_in_tree_map() {
        TreeMap<String, String> m = new TreeMap<>(new Bavard());
        m.put("a", "x");
        m.put(Donnees.nom(), "y");
    }
    static class Cle implements Comparable<Cle> {
        final String s;
        Cle(String s) { this.s = s; }
        public int compareTo(Cle o) { Ia.envoyer(o.s); return s.compareTo(o.s); } // 401
    }
    void comparable_in_tree_set() {
        TreeSet<Cle> t = new TreeSet<>();
        t.add(new Cle(Donnees.nom()));
        t.add(new Cle("x"));
    }
    static class Cle2 implements Comparable<Cle2> {
        final String s;
        Cle2(String s) { this.s = s; }
        public int compareTo(Cle2 o) { Ia.envoyer(o.s); return s.compareTo(o.s); } // 401
    }
    void comparable_sorted() {
        Cle2[] t = {new Cle2(Donnees.nom()), new Cle2("x")};
        Arrays.sort(t);
    }
    static class Cle3 {
        final String s;
        Cle3(String s) { this.s = s; }
        @Override public int hashCode() { return s.length(); }
        @Override public boolean equals(Object o) { Ia.envoyer(((Cle3) o).s); return true; } // 401
    }
    void equals_in_hash_map() {
        Map<Cle3, String> m = new HashMap<>();
        m.put(new Cle3(Donnees.nom()), "a");
        m.get(new Cle3("x"));
    }
    static class Cle4 {
        final String s;
        Cle4(String s) { this.s = s; }
        @Override public int hashCode() { Ia.envoyer(s); return 1; } // 401
        @Override public boolean equals(Object o) { return o == this; }
    }
    void hash_code_in_set() { new HashSet<Cle4>().add(new Cle4(Donnees.nom())); }
    static class Cle5 {
        final String s;
        Cle5(String s) { this.s = s; }
        @Override public int hashCode() { return 1; }
        @Override public boolean equals(Object o) { Ia.envoyer(s); return o == this; } // 401
    }
    void equals_in_list_contains() { List.of(new Cle5("x")).contains(new Cle5(Donnees.nom())); }
    static class Cle6 implements Comparable<Cle6> {
        final String s;
        Cle6(String s) { this.s = s; }
        public int compareTo(Cle6 o) { Ia.envoyer(s); return 0; } // 401
    }
    void comparable_in_queue() {
        PriorityQueue<Cle6> q = new PriorityQueue<>();
        q.add(new Cle6("a"));
        q.offer(new Cle6(Donnees.nom()));
    }
    static class Imprime {
        final String s;
        Imprime(String s) { this.s = s; }
        @Override public String toString() { Ia.envoyer(s); return ""; } // 401
    }
    void to_string_by_concatenation() { System.out.println("x" + new Imprime(Donnees.nom())); }
    static class Imprime2 {
        final String s;
        Imprime2(String s) { this.s = s; }
        @Override public String toString() { Ia.envoyer(s); return ""; } // 401
    }
    void to_string_by_value_of() { String.valueOf(new Imprime2(Donnees.nom())); }
    static class Imprime3 {
        final String s;
        Imprime3(String s) { this.s = s; }
        @Override public String toString() { Ia.envoyer(s); return ""; } // 401
    }
    void to_string_of_a_list() { System.out.println(List.of(new Imprime3(Donnees.nom()))); }
    static class Iterable1 implements Iterable<String> {
        final String s;
        Iterable1(String s) { this.s = s; }
        public Iterator<String> iterator() {
            return new Iterator<>() {
                boolean fini;
                public boolean hasNext() { return !fini; }
                public String next() { fini = true; return s; }
            };
        }
    }
    void own_iterable() { for (String x : new Iterable1(Donnees.nom())) Ia.envoyer(x); } // 401
    void own_iterable_clean() { for (String x : new Iterable1("rien")) Ia.envoyer(x + Donnees.nom().startsWith("o")); }
    void own_iterable_for_each() { new Iterable1(Donnees.nom()).forEach(Ia::envoyer); } // 401
    void own_iterable_stream() { StreamSupport.stream(new Iterable1(Donnees.nom()).spliterator(), false).forEach(Ia::envoyer); } // 401
    static class MaListe extends ArrayList<String> {
        @Override public boolean add(String s) { return super.add("masqué"); }
    }
    void own_list_replaces() {
        List<String> l = new MaListe();
        l.add(Donnees.nom());
        Ia.envoyer(l.get(0));
    }
    static class MaListe2 extends ArrayList<String> {
        @Override public String get(int i) { return super.get(i) + "!"; }
    }
    void own_list_passes() {
        List<String> l = new MaListe2();
        l.add(Donnees.nom());
        Ia.envoyer(l.get(0)); // 401
    }
    static class MaCarte extends AbstractMap<String, String> {
        public Set<Map.Entry<String, String>> entrySet() { return Set.of(Map.entry("a", Donnees.nom())); }
    }
    void own_map() { Ia.envoyer(new MaCarte().get("a")); } // 401
    static class Lente extends AbstractList<String> {
        public String get(int i) { return Donnees.nom(); }
        public int size() { return 1; }
    }
    void own_abstract_list_walked() { for (String s : new Lente()) Ia.envoyer(s); } // 401
    void own_abstract_list_streamed() { new Lente().stream().forEach(Ia::envoyer); } // 401
    static class LRU extends LinkedHashMap<String, String> {
        static String sorti = "rien";
        @Override protected boolean removeEldestEntry(Map.Entry<String, String> e) { sorti = e.getValue(); return size() > 2; }
    }
    void eldest_entry() {
        LRU l = new LRU();
        l.put("a", Donnees.nom());
        l.put("b", "x");
        Ia.envoyer(LRU.sorti); // 401
    }
    static class Copiable implements Cloneable {
        String s; String t = "rien";
        @Override public Copiable clone() {
            try { return (Copiable) super.clone(); } catch (CloneNotSupportedException e) { throw new AssertionError(e); }
        }
    }
    void cloned() {
        Copiable c = new Copiable();
        c.s = Donnees.nom();
        Copiable d = c.clone();
        Ia.envoyer(d.t);
        Ia.envoyer(d.s); // 401
    }
    void clone_cleaned() {
        Copiable c = new Copiable();
        c.s = Donnees.nom();
        Copiable d = c.clone();
        d.s = "rien";
        Ia.envoyer(d.s);
        Ia.envoyer(c.s); // 401
    }
    void original_cleaned() {
        Copiable c = new Copiable();
        c.s = Donnees.nom();
        Copiable d = c.clone();
        c.s = "rien";
        Ia.envoyer(c.s);
        Ia.envoyer(d.s); // 401
    }
    static class Serie implements Serializable {
        String s;
        private void writeObject(ObjectOutputStream o) throws IOException { o.writeUTF(s); }
        private void readObject(ObjectInputStream i) throws IOException { s = i.readUTF(); Ia.envoyer(s); }
    }
    static class Resolue implements Serializable {
        String s;
        private Object readResolve() { Resolue r = new Resolue(); r.s = "rien"; return r; }
    }
    void custom_write() throws Exception {
        Serie s = new Serie();
        s.s = Donnees.nom();
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        new ObjectOutputStream(b).writeObject(s);
        Ia.envoyer(b.toByteArray()); // 401
    }
    static class Ecrivain extends Writer {
        private final StringBuilder b = new StringBuilder();
        public void write(char[] c, int o, int n) { b.append(c, o, n); }
        public void flush() {}
        public void close() {}
        String tout() { return b.toString(); }
    }
    void own_writer_by_inherited_write() throws IOException {
        Ecrivain e = new Ecrivain();
        e.write(Donnees.nom());
        Ia.envoyer(e.tout()); // 401
    }
    void own_writer_through_print_writer() {
        Ecrivain e = new Ecrivain();
        PrintWriter p = new PrintWriter(e);
        p.print(Donnees.nom());
        p.flush();
        Ia.envoyer(e.tout()); // 401
    }
    static class Entree extends InputStream {
        private final String s; private int i;
        Entree(String s) { this.s = s; }
        public int read() { return i < s.length() ? s.charAt(i++) : -1; }
    }
    void own_input_stream() throws IOException { Ia.envoyer(new String(new Entree(Donnees.nom()).readAllBytes())); } // 401
    static class Filtre extends FilterOutputStream {
        Filtre(OutputStream o) { super(o); }
        @Override public void write(int b) throws IOException { super.write('x'); }
    }
    static class Objet2 { @Override protected void finalize() { Ia.envoyer("fin"); } }
    void instance_of_refines_field(Object[] t) {
        Object o = Donnees.choix() ? new Cercle(Donnees.nom()) : new Carre("x");
        if (o instanceof Carre c) Ia.envoyer(c.s());
        else if (o instanceof Cercle c) Ia.envoyer(c.s()); // 401
    }
    void cast_refines() {
        Object o = Donnees.choix() ? new Cercle(Donnees.nom()) : new Carre("x");
        Ia.envoyer(((Carre) o).s());
    }
    void get_class_compared() {
        Object o = Donnees.choix() ? new Cercle(Donnees.nom()) : new Carre("x");
        if (o.getClass() == Carre.class) Ia.envoyer(((Carre) o).s());
        if (o.getClass() == Cercle.class) Ia.envoyer(((Cercle) o).s()); // 401
    }
    void class_is_instance() {
        Object o = new Carre("x");
        if (Cercle.class.isInstance(o)) Ia.envoyer(Donnees.nom());
    }
    static abstract class Etat {
        abstract Etat suivant();
        abstract String lire(String s);
    }
    static class Ouvert extends Etat { Etat suivant() { return new Ferme(); } String lire(String s) { return s; } }
    static class Ferme extends Etat { Etat suivant() { return new Ouvert(); } String lire(String s) { return "fermé"; } }
    void state_machine() {
        Etat e = new Ouvert();
        Ia.envoyer(e.suivant().lire(Donnees.nom()));
        Ia.envoyer(e.suivant().suivant().lire(Donnees.nom())); // 401
    }
    static abstract class Decorateur implements UnaryOperator<String> {
        final UnaryOperator<String> dedans;
        Decorateur(UnaryOperator<String> d) { dedans = d; }
    }
    static class Crie extends Decorateur { Crie(UnaryOperator<String> d) { super(d); } public String apply(String s) { return dedans.apply(s).toUpperCase(); } }
    static class Cache extends Decorateur { Cache(UnaryOperator<String> d) { super(d); } public String apply(String s) { dedans.apply(s); return "***"; } }
    void decorators() { Ia.envoyer(new Crie(new Crie(s -> s)).apply(Donnees.nom())); } // 401
    void decorators_hide() { Ia.envoyer(new Crie(new Cache(s -> s)).apply(Donnees.nom())); }
    static <T extends Comparable<? super T>> T max(Collection<? extends T> c) { Iterator<? extends T> i = c.iterator(); T m = i.next(); while (i.hasNext()) { T n = i.next(); if (n.compareTo(m) > 0) m = n; } return m; }
    void wildcard_max() { Ia.envoyer(max(List.of("a", Donnees.nom()))); } // 401
    void wildcard_max_clean() { Ia.envoyer(max(List.of("a", "b"))); }

    // One of several objects that the caller knows, or none: a helper is told which.
    interface Tour { String faire(String s); }
    static class Muet implements Tour { public String faire(String s) { return ""; } }
    static class Sourd implements Tour { public String faire(String s) { return "-"; } }
    static class Fidele implements Tour { public String faire(String s) { return s; } }
    String premier(Tour[] t, String s) { return t[0].faire(s); }
    void one_of_two_in_an_array(boolean c) { Tour[] t = {c ? new Muet() : new Sourd()}; Ia.envoyer(premier(t, Donnees.nom())); }
    void one_of_two_in_an_array_repeats(boolean c) { Tour[] t = {c ? new Muet() : new Fidele()}; Ia.envoyer(premier(t, Donnees.nom())); } // 401
    String sinon(Tour t, String s) { return t == null ? s : t.faire(s); }
    void one_or_none(boolean c) { Ia.envoyer(sinon(c ? new Muet() : null, Donnees.nom())); } // 401
    void one_for_sure() { Ia.envoyer(sinon(new Muet(), Donnees.nom())); }
    String appliquer(Function<String, String> f, String s) { return f == null ? s : f.apply(s); }
    void a_function_or_none(boolean c) { Ia.envoyer(appliquer(c ? x -> "y" : null, Donnees.nom())); } // 401
    void a_function_for_sure() { Ia.envoyer(appliquer(x -> "y", Donnees.nom())); }
    void two_functions_or_none(boolean c, boolean d) { Ia.envoyer(appliquer(c ? x -> "y" : d ? x -> "z" : null, Donnees.nom())); } // 401
    void two_functions(boolean c) { Ia.envoyer(appliquer(c ? x -> "y" : x -> "z", Donnees.nom())); }
    String lancer(Function<String, String> f, String s) { return f.apply(s); }
    void two_functions_or_none_that_is_called(boolean c, boolean d) { Ia.envoyer(lancer(c ? x -> "y" : d ? x -> "z" : null, Donnees.nom())); }
    interface Suite { void donner(); }
    static class Silence implements Suite { public void donner() {} }
    static class Murmure implements Suite { public void donner() { System.out.println(); } }
    static class Refus implements Suite {
        String motif;
        public void donner() { Decisions.refuser("x"); } // 501
    }
    static class Renvoi implements Suite {
        String motif;
        public void donner() { Decisions.refuser("x"); }
    }
    void an_ai_chooses_who_does_nothing_and_then_something_is_decided() {
        Suite s = Ia.demander("x").startsWith("o") ? new Silence() : new Murmure();
        s.donner();
        Decisions.refuser("x");
    }
    void an_ai_chooses_who_decides() {
        Suite s = Ia.demander("x").startsWith("o") ? new Silence() : new Refus();
        s.donner();
    }
    void an_ai_filled_who_decides_anyway() {
        Renvoi r = new Renvoi();
        r.motif = Ia.demander("x");
        r.donner();
        Ia.remplir("x", Renvoi.class).donner();
    }
}
