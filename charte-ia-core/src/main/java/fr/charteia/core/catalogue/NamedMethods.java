package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.MethodScan;
import fr.charteia.core.model.CallModel.AiCall;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Methods of ours that a model may call because a library is handed their class, or an object of it, and told their name.
 * Nothing on the method itself speaks of AI. The name is a constant beside the call; the object is known by its declared type.
 */
final class NamedMethods {
    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Interest interest;
    private final Supplier<Map<MemberRef, AiCall>> tools = new Lazy<>(this::find);

    NamedMethods(ClassIndex index, Table user, Catalogue catalogue, Interest interest) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.interest = interest;
    }

    /** What is known of a method that a model may call by its name. */
    Optional<AiCall> tool(MethodHeader method) {
        return Optional.ofNullable(tools.get().get(method.ref()));
    }

    /** All such methods. */
    Set<MemberRef> all() {
        return tools.get().keySet();
    }

    private Map<MemberRef, AiCall> find() {
        Map<String, Set<Row>> rowsByOwner =
                interest.rowsByOwner(user.methodTools(), "outils-par-nom", Table::methodTools);
        Map<MemberRef, AiCall> found = new LinkedHashMap<>();
        for (MemberRef ref : rowsByOwner.isEmpty() ? Set.<MemberRef>of() : index.references(rowsByOwner.keySet())) {
            for (Row row : rowsByOwner.getOrDefault(ref.owner(), Set.of())) {
                if (ref.isMethod() && ToolBeans.isSaid(row, ref)) {
                    AiCall call = ((Effect.MethodTool) row.effect()).call();
                    named(ref).forEach(method -> found.putIfAbsent(method, call));
                }
            }
        }
        return found;
    }

    /** The methods that the calls of this one name. */
    private SortedSet<MemberRef> named(MemberRef called) {
        SortedSet<MemberRef> methods = new TreeSet<>();
        for (String type : index.referrers(called)) {
            MethodScan.of(
                    index,
                    type,
                    in -> new HandedWithName(
                            in, isStatic(in), called, (of, name) -> methods.addAll(methodsOf(of, name))));
        }
        return methods;
    }

    private boolean isStatic(MemberRef method) {
        return index.find(method.owner())
                .flatMap(type -> type.method(method.name(), method.descriptor()))
                .filter(MethodHeader::isStatic)
                .isPresent();
    }

    /** Those of that name which an object of the type may run, if they are ours. */
    private List<MemberRef> methodsOf(String type, String name) {
        Set<String> types = new LinkedHashSet<>(index.supertypes(type));
        types.addAll(index.subtypes(type));
        return types.stream()
                .filter(index::inScope)
                .flatMap(of -> index.find(of).stream())
                .map(ClassHeader::methods)
                .flatMap(List::stream)
                .filter(method -> method.name().equals(name) && method.hasBody() && !method.isSynthetic())
                .map(MethodHeader::ref)
                .toList();
    }
}
