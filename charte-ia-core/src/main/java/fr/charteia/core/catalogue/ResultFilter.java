package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.TextFilter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Passes over methods that give back no object of some packages, by their descriptors. */
final class ResultFilter implements TextFilter {
    private static final int FACTOR = 31;

    /** A number for each package, in order. Two may have the same: then a closer look is taken at more. */
    private final long[] packages;

    /** How long the shortest package is, and a number for so much of each, in order: most types are told by it. */
    private final int beginning;

    private final long[] beginnings;

    /** @param packages internal names of packages, each with a slash behind it; those below count as well */
    ResultFilter(Collection<String> packages) {
        this.packages = numbers(packages);
        this.beginning = shortest(packages);
        Set<String> starts = new HashSet<>();
        for (String name : packages) {
            starts.add(name.substring(0, beginning));
        }
        this.beginnings = numbers(starts);
    }

    private static int shortest(Collection<String> names) {
        int shortest = names.isEmpty() ? 0 : Integer.MAX_VALUE;
        for (String name : names) {
            shortest = Math.min(shortest, name.length());
        }
        return shortest;
    }

    private static long[] numbers(Collection<String> names) {
        long[] numbers = new long[names.size()];
        int count = 0;
        for (String name : names) {
            numbers[count++] = number(name);
        }
        Arrays.sort(numbers);
        return numbers;
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
        int result = end - 1;
        while (result > start && file[result] != ')') {
            result--;
        }
        int name = result + 2;
        return end - name > beginning
                && Arrays.binarySearch(beginnings, number(file, name, name + beginning)) >= 0
                && isInPackage(file, name, end);
    }

    private boolean isInPackage(byte[] file, int start, int end) {
        long number = number(file, start, start + beginning - 1);
        for (int at = start + beginning - 1; at < end; at++) {
            number = number * FACTOR + file[at];
            if (file[at] == '/' && Arrays.binarySearch(packages, number) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static long number(byte[] file, int start, int end) {
        long number = 0;
        for (int at = start; at < end; at++) {
            number = number * FACTOR + file[at];
        }
        return number;
    }
}
