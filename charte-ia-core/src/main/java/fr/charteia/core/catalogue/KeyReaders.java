package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.TextKind;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The classes that read some keys of the configuration, as far as their texts tell: in code or an annotation, whole, in pieces that are
 * put together, or by what stands before them, where an object is filled from all that stands below. Spellings that frameworks take for
 * each other are one.
 */
final class KeyReaders {
    /** What stands for a value in the recipe of a concatenation. */
    private static final String VALUE = "\1";

    private static final String LEVEL = ".";

    private final ClassIndex index;
    private final Set<String> keys = new HashSet<>();
    /** What stands before the last level of a key. */
    private final Set<String> parents = new HashSet<>();
    /** What stands before any level of a key. */
    private final Set<String> ancestors = new HashSet<>();

    private final Set<String> words = new HashSet<>();

    KeyReaders(ClassIndex index, Set<String> keys) {
        this.index = index;
        for (String key : keys) {
            this.keys.add(Configuration.relaxed(key));
            int last = key.lastIndexOf('.');
            if (last > 0) {
                parents.add(Configuration.relaxed(key.substring(0, last)));
            }
            for (int level = key.indexOf('.'); level > 0; level = key.indexOf('.', level + 1)) {
                ancestors.add(Configuration.relaxed(key.substring(0, level)));
            }
            String[] parts = key.split("[^\\p{L}\\p{N}]+");
            words.add(parts[0]);
            words.add(parts[parts.length - 1]);
        }
    }

    Set<String> classes() {
        SortedSet<String> classes = new TreeSet<>();
        if (!keys.isEmpty()) {
            OneOfTexts filter = new OneOfTexts(words);
            index.texts(TextKind.CONSTANT, filter, this::isInCode).values().forEach(classes::addAll);
            index.texts(TextKind.ANNOTATION_VALUE, filter, this::isInAnnotation)
                    .values()
                    .forEach(classes::addAll);
        }
        return classes;
    }

    private boolean isInAnnotation(String text) {
        return isNamed(text) || ancestors.contains(Configuration.relaxed(text));
    }

    private boolean isInCode(String text) {
        return isNamed(text) || parents.contains(Configuration.relaxed(text)) || isPiece(text);
    }

    private boolean isNamed(String text) {
        String relaxed = Configuration.relaxed(text);
        return keys.stream().anyMatch(relaxed::contains);
    }

    private boolean isPiece(String text) {
        for (String piece : text.split(VALUE, -1)) {
            String relaxed = Configuration.relaxed(piece);
            if (piece.endsWith(LEVEL) && ancestors.contains(relaxed)
                    || piece.startsWith(LEVEL) && keys.stream().anyMatch(key -> key.endsWith(relaxed))) {
                return true;
            }
        }
        return false;
    }
}
