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

    /** The annotation of that simple name above the element, else the element, else the class. */
    Found find(Path file, MemberRef element, String annotation) {
        List<String> text = text(file);
        int declared = declaration(element, text);
        Pattern written = Pattern.compile("@(?:[\\w.]+\\.)?" + Pattern.quote(annotation) + "\\b");
        for (int line = declared; line > Math.max(0, declared - HEADER); line--) {
            String code = text.get(line - 1);
            Matcher matcher = written.matcher(code);
            if (matcher.find()) {
                return new Found(line, matcher.start() + 1);
            }
            boolean previous = code.strip().endsWith("}")
                    || code.strip().endsWith(";")
                    || code.strip().endsWith("{");
            if (line < declared && previous) {
                break;
            }
        }
        return new Found(declared, 0);
    }

    /** The line of the element, else of the class. */
    int line(Path file, MemberRef element) {
        return declaration(element, text(file));
    }

    private List<String> text(Path file) {
        return read.computeIfAbsent(file, DeclarationLines::lines);
    }

    private static int declaration(MemberRef element, List<String> text) {
        String simple = InternalNames.simple(element.owner());
        String type = simple.substring(simple.lastIndexOf('.') + 1);
        int inType = type.equals("package-info")
                ? line(text, "^[^*/]*\\bpackage\\s", 1)
                : line(text, "^[^*/]*\\b(?:class|interface|enum|record)\\s+" + Pattern.quote(type) + "\\b", 1);
        if (element.name().isEmpty()) {
            return inType;
        }
        String member = Pattern.quote(element.name().equals("<init>") ? type : element.name());
        String shape = element.isMethod() ? member + "\\s*\\(" : member + "\\s*[;=,)]";
        int found = line(text, "^\\s*(?!return\\b)(?:[@\\w\"][^;*/]*)?[\\w>\\])]\\s+" + shape, Math.max(1, inType));
        return found == 0 ? inType : found;
    }

    private static int line(List<String> text, String regex, int from) {
        Pattern pattern = Pattern.compile(regex);
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
