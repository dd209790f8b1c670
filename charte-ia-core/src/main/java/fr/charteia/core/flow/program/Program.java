package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.BodyReader;
import fr.charteia.core.bytecode.Callers;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.FieldHeader;
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
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.Type;

/** The program under analysis, as the interpreters ask about it: members, types, implementations, bodies. */
public final class Program {
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
    private final AskedPersons persons = new AskedPersons(this);
    private final OwnReads ownReads = new OwnReads(this);
    private final Overriding overriding = new Overriding(this);
    private final FixedForms forms = new FixedForms(this);
    private final LibraryHooks libraryHooks = new LibraryHooks(this);
    private final CommonSubtypes commonSubtypes;
    private final DeclaredTypes declaredTypes = new DeclaredTypes(this);
    private final Envelopes envelopes = new Envelopes(this);
    private final Tools tools = new Tools(this);
    private final Exchanges exchanges = new Exchanges();
    private final Writers writers = new Writers(this);
    private final ComparedFields comparedFields = new ComparedFields(this);
    private final KeyReads keyReads = new KeyReads(this);
    private final LeftUnderKeys leftUnderKeys = new LeftUnderKeys(this);
    private final Delegations delegations = new Delegations(this);
    private final FieldFunctions fieldFunctions = new FieldFunctions(this);
    private final Neighbours neighbours;
    private final OwnMethodIndex ownMethods = new OwnMethodIndex(this);
    private final KeyRegisters keyRegisters = new KeyRegisters(this);
    private final Components components = new Components(this);
    private final Models models;
    private final Fields fields;
    private final LocalVariables variables;
    private final BodyReader bodies;
    private final GivenBack givenBack;
    private final SparedCopies sparedCopies;
    private final Callers callers;
    private final Requests requests;
    private final Map<String, Map<MemberRef, MethodBody>> shortened = new HashMap<>();
    private final Map<MemberRef, ControlFlow> shapes = new HashMap<>();
    private final Map<MemberRef, RepeatedCalls> repeated = new HashMap<>();
    private final Map<MemberRef, Liveness> liveness = new HashMap<>();
    private final Map<MemberRef, Tests> tests = new HashMap<>();
    private final Map<MemberRef, List<Sweep>> sweeps = new HashMap<>();
    private final Map<MemberRef, List<Visit>> visits = new HashMap<>();
    private final Map<MemberRef, Set<Integer>> ownTables = new HashMap<>();
    private final Parts parts = new Parts(this);
    private final PassingCode passingCode = new PassingCode(this);
    private final Effortless effortless = new Effortless(this);
    private final EnumSwitches enumSwitches = new EnumSwitches(this);
    private final FixedFields fixedFields = new FixedFields(this);
    private final HeldTypes heldTypes = new HeldTypes(this, fixedFields);
    private final FixedContents fixedContents = new FixedContents(this, fixedFields, heldTypes);
    private final Whereabouts whereabouts = new Whereabouts(this);
    private final HandedContainers handedContainers = new HandedContainers(this, heldTypes);
    private final LazyFields lazyFields = new LazyFields(this);
    private final SeenCalls seenCalls = new SeenCalls(this);
    private final OwnedFields ownedFields = new OwnedFields(this);
    private final FieldUses fieldUses = new FieldUses(this);
    private final Map<MemberRef, Optional<MethodHeader>> resolved = new HashMap<>();
    private final Map<MemberRef, Site> entries = new HashMap<>();
    private final Map<String, Boolean> wordless = new HashMap<>();
    private final Generics generics;
    private final FunctionalInterfaces functionalInterfaces;
    private final LargeObjects largeObjects;
    private final TypeFacts typeFacts = new TypeFacts(this);
    private final MappedColumns mappedColumns = new MappedColumns(this);
    private final FieldStatements fieldStatements = new FieldStatements(this);

    public Program(ClassIndex index, Models models, LocalVariables variables, Callers callers, Requests requests) {
        this.variables = variables;
        this.requests = requests;
        this.index = index;
        this.commonSubtypes = new CommonSubtypes(index, overriding);
        this.neighbours = new Neighbours(index);
        this.generics = new Generics(index);
        this.functionalInterfaces = new FunctionalInterfaces(index);
        this.largeObjects = new LargeObjects(index);
        this.models = models;
        this.fields = new Fields(index, models);
        this.callers = callers;
        this.bodies = callers.bodies();
        this.givenBack = new GivenBack(this, bodies);
        this.sparedCopies = new SparedCopies(this, bodies);
    }

    /** What library code may call of objects of ours. */
    public LibraryHooks libraryHooks() {
        return libraryHooks;
    }

    /** Which method a call runs. */
    public Overriding overriding() {
        return overriding;
    }

    /** Types of which everything is written in one form. */
    public FixedForms forms() {
        return forms;
    }

    /** Which classes declarations name. */
    public DeclaredTypes declaredTypes() {
        return declaredTypes;
    }

    /** Which lists only wrap an answer of an AI. */
    public Envelopes envelopes() {
        return envelopes;
    }

    /** What a model calls by itself. */
    public Tools tools() {
        return tools;
    }

    /** The calls over HTTP that were seen so far. */
    public Exchanges exchanges() {
        return exchanges;
    }

    /** The methods that fill fields and stores. */
    public Writers writers() {
        return writers;
    }

    /** Which fields of ours are kept in which columns. */
    public MappedColumns mappedColumns() {
        return mappedColumns;
    }

    /** The methods without a body that write fields by statements of SQL, and those that look into them. */
    public FieldStatements fieldStatements() {
        return fieldStatements;
    }

    public LocalVariables variables() {
        return variables;
    }

    public Handovers handovers() {
        return handovers;
    }

    public AskedPersons persons() {
        return persons;
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

    public Delegations delegations() {
        return delegations;
    }

    public KeyReads keyReads() {
        return keyReads;
    }

    public LeftUnderKeys leftUnderKeys() {
        return leftUnderKeys;
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

    public KeyRegisters keyRegisters() {
        return keyRegisters;
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
        return Optional.ofNullable(bodies.bodies(method.owner()).get(method.ref()))
                .map(givenBack::in)
                .map(sparedCopies::in);
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
        Map<MemberRef, MethodBody> known = shortened.get(type);
        if (known == null) {
            known = shorten(type);
            shortened.put(type, known);
        }
        return known;
    }

    private Map<MemberRef, MethodBody> shorten(String type) {
        Map<MemberRef, MethodBody> all = new LinkedHashMap<>();
        bodies.bodies(type).forEach((method, body) -> all.put(method, sparedCopies.in(givenBack.in(body))));
        return all;
    }

    public ControlFlow controlFlow(MethodBody body) {
        return shapes.computeIfAbsent(body.method().ref(), ref -> ControlFlow.of(body, index));
    }

    public RepeatedCalls repeatedCalls(MethodBody body) {
        return repeated.computeIfAbsent(body.method().ref(), ref -> RepeatedCalls.of(this, body));
    }

    public Liveness liveness(MethodBody body) {
        return liveness.computeIfAbsent(body.method().ref(), ref -> Liveness.of(body));
    }

    public List<Sweep> sweeps(MethodBody body) {
        return sweeps.computeIfAbsent(body.method().ref(), ref -> Sweeps.of(this, body, controlFlow(body)));
    }

    public List<Visit> visits(MethodBody body) {
        return visits.computeIfAbsent(body.method().ref(), ref -> Visits.of(this, body, controlFlow(body)));
    }

    /** Whether a call, by its place, puts something into a container that a method makes and keeps for itself. */
    public boolean fillsOwnTable(MethodBody body, int place) {
        return ownTables
                .computeIfAbsent(body.method().ref(), ref -> OwnTables.filled(this, body))
                .contains(place);
    }

    public Parts parts() {
        return parts;
    }

    PassingCode passingCode() {
        return passingCode;
    }

    public Effortless effortless() {
        return effortless;
    }

    public Tests tests(MethodBody body) {
        return tests.computeIfAbsent(body.method().ref(), ref -> Tests.of(body, parts, enumSwitches));
    }

    /** The constant of an enum that a field is, as tests compare it. */
    Optional<Object> enumConstant(MemberRef field) {
        return enumSwitches.constant(field);
    }

    /** The numbers that a compiler's table has for the constants of an enum, in their order; none, where the method gives no such table. */
    public List<Integer> switchTable(MemberRef method) {
        return enumSwitches.numbers(method);
    }

    /** Whether a type of ours has one class at most of which objects are. */
    public boolean isOfOneClass(String type) {
        return index.inScope(type)
                && index.subtypes(type).stream()
                                .filter(index::isConcrete)
                                .limit(2)
                                .count()
                        < 2;
    }

    /** What fields, entries and parameters only ever hold. */
    public FixedContents fixed() {
        return fixedContents;
    }

    /** Where objects of classes of ours may come to lie. */
    public Whereabouts whereabouts() {
        return whereabouts;
    }

    /** Fields, and their slots. */
    public Fields fields() {
        return fields;
    }

    /** The objects of libraries that containers hand to several fields. */
    public HandedContainers handedContainers() {
        return handedContainers;
    }

    /** What containers hand out. */
    HeldTypes heldTypes() {
        return heldTypes;
    }

    public Optional<MethodHeader> resolve(MemberRef ref) {
        Optional<MethodHeader> known = resolved.get(ref);
        if (known == null) {
            known = index.resolveMethod(ref.owner(), ref.name(), ref.descriptor());
            resolved.put(ref, known);
        }
        return known;
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

    /** The classes of the scope that name a member; a field that is inherited, also through a class that inherits it. */
    public SortedSet<String> referrers(MemberRef member) {
        SortedSet<String> found = new TreeSet<>();
        index.referrers(index.names(member)).values().forEach(found::addAll);
        return found;
    }

    /** Whether two names are of one field, which may be named through a class that inherits it. */
    boolean isSameField(MemberRef one, MemberRef other) {
        return fields.isSame(one, other);
    }

    /** The slot of a field, under the class that declares it, or that keeps it apart. */
    public Slot slot(MemberRef field) {
        return fields.slot(field);
    }

    /** The field of a slot, once the slot was made from it. */
    public Optional<MemberRef> field(Slot slot) {
        return fields.field(slot);
    }

    /** What is declared of a field. */
    public Optional<FieldHeader> header(MemberRef field) {
        return fields.header(field);
    }

    /** The internal name of what a slot of an object of a type holds, as far as declarations say. */
    public String slotType(String owner, Slot slot) {
        return fields.slotType(owner, slot);
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
        return index.isSubtype(object.type(), type)
                || !object.isExact()
                        && (index.isSubtype(type, object.type()) || commonSubtypes.mayExist(object.type(), type));
    }

    /** Whether a part is a field to which nothing but a constructor writes. */
    public boolean isFinal(Slot slot) {
        return fields.isFinal(slot);
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

    /** Whether library code can take an object of that type for a function. */
    public boolean isFunctionalOfLibrary(String type) {
        return !index.inScope(type) && isFunctional(type);
    }

    /** Whether the type is an interface with one abstract method. */
    public boolean isFunctional(String type) {
        return functionalMethod(type).isPresent();
    }

    /** The method that calls a function of that type; none where it is no interface with one abstract method. */
    public Optional<MemberRef> functionalMethod(String type) {
        return functionalInterfaces.method(type);
    }

    /** Whether a call may run a function: by the one method of its interface. */
    boolean callsFunction(MemberRef callee) {
        return functionalMethod(callee.owner())
                .filter(method -> method.name().equals(callee.name()))
                .isPresent();
    }

    /** Whether a method is one of ours, whichever class it is named by. */
    boolean isOurs(MemberRef callee) {
        return resolve(callee).filter(method -> index.inScope(method.owner())).isPresent();
    }
}
