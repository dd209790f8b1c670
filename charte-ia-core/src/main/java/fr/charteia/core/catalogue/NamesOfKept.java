package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.ADVICE;
import static fr.charteia.core.catalogue.WordKind.ANSWER;
import static fr.charteia.core.catalogue.WordKind.ANSWERED;
import static fr.charteia.core.catalogue.WordKind.CORRECTED;
import static fr.charteia.core.catalogue.WordKind.GRADE;
import static fr.charteia.core.catalogue.WordKind.HANDED_IN;
import static fr.charteia.core.catalogue.WordKind.LEARNER;
import static fr.charteia.core.catalogue.WordKind.MEMBER;
import static fr.charteia.core.catalogue.WordKind.PERSON;
import static fr.charteia.core.catalogue.WordKind.PROPOSAL;
import static fr.charteia.core.catalogue.WordKind.ROLE;
import static fr.charteia.core.catalogue.WordKind.SAID_BY_AI;
import static fr.charteia.core.catalogue.WordKind.TEST_OF_LEARNER;
import static fr.charteia.core.catalogue.WordKind.WORD_OF_WORK_OF_LEARNER;
import static fr.charteia.core.catalogue.WordKind.WORK_OF_LEARNER;

import fr.charteia.annotations.Effet;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact.Certainty;
import fr.charteia.core.model.KeptAs;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * What is kept as decided where no constant says it: a flag that is named for it ({@code banned}, {@code approved}), a text that
 * is, by its name, the decision itself, and the grade that a learner was given. Only in classes whose objects are kept, by their
 * annotations: elsewhere such a property may well be what an answer was read into. A flag of which it is known where it is set and
 * where not counts in what is answered about somebody, too.
 */
final class NamesOfKept {
    private static final String BUILDER = "Builder";

    private final ClassIndex index;
    private final Lexicon lexicon;
    private final KeptWords words;
    private final TechnicalStates technical;
    private final Proposals proposals;
    private final Map<String, Boolean> kept = new ConcurrentHashMap<>();

    NamesOfKept(ClassIndex index, Lexicon lexicon, TechnicalStates technical) {
        this.index = index;
        this.lexicon = lexicon;
        this.words = new KeptWords(lexicon);
        this.technical = technical;
        this.proposals = new Proposals(lexicon);
    }

    /**
     * The decision that lies in writing there.
     *
     * @param constants {@code true}, {@code false} or both, of a flag; empty where it is not known, and for texts and numbers
     */
    Optional<CallModel.Decision> decision(MemberRef member, int argument, KeptAs as, Set<String> constants) {
        Optional<ClassHeader> owner = index.find(member.owner()).filter(header -> index.inScope(header.name()));
        boolean answered = as == KeptAs.FLAG && !constants.isEmpty();
        Optional<ClassHeader> told =
                owner.map(this::meant).filter(header -> isKept(header) || answered && isAnswered(header));
        if (told.isEmpty()) {
            return Optional.empty();
        }
        String property = property(member, argument, owner.get());
        List<String> named = technical.named(told.get());
        List<Effet> ofNamed = as == KeptAs.FLAG ? words.flagOf(property, named, constants) : List.of();
        List<Effet> effects = !ofNamed.isEmpty()
                ? ofNamed
                : switch (as) {
                    case FLAG -> words.flag(property, named, constants);
                    case TEXT ->
                        isOfTriage(property, told.get())
                                ? List.of(Effet.CLASSEMENT)
                                : words.text(Words.of(property), named);
                    case NUMBER ->
                        isOfTriage(property, told.get()) || words.isGrade(Words.of(property)) && isOfLearner(told.get())
                                ? List.of(Effet.CLASSEMENT)
                                : List.of();
                    case DATE -> isSomebody(told.get()) ? words.date(Words.of(property)) : List.of();
                };
        boolean technical = as != KeptAs.NUMBER
                && ofNamed.isEmpty()
                && (this.technical.isTechnical(told.get()) || proposals.isSaidByMachine(told.get()));
        return effects.isEmpty() || technical && !isSanctionOfUser(effects, told.get())
                ? Optional.empty()
                : Optional.of(new CallModel.Decision(
                        effects, InternalNames.simple(told.get().name()), Certainty.NAME));
    }

    /** Whether it says how urgently a patient is to be seen. */
    private boolean isOfTriage(String property, ClassHeader owner) {
        return words.isTriage(Words.of(property)) && words.isOfPatient(owner);
    }

    /** Whether something is a decision where it is written there: of a flag, one of its values. */
    boolean mayTell(MemberRef member, int argument) {
        String descriptor = member.isMethod()
                ? Type.getArgumentTypes(member.descriptor())[argument].getDescriptor()
                : member.descriptor();
        return KeptAs.of(descriptor)
                .filter(as -> values(as).stream()
                        .anyMatch(value -> decision(member, argument, as, value).isPresent()))
                .isPresent();
    }

    private static List<Set<String>> values(KeptAs as) {
        return as == KeptAs.FLAG ? List.of(Set.of("true"), Set.of("false")) : List.of(Set.of());
    }

    /** Programs have users of their own, but none that they ban. */
    private boolean isSanctionOfUser(List<Effet> effects, ClassHeader owner) {
        return effects.equals(List.of(Effet.SANCTION))
                && Words.of(Names.inner(owner.name())).stream().anyMatch(lexicon.are(PERSON));
    }

    /** Whether the class is somebody, whatever the person is to the program. */
    private boolean isSomebody(ClassHeader owner) {
        return Words.of(Names.inner(owner.name())).stream()
                .anyMatch(word -> lexicon.is(word, PERSON) || lexicon.is(word, ROLE) || lexicon.is(word, MEMBER));
    }

    /**
     * Whether the class is about what a learner handed in: it is named for that, by two words where each may mean something else, or
     * says so by a property beside one such word: who learns, that it was corrected, or who answered and what ({@code Submission}
     * with a {@code user} and an {@code answer}), what was graded ({@code Grade} with a {@code submission}), or of what it is a part
     * ({@code SubmissionDetail}).
     */
    private boolean isOfLearner(ClassHeader owner) {
        return isOfLearnerItself(owner) || parts(owner).anyMatch(this::isOfLearnerItself);
    }

    /** Of what it is a part, by its name and by a property. */
    private Stream<ClassHeader> parts(ClassHeader owner) {
        String name = Names.inner(owner.name());
        return owner.fields().stream()
                .filter(field -> !field.isStatic())
                .map(field -> Type.getType(field.descriptor()))
                .filter(type -> type.getSort() == Type.OBJECT && index.inScope(type.getInternalName()))
                .map(Type::getInternalName)
                .filter(whole -> !whole.equals(owner.name()) && name.startsWith(Names.inner(whole)))
                .flatMap(whole -> index.find(whole).stream());
    }

    private boolean isOfLearnerItself(ClassHeader owner) {
        List<String> named = Words.of(Names.inner(owner.name()));
        long doubtful =
                named.stream().filter(lexicon.are(WORD_OF_WORK_OF_LEARNER)).count();
        Set<String> said = owner.fields().stream()
                .filter(field -> !field.isStatic())
                .flatMap(field -> Words.of(field.name()).stream())
                .collect(Collectors.toSet());
        boolean corrected = said.stream().anyMatch(lexicon.are(CORRECTED));
        boolean learner = said.stream().anyMatch(lexicon.are(LEARNER));
        boolean answers =
                said.stream().anyMatch(lexicon.are(ANSWERED)) && said.stream().anyMatch(lexicon.are(PERSON));
        boolean gradeOfWork =
                named.stream().anyMatch(word -> lexicon.is(word, GRADE) && lexicon.is(word, WORD_OF_WORK_OF_LEARNER))
                        && said.stream().anyMatch(lexicon.are(HANDED_IN));
        return named.stream().anyMatch(lexicon.are(WORK_OF_LEARNER))
                || gradeOfWork
                || doubtful > 1
                || doubtful > 0 && (corrected || answers || learner)
                || learner && named.stream().anyMatch(lexicon.are(TEST_OF_LEARNER))
                || corrected && named.stream().anyMatch(lexicon.are(ANSWER));
    }

    /** The class that is written to: the one itself, or the one that it builds. */
    private ClassHeader meant(ClassHeader header) {
        int nested = header.name().lastIndexOf('$');
        return nested > 0 && header.name().endsWith(BUILDER)
                ? index.find(header.name().substring(0, nested)).orElse(header)
                : header;
    }

    /** Whether whoever asks is answered by it what became of somebody, or of what persons are granted: {@code EligibilityResponse}. */
    private boolean isAnswered(ClassHeader header) {
        List<String> words = Words.of(Names.inner(header.name()));
        return words.stream().anyMatch(lexicon.are(ANSWER))
                && words.stream()
                        .noneMatch(word ->
                                lexicon.is(word, PROPOSAL) || lexicon.is(word, ADVICE) || lexicon.is(word, SAID_BY_AI))
                && this.words.isOfSomebody(words);
    }

    private boolean isKept(ClassHeader header) {
        return kept.computeIfAbsent(header.name(), none -> isAnnotatedAsKept(header));
    }

    private boolean isAnnotatedAsKept(ClassHeader header) {
        return index.supertypes(header.name()).stream()
                .filter(index::inScope)
                .flatMap(type -> index.find(type).stream())
                .flatMap(type -> type.annotations().stream())
                .map(fact -> fact.typeName().replaceFirst(".*[/$]", ""))
                .anyMatch(lexicon::isKept);
    }

    /** What is written: the name of a field, of what a setter or a builder sets, of what a constructor is given; empty for none. */
    private static String property(MemberRef member, int argument, ClassHeader owner) {
        if (!member.isMethod()) {
            return member.name();
        }
        if (member.name().equals("<init>")) {
            return owner.parameterName(member, argument);
        }
        if (Type.getArgumentTypes(member.descriptor()).length != 1) {
            return "";
        }
        String name = member.name();
        for (String prefix : List.of("set", "with")) {
            if (name.startsWith(prefix) && name.length() > prefix.length()) {
                return name.substring(prefix.length(), prefix.length() + 1).toLowerCase(Locale.ROOT)
                        + name.substring(prefix.length() + 1);
            }
        }
        return Type.getReturnType(member.descriptor()).getInternalName().equals(member.owner()) ? name : "";
    }
}
