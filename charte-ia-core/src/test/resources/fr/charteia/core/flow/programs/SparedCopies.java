package programs;

import api.*;
import java.util.Objects;

/** Copies with one field replaced, which are spared where it is that already, as generators of code write them. */
class SparedCopies {
    private static String avis() { return Ia.demander("?"); }
    private static int note() { return Integer.parseInt(avis()); }

    record Fiche(String sujet, String avis, int note, String nom) {
        Fiche withAvis(String avis) { return this.avis == avis ? this : new Fiche(this.sujet, avis, this.note, this.nom); }
        Fiche withNote(int note) { return this.note == note ? this : new Fiche(this.sujet, this.avis, note, this.nom); }
        Fiche withNom(String nom) { return this.nom == nom ? this : new Fiche(this.sujet, this.avis, this.note, nom); }
        Fiche withNoteInWords(int note) { return this.note == note ? this : new Fiche("rejugé", this.avis, note, this.nom); }
        Fiche withNothing(String nom) { return this.nom == nom ? this : new Fiche(this.sujet, this.avis, this.note, this.nom); }
        Fiche unless(int note) { return this.note != note ? this : new Fiche(this.sujet, this.avis, note, this.nom); }
    }
    void other_field_decides(Fiche f, String d) { if (f.withAvis(avis()).sujet().equals("x")) Decisions.refuser(d); }
    void the_field_decides(Fiche f, String d) { if (f.withAvis(avis()).avis().equals("x")) Decisions.refuser(d); } // 501
    void all_of_it_decides(Fiche f, String d) { if (f.withAvis(avis()).equals(f)) Decisions.refuser(d); } // 501
    void other_field_decides_beside_a_number(Fiche f, String d) { if (f.withNote(note()).sujet().equals("x")) Decisions.refuser(d); }
    void the_number_decides(Fiche f, String d) { if (f.withNote(note()).note() > 2) Decisions.refuser(d); } // 501
    void another_field_was_replaced_too(Fiche f, String d) { if (f.withNoteInWords(note()).sujet().equals("x")) Decisions.refuser(d); } // 501
    void one_after_the_other(Fiche f, String d) { if (f.withNote(note()).withAvis(avis()).withNom("X").sujet().equals("x")) Decisions.refuser(d); }
    void the_same_object_decides(Fiche f, String d) { if (f.withNote(note()) == f) Decisions.refuser(d); } // KNOWN: misses 501, a copy that is spared is taken for one that is made
    void replaced_by_nothing_of_anybody() { Fiche f = new Fiche("s", "", 0, Donnees.nom()).withNom("X"); Ia.demander(f.nom()); }
    void another_field_replaced() { Fiche f = new Fiche("s", "", 0, Donnees.nom()).withNote(1); Ia.demander(f.nom()); } // 401
    void replaced_by_a_name() { Fiche f = new Fiche("s", "", 0, "").withNom(Donnees.nom()); Ia.demander(f.nom()); } // 401
    void replaced_by_a_name_and_another_told() { Fiche f = new Fiche("s", "", 0, "").withNom(Donnees.nom()); Ia.demander(f.sujet()); }
    void the_one_before() { Fiche f = new Fiche("s", "", 0, Donnees.nom()); f.withNom("X"); Ia.demander(f.nom()); } // 401
    void replaced_by_itself() { Fiche f = new Fiche("s", "", 0, Donnees.nom()).withNothing("X"); Ia.demander(f.nom()); } // 401
    void only_where_it_is_another() { Fiche f = new Fiche("s", "", 0, Donnees.nom()).unless(Donnees.nombre()); Ia.demander(f.nom()); } // 401

    static final class Compte {
        private final String nom; private final int rang; private final double solde;
        private Compte(String nom, int rang, double solde) { this.nom = Objects.requireNonNull(nom, "nom"); this.rang = rang; this.solde = solde; }
        String nom() { return nom; }
        int rang() { return rang; }
        Compte withNom(String value) { String newValue = Objects.requireNonNull(value, "nom"); if (this.nom.equals(newValue)) return this; return new Compte(newValue, this.rang, this.solde); }
        Compte withRang(int value) { if (this.rang == value) return this; return new Compte(this.nom, value, this.solde); }
        Compte withSolde(double value) { return this.solde == value ? this : new Compte(this.nom, this.rang, value); }
    }
    void equal_text(Compte c, String d) { if (c.withNom(avis()).rang() > 2) Decisions.refuser(d); }
    void equal_text_that_decides(Compte c, String d) { if (c.withNom(avis()).nom().length() > 2) Decisions.refuser(d); } // 501
    void returned_early(Compte c, String d) { if (c.withRang(note()).nom().equals("x")) Decisions.refuser(d); }
    void of_two_registers(Compte c, String d) { if (c.withSolde(Ia.noter("?")).nom().equals("x")) Decisions.refuser(d); }
    void equal_text_replaced() { Ia.demander(new Compte(Donnees.nom(), 1, 1).withNom("X").nom()); }
    void equal_text_left() { Ia.demander(new Compte(Donnees.nom(), 1, 1).withRang(2).nom()); } // 401

    /** Whoever holds the object sees what is set in it, and of a copy not. */
    static class Variable {
        String nom; int rang;
        Variable(String nom, int rang) { this.nom = nom; this.rang = rang; }
        Variable withRang(int rang) { return this.rang == rang ? this : new Variable(this.nom, rang); }
    }
    void changed_through_what_was_spared() { Variable v = new Variable("", 1); v.withRang(Donnees.nombre()).nom = Donnees.nom(); Ia.demander(v.nom); } // 401
}
