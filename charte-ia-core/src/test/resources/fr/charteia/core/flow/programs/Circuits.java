package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.stream.*;

/** An AI proposes in one request, a person approves in another, and a third acts on what was approved. */
class Circuits {
    record Avis(String id, double note, String motif) {}
    static Avis avis(String id) { return new Avis(id, Ia.noter(id), Ia.demander(id)); }

    // What was approved is put aside.
    static class ParListe {
        private final List<Avis> attente = new ArrayList<>();
        private final List<Avis> valides = new ArrayList<>();
        void recoit(String id) { attente.add(avis(id)); }
        void relit() { for (Avis a : attente) if (Agent.valide(a)) valides.add(a); }
        void applique() { for (Avis a : valides) Decisions.refuser(a.motif()); }
    }
    static class ParListeEtRaccourci {
        private final List<Avis> attente = new ArrayList<>();
        private final List<Avis> valides = new ArrayList<>();
        void recoit(String id) { attente.add(avis(id)); }
        void relit() { for (Avis a : attente) if (Agent.valide(a)) valides.add(a); }
        void passe() { for (Avis a : attente) if (a.note() > 0.9) valides.add(a); }
        void applique() { for (Avis a : valides) Decisions.refuser(a.motif()); } // 501
    }
    static class AutreListe {
        private final List<Avis> attente = new ArrayList<>();
        private final List<Avis> valides = new ArrayList<>();
        void recoit(String id) { attente.add(avis(id)); }
        void relit() { for (Avis a : attente) if (Agent.valide(a)) valides.add(a); }
        void applique() { for (Avis a : attente) Decisions.refuser(a.motif()); } // 501
    }
    static class ParListePartagee {
        private final List<Avis> attente = new ArrayList<>();
        private final List<Avis> valides = new ArrayList<>();
        private List<Avis> suite;
        void recoit(String id) { attente.add(avis(id)); }
        void relit() { for (Avis a : attente) if (Agent.valide(a)) valides.add(a); }
        void lie() { suite = valides; }
        void ajoute(String id) { suite.add(avis(id)); }
        void applique() { for (Avis a : valides) Decisions.refuser(a.motif()); } // 501
    }
    static class ParFile {
        private final Deque<Avis> attente = new ArrayDeque<>();
        private final Deque<Avis> valides = new ArrayDeque<>();
        void recoit(String id) { attente.add(avis(id)); }
        void relit() { Avis a = attente.poll(); if (a != null && Agent.valide(a)) valides.add(a); }
        void applique() { Avis a = valides.poll(); if (a != null) Decisions.refuser(a.motif()); }
    }
    static class ParCle {
        private final Map<String, Avis> attente = new HashMap<>();
        private final Map<String, Avis> valides = new HashMap<>();
        void recoit(String id) { attente.put(id, avis(id)); }
        void relit(String id) { Avis a = attente.get(id); if (Agent.valide(a)) valides.put(id, a); }
        void applique() { for (Avis a : valides.values()) Decisions.refuser(a.motif()); }
    }
    static class ParIdentifiants {
        private final Map<String, Avis> attente = new HashMap<>();
        private final Set<String> valides = new HashSet<>();
        void recoit(String id) { attente.put(id, avis(id)); }
        void relit(String id) { if (Agent.valide(attente.get(id))) valides.add(id); }
        void applique(String id) { if (valides.contains(id)) Decisions.refuser(attente.get(id).motif()); }
    }
    static class ParAutresIdentifiants {
        private final Map<String, Avis> attente = new HashMap<>();
        private final Set<String> vus = new HashSet<>();
        void recoit(String id) { attente.put(id, avis(id)); vus.add(id); }
        void relit(String id) { if (Agent.valide(attente.get(id))) vus.add(id); }
        void applique(String id) { if (vus.contains(id)) Decisions.refuser(attente.get(id).motif()); } // 501
    }
    static class Statique {
        private static final List<Avis> ATTENTE = new ArrayList<>();
        private static final List<Avis> VALIDES = new ArrayList<>();
        static void recoit(String id) { ATTENTE.add(avis(id)); }
        static void relit() { for (Avis a : ATTENTE) if (Agent.valide(a)) VALIDES.add(a); }
        static void applique() { for (Avis a : VALIDES) Decisions.refuser(a.motif()); }
    }
    static class DeuxEtapes {
        private final List<Avis> attente = new ArrayList<>();
        private final List<Avis> valides = new ArrayList<>();
        private final List<Avis> urgents = new ArrayList<>();
        void recoit(String id) { attente.add(avis(id)); }
        void relit() { for (Avis a : attente) if (Agent.valide(a)) valides.add(a); }
        void trie() { for (Avis a : valides) if (a.note() > 0.9) urgents.add(a); }
        void applique() { for (Avis a : urgents) Decisions.refuser(a.motif()); }
    }

    // A flag says so.
    static class Fiche { String motif; boolean valide; }
    static class ParDrapeau {
        private final List<Fiche> fiches = new ArrayList<>();
        void recoit(String id) { Fiche f = new Fiche(); f.motif = Ia.demander(id); fiches.add(f); }
        void relit(int n) { Fiche f = fiches.get(n); if (Agent.valide(f.motif)) f.valide = true; }
        void applique() { for (Fiche f : fiches) if (f.valide) Decisions.refuser(f.motif); }
    }
    static class Fiche2 { String motif; boolean valide; }
    static class ParDrapeauEtRaccourci {
        private final List<Fiche2> fiches = new ArrayList<>();
        void recoit(String id) { Fiche2 f = new Fiche2(); f.motif = Ia.demander(id); fiches.add(f); }
        void relit(int n) { Fiche2 f = fiches.get(n); if (Agent.valide(f.motif)) f.valide = true; }
        void passe(int n) { fiches.get(n).valide = true; }
        void applique() { for (Fiche2 f : fiches) if (f.valide) Decisions.refuser(f.motif); } // 501
    }
    static class Fiche3 { String motif; boolean valide; }
    static class ParDrapeauRetire {
        private final List<Fiche3> fiches = new ArrayList<>();
        void recoit(String id) { Fiche3 f = new Fiche3(); f.motif = Ia.demander(id); f.valide = false; fiches.add(f); }
        void relit(int n) { Fiche3 f = fiches.get(n); f.valide = Agent.valide(f.motif); }
        void retire(int n) { fiches.get(n).valide = false; }
        void applique() { for (Fiche3 f : fiches) if (f.valide) Decisions.refuser(f.motif); }
        void relance() { for (Fiche3 f : fiches) if (!f.valide) Decisions.delivrer(f.motif); } // 501
    }
    static class Fiche4 { String id; String motif; boolean valide; }
    static class ParDrapeauSurAutreChose {
        private final List<Fiche4> fiches = new ArrayList<>();
        void recoit(String id) { Fiche4 f = new Fiche4(); f.id = id; f.motif = Ia.demander(id); fiches.add(f); }
        void relit(int n) { Fiche4 f = fiches.get(n); if (Agent.valide(f.id)) f.valide = true; }
        void applique() { for (Fiche4 f : fiches) if (f.valide) Decisions.refuser(f.motif); } // 501
    }
    static class Fiche5 {
        private String motif; private boolean valide;
        String getMotif() { return motif; }
        void setMotif(String m) { motif = m; }
        boolean isValide() { return valide; }
        void setValide(boolean v) { valide = v; }
    }
    static class ParAccesseurs {
        private final List<Fiche5> fiches = new ArrayList<>();
        void recoit(String id) { Fiche5 f = new Fiche5(); f.setMotif(Ia.demander(id)); fiches.add(f); }
        void relit(int n) { Fiche5 f = fiches.get(n); if (Agent.valide(f.getMotif())) f.setValide(true); }
        void applique() { fiches.stream().filter(Fiche5::isValide).forEach(f -> Decisions.refuser(f.getMotif())); }
        void tout() { fiches.stream().forEach(f -> Decisions.refuser(f.getMotif())); } // 501
    }
    static class Fiche6 {
        private String motif; private boolean valide;
        String getMotif() { return motif; }
        void setMotif(String m) { motif = m; }
        boolean isValide() { return valide; }
        void setValide(boolean v) { valide = v; }
    }
    static class ParAccesseursDeTous {
        private final List<Fiche6> fiches = new ArrayList<>();
        void recoit(String id) { Fiche6 f = new Fiche6(); f.setMotif(Ia.demander(id)); fiches.add(f); }
        void relit(int n) { Fiche6 f = fiches.get(n); if (Agent.valide(f.getMotif())) f.setValide(true); }
        void importe(int n, boolean v) { fiches.get(n).setValide(v); }
        void applique() { fiches.stream().filter(Fiche6::isValide).forEach(f -> Decisions.refuser(f.getMotif())); } // 501
    }

    // A status says so.
    enum Statut { PROPOSE, VALIDE, ECARTE }
    static class Dossier { String avis; Statut statut = Statut.PROPOSE; }
    interface Depot { Dossier trouve(String id); List<Dossier> tous(); void garde(Dossier d); }
    static class ParStatut {
        private Depot depot;
        void recoit(String id) { Dossier d = depot.trouve(id); d.avis = Ia.demander(id); d.statut = Statut.PROPOSE; depot.garde(d); }
        void relit(String id) {
            Dossier d = depot.trouve(id);
            d.statut = Agent.valide(d.avis) ? Statut.VALIDE : Statut.ECARTE;
            depot.garde(d);
        }
        void applique() { for (Dossier d : depot.tous()) if (d.statut == Statut.VALIDE) Decisions.refuser(d.avis); }
        void anticipe() { for (Dossier d : depot.tous()) if (d.statut == Statut.PROPOSE) Decisions.refuser(d.avis); } // 501
        void applique_par_cas() {
            for (Dossier d : depot.tous()) {
                switch (d.statut) {
                    case VALIDE -> Decisions.refuser(d.avis);
                    case PROPOSE -> System.out.println(d);
                    default -> { }
                }
            }
        }
        void applique_tout_sauf_propose() { for (Dossier d : depot.tous()) if (d.statut != Statut.PROPOSE) Decisions.refuser(d.avis); } // 501
    }
    static class Demande { String avis; String etat = "PROPOSE"; }
    interface Demandes { Demande trouve(String id); List<Demande> tous(); void garde(Demande d); }
    static class ParTexte {
        private Demandes depot;
        void recoit(String id) { Demande d = depot.trouve(id); d.avis = Ia.demander(id); depot.garde(d); }
        void relit(String id) { Demande d = depot.trouve(id); if (Agent.valide(d.avis)) { d.etat = "VALIDE"; depot.garde(d); } }
        void applique() { for (Demande d : depot.tous()) if ("VALIDE".equals(d.etat)) Decisions.refuser(d.avis); }
        void applique_aussi(String id) { Demande d = depot.trouve(id); if (d.etat.equals("VALIDE")) Decisions.refuser(d.avis); }
        void anticipe(String id) { Demande d = depot.trouve(id); if (!d.etat.equals("VALIDE")) Decisions.refuser(d.avis); } // 501
    }
    static class Requete { String avis; String etat = "PROPOSE"; }
    interface Requetes { Requete trouve(String id); List<Requete> tous(); void garde(Requete d); }
    static class ParTexteDeLIa {
        private Requetes depot;
        void recoit(String id) { Requete d = depot.trouve(id); d.avis = Ia.demander(id); if (d.avis.equals("sûr")) d.etat = "VALIDE"; depot.garde(d); }
        void relit(String id) { Requete d = depot.trouve(id); if (Agent.valide(d.avis)) { d.etat = "VALIDE"; depot.garde(d); } }
        void applique() { for (Requete d : depot.tous()) if ("VALIDE".equals(d.etat)) Decisions.refuser(d.avis); } // 501
    }

    // The step is an entry point.
    static class Plainte { String avis; boolean retenue; String suite; }
    interface Plaintes { Plainte trouve(String id); List<Plainte> toutes(); void garde(Plainte p); }
    static class ParEtape {
        private Plaintes depot;
        void recoit(String id) { Plainte p = depot.trouve(id); p.avis = Ia.demander(id); depot.garde(p); }
        @DecisionHumaine
        void retient(String id) { Plainte p = depot.trouve(id); p.retenue = true; depot.garde(p); }
        void applique() { for (Plainte p : depot.toutes()) if (p.retenue) Decisions.delivrer(p.avis); }
        void applique_sans() { for (Plainte p : depot.toutes()) Decisions.delivrer(p.avis); } // 501
    }
    static class Recours { String avis; String suite; }
    interface LesRecours { Recours trouve(String id); List<Recours> tous(); void garde(Recours r); }
    static class ParChoixDEtape {
        private LesRecours depot;
        void recoit(String id) { Recours r = depot.trouve(id); r.avis = Ia.demander(id); depot.garde(r); }
        @DecisionHumaine
        void tranche(String id, String suite) { Recours r = depot.trouve(id); r.suite = suite; depot.garde(r); }
        void applique() { for (Recours r : depot.tous()) if ("REJET".equals(r.suite)) Decisions.refuser(r.avis); }
    }

    // A variable says so.
    static class Analyse { void executer(Session s) { s.poser("circuit.avis", Ia.demander("x")); } }
    static class Relecture { void executer(Session s) { s.poser("circuit.ok", Agent.valide(s.lire("circuit.avis"))); } }
    static class Application { void executer(Session s) { if ((Boolean) s.lire("circuit.ok")) Decisions.refuser((String) s.lire("circuit.avis")); } }
    static class ApplicationDirecte { void executer(Session s) { if (s.lire("circuit.avis").equals("non")) Decisions.refuser("x"); } } // 501
    static class Oubli { void executer(Session s) { s.poser("circuit.autre", Agent.valide(s.lire("circuit.avis"))); s.poser("circuit.autre", true); } }
    static class ApplicationDeLOubli { void executer(Session s) { if ((Boolean) s.lire("circuit.autre")) Decisions.refuser((String) s.lire("circuit.avis")); } } // 501

    // Nearest neighbours.
    static class Fiche7 { String motif; double note; boolean valide; }
    static class DeDeuxIa {
        private final List<Fiche7> fiches = new ArrayList<>();
        void recoit(String id) { Fiche7 f = new Fiche7(); f.motif = Ia.demander(id); f.note = Ia.noter(id); fiches.add(f); }
        void relit(int n) { Fiche7 f = fiches.get(n); if (Agent.valide(f.motif)) f.valide = true; }
        void applique() { for (Fiche7 f : fiches) if (f.valide) Decisions.refuser(f.motif); }
        void note() { for (Fiche7 f : fiches) if (f.valide && f.note > 0.5) Decisions.refuser("x"); } // 501
    }
    static class Fiche8 { String motif; boolean valide = true; }
    static class ValideParDefaut {
        private final List<Fiche8> fiches = new ArrayList<>();
        void recoit(String id) { Fiche8 f = new Fiche8(); f.motif = Ia.demander(id); fiches.add(f); }
        void relit(int n) { Fiche8 f = fiches.get(n); f.valide = Agent.valide(f.motif); }
        void applique() { for (Fiche8 f : fiches) if (f.valide) Decisions.refuser(f.motif); } // 501
    }
    static class Fiche9 {
        final String motif; boolean valide;
        Fiche9(String motif, boolean valide) { this.motif = motif; this.valide = valide; }
    }
    static class ValideDesLOrigine {
        private final List<Fiche9> fiches = new ArrayList<>();
        void recoit(String id) { fiches.add(new Fiche9(Ia.demander(id), false)); }
        void recoit_sur(String id) { fiches.add(new Fiche9(Ia.demander(id), true)); }
        void relit(int n) { Fiche9 f = fiches.get(n); if (Agent.valide(f.motif)) f.valide = true; }
        void applique() { for (Fiche9 f : fiches) if (f.valide) Decisions.refuser(f.motif); } // 501
    }
    static class Fiche10 {
        final String motif; boolean valide;
        Fiche10(String motif, boolean valide) { this.motif = motif; this.valide = valide; }
    }
    static class JamaisDesLOrigine {
        private final List<Fiche10> fiches = new ArrayList<>();
        void recoit(String id) { fiches.add(new Fiche10(Ia.demander(id), false)); }
        void relit(int n) { Fiche10 f = fiches.get(n); if (Agent.valide(f.motif)) f.valide = true; }
        void applique() { for (Fiche10 f : fiches) if (f.valide) Decisions.refuser(f.motif); }
    }
    static class Fiche11 { String motif; boolean valide; }
    static class SeulementMontre {
        private final List<Fiche11> fiches = new ArrayList<>();
        void recoit(String id) { Fiche11 f = new Fiche11(); f.motif = Ia.demander(id); fiches.add(f); }
        void relit(int n) { Fiche11 f = fiches.get(n); Agent.valide(f.motif); f.valide = true; }
        void applique() { for (Fiche11 f : fiches) if (f.valide) Decisions.refuser(f.motif); } // 501
    }
    static class Fiche12 { String motif; boolean valide; }
    static class UnSeulRegard {
        private final List<Fiche12> fiches = new ArrayList<>();
        void recoit(String id) { Fiche12 f = new Fiche12(); f.motif = Ia.demander(id); fiches.add(f); }
        void relit(int n, boolean vite) { Fiche12 f = fiches.get(n); if (vite || Agent.valide(f.motif)) f.valide = true; }
        void applique() { for (Fiche12 f : fiches) if (f.valide) Decisions.refuser(f.motif); } // 501
    }
    static class Fiche13 { String motif; boolean valide; boolean urgent; }
    static class AutreDrapeau {
        private final List<Fiche13> fiches = new ArrayList<>();
        void recoit(String id, boolean u) { Fiche13 f = new Fiche13(); f.motif = Ia.demander(id); f.urgent = u; fiches.add(f); }
        void relit(int n) { Fiche13 f = fiches.get(n); if (Agent.valide(f.motif)) f.valide = true; }
        void applique() { for (Fiche13 f : fiches) if (f.urgent) Decisions.refuser(f.motif); } // 501
        void applique_l_un_ou_l_autre() { for (Fiche13 f : fiches) if (f.urgent || f.valide) Decisions.refuser(f.motif); } // 501
        void applique_les_deux() { for (Fiche13 f : fiches) if (f.urgent && f.valide) Decisions.refuser(f.motif); }
        void presse() { for (Fiche13 f : fiches) { if (!f.valide) continue; Decisions.refuser(f.motif); } }
        boolean pret(Fiche13 f) { return f.valide; }
        void par_question() { for (Fiche13 f : fiches) if (pret(f)) Decisions.refuser(f.motif); }
        void dans_une_autre(String id) { Fiche13 f = new Fiche13(); f.motif = Ia.demander(id); f.valide = true; execute(f); }
        private void execute(Fiche13 f) { if (f.valide) Decisions.refuser(f.motif); } // 501
    }
    static class Fiche14 { String motif; boolean valide; }
    static class LambdaQuiMarque {
        private final List<Fiche14> fiches = new ArrayList<>();
        void recoit(String id) { Fiche14 f = new Fiche14(); f.motif = Ia.demander(id); fiches.add(f); }
        void relit() { fiches.stream().filter(f -> Agent.valide(f.motif)).forEach(f -> f.valide = true); }
        void applique() { fiches.stream().filter(f -> f.valide).map(f -> f.motif).forEach(Decisions::refuser); }
    }
    static class Fiche15 { String motif; boolean valide; }
    static class LambdaQuiMarqueTout {
        private final List<Fiche15> fiches = new ArrayList<>();
        void recoit(String id) { Fiche15 f = new Fiche15(); f.motif = Ia.demander(id); fiches.add(f); }
        void relit() { fiches.stream().peek(f -> Agent.valide(f.motif)).forEach(f -> f.valide = true); }
        void applique() { fiches.stream().filter(f -> f.valide).map(f -> f.motif).forEach(Decisions::refuser); } // 501
    }
    static class Fiche16 { String motif; String relecteur; }
    static class ParRelecteur {
        private final List<Fiche16> fiches = new ArrayList<>();
        void recoit(String id) { Fiche16 f = new Fiche16(); f.motif = Ia.demander(id); fiches.add(f); }
        void relit(int n, String agent) { Fiche16 f = fiches.get(n); if (Agent.valide(f.motif)) f.relecteur = agent; }
        void applique() { for (Fiche16 f : fiches) if (f.relecteur != null) Decisions.refuser(f.motif); }
        void anticipe() { for (Fiche16 f : fiches) if (f.relecteur == null) Decisions.refuser(f.motif); } // 501
    }
    static class Courant {
        private Avis propose;
        private Avis retenu;
        void recoit(String id) { propose = avis(id); }
        void relit() { if (Agent.valide(propose)) retenu = propose; }
        void applique() { if (retenu != null) Decisions.refuser(retenu.motif()); }
        void anticipe() { if (propose != null) Decisions.refuser(propose.motif()); } // 501
    }
    static class CourantRepris {
        private Avis propose;
        private Avis retenu;
        void recoit(String id) { propose = avis(id); }
        void relit() { if (Agent.valide(propose)) retenu = propose; }
        void reprend() { retenu = propose; }
        void applique() { if (retenu != null) Decisions.refuser(retenu.motif()); } // 501
    }

    // A person is shown the whole record.
    static class Piece { String avis; Statut statut = Statut.PROPOSE; }
    interface Pieces { Piece trouve(String id); List<Piece> toutes(); void garde(Piece p); }
    static class MontreEntier {
        private Pieces depot;
        void recoit(String id) { Piece p = depot.trouve(id); p.avis = Ia.demander(id); depot.garde(p); }
        void relit(String id) { Piece p = depot.trouve(id); if (Agent.valide(p)) p.statut = Statut.VALIDE; depot.garde(p); }
        void applique() { for (Piece p : depot.toutes()) if (p.statut == Statut.VALIDE) Decisions.refuser(p.avis); }
        void anticipe() { for (Piece p : depot.toutes()) if (p.statut == Statut.PROPOSE) Decisions.refuser(p.avis); } // 501
    }
    static class Piece2 { String avis; Statut statut = Statut.PROPOSE; }
    interface Pieces2 { Piece2 trouve(String id); List<Piece2> toutes(); void garde(Piece2 p); }
    static class MontreParUneEtape {
        private Pieces2 depot;
        void recoit(String id) { Piece2 p = depot.trouve(id); p.avis = Ia.demander(id); depot.garde(p); }
        @DecisionHumaine
        boolean valide(Piece2 p) { return System.console().readLine(p.avis).equals("oui"); }
        void relit(String id) { Piece2 p = depot.trouve(id); if (valide(p)) p.statut = Statut.VALIDE; depot.garde(p); }
        void applique() { for (Piece2 p : depot.toutes()) if (p.statut == Statut.VALIDE) Decisions.refuser(p.avis); }
        void anticipe() { for (Piece2 p : depot.toutes()) if (p.statut == Statut.PROPOSE) Decisions.refuser(p.avis); } // 501
    }
}
