package fr.charteia.core.declaration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where declarations are looked up, and what their files are called in messages.
 *
 * @param root the root of the build
 * @param directory the module
 */
public record BuildRoot(Path root, Path directory) {
    public BuildRoot {
        root = root.toAbsolutePath().normalize();
        directory = directory.toAbsolutePath().normalize();
    }

    /** The file's path relative to the root of the build, with {@code /}. */
    public String show(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean sameTree = absolute.getRoot() != null && absolute.getRoot().equals(root.getRoot());
        Path shown = sameTree ? root.relativize(absolute) : absolute.getFileName();
        return shown.toString().replace('\\', '/');
    }

    /** The module, then each folder above it up to the root of the build. */
    List<Path> upward() {
        List<Path> folders = new ArrayList<>();
        for (Path folder = directory; folder != null && folder.startsWith(root); folder = folder.getParent()) {
            folders.add(folder);
        }
        return folders.isEmpty() ? List.of(directory, root) : folders;
    }

    /** The file of this relative path in the module, else in the root of the build; never outside of the build. */
    Optional<Path> find(String relative) {
        return List.of(directory, root).stream()
                .map(folder -> folder.resolve(relative).normalize())
                .filter(file -> file.startsWith(root) || file.startsWith(directory))
                .filter(Files::exists)
                .findFirst();
    }
}
