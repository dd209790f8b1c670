package fr.charteia.core.flow;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.MemberRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands for the type parameters of our generic classes, where the declaration of what holds a field says so. */
final class Generics {
    private final Program program;

    Generics(Program program) {
        this.program = program;
    }

    /**
     * The signature of what lies below something, with what stands for type parameters where that is known.
     *
     * @param start the signature of that thing
     */
    String below(String start, List<Slot> slots) {
        String current = start;
        for (Slot slot : slots) {
            Optional<MemberRef> field = slot.kind() == Slot.Kind.FIELD ? program.field(slot) : Optional.empty();
            if (field.isPresent()) {
                String holder = current;
                current = program.header(field.get())
                        .map(header -> header.signature() == null
                                ? header.descriptor()
                                : filled(header.signature(), arguments(header.owner(), holder)))
                        .orElse("");
            }
        }
        return current;
    }

    /** What stands for each type parameter of a class in a signature that names it, or in what the named class extends. */
    private Map<String, String> arguments(String type, String holder) {
        List<String> formals = program.index()
                .find(type)
                .map(ClassHeader::signature)
                .map(Generics::formals)
                .orElse(List.of());
        if (formals.isEmpty()) {
            return Map.of();
        }
        StringBuilder all = new StringBuilder(holder);
        for (String named : Program.typesIn(holder)) {
            program.index()
                    .find(named)
                    .filter(header -> !header.name().equals(type))
                    .map(ClassHeader::signature)
                    .ifPresent(all::append);
        }
        int start = all.indexOf("L" + type + "<");
        List<String> actuals = start < 0 ? List.of() : parts(all.toString(), start + type.length() + 2);
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(formals.size(), actuals.size()); i++) {
            arguments.put(formals.get(i), actuals.get(i));
        }
        return arguments;
    }

    private static String filled(String signature, Map<String, String> arguments) {
        StringBuilder filled = new StringBuilder();
        int position = 0;
        while (position < signature.length()) {
            char c = signature.charAt(position);
            int end = end(signature, position);
            if (c == 'T') {
                String whole = signature.substring(position, end);
                filled.append(arguments.getOrDefault(whole.substring(1, whole.length() - 1), whole));
            } else if (c == 'L') {
                end = position;
                while (end < signature.length() && "<;".indexOf(signature.charAt(end)) < 0) {
                    end++;
                }
                filled.append(signature, position, end);
            } else {
                end = position + 1;
                filled.append(c);
            }
            position = end;
        }
        return filled.toString();
    }

    /** The names of a class's type parameters. */
    private static List<String> formals(String signature) {
        List<String> names = new ArrayList<>();
        int position = signature.startsWith("<") ? 1 : signature.length();
        while (position < signature.length() && signature.charAt(position) != '>') {
            int colon = signature.indexOf(':', position);
            if (colon < 0) {
                return names;
            }
            names.add(signature.substring(position, colon));
            position = colon;
            while (position < signature.length() && signature.charAt(position) == ':') {
                position++;
                if (position < signature.length() && signature.charAt(position) != ':') {
                    position = end(signature, position);
                }
            }
        }
        return names;
    }

    /** The type arguments from a position on, up to the one that closes them. */
    private static List<String> parts(String signature, int from) {
        List<String> parts = new ArrayList<>();
        int position = from;
        while (position < signature.length() && signature.charAt(position) != '>') {
            int start = "+-".indexOf(signature.charAt(position)) < 0 ? position : position + 1;
            int end = signature.charAt(position) == '*' ? position + 1 : end(signature, start);
            parts.add(signature.substring(start, end));
            position = end;
        }
        return parts;
    }

    /** Where the type that starts at a position ends. */
    private static int end(String signature, int start) {
        int position = start;
        while (position < signature.length() && signature.charAt(position) == '[') {
            position++;
        }
        if (position >= signature.length() || "LT".indexOf(signature.charAt(position)) < 0) {
            return Math.min(position + 1, signature.length());
        }
        int depth = 0;
        while (position < signature.length()) {
            char c = signature.charAt(position++);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ';' && depth == 0) {
                return position;
            }
        }
        return position;
    }
}
