package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.Catcher;
import fr.charteia.core.model.Delivery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Type;

/**
 * Who is handed what entry points throw: {@code @ExceptionHandler}, {@code ExceptionMapper}. Of several that may be, frameworks
 * ask those of the entry point's own class first, then those that name the nearest class above what was thrown.
 */
final class Catchers {
    private static final String THROWABLE = "java/lang/Throwable";
    private static final String SECTION = "rattrapages";

    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Annotations annotations;
    private final Lazy<Map<MemberRef, Catcher>> all;

    /** The types that are caught, by the class of whose entry points. */
    private final Lazy<Map<String, SortedSet<String>>> caught;

    Catchers(ClassIndex index, Table user, Catalogue catalogue, Annotations annotations) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.annotations = annotations;
        this.all = new Lazy<>(this::find);
        this.caught = new Lazy<>(this::byClass);
    }

    Collection<Catcher> all() {
        return all.get().values();
    }

    /** What a method is handed as an argument, the receiver excluded, because an entry point threw it. */
    List<Delivery> given(MethodHeader method, int argument) {
        Catcher catcher = all.get().get(method.ref());
        return catcher == null || !isThrown(Type.getArgumentTypes(method.descriptor())[argument])
                ? List.of()
                : catcher.deliveries();
    }

    /**
     * Where an exception is put that leaves an entry point of a class, if anybody catches it.
     *
     * @param type of the exception, by internal name
     */
    Optional<Delivery> thrown(String owner, String type) {
        if (caught.get().isEmpty()) {
            return Optional.empty();
        }
        List<String> places = new ArrayList<>(index.supertypes(owner));
        places.add("");
        for (String within : places) {
            SortedSet<String> types = caught.get().getOrDefault(within, new TreeSet<>());
            Optional<String> nearest = types.isEmpty()
                    ? Optional.empty()
                    : index.supertypes(type).stream().filter(types::contains).findFirst();
            if (nearest.isPresent()) {
                return nearest.map(known -> Catcher.delivery(known, within));
            }
        }
        return Optional.empty();
    }

    private Map<String, SortedSet<String>> byClass() {
        Map<String, SortedSet<String>> found = new HashMap<>();
        all().forEach(catcher -> found.computeIfAbsent(catcher.within(), within -> new TreeSet<>())
                .addAll(catcher.types()));
        return found;
    }

    private Map<MemberRef, Catcher> find() {
        Map<MemberRef, Catcher> found = new TreeMap<>();
        for (ClassHeader type : index.annotated(one -> annotations.says(one, Effect.Caught.class::isInstance))) {
            for (MethodHeader method : type.methods()) {
                for (Annotations.Borne one : annotations.borne(method.annotations())) {
                    if (one.effect() instanceof Effect.Caught caughtBy && !method.isSynthetic()) {
                        String within = isEverywhere(caughtBy, one.by(), type) ? "" : type.name();
                        found.put(method.ref(), new Catcher(method.ref(), types(caughtBy, one.by(), method), within));
                    }
                }
            }
        }
        new RowsOnMethods(index, user, catalogue, SECTION, Table::catching)
                .ofImplementations((method, row) ->
                        found.putIfAbsent(method.ref(), new Catcher(method.ref(), exceptions(method), "")));
        return found;
    }

    private static boolean isEverywhere(Effect.Caught caughtBy, AnnotationFact by, ClassHeader type) {
        return caughtBy.everywhere().isEmpty()
                || caughtBy.everywhere().stream()
                        .anyMatch(said -> Boolean.TRUE.equals(by.values().get(said))
                                || type.annotations().stream()
                                        .anyMatch(borne -> Names.canonical(borne.typeName())
                                                .equals(said)));
    }

    private List<String> types(Effect.Caught caughtBy, AnnotationFact by, MethodHeader method) {
        return caughtBy.attributes().stream()
                .map(by::types)
                .filter(named -> !named.isEmpty())
                .findFirst()
                .map(named -> named.stream().map(Type::getInternalName).toList())
                .orElseGet(() -> exceptions(method));
    }

    private List<String> exceptions(MethodHeader method) {
        return Arrays.stream(Type.getArgumentTypes(method.descriptor()))
                .filter(this::isThrown)
                .map(Type::getInternalName)
                .toList();
    }

    private boolean isThrown(Type type) {
        return type.getSort() == Type.OBJECT && index.isSubtype(type.getInternalName(), THROWABLE);
    }
}
