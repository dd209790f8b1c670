package fr.charteia.core.flow;

import fr.charteia.core.bytecode.Callers;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.program.Reflection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The methods that call by reflection what the analysis is about, though they do not name it in a call. Which class they call is
 * known where the class that calls, or one that uses it, names it as a class or in a text; of a class that they are handed, they
 * name the method at least. Told from the index alone, class by class, so that it is generous, and so that a framework which calls
 * anything by reflection is not read for that.
 */
final class CallersByName {
    /** Through how many classes a name may be handed on to the call. */
    private static final int HANDED_ON = 3;

    /** How many classes that use one are looked at. */
    private static final int USERS = 300;

    private final ClassIndex index;
    private final Callers callers;
    private final Map<String, Set<String>> users = new HashMap<>();

    CallersByName(ClassIndex index, Callers callers) {
        this.index = index;
        this.callers = callers;
    }

    /** Those that may call one of these methods. */
    Set<MemberRef> of(Set<MemberRef> methods) {
        // Most code calls nothing by name: then no text needs a look.
        Map<MemberRef, SortedSet<String>> calling = index.referrers(Reflection.CALLS);
        if (calling.values().stream().allMatch(Set::isEmpty)) {
            return Set.of();
        }
        Set<MemberRef> named =
                methods.stream().filter(method -> !isOfObject(method)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> naming = namingAClass(named);
        Set<String> names = named.stream()
                .map(MemberRef::name)
                .filter(name -> !name.startsWith("<"))
                .collect(Collectors.toSet());
        Set<String> namingAMethod = index.classesWithString(names);
        Set<MemberRef> found = new TreeSet<>();
        calling.forEach((call, types) -> {
            for (String type : types) {
                if (namingAMethod.contains(type) || isUsedByOne(type, naming)) {
                    found.addAll(callers.holders(call, type));
                }
            }
        });
        return found;
    }

    /** Whether all objects have the method: who asks for that by its name answers for it in place of another, as proxies do. */
    private boolean isOfObject(MemberRef method) {
        return !method.name().startsWith("<")
                && index.resolveMethod("java/lang/Object", method.name(), method.descriptor())
                        .isPresent();
    }

    /** The classes that name a class of one of the methods, or one above it that has it too. */
    private Set<String> namingAClass(Set<MemberRef> methods) {
        Set<String> owners = new HashSet<>();
        for (MemberRef method : methods) {
            for (String type : index.supertypes(method.owner())) {
                if (index.inScope(type) && declares(type, method.name())) {
                    owners.add(type);
                }
            }
        }
        Set<String> naming = new HashSet<>();
        owners.forEach(owner -> naming.addAll(index.referrersOfClass(owner)));
        Set<String> texts = new HashSet<>(owners);
        owners.forEach(owner -> texts.add(owner.replace('/', '.')));
        naming.addAll(index.classesWithString(texts));
        return naming;
    }

    private boolean declares(String type, String method) {
        return index.find(type)
                .filter(header -> !header.methods(method).isEmpty())
                .isPresent();
    }

    private boolean isUsedByOne(String type, Set<String> naming) {
        Set<String> seen = new HashSet<>(Set.of(type));
        Set<String> last = seen;
        for (int step = 0; !last.isEmpty(); step++) {
            if (last.stream().anyMatch(naming::contains)) {
                return true;
            }
            if (step == HANDED_ON || seen.size() > USERS) {
                break;
            }
            Set<String> next = new LinkedHashSet<>();
            for (String one : last) {
                next.addAll(users.computeIfAbsent(one, index::referrersOfClass));
            }
            next.removeIf(one -> !seen.add(one));
            last = next;
        }
        return false;
    }
}
