package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.Advice;
import fr.charteia.core.bytecode.Advice.Handed;
import fr.charteia.core.bytecode.Advice.JoinPoint;
import fr.charteia.core.bytecode.Advice.What;
import fr.charteia.core.bytecode.Advice.When;
import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.Weaver;
import fr.charteia.core.model.Injection;
import fr.charteia.core.model.Injection.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * The advice of aspects, and interceptors: which methods they run around, as far as that is told by an annotation or by a pointcut that
 * can be read. An aspect of which a container makes an object is put around what the container makes alone.
 */
final class Aspects {
    private static final String ADVICE = "greffons";
    private static final String POINTS = "jonctions";

    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final AnnotationRows<Effect.Advise> rows;
    private final NearAi nearAi;
    private final Lazy<Set<String>> components;

    private Aspects(ClassIndex index, Table user, Catalogue catalogue) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.rows = new AnnotationRows<>(index, user, catalogue, ADVICE, Effect.Advise.class);
        this.nearAi = new NearAi(index, user, catalogue);
        this.components = new Lazy<>(this::findComponents);
    }

    /**
     * The same program with its advice woven into the methods around which it runs.
     *
     * @param user the models of its policy
     */
    static ClassIndex woven(ClassIndex index, Table user, Catalogue catalogue) {
        return new Aspects(index, user, catalogue).weave();
    }

    /**
     * An advice, and what it is put around.
     *
     * @param row what is known of the annotation that it bears
     * @param result what the annotation calls what the method gives back, or throws; empty where it does not
     * @param container whether it is put around what a container makes alone
     * @param telling whether it may do something with what it is told, more than to write it down
     */
    private record Known(
            MethodHeader method,
            Effect.Advise row,
            String result,
            Pointcut pointcut,
            boolean container,
            boolean telling) {}

    private ClassIndex weave() {
        List<ClassHeader> aspects = rows.bearing();
        List<Known> known = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ClassHeader aspect : aspects) {
            names.add(aspect.name());
            aspect.methods().forEach(method -> known.addAll(advice(aspect, method)));
        }
        SortedMap<MemberRef, List<Advice>> advised = known.isEmpty() ? new TreeMap<>() : advised(names, known);
        new Rescues(index, user, catalogue, nearAi)
                .forEach((method, advice) -> advised.computeIfAbsent(method, ref -> new ArrayList<>())
                        .add(advice));
        return Weaver.weave(index, advised);
    }

    private SortedMap<MemberRef, List<Advice>> advised(Set<String> aspects, List<Known> known) {
        SortedMap<MemberRef, List<Advice>> advised = new TreeMap<>();
        for (ClassHeader type : index.classes()) {
            if (!type.isInterface() && !aspects.contains(type.name())) {
                type.methods().stream().filter(Aspects::mayBeAdvised).forEach(method -> {
                    List<Advice> around = around(type, method, known);
                    if (!around.isEmpty()) {
                        advised.put(method.ref(), around);
                    }
                });
            }
        }
        return advised;
    }

    /** Whether a framework that calls methods of an object can put itself around the method. */
    static boolean mayBeAdvised(MethodHeader method) {
        return method.hasBody()
                && !method.isStatic()
                && !method.isPrivate()
                && !method.isSynthetic()
                && !method.isConstructor();
    }

    private List<Known> advice(ClassHeader aspect, MethodHeader method) {
        List<Known> known = new ArrayList<>();
        for (AnnotationFact borne : method.annotations()) {
            for (Effect.Advise row : rows.of(borne.typeName())) {
                boolean container = row.bindings().isEmpty() && components.get().contains(aspect.name());
                String result = AnnotationRows.first(borne, row.results()).orElse("");
                pointcut(aspect, method, borne, row)
                        .ifPresent(pointcut -> known.add(
                                new Known(method, row, result, pointcut, container, isTelling(aspect.name()))));
            }
        }
        return known;
    }

    /** Whether a class names others of ours, or goes on with something else than what was passed. */
    private boolean isTelling(String aspect) {
        return index.classesNamedIn(aspect).stream().anyMatch(named -> !named.equals(aspect) && index.inScope(named))
                || index.membersNamedIn(aspect).stream()
                        .anyMatch(member -> member.descriptor().startsWith("([Ljava/lang/Object;)")
                                && point(member.owner()).isPresent());
    }

    /** Whether anything may come of it that an advice runs around a method: most write down that it did, and nothing else. */
    private boolean matters(Known one, ClassHeader type) {
        return nearAi.includes(one.method().owner()) || one.telling() && nearAi.includes(type.name());
    }

    private Optional<Pointcut> pointcut(
            ClassHeader aspect, MethodHeader method, AnnotationFact borne, Effect.Advise row) {
        if (row.bindings().isEmpty()) {
            return AnnotationRows.first(borne, row.pointcuts()).flatMap(text -> read(aspect, method, text));
        }
        List<String> bindings = aspect.annotations().stream()
                .map(AnnotationFact::typeName)
                .filter(type -> isBinding(type, row))
                .toList();
        return bindings.isEmpty() ? Optional.empty() : Optional.of(Pointcut.bound(bindings));
    }

    private Optional<Pointcut> read(ClassHeader aspect, MethodHeader method, String text) {
        Optional<Pointcut> read = new PointcutParser(index, aspect, method, this::named).parse(text);
        if (read.isEmpty() && (nearAi.includes(aspect.name()) || nearAi.isSome() && isTelling(aspect.name()))) {
            index.ledger()
                    .add(
                            BlindSpots.Kind.ADVICE_LEFT_OUT,
                            aspect.name() + "#" + method.name(),
                            0,
                            "sa coupe n'est pas lue : " + text,
                            "its pointcut is not read: " + text);
        }
        return read;
    }

    private boolean isBinding(String type, Effect.Advise row) {
        return index.find(type).stream()
                .flatMap(header -> header.annotations().stream())
                .anyMatch(meta -> row.bindings().contains(Names.canonical(meta.typeName())));
    }

    /** The text of a pointcut to which a method of a class gives its name. */
    private Optional<String> named(MethodHeader method) {
        return method.annotations().stream()
                .flatMap(borne -> borne.string("value").stream())
                .findFirst();
    }

    private List<Advice> around(ClassHeader type, MethodHeader method, List<Known> known) {
        List<Advice> around = new ArrayList<>();
        for (Known one : known) {
            if (matters(one, type)
                    && (!one.container() || components.get().contains(type.name()))
                    && takes(one, method)) {
                one.pointcut().pick(type, method).ifPresent(handed -> around.add(advice(one, handed)));
            }
        }
        return around;
    }

    /** Whether what the method gives back can be what the advice is handed. */
    private boolean takes(Known one, MethodHeader method) {
        int place = one.method().parameterNames().indexOf(one.result());
        if (one.row().when() != When.RETURNING || one.result().isEmpty() || place < 0) {
            return true;
        }
        Type wanted = Type.getArgumentTypes(one.method().descriptor())[place];
        Type given = Type.getReturnType(method.descriptor());
        return given.equals(wanted)
                || wanted.getSort() == Type.OBJECT
                        && (given.getSort() == Type.OBJECT
                                ? index.isSubtype(given.getInternalName(), wanted.getInternalName())
                                : wanted.getInternalName().startsWith("java/lang/"));
    }

    private Advice advice(Known one, Map<String, Handed> byName) {
        Type[] wanted = Type.getArgumentTypes(one.method().descriptor());
        List<Handed> handed = new ArrayList<>();
        Optional<JoinPoint> point = Optional.empty();
        String caught = "";
        for (int i = 0; i < wanted.length; i++) {
            String name = one.method().parameterName(i);
            Optional<JoinPoint> stands =
                    wanted[i].getSort() == Type.OBJECT ? point(wanted[i].getInternalName()) : Optional.empty();
            if (stands.isPresent()) {
                point = stands;
                handed.add(Handed.of(What.POINT));
            } else if (!name.isEmpty() && name.equals(one.result())) {
                boolean thrown = one.row().when() == When.THROWING;
                caught = thrown ? wanted[i].getInternalName() : "";
                handed.add(Handed.of(thrown ? What.THROWN : What.RESULT));
            } else {
                handed.add(byName.getOrDefault(name, Handed.of(What.UNKNOWN)));
            }
        }
        return new Advice(one.method(), one.row().when(), handed, point, caught);
    }

    private Optional<JoinPoint> point(String type) {
        String name = Names.canonical(type);
        return Stream.concat(
                        user.types(name).stream(),
                        catalogue.tables(type, POINTS).stream().flatMap(table -> table.types(name).stream()))
                .map(Row::effect)
                .filter(Effect.JoinPoints.class::isInstance)
                .map(Effect.JoinPoints.class::cast)
                .findFirst()
                .map(known -> known.of(type));
    }

    /** The classes of which a container makes objects, or is given some. */
    private Set<String> findComponents() {
        Annotations annotations = new Annotations(index, user, catalogue);
        Injections injections = new Injections(index, annotations);
        Set<String> found = new HashSet<>();
        Set<String> made = new HashSet<>();
        for (ClassHeader type : index.classes()) {
            Injection said = injections.of(type.annotations());
            if (said.is(Part.COMPONENT)) {
                found.add(type.name());
            }
            for (MethodHeader method : type.methods()) {
                Type given = Type.getReturnType(method.descriptor());
                if (given.getSort() == Type.OBJECT
                        && injections.of(method.annotations()).is(Part.MAKER)) {
                    made.add(given.getInternalName());
                }
            }
        }
        made.forEach(type -> found.addAll(index.subtypes(type)));
        return found;
    }
}
