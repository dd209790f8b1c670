package programs;

import api.*;
import java.util.*;

/** Rules that are not read set what they can of the facts that they are shown, by any of these. */
class RulesElsewhere {
    static class Demande {
        private final String numero;
        private boolean accordee;
        private String motif = "";
        private Lettre lettre = new Lettre();
        private final List<String> pieces = new ArrayList<>();
        Demande(String numero) { this.numero = numero; }
        boolean isAccordee() { return accordee; }
        void setAccordee(boolean accordee) { this.accordee = accordee; }
        String getMotif() { return motif; }
        void setMotif(String motif) { this.motif = motif; }
        String getNumero() { return numero; }
        Lettre getLettre() { return lettre; }
        List<String> getPieces() { return pieces; }
    }
    static class Lettre { private int ton; int getTon() { return ton; } void setTon(int ton) { this.ton = ton; } }
    static class Requete { private boolean accordee; private String motif = ""; boolean isAccordee() { return accordee; } void setAccordee(boolean accordee) { this.accordee = accordee; } String getMotif() { return motif; } void setMotif(String motif) { this.motif = motif; } }
    static class Courrier { private boolean accordee; private String motif = ""; boolean isAccordee() { return accordee; } void setAccordee(boolean accordee) { this.accordee = accordee; } String getMotif() { return motif; } void setMotif(String motif) { this.motif = motif; } }
    record Note(String texte) {}

    void by_a_property(Moteur m, Demande d) { m.poser(new Note(Ia.demander("x"))); m.poser(d); m.lancer(); if (d.isAccordee()) Decisions.delivrer("x"); } // 501
    void in_the_other_order(Moteur m, Demande d) { m.poser(d); m.poser(new Note(Ia.demander("x"))); m.lancer(); if (!d.isAccordee()) Decisions.refuser("x"); } // 501
    void of_one_made_here(Moteur m) { Demande d = new Demande("1"); m.poser(new Note(Ia.demander("x"))); m.poser(d); m.lancer(); if (d.isAccordee()) Decisions.delivrer("x"); } // 501
    void made_here_without_an_answer(Moteur m) { Demande d = new Demande("1"); m.poser(new Note("y")); m.poser(d); m.lancer(); if (d.isAccordee()) Decisions.delivrer(Ia.demander("x")); } // 501
    void without_an_answer(Moteur m, Requete d) { m.poser(new Note("y")); m.poser(d); m.lancer(); if (d.isAccordee()) Decisions.delivrer("x"); }
    void before_they_run(Moteur m) { Demande d = new Demande("1"); m.poser(new Note(Ia.demander("x"))); m.poser(d); if (d.getMotif().isEmpty()) Decisions.delivrer("x"); m.lancer(); }
    void never_run(Moteur m, Requete d) { m.poser(new Note(Ia.demander("x"))); m.poser(d); if (d.isAccordee()) Decisions.delivrer("x"); }
    void what_none_can_set(Moteur m, Demande d) { m.poser(new Note(Ia.demander("x"))); m.poser(d); m.lancer(); if (d.getNumero().isEmpty()) Decisions.refuser("x"); }
    void below_a_fact(Moteur m) { Demande d = new Demande("1"); m.poser(new Note(Ia.demander("x"))); m.poser(d); m.lancer(); if (d.getLettre().getTon() > 3) Decisions.refuser("x"); } // 501
    void in_a_list_of_a_fact(Moteur m) { Demande d = new Demande("1"); m.poser(new Note(Ia.demander("x"))); m.poser(d); m.lancer(); for (String p : d.getPieces()) Decisions.refuser("x"); } // 501
    void in_a_map(Moteur m) { Map<String, String> t = new HashMap<>(); m.poser(new Note(Ia.demander("x"))); m.poser(t); m.lancer(); if ("oui".equals(t.get("d"))) Decisions.delivrer("x"); } // 501
    void in_a_map_without_an_answer(Moteur m) { Map<String, String> t = new HashMap<>(); m.poser(new Note("y")); m.poser(t); m.lancer(); if ("oui".equals(t.get("d"))) Decisions.delivrer("x"); }
    void another_one(Moteur m, Demande d, Requete autre) { m.poser(new Note(Ia.demander("x"))); m.poser(d); m.lancer(); if (autre.isAccordee()) Decisions.delivrer("x"); }
    void by_what_it_gives(Moteur m, Demande d) { m.poser(new Note(Ia.demander("x"))); m.poser(d); m.lancer(); if (m.fait() instanceof Demande vue && vue.isAccordee()) Decisions.delivrer("x"); } // 501
    void set_again(Moteur m, Demande d) { m.poser(new Note(Ia.demander("x"))); m.poser(d); m.lancer(); d.setAccordee(Donnees.choix()); if (d.isAccordee()) Decisions.delivrer("x"); }
    void set_between(Moteur m, Demande d) { m.poser(d); d.setMotif(Ia.demander("x")); m.lancer(); if (d.isAccordee()) Decisions.delivrer("x"); } // 501
    void approved_by_a_person(Moteur m, Demande d) { m.poser(new Note(Ia.demander("x"))); m.poser(d); m.lancer(); if (Agent.valide(d.getMotif())) Decisions.delivrer("x"); }
    void no_word_of_one_is_another_s(Moteur m, Courrier d) { m.poser(new Note(Donnees.nom())); m.poser(d); m.lancer(); Ia.envoyer(d.getMotif()); }
    void what_was_in_it_is_still(Moteur m, Demande d) { d.setMotif(Donnees.nom()); m.poser(d); m.lancer(); Ia.envoyer(d.getMotif()); } // 401
}
