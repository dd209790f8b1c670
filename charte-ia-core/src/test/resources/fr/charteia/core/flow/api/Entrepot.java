package api;

/** Keeps objects of all classes, and finds them by their class. */
public interface Entrepot {
    <T> T trouver(Class<T> type, long id);
    <T> void garder(T objet);
}
