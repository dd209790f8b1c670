package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.MethodScan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Methods of ours that calls name: they are handed an object, or a class, and the name of its method. */
final class HandedMethods {
    private final ClassIndex index;

    HandedMethods(ClassIndex index) {
        this.index = index;
    }

    /** The methods that the calls of this one name. */
    SortedSet<MemberRef> named(MemberRef called) {
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
