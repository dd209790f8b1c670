package programs;

import api.*;
import java.util.*;

/** What a document is made of: all that an object holds, save what annotations leave out. */
class Documents {
    private final Json json = new Json();

    static class Fiche {
        @Ecarte String nir;
        String objet;
        Fiche(String nir, String objet) { this.nir = nir; this.objet = objet; }
        @Override public String toString() { return nir; }
    }
    void left_out() { Ia.envoyer(json.ecrire(new Fiche(Donnees.nom(), "a"))); }
    void beside_what_is_left_out() { Ia.envoyer(json.ecrire(new Fiche("a", Donnees.nom()))); } // 401
    void read_all_the_same() { Ia.envoyer(new Fiche(Donnees.nom(), "a").nir); } // 401
    void printed_all_the_same() { Ia.envoyer(new Fiche(Donnees.nom(), "a").toString()); } // 401
    void in_a_list() { Ia.envoyer(json.ecrire(List.of(new Fiche(Donnees.nom(), "a")))); }
    void in_a_list_beside() { Ia.envoyer(json.ecrire(List.of(new Fiche("a", Donnees.nom())))); } // 401
    void text() { Ia.envoyer(json.ecrire(Donnees.nom())); } // 401
    void map() { Ia.envoyer(json.ecrire(Map.of("a", Donnees.nom()))); } // 401

    static class Gardee {
        @Ecarte(false) String nir;
        Gardee(String nir) { this.nir = nir; }
    }
    void not_left_out_after_all() { Ia.envoyer(json.ecrire(new Gardee(Donnees.nom()))); } // 401

    static class Lue {
        private final String nir;
        private final boolean actif = true;
        private final String objet;
        Lue(String nir, String objet) { this.nir = nir; this.objet = objet; }
        @Ecarte public String getNir() { return nir; }
        @Ecarte public boolean isActif() { return actif; }
        public String getObjet() { return objet; }
    }
    void left_out_by_what_reads_it() { Ia.envoyer(json.ecrire(new Lue(Donnees.nom(), "a"))); }
    void read_by_another() { Ia.envoyer(json.ecrire(new Lue("a", Donnees.nom()))); } // 401

    @Liste({"nir", "adresse"})
    static class Nommee {
        String nir;
        String adresse;
        String objet;
    }
    void left_out_by_name() {
        Nommee n = new Nommee();
        n.nir = Donnees.nom();
        n.adresse = Donnees.nom();
        Ia.envoyer(json.ecrire(n));
    }
    void not_named() {
        Nommee n = new Nommee();
        n.objet = Donnees.nom();
        Ia.envoyer(json.ecrire(n)); // 401
    }

    static class Recue {
        @Liste(acces = Liste.Acces.ENTREE) String nir;
        @Liste(acces = Liste.Acces.TOUT) String nom;
    }
    void only_read_into() {
        Recue r = new Recue();
        r.nir = Donnees.nom();
        Ia.envoyer(json.ecrire(r));
    }
    void read_and_written() {
        Recue r = new Recue();
        r.nom = Donnees.nom();
        Ia.envoyer(json.ecrire(r)); // 401
    }

    record Resume(@Ecarte String nir, String objet) {}
    void record_part() { Ia.envoyer(json.ecrire(new Resume(Donnees.nom(), "a"))); }
    void record_part_beside() { Ia.envoyer(json.ecrire(new Resume("a", Donnees.nom()))); } // 401

    static class Demande {
        String objet;
        @Personnel @Ecarte String nom;
        Usager usager;
    }
    static class Usager {
        @Personnel @Ecarte String nom;
        String ville;
    }
    static class Demandeur { @Personnel String nom; }
    static class Agent {
        @Personnel @Ecarte String nom;
        String ville;
    }
    static class Employe {
        @Personnel @Ecarte String nom;
        String ville;
    }
    /** Of what a caller or a library gives, only the type is known. */
    void passed(Usager u) { Ia.envoyer(json.ecrire(u)); }
    void passed_not_left_out(Demandeur d) { Ia.envoyer(json.ecrire(d)); } // 401
    void passed_and_written(Agent a) {
        a.ville = Donnees.nom();
        Ia.envoyer(json.ecrire(a)); // 401
    }
    void passed_and_overwritten(Employe e) {
        e.nom = Donnees.nom();
        e.ville = "Lille";
        Ia.envoyer(json.ecrire(e));
    }
    void passed_below(Demande d) { Ia.envoyer(json.ecrire(d)); }
    static class Suite {
        Agent agent;
        Demandeur demandeur;
        String objet;
    }
    void passed_below_not_left_out(Suite s) { Ia.envoyer(json.ecrire(s)); } // 401
    /** What is sent as it is becomes a document on the way. */
    void sent(Usager u) { Ia.envoyer(u); }
    void sent_not_left_out(Demandeur d) { Ia.envoyer(d); } // 401
}
