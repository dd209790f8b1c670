package fr.charteia.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The methods that a model speaks of: {@code a.b.C#m}, {@code a.b.C#m(String,int)}, {@code a.b.C#<init>}, {@code
 * a.b.C#get*}, {@code a.b.C#trim|strip}. Types of parameters are written simple or qualified. Without parameters every
 * overload matches, so that one which a later version adds is not missed.
 *
 * @param type the class, in the form of {@link Names#canonical}, stars allowed
 * @param names the names, any of which matches, stars allowed
 * @param parameters the types of the parameters, when the pattern gives them
 */
record MethodPattern(String type, List<String> names, Optional<List<String>> parameters) {
    private static final Pattern NAMES =
            Pattern.compile("(<init>|[\\p{L}\\p{N}_$*]+)(\\|(<init>|[\\p{L}\\p{N}_$*]+))*");

    MethodPattern {
        names = List.copyOf(names);
        parameters = parameters.map(List::copyOf);
    }

    /** Reads a pattern; empty when the text is none. */
    static Optional<MethodPattern> parse(String text) {
        int hash = text.indexOf('#');
        int open = text.indexOf('(');
        boolean closed =
                open < 0 || (open > hash && text.indexOf('(', open + 1) < 0 && text.indexOf(')') == text.length() - 1);
        if (hash < 0 || !closed) {
            return Optional.empty();
        }
        String type = text.substring(0, hash).trim();
        String names = text.substring(hash + 1, open < 0 ? text.length() : open).trim();
        if (!Names.isType(type) || !NAMES.matcher(names).matches()) {
            return Optional.empty();
        }
        Optional<List<String>> parameters =
                open < 0 ? Optional.empty() : Optional.of(parameterList(text.substring(open + 1, text.length() - 1)));
        return Optional.of(new MethodPattern(Names.canonical(type), List.of(names.split("\\|")), parameters));
    }

    private static List<String> parameterList(String text) {
        List<String> list = new ArrayList<>();
        for (String type : text.isBlank() ? new String[0] : text.split(",")) {
            list.add(erased(type.trim()));
        }
        return list;
    }

    private static String erased(String type) {
        int generic = type.indexOf('<');
        String raw = generic < 0 ? type : type.substring(0, generic) + type.substring(type.lastIndexOf('>') + 1);
        return Names.canonical(raw.replace("...", "[]").trim());
    }

    boolean matchesName(String name) {
        for (String pattern : names) {
            if (Names.matches(pattern, name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the parameters are those of the pattern; a pattern without any matches all. */
    boolean matchesParameters(String descriptor) {
        return parameters
                .map(wanted -> matches(wanted, Names.parameters(descriptor)))
                .orElse(true);
    }

    private static boolean matches(List<String> wanted, List<String> actual) {
        if (wanted.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            String name = wanted.get(i);
            if (!name.equals("*")
                    && !actual.get(i).equals(name)
                    && !actual.get(i).endsWith('.' + name)) {
                return false;
            }
        }
        return true;
    }
}
