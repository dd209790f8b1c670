package programs;

import api.*;
import java.util.*;

/** What an AI only chose, by likeness: what it found is not its own, but which it is, and how near, it says. */
public class Ressemblance {
    void by_how_near(String texte) {
        for (Trouve un : Ia.chercher(texte)) {
            if (un.proximite() < 0.4) {
                Decisions.refuser("loin"); // 501
            }
        }
    }
    void best_alone(String texte) {
        Trouve premier = Ia.chercher(texte).get(0);
        if (premier.proximite() > 0.9) {
            Decisions.delivrer(true); // 501
        }
    }
    void each_that_is_found(String texte) {
        Ia.chercher(texte).forEach(un -> Decisions.refuser(un.cle())); // 501
    }
    void by_what_is_found(String texte) {
        String cle = Ia.chercher(texte).stream().map(Trouve::cle).findFirst().orElse("");
        Decisions.refuser(cle); // 501
    }
    void nothing_like_it(String texte) {
        if (Ia.chercher(texte).isEmpty()) {
            Decisions.refuser("rien de tel"); // 501
        }
    }
    void filtered(String texte) {
        if (Ia.chercher(texte).stream().anyMatch(un -> un.proximite() > 0.8)) {
            Decisions.delivrer(true); // 501
        }
    }
    void a_person_reads_what_is_found(String texte) {
        String cle = Ia.chercher(texte).get(0).cle();
        if (Agent.valide(cle)) {
            Decisions.refuser(cle);
        }
    }
    List<String> only_shown(String texte) {
        List<String> cles = new ArrayList<>();
        for (Trouve un : Ia.chercher(texte)) {
            cles.add(un.cle());
        }
        return cles;
    }
    void beside(String texte, boolean accord) {
        List<Trouve> trouves = Ia.chercher(texte);
        System.out.println(trouves.size());
        Decisions.delivrer(accord);
    }
    void what_is_sent() {
        Ia.chercher(Donnees.nom()); // 401
        Ia.chercher("aide au logement");
    }
    static class Recherche {
        private final String texte;
        Recherche(String texte) { this.texte = texte; }
        native double proximite();
    }
    void made_by_a_search(String texte) {
        if (new Recherche(texte).proximite() > 0.9) {
            Decisions.delivrer(true); // 501
        }
    }
    void made_and_shown(String texte, boolean accord) {
        System.out.println(new Recherche(texte).proximite());
        Decisions.delivrer(accord);
    }
}
