package fr.charteia.core.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One source file: its lines, and its syntax tree once a question needs it. */
final class SourceFile {

    /** Larger than any source that a person reads. */
    private static final int LARGEST = 8 << 20;

    private final String text;
    private final List<String> lines;

    private @Nullable Optional<CompilationUnit> unit;

    private SourceFile(String text) {
        this.text = text;
        this.lines = List.of(text.split("\r\n|\r|\n", -1));
    }

    static Optional<SourceFile> read(Path path) {
        try {
            return Files.isRegularFile(path) && Files.size(path) <= LARGEST
                    ? Optional.of(new SourceFile(decode(Files.readAllBytes(path))))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** UTF-8, or the encoding in which no text is wrong: positions are right in both. */
    private static String decode(byte[] bytes) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, ISO_8859_1);
        }
    }

    private synchronized Optional<CompilationUnit> unit() {
        Optional<CompilationUnit> known = unit;
        if (known == null) {
            known = parse();
            unit = known;
        }
        return known;
    }

    private Optional<CompilationUnit> parse() {
        // RAW is every version's grammar without checks that compilers have done.
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(LanguageLevel.RAW)
                .setAttributeComments(false)
                .setDetectOriginalLineSeparator(false)
                .setTabSize(1);
        try {
            return new JavaParser(configuration).parse(text).getResult();
        } catch (RuntimeException | StackOverflowError e) {
            // Of a source that is no Java (or nested beyond reason) the lines are left.
            return Optional.empty();
        }
    }

    OptionalInt column(int line, String memberName, Supplier<Use> use) {
        if (!hasLine(line)) {
            return OptionalInt.empty();
        }
        OptionalInt sole = Names.soleColumn(lines.get(line - 1), memberName);
        if (sole.isPresent()) {
            return sole;
        }
        int known = unit().flatMap(tree -> Names.find(tree, line, memberName, use))
                .map(Names.Occurrence::column)
                .orElseGet(() -> Names.column(lines.get(line - 1), memberName));
        return OptionalInt.of(known);
    }

    Optional<String> snippet(int line, String memberName, Supplier<Use> use) {
        if (!hasLine(line)) {
            return Optional.empty();
        }
        Optional<Node> node = unit().flatMap(tree -> Names.find(tree, line, memberName, use)
                .map(Names.Occurrence::node)
                .or(() -> Names.creation(tree, line, memberName))
                .or(() -> Snippets.statement(tree, line)));
        String snippet = node.map(Snippets::text).orElseGet(() -> Snippets.shorten(lines.get(line - 1)));
        return snippet.isEmpty() ? Optional.empty() : Optional.of(snippet);
    }

    List<AnnotatedLocal> annotatedLocals(Set<String> annotationSimpleNames) {
        return annotationSimpleNames.stream().anyMatch(text::contains)
                ? unit().map(tree -> AnnotatedLocals.find(tree, annotationSimpleNames))
                        .orElse(List.of())
                : List.of();
    }

    /** In characters. */
    int length() {
        return text.length();
    }

    private boolean hasLine(int line) {
        return line >= 1 && line <= lines.size();
    }
}
