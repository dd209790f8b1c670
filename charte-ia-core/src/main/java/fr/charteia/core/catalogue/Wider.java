package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The types that are wider than those of which the policy speaks: code that is given a {@code Writer} may well write to the
 * {@code PrintWriter} that is meant.
 */
final class Wider {
    private final ClassIndex index;
    private final Table user;
    private final Supplier<Map<String, TreeSet<String>>> narrower = new Lazy<>(this::find);

    Wider(ClassIndex index, Table user) {
        this.index = index;
        this.user = user;
    }

    /** The types of the policy that inherit from that one, internal names; none for {@code Object}. */
    List<String> narrower(String type) {
        return user.isEmpty() ? List.of() : List.copyOf(narrower.get().getOrDefault(type, new TreeSet<>()));
    }

    private Map<String, TreeSet<String>> find() {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        for (String name : user.namedTypes()) {
            String type = internalName(name);
            for (String supertype : index.supertypes(type)) {
                if (!supertype.equals(type) && !supertype.equals("java/lang/Object")) {
                    found.computeIfAbsent(supertype, key -> new TreeSet<>()).add(type);
                }
            }
        }
        return found;
    }

    /** The policy names nested classes as Java does, with a dot. */
    private String internalName(String name) {
        String type = name.replace('.', '/');
        int last = type.lastIndexOf('/');
        while (last > 0 && index.find(type).isEmpty()) {
            type = type.substring(0, last) + '$' + type.substring(last + 1);
            last = type.lastIndexOf('/');
        }
        return type;
    }
}
