package api;

import java.util.List;

/** Loads what is asked for in batches: the class that does is found by itself or by its name. */
public interface Lots {
    /** Says the name under which a class is found. */
    @interface Nom { String de(); }

    /** What the container calls, for many keys at once. */
    interface Chargeur<K, V> { List<V> charger(List<K> cles); }

    <K, V> Lot<K, V> ouvrir(Class<?> chargeur);
    <K, V> Lot<K, V> ouvrir(String nom);

    interface Lot<K, V> {
        V un(K cle);
        List<V> tous(List<K> cles);
    }
}
