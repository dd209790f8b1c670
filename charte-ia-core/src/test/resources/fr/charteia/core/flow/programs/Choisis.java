package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.stream.*;

/** Whose status it is: chosen in one request or method, and written in another. */
class Choisis {
    enum Statut { ACCEPTE, REFUSE, EN_COURS }
    static class Candidature {
        int note; int age; String lettre; Statut etat;
        int getNote() { return note; }
        void setEtat(Statut e) { etat = e; }
    }
    private static final Comparator<Candidature> NOTE = Comparator.comparingInt(Candidature::getNote);

    static class Local {
        Depot<Candidature> depot;
        void noter(long id) { Candidature c = depot.findById(id).get(); c.note = (int) Ia.noter(c.lettre); }
        void first() {
            List<Candidature> liste = depot.findAll();
            liste.sort(NOTE);
            liste.get(0).setEtat(Statut.ACCEPTE); // 501
        }
        void lambda() {
            List<Candidature> liste = depot.findAll();
            liste.sort((a, b) -> b.getNote() - a.getNote());
            Candidature c = liste.get(0);
            c.setEtat(Statut.ACCEPTE); // 501
        }
        static final Comparator<Candidature> SIENNE = Comparator.comparingInt(Candidature::getNote);
        static final Comparator<Candidature> LAMBDA = (a, b) -> b.getNote() - a.getNote();
        static final Comparator<Candidature> INVERSE = Comparator.comparingInt(Candidature::getNote).reversed();
        void own_static() {
            List<Candidature> liste = depot.findAll();
            liste.sort(SIENNE);
            liste.get(0).setEtat(Statut.ACCEPTE); // 501
        }
        void own_static_lambda() {
            List<Candidature> liste = depot.findAll();
            liste.sort(LAMBDA);
            liste.get(0).setEtat(Statut.ACCEPTE); // 501
        }
        void own_static_reversed() {
            List<Candidature> liste = depot.findAll();
            liste.sort(INVERSE);
            liste.get(0).setEtat(Statut.ACCEPTE); // 501
        }
        void inline() {
            List<Candidature> liste = depot.findAll();
            liste.sort(Comparator.comparingInt(Candidature::getNote));
            liste.get(0).setEtat(Statut.ACCEPTE); // 501
        }
        void in_a_helper() {
            List<Candidature> liste = depot.findAll();
            liste.sort(Comparator.comparingInt(Candidature::getNote));
            retenir(liste.get(0));
        }
        private void retenir(Candidature c) { c.setEtat(Statut.ACCEPTE); } // 501
        void in_a_helper_by_age() {
            List<Candidature> liste = depot.findAll();
            liste.sort(Comparator.comparingInt(c -> c.age));
            accepterParAge(liste.get(0));
        }
        private void accepterParAge(Candidature c) { c.setEtat(Statut.ACCEPTE); }
        void by_age() {
            List<Candidature> liste = depot.findAll();
            liste.sort((a, b) -> b.age - a.age);
            Candidature c = liste.get(0);
            c.setEtat(Statut.ACCEPTE);
        }
    }
    static class Vue {
        Depot<Candidature> depot;
        List<Candidature> liste;
        void noter(long id) { Candidature c = depot.findById(id).get(); c.note = (int) Ia.noter(c.lettre); }
        void charger() {
            liste = depot.findAll();
            liste.sort((a, b) -> b.getNote() - a.getNote());
        }
        void premier() {
            Candidature c = liste.get(0);
            c.setEtat(Statut.ACCEPTE); // 501
        }
    }
    static class VueDecide {
        Depot<Candidature> depot;
        List<Candidature> liste;
        void noter(long id) { Candidature c = depot.findById(id).get(); c.note = (int) Ia.noter(c.lettre); }
        void charger() {
            liste = depot.findAll();
            liste.sort((a, b) -> b.getNote() - a.getNote());
        }
        void premier() {
            Decisions.refuser(liste.get(0).lettre); // 501
        }
    }
    static class VueTriee {
        Depot<Candidature> depot;
        List<Candidature> liste;
        void noter(long id) { Candidature c = depot.findById(id).get(); c.note = (int) Ia.noter(c.lettre); }
        void charger() {
            liste = depot.findAll().stream().sorted(NOTE).collect(Collectors.toList());
        }
        void premier() {
            liste.get(0).setEtat(Statut.ACCEPTE); // 501
        }
    }
    static class VueParAge {
        Depot<Candidature> depot;
        List<Candidature> liste;
        void noter(long id) { Candidature c = depot.findById(id).get(); c.note = (int) Ia.noter(c.lettre); }
        void charger() {
            liste = depot.findAll();
            liste.sort((a, b) -> b.age - a.age);
        }
        void premier() {
            liste.get(0).setEtat(Statut.ACCEPTE);
        }
    }
    static class Reste {
        static List<Candidature> file = new ArrayList<>();
        void charger(List<Candidature> l) {
            for (Candidature c : l) if (Ia.noter(c.lettre) > 10) file.add(c);
        }
        void premier() {
            file.get(0).setEtat(Statut.ACCEPTE); // 501
        }
        void autres() {
            for (Candidature c : file) c.setEtat(Statut.ACCEPTE); // 501
        }
    }
    static class MeilleurGarde {
        Candidature meilleure;
        void charger(List<Candidature> l) {
            for (Candidature c : l) if (Ia.noter(c.lettre) > 10) meilleure = c;
        }
        void premier() {
            meilleure.setEtat(Statut.ACCEPTE); // 501
        }
    }
    static class MeilleurParTri {
        Candidature meilleure;
        void charger(List<Candidature> l) {
            l.sort(Comparator.comparingDouble(c -> Ia.noter(c.lettre)));
            meilleure = l.get(0);
        }
        void premier() {
            meilleure.setEtat(Statut.ACCEPTE); // 501
        }
    }

    /** A person agreed to who was chosen. */
    static class MeilleurRelu {
        Candidature meilleure;
        void charger(List<Candidature> l) {
            for (Candidature c : l) if (Ia.noter(c.lettre) > 10) meilleure = c;
        }
        void premier() {
            if (Agent.valide(meilleure)) meilleure.setEtat(Statut.ACCEPTE);
        }
    }
    /** A person agreed to the record, and was not shown what the answer made of it. */
    static class MeilleurReluAvant {
        Candidature meilleure;
        void charger(List<Candidature> l) {
            for (Candidature c : l) if (Ia.noter(c.lettre) > 10 && Agent.valide(c)) meilleure = c;
        }
        void premier() {
            meilleure.setEtat(Statut.ACCEPTE); // 501
        }
    }
    /** Chosen by no answer, with one beside it. */
    static class Premier {
        Candidature premiere;
        void charger(List<Candidature> l) {
            for (Candidature c : l) if (premiere == null) premiere = c;
            System.out.println(Ia.noter("q"));
        }
        void premier() {
            premiere.setEtat(Statut.ACCEPTE);
        }
    }
    /** What an answer made is not what an answer chose. */
    static class Faite {
        Candidature faite;
        void charger(String q) {
            faite = new Candidature();
            faite.lettre = Ia.demander(q);
        }
        void premier() {
            faite.setEtat(Statut.ACCEPTE);
        }
    }
    static class AutreChamp {
        Candidature meilleure;
        Candidature suivante;
        void charger(List<Candidature> l) {
            for (Candidature c : l) if (Ia.noter(c.lettre) > 10) meilleure = c;
            suivante = l.get(1);
        }
        void premier() {
            suivante.setEtat(Statut.ACCEPTE);
        }
    }
    static class UneEtape {
        Candidature meilleure;
        void charger(List<Candidature> l) {
            for (Candidature c : l) if (Ia.noter(c.lettre) > 10) meilleure = c;
        }
        void premier() {
            meilleure.setEtat(Statut.EN_COURS);
        }
    }
    static class ParUneCarte {
        final Map<String, Candidature> parPoste = new HashMap<>();
        void charger(String poste, List<Candidature> l) {
            for (Candidature c : l) if (Ia.noter(c.lettre) > 10) parPoste.put(poste, c);
        }
        void premier(String poste) {
            Candidature c = parPoste.get(poste);
            if (c != null) c.setEtat(Statut.ACCEPTE); // 501
        }
    }
    /** Through helpers of helpers, and by the record's own method. */
    static class ParEtapes {
        void tout(List<Candidature> l) { suite(l.get((int) Ia.noter("lequel ?"))); }
        private void suite(Candidature c) { fin(c); }
        private void fin(Candidature c) { c.setEtat(Statut.ACCEPTE); } // 501
        void rien(List<Candidature> l) { suiteDeRien(l.get(0)); Ia.noter("lequel ?"); }
        private void suiteDeRien(Candidature c) { finDeRien(c); }
        private void finDeRien(Candidature c) { c.setEtat(Statut.ACCEPTE); }
    }
    static class ParLui {
        static class Demande { Statut statut; void conclure() { statut = Statut.REFUSE; } } // 501
        void tout(List<Demande> l) { l.get((int) Ia.noter("lequel ?")).conclure(); }
    }
    static class ParLuiSansIa {
        static class Demande { Statut statut; void conclure() { statut = Statut.REFUSE; } }
        void tout(List<Demande> l) { l.get(0).conclure(); Ia.noter("lequel ?"); }
    }
    /** Where the call is a decision by its name, what it writes is told with that. */
    static class ParUnVerbe {
        void tout(List<Candidature> l) { accepter(l.get((int) Ia.noter("lequel ?"))); } // 501
        private void accepter(Candidature c) { c.setEtat(Statut.ACCEPTE); }
    }
    static class ParUneFonction {
        void tout(List<Candidature> l) { Optional.of(l.get((int) Ia.noter("lequel ?"))).ifPresent(c -> c.setEtat(Statut.ACCEPTE)); } // 501
        void rien(List<Candidature> l) { Optional.of(l.get(0)).ifPresent(c -> c.setEtat(Statut.ACCEPTE)); Ia.noter("lequel ?"); }
    }
    static class ParUnPas {
        Candidature meilleure;
        void charger(List<Candidature> l) {
            for (Candidature c : l) if (Ia.noter(c.lettre) > 10) meilleure = c;
        }
        @fr.charteia.annotations.DecisionHumaine(role = "jury")
        void premier() {
            meilleure.setEtat(Statut.ACCEPTE);
        }
    }

    // What is declared to be a decision is told where it is called, with what it is given: not again for the status that it writes.
    static class Declarees {
        interface Fichier extends Registre<Candidature> { Optional<Candidature> findById(long id); }
        Fichier depot;
        void noter(long id) { Candidature c = depot.findById(id).get(); c.note = (int) Ia.noter(c.lettre); depot.save(c); }
        @EffetJuridique(Effet.REFUS) void ecarter(long id) { Candidature c = depot.findById(id).get(); c.setEtat(Statut.REFUSE); }
        void chosen_and_declared(String texte) { ecarter(Integer.parseInt(Ia.demander(texte))); } // 501
        @EffetJuridique(Effet.REFUS) void ecarter_les_faibles(long id) {
            Candidature c = depot.findById(id).get();
            if (c.note < 5) {
                c.setEtat(Statut.REFUSE); // 501
            }
        }
        void declared_and_called_for_another_reason(long id) { ecarter_les_faibles(id); }
    }
}
