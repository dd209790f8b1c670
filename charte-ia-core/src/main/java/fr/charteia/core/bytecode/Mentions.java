package fr.charteia.core.bytecode;

/**
 * What one class names, by {@link Fingerprint}, and where in the constant pool.
 *
 * @param members fields and methods, those of method handles too, as the pool holds the constant that a handle refers to
 * @param memberPlaces the index in the pool of each of these
 * @param classes classes, and the elements of array types; the class itself among them
 * @param classPlaces the index of each name, that of the array type for an element
 * @param annotations descriptors of the types of annotations that the class bears somewhere
 * @param annotationPlaces the index of each descriptor
 */
@SuppressWarnings("ArrayRecordComponent")
record Mentions(
        long[] members,
        char[] memberPlaces,
        long[] classes,
        char[] classPlaces,
        long[] annotations,
        char[] annotationPlaces) {

    static final Mentions NONE =
            new Mentions(new long[0], new char[0], new long[0], new char[0], new long[0], new char[0]);

    /** What the pool names. The annotations are given by the indexes of their descriptors. */
    static Mentions of(ConstantPool pool, char[] annotations) {
        return new Walk(pool).mentions(annotations);
    }

    private static final class Walk {

        private final ConstantPool pool;
        /** Fingerprints of texts by their index; 0 is one not asked for yet. */
        private final long[] texts;

        private final long[] members;
        private final char[] memberPlaces;
        private final long[] classes;
        private final char[] classPlaces;
        private int memberCount;
        private int classCount;

        Walk(ConstantPool pool) {
            this.pool = pool;
            texts = new long[pool.count()];
            members = new long[pool.memberCount()];
            memberPlaces = new char[pool.memberCount()];
            classes = new long[pool.classCount()];
            classPlaces = new char[pool.classCount()];
        }

        Mentions mentions(char[] annotations) {
            for (int index = 1; index < texts.length; index++) {
                switch (pool.tag(index)) {
                    case ConstantPool.CLASS -> addClass(pool.named(index, ConstantPool.CLASS));
                    case ConstantPool.FIELD, ConstantPool.METHOD, ConstantPool.INTERFACE_METHOD -> addMember(index);
                    // Decoded when strings are asked for, and then it must not fail.
                    case ConstantPool.STRING -> pool.content(pool.named(index, ConstantPool.STRING), ConstantPool.UTF8);
                    default -> {}
                }
            }
            long[] types = new long[annotations.length];
            for (int i = 0; i < types.length; i++) {
                types[i] = text(annotations[i]);
            }
            return new Mentions(members, memberPlaces, classes, classPlaces, types, annotations);
        }

        private void addMember(int index) {
            int at = pool.content(index, pool.tag(index));
            int type = pool.content(pool.u2(at + 2), ConstantPool.NAME_AND_TYPE);
            memberPlaces[memberCount] = (char) index;
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

        /** An array counts as its element. One of primitives names no class, and what stands for it is nobody's name. */
        private void addClass(int name) {
            int at = pool.content(name, ConstantPool.UTF8);
            int length = pool.u2(at);
            int dimensions = 0;
            while (dimensions < length && pool.u1(at + 2 + dimensions) == '[') {
                dimensions++;
            }
            classPlaces[classCount] = (char) name;
            classes[classCount++] = dimensions == 0
                    ? text(name)
                    : Fingerprint.of(pool.file(), at + 3 + dimensions, Math.max(0, length - dimensions - 2));
        }
    }
}
