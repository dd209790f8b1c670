package fr.charteia.core.rule;

import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines on which classes, members and their annotations are declared, by their text. */
final class DeclarationLines {
    /** More lines of annotations and comments above a declaration are not looked at. */
    private static final int HEADER = 60;

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    private final Map<Path, List<String>> read = new HashMap<>();

    /** A place in a file; 0 where there is none. */
    record Found(int line, int column) {}

    /**
     * The annotation of that simple name above the element, else the element, else the class.
     *
     * @param code the line on which a method's code begins, which tells it from others of its name; 0 where it has none
     */
    Found find(Path file, MemberRef element, String annotation, int code) {
        List<String> text = text(file);
        int declared = declaration(element, text, code);
        Pattern written = Pattern.compile("(?U)@(?:[\\w.]+\\.)?" + Pattern.quote(annotation) + "\\b");
        for (int line = declared; !annotation.isEmpty() && line > Math.max(0, declared - HEADER); line--) {
            String above = text.get(line - 1);
            if (line < declared && isPrevious(above)) {
                break;
            }
            Matcher matcher = written.matcher(above);
            if (matcher.find()) {
                return new Found(line, matcher.start() + 1);
            }
        }
        return new Found(declared, 0);
    }

    /** Whether another declaration ends or begins there: a brace in parentheses that stay open is a list in an annotation. */
    private static boolean isPrevious(String line) {
        String text = withoutTexts(line).strip();
        boolean open = text.chars().filter(c -> c == '(').count()
                > text.chars().filter(c -> c == ')').count();
        return text.endsWith("}") || text.endsWith(";") || text.endsWith("{") && !open;
    }

    /** The line of the element, else of the class. */
    int line(Path file, MemberRef element, int code) {
        return declaration(element, text(file), code);
    }

    private List<String> text(Path file) {
        return read.computeIfAbsent(file, DeclarationLines::lines);
    }

    private static int declaration(MemberRef element, List<String> text, int code) {
        String simple = InternalNames.simple(element.owner());
        String type = simple.substring(simple.lastIndexOf('.') + 1);
        int inType = type.equals("package-info")
                ? line(text, "^[^*/]*\\bpackage\\s", 1)
                : line(text, "(?U)^[^*/]*\\b(?:class|interface|enum|record)\\s+" + Pattern.quote(type) + "\\b", 1);
        if (element.name().isEmpty()) {
            return inType;
        }
        String member = Pattern.quote(element.name().equals("<init>") ? type : element.name());
        String shape = element.isMethod() ? member + "\\s*\\(" : member + "\\s*[;=,)]";
        Pattern declared = Pattern.compile("(?U)^\\s*(?!return\\b)(?:[@\\w\"][^;*/]*)?[\\w>\\])]\\s+" + shape);
        int above = element.isMethod() ? lineAbove(text, declared, Math.min(code, text.size())) : 0;
        int found = above == 0 ? line(text, declared, Math.max(1, inType)) : above;
        return found == 0 ? inType : found;
    }

    /** The nearest line at a line or above. */
    private static int lineAbove(List<String> text, Pattern pattern, int from) {
        for (int line = from; line > Math.max(0, from - HEADER); line--) {
            if (pattern.matcher(withoutTexts(text.get(line - 1))).find()) {
                return line;
            }
        }
        return 0;
    }

    private static int line(List<String> text, String regex, int from) {
        return line(text, Pattern.compile(regex), from);
    }

    private static int line(List<String> text, Pattern pattern, int from) {
        for (int i = from - 1; i < text.size(); i++) {
            if (pattern.matcher(withoutTexts(text.get(i))).find()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The line without what stands in quotes, which may look like anything: {@code @GetMapping("/avis") class Avis}. */
    private static String withoutTexts(String line) {
        return line.indexOf('"') < 0 ? line : TEXT.matcher(line).replaceAll("\"\"");
    }

    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
