package fr.charteia.core.declaration;

import fr.charteia.annotations.Usage;
import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.Callers;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The AI systems that the code in scope declares, and which code belongs to them. Remembers; for one thread. */
public final class SystemesIA {
    private static final String ANNOTATION = "fr/charteia/annotations/SystemeIA";
    private static final String PACKAGE_INFO = "/package-info";

    private final ClassIndex index;
    private final Map<String, SystemeIA> systems = new TreeMap<>();
    private final Map<MemberRef, String> ids = new HashMap<>();
    private final Map<MemberRef, Set<SystemeIA>> owners = new HashMap<>();
    private final WaysIn waysIn;

    private SystemesIA(ClassIndex index, Callers callers) {
        this.index = index;
        this.waysIn = new WaysIn(index, callers);
    }

    /**
     * Reads the declarations.
     *
     * @param callers who calls whom in that index
     */
    public static SystemesIA of(ClassIndex index, Callers callers) {
        SystemesIA systems = new SystemesIA(index, callers);
        Annotations search = new Annotations(index, ANNOTATION);
        Map<SystemeIA.Part, AnnotationFact> found = new TreeMap<>();
        for (String name : index.annotatedPackages(search::mayBe)) {
            search.among(index.packageAnnotations(name))
                    .forEach(fact -> found.put(part(SystemeIA.Kind.PACKAGE, name + PACKAGE_INFO, "", ""), fact));
        }
        for (ClassHeader type : index.annotated(search::mayBe)) {
            search.among(type.annotations())
                    .forEach(fact -> found.put(part(SystemeIA.Kind.TYPE, type.name(), "", ""), fact));
            for (MethodHeader method : type.methods()) {
                search.among(method.annotations())
                        .forEach(fact -> found.put(new SystemeIA.Part(SystemeIA.Kind.METHOD, method.ref()), fact));
            }
        }
        found.forEach(systems::add);
        return systems;
    }

    private static SystemeIA.Part part(SystemeIA.Kind kind, String owner, String name, String descriptor) {
        return new SystemeIA.Part(kind, new MemberRef(owner, name, descriptor));
    }

    private void add(SystemeIA.Part part, AnnotationFact fact) {
        String id = fact.string("id").orElse("").strip();
        ids.put(part.member(), id);
        systems.merge(id, system(id, part, fact), SystemesIA::merge);
    }

    private static SystemeIA system(String id, SystemeIA.Part part, AnnotationFact fact) {
        Function<String, String> text = key -> fact.string(key).orElse("").strip();
        List<Usage> usages = fact.enumNames("usages").stream()
                .flatMap(name -> Arrays.stream(Usage.values())
                        .filter(usage -> usage.name().equals(name)))
                .toList();
        return new SystemeIA(
                id,
                text.apply("nom"),
                text.apply("finalite"),
                text.apply("responsable"),
                text.apply("documentation"),
                usages,
                List.of(part));
    }

    private static SystemeIA merge(SystemeIA first, SystemeIA second) {
        return new SystemeIA(
                first.id(),
                first.nom().isEmpty() ? second.nom() : first.nom(),
                first.finalite().isEmpty() ? second.finalite() : first.finalite(),
                first.responsable().isEmpty() ? second.responsable() : first.responsable(),
                first.documentation().isEmpty() ? second.documentation() : first.documentation(),
                both(first.usages(), second.usages()),
                both(first.parts(), second.parts()));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        Map<T, Boolean> all = new LinkedHashMap<>();
        first.forEach(element -> all.put(element, true));
        second.forEach(element -> all.put(element, true));
        return List.copyOf(all.keySet());
    }

    /** All systems, by id. */
    public List<SystemeIA> all() {
        return List.copyOf(systems.values());
    }

    /** The system with this id. */
    public Optional<SystemeIA> find(String id) {
        return Optional.ofNullable(systems.get(id));
    }

    /**
     * The system to which the method belongs by a declaration around it: on the method, or the one that it implements, on
     * its class, an enclosing class or method, or the package.
     */
    public Optional<SystemeIA> around(MemberRef method) {
        for (MemberRef enclosing : Enclosing.of(index, method)) {
            Optional<String> id = declared(enclosing);
            if (id.isPresent()) {
                return id.flatMap(this::find);
            }
        }
        int slash = method.owner().lastIndexOf('/');
        String id = ids.get(new MemberRef(method.owner().substring(0, Math.max(0, slash)) + PACKAGE_INFO, "", ""));
        return Optional.ofNullable(id).flatMap(this::find);
    }

    private Optional<String> declared(MemberRef member) {
        Optional<String> onMethod = member.name().isEmpty() ? Optional.empty() : onMethod(member);
        return onMethod.or(() -> Optional.ofNullable(ids.get(new MemberRef(member.owner(), "", ""))))
                .or(() -> member.name().isEmpty() ? Optional.empty() : onContract(member));
    }

    private Optional<String> onMethod(MemberRef member) {
        if (!member.descriptor().isEmpty()) {
            return Optional.ofNullable(ids.get(member));
        }
        return index.find(member.owner()).stream()
                .flatMap(type -> type.methods(member.name()).stream())
                .flatMap(method -> Optional.ofNullable(ids.get(method.ref())).stream())
                .findFirst();
    }

    /** What a type says that declares the method which this one overrides or implements. */
    private Optional<String> onContract(MemberRef member) {
        for (String type : index.supertypes(member.owner())) {
            MemberRef overridden = new MemberRef(type, member.name(), member.descriptor());
            boolean declares = index.find(type)
                    .flatMap(header -> header.method(member.name(), member.descriptor()))
                    .isPresent();
            String id = ids.getOrDefault(overridden, ids.get(new MemberRef(type, "", "")));
            if (declares && id != null && index.inScope(type)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** The systems to which the method belongs: the one declared around it, else those of whoever calls it. */
    public Set<SystemeIA> of(MemberRef method) {
        return owners.computeIfAbsent(method, this::find);
    }

    private Set<SystemeIA> find(MemberRef method) {
        Set<SystemeIA> found = new LinkedHashSet<>();
        waysIn.shortest(method, caller -> {
            around(caller).ifPresent(found::add);
            return around(caller).isPresent();
        });
        return found;
    }

    /**
     * A way into the method on which no declaration lies: the methods from where it starts, outermost first, the method last.
     * Empty when there is none: the method belongs to a system, or whoever calls it does.
     */
    public Optional<List<MemberRef>> undeclaredPath(MemberRef method) {
        return waysIn.shortest(method, caller -> around(caller).isPresent());
    }
}
