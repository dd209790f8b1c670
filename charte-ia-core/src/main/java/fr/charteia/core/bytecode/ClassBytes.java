package fr.charteia.core.bytecode;

import java.util.Arrays;

/**
 * The bytes of a class file: a piece of an array, which may hold those of other class files too. What is kept to the end of an analysis
 * stands in a few large arrays, so that no garbage collection moves thousands of small ones.
 *
 * @param from where the class file begins in the array
 * @param to where it ends
 */
@SuppressWarnings("ArrayRecordComponent")
record ClassBytes(byte[] array, int from, int to) {

    /** A class file that has its array to itself. */
    static ClassBytes of(byte[] file) {
        return new ClassBytes(file, 0, file.length);
    }

    /** An array of its own. */
    byte[] copy() {
        return Arrays.copyOfRange(array, from, to);
    }
}
