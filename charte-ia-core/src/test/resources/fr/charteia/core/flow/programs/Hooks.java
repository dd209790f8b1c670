package programs;

import api.Decisions;
import api.Donnees;
import api.Etape;
import api.Ia;
import api.Masque;

/** What a library that nobody described calls of our classes that extend its own, and what it sees of their objects. */
class Hooks {
    // ---- what our method gives in place of the library's comes out of the library's own

    static class Nominatif extends Etape<String, String> {
        @Override protected String enTete() { return Donnees.nom(); }
    }
    static class Anonyme extends Etape<String, String> {
        @Override protected String enTete() { return "bonjour"; }
    }
    static class DeSonChamp extends Etape<String, String> {
        private final String nom;
        DeSonChamp(String nom) { this.nom = nom; }
        @Override protected String enTete() { return nom; }
    }
    void given_by_our_method() { Ia.envoyer(new Nominatif().rendre()); } // 401
    void given_by_our_method_clean() { Ia.envoyer(new Anonyme().rendre()); }
    void given_out_of_a_field() { Ia.envoyer(new DeSonChamp(Donnees.nom()).rendre()); } // 401
    void given_out_of_a_clean_field() { Ia.envoyer(new DeSonChamp("x").rendre()); }

    static class Tranche extends Etape<String, String> {
        @Override protected String enTete() { return Ia.demander("avis ?"); }
    }
    void decided_by_what_our_method_gives() {
        if (new Tranche().rendre().equals("NON")) {
            Decisions.refuser("d"); // 501
        }
    }
    void decided_by_what_another_gives() {
        new Tranche();
        if (new Anonyme().rendre().equals("NON")) {
            Decisions.refuser("d");
        }
    }

    // ---- what the library is passed is handed to our method, and what that gives to the next

    static class Suite extends Etape<String, String> {
        @Override protected String travailler(String donnee) { return donnee + "!"; }
        @Override protected void finir(String resultat) { Ia.envoyer(resultat); } // 401
    }
    void handed_from_method_to_method() { new Suite().executer(Donnees.nom()); }

    static class SuiteMasquee extends Etape<String, String> {
        @Override protected String travailler(String donnee) { return Masque.masquer(donnee); }
        @Override protected void finir(String resultat) {}
        @Override protected void avancer(Integer combien) { Ia.envoyer(combien); }
    }
    void handed_to_a_mask() { new SuiteMasquee().executer(Donnees.nom()); }

    static class SuiteMesuree extends Etape<String, Integer> {
        @Override protected Integer travailler(String donnee) { return donnee.length(); }
        @Override protected void finir(Integer resultat) { Ia.envoyer(resultat); }
    }
    void of_another_type_than_what_is_passed() { new SuiteMesuree().executer(Donnees.nom()); }

    static class SuitePropre extends Etape<String, String> {
        @Override protected String travailler(String donnee) { return donnee; }
        @Override protected void finir(String resultat) { Ia.envoyer(resultat); }
    }
    void passed_nothing_of_anybody() { new SuitePropre().executer("bonjour"); }

    static class Trouvee extends Etape<String, String> {
        @Override protected String travailler(String donnee) { return Donnees.nom(); }
        @Override protected void finir(String resultat) { Ia.envoyer(resultat); } // 401
    }
    void found_on_the_way() { new Trouvee().lancer(); }

    // ---- an object on which the library's method is called is known to the library

    static class Retardee extends Etape<String, String> {
        private final String nom;
        private final String sorte;
        Retardee(String nom, String sorte) { this.nom = nom; this.sorte = sorte; }
        @Override protected void finir(String resultat) {
            Ia.envoyer(nom); // 401
            Ia.envoyer(sorte);
        }
    }
    void made_and_left_to_the_library() { new Retardee(Donnees.nom(), "x").lancer(); }

    // ---- an object in a field

    static class Boite extends Etape<String, String> {
        @Override protected void recevoir(Etape.Lettre lettre) {
            Ia.envoyer(lettre.objet); // 401
            Ia.envoyer(lettre.genre);
        }
    }
    static class Expediteur {
        private final Boite boite = new Boite();
        void poster() {
            Etape.Lettre lettre = new Etape.Lettre();
            lettre.objet = Donnees.nom();
            boite.envoyer(lettre);
        }
    }
    static class BoiteVide extends Etape<String, String> {
        @Override protected void recevoir(Etape.Lettre lettre) { Ia.envoyer(lettre.genre); }
    }
    static class ExpediteurPropre {
        private final BoiteVide boite = new BoiteVide();
        void poster() {
            Etape.Lettre lettre = new Etape.Lettre();
            lettre.objet = Donnees.nom();
            boite.envoyer(lettre);
        }
    }

    // ---- what implements an interface of several methods

    static class SuiviNominatif implements Etape.Suivi {
        public void debut(String texte) { Ia.envoyer(texte); } // 401
        public void fin(String texte) { Ia.envoyer("fin"); }
    }
    void handed_beside_an_object_of_ours() { Etape.suivre(new SuiviNominatif(), Donnees.nom()); }

    static class SuiviPropre implements Etape.Suivi {
        public void debut(String texte) { Ia.envoyer(texte); }
        public void fin(String texte) { Ia.envoyer(texte); }
    }
    void handed_nothing_of_anybody() { Etape.suivre(new SuiviPropre(), "bonjour"); }

    static class SuiviInscrit implements Etape.Suivi {
        private final String nom;
        SuiviInscrit(String nom) { this.nom = nom; }
        public void debut(String texte) { Ia.envoyer(nom); } // 401
        public void fin(String texte) { Ia.envoyer("fin"); }
    }
    void registered() { Etape.inscrire(new SuiviInscrit(Donnees.nom())); }

    // ---- a library's getter knows what the library keeps, not what our class adds to it

    static class Ecran extends Etape<String, String> {
        private final String nom = Donnees.nom();
        void sent() { Ia.envoyer(nom); } // 401
        void text_of_the_library() { Ia.envoyer(getTexte("question")); }
        void text_made_of_it() { Ia.envoyer(getTexte(nom)); } // 401
        void title() { Ia.envoyer(getTitre()); }
    }
    static class EcranTitre extends Etape<String, String> {
        private final String nom = Donnees.nom();
        void titled() {
            setTitre(nom);
            Ia.envoyer(getTitre()); // 401
        }
    }
    static class EcranEcrit extends Etape<String, String> {
        private final String nom = Donnees.nom();
        void written_whole() { Ia.envoyer(enJson()); } // 401
    }
    static class EcranEnTete extends Etape<String, String> {
        private final String nom = Donnees.nom();
        @Override protected String enTete() { return nom; }
        void asked_of_our_method() { Ia.envoyer(getEnTete()); } // 401
    }
    static class EcranEnTetePropre extends Etape<String, String> {
        private final String nom = Donnees.nom();
        @Override protected String enTete() { return "bonjour"; }
        void asked_of_our_method_clean() { Ia.envoyer(getEnTete()); }
    }
    static class EcranValeur extends Etape.Piece {
        EcranValeur(String nom) { valeur = nom; }
    }
    static class EcranAutreValeur extends Etape.Carton {
        private final String nom;
        EcranAutreValeur(String nom) { this.nom = nom; }
    }
    void put_into_a_field_of_the_library() { Ia.envoyer(new EcranValeur(Donnees.nom()).getValeur()); } // 401
    void nothing_put_into_a_field_of_the_library() { Ia.envoyer(new EcranValeur("x").getValeur()); }
    void put_into_a_field_of_its_own() { Ia.envoyer(new EcranAutreValeur(Donnees.nom()).getValeur()); }

    // ---- what an object hands to its own library comes back to it

    static class Publiee extends Etape<String, String> {
        @Override protected String travailler(String donnee) {
            publier(donnee, "x");
            return "";
        }
        @Override protected void montrer(String[] parties) { Ia.envoyer(parties[0]); } // 401
        @Override protected void finir(String resultat) { Ia.envoyer(resultat); }
    }
    void published_on_the_way() { new Publiee().executer(Donnees.nom()); }
    static class PubliePropre extends Etape<String, String> {
        @Override protected String travailler(String donnee) {
            publier("x", "y");
            return "";
        }
        @Override protected void montrer(String[] parties) { Ia.envoyer(parties[0]); }
    }
    void published_nothing() { new PubliePropre().executer(Donnees.nom()); }
}
