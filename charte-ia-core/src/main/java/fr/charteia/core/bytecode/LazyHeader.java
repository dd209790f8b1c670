package fr.charteia.core.bytecode;

import org.jspecify.annotations.Nullable;

/** The header of a class, read when it is first asked for: most analyses need few. */
final class LazyHeader {

    private final Outline outline;
    private final String entry;
    private volatile @Nullable ClassHeader header;

    /** @param entry name of the file in the place that holds it */
    LazyHeader(Outline outline, String entry) {
        this.outline = outline;
        this.entry = entry;
    }

    /** The header. What is mangled in it beyond reading is left out of it, and written in the ledger. */
    ClassHeader get(BlindSpots ledger) {
        ClassHeader known = header;
        return known != null ? known : read(ledger);
    }

    private synchronized ClassHeader read(BlindSpots ledger) {
        ClassHeader known = header;
        if (known == null) {
            HeaderReader reader =
                    new HeaderReader(outline.pool().fresh(), outline.root().path());
            try {
                known = reader.header();
            } catch (RuntimeException e) {
                ledger.add(
                        BlindSpots.Kind.CLASS_UNREADABLE,
                        outline.root().label(entry),
                        0,
                        "fichier de classe malformé : membres et annotations non lus",
                        "malformed class file: members and annotations not read");
                known = reader.bareHeader();
            }
            header = known;
        }
        return known;
    }
}
