package fr.charteia.core.bytecode;

import java.io.IOException;
import java.util.Optional;

/** A class file that a place lists, before it is read. */
interface ClassFile {

    /** Its name in that place, {@code a/B.class}. */
    String entry();

    /** The bytes; none if it is no longer there. */
    Optional<ClassBytes> read() throws IOException;
}
