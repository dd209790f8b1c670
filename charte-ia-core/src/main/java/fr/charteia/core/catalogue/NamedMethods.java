package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel.AiCall;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final HandedMethods handed;
    private final Supplier<Map<MemberRef, AiCall>> tools = new Lazy<>(this::find);

    NamedMethods(ClassIndex index, Table user, Catalogue catalogue, Interest interest) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.interest = interest;
        this.handed = new HandedMethods(index);
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
                    handed.named(ref).forEach(method -> found.putIfAbsent(method, call));
                }
            }
        }
        return found;
    }
}
