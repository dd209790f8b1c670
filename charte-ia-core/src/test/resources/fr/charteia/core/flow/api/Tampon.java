package api;

import java.util.Collection;

/** A cache, which keeps what it is given under keys and for itself; who makes several hands them out by their names. */
public interface Tampon<T> {
    void garder(String cle, T valeur);
    T prendre(String cle);

    static <T> Tampon<T> vide() {
        throw new UnsupportedOperationException();
    }

    /** The caches of an application. */
    interface Tous {
        Tampon<String> nomme(String nom);

        Collection<String> noms();
    }
}
