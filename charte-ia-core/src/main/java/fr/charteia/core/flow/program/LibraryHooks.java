package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What code of a library may call of an object of ours, when a method is called that the object's class inherits from it, or when it is
 * handed the object: the methods that our class writes in place of the library's own.
 */
public final class LibraryHooks {
    /** How many of one class are looked at. */
    private static final int MOST = 20;

    /** How many classes of ours below a library's are told apart. */
    private static final int FEW = 4;

    private static final String OBJECT = "java/lang/Object";

    private final Program program;
    private final Map<String, List<MethodHeader>> hooks = new HashMap<>();
    private final Map<String, List<Slot>> fields = new HashMap<>();

    LibraryHooks(Program program) {
        this.program = program;
    }

    /**
     * The methods of a class of ours, and of those of ours above it, that code of a library calls which no model describes. Where the
     * library's class is nowhere, each that others than the class itself may call.
     */
    public List<MethodHeader> of(String type) {
        List<MethodHeader> known = hooks.get(type);
        if (known == null) {
            known = find(type);
            hooks.put(type, known);
        }
        return known;
    }

    /** The classes of ours below a library's that may be meant where code of ours calls it; none where there are more than few. */
    public List<String> below(String type, String code) {
        if (type.equals(OBJECT)) {
            return List.of();
        }
        List<String> concrete = program.index().subtypes(type).stream()
                .filter(program.index()::isConcrete)
                .limit(FEW + 1L)
                .toList();
        return concrete.size() > FEW
                ? List.of()
                : concrete.stream()
                        .filter(one -> program.neighbours().mayMeet(code, one))
                        .toList();
    }

    /**
     * The methods that may have a hook called: those that call the library on an object of its class which lies in a field, where
     * that is a field of a class that makes such objects. Whoever makes one is known to {@link fr.charteia.core.bytecode.Callers}.
     */
    public Set<MemberRef> callers(MemberRef hook) {
        Set<MemberRef> callers = new TreeSet<>();
        if (Type.getArgumentTypes(hook.descriptor()).length == 0) {
            return callers;
        }
        Set<String> makers = new LinkedHashSet<>();
        program.callers().makers(hook.owner()).forEach(maker -> makers.add(maker.owner()));
        for (String maker : makers) {
            program.index().find(maker).stream()
                    .flatMap(header -> header.fields().stream())
                    .filter(field -> holds(field, hook.owner()))
                    .flatMap(field -> program.callers().holders(field.ref()).stream())
                    .filter(holder -> callsLibrary(holder, hook.owner()))
                    .forEach(callers::add);
        }
        return callers;
    }

    /** The fields that objects of a class of ours inherit from a library's, and that code of ours may write. */
    public List<Slot> fields(String type) {
        List<Slot> known = fields.get(type);
        if (known == null) {
            known = program.index().supertypes(type).stream()
                    .filter(above -> !program.index().inScope(above))
                    .flatMap(above -> program.index().find(above).stream())
                    .flatMap(header -> header.fields().stream())
                    .filter(field ->
                            !field.isStatic() && !field.isFinal() && (field.access() & Opcodes.ACC_PRIVATE) == 0)
                    .map(field -> program.slot(new MemberRef(type, field.name(), field.descriptor())))
                    .toList();
            fields.put(type, known);
        }
        return known;
    }

    private boolean holds(FieldHeader field, String type) {
        String declared = Program.internalName(Type.getType(field.descriptor()));
        return !declared.equals(OBJECT) && program.index().isSubtype(type, declared);
    }

    /** Whether a method hands something to code of a library by a method that objects of the class have. */
    private boolean callsLibrary(MemberRef method, String type) {
        return program.resolve(method).flatMap(program::body).stream()
                .flatMap(MethodBody::instructions)
                .flatMap(instruction -> instruction.members().stream())
                .filter(member -> member.isMethod() && !member.owner().equals(OBJECT))
                .filter(member -> Type.getArgumentTypes(member.descriptor()).length > 0)
                .filter(member -> program.index().isSubtype(type, member.owner()))
                .anyMatch(member ->
                        program.resolve(member).filter(program::hasBody).isEmpty());
    }

    private List<MethodHeader> find(String type) {
        List<String> above = program.index().supertypes(type);
        if (above.stream().allMatch(one -> program.index().inScope(one) || one.equals(OBJECT))) {
            return List.of();
        }
        boolean seen = isSeen(type);
        Map<String, MethodHeader> found = new LinkedHashMap<>();
        for (String one : above) {
            if (program.index().inScope(one)) {
                program.index().find(one).stream()
                        .flatMap(header -> header.methods().stream())
                        .filter(method -> isCallable(method) && isHook(method, seen))
                        .forEach(method -> found.putIfAbsent(method.name() + method.descriptor(), method));
            }
        }
        return found.size() > MOST ? List.of() : List.copyOf(found.values());
    }

    /** Whether all classes that a class inherits from are there to be looked at. */
    public boolean isSeen(String type) {
        return program.index().supertypes(type).stream().allMatch(program.index()::has);
    }

    private boolean isCallable(MethodHeader method) {
        return !method.isStatic()
                && !method.isConstructor()
                && !method.isPrivate()
                && !method.isBridge()
                && program.hasBody(method)
                && program.resolve(new MemberRef(OBJECT, method.name(), method.descriptor()))
                        .isEmpty();
    }

    private boolean isHook(MethodHeader method, boolean seen) {
        List<MethodHeader> forms = new ArrayList<>(bridges(method));
        forms.add(method);
        Optional<MemberRef> overridden = forms.stream()
                .flatMap(form -> program.overriding().overridden(form).stream())
                .findFirst();
        return overridden.isPresent() ? !program.models().call(overridden.get()).known() : !seen;
    }

    /** The forms of a method that the compiler made for a library's type variables. */
    private List<MethodHeader> bridges(MethodHeader method) {
        int parameters = Type.getArgumentTypes(method.descriptor()).length;
        return program.index().find(method.owner()).stream()
                .flatMap(header -> header.methods().stream())
                .filter(other -> other.isBridge() && other.name().equals(method.name()))
                .filter(other -> Type.getArgumentTypes(other.descriptor()).length == parameters)
                .toList();
    }

    /** Whether what one of them gives may be handed to another: the library declares both by type variables, and they are of one type. */
    public boolean takes(MethodHeader taker, int parameter, MethodHeader giver) {
        Type result = Type.getReturnType(giver.descriptor());
        Type taken = Type.getArgumentTypes(taker.descriptor())[parameter];
        return isRelated(Program.internalName(result), Program.internalName(taken))
                && bridges(giver).stream()
                        .anyMatch(bridge ->
                                !Type.getReturnType(bridge.descriptor()).equals(result))
                && bridges(taker).stream()
                        .anyMatch(bridge -> !Type.getArgumentTypes(bridge.descriptor())[parameter].equals(taken));
    }

    /**
     * Whether what a library's method is passed may be handed to a hook.
     *
     * @param type the class of ours on whose object both are
     */
    public boolean takes(MethodHeader taker, int parameter, MemberRef callee, int argument, String type) {
        Type passed = Type.getArgumentTypes(callee.descriptor())[argument];
        Type taken = Type.getArgumentTypes(taker.descriptor())[parameter];
        if (passed.getSort() < Type.ARRAY || taken.getSort() < Type.ARRAY) {
            return passed.equals(taken);
        }
        Optional<GenericType> declared = program.resolve(callee)
                .filter(method -> method.signature() != null)
                .map(method -> method.generic().parameters().get(argument));
        boolean variable = declared.flatMap(LibraryHooks::variable).isPresent();
        boolean alike = dimensions(passed) == dimensions(taken)
                || !variable && Program.internalName(passed).equals(OBJECT) && isSeen(type);
        return alike
                && isRelated(element(passed), element(taken))
                && !(variable && isAnother(taker, parameter, callee, declared.get(), type))
                && declared.flatMap(known -> known(callee, known, type))
                        .filter(known -> !isRelated(known, element(taken)))
                        .isEmpty();
    }

    private static int dimensions(Type type) {
        return type.getSort() == Type.ARRAY ? type.getDimensions() : 0;
    }

    /** The type variable that a type is, or of which it is an array. */
    private static Optional<String> variable(GenericType type) {
        return type instanceof GenericType.ArrayOf array
                ? variable(array.element())
                : type instanceof GenericType.Variable variable ? Optional.of(variable.name()) : Optional.empty();
    }

    /**
     * Whether the library declares what a hook takes by another of its type variables than what its own method is passed, and another hook of
     * the class gives that: then it comes from there.
     */
    private boolean isAnother(MethodHeader taker, int parameter, MemberRef callee, GenericType passed, String type) {
        String owner = program.resolve(callee).map(MethodHeader::owner).orElse("");
        Optional<String> own = variable(passed);
        return declarations(taker, owner)
                .flatMap(method -> variable(method.generic().parameters().get(parameter)).stream())
                .anyMatch(taken -> !own.equals(Optional.of(taken))
                        && of(type).stream()
                                .flatMap(giver -> declarations(giver, owner))
                                .anyMatch(giver ->
                                        variable(giver.generic().result()).equals(Optional.of(taken))));
    }

    /** The methods of a library's class that a hook is written in place of, through its bridges. */
    private Stream<MethodHeader> declarations(MethodHeader hook, String owner) {
        return bridges(hook).stream()
                .flatMap(bridge -> program.overriding().overridden(bridge).stream())
                .flatMap(ref -> program.resolve(ref).stream())
                .filter(method -> method.owner().equals(owner));
    }

    /** Whether a library's method may give what a hook gives. */
    public boolean gives(MethodHeader hook, MemberRef callee) {
        Type own = Type.getReturnType(hook.descriptor());
        Type result = Type.getReturnType(callee.descriptor());
        return own.getSort() < Type.ARRAY || result.getSort() < Type.ARRAY
                ? own.getSort() != Type.VOID && own.equals(result)
                : isRelated(element(own), element(result));
    }

    private static String element(Type type) {
        return Program.internalName(type.getSort() == Type.ARRAY ? type.getElementType() : type);
    }

    /** What stands for the type variable that a library's method declares its parameter as, or as an array of. */
    private Optional<String> known(MemberRef callee, GenericType declared, String type) {
        String owner = program.resolve(callee).map(MethodHeader::owner).orElse(callee.owner());
        return program.generics()
                .asSuper(GenericType.OfClass.raw(type), owner)
                .map(program.generics()::arguments)
                .map(declared::with)
                .flatMap(known -> known.named().findFirst())
                .map(GenericType.OfClass::name);
    }

    private boolean isRelated(String one, String other) {
        return program.index().isSubtype(one, other) || program.index().isSubtype(other, one);
    }
}
