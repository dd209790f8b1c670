package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.CANDIDATURE;
import static fr.charteia.core.catalogue.WordKind.CHECKER;
import static fr.charteia.core.catalogue.WordKind.DECIDED;
import static fr.charteia.core.catalogue.WordKind.DECISION;
import static fr.charteia.core.catalogue.WordKind.LOOSE_REQUEST;
import static fr.charteia.core.catalogue.WordKind.MANAGEMENT;
import static fr.charteia.core.catalogue.WordKind.ON_MEMBERS;
import static fr.charteia.core.catalogue.WordKind.ON_PERSONS;
import static fr.charteia.core.catalogue.WordKind.PAPER;
import static fr.charteia.core.catalogue.WordKind.SERVICE;

import fr.charteia.annotations.Effet;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;

/**
 * Methods that by their name grant, refuse, withdraw, suspend, sanction, rank or notify, French or English. The verb alone
 * is not enough, for programs reject messages and grant permissions: it must be about a person, or about something that is
 * granted to persons, and about nothing technical.
 */
final class NamesOfDecisions {
    private static final Pattern FACTORY = Pattern.compile("of\\p{Lu}");

    private final ClassIndex index;
    private final Lexicon lexicon;
    private final TypeKinds kinds;
    private final SubjectsOfDecisions subjects;
    private final NamesOfCommands commands;
    private final SaidByMethods methods;
    private final GivenOutcomes given;

    NamesOfDecisions(ClassIndex index, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
        this.kinds = new TypeKinds(index, lexicon, new NameOfData(lexicon));
        this.subjects = new SubjectsOfDecisions(index, lexicon, kinds);
        this.commands = new NamesOfCommands(index, lexicon, subjects);
        this.methods = new SaidByMethods(index, lexicon);
        this.given = new GivenOutcomes(index, lexicon);
    }

    /** The effect that the method's name speaks of, if it does. */
    Optional<Effet> effect(MemberRef method) {
        Optional<ClassHeader> owner = index.find(method.owner());
        if (owner.isEmpty() || owner.get().isAnnotation() || owner.get().isEnum()) {
            return Optional.empty();
        }
        return methods.read(method)
                .filter(said -> decides(said, method, owner.get()))
                .map(said -> said.verb().effet())
                .or(() -> disposed(method, owner.get()));
    }

    /**
     * What is asked for is disposed of where what comes of it is given: {@code traiterDemande(long, boolean)}. Where a constant says
     * that, the constant decides: what is {@code PENDING} is left to somebody else.
     */
    private Optional<Effet> disposed(MemberRef method, ClassHeader owner) {
        List<String> words = Words.of(method.name());
        if (!subjects.disposes(words, owner)) {
            return Optional.empty();
        }
        boolean decided = words.stream().skip(1).anyMatch(lexicon.are(DECIDED));
        return decided && given.isFlag(method) || given.isOutcome(method) && !given.isConstant(method)
                ? Optional.of(Effet.DELIVRANCE)
                : Optional.empty();
    }

    /** The effect that making such an object has, if its class is a command that is named for one. */
    Optional<Effet> ofCommand(ClassHeader command) {
        return commands.effect(command);
    }

    /** The effect that sending a message has, if the topic or the queue is named for one. */
    Optional<Effet> ofMessage(String address) {
        return commands.effectOfMessage(address);
    }

    private boolean decides(SaidByMethods.Said read, MemberRef method, ClassHeader owner) {
        return read.form() == SaidByMethods.Form.VERB
                ? decides(read.verb(), read.said(), read.rest(), method, owner)
                : read.rest().stream()
                                .allMatch(word -> subjects.isSubject(word)
                                        || read.verb().also().contains(word))
                        && (decides(read.verb(), read.said(), read.rest(), method, owner)
                                || read.form() == SaidByMethods.Form.MESSAGE && isSentToSomebody(read.rest(), owner));
    }

    private boolean isSentToSomebody(List<String> rest, ClassHeader owner) {
        return rest.isEmpty()
                && !subjects.isOfThings(owner)
                && lexicon.words(Names.inner(owner.name())).stream().anyMatch(lexicon::isOtherPerson);
    }

    private boolean decides(Lexicon.Verb verb, String said, List<String> rest, MemberRef method, ClassHeader owner) {
        boolean known = isAlso(verb, rest) && !(isGivenOrRefused(verb) && kinds.isOrganisation(owner.name()));
        boolean putOut = subjects.isPutOut(said, rest, verb.effet());
        if (!known && !putOut && subjects.isTechnical(rest, owner)
                || isOutside(verb, owner)
                || subjects.isWork(said, rest)
                || subjects.isHandedOn(said, rest, method, owner)
                || takesFunction(method)
                || isNamedByTheJdk(method, owner)
                || isAccessor(method, owner)
                || subjects.isOfProgram(rest, owner)
                || rest.isEmpty() && isChecker(owner)) {
            return false;
        }
        if (putOut
                || lexicon.is(said, ON_PERSONS) && subjects.isOnSomebody(method)
                || lexicon.is(said, ON_MEMBERS)
                        && rest.stream().anyMatch(word -> subjects.isMember(word, verb.effet()))) {
            return true;
        }
        List<String> about = about(said, rest, method, owner);
        boolean person = subjects.isPerson(about, verb.effet());
        if (verb.person()) {
            return person
                    || about.stream().anyMatch(lexicon.are(CANDIDATURE))
                    || rest.stream().anyMatch(lexicon.are(PAPER));
        }
        if (!verb.about().isEmpty()) {
            return (Words.areIn(rest, verb.about()) || isAboutAround(verb, said, rest, method, owner))
                    && !subjects.isOfThings(owner);
        }
        return person
                || known
                || lexicon.isDecidedInTwoWords(rest)
                || about.stream()
                        .filter(word ->
                                lexicon.is(word, DECIDED) && !verb.except().contains(word))
                        .anyMatch(word -> !lexicon.is(word, LOOSE_REQUEST) || !subjects.isOfThings(owner))
                || aboutOwner(verb, rest, owner)
                || rest.isEmpty() && isGivenFirst(method);
    }

    /** Whether a class is named for checking what it is given: {@code ValidateurDeDemande#valider}. */
    private boolean isChecker(ClassHeader owner) {
        return Words.of(Names.inner(owner.name())).stream().anyMatch(lexicon.are(CHECKER));
    }

    /** What it may be done to: the words beside the verb, of what the method is given, and of what the class holds. */
    private List<String> about(String said, List<String> rest, MemberRef method, ClassHeader owner) {
        List<String> about = new ArrayList<>(rest);
        // A request to enroll is given to what enrolls: it says nothing more.
        subjects.wordsOfParameters(method).stream()
                .filter(word -> !word.startsWith(said))
                .forEach(about::add);
        if (subjects.holdsData(owner)) {
            about.addAll(Words.of(Names.inner(owner.name())));
        }
        return about;
    }

    /** Whether a bare verb is given what it is about, by its name: {@code reject(long claimId)}; who decides would come after. */
    private boolean isGivenFirst(MemberRef method) {
        List<String> names = given.names(method);
        List<String> words = names.isEmpty() ? List.of() : lexicon.words(names.get(0));
        return !words.isEmpty()
                && !subjects.isTechnical(words.subList(0, words.size() - 1))
                && words.stream().anyMatch(word -> lexicon.isSurelyDecided(word) || lexicon.isOtherPerson(word));
    }

    /**
     * Whether what a bare verb is given is what it is about, or what its class is, or is for: {@code Plainte#classerSansSuite()}; in
     * English it is the form that is validated. In a class that is for it, a file is one of those.
     */
    private boolean isAboutAround(
            Lexicon.Verb verb, String said, List<String> rest, MemberRef method, ClassHeader owner) {
        boolean bare = rest.isEmpty() && !said.equals("validate");
        List<String> words = Words.of(Names.inner(owner.name()));
        return bare && subjects.wordsOfParameters(method).stream().anyMatch(verb.about()::contains)
                || bare && words.size() == 1 && verb.about().contains(words.get(0)) && subjects.holdsData(owner)
                || (bare || rest.equals(List.of("dossier")))
                        && isService(words)
                        && verb.about().contains(words.get(0));
    }

    /** Whether a class of these words does something with what the first of them means, and with nothing else. */
    private boolean isService(List<String> words) {
        return words.size() > 1
                && lexicon.is(words.get(words.size() - 1), SERVICE)
                && words.subList(1, words.size()).stream()
                        .allMatch(word -> lexicon.is(word, SERVICE) || lexicon.is(word, MANAGEMENT));
    }

    /** Whether it is done to what that verb is said of, too, and not to a part of it: a credit, or one asked for, but no note of it. */
    private boolean isAlso(Lexicon.Verb verb, List<String> rest) {
        for (int at = 0; at < rest.size(); at++) {
            if (verb.also().contains(rest.get(at))) {
                return !isGivenOrRefused(verb)
                        || rest.stream()
                                .skip(at + 1L)
                                .takeWhile(word -> !word.equals("by"))
                                .allMatch(subjects::isSubject);
            }
        }
        return false;
    }

    private static boolean isGivenOrRefused(Lexicon.Verb verb) {
        return verb.effet() == Effet.DELIVRANCE || verb.effet() == Effet.REFUS;
    }

    private static boolean isOutside(Lexicon.Verb verb, ClassHeader owner) {
        return !verb.within().isEmpty()
                && Words.of(Names.inner(owner.name())).stream().noneMatch(verb.within()::contains);
    }

    /** Whether the method is named after a field, so that it reads or sets it: {@code issueDate()}, or makes one: {@code ofBan()}. */
    private static boolean isAccessor(MemberRef method, ClassHeader owner) {
        return owner.field(method.name()).isPresent()
                || FACTORY.matcher(method.name()).lookingAt();
    }

    /** Whether a bare verb stands in a class that is named for what is decided: {@code ServiceDesTitres#refuser(long)}. */
    private boolean aboutOwner(Lexicon.Verb verb, List<String> rest, ClassHeader owner) {
        List<String> words = Words.of(Names.inner(owner.name()));
        boolean alone = words.size() == 2 && lexicon.is(words.get(1), SERVICE);
        boolean named = lexicon.isDecidedInTwoWords(words) && words.containsAll(rest);
        boolean ofPersons = isService(words)
                && lexicon.isOtherPerson(words.get(0))
                && verb.except().isEmpty();
        return (rest.isEmpty() || named)
                && !subjects.isOfThings(owner)
                && (named
                        || ofPersons
                        || words.stream()
                                .anyMatch(word -> lexicon.is(word, DECISION)
                                        || (alone ? lexicon.is(word, DECIDED) : lexicon.isSurelyDecided(word))));
    }

    /** Whether the method is given code to run, or an object that visits its own. */
    private static boolean takesFunction(MemberRef method) {
        for (Type type : Type.getArgumentTypes(method.descriptor())) {
            String name = type.getSort() == Type.OBJECT ? type.getInternalName() : "";
            if (name.startsWith("java/util/function/") || name.endsWith("Visitor") || name.endsWith("Visiteur")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the JDK gave the method its name, which says nothing of what it does: {@code accept} of a consumer. */
    private boolean isNamedByTheJdk(MemberRef method, ClassHeader owner) {
        int arguments = Type.getArgumentTypes(method.descriptor()).length;
        return index.supertypes(owner.name()).stream()
                .filter(above -> above.startsWith("java/"))
                .flatMap(above -> index.find(above).stream())
                .flatMap(above -> above.methods().stream())
                .anyMatch(declared -> declared.name().equals(method.name())
                        && Type.getArgumentTypes(declared.descriptor()).length == arguments);
    }
}
