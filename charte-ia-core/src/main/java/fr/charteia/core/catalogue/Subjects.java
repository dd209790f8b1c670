package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Of which types something is said: found by the types that the scope names and the annotations that it bears, so that nobody has
 * to ask for every method of a project whether it is one of the few that matter.
 */
final class Subjects {
    /** The sections of what is asked here: roles, steps, and what sets up a client. */
    private static final String[] SECTIONS = {
        "roles", "validations", "cles-api", "modeles-nommes", "reglages", "adresses"
    };

    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Annotations annotations;
    private final Map<String, List<Table>> tables = new ConcurrentHashMap<>();
    private final Map<String, List<Effect>> ownRows = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> spoken = new ConcurrentHashMap<>();
    /** For each type of which rows speak, the types named in the scope that are it or inherit from it. */
    private final Supplier<Map<String, List<String>>> below = new Lazy<>(this::findBelow);

    /** The types that are being looked at. */
    private final Set<String> open = new HashSet<>();

    private final Map<String, List<Effect>> said = new ConcurrentHashMap<>();
    private final Map<String, List<Effect>> borne = new ConcurrentHashMap<>();

    Subjects(ClassIndex index, Table user, Catalogue catalogue, Annotations annotations) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.annotations = annotations;
    }

    /** The types named in the scope of which a row says such a thing, or that inherit from one. */
    Set<String> named(Predicate<Effect> what) {
        Set<String> found = new HashSet<>();
        below.get().forEach((type, all) -> {
            if (says(ownRows(type), what)) {
                found.addAll(all);
            }
        });
        return found;
    }

    private Map<String, List<String>> findBelow() {
        Map<String, List<String>> found = new HashMap<>();
        for (String type : index.mentionedClasses()) {
            for (String above : type.startsWith("[") ? Set.<String>of() : spoken(type)) {
                found.computeIfAbsent(above, none -> new ArrayList<>()).add(type);
            }
        }
        return found;
    }

    /** Of most types nothing is said: no stream for these. */
    private static boolean says(List<Effect> effects, Predicate<Effect> what) {
        return !effects.isEmpty() && effects.stream().anyMatch(what);
    }

    /** The type and what it inherits from, as far as rows speak of it: of most only that they are objects. */
    private Set<String> spoken(String type) {
        Set<String> known = spoken.get(type);
        return known != null ? known : findSpoken(type, Interest.MOST_ABOVE);
    }

    /** Told once for each type, from its parents up; a class that claims to be its own ancestor adds nothing to itself. */
    private synchronized Set<String> findSpoken(String type, int above) {
        Set<String> known = spoken.get(type);
        if (known != null || !open.add(type)) {
            return known != null ? known : Set.of();
        }
        Set<String> found = ownRows(type).isEmpty() ? Set.of() : Set.of(type);
        for (String parent : above > 0 ? index.parents(type) : List.<String>of()) {
            found = union(found, findSpoken(parent, above - 1));
        }
        open.remove(type);
        spoken.put(type, found);
        return found;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private List<Effect> ownRows(String type) {
        return user.isEmpty() && tables(type).isEmpty() ? List.of() : ownRows.computeIfAbsent(type, this::findOwnRows);
    }

    /** What may say of the types of a package what is asked here: of most packages nothing does. */
    private List<Table> tables(String type) {
        return tables.computeIfAbsent(
                InternalNames.packageOf(type), name -> catalogue.tables(type, Subjects::mayBeAsked));
    }

    private List<Effect> findOwnRows(String type) {
        String name = Names.canonical(type);
        List<Effect> found = new ArrayList<>();
        if (!user.isEmpty()) {
            add(user, name, found);
        }
        tables(type).forEach(table -> add(table, name, found));
        return found.isEmpty() ? List.of() : found;
    }

    /** Whether a file may say of a type what is asked here. */
    static boolean mayBeAsked(Glance file) {
        return file.components() || file.wrappers() || file.hasAny(SECTIONS);
    }

    private static void add(Table table, String name, List<Effect> found) {
        table.methods(name).forEach(row -> found.add(row.effect()));
        table.types(name).forEach(row -> found.add(row.effect()));
        table.fields(name).forEach(row -> found.add(row.effect()));
    }

    /**
     * The classes of the scope of which such a thing is said, or of one of their methods: by a row or an annotation, on them or on
     * what they inherit from.
     */
    SortedSet<String> own(Predicate<Effect> what) {
        SortedSet<String> own = new TreeSet<>();
        named(what).stream().filter(index::inScope).forEach(own::add);
        Set<String> bearing = new TreeSet<>();
        index.above().stream().filter(type -> says(borne(type), what)).forEach(bearing::add);
        index.annotated(annotation -> says(said(annotation), what)).forEach(header -> bearing.add(header.name()));
        bearing.forEach(type -> own.addAll(index.subtypes(type)));
        return Collections.unmodifiableSortedSet(own);
    }

    private List<Effect> said(String annotation) {
        return said.computeIfAbsent(annotation, type -> said(List.of(new AnnotationFact('L' + type + ';', Map.of()))));
    }

    private List<Effect> said(List<AnnotationFact> facts) {
        return annotations.all(facts).stream().map(Annotations.Said::effect).toList();
    }

    /** What the annotations say that a type of a library bears, or one of its methods. */
    private List<Effect> borne(String type) {
        return borne.computeIfAbsent(
                type,
                name -> name.startsWith("java/")
                        ? List.of()
                        : index.find(name).stream()
                                .flatMap(header -> Stream.concat(
                                        Stream.of(header.annotations()),
                                        header.methods().stream().map(MethodHeader::annotations)))
                                .flatMap(facts -> said(facts).stream())
                                .toList());
    }
}
