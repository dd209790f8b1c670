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
        ledger.add(Kind.CLASS_UNREADABLE, where, reason(failure));
    }

    private static String reason(Exception failure) {
        if (failure instanceof MalformedClassException malformed) {
            return malformed.reason();
        }
        // A mangled file sends the reader anywhere: past the end of the file, to a constant of another sort.
        return failure instanceof IOException
                ? "lecture impossible (" + failure.getClass().getSimpleName() + ")"
                : "fichier de classe tronqué ou malformé";
    }
}
