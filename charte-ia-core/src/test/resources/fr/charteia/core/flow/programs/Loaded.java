package programs;

import api.*;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** What is found through repositories and clients of which only the interface is there, and what is then done to it. */
class Loaded {
    static class Personne { @Personnel String nom; int age; String getNom() { return nom; } void setNom(String n) { nom = n; } }
    interface Personnes extends Depot<Personne> { List<Personne> findByAge(int age); }
    interface Annuaire {
        Personne un(String id);
        List<Personne> tous();
        Map<String, Personne> parNom();
        Iterator<Personne> suite();
        Personne[] tableau();
        Stream<Personne> flux();
        CompletableFuture<Personne> bientot(String id);
        Optional<Personne> peutEtre(String id);
    }
    private Personnes personnes;
    private Annuaire annuaire;

    // One that is found
    void found_and_masked() { Personne p = personnes.findById(1).get(); p.setNom("x"); Ia.envoyer(p.getNom()); }
    void found_and_masked_in_place() { Personne p = personnes.findById(1).orElseThrow(); p.setNom(Masque.masquer(p.getNom())); Ia.envoyer(p.getNom()); }
    void found() { Personne p = personnes.findById(1).orElseThrow(); p.age = 3; Ia.envoyer(p.getNom()); } // 401
    void found_if_present() { personnes.findById(1).ifPresent(p -> { p.setNom("x"); Ia.envoyer(p.getNom()); }); }
    void loaded_and_masked() { Personne p = annuaire.un("a"); p.setNom("x"); Ia.envoyer(p.getNom()); }
    void another_one_is_sent() { Personne p = annuaire.un("a"); p.setNom("x"); Ia.envoyer(annuaire.un("b").getNom()); } // 401
    void found_or_not() { annuaire.peutEtre("a").ifPresent(p -> p.setNom("x")); annuaire.peutEtre("b").ifPresent(p -> Ia.envoyer(p.getNom())); } // 401
    void awaited_and_masked() { Personne p = annuaire.bientot("a").join(); p.setNom("x"); Ia.envoyer(p.getNom()); }
    void awaited() { Personne p = annuaire.bientot("a").join(); p.age = 3; Ia.envoyer(p.getNom()); } // 401

    // One of those that are found
    void each_masked() { for (Personne p : personnes.findAll()) { p.setNom("x"); Ia.envoyer(p.getNom()); } }
    void each_masked_in_place() { for (Personne p : personnes.findByAge(3)) { p.setNom(Masque.masquer(p.getNom())); Ia.envoyer("de " + p.getNom()); } }
    void each_field_masked_in_place() { for (Personne p : annuaire.tous()) { p.nom = Masque.masquer(p.nom); Ia.envoyer(p.nom); } }
    void each_aged() { for (Personne p : personnes.findByAge(3)) { p.age = 4; Ia.envoyer(p.getNom()); } } // 401
    void each_of_a_map() { for (Personne p : annuaire.parNom().values()) { p.setNom("x"); Ia.envoyer(p.getNom()); } }
    void each_of_a_stream() { annuaire.flux().forEach(p -> { p.setNom("x"); Ia.envoyer(p.getNom()); }); }
    void each_of_a_stream_is_sent() { annuaire.flux().forEach(p -> { p.age = 4; Ia.envoyer(p.getNom()); }); } // 401
    void some_masked() { for (Personne p : annuaire.tous()) { if (p.age > 3) p.setNom("x"); Ia.envoyer(p.getNom()); } } // 401

    // The others keep what they have
    void second_of_a_list() { List<Personne> l = annuaire.tous(); l.get(0).setNom("x"); Ia.envoyer(l.get(1).getNom()); } // 401
    void first_of_two() { List<Personne> l = annuaire.tous(); Personne a = l.get(0), b = l.get(1); a.setNom("x"); Ia.envoyer(a.getNom()); }
    void second_of_two() { List<Personne> l = annuaire.tous(); Personne a = l.get(0), b = l.get(1); a.setNom("x"); Ia.envoyer(b.getNom()); } // 401
    void second_of_a_repository() { List<Personne> l = personnes.findAll(); l.get(0).setNom("x"); Ia.envoyer(l.get(1).getNom()); } // 401
    void all_after_the_first() { List<Personne> l = personnes.findAll(); Personne q = l.get(0); q.setNom("x"); for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void all_after_one_round() { List<Personne> l = personnes.findAll(); for (Personne p : l) { p.setNom("x"); break; } for (Personne p : l) Ia.envoyer(p.getNom()); } // 401
    void next_of_an_iterator() { Iterator<Personne> i = annuaire.suite(); Personne p = i.next(); p.setNom("x"); Personne q = i.next(); Ia.envoyer(q.getNom()); } // 401
    void another_of_a_map() { Map<String, Personne> m = annuaire.parNom(); m.get("a").setNom("x"); Ia.envoyer(m.get("b").getNom()); } // 401
    void another_of_an_array() { Personne[] t = annuaire.tableau(); t[0].setNom("x"); Ia.envoyer(t[1].getNom()); } // 401
    void those_that_are_old() { List<Personne> l = annuaire.tous(); l.stream().filter(p -> p.age > 3).forEach(p -> p.setNom("x")); Ia.envoyer(l.get(0).getNom()); } // 401
    void the_one_before(String[] ids) { Personne avant = null; for (String id : ids) { Personne p = annuaire.un(id); if (avant != null) { avant.setNom("x"); Ia.envoyer(p.getNom()); } avant = p; } } // 401

    // What an AI says of what is found
    static class Demande { String texte, avis; boolean refusee; }
    interface Demandes { List<Demande> aTraiter(); Optional<Demande> une(String id); void range(Demande d); }
    private Demandes demandes;
    void decided_of_each() { for (Demande d : demandes.aTraiter()) { d.avis = Ia.demander(d.texte); if (d.avis.equals("non")) Decisions.refuser(d.texte); } } // 501
    void overwritten_before() { for (Demande d : demandes.aTraiter()) { d.avis = Ia.demander(d.texte); d.avis = "en attente"; if (d.avis.equals("non")) Decisions.refuser(d.texte); } }
    void overwritten_in_one() { Demande d = demandes.une("a").get(); d.avis = Ia.demander(d.texte); d.avis = "en attente"; if (d.avis.equals("non")) Decisions.refuser(d.texte); }
    void approved_of_one() { Demande d = demandes.une("a").orElseThrow(); d.avis = Ia.demander(d.texte); if (Agent.valide(d.avis)) Decisions.refuser(d.avis); }
    void approved_of_another() { Demande d = demandes.une("a").orElseThrow(), e = demandes.une("b").orElseThrow(); d.avis = Ia.demander(d.texte); e.avis = Ia.demander(e.texte); if (Agent.valide(d.avis)) Decisions.refuser(e.avis); } // 501

    // What an object can be besides what it is declared as
    interface Parlant { String dit(); }
    interface Aimable { default String salut() { return "bonjour"; } }
    static class Poli implements Parlant, Aimable { @Personnel String nom; public String dit() { return nom; } }
    static final class Muet implements Aimable { String lieu; }
    interface Gens { Parlant un(); Aimable autre(); Object quoi(); }
    private Gens gens;
    void both_by_a_cast() { Aimable a = gens.autre(); Ia.envoyer(((Parlant) a).dit()); } // 401
    void both_by_a_test() { Aimable a = gens.autre(); if (a instanceof Parlant p) Ia.envoyer(p.dit()); } // 401
    void none_of_them() { Aimable a = gens.autre(); if (a instanceof Muet m) Ia.envoyer(m.lieu); }
    void whatever_it_is() { Object o = gens.quoi(); if (o instanceof Poli p) Ia.envoyer(p.nom); } // 401

    // What is done to all at once
    void all_masked_then_all_sent() { List<Personne> l = personnes.findAll(); for (Personne p : l) p.setNom("x"); for (Personne p : l) Ia.envoyer(p.getNom()); }
    void all_masked_by_a_function() { List<Personne> l = personnes.findAll(); l.forEach(p -> p.setNom("x")); Ia.envoyer(l.get(0).getNom()); }
}
