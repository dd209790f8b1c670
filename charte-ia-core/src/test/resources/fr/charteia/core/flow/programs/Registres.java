package programs;

import api.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.function.*;

/** Small applications in several classes: patterns, inner classes, statics, interfaces with several implementations. */
class Registres {
    // --- interfaces with several implementations
    interface Source { String lire(); }
    static class Base implements Source { public String lire() { return Donnees.nom(); } }
    static class Fixe implements Source { public String lire() { return "fixe"; } }
    static class Filtre implements Source {
        private final Source s;
        Filtre(Source s) { this.s = s; }
        public String lire() { return s.lire().trim(); }
    }
    void by_the_one_that_is_made() { Source s = new Base(); Ia.envoyer(s.lire()); } // 401
    void by_the_other() { Source s = new Fixe(); Ia.envoyer(s.lire()); }
    void decorated() { Ia.envoyer(new Filtre(new Filtre(new Base())).lire()); } // 401
    void decorated_clean() { Ia.envoyer(new Filtre(new Filtre(new Fixe())).lire()); }
    void chosen_by_condition(boolean c) { Source s = c ? new Base() : new Fixe(); Ia.envoyer(s.lire()); } // 401
    void chosen_from_a_map() {
        Map<String, Source> m = new HashMap<>();
        m.put("base", new Base());
        m.put("fixe", new Fixe());
        Ia.envoyer(m.get("fixe").lire());
        Ia.envoyer(m.get("base").lire()); // 401
    }
    void chosen_from_a_map_of_suppliers() {
        Map<String, Supplier<Source>> m = Map.of("base", Base::new, "fixe", Fixe::new);
        Ia.envoyer(m.get("fixe").get().lire());
        Ia.envoyer(m.get("base").get().lire()); // 401
    }
    // --- abstract factories
    abstract static class Fabrique {
        abstract Source source();
        static Fabrique de(String nom) { return nom.equals("base") ? new DeBase() : new DeFixe(); }
        String produire() { return "<" + source().lire() + ">"; }
    }
    static class DeBase extends Fabrique { Source source() { return new Base(); } }
    static class DeFixe extends Fabrique { Source source() { return new Fixe(); } }
    void factory_by_name() { Ia.envoyer(Fabrique.de("base").produire()); } // 401
    void factory_by_other_name() { Ia.envoyer(Fabrique.de("fixe").produire()); }
    void factory_by_switch() { Ia.envoyer(fabriquer(2).lire()); }
    void factory_by_switch_bad() { Ia.envoyer(fabriquer(1).lire()); } // 401
    private static Source fabriquer(int n) { return switch (n) { case 1 -> new Base(); case 2 -> new Fixe(); default -> () -> ""; }; }
    // --- template method, hooks
    abstract static class Tache {
        String resultat = "rien";
        final String executer(String s) { avant(s); faire(s); return resultat; }
        void avant(String s) {}
        abstract void faire(String s);
    }
    void template_method() {
        Ia.envoyer(new Tache() { void faire(String s) { resultat = s; } }.executer(Donnees.nom())); // 401
    }
    void template_method_clean() {
        Ia.envoyer(new Tache() { void faire(String s) { resultat = "fait"; } }.executer(Donnees.nom()));
    }
    void hook_overwritten_by_the_step() {
        Ia.envoyer(new Tache() {
            @Override void avant(String s) { resultat = s; }
            void faire(String s) { resultat = "fait"; }
        }.executer(Donnees.nom()));
    }
    // --- visitors
    interface Piece { <R> R accepter(Visiteur<R> v); }
    interface Visiteur<R> { R texte(Texte t); R nombre(Nombre n); }
    record Texte(String s) implements Piece { public <R> R accepter(Visiteur<R> v) { return v.texte(this); } }
    record Nombre(int n) implements Piece { public <R> R accepter(Visiteur<R> v) { return v.nombre(this); } }
    static class Affichage implements Visiteur<String> {
        public String texte(Texte t) { return t.s(); }
        public String nombre(Nombre n) { return "" + n.n(); }
    }
    static class Sorte implements Visiteur<String> {
        public String texte(Texte t) { return "texte"; }
        public String nombre(Nombre n) { return "nombre"; }
    }
    void visited() { Ia.envoyer(new Texte(Donnees.nom()).accepter(new Affichage())); } // 401
    void visited_by_another() { Ia.envoyer(new Texte(Donnees.nom()).accepter(new Sorte())); }
    void visited_in_a_list() {
        List<Piece> l = List.of(new Nombre(1), new Texte(Donnees.nom()));
        for (Piece p : l) Ia.envoyer(p.accepter(new Affichage())); // 401
    }
    // --- observers
    interface Auditeur { void recu(String s); }
    static class Sujet {
        private final List<Auditeur> tous = new ArrayList<>();
        void ajouter(Auditeur a) { tous.add(a); }
        void dire(String s) { for (Auditeur a : tous) a.recu(s); }
    }
    void observed() {
        Sujet s = new Sujet();
        s.ajouter(x -> Ia.envoyer(x)); // 401
        s.dire(Donnees.nom());
    }
    void observed_other_subject() {
        Sujet s = new Sujet();
        Sujet t = new Sujet();
        s.ajouter(x -> Ia.envoyer(x));
        t.dire(Donnees.nom());
        s.dire("x");
    }
    void observed_into_a_field() {
        Sujet s = new Sujet();
        StringBuilder b = new StringBuilder();
        s.ajouter(b::append);
        s.dire(Donnees.nom());
        Ia.envoyer(b.toString()); // 401
    }
    // --- inner classes
    private String etat = "rien";
    class Interne { void poser(String s) { etat = s; } String lire() { return etat; } }
    void inner_writes_outer() { new Interne().poser(Donnees.nom()); Ia.envoyer(etat); } // 401
    void inner_of_another() {
        Registres a = new Registres();
        Registres b = new Registres();
        a.new Interne().poser(Donnees.nom());
        Ia.envoyer(b.etat);
        Ia.envoyer(a.etat); // 401
    }
    void local_class_captures() {
        String n = Donnees.nom();
        class Locale { String lire() { return n; } }
        Ia.envoyer(new Locale().lire()); // 401
    }
    void anonymous_that_counts() {
        String n = Donnees.nom();
        Ia.envoyer(new Object() { int taille() { return n.length(); } }.taille());
    }
    // --- statics
    static final Map<String, String> CODES = new HashMap<>();
    static { CODES.put("a", "alpha"); CODES.put("b", "bêta"); }
    void static_table() { Ia.envoyer(CODES.get(Donnees.nom().substring(0, 1))); }
    static class Cache { static final List<String> VUS = new ArrayList<>(); static final String SEL; static { SEL = Donnees.nom(); } }
    void static_initialiser() { Ia.envoyer(Cache.SEL); } // 401
    void static_list() { Cache.VUS.add(Donnees.nom()); Ia.envoyer(Cache.VUS.get(0)); } // 401
    static class Unique {
        private static Unique seul;
        private String dernier = "";
        static synchronized Unique seul() { if (seul == null) seul = new Unique(); return seul; }
    }
    void singleton() { Unique.seul().dernier = Donnees.nom(); Ia.envoyer(Unique.seul().dernier); } // 401
    enum Champ {
        NOM { String lire() { return Donnees.nom(); } }, VIDE { String lire() { return ""; } };
        abstract String lire();
    }
    void constant_body() { Ia.envoyer(Champ.VIDE.lire()); }
    void constant_body_bad() { Ia.envoyer(Champ.valueOf("NOM").lire()); } // 401
    void all_constants() { for (Champ c : Champ.values()) Ia.envoyer(c.lire()); } // 401
    void enum_map() {
        EnumMap<Champ, String> m = new EnumMap<>(Champ.class);
        m.put(Champ.NOM, Donnees.nom());
        m.put(Champ.VIDE, "x");
        Ia.envoyer(m.get(Champ.VIDE));
        Ia.envoyer(m.get(Champ.NOM)); // 401
    }
    // --- generics
    static class Paire<A, B> {
        final A a; final B b;
        Paire(A a, B b) { this.a = a; this.b = b; }
        Paire<B, A> tourner() { return new Paire<>(b, a); }
        <C> Paire<C, B> changer(Function<A, C> f) { return new Paire<>(f.apply(a), b); }
    }
    void pair_turned() { Paire<String, String> p = new Paire<>(Donnees.nom(), "x").tourner(); Ia.envoyer(p.a); Ia.envoyer(p.b); } // 401
    void pair_mapped() { Ia.envoyer(new Paire<>(Donnees.nom(), "x").changer(String::length).a); }
    void pair_mapped_bad() { Ia.envoyer(new Paire<>(Donnees.nom(), "x").changer(s -> s + "!").a); } // 401
    static <T extends Comparable<T>> T plusGrand(T a, T b) { return a.compareTo(b) > 0 ? a : b; }
    void generic_maximum() { Ia.envoyer(plusGrand("x", Donnees.nom())); } // 401
    // --- own structures
    static class Pile<T> {
        private Object[] t = new Object[2]; private int n;
        void empiler(T x) { if (n == t.length) t = Arrays.copyOf(t, 2 * n); t[n++] = x; }
        @SuppressWarnings("unchecked") T depiler() { return (T) t[--n]; }
    }
    void own_stack() {
        Pile<String> p = new Pile<>();
        p.empiler("x");
        p.empiler(Donnees.nom());
        Ia.envoyer(p.depiler()); // 401
    }
    static class Noeud { String s; Noeud suite; Noeud(String s, Noeud suite) { this.s = s; this.suite = suite; } }
    void own_linked_list() {
        Noeud l = new Noeud("x", new Noeud(Donnees.nom(), null));
        Ia.envoyer(l.s);
        Ia.envoyer(l.suite.s); // 401
    }
    void walked_linked_list() {
        Noeud l = null;
        for (String s : List.of("x", Donnees.nom())) l = new Noeud(s, l);
        for (Noeud n = l; n != null; n = n.suite) Ia.envoyer(n.s); // 401
    }
    static class Requete {
        private final Map<String, Object> champs = new LinkedHashMap<>();
        Requete avec(String c, Object v) { champs.put(c, v); return this; }
        String texte() { return champs.toString(); }
        Object champ(String c) { return champs.get(c); }
    }
    void fluent() { Ia.envoyer(new Requete().avec("a", 1).avec("nom", Donnees.nom()).texte()); } // 401
    void fluent_one_field() {
        Requete r = new Requete().avec("a", 1).avec("nom", Donnees.nom());
        Ia.envoyer(r.champ("a"));
        Ia.envoyer(r.champ("nom")); // 401
    }
    static class Historique {
        private final Deque<Runnable> retours = new ArrayDeque<>();
        private String valeur = "x";
        void poser(String s) { String avant = valeur; retours.push(() -> valeur = avant); valeur = s; }
        void annuler() { retours.pop().run(); }
    }
    void undone() {
        Historique h = new Historique();
        h.poser(Donnees.nom());
        h.poser("y");
        h.annuler();
        Ia.envoyer(h.valeur); // 401
    }
    void commands() {
        Map<String, Consumer<String>> m = new HashMap<>();
        m.put("dire", s -> Ia.envoyer(s)); // 401
        m.put("taire", s -> { });
        m.get("dire").accept(Donnees.nom());
    }
    void commands_other() {
        Map<String, Consumer<String>> m = new HashMap<>();
        m.put("dire", s -> Ia.envoyer(s));
        m.put("taire", s -> { });
        m.get("taire").accept(Donnees.nom());
        m.get("dire").accept("x");
    }
    // --- copies
    static class Fiche implements Cloneable {
        String nom = "x"; List<String> notes = new ArrayList<>();
        @Override protected Fiche clone() throws CloneNotSupportedException { return (Fiche) super.clone(); }
    }
    void shallow_copy() throws Exception {
        Fiche f = new Fiche();
        Fiche g = f.clone();
        f.notes.add(Donnees.nom());
        Ia.envoyer(g.nom);
        Ia.envoyer(g.notes.get(0)); // 401
    }
    void copy_is_another() throws Exception {
        Fiche f = new Fiche();
        Fiche g = f.clone();
        f.nom = Donnees.nom();
        Ia.envoyer(g.nom);
    }
    // --- reflection with constant names
    public static class Service {
        public String nom() { return Donnees.nom(); }
        public String rien() { return "x"; }
        public static String passer(String s) { return s; }
        public String champ = "x";
    }
    void method_by_name() throws Exception { Ia.envoyer(Service.class.getMethod("nom").invoke(new Service())); } // 401
    void method_by_other_name() throws Exception { Ia.envoyer(Service.class.getMethod("rien").invoke(new Service())); }
    void static_by_name() throws Exception { Ia.envoyer(Service.class.getMethod("passer", String.class).invoke(null, Donnees.nom())); } // 401
    void class_by_name() throws Exception {
        Source s = (Source) Class.forName("programs.Registres$Base").getDeclaredConstructor().newInstance();
        Ia.envoyer(s.lire()); // 401
    }
    void class_by_other_name() throws Exception {
        Source s = (Source) Class.forName("programs.Registres$" + "Fixe").getDeclaredConstructor().newInstance();
        Ia.envoyer(s.lire());
    }
    void field_by_name() throws Exception {
        Service s = new Service();
        Field f = Service.class.getField("champ");
        f.set(s, Donnees.nom());
        Ia.envoyer(s.champ); // 401
    }
    // --- init, then work
    static class Cycle {
        private String prefixe;
        void init() { prefixe = Donnees.nom(); }
        void travailler(String s) { Ia.envoyer(prefixe + s); } // 401
    }
    void life_cycle() { Cycle c = new Cycle(); c.init(); c.travailler("x"); }
    static class Cycle2 {
        private String prefixe = "p";
        void travailler(String s) { Ia.envoyer(prefixe); prefixe = s; }
    }
    void read_before_it_is_set() { new Cycle2().travailler(Donnees.nom()); }
    // --- parameters that are filled
    static class Sortie { String v; }
    private static void remplir(Sortie a, Sortie b) { a.v = Donnees.nom(); b.v = "x"; }
    void out_parameters() {
        Sortie a = new Sortie();
        Sortie b = new Sortie();
        remplir(a, b);
        Ia.envoyer(b.v);
        Ia.envoyer(a.v); // 401
    }
    void same_for_both() {
        Sortie a = new Sortie();
        remplir(a, a);
        Ia.envoyer(a.v);
    }
    private static void remplir(String[] t, int i) { t[i] = Donnees.nom(); }
    void filled_array() {
        String[] t = {"a", "b"};
        remplir(t, 1);
        Ia.envoyer(t[0]);
        Ia.envoyer(t[1]); // 401
    }
    private static boolean essayer(StringBuilder b) { b.append(Donnees.nom()); return true; }
    void filled_in_a_condition() {
        StringBuilder b = new StringBuilder();
        if (essayer(b)) Ia.envoyer(b.toString()); // 401
    }
}
