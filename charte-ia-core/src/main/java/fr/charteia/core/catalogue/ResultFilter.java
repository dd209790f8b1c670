package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.TextFilter;
import java.util.Arrays;
import java.util.Collection;

/** Passes over methods that give back no object of some packages, by their descriptors. */
final class ResultFilter implements TextFilter {
    private static final int FACTOR = 31;

    /** A number for each package, in order. Two may have the same: then a closer look is taken at more. */
    private final long[] packages;

    /** @param packages internal names of packages, each with a slash behind it; those below count as well */
    ResultFilter(Collection<String> packages) {
        this.packages =
                packages.stream().mapToLong(ResultFilter::number).sorted().toArray();
    }

    private static long number(String name) {
        long number = 0;
        for (int i = 0; i < name.length(); i++) {
            number = number * FACTOR + name.charAt(i);
        }
        return number;
    }

    @Override
    public boolean mayBe(byte[] file, int start, int length) {
        int end = start + length;
        int result = end;
        while (result > start && file[result] != ')') {
            result--;
        }
        long number = 0;
        for (int at = result + 2; at < end; at++) {
            number = number * FACTOR + file[at];
            if (file[at] == '/' && Arrays.binarySearch(packages, number) >= 0) {
                return true;
            }
        }
        return false;
    }
}
