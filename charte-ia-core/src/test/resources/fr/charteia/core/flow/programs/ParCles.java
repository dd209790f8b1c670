package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;

/** Decisions of ours that are given maps, rows of a table: what they read of these, by constant keys, counts. */
class ParCles {
    private static Map<String, Object> dossier(String texte) {
        Map<String, Object> dossier = new HashMap<>();
        dossier.put("id", 3L);
        dossier.put("avis", Ia.demander(texte));
        return dossier;
    }
    @EffetJuridique
    private void delivrerParId(Map<String, Object> dossier) {
        long id = ((Long) dossier.get("id")).longValue();
        dossier.put("etat", "ACCORDE");
        System.getProperty("" + id);
    }
    void key_that_says_nothing_of_it(String texte) {
        delivrerParId(dossier(texte));
    }
    @EffetJuridique
    private void delivrerSiAvis(Map<String, Object> dossier) {
        if (dossier != null && "oui".equals(dossier.getOrDefault("avis", "non"))) System.getProperty("x");
    }
    void key_that_an_answer_is_under(String texte) {
        delivrerSiAvis(dossier(texte)); // 501
    }
    @EffetJuridique
    private void delivrerParAide(Map<String, Object> dossier) {
        Map<String, Object> le = dossier;
        System.getProperty(cle(le));
    }
    private static String cle(Map<String, Object> dossier) { return "" + dossier.get("id"); }
    void through_a_helper(String texte) {
        delivrerParAide(dossier(texte));
    }
    @EffetJuridique
    private void delivrerParAutreAide(Map<String, Object> dossier) {
        System.getProperty(avis(dossier));
    }
    private static String avis(Map<String, Object> dossier) { return "" + dossier.get("avis"); }
    void through_another_helper(String texte) {
        delivrerParAutreAide(dossier(texte)); // 501
    }
    @EffetJuridique
    private void delivrerParCle(Map<String, Object> dossier, String cle) {
        System.getProperty("" + dossier.get(cle));
    }
    void key_that_is_not_known(String texte, String cle) {
        delivrerParCle(dossier(texte), cle); // 501
    }
    @EffetJuridique
    private void delivrerTout(Map<String, Object> dossier) {
        dossier.forEach((cle, valeur) -> System.getProperty(cle + valeur));
    }
    void all_of_it(String texte) {
        delivrerTout(dossier(texte)); // 501
    }
    @EffetJuridique
    private void delivrerAilleurs(Map<String, Object> dossier) {
        System.getProperty("" + dossier.get("id"));
        Inconnu.dernier(List.of(dossier));
    }
    void handed_on(String texte) {
        delivrerAilleurs(dossier(texte)); // 501
    }
    private Map<String, Object> garde;
    @EffetJuridique
    private void delivrerEtGarder(Map<String, Object> dossier) {
        System.getProperty("" + dossier.get("id"));
        garde = dossier;
    }
    void kept(String texte) {
        delivrerEtGarder(dossier(texte)); // 501
    }
}
