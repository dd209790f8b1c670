package api;

import java.util.Map;

/** Opens the store that a {@link Session} is, from outside. */
public interface Comptoir {
    void poser(String session, String cle, Object valeur);
    Object lire(String session, String cle);
    void terminer(String session, Map<String, Object> valeurs);
}
