package programs;

import api.*;
import java.util.prefs.Preferences;
import java.util.*;

/** What is left in a system property, for whoever asks for it. */
class Settings {
    void set_and_read() {
        System.setProperty("usager.nom", Donnees.nom());
        System.setProperty("usager.bureau", "12");
        Ia.envoyer(System.getProperty("usager.nom")); // 401
        Ia.envoyer(System.getProperty("usager.bureau"));
    }
    void overwritten() {
        System.setProperty("usager.voie", Donnees.nom());
        System.setProperty("usager.voie", "x");
        Ia.envoyer(System.getProperty("usager.voie"));
    }
    void cleared() {
        System.setProperty("usager.rue", Donnees.nom());
        System.clearProperty("usager.rue");
        Ia.envoyer(System.getProperty("usager.rue"));
    }
    static class Pose { void poser() { System.setProperty("app.chef", Donnees.nom()); System.setProperty("app.poste", "7"); } }
    static class Lit {
        void lire() {
            Ia.envoyer(System.getProperty("app.chef", "x")); // 401
            Ia.envoyer(System.getProperty("app.poste", "x"));
            Ia.envoyer(System.getProperties().getProperty("app.chef")); // 401
            Ia.envoyer(System.getProperties().getProperty("app.poste"));
        }
    }
    void by_default() {
        Ia.envoyer(System.getProperty("app.adjoint", Donnees.nom())); // 401
        Ia.envoyer(System.getProperty("app.adjointe", "x"));
    }
    static String cle(String nom) { return "app.cle." + nom; }
    void by_a_key_of_a_helper() {
        System.setProperty(cle("nom"), Donnees.nom());
        Ia.envoyer(System.getProperty(cle("nom"))); // 401
        Ia.envoyer(System.getProperty(cle("bureau")));
    }
    void by_whole() {
        System.getProperties().setProperty("app.tout", Donnees.nom());
        Ia.envoyer(System.getProperty("app.tout")); // 401
        Ia.envoyer(System.getProperty("app.rien"));
        Ia.envoyer(System.getProperty("user.dir"));
        Ia.envoyer(System.lineSeparator() + System.currentTimeMillis());
    }
    void copied() {
        String[] a = {Donnees.nom(), "x"}, b = new String[2];
        System.arraycopy(a, 0, b, 0, 2);
        Ia.envoyer(b[1]);
        Ia.envoyer(b[0]); // 401
    }
    // --- preferences
    void preference() { Preferences.userRoot().put("nom", Donnees.nom()); Ia.envoyer(Preferences.userRoot().get("nom", "x")); } // 401
    void another_preference() { Preferences.userRoot().put("nom", Donnees.nom()); Ia.envoyer(Preferences.userRoot().get("ville", "x")); }
    void number_in_preferences() { Preferences p = Preferences.systemRoot().node("rh"); p.putInt("salaire", Donnees.salaire()); Ia.envoyer(p.getInt("salaire", 0)); } // 401
    void preference_put_elsewhere() { Preferences.userRoot().put("agent", Donnees.nom()); }
    void preference_of_elsewhere() { Ia.envoyer(Preferences.userRoot().get("agent", "x")); } // 401
    void or_else_data() { Ia.envoyer(Preferences.userRoot().get("rien", Donnees.nom())); } // 401
    void preference_of_nobody() { Preferences p = Preferences.userRoot(); p.put("theme", "clair"); Ia.envoyer(p.get("theme", "")); }
}
