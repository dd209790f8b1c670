package api;

import java.util.List;

/** Asks for records by conditions that calls put together. */
public class Questions<T> {
    /** What is asked of a record. */
    public interface Condition {}

    public static native <T> Questions<T> sur(Class<T> fiches);
    public static native Condition egal(String propriete, Object valeur);
    public static native Condition plusQue(String propriete, Object valeur);
    public static native Condition toutes(Condition... conditions);
    /** Asks by a text with parameters. */
    public static native <T> Questions<T> ecrites(String requete, Class<T> fiches);
    public native Questions<T> donner(String nom, Object valeur);
    public native Questions<T> si(Condition condition);
    public native List<T> lire();
}
