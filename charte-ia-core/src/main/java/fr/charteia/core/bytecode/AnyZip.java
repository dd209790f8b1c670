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

/** A zip file of whatever sort that the JDK reads. */
final class AnyZip implements Zip {

    private final ZipFile zip;

    AnyZip(Path path) throws IOException {
        this.zip = new ZipFile(path.toFile());
    }

    @Override
    public List<ClassFile> files() {
        List<ClassFile> files = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (ClassRoot.isClass(entry.getName())) {
                files.add(new Entry(zip, entry));
            }
        }
        return files;
    }

    @Override
    public Optional<byte[]> read(String entry) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        return found == null ? Optional.empty() : read(zip, found);
    }

    @Override
    public boolean holds(String entry) {
        return zip.getEntry(entry) != null;
    }

    private static Optional<byte[]> read(ZipFile zip, ZipEntry entry) throws IOException {
        InputStream opened = zip.getInputStream(entry);
        if (opened == null) {
            return Optional.empty();
        }
        try (InputStream stream = opened) {
            int size = (int) Math.min(entry.getSize(), ClassRoot.LARGEST);
            byte[] file = new byte[Math.max(0, size)];
            boolean whole = stream.readNBytes(file, 0, file.length) == size && stream.read() < 0;
            if (!whole) {
                throw new ZipException("taille inexacte");
            }
            return Optional.of(file);
        }
    }

    private record Entry(ZipFile zip, ZipEntry found) implements ClassFile {
        @Override
        public String entry() {
            return found.getName();
        }

        @Override
        public Optional<ClassBytes> read() throws IOException {
            return AnyZip.read(zip, found).map(ClassBytes::of);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
