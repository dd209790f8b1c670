package fr.charteia.core.declaration;

import java.util.regex.Pattern;

/**
 * A place as a waiver in the policy names it: {@code fr.acme.Resume} (the class with everything in it), {@code
 * fr.acme.Resume#resumer}, {@code fr.acme.Resume#*}, {@code fr.acme.*}, or the path of a file ({@code docs/ia/x.md}).
 *
 * @param text as it was written
 */
public record PlacePattern(String text) {
    /** Whether the text names no place. */
    boolean isEmpty() {
        return text.isBlank();
    }

    /** Whether the pattern names the place. */
    boolean matches(Derogation.Subject subject) {
        if (isEmpty()) {
            return false;
        }
        if (isPath()) {
            return glob(text).matcher(subject.path()).matches();
        }
        int hash = text.indexOf('#');
        Pattern type = type();
        Pattern member = glob(hash < 0 ? "*" : text.substring(hash + 1).replaceFirst("\\(.*", ""));
        return subject.within().stream()
                .anyMatch(around -> isNamed(type, around.owner())
                        && member.matcher(around.name()).matches());
    }

    /** Whether the pattern names the class, or a member of it. */
    public boolean namesType(String internalName) {
        return !isEmpty() && !isPath() && isNamed(type(), internalName);
    }

    /** Whether the pattern names one class, or a member of it, and no others. */
    public boolean namesOneType() {
        return !isEmpty() && !isPath() && text.replaceFirst("#.*", "").indexOf('*') < 0;
    }

    /** Whether the pattern names that file. */
    public boolean namesFile(String path) {
        return !isEmpty() && isPath() && glob(text).matcher(path).matches();
    }

    private boolean isPath() {
        return text.contains("/") || text.endsWith(".md") || text.endsWith(".yml");
    }

    private Pattern type() {
        int hash = text.indexOf('#');
        return glob(hash < 0 ? text : text.substring(0, hash));
    }

    /** A nested class may be written {@code Outer.Inner} or {@code Outer$Inner}. */
    private static boolean isNamed(Pattern type, String internalName) {
        String binary = internalName.replace('/', '.');
        return type.matcher(binary).matches()
                || type.matcher(binary.replace('$', '.')).matches();
    }

    private static Pattern glob(String text) {
        StringBuilder regex = new StringBuilder();
        for (String part : text.strip().split("\\*", -1)) {
            regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(part));
        }
        return Pattern.compile(regex.toString());
    }
}
