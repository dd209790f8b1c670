package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.TextFilter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Which types and annotations may have to do with AI: told by their packages, before any file of the catalogue is read, so
 * that a project without AI pays for the comparison alone.
 */
final class Interest {
    private static final String JAVA = "java/";
    private static final String JAVAX = "javax/";
    /** Nobody inherits through so many; a mangled class may through itself, and by many ways. */
    static final int MOST_ABOVE = 100;

    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Wider wider;
    private final BooleanSupplier http;
    private final Supplier<Boolean> library = new Lazy<>(this::findLibrary);
    private final Supplier<Boolean> jdk;
    private final Supplier<List<String>> ofAiPackages = new Lazy<>(this::findOfAiPackages);
    private final Supplier<Set<String>> roots = new Lazy<>(this::findRoots);
    private final Supplier<Set<String>> allFamilies = new Lazy<>(this::findFamilies);
    private final Map<String, Boolean> annotations = new ConcurrentHashMap<>();
    private final Map<String, Boolean> families = new ConcurrentHashMap<>();
    private final Map<String, Boolean> familiesOfPolicy = new ConcurrentHashMap<>();

    /** @param http whether a plain HTTP call may be one of an AI */
    Interest(ClassIndex index, Table user, Catalogue catalogue, BooleanSupplier http) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.wider = new Wider(index, user);
        this.http = http;
        this.jdk = new Lazy<>(() -> user.speaksOf("java.") || user.speaksOf("javax."));
    }

    /** Whether other types than those of AI packages may matter: they can inherit, or the policy names them. */
    boolean inherited() {
        return !user.isEmpty() || library.get();
    }

    private boolean findLibrary() {
        return catalogue.items().stream()
                .flatMap(item -> item.witnesses().stream())
                .anyMatch(witness -> index.has(witness));
    }

    /** Whether the type is of a package of AI, or one of the policy's. */
    boolean type(String internalName) {
        return isAiPackage(internalName) || isOfPolicy(internalName);
    }

    /**
     * Passes over methods that give back nothing of interest.
     *
     * @param functions whether functions are
     */
    TextFilter results(boolean functions) {
        if (!user.isEmpty()) {
            return TextFilter.NONE;
        }
        List<String> packages = new ArrayList<>(functions ? List.of(ToolBeans.FUNCTIONS) : List.of());
        catalogue.items().stream().filter(Catalogue.Item::ai).forEach(item -> packages.addAll(item.packages()));
        return new ResultFilter(packages);
    }

    boolean isAiPackage(String internalName) {
        for (String file : catalogue.files(internalName)) {
            if (catalogue.isAi(file)) {
                return true;
            }
        }
        return false;
    }

    private List<String> findOfAiPackages() {
        List<String> found = new ArrayList<>();
        for (List<String> types : index.mentionedPackages().values()) {
            if (isAiPackage(types.get(0))) {
                found.addAll(types);
            }
        }
        return found;
    }

    /**
     * The rows that speak of types named in the scope, by these types: all of the policy's, and those of the catalogue that are about
     * the packages of AI types.
     *
     * @param section the only part of the catalogue that has such rows
     */
    Map<String, Set<Row>> rowsByOwner(List<Row> ofPolicy, String section, Function<Table, List<Row>> rows) {
        Map<String, Set<Row>> rowsByOwner = new TreeMap<>();
        for (String owner : ofPolicy.isEmpty() ? List.<String>of() : index.mentionedClasses()) {
            rowsByOwner.put(owner, new LinkedHashSet<>(ofPolicy));
        }
        for (String owner : ofAiPackages.get()) {
            for (Table table : catalogue.tables(owner, section)) {
                for (Row row : rows.apply(table)) {
                    rowsByOwner
                            .computeIfAbsent(owner, none -> new LinkedHashSet<>())
                            .add(row);
                }
            }
        }
        return rowsByOwner;
    }

    /** Whether calls of the package may be calls of an AI: it is that of an AI's client, or of a client for any address. */
    boolean mayCallAi(String internalName) {
        for (String file : catalogue.files(internalName)) {
            if (catalogue.isOfAi(file) || catalogue.isAi(file) && http.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the type, or one that it inherits from, is of an AI's client or of the policy, whatever its address. */
    boolean isOfAi(String internalName) {
        return index.supertypes(internalName).stream()
                .anyMatch(type ->
                        isOfPolicy(type) || catalogue.files(type).stream().anyMatch(catalogue::isOfAi));
    }

    boolean isOfPolicy(String internalName) {
        if (user.isEmpty()) {
            return false;
        }
        String name = Names.canonical(internalName);
        return !user.methods(name).isEmpty() || !user.types(name).isEmpty();
    }

    /** The types named in the scope of which calls may be calls of an AI. */
    Set<String> families() {
        return allFamilies.get();
    }

    private Set<String> findFamilies() {
        Set<String> found = new HashSet<>(roots.get());
        roots.get().forEach(type -> found.addAll(index.subtypes(type)));
        return Collections.unmodifiableSet(found);
    }

    /** Whether calls of the type, or of one that it inherits from, may be calls of an AI. */
    boolean family(String internalName) {
        // What our classes inherit from is named in them: where none of it matters, none of ours needs a look.
        return !(index.inScope(internalName) && roots.get().isEmpty()) && isFamily(internalName);
    }

    /** The types named in the scope from which others have it: those that matter by their name, and those that are not ours. */
    private Set<String> findRoots() {
        Set<String> found = new HashSet<>();
        for (List<String> types : index.mentionedPackages().values()) {
            String first = types.get(0);
            if (mayCallAi(first)) {
                found.addAll(types);
            } else if (!(isOfJdk(first) && user.isEmpty())) {
                findRoots(types, found);
            }
        }
        return found;
    }

    private void findRoots(List<String> types, Set<String> found) {
        for (String type : types) {
            if (index.inScope(type) ? isOfPolicy(type) : isFamily(type)) {
                found.add(type);
            }
        }
    }

    private static boolean isOfJdk(String internalName) {
        return internalName.startsWith(JAVA) || internalName.startsWith(JAVAX);
    }

    private boolean isFamily(String internalName) {
        if (internalName.startsWith("[")) {
            return false;
        }
        if (mayCallAi(internalName)) {
            return true;
        }
        if (isOfJdk(internalName)) {
            return familyOfPolicy(internalName);
        }
        return inherited()
                && isOrInherits(internalName, type -> mayCallAi(type) || isOfPolicy(type), families, MOST_ABOVE);
    }

    /** Whether the policy speaks of the type or of one that it inherits from; of the JDK's, only where it speaks of any. */
    boolean familyOfPolicy(String internalName) {
        if (internalName.startsWith("[") || user.isEmpty()) {
            return false;
        }
        return (!isOfJdk(internalName) || jdk.get())
                && isOrInherits(internalName, this::isOfPolicy, familiesOfPolicy, MOST_ABOVE);
    }

    /** Whether the policy speaks of types at all. */
    boolean hasPolicy() {
        return !user.isEmpty();
    }

    /** The types of which the policy speaks that inherit from that one. */
    List<String> narrowerOfPolicy(String internalName) {
        return wider.narrower(internalName);
    }

    /** Told once for each type, from its parents up. What is above a type of the JDK matters only to a policy that speaks of it. */
    private boolean isOrInherits(String type, Predicate<String> wanted, Map<String, Boolean> told, int above) {
        Boolean known = told.get(type);
        if (known == null) {
            told.put(type, false);
            known = wanted.test(type);
            boolean climbs = !known && above > 0 && (!type.startsWith(JAVA) || jdk.get());
            for (String parent : climbs ? index.parents(type) : List.<String>of()) {
                known |= isOrInherits(parent, wanted, told, above - 1);
            }
            told.put(type, known);
        }
        return known;
    }

    /** Whether one of these annotations, or one that it bears itself, matters. */
    boolean annotations(List<AnnotationFact> facts) {
        for (AnnotationFact fact : facts) {
            if (annotation(fact.typeName())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an annotation of this type, or one that it bears itself, matters. */
    boolean annotation(String type) {
        Boolean known = annotations.get(type);
        if (known == null) {
            annotations.put(type, false);
            known = isAiPackage(type)
                    || !user.annotations(Names.canonical(type)).isEmpty()
                    || (mayBeMade(type)
                            && annotations(index.find(type)
                                    .map(ClassHeader::annotations)
                                    .orElse(List.of())));
            annotations.put(type, known);
        }
        return known;
    }

    /** Whether somebody may have made the annotation out of others that matter. */
    private boolean mayBeMade(String type) {
        return !type.startsWith(JAVA) && (index.inScope(type) || inherited());
    }
}
