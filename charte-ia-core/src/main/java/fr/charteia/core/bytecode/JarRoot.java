package fr.charteia.core.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
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
    public List<ClassFile> files() throws IOException {
        List<ClassFile> files = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> entries = open().entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (ClassRoot.isClass(entry.getName())) {
                files.add(new InJar(this, entry));
            }
        }
        return files;
    }

    private record InJar(JarRoot root, ZipEntry found) implements ClassFile {
        @Override
        public String entry() {
            return found.getName();
        }

        @Override
        public Optional<byte[]> read() throws IOException {
            return root.read(found);
        }
    }

    @Override
    public Optional<byte[]> read(String entry) throws IOException {
        ZipEntry found = open().getEntry(entry);
        return found == null ? Optional.empty() : read(found);
    }

    @Override
    public boolean holds(String entry) throws IOException {
        return open().getEntry(entry) != null;
    }

    private Optional<byte[]> read(ZipEntry entry) throws IOException {
        InputStream opened = open().getInputStream(entry);
        if (opened == null) {
            return Optional.empty();
        }
        try (InputStream stream = opened) {
            int size = (int) Math.min(entry.getSize(), LARGEST);
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
