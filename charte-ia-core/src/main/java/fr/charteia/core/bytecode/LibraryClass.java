package fr.charteia.core.bytecode;

import java.util.List;

/** A class of a library or of the JDK, and where its file is. Many are only asked from what they inherit. */
final class LibraryClass {
    private final String name;
    private final List<String> parents;
    private final ClassRoot root;
    private final String entry;
    private final LazyHeader header;

    /**
     * @param root the place that holds the file
     * @param entry name of the file there
     * @throws RuntimeException if the file is mangled
     */
    LibraryClass(byte[] file, ClassRoot root, String entry) {
        ConstantPool pool = new ConstantPool(file);
        HeaderReader reader = new HeaderReader(pool, root.path());
        this.name = reader.name();
        this.parents = List.copyOf(reader.parents());
        this.root = root;
        this.entry = entry;
        this.header = new LazyHeader(pool, root, entry);
    }

    String name() {
        return name;
    }

    /** The superclass, if any, and the interfaces. */
    List<String> parents() {
        return parents;
    }

    ClassRoot root() {
        return root;
    }

    String entry() {
        return entry;
    }

    /** The header. What is mangled in it beyond reading is left out of it, and written in the ledger. */
    ClassHeader header(BlindSpots ledger) {
        return header.get(ledger);
    }
}
