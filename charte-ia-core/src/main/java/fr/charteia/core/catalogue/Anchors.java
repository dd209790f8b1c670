package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where an analysis starts: the calls of an AI, the tools offered to one and, only where there are any, the decisions.
 * Packages are compared before anything is read, so that a project without AI pays for one look at its references.
 */
final class Anchors {
    private final ClassIndex index;
    private final Interest interest;
    private final Knowledge knowledge;
    private final Proxies proxies;

    Anchors(ClassIndex index, Interest interest, Knowledge knowledge, Proxies proxies) {
        this.index = index;
        this.interest = interest;
        this.knowledge = knowledge;
        this.proxies = proxies;
    }

    SortedSet<MemberRef> find() {
        SortedSet<MemberRef> anchors = new TreeSet<>();
        for (String owner : index.referencedOwners()) {
            if (interest.family(owner)) {
                calls(owner, anchors);
            }
        }
        proxies(anchors);
        tools(anchors);
        if (!anchors.isEmpty()) {
            decisions(anchors);
        }
        return Collections.unmodifiableSortedSet(anchors);
    }

    private void calls(String owner, SortedSet<MemberRef> anchors) {
        for (MemberRef ref : index.references(owner)) {
            if (ref.isMethod() && !knowledge.call(ref).aiCalls().isEmpty()) {
                anchors.add(ref);
            }
        }
    }

    /** The methods that proxies declare, and the references to them through interfaces that inherit them. */
    private void proxies(SortedSet<MemberRef> anchors) {
        for (String type : proxies.all().keySet()) {
            for (MethodHeader method :
                    index.find(type).map(ClassHeader::methods).orElse(List.of())) {
                if (!knowledge.call(method.ref()).aiCalls().isEmpty()) {
                    anchors.add(method.ref());
                }
            }
            for (String subtype : index.subtypes(type)) {
                calls(subtype, anchors);
            }
        }
    }

    private void tools(SortedSet<MemberRef> anchors) {
        for (ClassHeader header : index.classes()) {
            boolean mayInherit = interest.inherited() && inherits(header) && interest.family(header.name());
            for (MethodHeader method : header.methods()) {
                boolean mayBe = mayInherit || interest.annotations(method.annotations());
                if (mayBe && !method.isSynthetic() && knowledge.tool(method).isPresent()) {
                    anchors.add(method.ref());
                }
            }
        }
    }

    private static boolean inherits(ClassHeader header) {
        return !header.interfaces().isEmpty() || !"java/lang/Object".equals(header.superName());
    }

    private void decisions(SortedSet<MemberRef> anchors) {
        for (String owner : index.referencedOwners()) {
            boolean ours = index.inScope(owner) || interest.familyOfPolicy(owner);
            for (MemberRef ref : ours ? index.references(owner) : new TreeSet<MemberRef>()) {
                if (ref.isMethod() && knowledge.call(ref).decision().isPresent()) {
                    anchors.add(ref);
                }
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
