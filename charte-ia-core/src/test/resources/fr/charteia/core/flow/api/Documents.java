package api;

import java.util.List;
import java.util.Map;

/** Where documents are kept, each in a collection that has a name. */
public interface Documents {
    Collection collection(String nom);
    void modifier(String cle, Changement changement, String collection);
    void modifierDe(String cle, Changement changement, Class<?> type);
    void poser(String cle, String champ, Object valeur);
    void poserTout(String cle, Map<String, ?> champs);
    void ranger(String cle, Object valeur);
    void executer(Ordre ordre);

    /** A collection. */
    interface Collection {
        void ajouter(Map<String, ?> document);
        void modifier(String cle, Map<String, ?> changement);
        void modifierEnSuite(String cle, List<? extends Map<String, ?>> changements);
        List<Map<String, Object>> trouver(String cle);
    }

    /** What is changed, field by field. */
    class Changement {
        public Changement mettre(String champ, Object valeur) { return this; }
        public static Changement de(String champ, Object valeur) { return new Changement(); }
    }

    /** What says by an expression what is changed. */
    interface Ordre {
        static Ordre de() { return null; }
        Ordre table(String nom);
        Ordre expression(String texte);
        Ordre noms(Map<String, String> noms);
        Ordre valeurs(Map<String, Valeur> valeurs);
    }

    /** A value that says of which type it is. */
    interface Valeur {
        static Valeur texte(String texte) { return null; }
        static Valeur vrai(boolean vrai) { return null; }
    }
}
