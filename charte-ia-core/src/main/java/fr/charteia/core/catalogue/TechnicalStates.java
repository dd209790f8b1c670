package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.ACCOUNT;
import static fr.charteia.core.catalogue.WordKind.CASE_FILE;
import static fr.charteia.core.catalogue.WordKind.DECIDED;
import static fr.charteia.core.catalogue.WordKind.DECISION;
import static fr.charteia.core.catalogue.WordKind.LEADING_TO_AUTHOR;
import static fr.charteia.core.catalogue.WordKind.LOOSE_REQUEST;
import static fr.charteia.core.catalogue.WordKind.MESSAGE;
import static fr.charteia.core.catalogue.WordKind.NEWS;
import static fr.charteia.core.catalogue.WordKind.PAPER_OF_REQUEST;
import static fr.charteia.core.catalogue.WordKind.PAYMENT;
import static fr.charteia.core.catalogue.WordKind.PERSON;
import static fr.charteia.core.catalogue.WordKind.REQUEST;
import static fr.charteia.core.catalogue.WordKind.SEARCH;
import static fr.charteia.core.catalogue.WordKind.SHOWN;
import static fr.charteia.core.catalogue.WordKind.SIGN_OF_BANK;
import static fr.charteia.core.catalogue.WordKind.SIGN_OF_DECIDER;
import static fr.charteia.core.catalogue.WordKind.SUM;
import static fr.charteia.core.catalogue.WordKind.TECHNICAL_OBJECT;
import static fr.charteia.core.catalogue.WordKind.TECHNICAL_STATE;
import static fr.charteia.core.catalogue.WordKind.THING;
import static fr.charteia.core.catalogue.WordKind.WAY;
import static fr.charteia.core.catalogue.WordKind.WRAPPER;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.objectweb.asm.Type;

/** What is a part of the program, or the state of one, so that nothing that is said of it concerns a person. */
final class TechnicalStates {
    /** As the words of {@code BankAccount}. */
    private static final List<String> BANK_ACCOUNT = List.of("bank", "account");

    /** The same of what is paid from it. */
    private static final List<String> BANK_TRANSACTION = List.of("bank", "transaction");

    private final ClassIndex index;
    private final Lexicon lexicon;
    private final TypeKinds kinds;
    private final StatusWords words;
    private final Map<String, Boolean> technical = new ConcurrentHashMap<>();

    TechnicalStates(ClassIndex index, Lexicon lexicon, TypeKinds kinds, StatusWords words) {
        this.index = index;
        this.lexicon = lexicon;
        this.kinds = kinds;
        this.words = words;
    }

    /** Whether nothing that is written to the class concerns a person, unless one of these constants says it of what it is named for. */
    boolean isTechnical(ClassHeader owner, Set<String> constants) {
        List<String> named = named(owner);
        boolean ofNamed = constants.stream()
                .anyMatch(constant -> words.effectOf(constant, named).isPresent());
        return !ofNamed && isTechnical(owner);
    }

    /** What a class is named for: an account on which there is money is one of a bank, and so is a transaction that says whose money it is. */
    List<String> named(ClassHeader owner) {
        List<String> named = Words.of(Names.inner(owner.name()));
        if (isPayment(named, owner)) {
            return BANK_TRANSACTION;
        }
        boolean account = named.size() == 1 && lexicon.is(named.get(0), ACCOUNT);
        return account && owner.fields().stream().anyMatch(this::isOfMoney) ? BANK_ACCOUNT : named;
    }

    private boolean isPayment(List<String> named, ClassHeader owner) {
        return named.stream().anyMatch(lexicon.are(PAYMENT))
                && named.stream().allMatch(word -> lexicon.is(word, PAYMENT) || lexicon.is(word, WRAPPER))
                && owner.fields().stream().anyMatch(field -> isNamed(field, lexicon.are(SUM)))
                && owner.fields().stream()
                        .anyMatch(field -> isNamed(
                                field,
                                word -> lexicon.is(word, ACCOUNT)
                                        || lexicon.is(word, SIGN_OF_BANK)
                                        || lexicon.is(word, PERSON)));
    }

    private static boolean isNamed(FieldHeader field, Predicate<String> word) {
        return !field.isStatic() && Words.of(field.name()).stream().anyMatch(word);
    }

    private boolean isOfMoney(FieldHeader field) {
        return isNamed(field, lexicon.are(SIGN_OF_BANK));
    }

    /** Whether nothing that is written to the type concerns a person: a part of the program, or a message or a request of one. */
    boolean isTechnical(ClassHeader owner) {
        return isTechnical(owner.name())
                && !named(owner).equals(BANK_TRANSACTION)
                && !(isOfRequest(owner.name()) && isAskedBySomebody(owner))
                && !(isShown(owner.name()) && owner.fields().stream().anyMatch(this::isOfSomebody));
    }

    /**
     * Whether somebody asks by it who is no user of the program, or a user whom somebody answers: {@code AdminRequest} with a {@code User} and
     * a {@code decidedBy}.
     */
    private boolean isAskedBySomebody(ClassHeader request) {
        boolean decided = request.fields().stream().anyMatch(this::saysWhoDecides);
        return request.fields().stream()
                .map(FieldHeader::descriptor)
                .anyMatch(d -> isPerson(d, word -> isOther(word) || decided && lexicon.is(word, PERSON)));
    }

    private boolean saysWhoDecides(FieldHeader field) {
        List<String> named = Words.of(field.name());
        return !field.isStatic()
                && named.size() == 2
                && lexicon.is(named.get(0), SIGN_OF_DECIDER)
                && lexicon.is(named.get(1), LEADING_TO_AUTHOR);
    }

    /** Whether it is a certificate, or says what became of one: somebody's, or a server's. */
    boolean isShown(String internalName) {
        return isTechnicalBy(internalName, lexicon.are(SHOWN));
    }

    private boolean isOfSomebody(FieldHeader field) {
        List<String> named = lexicon.words(field.name());
        return !field.isStatic()
                && (named.stream().anyMatch(lexicon.are(PERSON)) && !lexicon.isFalseFriend(named)
                        || isPerson(field.descriptor(), lexicon.are(PERSON)));
    }

    /** A part of the program, or the state of one: {@code TaskStatus}, {@code HandshakeResult}; not {@code LeaveRequest}. */
    boolean isTechnical(String internalName) {
        return technical.computeIfAbsent(
                internalName, name -> isPartOfProgram(name) || isTechnicalTable(Words.of(Names.inner(name))));
    }

    /** Whether nothing that is written to a table of that name, or to a class that holds data, concerns a person. */
    boolean isTechnicalTable(List<String> named) {
        List<String> parts = lexicon.besideDecidedInTwoWords(named).stream()
                .filter(word -> lexicon.is(word, TECHNICAL_STATE) || lexicon.is(word, TECHNICAL_OBJECT))
                .filter(word -> !lexicon.is(word, PAPER_OF_REQUEST))
                .toList();
        boolean decided = named.stream().anyMatch(lexicon.are(DECISION));
        boolean asked = decided || named.stream().anyMatch(word -> lexicon.is(word, DECIDED) || isOther(word));
        boolean granted = decided || named.stream().anyMatch(lexicon::isSurelyDecided);
        boolean surely = granted || named.stream().anyMatch(this::isOther);
        boolean parted = asked
                && parts.stream()
                        .allMatch(word -> lexicon.is(word, REQUEST)
                                || surely && lexicon.is(word, MESSAGE)
                                || granted && lexicon.is(word, CASE_FILE));
        return isOfThing(named) || !(parts.isEmpty() || parted);
    }

    /** Whether nothing that such an event says concerns a person: that it is one, {@code HiringEvent}, does not tell. */
    boolean isTechnicalEvent(String internalName) {
        List<String> named = new ArrayList<>(Words.of(Names.inner(internalName)));
        boolean event = !named.isEmpty() && lexicon.is(named.remove(named.size() - 1), NEWS) && !named.isEmpty();
        return event ? isTechnicalTable(named) : isTechnical(internalName);
    }

    /** Whether nothing but that it belongs to a request makes the type technical. */
    boolean isOfRequest(String internalName) {
        return isTechnicalBy(internalName, lexicon.are(REQUEST));
    }

    /** Whether nothing but that it says how far somebody came makes the type technical: {@code PipelineStage}. */
    boolean isOfWay(String internalName) {
        return isTechnicalBy(internalName, lexicon.are(WAY));
    }

    private boolean isTechnicalBy(String internalName, Predicate<String> alone) {
        List<String> named = Words.of(Names.inner(internalName));
        return !isPartOfProgram(internalName)
                && named.stream().anyMatch(alone)
                && named.stream()
                        .allMatch(word -> alone.test(word)
                                || !lexicon.is(word, TECHNICAL_STATE) && !lexicon.is(word, TECHNICAL_OBJECT));
    }

    /** What is asked for and is nobody's due: {@code DemandePiece}; not {@code LoanInvoice}, nor {@code PassengerVehicle}. */
    private boolean isOfThing(List<String> named) {
        return named.stream().anyMatch(lexicon.are(THING))
                && named.stream()
                        .noneMatch(
                                word -> isOther(word) || lexicon.is(word, DECIDED) && !lexicon.is(word, LOOSE_REQUEST));
    }

    /** Whether the type is named as parts of programs are, or stands in one that says what is looked for. */
    private boolean isPartOfProgram(String internalName) {
        int nested = internalName.indexOf('$');
        List<String> around = nested < 0 ? List.of() : Words.of(Names.inner(internalName.substring(0, nested)));
        return kinds.isTechnical(internalName)
                || !around.isEmpty() && lexicon.is(around.get(around.size() - 1), SEARCH);
    }

    private boolean isPerson(String descriptor, Predicate<String> word) {
        Type type = Type.getType(descriptor);
        return type.getSort() == Type.OBJECT
                && index.inScope(type.getInternalName())
                && Words.of(Names.inner(type.getInternalName())).stream().anyMatch(word);
    }

    private boolean isOther(String word) {
        return lexicon.isOtherPerson(word);
    }
}
