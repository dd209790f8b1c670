package programs;

import api.*;
import fr.charteia.annotations.EffetJuridique;
import java.util.*;
import java.util.function.*;

/** Back offices, views and night jobs, as applications have them. Each class below is a program, or a pair of twins. */
class Backoffice {
    /** Whether it was refused first or not, it is the same file: that it is given back chooses nothing. */
    static class MemeDossier {
        static class Dossier { int revenus; String etat; }
        Depot<Dossier> depot;
        Dossier refuser(Dossier d) { d.etat = "R"; Decisions.refuser("x"); return depot.save(d); } // 501
        Dossier soumettre() {
            Dossier d = new Dossier();
            if (Ia.demander("q").equals("non")) {
                return refuser(d);
            }
            return d;
        }
        void plafond(Dossier d) {
            if (d.revenus < 10) {
                Decisions.delivrer("x");
            }
        }
        void etat(Dossier d) { if (d.etat.equals("R")) Decisions.refuser("x"); } // 501
    }
    /** Which of several files was given back is no word on what is in them. */
    static class DossierChoisi {
        static class Dossier { int revenus; String etat; }
        Depot<Dossier> depot;
        Dossier choisir(long un, long autre) {
            return Ia.demander("q").equals("un") ? depot.charger(un) : depot.charger(autre);
        }
        void plafond(Dossier d) { if (d.revenus < 10) Decisions.delivrer("x"); }
    }
    static class DecisionChoisie {
        record Suite(String sens) {}
        Suite choisir() { return Ia.demander("q").equals("oui") ? new Suite("accord") : new Suite("refus"); }
        void appliquer(Suite s) { if (s.sens().equals("accord")) Decisions.delivrer("x"); } // 501
    }
    /** The file and the answer are in one bag: the file is no answer. */
    static class Sac {
        static class Dossier { int revenus; }
        record Avis(boolean favorable) {}
        Depot<Dossier> depot;
        Map<String, Object> ouvrir(long id, String cle) {
            Map<String, Object> page = new HashMap<>();
            page.put(cle + "d", depot.charger(id));
            Avis avis = Ia.remplir("q", Avis.class);
            page.put(cle + "a", avis);
            return page;
        }
        void plafond(Dossier d) { if (d.revenus < 10) Decisions.delivrer("x"); }
        void suivre(Avis a) { if (a.favorable()) Decisions.delivrer("x"); } // 501
    }
    /** Made when it is asked for first: that somebody asked on an answer is no word on what it is. */
    static class FabriqueParesseuse {
        private static FabriqueParesseuse instance;
        static FabriqueParesseuse instance() {
            if (instance == null) {
                instance = new FabriqueParesseuse();
            }
            return instance;
        }
        void delivrer() { Decisions.delivrer("x"); }
    }
    static class AppelDeFabrique {
        void demander() { if (Ia.demander("q").equals("oui")) FabriqueParesseuse.instance().hashCode(); }
        void autre() { FabriqueParesseuse f = FabriqueParesseuse.instance(); Decisions.delivrer(f); }
    }
    static class TemoinParesseux {
        private static Object temoin;
        void demander() { if (Ia.demander("q").equals("oui")) temoin = new Object(); }
        void autre() { if (temoin != null) Decisions.delivrer("x"); } // 501
    }
    /** What an unknown function is given it does not become. */
    static class FonctionInconnue {
        static class Dossier { int absences; }
        private final Map<String, BiConsumer<Dossier, String>> actions;
        FonctionInconnue(Map<String, BiConsumer<Dossier, String>> actions) { this.actions = actions; }
        void lancer(Dossier d, String e) { actions.get(e).accept(d, Ia.demander("q")); }
        void absences(Dossier d) { if (d.absences > 3) Decisions.refuser("x"); }
    }
    /** Whether all parts of a file are there says nothing of what an answer wrote into the file that they belong to. */
    static class Pieces {
        static class Dossier { @Personnel String nom; String synthese; List<Piece> pieces = new ArrayList<>(); long depot;
            boolean complet() { return pieces.stream().allMatch(Piece::recue); } }
        static class Piece { boolean recue; Dossier dossier; boolean recue() { return recue; } }
        Depot<Dossier> depot;
        void noter(long id) { Dossier d = depot.charger(id); d.synthese = Ia.demander("q"); depot.save(d); }
        void clore(Dossier d) { if (!d.complet()) Decisions.refuser("x"); }
        void suivre(Dossier d) { if (d.synthese.startsWith("o")) Decisions.refuser("x"); } // 501
    }
    static class PiecesCochees {
        static class Dossier { @Personnel String nom; String synthese; List<Piece> pieces = new ArrayList<>();
            boolean complet() { return pieces.stream().allMatch(Piece::recue); } }
        static class Piece { boolean recue; Dossier dossier; boolean recue() { return recue; } }
        Depot<Dossier> depot;
        void noter(long id) { for (Piece p : depot.charger(id).pieces) p.recue = Ia.demander("q").equals("oui"); }
        void clore(Dossier d) { if (!d.complet()) Decisions.refuser("x"); } // 501
    }
    /** How many files are found is no word on what was noted in them. */
    static class Quota {
        static class Dossier { @Personnel String nom; String synthese; long depot; int score; }
        Depot<Dossier> depot;
        void noter(long id) { Dossier d = depot.charger(id); d.synthese = Ia.demander("q"); depot.save(d); }
        void anciennete(int nombre) {
            List<Dossier> file = new ArrayList<>(depot.findAll());
            file.sort(Comparator.comparing(d -> d.depot));
            for (Dossier d : file.subList(0, Math.min(nombre, file.size()))) {
                Decisions.delivrer("x");
            }
        }
    }
    static class QuotaNote {
        static class Dossier { @Personnel String nom; String synthese; long depot; int score; }
        Depot<Dossier> depot;
        void noter(long id) { Dossier d = depot.charger(id); d.score = Ia.demander("q").length(); depot.save(d); }
        void meilleurs(int nombre) {
            List<Dossier> file = new ArrayList<>(depot.findAll());
            file.sort(Comparator.comparing(d -> d.score));
            for (Dossier d : file.subList(0, Math.min(nombre, file.size()))) {
                Decisions.delivrer(d.nom); // 501
            }
        }
        void tous() { if (depot.findAll().size() > 3) Decisions.delivrer("x"); }
        void liste(List<Dossier> l) { if (l.size() > 3) Decisions.delivrer("x"); }
    }
    static class SacEnListe {
        static class Dossier { int revenus; }
        record Avis(boolean favorable) {}
        Depot<Dossier> depot;
        List<Object> ouvrir(long id) {
            List<Object> page = new ArrayList<>();
            page.add(depot.charger(id));
            Avis avis = Ia.remplir("q", Avis.class);
            page.add(avis);
            return page;
        }
        void plafond(Dossier d) { if (d.revenus < 10) Decisions.delivrer("x"); }
        void suivre(Avis a) { if (a.favorable()) Decisions.delivrer("x"); } // 501
    }
    static class SacSimple {
        record Avis(boolean favorable) {}
        Map<String, Object> ouvrir(String cle) {
            Map<String, Object> page = new HashMap<>();
            Avis avis = Ia.remplir("q", Avis.class);
            page.put("a", avis);
            return page;
        }
        void suivre(Avis a) { if (a.favorable()) Decisions.delivrer("x"); } // 501
    }
    /** A part knows the file that it belongs to: how many parts there are, and of which sort, is no word on what is written there. */
    static class PiecesDeSonDossier {
        static class Dossier { String synthese; List<Piece> pieces = new ArrayList<>(); long depot;
            boolean complet() { return pieces.stream().allMatch(Piece::recue); }
            boolean complet2() { for (Piece p : pieces) if (!p.recue) return false; return true; } }
        static class Piece { boolean recue; Dossier dossier; boolean recue() { return recue; } }
        void clore(Dossier d) { d.synthese = Ia.demander("q"); if (!d.complet()) Decisions.refuser("x"); }
        void clore2(Dossier d) { d.synthese = Ia.demander("q"); if (!d.complet2()) Decisions.refuser("x"); }
        void clore3(Dossier d) { d.synthese = Ia.demander("q"); if (d.pieces.stream().allMatch(Piece::recue)) Decisions.refuser("x"); }
        void clore4(Dossier d) { d.synthese = Ia.demander("q"); if (d.pieces.stream().allMatch(p -> p.recue)) Decisions.refuser("x"); }
        void clore5(Dossier d) { d.synthese = Ia.demander("q"); if (d.pieces.stream().filter(p -> p.recue).count() > 3) Decisions.refuser("x"); }
        void clore6(Dossier d) { d.synthese = Ia.demander("q"); if (d.pieces.size() > 3) Decisions.refuser("x"); }
        void clore7(Dossier d) { d.synthese = Ia.demander("q"); if (d.pieces.stream().anyMatch(p -> p.dossier.synthese.startsWith("o"))) Decisions.refuser("x"); } // 501
    }
    /** The same where an object says how it prints itself. */
    static class PiecesImprimees {
        static class Dossier { String synthese; List<Piece> pieces = new ArrayList<>(); }
        static class Piece { Dossier dossier; @Override public String toString() { return dossier.synthese; } }
        void dire(Dossier d) { d.synthese = Ia.demander("q"); Decisions.refuser(d.pieces.toString()); } // 501
    }
    /** What stands in a field that one method fills on demand is what it is made of, whoever asked first. */
    static class AvisParesseux {
        private String avis;
        String avis() {
            if (avis == null) {
                avis = Ia.demander("q");
            }
            return avis;
        }
        void suivre() { if (avis().equals("oui")) Decisions.delivrer("x"); } // 501
    }
    static class ClientParesseux {
        static class Client { String adresse = "a"; boolean pret() { return adresse != null; } }
        private Client client;
        private Client client() {
            if (client == null) {
                client = new Client();
            }
            return client;
        }
        void demander() { if (Ia.demander("q").equals("oui")) client().pret(); }
        void autre() { if (client().pret()) Decisions.delivrer("x"); }
    }
    /** Two methods speak of the field: that something is in it says what was answered. */
    static class TemoinDemande {
        private Object temoin;
        private void marquer() {
            if (temoin == null) {
                temoin = new Object();
            }
        }
        void demander() { if (Ia.demander("q").equals("oui")) marquer(); }
        void autre() { if (temoin != null) Decisions.delivrer("x"); } // 501
    }
    /** One of two files, both made here: which of them it is decides, where they are not the same. */
    static class UnDesDeux {
        static class Dossier { String etat; }
        private Dossier rendre(Dossier d) { return d; }
        void meme() {
            Dossier d = new Dossier();
            Dossier choisi = Ia.demander("q").equals("oui") ? rendre(d) : d;
            Decisions.delivrer(choisi);
        }
        void autre() {
            Dossier d = new Dossier();
            Dossier choisi = Ia.demander("q").equals("oui") ? rendre(new Dossier()) : d;
            Decisions.delivrer(choisi); // 501
        }
        void peutEtre() {
            Dossier d = new Dossier();
            Dossier choisi = Ia.demander("q").equals("oui") ? null : d;
            if (choisi != null) Decisions.delivrer("x"); // 501
        }
        void dernier(List<String> noms) {
            Dossier choisi = null;
            for (String nom : noms) {
                Dossier d = new Dossier();
                d.etat = nom;
                if (choisi == null || Ia.demander(nom).equals("oui")) {
                    choisi = d;
                }
            }
            Decisions.delivrer(choisi); // 501
        }
    }
    /** A machine of states whose actions nobody is seen to give: what an action is given it does not become. */
    static class ActionsInconnues {
        static class Dossier { String situation = "o"; int absences; }
        private record Cle(String de, String sur) {}
        static class Automate {
            private final Map<Cle, BiConsumer<Dossier, String>> transitions = new HashMap<>();
            Automate quand(String de, String sur, BiConsumer<Dossier, String> action) {
                transitions.put(new Cle(de, sur), action);
                return this;
            }
            void declencher(Dossier d, String sur, String raison) {
                BiConsumer<Dossier, String> action = transitions.get(new Cle(d.situation, sur));
                if (action != null) {
                    action.accept(d, raison);
                }
            }
        }
        static class Table {
            private final Map<String, Dossier> table = new HashMap<>();
            Optional<Dossier> parId(String id) { return Optional.ofNullable(table.get(id)); }
            List<Dossier> ouverts() { return table.values().stream().filter(d -> d.situation.equals("o")).toList(); }
            void enregistrer(String id, Dossier d) { table.put(id, d); }
        }
        private final Automate automate;
        private final Table table;
        ActionsInconnues(Automate automate, Table table) {
            this.automate = automate;
            this.table = table;
        }
        private void piloter(Dossier d) { automate.declencher(d, "x", Ia.demander("q")); }
        void un(String id) { table.parId(id).ifPresent(this::piloter); }
        void absences() { for (Dossier d : table.ouverts()) if (d.absences > 3) Decisions.refuser("x"); }
    }
    /** The same in a list. */
    static class EcoutesInconnues {
        static class Dossier { int absences; }
        private final List<BiConsumer<Dossier, String>> ecoutes;
        private final List<Dossier> table = new ArrayList<>();
        EcoutesInconnues(List<BiConsumer<Dossier, String>> ecoutes) { this.ecoutes = ecoutes; }
        private void publier(Dossier d, String raison) { for (BiConsumer<Dossier, String> e : ecoutes) e.accept(d, raison); }
        void enregistrer(Dossier d) { table.add(d); }
        void tous() { table.forEach(d -> publier(d, Ia.demander("q"))); }
        void absences() { for (Dossier d : table) if (d.absences > 3) Decisions.refuser("x"); }
    }
    /** A decision that puts the file into a table does not ask what else the table holds. */
    static class TableEnMemoire {
        static class Allocation { String id; String note; String etat; long fin; }
        interface Magasin { void enregistrer(Allocation a); List<Allocation> ouvertes(); }
        static class Memoire implements Magasin {
            private final Map<String, Allocation> table = new HashMap<>();
            @Override public void enregistrer(Allocation a) { table.put(a.id, a); }
            @Override public List<Allocation> ouvertes() { return new ArrayList<>(table.values()); }
        }
        static class Service {
            private final Magasin magasin;
            Service(Magasin magasin) { this.magasin = magasin; }
            @EffetJuridique void radier(Allocation a) { a.etat = "R"; magasin.enregistrer(a); }
            @EffetJuridique void radierSelon(Allocation a) { a.etat = magasin.ouvertes().get(0).note; magasin.enregistrer(a); }
            void signaler(Allocation a, String note) { a.note = note; magasin.enregistrer(a); }
        }
        private final Service service;
        private final Magasin magasin;
        TableEnMemoire(Service service, Magasin magasin) {
            this.service = service;
            this.magasin = magasin;
        }
        void noter() { for (Allocation a : magasin.ouvertes()) service.signaler(a, Ia.demander("z")); }
        void fin() { for (Allocation a : magasin.ouvertes()) if (a.fin < 3) service.radier(a); }
        void selon() { for (Allocation a : magasin.ouvertes()) if (a.fin < 3) service.radierSelon(a); } // 501
    }
    /** An action that a method, not a constructor, is handed and puts into a table is not known where another object finds the table. */
    static class ActionsDonnees {
        static class Dossier { String note; }
        static class Automate {
            private final Map<String, BiConsumer<Dossier, String>> transitions = new HashMap<>();
            Automate quand(String sur, BiConsumer<Dossier, String> action) {
                transitions.put(sur, action);
                return this;
            }
            void declencher(Dossier d, String sur) { transitions.get(sur).accept(d, "x"); }
        }
        static class Fabrique {
            private static void refuser(Dossier d, String raison) { Decisions.refuser(d); } // 501
            Automate automate() { return new Automate().quand("refus", Fabrique::refuser).quand("rien", (d, r) -> d.note = r); }
        }
        private final Automate automate;
        ActionsDonnees(Automate automate) { this.automate = automate; }
        void piloter(Dossier d) { automate.declencher(d, Ia.demander("q")); }
    }
    /** What was in a table already is put back where an answer says so: it was there before. */
    static class TableReecrite {
        static class Allocation { String id; String note; long fin; }
        private final Map<String, Allocation> table = new HashMap<>();
        void enregistrer(Allocation a) { table.put(a.id, a); }
        void noter() {
            for (Allocation a : new ArrayList<>(table.values())) {
                if (Ia.demander("q").equals("oui")) {
                    a.note = "n";
                    enregistrer(a);
                }
            }
        }
        void fin() {
            for (Allocation a : new ArrayList<>(table.values())) {
                if (a.fin < 3) {
                    Decisions.refuser("x"); // KNOWN: invents 501, what is put back was there before
                }
            }
        }
    }

    /** What a function that an object holds does has a say in what the object does; what it prints to has none. */
    static class SelonUneFonction {
        static class Traitement {
            private final Consumer<String> suite;
            private final java.io.PrintWriter journal;
            Traitement(Consumer<String> suite, java.io.PrintWriter journal) {
                this.suite = suite;
                this.journal = journal;
            }
            @EffetJuridique void traiter(String dossier) { suite.accept(dossier); }
            @EffetJuridique void noter(String dossier) { journal.println(dossier); }
        }
        private static Traitement selon(String avis) { return new Traitement(d -> System.out.println(avis + d), new java.io.PrintWriter(System.out)); }
        void fonction(String d) { selon(Ia.demander("z")).traiter(d); } // 501
        void autre_fonction(String d) { System.out.println(Ia.demander("z")); selon("a").traiter(d); }
        void journal(String d) { selon(Ia.demander("z")).noter(d); }
    }
}
