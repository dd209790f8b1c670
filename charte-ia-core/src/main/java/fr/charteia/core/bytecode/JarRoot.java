package fr.charteia.core.bytecode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A jar, opened when it is first asked and kept open until it is closed; asked again, it opens again. */
final class JarRoot implements ClassRoot {

    private final Path path;
    private volatile @Nullable Zip open;

    JarRoot(Path path) {
        this.path = path;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public List<ClassFile> files() throws IOException {
        return open().files();
    }

    @Override
    public Optional<byte[]> read(String entry) throws IOException {
        return open().read(entry);
    }

    @Override
    public boolean holds(String entry) throws IOException {
        return open().holds(entry);
    }

    @Override
    public String label(String entry) {
        return path.getFileName() + "!/" + entry;
    }

    private Zip open() throws IOException {
        Zip zip = open;
        return zip != null ? zip : openFirst();
    }

    private synchronized Zip openFirst() throws IOException {
        Zip zip = open;
        if (zip == null) {
            Optional<PlainZip> plain = PlainZip.open(path);
            zip = plain.isPresent() ? plain.get() : new AnyZip(path);
            open = zip;
        }
        return zip;
    }

    @Override
    public synchronized void close() throws IOException {
        Zip zip = open;
        open = null;
        if (zip != null) {
            zip.close();
        }
    }
}
