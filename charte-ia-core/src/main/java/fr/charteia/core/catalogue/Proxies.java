package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel.AiCall;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * Interfaces that the project only declares, and that a library implements by asking an AI: by annotation, by name, or
 * because their class is handed to a factory.
 */
final class Proxies {
    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Annotations annotations;
    private final Interest interest;
    private final DeclaredAddresses declared;
    private volatile SortedMap<String, Found> found = new TreeMap<>();
    private volatile boolean searched;

    Proxies(ClassIndex index, Table user, Catalogue catalogue, Annotations annotations, Interest interest) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.annotations = annotations;
        this.interest = interest;
        this.declared = new DeclaredAddresses(index, annotations);
    }

    /** The call of an AI that a call of this method is, if it is a proxy's. */
    Optional<AiCall> call(MemberRef callee, List<String> types, Optional<MethodHeader> target) {
        if (target.isEmpty() || !target.get().isAbstract()) {
            return Optional.empty();
        }
        for (String type : types) {
            Optional<Found> proxy =
                    index.inScope(type) ? Optional.ofNullable(all().get(type)).or(() -> named(type)) : named(type);
            if (proxy.isPresent() && isAsked(proxy.get().type(), callee)) {
                return Optional.of(call(proxy.get(), callee, target.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether a proxy sends what it is asked by the method, and does not say itself what the method does. */
    private boolean isAsked(String type, MemberRef callee) {
        return index.resolveMethod(type, callee.name(), callee.descriptor())
                .filter(method -> !method.isAbstract())
                .isEmpty();
    }

    /**
     * A proxy.
     *
     * @param by the annotation that makes it one, if an annotation does
     * @param type the interface that is made, which may say itself what a method of those above does
     */
    record Found(Effect.Proxy proxy, Optional<AnnotationFact> by, String type) {}

    private Optional<Found> named(String type) {
        String name = Names.canonical(type);
        List<Row> rows = new ArrayList<>(user.types(name));
        catalogue.tables(type, file -> file.has("mandataires-ia")).forEach(table -> rows.addAll(table.types(name)));
        return rows.stream()
                .map(Row::effect)
                .filter(Effect.Proxy.class::isInstance)
                .map(effect -> new Found((Effect.Proxy) effect, Optional.empty(), type))
                .findFirst();
    }

    /** The call with the parameters that are not sent left out. */
    private AiCall call(Found found, MemberRef callee, MethodHeader method) {
        Effect.Proxy proxy = found.proxy();
        AiCall call = proxy.call();
        List<Place> sends = new ArrayList<>();
        for (Place place : call.sends()) {
            if (place.root() == Place.Root.ARGUMENT && place.argument() == Place.EVERY) {
                for (int i = 0; i < Type.getArgumentTypes(method.descriptor()).length; i++) {
                    if (!ToolParameters.isOf(proxy.kept(), method, i)) {
                        sends.add(new Place(Place.Root.ARGUMENT, i, place.steps()));
                    }
                }
            } else {
                sends.add(place);
            }
        }
        AiCall sending = call.sending(sends);
        return call.isPlainHttp() ? sending.to(declared.address(found, callee.owner(), method)) : sending;
    }

    /** The interfaces of the scope that are proxies, by internal name. */
    SortedMap<String, Found> all() {
        if (!searched) {
            synchronized (this) {
                if (!searched) {
                    found = search();
                    searched = true;
                }
            }
        }
        return found;
    }

    private SortedMap<String, Found> search() {
        SortedMap<String, Found> proxies = new TreeMap<>();
        for (ClassHeader header : index.annotated(interest::annotation)) {
            for (Annotations.Borne borne : proxies(header.annotations())) {
                Effect.Proxy proxy = (Effect.Proxy) borne.effect();
                Optional<AnnotationFact> by = Optional.of(borne.by());
                if (!proxy.types().isEmpty()) {
                    borne.by()
                            .types(proxy.types())
                            .forEach(type -> register(new Found(proxy, by, type.getInternalName()), proxies));
                } else if (header.isInterface()) {
                    register(new Found(proxy, by, header.name()), proxies);
                }
            }
        }
        for (Map.Entry<MemberRef, Effect.Proxy> factory : factories().entrySet()) {
            for (String type : new ClassLiterals(index).handedTo(factory.getKey())) {
                register(new Found(factory.getValue(), Optional.empty(), type), proxies);
            }
        }
        for (ClassHeader header : index.annotated(interest::annotation)) {
            if (header.isInterface() && !proxies.containsKey(header.name())) {
                header.methods().stream()
                        .flatMap(method ->
                                Stream.concat(Stream.of(method.annotations()), method.parameterAnnotations().stream()))
                        .flatMap(facts -> proxies(facts).stream())
                        .findFirst()
                        .ifPresent(borne -> register(
                                new Found((Effect.Proxy) borne.effect(), Optional.empty(), header.name()), proxies));
            }
        }
        return proxies;
    }

    private List<Annotations.Borne> proxies(List<AnnotationFact> facts) {
        return !interest.annotations(facts)
                ? List.of()
                : annotations.borne(facts).stream()
                        .filter(borne -> borne.effect() instanceof Effect.Proxy)
                        .toList();
    }

    private void register(Found proxy, Map<String, Found> proxies) {
        for (String name : index.supertypes(proxy.type())) {
            if (index.inScope(name)) {
                proxies.putIfAbsent(name, proxy);
            }
        }
    }

    private Map<MemberRef, Effect.Proxy> factories() {
        Map<MemberRef, Effect.Proxy> factories = new TreeMap<>();
        Map<String, Set<Row>> rowsByOwner = interest.rowsByOwner(user.factories(), "mandataires-ia", Table::factories);
        if (!rowsByOwner.isEmpty()) {
            for (MemberRef ref : index.references(rowsByOwner.keySet())) {
                rowsByOwner.getOrDefault(ref.owner(), Set.of()).stream()
                        .filter(row -> isFactory(row, ref))
                        .findFirst()
                        .ifPresent(row -> factories.put(ref, (Effect.Proxy) row.effect()));
            }
        }
        return factories;
    }

    private static boolean isFactory(Row row, MemberRef ref) {
        return ref.isMethod()
                && row.subject() instanceof Subject.OfFactory factory
                && Names.matches(factory.pattern().type(), Names.canonical(ref.owner()))
                && factory.pattern().matchesName(ref.name())
                && factory.pattern().matchesParameters(ref.descriptor());
    }
}
