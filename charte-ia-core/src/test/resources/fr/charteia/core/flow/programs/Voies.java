package programs;

import api.*;

/** What a library hands to functions of what it opened by itself: anything of theirs that it was given elsewhere, and nothing of anybody else's. */
class Voies {
    record Demande(String nom, String sujet) {}
    record Avis(String texte, String sujet) {}
    record Autre(String nom, String sujet) {}

    void deposee() { Voie.deposer("demandes", new Demande(Donnees.nom(), "x")); Voie.deposer("autres", new Autre("y", "x")); }
    void opened() { Voie.<Demande>ouvrir("demandes").suivre(d -> Ia.demander(d.nom())); } // 401
    void opened_another_field() { Voie.<Demande>ouvrir("demandes").suivre(d -> Ia.demander(d.sujet())); }
    void opened_of_another_class() { Voie.<Autre>ouvrir("autres").suivre(a -> Ia.demander(a.nom())); }
    void opened_and_kept() { Voie.<Demande>ouvrir("demandes").garder(d -> d.sujet().equals("x")).suivre(d -> Ia.demander(d.nom())); } // 401
    void opened_and_changed() { Voie.<Demande>ouvrir("demandes").changer(d -> d.nom()).suivre(n -> Ia.demander(n)); } // 401
    void opened_and_masked() { Voie.<Demande>ouvrir("demandes").changer(d -> Masque.masquer(d.nom())).suivre(n -> Ia.demander(n)); }
    void opened_and_changed_to_another_field() { Voie.<Demande>ouvrir("demandes").changer(d -> d.sujet()).suivre(n -> Ia.demander(n)); }
    void opened_into_a_variable() { Voie<Demande> v = Voie.ouvrir("demandes"); v.suivre(d -> Ia.demander(d.nom())); } // 401
    void opened_by_a_helper() { ouverte().suivre(d -> Ia.demander(d.nom())); } // 401
    private static Voie<Demande> ouverte() { return Voie.ouvrir("demandes"); }
    void with_one() { Voie.avec(new Demande("y", "x")).suivre(d -> Ia.demander(d.nom())); }
    void with_a_name() { Voie.avec(new Demande(Donnees.nom(), "x")).suivre(d -> Ia.demander(d.nom())); } // 401
    void with_none() { Voie.avec((Demande) null).suivre(d -> { if (d != null) Ia.demander(d.nom()); }); }

    void jugee() { Voie.deposer("avis", new Avis(Ia.demander("?"), "x")); }
    void decided() { Voie.<Avis>ouvrir("avis").suivre(a -> { if (a.texte().equals("NON")) Decisions.refuser("x"); }); } // 501
    void decided_by_another_field() { Voie.<Avis>ouvrir("avis").suivre(a -> { if (a.sujet().equals("NON")) Decisions.refuser("x"); }); }
    void decided_by_what_is_kept() { Voie.<Avis>ouvrir("avis").garder(a -> a.texte().equals("NON")).suivre(a -> Decisions.refuser("x")); } // 501
    void decided_by_what_else_is_kept() { Voie.<Avis>ouvrir("avis").garder(a -> a.sujet().equals("NON")).suivre(a -> Decisions.refuser("x")); }
    void decided_by_a_person() { Voie.<Avis>ouvrir("avis").suivre(a -> { if (Agent.valide(a.texte())) Decisions.refuser("x"); }); }
    void decided_on_the_way() { Voie.<Demande>ouvrir("demandes").changer(d -> Ia.demander(d.sujet())).suivre(s -> { if (s.equals("NON")) Decisions.refuser("x"); }); } // 501
}

/** Functions that a library nobody described runs with something of its own, and what they take along of that. */
class VoiesPrises {
    record Demande(String nom, String sujet) {}
    record Lettre(String nom, String sujet) {}
    record Reponse(String avis, String sujet) {}

    void deposees() { Voie.deposer("a", new Demande(Donnees.nom(), "x")); Voie.deposer("b", new Lettre("y", "x")); Voie.deposer("c", new Reponse(Ia.demander("?"), "x")); }
    void quand(Voie<Object> v) { v.quand(Demande.class, this::prise).quand(Lettre.class, this::lettre).quand(Reponse.class, this::reponse); }
    private Object prise(Demande d) {
        String sujet = d.sujet();
        Runnable dit = () -> System.out.println(sujet);
        dit.run();
        Ia.demander(d.sujet());
        Ia.demander(d.nom()); // 401
        return null;
    }
    private Object lettre(Lettre l) { String sujet = l.sujet(); Runnable dit = () -> System.out.println(sujet); dit.run(); Ia.demander(l.nom()); return null; }
    private Object reponse(Reponse r) {
        String sujet = r.sujet();
        new Thread(() -> System.out.println(sujet)).start();
        if (sujet.equals("NON")) {
            Decisions.refuser("x");
        }
        if (r.avis().equals("NON")) {
            Decisions.refuser("x"); // 501
        }
        return null;
    }
}
