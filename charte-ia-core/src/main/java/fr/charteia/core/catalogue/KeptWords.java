package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.CARED_FOR;
import static fr.charteia.core.catalogue.WordKind.CONCLUSION;
import static fr.charteia.core.catalogue.WordKind.DECIDED;
import static fr.charteia.core.catalogue.WordKind.DEGREE_OF_TRIAGE;
import static fr.charteia.core.catalogue.WordKind.DEPRIVED;
import static fr.charteia.core.catalogue.WordKind.GRADE;
import static fr.charteia.core.catalogue.WordKind.IN_FORCE;
import static fr.charteia.core.catalogue.WordKind.LOOSE_REQUEST;
import static fr.charteia.core.catalogue.WordKind.OPINION;
import static fr.charteia.core.catalogue.WordKind.QUALIFIER_OF_GRADE;
import static fr.charteia.core.catalogue.WordKind.QUALIFIER_OF_TERM;
import static fr.charteia.core.catalogue.WordKind.REQUEST;
import static fr.charteia.core.catalogue.WordKind.STATUS_OF_CASE;
import static fr.charteia.core.catalogue.WordKind.TERM;
import static fr.charteia.core.catalogue.WordKind.TRIAGE;

import fr.charteia.annotations.Effet;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a property says that is kept where no constant says it, by its words and by those of what it is kept in: a class, a table. */
final class KeptWords {
    private final Lexicon lexicon;
    private final StatusWords words;

    KeptWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = new StatusWords(lexicon);
    }

    /** What a flag says of what its class is named for: an account that is frozen, a benefit that is no longer active. */
    List<Effet> flagOf(String property, List<String> named, Set<String> constants) {
        boolean not = constants.equals(Set.of("false"));
        Optional<Effet> said = words.effectOf(property, named);
        if (not && lexicon.is(property, IN_FORCE) && named.stream().anyMatch(lexicon::isSurelyDecided)) {
            return List.of(Effet.SUSPENSION);
        }
        return said.map(effet -> not && StatusWords.isRefusedWhereDenied(effet) ? Effet.REFUS : effet)
                .map(List::of)
                .orElse(List.of());
    }

    /** What a flag says by itself: {@code approved}, {@code banned}; {@code avisFavorable} only says what was advised. */
    List<Effet> flag(String property, List<String> named, Set<String> constants) {
        if (isStatusOfGranted(property, named)) {
            return constants.equals(Set.of("false")) ? List.of(Effet.REFUS) : List.of(Effet.DELIVRANCE, Effet.REFUS);
        }
        if (Words.of(property).stream().anyMatch(lexicon.are(OPINION))) {
            return List.of();
        }
        Optional<Effet> effect = words.effect(property);
        return (constants.equals(Set.of("false"))
                        ? effect.filter(StatusWords::isRefusedWhereDenied).map(granted -> Effet.REFUS)
                        : effect)
                .map(List::of)
                .orElse(List.of());
    }

    /** Whether what is granted or refused has a status with two values: what was asked for is granted, or is not. */
    private boolean isStatusOfGranted(String property, List<String> named) {
        List<String> said = Words.of(property);
        return said.size() == 1
                && (lexicon.is(said.get(0), STATUS_OF_CASE) || lexicon.is(said.get(0), CONCLUSION))
                && named.stream().anyMatch(lexicon::isSurelyDecided)
                && named.stream().anyMatch(word -> lexicon.is(word, LOOSE_REQUEST) || lexicon.is(word, REQUEST));
    }

    /** What a text is, by its name, of which nothing else is known: the decision itself. */
    List<Effet> text(List<String> said, List<String> named) {
        if (said.isEmpty()) {
            return List.of();
        }
        String last = said.get(said.size() - 1);
        boolean plain = said.subList(0, said.size() - 1).stream().allMatch(words::isBeside);
        boolean concludes = lexicon.is(last, CONCLUSION) || lexicon.is(last, STATUS_OF_CASE) && isOfSomebody(named);
        return plain && concludes ? List.of(Effet.DELIVRANCE, Effet.REFUS) : List.of();
    }

    /** Whether a number is a grade; not one that an AI only proposes ({@code aiScore}), nor the best there may be. */
    boolean isGrade(List<String> said) {
        return said.stream().anyMatch(lexicon.are(GRADE))
                && said.stream().allMatch(word -> lexicon.is(word, GRADE) || lexicon.is(word, QUALIFIER_OF_GRADE));
    }

    /** What a date says until which somebody is kept from something: {@code bannedUntil}, {@code messagingRestrictedUntil}. */
    List<Effet> date(List<String> said) {
        List<String> rest = said.stream()
                .filter(word -> !lexicon.is(word, TERM) && !lexicon.is(word, QUALIFIER_OF_TERM))
                .toList();
        boolean until = said.stream().anyMatch(lexicon.are(TERM));
        return until && !rest.isEmpty() && lexicon.is(rest.get(rest.size() - 1), DEPRIVED)
                ? List.of(Effet.SANCTION)
                : List.of();
    }

    /** Whether that says how urgently somebody is to be seen, and nothing else: not {@code suggestedTriageLevel}. */
    boolean isTriage(List<String> said) {
        return said.stream().anyMatch(lexicon.are(TRIAGE))
                && said.stream().anyMatch(lexicon.are(DEGREE_OF_TRIAGE))
                && said.stream().allMatch(word -> lexicon.is(word, TRIAGE) || lexicon.is(word, DEGREE_OF_TRIAGE));
    }

    /** Whether the class is about somebody who is cared for: it is named so, or says whose it is. */
    boolean isOfPatient(ClassHeader owner) {
        return Stream.concat(
                        Stream.of(Names.inner(owner.name())),
                        owner.fields().stream()
                                .filter(field -> !field.isStatic())
                                .map(FieldHeader::name))
                .flatMap(name -> Words.of(name).stream())
                .anyMatch(lexicon.are(CARED_FOR));
    }

    /** Whether what is named so is somebody, or what persons are granted. */
    boolean isOfSomebody(List<String> named) {
        return named.stream().anyMatch(word -> lexicon.is(word, DECIDED) || lexicon.isOtherPerson(word));
    }
}
