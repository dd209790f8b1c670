package programs;

import api.*;
import api.Conteneur.*;
import java.util.*;

/** Objects that wrap others, of one class, each with what its own constructor was passed: in fields, by methods that make them, one in another. */
class Enrobes {
    interface Avis { boolean bon(String dossier); }
    @Composant("ia") static class AvisIa implements Avis { public boolean bon(String d) { return Ia.demander("avis").equals("oui"); } }
    @Composant("bareme") static class Bareme implements Avis { public boolean bon(String d) { return d.length() > 3; } }
    static class Note implements Avis {
        private final Avis avis;
        Note(Avis avis) { this.avis = avis; }
        public boolean bon(String d) { return avis.bon(d); }
    }
    static class Prudent implements Avis {
        private final int seuil;
        private final Avis avis;
        Prudent(int seuil, Avis avis) { this.seuil = seuil; this.avis = avis; }
        Prudent(Avis avis) { this(5, avis); }
        public boolean bon(String d) { return d.length() > seuil && avis.bon(d); }
    }
    static abstract class Enrobe implements Avis {
        protected final Avis avis;
        Enrobe(Avis avis) { this.avis = avis; }
    }
    static class Mesure extends Enrobe {
        Mesure(Avis avis) { super(avis); }
        public boolean bon(String d) { return avis.bon(d); }
    }
    static class Reglable implements Avis {
        private Avis avis;
        Reglable(Avis avis) { this.avis = avis; }
        void remplacer(Avis autre) { avis = autre; }
        public boolean bon(String d) { return avis.bon(d); }
    }
    static final class Enrobages {
        static Avis note(Avis avis) { return new Note(avis); }
        static Avis prudent(Avis avis) { return note(new Prudent(avis)); }
    }

    @Composant static class ParConstructeur {
        private final Avis regle;
        private final Avis modele;
        private final Avis prudente;
        private final Avis imprudente;
        ParConstructeur(Bareme bareme, AvisIa ia) {
            regle = new Note(bareme);
            modele = new Note(ia);
            prudente = new Note(new Prudent(bareme));
            imprudente = new Note(new Prudent(ia));
        }
        void by_a_rule(String d) { if (regle.bon(d)) Decisions.delivrer(d); }
        void by_an_answer(String d) { if (modele.bon(d)) Decisions.delivrer(d); } // 501
        void by_a_rule_within_two(String d) { if (prudente.bon(d)) Decisions.delivrer(d); }
        void by_an_answer_within_two(String d) { if (imprudente.bon(d)) Decisions.delivrer(d); } // 501
        void by_either(String d, boolean auto) { Avis a = auto ? modele : regle; if (a.bon(d)) Decisions.delivrer(d); } // 501
        void by_a_rule_that_is_wrapped_here(String d, Bareme bareme) { if (new Note(bareme).bon(d)) Decisions.delivrer(d); }
        void by_an_answer_that_is_wrapped_here(String d, AvisIa ia) { if (new Note(ia).bon(d)) Decisions.delivrer(d); } // 501
    }
    @Composant static class DansUnAutre {
        private final Avis regle;
        private final Avis modele;
        DansUnAutre(@Nomme("bareme") Avis bareme, @Nomme("ia") Avis ia) {
            regle = new Note(new Note(bareme));
            modele = new Note(new Note(ia));
        }
        void by_a_rule(String d) { if (regle.bon(d)) Decisions.delivrer(d); }
        void by_an_answer(String d) { if (modele.bon(d)) Decisions.delivrer(d); } // 501
    }
    /** What is above it keeps it. */
    @Composant static class AuDessus {
        private final Avis regle;
        private final Avis modele;
        AuDessus(Bareme bareme, AvisIa ia) {
            regle = new Mesure(bareme);
            modele = new Mesure(ia);
        }
        void by_a_rule(String d) { if (regle.bon(d)) Decisions.delivrer(d); }
        void by_an_answer(String d) { if (modele.bon(d)) Decisions.delivrer(d); } // 501
    }
    @Composant static class ParMethode {
        private final Avis regle;
        private final Avis modele;
        private Avis pose;
        private Avis propose;
        private final Avis fait;
        ParMethode(Bareme bareme, AvisIa ia) {
            regle = Enrobages.prudent(bareme);
            modele = Enrobages.prudent(ia);
            fait = faire(bareme);
        }
        @Injecte void poser(Bareme bareme) { pose = new Note(bareme); }
        @Injecte void proposer(AvisIa ia) { propose = new Note(ia); }
        private Avis faire(Avis avis) { return new Note(avis); }
        void by_a_rule(String d) { if (regle.bon(d)) Decisions.delivrer(d); }
        void by_an_answer(String d) { if (modele.bon(d)) Decisions.delivrer(d); } // 501
        void by_a_rule_that_was_set(String d) { if (pose.bon(d)) Decisions.delivrer(d); }
        void by_an_answer_that_was_set(String d) { if (propose.bon(d)) Decisions.delivrer(d); } // 501
        void by_a_rule_of_its_own_method(String d) { if (fait.bon(d)) Decisions.delivrer(d); }
    }
    /** Which of two it wraps, the configuration says. */
    @Composant static class AuChoix {
        private final Avis choisi;
        private final Avis enrobe;
        AuChoix(Bareme bareme, AvisIa ia, boolean auto) {
            choisi = auto ? new Note(ia) : new Note(bareme);
            Avis avis = bareme;
            if (auto) avis = ia;
            enrobe = new Note(avis);
        }
        void by_one_of_two(String d) { if (choisi.bon(d)) Decisions.delivrer(d); } // 501
        void by_one_around_either(String d) { if (enrobe.bon(d)) Decisions.delivrer(d); } // 501
    }
    /** Others put something else into it later. */
    @Composant static class Remplace {
        private final Reglable regle;
        Remplace(Bareme bareme) { regle = new Reglable(bareme); }
        void remplacer(AvisIa ia) { regle.remplacer(ia); }
        void by_an_answer(String d) { if (regle.bon(d)) Decisions.delivrer(d); } // 501
    }
    /** A container is given them. */
    static class Fabriques {
        @Fabrique Avis noteIa(AvisIa ia) { return new Note(ia); }
        @Fabrique Avis noteBareme(Bareme bareme) { return new Note(bareme); }
        @Fabrique Avis encoreIa(@Nomme("noteIa") Avis avis) { return Enrobages.note(avis); }
        @Fabrique Avis encoreBareme(@Nomme("noteBareme") Avis avis) { return Enrobages.note(avis); }
    }
    static class Fabriquees {
        @Injecte @Nomme("noteIa") Avis modele;
        @Injecte @Nomme("noteBareme") Avis regle;
        @Injecte @Nomme("encoreIa") Avis modeleEncore;
        @Injecte @Nomme("encoreBareme") Avis regleEncore;
        void by_a_rule(String d) { if (regle.bon(d)) Decisions.delivrer(d); }
        void by_an_answer(String d) { if (modele.bon(d)) Decisions.delivrer(d); } // 501
        void by_a_rule_within_two(String d) { if (regleEncore.bon(d)) Decisions.delivrer(d); }
        void by_an_answer_within_two(String d) { if (modeleEncore.bon(d)) Decisions.delivrer(d); } // 501
    }

    // Of data, it is what they are sent to that tells.
    interface Voie { void dire(String s); }
    @Composant static class VoieDesNoms implements Voie { public void dire(String s) { Ia.envoyer(s); } } // 401
    @Composant static class VoieDesNumeros implements Voie { public void dire(String s) { Ia.envoyer(s); } }
    static class Tracee implements Voie {
        private final Voie voie;
        Tracee(Voie voie) { this.voie = voie; }
        public void dire(String s) { voie.dire(s); }
    }
    @Composant static class Noms {
        private final Voie voie;
        Noms(VoieDesNoms voie) { this.voie = new Tracee(voie); }
        void dire() { voie.dire(Donnees.nom()); }
    }
    @Composant static class Numeros {
        private final Voie voie;
        Numeros(VoieDesNumeros voie) { this.voie = new Tracee(voie); }
        void dire(int numero) { voie.dire("Explique le numéro " + numero); }
    }

    // What they have in common asks; each heir does something else.
    static abstract class Traitement {
        private final Avis avis;
        Traitement(Avis avis) { this.avis = avis; }
        void traiter(String d) { if (avis.bon(d)) appliquer(d); }
        abstract void appliquer(String d);
    }
    @Composant static class Ordinaire extends Traitement {
        Ordinaire(Bareme bareme) { super(bareme); }
        void appliquer(String d) { Decisions.delivrer(d); }
    }
    @Composant static class Automatique extends Traitement {
        Automatique(AvisIa ia) { super(ia); }
        void appliquer(String d) { Decisions.delivrer(d); } // 501
    }
    @Composant static class OrdinaireNote extends Traitement {
        OrdinaireNote(Bareme bareme) { super(new Note(bareme)); }
        void appliquer(String d) { Decisions.delivrer(d); }
    }
    @Composant static class AutomatiqueNote extends Traitement {
        AutomatiqueNote(AvisIa ia) { super(new Note(ia)); }
        void appliquer(String d) { Decisions.delivrer(d); } // 501
    }

    static class Bati { private Avis avis; Bati sur(Avis a) { avis = a; return this; } Avis bati() { return new Note(avis); } }
    @Composant static class ParUnBatisseur {
        private final Avis avis, autre;
        ParUnBatisseur(Bareme b, AvisIa ia) { avis = new Bati().sur(b).bati(); autre = new Bati().sur(ia).bati(); }
        void by_a_builder(String d) { if (avis.bon(d)) Decisions.delivrer(d); } // KNOWN: invents 501, what a builder holds is told for all builders of its class
        void by_a_builder_on_an_answer(String d) { if (autre.bon(d)) Decisions.delivrer(d); } // 501
    }
    @Composant static class DansUneListe {
        private final List<Avis> avis;
        DansUneListe(Bareme b) { avis = List.of(new Note(b)); }
        void each_of_a_list(String d) { for (Avis a : avis) if (a.bon(d)) Decisions.delivrer(d); } // KNOWN: invents 501, nor is what an element of a list in a field wraps
    }
    static class Copiee implements Avis { private final Avis avis; Copiee(Avis a) { avis = a; } Copiee(Copiee c) { avis = c.avis; } public boolean bon(String d) { return avis.bon(d); } }
    @Composant static class ParCopie {
        private final Avis avis, autre;
        ParCopie(Bareme b, AvisIa ia) { avis = new Copiee(new Copiee(b)); autre = new Copiee(new Copiee(ia)); }
        void of_a_copy(String d) { if (avis.bon(d)) Decisions.delivrer(d); } // KNOWN: invents 501, nor what is copied out of another of its class
        void of_a_copy_of_an_answer(String d) { if (autre.bon(d)) Decisions.delivrer(d); } // 501
    }
}
