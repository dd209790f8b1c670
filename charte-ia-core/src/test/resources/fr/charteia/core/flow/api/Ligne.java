package api;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A row of which generated classes get and set the columns by positions, and queries that are built of columns. */
public class Ligne {
    protected Object valeur(int position) {
        return null;
    }

    protected void poser(int position, Object valeur) {}

    public <T> T en(Class<T> type) {
        return null;
    }

    public void depuis(Object objet) {}

    /** A column, by its name. */
    public interface Champ<T> {
        static <T> Champ<T> de(String nom) {
            return null;
        }
    }

    /** What makes something of the columns that were selected, in their order. */
    public interface Fabrique<T> {
        static <A, B, T> Fabrique<T> par(BiFunction<A, B, T> fonction) {
            return null;
        }

        T de(Ligne ligne);
    }

    /** A query. */
    public interface Choix {
        static Choix de(Champ<?> un, Champ<?> autre) {
            return null;
        }

        Choix ou(String condition);

        <T> List<T> lire(Fabrique<T> fabrique);

        <T> T premier(Class<T> type);

        <T> T premier(int colonne, Class<T> type);
    }
}
