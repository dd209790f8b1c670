package programs;

import api.*;
import api.Conteneur.*;
import fr.charteia.annotations.*;
import java.util.*;

/** Which of several implementations a container hands out: by a qualifier, by a name, as the first of them; of what is not sure, any. */
class Injectes {
    interface Avis { boolean bon(String dossier); }
    @Composant("ia") static class AvisIa implements Avis { public boolean bon(String d) { return Ia.demander(d).equals("oui"); } } // 401
    @Composant static class Bareme implements Avis { public boolean bon(String d) { return d.length() > 3; } }

    static class ParQualificatif {
        @Injecte @Nomme("bareme") Avis regle;
        @Injecte @Nomme("ia") Avis modele;
        void by_a_rule(String d) { if (regle.bon(d)) Decisions.delivrer(d); }
        void by_an_answer(String d) { if (modele.bon(d)) Decisions.delivrer(d); } // 501
        void by_either(String d, boolean auto) { Avis a = auto ? modele : regle; if (a.bon(d)) Decisions.delivrer(d); } // 501
        void data_to_a_rule() { regle.bon(Donnees.nom()); }
    }
    static class ParQualificatifEncore {
        @Injecte @Nomme("ia") Avis modele;
        void data_to_a_model() { modele.bon(Donnees.nom()); }
    }
    static class ParConstructeur {
        private final Avis regle;
        private final Avis modele;
        @Injecte ParConstructeur(@Nomme("bareme") Avis regle, @Nomme("ia") Avis modele) {
            if (regle == modele) throw new IllegalArgumentException();
            this.regle = Objects.requireNonNull(regle);
            this.modele = modele;
        }
        void by_a_rule(String d) { if (regle.bon(d)) Decisions.delivrer(d); }
        void by_an_answer(String d) { if (modele.bon(d)) Decisions.delivrer(d); } // 501
    }
    static class ParMethode {
        private Avis regle;
        private Avis modele;
        @Injecte void regle(@Nomme("bareme") Avis avis) { regle = avis; }
        @Injecte @Nomme("ia") void modele(Avis avis) { modele = avis; }
        void by_a_rule(String d) { if (regle.bon(d)) Decisions.delivrer(d); }
        void by_an_answer(String d) { if (modele.bon(d)) Decisions.delivrer(d); } // 501
    }
    /** The name of the place, in the end. */
    @Composant static class ParNom {
        private final Avis bareme;
        @Injecte private Avis ia;
        @Injecte private Avis avis;
        ParNom(Avis bareme) { this.bareme = bareme; }
        void by_a_rule(String d) { if (bareme.bon(d)) Decisions.delivrer(d); }
        void by_an_answer(String d) { if (ia.bon(d)) Decisions.delivrer(d); } // 501
        void by_whatever_there_is(String d) { if (avis.bon(d)) Decisions.delivrer(d); } // 501
    }
    static class ParRessource {
        @Ressource(nom = "bareme") private Avis avis;
        @Ressource private Avis ia;
        @Ressource private Avis bareme;
        @Ressource(nom = "${avis}") private Avis choisi;
        void by_a_rule(String d) { if (avis.bon(d) && bareme.bon(d)) Decisions.delivrer(d); }
        void by_an_answer(String d) { if (ia.bon(d)) Decisions.delivrer(d); } // 501
        void as_the_configuration_says(String d) { if (choisi.bon(d)) Decisions.delivrer(d); } // 501
    }
    /** Code of ours sets it, too. */
    static class ParUnAutre {
        @Injecte @Nomme("bareme") Avis regle;
        void remplacer(AvisIa ia) { regle = ia; }
        void by_an_answer(String d) { if (regle.bon(d)) Decisions.delivrer(d); } // 501
    }
    static class Tous {
        @Injecte List<Avis> tous;
        @Injecte Map<String, Avis> parNom;
        void by_each(String d) { for (Avis a : tous) if (a.bon(d)) Decisions.delivrer(d); } // 501
        void by_one(String d, String nom) { if (parNom.get(nom).bon(d)) Decisions.delivrer(d); } // 501
    }
    /** It hands on what it was given to one that the container does not know. */
    static class Bureau {
        private final Avis avis;
        Bureau(Avis avis) { this.avis = avis; }
        void traiter(String d) { if (avis.bon(d)) Decisions.delivrer(d); }
    }
    static class AutreBureau {
        private final Avis avis;
        AutreBureau(Avis avis) { this.avis = avis; }
        void traiter(String d) { if (avis.bon(d)) Decisions.delivrer(d); } // 501
    }
    static class Fabriques {
        @Fabrique Bureau bureau(@Nomme("bareme") Avis avis) { return new Bureau(avis); }
        @Fabrique AutreBureau autre(Avis ia) { return new AutreBureau(ia); }
        @Fabrique Runnable depart(@Nomme("bareme") Avis avis) { return () -> { if (avis.bon("x")) Decisions.delivrer("x"); }; }
        @Fabrique Runnable autreDepart(@Nomme("ia") Avis avis) { return () -> { if (avis.bon("x")) Decisions.delivrer("x"); }; } // 501
    }
    /** Each heir is given its own. */
    static abstract class Commun {
        private final Avis avis;
        Commun(Avis avis) { this.avis = avis; }
        boolean bon(String d) { return avis.bon(d); }
    }
    @Composant static class Automatique extends Commun { Automatique(@Nomme("ia") Avis avis) { super(avis); } }
    @Composant static class Ordinaire extends Commun { Ordinaire(@Nomme("bareme") Avis avis) { super(avis); } }
    @Composant static class Heritiers {
        private final Automatique automatique;
        private final Ordinaire ordinaire;
        Heritiers(Automatique automatique, Ordinaire ordinaire) { this.automatique = automatique; this.ordinaire = ordinaire; }
        void by_a_rule(String d) { if (ordinaire.bon(d)) Decisions.delivrer(d); }
        void by_an_answer(String d) { if (automatique.bon(d)) Decisions.delivrer(d); } // 501
    }

    // Of several, one is the first.
    interface Tri { boolean haut(String d); }
    @Composant static class TriIa implements Tri { public boolean haut(String d) { return Ia.demander("tri").equals("haut"); } }
    @Composant @Principal static class TriParTaille implements Tri { public boolean haut(String d) { return d.length() > 3; } }
    static class Premier {
        @Injecte Tri tri;
        @Injecte Tri triIa;
        @Injecte @Nomme("triIa") Tri autre;
        void by_a_rule(String d) { if (tri.haut(d) || triIa.haut(d)) Decisions.delivrer(d); }
        void by_an_answer(String d) { if (autre.haut(d)) Decisions.delivrer(d); } // 501
    }
    interface Seuil { boolean passe(String d); }
    @Composant @Principal @Si("ia") static class SeuilIa implements Seuil { public boolean passe(String d) { return Ia.demander("seuil").equals("oui"); } }
    @Composant static class SeuilFixe implements Seuil { public boolean passe(String d) { return d.length() > 3; } }
    static class SousCondition {
        @Injecte Seuil seuilFixe;
        @Injecte @Nomme("seuilFixe") Seuil fixe;
        void by_what_may_be_first(String d) { if (seuilFixe.passe(d)) Decisions.delivrer(d); } // 501
        void by_a_rule(String d) { if (fixe.passe(d)) Decisions.delivrer(d); }
    }
    /** What stands before another is handed that one, not itself. */
    interface Cote { boolean sure(String d); }
    @Composant @Principal static class CoteGardee implements Cote {
        private final Cote cote;
        private final Map<String, Boolean> gardees = new HashMap<>();
        CoteGardee(Cote cote) { this.cote = cote; }
        public boolean sure(String d) { return gardees.computeIfAbsent(d, cote::sure); }
    }
    @Composant static class CoteIa implements Cote { public boolean sure(String d) { return Ia.demander("cote").equals("sure"); } }
    static class CoteFixe implements Cote { public boolean sure(String d) { return d.isEmpty(); } }
    static class Gardees {
        @Injecte Cote cote;
        void by_an_answer(String d) { if (cote.sure(d)) Decisions.delivrer(d); } // 501
    }
    /** Only one is known to the container. */
    interface Mesure { boolean forte(String d); }
    @Composant static class MesureFixe implements Mesure { public boolean forte(String d) { return d.length() > 3; } }
    static class MesureIa implements Mesure { public boolean forte(String d) { return Ia.demander("mesure").equals("forte"); } }
    @Composant static class UneSeule {
        private final Mesure mesure;
        private final Mesure mienne = new MesureIa();
        UneSeule(Mesure mesure) { this.mesure = mesure; }
        void by_a_rule(String d) { if (mesure.forte(d)) Decisions.delivrer(d); }
        void by_an_answer(String d) { if (mienne.forte(d)) Decisions.delivrer(d); } // 501
    }
    /** Types tell them apart. */
    interface Examen<T> { boolean reussi(T t); }
    record Permis(String de) {}
    record Bourse(String de) {}
    @Composant static class ExamenPermis implements Examen<Permis> { public boolean reussi(Permis p) { return p.de().isEmpty(); } }
    @Composant static class ExamenBourse implements Examen<Bourse> { public boolean reussi(Bourse b) { return Ia.demander("examen").equals("oui"); } }
    static class ParType {
        @Injecte Examen<Permis> permis;
        @Injecte Examen<Bourse> bourse;
        void by_a_rule(Permis p) { if (permis.reussi(p)) Decisions.delivrer("p"); }
        void by_an_answer(Bourse b) { if (bourse.reussi(b)) Decisions.delivrer("b"); } // 501
    }

    /** What is read from a document may hold another than code of ours puts there. */
    interface Paiement { boolean accepte(); }
    record Carte() implements Paiement { public boolean accepte() { return true; } }
    record ParIa() implements Paiement { public boolean accepte() { return Ia.demander("paiement").equals("oui"); } }
    record Commande(Paiement paiement) { static Commande usuelle() { return new Commande(new Carte()); } }
    static class Commandes {
        void read(Commande c) { if (c.paiement().accepte()) Decisions.delivrer("c"); } // 501
    }

    // A place without a qualifier wants what bears none.
    enum Sorte { REGLE, IA }
    @Qualifie @interface Manuel {}
    @Qualifie @interface De { Sorte value() default Sorte.REGLE; @SansEffet String note() default ""; }
    interface Choix { boolean oui(String d); }
    @Partage @De(Sorte.IA) static class ChoixIa implements Choix { public boolean oui(String d) { return Ia.demander("choix").equals("oui"); } }
    @Partage @Manuel @De(note = "x") static class ChoixRegle implements Choix { public boolean oui(String d) { return d.isEmpty(); } }
    @Partage static class ChoixParDefaut implements Choix { public boolean oui(String d) { return d.isEmpty(); } }
    static class ParSorte {
        @Injecte @Manuel Choix manuel;
        @Injecte @De(value = Sorte.REGLE, note = "y") Choix regle;
        @Injecte @De Choix usuel;
        @Injecte @De(Sorte.IA) Choix ia;
        @Injecte Choix sans;
        void by_a_rule(String d) { if (manuel.oui(d) || regle.oui(d) || usuel.oui(d) || sans.oui(d)) Decisions.delivrer(d); }
        void by_an_answer(String d) { if (ia.oui(d)) Decisions.delivrer(d); } // 501
    }
    interface Note { boolean bonne(String d); }
    @Partage static class NoteIa implements Note { public boolean bonne(String d) { return Ia.demander("note").equals("bonne"); } }
    @Partage @Alternative @Rang(1) static class NoteRegle implements Note { public boolean bonne(String d) { return d.isEmpty(); } }
    interface Rappel { boolean utile(String d); }
    @Partage static class RappelRegle implements Rappel { public boolean utile(String d) { return d.isEmpty(); } }
    @Partage @Alternative static class RappelIa implements Rappel { public boolean utile(String d) { return Ia.demander("rappel").equals("utile"); } }
    interface Delai { boolean court(String d); }
    @Partage static class DelaiRegle implements Delai { public boolean court(String d) { return d.isEmpty(); } }
    @Partage @ParDefaut static class DelaiIa implements Delai { public boolean court(String d) { return Ia.demander("délai").equals("court"); } }
    interface Lieu { boolean proche(String d); }
    @Partage @Si static class LieuRegle implements Lieu { public boolean proche(String d) { return d.isEmpty(); } }
    @Partage @ParDefaut static class LieuIa implements Lieu { public boolean proche(String d) { return Ia.demander("lieu").equals("proche"); } }
    interface Prix { boolean juste(String d); }
    @Partage static class PrixRegle implements Prix { public boolean juste(String d) { return d.isEmpty(); } }
    @Decorateur static class PrixIa implements Prix { @Injecte Prix prix; public boolean juste(String d) { return prix.juste(d) && Ia.demander("prix").equals("juste"); } }
    static class Alternatives {
        @Injecte Note note;
        @Injecte Rappel rappel;
        @Injecte Delai delai;
        @Injecte Lieu lieu;
        @Injecte Prix prix;
        void by_the_alternative(String d) { if (note.bonne(d)) Decisions.delivrer(d); }
        void by_what_may_be_chosen(String d) { if (rappel.utile(d)) Decisions.delivrer(d); } // 501
        void by_what_is_there(String d) { if (delai.court(d)) Decisions.delivrer(d); }
        void by_what_may_be_all_there_is(String d) { if (lieu.proche(d)) Decisions.delivrer(d); } // 501
        void by_what_stands_before(String d) { if (prix.juste(d)) Decisions.delivrer(d); } // 501
    }
    interface Total { boolean grand(String d); }
    static class TotalIa implements Total { public boolean grand(String d) { return Ia.demander("total").equals("grand"); } }
    static class TotalRegle implements Total { public boolean grand(String d) { return d.isEmpty(); } }
    static class Produits {
        @Produit @Manuel Total regle() { return new TotalRegle(); }
        @Produit @De Total champ = new TotalRegle();
        @Produit @De(Sorte.IA) Total ia() { return new TotalIa(); }
        @Produit Total selon() { return System.nanoTime() > 3 ? new TotalIa() : new TotalRegle(); }
    }
    static class DeProduits {
        @Injecte @Manuel Total regle;
        @Injecte @De Total champ;
        @Injecte @De(Sorte.IA) Total ia;
        @Injecte Total selon;
        void by_a_rule(String d) { if (regle.grand(d) || champ.grand(d)) Decisions.delivrer(d); }
        void by_an_answer(String d) { if (ia.grand(d)) Decisions.delivrer(d); } // 501
        void by_either(String d) { if (selon.grand(d)) Decisions.delivrer(d); } // 501
    }
}
