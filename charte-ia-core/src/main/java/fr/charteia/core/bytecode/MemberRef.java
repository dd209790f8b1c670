package fr.charteia.core.bytecode;

import org.jspecify.annotations.Nullable;

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

    /** Tells a method from a field, and from a member whose descriptor is none. */
    public boolean isMethod() {
        return Descriptors.isMethod(descriptor);
    }

    @Override
    public int compareTo(MemberRef other) {
        int order = owner.compareTo(other.owner);
        if (order == 0) {
            order = name.compareTo(other.name);
        }
        return order == 0 ? descriptor.compareTo(other.descriptor) : order;
    }

    // Written out, like the order: analyses keep these in all their tables, and what a record makes up is slow at
    // first.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof MemberRef ref
                        && name.equals(ref.name)
                        && owner.equals(ref.owner)
                        && descriptor.equals(ref.descriptor);
    }

    @Override
    public int hashCode() {
        return (31 * owner.hashCode() + name.hashCode()) * 31 + descriptor.hashCode();
    }

    /** The member as people say it, {@code Titres.refuser}; a member without a name is its class. */
    public String simpleName() {
        String type = InternalNames.simple(owner);
        return name.isEmpty() ? type : type + '.' + name;
    }

    /** The form used in messages and tests: {@code a/b/C#name(I)V} for a method, {@code a/b/C#name:I} for a field. */
    @Override
    public String toString() {
        return owner + '#' + name + (descriptor.startsWith("(") ? "" : ":") + descriptor;
    }
}
