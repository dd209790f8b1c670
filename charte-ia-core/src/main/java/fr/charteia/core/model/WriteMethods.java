package fr.charteia.core.model;

import fr.charteia.core.bytecode.MemberRef;
import java.util.List;

/** The methods of writers and streams to which all that is written to them comes down in the end. */
public final class WriteMethods {
    /** That of characters, that of bytes, that of one byte. */
    public static final List<MemberRef> ALL = List.of(
            new MemberRef("java/io/Writer", "write", "([CII)V"),
            new MemberRef("java/io/OutputStream", "write", "([BII)V"),
            new MemberRef("java/io/OutputStream", "write", "(I)V"));

    private WriteMethods() {}

    /** The same method of another type. */
    public static MemberRef of(String type, MemberRef writer) {
        return new MemberRef(type, writer.name(), writer.descriptor());
    }
}
