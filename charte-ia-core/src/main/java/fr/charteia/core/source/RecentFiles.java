package fr.charteia.core.source;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files that were asked about last, so many as have a text of that size together: a syntax tree is many times its text, and
 * any number of files may have findings. Whoever asks file by file has each of them read and parsed once.
 */
final class RecentFiles {

    /** Their trees take some tens of megabytes. */
    private static final int CHARACTERS = 400_000;

    /** What little an unreadable file weighs: there may be many. */
    private static final int OVERHEAD = 200;

    private final Map<Path, Optional<SourceFile>> files = new LinkedHashMap<>(16, 0.75f, true);
    private int characters;

    synchronized Optional<SourceFile> get(Path path, Function<Path, Optional<SourceFile>> read) {
        Optional<SourceFile> known = files.get(path);
        if (known != null) {
            return known;
        }
        Optional<SourceFile> file = read.apply(path);
        files.put(path, file);
        characters += weight(file);
        forget();
        return file;
    }

    /** Forgets what was not asked about for the longest time; what was asked about now is never too large. */
    private void forget() {
        Iterator<Optional<SourceFile>> oldest = files.values().iterator();
        while (characters > CHARACTERS && files.size() > 1) {
            characters -= weight(oldest.next());
            oldest.remove();
        }
    }

    private static int weight(Optional<SourceFile> file) {
        return OVERHEAD + file.map(SourceFile::length).orElse(0);
    }
}
