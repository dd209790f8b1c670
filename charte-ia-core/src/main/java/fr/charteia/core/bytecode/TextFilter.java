package fr.charteia.core.bytecode;

/** Passes over texts that are not wanted before they are decoded. */
@FunctionalInterface
public interface TextFilter {
    /** Passes over none. */
    TextFilter NONE = (file, start, length) -> true;

    /**
     * Whether the text may be wanted.
     *
     * @param file a class file
     * @param start where the text begins in it, in the encoding of class files: letters of ASCII are one byte each
     * @param length how many bytes it has
     */
    boolean mayBe(byte[] file, int start, int length);
}
