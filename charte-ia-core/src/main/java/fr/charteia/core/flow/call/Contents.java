package fr.charteia.core.flow.call;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.memory.Emptying;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.PartialTexts;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Tools;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.ClientType;
import fr.charteia.core.model.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.objectweb.asm.Type;

/** What values amount to for somebody outside: the text they print as, the client that they are. */
public final class Contents {
    private static final MemberRef TO_STRING = new MemberRef("java/lang/Object", "toString", "()Ljava/lang/String;");

    private static final MemberRef MESSAGE = new MemberRef("java/lang/Throwable", "getMessage", "()Ljava/lang/String;");

    private static final MemberRef LOCALIZED_MESSAGE =
            new MemberRef(MESSAGE.owner(), "getLocalizedMessage", MESSAGE.descriptor());

    /** How many objects one text prints one by one. */
    private static final int OBJECTS = 40;

    /** How many texts are followed into each other before everything below counts. */
    private static final int NESTED = 6;

    /** How many elements of an array are looked at. */
    private static final int ELEMENTS = 6;

    /** How many places are kept in which a caller may pass a client. */
    private static final int PASSED = 6;

    private final Summaries summaries;
    private final Program program;
    private final Memory memory;
    private final Frame frame;
    private final Set<HeapObject> printing = new HashSet<>();
    /** What the text under way has printed so far: an object that is met again prints the same. */
    private final Map<HeapObject, Taints> printed = new HashMap<>();

    public Contents(Summaries summaries, Frame frame) {
        this.summaries = summaries;
        this.program = summaries.program();
        this.memory = frame.memory();
        this.frame = frame;
    }

    public Memory memory() {
        return memory;
    }

    /**
     * What the text of a value carries. A text is itself; an object of a class of ours prints what its {@code toString}
     * says, or nothing but its class; arrays and library objects print what they hold.
     */
    public Taints text(State state, Value value, Site site) {
        if (!value.objects().isEmpty() && value.objects().stream().allMatch(program::printsNothing)) {
            return Taints.NONE;
        }
        Taints taints = value.taints().filter(taint -> !isOwnInput(taint, value));
        boolean outermost = printing.isEmpty();
        for (HeapObject object : value.objects()) {
            Taints known = printed.get(object);
            if (known == null) {
                known = printed.size() > OBJECTS
                        ? Taints.NONE
                        : text(state, object, site).markedBits(memory.protection(state.heap, object));
                printed.put(object, known);
            }
            taints = taints.union(known.via(way -> way.length() > 0 ? way : wayOf(value, object)));
        }
        if (outermost) {
            boolean tooMany = printed.size() > OBJECTS;
            printed.clear();
            // Too many to print one by one: all that is below counts.
            taints = tooMany ? taints.union(memory.deep(state, value)) : taints;
        }
        return !taints.isEmpty() && hasForm(value) ? taints.marked(Mark.FORMED) : taints;
    }

    private boolean hasForm(Value value) {
        return !value.objects().isEmpty()
                && value.objects().stream().allMatch(object -> program.forms().include(object.type()));
    }

    private static Chain wayOf(Value value, HeapObject object) {
        return object.isInput() ? value.taints().way(new Label.Input(object.path())) : Chain.EMPTY;
    }

    /** An object that the caller passes prints as the caller knows: by its text's own path. */
    private static boolean isOwnInput(Taint taint, Value value) {
        return taint.label() instanceof Label.Input input
                && value.objects().stream()
                        .anyMatch(o -> o.isInput() && o.path().equals(input.path()));
    }

    private Taints text(State state, HeapObject object, Site site) {
        if (object.isFunction() || printing.contains(object)) {
            return Taints.NONE;
        }
        if (printing.size() >= NESTED) {
            return memory.deep(state, Value.of(object));
        }
        printing.add(object);
        try {
            if (object.type().isEmpty()) {
                return memory.deep(state, Value.of(object));
            }
            if (object.type().startsWith("[")) {
                boolean told = object.isExact() && !object.isInput();
                return told ? held(state, object, site) : memory.deep(state, Value.of(object));
            }
            Value just = object.isInput()
                    ? memory.inputs().at(object.path(), object.type()).withObjects(Set.of(object))
                    : Value.of(object);
            Optional<MethodHeader> method = program.overriding()
                    .resolveOn(object.type(), TO_STRING)
                    .filter(m -> !m.owner().equals("java/lang/Object"));
            if (object.isExact() && program.index().inScope(object.type())) {
                if (method.isEmpty()) {
                    return Taints.NONE;
                }
                if (method.get().owner().equals("java/lang/Enum")) {
                    return Taints.NONE;
                }
                if (method.get().owner().equals(MESSAGE.owner())) {
                    return message(state, just, object, site);
                }
                if (program.hasBody(method.get())) {
                    return printed(state, just, site);
                }
                // A container of ours prints as the library's does that it extends; what is passed, the caller knows.
                if (!object.isInput()) {
                    return held(state, object, site);
                }
            }
            if (object.isExact() && !object.isInput()) {
                boolean exception =
                        method.filter(m -> m.owner().equals(MESSAGE.owner())).isPresent();
                return exception ? message(state, just, object, site) : held(state, object, site);
            }
            if (object.isInput()) {
                // Whatever is known of its class, what it held before the caller knows.
                List<MethodHeader> bodies = program.overriding().implementations(object.type(), TO_STRING);
                if (method.isEmpty() && bodies.isEmpty() && program.index().inScope(object.type())) {
                    return Taints.NONE;
                }
                boolean decided = method.filter(program::hasBody).isPresent() && bodies.size() <= 1;
                if (Emptying.isEmptied(state.heap, object)) {
                    return writtenParts(state, object);
                }
                return decided
                        ? printed(state, just, site)
                        : Taints.of(Taint.of(new Label.Input(object.path().append(Slot.TEXT))), Chain.EMPTY)
                                .union(writtenParts(state, object));
            }
            if (program.index().inScope(object.type())) {
                return method.filter(program::hasBody).isPresent() ? printed(state, just, site) : Taints.NONE;
            }
            return memory.deep(state, just);
        } finally {
            printing.remove(object);
        }
    }

    /** An exception of a class of ours prints its message: what its own method says, or the one that it was made with. */
    private Taints message(State state, Value exception, HeapObject object, Site site) {
        for (MemberRef accessor : List.of(LOCALIZED_MESSAGE, MESSAGE)) {
            Optional<MethodHeader> method =
                    program.overriding().resolveOn(object.type(), accessor).filter(program::hasBody);
            if (method.isPresent()) {
                return new Composition(summaries, frame, this)
                        .result(state, method.get(), List.of(exception), site)
                        .taints();
            }
        }
        return text(state, memory.read(state, exception, Slot.named("message")), site);
    }

    /** A container prints what it holds, each as it prints itself; what unknown code was given may be printed whole. */
    private Taints held(State state, HeapObject object, Site site) {
        Taints taints = memory.sinceInitialised(state.heap, object);
        for (var entry : memory.parts(state.heap, object).entrySet()) {
            if (entry.getKey().equals(Slot.CONTENT)) {
                taints = taints.union(memory.deep(state, entry.getValue()));
            } else if (!entry.getKey().isSetting()) {
                taints = taints.union(text(state, entry.getValue(), site));
            }
        }
        return taints;
    }

    /** What was written to an object that the caller passed, and to containers in it; objects of ours print what they say. */
    private Taints writtenParts(State state, HeapObject object) {
        List<HeapObject> containers = new ArrayList<>(List.of(object));
        Memory.partsBelow(state.heap, object).stream()
                .filter(part -> !program.index().inScope(part.type()))
                .forEach(containers::add);
        Value parts = Value.BOTTOM;
        for (HeapObject container : containers) {
            for (var entry : memory.written(state.heap, container).entrySet()) {
                if (!entry.getKey().isSetting()) {
                    parts = parts.join(entry.getValue());
                }
            }
        }
        return memory.deep(state, parts);
    }

    /** What the {@code toString} of our classes gives; whatever else it does is not looked at. */
    private Taints printed(State state, Value value, Site site) {
        Taints taints = Taints.NONE;
        for (HeapObject object : value.objects()) {
            List<MethodHeader> methods = object.isExact()
                    ? program.overriding().resolveOn(object.type(), TO_STRING).stream()
                            .toList()
                    : program.overriding().implementations(object.type(), TO_STRING);
            for (MethodHeader method : methods) {
                if (program.hasBody(method)) {
                    taints = taints.union(new Composition(summaries, frame, this)
                            .result(state, method, List.of(value), site)
                            .taints());
                }
            }
        }
        return taints;
    }

    /**
     * The text of an address: a constant, or what an object that stands for one (a URI, a request, a client) was given; {@link
     * Constant#NONE} when it was given none.
     */
    public Constant address(State state, Value value) {
        return address(memory, state.heap, value);
    }

    public static Constant address(Memory memory, Heap heap, Value value) {
        Constant said = value.lasting().constant();
        boolean text = value.objects().isEmpty()
                || said instanceof Constant.Known
                || said instanceof Constant.Likely
                || said instanceof Constant.FromInput
                        && value.objects().stream().allMatch(o -> o.type().equals("java/lang/Object"));
        if (text) {
            return said == Constant.NONE && !value.isBottom() ? Constant.UNKNOWN : said;
        }
        Constant found = Constant.NONE;
        for (HeapObject object : value.objects()) {
            Value given = memory.readObject(heap, object, Slot.ADDRESS);
            found = found.join(given.isBottom() && !object.isExact() ? Constant.UNKNOWN : given.constant());
        }
        return found;
    }

    /** The constants in an array, as far as their places are known. */
    public List<Constant> elements(State state, Value array) {
        List<Constant> elements = new ArrayList<>();
        for (int i = 0; i < ELEMENTS; i++) {
            elements.add(address(state, memory.read(state, array, Slot.element(i))));
        }
        return elements;
    }

    /** Where a request goes, when the row says where the address is. */
    private Constant address(State state, CallModel.AiCall ai, Function<Place, Value> at) {
        List<Constant> parts = new ArrayList<>();
        for (CallModel.AddressPart part : ai.address()) {
            parts.add(
                    part instanceof CallModel.AddressPart.At place
                            ? address(state, at.apply(place.place()))
                            : Constant.configured(((CallModel.AddressPart.Written) part).text()));
        }
        return PartialTexts.stacked(parts);
    }

    /** What the client of an AI call may be: what is found from the receiver; for plain HTTP, from the request too. */
    public Set<SinkHit.Client> clients(Invocation call, CallModel.AiCall ai, Function<Place, Value> at) {
        State state = call.state();
        Set<SinkHit.Client> clients = new LinkedHashSet<>();
        if (!ai.address().isEmpty()) {
            clients.add(
                    new SinkHit.Client.Known(call.callee().owner(), address(state, ai, at), call.site(), Tools.NONE));
        } else if (ai.isPlainHttp()) {
            for (Value argument : call.arguments()) {
                clients.addAll(clients(state, argument, true));
            }
        } else if (!call.isStatic() && !call.arguments().isEmpty()) {
            clients.addAll(clients(state, call.receiver(), false));
            // A client that is handed to another one is asked through it, or gives it its tools.
            for (Value argument : call.arguments().subList(1, call.arguments().size())) {
                if (argument.objects().stream()
                        .anyMatch(
                                object -> program.models().client(object.type()).isPresent())) {
                    clients.addAll(clients(state, argument, false));
                }
            }
        }
        return clients;
    }

    public Set<SinkHit.Client> clients(State state, Value value, boolean anyAddress) {
        return clients(program, memory, summaries.globals(), state, value, anyAddress);
    }

    public static Set<SinkHit.Client> clients(
            Program program, Memory memory, Globals globals, State state, Value value, boolean anyAddress) {
        Set<SinkHit.Client> clients = new LinkedHashSet<>();
        Tools tools = Tools.NONE;
        Set<HeapObject> seen = new HashSet<>();
        int passed = 0;
        Deque<HeapObject> work = new ArrayDeque<>(value.objects());
        while (!work.isEmpty() && seen.size() < 200) {
            HeapObject object = work.poll();
            if (!seen.add(object)) {
                continue;
            }
            tools = tools.plus(tools(program, memory, state, object));
            Optional<ClientType> type = program.models().client(object.type());
            Value address = memory.readObject(state.heap, object, Slot.ADDRESS);
            boolean given = !address.isBottom() && !object.isInput();
            // What only stands for clients is one as soon as it was told where to go.
            if (type.filter(client -> given || !client.abstraction()).isPresent() && !object.isInput()) {
                Constant found = given ? address.constant() : addressBelow(memory, state, object);
                clients.add(new SinkHit.Client.Known(object.type(), found, object.site(), Tools.NONE));
                for (HeapObject part : memory.reachable(state.heap, Value.of(object))) {
                    tools = tools.plus(tools(program, memory, state, part));
                }
                continue;
            }
            if (given && anyAddress) {
                clients.add(new SinkHit.Client.Known(object.type(), address.constant(), object.site(), Tools.NONE));
                continue;
            }
            boolean receiver = value.objects().contains(object);
            if (object.isInput() && (receiver || mayBeClient(program, object.type())) && passed++ < PASSED) {
                clients.add(new SinkHit.Client.Passed(object.path(), object.type(), Tools.NONE));
            }
            if (!object.isFunction()) {
                state.heap.slots(object).forEach((slot, part) -> {
                    if (!slot.isSetting()) {
                        work.addAll(part.objects());
                    }
                });
                if (!state.heap.has(object) && object.isGlobal()) {
                    globals.slots(object).values().forEach(part -> work.addAll(part.objects()));
                }
            }
        }
        Tools given = tools;
        return clients.stream()
                .map(client -> client.with(given))
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
    }

    /** The tools that an object was told of: those of our classes, and the names of others. */
    private static Tools tools(Program program, Memory memory, State state, HeapObject teller) {
        if (!memory.written(state.heap, teller).containsKey(Slot.TOOLS)) {
            return Tools.NONE;
        }
        Set<String> names = new LinkedHashSet<>();
        Set<HeapObject> seen = new HashSet<>();
        Deque<Value> work = new ArrayDeque<>(List.of(memory.readObject(state.heap, teller, Slot.TOOLS)));
        while (!work.isEmpty() && seen.size() < 200) {
            Value value = work.poll();
            value.constant().texts().ifPresent(texts -> texts.forEach(text -> names.add(Tools.bean(text))));
            for (Object constant : value.constant().values().orElse(Set.of())) {
                // A class of which a static method is the tool.
                if (constant instanceof Type type
                        && type.getSort() == Type.OBJECT
                        && program.index().inScope(type.getInternalName())) {
                    names.add(type.getInternalName());
                }
            }
            for (HeapObject object : value.objects()) {
                if (!seen.add(object)) {
                    continue;
                }
                if (object.isFunction()) {
                    names.add(Tools.name(object.target().implementation()));
                } else if (program.index().inScope(object.type())) {
                    names.add(object.type());
                } else {
                    work.addAll(memory.written(state.heap, object).values());
                }
            }
        }
        return new Tools(names);
    }

    /** Whether what is passed as that type can be a client: known to be one, or of a type that says too little. */
    private static boolean mayBeClient(Program program, String type) {
        return program.models().client(type).isPresent() || type.equals("java/lang/Object");
    }

    /** The address that a builder below a client was given. */
    private static Constant addressBelow(Memory memory, State state, HeapObject client) {
        Constant found = Constant.NONE;
        for (HeapObject object : memory.reachable(state.heap, Value.of(client))) {
            if (!object.isInput()) {
                Value address = memory.readObject(state.heap, object, Slot.ADDRESS);
                if (!address.isBottom()) {
                    found = found.join(address.constant());
                }
            }
        }
        return found;
    }
}
