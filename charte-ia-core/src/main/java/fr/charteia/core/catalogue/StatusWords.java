package fr.charteia.core.catalogue;

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
                .anyMatch(
                        word -> lexicon.isLooseRequest(word) || lexicon.isRequest(word) || lexicon.isCandidature(word));
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

    private Optional<Effet> asVerb(String constant) {
        List<String> words = Words.of(constant);
        return words.size() == 1 ? lexicon.statusAsVerb(words.get(0)) : Optional.empty();
    }

    /** What is said of what the class is named for alone: an account that is frozen. */
    Set<Effet> ofNamed(Set<String> said, List<String> named) {
        return said.stream()
                .map(constant -> effectOf(constant, named))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a constant of one word says of what a class is named for. */
    Optional<Effet> effectOf(String constant, List<String> named) {
        List<String> words = withoutAuthor(Words.of(constant)).stream()
                .filter(word -> !lexicon.isLinkOfStatus(word)
                        && !lexicon.isStep(word)
                        && (!lexicon.qualifiesStatus(word) || lexicon.isNegation(word)))
                .toList();
        return words.isEmpty() || words.size() > 2 ? Optional.empty() : lexicon.statusOf(Words.key(words), named);
    }

    /** Whether the constants say both that something is granted and that it is refused. */
    boolean isOpposed(Set<String> constants) {
        return isOpposite(effects(constants, constants, List.of()));
    }

    /** What a constant says, when all its words say it or whom it is said of. */
    Optional<Effet> effect(String constant) {
        List<String> words = constant.length() > LONGEST ? List.of() : withoutAuthor(Words.of(constant));
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

    /** Whether a word says how it was decided, of what or of whom, or at which step. */
    boolean isBeside(String word) {
        return lexicon.qualifiesStatus(word)
                || lexicon.isStep(word)
                || lexicon.isDecided(word)
                || lexicon.isPerson(word);
    }

    /** Whether what is called so is a status, by its name, and none of a part of a program. */
    boolean isStatus(String name) {
        List<String> words = Words.of(name);
        return words.stream().anyMatch(lexicon::bearsStatus)
                && words.stream().noneMatch(word -> lexicon.isTechnicalObject(word) || lexicon.isTechnicalState(word));
    }

    static boolean isGrant(Effet effet) {
        return effet == Effet.DELIVRANCE || effet == Effet.ATTRIBUTION;
    }

    /** Whether some of what is said is that something is granted, and some that it is refused. */
    static boolean isOpposite(Collection<Effet> effects) {
        return effects.contains(Effet.REFUS) && effects.stream().anyMatch(StatusWords::isGrant);
    }

    private boolean grantsByOpposition(List<String> words) {
        return words.stream().anyMatch(lexicon::grantsByOpposition)
                && words.stream().allMatch(word -> lexicon.grantsByOpposition(word) || isBeside(word))
                && words.stream().noneMatch(lexicon::isNegation);
    }

    /**
     * The words but those that say by whom, where that is one who decides ({@code REJECTED_BY_BANK}, {@code AI_REJECTED}): who asked
     * for something declines it himself.
     */
    private List<String> withoutAuthor(List<String> words) {
        int last = words.size() - 1;
        if (last > 0 && lexicon.isAuthor(words.get(0))) {
            return words.subList(1, words.size());
        }
        return last > 1 && lexicon.leadsToAuthor(words.get(last - 1)) && lexicon.isAuthor(words.get(last))
                ? words.subList(0, last - 1)
                : words;
    }
}
