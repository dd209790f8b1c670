package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import java.util.List;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;

/** Types as pointcuts write them: {@code fr.x..*Service}, {@code Dossier+}, {@code *}. */
final class TypePatterns {
    private static final String ANY = "*";
    private static final String REST = "..";

    private final ClassIndex index;
    private final String home;

    /** @param home the package of the aspect, where a name without one is looked for, {@code a.b} */
    TypePatterns(ClassIndex index, String home) {
        this.index = index;
        this.home = home;
    }

    /** Whether a class, by internal name, is one of those. */
    boolean matches(String pattern, String internalName) {
        if (pattern.endsWith("+")) {
            String above = pattern.substring(0, pattern.length() - 1);
            return index.supertypes(internalName).stream().anyMatch(type -> isNamed(above, type));
        }
        return isNamed(pattern, internalName);
    }

    /** Whether a type, a primitive and an array too, is one of those. */
    boolean matches(String pattern, Type type) {
        if (pattern.equals(ANY)) {
            return true;
        }
        return type.getSort() == Type.OBJECT
                ? matches(pattern, type.getInternalName())
                : isNamed(pattern, type.getClassName());
    }

    /** Whether what a method takes is that, of which {@code ..} is anything. */
    boolean match(List<String> patterns, List<Type> types) {
        if (patterns.isEmpty()) {
            return types.isEmpty();
        }
        List<String> others = patterns.subList(1, patterns.size());
        if (patterns.get(0).equals(REST)) {
            return match(others, types) || !types.isEmpty() && match(patterns, types.subList(1, types.size()));
        }
        return !types.isEmpty()
                && matches(patterns.get(0), types.get(0))
                && match(others, types.subList(1, types.size()));
    }

    private boolean isNamed(String pattern, String name) {
        String written = Names.canonical(name);
        if (pattern.equals(ANY)) {
            return true;
        }
        if (pattern.indexOf('.') >= 0) {
            return Pattern.matches(regex(Names.canonical(pattern)), written);
        }
        // Without a package, it is one of the aspect's own, of java.lang, or a primitive.
        int last = written.lastIndexOf('.');
        String in = last < 0 ? "" : written.substring(0, last);
        return (in.isEmpty() || in.equals("java.lang") || in.equals(home))
                && Pattern.matches(regex(pattern), written.substring(last + 1));
    }

    private static String regex(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            if (pattern.startsWith(REST, at)) {
                regex.append("\\.(?:.*\\.)?");
                at++;
            } else if (pattern.charAt(at) == '*') {
                regex.append("[^.]*");
            } else {
                regex.append(Pattern.quote(String.valueOf(pattern.charAt(at))));
            }
        }
        return regex.toString();
    }
}
