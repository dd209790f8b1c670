package fr.charteia.core.flow.known;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ComparedApprovals;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The constants of enums of ours, by their names: which one a name gives, and what its name is. */
public final class EnumConstants {
    private static final HeapObject STATICS = HeapObject.input("", AccessPath.of(AccessPath.STATIC));

    /** What gives the name of a constant. */
    private static final Set<String> NAMES = Set.of("name", "toString");

    private final Summaries summaries;
    private final Program program;

    public EnumConstants(Summaries summaries) {
        this.summaries = summaries;
        this.program = summaries.program();
    }

    /** What {@code valueOf} of an enum of ours gives: the constant of that name, or any, which still says what the name said. */
    public Optional<Value> valueOf(MemberRef callee, List<Value> arguments) {
        if (!isByName(callee) || !program.index().inScope(callee.owner())) {
            return Optional.empty();
        }
        Value name = arguments.get(0);
        Optional<List<String>> wanted = name.constant().texts();
        Value all = Value.BOTTOM;
        for (FieldHeader field : constants(callee.owner())) {
            if (wanted.isEmpty() || wanted.get().contains(field.name())) {
                all = all.join(summaries.staticField(field.ref()).orElse(Value.BOTTOM));
            }
        }
        return all.isBottom() ? Optional.empty() : Optional.of(all.plus(name.taints()));
    }

    /** The table that a switch of the Eclipse compiler's reads, which it makes in a method of its own. */
    public Optional<Value> table(State state, MemberRef callee, Site site) {
        List<Integer> numbers = program.switchTable(callee);
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        HeapObject table = HeapObject.allocated("[I", site);
        state.heap.allocate(table);
        for (int i = 0; i < numbers.size(); i++) {
            state.heap.set(table, Slot.element(i), Value.constant(numbers.get(i)));
        }
        state.heap.set(table, Slot.SIZE, Value.constant(numbers.size()));
        return Optional.of(Value.of(table));
    }

    /** Of a constant that the caller passes, more could be said if it was known. */
    public void needs(MemberRef callee, List<Value> arguments, Frame frame) {
        for (Value value : isEquality(callee) || arguments.isEmpty() ? arguments : arguments.subList(0, 1)) {
            if (isPassed(value)) {
                frame.needsConstant(value);
            }
        }
    }

    /** Whether it is a constant of an enum that the caller passes, who knows which it is. */
    public boolean isPassed(Value value) {
        return value.constant() instanceof Constant.FromInput
                && value.objects().stream()
                        .anyMatch(object -> program.index().isSubtype(object.type(), "java/lang/Enum"));
    }

    /** Whether a method gives the name of a constant, or the constant of a name. */
    public boolean isFunction(MemberRef callee) {
        return callee.descriptor().equals("()Ljava/lang/String;") && NAMES.contains(callee.name()) || isByName(callee);
    }

    /** Whether a method gives the constant that has a name. */
    private static boolean isByName(MemberRef callee) {
        return callee.name().equals("valueOf")
                && callee.descriptor().equals("(Ljava/lang/String;)L" + callee.owner() + ";");
    }

    /** What a value may be, one by one, each under the constant or the lasting object that it is; none where that is not known, or much. */
    public Map<Object, Value> each(Value value) {
        Map<Object, Value> each = new LinkedHashMap<>();
        HeapObject only = isPassed(value) ? value.only() : null;
        if (only != null) {
            constants(only.type())
                    .forEach(field -> summaries
                            .staticField(field.ref())
                            .flatMap(held -> Optional.ofNullable(held.only()))
                            .ifPresent(constant -> each.put(constant, Value.of(constant))));
            return each;
        }
        for (Object key : Approvals.keys(value).orElse(Set.of())) {
            if (!(key instanceof HeapObject constant)) {
                each.put(key, Value.constant(key));
            } else if (program.isConstantOfEnum(constant)) {
                each.put(key, Value.of(constant));
            }
        }
        return each;
    }

    /** Whether a method compares two objects, one of which may be its receiver. */
    public static boolean isEquality(MemberRef callee) {
        return callee.name().equals("equals") && callee.descriptor().endsWith("Ljava/lang/Object;)Z");
    }

    /** Whether a method gives the number by which a switch looks its receiver up. */
    public static boolean isOrdinal(MemberRef callee) {
        return callee.name().equals("ordinal") && callee.descriptor().equals("()I");
    }

    /** Whether a method tells which of two constants comes first in their enum. */
    public static boolean isOrder(MemberRef callee) {
        return callee.name().equals("compareTo") && callee.descriptor().equals("(Ljava/lang/Enum;)I");
    }

    /** What a person has approved where a constant's place in its enum is the first, 0: there it is just that one. */
    public Taints approvedAsFirst(MemberRef callee, Value constant) {
        return constant.taints().approvals().isEmpty() && !isPassed(constant)
                ? Taints.NONE
                : constants(callee.owner()).stream()
                        .findFirst()
                        .flatMap(first -> summaries.staticField(first.ref()))
                        .map(first -> Approvals.of(ComparedApprovals.compared(constant, first, true), 0))
                        .orElse(Taints.NONE);
    }

    /** The constants that an enum has besides some; none, where these are not all of one enum. */
    public List<Value> beside(Set<HeapObject> constants) {
        Set<String> types = constants.stream().map(this::enumOf).collect(Collectors.toSet());
        return types.stream()
                .filter(type -> types.size() == 1)
                .flatMap(type -> constants(type).stream())
                .map(field -> summaries.staticField(field.ref()).orElse(Value.CLEAN))
                .filter(held -> held.objects().stream().noneMatch(constants::contains))
                .toList();
    }

    /** At which place of its enum it stands is not known of what may be another constant than those that are known. */
    public Optional<Constant> anyPlace(MemberRef callee, List<Value> arguments) {
        return isOrdinal(callee) && arguments.size() == 1 && mayBeOther(arguments.get(0))
                ? Optional.of(Constant.UNKNOWN)
                : Optional.empty();
    }

    /** Whether a value that may be constants of enums may be others as well, of which nothing is known here. */
    private boolean mayBeOther(Value value) {
        return value.constant().isUnknown()
                || value.objects().stream().anyMatch(object -> !object.isInput() && !program.isConstantOfEnum(object));
    }

    /** Whether two constants are the same. */
    public Optional<Constant> same(MemberRef callee, List<Value> arguments) {
        if (!isEquality(callee) || arguments.size() != 2) {
            return Optional.empty();
        }
        Optional<HeapObject> one = program.constantOfEnum(arguments.get(0));
        Optional<HeapObject> other = program.constantOfEnum(arguments.get(1));
        return one.isPresent() && other.isPresent()
                ? Optional.of(Constant.of((Object) (one.equals(other) ? 1 : 0)))
                : Optional.empty();
    }

    /** How two constants compare: as far apart as their enum has them. */
    public Optional<Constant> order(MemberRef callee, List<Value> arguments) {
        if (!callee.name().equals("compareTo") || arguments.size() != 2) {
            return Optional.empty();
        }
        Optional<HeapObject> one = program.constantOfEnum(arguments.get(0));
        Optional<HeapObject> other = program.constantOfEnum(arguments.get(1));
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        int left = place(one.get());
        int right = place(other.get());
        return left < 0 || right < 0 ? Optional.empty() : Optional.of(Constant.of((Object) (left - right)));
    }

    /** At which place of its enum a constant stands; below 0 where that is not known. */
    private int place(HeapObject constant) {
        List<FieldHeader> all = constants(enumOf(constant));
        for (int i = 0; i < all.size(); i++) {
            Optional<Value> held = summaries.staticField(all.get(i).ref());
            if (held.filter(value -> value.objects().equals(Set.of(constant))).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** The enum of a constant: one with a body is of a class of its own, below its enum. */
    public String enumOf(HeapObject constant) {
        String above =
                program.index().parents(constant.type()).stream().findFirst().orElse("");
        return above.equals("java/lang/Enum") ? constant.type() : above;
    }

    /** The name of a constant of a library's enum, or at which place that has it, where it is asked for one of them. */
    public Optional<Constant> ofLibrary(MemberRef callee, List<Value> arguments) {
        boolean named = callee.name().equals("name") && callee.descriptor().equals("()Ljava/lang/String;");
        HeapObject only = arguments.size() == 1 && (named || isOrdinal(callee))
                ? arguments.get(0).only()
                : null;
        if (only == null
                || !only.isInput()
                || only.path().parameter() != AccessPath.STATIC
                || only.path().slots().size() != 1
                || program.index().inScope(only.type())) {
            return Optional.empty();
        }
        Slot held = only.path().slots().get(0);
        List<FieldHeader> all = program.index()
                .find(only.type())
                .map(ClassHeader::enumConstants)
                .orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            if (held.equals(program.slot(all.get(i).ref()))) {
                return Optional.of(Constant.of(named ? all.get(i).name() : (Object) i));
            }
        }
        return Optional.empty();
    }

    /** The name of the one constant that is asked for it. */
    public Optional<Constant> name(State state, MemberRef callee, List<Value> arguments) {
        boolean asked = callee.descriptor().equals("()Ljava/lang/String;")
                && NAMES.contains(callee.name())
                && !arguments.isEmpty()
                && program.resolve(callee)
                        .filter(method -> method.owner().equals("java/lang/Enum"))
                        .isPresent();
        HeapObject only = asked ? arguments.get(0).only() : null;
        if (only == null || !only.isExact() || arguments.get(0).constant().isUnknown()) {
            return Optional.empty();
        }
        boolean printsItself = program.overriding()
                .resolveOn(only.type(), callee)
                .filter(program::hasBody)
                .isEmpty();
        boolean settled = !mayBeOther(arguments.get(0));
        return constants(enumOf(only)).stream()
                .filter(field -> printsItself
                        && (settled ? summaries.staticField(field.ref()) : beingSet(state, field, only))
                                .filter(held -> held.objects().equals(Set.of(only)))
                                .isPresent())
                .findFirst()
                .map(field -> Constant.of((Object) field.name()));
    }

    /** The constant of an enum of ours that a text names; the text itself where it names none. */
    public Value named(String type, Value name) {
        MemberRef byName = new MemberRef(type, "valueOf", "(Ljava/lang/String;)L" + type + ";");
        return name.constant().texts().isPresent()
                ? valueOf(byName, List.of(name)).orElse(name)
                : name;
    }

    /** What the enum's own initialiser, which asks for the name, has put into the field of a constant. */
    private Optional<Value> beingSet(State state, FieldHeader field, HeapObject constant) {
        return constant.isMany() || constant.isInput()
                ? Optional.empty()
                : state.heap.get(STATICS, program.slot(field.ref()));
    }

    /** The name of a constant of an enum of ours. */
    public Optional<String> nameOf(HeapObject constant) {
        return fieldOf(constant).map(MemberRef::name);
    }

    /** The field of an enum of ours in which a constant is. */
    Optional<MemberRef> fieldOf(HeapObject constant) {
        return program.isConstantOfEnum(constant)
                ? constants(enumOf(constant)).stream()
                        .map(FieldHeader::ref)
                        .filter(field -> summaries
                                .staticField(field)
                                .filter(held -> held.objects().equals(Set.of(constant)))
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private List<FieldHeader> constants(String type) {
        return constants(program, type);
    }

    /** The constants of an enum of ours, in its order; none of another class. */
    static List<FieldHeader> constants(Program program, String type) {
        return program.index().find(type).stream()
                .filter(header -> program.index().inScope(type))
                .flatMap(header -> header.enumConstants().stream())
                .toList();
    }
}
