package fr.charteia.core.bytecode;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The classes that are not ours, read when they are asked for. What is found, and what is not, is remembered. */
final class Libraries implements Closeable {

    private final List<ClassRoot> roots;
    private final ClassRoot jdk = new JdkRoot();
    private final Unreadable unreadable;
    private final Map<String, Optional<LibraryClass>> found = new ConcurrentHashMap<>();
    private final Set<ClassRoot> broken = ConcurrentHashMap.newKeySet();

    Libraries(List<ClassRoot> roots, BlindSpots ledger) {
        this.roots = roots;
        this.unreadable = new Unreadable(ledger);
    }

    Optional<LibraryClass> find(String name) {
        Optional<LibraryClass> known = found.get(name);
        return known != null ? known : found.computeIfAbsent(name, this::search);
    }

    private Optional<LibraryClass> search(String name) {
        if (!isClassName(name)) {
            return Optional.empty();
        }
        // No class loader takes java.* from anywhere but the JDK, and asking every jar for String would open them all.
        Stream<ClassRoot> places =
                name.startsWith("java/") ? Stream.of(jdk) : Stream.concat(roots.stream(), Stream.of(jdk));
        return places.map(root -> read(root, name + ".class"))
                .flatMap(Optional::stream)
                // On a file system that ignores case, a folder may answer with another class.
                .filter(one -> one.header().name().equals(name))
                .findFirst();
    }

    /** A name in a mangled file could lead out of the folder. */
    private static boolean isClassName(String name) {
        return !name.isEmpty() && name.charAt(0) != '/' && name.chars().noneMatch(one -> ".;[\\".indexOf(one) >= 0);
    }

    private Optional<LibraryClass> read(ClassRoot root, String entry) {
        if (broken.contains(root)) {
            return Optional.empty();
        }
        try {
            return root.read(entry).flatMap(file -> parse(file, root, entry));
        } catch (IOException e) {
            broken.add(root);
            unreadable.add(String.valueOf(root.path().getFileName()), e);
            return Optional.empty();
        }
    }

    private Optional<LibraryClass> parse(byte[] file, ClassRoot root, String entry) {
        try {
            ClassHeader header = new HeaderReader(new ConstantPool(file), root.path()).header();
            return Optional.of(new LibraryClass(header, root, entry));
        } catch (RuntimeException e) {
            unreadable.add(root.label(entry), e);
            return Optional.empty();
        }
    }

    /** The class file of a class, read again. */
    Optional<byte[]> bytes(String name) throws IOException {
        Optional<LibraryClass> one = find(name);
        return one.isPresent() ? one.get().root().read(one.get().entry()) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        for (ClassRoot root : roots) {
            root.close();
        }
    }
}
