package fr.charteia.core.bytecode;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/** Passes over texts that are none of these, by their {@link Fingerprint}. */
final class ExactTexts implements TextFilter {
    private final BitSet lengths = new BitSet();
    private final long[] fingerprints;

    ExactTexts(Set<String> texts) {
        fingerprints = new long[texts.size()];
        int count = 0;
        for (String text : texts) {
            fingerprints[count++] = Fingerprint.of(text);
            lengths.set(ModifiedUtf8.encode(text).length);
        }
        Arrays.sort(fingerprints);
    }

    @Override
    public boolean mayBe(byte[] file, int start, int length) {
        return lengths.get(length) && Arrays.binarySearch(fingerprints, Fingerprint.of(file, start, length)) >= 0;
    }
}
