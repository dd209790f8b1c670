package fr.charteia.core.bytecode;

import java.util.Arrays;

/** From fingerprints to the ranks of the classes in which they occur, in arrays: no object for an entry. */
final class Postings {

    private static final int END = -1;

    private long[] keys = new long[1 << 12];
    /** The newest entry of the key in the same slot, plus one; 0 is a free slot. */
    private int[] heads = new int[1 << 12];

    private int keyCount;
    private int[] ranks = new int[1 << 12];
    private int[] places = new int[1 << 12];
    private int[] older = new int[1 << 12];
    private int entryCount;

    /** Adds an entry; the place is the caller's. */
    void add(long key, int rank, int place) {
        int slot = slot(key, keys, heads);
        int head = heads[slot] - 1;
        if (head >= 0 && ranks[head] == rank) {
            return;
        }
        keys[slot] = key;
        heads[slot] = append(rank, place, head) + 1;
        if (head < 0 && 2 * ++keyCount > keys.length) {
            grow();
        }
    }

    private int append(int rank, int place, int next) {
        if (entryCount == ranks.length) {
            ranks = Arrays.copyOf(ranks, 2 * entryCount);
            places = Arrays.copyOf(places, 2 * entryCount);
            older = Arrays.copyOf(older, 2 * entryCount);
        }
        ranks[entryCount] = rank;
        places[entryCount] = place;
        older[entryCount] = next < 0 ? END : next;
        return entryCount++;
    }

    private void grow() {
        long[] largerKeys = new long[2 * keys.length];
        int[] largerHeads = new int[2 * keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (heads[i] != 0) {
                int slot = slot(keys[i], largerKeys, largerHeads);
                largerKeys[slot] = keys[i];
                largerHeads[slot] = heads[i];
            }
        }
        keys = largerKeys;
        heads = largerHeads;
    }

    private static int slot(long key, long[] keys, int[] heads) {
        int slot = (int) (key ^ (key >>> 32)) & (keys.length - 1);
        while (heads[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /** The ranks added for the key, in no order to rely on. */
    int[] ranks(long key) {
        int[] found = new int[4];
        int count = 0;
        for (int entry = heads[slot(key, keys, heads)] - 1; entry >= 0; entry = older[entry]) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = ranks[entry];
        }
        return Arrays.copyOf(found, count);
    }

    /** Takes an entry. */
    interface Reader {
        void read(long key, int rank, int place);
    }

    /** Shows one entry of every key. */
    void oneOfEach(Reader reader) {
        for (int slot = 0; slot < heads.length; slot++) {
            if (heads[slot] != 0) {
                reader.read(keys[slot], ranks[heads[slot] - 1], places[heads[slot] - 1]);
            }
        }
    }

    /** The place of one entry of every key, by rank. */
    int[][] onePlaceOfEach(int ranksInAll) {
        int[] counts = new int[ranksInAll];
        for (int head : heads) {
            if (head != 0) {
                counts[ranks[head - 1]]++;
            }
        }
        int[][] placesByRank = new int[ranksInAll][];
        for (int rank = 0; rank < ranksInAll; rank++) {
            placesByRank[rank] = new int[counts[rank]];
        }
        for (int head : heads) {
            if (head != 0) {
                int rank = ranks[head - 1];
                placesByRank[rank][--counts[rank]] = places[head - 1];
            }
        }
        return placesByRank;
    }
}
