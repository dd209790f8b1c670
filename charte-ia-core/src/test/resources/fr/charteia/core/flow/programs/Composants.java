package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;

/** Objects of ours that a container keeps: it is asked for one by its class or by the name that an annotation gives it, and calls it. */
class Composants {
    @Lots.Nom(de = "avis")
    static class ParIa implements Lots.Chargeur<String, String> {
        private final Reglage reglage;
        ParIa(Reglage reglage) { this.reglage = reglage; }
        public List<String> charger(List<String> cles) {
            List<String> avis = new ArrayList<>();
            for (String cle : cles) avis.add(Ia.demander(reglage.prefixe() + cle)); // 401
            return avis;
        }
    }
    @Lots.Nom(de = "libelles")
    static class Traduire implements Lots.Chargeur<String, String> {
        public List<String> charger(List<String> cles) {
            return cles.stream().map(cle -> Ia.demander("libellé " + cle)).toList();
        }
    }
    @Lots.Nom(de = "bareme")
    static class Bareme implements Lots.Chargeur<String, String> {
        public List<String> charger(List<String> cles) { return cles.stream().map(String::toUpperCase).toList(); }
    }
    interface Reglage { String prefixe(); }

    static class ParClasse {
        void decided(Lots lots) {
            Lots.Lot<String, String> avis = lots.ouvrir(ParIa.class);
            if ("oui".equals(avis.un("x"))) Decisions.delivrer("x"); // 501
        }
        void decided_by_a_scale(Lots lots) {
            Lots.Lot<String, String> bareme = lots.ouvrir(Bareme.class);
            if ("oui".equals(bareme.un("x"))) Decisions.delivrer("x");
        }
        void approved(Lots lots) {
            Lots.Lot<String, String> avis = lots.ouvrir(ParIa.class);
            String propose = avis.un("x");
            if (Agent.valide(propose)) Decisions.delivrer("x");
        }
    }
    static class ParNom {
        void decided_for_all(Lots lots, List<String> zones) {
            Lots.Lot<String, String> avis = lots.ouvrir("avis");
            for (String un : avis.tous(zones)) if ("oui".equals(un)) Decisions.delivrer(un); // 501
        }
        void decided_by_a_scale(Lots lots, List<String> zones) {
            Lots.Lot<String, String> bareme = lots.ouvrir("bareme");
            for (String un : bareme.tous(zones)) if ("oui".equals(un)) Decisions.delivrer(un);
        }
        void unknown_name(Lots lots, List<String> zones) {
            Lots.Lot<String, String> rien = lots.ouvrir("inconnu");
            for (String un : rien.tous(zones)) if ("oui".equals(un)) Decisions.delivrer(un);
        }
        void asked_with_data(Lots lots) { lots.<String, String>ouvrir("avis").un(Donnees.nom()); }
        void asked_with_a_label(Lots lots) { lots.<String, String>ouvrir("libelles").un("appartement"); }
        void data_to_a_scale(Lots lots) { lots.<String, String>ouvrir("bareme").un(Donnees.nom()); }
    }
    /** The name is handed on. */
    static class Ouvrir {
        static Lots.Lot<String, String> par(Lots lots, String nom) { return lots.ouvrir(nom); }
    }
    static class ParUnAutre {
        void decided(Lots lots) { if ("oui".equals(Ouvrir.par(lots, "avis").un("x"))) Decisions.delivrer("x"); } // 501
        void decided_by_a_scale(Lots lots) { if ("oui".equals(Ouvrir.par(lots, "bareme").un("x"))) Decisions.delivrer("x"); }
    }
}
