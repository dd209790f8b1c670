package fr.charteia.core.bytecode;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The classes that are not ours, read when they are asked for. What is found, and what is not, is remembered. */
final class Libraries implements Closeable {

    private static final String JAVA = "java/";
    private static final String CLASS = ".class";

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
        if (known == null) {
            Optional<LibraryClass> searched = search(name);
            Optional<LibraryClass> raced = found.putIfAbsent(name, searched);
            known = raced == null ? searched : raced;
        }
        return known;
    }

    private Optional<LibraryClass> search(String name) {
        if (!isClassName(name)) {
            return Optional.empty();
        }
        // No class loader takes java.* from anywhere but the JDK, and asking every jar for String would open them all.
        if (!name.startsWith(JAVA)) {
            for (ClassRoot root : roots) {
                Optional<LibraryClass> one = read(root, name);
                if (one.isPresent()) {
                    return one;
                }
            }
        }
        return read(jdk, name);
    }

    /** The first that holds a class of this name, without reading it; the JDK is none. */
    Optional<ClassRoot> holder(String name) {
        return isClassName(name) && !name.startsWith(JAVA)
                ? roots.stream().filter(root -> holds(root, name)).findFirst()
                : Optional.empty();
    }

    private boolean holds(ClassRoot root, String name) {
        try {
            return !broken.contains(root) && root.holds(name + CLASS);
        } catch (IOException e) {
            breaks(root, e);
            return false;
        }
    }

    private void breaks(ClassRoot root, IOException e) {
        broken.add(root);
        unreadable.add(String.valueOf(root.path().getFileName()), e);
    }

    /** A name in a mangled file could lead out of the folder. */
    private static boolean isClassName(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (".;[\\".indexOf(name.charAt(at)) >= 0) {
                return false;
            }
        }
        return !name.isEmpty() && name.charAt(0) != '/';
    }

    private Optional<LibraryClass> read(ClassRoot root, String name) {
        if (broken.contains(root)) {
            return Optional.empty();
        }
        try {
            String entry = name + CLASS;
            Optional<byte[]> file = root.read(entry);
            Optional<LibraryClass> one = file.isEmpty() ? Optional.empty() : parse(file.get(), root, entry);
            // On a file system that ignores case, a folder may answer with another class.
            return one.isPresent() && one.get().name().equals(name) ? one : Optional.empty();
        } catch (IOException e) {
            breaks(root, e);
            return Optional.empty();
        }
    }

    private Optional<LibraryClass> parse(byte[] file, ClassRoot root, String entry) {
        try {
            return Optional.of(new LibraryClass(file, root, entry));
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
