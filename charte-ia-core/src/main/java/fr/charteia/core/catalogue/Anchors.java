package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where an analysis starts: the calls of an AI, the tools offered to one and, only where there are any, the decisions.
 * Packages are compared before anything is read, so that a project without AI pays for one look at its references.
 */
final class Anchors {
    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Knowledge knowledge;
    private final Proxies proxies;

    Anchors(ClassIndex index, Table user, Catalogue catalogue, Knowledge knowledge, Proxies proxies) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.knowledge = knowledge;
        this.proxies = proxies;
    }

    SortedSet<MemberRef> find() {
        SortedSet<MemberRef> anchors = new TreeSet<>();
        Collection<MemberRef> references = index.references();
        Map<String, Boolean> owners = new HashMap<>();
        boolean inherited = !user.isEmpty() || hasLibrary();
        for (MemberRef ref : references) {
            if (ref.isMethod()
                    && owners.computeIfAbsent(ref.owner(), owner -> mayKnow(owner, inherited))
                    && !knowledge.call(ref).aiCalls().isEmpty()) {
                anchors.add(ref);
            }
        }
        proxyMethods(anchors);
        tools(anchors);
        if (!anchors.isEmpty()) {
            decisions(references, anchors);
        }
        return Collections.unmodifiableSortedSet(anchors);
    }

    /** Whether a library of which others may inherit is there at all. */
    private boolean hasLibrary() {
        return catalogue.items().stream()
                .flatMap(item -> item.witnesses().stream())
                .anyMatch(witness -> index.find(witness).isPresent());
    }

    private boolean mayKnow(String owner, boolean inherited) {
        if (owner.startsWith("[")) {
            return false;
        }
        if (isAiPackage(owner)) {
            return true;
        }
        if (!inherited || owner.startsWith("java/") || owner.startsWith("javax/")) {
            return false;
        }
        return index.supertypes(owner).stream().anyMatch(type -> isAiPackage(type) || isOfPolicy(type));
    }

    private boolean isAiPackage(String type) {
        return catalogue.files(type).stream().anyMatch(catalogue::isAi);
    }

    private boolean isOfPolicy(String type) {
        String name = Names.canonical(type);
        return !user.methods(name).isEmpty() || !user.types(name).isEmpty();
    }

    private void proxyMethods(SortedSet<MemberRef> anchors) {
        for (String type : proxies.all().keySet()) {
            for (MethodHeader method :
                    index.find(type).map(ClassHeader::methods).orElse(List.of())) {
                if (!knowledge.call(method.ref()).aiCalls().isEmpty()) {
                    anchors.add(method.ref());
                }
            }
        }
        for (MemberRef ref : proxies.all().isEmpty() ? List.<MemberRef>of() : index.references()) {
            if (ref.isMethod()
                    && index.inScope(ref.owner())
                    && !knowledge.call(ref).aiCalls().isEmpty()) {
                anchors.add(ref);
            }
        }
    }

    private void tools(SortedSet<MemberRef> anchors) {
        for (ClassHeader header : index.classes()) {
            boolean mayInherit =
                    inherits(header) && index.supertypes(header.name()).stream().anyMatch(this::isAiPackage);
            for (MethodHeader method : header.methods()) {
                boolean mayBe = mayInherit || !method.annotations().isEmpty();
                if (mayBe && !method.isSynthetic() && knowledge.tool(method).isPresent()) {
                    anchors.add(method.ref());
                }
            }
        }
    }

    private static boolean inherits(ClassHeader header) {
        return !header.interfaces().isEmpty() || !"java/lang/Object".equals(header.superName());
    }

    private void decisions(Collection<MemberRef> references, SortedSet<MemberRef> anchors) {
        for (MemberRef ref : references) {
            boolean ours = ref.isMethod() && (index.inScope(ref.owner()) || isOfPolicy(ref.owner()));
            if (ours && knowledge.call(ref).decision().isPresent()) {
                anchors.add(ref);
            }
        }
        for (ClassHeader header : index.classes()) {
            for (MethodHeader method : header.methods()) {
                if (!method.annotations().isEmpty()
                        && knowledge.call(method.ref()).decision().isPresent()) {
                    anchors.add(method.ref());
                }
            }
        }
    }
}
