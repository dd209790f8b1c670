package fr.charteia.core.bytecode;

/**
 * A number of 64 bits for a name or a member, from the bytes of the class file. Nothing is decoded or allocated for the
 * hundreds of thousands of names in constant pools that nobody asks for. Among a million names the chance that any two have one
 * fingerprint is less than 1 in 10 million; the two would then be taken for each other.
 */
final class Fingerprint {

    private static final long SEED = 0xCBF29CE484222325L;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private Fingerprint() {}

    static long of(byte[] bytes, int from, int length) {
        long hash = SEED;
        for (int at = from; at < from + length; at++) {
            hash = (hash ^ bytes[at]) * FACTOR;
        }
        return append(hash, length);
    }

    static long of(String text) {
        byte[] bytes = ModifiedUtf8.encode(text);
        return of(bytes, 0, bytes.length);
    }

    static long ofMember(long owner, long name, long descriptor) {
        return append(append(owner, name), descriptor);
    }

    static long of(MemberRef ref) {
        return ofMember(of(ref.owner()), of(ref.name()), of(ref.descriptor()));
    }

    private static long append(long hash, long more) {
        long mixed = (hash ^ (more * FACTOR)) * SEED;
        return mixed ^ (mixed >>> 32);
    }
}
