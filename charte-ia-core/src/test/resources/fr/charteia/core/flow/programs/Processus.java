package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;

/** Steps of a process that leave each other variables by name: some are handed them, others open them from outside. */
class Processus {
    interface Cles { String AVIS = "avis"; String CONTEXTE = "contexte"; String MASQUE = "masque"; String AGENT = "decisionAgent"; String RETENU = "retenu"; }
    static class Preparer {
        void executer(Session s) { s.poser(Cles.CONTEXTE, Donnees.nom()); s.poser(Cles.MASQUE, Masque.masquer(Donnees.nom())); }
    }
    static class Analyser {
        void executer(Session s) { s.poser(Cles.AVIS, Ia.demander((String) s.lire(Cles.CONTEXTE))); } // 401
    }
    static class AnalyserMasque {
        void executer(Session s) { System.out.println(Ia.demander((String) s.lire(Cles.MASQUE))); }
    }
    static class DeciderSeul {
        void executer(Session s) { if ("oui".equals(s.lire(Cles.AVIS))) Decisions.delivrer("x"); } // 501
    }
    static class DeciderDehors {
        private Comptoir comptoir;
        void executer(String id) { if ("oui".equals(comptoir.lire(id, Cles.AVIS))) Decisions.delivrer(id); } // 501
    }
    static class Guichet {
        private Comptoir comptoir;
        void decider(String id, String decision) { comptoir.terminer(id, Map.of(Cles.AGENT, decision)); }
        @DecisionHumaine
        void choisir(String id, boolean confirme, String autre) {
            String avis = (String) comptoir.lire(id, Cles.AVIS);
            Map<String, Object> valeurs = new HashMap<>();
            valeurs.put(Cles.RETENU, confirme ? avis : autre);
            comptoir.terminer(id, valeurs);
        }
        void sauter(String id) { comptoir.terminer(id, Map.of("saute", comptoir.lire(id, Cles.AVIS))); }
    }
    static class AppliquerDecision {
        void executer(Session s) { if ("oui".equals(s.lire(Cles.AGENT))) Decisions.delivrer("x"); }
    }
    static class AppliquerChoix {
        void executer(Session s) { if ("oui".equals(s.lire(Cles.RETENU))) Decisions.delivrer("x"); }
    }
    static class AppliquerSaut {
        void executer(Session s) { if ("oui".equals(s.lire("saute"))) Decisions.delivrer("x"); } // 501
    }
}
