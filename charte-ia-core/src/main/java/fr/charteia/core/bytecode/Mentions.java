package fr.charteia.core.bytecode;

import java.util.Arrays;

/**
 * What one class names, by {@link Fingerprint}, and where.
 *
 * @param members fields and methods, those of method handles too, as the pool holds the constant that a handle refers to; their
 *     places are the indexes in the pool
 * @param classes classes, and the elements of array types; the class itself among them. Their places, as those of all texts, are
 *     where the name begins in the file, that of the array type for an element
 * @param annotations descriptors of the types of annotations that the class bears somewhere
 * @param constants string constants
 * @param annotationValues texts in annotations
 * @param fieldNames names of fields that the class declares
 * @param results descriptors of what its methods give back; their places are those of the methods' own descriptors
 */
record Mentions(
        Found members,
        Found classes,
        Found annotations,
        Found constants,
        Found annotationValues,
        Found fieldNames,
        Found results) {

    static final Mentions NONE =
            new Mentions(Found.NONE, Found.NONE, Found.NONE, Found.NONE, Found.NONE, Found.NONE, Found.NONE);

    /** The texts of a kind. */
    Found texts(TextKind kind) {
        return switch (kind) {
            case CONSTANT -> constants;
            case ANNOTATION_VALUE -> annotationValues;
            case FIELD_NAME -> fieldNames;
            case RESULT_TYPE -> results;
        };
    }

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
        return new Walk(pool).mentions(header);
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

        Mentions mentions(HeaderScan header) {
            Collector members = new Collector(pool.memberCount());
            Collector classes = new Collector(pool.classCount());
            Collector constants = new Collector(pool.stringCount());
            for (int index = 1; index < texts.length; index++) {
                switch (pool.tag(index)) {
                    case ConstantPool.CLASS -> addClass(pool.named(index, ConstantPool.CLASS), classes);
                    case ConstantPool.FIELD, ConstantPool.METHOD, ConstantPool.INTERFACE_METHOD ->
                        members.add(member(index), index);
                    case ConstantPool.STRING -> addText(pool.named(index, ConstantPool.STRING), constants);
                    default -> {}
                }
            }
            return new Mentions(
                    members.found(),
                    classes.found(),
                    texts(header.annotationTypes()),
                    constants.found(),
                    texts(header.annotationValues()),
                    texts(header.fieldNames()),
                    results(header.methodDescriptors()));
        }

        private Found texts(char[] indexes) {
            if (indexes.length == 0) {
                return Found.NONE;
            }
            Collector found = new Collector(indexes.length);
            for (char index : indexes) {
                addText(index, found);
            }
            return found.found();
        }

        /** Many methods of a class give back the same: some are noted once only. */
        private Found results(char[] descriptors) {
            Collector found = new Collector(descriptors.length);
            long last = 0;
            for (char descriptor : descriptors) {
                int at = pool.content(descriptor, ConstantPool.UTF8);
                int end = at + 2 + pool.u2(at);
                int start = end;
                while (start > at + 2 && pool.u1(start - 1) != ')') {
                    start--;
                }
                long key = Fingerprint.of(pool.file(), start, end - start);
                if (start > at + 2 && key != last) {
                    found.add(key, at);
                    last = key;
                }
            }
            return found.found();
        }

        private void addText(int index, Collector to) {
            to.add(text(index), pool.content(index, ConstantPool.UTF8));
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
