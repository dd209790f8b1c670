package fr.charteia.core.bytecode;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A place that holds class files. */
interface ClassRoot extends Closeable {

    /** Larger than any class file that a JVM would load. */
    int LARGEST = 64 << 20;

    /** The folder or jar of that path. */
    static ClassRoot of(Path path) {
        boolean jar = Files.isRegularFile(path)
                || path.toString().toLowerCase(Locale.ROOT).endsWith(".jar");
        return jar ? new JarRoot(path) : new FolderRoot(path);
    }

    /** The folder or jar. */
    Path path();

    /** The class files that it holds, in the same order each time; none if it does not exist. Without modules' and release versions. */
    List<ClassFile> files() throws IOException;

    /** The bytes of the class file of that name, if it is there. */
    Optional<byte[]> read(String entry) throws IOException;

    /** Whether a class file of that name is there. */
    boolean holds(String entry) throws IOException;

    /** How a class file is called in the ledger, without an absolute path. */
    String label(String entry);

    /** Tells whether an entry is a class file that the class path gives to every version of Java. */
    static boolean isClass(String entry) {
        return entry.endsWith(".class") && !entry.startsWith("META-INF/") && !entry.endsWith("module-info.class");
    }

    static byte[] drain(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("trop grand");
        }
        return bytes;
    }
}
