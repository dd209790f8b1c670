package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;

/** What a library makes is of the class that it is passed: one of its arguments, or what a class extends that is written for the call. */
class TypeTokens {
    private final Json json = new Json();

    static class Fiche {
        @DonneesPersonnelles(Categorie.IDENTITE) String nom;
        String ville;
    }
    static class Dossier { String numero; String motif; }

    // the class itself: nothing is cast where an object is asked for
    void one(String t) { Ia.envoyer(json.lire(t, Fiche.class)); } // 401
    void one_other(String t) { Ia.envoyer(json.lire(t, Dossier.class)); }
    void one_part(String t) { Ia.envoyer(json.lire(t, Fiche.class).ville); }
    void several(String t) { Ia.envoyer(json.lire(t, Fiche[].class)); } // 401
    void several_other(String t) { Ia.envoyer(json.lire(t, Dossier[].class)); }
    void several_listed(String t) { Ia.envoyer(Arrays.asList(json.lire(t, Fiche[].class))); } // 401
    void several_how_many(String t) { Ia.envoyer("" + json.lire(t, Fiche[].class).length); }
    void several_part(String t) { for (Fiche f : json.lire(t, Fiche[].class)) Ia.envoyer(f.ville); }
    void listed() { Ia.envoyer(json.tous(Fiche.class)); } // 401
    void listed_other() { Ia.envoyer(json.tous(Dossier.class)); }
    void listed_first() { Object o = json.tous(Fiche.class).get(0);
        Ia.envoyer(o); } // 401
    void listed_how_many() { Ia.envoyer("" + json.tous(Fiche.class).size()); }
    void listed_part() { for (Fiche f : json.tous(Fiche.class)) Ia.envoyer(f.ville); }
    void text(String t) { Ia.envoyer(json.lire(t, String.class)); }

    // what is extended
    void list(String t) { List<Fiche> l = json.lire(t, new Genre<List<Fiche>>() {});
        Ia.envoyer(l); } // 401
    void list_other(String t) { Ia.envoyer(json.lire(t, new Genre<List<Dossier>>() {})); }
    void list_written_again(String t) { Ia.envoyer(json.ecrire(json.lire(t, new Genre<List<Fiche>>() {}))); } // 401
    void list_first(String t) { Ia.envoyer(json.ecrire(json.lire(t, new Genre<List<Fiche>>() {}).get(0))); } // 401
    void list_part(String t) { for (Fiche f : json.lire(t, new Genre<List<Fiche>>() {})) Ia.envoyer(f.ville); }
    void list_how_many(String t) { Ia.envoyer("" + json.lire(t, new Genre<List<Fiche>>() {}).size()); }
    void map(String t) { Ia.envoyer(json.lire(t, new Genre<Map<String, Fiche>>() {}).values()); } // 401
    void map_other(String t) { Ia.envoyer(json.lire(t, new Genre<Map<String, List<Dossier>>>() {}).values()); }
    void optional(String k) { Ia.envoyer(json.un(new Genre<List<Fiche>>() {}, k).get()); } // 401
    void optional_other(String k) { Ia.envoyer(json.un(new Genre<List<Dossier>>() {}, k).get()); }

    /** Of a class with a name, or kept. */
    static class Fiches extends Genre<List<Fiche>> {}
    static class Dossiers extends Genre<List<Dossier>> {}
    private static final Genre<List<Fiche>> FICHES = new Genre<>() {};
    void named(String t) { Ia.envoyer(json.lire(t, new Fiches())); } // 401
    void named_other(String t) { Ia.envoyer(json.lire(t, new Dossiers())); }
    void kept(String t) { Ia.envoyer(json.lire(t, FICHES)); } // 401

    /** Told by who calls. */
    private <T> T helped(String t, Genre<T> g) { return json.lire(t, g); }
    private <T> List<T> helped(Class<T> c) { return json.tous(c); }
    void by_a_helper(String t) { Ia.envoyer(helped(t, new Genre<List<Fiche>>() {})); } // 401
    void by_a_helper_other(String t) { Ia.envoyer(helped(t, new Genre<List<Dossier>>() {})); }
    void by_a_helper_and_class() { Ia.envoyer(helped(Fiche.class)); } // 401
    void by_a_helper_and_class_other() { Ia.envoyer(helped(Dossier.class)); }

    // what an AI answered is in what is made of it
    void answered(String d) { for (Dossier n : json.lire(Ia.demander("?"), new Genre<List<Dossier>>() {})) if (n.motif.equals("non")) Decisions.refuser(d); } // 501
    void answered_in_an_array(String d) { for (Dossier n : json.lire(Ia.demander("?"), Dossier[].class)) if (n.motif.equals("non")) Decisions.refuser(d); } // 501
    void read(String t, String d) { Ia.demander("?"); for (Dossier n : json.lire(t, new Genre<List<Dossier>>() {})) if (n.motif.equals("non")) Decisions.refuser(d); }
    void read_in_an_array(String t, String d) { Ia.demander("?"); for (Dossier n : json.lire(t, Dossier[].class)) if (n.motif.equals("non")) Decisions.refuser(d); }
    void written_and_read(String d) { Fiche f = new Fiche(); f.nom = Donnees.nom(); Ia.envoyer(json.lire(json.ecrire(List.of(f)), new Genre<List<Fiche>>() {})); } // 401
}
