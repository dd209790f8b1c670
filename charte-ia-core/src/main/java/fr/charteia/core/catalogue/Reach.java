package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * The classes that a text may come to which some classes hold. It is handed down by calls: to classes that are named, and to those
 * that implement them. It is also found by whoever uses its holder, or a class that the holder hands texts to: settings, events,
 * what a container injects. Told from the index alone, so that it is generous.
 */
final class Reach {
    private static final String JAVA = "java/";
    private static final String TEXT = "Ljava/lang/String;";
    private static final String ADDRESS = "Ljava/net/UR";

    private final ClassIndex index;

    Reach(ClassIndex index) {
        this.index = index;
    }

    Set<String> of(Set<String> holders) {
        Set<String> sharing = new TreeSet<>();
        for (String holder : holders) {
            sharing.addAll(index.supertypes(holder));
            sharing.addAll(told(holder));
        }
        sharing.removeIf(type -> !index.inScope(type));
        holders.forEach(holder -> sharing.addAll(made(holder)));
        Set<String> starts = new TreeSet<>(holders);
        sharing.forEach(type -> starts.addAll(index.referrersOfClass(type)));
        return below(starts);
    }

    /** The classes that one hands texts or addresses to, or of which it writes or reads fields. */
    private Set<String> told(String holder) {
        Set<String> told = new HashSet<>();
        for (MemberRef member : index.membersNamedIn(holder)) {
            String type = member.descriptor();
            String given = member.isMethod() ? type.substring(0, type.indexOf(')') + 1) : type;
            if (given.contains(TEXT) || given.contains(ADDRESS)) {
                told.add(member.owner());
            }
        }
        return told;
    }

    /** The classes of libraries of which one makes objects for a container: a client that stands on the address, which others are given. */
    private Set<String> made(String holder) {
        return index.find(holder).stream()
                .flatMap(type -> type.methods().stream())
                .filter(method -> !method.annotations().isEmpty())
                .map(method -> Type.getReturnType(method.descriptor()))
                .filter(type -> type.getSort() == Type.OBJECT)
                .map(Type::getInternalName)
                .filter(type -> !type.startsWith(JAVA) && !index.inScope(type))
                .collect(Collectors.toSet());
    }

    private Set<String> below(Set<String> starts) {
        Set<String> reached = new HashSet<>(starts);
        Deque<String> work = new ArrayDeque<>(starts);
        while (!work.isEmpty()) {
            String type = work.poll();
            Set<String> next = new HashSet<>(index.classesNamedIn(type));
            next.addAll(index.subtypes(type));
            for (String one : next) {
                if (index.inScope(one) && reached.add(one)) {
                    work.add(one);
                }
            }
        }
        return reached;
    }
}
