package fr.charteia.core.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a project. A file is read, and parsed if need be, when it is first asked about, and again when many others were
 * asked about since. Nothing here throws: of a file that cannot be read there is nothing to say, and of one that cannot be parsed
 * its lines remain. May be asked by several threads.
 */
public final class SourceTree {

    private final List<Path> roots;
    private final RecentFiles files = new RecentFiles();
    private final Set<Path> told = ConcurrentHashMap.newKeySet();
    private final Consumer<Path> unreadable;

    private SourceTree(List<Path> roots, Consumer<Path> unreadable) {
        this.roots = List.copyOf(roots);
        this.unreadable = unreadable;
    }

    /** The sources below these folders, which have packages as subfolders; one that does not exist holds none. */
    public static SourceTree of(List<Path> sourceRoots) {
        return of(sourceRoots, file -> {});
    }

    /**
     * The same, telling of files that are there and cannot be read.
     *
     * @param unreadable is given each such file once
     */
    public static SourceTree of(List<Path> sourceRoots, Consumer<Path> unreadable) {
        return new SourceTree(sourceRoots, unreadable);
    }

    /**
     * The file that declares a class, in the first folder that has it.
     *
     * @param internalClassName {@code a/b/C$D}
     * @param sourceFile simple name of the file, as the class file has it; without it the file is named after the outermost class
     */
    public Optional<Path> locate(String internalClassName, @Nullable String sourceFile) {
        int simple = internalClassName.lastIndexOf('/') + 1;
        String folder = internalClassName.substring(0, simple);
        if (sourceFile != null) {
            return sourceFile.matches("[^/\\\\]+") ? find(folder + sourceFile) : Optional.empty();
        }
        // A dollar may be part of a name: the longest name that has a file is the one.
        for (String name = internalClassName; ; name = name.substring(0, name.lastIndexOf('$'))) {
            Optional<Path> found = find(name + ".java");
            if (found.isPresent() || name.lastIndexOf('$') <= simple) {
                return found;
            }
        }
    }

    private Optional<Path> find(String relative) {
        try {
            return relative.contains("..")
                    ? Optional.empty()
                    : roots.stream()
                            .map(root -> root.resolve(relative))
                            .filter(Files::isRegularFile)
                            .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Where, on that line, the name of a member stands: of the call, the field, the method reference or the declaration;
     * for a constructor ({@code <init>}) the type after {@code new}; for a lambda ({@code lambda$m$0}) its beginning. Where there is
     * no such name, the first column that is not blank.
     *
     * @param use which it is, asked where the line has the name more than once
     * @return a column, from 1, a tabulator counted as one; empty if there is no such line
     */
    public OptionalInt column(Path file, int line, String memberName, Supplier<Use> use) {
        return file(file).map(source -> source.column(line, memberName, use)).orElse(OptionalInt.empty());
    }

    /**
     * The smallest piece of code on that line that says what is done with the member: the call with its arguments, the assignment,
     * the declaration; without such a name, the statement that is on the line. One line of at most 100 characters, without
     * comments; what is cut off ends in {@code …}.
     *
     * @param use which it is, asked where the line may have the name more than once
     */
    public Optional<String> snippet(Path file, int line, String memberName, Supplier<Use> use) {
        return file(file).flatMap(source -> source.snippet(line, memberName, use));
    }

    /** The local variables with one of these annotations, in the order of the text. Names are not resolved. */
    public List<AnnotatedLocal> annotatedLocals(Path file, Set<String> annotationSimpleNames) {
        return file(file)
                .map(source -> source.annotatedLocals(annotationSimpleNames))
                .orElse(List.of());
    }

    private Optional<SourceFile> file(Path path) {
        return files.get(path, file -> {
            Optional<SourceFile> read = SourceFile.read(file);
            if (read.isEmpty() && Files.exists(file) && told.add(file)) {
                unreadable.accept(file);
            }
            return read;
        });
    }
}
