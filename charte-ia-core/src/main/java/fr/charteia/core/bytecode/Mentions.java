package fr.charteia.core.bytecode;

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

    /**
     * What the class names.
     *
     * @param classNames where the names of classes, and the descriptors of arrays, begin in the file
     * @param annotationTypes where the descriptors of types of annotations begin
     */
    static Mentions of(ConstantPool pool, int[] classNames, int[] annotationTypes) {
        return new Mentions(classes(pool, classNames), annotations(pool, annotationTypes));
    }

    /** An array counts as its element. One of primitives names no class, and what stands for it is nobody's name. */
    private static Found classes(ConstantPool pool, int[] names) {
        long[] keys = new long[names.length];
        for (int i = 0; i < names.length; i++) {
            int start = names[i] + 2;
            int end = start + pool.u2(names[i]);
            if (start < end && pool.u1(start) == '[') {
                while (start < end && pool.u1(start) == '[') {
                    start++;
                }
                keys[i] = Fingerprint.of(pool.array(), start + 1, Math.max(0, end - start - 2));
            } else {
                keys[i] = Fingerprint.of(pool.array(), start, end - start);
            }
        }
        return new Found(keys, names);
    }

    private static Found annotations(ConstantPool pool, int[] types) {
        if (types.length == 0) {
            return Found.NONE;
        }
        long[] keys = new long[types.length];
        for (int i = 0; i < types.length; i++) {
            keys[i] = Fingerprint.of(pool.array(), types[i] + 2, pool.u2(types[i]));
        }
        return new Found(keys, types);
    }

    /** Fields and methods, those of method handles too, as the pool holds the constant that a handle refers to. */
    static Found members(ConstantPool pool) {
        return new Walk(pool).members();
    }

    private static final class Walk {

        private final ConstantPool pool;
        /** Fingerprints of texts by their index; 0 is one not asked for yet. */
        private final long[] texts;

        Walk(ConstantPool pool) {
            this.pool = pool;
            texts = new long[pool.count()];
        }

        /** Their places are the indexes in the pool. */
        Found members() {
            long[] keys = new long[pool.memberCount()];
            int[] places = new int[pool.memberCount()];
            int count = 0;
            for (int index = 1; index < texts.length; index++) {
                if (pool.isMember(index)) {
                    keys[count] = member(index);
                    places[count++] = index;
                }
            }
            return new Found(keys, places);
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
                known = Fingerprint.of(pool.array(), at + 2, pool.u2(at));
                texts[index] = known;
            }
            return known;
        }
    }
}
