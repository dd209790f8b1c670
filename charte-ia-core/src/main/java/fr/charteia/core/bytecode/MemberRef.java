package fr.charteia.core.bytecode;

import java.util.Comparator;

/**
 * A method or a field as code names it: the class it is looked up in, its name, its descriptor.
 *
 * <p>The owner is what the instruction says, not necessarily the class that declares the member:
 * {@link ClassIndex#resolveMethod} and {@link ClassIndex#resolveField} find that one.
 *
 * @param owner internal name of the class, {@code a/b/C}, or the descriptor of an array type
 * @param name name of the member; {@code <init>} for a constructor
 * @param descriptor descriptor of the method, {@code (I)Ljava/lang/String;}, or of the field
 */
public record MemberRef(String owner, String name, String descriptor) implements Comparable<MemberRef> {

    private static final Comparator<MemberRef> ORDER = Comparator.comparing(MemberRef::owner)
            .thenComparing(MemberRef::name)
            .thenComparing(MemberRef::descriptor);

    /** Tells a method from a field, and from a member whose descriptor is none. */
    public boolean isMethod() {
        return Descriptors.isMethod(descriptor);
    }

    @Override
    public int compareTo(MemberRef other) {
        return ORDER.compare(this, other);
    }

    /** The form used in messages and tests: {@code a/b/C#name(I)V} for a method, {@code a/b/C#name:I} for a field. */
    @Override
    public String toString() {
        return owner + '#' + name + (descriptor.startsWith("(") ? "" : ":") + descriptor;
    }
}
