package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact.Certainty;
import fr.charteia.core.model.SequenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** What is known of calls: which rows of which layer speak of a method. */
final class Calls {
    private static final String JAVA = "java/";
    private static final String OBJECT = "java/lang/Object";
    private static final int RANK_TYPE = 0;
    private static final int RANK_ANY = 1;
    private static final int RANK_NAMED = 2;
    private static final int RANK_PARAMETERS = 3;

    /** The method runs the statement that its declaration says. */
    private static final Effect RUNS =
            new Effect.Sequence(new CallModel.SequenceOperation(SequenceKind.RUN_STATEMENT, -1, -1));

    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Annotations annotations;
    private final Proxies proxies;
    private final Inferred inferred;
    private final Statements statements;
    private final Map<MemberRef, CallModel> models = new ConcurrentHashMap<>();
    private final Map<MemberRef, CallModel> overridden = new ConcurrentHashMap<>();

    Calls(
            ClassIndex index,
            Table user,
            Catalogue catalogue,
            Annotations annotations,
            Proxies proxies,
            Inferred inferred,
            Statements statements) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.annotations = annotations;
        this.proxies = proxies;
        this.inferred = inferred;
        this.statements = statements;
    }

    CallModel model(MemberRef callee) {
        CallModel known = models.get(callee);
        if (known == null) {
            known = read(callee, true);
            models.put(callee, known);
        }
        return known;
    }

    /** What is known of a call where a method runs that overrides the one that is named: not what is said of that one's class alone. */
    CallModel overridden(MemberRef callee) {
        CallModel known = overridden.get(callee);
        if (known == null) {
            known = model(callee) == CallModel.UNKNOWN ? CallModel.UNKNOWN : read(callee, false);
            overridden.put(callee, known);
        }
        return known;
    }

    /** @param itself whether the method runs that is named, and not one that overrides it */
    private CallModel read(MemberRef callee, boolean itself) {
        if (!callee.isMethod()) {
            return CallModel.UNKNOWN;
        }
        String owner = callee.owner().startsWith("[") ? OBJECT : callee.owner();
        Optional<MethodHeader> target = index.resolveMethod(owner, callee.name(), callee.descriptor());
        List<String> types = index.supertypes(owner);
        CallRows rows = new CallRows();
        for (String type : types) {
            rows.offer(found(List.of(user), type, callee, itself, target));
            rows.closeIfNeutral();
        }
        declared(callee, types, rows);
        boolean ownBody = target.filter(MethodHeader::hasBody)
                .filter(method -> index.inScope(method.owner()))
                .isPresent();
        if (!ownBody) {
            if (statements.of(callee).isPresent()) {
                rows.offer(List.of(new CallRows.Found(RUNS, InternalNames.simple(owner), RANK_NAMED, Certainty.MODEL)));
            }
            proxies.call(callee, types, target)
                    .ifPresent(call -> rows.offer(List.of(new CallRows.Found(
                            new Effect.Call(call), InternalNames.simple(owner), RANK_NAMED, Certainty.MODEL))));
            List<List<CallRows.Found>> catalogued = new ArrayList<>();
            for (String type : types) {
                List<CallRows.Found> found = found(catalogue.tables(type), type, callee, itself, target);
                catalogued.add(isOverload(callee, type, found) ? withoutNamed(found) : found);
            }
            target.map(method -> types.indexOf(method.owner()))
                    .ifPresent(declaring -> leaveToDeclaring(catalogued, declaring));
            // A row on the method, even of a far type, says more than that a near one carries values.
            catalogued.forEach(near ->
                    rows.offer(near.stream().filter(row -> !isCarrier(row)).toList()));
            catalogued.forEach(
                    near -> rows.offer(near.stream().filter(Calls::isCarrier).toList()));
        }
        rows.offer(inferred.rows(callee, target, ownBody));
        return rows.model(new Call(callee, target.map(MethodHeader::isStatic).orElse(false), isFluent(callee, owner)));
    }

    /**
     * Whether a method only has the name of those of a type that rows speak of, its own or inherited, and another number of parameters: the
     * {@code get(handlers)} of a builder of routes is no {@code Supplier#get}.
     */
    private boolean isOverload(MemberRef callee, String type, List<CallRows.Found> found) {
        // What a row says of a class's constructors, it says of those of its heirs, which take what they like.
        if (type.equals(callee.owner())
                || callee.name().equals("<init>")
                || found.stream().noneMatch(row -> row.rank() == RANK_NAMED)) {
            return false;
        }
        int arity = Type.getArgumentCount(callee.descriptor());
        List<MethodHeader> named = index.supertypes(type).stream()
                .flatMap(above -> index.find(above).stream())
                .flatMap(header -> header.methods(callee.name()).stream())
                .toList();
        return !named.isEmpty()
                && named.stream().noneMatch(method -> Type.getArgumentCount(method.descriptor()) == arity);
    }

    /**
     * What rows say of all types of a package, they say of a type that only inherits the method as they do of the one that declares it, where
     * others may say more: {@code collectMap} of a {@code GroupedFlux} is that of {@code Flux}.
     */
    private static void leaveToDeclaring(List<List<CallRows.Found>> byType, int declaring) {
        for (int near = 0; near < declaring; near++) {
            if (!byType.get(near).isEmpty() && effects(byType.get(declaring)).containsAll(effects(byType.get(near)))) {
                byType.set(near, List.of());
            }
        }
    }

    private static List<Effect> effects(List<CallRows.Found> found) {
        return found.stream().map(CallRows.Found::effect).toList();
    }

    private static List<CallRows.Found> withoutNamed(List<CallRows.Found> found) {
        return found.stream().filter(row -> row.rank() != RANK_NAMED).toList();
    }

    private static boolean isCarrier(CallRows.Found row) {
        return row.effect() instanceof Effect.Carrier;
    }

    private boolean isFluent(MemberRef callee, String owner) {
        Type result = Type.getReturnType(callee.descriptor());
        return result.getSort() == Type.OBJECT
                && !result.getInternalName().equals(OBJECT)
                && (result.getInternalName().equals(owner) || index.isSubtype(owner, result.getInternalName()));
    }

    /** The rows that the tables have for this type and this method. */
    private static List<CallRows.Found> found(
            List<Table> tables, String type, MemberRef callee, boolean itself, Optional<MethodHeader> target) {
        if (tables.isEmpty()) {
            return List.of();
        }
        String name = Names.canonical(type);
        String spoken = InternalNames.simple(type);
        List<CallRows.Found> found = new ArrayList<>();
        for (Table table : tables) {
            for (Row row : table.methods(name)) {
                if (matches(row, callee) && applies(row, type, callee, itself, target)) {
                    found.add(new CallRows.Found(row.effect(), spoken, rank(row), Certainty.MODEL));
                }
            }
            for (Row row : table.types(name)) {
                if (applies(row, type, callee, itself, target) && saysOfMethods(row.effect(), callee)) {
                    found.add(new CallRows.Found(row.effect(), spoken, RANK_TYPE, Certainty.MODEL));
                }
            }
        }
        return found;
    }

    /** Every row on methods of the type in files that have such a section. */
    static Stream<Row> rows(String type, Table user, Catalogue catalogue, String section) {
        String name = Names.canonical(type);
        return Stream.concat(
                user.methods(name).stream(),
                catalogue.tables(type, file -> file.has(section)).stream()
                        .flatMap(table -> table.methods(name).stream()));
    }

    static boolean matches(Row row, MemberRef callee) {
        return row.subject() instanceof Subject.OfMethod subject
                && subject.pattern().matchesName(callee.name())
                && subject.pattern().matchesParameters(callee.descriptor());
    }

    private static boolean applies(
            Row row, String type, MemberRef callee, boolean itself, Optional<MethodHeader> target) {
        if (type.equals(OBJECT) && target.filter(MethodHeader::isStatic).isPresent()) {
            // A helper that is called like what every object has is another method.
            return false;
        }
        boolean exact = row.subject() instanceof Subject.OfMethod method
                ? method.exact()
                : row.subject() instanceof Subject.OfType ofType && ofType.exact();
        return !exact
                || itself
                        && (callee.owner().equals(type)
                                || target.filter(method -> method.owner().equals(type))
                                        .isPresent());
    }

    private static int rank(Row row) {
        if (!(row.subject() instanceof Subject.OfMethod subject)) {
            return RANK_TYPE;
        }
        if (subject.pattern().parameters().isPresent()) {
            return RANK_PARAMETERS;
        }
        return subject.pattern().names().equals(List.of("*")) ? RANK_ANY : RANK_NAMED;
    }

    /** Whether what is said of a type is said of this method of it: an accessor decides nothing. */
    private static boolean saysOfMethods(Effect effect, MemberRef callee) {
        if (effect instanceof Effect.Carrier || effect instanceof Effect.Neutral) {
            return true;
        }
        boolean step = effect instanceof Effect.Validate
                || effect instanceof Effect.Decide
                || effect instanceof Effect.Anonymise
                || effect instanceof Effect.Pseudonymise;
        return step && !isAccessor(callee);
    }

    private static boolean isAccessor(MemberRef callee) {
        String name = callee.name();
        return name.equals("<init>")
                || name.equals("toString")
                || name.equals("hashCode")
                || name.equals("equals")
                || (callee.descriptor().startsWith("()") && (name.startsWith("get") || name.startsWith("is")));
    }

    /** What annotations say, nearest type first, on the method or those it overrides, then on the type. */
    private void declared(MemberRef callee, List<String> types, CallRows rows) {
        List<String> speaking = callee.name().equals("<init>") ? types.subList(0, 1) : types;
        for (String type : speaking) {
            Optional<ClassHeader> header = type.startsWith(JAVA) ? Optional.empty() : index.find(type);
            if (header.isEmpty()) {
                continue;
            }
            List<CallRows.Found> found = new ArrayList<>();
            String spoken = InternalNames.simple(type);
            List<AnnotationFact> onMethod = onMethod(callee, types, header.get());
            for (Annotations.Said said : annotations.all(onMethod)) {
                found.add(new CallRows.Found(said.effect(), spoken, RANK_NAMED, said.certainty()));
            }
            List<AnnotationFact> onType = header.get().annotations();
            boolean declares = !header.get().methods(callee.name()).isEmpty();
            for (Annotations.Said said : declares ? annotations.all(onType) : List.<Annotations.Said>of()) {
                if (typeSays(said.effect(), callee, header.get())) {
                    found.add(new CallRows.Found(said.effect(), spoken, RANK_TYPE, said.certainty()));
                }
            }
            rows.offer(found);
            boolean made = callee.name().equals("<init>") && declares;
            if (annotations.isMention(onMethod) || (made && annotations.isMention(onType))) {
                rows.mention();
            }
        }
    }

    private static boolean typeSays(Effect effect, MemberRef callee, ClassHeader type) {
        boolean recordMade = effect instanceof Effect.Decide
                && type.record()
                && callee.name().equals("<init>");
        return recordMade || (!(effect instanceof Effect.Carrier) && saysOfMethods(effect, callee));
    }

    /** The annotations of the method as the type declares it, with the descriptor called or one that it bridges to. */
    private List<AnnotationFact> onMethod(MemberRef callee, List<String> types, ClassHeader type) {
        List<AnnotationFact> all = new ArrayList<>();
        for (MethodHeader method : type.methods(callee.name())) {
            if (method.descriptor().equals(callee.descriptor()) || bridges(callee, types, type, method)) {
                all.addAll(method.annotations());
            }
        }
        return all;
    }

    /** Whether a type nearer than the declaring one bridges its generic method to the one that is called. */
    private boolean bridges(MemberRef callee, List<String> types, ClassHeader declaring, MethodHeader method) {
        if (method.isStatic() || method.isConstructor() || callee.name().equals("<init>")) {
            return false;
        }
        int arity = Type.getArgumentTypes(callee.descriptor()).length;
        for (String type : types) {
            if (type.equals(declaring.name())) {
                return false;
            }
            Optional<ClassHeader> nearer = type.startsWith(JAVA) ? Optional.empty() : index.find(type);
            Optional<MethodHeader> bridge = nearer.flatMap(c -> c.method(method.name(), method.descriptor()))
                    .filter(MethodHeader::isBridge)
                    .filter(b -> Type.getArgumentTypes(b.descriptor()).length == arity);
            if (bridge.isPresent()
                    && nearer.flatMap(c -> c.method(callee.name(), callee.descriptor()))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
