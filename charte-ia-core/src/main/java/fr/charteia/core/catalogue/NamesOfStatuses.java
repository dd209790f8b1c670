package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.ACCOUNT;
import static fr.charteia.core.catalogue.WordKind.BEARER_OF_STATUS;
import static fr.charteia.core.catalogue.WordKind.CANDIDATURE;
import static fr.charteia.core.catalogue.WordKind.CHANGE_OF_STATUS;
import static fr.charteia.core.catalogue.WordKind.PERSON;
import static fr.charteia.core.catalogue.WordKind.SENDING;
import static fr.charteia.core.catalogue.WordKind.TECHNICAL_OBJECT;
import static fr.charteia.core.catalogue.WordKind.TECHNICAL_STATE;
import static fr.charteia.core.catalogue.WordKind.WRAPPER;

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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * Constants that by their name say what was decided, where they are written to data of ours. A constant of an enum of ours
 * speaks by itself; a text only where the name of what it is written to says that it is a status.
 */
final class NamesOfStatuses {
    private static final String STRING = "java/lang/String";

    private final ClassIndex index;
    private final Lexicon lexicon;
    private final TypeKinds kinds;
    private final StatusWords words;
    private final KeptWords kept;
    private final TechnicalStates technical;
    private final Proposals proposals;
    private final SubjectsOfDecisions subjects;
    private final SubjectsOfEndpoints about;

    NamesOfStatuses(ClassIndex index, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
        this.kinds = new TypeKinds(index, lexicon, new NameOfData(lexicon));
        this.words = new StatusWords(lexicon);
        this.kept = new KeptWords(lexicon);
        this.technical = new TechnicalStates(index, lexicon, kinds, words);
        this.proposals = new Proposals(lexicon);
        this.subjects = new SubjectsOfDecisions(index, lexicon, kinds);
        this.about = new SubjectsOfEndpoints(index, lexicon, kinds);
    }

    boolean isAwaiting(String status) {
        return words.isAwaiting(status);
    }

    boolean areOpposed(Set<String> statuses) {
        return words.isOpposed(statuses);
    }

    TechnicalStates technical() {
        return technical;
    }

    Optional<CallModel.Decision> decision(MemberRef member, int argument, Set<String> constants) {
        Type type = type(member, argument);
        Optional<ClassHeader> owner = bearer(member, type);
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        Set<Effet> said = effects(type.getInternalName(), owner.get(), constants);
        Set<Effet> effects = said.isEmpty()
                ? verbs(type.getInternalName(), owner.get(), told(member, argument, owner.get()), constants)
                : said;
        return !effects.isEmpty()
                        && isWritten(
                                member,
                                argument,
                                type,
                                owner.get(),
                                technical.isTechnical(owner.get(), constants)
                                        && !isOfUser(type.getInternalName(), owner.get())
                                        && !isPutOut(type.getInternalName(), owner.get(), constants))
                        && !proposals.isProposed(member, argument, type, owner.get())
                ? Optional.of(new CallModel.Decision(
                        List.copyOf(effects), InternalNames.simple(member.owner()), Certainty.NAME))
                : Optional.empty();
    }

    /** Whether some constant says what was decided, where it is written there; of an enum it is known which there are. */
    boolean mayTell(MemberRef member, int argument) {
        Type type = type(member, argument);
        if (!type.getDescriptor().equals("L" + STRING + ";")) {
            return decision(member, argument, Set.of()).isPresent();
        }
        return bearer(member, type)
                .filter(owner -> isWritten(member, argument, type, owner, false))
                .filter(owner -> !proposals.isProposed(member, argument, type, owner))
                .isPresent();
    }

    /** What the constants say as verbs, where what they are written to is named for a status: {@code APPROVE} where others {@code REJECT}. */
    private Set<Effet> verbs(String type, ClassHeader owner, String name, Set<String> constants) {
        boolean text = type.equals(STRING);
        if (!words.isStatus(name) || !text && technical.isTechnical(type) || technical.isTechnical(owner)) {
            return Set.of();
        }
        Set<String> all = text ? constants : constants(type);
        Set<Effet> opposed = words.asVerbs(constants.isEmpty() ? all : constants, all);
        return text && opposed.isEmpty() ? words.asConcluded(constants, name) : opposed;
    }

    /** What that is called that is written to. */
    private static String told(MemberRef member, int argument, ClassHeader owner) {
        return member.name().equals("<init>") ? owner.parameterName(member, argument) : member.name();
    }

    private static Type type(MemberRef member, int argument) {
        return member.isMethod()
                ? Type.getArgumentTypes(member.descriptor())[argument]
                : Type.getType(member.descriptor());
    }

    /** The class of ours whose objects hold what is written there, if that is an object. */
    private Optional<ClassHeader> bearer(MemberRef member, Type type) {
        return type.getSort() == Type.OBJECT && index.inScope(member.owner())
                ? index.find(member.owner()).filter(Guesses::carriesData)
                : Optional.empty();
    }

    /**
     * The decision that lies in what an endpoint answers. Nothing is written to anybody's data there, so the endpoint must be about
     * a person or what persons are granted, and may not say that it only proposes.
     */
    Optional<CallModel.Decision> answered(MethodHeader method, String type, String key, Set<String> constants) {
        boolean text = type.equals(STRING);
        boolean said = key.isEmpty() || !text || words.isStatus(key);
        Optional<ClassHeader> owner = index.find(method.owner());
        Set<Effet> effects = owner.isEmpty() || !said ? Set.of() : effects(type, owner.get(), constants);
        return !effects.isEmpty()
                        && (text || !technical.isTechnical(type))
                        && about.isAboutPersons(method, text ? "" : type)
                ? Optional.of(new CallModel.Decision(
                        List.copyOf(effects), InternalNames.simple(method.owner()), Certainty.NAME))
                : Optional.empty();
    }

    /** The decision that lies in an event, of an enum of ours, that a machine of states is sent: it says what becomes of a file. */
    Optional<CallModel.Decision> event(String type, Set<String> constants) {
        Set<String> all = constants(type);
        if (all.isEmpty() || technical.isTechnicalEvent(type)) {
            return Optional.empty();
        }
        Set<Effet> said = words.effects(constants, all, Words.of(Names.inner(type)));
        Set<Effet> effects = said.isEmpty() ? words.asVerbs(constants, all) : said;
        return effects.isEmpty()
                ? Optional.empty()
                : Optional.of(new CallModel.Decision(List.copyOf(effects), InternalNames.simple(type), Certainty.NAME));
    }

    private Set<Effet> effects(String type, ClassHeader owner, Set<String> constants) {
        List<String> named = technical.named(owner);
        if (type.equals(STRING)) {
            return words.effects(constants, constants, named);
        }
        Set<String> all = constants(type);
        if (all.isEmpty()) {
            return Set.of();
        }
        if (kept.isTriage(Words.of(Names.inner(type))) && kept.isOfPatient(owner)) {
            return Set.of(Effet.CLASSEMENT);
        }
        Set<String> said = constants.isEmpty() ? all : constants;
        if (technical.isTechnical(type)
                && !isOfSomebody(type, owner, all)
                && !isOfUser(type, owner)
                && !isPutOut(type, owner, said)) {
            return words.ofNamed(said, named);
        }
        Set<Effet> effects = words.effects(said, all, named);
        return effects.isEmpty() && words.isStatus(Names.inner(type)) ? words.asVerbs(said, all) : effects;
    }

    /** The names of the constants of an enum of ours; none of any other type. */
    private Set<String> constants(String type) {
        return index.find(type)
                .filter(header -> header.isEnum() && index.inScope(type))
                .map(header ->
                        header.enumConstants().stream().map(FieldHeader::name).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** What is technical by its own name, but says what becomes of a request, or how far the person came that has it. */
    private boolean isOfSomebody(String type, ClassHeader owner, Set<String> all) {
        List<String> named = Words.of(Names.inner(owner.name()));
        boolean request = technical.isOfRequest(type) && !technical.isTechnical(owner);
        boolean way = technical.isOfWay(type)
                && named.stream().anyMatch(word -> lexicon.isOtherPerson(word) || lexicon.is(word, CANDIDATURE));
        boolean chosen = technical.isOfWay(type) && words.areOfCandidates(all);
        boolean shown = technical.isShown(type) && !technical.isTechnical(owner);
        return (request || way) && words.isOpposed(all) || chosen || shown;
    }

    /** Programs have users of their own, whom they neither approve nor reject. */
    private boolean isOfUser(String type, ClassHeader owner) {
        boolean user = Words.of(Names.inner(owner.name())).stream()
                .allMatch(word -> lexicon.is(word, PERSON) || lexicon.is(word, WRAPPER));
        List<String> typed = Words.of(Names.inner(type));
        return user
                && typed.stream().anyMatch(lexicon.are(BEARER_OF_STATUS))
                && typed.stream()
                        .allMatch(word -> lexicon.is(word, PERSON)
                                || !lexicon.is(word, TECHNICAL_OBJECT) && !lexicon.is(word, TECHNICAL_STATE))
                && words.isOpposed(constants(type));
    }

    /** Whether a status says that the program puts somebody out: it has users of its own, but none that it bans. */
    private boolean isPutOut(String type, ClassHeader owner, Set<String> said) {
        return isSomebody(Names.inner(owner.name()))
                && (type.equals(STRING) || isSomebody(Names.inner(type)) || words.isStatus(Names.inner(type)))
                && words.effects(type.equals(STRING) ? said : constants(type), Set.of(), List.of())
                        .contains(Effet.SANCTION);
    }

    /** Whether a class is somebody who uses the program or signs in, by its name, or the status of that. */
    private boolean isSomebody(String name) {
        List<String> named = Words.of(name);
        return named.stream().anyMatch(word -> lexicon.is(word, PERSON) || lexicon.is(word, ACCOUNT))
                && named.stream()
                        .allMatch(word -> lexicon.is(word, PERSON)
                                || lexicon.is(word, ACCOUNT)
                                || !lexicon.is(word, TECHNICAL_OBJECT) && !lexicon.is(word, TECHNICAL_STATE));
    }

    private boolean isWritten(MemberRef member, int argument, Type type, ClassHeader owner, boolean technical) {
        boolean text = type.getInternalName().equals(STRING);
        if (!member.isMethod()) {
            return !technical && (!text || words.isStatus(member.name()));
        }
        String name = member.name();
        if (name.equals("<init>")) {
            return !technical && (!text || words.isStatus(owner.parameterName(member, argument)));
        }
        List<String> said = Words.of(name);
        if (said.isEmpty()) {
            return false;
        }
        boolean one = Type.getArgumentTypes(member.descriptor()).length == 1;
        boolean changes = changes(said, member, argument, type, owner);
        // What is asked for is disposed of as the constant says: finalizeClaim(claim, REJECTED).
        if (changes && (!one || kinds.isTechnical(member.owner())) || !text && subjects.disposes(said, owner)) {
            return true;
        }
        boolean setter = one && (said.get(0).equals("set") || said.get(0).equals("with"));
        boolean fluent =
                Type.getReturnType(member.descriptor()).getInternalName().equals(member.owner());
        return !technical && (changes || (text ? (setter || fluent && one) && words.isStatus(name) : setter || fluent));
    }

    /** Whether a method changes a status by its verb. A bare verb does not say what it changes: {@code update(id, statut)}. */
    private boolean changes(List<String> said, MemberRef member, int argument, Type type, ClassHeader owner) {
        boolean text = type.getInternalName().equals(STRING);
        String verb = said.get(0);
        String told = text ? owner.parameterName(member, argument) : Names.inner(type.getInternalName());
        return (lexicon.is(verb, CHANGE_OF_STATUS) || lexicon.is(verb, SENDING) && !text)
                        && words.isStatus(member.name())
                || said.size() == 1 && lexicon.is(verb, CHANGE_OF_STATUS) && words.isStatus(told);
    }
}
