package api;

import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Runs statements of SQL, given by texts with parameters. */
public interface Sql {
    int ecrire(String requete, Object... parametres);
    int ecrireTous(String requete, List<Object[]> parametres);
    int ecrireNommes(String requete, Map<String, Object> parametres);
    Instruction instruction(String requete);
    <T> List<T> lire(String requete, Function<ResultSet, T> ligne);
    List<Map<String, Object>> lignes(String requete, Object... parametres);
    <T> List<T> objets(String requete, Class<T> type);
    String valeur(String requete, Object... parametres);

    /** Keys and values in turn. */
    static Map<String, Object> paires(Object... clesEtValeurs) { return Map.of(); }

    /** A statement that is given its parameters one by one. */
    interface Instruction {
        Instruction lier(String nom, Object valeur);
        Instruction lierObjet(Object objet);
        void executer();
    }
}
