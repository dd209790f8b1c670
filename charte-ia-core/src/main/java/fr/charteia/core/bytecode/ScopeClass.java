package fr.charteia.core.bytecode;

import java.util.Comparator;
import java.util.function.Predicate;

/**
 * A class of the scope: its file, and what every analysis needs of it. The rest of the header is read when it is asked for, as most
 * analyses need few.
 */
final class ScopeClass {

    static final String PACKAGE_INFO = "package-info";

    static final Comparator<ScopeClass> BY_NAME = new Comparator<>() {
        @Override
        public int compare(ScopeClass one, ScopeClass other) {
            return one.name().compareTo(other.name());
        }
    };

    private final Outline outline;
    private final String entry;
    private final boolean mangled;
    private final byte[] strings;
    private final byte[] annotationValues;
    private final byte[] fieldNames;
    private final byte[] objectMethods;
    private Mentions mentions;
    private final LazyHeader header;

    private ScopeClass(ConstantPool pool, ClassRoot root, String entry) {
        this.outline = new Outline(pool, root);
        this.entry = entry;
        ConstantPool.Verified verified = pool.verify();
        this.strings = pool.packed(verified.strings());
        HeaderScan scan = HeaderScan.of(pool);
        this.mangled = scan.annotations().isMangled();
        this.annotationValues = pool.packed(scan.annotations().values());
        this.fieldNames = pool.packed(scan.fieldNames());
        this.objectMethods = pool.packed(scan.objectMethods());
        this.mentions =
                Mentions.of(pool, verified.classNames(), scan.annotations().types());
        this.header = new LazyHeader(outline, entry);
    }

    /**
     * Reads what every analysis needs.
     *
     * @throws RuntimeException if the file is mangled
     */
    static ScopeClass read(ClassBytes file, ClassRoot root, String entry) {
        return new ScopeClass(new ConstantPool(file), root, entry);
    }

    /** The same class for another index: what it names is taken once. */
    ScopeClass again() {
        return new ScopeClass(outline.pool().fresh(), root(), entry);
    }

    String name() {
        return outline.name();
    }

    Outline outline() {
        return outline;
    }

    /** What the class names; nothing when it is asked again, for the one who asks keeps it in another form. */
    Mentions takeMentions() {
        Mentions taken = mentions;
        mentions = Mentions.NONE;
        return taken;
    }

    /** Whether some of its annotations are beyond reading. */
    boolean isMangled() {
        return mangled;
    }

    String label() {
        return root().label(entry);
    }

    ClassRoot root() {
        return outline.root();
    }

    /** The class file, in an array of its own. */
    byte[] copyOfFile() {
        return outline.pool().file().copy();
    }

    /** The array that holds the class file, and the texts at the places that are noted of it. */
    byte[] array() {
        return outline.pool().array();
    }

    int version() {
        return outline.pool().majorVersion();
    }

    boolean isPackageInfo() {
        String name = name();
        return name.endsWith(PACKAGE_INFO)
                && (name.length() == PACKAGE_INFO.length()
                        || name.charAt(name.length() - PACKAGE_INFO.length() - 1) == '/');
    }

    /** The constants; what is decoded of them is kept as long as the caller keeps it. */
    ConstantPool pool() {
        return outline.pool().fresh();
    }

    /**
     * Its texts of a kind, some several times; every text for those in annotations, if some of these could not be read. Of a method
     * that gives back an object, the whole descriptor. They stand in a row, each as the file has it, after its length: whoever looks
     * through all texts of all classes would wait for memory at each, if he went from place to place in their files.
     */
    byte[] texts(TextKind kind) {
        return switch (kind) {
            case CONSTANT -> strings;
            case ANNOTATION_VALUE ->
                mangled ? outline.pool().packed(outline.pool().texts()) : annotationValues;
            case FIELD_NAME -> fieldNames;
            case RESULT_TYPE -> objectMethods;
        };
    }

    /** Whether its code makes a lambda or a method reference of such a type; true of a class whose pool is mangled. */
    boolean makes(Predicate<String> type) {
        try {
            return pool().dynamicTypes().stream().anyMatch(type);
        } catch (RuntimeException mangled) {
            return true;
        }
    }

    /** The header. What is mangled in it beyond reading is left out of it, and written in the ledger. */
    ClassHeader header(BlindSpots ledger) {
        return header.get(ledger);
    }
}
