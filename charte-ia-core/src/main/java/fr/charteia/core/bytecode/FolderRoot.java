package fr.charteia.core.bytecode;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A folder of classes. */
record FolderRoot(Path path) implements ClassRoot {

    @Override
    public List<ClassFile> files() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        List<String> entries = new ArrayList<>();
        List<ClassFile> files = new ArrayList<>();
        String separator = path.getFileSystem().getSeparator();
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".class")) {
                    String entry = path.relativize(file).toString().replace(separator, "/");
                    if (ClassRoot.isClass(entry)) {
                        entries.add(entry);
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        entries.sort(null);
        for (String entry : entries) {
            files.add(new InFolder(this, entry));
        }
        return files;
    }

    private record InFolder(FolderRoot root, String entry) implements ClassFile {
        @Override
        public Optional<ClassBytes> read() throws IOException {
            return root.read(entry).map(ClassBytes::of);
        }
    }

    @Override
    public Optional<byte[]> read(String entry) throws IOException {
        Optional<Path> file = find(entry);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (Files.size(file.get()) > LARGEST) {
            throw new IOException("trop grand");
        }
        return Optional.of(Files.readAllBytes(file.get()));
    }

    @Override
    public boolean holds(String entry) {
        return find(entry).isPresent();
    }

    private Optional<Path> find(String entry) {
        try {
            return Optional.of(path.resolve(entry)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public String label(String entry) {
        return entry;
    }

    @Override
    public void close() {
        // Nothing is kept open.
    }
}
