package programs;

import api.*;

/** What is declared as personal is not, where nothing was put there, or a constant. */
class NotFilled {
    static class Fiche {
        @Personnel private final String nom;
        @Personnel private final String telephone;
        private final String ville;
        Fiche(String nom, String telephone, String ville) { this.nom = nom; this.telephone = telephone; this.ville = ville; }
        String nom() { return nom; }
        String telephone() { return telephone; }
        String joindre() { return telephone(); }
        static Batisseur batir() { return new Batisseur(); }
        @Override public String toString() { return "Fiche(" + nom() + ", " + telephone() + ", " + ville + ")"; }
    }
    static class Batisseur {
        private String nom;
        private String telephone;
        private String ville;
        Batisseur nom(String n) { this.nom = n; return this; }
        Batisseur telephone(String n) { this.telephone = n; return this; }
        Batisseur ville(String n) { this.ville = n; return this; }
        Fiche fiche() { return new Fiche(this.nom, this.telephone, this.ville); }
    }
    void nothing() { Ia.envoyer(new Fiche(null, null, "Lyon").toString()); }
    void town_alone() { Ia.envoyer(Fiche.batir().ville("Lyon").fiche().toString()); }
    void as_an_object() { Ia.envoyer(Fiche.batir().ville("Lyon").fiche()); }
    void asked_for() {
        Ia.envoyer(Fiche.batir().ville("Lyon").fiche().telephone());
        Ia.envoyer(Fiche.batir().ville("Lyon").fiche().joindre());
    }
    void one_of_two(String n) {
        Fiche f = Fiche.batir().nom(n).fiche();
        Ia.envoyer(f.telephone());
        Ia.envoyer(f.nom()); // 401
        Ia.envoyer(f.toString()); // 401
    }
    void constant() { Ia.envoyer(new Fiche("Service", "3939", "Lyon").telephone()); }
    void either(boolean b, String n) { Ia.envoyer(new Fiche("x", b ? null : n, "Lyon").telephone()); } // 401
    void passed(Fiche f) { Ia.envoyer(f.telephone()); } // 401
}
