package api;

import java.util.List;
import java.util.Map;

/** Records of one class, to which a text that says only what is set and where writes. */
public interface Fiches<T> {
    default int modifier(String quoi, Object... parametres) { return 0; }
    default int modifierNommes(String quoi, Map<String, Object> parametres) { return 0; }
    default List<T> chercher(String comment, Object... parametres) { return List.of(); }
    List<T> toutes();
}
