package fr.charteia.core.bytecode;

import fr.charteia.core.bytecode.BlindSpots.Kind;
import java.io.IOException;

/** How failures to read class files are written in the ledger. */
final class Unreadable {
    private final BlindSpots ledger;

    Unreadable(BlindSpots ledger) {
        this.ledger = ledger;
    }

    /** A class file, or a whole folder or jar, that could not be read or made sense of. */
    void add(String where, Exception failure) {
        if (failure instanceof MalformedClassException malformed) {
            ledger.add(Kind.CLASS_UNREADABLE, where, 0, malformed.fr(), malformed.en());
        } else if (failure instanceof IOException) {
            ledger.addUnread(Kind.CLASS_UNREADABLE, where, failure);
        } else {
            // A mangled file sends the reader anywhere: past the end of the file, to a constant of another sort.
            ledger.add(
                    Kind.CLASS_UNREADABLE,
                    where,
                    0,
                    "fichier de classe tronqué ou malformé",
                    "class file truncated or malformed");
        }
    }
}
