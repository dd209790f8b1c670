package fr.charteia.core.bytecode;

import java.util.Arrays;

/** Where texts begin in a class file, some several times. */
final class TextPlaces {
    private static final int[] NONE = {};

    private int[] found = NONE;
    private int count;

    void add(int place) {
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count + 4);
        }
        found[count++] = place;
    }

    int[] all() {
        return count == found.length ? found : Arrays.copyOf(found, count);
    }
}
