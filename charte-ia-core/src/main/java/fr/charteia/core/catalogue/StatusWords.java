package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.AUTHOR;
import static fr.charteia.core.catalogue.WordKind.AWAITING;
import static fr.charteia.core.catalogue.WordKind.BEARER_OF_STATUS;
import static fr.charteia.core.catalogue.WordKind.CANDIDATURE;
import static fr.charteia.core.catalogue.WordKind.CONCLUSION;
import static fr.charteia.core.catalogue.WordKind.DECIDED;
import static fr.charteia.core.catalogue.WordKind.GRANT_BY_OPPOSITION;
import static fr.charteia.core.catalogue.WordKind.LEADING_TO_AUTHOR;
import static fr.charteia.core.catalogue.WordKind.LINK_OF_STATUS;
import static fr.charteia.core.catalogue.WordKind.LOOSE_REQUEST;
import static fr.charteia.core.catalogue.WordKind.NEGATION;
import static fr.charteia.core.catalogue.WordKind.PERSON;
import static fr.charteia.core.catalogue.WordKind.REASON_OF_REFUSAL;
import static fr.charteia.core.catalogue.WordKind.REFUSAL_WHERE_DENIED;
import static fr.charteia.core.catalogue.WordKind.REQUEST;
import static fr.charteia.core.catalogue.WordKind.STEP;
import static fr.charteia.core.catalogue.WordKind.TECHNICAL_OBJECT;
import static fr.charteia.core.catalogue.WordKind.TECHNICAL_STATE;
import static fr.charteia.core.catalogue.WordKind.WITHDRAWN;

import fr.charteia.annotations.Effet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What constants say was decided, by their words: {@code REFUSE}, {@code NOT_ELIGIBLE}, {@code REJECTED_BY_MANAGER}. */
final class StatusWords {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 3;
    private static final Set<String> INFINITIVES = Set.of("er", "ir", "re");

    private final Lexicon lexicon;

    StatusWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What is said where one of some constants is written.
     *
     * @param said those of which one is written
     * @param all those that there are
     * @param named the words of the class that they are written to
     */
    Set<Effet> effects(Set<String> said, Set<String> all, List<String> named) {
        boolean request = named.stream()
                .anyMatch(word ->
                        lexicon.is(word, LOOSE_REQUEST) || lexicon.is(word, REQUEST) || lexicon.is(word, CANDIDATURE));
        Set<Effet> effects = said.stream()
                .filter(constant -> !(request && Words.of(constant).stream().anyMatch(lexicon.are(WITHDRAWN))))
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

    /** What the constants of a decision say where they are verbs, and one says the opposite of another: {@code APPROVE, REJECT}. */
    Set<Effet> asVerbs(Set<String> said, Set<String> all) {
        return isOpposite(all.stream()
                        .flatMap(constant -> asVerb(constant).stream())
                        .collect(Collectors.toSet()))
                ? said.stream()
                        .flatMap(constant -> asVerb(constant).stream())
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    /** What a text says as a verb where it is, by the name of what it is written to, the decision itself: {@code decision = "AI_REJECT"}. */
    Set<Effet> asConcluded(Set<String> said, String name) {
        return Words.of(name).stream().anyMatch(lexicon.are(CONCLUSION))
                ? said.stream()
                        .flatMap(constant -> asVerb(constant).stream())
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private Optional<Effet> asVerb(String constant) {
        if (isToBeDone(constant)) {
            return Optional.empty();
        }
        // Events are often told from states by a letter: E_APPROVE.
        List<String> words = withoutAuthor(Words.of(constant)).stream()
                .filter(word -> word.length() > 1 && (!lexicon.qualifiesStatus(word) || lexicon.is(word, NEGATION)))
                .toList();
        return words.size() == 1 ? lexicon.statusAsVerb(words.get(0)) : Optional.empty();
    }

    /** Whether a constant says in French that something is still to be done: {@code A_VALIDER}, not {@code A_APPROVE}, an action. */
    private static boolean isToBeDone(String constant) {
        List<String> words = Words.of(constant);
        return words.size() > 1
                && words.get(0).equals("a")
                && INFINITIVES.stream().anyMatch(words.get(1)::endsWith);
    }

    /** What is said of what the class is named for alone: an account that is frozen. */
    Set<Effet> ofNamed(Set<String> said, List<String> named) {
        return said.stream()
                .map(constant -> effectOf(constant, named))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a constant of few words says of what a class is named for: {@code FROZEN}, {@code CLASSEE_SANS_SUITE}. */
    Optional<Effet> effectOf(String constant, List<String> named) {
        List<String> words = withoutAuthor(Words.of(constant)).stream()
                .filter(word -> !lexicon.is(word, LINK_OF_STATUS)
                        && !lexicon.is(word, STEP)
                        && (!lexicon.qualifiesStatus(word) || lexicon.is(word, NEGATION)))
                .toList();
        return words.isEmpty() || words.size() > MOST_WORDS
                ? Optional.empty()
                : lexicon.statusOf(Words.key(words), named);
    }

    /** Whether the constants say both that something is granted and that it is refused. */
    boolean isOpposed(Set<String> constants) {
        return isOpposite(effects(constants, constants, List.of()));
    }

    /** Whether one of the constants says that somebody was shortlisted: nothing else is, where programs refuse and accept too. */
    boolean areOfCandidates(Set<String> constants) {
        return constants.stream().map(this::effect).flatMap(Optional::stream).anyMatch(e -> e == Effet.CLASSEMENT);
    }

    /** What a constant says, when all its words say it or whom it is said of. */
    Optional<Effet> effect(String constant) {
        List<String> words = constant.length() > LONGEST ? List.of() : withoutAuthor(Words.of(constant));
        Optional<Effet> effect =
                words.stream().map(lexicon::status).flatMap(Optional::stream).findFirst();
        boolean why = effect.filter(StatusWords::hasReasons).isPresent();
        boolean all = words.stream()
                .allMatch(word -> lexicon.status(word).isPresent()
                        || isBeside(word)
                        || why && lexicon.is(word, REASON_OF_REFUSAL));
        boolean denied = words.stream().anyMatch(lexicon.are(NEGATION));
        boolean refused = denied
                && words.stream().anyMatch(lexicon.are(REFUSAL_WHERE_DENIED))
                && words.stream().allMatch(word -> lexicon.is(word, REFUSAL_WHERE_DENIED) || isBeside(word));
        return refused
                ? Optional.of(Effet.REFUS)
                : effect.filter(e -> all).map(e -> denied && isRefusedWhereDenied(e) ? Effet.REFUS : e);
    }

    /** Whether a status says that somebody is still to decide, and nothing of what: {@code PENDING_REVIEW}. */
    boolean isAwaiting(String name) {
        List<String> words = Words.of(name);
        return name.length() <= LONGEST
                && words.stream().anyMatch(lexicon.are(AWAITING))
                && words.stream().noneMatch(word -> lexicon.status(word).isPresent());
    }

    /** Whether a word says how it was decided, of what or of whom, or at which step. */
    boolean isBeside(String word) {
        return lexicon.qualifiesStatus(word)
                || lexicon.is(word, STEP)
                || lexicon.is(word, DECIDED)
                || lexicon.is(word, PERSON);
    }

    /** Whether what is called so is a status, by its name, and none of a part of a program. */
    boolean isStatus(String name) {
        List<String> words = Words.of(name);
        return words.stream().anyMatch(lexicon.are(BEARER_OF_STATUS))
                && words.stream()
                        .noneMatch(word -> lexicon.is(word, TECHNICAL_OBJECT) || lexicon.is(word, TECHNICAL_STATE));
    }

    /** Whether a status may say why, too: {@code REJECTED_FRAUD}. */
    private static boolean hasReasons(Effet effet) {
        return !isGrant(effet) && effet != Effet.CLASSEMENT;
    }

    static boolean isGrant(Effet effet) {
        return effet == Effet.DELIVRANCE || effet == Effet.ATTRIBUTION;
    }

    /** Whether to deny it is to refuse: who is not shortlisted is rejected. */
    static boolean isRefusedWhereDenied(Effet effet) {
        return isGrant(effet) || effet == Effet.CLASSEMENT;
    }

    /** Whether some of what is said is that something is granted, and some that it is refused. */
    static boolean isOpposite(Collection<Effet> effects) {
        return effects.contains(Effet.REFUS) && effects.stream().anyMatch(StatusWords::isGrant);
    }

    private boolean grantsByOpposition(List<String> words) {
        return words.stream().anyMatch(lexicon.are(GRANT_BY_OPPOSITION))
                && words.stream().allMatch(word -> lexicon.is(word, GRANT_BY_OPPOSITION) || isBeside(word))
                && words.stream().noneMatch(lexicon.are(NEGATION));
    }

    /**
     * The words but those that say by whom, where that is one who decides ({@code REJECTED_BY_BANK}, {@code AI_REJECTED}): who asked
     * for something declines it himself.
     */
    private List<String> withoutAuthor(List<String> words) {
        int last = words.size() - 1;
        if (last > 0 && lexicon.is(words.get(0), AUTHOR)) {
            return words.subList(1, words.size());
        }
        return last > 1 && lexicon.is(words.get(last - 1), LEADING_TO_AUTHOR) && lexicon.is(words.get(last), AUTHOR)
                ? words.subList(0, last - 1)
                : words;
    }
}
