package programs;

import api.*;
import java.io.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Inheritance, initialisers, inner classes, copies, what libraries call of objects, functions that give functions. */
class Classes {
    // super calls and hidden fields
    static class A { protected String v = "x"; String lire() { return v; } void poser(String s) { v = s; } String decrire() { return "a:" + lire(); } }
    static class B extends A { protected String v = "y"; @Override String lire() { return super.lire() + v; } void poserIci(String s) { v = s; } }
    void super_field() { B b = new B(); b.poserIci(Donnees.nom());
        Ia.envoyer(((A) b).v);
        Ia.envoyer(b.decrire()); } // 401
    void super_set() { B b = new B(); b.poser(Donnees.nom());
        Ia.envoyer(b.v);
        Ia.envoyer(b.lire()); } // 401
    // initialisation order
    static class Ordre { String a = b(); String c = Donnees.nom(); String b() { return c; } }
    void before_initialised() { Ia.envoyer(new Ordre().a); }
    static class Bloc { final String s; { String t = Donnees.nom(); t = "x"; s = t; } String u; { u = Donnees.nom(); } Bloc() { u = "y"; } Bloc(int i) { } }
    void block() {
        Ia.envoyer(new Bloc().s);
        Ia.envoyer(new Bloc().u);
        Ia.envoyer(new Bloc(1).u); } // 401
    static class Parent { Parent() { init(); } void init() {} }
    static class Enfant extends Parent { String n = "x"; String m; void init() { n = Donnees.nom(); m = Donnees.nom(); } }
    void set_before_initialiser() {
        Ia.envoyer(new Enfant().n);
        Ia.envoyer(new Enfant().m); } // 401
    static class Stat { static String a = "x"; static { a = Donnees.nom(); } static String b = a; static { b = "y"; } }
    void static_order() {
        Ia.envoyer(Stat.b);
        Ia.envoyer(Stat.a); } // 401
    interface Const { String P = "x"; String Q = Donnees.nom(); List<String> L = List.of("a", Q); }
    static class Imp implements Const { String p() { return P; } String q() { return Q; } }
    void interface_constant() {
        Ia.envoyer(new Imp().p());
        Ia.envoyer(Const.L.get(0));
        Ia.envoyer(new Imp().q()); // 401
        Ia.envoyer("y"); }
    void interface_list() { Ia.envoyer(Const.L.get(1)); } // 401
    // inner, local, anonymous
    class Interieur { String lire() { return champ; } class Plus { String lire() { return champ + Interieur.this.lire(); } } }
    private String champ = "x";
    void outer_field() {
        Ia.envoyer(new Interieur().lire()); champ = Donnees.nom();
        Ia.envoyer(this.new Interieur().new Plus().lire()); champ = "x"; } // 401
    void anonymous_capture() { String n = Donnees.nom(); Object o = new Object() { String k = n; @Override public String toString() { return k; } };
        Ia.envoyer(o.hashCode());
        Ia.envoyer("" + o); } // 401
    void anonymous_var() { var o = new Object() { String a = Donnees.nom(), b = "x"; };
        Ia.envoyer(o.b);
        Ia.envoyer(o.a); } // 401
    void local_record() { record Paire(String n, int c) {} List<Paire> l = Stream.of("a").map(s -> new Paire(Donnees.nom(), 3)).toList();
        Ia.envoyer(l.get(0).c());
        Ia.envoyer(l.stream().map(Paire::n).findFirst().orElse("")); } // 401
    void local_enum() { enum E { A, B } E e = Donnees.nom().isEmpty() ? E.A : E.B; Ia.envoyer(e); }
    void local_interface() { interface F { String f(String s); } F f = s -> s, g = s -> "x";
        Ia.envoyer(g.f(Donnees.nom()));
        Ia.envoyer(f.f(Donnees.nom())); } // 401
    // copies
    static class Fiche implements Cloneable, Serializable { String nom, ville; List<String> l = new ArrayList<>(); Fiche() {} Fiche(Fiche f) { nom = f.nom; ville = f.ville; l = new ArrayList<>(f.l); } public Fiche clone() { try { return (Fiche) super.clone(); } catch (CloneNotSupportedException e) { throw new AssertionError(e); } } }
    void copy_constructor() { Fiche f = new Fiche(); f.nom = Donnees.nom(); f.ville = "v"; Fiche g = new Fiche(f); f.nom = "x"; f.l.add(Donnees.nom());
        Ia.envoyer(g.l);
        Ia.envoyer(g.ville);
        Ia.envoyer(g.nom); } // 401
    void clone_shares() { Fiche f = new Fiche(); Fiche g = f.clone(); f.nom = Donnees.nom();
        Ia.envoyer(g.nom); f.l.add(Donnees.nom());
        Ia.envoyer(g.l); } // 401
    @SuppressWarnings("unchecked") static <T extends Serializable> T copier(T t) { try { ByteArrayOutputStream o = new ByteArrayOutputStream(); try (ObjectOutputStream s = new ObjectOutputStream(o)) { s.writeObject(t); } return (T) new ObjectInputStream(new ByteArrayInputStream(o.toByteArray())).readObject(); } catch (Exception e) { throw new IllegalStateException(e); } }
    void deep_copy() { Fiche f = new Fiche(); f.nom = Donnees.nom(); f.ville = "v"; Ia.envoyer(copier(f).nom); } // 401
    static class Transitoire implements Serializable { transient String nom; String v; private void writeObject(ObjectOutputStream o) throws IOException { o.defaultWriteObject(); o.writeObject(nom); } private void readObject(ObjectInputStream i) throws IOException, ClassNotFoundException { i.defaultReadObject(); nom = (String) i.readObject(); } }
    void written_by_hand() { Transitoire t = new Transitoire(); t.nom = Donnees.nom(); Ia.envoyer(copier(t).nom); } // 401
    // implicit calls by libraries
    static class Cle implements Comparable<Cle> { final String k; Cle(String k) { this.k = k; } public int compareTo(Cle o) { Ia.envoyer(o.k); return k.compareTo(o.k); } } // 401
    void compare_called() { TreeSet<Cle> t = new TreeSet<>(); t.add(new Cle("a")); t.add(new Cle(Donnees.nom())); }
    static class Egal { final String k; Egal(String k) { this.k = k; } @Override public boolean equals(Object o) { Ia.envoyer(((Egal) o).k); return true; } @Override public int hashCode() { return 1; } }
    void equals_called() { Set<Egal> s = new HashSet<>(); s.add(new Egal("a")); s.contains(new Egal(Donnees.nom())); }
    static class Impr { final String k; Impr(String k) { this.k = k; } @Override public String toString() { return "I" + k; } }
    void to_string_list() { Ia.envoyer(List.of(new Impr(Donnees.nom())).toString()); } // 401
    void to_string_format() { Ia.envoyer(String.format("%s", new Impr(Donnees.nom()))); } // 401
    void to_string_value_of() { Ia.envoyer(String.valueOf(new Impr(Donnees.nom()))); } // 401
    void to_string_join() { Ia.envoyer(Stream.of(new Impr(Donnees.nom())).map(Object::toString).collect(Collectors.joining())); } // 401
    void to_string_builder() { Ia.envoyer(new StringBuilder().append(new Impr(Donnees.nom())).toString()); } // 401
    void to_string_map() { Map<String, Impr> m = new HashMap<>(); m.put("a", new Impr(Donnees.nom())); Ia.envoyer(m + ""); } // 401
    void to_string_print() { StringWriter w = new StringWriter(); new PrintWriter(w).print(new Impr(Donnees.nom())); Ia.envoyer(w); } // 401
    void to_string_objects() { Ia.envoyer(Objects.toString(new Impr(Donnees.nom()), "x")); } // 401
    static class Muet { final String k; Muet(String k) { this.k = k; } @Override public String toString() { return "M"; } }
    void to_string_mute() { Muet m = new Muet(Donnees.nom());
        Ia.envoyer("" + m);
        Ia.envoyer(List.of(m) + "");
        Ia.envoyer(String.format("%s", m));
        Ia.envoyer(Optional.of(m).map(String::valueOf).get()); }
    static class Sans { final String k; Sans(String k) { this.k = k; } }
    void no_to_string() {
        Ia.envoyer("" + new Sans(Donnees.nom()));
        Ia.envoyer(String.valueOf(List.of(new Sans(Donnees.nom())))); }
    static class Suite implements CharSequence { final String s; Suite(String s) { this.s = s; } public int length() { return s.length(); } public char charAt(int i) { return s.charAt(i); } public CharSequence subSequence(int a, int b) { return s.substring(a, b); } }
    void own_char_sequence_join() { Ia.envoyer(String.join("", new Suite(Donnees.nom()))); }
    // overloading and bridges
    static String s(Object o) { return "x"; } static String s(String o) { return o; }
    void overload() { Object o = Donnees.nom();
        Ia.envoyer(s(o));
        Ia.envoyer(s(Donnees.nom())); } // 401
    static String t(int... n) { return "x"; } static String t(String... n) { return n[0]; }
    void overload_varargs() {
        Ia.envoyer(t(1));
        Ia.envoyer(t(Donnees.nom(), "y")); } // 401
    static abstract class Source<T> { abstract T lire(); T deux() { lire(); return lire(); } }
    static class SNom extends Source<String> { String lire() { return Donnees.nom(); } }
    static class SNombre extends Source<Integer> { Integer lire() { return 3; } }
    void bridged() { Source<?> s = new SNombre();
        Ia.envoyer(s.deux()); Source<?> r = new SNom();
        Ia.envoyer(r.deux()); } // 401
    static <T extends Source<String> & Serializable> String borne(T t) { return t.lire(); }
    static class SSer extends SNom implements Serializable { String lire() { return super.lire().isEmpty() ? "a" : "b"; } }
    static class SSer2 extends SNom implements Serializable { }
    void bounded() {
        Ia.envoyer(borne(new SSer()));
        Ia.envoyer(borne(new SSer2())); } // 401
    // default methods, diamonds
    interface X { default String f(String s) { return s; } } interface Y { default String f(String s) { return "y"; } }
    static class XY implements X, Y { public String f(String s) { return Y.super.f(s); } } static class YX implements X, Y { public String f(String s) { return X.super.f(s); } }
    void diamond() {
        Ia.envoyer(new XY().f(Donnees.nom()));
        Ia.envoyer(new YX().f(Donnees.nom())); } // 401
    // method references of all sorts
    static class Boite { final String s; Boite(String s) { this.s = s; } String lire() { return s; } static Boite vide(String s) { return new Boite("x"); } Supplier<String> parSuper() { return this::lire; } }
    static class SousBoite extends Boite { SousBoite(String s) { super(s); } String lire() { return "z"; } Supplier<String> haut() { return super::lire; } }
    void constructor_reference() { Function<String, Boite> f = Boite::new, g = Boite::vide;
        Ia.envoyer(g.apply(Donnees.nom()).s);
        Ia.envoyer(f.apply(Donnees.nom()).s); } // 401
    void array_reference() { IntFunction<String[]> f = String[]::new; String[] t = f.apply(2); t[0] = Donnees.nom();
        Ia.envoyer(t[1]);
        Ia.envoyer(t[0]); } // 401
    void super_reference() { SousBoite b = new SousBoite(Donnees.nom());
        Ia.envoyer(b.parSuper().get());
        Ia.envoyer(b.haut().get()); } // 401
    void bound_reference() { Boite b = new Boite(Donnees.nom()); Supplier<String> s = b::lire; b = new Boite("x");
        Ia.envoyer(b.lire());
        Ia.envoyer(s.get()); } // 401
    void bi_reference() { BiFunction<String, String, String> f = String::concat; Ia.envoyer(f.apply("x", Donnees.nom())); } // 401
    // recursion through functions
    interface Rec<T, R> { R f(Rec<T, R> r, T t); }
    void self_applied() { Rec<Integer, String> r = (m, n) -> n == 0 ? Donnees.nom() : m.f(m, n - 1); Ia.envoyer(r.f(r, 3)); } // 401
    void self_applied_clean() { Rec<Integer, String> r = (m, n) -> n == 0 ? "x" : m.f(m, n - 1); Ia.envoyer(r.f(r, 3)); Donnees.nom(); }
    static UnaryOperator<String> fois(int n, UnaryOperator<String> u) { return n == 0 ? s -> s : s -> fois(n - 1, u).apply(u.apply(s)); }
    void n_times() { Ia.envoyer(fois(3, s -> s + "!").apply(Donnees.nom())); } // 401
    // lambdas that return lambdas
    static Function<String, Supplier<String>> paresse(boolean vrai) { return vrai ? s -> () -> s : s -> () -> "x"; }
    void lambda_of_lambda() {
        Ia.envoyer(paresse(false).apply(Donnees.nom()).get());
        Ia.envoyer(paresse(true).apply(Donnees.nom()).get()); } // 401
    static <A, B, C> Function<A, Function<B, C>> curry(BiFunction<A, B, C> f) { return a -> b -> f.apply(a, b); }
    void curried() {
        Ia.envoyer(curry((String a, String b) -> b).apply(Donnees.nom()).apply("x"));
        Ia.envoyer(curry((String a, String b) -> a).apply(Donnees.nom()).apply("x")); } // 401
    static <A> Function<A, A> tant(Predicate<A> p, Function<A, A> f) { return a -> { while (p.test(a)) a = f.apply(a); return a; }; }
    void while_function() { Ia.envoyer(tant((String s) -> s.length() < 3, s -> s + "x").apply(Donnees.nom())); } // 401
    static Supplier<String> compteur(String s) { int[] n = {0}; return () -> n[0]++ == 0 ? "x" : s; }
    void counting_supplier() { Supplier<String> s = compteur(Donnees.nom()); s.get(); Ia.envoyer(s.get()); } // 401
    // sealed and switches on strings with fall through
    static String choisir(String k, String n) { String r = "a"; switch (k) { case "un": r = n; case "deux": r += "b"; break; case "trois": r = "c"; default: r = r + "d"; } return r; }
    void fall_through() {
        Ia.envoyer(choisir("deux", Donnees.nom()));
        Ia.envoyer(choisir("trois", Donnees.nom()));
        Ia.envoyer(choisir("un", Donnees.nom())); } // 401
    // labelled
    static String chercher(String[][] g, String n) { String r = "x"; tout: for (String[] l : g) for (String c : l) { if (c.equals("stop")) break tout; if (c.isEmpty()) continue tout; r = n; } return r; }
    void labelled_break() { Ia.envoyer(chercher(new String[][] {{"a"}}, Donnees.nom())); } // 401
    // ternary chains
    static String tri(int n, String a, String b, String c) { return n < 0 ? a : n == 0 ? b : c; }
    void ternaries() {
        Ia.envoyer(tri(0, Donnees.nom(), "x", Donnees.nom()));
        Ia.envoyer(tri(1, "x", "y", Donnees.nom())); } // 401
    // bit flags
    static final int NOM = 1, VILLE = 1 << 1, AGE = 1 << 2;
    static String rendre(int f, String n, String v) { StringBuilder b = new StringBuilder(); if ((f & NOM) != 0) b.append(n); if ((f & VILLE) != 0) b.append(v); return b.toString(); }
    void bits() {
        Ia.envoyer(rendre(VILLE | AGE, Donnees.nom(), "x"));
        Ia.envoyer(rendre(NOM | AGE, Donnees.nom(), "x")); } // 401
    void bits_removed() { int f = NOM | VILLE; f &= ~NOM; Ia.envoyer(rendre(f, Donnees.nom(), "x")); }
    void bits_toggled() { int f = VILLE; f ^= NOM; Ia.envoyer(rendre(f, Donnees.nom(), "x")); } // 401
    // exceptions
    static class Metier extends RuntimeException { final Map<String, Object> detail = new HashMap<>(); Metier(String m) { super(m); } Metier avec(String k, Object v) { detail.put(k, v); return this; } @Override public String toString() { return getMessage() + detail; } }
    void exception_map() { try { throw new Metier("x").avec("nom", Donnees.nom()).avec("code", 3); } catch (Metier e) {
        Ia.envoyer(e.getMessage());
        Ia.envoyer(e.detail.get("code"));
        Ia.envoyer(e.detail.get("nom")); } } // 401
    void exception_to_string() { try { throw new Metier("x").avec("nom", Donnees.nom()); } catch (RuntimeException e) { Ia.envoyer("" + e); } } // 401
    static String essayer(Supplier<String> s, Function<Exception, String> k) { try { return s.get(); } catch (Exception e) { return k.apply(e); } finally { System.nanoTime(); } }
    void recovery() {
        Ia.envoyer(essayer(() -> { throw new Metier(Donnees.nom()); }, e -> "x"));
        Ia.envoyer(essayer(() -> { throw new Metier(Donnees.nom()); }, Exception::getMessage)); } // 401
    void nested_finally() { String s = "a"; try { try { s = Donnees.nom(); } finally { s = "b"; } } finally { Ia.envoyer(s); } }
    void nested_finally_bad() { String s = "a"; try { try { s = "b"; } finally { s = Donnees.nom(); } } finally { Ia.envoyer(s); } } // 401
    // tables of arrays
    void jagged() { Object[][] t = {{"a", "b"}, {Donnees.nom(), 3}};
        Ia.envoyer(t[1][1]);
        Ia.envoyer(t[0][0]);
        Ia.envoyer(t[1][0]); } // 401
    void transposed() { String[][] t = {{"a", Donnees.nom()}}, u = new String[2][1]; for (int i = 0; i < 1; i++) for (int j = 0; j < 2; j++) u[j][i] = t[i][j]; Ia.envoyer(u[1][0]); } // 401
    void generic_array() { List<String>[] t = new List[2]; t[0] = new ArrayList<>(); t[1] = new ArrayList<>(); t[0].add(Donnees.nom());
        Ia.envoyer(t[1]);
        Ia.envoyer(t[0]); } // 401
    // linked structures
    static class N<T> { T v; N<T> s; N(T v, N<T> s) { this.v = v; this.s = s; } }
    static class Pile<T> implements Iterable<T> { N<T> tete; int n; void push(T t) { tete = new N<>(t, tete); n++; } T pop() { T t = tete.v; tete = tete.s; n--; return t; } public Iterator<T> iterator() { return new Iterator<T>() { N<T> c = tete; public boolean hasNext() { return c != null; } public T next() { T t = c.v; c = c.s; return t; } }; } }
    void own_stack() { Pile<String> p = new Pile<>(); p.push(Donnees.nom()); p.push("x");
        Ia.envoyer(p.pop());
        Ia.envoyer(p.n);
        Ia.envoyer(p.pop()); } // 401
    void own_stack_all() { Pile<String> p = new Pile<>(); p.push("a"); p.push(Donnees.nom()); p.push("b"); for (String s : p) Ia.envoyer(s); } // 401
    void own_stack_popped() { Pile<String> p = new Pile<>(); p.push("x"); p.push(Donnees.nom()); p.pop(); Ia.envoyer(p.pop()); }
    // optional getters, null objects
    interface Usager { String nom(); Usager AUCUN = () -> "anonyme"; }
    static Usager trouver(String id) { return id.equals("1") ? Donnees::nom : Usager.AUCUN; }
    void null_object() {
        Ia.envoyer(Usager.AUCUN.nom());
        Ia.envoyer(trouver("2").nom());
        Ia.envoyer(trouver("1").nom()); } // 401
    // static holder, singleton, double checked
    static class Seul { private static volatile Seul s; String v = "x"; static Seul get() { if (s == null) synchronized (Seul.class) { if (s == null) s = new Seul(); } return s; } }
    void singleton() { Seul.get().v = Donnees.nom(); Ia.envoyer(Seul.get().v); } // 401
    static class Porteur { private static class H { static final Porteur P = new Porteur(); } static Porteur get() { return H.P; } final Map<String, String> m = new HashMap<>(); }
    void holder() { Porteur.get().m.put("porteur.a", Donnees.nom());
        Ia.envoyer(Porteur.get().m.get("porteur.b"));
        Ia.envoyer(Porteur.get().m.get("porteur.a")); } // 401
    // mutable keys and value objects
    record Montant(int v, String devise) { Montant plus(Montant m) { return new Montant(v + m.v, devise); } static Montant zero() { return new Montant(0, "EUR"); } }
    void summed() { Montant t = Stream.of(new Montant(Donnees.salaire(), "EUR"), new Montant(3, "EUR")).reduce(Montant.zero(), Montant::plus);
        Ia.envoyer(t.devise());
        Ia.envoyer(t.v()); } // 401
    // sealed with nested patterns
    sealed interface Forme permits Cercle, Duo {} record Cercle(String nom, int r) implements Forme {} record Duo(Forme a, Forme b) implements Forme {}
    static String noms(Forme f) { if (f instanceof Cercle c) return c.nom(); if (f instanceof Duo d) return noms(d.a()) + noms(d.b()); return ""; }
    static int rayons(Forme f) { return f instanceof Cercle c ? c.r() : f instanceof Duo d ? rayons(d.a()) + rayons(d.b()) : 0; }
    void nested_sealed() { Forme f = new Duo(new Cercle(Donnees.nom(), 2), new Cercle("x", 3));
        Ia.envoyer(rayons(f));
        Ia.envoyer(noms(f)); } // 401
    // swap through array parameter
    static void echanger(String[] t, int i, int j) { String x = t[i]; t[i] = t[j]; t[j] = x; }
    void swapped() { String[] t = {Donnees.nom(), "x"}; echanger(t, 0, 1);
        Ia.envoyer(t[0]);
        Ia.envoyer(t[1]); } // 401
    // out parameters
    static class Sortie<T> { T v; } static boolean lire(Sortie<String> s, Sortie<String> t) { s.v = Donnees.nom(); t.v = "x"; return true; }
    void out() { Sortie<String> a = new Sortie<>(), b = new Sortie<>(); if (lire(a, b)) {
        Ia.envoyer(b.v);
        Ia.envoyer(a.v); } } // 401
    void out_same() { Sortie<String> a = new Sortie<>(); lire(a, a); Ia.envoyer(a.v); }
    // what is written of an object
    static class Compte implements Serializable { String nom; transient String secret; Profil profil = new Profil(); }
    static class Profil implements Serializable { String ville = "Tours"; transient String note; }
    static byte[] ecrire(Object o) { try { ByteArrayOutputStream b = new ByteArrayOutputStream(); new ObjectOutputStream(b).writeObject(o); return b.toByteArray(); } catch (IOException e) { throw new UncheckedIOException(e); } }
    void written_whole() { Compte c = new Compte(); c.nom = Donnees.nom(); Ia.envoyer(ecrire(c)); } // 401
    void transient_is_not_written() throws IOException { Compte c = new Compte(); c.secret = Donnees.nom(); c.profil.note = Donnees.nom(); ByteArrayOutputStream b = new ByteArrayOutputStream(); new ObjectOutputStream(b).writeObject(c); Ia.envoyer(b.toByteArray()); }
    void written_below() throws IOException { Compte c = new Compte(); c.profil.ville = Donnees.nom(); ByteArrayOutputStream b = new ByteArrayOutputStream(); new ObjectOutputStream(b).writeObject(c); Ia.envoyer(b.toByteArray()); } // 401
    void written_before_it_was_set() throws IOException { Compte c = new Compte(); ByteArrayOutputStream b = new ByteArrayOutputStream(); new ObjectOutputStream(b).writeObject(c); c.nom = Donnees.nom(); Ia.envoyer(b.toByteArray()); }
    void copied_by_writing() { Fiche f = new Fiche(); f.ville = "v"; Ia.envoyer(copier(f).nom); Donnees.nom(); }
}
