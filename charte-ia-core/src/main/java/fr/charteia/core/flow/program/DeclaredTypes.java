package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.MethodSignature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The classes that declarations name through generics: what a method gives a list of, what a store keeps. */
public final class DeclaredTypes {
    /** What most classes inherit from that name a type there: they are compared with it. */
    private static final Set<String> NO_STORES = Set.of("java/lang/Comparable", "java/lang/Enum");

    private final Program program;
    private final Map<MemberRef, List<String>> ofResults = new HashMap<>();
    private final Map<MemberRef, String> results = new HashMap<>();
    private final Map<MemberRef, Boolean> ofTexts = new HashMap<>();
    private final Map<MemberRef, Boolean> ofConstants = new HashMap<>();
    private final Map<MemberRef, List<Token>> tokens = new HashMap<>();

    /**
     * An argument that tells what a method gives.
     *
     * @param argument its position, without the receiver
     * @param type the class of the parameter
     * @param variable the type variable of the method that the class has for its one argument, and that the result names
     */
    public record Token(int argument, String type, String variable) {}

    DeclaredTypes(Program program) {
        this.program = program;
    }

    /**
     * The classes of ours, and rows and documents, that the declaration of a method's result names besides its own type, through generics; for a type
     * variable, those that it stands for in the class that the method is called on.
     */
    public List<String> ofResult(MemberRef callee) {
        return ofResults.computeIfAbsent(
                callee,
                ref -> program.resolve(ref)
                        .filter(method -> method.signature() != null)
                        .map(method -> orOfOwner(ref, method, named(method, known(ref, method))))
                        .orElse(List.of()));
    }

    /** What a library's class gives by a static method that is called on one of ours which extends it is of that one: {@code Demande.listAll()}. */
    private List<String> orOfOwner(MemberRef callee, MethodHeader method, List<String> named) {
        boolean ofOwner = method.isStatic()
                && named.stream().noneMatch(program.index()::inScope)
                && program.index().inScope(callee.owner())
                && !program.index().inScope(method.owner())
                && method.generic().result().variables().findAny().isPresent();
        return ofOwner
                ? Stream.concat(named.stream(), Stream.of(callee.owner())).toList()
                : named;
    }

    /** The same of a call of which is known what type variables of the method stand for. */
    public List<String> ofResult(MemberRef callee, Map<String, GenericType> known) {
        return known.isEmpty()
                ? ofResult(callee)
                : program.resolve(callee)
                        .map(method -> named(method, known(callee, method).with(known)))
                        .orElse(List.of());
    }

    /**
     * The arguments by which a library's method, or one that a library writes, is told what to give: a class, or an object of a class of
     * its own.
     */
    public List<Token> tokens(MemberRef callee) {
        return tokens.computeIfAbsent(
                callee,
                ref -> program.resolve(ref)
                        .filter(method -> method.signature() != null)
                        .filter(method ->
                                method.isAbstract() || !program.index().inScope(method.owner()))
                        .map(this::findTokens)
                        .orElse(List.of()));
    }

    private List<Token> findTokens(MethodHeader method) {
        MethodSignature generic = method.generic();
        Set<GenericType.Variable> given = generic.result().variables().collect(Collectors.toSet());
        List<Token> found = new ArrayList<>();
        for (int i = 0; i < generic.parameters().size(); i++) {
            if (generic.parameters().get(i) instanceof GenericType.OfClass of
                    && of.arguments().size() == 1
                    && of.arguments().get(0) instanceof GenericType.Variable variable
                    && given.contains(variable)
                    && !program.index().isInterface(of.name())) {
                found.add(new Token(i, of.name(), variable.name()));
            }
        }
        return found;
    }

    /** Whether the declaration of a method's result says that it holds texts or numbers: {@code Optional<String>}, {@code Map<Key, List<Integer>>}. */
    public boolean holdsTexts(MemberRef callee) {
        return ofTexts.computeIfAbsent(
                callee,
                ref -> program.resolve(ref)
                        .filter(method -> method.signature() != null)
                        .filter(method -> holdsTexts(method.generic().result()))
                        .isPresent());
    }

    private static boolean holdsTexts(GenericType type) {
        List<GenericType> arguments = arguments(type);
        GenericType last = arguments.isEmpty() ? GenericType.ANYTHING : arguments.get(arguments.size() - 1);
        return last instanceof GenericType.OfClass held && (Program.isScalar(held.name()) || holdsTexts(held));
    }

    /** Whether the declaration of a method's result says that it is a constant of an enum, or holds nothing else: {@code Optional<Level>}. */
    public boolean holdsConstants(MemberRef callee) {
        return ofConstants.computeIfAbsent(
                callee,
                ref -> program.resolve(ref)
                        .filter(method -> isOfConstants(method.generic().result()))
                        .isPresent());
    }

    /** Whether the declaration of a method's result says that it is a text, or several: {@code String}, {@code Set<String>}. */
    public boolean isOfNames(MemberRef callee) {
        return program.resolve(callee)
                .map(method -> method.generic().result())
                .filter(result -> isText(result)
                        || arguments(result).size() == 1
                                && isText(arguments(result).get(0)))
                .isPresent();
    }

    /** Whether the declaration of a method's result says that it holds what each caller says: {@code <T> List<T>}. */
    public boolean holdsWhatCallersSay(MemberRef callee) {
        return program.resolve(callee)
                .map(method -> method.generic().result())
                .filter(result -> arguments(result).stream().anyMatch(GenericType.Variable.class::isInstance))
                .isPresent();
    }

    private static boolean isText(GenericType type) {
        return type instanceof GenericType.OfClass named && named.name().equals("java/lang/String");
    }

    /** Whether the declaration of a method's result says that it is a truth value, or a constant of an enum of ours, if there is one. */
    public boolean mayBeNoChoice(MemberRef callee) {
        return program.resolve(callee)
                .map(method -> method.generic().result())
                .filter(result -> result instanceof GenericType.OfClass named
                        && named.name().equals("java/util/Optional"))
                .filter(result -> arguments(result).stream().anyMatch(this::isChoice))
                .isPresent();
    }

    private boolean isChoice(GenericType type) {
        return type instanceof GenericType.OfClass named
                && (named.name().equals("java/lang/Boolean") || program.isEnum(named.name()));
    }

    private boolean isOfConstants(GenericType type) {
        List<GenericType> arguments = arguments(type);
        return type instanceof GenericType.OfClass named && program.isEnum(named.name())
                || !arguments.isEmpty() && arguments.stream().allMatch(this::isOfConstants);
    }

    private static List<GenericType> arguments(GenericType type) {
        return type instanceof GenericType.OfClass named ? named.arguments() : List.of();
    }

    /**
     * The class of a method's result: for a type variable, the class of ours that it stands for in the class that the method is called
     * on, {@code Usager} of a {@code BaseMapper<Usager>}; else the declared one.
     */
    public String result(MemberRef callee) {
        return results.computeIfAbsent(
                callee,
                ref -> program.resolve(ref)
                        .filter(method -> method.generic().result() instanceof GenericType.Variable)
                        .map(method -> known(ref, method))
                        .filter(GenericType.OfClass.class::isInstance)
                        .map(known -> ((GenericType.OfClass) known).name())
                        .filter(program.index()::inScope)
                        .orElseGet(() -> Program.internalName(Type.getReturnType(ref.descriptor()))));
    }

    /** The same of a call of which is known what type variables of the method stand for. */
    public String result(MemberRef callee, Map<String, GenericType> known) {
        return known.isEmpty()
                ? result(callee)
                : program.resolve(callee)
                        .map(method -> method.generic().result().with(known))
                        .filter(GenericType.OfClass.class::isInstance)
                        .map(type -> ((GenericType.OfClass) type).name())
                        .filter(program.index()::inScope)
                        .orElseGet(() -> result(callee));
    }

    /** The classes of ours that a type names where it inherits from a library's: the records of a store. */
    public Set<String> kept(String type) {
        Set<String> kept = new LinkedHashSet<>();
        for (String above : program.index().supertypes(type)) {
            if (!program.index().inScope(above)
                    && !NO_STORES.contains(above)
                    && program.generics().isGeneric(above)) {
                program.generics().asSuper(GenericType.OfClass.raw(type), above).stream()
                        .flatMap(seen -> seen.arguments().stream())
                        .flatMap(GenericType::named)
                        .map(GenericType.OfClass::name)
                        .filter(program.index()::inScope)
                        .forEach(kept::add);
            }
        }
        return kept;
    }

    /** What a class that was written for it says of the one variable of the library's class that it extends: {@code new TypeToken<List<Usager>>() {}}. */
    public Optional<GenericType> saidOf(String type) {
        return program.index()
                .find(type)
                .filter(header -> program.index().inScope(type))
                .map(ClassHeader::superName)
                .filter(above -> !program.index().inScope(above))
                .flatMap(above -> program.generics().argument(type, above));
    }

    private List<String> named(MethodHeader method, GenericType known) {
        GenericType result = method.generic().result();
        Set<String> all = new LinkedHashSet<>(result.classes());
        all.addAll(known.classes());
        if (result instanceof GenericType.OfClass own) {
            all.remove(own.name());
        }
        return all.stream().filter(this::tells).toList();
    }

    /** The result's type, with what the class that the method is called on says of its variables. */
    private GenericType known(MemberRef callee, MethodHeader method) {
        GenericType result = method.generic().result().with(ofActiveRecord(callee, method));
        return program.generics()
                .asSuper(GenericType.OfClass.raw(callee.owner()), method.owner())
                .map(program.generics()::arguments)
                .map(result::with)
                .orElse(result);
    }

    /**
     * What the type variables stand for of a static method that a class of ours inherits from a library, and that is passed nothing of
     * these types: it is asked of our class for objects of that, as active records are ({@code Usager.listAll()}).
     */
    private Map<String, GenericType> ofActiveRecord(MemberRef callee, MethodHeader method) {
        boolean inherited = (method.access() & Opcodes.ACC_STATIC) != 0
                && program.index().inScope(callee.owner())
                && !program.index().inScope(method.owner());
        if (!inherited) {
            return Map.of();
        }
        Map<String, GenericType> known = new HashMap<>();
        method.generic()
                .result()
                .variables()
                .forEach(variable -> known.put(variable.name(), GenericType.OfClass.raw(callee.owner())));
        method.generic().parameters().stream()
                .flatMap(GenericType::variables)
                .forEach(variable -> known.remove(variable.name()));
        return known;
    }

    private boolean tells(String type) {
        return program.index().inScope(type) || program.models().isNamedByKeys(type);
    }
}
