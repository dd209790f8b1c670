package fr.charteia.core.rule;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Site;
import java.io.IOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds code in the sources: its file, its line, what stands there. */
public final class Places {
    private static final int SNIPPET = 120;
    private static final int HEADER = 40;

    private final ClassIndex index;
    private final Path root;
    private final List<Path> sources;
    private final Map<Path, List<String>> lines = new HashMap<>();

    /**
     * Looks in these source folders.
     *
     * @param root the root of the build, to which paths are relative
     */
    public Places(ClassIndex index, Path root, List<Path> sources) {
        this.index = index;
        this.root = root.toAbsolutePath().normalize();
        this.sources = sources.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
    }

    /** The line of an instruction. */
    Location of(Site site) {
        return new Location(path(site.method().owner()), site.line(), 0);
    }

    /** The path of the file that declares a class. */
    String path(String owner) {
        return file(owner)
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .orElseGet(() -> relative(owner));
    }

    /** The code of that line, when the sources are there. */
    Optional<String> snippet(Site site) {
        return line(site.method().owner(), site.line())
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> code.length() > SNIPPET ? code.substring(0, SNIPPET - 1) + '…' : code);
    }

    /** The line of an annotation on an element, or of the element; 0 when the sources are not there. */
    Location of(MemberRef element, String annotation) {
        String path = path(element.owner());
        List<String> text = file(element.owner()).map(this::lines).orElse(List.of());
        int declared = declaration(element, text);
        for (int line = declared; line > Math.max(0, declared - HEADER); line--) {
            String code = text.get(line - 1);
            if (Pattern.compile("@(?:[\\w.]+\\.)?" + Pattern.quote(annotation) + "\\b")
                    .matcher(code)
                    .find()) {
                return new Location(path, line, code.indexOf('@') + 1);
            }
            if (line < declared && (code.strip().endsWith("}") || code.strip().endsWith(";"))) {
                break;
            }
        }
        return new Location(path, declared, 0);
    }

    private int declaration(MemberRef element, List<String> text) {
        String simple = Words.simple(element.owner());
        String type = simple.substring(simple.lastIndexOf('.') + 1);
        int inType = type.equals("package-info")
                ? find(text, "^\\s*(@.*\\s)?package\\s", 0)
                : find(text, "\\b(class|interface|enum|record)\\s+" + Pattern.quote(type) + "\\b", 0);
        if (element.name().isEmpty()) {
            return inType;
        }
        String member = element.name().equals("<init>") ? type : element.name();
        String shape =
                element.isMethod() ? "\\b" + Pattern.quote(member) + "\\s*\\(" : "\\b" + Pattern.quote(member) + "\\b";
        int found = find(
                text,
                "^\\s*(?!return\\b|//|\\*)[\\w@<>\\[\\]?,.\\s\\(\\)\"=]*[\\w>\\]]\\s+" + shape.substring(2),
                inType);
        return found == 0 ? inType : found;
    }

    private static int find(List<String> text, String regex, int from) {
        Pattern pattern = Pattern.compile(regex);
        for (int i = Math.max(0, from - 1); i < text.size(); i++) {
            if (pattern.matcher(text.get(i)).find()) {
                return i + 1;
            }
        }
        return 0;
    }

    private Optional<String> line(String owner, int line) {
        List<String> text = file(owner).map(this::lines).orElse(List.of());
        return line >= 1 && line <= text.size() ? Optional.of(text.get(line - 1)) : Optional.empty();
    }

    private Optional<Path> file(String owner) {
        String relative = relative(owner);
        return sources.stream()
                .map(folder -> folder.resolve(relative))
                .filter(file -> file.startsWith(root) && Files.isRegularFile(file))
                .findFirst();
    }

    /** The package's folder and the name of the source file, which the class file gives or its outermost class has. */
    private String relative(String owner) {
        String folder = owner.substring(0, owner.lastIndexOf('/') + 1);
        String name = owner.substring(folder.length());
        return folder
                + index.find(owner)
                        .map(ClassHeader::sourceFile)
                        .orElse((name.indexOf('$') > 0 ? name.substring(0, name.indexOf('$')) : name) + ".java");
    }

    private List<String> lines(Path file) {
        return lines.computeIfAbsent(file, path -> {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(path)))
                        .toString()
                        .lines()
                        .toList();
            } catch (IOException e) {
                return List.of();
            }
        });
    }
}
