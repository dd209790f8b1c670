package programs;

import api.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

/** Patterns of design: visitors, chains, decorators, buses, registries, builders, functions put together. */
class Patterns {
    // visitor
    interface Visiteur<R> { R piece(Piece p); R dossier(Dossier d); }
    interface Noeud { <R> R accepter(Visiteur<R> v); }
    static class Piece implements Noeud { String nom, type; Piece(String n, String t) { nom = n; type = t; } public <R> R accepter(Visiteur<R> v) { return v.piece(this); } }
    static class Dossier implements Noeud { List<Noeud> enfants = new ArrayList<>(); String titre; Dossier(String t) { titre = t; } public <R> R accepter(Visiteur<R> v) { return v.dossier(this); } }
    static class Noms implements Visiteur<String> { public String piece(Piece p) { return p.nom; } public String dossier(Dossier d) { StringBuilder b = new StringBuilder(); for (Noeud n : d.enfants) b.append(n.accepter(this)); return b.toString(); } }
    static class TypesV implements Visiteur<String> { public String piece(Piece p) { return p.type; } public String dossier(Dossier d) { return d.enfants.stream().map(e -> e.accepter(this)).collect(Collectors.joining(d.titre)); } }
    static class Compte implements Visiteur<Integer> { int n; public Integer piece(Piece p) { return ++n; } public Integer dossier(Dossier d) { d.enfants.forEach(e -> e.accepter(this)); return n; } }
    Noeud arbre() { Dossier d = new Dossier("t"), e = new Dossier("u"); d.enfants.add(e); e.enfants.add(new Piece(Donnees.nom(), "cni")); d.enfants.add(new Piece("x", "y")); return d; }
    void visitor_bad() { Ia.envoyer(arbre().accepter(new Noms())); } // 401
    void visitor_clean() { Ia.envoyer(arbre().accepter(new TypesV())); }
    void visitor_count() { Ia.envoyer(arbre().accepter(new Compte())); }
    // command with undo
    interface Commande { void faire(); void defaire(); }
    static class Poser implements Commande { final StringBuilder cible; final String texte; int avant; Poser(StringBuilder c, String t) { cible = c; texte = t; } public void faire() { avant = cible.length(); cible.append(texte); } public void defaire() { cible.setLength(avant); } }
    static class Historique { private final Deque<Commande> faits = new ArrayDeque<>(); void faire(Commande c) { c.faire(); faits.push(c); } void defaire() { if (!faits.isEmpty()) faits.pop().defaire(); } }
    void command_bad() { StringBuilder b = new StringBuilder(); Historique h = new Historique(); h.faire(new Poser(b, Donnees.nom())); Ia.envoyer(b); } // 401
    void command_clean() { StringBuilder b = new StringBuilder(); Historique h = new Historique(); h.faire(new Poser(b, "x"));
        Ia.envoyer(b); h.faire(new Poser(new StringBuilder(), Donnees.nom()));
        Ia.envoyer(b); }
    // state
    interface Etat { Etat suivant(Contexte2 c); String texte(Contexte2 c); }
    static class Contexte2 { Etat etat = new Brouillon(); String nom, ref; void avancer() { etat = etat.suivant(this); } String texte() { return etat.texte(this); } }
    static class Brouillon implements Etat { public Etat suivant(Contexte2 c) { return new Soumis(); } public String texte(Contexte2 c) { return c.ref; } }
    static class Soumis implements Etat { public Etat suivant(Contexte2 c) { return this; } public String texte(Contexte2 c) { return c.nom; } }
    void state_first() { Contexte2 c = new Contexte2(); c.nom = Donnees.nom(); c.ref = "r"; Ia.envoyer(c.texte()); }
    void state_second() { Contexte2 c = new Contexte2(); c.nom = Donnees.nom(); c.ref = "r"; c.avancer(); Ia.envoyer(c.texte()); } // 401
    // chain of responsibility
    static abstract class Maillon { private Maillon suite; Maillon puis(Maillon m) { suite = m; return m; } final String traiter(String s) { String t = faire(s); return suite == null ? t : suite.traiter(t); } protected abstract String faire(String s); }
    static class Masquant extends Maillon { protected String faire(String s) { return Masque.masquer(s); } }
    static class Rognant extends Maillon { protected String faire(String s) { return s.trim(); } }
    void chain_masked() { Maillon a = new Rognant(); a.puis(new Masquant()).puis(new Rognant()); Ia.envoyer(a.traiter(Donnees.nom())); }
    void chain_bad() { Maillon a = new Rognant(); a.puis(new Rognant()).puis(new Rognant()); Ia.envoyer(a.traiter(Donnees.nom())); } // 401
    // decorators
    interface Ecrivain { void ecrire(String s); }
    static class VersIa implements Ecrivain { public void ecrire(String s) { Ia.envoyer(s); } } // 401
    static class VersIaMasque implements Ecrivain { public void ecrire(String s) { Ia.envoyer(s); } }
    static class Prefixe implements Ecrivain { final Ecrivain dedans; final String p; Prefixe(Ecrivain d, String p) { dedans = d; this.p = p; } public void ecrire(String s) { dedans.ecrire(p + s); } }
    static class Masqueur implements Ecrivain { final Ecrivain dedans; Masqueur(Ecrivain d) { dedans = d; } public void ecrire(String s) { dedans.ecrire(Masque.masquer(s)); } }
    void decorator_bad() { new Prefixe(new VersIa(), "> ").ecrire(Donnees.nom()); }
    void decorator_clean() { new Masqueur(new Prefixe(new VersIaMasque(), "> ")).ecrire(Donnees.nom()); }
    // event bus
    static class BusMaison { private final Map<Class<?>, List<Consumer<Object>>> abonnes = new HashMap<>(); <E> void abonner(Class<E> c, Consumer<? super E> f) { abonnes.computeIfAbsent(c, k -> new ArrayList<>()).add(o -> f.accept(c.cast(o))); } void publier(Object e) { abonnes.getOrDefault(e.getClass(), List.of()).forEach(f -> f.accept(e)); } }
    record Inscrit(String nom) {}
    record Parti(String motif) {}
    void bus_clean() { BusMaison b = new BusMaison(); b.abonner(Inscrit.class, e -> e.nom().length()); b.abonner(Parti.class, e -> Ia.envoyer(e.motif())); b.publier(new Inscrit(Donnees.nom())); b.publier(new Parti("x")); }
    void bus_bad() { BusMaison b = new BusMaison(); b.abonner(Inscrit.class, e -> Ia.envoyer(e.nom())); b.publier(new Inscrit(Donnees.nom())); b.publier(new Parti("x")); } // 401
    // registry by name
    static class Registre { private final Map<String, Function<String, String>> f = new HashMap<>(); Registre avec(String n, Function<String, String> g) { f.put(n, g); return this; } String appliquer(String n, String s) { Function<String, String> g = f.get(n); if (g == null) throw new NoSuchElementException(n); return g.apply(s); } }
    void registry_clean() { Registre r = new Registre().avec("clair", s -> s).avec("masque", Masque::masquer); Ia.envoyer(r.appliquer("masque", Donnees.nom())); }
    void registry_bad() { Registre r = new Registre().avec("clair", s -> s).avec("masque", Masque::masquer); Ia.envoyer(r.appliquer("clair", Donnees.nom())); } // 401
    // service locator by class
    static class Localisateur { private static final Map<Class<?>, Object> SERVICES = new ConcurrentHashMap<>(); static <T> void poser(Class<T> c, T t) { SERVICES.put(c, t); } static <T> T trouver(Class<T> c) { return c.cast(SERVICES.get(c)); } }
    interface Annuaire { String lire(String id); }
    interface Villes { String lire(String id); }
    void locator() { Localisateur.poser(Annuaire.class, id -> Donnees.nom()); Localisateur.poser(Villes.class, id -> "x"); Ia.envoyer(Localisateur.trouver(Villes.class).lire("1")); }
    void locator_bad() { Localisateur.poser(Annuaire.class, id -> Donnees.nom()); Ia.envoyer(Localisateur.trouver(Annuaire.class).lire("1")); } // 401
    // own LRU
    static class Lru<K, V> extends LinkedHashMap<K, V> { private final int max; Lru(int max) { super(16, 0.75f, true); this.max = max; } @Override protected boolean removeEldestEntry(Map.Entry<K, V> e) { return size() > max; } }
    void lru() { Lru<String, String> l = new Lru<>(3); l.put("a", Donnees.nom()); l.put("b", "x"); Ia.envoyer(l.get("b")); }
    void lru_bad() { Lru<String, String> l = new Lru<>(3); l.put("a", Donnees.nom()); l.put("b", "x"); Ia.envoyer(l.get("a")); } // 401
    // pagination
    record Page<T>(List<T> elements, String suivante) { boolean derniere() { return suivante == null; } }
    static class Source { final List<Page<String>> pages; int i; Source(List<Page<String>> p) { pages = p; } Page<String> lire(String jeton) { return pages.get(i++); } }
    static List<String> tout(Source s) { List<String> l = new ArrayList<>(); String jeton = ""; do { Page<String> p = s.lire(jeton); l.addAll(p.elements()); jeton = p.suivante(); } while (jeton != null); return l; }
    void pages_bad() { Ia.envoyer(tout(new Source(List.of(new Page<>(List.of("x"), "2"), new Page<>(List.of(Donnees.nom()), null))))); } // 401
    void pages_clean() { Ia.envoyer(tout(new Source(List.of(new Page<>(List.of("x"), "2"), new Page<>(List.of("y"), null))))); Donnees.nom(); }
    // retry
    static <T> T retenter(int n, Callable<T> c) { RuntimeException dernier = null; for (int i = 0; i < n; i++) { try { return c.call(); } catch (Exception e) { dernier = new IllegalStateException("essai " + i, e); } } throw dernier; }
    void retry_bad() { Ia.envoyer(retenter(3, Donnees::nom)); } // 401
    void retry_clean() { Ia.envoyer(retenter(3, () -> "x" + (Donnees.nom() == null))); }
    void retry_cause() { try { retenter(2, () -> { throw new IOException(Donnees.nom()); }); } catch (IllegalStateException e) {
        Ia.envoyer(e.getMessage());
        Ia.envoyer(e.getCause().getMessage()); } } // 401
    void retry_message() { try { retenter(2, () -> { throw new IOException(Donnees.nom()); }); } catch (IllegalStateException e) { if (e.getMessage() != null) return; Ia.envoyer("x"); } }
    // template method with hooks
    static abstract class Rapport { final String produire(String n) { return entete() + corps(n) + pied(n); } protected String entete() { return "e"; } protected abstract String corps(String n); protected String pied(String n) { return ""; } }
    static class Anonyme extends Rapport { protected String corps(String n) { return String.valueOf(n.isEmpty()); } }
    static class Signe extends Anonyme { protected String pied(String n) { return super.pied(n) + n; } }
    void template_clean() { Ia.envoyer(new Anonyme().produire(Donnees.nom())); }
    void template_bad() { Ia.envoyer(new Signe().produire(Donnees.nom())); } // 401
    // generic self-typed builder
    static abstract class Base<T extends Base<T>> { String titre, auteur; abstract T moi(); T titre(String t) { titre = t; return moi(); } T auteur(String a) { auteur = a; return moi(); } }
    static class Article extends Base<Article> { String corps; Article moi() { return this; } Article corps(String c) { corps = c; return this; } String texte() { return titre + corps; } String complet() { return texte() + auteur; } }
    void self_typed_clean() { Ia.envoyer(new Article().titre("t").auteur(Donnees.nom()).corps("c").texte()); }
    void self_typed_bad() { Ia.envoyer(new Article().titre("t").auteur(Donnees.nom()).corps("c").complet()); } // 401
    // builder by consumer
    static class Options { String a = "x", b = "y"; Options a(String s) { a = s; return this; } Options b(String s) { b = s; return this; } }
    static String faire(Consumer<Options> c) { Options o = new Options(); c.accept(o); return o.a; }
    void consumer_builder_clean() { Ia.envoyer(faire(o -> o.b(Donnees.nom()))); }
    void consumer_builder_bad() { Ia.envoyer(faire(o -> o.b("k").a(Donnees.nom()))); } // 401
    // observer that keeps
    static class Sujet { private final List<Consumer<String>> l = new CopyOnWriteArrayList<>(); Runnable observer(Consumer<String> c) { l.add(c); return () -> l.remove(c); } void dire(String s) { for (Consumer<String> c : l) c.accept(s); } }
    void observer_bad() { Sujet s = new Sujet(); StringBuilder b = new StringBuilder(); s.observer(b::append); s.dire(Donnees.nom()); Ia.envoyer(b); } // 401
    void observer_two() { Sujet s = new Sujet(), t = new Sujet(); StringBuilder b = new StringBuilder(), c = new StringBuilder(); s.observer(b::append); t.observer(c::append); s.dire(Donnees.nom()); t.dire("x"); Ia.envoyer(c); }
    void observer_before() { Sujet s = new Sujet(); StringBuilder b = new StringBuilder(); s.dire(Donnees.nom()); s.observer(b::append); Ia.envoyer(b); }
    // specification
    interface Regle<T> { boolean ok(T t); default Regle<T> et(Regle<T> r) { return x -> ok(x) && r.ok(x); } default Regle<T> non() { return x -> !ok(x); } static <T> Regle<T> toujours() { return x -> true; } }
    void rule_always_not() { Regle<String> r = Regle.<String>toujours().non(); if (r.ok("a")) Ia.envoyer(Donnees.nom()); }
    void rule_always() { Regle<String> r = Regle.<String>toujours().non().non().et(Regle.toujours()); if (r.ok("a")) Ia.envoyer(Donnees.nom()); } // 401
    // fluent pipeline of one's own
    static class Tuyau<T> { final List<UnaryOperator<T>> etapes = new ArrayList<>(); Tuyau<T> etape(UnaryOperator<T> u) { etapes.add(u); return this; } T passer(T t) { for (UnaryOperator<T> u : etapes) t = u.apply(t); return t; } }
    void own_pipeline_clean() { Ia.envoyer(new Tuyau<String>().etape(String::trim).etape(Masque::masquer).passer(Donnees.nom())); }
    void own_pipeline_bad() { Ia.envoyer(new Tuyau<String>().etape(String::trim).etape(String::toUpperCase).passer(Donnees.nom())); } // 401
    static <T> UnaryOperator<T> composer(List<UnaryOperator<T>> l) { return l.stream().reduce(UnaryOperator.identity(), (a, b) -> t -> b.apply(a.apply(t))); }
    void composed_bad() { Ia.envoyer(composer(List.<UnaryOperator<String>>of(String::trim, String::strip)).apply(Donnees.nom())); } // 401
    // proxies by hand, lazy
    static class Paresseux<T> implements Supplier<T> { private Supplier<? extends T> s; private T v; private boolean fait; Paresseux(Supplier<? extends T> s) { this.s = s; } public T get() { if (!fait) { v = s.get(); fait = true; s = null; } return v; } }
    void lazy_bad() { Paresseux<String> p = new Paresseux<>(Donnees::nom); p.get(); Ia.envoyer(p.get()); } // 401
    void lazy_clean() { Paresseux<String> p = new Paresseux<>(() -> "x"), q = new Paresseux<>(Donnees::nom); q.get(); Ia.envoyer(p.get()); }
    // memo
    static <A, R> Function<A, R> memo(Function<A, R> f) { Map<A, R> m = new HashMap<>(); return a -> m.computeIfAbsent(a, f); }
    void memo_bad() { Function<String, String> f = memo(k -> Donnees.nom()); Ia.envoyer(f.apply("a")); } // 401
    void memo_clean() { Function<String, String> f = memo(k -> Donnees.nom()), g = memo(k -> "x"); f.apply("a"); Ia.envoyer(g.apply("a")); }
    // either / result
    sealed interface Resultat<T> permits Ok, Ko { default <R> Resultat<R> puis(Function<T, Resultat<R>> f) { if (this instanceof Ok<T> o) return f.apply(o.v()); return new Ko<>(((Ko<T>) this).raison()); } default T ou(T t) { return this instanceof Ok<T> o ? o.v() : t; } }
    record Ok<T>(T v) implements Resultat<T> {}
    record Ko<T>(String raison) implements Resultat<T> {}
    void either_bad() { Resultat<String> r = new Ok<>(Donnees.nom()); Ia.envoyer(r.puis(s -> new Ok<>(s + "!")).ou("")); } // 401
    void either_clean() { Resultat<String> r = new Ok<>(Donnees.nom()); Ia.envoyer(r.puis(s -> new Ok<>(1)).ou(2)); }
    void either_ko() { Resultat<String> r = new Ko<>(Donnees.nom()); Ia.envoyer(r.puis(s -> new Ok<>(s)).ou("rien")); }
    void either_ko_bad() { Resultat<String> r = new Ko<>(Donnees.nom()); if (r.puis(s -> new Ok<>(s)) instanceof Ko<?> k) Ia.envoyer(k.raison()); } // 401
    // tiny dependency injection
    static class Conteneur { private final Map<Class<?>, Supplier<?>> f = new HashMap<>(); <T> Conteneur lier(Class<T> c, Supplier<? extends T> s) { f.put(c, s); return this; } @SuppressWarnings("unchecked") <T> T donner(Class<T> c) { return (T) f.get(c).get(); } }
    void container_clean() { Conteneur c = new Conteneur().lier(Annuaire.class, () -> id -> "x").lier(Villes.class, () -> id -> Donnees.nom()); Ia.envoyer(c.donner(Annuaire.class).lire("")); }
    void container_bad() { Conteneur c = new Conteneur().lier(Annuaire.class, () -> id -> "x").lier(Villes.class, () -> id -> Donnees.nom()); Ia.envoyer(c.donner(Villes.class).lire("")); } // 401
    // enum strategy
    enum Format { COURT { String rendre(String n, String r) { return r; } }, LONG { String rendre(String n, String r) { return n + r; } }; abstract String rendre(String n, String r); static Format de(int n) { return n > 3 ? LONG : COURT; } }
    void enum_strategy() { Ia.envoyer(Format.de(2).rendre(Donnees.nom(), "r")); }
    void enum_strategy_bad() { Ia.envoyer(Format.de(5).rendre(Donnees.nom(), "r")); } // 401
    enum Op implements BinaryOperator<String> { GAUCHE((a, b) -> a), DROITE((a, b) -> b); private final BinaryOperator<String> f; Op(BinaryOperator<String> f) { this.f = f; } public String apply(String a, String b) { return f.apply(a, b); } }
    void enum_lambda() { Ia.envoyer(Op.DROITE.apply(Donnees.nom(), "x")); }
    void enum_lambda_bad() { Ia.envoyer(Op.GAUCHE.apply(Donnees.nom(), "x")); } // 401
    // iterator of one's own
    static class Suite implements Iterable<String> { final String[] t; Suite(String... t) { this.t = t; } public Iterator<String> iterator() { return new Iterator<>() { int i; public boolean hasNext() { return i < t.length; } public String next() { return t[i++]; } }; } }
    void own_iterable_bad() { StringBuilder b = new StringBuilder(); for (String s : new Suite("a", Donnees.nom())) b.append(s); Ia.envoyer(b); } // 401
    void own_iterable_first() { Ia.envoyer(new Suite("a", Donnees.nom()).iterator().next()); }
    void own_iterable_stream() { Ia.envoyer(StreamSupport.stream(new Suite(Donnees.nom()).spliterator(), false).toList()); } // 401
    void own_iterable_for_each() { List<String> l = new ArrayList<>(); new Suite("a", Donnees.nom()).forEach(l::add); Ia.envoyer(l); } // 401
    // chains that are longer than a path is deep
    void chain_of_three() { Maillon a = new Rognant(); a.suite = new Rognant(); a.suite.suite = new Rognant(); Ia.envoyer(a.traiter(Donnees.nom())); } // 401
    void chain_of_three_masked_last() { Maillon a = new Rognant(); a.suite = new Rognant(); a.suite.suite = new Masquant(); Ia.envoyer(a.traiter(Donnees.nom())); }
    void chain_of_five() { Maillon a = new Rognant(); a.puis(new Rognant()).puis(new Rognant()).puis(new Rognant()).puis(new Rognant()); Ia.envoyer(a.traiter(Donnees.nom())); } // 401
    // queues of tasks that are run until there is none
    static class Bassin {
        private final Deque<Runnable> q = new ArrayDeque<>();
        void execute(Runnable r) { q.add(r); }
        void vider() { Runnable r; while ((r = q.poll()) != null) r.run(); }
        void un() { Runnable r = q.poll(); if (r != null) r.run(); }
        void tous() { while (!q.isEmpty()) q.removeFirst().run(); }
    }
    void tasks_polled() { StringBuilder b = new StringBuilder(); Bassin p = new Bassin(); p.execute(() -> b.append(Donnees.nom())); p.vider(); Ia.envoyer(b); } // 401
    void task_polled() { StringBuilder b = new StringBuilder(); Bassin p = new Bassin(); p.execute(() -> b.append(Donnees.nom())); p.un(); Ia.envoyer(b); } // 401
    void tasks_removed() { StringBuilder b = new StringBuilder(); Bassin p = new Bassin(); p.execute(() -> b.append(Donnees.nom())); p.tous(); Ia.envoyer(b); } // 401
    void no_task() { StringBuilder b = new StringBuilder(); Bassin p = new Bassin(); p.vider(); p.execute(() -> b.append(Donnees.nom())); Ia.envoyer(b); }
    void polled_in_order() { PriorityQueue<String> q = new PriorityQueue<>(List.of("a", Donnees.nom())); StringBuilder b = new StringBuilder(); String s; while ((s = q.poll()) != null) b.append(s); Ia.envoyer(b); } // 401
    void polled_in_order_clean() { PriorityQueue<String> q = new PriorityQueue<>(List.of("a", "b")); StringBuilder b = new StringBuilder(); String s; while ((s = q.poll()) != null) b.append(s); Ia.envoyer(b); Donnees.nom(); }
    void polled_from_blocking() { BlockingQueue<String> q = new LinkedBlockingQueue<>(); q.offer(Donnees.nom()); StringBuilder b = new StringBuilder(); String s; while ((s = q.poll()) != null) b.append(s); Ia.envoyer(b); } // 401
}
