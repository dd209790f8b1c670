package api;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs statements of SQL, given by texts with parameters. */
public interface Sql {
    int ecrire(String requete, Object... parametres);
    int ecrireTous(String requete, List<Object[]> parametres);
    int ecrireNommes(String requete, Map<String, Object> parametres);
    Instruction instruction(String requete);
    int ecrireRemplie(String requete, Consumer<Instruction> remplir);
    <T> int ecrireChacun(String requete, Collection<T> tous, BiConsumer<Instruction, T> remplir);
    int ecrireFaite(Function<Sql, Instruction> faite);
    <T> T avec(String requete, Function<Instruction, T> faire);
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

    /** A property of a class, as another class that is generated of it names it. */
    interface Propriete<T> {}

    /** An update that is put together of properties. */
    interface Modification {
        static Modification de(Class<?> type) { return null; }
        static Modification neuve() { return null; }
        Modification poser(String propriete, Object valeur);
        Modification poser(Propriete<?> propriete, Object valeur);
        <T> Modification poser(Function<T, ?> lecteur, Object valeur);
    }
}
