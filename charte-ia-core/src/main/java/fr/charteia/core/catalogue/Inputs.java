package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * Parts of a screen into which somebody types, or by which somebody chooses: {@code emailField} of a controller holds what
 * {@code email} says. Screens are parts of the program, by whatever name, and what they ask for is not.
 */
final class Inputs {
    private static final int ENOUGH = 2;

    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    Inputs(ClassIndex index, Table user, Catalogue catalogue) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
    }

    boolean is(FieldHeader field) {
        Type type = Type.getType(field.descriptor());
        if (type.getSort() != Type.OBJECT) {
            return false;
        }
        Boolean input = known.get(type.getInternalName());
        if (input == null) {
            input = find(type.getInternalName());
            known.put(type.getInternalName(), input);
        }
        return input;
    }

    private boolean find(String type) {
        return index.supertypes(type).stream()
                .flatMap(above -> Stream.concat(Stream.of(user), catalogue.tables(above).stream())
                        .flatMap(table -> table.types(Names.canonical(above)).stream())
                        .filter(row ->
                                above.equals(type) || !(row.subject() instanceof Subject.OfType said && said.exact())))
                .anyMatch(row -> row.effect() instanceof Effect.TypedInto);
    }

    /** What the name of such a part says, without the words that say what part it is: {@code txtNom}, {@code emailField}. */
    static Optional<NameOfData.Reading> read(String name, Lexicon lexicon, NameOfData names) {
        String said = Words.of(name).stream()
                .filter(word -> !lexicon.is(word, WordKind.INPUT) && !Character.isDigit(word.charAt(0)))
                .collect(Collectors.joining("_"));
        return said.isEmpty() ? Optional.empty() : names.read(said);
    }

    /** Whether a screen asks somebody about a person, so that weak names count. */
    boolean isAboutSomebody(ClassHeader screen, Lexicon lexicon, NameOfData names) {
        List<String> words = lexicon.words(Names.inner(screen.name()));
        long strong = screen.fields().stream()
                .filter(field -> !field.isStatic() && is(field))
                .flatMap(field -> read(field.name(), lexicon, names).stream())
                .filter(reading -> reading.term().strong())
                .count();
        return strong >= ENOUGH || strong > 0 && words.stream().anyMatch(lexicon.are(WordKind.PERSON));
    }
}
