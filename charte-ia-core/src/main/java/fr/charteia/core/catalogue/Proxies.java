package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel.AiCall;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private volatile SortedMap<String, Effect.Proxy> found = new TreeMap<>();
    private volatile boolean searched;

    Proxies(ClassIndex index, Table user, Catalogue catalogue, Annotations annotations, Interest interest) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.annotations = annotations;
        this.interest = interest;
    }

    /** The call of an AI that a call of this method is, if it is a proxy's. */
    Optional<AiCall> call(MemberRef callee, List<String> types, Optional<MethodHeader> target) {
        if (target.isEmpty() || !target.get().isAbstract()) {
            return Optional.empty();
        }
        for (String type : types) {
            Optional<Effect.Proxy> proxy =
                    index.inScope(type) ? Optional.ofNullable(all().get(type)).or(() -> named(type)) : named(type);
            if (proxy.isPresent()) {
                return Optional.of(call(proxy.get(), target.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Effect.Proxy> named(String type) {
        String name = Names.canonical(type);
        List<Row> rows = new ArrayList<>(user.types(name));
        catalogue.tables(type).forEach(table -> rows.addAll(table.types(name)));
        return proxy(rows.stream().map(Row::effect).toList());
    }

    private static Optional<Effect.Proxy> proxy(List<Effect> effects) {
        return effects.stream()
                .filter(Effect.Proxy.class::isInstance)
                .map(Effect.Proxy.class::cast)
                .findFirst();
    }

    /** The call with the parameters that are not sent left out. */
    private static AiCall call(Effect.Proxy proxy, MethodHeader method) {
        AiCall call = proxy.call();
        List<Place> sends = new ArrayList<>();
        for (Place place : call.sends()) {
            if (place.root() == Place.Root.ARGUMENT && place.argument() == Place.EVERY) {
                for (int i = 0; i < Type.getArgumentTypes(method.descriptor()).length; i++) {
                    if (!isKept(proxy, method, i)) {
                        sends.add(new Place(Place.Root.ARGUMENT, i, place.steps()));
                    }
                }
            } else {
                sends.add(place);
            }
        }
        return new AiCall(
                call.library(), call.genre(), sends, call.returns(), call.service(), call.host(), call.portee());
    }

    private static boolean isKept(Effect.Proxy proxy, MethodHeader method, int position) {
        List<AnnotationFact> onParameter =
                position < method.parameterAnnotations().size()
                        ? method.parameterAnnotations().get(position)
                        : List.of();
        return onParameter.stream().anyMatch(a -> proxy.kept().contains(Names.canonical(a.typeName())));
    }

    /** The interfaces of the scope that are proxies, by internal name. */
    SortedMap<String, Effect.Proxy> all() {
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

    private SortedMap<String, Effect.Proxy> search() {
        SortedMap<String, Effect.Proxy> proxies = new TreeMap<>();
        for (ClassHeader header : index.annotated(interest::annotation)) {
            if (header.isInterface() && interest.annotations(header.annotations())) {
                List<Effect> effects = annotations.all(header.annotations()).stream()
                        .map(Annotations.Said::effect)
                        .toList();
                proxy(effects).ifPresent(proxy -> register(header.name(), proxy, proxies));
            }
        }
        for (Map.Entry<MemberRef, Effect.Proxy> factory : factories().entrySet()) {
            for (String type : new ClassLiterals(index).handedTo(factory.getKey())) {
                register(type, factory.getValue(), proxies);
            }
        }
        return proxies;
    }

    private void register(String type, Effect.Proxy proxy, Map<String, Effect.Proxy> proxies) {
        for (String name : index.supertypes(type)) {
            if (index.inScope(name)) {
                proxies.putIfAbsent(name, proxy);
            }
        }
    }

    private Map<MemberRef, Effect.Proxy> factories() {
        Map<MemberRef, Effect.Proxy> factories = new TreeMap<>();
        Map<String, List<Row>> rowsByOwner = new HashMap<>();
        for (String owner : index.mentionedClasses()) {
            List<Row> rows = new ArrayList<>(user.factories());
            if (interest.isAiPackage(owner)) {
                catalogue.tables(owner).forEach(table -> rows.addAll(table.factories()));
            }
            if (!rows.isEmpty()) {
                rowsByOwner.put(owner, rows);
            }
        }
        if (!rowsByOwner.isEmpty()) {
            for (MemberRef ref : index.references(rowsByOwner.keySet())) {
                rowsByOwner.get(ref.owner()).stream()
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
