package fr.charteia.core.bytecode;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** An open zip file. */
interface Zip extends Closeable {

    /** The class files in it, in the order of its directory; they are best read in this order. */
    List<ClassFile> files();

    /** The bytes of the class file of that name, if it is there. */
    Optional<byte[]> read(String entry) throws IOException;

    /** Whether a class file of that name is there. */
    boolean holds(String entry);
}
