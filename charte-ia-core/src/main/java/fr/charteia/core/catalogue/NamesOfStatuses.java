package fr.charteia.core.catalogue;

import fr.charteia.annotations.Effet;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact.Certainty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * Constants that by their name say what was decided, where they are written to data of ours. A constant of an enum of ours
 * speaks by itself; a text only where the name of what it is written to says that it is a status.
 */
final class NamesOfStatuses {
    private static final String STRING = "java/lang/String";
    private static final String DECISION = "decision";
    private static final String CANDIDATURE = "candidature";
    private static final Set<String> LINKS = Set.of("on", "en");
    private static final Set<String> QUERIES = Set.of("param", "query", "criteria", "filter");

    private final ClassIndex index;
    private final Lexicon lexicon;
    private final TypeKinds kinds;
    private final SubjectsOfEndpoints about;
    private final Map<String, Boolean> technical = new ConcurrentHashMap<>();

    NamesOfStatuses(ClassIndex index, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
        this.kinds = new TypeKinds(index, lexicon, new NameOfData(lexicon));
        this.about = new SubjectsOfEndpoints(index, lexicon, kinds);
    }

    Optional<CallModel.Decision> decision(MemberRef member, int argument, Set<String> constants) {
        Type type = member.isMethod()
                ? Type.getArgumentTypes(member.descriptor())[argument]
                : Type.getType(member.descriptor());
        Optional<ClassHeader> owner = index.find(member.owner());
        if (type.getSort() != Type.OBJECT
                || owner.isEmpty()
                || !index.inScope(member.owner())
                || !Guesses.carriesData(owner.get())) {
            return Optional.empty();
        }
        Set<Effet> effects = effects(type.getInternalName(), owner.get(), constants);
        return !effects.isEmpty()
                        && isWritten(
                                member,
                                argument,
                                type,
                                owner.get(),
                                isTechnical(owner.get(), constants) && !isOfUser(type.getInternalName(), owner.get()))
                        && !isProposed(member, argument, type, owner.get())
                ? Optional.of(new CallModel.Decision(
                        List.copyOf(effects), InternalNames.simple(member.owner()), Certainty.NAME))
                : Optional.empty();
    }

    /**
     * The decision that lies in what an endpoint answers. Nothing is written to anybody's data there, so the endpoint must be about
     * a person or what persons are granted, and may not say that it only proposes.
     */
    Optional<CallModel.Decision> answered(MethodHeader method, String type, String key, Set<String> constants) {
        boolean text = type.equals(STRING);
        boolean said = key.isEmpty() || !text || isStatus(key);
        Optional<ClassHeader> owner = index.find(method.owner());
        Set<Effet> effects = owner.isEmpty() || !said ? Set.of() : effects(type, owner.get(), constants);
        return !effects.isEmpty() && (text || !isTechnical(type)) && about.isAboutPersons(method, text ? "" : type)
                ? Optional.of(new CallModel.Decision(
                        List.copyOf(effects), InternalNames.simple(method.owner()), Certainty.NAME))
                : Optional.empty();
    }

    private Set<Effet> effects(String type, ClassHeader owner, Set<String> constants) {
        List<String> named = Words.of(Names.inner(owner.name()));
        if (type.equals(STRING)) {
            return effects(constants, constants, named);
        }
        Optional<ClassHeader> header =
                index.find(type).filter(ClassHeader::isEnum).filter(known -> index.inScope(type));
        if (header.isEmpty()) {
            return Set.of();
        }
        Set<String> all =
                header.get().enumConstants().stream().map(FieldHeader::name).collect(Collectors.toSet());
        Set<String> said = constants.isEmpty() ? all : constants;
        boolean asked = isOfRequest(type) && !isTechnical(owner) && isOpposed(all);
        if (isTechnical(type) && !asked && !isOfUser(type, owner)) {
            return ofNamed(said, named);
        }
        Set<Effet> effects = effects(said, all, named);
        return effects.isEmpty() && isStatus(Names.inner(type)) ? asVerbs(said, all) : effects;
    }

    /** What the constants of a decision say where they are verbs, and one says the opposite of another: {@code APPROVE, REJECT}. */
    private Set<Effet> asVerbs(Set<String> said, Set<String> all) {
        Set<Effet> effects =
                all.stream().flatMap(constant -> asVerb(constant).stream()).collect(Collectors.toSet());
        return effects.contains(Effet.REFUS) && effects.stream().anyMatch(NamesOfStatuses::isGrant)
                ? said.stream()
                        .flatMap(constant -> asVerb(constant).stream())
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private Optional<Effet> asVerb(String constant) {
        List<String> words = Words.of(constant);
        return words.size() == 1 ? lexicon.statusAsVerb(words.get(0)) : Optional.empty();
    }

    /** Programs have users of their own, whom they neither approve nor reject. */
    private boolean isOfUser(String type, ClassHeader owner) {
        boolean user = Words.of(Names.inner(owner.name())).stream()
                .allMatch(word -> lexicon.isPerson(word) || lexicon.isWrapper(word));
        List<String> typed = Words.of(Names.inner(type));
        return user
                && typed.stream().anyMatch(lexicon::bearsStatus)
                && typed.stream()
                        .allMatch(word -> lexicon.isPerson(word)
                                || !lexicon.isTechnicalObject(word) && !lexicon.isTechnicalState(word))
                && index.find(type)
                        .filter(ClassHeader::isEnum)
                        .filter(header -> isOpposed(header.enumConstants().stream()
                                .map(FieldHeader::name)
                                .collect(Collectors.toSet())))
                        .isPresent();
    }

    /** What is said of what the class is named for alone: an account that is frozen. */
    private Set<Effet> ofNamed(Set<String> said, List<String> named) {
        return said.stream()
                .map(constant -> effectOf(constant, named))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a constant of one word says of what a class is named for. */
    Optional<Effet> effectOf(String constant, List<String> named) {
        List<String> words = Words.of(constant).stream()
                .filter(word -> !LINKS.contains(word) && (!lexicon.qualifiesStatus(word) || lexicon.isNegation(word)))
                .toList();
        return words.isEmpty() || words.size() > 2 ? Optional.empty() : lexicon.statusOf(Words.key(words), named);
    }

    private Set<Effet> effects(Set<String> said, Set<String> all, List<String> named) {
        boolean request = named.stream()
                .anyMatch(word -> lexicon.isLooseRequest(word) || lexicon.isRequest(word) || word.equals(CANDIDATURE));
        Set<Effet> effects = said.stream()
                .filter(constant -> !(request && Words.of(constant).stream().anyMatch(lexicon::isWithdrawn)))
                .map(this::effect)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        effects.addAll(ofNamed(said, named));
        boolean refuses = ofNamed(all, named).contains(Effet.REFUS)
                || all.stream().map(this::effect).flatMap(Optional::stream).anyMatch(e -> e == Effet.REFUS);
        if (refuses && said.stream().map(Words::of).anyMatch(this::grantsByOpposition)) {
            effects.add(Effet.DELIVRANCE);
        }
        return effects;
    }

    private boolean grantsByOpposition(List<String> words) {
        return words.stream().anyMatch(lexicon::grantsByOpposition)
                && words.stream().allMatch(word -> lexicon.grantsByOpposition(word) || isBeside(word))
                && words.stream().noneMatch(lexicon::isNegation);
    }

    /** Whether the constants say both that something is granted and that it is refused. */
    private boolean isOpposed(Set<String> constants) {
        Set<Effet> all = effects(constants, constants, List.of());
        return all.contains(Effet.REFUS) && all.stream().anyMatch(NamesOfStatuses::isGrant);
    }

    /** What a constant says, when all its words say it or whom it is said of. */
    Optional<Effet> effect(String constant) {
        List<String> words = constant.length() > 60 ? List.of() : Words.of(constant);
        Optional<Effet> effect =
                words.stream().map(lexicon::status).flatMap(Optional::stream).findFirst();
        boolean all = words.stream().allMatch(word -> lexicon.status(word).isPresent() || isBeside(word));
        boolean denied = words.stream().anyMatch(lexicon::isNegation);
        boolean refused = denied
                && words.stream().anyMatch(lexicon::refusesWhereDenied)
                && words.stream().allMatch(word -> lexicon.refusesWhereDenied(word) || isBeside(word));
        return refused
                ? Optional.of(Effet.REFUS)
                : effect.filter(e -> all).map(e -> denied && isGrant(e) ? Effet.REFUS : e);
    }

    boolean isBeside(String word) {
        return lexicon.qualifiesStatus(word) || lexicon.isDecided(word) || lexicon.isPerson(word);
    }

    static boolean isGrant(Effet effect) {
        return effect == Effet.DELIVRANCE || effect == Effet.ATTRIBUTION;
    }

    /** Whether nothing that is written to the class concerns a person, unless these constants say it of what it is named for. */
    private boolean isTechnical(ClassHeader owner, Set<String> constants) {
        List<String> named = Words.of(Names.inner(owner.name()));
        boolean ofNamed = !constants.isEmpty()
                && constants.stream()
                        .allMatch(constant -> effectOf(constant, named).isPresent());
        return !ofNamed && isTechnical(owner);
    }

    private boolean isWritten(MemberRef member, int argument, Type type, ClassHeader owner, boolean technical) {
        boolean text = type.getInternalName().equals(STRING);
        if (!member.isMethod()) {
            return !technical && (!text || isStatus(member.name()));
        }
        String name = member.name();
        if (name.equals("<init>")) {
            return !technical && (!text || isStatus(parameter(member, argument, owner)));
        }
        List<String> words = Words.of(name);
        if (words.isEmpty()) {
            return false;
        }
        boolean one = Type.getArgumentTypes(member.descriptor()).length == 1;
        // A bare verb does not say what it changes: update(id, statut).
        String told = text ? parameter(member, argument, owner) : Names.inner(type.getInternalName());
        String result = Type.getReturnType(member.descriptor()).getInternalName();
        boolean changes =
                (lexicon.changesStatus(words.get(0)) || lexicon.sends(words.get(0)) && !text) && isStatus(name)
                        || words.size() == 1 && lexicon.changesStatus(words.get(0)) && isStatus(told);
        if (changes && (!one || kinds.isTechnical(member.owner()))) {
            return true;
        }
        boolean setter = one && (words.get(0).equals("set") || words.get(0).equals("with"));
        boolean fluent = result.equals(member.owner());
        return !technical && (changes || (text ? (setter || fluent && one) && isStatus(name) : setter || fluent));
    }

    /**
     * Whether what is written is said to be proposed: by its own name, by its type ({@code Recommandation}, not {@code
     * StatutProposition}, which says what became of one), or by the name of what it is written to, if that does not say of itself; or
     * to be what an AI said ({@code aiVerdict}), which is kept beside what was decided.
     */
    private boolean isProposed(MemberRef member, int argument, Type type, ClassHeader owner) {
        boolean made = member.name().equals("<init>");
        boolean text = type.getInternalName().equals(STRING);
        List<String> named = Words.of(made ? parameter(member, argument, owner) : member.name());
        List<String> typed = text ? List.of() : Words.of(Names.inner(type.getInternalName()));
        boolean ofProposal = typed.stream().anyMatch(lexicon::isProposal);
        return named.stream().anyMatch(word -> lexicon.isProposal(word) || lexicon.isSaidByAi(word))
                || isSaidByAi(Words.of(Names.inner(owner.name())))
                || ofProposal && typed.stream().noneMatch(lexicon::bearsStatus)
                || !ofProposal
                        && (made || !text)
                        && Words.of(Names.inner(owner.name())).stream().anyMatch(lexicon::isProposal);
    }

    /** Whether the name is one of what an AI said: {@code AiDecision}, not {@code AiLoan}. */
    private boolean isSaidByAi(List<String> named) {
        return named.stream().anyMatch(lexicon::isSaidByAi) && named.stream().anyMatch(lexicon::bearsStatus);
    }

    static String parameter(MemberRef constructor, int argument, ClassHeader owner) {
        List<String> components = owner.recordComponents();
        if (owner.record() && components.size() == Type.getArgumentTypes(constructor.descriptor()).length) {
            return components.get(argument);
        }
        return owner.method(constructor.name(), constructor.descriptor())
                .map(MethodHeader::parameterNames)
                .filter(names -> argument < names.size())
                .map(names -> names.get(argument))
                .orElse("");
    }

    private boolean isStatus(String name) {
        List<String> words = Words.of(name);
        return words.stream().anyMatch(lexicon::bearsStatus)
                && words.stream().noneMatch(word -> lexicon.isTechnicalObject(word) || lexicon.isTechnicalState(word));
    }

    /** Whether nothing that is written to the type concerns a person: a part of the program, or a message or a request of one. */
    boolean isTechnical(ClassHeader owner) {
        return isTechnical(owner.name())
                && !(isOfRequest(owner.name())
                        && owner.fields().stream().map(FieldHeader::descriptor).anyMatch(this::isPerson));
    }

    /** A part of the program, or the state of one: {@code TaskStatus}, {@code HandshakeResult}; not {@code LeaveRequest}. */
    private boolean isTechnical(String internalName) {
        return technical.computeIfAbsent(internalName, name -> {
            List<String> words = Words.of(Names.inner(name));
            List<String> parts = words.stream()
                    .filter(word -> lexicon.isTechnicalState(word) || lexicon.isTechnicalObject(word))
                    .filter(word -> !word.equals("document"))
                    .toList();
            boolean decided = words.contains(DECISION);
            boolean asked = decided || words.stream().anyMatch(word -> lexicon.isDecided(word) || isOther(word));
            boolean surely = decided || words.stream().anyMatch(word -> lexicon.isSurelyDecided(word) || isOther(word));
            boolean parted = asked
                    && parts.stream().allMatch(word -> lexicon.isRequest(word) || surely && lexicon.isMessage(word));
            return isPartOfProgram(name) || isOfThing(words) || !(parts.isEmpty() || parted);
        });
    }

    /** What is asked for and is nobody's due: {@code DemandePiece}; not {@code LoanInvoice}, nor {@code PassengerVehicle}. */
    private boolean isOfThing(List<String> words) {
        return words.stream().anyMatch(lexicon::isThing)
                && words.stream()
                        .noneMatch(word -> isOther(word) || lexicon.isDecided(word) && !lexicon.isLooseRequest(word));
    }

    /** Whether the type is named as parts of programs are, or stands in one that says what is looked for. */
    private boolean isPartOfProgram(String internalName) {
        int nested = internalName.indexOf('$');
        List<String> around = nested < 0 ? List.of() : Words.of(Names.inner(internalName.substring(0, nested)));
        return kinds.isTechnical(internalName) || !around.isEmpty() && QUERIES.contains(around.get(around.size() - 1));
    }

    /** Whether nothing but that it belongs to a request makes the type technical. */
    private boolean isOfRequest(String internalName) {
        List<String> words = Words.of(Names.inner(internalName));
        return !isPartOfProgram(internalName)
                && words.stream().anyMatch(lexicon::isRequest)
                && words.stream()
                        .allMatch(word -> lexicon.isRequest(word)
                                || !lexicon.isTechnicalState(word) && !lexicon.isTechnicalObject(word));
    }

    private boolean isPerson(String descriptor) {
        Type type = Type.getType(descriptor);
        return type.getSort() == Type.OBJECT
                && index.inScope(type.getInternalName())
                && Words.of(Names.inner(type.getInternalName())).stream().anyMatch(this::isOther);
    }

    private boolean isOther(String word) {
        return lexicon.isOtherPerson(word);
    }
}
