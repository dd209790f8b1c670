package programs;

import api.*;
import java.lang.invoke.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;

/** Through many calls, many objects, and names that are put together. */
class Contexts {
    static String a1(String s) { return a2(s); } static String a2(String s) { return a3(s); } static String a3(String s) { return a4(s); }
    static String a4(String s) { return a5(s); } static String a5(String s) { return a6(s); } static String a6(String s) { return a7(s); }
    static String a7(String s) { return a8(s); } static String a8(String s) { return a9(s); } static String a9(String s) { return b1(s); }
    static String b1(String s) { return b2(s); } static String b2(String s) { return b3(s); } static String b3(String s) { return b4(s); }
    static String b4(String s) { return b5(s); } static String b5(String s) { return b6(s); } static String b6(String s) { return b7(s); }
    static String b7(String s) { return b8(s); } static String b8(String s) { return b9(s); } static String b9(String s) { return c1(s); }
    static String c1(String s) { return c2(s); } static String c2(String s) { return c3(s); } static String c3(String s) { return c4(s); }
    static String c4(String s) { return c5(s); } static String c5(String s) { return c6(s); } static String c6(String s) { return c7(s); }
    static String c7(String s) { return c8(s); } static String c8(String s) { return c9(s); } static String c9(String s) { return d1(s); }
    static String d1(String s) { return d2(s); } static String d2(String s) { return d3(s); } static String d3(String s) { return d4(s); }
    static String d4(String s) { return d5(s); } static String d5(String s) { return s; }
    void thirty_calls() { Ia.envoyer(a1(Donnees.nom())); } // 401
    void thirty_calls_clean() { Donnees.nom(); Ia.envoyer(a1("rien")); }
    static String neuf(String a, String b, String c, String d, String e, String f, String g, String h, String i) { return f + i; }
    void many_parameters() { Ia.envoyer(neuf("a", "b", "c", "d", "e", Donnees.nom(), "g", "h", "i")); } // 401
    void many_parameters_clean() { String n = Donnees.nom(); Ia.envoyer(neuf(n, n, n, n, n, "f", n, n, "i")); }
    static long melange(long a, double b, long c, int d) { return c + d; }
    void wide_parameters() { Ia.envoyer(melange(1, 2, Donnees.salaire(), 4)); } // 401
    void wide_parameters_clean() { Ia.envoyer(melange(Donnees.salaire(), Donnees.salaire(), 3, 4)); }
    static String premier(Object... t) { return String.valueOf(t[0]); }
    static String relais(Object... t) { return premier(t); }
    static String decale(String s, Object... t) { Object[] u = new Object[t.length + 1]; u[0] = s; System.arraycopy(t, 0, u, 1, t.length); return premier(u); }
    void varargs_forwarded() { Ia.envoyer(relais(Donnees.nom(), "x")); } // 401
    void varargs_forwarded_clean() { Ia.envoyer(relais("x", Donnees.nom())); }
    void varargs_shifted() { Ia.envoyer(decale(Donnees.nom(), "x")); } // 401
    static boolean pair(int n, StringBuilder b) { if (n == 0) { b.append(Donnees.nom()); return true; } return impair(n - 1, b); }
    static boolean impair(int n, StringBuilder b) { return n != 0 && pair(n - 1, b); }
    void mutual_recursion_fills() { StringBuilder b = new StringBuilder(); pair(Donnees.nombre(), b); Ia.envoyer(b); } // 401
    interface Commande { void executer(Map<String, String> m); }
    static class Poser implements Commande { final String v; Poser(String v) { this.v = v; } public void executer(Map<String, String> m) { m.put("v", v); } }
    static class Effacer implements Commande { public void executer(Map<String, String> m) { m.put("v", "rien"); } }
    void commands() {
        Map<String, String> m = new HashMap<>();
        for (Commande c : List.of(new Effacer(), new Poser(Donnees.nom()))) c.executer(m);
        Ia.envoyer(m.get("v")); // 401
    }
    void commands_clean() {
        Map<String, String> m = new HashMap<>();
        for (Commande c : List.of(new Effacer(), new Poser("x"))) c.executer(m);
        Ia.envoyer(m.get("v"));
    }
    static class Invocateur {
        private final Map<String, Commande> table = new HashMap<>();
        private final Deque<Commande> faites = new ArrayDeque<>();
        void inscrire(String n, Commande c) { table.put(n, c); }
        void lancer(String n, Map<String, String> m) { Commande c = table.get(n); c.executer(m); faites.push(c); }
        void refaire(Map<String, String> m) { faites.peek().executer(m); }
    }
    void command_table() {
        Invocateur i = new Invocateur();
        i.inscrire("a", new Poser(Donnees.nom()));
        i.inscrire("b", new Effacer());
        Map<String, String> m = new HashMap<>();
        i.lancer("b", m);
        Ia.envoyer(m.get("v"));
        i.lancer("a", m);
        Ia.envoyer(m.get("v")); // 401
    }
    void command_redone() {
        Invocateur i = new Invocateur();
        i.inscrire("a", new Poser(Donnees.nom()));
        i.lancer("a", new HashMap<>());
        Map<String, String> m = new HashMap<>();
        i.refaire(m);
        Ia.envoyer(m.get("v")); // 401
    }
    static class Bus1 {
        private final List<Consumer<String>> auditeurs = new ArrayList<>();
        void abonner(Consumer<String> c) { auditeurs.add(c); }
        void publier(String s) { auditeurs.forEach(c -> c.accept(s)); }
    }
    void own_bus() { Bus1 b = new Bus1(); b.abonner(s -> Ia.envoyer(s)); b.publier(Donnees.nom()); } // 401
    void own_bus_clean() { Bus1 b = new Bus1(); b.abonner(s -> Ia.envoyer(s)); b.publier("rien"); Donnees.nom(); }
    void own_bus_of_another() { Bus1 b = new Bus1(); Bus1 c = new Bus1(); b.abonner(s -> Ia.envoyer(s)); c.abonner(s -> System.out.println(s)); c.publier(Donnees.nom()); b.publier("x"); }
    static class Batisseur {
        private String nom, ville = "Tours";
        Batisseur nom(String s) { nom = s; return this; }
        Batisseur ville(String s) { ville = s; return this; }
        Batisseur si(boolean c, UnaryOperator<Batisseur> f) { return c ? f.apply(this) : this; }
        Fiche faire() { return new Fiche(this); }
    }
    static class Fiche { final String nom, ville; Fiche(Batisseur b) { nom = b.nom; ville = b.ville; } }
    void own_builder() { Fiche f = new Batisseur().ville("Blois").nom(Donnees.nom()).faire(); Ia.envoyer(f.ville); Ia.envoyer(f.nom); } // 401
    void own_builder_conditional() { Ia.envoyer(new Batisseur().si(Donnees.choix(), b -> b.nom(Donnees.nom())).faire().nom); } // 401
    void own_builder_conditional_never() { Ia.envoyer(new Batisseur().si(false, b -> b.nom(Donnees.nom())).faire().nom); }
    void own_builder_reused() {
        Batisseur b = new Batisseur().nom(Donnees.nom());
        Fiche f = b.faire();
        b.nom("x");
        Fiche g = b.faire();
        Ia.envoyer(g.nom);
        Ia.envoyer(f.nom); // 401
    }
    static abstract class Bat<T extends Bat<T>> { String a; T a(String s) { a = s; return moi(); } abstract T moi(); }
    static class Bat2 extends Bat<Bat2> { String b = "x"; Bat2 b(String s) { b = s; return this; } Bat2 moi() { return this; } }
    void self_typed_builder() { Bat2 b = new Bat2().a(Donnees.nom()).b("y"); Ia.envoyer(b.b); Ia.envoyer(b.a); } // 401
    // --- structures of our own
    static class Liste<T> {
        private static class N<T> { T v; N<T> s; N(T v) { this.v = v; } }
        private N<T> tete, queue;
        void ajouter(T t) { N<T> n = new N<>(t); if (tete == null) tete = queue = n; else { queue.s = n; queue = n; } }
        T premier() { return tete.v; }
        T dernier() { return queue.v; }
        T get(int i) { N<T> n = tete; while (i-- > 0) n = n.s; return n.v; }
        Liste<T> inverse() { Liste<T> l = new Liste<>(); for (N<T> n = tete; n != null; n = n.s) { N<T> m = new N<>(n.v); m.s = l.tete; l.tete = m; } return l; }
    }
    void own_list() { Liste<String> l = new Liste<>(); l.ajouter("x"); l.ajouter(Donnees.nom()); Ia.envoyer(l.get(1)); } // 401
    void own_list_last() { Liste<String> l = new Liste<>(); l.ajouter("x"); l.ajouter(Donnees.nom()); Ia.envoyer(l.dernier()); } // 401
    void own_list_other() { Liste<String> l = new Liste<>(), m = new Liste<>(); l.ajouter(Donnees.nom()); m.ajouter("x"); Ia.envoyer(m.get(0)); }
    void own_list_reversed() { Liste<String> l = new Liste<>(); l.ajouter(Donnees.nom()); Ia.envoyer(l.inverse().premier()); } // 401
    static class Pile<T> { private Object[] t = new Object[4]; private int n; void push(T v) { if (n == t.length) t = Arrays.copyOf(t, 2 * n); t[n++] = v; } @SuppressWarnings("unchecked") T pop() { return (T) t[--n]; } }
    void own_stack() { Pile<String> p = new Pile<>(); p.push(Donnees.nom()); Ia.envoyer(p.pop()); } // 401
    void own_stack_other() { Pile<String> p = new Pile<>(), q = new Pile<>(); p.push(Donnees.nom()); q.push("x"); Ia.envoyer(q.pop()); }
    static class Abr<V> {
        private class N { final String k; V v; N g, d; N(String k, V v) { this.k = k; this.v = v; } }
        private N racine;
        void put(String k, V v) { racine = put(racine, k, v); }
        private N put(N n, String k, V v) { if (n == null) return new N(k, v); int c = k.compareTo(n.k); if (c < 0) n.g = put(n.g, k, v); else if (c > 0) n.d = put(n.d, k, v); else n.v = v; return n; }
        V get(String k) { N n = racine; while (n != null) { int c = k.compareTo(n.k); if (c == 0) return n.v; n = c < 0 ? n.g : n.d; } return null; }
        void visiter(BiConsumer<String, V> f) { visiter(racine, f); }
        private void visiter(N n, BiConsumer<String, V> f) { if (n != null) { visiter(n.g, f); f.accept(n.k, n.v); visiter(n.d, f); } }
    }
    void own_tree() { Abr<String> a = new Abr<>(); a.put("b", "x"); a.put("a", Donnees.nom()); Ia.envoyer(a.get("a")); } // 401
    void own_tree_keys_clean() { Abr<String> a = new Abr<>(); a.put("b", Donnees.nom()); a.visiter((k, v) -> Ia.envoyer(k)); }
    void own_tree_visited() { Abr<String> a = new Abr<>(); a.put("b", "x"); a.put("c", Donnees.nom()); a.visiter((k, v) -> Ia.envoyer(v)); } // 401
    static class Lru<K, V> { private final int max; private final LinkedHashMap<K, V> m = new LinkedHashMap<>(); Lru(int max) { this.max = max; } V get(K k, Function<K, V> f) { V v = m.get(k); if (v == null) { v = f.apply(k); m.put(k, v); if (m.size() > max) m.remove(m.keySet().iterator().next()); } return v; } }
    void own_cache() { Lru<String, String> l = new Lru<>(3); Ia.envoyer(l.get("a", k -> Donnees.nom())); } // 401
    void own_cache_clean() { Lru<String, String> l = new Lru<>(3); Ia.envoyer(l.get(Donnees.nom(), k -> "x")); }
    record Pair<A, B>(A a, B b) { <C> Pair<C, B> avecA(C c) { return new Pair<>(c, b); } Pair<B, A> inverse() { return new Pair<>(b, a); } }
    void own_pair() { Pair<String, String> p = new Pair<>("x", Donnees.nom()); Ia.envoyer(p.inverse().b()); Ia.envoyer(p.inverse().a()); } // 401
    void own_pair_with() { Pair<String, String> p = new Pair<>(Donnees.nom(), "x"); Ia.envoyer(p.avecA("y").a() + p.avecA("y").b()); }
    sealed interface Soit<G, D> { record Gauche<G, D>(G g) implements Soit<G, D> {} record Droite<G, D>(D d) implements Soit<G, D> {}
        default <E> Soit<G, E> map(Function<D, E> f) { return this instanceof Droite<G, D> x ? new Droite<>(f.apply(x.d)) : new Gauche<>(((Gauche<G, D>) this).g); }
        default <R> R plier(Function<G, R> f, Function<D, R> h) { return this instanceof Droite<G, D> x ? h.apply(x.d) : f.apply(((Gauche<G, D>) this).g); } }
    void own_either() { Soit<String, String> s = new Soit.Droite<>(Donnees.nom()); Ia.envoyer(s.map(x -> x + "!").plier(g -> g, d -> d)); } // 401
    void own_either_left() { Soit<String, String> s = new Soit.Gauche<>("g"); Ia.envoyer(s.map(x -> Donnees.nom()).plier(g -> g, d -> d)); }
    void own_either_folded() { Soit<String, String> s = new Soit.Droite<>(Donnees.nom()); Ia.envoyer(s.plier(g -> g, d -> "x")); }
    static class Cyclique { Cyclique autre; String v; }
    void cycle() { Cyclique a = new Cyclique(), b = new Cyclique(); a.autre = b; b.autre = a; a.v = Donnees.nom(); Ia.envoyer(b.v); Ia.envoyer(b.autre.v); } // 401
    void cycle_cleaned() { Cyclique a = new Cyclique(), b = new Cyclique(); a.autre = b; b.autre = a; a.v = Donnees.nom(); b.autre.v = "x"; Ia.envoyer(a.v); }
    static final List<Cyclique> FUITE = new ArrayList<>();
    void strong_after_escape() { Cyclique a = new Cyclique(); FUITE.add(a); a.v = Donnees.nom(); a.v = "x"; Ia.envoyer(a.v); }
    void read_back_after_escape() { Cyclique a = new Cyclique(); FUITE.add(a); a.v = Donnees.nom(); Ia.envoyer(FUITE.get(0).v); } // 401
    static void copier(Cyclique de, Cyclique vers) { vers.v = de.v; de.v = "x"; }
    void arguments_aliased() { Cyclique a = new Cyclique(); a.v = Donnees.nom(); copier(a, a); Ia.envoyer(a.v); }
    void arguments_not_aliased() { Cyclique a = new Cyclique(), b = new Cyclique(); a.v = Donnees.nom(); copier(a, b); Ia.envoyer(a.v); Ia.envoyer(b.v); } // 401
    static String double1(Cyclique a, Cyclique b) { a.v = Donnees.nom(); b.v = "x"; return a.v; }
    void written_through_the_alias() { Cyclique a = new Cyclique(); Ia.envoyer(double1(a, a)); }
    void written_beside() { Ia.envoyer(double1(new Cyclique(), new Cyclique())); } // 401
    static void echanger(Cyclique a, Cyclique b) { String t = a.v; a.v = b.v; b.v = t; }
    void swapped() { Cyclique a = new Cyclique(), b = new Cyclique(); a.v = Donnees.nom(); b.v = "x"; echanger(a, b); Ia.envoyer(a.v); Ia.envoyer(b.v); } // 401
    // --- names
    public static class Cible {
        public String nom = Donnees.nom();
        public String ville = "Tours";
        public String getNom() { return nom; }
        public String getVille() { return ville; }
        public void setVille(String s) { ville = s; }
        public String passer(String s) { return s; }
        public String oublier(String s) { return "rien"; }
        public static String deux(String a, String b) { return b; }
    }
    static Object lire(Object o, String champ) throws Exception { return o.getClass().getMethod("get" + champ).invoke(o); }
    void getter_by_name_in_helper() throws Exception {
        Ia.envoyer(lire(new Cible(), "Ville"));
        Ia.envoyer(lire(new Cible(), "Nom")); // 401
    }
    static Object lire2(Object o, String champ) throws Exception { String g = "get" + Character.toUpperCase(champ.charAt(0)) + champ.substring(1); for (Method m : o.getClass().getMethods()) if (m.getName().equals(g)) return m.invoke(o); return null; }
    void getter_by_capitalised_name() throws Exception { Ia.envoyer(lire2(new Cible(), "nom")); } // 401
    static void ecrire(Object o, String champ, Object v) throws Exception { o.getClass().getMethod("set" + champ, String.class).invoke(o, v); }
    void setter_by_name_in_helper() throws Exception { Cible c = new Cible(); ecrire(c, "Ville", Donnees.nom()); Ia.envoyer(c.ville); } // 401
    void setter_by_name_in_helper_clean() throws Exception { Cible c = new Cible(); ecrire(c, "Ville", "x"); Donnees.nom(); Ia.envoyer(c.ville); }
    void class_by_composed_name() throws Exception { Object o = Class.forName("programs.Contexts$" + "Cible").getDeclaredConstructor().newInstance(); Ia.envoyer(((Cible) o).getNom()); } // 401
    static Object instancier(String court) throws Exception { return Class.forName("programs.Contexts$" + court).getDeclaredConstructor().newInstance(); }
    void class_by_name_in_helper() throws Exception { Ia.envoyer(((Cible) instancier("Cible")).getNom()); } // 401
    void class_by_name_in_helper_clean() throws Exception { Ia.envoyer(((Cible) instancier("Cible")).getVille()); }
    void invoked_with_an_array() throws Exception { Object[] t = {"x", Donnees.nom()}; Ia.envoyer(Cible.class.getMethod("deux", String.class, String.class).invoke(null, t)); } // 401
    void invoked_with_an_array_clean() throws Exception { Object[] t = {Donnees.nom(), "x"}; Ia.envoyer(Cible.class.getMethod("deux", String.class, String.class).invoke(null, t)); }
    void handle_invoked_with_arguments() throws Throwable { MethodHandle h = MethodHandles.lookup().findVirtual(Cible.class, "passer", MethodType.methodType(String.class, String.class)); Ia.envoyer(h.invokeWithArguments(new Cible(), Donnees.nom())); } // 401
    void handle_invoked_with_arguments_clean() throws Throwable { MethodHandle h = MethodHandles.lookup().findVirtual(Cible.class, "oublier", MethodType.methodType(String.class, String.class)); Ia.envoyer(h.invokeWithArguments(List.of(new Cible(), Donnees.nom()))); }
    void var_handle() throws Exception { VarHandle v = MethodHandles.lookup().findVarHandle(Cible.class, "ville", String.class); Cible c = new Cible(); v.set(c, Donnees.nom()); Ia.envoyer(c.ville); } // 401
    void field_set_by_composed_name() throws Exception { Cible c = new Cible(); Cible.class.getField("vi" + "lle").set(c, Donnees.nom()); Ia.envoyer(c.ville); } // 401
    void invocation_target() throws Exception {
        try { Contexts.class.getDeclaredMethod("casser", String.class).invoke(null, Donnees.nom()); }
        catch (InvocationTargetException e) { Ia.envoyer(e.getCause().getMessage()); } // 401
    }
    static void casser(String s) { throw new IllegalStateException(s); }
    static String prenom(Writer2 w) { return w.v; }
    static class Writer2 { String v; }
    static String dans(Supplier<? extends CharSequence> s) { return s.get().toString(); }
    void wildcard_supplier() { Ia.envoyer(dans(() -> new StringBuilder(Donnees.nom()))); } // 401
    static <T> T choisir(boolean c, T a, T b) { return c ? a : b; }
    void chosen_by_constant() { Ia.envoyer(choisir(true, "x", Donnees.nom())); }
    void chosen_by_constant_met() { Ia.envoyer(choisir(false, "x", Donnees.nom())); } // 401
    static String reprendre(String s, int n) { return n == 0 ? s : reprendre(n % 2 == 0 ? s : "x" + s, n - 1); }
    void deep_recursion() { Ia.envoyer(reprendre(Donnees.nom(), 50)); } // 401
    static String ackermann(int m, String s) { return m == 0 ? s : m == 1 ? ackermann(0, s + "a") : ackermann(m - 1, ackermann(m - 2, s)); }
    void nested_recursion() { Ia.envoyer(ackermann(4, Donnees.nom())); } // 401
    static String hanoi(int n, String a, String b, String c) { return n == 0 ? b : hanoi(n - 1, a, c, b) + hanoi(n - 1, c, b, a); }
    void rotating_arguments() { Ia.envoyer(hanoi(3, Donnees.nom(), "b", "c")); } // 401
}
