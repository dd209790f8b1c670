package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which classes of ours may lead to an AI: they name something of one, or name those that do, in few steps. */
final class NearAi {
    /** Through how many classes a call may come to an AI. */
    private static final int STEPS = 4;

    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Lazy<Set<String>> near = new Lazy<>(this::find);

    NearAi(ClassIndex index, Table user, Catalogue catalogue) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
    }

    /** Whether a class of ours is one, by internal name. */
    boolean includes(String type) {
        return near.get().contains(type);
    }

    /** Whether there is any. */
    boolean isSome() {
        return !near.get().isEmpty();
    }

    private Set<String> find() {
        Set<String> found = new HashSet<>();
        Set<String> last = new LinkedHashSet<>();
        for (String type : index.mentionedClasses()) {
            if (isOfAi(type)) {
                last.addAll(index.referrersOfClass(type));
            }
        }
        for (int step = 0; step <= STEPS && found.addAll(last); step++) {
            Set<String> next = new LinkedHashSet<>();
            for (String one : last) {
                // Whoever calls it may name no more than what it implements.
                index.supertypes(one).stream().filter(index::inScope).forEach(above -> {
                    next.add(above);
                    next.addAll(index.referrersOfClass(above));
                });
            }
            next.removeAll(found);
            last = next;
        }
        return found;
    }

    private boolean isOfAi(String type) {
        return !index.inScope(type)
                && (!user.methods(Names.canonical(type)).isEmpty()
                        || catalogue.files(type).stream().anyMatch(catalogue::isAi));
    }
}
