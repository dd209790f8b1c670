package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MethodHeader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The classes and members that are really there, to hold rows against. */
final class RealMembers {
    private final ClassIndex index;
    private final Collection<String> names;
    private final Map<String, List<ClassHeader>> subtypes = new HashMap<>();

    /** Those of the JDK that runs. */
    RealMembers(Collection<String> names) {
        this.index = ClassIndex.read(List.of(), List.of(), new BlindSpots());
        this.names = names;
    }

    /** Those of libraries, with what else they need. */
    RealMembers(List<Path> jars, List<Path> others) {
        this.index = ClassIndex.read(jars, others, new BlindSpots());
        this.names = index.classes().stream().map(ClassHeader::name).toList();
    }

    /** Whether a type of this name is there. */
    boolean has(String internalName) {
        return index.find(internalName).isPresent();
    }

    /** The types that a pattern names. */
    List<ClassHeader> types(String pattern) {
        List<ClassHeader> found = new ArrayList<>();
        for (String name : names) {
            if (Names.matches(pattern, Names.canonical(name))) {
                index.find(name).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether the row speaks of something that is there. */
    boolean hasAny(Row row) {
        return missing(row).size() < alternatives(row).size();
    }

    private static List<String> alternatives(Row row) {
        return pattern(row).map(MethodPattern::names).orElse(List.of("type"));
    }

    private static Optional<MethodPattern> pattern(Row row) {
        if (row.subject() instanceof Subject.OfMethod method) {
            return Optional.of(method.pattern());
        }
        return row.subject() instanceof Subject.OfFactory factory ? Optional.of(factory.pattern()) : Optional.empty();
    }

    /** The names of the row that nothing there has; “type” when it is the type. */
    List<String> missing(Row row) {
        List<ClassHeader> types = types(CatalogueTest.type(row.subject()));
        Optional<MethodPattern> pattern = pattern(row);
        if (pattern.isEmpty()) {
            return types.isEmpty() ? List.of("type") : List.of();
        }
        List<String> missing = new ArrayList<>();
        for (String name : pattern.get().names()) {
            boolean there = types.stream().anyMatch(type -> hasMethod(type, name, pattern.get()))
                    || types.stream()
                            .flatMap(type -> subtypes(type).stream())
                            .anyMatch(type -> hasMethod(type, name, pattern.get()));
            if (!there) {
                missing.add(name);
            }
        }
        return missing;
    }

    /** A row speaks of subtypes too, and may name what only they have. */
    private List<ClassHeader> subtypes(ClassHeader type) {
        return subtypes.computeIfAbsent(
                type.name(),
                key -> names.stream()
                        .filter(name -> index.isSubtype(name, key))
                        .map(name -> index.find(name).orElseThrow())
                        .toList());
    }

    private boolean hasMethod(ClassHeader type, String name, MethodPattern pattern) {
        // A row on an interface's constructors speaks of those of its classes.
        if (name.equals("<init>") && type.isInterface()) {
            return true;
        }
        for (String supertype : index.supertypes(type.name())) {
            for (MethodHeader method :
                    index.find(supertype).map(ClassHeader::methods).orElse(List.of())) {
                if (Names.matches(name, method.name()) && pattern.matchesParameters(method.descriptor())) {
                    return true;
                }
            }
        }
        return false;
    }
}
