package fr.charteia.core.flow;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.call.Contents;
import fr.charteia.core.flow.interpreter.Engine;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.PartialText;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Tools;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * What a container, or whoever calls from outside, puts where code in scope finds it: the clients in fields and parameters,
 * the facts that declarations give.
 */
final class Wiring {
    private static final int DEPTH = 6;

    /** How many callers up a constructor or a setter is followed. */
    private static final int CALLERS = 3;

    private final Program program;
    private final Passages passages;
    private final Engine engine;
    private final Origins addresses;
    private final Map<String, Set<AiCallSite.ClientCandidate>> holders = new HashMap<>();
    /** Whether methods can bear an annotation, by its type. */
    private final Map<String, Boolean> ofMethods = new HashMap<>();

    private final Map<String, List<MethodHeader>> beans = new HashMap<>();
    private final Map<Slot, List<Stored>> stored = new HashMap<>();
    private final Map<MemberRef, Set<SinkHit.Client>> made = new HashMap<>();
    /** What was found for the call that is looked at. */
    private final Map<Asked, Set<AiCallSite.ClientCandidate>> answers = new HashMap<>();

    private @Nullable Map<String, SortedSet<String>> makers;

    Wiring(Program program, Engine engine) {
        this.program = program;
        this.passages = new Passages(program);
        this.engine = engine;
        this.addresses = new Origins(program, engine, this);
    }

    /** What the declarations on the way to an input say of it; of all that it holds, when {@code whole}. */
    List<Fact> factsOf(MethodHeader root, AccessPath path, boolean whole) {
        if (path.parameter() < 0) {
            return whole && path.parameter() == AccessPath.STATE ? ofState(path) : List.of();
        }
        List<String> types = Program.parameterTypes(root);
        if (path.parameter() >= types.size()) {
            return List.of();
        }
        List<String> named = namedTypes(root, path, types);
        Set<Fact> facts = new LinkedHashSet<>();
        if (!whole && path.slots().isEmpty()) {
            facts.addAll(program.models().type(types.get(path.parameter())));
        } else if (whole) {
            named.forEach(type -> facts.addAll(program.typeFacts().within(type)));
            path.typeFound().ifPresent(type -> facts.addAll(program.typeFacts().within(type)));
        }
        path.lastField()
                .flatMap(program::field)
                .ifPresent(field -> facts.addAll(program.models().field(field)));
        return List.copyOf(facts);
    }

    /** What is known of all that lies below a field of an object that code which is not seen gave: the addresses of one that a store found. */
    private List<Fact> ofState(AccessPath path) {
        Set<Fact> facts = new LinkedHashSet<>();
        below(GenericType.ANYTHING, path.slots())
                .classes()
                .forEach(type -> facts.addAll(program.typeFacts().within(type)));
        return List.copyOf(facts);
    }

    /** The types that the declaration of what is at a path names, through generics. */
    List<String> namedTypes(MethodHeader root, AccessPath path, List<String> types) {
        GenericType declared = declared(root, path.parameter());
        boolean narrowed = path.slots().stream().anyMatch(Wiring::hasTypeOfItsOwn);
        return narrowed
                ? below(declared, path.slots()).classes()
                : Stream.concat(Stream.of(types.get(path.parameter())), declared.classes().stream())
                        .distinct()
                        .filter(type -> !isBeside(path, types.get(path.parameter()), type))
                        .toList();
    }

    /** The classes that the declaration of the field names with which a cell begins, of what lies in that cell: of a map's keys not its values'. */
    List<String> classesIn(AccessPath cell) {
        return below(GenericType.ANYTHING, cell.slots()).classes();
    }

    /** Whether it lies beside the fields of an object of ours, where models put it, or a library: what the object is made of is not in there. */
    private boolean isBeside(AccessPath path, String holder, String type) {
        return type.equals(holder)
                && program.index().inScope(holder)
                && path.slots().stream()
                        .findFirst()
                        .filter(slot -> slot.isSetting() || slot.kind() == Slot.Kind.CONTENT)
                        .isPresent();
    }

    /** Whether it is told what lies there, rather than what all of it does: what a field declares, a map's keys or its values. */
    private static boolean hasTypeOfItsOwn(Slot slot) {
        return slot.kind() == Slot.Kind.FIELD || slot.isOfEntry();
    }

    /** The type of what lies below something, with what stands for type variables where that is known. */
    private GenericType below(GenericType start, List<Slot> slots) {
        GenericType current = start;
        for (Slot slot : slots) {
            current = slot.equals(Slot.BELOW) ? GenericType.ANYTHING : current;
            Optional<MemberRef> field = slot.kind() == Slot.Kind.FIELD ? program.field(slot) : Optional.empty();
            if (field.isPresent()) {
                GenericType holder = current;
                current = program.header(field.get())
                        .map(header -> program.generics().ofField(holder, header))
                        .orElse(GenericType.ANYTHING);
            } else {
                current = program.generics().ofContent(current, slot.kind());
            }
        }
        return current;
    }

    /** The type of a parameter, where the receiver is the first; of what is no parameter, nothing is known. */
    private static GenericType declared(MethodHeader root, int parameter) {
        if (parameter < 0) {
            return GenericType.ANYTHING;
        }
        int written = parameter - (root.isStatic() ? 0 : 1);
        return written < 0
                ? GenericType.OfClass.raw(root.owner())
                : root.generic().parameters().get(written);
    }

    /** What a client that a summary speaks of may be. */
    Set<AiCallSite.ClientCandidate> candidates(MethodHeader root, SinkHit.Client client, Site call) {
        answers.clear();
        return candidates(root, client, call, DEPTH);
    }

    private record Asked(MemberRef root, SinkHit.Client client, int depth) {}

    private Set<AiCallSite.ClientCandidate> candidates(MethodHeader root, SinkHit.Client client, Site call, int depth) {
        Asked asked = new Asked(root.ref(), client, depth);
        Set<AiCallSite.ClientCandidate> known = answers.get(asked);
        if (known == null) {
            known = findWithTools(root, client, call, depth);
            answers.put(asked, known);
        }
        return known;
    }

    private Set<AiCallSite.ClientCandidate> findWithTools(
            MethodHeader root, SinkHit.Client client, Site call, int depth) {
        Set<AiCallSite.ClientCandidate> found =
                protecting(find(root, client, call, depth), passages.protection(client.tools()));
        client.tools()
                .names()
                .forEach(tool ->
                        holders.computeIfAbsent(tool, key -> new TreeSet<>()).addAll(found));
        return found;
    }

    private static Set<AiCallSite.ClientCandidate> protecting(Set<AiCallSite.ClientCandidate> found, int protection) {
        return protection == 0
                ? found
                : found.stream().map(one -> one.protecting(protection)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The clients that were given a tool, found so far; none when nobody was seen to be given it. */
    Set<AiCallSite.ClientCandidate> holders(MemberRef tool) {
        Set<AiCallSite.ClientCandidate> found = new TreeSet<>();
        found.addAll(holders.getOrDefault(Tools.name(tool), Set.of()));
        found.addAll(holders.getOrDefault(Tools.bean(tool.name()), Set.of()));
        for (String type : program.index().supertypes(tool.owner())) {
            found.addAll(holders.getOrDefault(type, Set.of()));
        }
        return found;
    }

    private Set<AiCallSite.ClientCandidate> find(MethodHeader root, SinkHit.Client client, Site call, int depth) {
        Set<AiCallSite.ClientCandidate> found = new TreeSet<>();
        if (client instanceof SinkHit.Client.Known known) {
            found.addAll(known(root, known));
            return found;
        }
        SinkHit.Client.Passed passed = (SinkHit.Client.Passed) client;
        AccessPath path = passed.path();
        if (depth > 0) {
            Optional<Slot> field = storedField(path);
            if (field.isPresent()) {
                for (Stored stored : stores(field.get())) {
                    for (SinkHit.Client one : stored.clients) {
                        found.addAll(candidates(stored.method, one, call, depth - 1));
                    }
                }
            }
            if (found.isEmpty()) {
                List<Set<String>> hints = hints(root, path);
                named(hints, passed.type())
                        .ifPresent(type -> found.add(new AiCallSite.ClientCandidate(type, "", true, call)));
                boolean known = program.models().client(passed.type()).isPresent() || isProxy(passed.type());
                List<MethodHeader> makers = known && found.isEmpty() ? beans(passed.type()) : List.of();
                for (MethodHeader maker : handedOut(root, path, makers, hints)) {
                    for (SinkHit.Client one : clientsMadeBy(maker)) {
                        found.addAll(candidates(maker, one, call, depth - 1));
                    }
                }
            }
        }
        boolean interesting = program.models().client(passed.type()).isPresent();
        if (found.isEmpty() && interesting) {
            String name = hints(root, path).get(0).stream().findFirst().orElse("");
            found.add(new AiCallSite.ClientCandidate(passed.type(), "", true, call, name));
        }
        return found;
    }

    private Set<SinkHit.Client> clientsMadeBy(MethodHeader maker) {
        Set<SinkHit.Client> known = made.get(maker.ref());
        if (known == null) {
            Summary summary = engine.summary(maker, Shape.NONE);
            known = clientsOf(summary.heap(), summary.result());
            keep(maker.ref(), known, made);
        }
        return known;
    }

    /** Not what was guessed for want of an allowance: another may be given. */
    private <K, V> void keep(K key, V found, Map<K, V> known) {
        if (!engine.isSpent()) {
            known.put(key, found);
        }
    }

    /** The innermost field of ours on the way: what lies in a library's object, the library has put there. */
    private Optional<Slot> storedField(AccessPath path) {
        return path.slots().stream()
                .filter(slot -> program.field(slot)
                        .filter(field -> program.index().inScope(field.owner()))
                        .isPresent())
                .reduce((outer, inner) -> inner);
    }

    private Set<AiCallSite.ClientCandidate> known(MethodHeader root, SinkHit.Client.Known known) {
        Set<AiCallSite.ClientCandidate> found = new TreeSet<>();
        if (known.address() == Constant.NONE) {
            found.add(new AiCallSite.ClientCandidate(known.type(), "", true, known.where()));
            return found;
        }
        for (PartialText address : addresses.of(root, known.address())) {
            boolean telling = address.isTelling();
            found.add(new AiCallSite.ClientCandidate(
                    known.type(), telling ? address.text() : "", telling, known.where()));
        }
        return found;
    }

    /** The clients that a method leaves somewhere, in terms of what it is given. */
    private record Stored(MethodHeader method, Set<SinkHit.Client> clients) {}

    /** What methods of ours store in a field. */
    private List<Stored> stores(Slot slot) {
        List<Stored> known = stored.get(slot);
        if (known == null) {
            known = findStores(slot);
            keep(slot, known, stored);
        }
        return known;
    }

    private List<Stored> findStores(Slot slot) {
        return program.writers().storing(slot).stream()
                .flatMap(writer -> stores(writer, slot, CALLERS).stream())
                .toList();
    }

    /** What a method leaves in a field; where it only passes on what it was given, what its callers leave there. */
    private List<Stored> stores(MethodHeader method, Slot slot, int callers) {
        Stored stored = stored(method, slot);
        List<Stored> above = new ArrayList<>();
        if (callers > 0 && stored.clients.stream().anyMatch(Wiring::isPassedOn)) {
            for (MethodHeader caller : addresses.callers(method.ref())) {
                if (!caller.ref().equals(method.ref())) {
                    above.addAll(stores(caller, slot, callers - 1));
                }
            }
        }
        above.removeIf(one -> one.clients.isEmpty());
        return above.isEmpty() ? List.of(stored) : above;
    }

    private static boolean isPassedOn(SinkHit.Client client) {
        return client instanceof SinkHit.Client.Passed passed
                && passed.path().parameter() >= 0
                && passed.path().slots().isEmpty();
    }

    /** Of what a method makes and does not hand back, too: it may have made it for code that is not seen, a server, a container. */
    private Stored stored(MethodHeader method, Slot slot) {
        Set<SinkHit.Client> clients = stored(engine.summary(method, Shape.NONE).heap(), slot);
        return new Stored(method, clients.isEmpty() ? stored(engine.everything(method), slot) : clients);
    }

    private Set<SinkHit.Client> stored(Heap heap, Slot slot) {
        Set<SinkHit.Client> clients = new LinkedHashSet<>();
        for (HeapObject object : heap.objects()) {
            heap.get(object, slot).ifPresent(value -> clients.addAll(clientsOf(heap, value)));
        }
        clients.removeIf(client -> client instanceof SinkHit.Client.Passed passed
                && passed.path().slots().contains(slot));
        return clients;
    }

    /** What the place that is filled says of what it wants: its qualifiers, then its name. */
    List<Set<String>> hints(MethodHeader method, AccessPath path) {
        Set<String> qualifiers = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        Optional<MemberRef> field = path.slots().isEmpty() ? Optional.empty() : program.field(path.last());
        if (field.isPresent()) {
            names.add(field.get().name());
            program.header(field.get()).ifPresent(header -> header.annotations().forEach(a -> texts(a, qualifiers)));
        } else if (path.slots().isEmpty()) {
            int index = path.parameter() - (method.isStatic() ? 0 : 1);
            if (index < 0) {
                return List.of(qualifiers, names);
            }
            method.parameterAnnotations(index).forEach(a -> texts(a, qualifiers));
            program.body(method)
                    .flatMap(body -> body.name(register(method, index), 0))
                    .ifPresent(names::add);
        }
        return List.of(qualifiers, names);
    }

    private static int register(MethodHeader method, int parameter) {
        int register = method.isStatic() ? 0 : 1;
        Type[] types = Type.getArgumentTypes(method.descriptor());
        for (int i = 0; i < parameter; i++) {
            register += types[i].getSize();
        }
        return register;
    }

    private static void texts(AnnotationFact annotation, Set<String> texts) {
        for (Object value : annotation.values().values()) {
            if (value instanceof String text) {
                texts.add(text);
            } else if (value instanceof List<?> several) {
                several.stream().filter(String.class::isInstance).forEach(text -> texts.add((String) text));
            }
        }
    }

    /** The type of the client that a library makes under a name that the place asks for, where no method of ours does. */
    private Optional<String> named(List<Set<String>> hints, String type) {
        if (program.models().client(type).isEmpty()) {
            return Optional.empty();
        }
        return hints.stream()
                .flatMap(Set::stream)
                .filter(name -> beans(type).stream().noneMatch(made -> answers(made, Set.of(name))))
                .flatMap(name -> program.models().clientNamed(name, type).stream())
                .map(fr.charteia.core.model.ClientType::type)
                .findFirst();
    }

    private static boolean answers(MethodHeader maker, Set<String> wanted) {
        Set<String> names = new LinkedHashSet<>(Set.of(maker.name()));
        maker.annotations().forEach(a -> texts(a, names));
        return names.stream().anyMatch(wanted::contains);
    }

    /** The maker of what a container surely hands out there; else those that answer a hint. */
    private List<MethodHeader> handedOut(
            MethodHeader method, AccessPath path, List<MethodHeader> makers, List<Set<String>> hints) {
        int argument = path.parameter() - (method.isStatic() ? 0 : 1);
        Optional<MemberRef> sure = Optional.empty();
        if (!path.slots().isEmpty()) {
            sure = program.field(path.last()).flatMap(program.fixed()::makerFor);
        } else if (argument >= 0) {
            sure = program.fixed().makerFor(method, argument);
        }
        return sure.map(one ->
                        makers.stream().filter(maker -> maker.ref().equals(one)).toList())
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> chosen(makers, hints));
    }

    /** The makers that answer a hint; all of them when none does. */
    static List<MethodHeader> chosen(List<MethodHeader> makers, List<Set<String>> hints) {
        for (Set<String> wanted : hints) {
            List<MethodHeader> answering =
                    makers.stream().filter(maker -> answers(maker, wanted)).toList();
            if (!answering.isEmpty()) {
                return answering;
            }
        }
        return makers;
    }

    /** Methods with an annotation that give such an object: a container may call them. */
    List<MethodHeader> beans(String type) {
        return beans.computeIfAbsent(
                type,
                wanted -> mayHaveMakers(wanted).stream()
                        .flatMap(header -> header.methods().stream()
                                .filter(method -> isMaker(header, method))
                                .filter(method -> program.index()
                                        .isSubtype(
                                                Program.internalName(Type.getReturnType(method.descriptor())), wanted)))
                        .sorted(Comparator.comparing(MethodHeader::ref))
                        .toList());
    }

    /** The classes that may have a method which gives such an object. What gives texts, arrays or anything is not told without reading it. */
    private List<ClassHeader> mayHaveMakers(String type) {
        if (type.startsWith("java/lang/")
                || type.startsWith("[")
                || program.index().isSubtype("java/lang/String", type)) {
            return program.index().annotated(this::mayBeOfContainer);
        }
        return makers().entrySet().stream()
                .filter(given -> program.index().isSubtype(given.getKey(), type))
                .flatMap(given -> given.getValue().stream())
                .distinct()
                .flatMap(owner -> program.index().find(owner).stream())
                .toList();
    }

    /** The classes with methods that bear an annotation, by the type of what they give. */
    private Map<String, SortedSet<String>> makers() {
        Map<String, SortedSet<String>> known = makers;
        if (known == null) {
            known = program.index().annotatedByResult(this::mayBeOfContainer);
            makers = known;
        }
        return known;
    }

    private boolean isMaker(ClassHeader header, MethodHeader method) {
        // A record hands the annotations of its components to their accessors.
        boolean component = header.record() && header.recordComponents().contains(method.name());
        return !component
                && method.annotations().stream().anyMatch(annotation -> mayBeOfContainer(annotation.typeName()))
                && Type.getReturnType(method.descriptor()).getSort() >= Type.ARRAY
                && program.hasBody(method);
    }

    /** Whether an annotation may tell a container what to call: those of the JDK do not, nor those that no method can bear. */
    private boolean mayBeOfContainer(String annotation) {
        return !annotation.startsWith("java/") && ofMethods.computeIfAbsent(annotation, this::mayBearMethods);
    }

    private boolean mayBearMethods(String annotation) {
        return program.index().find(annotation).stream()
                .flatMap(header -> header.annotations().stream())
                .filter(meta -> meta.typeName().equals("java/lang/annotation/Target"))
                .map(meta -> meta.enumNames("value"))
                .allMatch(targets -> targets.contains("METHOD"));
    }

    /** Whether it is an interface of ours that is answered by an AI. */
    private boolean isProxy(String type) {
        return program.index().inScope(type)
                && program.index().find(type).stream()
                        .flatMap(header -> header.methods().stream())
                        .anyMatch(method -> method.isAbstract()
                                && !program.models()
                                        .call(method.ref())
                                        .aiCalls()
                                        .isEmpty());
    }

    private Set<SinkHit.Client> clientsOf(Heap heap, Value value) {
        Memory memory = new Memory(program, Shape.NONE, engine.globals());
        State state = new State(0);
        state.heap = heap;
        return Contents.clients(program, memory, engine.globals(), state, value, false);
    }
}
