package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.Delivery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.objectweb.asm.Type;

/** What containers hand to methods, and take from them, as annotations say: {@code @JmsListener(destination = "avis")}. */
final class Deliveries {
    private static final String PLACEHOLDER = "{";

    /** In place of an attribute: the name of the method that bears the annotation. */
    private static final String NAME_OF_METHOD = "=methode";

    /** The same: the class of its first parameter. */
    private static final String CLASS_OF_PARAMETER = "=parametre";

    private static final String SECTION = "livraisons";

    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Annotations annotations;
    private final Lazy<Boolean> any;
    private final Lazy<Map<MemberRef, List<Delivery>>> byName;
    private final Lazy<Map<String, SortedSet<MemberRef>>> receivers;
    private final Lazy<Map<String, SortedSet<MemberRef>>> senders;
    private final Map<Asked, List<Delivery>> known = new ConcurrentHashMap<>();

    private record Asked(MemberRef method, int argument) {}

    Deliveries(ClassIndex index, Table user, Catalogue catalogue, Annotations annotations) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.annotations = annotations;
        this.byName = new Lazy<>(this::findByName);
        this.any = new Lazy<>(() -> !byName.get().isEmpty()
                || index.annotationTypes().stream().anyMatch(type -> annotations.says(type, Deliveries::isDelivery)));
        this.receivers = new Lazy<>(() -> byStore(this::given));
        this.senders = new Lazy<>(() -> byStore(this::taken));
    }

    private static boolean isDelivery(Effect effect) {
        return effect instanceof Effect.Delivered;
    }

    /** What a method is handed as an argument, the receiver excluded. */
    List<Delivery> given(MethodHeader method, int argument) {
        return any.get()
                ? known.computeIfAbsent(new Asked(method.ref(), argument), asked -> findGiven(method, argument))
                : List.of();
    }

    private List<Delivery> findGiven(MethodHeader method, int argument) {
        List<AnnotationFact> own = method.parameterAnnotations(argument);
        String name = argument < method.parameterNames().size()
                ? method.parameterNames().get(argument)
                : Delivery.ANY;
        List<Delivery> found = deliveries(own, true, "", name, method);
        String type = Names.canonical(Type.getArgumentTypes(method.descriptor())[argument].getClassName());
        List<Delivery> all = found.isEmpty() ? ofMethod(method, true, type) : found;
        return all.isEmpty() ? byName.get().getOrDefault(method.ref(), List.of()) : all;
    }

    /** What a field holds that a library fills, of a store: the channel that an emitter sends to. */
    List<Delivery> given(FieldHeader field) {
        List<Delivery> found = new ArrayList<>();
        if (any.get() && !field.annotations().isEmpty()) {
            for (Annotations.Borne one : annotations.borne(field.annotations())) {
                String type = Names.canonical(Type.getType(field.descriptor()).getClassName());
                if (one.effect() instanceof Effect.Delivered delivered && delivered.given() && delivered.isOf(type)) {
                    found.addAll(deliveries(delivered, one.by(), field.name(), field.name()));
                }
            }
        }
        return found;
    }

    /**
     * The methods that are told by their name to whoever hands them something ({@code new MessageListenerAdapter(abonne, "recevoir")}), and
     * those that implement one by which a library does.
     */
    private Map<MemberRef, List<Delivery>> findByName() {
        Map<MemberRef, List<Delivery>> found = new HashMap<>();
        HandedMethods handed = new HandedMethods(index);
        RowsOnMethods rowsOnMethods = new RowsOnMethods(index, user, catalogue, SECTION, Table::deliveries);
        rowsOnMethods.byOwner().forEach((owner, rows) -> {
            for (MemberRef ref : index.references(Set.of(owner))) {
                rows.stream()
                        .filter(row -> ToolBeans.isSaid(row, ref))
                        .forEach(row -> handed.named(ref).forEach(method -> add(found, method, row)));
            }
        });
        rowsOnMethods.ofImplementations((method, row) -> add(found, method.ref(), row));
        return found;
    }

    private static void add(Map<MemberRef, List<Delivery>> found, MemberRef method, Row row) {
        found.computeIfAbsent(method, one -> new ArrayList<>()).addAll(deliveries((Effect.Delivered) row.effect()));
    }

    /** Under keys that no attribute says. */
    private static List<Delivery> deliveries(Effect.Delivered delivered) {
        return List.of(new Delivery(
                delivered.store(),
                delivered.keys().stream().map(Effect.Delivered.Key::text).toList()));
    }

    /** Where what a method gives back is put. */
    List<Delivery> taken(MethodHeader method) {
        String type = Names.canonical(Type.getReturnType(method.descriptor()).getClassName());
        return any.get() ? ofMethod(method, false, type) : List.of();
    }

    /** What annotations of the method say, or else those of the methods of ours that it overrides or implements: containers look there. */
    private List<Delivery> ofMethod(MethodHeader method, boolean given, String type) {
        List<Delivery> found = deliveries(method.annotations(), given, type, Delivery.ANY, method);
        if (!found.isEmpty() || method.isStatic() || method.isSynthetic()) {
            return found;
        }
        for (String above : index.supertypes(method.owner())) {
            List<AnnotationFact> borne = index.inScope(above)
                    ? index.find(above)
                            .flatMap(header -> header.method(method.name(), method.descriptor()))
                            .map(MethodHeader::annotations)
                            .orElse(List.of())
                    : List.of();
            found = deliveries(borne, given, type, Delivery.ANY, method);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The methods that a library hands a whole store, by implementing one of its own: they may keep it for others of their class. */
    SortedSet<MemberRef> handedStores() {
        SortedSet<MemberRef> handed = new TreeSet<>();
        byName.get().forEach((method, deliveries) -> {
            if (deliveries.stream().anyMatch(delivery -> delivery.keys().isEmpty())) {
                handed.add(method);
            }
        });
        return handed;
    }

    /** The methods that are handed something out of a store. */
    Set<MemberRef> receivers(String store) {
        return any.get() ? receivers.get().getOrDefault(store, new TreeSet<>()) : Set.of();
    }

    /** The methods of which what they give back is put into a store. */
    Set<MemberRef> senders(String store) {
        return any.get() ? senders.get().getOrDefault(store, new TreeSet<>()) : Set.of();
    }

    private List<Delivery> given(MethodHeader method) {
        return IntStream.range(0, Type.getArgumentTypes(method.descriptor()).length)
                .mapToObj(argument -> given(method, argument))
                .flatMap(List::stream)
                .toList();
    }

    private Map<String, SortedSet<MemberRef>> byStore(Function<MethodHeader, List<Delivery>> deliveries) {
        Map<String, SortedSet<MemberRef>> found = new HashMap<>();
        Set<ClassHeader> types =
                new LinkedHashSet<>(index.annotated(one -> annotations.says(one, Deliveries::isDelivery)));
        for (ClassHeader type : List.copyOf(types)) {
            index.subtypes(type.name()).stream()
                    .filter(index::inScope)
                    .forEach(below -> index.find(below).ifPresent(types::add));
        }
        byName.get().keySet().forEach(method -> index.find(method.owner()).ifPresent(types::add));
        for (ClassHeader type : types) {
            for (MethodHeader method : type.methods()) {
                for (Delivery delivery : deliveries.apply(method)) {
                    found.computeIfAbsent(delivery.store(), store -> new TreeSet<>())
                            .add(method.ref());
                }
            }
        }
        return found;
    }

    /**
     * What annotations say.
     *
     * @param type of the parameter or the result, where they are of the method; else empty
     * @param name what a key is called that no attribute says
     * @param method whose parameter or result it is
     */
    private List<Delivery> deliveries(
            List<AnnotationFact> borne, boolean given, String type, String name, MethodHeader method) {
        List<Delivery> found = new ArrayList<>();
        for (Annotations.Borne one : borne.isEmpty() ? List.<Annotations.Borne>of() : annotations.borne(borne)) {
            if (one.effect() instanceof Effect.Delivered delivered
                    && delivered.given() == given
                    && delivered.isOf(type)) {
                found.addAll(deliveries(
                        delivered, one.by(), name, method.name(), Type.getArgumentTypes(method.descriptor())));
            }
        }
        return found;
    }

    private static List<Delivery> deliveries(
            Effect.Delivered delivered, AnnotationFact by, String name, String bearer, Type... parameters) {
        List<List<String>> ways = List.of(List.of());
        for (Effect.Delivered.Key key : delivered.keys()) {
            List<List<String>> longer = new ArrayList<>();
            for (String text : texts(key, by, name, bearer, parameters)) {
                for (List<String> way : ways) {
                    List<String> keys = new ArrayList<>(way);
                    keys.add(text.contains(PLACEHOLDER) ? Delivery.ANY : text);
                    longer.add(keys);
                }
            }
            ways = longer;
        }
        return ways.stream()
                .map(keys -> new Delivery(delivered.store(), keys))
                .distinct()
                .toList();
    }

    private static List<String> texts(
            Effect.Delivered.Key key, AnnotationFact by, String name, String bearer, Type... parameters) {
        if (key.attributes().isEmpty()) {
            return List.of(key.text());
        }
        return key.attributes().stream()
                .map(attribute -> texts(attribute, by, bearer, parameters))
                .filter(texts -> texts.stream().anyMatch(text -> !text.isBlank()))
                .findFirst()
                .orElse(List.of(name));
    }

    private static List<String> texts(String attribute, AnnotationFact by, String bearer, Type... parameters) {
        if (attribute.equals(NAME_OF_METHOD)) {
            return List.of(bearer);
        }
        if (attribute.equals(CLASS_OF_PARAMETER)) {
            return Arrays.stream(parameters)
                    .limit(1)
                    .map(type -> type.getSort() == Type.OBJECT ? type.getInternalName() : type.getClassName())
                    .toList();
        }
        return by.strings(attribute);
    }
}
