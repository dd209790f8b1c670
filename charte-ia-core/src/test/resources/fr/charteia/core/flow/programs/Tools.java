import api.*;
import java.util.*;
import java.util.function.*;

/** What a model may call: what it asks is an AI's answer, what is given back is sent. */
class Tools {
    @Outil
    String sends_its_result(String reference) {
        return Donnees.nom(); // 401
    }

    @Outil
    int sends_nothing_personal(String reference) {
        return Donnees.nom().length();
    }

    @Outil
    void is_asked_by_a_model(String reference) {
        Decisions.refuser(reference); // 501
    }

    @Outil
    void decides_for_itself() {
        Decisions.refuser("12");
    }

    @Outil
    void is_asked_how_much(int rang) {
        if (rang > 3) {
            Decisions.refuser("12"); // 501
        }
    }

    /** What a model filled in, another that is given one of the kind has not. */
    static class Formulaire {
        int points;
    }
    @Outil
    String fills_in(Formulaire f) {
        f.points = f.points + 1;
        return "fait";
    }
    void is_given_another(Formulaire f) {
        if (f.points > 3) {
            Decisions.refuser("12");
        }
    }

    static class Bordereau {
        int points;
    }
    private Bordereau dernier;
    @Outil
    String fills_in_and_keeps(Bordereau b) {
        b.points = b.points + 1;
        dernier = b;
        return "fait";
    }
    void reads_what_was_kept() {
        if (dernier.points > 3) {
            Decisions.refuser("12"); // 501
        }
    }

    static class Armoire {
        final List<Borne> bornes = new ArrayList<>();
    }
    static class Borne {
        int points;
    }
    private final Armoire armoire = new Armoire();
    @Outil
    String fills_in_and_puts_away(Borne b) {
        b.points = b.points + 1;
        armoire.bornes.add(b);
        return "fait";
    }
    void reads_what_was_put_away() {
        for (Borne b : armoire.bornes) {
            if (b.points > 3) {
                Decisions.refuser("12"); // 501
            }
        }
    }

    void is_called_by_people(String reference) {
        Decisions.refuser(reference);
    }

    Rappel lambda() {
        return demande -> Donnees.nom(); // 401
    }

    Rappel lambda_that_captures() {
        String nom = Donnees.nom();
        return demande -> "Nom : " + nom; // 401
    }

    Rappel lambda_that_decides() {
        return demande -> {
            Decisions.refuser(demande); // 501
            return "fait";
        };
    }

    Rappel lambda_of_clean() {
        return demande -> "rien";
    }

    Rappel reference() {
        return Tools::known;
    }

    private static Object known(String demande) {
        return Donnees.nom(); // 401
    }

    /** What whoever asks the model hands to a tool, no model has said. */
    @Outil
    void is_handed_whose_it_is(@Remis String dossier, String motif) {
        Decisions.refuser(dossier);
    }

    @Outil
    void is_told_why(@Remis String dossier, String motif) {
        if (motif.contains("fraude")) {
            Decisions.refuser(dossier); // 501
        }
    }

    @Outil
    void is_handed_a_session(Seance seance, String motif) {
        if (seance.carte().containsKey("chef")) {
            Decisions.refuser("12");
        }
    }

    @Outil
    void is_handed_nothing_of_the_kind(String chef, String motif) {
        if (chef.equals("oui")) {
            Decisions.refuser("12"); // 501
        }
    }

    @Outil
    String gives_what_it_was_handed(@Remis Personne personne, String motif) {
        return personne.nom; // 401
    }

    /** A class is offered by what it implements, whether or not it is seen to be handed to a model. */
    static class Annuaire implements Rappel {
        private final Personne personne;

        Annuaire(Personne personne) {
            this.personne = personne;
        }

        public Object executer(String demande) {
            return "Nom : " + personne.nom; // 401
        }

        public String imprimer() {
            return personne.nom;
        }
    }

    static class References implements Rappel {
        Personne personne;

        public Object executer(String demande) {
            return personne.reference;
        }
    }

    static class Refus implements Rappel {
        public Object executer(String demande) {
            Decisions.refuser(demande); // 501
            return "fait";
        }
    }

    static class Guichet {
        public Object executer(String demande) {
            Decisions.refuser(demande);
            return Donnees.nom();
        }
    }

    abstract static class Enregistre implements Rappel {
        public Object executer(String demande) {
            return trouver(demande); // 401
        }

        abstract String trouver(String demande);
    }

    static class EnregistreParNom extends Enregistre {
        String trouver(String demande) {
            return Donnees.nom();
        }
    }

    /** What stands on the way is asked before and told after: what it gives back before is sent, what it is told is an answer. */
    static class Ajout implements Passage {
        Personne personne;

        public Message avant(String question) {
            return Passage.message(question + personne.nom); // 401
        }

        public String apres(String reponse) {
            return reponse + personne.nom;
        }
    }

    static class Arbitre implements Passage {
        Personne personne;

        public Message avant(String question) {
            if (question.contains("refuser")) {
                Decisions.refuser(question);
            }
            return Passage.message(question + personne.reference);
        }

        public String apres(String reponse) {
            if (reponse.contains("refuser")) {
                Decisions.refuser("12"); // 501
            }
            return reponse;
        }
    }

    void offered_function() {
        Offre.fonction("nom", demande -> Donnees.nom()); // 401
    }

    void offered_function_that_decides() {
        Function<String, String> refus = demande -> {
            Decisions.refuser(demande); // 501
            return "";
        };
        Offre.fonction("refus", refus);
    }

    void function_that_is_not_offered() {
        Function<String, String> nom = demande -> Donnees.nom();
        nom.apply("x").length();
        Offre.fonction("rien", demande -> "rien");
    }

    interface Registre {
        List<Personne> tous();
        Map<String, Optional<Personne>> parNom();
        List<String> references();
        <T> List<T> lire(Class<T> type);
    }

    static class Personne {
        String reference;
        @Personnel String nom;
    }

    void generic_result_whole(Registre registre) {
        Ia.envoyer(registre.tous()); // 401
    }

    void generic_result_element(Registre registre) {
        Ia.envoyer(registre.tous().get(0).nom); // 401
    }

    void generic_result_clean_part(Registre registre) {
        Ia.envoyer(registre.tous().get(0).reference);
    }

    void generic_result_nested(Registre registre) {
        Ia.envoyer(registre.parNom().values()); // 401
    }

    void generic_result_of_texts(Registre registre) {
        Ia.envoyer(registre.references());
    }

    void generic_result_counted(Registre registre) {
        Ia.envoyer("" + registre.tous().size());
    }
}
