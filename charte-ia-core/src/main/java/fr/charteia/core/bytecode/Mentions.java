package fr.charteia.core.bytecode;

import java.util.Arrays;

/**
 * What the constant pool of one class names, by {@link Fingerprint}.
 *
 * @param members fields and methods, those of method handles too, as the pool holds the constant that a handle refers to
 * @param places the index in the pool of each of these
 * @param classes classes, and the elements of array types; the class itself among them
 */
@SuppressWarnings("ArrayRecordComponent")
record Mentions(long[] members, char[] places, long[] classes) {

    static final Mentions NONE = new Mentions(new long[0], new char[0], new long[0]);

    static Mentions of(ConstantPool pool) {
        return new Walk(pool).mentions();
    }

    private static final class Walk {

        private final ConstantPool pool;
        /** Fingerprints of texts by their index; 0 is one not asked for yet. */
        private final long[] texts;

        private final long[] members;
        private final char[] places;
        private final long[] classes;
        private int memberCount;
        private int classCount;

        Walk(ConstantPool pool) {
            this.pool = pool;
            texts = new long[pool.count()];
            members = new long[pool.count()];
            places = new char[pool.count()];
            classes = new long[pool.count()];
        }

        Mentions mentions() {
            for (int index = 1; index < texts.length; index++) {
                switch (pool.tag(index)) {
                    case ConstantPool.CLASS -> addClass(pool.named(index, ConstantPool.CLASS));
                    case ConstantPool.FIELD, ConstantPool.METHOD, ConstantPool.INTERFACE_METHOD -> addMember(index);
                    // Decoded when strings are asked for, and then it must not fail.
                    case ConstantPool.STRING -> pool.content(pool.named(index, ConstantPool.STRING), ConstantPool.UTF8);
                    default -> {}
                }
            }
            return new Mentions(
                    Arrays.copyOf(members, memberCount),
                    Arrays.copyOf(places, memberCount),
                    Arrays.copyOf(classes, classCount));
        }

        private void addMember(int index) {
            int at = pool.content(index, pool.tag(index));
            int type = pool.content(pool.u2(at + 2), ConstantPool.NAME_AND_TYPE);
            places[memberCount] = (char) index;
            members[memberCount++] = Fingerprint.ofMember(
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

        private void addClass(int name) {
            int at = pool.content(name, ConstantPool.UTF8);
            if (pool.u2(at) == 0 || pool.u1(at + 2) != '[') {
                classes[classCount++] = text(name);
                return;
            }
            String element = Descriptors.elementClass(pool.text(name));
            if (!element.isEmpty()) {
                classes[classCount++] = Fingerprint.of(element);
            }
        }
    }
}
