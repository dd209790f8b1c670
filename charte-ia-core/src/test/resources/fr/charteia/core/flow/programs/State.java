package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** What one entry point leaves, another finds. Each class below is a program, or a pair of twins. */
class State {
    static String commun;
    static String propre;
    void static_field_written() { commun = Ia.demander("q"); propre = Donnees.propre(); }
    void static_field_decides() { Decisions.refuser(commun); } // 501
    void other_static_field() { Decisions.refuser(propre); }

    static class Champ {
        private String avis;
        private String autre;
        void analyser(String q) { avis = Ia.demander(q); autre = q; }
        void decider() { Decisions.refuser(avis); } // 501
        void deciderAutre() { Decisions.refuser(autre); }
    }

    /** Written and read through accessors, in other classes. */
    static class Porteur {
        private String avis;
        private String note;
        String getAvis() { return avis; }
        void setAvis(String avis) { this.avis = avis; }
        String getNote() { return note; }
        void setNote(String note) { this.note = note; }
    }
    static class Ecrivain {
        private final Porteur porteur;
        Ecrivain(Porteur porteur) { this.porteur = porteur; }
        void ecrire() { porteur.setAvis(Ia.demander("q")); porteur.setNote("rien"); }
    }
    static class Lecteur {
        private final Porteur porteur;
        Lecteur(Porteur porteur) { this.porteur = porteur; }
        void lire() { Decisions.refuser(porteur.getAvis()); } // 501
        void lireNote() { Decisions.refuser(porteur.getNote()); }
    }

    /** An object that nobody else holds gives nothing. */
    static class Interne {
        static class Brouillon { String texte; }
        void rediger() {
            Brouillon b = new Brouillon();
            b.texte = Ia.demander("q");
            Ia.envoyer(b.texte);
        }
        void decider(Brouillon b) { Decisions.refuser(b.texte); }
    }

    /** Condition: a status set under a branch on the answer. */
    static class Statut {
        private String statut = "NOUVEAU";
        private String trace = "NOUVEAU";
        void classer() {
            if (Ia.demander("q").contains("fraude")) {
                statut = "REFUSE";
            }
            trace = "CLASSE";
        }
        void appliquer() {
            if (statut.equals("REFUSE")) {
                Decisions.refuser("dossier"); // 501
            }
        }
        void tracer() {
            if (trace.equals("CLASSE")) {
                Decisions.refuser("dossier");
            }
        }
    }
    static class StatutPareil {
        private String statut;
        void classer() {
            if (Ia.demander("q").contains("fraude")) {
                statut = "VU";
            } else {
                statut = "VU";
            }
        }
        void appliquer() {
            if (statut.equals("VU")) {
                Decisions.refuser("dossier");
            }
        }
    }
    static class Drapeau {
        private boolean refus;
        private int score;
        void noter() {
            refus = Ia.noter("q") > 0.5;
            score = (int) (Ia.noter("q") * 100);
        }
        void drapeau() { if (refus) Decisions.refuser("d"); } // 501
        void seuil() { if (score > 50) Decisions.refuser("d"); } // 501
    }

    /** Presence only: there is an answer. */
    static class Presence {
        private String avis;
        void demander() { avis = Ia.demander("q"); }
        void relancer() { if (avis == null) Decisions.refuser("d"); }
    }

    // ---- containers -------------------------------------------------------------------------------------------------

    static class ParCle {
        private final Map<String, String> valeurs = new ConcurrentHashMap<>();
        void remplir() { valeurs.put("avis", Ia.demander("q")); valeurs.put("date", Donnees.propre()); }
        void decider() { Decisions.refuser(valeurs.get("avis")); } // 501
        void dater() { Decisions.refuser(valeurs.get("date")); }
        void chercher(String cle) { Decisions.refuser(valeurs.get(cle)); } // 501
    }
    static class ParIdentifiant {
        private final Map<Long, String> avis = new HashMap<>();
        private final Map<Long, String> noms = new HashMap<>();
        void remplir(long id) { avis.put(id, Ia.demander("q")); noms.put(id, Donnees.propre()); }
        void decider(long id) { Decisions.refuser(avis.get(id)); } // 501
        void nommer(long id) { Decisions.refuser(noms.get(id)); }
        void vider(long id) { avis.remove(id); Decisions.refuser(id); }
    }
    static class File {
        private final Queue<String> file = new ConcurrentLinkedQueue<>();
        private final List<String> journal = new ArrayList<>();
        void produire() { file.add(Ia.demander("q")); journal.add("produit"); }
        void consommer() { Decisions.refuser(file.poll()); } // 501
        void tout() { for (String s : file) Decisions.refuser(s); } // 501
        void relire() { for (String s : journal) Decisions.refuser(s); }
        void taille() { if (file.size() > 3) Ia.envoyer("trop"); }
    }
    static class Atomique {
        private static final AtomicReference<String> DERNIER = new AtomicReference<>();
        private static final ThreadLocal<String> FIL = new ThreadLocal<>();
        private static final ThreadLocal<String> AUTRE_FIL = new ThreadLocal<>();
        void poser() { DERNIER.set(Ia.demander("q")); FIL.set(Ia.demander("q")); AUTRE_FIL.set("x"); }
        void decider() { Decisions.refuser(DERNIER.get()); } // 501
        void fil() { Decisions.refuser(FIL.get()); } // 501
        void autreFil() { Decisions.refuser(AUTRE_FIL.get()); }
    }
    static class ListeStatique {
        private static final List<String> REFUSES = new ArrayList<>();
        void classer(String id) { if (Ia.demander("q").contains("non")) REFUSES.add(id); }
        void appliquer(String id) { if (REFUSES.contains(id)) Decisions.refuser(id); } // 501
    }
    static class ListeDInstance {
        private final Set<String> refuses = new HashSet<>();
        private final Set<String> vus = new HashSet<>();
        void classer(String id) { if (Ia.demander("q").contains("non")) refuses.add(id); vus.add(id); }
        void appliquer(String id) { if (refuses.contains(id)) Decisions.refuser(id); } // 501
        void revoir(String id) { if (vus.contains(id)) Decisions.refuser(id); }
    }
    static class DansUneCarte {
        static class Fiche { String avis; String nom; }
        private final Map<Long, Fiche> fiches = new HashMap<>();
        void creer(long id) {
            Fiche f = new Fiche();
            f.avis = Ia.demander("q");
            f.nom = Donnees.propre();
            fiches.put(id, f);
        }
        void decider(long id) { Decisions.refuser(fiches.get(id).avis); } // 501
        void nommer(long id) { Decisions.refuser(fiches.get(id).nom); }
        void toutes() { fiches.values().stream().map(f -> f.avis).forEach(Decisions::refuser); } // 501
    }

    // ---- stores -----------------------------------------------------------------------------------------------------

    static class EnSession {
        void poser(Session s) { s.poser("avis", Ia.demander("q")); s.poser("nom", Donnees.propre()); }
        void decider(Session s) { Decisions.refuser(s.lire("avis")); } // 501
        void nommer(Session s) { Decisions.refuser(s.lire("nom")); }
        void courante() { Decisions.refuser(Session.courante().lire("avis")); } // 501
        void inconnue(Session s, String cle) { Decisions.refuser(s.lire(cle)); } // 501
        private static final String CLE = "avis";
        void parConstante(Session s) { Decisions.refuser(s.lire(CLE)); } // 501
        void parAide(Session s) { Decisions.refuser(aide(s, "avis")); } // 501
        void parAideNom(Session s) { Decisions.refuser(aide(s, "nom")); }
        private static Object aide(Session s, String cle) { return s.lire(cle); }
        void ecrase(Session s) { s.poser("avis", "rien"); Decisions.refuser(s.lire("avis")); }
    }
    static class ParContexte {
        void poser() { Contexte.put("reponse", Ia.demander("q")); Contexte.put("id", "12"); }
        void decider() { Decisions.refuser(Contexte.get("reponse")); } // 501
        void autre() { Decisions.refuser(Contexte.get("id")); }
    }
    static class Dossier {
        private long id;
        private String avis;
        private String nom;
        private String statut;
        private List<String> notes = new ArrayList<>();
        String getAvis() { return avis; }
        void setAvis(String a) { avis = a; }
        String getNom() { return nom; }
        void setNom(String n) { nom = n; }
        String getStatut() { return statut; }
        void setStatut(String s) { statut = s; }
        List<String> getNotes() { return notes; }
    }
    static class Entites {
        private final Depot<Dossier> depot;
        Entites(Depot<Dossier> depot) { this.depot = depot; }
        void creer() {
            Dossier d = new Dossier();
            d.setAvis(Ia.demander("q"));
            d.setNom(Donnees.propre());
            depot.save(d);
        }
        void decider(long id) { Decisions.refuser(depot.findById(id).orElseThrow().getAvis()); } // 501
        void nommer(long id) { Decisions.refuser(depot.findById(id).orElseThrow().getNom()); }
        void tous() { for (Dossier d : depot.findAll()) Decisions.refuser(d.getAvis()); } // 501
        void flux() { depot.findAll().stream().map(Dossier::getAvis).forEach(Decisions::refuser); } // 501
        void fluxNoms() { depot.findAll().stream().map(Dossier::getNom).forEach(Decisions::refuser); }
        void charge(long id) { Decisions.refuser(depot.charger(id).getAvis()); } // 501
        void recu(Dossier d) { Decisions.refuser(d.getAvis()); } // 501
        void entier(long id) { Dossier d = depot.charger(id); Decisions.refuser(d.getNom() + d); }
        void entierPasse(long id) { remettre(depot.charger(id)); }
        private void remettre(Dossier d) { Decisions.refuser(d); } // 501
        void combien() { if (depot.findAll().size() > 3) Decisions.refuser("trop"); }
        void existe(long id) { if (depot.findById(id).isPresent()) Decisions.refuser(id); }
    }
    /** Changed where it is found, never saved: the container writes it back. */
    static class Gere {
        static class Titre { String statut; String motif; }
        private Depot<Titre> depot;
        void classer(long id) {
            Titre t = depot.charger(id);
            if (Ia.demander("q").contains("non")) {
                t.statut = "REFUSE";
            }
            t.motif = "examen";
        }
        void appliquer() {
            for (Titre t : depot.findAll()) {
                if ("REFUSE".equals(t.statut)) {
                    Decisions.refuser(t); // 501
                }
            }
        }
        void parMotif(long id) {
            if (depot.charger(id).motif.equals("examen")) {
                Decisions.delivrer(id);
            }
        }
    }
    /** Saved in only one arm. */
    static class UnBras {
        static class Alerte { String niveau; String lieu; }
        private Depot<Alerte> depot;
        void creer() {
            Alerte a = new Alerte();
            a.niveau = "HAUT";
            if (Ia.demander("q").contains("urgent")) {
                depot.save(a);
            }
        }
        void traiter(long id) {
            if (depot.charger(id).niveau.equals("HAUT")) Decisions.delivrer(id); // 501
        }
    }
    /** Never saved. */
    static class Jete {
        static class Essai { String avis; }
        private Depot<Essai> depot;
        void essayer() {
            Essai e = new Essai();
            e.avis = Ia.demander("q");
            System.out.println(e.avis.length());
        }
        void decider(long id) { Decisions.refuser(depot.charger(id).avis); }
    }
    /** Saved from a helper, in a list, as a field of another. */
    static class Detours {
        static class Ligne { String texte; Ligne(String t) { texte = t; } }
        static class Page { List<Ligne> lignes = new ArrayList<>(); Ligne titre; }
        private Depot<Page> pages;
        private Depot<Ligne> lignes;
        void creer() {
            Page p = new Page();
            p.lignes.add(new Ligne(Ia.demander("q")));
            ranger(p);
        }
        private void ranger(Page p) { pages.save(p); }
        void lire(long id) { Decisions.refuser(pages.charger(id).lignes.get(0).texte); } // 501
        void ligne(long id) { Decisions.refuser(lignes.charger(id).texte); } // 501
    }
    static class Evenements {
        record AvisRendu(String texte, String source) {}
        static class AutreEvenement { String texte; }
        void publier() { Bus.publier(new AvisRendu(Ia.demander("q"), "guichet")); }
        void recevoir(AvisRendu e) { Decisions.refuser(e.texte()); } // 501
        void source(AvisRendu e) { Decisions.refuser(e.source()); }
        void autre(AutreEvenement e) { Decisions.refuser(e.texte); }
    }

    // ---- a person in between ----------------------------------------------------------------------------------------

    static class Valide {
        private String choisi;
        private String confirme;
        private String approuve;
        private String ignore;
        void choisir() { choisi = Agent.choisit(Ia.demander("q")); }
        void confirmer() { String a = Ia.demander("q"); Agent.confirme(a); confirme = a; }
        void approuver() { String a = Ia.demander("q"); if (Agent.valide(a)) approuve = a; }
        void ignorer() { String a = Ia.demander("q"); Agent.valide(a); ignore = a; }
        void choix() { Decisions.refuser(choisi); }
        void confirmation() { Decisions.refuser(confirme); }
        void approbation() { Decisions.refuser(approuve); }
        void ignorance() { Decisions.refuser(ignore); } // 501
    }
    static class ValideALaLecture {
        private String avis;
        void demander() { avis = Ia.demander("q"); }
        void decider() { if (Agent.valide(avis)) Decisions.refuser(avis); }
        void deciderSans() { Agent.valide(avis); Decisions.refuser(avis); } // 501
    }
    static class Etape extends Agent {
        private String avis;
        private String vise;
        void demander() { avis = Ia.demander("q"); }
    }

    // ---- personal data ----------------------------------------------------------------------------------------------

    static class Personnel {
        private String dernier;
        private String propre;
        void enregistrer() { dernier = Donnees.nom(); propre = Donnees.propre(); }
        void envoyer() { Ia.envoyer(dernier); } // 401
        void envoyerPropre() { Ia.envoyer(propre); }
        void masquer() { Ia.envoyer(Masque.masquer(dernier)); }
        void remplacer() { Ia.envoyer(Masque.remplacer(dernier)); } // 407
    }
    static class Remplis {
        private static final Map<String, String> CARTE = new HashMap<>();
        private static final Map<String, String> AUTRE = new HashMap<>();
        void remplir() { CARTE.put("nom", Donnees.nom()); AUTRE.put("nom", "x"); }
        void enSession(Session s) { s.poser("usager", Donnees.nom()); }
        void envoyer() { Ia.envoyer(CARTE.get("nom")); } // 401
        void envoyerAutreCle() { Ia.envoyer(CARTE.get("ville")); }
        void envoyerAutre() { Ia.envoyer(AUTRE.get("nom")); }
        void envoyerSession(Session s) { Ia.envoyer(s.lire("usager")); } // 401
        void envoyerDeSession(Session s) { Ia.envoyer(s.lire("date")); }
        void tout() { Ia.envoyer(CARTE.toString()); } // 401
        void rien() { Ia.envoyer(AUTRE.toString()); }
    }
    static class Copie {
        private String a;
        private String b;
        private String c;
        void ecrire() { a = Donnees.nom(); }
        void copier() { b = a; }
        void envoyer() { Ia.envoyer(b); } // 401
        void envoyerAutre() { Ia.envoyer(c); }
    }
    static class Entier {
        static class Fiche { String nom; int age; }
        private Depot<Fiche> depot;
        void creer() { Fiche f = new Fiche(); f.nom = Donnees.nom(); depot.save(f); }
        void envoyer(long id) { Fiche f = depot.charger(id); remettre(f); }
        private void remettre(Fiche f) { Ia.envoyer(f); } // 401
        void envoyerAge(long id) { Ia.envoyer(depot.charger(id).age); }
    }

    // What is found with others carries what it carried as a whole.
    static class Reponse { String avis; }
    static class Tenue { Reponse r; }
    void garder(Depot<Tenue> d) { Tenue t = d.charger(1); t.r = Ia.remplir("x", Reponse.class); }
    void decider(Depot<Tenue> d) { Tenue t = d.charger(1); Decisions.delivrer(t.r.avis); } // 501

    /** What is left as a whole is in each of its parts, also where they are known by a wider class. */
    static class Courrier { String objet; String corps; }
    static class CourrierLong extends Courrier { String suite; }
    static class CourrierCourt extends Courrier { int mots; }
    static class Lecture {
        Depot<Courrier> depot; Depot<CourrierLong> longs;
        void recevoir() { longs.save(Ia.remplir("?", CourrierLong.class)); }
        void par_la_classe(long id) { CourrierLong c = longs.charger(id); if (c.suite.startsWith("o")) Decisions.delivrer("x"); } // 501
        void champ_herite(long id) { CourrierLong c = longs.charger(id); if (c.corps.startsWith("o")) Decisions.delivrer("x"); } // 501
        void par_la_classe_mere(long id) { Courrier c = depot.charger(id); if (c.corps.startsWith("o")) Decisions.delivrer("x"); } // 501
        void par_un_champ() { if (garde.corps.startsWith("o")) Decisions.delivrer("x"); } // 501
        void direct() { CourrierLong c = Ia.remplir("?", CourrierLong.class); if (c.corps.startsWith("o")) Decisions.delivrer("x"); } // 501
        Courrier garde;
        void garder(long id) { garde = depot.charger(id); }
    }

    /** What unknown code gives may be what it found by what it was given: that is not told of the object as a whole. */
    static class Rapport { String texte; }
    static class Avis { String texte; }
    static class Convertis {
        Depot<Rapport> rapports; Depot<Avis> avis;
        void convertir() { Rapport r = (Rapport) Inconnu.appliquer((Object) Ia.demander("?"), x -> x); rapports.save(r); }
        void converti(long id) { Rapport r = rapports.charger(id); if (r.texte.startsWith("o")) Decisions.delivrer("x"); } // KNOWN: misses 501
        void sur_le_champ() { Rapport r = (Rapport) Inconnu.appliquer((Object) Ia.demander("?"), x -> x); if (r.texte.startsWith("o")) Decisions.delivrer("x"); } // 501
        void remplir() { avis.save(Ia.remplir("?", Avis.class)); }
        void rempli(long id) { Avis a = avis.charger(id); if (a.texte.startsWith("o")) Decisions.delivrer("x"); } // 501
    }

    /** What a library made of an answer is found whole; what of it is copied to another object is found there. */
    static class NoteRecopiee {
        static class Note { int score; int rang; }
        static class Fiche { int score; int age; }
        Depot<Note> notes; Depot<Fiche> fiches;
        void noter() { notes.save(Ia.remplir("?", Note.class)); }
        void copier(long id) { Fiche f = fiches.charger(id); f.score = notes.charger(id).score; f.age = notes.charger(id) == null ? 0 : 18; fiches.save(f); }
        void decider(long id) { if (fiches.charger(id).score < 3) Decisions.refuser("x"); } // 501
        void decider_autrement(long id) { if (fiches.charger(id).age < 18) Decisions.refuser("x"); }
    }
    static class NoteRecopieeDansUnAutre {
        static class Note { int score; }
        static class Fiche { int score; int age; }
        record Evaluation(Fiche fiche, Note note) {}
        Depot<Fiche> fiches; Depot<Evaluation> evaluations;
        void evaluer(long id) { evaluations.save(new Evaluation(fiches.charger(id), Ia.remplir("?", Note.class))); }
        void copier(long id) { Evaluation e = evaluations.charger(id); e.fiche().score = e.note().score; fiches.save(e.fiche()); }
        void decider(long id) { if (fiches.charger(id).score < 3) Decisions.refuser("x"); } // 501
        void decider_autrement(long id) { if (fiches.charger(id).age < 18) Decisions.refuser("x"); }
    }

    // --- containers in containers, left by one entry point and found by another
    static class FourDeep { private final Map<String, Map<String, List<List<String>>>> m = new HashMap<>(); public void keep() { List<List<String>> l = new ArrayList<>(); List<String> i = new ArrayList<>(); i.add(Donnees.nom()); l.add(i); m.computeIfAbsent("a", k -> new HashMap<>()).put("b", l); } public void run() { Ia.envoyer(m.get("a").get("b").get(0).get(0)); } } // 401
    static class FourDeepPut { private Map<String, Map<String, List<List<String>>>> m; public void keep() { List<String> i = new ArrayList<>(); i.add(Donnees.nom()); List<List<String>> l = new ArrayList<>(); l.add(i); Map<String, List<List<String>>> n = new HashMap<>(); n.put("b", l); Map<String, Map<String, List<List<String>>>> o = new HashMap<>(); o.put("a", n); m = o; } public void run() { Ia.envoyer(m.get("a").get("b").get(0).get(0)); } } // 401
    static class FiveDeep { private Map<String, Map<String, List<List<List<String>>>>> m; public void keep() { List<List<List<String>>> l = List.of(List.of(List.of("x", Donnees.nom()))); m = Map.of("a", Map.of("b", l)); } public void run() { Ia.envoyer(m.get("a").get("b").get(0).get(0).get(1)); } } // 401
    static class FourDeepClean { private Map<String, Map<String, List<List<String>>>> m; private List<String> s; public void keep() { List<List<String>> l = List.of(List.of("x")); m = Map.of("a", Map.of("b", l)); s = List.of(Donnees.nom()); } public void run() { Ia.envoyer(m.get("a").get("b").get(0).get(0)); } }
    static class FiveDeepStatic { private static Map<String, Map<String, List<List<List<String>>>>> m; public void keep() { List<List<List<String>>> l = List.of(List.of(List.of("x", Donnees.nom()))); m = Map.of("a", Map.of("b", l)); } public void run() { Ia.envoyer(m.get("a").get("b").get(0).get(0).get(1)); } } // 401
    static class HeldByItself { private final List<Object> l = new ArrayList<>(); public void keep() { List<Object> i = new ArrayList<>(); i.add(i); i.add(l); i.add(Donnees.nom()); l.add(i); } public void run() { Ia.envoyer(((List<?>) l.get(0)).get(2).toString()); } } // 401
    static class FourDeepDecides { private Map<String, Map<String, List<List<String>>>> m; public void keep(String t) { m = Map.of("a", Map.of("b", List.of(List.of(Ia.demander(t))))); } public void run() { if (m.get("a").get("b").get(0).get(0).equals("non")) { Decisions.refuser("x"); } } } // 501
    static class FourDeepDecidesNot { private Map<String, Map<String, List<List<String>>>> m; public void keep(String t) { m = Map.of("a", Map.of("b", List.of(List.of("non")))); System.out.println(Ia.demander(t)); } public void run() { if (m.get("a").get("b").get(0).get(0).equals("non")) { Decisions.refuser("x"); } } }

    // --- what an object of the JDK holds beside elements and keys: a message, a cause, a new value
    static class Panne { private volatile Exception derniere; public void noter() { try { Integer.parseInt(Donnees.nom()); } catch (NumberFormatException e) { derniere = e; } } public void expliquer() { Ia.envoyer(derniere.getMessage()); } } // 401
    static class PanneSure { private volatile Exception derniere, autre; public void noter() { derniere = new IllegalStateException("x"); autre = new IllegalStateException(Donnees.nom()); } public void expliquer() { Ia.envoyer(derniere.getMessage()); } }
    static class Cause { private Exception derniere; public void noter() { derniere = new IllegalStateException("x", new RuntimeException(Donnees.nom())); } public void expliquer() { Ia.envoyer(derniere.getCause().getMessage()); } } // 401
    static class CauseTue { private Exception derniere; public void noter() { derniere = new IllegalStateException("x", new RuntimeException(Donnees.nom())); } public void expliquer() { Ia.envoyer(derniere.getMessage()); } }
    static class Pannes { private final List<Exception> toutes = new CopyOnWriteArrayList<>(); public void noter() { toutes.add(new IllegalStateException(Donnees.nom())); } public void expliquer() { for (Exception e : toutes) { Ia.envoyer(e.getMessage()); } } } // 401
    static class PanneStatique { static Throwable derniere; public void noter() { derniere = new Error(Donnees.nom()); } public void expliquer() { Ia.envoyer("" + derniere); } } // 401
    static class Changement { private java.beans.PropertyChangeEvent dernier; public void noter() { dernier = new java.beans.PropertyChangeEvent(this, "nom", "x", Donnees.nom()); } public void expliquer() { Ia.envoyer(dernier.getNewValue()); } } // 401
    static class ChangementAncien { private java.beans.PropertyChangeEvent dernier; public void noter() { dernier = new java.beans.PropertyChangeEvent(this, "nom", "x", Donnees.nom()); } public void expliquer() { Ia.envoyer(dernier.getOldValue()); } }
    static class PanneDecide { private Exception derniere; public void noter(String t) { derniere = new IllegalStateException(Ia.demander(t)); } public void traiter() { if (derniere.getMessage().equals("non")) { Decisions.refuser("x"); } } } // 501
}
