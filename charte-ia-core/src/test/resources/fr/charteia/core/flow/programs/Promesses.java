package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** Functions in a list that run methods of other objects of the same class, which run what is in theirs. */
class Promesses {
    static class Poste {
        String recu;
        final List<Consumer<String>> suite = new ArrayList<>();
        void recevoir(String texte) {
            recu = texte;
            for (Consumer<String> fonction : suite) { fonction.accept(texte); }
        }
    }
    void to_the_next() {
        Poste premier = new Poste(), autre = new Poste();
        premier.suite.add(t -> autre.recevoir(t));
        premier.recevoir(Donnees.nom());
        Ia.envoyer(autre.recu); // 401
    }
    void to_the_one_after_the_next() {
        Poste premier = new Poste(), autre = new Poste(), dernier = new Poste(), seul = new Poste();
        premier.suite.add(t -> autre.recevoir(t));
        autre.suite.add(t -> dernier.recevoir(t));
        seul.recevoir(Donnees.propre());
        premier.recevoir(Donnees.nom());
        Ia.envoyer(dernier.recu); // 401
        Ia.envoyer(autre.recu); // 401
        Ia.envoyer(seul.recu);
    }
    void to_several() {
        Poste premier = new Poste(), autre = new Poste(), troisieme = new Poste();
        premier.suite.add(t -> autre.recevoir(t));
        premier.suite.add(t -> troisieme.recevoir(t.isEmpty() ? "vide" : "plein"));
        premier.recevoir(Donnees.nom());
        Ia.envoyer(autre.recu); // 401
        Ia.envoyer(troisieme.recu);
    }
    void to_several_and_on() {
        Poste premier = new Poste(), autre = new Poste(), dernier = new Poste(), troisieme = new Poste();
        premier.suite.add(t -> autre.recevoir(t));
        autre.suite.add(t -> dernier.recevoir(t));
        premier.suite.add(t -> troisieme.recevoir(t));
        premier.recevoir(Donnees.nom());
        Ia.envoyer(dernier.recu); // 401
        Ia.envoyer(troisieme.recu); // 401
    }

    static class Promesse<T> {
        private T valeur;
        private boolean tenue;
        private final List<Consumer<T>> suite = new ArrayList<>();
        void tenir(T t) {
            valeur = t;
            tenue = true;
            suite.forEach(s -> s.accept(t));
            suite.clear();
        }
        <R> Promesse<R> puis(Function<T, R> fonction) {
            Promesse<R> autre = new Promesse<>();
            if (tenue) { autre.tenir(fonction.apply(valeur)); } else { suite.add(t -> autre.tenir(fonction.apply(t))); }
            return autre;
        }
        T valeur() { return valeur; }
    }
    void kept_promise() {
        Promesse<String> p = new Promesse<>();
        Promesse<String> r = p.puis(String::trim);
        p.tenir(Donnees.nom());
        Ia.envoyer(r.valeur()); // 401
    }
    void kept_promise_of_which_there_are_two() {
        Promesse<String> p = new Promesse<>();
        Promesse<String> r = p.puis(String::trim).puis(s -> s + "!");
        Promesse<Integer> n = p.puis(String::length);
        p.tenir(Donnees.nom());
        Ia.envoyer(r.valeur()); // 401
        Ia.envoyer("" + n.valeur());
    }
    void promise_of_something_else() {
        Promesse<String> p = new Promesse<>(), q = new Promesse<>();
        Promesse<String> r = q.puis(String::trim).puis(s -> s + "!");
        Promesse<Integer> n = p.puis(String::length);
        p.tenir(Donnees.nom());
        q.tenir(Donnees.propre());
        Ia.envoyer(r.valeur());
        Ia.envoyer("" + n.valeur());
    }
    void promise_that_decides() {
        Promesse<String> p = new Promesse<>();
        Promesse<Boolean> accord = p.puis(String::trim).puis(s -> s.startsWith("oui"));
        Promesse<Integer> longueur = p.puis(s -> 3);
        p.tenir(Ia.demander("?"));
        if (accord.valeur()) { Decisions.delivrer("d"); } // 501
        if (longueur.valeur() > 2) { Decisions.delivrer("d"); }
    }
}
