package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.ClassSignature;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.bytecode.GenericType.OfClass;
import fr.charteia.core.bytecode.GenericType.Variable;
import fr.charteia.core.flow.value.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the type variables of generic classes stand for: {@code T} of {@code CrudRepository<T, ID>} is {@code Usager} in an
 * interface that extends {@code JpaRepository<Usager, Long>}, and the field {@code T contenu} of {@code Enveloppe<T>} is a
 * {@code Dossier} where a field or parameter is declared an {@code Enveloppe<Dossier>}. A method's own variables are not looked up.
 */
public final class Generics {
    /** How many supertypes, one above the other, are looked at. */
    private static final int DEPTH = 20;

    private final ClassIndex index;
    private final Map<String, ClassSignature> declared = new HashMap<>();

    Generics(ClassIndex index) {
        this.index = index;
    }

    /** A type seen as one of its supertypes; empty when it is none of it. */
    Optional<OfClass> asSuper(OfClass type, String supertype) {
        return asSuper(type, supertype, DEPTH);
    }

    private Optional<OfClass> asSuper(OfClass type, String supertype, int depth) {
        if (type.name().equals(supertype)) {
            return Optional.of(type);
        }
        if (depth == 0) {
            return Optional.empty();
        }
        return declared(type.name()).supertypes().stream()
                .filter(above -> index.isSubtype(above.name(), supertype))
                .findFirst()
                .flatMap(above -> asSuper(above.with(arguments(type)), supertype, depth - 1));
    }

    /** What stands for the one variable of a class in one that extends it, where that says it. */
    public Optional<GenericType> argument(String type, String supertype) {
        return asSuper(OfClass.raw(type), supertype)
                .map(OfClass::arguments)
                .filter(arguments -> arguments.size() == 1)
                .map(arguments -> arguments.get(0));
    }

    /** Whether a class has type variables. */
    boolean isGeneric(String type) {
        return !declared(type).variables().isEmpty();
    }

    /** What stands for each variable of a type's class, and of the classes around it. */
    Map<String, GenericType> arguments(OfClass type) {
        Map<String, GenericType> arguments = new HashMap<>(type.outer() == null ? Map.of() : arguments(type.outer()));
        List<String> variables = declared(type.name()).variables();
        for (int i = 0; i < variables.size(); i++) {
            arguments.put(
                    variables.get(i),
                    i < type.arguments().size() ? type.arguments().get(i) : GenericType.ANYTHING);
        }
        return arguments;
    }

    /** The type of a field of what is declared as of some type. */
    public GenericType ofField(GenericType holder, FieldHeader field) {
        return field.type().with(known(field.owner(), holder));
    }

    /** What the type of a map, or of an entry of one, says of its keys, or of its values; all of it where it names neither. */
    GenericType ofMap(GenericType type, Slot.Kind kind) {
        return type.named()
                .findFirst()
                .flatMap(named -> Stream.of("java/util/Map", "java/util/Map$Entry")
                        .filter(map -> index.isSubtype(named.name(), map))
                        .findFirst()
                        .flatMap(map -> asSuper(named, map)))
                .map(OfClass::arguments)
                .filter(arguments -> arguments.size() == 2)
                .map(arguments -> arguments.get(kind == Slot.Kind.KEY ? 0 : 1))
                .orElse(type);
    }

    /** What a container's type says of what it holds there; all of it where it names none. */
    public GenericType ofContent(GenericType type, Slot.Kind kind) {
        if (kind == Slot.Kind.KEY || kind == Slot.Kind.VALUE) {
            return ofMap(type, kind);
        }
        return type.named()
                .findFirst()
                .filter(named -> kind == Slot.Kind.ELEMENT && index.isSubtype(named.name(), "java/lang/Iterable"))
                .flatMap(named -> asSuper(named, "java/lang/Iterable"))
                .map(OfClass::arguments)
                .filter(arguments -> arguments.size() == 1)
                .map(arguments -> arguments.get(0))
                .orElse(type);
    }

    /** What stands for the variables of a class in a type that names it, or a class below it, or above it. */
    private Map<String, GenericType> known(String type, GenericType holder) {
        List<OfClass> named = holder.named().toList();
        for (OfClass one : named) {
            Optional<OfClass> seen = index.isSubtype(one.name(), type) ? asSuper(one, type) : Optional.empty();
            if (seen.isPresent()) {
                return arguments(seen.get());
            }
        }
        for (OfClass one : named) {
            Map<String, GenericType> inferred = index.isSubtype(type, one.name()) ? inferred(type, one) : Map.of();
            if (!inferred.isEmpty()) {
                return inferred;
            }
        }
        return Map.of();
    }

    /** What stands for the variables of a class where one of its supertypes is declared, as an interface that it implements. */
    private Map<String, GenericType> inferred(String type, OfClass above) {
        List<GenericType> own = new ArrayList<>();
        declared(type).variables().forEach(variable -> own.add(new Variable(variable)));
        List<GenericType> handed = asSuper(new OfClass(type, own, null), above.name())
                .map(OfClass::arguments)
                .orElse(List.of());
        Map<String, GenericType> inferred = new HashMap<>();
        for (int i = 0; i < Math.min(handed.size(), above.arguments().size()); i++) {
            if (handed.get(i) instanceof Variable variable) {
                inferred.put(variable.name(), above.arguments().get(i));
            }
        }
        return inferred;
    }

    private ClassSignature declared(String type) {
        ClassSignature known = declared.get(type);
        if (known == null) {
            known = index.find(type).map(ClassHeader::generic).orElse(new ClassSignature(List.of(), List.of()));
            declared.put(type, known);
        }
        return known;
    }
}
