package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** An AI proposes, a person approves, something else acts on what was approved: each in a class of its own, with a store by hand. */
class Workflows {
    enum Etat { PROPOSE, VALIDE, REJETE }

    static class Unique {
        static String texte;
        static boolean relu;
        @Point void proposer() { texte = Ia.demander("x"); }
        @Point void relire() { if (Agent.valide(texte)) relu = true; }
        @Point void appliquer() { if (relu) Decisions.delivrer(texte); }
        @Point void appliquerTout() { Decisions.refuser(texte); } // 501
    }
    static class Bacle {
        static String texte;
        static boolean relu;
        @Point void proposer() { texte = Ia.demander("x"); }
        @Point void relire() { if (Agent.valide(texte)) relu = true; }
        @Point void passer() { if (Donnees.choix()) relu = true; }
        @Point void appliquer() { if (relu) Decisions.delivrer(texte); } // 501
    }
    static class Avis { final String texte; boolean relu; Avis(String t) { texte = t; } }
    static class Memoire {
        private static final Map<String, Avis> TOUS = new HashMap<>();
        @Point void proposer(String id) { TOUS.put(id, new Avis(Ia.demander("x"))); }
        @Point void relire(String id) { Avis a = TOUS.get(id); if (Agent.valide(a.texte)) a.relu = true; }
        @Point void appliquer(String id) { Avis a = TOUS.get(id); if (a.relu) Decisions.delivrer(a.texte); }
        @Point void appliquerTout(String id) { Avis a = TOUS.get(id); Decisions.refuser(a.texte); } // 501
        @Point void appliquerAutrement(String id) { Avis a = TOUS.get(id); if (!a.relu) Decisions.refuser(a.texte); } // 501
    }
    static class Fiche {
        private final String id; private final String texte; private Etat etat = Etat.PROPOSE;
        Fiche(String id, String texte) { this.id = id; this.texte = texte; }
        String id() { return id; }
        String texte() { return texte; }
        Etat etat() { return etat; }
        boolean est(Etat e) { return etat == e; }
        void valider() { if (etat != Etat.PROPOSE) throw new IllegalStateException(); etat = Etat.VALIDE; }
        void rejeter() { etat = Etat.REJETE; }
    }
    static class Fiches {
        private static final Map<String, Fiche> TOUTES = new LinkedHashMap<>();
        void ajouter(Fiche f) { TOUTES.put(f.id(), f); }
        Optional<Fiche> trouver(String id) { return Optional.ofNullable(TOUTES.get(id)); }
        List<Fiche> en(Etat e) { return TOUTES.values().stream().filter(f -> f.est(e)).collect(Collectors.toList()); }
    }
    static class Proposeur { private final Fiches fiches = new Fiches(); @Point void proposer(String id) { fiches.ajouter(new Fiche(id, Ia.demander("x"))); } }
    static class Bureau { private final Fiches fiches = new Fiches(); @Point void examiner(String id) { Fiche f = fiches.trouver(id).orElseThrow(); if (Agent.valide(f)) f.valider(); else f.rejeter(); } }
    static class Ouvrier {
        private final Fiches fiches = new Fiches();
        @Point void appliquer() { for (Fiche f : fiches.en(Etat.VALIDE)) Decisions.delivrer(f.texte()); }
        @Point void presser() { for (Fiche f : fiches.en(Etat.PROPOSE)) Decisions.delivrer(f.texte()); } // 501
        @Point void un(String id) { fiches.trouver(id).filter(f -> f.etat() == Etat.VALIDE).ifPresent(f -> Decisions.delivrer(f.texte())); }
        @Point void nimporte(String id) { fiches.trouver(id).ifPresent(f -> Decisions.delivrer(f.texte())); } // 501
        @Point void garde(String id) { Fiche f = fiches.trouver(id).orElseThrow(); if (!f.est(Etat.VALIDE)) throw new IllegalStateException(); Decisions.delivrer(f.texte()); }
        @Point void rejetee(String id) { Fiche f = fiches.trouver(id).orElseThrow(); if (f.etat() == Etat.REJETE) Decisions.refuser(f.texte()); } // 501
    }
    static class Dossier { String texte; Etat etat = Etat.PROPOSE; void mettre(Etat e) { etat = e; } }
    static class ParChamp {
        final Map<String, Dossier> tous = new HashMap<>();
        @Point void proposer(String id) { Dossier d = new Dossier(); d.texte = Ia.demander("x"); tous.put(id, d); }
        @Point void examiner(String id) { Dossier d = tous.get(id); if (Agent.valide(d)) d.mettre(Etat.VALIDE); else d.mettre(Etat.REJETE); }
        @Point void appliquer(String id) { Dossier d = tous.get(id); if (d.etat == Etat.VALIDE) Decisions.delivrer(d.texte); }
    }
    static class Demande { String texte; Etat etat = Etat.PROPOSE; }
    static class SansRelire {
        final Map<String, Demande> tous = new HashMap<>();
        @Point void proposer(String id) { Demande d = new Demande(); d.texte = Ia.demander("x"); tous.put(id, d); }
        @Point void examiner(String id) { Demande d = tous.get(id); if (Donnees.choix()) d.etat = Etat.VALIDE; else d.etat = Etat.REJETE; }
        @Point void appliquer(String id) { Demande d = tous.get(id); if (d.etat == Etat.VALIDE) Decisions.delivrer(d.texte); } // 501
    }
    static class Requete { String texte; Etat etat = Etat.PROPOSE; }
    static class DesDeuxCotes {
        final Map<String, Requete> tous = new HashMap<>();
        @Point void proposer(String id) { Requete d = new Requete(); d.texte = Ia.demander("x"); tous.put(id, d); }
        @Point void examiner(String id) { Requete d = tous.get(id); if (Agent.valide(d)) d.etat = Etat.VALIDE; else d.etat = Donnees.choix() ? Etat.VALIDE : Etat.REJETE; }
        @Point void appliquer(String id) { Requete d = tous.get(id); if (d.etat == Etat.VALIDE) Decisions.delivrer(d.texte); } // 501
    }
}
