package api;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A store by key, many of which begin alike; a part of it, that has one key. */
public interface Casier {
    void poser(String cle, Object valeur);
    Object lire(String cle);
    List<Object> lireTous(Collection<String> cles);
    void expedier(Map<String, Object> pli);
    Rayon rayon(String cle);

    interface Rayon {
        void poser(String champ, Object valeur);
        Object lire(String champ);
    }
}
