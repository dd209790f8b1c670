package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.TextKind;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import fr.charteia.core.model.WriteMethods;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.objectweb.asm.Type;

/**
 * Where an analysis starts: the calls of an AI, and the tools offered to one. Packages are compared before anything is read, so that a project without AI pays for one look at its references.
 */
final class Anchors {
    private static final Place TOOLS = Place.parse("this.$outils");

    /** Where the catalogue keeps what a writer or a stream is wrapped around. */
    private static final Place.Step TARGET = new Place.Step.Field("cible");

    /** What says something of a call near by only. */
    private static final Set<String> NEAR = Set.of("$adresse", "$reponse");

    private final ClassIndex index;
    private final Subjects subjects;
    private final Interest interest;
    private final Knowledge knowledge;
    private final Proxies proxies;
    private final BooleanSupplier http;

    /** @param http whether a plain HTTP call may be one of an AI */
    Anchors(
            ClassIndex index,
            Subjects subjects,
            Interest interest,
            Knowledge knowledge,
            Proxies proxies,
            BooleanSupplier http) {
        this.index = index;
        this.subjects = subjects;
        this.interest = interest;
        this.knowledge = knowledge;
        this.proxies = proxies;
        this.http = http;
    }

    SortedSet<MemberRef> find() {
        SortedSet<MemberRef> anchors = new TreeSet<>();
        calls(interest.families(), anchors);
        if (interest.hasPolicy()) {
            widerCalls(anchors);
            wrappers(anchors);
            declared(anchors);
        }
        proxies(anchors);
        tools(anchors);
        makers(anchors);
        anchors.addAll(knowledge.toolsByName());
        anchors.addAll(knowledge.toolComponents());
        return Collections.unmodifiableSortedSet(anchors);
    }

    boolean mentionsAi() {
        for (List<String> types : index.mentionedPackages().values()) {
            if (interest.mayCallAi(types.get(0))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The methods named in the scope that set up a client of an AI, or what reaches one. What a client for any address is given as
     * its own is looked up from its calls.
     */
    SortedSet<MemberRef> setters() {
        return named(
                Effect.Configure.class::isInstance,
                (ref, model) -> model.settings().stream().anyMatch(setting -> !NEAR.contains(setting.slot()))
                        || !model.settings().isEmpty() && interest.isOfAi(ref.owner()));
    }

    /** The methods named in the scope that give what a framework keeps of ours. */
    SortedSet<MemberRef> componentsAsked() {
        return named(
                Anchors::findsComponents, (ref, model) -> !model.components().isEmpty());
    }

    private static boolean findsComponents(Effect effect) {
        return effect instanceof Effect.Flows flows
                && flows.propagations().stream()
                        .flatMap(row -> row.from().steps().stream())
                        .anyMatch(Place.Step.Component.class::isInstance);
    }

    /** The methods named in the scope of which such a thing is known, and that are wanted. */
    private SortedSet<MemberRef> named(Predicate<Effect> known, BiPredicate<MemberRef, CallModel> wanted) {
        SortedSet<MemberRef> found = new TreeSet<>();
        for (MemberRef ref : index.references(subjects.named(known))) {
            if (ref.isMethod() && wanted.test(ref, knowledge.call(ref))) {
                found.add(ref);
            }
        }
        return found;
    }

    private void calls(Set<String> owners, SortedSet<MemberRef> anchors) {
        for (MemberRef ref : index.references(owners)) {
            if (ref.isMethod() && isAnchor(knowledge.call(ref))) {
                anchors.add(ref);
            }
        }
    }

    /** The calls on a wider type that are of an AI where the object is of the type that the policy names. */
    private void widerCalls(SortedSet<MemberRef> anchors) {
        Set<String> wider = new HashSet<>(index.mentionedClasses());
        wider.removeIf(type -> interest.narrowerOfPolicy(type).isEmpty());
        for (MemberRef ref : wider.isEmpty() ? List.<MemberRef>of() : index.references(wider)) {
            boolean asks = interest.narrowerOfPolicy(ref.owner()).stream()
                    .anyMatch(type -> callsAi(knowledge.call(new MemberRef(type, ref.name(), ref.descriptor()))));
            if (ref.isMethod() && asks) {
                anchors.add(ref);
            }
        }
    }

    /** What writes to a writer that is wrapped, or passed, where the policy speaks of one that leads to an AI. */
    private void wrappers(SortedSet<MemberRef> anchors) {
        boolean led = WriteMethods.ALL.stream()
                .anyMatch(writer -> interest.narrowerOfPolicy(writer.owner()).stream()
                        .anyMatch(type -> callsAi(knowledge.call(WriteMethods.of(type, writer)))));
        if (led) {
            anchors.addAll(named(
                    effect -> effect instanceof Effect.Flows flows
                            && flows.propagations().stream().anyMatch(Anchors::writesOn),
                    (ref, model) -> model.propagations().stream().anyMatch(Anchors::writesOn)));
        }
    }

    private static boolean writesOn(CallModel.Propagation row) {
        return row.to().steps().contains(TARGET);
    }

    /** The methods of ours that the policy says are calls of an AI: they may be called through an interface only. */
    private void declared(SortedSet<MemberRef> anchors) {
        for (String name : index.names()) {
            if (!interest.familyOfPolicy(name)) {
                continue;
            }
            for (MethodHeader method :
                    index.find(name).map(ClassHeader::methods).orElse(List.of())) {
                if (callsAi(knowledge.call(method.ref()))) {
                    anchors.add(method.ref());
                }
            }
        }
    }

    /** A call of an AI, or one that tells it what it may call. */
    private boolean isAnchor(CallModel model) {
        return callsAi(model)
                || model.propagations().stream()
                        .anyMatch(propagation -> propagation.to().equals(TOOLS));
    }

    private boolean callsAi(CallModel model) {
        return !model.aiCalls().isEmpty()
                && (model.aiCalls().stream().anyMatch(call -> !call.isPlainHttp()) || http.getAsBoolean());
    }

    /** The methods that proxies declare, and the references to them through interfaces that inherit them. */
    private void proxies(SortedSet<MemberRef> anchors) {
        for (String type : proxies.all().keySet()) {
            for (MethodHeader method :
                    index.find(type).map(ClassHeader::methods).orElse(List.of())) {
                if (callsAi(knowledge.call(method.ref()))) {
                    anchors.add(method.ref());
                }
            }
            calls(index.subtypes(type), anchors);
        }
    }

    private void tools(SortedSet<MemberRef> anchors) {
        Set<String> inheriting = interest.inherited() ? interest.families() : Set.of();
        inheriting.stream()
                .filter(index::inScope)
                .flatMap(name -> index.find(name).stream())
                .forEach(header -> tools(header.methods(), anchors));
        for (ClassHeader header : index.annotated(interest::annotation)) {
            if (!inheriting.contains(header.name())) {
                tools(
                        header.methods().stream()
                                .filter(method -> interest.annotations(method.annotations()))
                                .toList(),
                        anchors);
            }
        }
    }

    /** The methods that give what a model calls, a function known by its name or a lambda for one of a library's types. */
    private void makers(SortedSet<MemberRef> anchors) {
        if (!interest.inherited()) {
            return;
        }
        Set<String> makers = new TreeSet<>();
        index.texts(TextKind.RESULT_TYPE, interest.results(knowledge.hasToolBeans()), this::mayBeTool)
                .values()
                .forEach(makers::addAll);
        for (String name : makers) {
            for (MethodHeader method :
                    index.find(name).map(ClassHeader::methods).orElse(List.of())) {
                boolean maker = method.hasBody()
                        && !method.isSynthetic()
                        && (isTool(Type.getReturnType(method.descriptor())) || knowledge.isToolBean(method));
                if (maker) {
                    anchors.add(method.ref());
                }
            }
        }
    }

    /** A text of a mangled class may be no descriptor at all. */
    private boolean mayBeTool(String descriptor) {
        if (!descriptor.startsWith("L") || !descriptor.endsWith(";")) {
            return false;
        }
        Type result = Type.getType(descriptor);
        return ToolBeans.isFunction(result) && knowledge.hasToolBeans() || isTool(result);
    }

    private boolean isTool(Type result) {
        return result.getSort() == Type.OBJECT && knowledge.isTool(result.getInternalName());
    }

    private void tools(List<MethodHeader> methods, SortedSet<MemberRef> anchors) {
        for (MethodHeader method : methods) {
            if (!method.isSynthetic() && knowledge.tool(method).isPresent()) {
                anchors.add(method.ref());
            }
        }
    }
}
