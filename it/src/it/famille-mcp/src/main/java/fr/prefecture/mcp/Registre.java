package fr.prefecture.mcp;

import java.util.List;
import java.util.Optional;

/** Les demandes, en base. */
interface Registre {
    Optional<Demandeur> parReference(String reference);

    List<Demandeur> tous();
}
