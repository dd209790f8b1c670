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
    /** How many supertypes, one above the other, are looked at. */
    private static final int DEPTH = 20;

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
            } else if (slot.kind() == Slot.Kind.KEY || slot.kind() == Slot.Kind.VALUE) {
                current = ofMap(current, slot.kind());
            }
        }
        return current;
    }

    /** What a map's signature says of its keys, or of its values; all of it where it names no map. */
    private String ofMap(String signature, Slot.Kind kind) {
        boolean map = Program.typesIn(signature).stream()
                .findFirst()
                .filter(type -> program.index().isSubtype(type, "java/util/Map"))
                .isPresent();
        List<String> parts = map ? parts(signature, signature.indexOf('<') + 1) : List.of();
        return parts.size() == 2 ? parts.get(kind == Slot.Kind.KEY ? 0 : 1) : signature;
    }

    /**
     * What stands for each type parameter of a class in a signature that names it, or in what the named class extends, or
     * where the signature names what the class implements.
     */
    private Map<String, String> arguments(String type, String holder) {
        List<String> formals = formalsOf(type);
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
        List<String> actuals = actuals(all.toString(), type);
        return actuals.isEmpty() ? implemented(type, all.toString(), DEPTH) : together(formals, actuals);
    }

    /** What stands for the type parameters of a class where a signature names one that it extends or implements. */
    private Map<String, String> implemented(String type, String holder, int depth) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String above : depth == 0 ? List.<String>of() : supertypes(type)) {
            List<String> names = formalsOf(above);
            List<String> actuals = actuals(holder, above);
            Map<String, String> known =
                    actuals.isEmpty() ? implemented(above, holder, depth - 1) : together(names, actuals);
            together(names, actuals(signature(type), above)).forEach((name, handed) -> {
                if (handed.startsWith("T") && known.containsKey(name)) {
                    arguments.putIfAbsent(handed.substring(1, handed.length() - 1), known.get(name));
                }
            });
        }
        return arguments;
    }

    private List<String> supertypes(String type) {
        List<String> supertypes = new ArrayList<>();
        program.index().find(type).ifPresent(header -> {
            Optional.ofNullable(header.superName()).ifPresent(supertypes::add);
            supertypes.addAll(header.interfaces());
        });
        return supertypes;
    }

    private List<String> formalsOf(String type) {
        return formals(signature(type));
    }

    /** The generic signature of a class; empty when it has none. */
    private String signature(String type) {
        return program.index().find(type).map(ClassHeader::signature).orElse("");
    }

    /** The type arguments with which a signature names a class; none when it does not. */
    private static List<String> actuals(String signature, String type) {
        int start = signature.indexOf("L" + type + "<");
        return start < 0 ? List.of() : parts(signature, start + type.length() + 2);
    }

    private static Map<String, String> together(List<String> names, List<String> values) {
        Map<String, String> together = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
            together.put(names.get(i), values.get(i));
        }
        return together;
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
