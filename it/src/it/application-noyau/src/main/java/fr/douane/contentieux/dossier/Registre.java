package fr.douane.contentieux.dossier;

import java.util.List;
import java.util.Optional;

/** Les déclarations. */
public interface Registre {
    Optional<Declaration> chercher(String numero);

    List<Declaration> duBureau(String bureau);

    void annoter(String numero, String note);
}
