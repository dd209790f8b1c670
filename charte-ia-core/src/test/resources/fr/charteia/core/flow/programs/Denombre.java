package programs;

import api.*;
import java.util.*;

/** How many objects there are is not said by what they hold and tell of themselves; how many an answer was split into is. */
class Denombre {
    static class Note {
        String avis;
        String getAvis() { return avis; }
        @Override public String toString() { return "Note(" + getAvis() + ")"; }
    }
    record Fiche(String avis) {}

    private final Depot<Note> depot;

    Denombre(Depot<Note> depot) { this.depot = depot; }

    void juge(Note n) {
        n.avis = Ia.demander("?");
        depot.save(n);
    }

    void combien() { if (depot.findAll().size() > 3) Decisions.refuser("x"); }
    void y_en_a_t_il() { if (depot.findAll().isEmpty()) Decisions.refuser("x"); }
    void combien_sont_remises(List<Note> l) { if (l.size() > 3) Decisions.refuser("x"); }
    void ce_que_dit_la_premiere() { if (depot.findAll().get(0).toString().contains("non")) Decisions.refuser("x"); } // 501
    void combien_de_textes() { if (List.of(Ia.demander("?").split(",")).size() > 3) Decisions.refuser("x"); } // 501
    void combien_de_fiches() {
        List<Fiche> fiches = new ArrayList<>();
        for (String texte : Ia.demander("?").split(",")) {
            fiches.add(new Fiche(texte));
        }
        if (fiches.size() > 3) Decisions.refuser("x"); // 501
    }
    void combien_en_restent(List<Fiche> fiches) {
        fiches.removeIf(f -> Ia.demander(f.avis()).equals("non"));
        if (fiches.size() > 3) Decisions.refuser("x"); // 501
    }
    void combien_sont_retenues(List<Note> notes) {
        List<Note> retenues = notes.stream().filter(n -> Ia.demander("?").equals("oui")).toList();
        if (retenues.size() > 3) Decisions.refuser("x"); // 501
    }
    void combien_sont_faites() {
        List<Fiche> fiches = new ArrayList<>();
        fiches.add(new Fiche(Ia.demander("?")));
        if (fiches.size() > 3) Decisions.refuser("x");
    }
}
