package fr.charteia.core.catalogue;

import fr.charteia.annotations.Effet;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;

/**
 * Methods that by their name grant, refuse, withdraw, suspend, sanction, rank or notify, French or English. The verb alone
 * is not enough, for programs reject messages and grant permissions: it must be about a person, or about something that is
 * granted to persons, and about nothing technical.
 */
final class NamesOfDecisions {
    /** What a class ends in, or is by what it implements, whose objects ask somebody else to act: {@code RefuserBourseCommand}. */
    private static final Set<String> COMMANDS = Set.of("command", "commande", "cmd");

    /** What is done with a thing: {@code ClaimService}. */
    private static final Set<String> SERVICES = Set.of("service", "controller", "manager", "facade");

    /** What may stand between a person and such a word: {@code EmployeeLifecycleService}. */
    private static final Set<String> MANAGEMENT =
            Set.of("management", "lifecycle", "gestion", "admin", "administration", "moderation", "approval");

    /** Says to whom something is given. */
    private static final Set<String> RECIPIENT = Set.of("a", "to");

    private static final Pattern FACTORY = Pattern.compile("of\\p{Lu}");

    private static final Set<String> LICENCES = Set.of("license", "licence");
    private static final Set<String> OF_PROGRAMS =
            Set.of("key", "cle", "activation", "activate", "hardware", "remaining");

    private final ClassIndex index;
    private final Lexicon lexicon;
    private final TypeKinds kinds;
    private final SaidByMethods methods;
    private final GivenOutcomes given;

    NamesOfDecisions(ClassIndex index, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
        this.kinds = new TypeKinds(index, lexicon, new NameOfData(lexicon));
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

    /** What is asked for is disposed of where what comes of it is given: {@code traiterDemande(long, boolean)}. */
    private Optional<Effet> disposed(MemberRef method, ClassHeader owner) {
        List<String> words = Words.of(method.name());
        if (words.size() < 2 || !lexicon.disposes(words.get(0)) || isOfThings(owner)) {
            return Optional.empty();
        }
        List<String> rest = words.subList(1, words.size());
        boolean decided = rest.stream().anyMatch(lexicon::isDecided);
        boolean person = rest.stream().anyMatch(word -> lexicon.isOtherPerson(word) || lexicon.isMember(word));
        return !isTechnical(rest) && (decided && given.isFlag(method) || (decided || person) && given.isOutcome(method))
                ? Optional.of(Effet.DELIVRANCE)
                : Optional.empty();
    }

    private boolean decides(SaidByMethods.Said read, MemberRef method, ClassHeader owner) {
        return read.form() == SaidByMethods.Form.VERB
                ? decides(read.verb(), read.said(), read.rest(), method, owner)
                : read.rest().stream().allMatch(this::isSubject)
                        && (decides(read.verb(), read.said(), read.rest(), method, owner)
                                || read.form() == SaidByMethods.Form.MESSAGE && isSentToSomebody(read.rest(), owner));
    }

    private boolean isSubject(String word) {
        return lexicon.isDecided(word) || lexicon.isPerson(word) || lexicon.isRequest(word) || lexicon.isManner(word);
    }

    private boolean isSentToSomebody(List<String> rest, ClassHeader owner) {
        return rest.isEmpty()
                && !isOfThings(owner)
                && lexicon.words(Names.inner(owner.name())).stream().anyMatch(lexicon::isOtherPerson);
    }

    /**
     * The effect that making such an object has, if its class is a command that is named for one: whoever handles it does as it says.
     */
    Optional<Effet> ofCommand(ClassHeader command) {
        List<String> words = new ArrayList<>(Words.of(Names.inner(command.name())));
        boolean named = !words.isEmpty() && COMMANDS.contains(words.get(words.size() - 1));
        if (named) {
            words.remove(words.size() - 1);
        }
        if (words.isEmpty() || !named && !isCommand(command)) {
            return Optional.empty();
        }
        for (int length = Math.min(3, words.size() - 1); length > 0; length--) {
            Optional<Lexicon.Verb> verb = lexicon.verb(words.subList(0, length));
            if (verb.isPresent()) {
                List<String> rest = words.subList(length, words.size());
                return verb.filter(v -> !isTechnical(rest) && isAboutSomebody(v, rest))
                        .map(Lexicon.Verb::effet);
            }
        }
        return Optional.empty();
    }

    private boolean isCommand(ClassHeader type) {
        return index.supertypes(type.name()).stream()
                .map(above -> Words.of(InternalNames.simple(above)))
                .anyMatch(words -> !words.isEmpty() && COMMANDS.contains(words.get(words.size() - 1)));
    }

    /** Whether the words after the verb say whose due it is, or what: there are no parameters that would. */
    private boolean isAboutSomebody(Lexicon.Verb verb, List<String> rest) {
        if (!verb.about().isEmpty()) {
            return rest.stream().anyMatch(verb.about()::contains);
        }
        boolean person = rest.stream().anyMatch(word -> lexicon.isPerson(word) && !isAccount(word, verb.effet()));
        return person
                || !verb.person()
                        && (lexicon.isDecidedInTwoWords(rest)
                                || rest.stream()
                                        .anyMatch(word -> lexicon.isDecided(word)
                                                && !verb.except().contains(word)));
    }

    private boolean decides(Lexicon.Verb verb, String said, List<String> rest, MemberRef method, ClassHeader owner) {
        boolean known = rest.stream().anyMatch(verb.also()::contains)
                && !(isGivenOrRefused(verb) && kinds.isOrganisation(owner.name()));
        if (!known && isTechnical(withoutSanctioned(rest, verb.effet()), owner)
                || isOutside(verb, owner)
                || isWork(said, rest)
                || isHandedOn(said, rest, method, owner)
                || takesFunction(method)
                || isAccessor(method, owner)
                || isOfProgram(rest, owner)) {
            return false;
        }
        if (lexicon.isOnPersons(said) && isOnSomebody(method)
                || lexicon.isOnMembers(said) && rest.stream().anyMatch(word -> isMember(word, verb.effet()))) {
            return true;
        }
        List<String> about = new ArrayList<>(rest);
        // A request to enroll is given to what enrolls: it says nothing more.
        wordsOfParameters(method).stream()
                .filter(word -> !word.startsWith(said))
                .forEach(about::add);
        if (holdsData(owner)) {
            about.addAll(Words.of(Names.inner(owner.name())));
        }
        boolean person = about.stream().anyMatch(word -> lexicon.isPerson(word) && !isAccount(word, verb.effet()));
        if (verb.person()) {
            return person || about.contains("candidature") || rest.stream().anyMatch(lexicon::isPaper);
        }
        if (!verb.about().isEmpty()) {
            return (rest.stream().anyMatch(verb.about()::contains) || isAboutAround(verb, said, rest, method, owner))
                    && !isOfThings(owner);
        }
        List<String> decided = about.stream()
                .filter(word -> lexicon.isDecided(word) && !verb.except().contains(word))
                .toList();
        return person
                || known
                || lexicon.isDecidedInTwoWords(rest)
                || decided.stream().anyMatch(word -> !lexicon.isLooseRequest(word) || !isOfThings(owner))
                || aboutOwner(verb, rest, owner)
                || rest.isEmpty() && isGivenFirst(method);
    }

    /** Whether a bare verb is given what it is about, by its name: {@code reject(long claimId)}; who decides would come after. */
    private boolean isGivenFirst(MemberRef method) {
        List<String> names = given.names(method);
        List<String> words = names.isEmpty() ? List.of() : lexicon.words(names.get(0));
        return !words.isEmpty()
                && !isTechnical(words.subList(0, words.size() - 1))
                && words.stream().anyMatch(word -> lexicon.isSurelyDecided(word) || lexicon.isOtherPerson(word));
    }

    /**
     * Whether what a bare verb is given is what it is about, or what its class is for; in English it is the form that is validated. In
     * such a class a file is one of those.
     */
    private boolean isAboutAround(
            Lexicon.Verb verb, String said, List<String> rest, MemberRef method, ClassHeader owner) {
        boolean bare = rest.isEmpty() && !said.equals("validate");
        List<String> words = Words.of(Names.inner(owner.name()));
        return bare && wordsOfParameters(method).stream().anyMatch(verb.about()::contains)
                || (bare || rest.equals(List.of("dossier")))
                        && isService(words)
                        && verb.about().contains(words.get(0));
    }

    /** Whether a class of these words does something with what the first of them means, and with nothing else. */
    private static boolean isService(List<String> words) {
        return words.size() > 1
                && SERVICES.contains(words.get(words.size() - 1))
                && MANAGEMENT.containsAll(words.subList(1, words.size() - 1));
    }

    /** Programs have users of their own, but none that they ban. */
    private static List<String> withoutSanctioned(List<String> rest, Effet effet) {
        return effet == Effet.SANCTION && rest.size() == 1 && isUser(rest.get(0)) ? List.of() : rest;
    }

    /** Programs refuse clients and senders, but no drivers. */
    private boolean isMember(String word, Effet effet) {
        return effet == Effet.REFUS ? lexicon.isMember(word) : lexicon.isRole(word) || lexicon.isMember(word);
    }

    private static boolean isGivenOrRefused(Lexicon.Verb verb) {
        return verb.effet() == Effet.DELIVRANCE || verb.effet() == Effet.REFUS;
    }

    private static boolean isOutside(Lexicon.Verb verb, ClassHeader owner) {
        return !verb.within().isEmpty()
                && Words.of(Names.inner(owner.name())).stream().noneMatch(verb.within()::contains);
    }

    /** Whether what is asked for is handed to somebody to work on: {@code attribuerReclamationTechnicien}. */
    private boolean isWork(String said, List<String> rest) {
        return lexicon.assigns(said)
                && rest.stream().anyMatch(lexicon::isWorkedOn)
                && rest.stream().allMatch(word -> lexicon.isWorkedOn(word) || !lexicon.isDecided(word));
    }

    /** The same of the thing itself: {@code dossier.affecterA(bureau)}. */
    private boolean isHandedOn(String said, List<String> rest, MemberRef method, ClassHeader owner) {
        List<String> given = wordsOfParameters(method);
        boolean to = rest.size() == 1 && RECIPIENT.contains(rest.get(0));
        return lexicon.assigns(said)
                && (to || rest.isEmpty() && !given.isEmpty())
                && Words.of(Names.inner(owner.name())).stream().anyMatch(lexicon::isWorkedOn)
                && holdsData(owner)
                && given.stream().noneMatch(lexicon::isDecided);
    }

    /** Whether a licence is one to use a program: its class knows keys of it, or activates it. */
    private static boolean isOfProgram(List<String> rest, ClassHeader owner) {
        return rest.stream().anyMatch(LICENCES::contains)
                && owner.methods().stream()
                        .map(method -> Words.of(method.name()))
                        .anyMatch(words -> words.stream().anyMatch(LICENCES::contains)
                                && words.stream().anyMatch(OF_PROGRAMS::contains));
    }

    /** The same, of what the class is not named for: what {@code BankAccountService} blocks is an account at a bank. */
    private boolean isTechnical(List<String> rest, ClassHeader owner) {
        List<String> named = Words.of(Names.inner(owner.name()));
        return isTechnical(rest) && !(lexicon.isDecidedInTwoWords(named) && named.containsAll(rest));
    }

    /** Whether it is done with a part of the program: a request, but not one for a leave; an account, but not one at a bank. */
    private boolean isTechnical(List<String> rest) {
        boolean decided = rest.stream().anyMatch(word -> lexicon.isDecided(word) && !lexicon.isLooseRequest(word));
        return !lexicon.isDecidedInTwoWords(rest)
                && rest.stream()
                        .anyMatch(word -> lexicon.isTechnicalObject(word) && !(decided && lexicon.isRequest(word)));
    }

    /** Whether the method is given who or what it is done to, and that is what a person may be to somebody: an agent, a member. */
    private boolean isOnSomebody(MemberRef method) {
        return wordsOfParameters(method).stream().anyMatch(lexicon::isRole);
    }

    /** The account of a user is suspended and revoked as any other part of a program. */
    private static boolean isAccount(String word, Effet effet) {
        return isUser(word) && (effet == Effet.SUSPENSION || effet == Effet.RETRAIT);
    }

    private static boolean isUser(String word) {
        return word.equals("user") || word.equals("utilisateur");
    }

    /** Whether a class is about something that is nobody's due: {@code DemandeProduitService}. */
    private boolean isOfThings(ClassHeader owner) {
        return Words.of(Names.inner(owner.name())).stream().anyMatch(lexicon::isThing);
    }

    /** Whether the method is named after a field, so that it reads or sets it: {@code issueDate()}, or makes one: {@code ofBan()}. */
    private static boolean isAccessor(MemberRef method, ClassHeader owner) {
        return owner.field(method.name()).isPresent()
                || FACTORY.matcher(method.name()).lookingAt();
    }

    /** Whether a bare verb stands in a class that is named for what is decided: {@code ServiceDesTitres#refuser(long)}. */
    private boolean aboutOwner(Lexicon.Verb verb, List<String> rest, ClassHeader owner) {
        List<String> words = Words.of(Names.inner(owner.name()));
        boolean alone = words.size() == 2 && SERVICES.contains(words.get(1));
        boolean named = lexicon.isDecidedInTwoWords(words) && words.containsAll(rest);
        boolean ofPersons = isService(words)
                && lexicon.isOtherPerson(words.get(0))
                && verb.except().isEmpty();
        return (rest.isEmpty() || named)
                && !isOfThings(owner)
                && (named
                        || ofPersons
                        || words.stream()
                                .anyMatch(word -> word.equals("decision")
                                        || (alone ? lexicon.isDecided(word) : lexicon.isSurelyDecided(word))));
    }

    private List<String> wordsOfParameters(MemberRef method) {
        List<String> words = new ArrayList<>();
        for (Type type : Type.getArgumentTypes(method.descriptor())) {
            if (type.getSort() == Type.OBJECT && index.inScope(type.getInternalName())) {
                boolean data = index.find(type.getInternalName())
                        .filter(header -> !header.isAnnotation())
                        .isPresent();
                if (data && !kinds.isTechnical(type.getInternalName())) {
                    words.addAll(Words.of(Names.inner(type.getInternalName())));
                }
            }
        }
        return words;
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

    private boolean holdsData(ClassHeader header) {
        return !kinds.isTechnical(header.name())
                && header.fields().stream()
                        .filter(field -> !field.isStatic() && !field.isSynthetic())
                        .map(FieldHeader::descriptor)
                        .anyMatch(kinds::holdsData);
    }
}
