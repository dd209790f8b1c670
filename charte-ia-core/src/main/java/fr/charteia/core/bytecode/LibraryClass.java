package fr.charteia.core.bytecode;

/** A class of a library or of the JDK, and where its file is. Many are only asked from what they inherit. */
final class LibraryClass {
    private final Outline outline;
    private final String entry;
    private final LazyHeader header;

    /**
     * @param root the place that holds the file
     * @param entry name of the file there
     * @throws RuntimeException if the file is mangled
     */
    LibraryClass(byte[] file, ClassRoot root, String entry) {
        this.outline = new Outline(new ConstantPool(file), root);
        this.entry = entry;
        this.header = new LazyHeader(outline, entry);
    }

    String name() {
        return outline.name();
    }

    Outline outline() {
        return outline;
    }

    ClassRoot root() {
        return outline.root();
    }

    String entry() {
        return entry;
    }

    /** The header. What is mangled in it beyond reading is left out of it, and written in the ledger. */
    ClassHeader header(BlindSpots ledger) {
        return header.get(ledger);
    }
}
