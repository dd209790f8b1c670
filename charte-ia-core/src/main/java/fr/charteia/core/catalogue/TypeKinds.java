package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.AMBIGUOUS;
import static fr.charteia.core.catalogue.WordKind.ANIMAL;
import static fr.charteia.core.catalogue.WordKind.COMPLAINT;
import static fr.charteia.core.catalogue.WordKind.FAMILY_NAME;
import static fr.charteia.core.catalogue.WordKind.FOLLOWED;
import static fr.charteia.core.catalogue.WordKind.GIVEN_NAME;
import static fr.charteia.core.catalogue.WordKind.HANDED_IN;
import static fr.charteia.core.catalogue.WordKind.HOSTED;
import static fr.charteia.core.catalogue.WordKind.LOOSE_REQUEST;
import static fr.charteia.core.catalogue.WordKind.OFFER;
import static fr.charteia.core.catalogue.WordKind.PAPER;
import static fr.charteia.core.catalogue.WordKind.PAPER_OF_REQUEST;
import static fr.charteia.core.catalogue.WordKind.PERSON;
import static fr.charteia.core.catalogue.WordKind.READ;
import static fr.charteia.core.catalogue.WordKind.REQUEST;
import static fr.charteia.core.catalogue.WordKind.ROLE;
import static fr.charteia.core.catalogue.WordKind.SIGN_OF_HOSTED;
import static fr.charteia.core.catalogue.WordKind.TECHNICAL_TYPE;
import static fr.charteia.core.catalogue.WordKind.TEXT;
import static fr.charteia.core.catalogue.WordKind.WORD_OF_OFFER;
import static fr.charteia.core.catalogue.WordKind.WRAPPER;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** What a type is, by its name and the names of its fields: a person, an organisation, a part of the program. */
final class TypeKinds {
    /** What a file's content is read from. */
    private static final Set<String> CONTENT = Set.of("java/io/InputStream", "java/io/Reader");

    private static final Set<String> UPLOADS = Set.of("multipart", "upload", "uploaded");
    private static final Set<String> PARTS = Set.of("Part", "FilePart");
    private static final int ENOUGH = 2;
    private static final Set<String> IDENTIFIERS =
            Set.of("id", "number", "numero", "no", "ref", "reference", "uuid", "code");
    private static final Set<String> NO_DATA = Set.of(
            "java/lang/Class",
            "java/lang/Thread",
            "java/lang/ThreadLocal",
            "java/lang/Object",
            "java/lang/Runnable",
            "java/io/File",
            "java/util/Locale",
            "java/util/TimeZone",
            "java/util/Random",
            "java/util/Properties",
            "java/util/Comparator",
            "java/util/Iterator",
            "java/util/Timer");
    private static final List<String> NO_DATA_PACKAGES = List.of(
            "java/util/function/",
            "java/util/logging/",
            "java/util/regex/",
            "java/util/concurrent/",
            "java/nio/",
            "java/net/",
            "java/io/",
            "java/lang/invoke/",
            "java/lang/reflect/",
            "java/text/",
            "javax/sql/",
            "javax/net/",
            "javax/crypto/",
            "org/slf4j/",
            "org/apache/logging/",
            "org/apache/commons/logging/");

    private static final int LONGEST_PREFIX = 2;

    private final ClassIndex index;
    private final Lexicon lexicon;
    private final NameOfData names;
    private final Map<String, List<NameOfData.Reading>> readings = new ConcurrentHashMap<>();
    private final Lazy<Set<String>> having = new Lazy<>(this::findHavingPersons);

    TypeKinds(ClassIndex index, Lexicon lexicon, NameOfData names) {
        this.index = index;
        this.lexicon = lexicon;
        this.names = names;
    }

    /**
     * Whether the type stands for a person, so that weak names in it count: it says enough of one, or is named for one and says
     * something, or is named for nothing else.
     */
    boolean isPersonal(ClassHeader header) {
        List<String> words = words(header.name());
        boolean person = words.stream().anyMatch(lexicon.are(PERSON));
        boolean ambiguous = words.stream().anyMatch(lexicon::isAmbiguous);
        boolean onlyThat = !lexicon.isFalseFriend(words)
                && words.stream()
                        .allMatch(w -> lexicon.is(w, PERSON) || lexicon.isAmbiguous(w) || lexicon.is(w, WRAPPER));
        int says = strong(header).size();
        return says >= ENOUGH
                || says > 0 && isNamedInFull(header)
                || (person && (says > 0 || onlyThat))
                || says > 0 && (ambiguous && onlyThat || asksForSomething(words))
                || ambiguous && onlyThat && words.stream().noneMatch(lexicon.are(ROLE)) && isOfSomebody(header)
                || words.stream().anyMatch(lexicon.are(PAPER)) && saysWhatSomebodyDoes(header);
    }

    /** Whether the type has a {@code nom} beside a {@code prenom}, whatever it is called itself. */
    private boolean isNamedInFull(ClassHeader header) {
        Set<List<String>> named = properties(header).map(lexicon::words).collect(Collectors.toSet());
        return isAny(named, FAMILY_NAME) && isAny(named, GIVEN_NAME);
    }

    private boolean isAny(Set<List<String>> named, WordKind kind) {
        return named.stream().anyMatch(words -> words.size() == 1 && lexicon.is(words.get(0), kind));
    }

    /** Whether the type says by a property who has what it is, and no user of the program does: an account has a {@code customerId}. */
    private boolean isOfSomebody(ClassHeader header) {
        return isOf(header, lexicon::isOtherPerson);
    }

    /**
     * Whether the type says of which patient, student or employee it tells: a consultation has a {@code patientId}, and what was handed
     * in a {@code user}.
     */
    boolean isOfFollowed(ClassHeader header) {
        return isOf(header, lexicon.are(FOLLOWED))
                || words(header.name()).stream().anyMatch(lexicon.are(HANDED_IN)) && isOf(header, lexicon.are(PERSON));
    }

    /** Whether a property names such a person, or says by what the program knows one: {@code student}, {@code studentNo}, {@code idEtudiant}. */
    boolean isOf(ClassHeader header, Predicate<String> person) {
        return header.fields().stream()
                .filter(field -> !field.isStatic())
                .map(field -> lexicon.words(field.name()))
                .anyMatch(words -> isOf(words, person));
    }

    /**
     * Whether a property says something of who is served, and be it one alone: the {@code customerName} of a ticket, the {@code
     * policyHolderName} of a claim, an {@code email} that is nobody else's.
     */
    boolean tellsOfWhoIsServed(ClassHeader header) {
        return strong(header).stream().anyMatch(reading -> reading.rest().isEmpty())
                || properties(header)
                        .filter(name -> names.read(name).isPresent())
                        .anyMatch(name -> namesOtherPerson(lexicon.words(name)));
    }

    private boolean namesOtherPerson(List<String> words) {
        return words.stream().anyMatch(lexicon::isOtherPerson)
                || IntStream.range(1, words.size())
                        .anyMatch(i -> lexicon.isOtherPerson(words.get(i - 1) + words.get(i)));
    }

    /** Whether a property names somebody, and be it a user, or holds one: {@code user}, {@code User createdBy}. */
    boolean isOfUser(ClassHeader header) {
        return isOf(header, lexicon.are(PERSON))
                || header.fields().stream().filter(field -> !field.isStatic()).anyMatch(this::holdsPerson);
    }

    private boolean holdsPerson(FieldHeader field) {
        Type type = Type.getType(field.descriptor());
        List<String> words = type.getSort() == Type.OBJECT ? words(type.getInternalName()) : List.of();
        return words.stream().anyMatch(lexicon.are(PERSON))
                && words.stream().allMatch(word -> lexicon.is(word, PERSON) || lexicon.is(word, WRAPPER));
    }

    private static boolean isOf(List<String> words, Predicate<String> person) {
        return words.size() == 1 && person.test(words.get(0))
                || words.size() == 2
                        && (person.test(words.get(0)) && IDENTIFIERS.contains(words.get(1))
                                || person.test(words.get(1)) && IDENTIFIERS.contains(words.get(0)));
    }

    /** What was read out of a CV is one: the {@code rawText} of a {@code Resume}; its {@code text} may be that of a summary. */
    Optional<NameOfData.Reading> readOfPaper(String type, String name) {
        List<String> named = lexicon.words(Names.inner(type));
        Optional<String> paper = named.stream().filter(lexicon.are(PAPER)).findFirst();
        List<String> said = lexicon.words(name);
        boolean only = named.stream()
                .allMatch(word ->
                        lexicon.is(word, PAPER) || lexicon.is(word, WRAPPER) || lexicon.is(word, PAPER_OF_REQUEST));
        boolean read = said.size() == 2
                && said.stream().anyMatch(lexicon.are(READ))
                && said.stream().anyMatch(lexicon.are(TEXT));
        return paper.filter(word -> only && read).flatMap(word -> names.read(word + "Text"));
    }

    /** Whether the type is an account, and says whose: a {@code BankAccount} has a {@code user}, or an {@code owner} who is one. */
    boolean isAccountOfSomebody(ClassHeader header) {
        List<String> words = words(header.name());
        return (lexicon.isAmbiguousInTwoWords(words)
                        || words.stream().allMatch(word -> lexicon.is(word, AMBIGUOUS) || lexicon.is(word, WRAPPER)))
                && (isOf(header, lexicon.are(PERSON))
                        || header.fields().stream().anyMatch(this::isWhoHasIt));
    }

    private boolean isWhoHasIt(FieldHeader field) {
        return !field.isStatic()
                && lexicon.words(field.name()).stream().allMatch(lexicon::isAmbiguous)
                && holdsPerson(field);
    }

    /** Whether it says something of somebody's work: a CV does, and a summary, which is called so too, does not. */
    private boolean saysWhatSomebodyDoes(ClassHeader header) {
        return readings(header).stream()
                .anyMatch(reading -> reading.term().category() == Categorie.VIE_PROFESSIONNELLE);
    }

    /** Whether the type is what somebody asks with for what persons are granted: {@code VisaApplication}. */
    private boolean asksForSomething(List<String> words) {
        return words.contains("candidature")
                || words.stream().anyMatch(lexicon::isSurelyDecided)
                        && words.stream()
                                .anyMatch(word -> lexicon.is(word, LOOSE_REQUEST) || lexicon.is(word, REQUEST));
    }

    /** The words of a type's name, without the short prefix by which a project marks its types. */
    private List<String> words(String internalName) {
        List<String> words = lexicon.words(Names.inner(internalName));
        return words.size() > 1 && words.get(0).length() <= LONGEST_PREFIX ? words.subList(1, words.size()) : words;
    }

    /** Whether the type says something of the same somebody for sure: {@code authorEmail} beside {@code authorName}. */
    boolean saysMoreOf(List<String> somebody, ClassHeader header) {
        return !somebody.isEmpty()
                && strong(header).stream().anyMatch(reading -> reading.rest().equals(somebody));
    }

    /** What the properties of the type say by their names alone: its fields, inherited ones too, or its getters. */
    private List<NameOfData.Reading> strong(ClassHeader header) {
        boolean offer = isOffer(header);
        return readings(header).stream()
                .filter(reading ->
                        reading.term().strong() && !(offer && reading.term().isOffered()))
                .toList();
    }

    private List<NameOfData.Reading> readings(ClassHeader header) {
        return readings.computeIfAbsent(
                header.name(),
                name -> properties(header)
                        .map(names::read)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Stream<String> properties(ClassHeader header) {
        Stream<ClassHeader> types =
                index.supertypes(header.name()).stream().map(index::find).flatMap(Optional::stream);
        return header.isInterface()
                ? types.flatMap(type -> type.methods().stream())
                        .filter(method ->
                                !method.isStatic() && method.descriptor().startsWith("()"))
                        .filter(method -> holdsData(
                                Type.getReturnType(method.descriptor()).getDescriptor()))
                        .map(MethodHeader::name)
                        .filter(name -> name.startsWith("get"))
                        .map(name -> name.substring(3))
                : types.flatMap(type -> type.fields().stream())
                        .filter(field -> !field.isStatic() && !field.isSynthetic() && holdsData(field.descriptor()))
                        .map(FieldHeader::name);
    }

    boolean isOrganisation(String internalName) {
        List<String> words = lexicon.words(Names.inner(internalName));
        boolean person = words.stream().anyMatch(lexicon.are(PERSON));
        return lexicon.isOrganisation(words) && !person && !isComplaint(words) && !lexicon.isAmbiguousInTwoWords(words)
                || !person && words.stream().anyMatch(lexicon.are(HOSTED)) && isHosted(internalName);
    }

    /** Whether it is what somebody complains in, whoever gets it: a {@code SupportTicket} is no support. */
    private boolean isComplaint(List<String> words) {
        return !words.isEmpty() && lexicon.is(words.get(words.size() - 1), COMPLAINT);
    }

    /**
     * Whether a tenant is an organisation for which a program runs: it has an address of its own there, or customers and employees, of
     * whom a class says whose they are; and nothing that only persons have.
     */
    private boolean isHosted(String internalName) {
        return index.find(internalName)
                .filter(header -> strong(header).stream()
                        .noneMatch(reading -> reading.term().ofPersonsAlone()))
                .filter(header -> isOfHosted(header) || havingPersons().stream().anyMatch(lexicon.are(HOSTED)))
                .isPresent();
    }

    private boolean isOfHosted(ClassHeader header) {
        return header.fields().stream()
                .flatMap(field -> lexicon.words(field.name()).stream())
                .anyMatch(lexicon.are(SIGN_OF_HOSTED));
    }

    /** Whom classes that are named for a person, and no user, say that these belong to: {@code tenant}, where a customer has a {@code tenantId}. */
    private Set<String> havingPersons() {
        return having.get();
    }

    private Set<String> findHavingPersons() {
        return index.names().stream()
                .filter(name -> lexicon.words(Names.inner(name)).stream().anyMatch(lexicon::isOtherPerson))
                .flatMap(name -> index.find(name).stream())
                .flatMap(header -> header.fields().stream())
                .map(field -> lexicon.words(field.name()))
                .filter(words -> !words.isEmpty()
                        && (words.size() == 1 || words.size() == 2 && IDENTIFIERS.contains(words.get(1))))
                .map(words -> words.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the type is one of what somebody is sought for, and not of who was found: {@code JobPosting}. */
    boolean isOffer(ClassHeader header) {
        List<String> words = lexicon.words(Names.inner(header.name()));
        long doubtful = words.stream().filter(lexicon.are(WORD_OF_OFFER)).count();
        return (doubtful > 1 || words.stream().anyMatch(lexicon.are(OFFER)))
                && words.stream()
                        .allMatch(word ->
                                lexicon.is(word, OFFER) || lexicon.is(word, WORD_OF_OFFER) || lexicon.is(word, WRAPPER))
                && readings(header).stream()
                        .noneMatch(reading ->
                                reading.term().strong() && reading.term().category() == Categorie.IDENTITE);
    }

    /** Whether objects of the type are animals, and nobody's {@code PetOwner}. */
    boolean isAnimal(String internalName) {
        List<String> words = lexicon.words(Names.inner(internalName));
        return words.stream().anyMatch(lexicon.are(ANIMAL))
                && words.stream().noneMatch(word -> lexicon.is(word, PERSON) || lexicon.is(word, ROLE));
    }

    /** Whether the name ends in what parts of programs are called; one word alone may be a noun: {@code Client}. */
    boolean isTechnical(String internalName) {
        return isNamedTechnical(internalName) && !(isNamedForRequest(internalName) && holdsOnlyData(internalName));
    }

    private boolean isNamedTechnical(String internalName) {
        List<String> words = Words.of(Names.inner(internalName));
        return words.size() > 1 && lexicon.is(words.get(words.size() - 1), TECHNICAL_TYPE);
    }

    /** Whether somebody may ask for something by it: {@code LoanApplication}; but {@code LoansApplication} starts a program. */
    private boolean isNamedForRequest(String internalName) {
        List<String> words = Words.of(Names.inner(internalName));
        return lexicon.is(words.get(words.size() - 1), LOOSE_REQUEST);
    }

    private boolean holdsOnlyData(String internalName) {
        return index.find(internalName).filter(this::holdsOnlyData).isPresent();
    }

    private boolean holdsOnlyData(ClassHeader header) {
        List<FieldHeader> fields =
                header.fields().stream().filter(field -> !field.isStatic()).toList();
        boolean plain = !header.isInterface()
                && (isAnnotatedAsKept(header)
                        || index.supertypes(header.name()).stream().allMatch(this::isOursOrPlain))
                && header.methods().stream()
                        .noneMatch(method -> method.isStatic() && method.name().equals("main"));
        return plain
                && !fields.isEmpty()
                && fields.stream().map(FieldHeader::descriptor).allMatch(this::isPlainData);
    }

    /** Whether its objects are kept, as an annotation says: whatever it inherits, it is no part of a library of one's own. */
    private boolean isAnnotatedAsKept(ClassHeader header) {
        return header.annotations().stream().anyMatch(fact -> lexicon.isKept(Names.inner(fact.typeName())));
    }

    private boolean isPlainData(String descriptor) {
        Type type = Type.getType(descriptor);
        String name = type.getSort() == Type.OBJECT ? type.getInternalName() : "";
        return name.isEmpty()
                || isOursOrJava(name) && isData(name) && (!isNamedTechnical(name) || isNamedForRequest(name));
    }

    /** Whether inheriting from a type makes no part of a library of one's own. */
    private boolean isOursOrPlain(String internalName) {
        return internalName.startsWith("java/lang/") || index.inScope(internalName) || index.isInterface(internalName);
    }

    private boolean isOursOrJava(String internalName) {
        return internalName.startsWith("java/") || index.inScope(internalName);
    }

    /** Whether values of this descriptor can be data about somebody. */
    boolean holdsData(String descriptor) {
        Type type = Type.getType(descriptor);
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() != Type.OBJECT) {
            return true;
        }
        String name = element.getInternalName();
        if (NO_DATA.contains(name)) {
            return name.equals("java/lang/Object");
        }
        return CONTENT.contains(name) || isData(name) && (!isTechnical(name) || isUpload(name));
    }

    private static boolean isData(String internalName) {
        return NO_DATA_PACKAGES.stream().noneMatch(internalName::startsWith);
    }

    /** Whether it is what somebody sent, whatever such types are called: {@code MultipartFile}, {@code UploadedFile}. */
    private static boolean isUpload(String internalName) {
        return Words.of(Names.inner(internalName)).stream().anyMatch(UPLOADS::contains);
    }

    /** Whether it is a file that came with a request, or several. */
    static boolean isSentFile(Type type) {
        Type one = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        return one.getSort() == Type.OBJECT
                && (PARTS.contains(Names.inner(one.getInternalName())) || isUpload(one.getInternalName()));
    }

    static boolean isBoolean(String descriptor) {
        return descriptor.equals("Z") || descriptor.equals("Ljava/lang/Boolean;");
    }
}
