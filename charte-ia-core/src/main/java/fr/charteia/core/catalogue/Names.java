package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.InternalNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;

/**
 * Names of types as models write them. A nested class is written with {@code $} or with {@code .}, so both are compared
 * in one form, {@code a.b.C.D}.
 */
final class Names {
    private static final Pattern TYPE =
            Pattern.compile("[\\p{L}_*$][\\p{L}\\p{N}_*$-]*(\\.[\\p{L}_*$][\\p{L}\\p{N}_*$-]*)*");

    private Names() {}

    /** The compared form of an internal name, {@code a/b/C$D}, or of a written one. */
    static String canonical(String name) {
        return name.replace('/', '.').replace('$', '.');
    }

    /** The types of a method's parameters in the compared form, arrays with {@code []}. */
    static List<String> parameters(String descriptor) {
        List<String> names = new ArrayList<>();
        for (Type type : Type.getArgumentTypes(descriptor)) {
            names.add(type.getClassName().replace('$', '.'));
        }
        return names;
    }

    /** The innermost part of an internal name: {@code D} for {@code a/b/C$D}. */
    static String inner(String internalName) {
        String simple = InternalNames.simple(internalName);
        String inner = simple.substring(simple.lastIndexOf('.') + 1);
        return inner.isEmpty() ? simple : inner;
    }

    /** Whether a text can be the name of a type, stars allowed. */
    static boolean isType(String text) {
        return TYPE.matcher(text).matches();
    }

    /** What every name that matches the pattern has in it: the longest text between stars. */
    static String longestLiteral(String pattern) {
        String longest = "";
        for (String piece : pattern.split("\\*", -1)) {
            longest = piece.length() > longest.length() ? piece : longest;
        }
        return longest;
    }

    /** Whether a name matches a pattern in which a star stands for any characters. */
    static boolean matches(String pattern, String name) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(name);
        }
        if (!name.startsWith(pattern.substring(0, star))) {
            return false;
        }
        String rest = pattern.substring(star + 1);
        if (rest.indexOf('*') < 0) {
            return name.length() >= star + rest.length() && name.endsWith(rest);
        }
        for (int i = star; i <= name.length(); i++) {
            if (matches(rest, name.substring(i))) {
                return true;
            }
        }
        return false;
    }
}
