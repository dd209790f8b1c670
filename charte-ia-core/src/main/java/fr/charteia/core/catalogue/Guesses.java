package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.Fact;
import fr.charteia.core.model.Fact.Certainty;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.objectweb.asm.Type;

/** What names alone say of data. Each answer is probable at best, and says so. */
final class Guesses {
    private final Supplier<NameOfData> names;
    private final Supplier<TypeKinds> kinds;
    private final Supplier<OwnWords> ownWords;
    private final Supplier<Lexicon> lexicon;
    private final Lazy<SentFiles> sentFiles;
    private final Inputs inputs;
    private final Heuristics heuristics;

    Guesses(ClassIndex index, Supplier<Lexicon> lexicon, Inputs inputs, Heuristics heuristics) {
        this.lexicon = lexicon;
        this.inputs = inputs;
        this.names = new Lazy<>(() -> new NameOfData(lexicon.get()));
        this.kinds = new Lazy<>(() -> new TypeKinds(index, lexicon.get(), names.get()));
        this.ownWords = new Lazy<>(() -> new OwnWords(lexicon.get(), kinds.get()));
        this.sentFiles = new Lazy<>(() -> new SentFiles(lexicon.get(), names.get()));
        this.heuristics = heuristics;
    }

    /** What a name of a field says: its own, or one that it has elsewhere. */
    List<Fact> field(FieldHeader field, String name, ClassHeader declaring, String what) {
        if (!heuristics.noms() || field.isStatic() || !carriesData(declaring)) {
            return List.of();
        }
        return inputs.is(field) ? typed(name, declaring, what) : guess(name, field.descriptor(), declaring, what);
    }

    private List<Fact> typed(String name, ClassHeader screen, String what) {
        return Inputs.read(name, lexicon.get(), names.get())
                .map(NameOfData.Reading::term)
                .filter(term -> term.strong()
                        || inputs.isAboutSomebody(screen, lexicon.get(), names.get())
                        || kinds.get().isPersonal(screen))
                .map(term -> List.of(fact(term, what)))
                .orElse(List.of());
    }

    /** What the name of a getter says, for code whose fields are not seen. */
    List<Fact> accessor(MethodHeader method, ClassHeader declaring, boolean ours, String what) {
        String name = method.name();
        boolean getter = name.startsWith("get") && name.length() > 3;
        boolean component = declaring.record() && declaring.recordComponents().contains(name);
        boolean none =
                !heuristics.noms() || method.isStatic() || !method.descriptor().startsWith("()");
        if (none || !(getter || component) || !carriesData(declaring)) {
            return List.of();
        }
        if (!ours && !kinds.get().isPersonal(declaring)) {
            return List.of();
        }
        String property = getter ? name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4) : name;
        String result = Type.getReturnType(method.descriptor()).getDescriptor();
        return result.equals("V") ? List.of() : guess(property, result, declaring, what);
    }

    /** What a name says in whatever class, or else in one that is named for what is told in it. */
    private List<Fact> guess(String name, String descriptor, ClassHeader declaring, String what) {
        List<Fact> said = names.get()
                .read(name)
                .or(() -> kinds.get().readOfPaper(declaring.name(), name))
                .map(reading -> guess(reading, descriptor, declaring, what))
                .orElse(List.of());
        return said.isEmpty()
                ? ownWords.get()
                        .read(declaring, name)
                        .map(reading -> guess(reading, descriptor, declaring, what))
                        .orElse(List.of())
                : said;
    }

    private List<Fact> guess(NameOfData.Reading reading, String descriptor, ClassHeader declaring, String what) {
        TypeKinds types = kinds.get();
        Lexicon.Term term = reading.term();
        if (types.isTechnical(declaring.name())
                || types.isOrganisation(declaring.name()) && !term.ofPersonsAlone()
                || term.isOffered() && types.isOffer(declaring)
                || types.isAnimal(declaring.name()) && term.ofAnimalsToo()
                || !types.holdsData(descriptor)
                || !reading.fits(descriptor)) {
            return List.of();
        }
        boolean personal = types.isPersonal(declaring);
        boolean flag = TypeKinds.isBoolean(descriptor);
        if (flag && !(personal && term.category().estSensible())) {
            return List.of();
        }
        return term.strong()
                        || personal
                        || types.saysMoreOf(reading.rest(), declaring)
                        || term.isOfLife() && types.isOfFollowed(declaring)
                        || term.isNumberOfMoney() && types.isAccountOfSomebody(declaring)
                ? List.of(fact(term, what))
                : List.of();
    }

    /** What the name of a parameter says: strong names only, for nothing else is known of its method, but those of a person's papers. */
    List<Fact> parameter(String name, Type type, String what) {
        if (!heuristics.noms() || name.isEmpty() || TypeKinds.isBoolean(type.getDescriptor())) {
            return List.of();
        }
        return names.get()
                .read(name)
                .filter(reading -> reading.fits(type.getDescriptor()))
                .map(NameOfData.Reading::term)
                .filter(term -> term.strong() || isOfPapers(name, type))
                .filter(term -> kinds.get().holdsData(type.getDescriptor()))
                .map(term -> List.of(fact(term, what)))
                .orElse(List.of());
    }

    /** What a file is that somebody sends, as its method says, where its own name does not. */
    List<Fact> sent(String name, Type type, MethodHeader method, ClassHeader declaring, String what) {
        return heuristics.noms() && TypeKinds.isSentFile(type)
                ? sentFiles
                        .get()
                        .read(name, method, declaring)
                        .map(term -> List.of(fact(term, what)))
                        .orElse(List.of())
                : List.of();
    }

    private boolean isOfPapers(String name, Type type) {
        return TypeKinds.isSentFile(type)
                && lexicon.get().words(name).stream().anyMatch(lexicon.get().are(WordKind.FILE_OF_PERSON));
    }

    /** What a text says of what it names, a value of that type; of a person's, weak names count. */
    List<Fact> named(String name, Type type, boolean person, String what) {
        return named(name, person || isOfPapers(name, type), what);
    }

    /** The same of a value of which no type is known. */
    List<Fact> named(String name, boolean person, String what) {
        return heuristics.noms()
                ? names.get()
                        .judge(name)
                        .filter(term -> term.strong() || person)
                        .map(term -> List.of(fact(term, what)))
                        .orElse(List.of())
                : List.of();
    }

    private static Fact fact(Lexicon.Term term, String what) {
        return new Fact.PersonalData(what, Certainty.NAME, List.of(term.category()), "");
    }

    /** Whether values of the class are data, rather than parts of the program: constants, annotations, errors. */
    static boolean carriesData(ClassHeader header) {
        return !header.isEnum()
                && !header.isAnnotation()
                && !header.name().endsWith("Exception")
                && !header.name().endsWith("Error");
    }
}
