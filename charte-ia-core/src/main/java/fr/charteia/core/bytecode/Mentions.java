package fr.charteia.core.bytecode;

import java.util.Arrays;

/**
 * What every analysis asks of one class, by {@link Fingerprint}, and where it stands. The rest is looked up when it is asked for.
 *
 * @param classes classes, and the elements of array types; the class itself among them. Their places, as those of all texts, are
 *     where the name begins in the file, that of the array type for an element
 * @param annotations descriptors of the types of annotations that the class bears somewhere
 */
record Mentions(Found classes, Found annotations) {

    static final Mentions NONE = new Mentions(Found.NONE, Found.NONE);

    /**
     * Fingerprints and places, some several times.
     *
     * @param keys the fingerprints
     * @param places the place of each
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Found(long[] keys, int[] places) {
        private static final Found NONE = new Found(new long[0], new int[0]);
    }

    /** What the class names: in its pool, and after it. */
    static Mentions of(ConstantPool pool, HeaderScan header) {
        return new Mentions(new Walk(pool).classes(), annotations(pool, header.annotationTypes()));
    }

    private static Found annotations(ConstantPool pool, int[] types) {
        if (types.length == 0) {
            return Found.NONE;
        }
        Collector found = new Collector(types.length);
        for (int at : types) {
            found.add(Fingerprint.of(pool.file(), at + 2, pool.u2(at)), at);
        }
        return found.found();
    }

    /** Fields and methods, those of method handles too, as the pool holds the constant that a handle refers to. */
    static Found members(ConstantPool pool) {
        return new Walk(pool).members();
    }

    /** Takes what is found, at most so many times. */
    private static final class Collector {
        private final long[] keys;
        private final int[] places;
        private int count;

        Collector(int most) {
            keys = new long[most];
            places = new int[most];
        }

        void add(long key, int place) {
            keys[count] = key;
            places[count++] = place;
        }

        Found found() {
            return count == keys.length
                    ? new Found(keys, places)
                    : new Found(Arrays.copyOf(keys, count), Arrays.copyOf(places, count));
        }
    }

    private static final class Walk {

        private final ConstantPool pool;
        /** Fingerprints of texts by their index; 0 is one not asked for yet. */
        private final long[] texts;

        Walk(ConstantPool pool) {
            this.pool = pool;
            texts = new long[pool.count()];
        }

        Found classes() {
            Collector classes = new Collector(pool.classCount());
            for (int index = 1; index < texts.length; index++) {
                if (pool.tag(index) == ConstantPool.CLASS) {
                    addClass(pool.named(index, ConstantPool.CLASS), classes);
                }
            }
            return classes.found();
        }

        /** Their places are the indexes in the pool. */
        Found members() {
            Collector members = new Collector(pool.memberCount());
            for (int index = 1; index < texts.length; index++) {
                if (pool.isMember(index)) {
                    members.add(member(index), index);
                }
            }
            return members.found();
        }

        private long member(int index) {
            int at = pool.content(index, pool.tag(index));
            int type = pool.content(pool.u2(at + 2), ConstantPool.NAME_AND_TYPE);
            return Fingerprint.ofMember(
                    text(pool.named(pool.u2(at), ConstantPool.CLASS)), text(pool.u2(type)), text(pool.u2(type + 2)));
        }

        private long text(int index) {
            long known = texts[index];
            if (known == 0) {
                int at = pool.content(index, ConstantPool.UTF8);
                known = Fingerprint.of(pool.file(), at + 2, pool.u2(at));
                texts[index] = known;
            }
            return known;
        }

        /** An array counts as its element. One of primitives names no class, and what stands for it is nobody's name. */
        private void addClass(int name, Collector classes) {
            int at = pool.content(name, ConstantPool.UTF8);
            int length = pool.u2(at);
            int dimensions = 0;
            while (dimensions < length && pool.u1(at + 2 + dimensions) == '[') {
                dimensions++;
            }
            classes.add(
                    dimensions == 0
                            ? text(name)
                            : Fingerprint.of(pool.file(), at + 3 + dimensions, Math.max(0, length - dimensions - 2)),
                    at);
        }
    }
}
