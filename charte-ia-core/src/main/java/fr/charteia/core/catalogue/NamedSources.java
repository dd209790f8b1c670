package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.model.Fact;
import fr.charteia.core.model.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Methods that give what a text names, {@code getParameter("email")}, and objects of which a key does: {@code row.get("email")}. */
final class NamedSources {
    private static final String SECTION = "sources-nommees";

    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Guesses guesses;
    private final Map<MemberRef, Optional<Effect.Named>> known = new ConcurrentHashMap<>();
    private final Map<MemberRef, Optional<Place>> opening = new ConcurrentHashMap<>();
    private final Map<String, Boolean> keyed = new ConcurrentHashMap<>();

    NamedSources(ClassIndex index, Table user, Catalogue catalogue, Guesses guesses) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.guesses = guesses;
    }

    /** The argument that names it, or the accessor that asks. */
    Optional<Place> naming(MemberRef callee) {
        return row(callee)
                .map(Effect.Named::name)
                .filter(place -> place.root() == Place.Root.ACCESSOR
                        || place.root() == Place.Root.ARGUMENT && place.argument() >= 0);
    }

    /** Where the path is of the file, or the address, of which the method gives what is in it. */
    Optional<Place> opening(MemberRef callee) {
        Optional<Place> found = opening.get(callee);
        if (found == null) {
            found = rows(callee)
                    .filter(Effect.Opened.class::isInstance)
                    .map(effect -> ((Effect.Opened) effect).path())
                    .findFirst();
            opening.put(callee, found);
        }
        return found;
    }

    List<Fact> facts(MemberRef callee, String name) {
        return row(callee)
                .map(row -> guesses.named(
                        name,
                        given(callee),
                        row.person(),
                        InternalNames.simple(callee.owner()) + '.' + callee.name() + "(\"" + name + "\")"))
                .orElse(List.of());
    }

    /** Of what type that is which the method gives; a label, which gives nothing back, stands before texts. */
    private static Type given(MemberRef callee) {
        Type given = Type.getReturnType(callee.descriptor());
        return given.getSort() == Type.VOID ? Type.getType(String.class) : given;
    }

    /** What stands under a key in an object of the type of which nothing else is known. */
    List<Fact> underKey(String type, String key) {
        return isKeyed(type)
                ? guesses.named(key, false, InternalNames.simple(type) + ".get(\"" + key + "\")")
                : List.of();
    }

    boolean isKeyed(String type) {
        Boolean known = keyed.get(type);
        if (known == null) {
            known = !type.startsWith("[") && findKeyed(index.supertypes(type));
            keyed.put(type, known);
        }
        return known;
    }

    private boolean findKeyed(Collection<String> types) {
        Set<String> names = types.stream().map(Names::canonical).collect(Collectors.toSet());
        return types.stream()
                .flatMap(type -> Stream.concat(Stream.of(user), tables(type))
                        .flatMap(table -> table.types(Names.canonical(type)).stream()))
                .map(Row::effect)
                .anyMatch(effect -> effect instanceof Effect.NamedKeys keys
                        && keys.except().stream().noneMatch(names::contains));
    }

    private Stream<Table> tables(String type) {
        return catalogue.tables(type, file -> file.has(SECTION)).stream();
    }

    private Optional<Effect.Named> row(MemberRef callee) {
        boolean mayTell = callee.isMethod() && callee.descriptor().contains("Ljava/lang/");
        return mayTell ? known.computeIfAbsent(callee, this::read) : Optional.empty();
    }

    private Optional<Effect.Named> read(MemberRef callee) {
        return rows(callee)
                .filter(Effect.Named.class::isInstance)
                .map(Effect.Named.class::cast)
                .findFirst();
    }

    private Stream<Effect> rows(MemberRef callee) {
        return index.supertypes(callee.owner()).stream()
                .flatMap(type -> Calls.rows(type, user, catalogue, SECTION))
                .filter(row -> Calls.matches(row, callee))
                .map(Row::effect);
    }
}
