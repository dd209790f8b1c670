package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** What a round of a loop does to the one of many that it is at. */
class Focused {
    static class Dossier {
        private String nom;
        private String lieu = "x";
        String nom() { return nom; }
        void nom(String n) { nom = n; }
        Dossier avec(String n) { this.nom = n; return this; }
        String resume() { return "dossier de " + nom; }
    }
    private List<Dossier> tous;
    private Dossier courant;

    // What is put there last counts
    void masked_and_sent(List<Dossier> l) { for (Dossier d : l) { d.nom(Donnees.nom()); d.nom("x"); Ia.envoyer(d.nom()); } }
    void filled_and_sent(List<Dossier> l) { for (Dossier d : l) { d.nom("x"); d.nom(Donnees.nom()); Ia.envoyer(d.nom()); } } // 401
    void masked_in_place(List<Dossier> l) {
        for (Dossier d : l) d.nom(Donnees.nom());
        for (Dossier d : l) { d.nom(Masque.masquer(d.nom())); Ia.envoyer(d.resume()); }
    }
    void another_part_masked(List<Dossier> l) {
        for (Dossier d : l) d.nom(Donnees.nom());
        for (Dossier d : l) { d.lieu = "y"; Ia.envoyer(d.resume()); } // 401
    }
    void masked_on_one_way(List<Dossier> l) {
        for (Dossier d : l) d.nom(Donnees.nom());
        for (Dossier d : l) { if (d.lieu.isEmpty()) d.nom("x"); Ia.envoyer(d.resume()); } // 401
    }
    void masked_too_late(List<Dossier> l) {
        for (Dossier d : l) d.nom(Donnees.nom());
        for (Dossier d : l) { Ia.envoyer(d.resume()); d.nom("x"); } // 401
    }
    void values_of_a_map(Map<String, Dossier> m) {
        for (Dossier d : m.values()) d.nom(Donnees.nom());
        for (Dossier d : m.values()) { d.nom("x"); Ia.envoyer(d.nom()); }
    }
    void one_that_an_iterator_gives(Iterator<Dossier> i) { Dossier d = i.next(); d.nom(Donnees.nom()); d.nom("x"); Ia.envoyer(d.nom()); }
    void one_that_a_stream_finds(List<Dossier> l) { Dossier d = l.stream().findAny().get(); d.nom(Donnees.nom()); d.nom("x"); Ia.envoyer(d.nom()); }
    void by_a_chained_call(List<Dossier> l) { for (Dossier d : l) { d.nom(Donnees.nom()); Ia.envoyer(d.avec("x").nom()); } }
    void by_a_chained_call_filled(List<Dossier> l) { for (Dossier d : l) { d.nom("x"); Ia.envoyer(d.avec(Donnees.nom()).nom()); } } // 401
    void all_of_it_is_sent(List<Dossier> l) { for (Dossier d : l) { d.nom(Donnees.nom()); d.nom("x"); Ia.envoyer(new Json().ecrire(d)); } }
    void all_of_it_is_sent_filled(List<Dossier> l) { for (Dossier d : l) { d.nom("x"); d.nom(Donnees.nom()); Ia.envoyer(new Json().ecrire(d)); } } // 401

    // Those that the method made itself
    void made_here(List<String> noms) {
        List<Dossier> l = new ArrayList<>();
        for (String n : noms) l.add(new Dossier().avec(Donnees.nom()));
        for (Dossier d : l) { d.nom("x"); Ia.envoyer(d.nom()); }
    }
    void made_here_and_left(List<String> noms) {
        List<Dossier> l = new ArrayList<>();
        for (String n : noms) l.add(new Dossier().avec(Donnees.nom()));
        for (Dossier d : l) { d.lieu = "y"; Ia.envoyer(d.nom()); } // 401
    }
    void made_here_and_one_is_taken(List<String> noms, int i) {
        Set<Dossier> l = new HashSet<>();
        for (String n : noms) l.add(new Dossier().avec(Donnees.nom()));
        Dossier d = l.iterator().next();
        d.nom("x");
        Ia.envoyer(d.nom());
        Ia.envoyer(new ArrayList<>(l).get(i).nom()); // 401
    }

    // Methods that are given it
    void masked_by_a_method(List<Dossier> l) { for (Dossier d : l) { d.nom(Donnees.nom()); masque(d); Ia.envoyer(d.nom()); } }
    void filled_by_a_method(List<Dossier> l) { for (Dossier d : l) { d.nom("x"); remplit(d); Ia.envoyer(d.nom()); } } // 401
    void sent_by_a_method(List<Dossier> l) { for (Dossier d : l) { d.nom(Donnees.nom()); d.nom("x"); envoie(d); } }
    private static void masque(Dossier d) { d.nom("x"); }
    private static void remplit(Dossier d) { d.nom(Donnees.nom()); }
    private static void envoie(Dossier d) { Ia.envoyer(d.nom()); }
    void all_filled_by_a_method(List<Dossier> l) { for (Dossier d : l) { d.nom("x"); remplitTous(l); Ia.envoyer(d.nom()); } } // 401
    private static void remplitTous(List<Dossier> l) { for (Dossier d : l) d.nom(Donnees.nom()); }
    void filled_by_another_name(List<Dossier> l) { for (Dossier d : l) { d.nom("x"); remplitUn(l, d); } }
    private static void remplitUn(List<Dossier> l, Dossier d) { l.get(0).nom(Donnees.nom()); Ia.envoyer(d.nom()); } // 401
    void filled_and_sent_by_another_name(List<Dossier> l) { for (Dossier d : l) { d.nom("x"); envoieUn(l, d); } }
    private static void envoieUn(List<Dossier> l, Dossier d) { d.nom(Donnees.nom()); Ia.envoyer(l.get(0).nom()); } // 401
    void filled_by_a_function(List<Dossier> l) { for (Dossier d : l) { d.nom("x"); Runnable r = () -> d.nom(Donnees.nom()); r.run(); Ia.envoyer(d.nom()); } } // 401
    void all_filled_by_a_function(List<Dossier> l) { for (Dossier d : l) { d.nom("x"); l.forEach(e -> e.nom(Donnees.nom())); Ia.envoyer(d.nom()); } } // 401
    void filled_and_sent_by_a_function(List<Dossier> l) { for (Dossier d : l) { d.nom("x"); l.forEach(e -> { e.nom(Donnees.nom()); Ia.envoyer(d.nom()); }); } } // 401

    // The same by another name
    void first_may_be_it(List<Dossier> l) { for (Dossier d : l) { Dossier p = l.get(0); d.nom("x"); p.nom(Donnees.nom()); Ia.envoyer(d.nom()); } } // 401
    void it_may_be_the_first(List<Dossier> l) { for (Dossier d : l) { Dossier p = l.get(0); p.nom("x"); d.nom(Donnees.nom()); Ia.envoyer(p.nom()); } } // 401
    void a_loop_within_comes_to_it(List<Dossier> l) { for (Dossier d : l) { d.nom("x"); for (Dossier e : l) e.nom(Donnees.nom()); Ia.envoyer(d.nom()); } } // 401
    void a_loop_around_is_at_it(List<Dossier> l) { for (Dossier d : l) { d.nom(Donnees.nom()); for (Dossier e : l) { e.nom("x"); Ia.envoyer(d.nom()); } } } // 401
    void a_second_name(List<Dossier> l) { for (Dossier d : l) { Dossier e = d; d.nom("x"); e.nom(Donnees.nom()); Ia.envoyer(d.nom()); } } // 401
    void a_second_name_masks_it(List<Dossier> l) { for (Dossier d : l) { Dossier e = d; d.nom(Donnees.nom()); e.nom("x"); Ia.envoyer(d.nom()); } }
    void kept_in_a_field(List<Dossier> l) { for (Dossier d : l) { courant = d; d.nom("x"); remplitCourant(); Ia.envoyer(d.nom()); } } // 401
    void kept_in_a_field_and_masked(List<Dossier> l) { for (Dossier d : l) { courant = d; d.nom(Donnees.nom()); courant.nom("x"); Ia.envoyer(d.nom()); } }
    private void remplitCourant() { courant.nom(Donnees.nom()); }
    void of_a_list_in_a_field() { for (Dossier d : tous) { d.nom("x"); remplitTous(tous); Ia.envoyer(d.nom()); } } // 401
    void of_a_list_in_a_field_by_a_method() { for (Dossier d : tous) { d.nom("x"); remplitTous(); Ia.envoyer(d.nom()); } } // 401
    private void remplitTous() { for (Dossier d : tous) d.nom(Donnees.nom()); }
    void put_into_another_list(List<Dossier> l) { List<Dossier> autres = new ArrayList<>(); for (Dossier d : l) { autres.add(d); d.nom("x"); autres.get(0).nom(Donnees.nom()); Ia.envoyer(d.nom()); } } // 401

    // One round and the next
    void the_one_before_is_masked(List<Dossier> l) { Dossier avant = null; for (Dossier d : l) { d.nom(Donnees.nom()); if (avant != null) { avant.nom("x"); Ia.envoyer(d.nom()); } avant = d; } } // 401
    void the_one_before_is_sent(List<Dossier> l) { Dossier avant = new Dossier(); for (Dossier d : l) { d.nom("x"); Ia.envoyer(avant.nom()); d.nom(Donnees.nom()); avant = d; } } // 401
    void the_last_is_sent(List<Dossier> l) { Dossier fin = null; for (Dossier d : l) { d.nom(Donnees.nom()); fin = d; } if (fin != null) Ia.envoyer(fin.nom()); } // 401
    void one_of_them_is_sent_afterwards(List<Dossier> l) { for (Dossier d : l) { d.nom("x"); d.nom(Donnees.nom()); } Ia.envoyer(l.get(0).nom()); } // 401
    void what_the_last_is_given_the_first_may_have(List<Dossier> l) { Dossier fin = new Dossier(); for (Dossier d : l) { d.nom("x"); fin = d; } fin.nom(Donnees.nom()); Ia.envoyer(l.get(0).nom()); } // 401
    void left_by_what_is_thrown(List<Dossier> l) { try { for (Dossier d : l) { d.nom(Donnees.nom()); verifie(d); d.nom("x"); } } catch (IllegalStateException e) { Ia.envoyer(l.get(0).nom()); } } // 401
    private static void verifie(Dossier d) { if (d.lieu.isEmpty()) throw new IllegalStateException(); }
    void given_back(List<Dossier> l) { Ia.envoyer(premier(l).nom()); Ia.envoyer(l.get(0).nom()); } // 401
    private static Dossier premier(List<Dossier> l) { for (Dossier d : l) { d.nom(Donnees.nom()); return d; } return new Dossier(); }

    // What a person approved of the one that a loop is at
    static class Demande { String avis; boolean vu; }
    void approved_one_by_one(List<Demande> l) { for (Demande d : l) { d.avis = Ia.demander("a"); d.vu = Agent.valide(d.avis); if (d.vu) Decisions.refuser(d.avis); } }
    void approved_and_asked_anew(List<Demande> l) { for (Demande d : l) { d.avis = Ia.demander("a"); d.vu = Agent.valide(d.avis); d.avis = Ia.demander("b"); if (d.vu) Decisions.refuser(d.avis); } } // 501
    void not_asked_of_each(List<Demande> l) { for (Demande d : l) { d.avis = Ia.demander("a"); if (d.vu) Decisions.refuser(d.avis); d.vu = Agent.valide(d.avis); } } // 501

    // Where no way leads to just one
    void positions_of_an_array(Dossier[] l) { for (Dossier d : l) { d.nom(Donnees.nom()); d.nom("x"); Ia.envoyer(d.nom()); } }
    void asked_for_again(List<Dossier> l, int i) { l.get(i).nom(Donnees.nom()); l.get(i).nom("x"); Ia.envoyer(l.get(i).nom()); } // KNOWN: invents 401, that a list gives the same at the same position is not told
    void one_position_of_an_array(Dossier[] l, int i) { Dossier d = l[i]; d.nom(Donnees.nom()); d.nom("x"); Ia.envoyer(d.nom()); }
}
