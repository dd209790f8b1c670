package fr.charteia.core.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A jar, opened when it is first asked and kept open until it is closed; asked again, it opens again. */
final class JarRoot implements ClassRoot {

    private final Path path;
    private volatile @Nullable ZipFile open;

    JarRoot(Path path) {
        this.path = path;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public List<String> entries() throws IOException {
        return open().stream()
                .map(ZipEntry::getName)
                .filter(ClassRoot::isClass)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Optional<byte[]> read(String entry) throws IOException {
        ZipFile zip = open();
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            return Optional.empty();
        }
        try (InputStream stream = zip.getInputStream(found)) {
            int size = (int) Math.min(found.getSize(), LARGEST);
            byte[] file = new byte[Math.max(0, size)];
            boolean whole = stream.readNBytes(file, 0, file.length) == size && stream.read() < 0;
            if (!whole) {
                throw new ZipException("taille inexacte");
            }
            return Optional.of(file);
        }
    }

    @Override
    public String label(String entry) {
        return path.getFileName() + "!/" + entry;
    }

    private ZipFile open() throws IOException {
        ZipFile zip = open;
        return zip != null ? zip : openFirst();
    }

    private synchronized ZipFile openFirst() throws IOException {
        ZipFile zip = open;
        if (zip == null) {
            zip = new ZipFile(path.toFile());
            open = zip;
        }
        return zip;
    }

    @Override
    public synchronized void close() throws IOException {
        ZipFile zip = open;
        open = null;
        if (zip != null) {
            zip.close();
        }
    }
}
