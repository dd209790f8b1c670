package api;

import java.util.Map;

/** A store by key that outlives requests: one for all objects of the class. */
public interface Session {
    void poser(String cle, Object valeur);
    Object lire(String cle);
    default Map<String, Object> rangee() { return null; }
    static Session courante() { return null; }
}
