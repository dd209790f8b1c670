package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.Callers;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Liveness;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Requests;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.LocalVariables;
import fr.charteia.core.model.Models;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The program under analysis, as the interpreters ask about it: members, types, implementations, bodies. */
public final class Program {
    /** Which fields of ours are kept in which columns. */
    public MappedColumns mappedColumns() {
        return mappedColumns;
    }

    /** The methods without a body that write fields by statements of SQL, and those that look into them. */
    public FieldStatements fieldStatements() {
        return fieldStatements;
    }

    /** How many implementations of one call are told apart. */
    public static final int HIERARCHY = 40;

    /** What numbers, characters and truth values are as objects. */
    public static final Set<String> BOXES = Set.of(
            "java/lang/Integer",
            "java/lang/Long",
            "java/lang/Short",
            "java/lang/Byte",
            "java/lang/Character",
            "java/lang/Boolean",
            "java/lang/Double",
            "java/lang/Float");

    private static final Set<String> OTHER_TEXTS_AND_NUMBERS =
            Set.of("java/lang/String", "java/lang/Number", "java/math/BigDecimal", "java/math/BigInteger");

    private final ClassIndex index;
    private final Handovers handovers = new Handovers(this);
    private final OwnReads ownReads = new OwnReads(this);
    private final ComparedFields comparedFields = new ComparedFields(this);
    private final KeyReads keyReads = new KeyReads(this);
    private final FieldFunctions fieldFunctions = new FieldFunctions(this);
    private final Neighbours neighbours;
    private final OwnMethodIndex ownMethods = new OwnMethodIndex(this);
    private final Components components = new Components(this);
    private final Models models;
    private final LocalVariables variables;
    private final BodyReader bodies;
    private final Callers callers;
    private final Requests requests;
    private final Map<MemberRef, ControlFlow> shapes = new HashMap<>();
    private final Map<MemberRef, Liveness> liveness = new HashMap<>();
    private final Map<MemberRef, Tests> tests = new HashMap<>();
    private final Map<MemberRef, List<Sweep>> sweeps = new HashMap<>();
    private final Parts parts = new Parts(this);
    private final EnumSwitches enumSwitches = new EnumSwitches(this);
    private final FixedFields fixedFields = new FixedFields(this);
    private final LazyFields lazyFields = new LazyFields(this);
    private final SeenCalls seenCalls = new SeenCalls(this);
    private final OwnedFields ownedFields = new OwnedFields(this);
    private final FieldUses fieldUses = new FieldUses(this);
    private final Map<MemberRef, Slot> slots = new HashMap<>();
    private final Map<Slot, MemberRef> fields = new HashMap<>();
    private final Map<MemberRef, Optional<Slot>> openFields = new HashMap<>();
    private final Map<MemberRef, Optional<MethodHeader>> resolved = new HashMap<>();
    private final Map<MemberRef, List<MethodHeader>> implementations = new HashMap<>();
    private final Map<MemberRef, Site> entries = new HashMap<>();
    private final Map<MemberRef, Optional<MemberRef>> overridden = new HashMap<>();
    private final Map<String, Boolean> wordless = new HashMap<>();
    private final Map<MemberRef, List<String>> typeArguments = new HashMap<>();
    private final Generics generics;
    private final FunctionalInterfaces functionalInterfaces;
    private final LargeObjects largeObjects;
    private final TypeFacts typeFacts = new TypeFacts(this);
    private final MappedColumns mappedColumns = new MappedColumns(this);
    private final FieldStatements fieldStatements = new FieldStatements(this);
    private final Map<MemberRef, Optional<CallModel.AiCall>> tools = new HashMap<>();
    private @Nullable Boolean proxies;

    public Program(ClassIndex index, Models models, LocalVariables variables, Callers callers, Requests requests) {
        this.variables = variables;
        this.requests = requests;
        this.index = index;
        this.neighbours = new Neighbours(index);
        this.generics = new Generics(index);
        this.functionalInterfaces = new FunctionalInterfaces(index);
        this.largeObjects = new LargeObjects(index);
        this.models = models;
        this.callers = callers;
        this.bodies = callers.bodies();
    }

    public LocalVariables variables() {
        return variables;
    }

    public Handovers handovers() {
        return handovers;
    }

    public Neighbours neighbours() {
        return neighbours;
    }

    public FieldFunctions fieldFunctions() {
        return fieldFunctions;
    }

    public SeenCalls seenCalls() {
        return seenCalls;
    }

    public FieldUses fieldUses() {
        return fieldUses;
    }

    public OwnedFields ownedFields() {
        return ownedFields;
    }

    public LazyFields lazyFields() {
        return lazyFields;
    }

    public KeyReads keyReads() {
        return keyReads;
    }

    public ComparedFields comparedFields() {
        return comparedFields;
    }

    public OwnReads ownReads() {
        return ownReads;
    }

    public OwnMethodIndex ownMethods() {
        return ownMethods;
    }

    public Components components() {
        return components;
    }

    public LargeObjects largeObjects() {
        return largeObjects;
    }

    public TypeFacts typeFacts() {
        return typeFacts;
    }

    public ClassIndex index() {
        return index;
    }

    public Requests requests() {
        return requests;
    }

    public Models models() {
        return models;
    }

    public Optional<MethodBody> body(MethodHeader method) {
        return Optional.ofNullable(bodies.bodies(method.owner()).get(method.ref()));
    }

    /** The texts that a method names in its code; none where it has no body. */
    public Set<String> texts(MemberRef method) {
        Set<String> texts = new LinkedHashSet<>();
        resolve(method).flatMap(this::body).stream()
                .flatMap(MethodBody::instructions)
                .forEach(instruction -> {
                    if (instruction instanceof Instruction.Constant constant
                            && constant.value() instanceof String text) {
                        texts.add(text);
                    }
                });
        return texts;
    }

    /** Who calls whom. */
    public Callers callers() {
        return callers;
    }

    public Map<MemberRef, MethodBody> bodies(String type) {
        return bodies.bodies(type);
    }

    public ControlFlow controlFlow(MethodBody body) {
        return shapes.computeIfAbsent(body.method().ref(), ref -> ControlFlow.of(body, index));
    }

    public Liveness liveness(MethodBody body) {
        return liveness.computeIfAbsent(body.method().ref(), ref -> Liveness.of(body));
    }

    public List<Sweep> sweeps(MethodBody body) {
        return sweeps.computeIfAbsent(body.method().ref(), ref -> Sweeps.of(this, body, controlFlow(body)));
    }

    public Parts parts() {
        return parts;
    }

    public Tests tests(MethodBody body) {
        return tests.computeIfAbsent(body.method().ref(), ref -> Tests.of(body, parts, enumSwitches));
    }

    /** The numbers that a compiler's table has for the constants of an enum, in their order; none, where the method gives no such table. */
    public List<Integer> switchTable(MemberRef method) {
        return enumSwitches.numbers(method);
    }

    /** The one value that a field ever holds, if it holds but one. */
    public Optional<Object> fixedValue(Slot slot) {
        return field(slot).flatMap(fixedFields::value);
    }

    /** The one value of a field of the objects of which another field ever holds, when it is known how they are made. */
    public Optional<Object> fixedValue(Slot holder, Slot slot) {
        return field(holder).flatMap(field -> field(slot).flatMap(part -> fixedFields.value(field, part)));
    }

    /** The class that all objects are of which a field ever holds, when that is known. */
    public Optional<String> fixedType(Slot slot) {
        return field(slot).flatMap(fixedFields::type);
    }

    public Optional<MethodHeader> resolve(MemberRef ref) {
        Optional<MethodHeader> known = resolved.get(ref);
        if (known == null) {
            known = index.resolveMethod(ref.owner(), ref.name(), ref.descriptor());
            resolved.put(ref, known);
        }
        return known;
    }

    /** The method that somebody wrote: for a bridge, which the compiler made, the one it leads to. */
    public MethodHeader written(MethodHeader method) {
        if (!method.isBridge()) {
            return method;
        }
        int parameters = Type.getArgumentTypes(method.descriptor()).length;
        List<MethodHeader> bridged = index.find(method.owner()).stream()
                .flatMap(type -> type.methods().stream())
                .filter(other -> other.name().equals(method.name()) && !other.isBridge())
                .filter(other -> Type.getArgumentTypes(other.descriptor()).length == parameters)
                .toList();
        return bridged.size() == 1 ? bridged.get(0) : method;
    }

    /** The method of a library's class that a method of ours overrides. */
    public Optional<MemberRef> overridden(MethodHeader method) {
        return overridden.computeIfAbsent(
                method.ref(),
                ref -> index.supertypes(ref.owner()).stream()
                        .filter(type -> !index.inScope(type) && !type.equals("java/lang/Object"))
                        .map(type -> new MemberRef(type, ref.name(), ref.descriptor()))
                        .filter(declared -> resolve(declared)
                                .filter(found -> !found.isStatic())
                                .isPresent())
                        .findFirst());
    }

    /**
     * The classes of ours, and rows and documents, that the declaration of a method's result names besides its own type, through generics; for a type
     * variable, those that it stands for in the class that the method is called on.
     */
    public List<String> typeArguments(MemberRef callee) {
        return typeArguments.computeIfAbsent(
                callee,
                ref -> resolve(ref)
                        .filter(method -> method.signature() != null)
                        .map(method -> named(ref, method))
                        .orElse(List.of()));
    }

    /** The classes of ours that a type names where it inherits from a library's: the records of a store. */
    public Set<String> typesKept(String type) {
        Set<String> kept = new LinkedHashSet<>();
        for (String above : index.supertypes(type)) {
            if (!index.inScope(above)) {
                generics.asSuper(GenericType.OfClass.raw(type), above).stream()
                        .flatMap(seen -> seen.arguments().stream())
                        .flatMap(GenericType::named)
                        .map(GenericType.OfClass::name)
                        .filter(index::inScope)
                        .forEach(kept::add);
            }
        }
        return kept;
    }

    private List<String> named(MemberRef callee, MethodHeader method) {
        GenericType result = method.generic().result();
        Set<String> all = new LinkedHashSet<>(result.classes());
        if (result instanceof GenericType.OfClass own) {
            all.remove(own.name());
        }
        generics.asSuper(GenericType.OfClass.raw(callee.owner()), method.owner())
                .map(generics::arguments)
                .ifPresent(known -> result.variables()
                        .flatMap(variable -> variable.with(known).named())
                        .forEach(type -> all.add(type.name())));
        return all.stream()
                .filter(type -> index.inScope(type) || models.isNamedByKeys(type))
                .toList();
    }

    /** What the type variables of generic classes stand for. */
    public Generics generics() {
        return generics;
    }

    /** Whether a model says that the text of a library's object tells nothing of what it holds, as of a response's its status. */
    public boolean printsNothing(HeapObject object) {
        Boolean known = wordless.get(object.type());
        if (known == null) {
            String type = object.type();
            known = !type.isEmpty()
                    && !type.startsWith("[")
                    && !index.inScope(type)
                    && models.call(new MemberRef(type, "toString", "()Ljava/lang/String;"))
                            .neutral();
            wordless.put(type, known);
        }
        return known;
    }

    /** What is known of a method of an interface, by name, as something that a model calls. */
    public Optional<CallModel.AiCall> toolOf(String type, String method) {
        return tools.computeIfAbsent(
                new MemberRef(type, method, ""),
                ref -> index.find(type).stream()
                        .flatMap(header -> header.methods(method).stream())
                        .filter(MethodHeader::isAbstract)
                        .flatMap(header -> models.tool(header).stream())
                        .findFirst());
    }

    /** Whether a model calls the method with what it says itself. */
    public boolean isTool(MethodHeader method) {
        return models.tool(method).filter(row -> !row.returns().isEmpty()).isPresent() && !givesFunction(method);
    }

    /** Whether the method gives a function rather than a value. */
    public boolean givesFunction(MethodHeader method) {
        Type result = Type.getReturnType(method.descriptor());
        return result.getSort() == Type.OBJECT && isFunctional(result.getInternalName());
    }

    /** The method that an object of exactly that class runs. */
    public Optional<MethodHeader> resolveOn(String type, MemberRef callee) {
        return resolve(new MemberRef(type, callee.name(), callee.descriptor()));
    }

    public boolean hasBody(MethodHeader method) {
        return method.hasBody() && index.inScope(method.owner());
    }

    /** Where a method begins. */
    public Site entry(MethodHeader method) {
        return entries.computeIfAbsent(method.ref(), ref -> findEntry(method));
    }

    private Site findEntry(MethodHeader method) {
        int line = body(method).stream()
                .flatMap(body -> body.blocks().stream())
                .flatMapToInt(block -> Arrays.stream(block.lines()))
                .filter(l -> l > 0)
                .findFirst()
                .orElse(0);
        return new Site(method.ref(), line, 0);
    }

    /** The slot of a field, under the class that declares it. */
    public Slot slot(MemberRef field) {
        Slot slot = slots.get(field);
        if (slot == null) {
            MemberRef declared = index.resolveField(field.owner(), field.name(), field.descriptor())
                    .map(f -> new MemberRef(f.owner(), f.name(), f.descriptor()))
                    .orElse(field);
            slot = Slot.field(declared.owner(), declared.name());
            slots.put(field, slot);
            fields.putIfAbsent(slot, declared);
        }
        return slot;
    }

    /** The field of a library's class that others may read: all, or its subclasses. */
    public Optional<Slot> openField(String type, String name) {
        return openFields.computeIfAbsent(
                new MemberRef(type, name, ""),
                key -> index.supertypes(type).stream()
                        .filter(supertype -> !index.inScope(supertype))
                        .flatMap(supertype -> index.find(supertype).stream())
                        .flatMap(header -> header.fields().stream())
                        .filter(field -> field.name().equals(name))
                        .filter(field -> (field.access() & Opcodes.ACC_STATIC) == 0
                                && (field.access() & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0)
                        .map(field -> slot(field.ref()))
                        .findFirst());
    }

    /** The field of a slot, once the slot was made from it. */
    public Optional<MemberRef> field(Slot slot) {
        return Optional.ofNullable(fields.get(slot));
    }

    public Optional<FieldHeader> header(MemberRef field) {
        return index.resolveField(field.owner(), field.name(), field.descriptor());
    }

    /** The internal name of what a slot of an object of a type holds, as far as declarations say. */
    public String slotType(String owner, Slot slot) {
        return switch (slot.kind()) {
            case FIELD ->
                field(slot).map(f -> internalName(Type.getType(f.descriptor()))).orElse("java/lang/Object");
            case ELEMENT -> owner.startsWith("[") ? internalName(Type.getType(owner.substring(1))) : "java/lang/Object";
            default -> slot.typeHeld().orElse("java/lang/Object");
        };
    }

    /** Internal name of a class, descriptor of an array or a primitive. */
    public static String internalName(Type type) {
        return type.getSort() == Type.OBJECT ? type.getInternalName() : type.getDescriptor();
    }

    /** Whether values of the type have no parts: numbers, texts, primitives. */
    public static boolean isScalar(String type) {
        return type.length() == 1 || BOXES.contains(type) || OTHER_TEXTS_AND_NUMBERS.contains(type);
    }

    /** The constant of an enum that a value can only be. */
    public Optional<HeapObject> constantOfEnum(Value value) {
        return value.objects().size() == 1 && value.constant() == Constant.NONE
                ? value.objects().stream().filter(this::isConstantOfEnum).findFirst()
                : Optional.empty();
    }

    /** Whether the type is an enum of ours. */
    public boolean isEnum(String type) {
        return index.inScope(type)
                && index.find(type).filter(ClassHeader::isEnum).isPresent();
    }

    /** Whether an object is one of the constants of an enum. */
    public boolean isConstantOfEnum(HeapObject object) {
        return object.isGlobal()
                && object.isExact()
                && !object.isMany()
                && !object.isFunction()
                && index.isSubtype(object.type(), "java/lang/Enum");
    }

    /** Whether an object may be of a type. */
    public boolean mayBe(HeapObject object, String type) {
        return index.isSubtype(object.type(), type) || !object.isExact() && index.isSubtype(type, object.type());
    }

    /** Whether a part is a field to which nothing but a constructor writes. */
    public boolean isFinal(Slot slot) {
        return slot.kind() == Slot.Kind.FIELD
                && field(slot)
                        .flatMap(this::header)
                        .filter(field -> (field.access() & Opcodes.ACC_FINAL) == 0)
                        .isEmpty();
    }

    public boolean isThrowable(HeapObject object) {
        return index.isSubtype(object.type(), "java/lang/Throwable");
    }

    /** The declared type of each parameter of a method, the receiver first where there is one. */
    public static List<String> parameterTypes(MethodHeader method) {
        List<String> types = new ArrayList<>();
        if (!method.isStatic()) {
            types.add(method.owner());
        }
        for (Type type : Type.getArgumentTypes(method.descriptor())) {
            types.add(internalName(type));
        }
        return types;
    }

    /** The narrower of two types of one object. */
    public String narrower(String a, String b) {
        return a.equals(b) || index.isSubtype(a, b) ? a : b;
    }

    /**
     * The bodies that a virtual call may run on an object declared as that type, in order; where there are more of them than {@link
     * #HIERARCHY}, so many and one.
     */
    public List<MethodHeader> implementations(String type, MemberRef callee) {
        return implementations.computeIfAbsent(
                new MemberRef(type, callee.name(), callee.descriptor()), key -> findImplementations(type, callee));
    }

    private List<MethodHeader> findImplementations(String type, MemberRef callee) {
        Map<MemberRef, MethodHeader> found = new LinkedHashMap<>();
        for (String subtype : index.subtypes(type)) {
            if (found.size() > HIERARCHY) {
                break;
            }
            if (isConcrete(subtype) || isMadeElsewhere(subtype)) {
                resolveOn(subtype, callee)
                        .filter(this::hasBody)
                        .ifPresent(method -> found.putIfAbsent(method.ref(), method));
            }
        }
        if (found.isEmpty()) {
            // A default method that nobody implements in scope.
            resolveOn(type, callee).filter(this::hasBody).ifPresent(method -> found.put(method.ref(), method));
        }
        return List.copyOf(found.values());
    }

    private boolean isConcrete(String type) {
        return index.find(type)
                .filter(header -> (header.access() & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) == 0)
                .isPresent();
    }

    /** Whether a type is an interface of ours that none of our classes implements: a library does, or a function. */
    private boolean isMadeElsewhere(String type) {
        return index.inScope(type)
                && isInterface(type)
                && index.subtypes(type).stream().noneMatch(this::isConcrete);
    }

    /** Whether knowing an object's exact class can change what a call on that type runs. */
    public boolean isOpen(String type, MemberRef callee) {
        return isFunctional(type)
                || type.equals("java/lang/Object")
                || implementations(type, callee).size() > (index.inScope(type) ? 1 : 0)
                || hasProxies() && isInterface(type);
    }

    /** Whether some object in scope may implement an interface by a handler. */
    private boolean hasProxies() {
        if (proxies == null) {
            proxies = !index.referrers(Reflection.NEW_PROXY).isEmpty();
        }
        return proxies;
    }

    private boolean isInterface(String type) {
        return index.find(type)
                .filter(header -> (header.access() & Opcodes.ACC_INTERFACE) != 0)
                .isPresent();
    }

    /** Whether library code can take an object of that type for a function. */
    public boolean isFunctionalOfLibrary(String type) {
        return !index.inScope(type) && isFunctional(type);
    }

    /** Whether the type is an interface with one abstract method. */
    public boolean isFunctional(String type) {
        return functionalInterfaces.contains(type);
    }
}
