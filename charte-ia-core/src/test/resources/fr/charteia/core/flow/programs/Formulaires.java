package programs;

import api.*;
import java.util.*;

/** Values that a text names. */
class Formulaires {
    private static final String COURRIEL = "courriel";

    void named() {
        Ia.envoyer(Formulaire.champ("email")); // 401
    }
    void named_otherwise() {
        Ia.envoyer(Formulaire.champ("page"));
        Ia.envoyer(Formulaire.champ("emailTemplate"));
    }
    void a_weak_name_is_not_enough() {
        Ia.envoyer(Formulaire.champ("nom"));
    }
    void a_weak_name_of_somebody_is() {
        Ia.envoyer(Formulaire.revendication("name")); // 401
        Ia.envoyer(Formulaire.revendication("given_name")); // 401
        Ia.envoyer(Formulaire.revendication("sub")); // 401
    }
    void what_else_a_token_says() {
        Ia.envoyer(Formulaire.revendication("scope"));
        Ia.envoyer(Formulaire.revendication("email_verified"));
        Ia.envoyer(Formulaire.revendication("exp"));
    }
    void by_a_constant() {
        Ia.envoyer(Formulaire.champ(COURRIEL)); // 401
    }
    void by_a_helper() {
        Ia.envoyer(lire("date_naissance")); // 401
        Ia.envoyer(lire("page"));
    }
    private static String lire(String nom) {
        return Formulaire.champ(nom);
    }
    void one_of_two(boolean b) {
        Ia.envoyer(Formulaire.champ(b ? "page" : "telephone")); // 401
    }
    void by_a_name_that_is_not_known() {
        Ia.envoyer(Formulaire.champ(Donnees.propre()));
    }
    void masked() {
        Ia.envoyer(Masque.masquer(Formulaire.champ("email")));
    }
    void into_an_object() {
        Map<String, String> lu = new HashMap<>();
        lu.put("email", Formulaire.champ("email"));
        lu.put("page", Formulaire.champ("page"));
        Ia.envoyer(lu.get("email")); // 401
        Ia.envoyer(lu.get("page"));
    }
    /** A generated class: its methods are named for the columns that they get by position. */
    static class Ligne extends api.Ligne {
        public String getNumeroSecuriteSociale() { return (String) valeur(5); }
        public String getCouleur() { return (String) valeur(6); }
        String couleur() { return getCouleur(); }
    }
    void column_of_a_row(Ligne l) {
        Ia.envoyer(l.getNumeroSecuriteSociale()); // 401
        Ia.envoyer(l.getCouleur());
        Ia.envoyer(l.couleur());
    }
}
