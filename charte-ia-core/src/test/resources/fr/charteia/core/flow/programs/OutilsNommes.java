package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.function.*;

/** Functions that a container holds, and of which a library is told the name or a model the use: nothing on them speaks of AI. */
class OutilsNommes {
    record Demande(String numero, boolean favorable) {}
    static class Assistant {
        String repondre(String question) {
            return Client.nouveau().outilsNommes("trouver", "nomDe", "chercheur", "dossiers", "statuer", "refuserUn", "compte", "lireUn").construire().repondre(question);
        }
        String par_un_autre_biais(String question) { return question + "jamaisDit"; }
    }

    /** Beans are made of the class. */
    static class ParLeurClasse {
        @Conteneur.Composant("trouver") static class Recherche implements Function<Demande, String> {
            public String apply(Demande d) { return Donnees.nom(); } // 401
        }
        @Conteneur.Composant static class NomDe implements Function<Demande, String> {
            public String apply(Demande d) {
                if (d.numero() == null) return "inconnu";
                return lu(d); // 401
            }
            private String lu(Demande d) { return Donnees.nom() + d.numero(); }
        }
        @Conteneur.Partage static class Chercheur implements Supplier<List<String>> {
            public List<String> get() { return List.of(Donnees.nom()); } // 401
        }
        @Conteneur.Composant("compte") static class Compte implements Function<Demande, Integer> {
            public Integer apply(Demande d) { return Donnees.nom().length(); }
        }
        @Conteneur.Composant @Conteneur.Decrit("cherche un usager") static class Decrite implements Function<Demande, String> {
            public String apply(Demande d) { return Donnees.nom(); } // 401
        }
        @Conteneur.Composant("statuer") static class Statue implements BiFunction<Demande, String, String> {
            public String apply(Demande d, String motif) {
                if (d.favorable()) Decisions.delivrer("x"); // 501
                return "fait";
            }
        }
        @Conteneur.Composant static class RefuserUn implements Consumer<Demande> {
            public void accept(Demande d) { Decisions.refuser(d.numero()); } // 501
        }
    }

    /** Of these no model is told anything, or they are none. */
    static class Autres {
        @Conteneur.Composant("jamaisDit") static class JamaisDit implements Function<Demande, String> {
            public String apply(Demande d) { return Donnees.nom(); }
        }
        @Conteneur.Composant static class Tue implements Consumer<Demande> {
            public void accept(Demande d) { Decisions.refuser(d.numero()); }
        }
        @Conteneur.Composant("dossiers") static class Dossiers {
            public String apply(Demande d) { return Donnees.nom(); }
        }
        static class Trouver implements Function<Demande, String> {
            public String apply(Demande d) { return Donnees.nom(); }
        }
    }

    /** Methods give them. */
    static class ParLeurFabrique {
        @Conteneur.Fabrique("trouver") Function<Demande, String> nommee() { return d -> Donnees.nom(); } // 401
        @Conteneur.Fabrique("tue") Function<Demande, String> tue() { return d -> Donnees.nom(); }
        @Conteneur.Fabrique @Conteneur.Decrit("cherche") Function<Demande, String> decrite() { return d -> Donnees.nom(); } // 401
        static class Lecture implements Function<Demande, String> {
            public String apply(Demande d) { return Donnees.nom(); } // 401
        }
        static class Relecture implements Function<Demande, String> {
            public String apply(Demande d) { return Donnees.nom(); }
        }
        @Conteneur.Fabrique Lecture lireUn() { return new Lecture(); }
        @Conteneur.Fabrique Relecture relire() { return new Relecture(); }
        @Conteneur.Fabrique Consumer<Demande> statuer() { return d -> { if (d.favorable()) Decisions.delivrer("x"); }; } // 501
    }
}
