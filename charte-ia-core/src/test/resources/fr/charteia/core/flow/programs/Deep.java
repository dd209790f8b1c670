package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** What lies deep: a table in memory behind a repository, a service, a handler, a bus and a facade; chains, lists and trees. */
class Deep {
    // --- a stack of layers, made in one place
    static class Usager {
        String nom = "", ville = "", avis = "";
        Usager(String n, String v) { nom = n; ville = v; }
        String nom() { return nom; }
        String ville() { return ville; }
    }
    static class Depot { final Map<String, Usager> table = new ConcurrentHashMap<>(); void ranger(String c, Usager u) { table.put(c, u); } Usager lire(String c) { return table.get(c); } }
    static class Service {
        final Depot depot; Service(Depot d) { depot = d; }
        void inscrire(String c, String n, String v) { depot.ranger(c, new Usager(n, v)); }
        Usager trouver(String c) { return depot.lire(c); }
        void noter(String c, String a) { depot.lire(c).avis = a; }
    }
    interface Commande { Object executer(Service s); }
    record Inscrire(String cle, String nom, String ville) implements Commande { public Object executer(Service s) { s.inscrire(cle, nom, ville); return null; } }
    record LireNom(String cle) implements Commande { public Object executer(Service s) { return s.trouver(cle).nom(); } }
    record LireVille(String cle) implements Commande { public Object executer(Service s) { return s.trouver(cle).ville(); } }
    static class Guichetier { final Service service; Guichetier(Service s) { service = s; } Object traiter(Commande c) { return c.executer(service); } }
    static class Bus {
        final Map<String, Guichetier> guichetiers = new HashMap<>();
        Bus(Guichetier g) { guichetiers.put("usagers", g); }
        Object envoyer(Commande c) { return guichetiers.get("usagers").traiter(c); }
        Guichetier un() { return guichetiers.get("usagers"); }
    }
    static class Facade {
        final Bus bus; Facade(Bus b) { bus = b; }
        void inscrire(String c, String n, String v) { bus.un().service.inscrire(c, n, v); }
        String nom(String c) { return bus.un().service.trouver(c).nom(); }
        String ville(String c) { return bus.un().service.trouver(c).ville(); }
        void noter(String c, String a) { bus.un().service.noter(c, a); }
        String avis(String c) { return bus.un().service.trouver(c).avis; }
        Object executer(Commande c) { return bus.envoyer(c); }
    }
    static class Appli { final Facade facade = new Facade(new Bus(new Guichetier(new Service(new Depot())))); Facade facade() { return facade; } }
    static Facade facade() { return new Facade(new Bus(new Guichetier(new Service(new Depot())))); }
    void other_field() { Facade f = facade(); f.inscrire("1", Donnees.nom(), "Lyon"); Ia.envoyer(f.ville("1")); }
    void same_field() { Facade f = facade(); f.inscrire("1", Donnees.nom(), "Lyon"); Ia.envoyer(f.nom("1")); } // 401
    void other_field_deeper() { Appli a = new Appli(); a.facade().inscrire("1", Donnees.nom(), "Lyon"); Ia.envoyer(a.facade().ville("1")); }
    void same_field_deeper() { Appli a = new Appli(); a.facade().inscrire("1", Donnees.nom(), "Lyon"); Ia.envoyer(a.facade().nom("1")); } // 401
    void by_a_command() { Facade f = facade(); f.executer(new Inscrire("1", Donnees.nom(), "Lyon")); Ia.envoyer((String) f.executer(new LireVille("1"))); }
    void by_a_command_bad() { Facade f = facade(); f.executer(new Inscrire("1", Donnees.nom(), "Lyon")); Ia.envoyer((String) f.executer(new LireNom("1"))); } // 401
    void whole() { Facade f = facade(); f.inscrire("1", Donnees.nom(), "Lyon"); Ia.envoyer(f.bus.un().service.trouver("1")); } // 401
    void decided_by_another_field() { Facade f = facade(); f.inscrire("1", "x", "Lyon"); f.noter("1", Ia.demander("?")); if (f.ville("1").equals("Lyon")) Decisions.delivrer("1"); }
    void decided_by_the_answer() { Facade f = facade(); f.inscrire("1", "x", "Lyon"); f.noter("1", Ia.demander("?")); if (f.avis("1").equals("oui")) Decisions.delivrer("1"); } // 501
    static void inscrireEn(Facade f, String n) { f.inscrire("1", n, "Lyon"); }
    static String villeDe(Facade f) { return f.ville("1"); }
    static String nomDe(Facade f) { return f.nom("1"); }
    void in_helpers() { Facade f = facade(); inscrireEn(f, Donnees.nom()); Ia.envoyer(villeDe(f)); }
    void in_helpers_bad() { Facade f = facade(); inscrireEn(f, Donnees.nom()); Ia.envoyer(nomDe(f)); } // 401

    // --- the same, from one entry point to the next
    private final Appli gardee = new Appli();
    private Facade donnee;
    Deep(Facade f) { donnee = f; }
    @Point public void inscrit_garde() { gardee.facade().inscrire("1", Donnees.nom(), "Lyon"); gardee.facade().noter("1", Ia.demander("?")); }
    @Point public void ville_gardee() { Ia.envoyer(gardee.facade().ville("1")); }
    @Point public void nom_garde() { Ia.envoyer(gardee.facade().nom("1")); } // 401
    @Point public void decide_garde() { if (gardee.facade().avis("1").equals("oui")) Decisions.delivrer("1"); } // 501
    @Point public void decide_garde_autrement() { if (gardee.facade().ville("1").equals("Lyon")) Decisions.delivrer("1"); }
    static class Fiche { String nom = "", ville = "", avis = ""; }
    static class Armoire { final Map<String, Fiche> fiches = new HashMap<>(); }
    static class Rayon { Armoire armoire; Rayon(Armoire a) { armoire = a; } }
    static class Etage { Rayon rayon; Etage(Rayon r) { rayon = r; } }
    static class Aile { Etage etage; Aile(Etage e) { etage = e; } }
    static class Batiment { Aile aile; Batiment(Aile a) { aile = a; } }
    static class Site { Batiment batiment; Site(Batiment b) { batiment = b; } Fiche fiche(String c) { return batiment.aile.etage.rayon.armoire.fiches.get(c); } }
    static class Ministere { Site site; Ministere(Site s) { site = s; } }
    private Ministere ministere;
    @Point public void fiche_remplie() { ministere.site.fiche("1").nom = Donnees.nom(); ministere.site.fiche("1").avis = Ia.demander("?"); }
    @Point public void ville_de_la_fiche() { Ia.envoyer(ministere.site.fiche("1").ville); }
    @Point public void nom_de_la_fiche() { Ia.envoyer(ministere.site.fiche("1").nom); } // 401
    @Point public void decide_par_la_fiche() { if (ministere.site.fiche("1").avis.equals("oui")) Decisions.delivrer("1"); } // 501
    @Point public void decide_par_la_ville() { if (ministere.site.fiche("1").ville.equals("oui")) Decisions.delivrer("1"); }
    @Point public void fiche_entiere() { Ia.envoyer(ministere.site.fiche("1")); } // 401

    // --- generic buses
    interface Requete<R> {}
    interface Traitement<C extends Requete<R>, R> { R traiter(C c); }
    record Ville(String cle) implements Requete<String> {}
    record Nom(String cle) implements Requete<String> {}
    record Ajout(String cle, Usager usager) implements Requete<Void> {}
    static class Stock<K, V> { final Map<K, V> m = new HashMap<>(); V get(K k) { return m.get(k); } void put(K k, V v) { m.put(k, v); } }
    static class Gestion { final Stock<String, Usager> stock; Gestion(Stock<String, Usager> s) { stock = s; } }
    static class TraiteVille implements Traitement<Ville, String> { final Gestion g; TraiteVille(Gestion g) { this.g = g; } public String traiter(Ville v) { return g.stock.get(v.cle()).ville(); } }
    static class TraiteNom implements Traitement<Nom, String> { final Gestion g; TraiteNom(Gestion g) { this.g = g; } public String traiter(Nom v) { return g.stock.get(v.cle()).nom(); } }
    static class TraiteAjout implements Traitement<Ajout, Void> { final Gestion g; TraiteAjout(Gestion g) { this.g = g; } public Void traiter(Ajout a) { g.stock.put(a.cle(), a.usager()); return null; } }
    static class Aiguillage<C extends Requete<R>, R> { final Traitement<C, R> t; Aiguillage(Traitement<C, R> t) { this.t = t; } R passer(C c) { return t.traiter(c); } }
    static class Mediateur {
        final Aiguillage<Ville, String> villes; final Aiguillage<Nom, String> noms; final Aiguillage<Ajout, Void> ajouts;
        Mediateur() { Gestion g = new Gestion(new Stock<>()); villes = new Aiguillage<>(new TraiteVille(g)); noms = new Aiguillage<>(new TraiteNom(g)); ajouts = new Aiguillage<>(new TraiteAjout(g)); }
    }
    static class Portail { final Mediateur m = new Mediateur(); String ville(String c) { return m.villes.passer(new Ville(c)); } String nom(String c) { return m.noms.passer(new Nom(c)); } void ajouter(String c, Usager u) { m.ajouts.passer(new Ajout(c, u)); } }
    static class Entree { final Portail p = new Portail(); }
    void generic_bus() { Entree e = new Entree(); e.p.ajouter("1", new Usager(Donnees.nom(), "Lyon")); Ia.envoyer(e.p.ville("1")); }
    void generic_bus_bad() { Entree e = new Entree(); e.p.ajouter("1", new Usager(Donnees.nom(), "Lyon")); Ia.envoyer(e.p.nom("1")); } // 401

    // --- chains of fields
    static class A { B b = new B(); } static class B { C c = new C(); } static class C { D d = new D(); } static class D { E e = new E(); }
    static class E { F f = new F(); } static class F { G g = new G(); } static class G { H h = new H(); }
    static class H { String nom = "", ville = ""; List<String> noms = new ArrayList<>(), villes = new ArrayList<>(); Map<String, List<String>> listes = new HashMap<>(), autres = new HashMap<>(); Usager u = new Usager("", ""), v = new Usager("", ""); }
    static void remplir(A a, String s) { a.b.c.d.e.f.g.h.nom = s; }
    static void ajouter(A a, String s) { a.b.c.d.e.f.g.h.noms.add(s); }
    static void classer(A a, String s) { a.b.c.d.e.f.g.h.listes.computeIfAbsent("x", k -> new ArrayList<>()).add(s); }
    void chain() { A a = new A(); remplir(a, Donnees.nom()); Ia.envoyer(a.b.c.d.e.f.g.h.ville); }
    void chain_bad() { A a = new A(); remplir(a, Donnees.nom()); Ia.envoyer(a.b.c.d.e.f.g.h.nom); } // 401
    void chain_of_a_list() { A a = new A(); ajouter(a, Donnees.nom()); Ia.envoyer(a.b.c.d.e.f.g.h.villes); }
    void chain_of_a_list_bad() { A a = new A(); ajouter(a, Donnees.nom()); Ia.envoyer(a.b.c.d.e.f.g.h.noms); } // 401
    void chain_of_a_map_of_lists() { A a = new A(); classer(a, Donnees.nom()); Ia.envoyer(a.b.c.d.e.f.g.h.autres); }
    void chain_of_a_map_of_lists_bad() { A a = new A(); classer(a, Donnees.nom()); Ia.envoyer(a.b.c.d.e.f.g.h.listes.get("x").get(0)); } // 401
    static String lue(A a) { return a.b.c.d.e.f.g.h.ville; }
    static String nommee(A a) { return a.b.c.d.e.f.g.h.nom; }
    static Object listee(A a) { return a.b.c.d.e.f.g.h.villes.get(0); }
    static Object listeeNom(A a) { return a.b.c.d.e.f.g.h.noms.get(0); }
    void read_in_a_helper() { A a = new A(); a.b.c.d.e.f.g.h.nom = Donnees.nom(); Ia.envoyer(lue(a)); }
    void read_in_a_helper_bad() { A a = new A(); a.b.c.d.e.f.g.h.nom = Donnees.nom(); Ia.envoyer(nommee(a)); } // 401
    void list_in_a_helper() { A a = new A(); a.b.c.d.e.f.g.h.noms.add(Donnees.nom()); Ia.envoyer(listee(a)); }
    void list_in_a_helper_bad() { A a = new A(); a.b.c.d.e.f.g.h.noms.add(Donnees.nom()); Ia.envoyer(listeeNom(a)); } // 401
    static String apresReponse(A a, String s) { a.b.c.d.e.f.g.h.nom = s; return a.b.c.d.e.f.g.h.nom; }
    void written_and_read() { Ia.envoyer(apresReponse(new A(), Donnees.nom())); } // 401
    void written_and_read_of_what_is_passed(A a) { a.b.c.d.e.f.g.h.nom = Donnees.nom(); Ia.envoyer(a.b.c.d.e.f.g.h.ville); }
    void written_and_read_of_what_is_passed_bad(A a) { a.b.c.d.e.f.g.h.nom = Donnees.nom(); Ia.envoyer(a.b.c.d.e.f.g.h.nom); } // 401
    void passed_list(A a) { a.b.c.d.e.f.g.h.noms.add(Donnees.nom()); Ia.envoyer(a.b.c.d.e.f.g.h.villes); }
    void passed_list_bad(A a) { a.b.c.d.e.f.g.h.noms.add(Donnees.nom()); Ia.envoyer(a.b.c.d.e.f.g.h.noms); } // 401
    void passed_list_whole_bad(A a) { a.b.c.d.e.f.g.h.noms.add(Donnees.nom()); Ia.envoyer(a.b.c.d.e.f.g.h); } // 401
    void passed_whole_bad(A a) { a.b.c.d.e.f.g.h.noms.add(Donnees.nom()); Ia.envoyer(a); } // 401
    static void echanger(A a, H h) { a.b.c.d.e.f.g.h = h; }
    void replaced() { A a = new A(); H h = new H(); h.nom = Donnees.nom(); echanger(a, h); Ia.envoyer(a.b.c.d.e.f.g.h.ville); }
    void replaced_bad() { A a = new A(); H h = new H(); h.nom = Donnees.nom(); echanger(a, h); Ia.envoyer(a.b.c.d.e.f.g.h.nom); } // 401
    void one_of_two_of_a_class() { A a = new A(); deuxieme(a).nom = Donnees.nom(); Ia.envoyer(premier(a).ville); }
    void one_of_two_of_a_class_other() { A a = new A(); deuxieme(a).nom = Donnees.nom(); Ia.envoyer(premierNom(a)); }
    void one_of_two_of_a_class_bad() { A a = new A(); deuxieme(a).nom = Donnees.nom(); Ia.envoyer(deuxiemeNom(a)); } // 401
    static Usager premier(A a) { return a.b.c.d.e.f.g.h.u; }
    static Usager deuxieme(A a) { return a.b.c.d.e.f.g.h.v; }
    static String premierNom(A a) { return a.b.c.d.e.f.g.h.u.nom; }
    static String deuxiemeNom(A a) { return a.b.c.d.e.f.g.h.v.nom; }

    // --- masked or approved deep down
    void masked_deep() { A a = new A(); remplir(a, Masque.masquer(Donnees.nom())); Ia.envoyer(nommee(a)); }
    void approved_deep() { A a = new A(); remplir(a, Ia.demander("?")); if (Agent.valide(nommee(a))) Decisions.delivrer(nommee(a)); }
    void not_approved_deep() { A a = new A(); remplir(a, Ia.demander("?")); if (Agent.valide(lue(a))) Decisions.delivrer(nommee(a)); } // 501
    static class Z { A a = new A(); } static class Y { Z z = new Z(); } static class X { Y y = new Y(); } static class W { X x = new X(); }
    static void remplirW(W w, String s) { w.x.y.z.a.b.c.d.e.f.g.h.nom = s; }
    static String nomW(W w) { return w.x.y.z.a.b.c.d.e.f.g.h.nom; }
    static String villeW(W w) { return w.x.y.z.a.b.c.d.e.f.g.h.ville; }
    static void listeW(W w, String s) { w.x.y.z.a.b.c.d.e.f.g.h.noms.add(s); }
    static void classeW(W w, String s) { w.x.y.z.a.b.c.d.e.f.g.h.listes.computeIfAbsent("x", k -> new ArrayList<>()).add(s); }
    void twelve() { W w = new W(); remplirW(w, Donnees.nom()); Ia.envoyer(villeW(w)); }
    void twelve_bad() { W w = new W(); remplirW(w, Donnees.nom()); Ia.envoyer(nomW(w)); } // 401
    void twelve_list() { W w = new W(); listeW(w, Donnees.nom()); Ia.envoyer(w.x.y.z.a.b.c.d.e.f.g.h.villes); }
    void twelve_list_bad() { W w = new W(); listeW(w, Donnees.nom()); Ia.envoyer(w.x.y.z.a.b.c.d.e.f.g.h.noms.get(0)); } // 401
    void twelve_map_of_lists() { W w = new W(); classeW(w, Donnees.nom()); Ia.envoyer(w.x.y.z.a.b.c.d.e.f.g.h.autres.get("x")); }
    void twelve_map_of_lists_bad() { W w = new W(); classeW(w, Donnees.nom()); Ia.envoyer(w.x.y.z.a.b.c.d.e.f.g.h.listes.get("x")); } // 401
    void twelve_passed(W w) { remplirW(w, Donnees.nom()); Ia.envoyer(villeW(w)); }
    void twelve_passed_bad(W w) { remplirW(w, Donnees.nom()); Ia.envoyer(nomW(w)); } // 401
    void twelve_passed_read_here_bad(W w) { remplirW(w, Donnees.nom()); Ia.envoyer(w.x.y.z.a.b.c.d.e.f.g.h.nom); } // 401
    void twelve_passed_list_bad(W w) { listeW(w, Donnees.nom()); Ia.envoyer(w.x.y.z.a.b.c.d.e.f.g.h.noms); } // 401
    void twelve_passed_list(W w) { listeW(w, Donnees.nom()); Ia.envoyer(w.x.y.z.a.b.c.d.e.f.g.h.villes); }
    void twelve_passed_whole_bad(W w) { remplirW(w, Donnees.nom()); Ia.envoyer(w.x.y.z.a.b.c.d.e.f.g.h); } // 401
    static String nomA(W w) { return nommee(w.x.y.z.a); }
    void written_here_read_through_two_helpers_bad(W w) { w.x.y.z.a.b.c.d.e.f.g.h.nom = Donnees.nom(); Ia.envoyer(nomA(w)); } // 401

    // --- records in records
    record R1(R2 r, String ville) {} record R2(R3 r, String ville) {} record R3(R4 r, String ville) {} record R4(R5 r, String ville) {}
    record R5(R6 r, String ville) {} record R6(R7 r, String ville) {} record R7(R8 r, String ville) {} record R8(String nom, String ville) {}
    static R1 fait(String n) { return new R1(new R2(new R3(new R4(new R5(new R6(new R7(new R8(n, "h"), "g"), "f"), "e"), "d"), "c"), "b"), "a"); }
    static void envoie(R1 r) { Ia.envoyer(r.r().r().r().r().r().r().r().ville()); }
    static void envoieNom(R1 r) { Ia.envoyer(r.r().r().r().r().r().r().r().nom()); } // 401
    void records() { envoie(fait(Donnees.nom())); envoieNom(fait(Donnees.nom())); }
    record Formulaire(@Personnel String nom, String ville) {}
    record S1(S2 s) {} record S2(S3 s) {} record S3(S4 s) {} record S4(S5 s) {} record S5(S6 s) {} record S6(S7 s) {} record S7(Formulaire s) {}
    void annotated(S1 s) { Ia.envoyer(s.s().s().s().s().s().s().s().ville()); }
    void annotated_bad(S1 s) { Ia.envoyer(s.s().s().s().s().s().s().s().nom()); } // 401
    void annotated_whole_bad(S1 s) { Ia.envoyer(s.s().s().s().s().s().s().s()); } // 401
    void annotated_above_bad(S1 s) { Ia.envoyer(s.s().s().s().s().s().s()); } // 401

    // --- lists and trees of one's own
    static class Maillon { Maillon suivant; String nom = "", ville = ""; Maillon(String n, String v, Maillon s) { nom = n; ville = v; suivant = s; } }
    static String villes(Maillon m) { StringBuilder s = new StringBuilder(); for (; m != null; m = m.suivant) s.append(m.ville); return s.toString(); }
    static String noms(Maillon m) { StringBuilder s = new StringBuilder(); for (; m != null; m = m.suivant) s.append(m.nom); return s.toString(); }
    static Maillon quatre(String n) { return new Maillon("", "a", new Maillon("", "b", new Maillon("", "c", new Maillon(n, "d", null)))); }
    void linked() { Ia.envoyer(villes(quatre(Donnees.nom()))); }
    void linked_bad() { Ia.envoyer(noms(quatre(Donnees.nom()))); } // 401
    static String villeRec(Maillon m) { return m == null ? "" : m.ville + villeRec(m.suivant); }
    static String nomRec(Maillon m) { return m == null ? "" : m.nom + nomRec(m.suivant); }
    void linked_recursive() { Ia.envoyer(villeRec(quatre(Donnees.nom()))); }
    void linked_recursive_bad() { Ia.envoyer(nomRec(quatre(Donnees.nom()))); } // 401
    static void marquer(Maillon m, String s) { while (m.suivant != null) m = m.suivant; m.nom = s; }
    static void marquerTout(Maillon m, String s) { for (; m != null; m = m.suivant) m.nom = s; }
    void last_marked(Maillon m) { marquer(m, Donnees.nom()); Ia.envoyer(villes(m)); }
    void last_marked_bad(Maillon m) { marquer(m, Donnees.nom()); Ia.envoyer(noms(m)); } // 401
    void last_marked_of_four() { Maillon m = quatre("x"); marquer(m, Donnees.nom()); Ia.envoyer(villes(m)); }
    void last_marked_of_four_bad() { Maillon m = quatre("x"); marquer(m, Donnees.nom()); Ia.envoyer(noms(m)); } // 401
    void all_marked_bad(Maillon m) { marquerTout(m, Donnees.nom()); Ia.envoyer(m.suivant.suivant.suivant.suivant.nom); } // 401
    void all_marked(Maillon m) { marquerTout(m, Donnees.nom()); Ia.envoyer(m.suivant.suivant.suivant.suivant.ville); }
    static void ajouterAuBout(Maillon m, Maillon n) { while (m.suivant != null) m = m.suivant; m.suivant = n; }
    void added_at_the_end(Maillon m) { ajouterAuBout(m, new Maillon(Donnees.nom(), "x", null)); Ia.envoyer(villes(m)); }
    void added_at_the_end_bad(Maillon m) { ajouterAuBout(m, new Maillon(Donnees.nom(), "x", null)); Ia.envoyer(noms(m)); } // 401
    void fifth_bad(Maillon m) { m.suivant.suivant.suivant.suivant.nom = Donnees.nom(); Ia.envoyer(noms(m)); } // 401
    void fifth(Maillon m) { m.suivant.suivant.suivant.suivant.nom = Donnees.nom(); Ia.envoyer(villes(m)); }
    static class Noeud { Noeud gauche, droite, parent; String nom = "", ville = ""; final List<Noeud> enfants = new ArrayList<>(); }
    static String villesDe(Noeud n) { return n == null ? "" : villesDe(n.gauche) + n.ville + villesDe(n.droite); }
    static String nomsDe(Noeud n) { return n == null ? "" : nomsDe(n.gauche) + n.nom + nomsDe(n.droite); }
    static void poser(Noeud n, String s) { if (n.gauche == null) n.nom = s; else poser(n.gauche, s); }
    static void poserADroite(Noeud n, String s) { n.droite.gauche.droite.gauche.nom = s; }
    void tree(Noeud n) { poser(n, Donnees.nom()); Ia.envoyer(villesDe(n)); }
    void tree_bad(Noeud n) { poser(n, Donnees.nom()); Ia.envoyer(nomsDe(n)); } // 401
    void tree_right(Noeud n) { poserADroite(n, Donnees.nom()); Ia.envoyer(villesDe(n)); }
    void tree_right_bad(Noeud n) { poserADroite(n, Donnees.nom()); Ia.envoyer(nomsDe(n)); } // 401
    static Noeud arbre() { Noeud r = new Noeud(), a = r; for (int i = 0; i < 9; i++) { Noeud e = new Noeud(); e.parent = a; if (i % 2 == 0) a.droite = e; else a.gauche = e; a.enfants.add(e); a = e; } return r; }
    void tree_made() { Noeud n = arbre(); poserADroite(n, Donnees.nom()); Ia.envoyer(villesDe(n)); }
    void tree_made_bad() { Noeud n = arbre(); poserADroite(n, Donnees.nom()); Ia.envoyer(nomsDe(n)); } // 401
    static Noeud racine(Noeud n) { while (n.parent != null) n = n.parent; return n; }
    void root_marked(Noeud n) { racine(n).nom = Donnees.nom(); Ia.envoyer(n.parent.parent.parent.ville); }
    void root_marked_bad(Noeud n) { racine(n).nom = Donnees.nom(); Ia.envoyer(n.parent.parent.parent.parent.nom); } // 401
    static String enfants(Noeud n) { StringBuilder s = new StringBuilder(n.ville); for (Noeud e : n.enfants) s.append(enfants(e)); return s.toString(); }
    static String enfantsNoms(Noeud n) { StringBuilder s = new StringBuilder(n.nom); for (Noeud e : n.enfants) s.append(enfantsNoms(e)); return s.toString(); }
    static void poserChez(Noeud n, String s) { n.enfants.get(0).enfants.get(0).enfants.get(0).enfants.get(0).nom = s; }
    void children(Noeud n) { poserChez(n, Donnees.nom()); Ia.envoyer(enfants(n)); }
    void children_bad(Noeud n) { poserChez(n, Donnees.nom()); Ia.envoyer(enfantsNoms(n)); } // 401

    // --- functions that lie deep
    static class Regles { Function<Usager, String> regle = Usager::ville; }
    static class K1 { K2 k = new K2(); } static class K2 { K3 k = new K3(); } static class K3 { K4 k = new K4(); } static class K4 { K5 k = new K5(); }
    static class K5 { K6 k = new K6(); } static class K6 { K7 k = new K7(); } static class K7 { Regles r = new Regles(); Usager u = new Usager("", ""); }
    static void regler(K1 k, Function<Usager, String> f) { k.k.k.k.k.k.k.r.regle = f; }
    static void reglerEnHaut(K5 k, Function<Usager, String> f) { k.k.k.r.regle = f; }
    static String appliquerEnHaut(K5 k) { return k.k.k.r.regle.apply(k.k.k.u); }
    static String appliquer(K1 k) { return k.k.k.k.k.k.k.r.regle.apply(k.k.k.k.k.k.k.u); }
    void function() { K5 k = new K5(); reglerEnHaut(k, Usager::ville); k.k.k.u.nom = Donnees.nom(); Ia.envoyer(appliquerEnHaut(k)); }
    void function_higher_bad() { K5 k = new K5(); reglerEnHaut(k, Usager::nom); k.k.k.u.nom = Donnees.nom(); Ia.envoyer(appliquerEnHaut(k)); } // 401
    void function_bad() { K1 k = new K1(); regler(k, Usager::nom); k.k.k.k.k.k.k.u.nom = Donnees.nom(); Ia.envoyer(appliquer(k)); } // 401
    static class Anneau { Anneau m; String nom = "", ville = ""; Anneau(Anneau m) { this.m = m; } }
    static Anneau six(String nom, String ville) { Anneau a = new Anneau(null); a.nom = nom; a.ville = ville; return new Anneau(new Anneau(new Anneau(new Anneau(new Anneau(a))))); }
    static void fond(Anneau x) { Ia.envoyer(x.m.m.m.m.nom); } // 401
    static void milieu(Anneau x) { fond(x.m); }
    static void haut(Anneau x) { milieu(x); }
    void six_links_two_helpers_down() { haut(six(Donnees.nom(), "x")); }
    static void fond2(Anneau x) { Ia.envoyer(x.m.m.m.m.ville); }
    static void milieu2(Anneau x) { fond2(x.m); }
    static void haut2(Anneau x) { milieu2(x); }
    void six_links_two_helpers_down_other() { haut2(six(Donnees.nom(), "x")); }
    static void fond3(Anneau x) { Anneau y = x.m.m.m.m; Ia.envoyer(y.nom); } // 401
    static void milieu3(Anneau x) { x.m.ville = "y"; fond3(x.m); }
    static void haut3(Anneau x) { x.ville = "z"; milieu3(x); }
    void six_links_written_on_the_way() { haut3(six(Donnees.nom(), "x")); }
    static Anneau dernier(Anneau x) { return x.m.m.m.m.m; }
    static Anneau dernierDe(Anneau x) { return dernier(x); }
    void last_of_six() { Ia.envoyer(dernierDe(six(Donnees.nom(), "x")).nom); } // 401
    void last_of_six_other() { Ia.envoyer(dernierDe(six(Donnees.nom(), "x")).ville); }
    static void nommer(Anneau x, String s) { x.m.m.m.m.m.nom = s; }
    static void nommerDe(Anneau x, String s) { nommer(x, s); }
    void last_of_six_written() { Anneau a = six("x", "x"); nommerDe(a, Donnees.nom()); Ia.envoyer(dernierDe(a).nom); } // 401
    void last_of_six_written_other() { Anneau a = six("x", "x"); nommerDe(a, Donnees.nom()); Ia.envoyer(dernierDe(a).ville); }
}
