package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Of which types something is said: found by the types that the scope names and the annotations that it bears, so that nobody has
 * to ask for every method of a project whether it is one of the few that matter.
 */
final class Subjects {
    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Annotations annotations;
    private final Supplier<Set<String>> above = new Lazy<>(this::findAbove);

    Subjects(ClassIndex index, Table user, Catalogue catalogue, Annotations annotations) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.annotations = annotations;
    }

    /** The types named in the scope of which a row says such a thing, or that inherit from one. */
    Set<String> named(Predicate<Effect> what) {
        Map<String, Boolean> told = new HashMap<>();
        Set<String> found = new HashSet<>();
        for (String type : index.mentionedClasses()) {
            if (!type.startsWith("[") && isOrInherits(type, what, told)) {
                found.add(type);
            }
        }
        return found;
    }

    private boolean isOrInherits(String type, Predicate<Effect> what, Map<String, Boolean> told) {
        Boolean known = told.get(type);
        if (known == null) {
            // A mangled class may inherit from itself.
            told.put(type, false);
            known = hasRow(type, what);
            for (String parent : known ? List.<String>of() : index.parents(type)) {
                known |= isOrInherits(parent, what, told);
            }
            told.put(type, known);
        }
        return known;
    }

    private boolean hasRow(String type, Predicate<Effect> what) {
        List<Table> tables = catalogue.tables(type);
        if (tables.isEmpty() && user.isEmpty()) {
            return false;
        }
        String name = Names.canonical(type);
        return Stream.concat(Stream.of(user), tables.stream())
                .flatMap(table -> Stream.of(table.methods(name), table.types(name), table.fields(name)))
                .flatMap(List::stream)
                .anyMatch(row -> what.test(row.effect()));
    }

    /**
     * The classes of the scope of which such a thing is said, or of one of their methods: by a row or an annotation, on them or on
     * what they inherit from.
     */
    SortedSet<String> own(Predicate<Effect> what) {
        Set<String> types = new TreeSet<>();
        types.addAll(filter(index.names(), type -> hasRow(type, what)));
        types.addAll(filter(above.get(), type -> hasRow(type, what) || bears(type, what)));
        index.annotated(annotation -> says(annotation, what)).forEach(header -> types.add(header.name()));
        SortedSet<String> own = new TreeSet<>();
        for (String type : types) {
            own.addAll(index.subtypes(type));
        }
        return Collections.unmodifiableSortedSet(own);
    }

    private static List<String> filter(Collection<String> types, Predicate<String> wanted) {
        return types.stream().filter(wanted).toList();
    }

    private boolean says(String annotation, Predicate<Effect> what) {
        return says(List.of(new AnnotationFact('L' + annotation + ';', Map.of())), what);
    }

    private boolean says(List<AnnotationFact> facts, Predicate<Effect> what) {
        return annotations.all(facts).stream().map(Annotations.Said::effect).anyMatch(what);
    }

    /** Whether a type of a library, or one of its methods, bears an annotation that says so. */
    private boolean bears(String type, Predicate<Effect> what) {
        return !type.startsWith("java/")
                && index.find(type)
                        .filter(header -> says(header.annotations(), what)
                                || header.methods().stream()
                                        .map(MethodHeader::annotations)
                                        .anyMatch(facts -> says(facts, what)))
                        .isPresent();
    }

    /** What the classes of the scope inherit from and that is not of the scope. */
    private Set<String> findAbove() {
        Set<String> found = new TreeSet<>();
        Deque<String> work = new ArrayDeque<>();
        index.names().forEach(name -> work.addAll(index.parents(name)));
        while (!work.isEmpty()) {
            String type = work.poll();
            if (!index.inScope(type) && found.add(type)) {
                work.addAll(index.parents(type));
            }
        }
        return found;
    }
}
