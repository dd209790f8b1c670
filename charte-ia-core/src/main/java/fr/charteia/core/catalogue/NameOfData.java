package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.DESCRIBING_NOTHING;
import static fr.charteia.core.catalogue.WordKind.PERSON;
import static fr.charteia.core.catalogue.WordKind.ROLE;
import static fr.charteia.core.catalogue.WordKind.SORT;
import static fr.charteia.core.catalogue.WordKind.TECHNICAL;

import fr.charteia.annotations.Categorie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a field, parameter or accessor says of its value, the type that declares it left aside. */
final class NameOfData {
    private static final String DATE = "date";

    /** With which the names of headers begin that no standard knows. */
    private static final Pattern OWN_HEADER = Pattern.compile("^[Xx]-");

    /** What as a number may be one that only the program knows. */
    private static final Set<List<String>> KEYS =
            Set.of(List.of("id", "number"), List.of("policy", "number"), List.of("numero", "police"));

    private final Lexicon lexicon;

    NameOfData(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What a name says.
     *
     * @param term what the value is
     * @param rest the words beside it: whose it is, for one
     * @param number whether it is by what a person is known, which as a number may be one that only the program knows, or how
     *     many there are
     */
    record Reading(Lexicon.Term term, List<String> rest, boolean number) {
        private static final String NUMBERS = "BSIJ";
        private static final Set<String> BOXED = Set.of("Ljava/lang/Short;", "Ljava/lang/Integer;", "Ljava/lang/Long;");

        Reading {
            rest = List.copyOf(rest);
        }

        /** Whether a value of the type may be what the name says. */
        boolean fits(String descriptor) {
            return !(number && (NUMBERS.contains(descriptor) || BOXED.contains(descriptor)));
        }
    }

    /** The term that the name is, or that it says beside the word for a person or another word that changes nothing. */
    Optional<Lexicon.Term> judge(String name) {
        return read(name).map(Reading::term);
    }

    /** The same, with the words that stand beside the term. */
    Optional<Reading> read(String name) {
        List<String> words = lexicon.words(OWN_HEADER.matcher(name).replaceFirst(""));
        if (words.isEmpty() || lexicon.isFalseFriend(words) || lexicon.isOrganisationInTwoWords(words)) {
            return Optional.empty();
        }
        for (int length = words.size(); length > 0; length--) {
            for (int start = 0; start + length <= words.size(); start++) {
                Optional<Reading> reading = read(words, start, length);
                if (reading.isPresent()) {
                    return reading;
                }
            }
        }
        return isNumberOfPerson(words)
                ? Optional.of(new Reading(new Lexicon.Term(Categorie.IDENTITE, true, 2), List.of(), true))
                : Optional.empty();
    }

    /** By what an organisation knows a person: {@code customerNumber}, {@code numeroPatient}; not how many there are. */
    private boolean isNumberOfPerson(List<String> words) {
        return words.size() == 2
                && (isKnownPerson(words.get(0)) && words.get(1).equals("number")
                        || words.get(0).equals("numero") && isKnownPerson(words.get(1)));
    }

    /** Programs have users of their own: of databases, of queues. */
    private boolean isKnownPerson(String word) {
        return lexicon.isOtherPerson(word);
    }

    private Optional<Reading> read(List<String> words, int start, int length) {
        List<String> rest = new ArrayList<>(words.subList(0, start));
        rest.addAll(words.subList(start + length, words.size()));
        boolean last = start + length == words.size();
        boolean end = last || start == 0;
        List<String> said = words.subList(start, start + length);
        boolean number = KEYS.contains(said)
                || length == 2 && isKnownPerson(said.get(0)) && said.get(1).equals("id");
        return lexicon.term(said)
                .flatMap(term -> beside(term, rest, last).or(() -> ofPerson(said, term, rest, end)))
                .map(term -> new Reading(term, rest, number));
    }

    private Optional<Lexicon.Term> beside(Lexicon.Term term, List<String> rest, boolean last) {
        boolean person = rest.stream().anyMatch(this::isKnownPerson);
        boolean harmless = rest.stream()
                .allMatch(word -> lexicon.is(word, PERSON)
                        || lexicon.isModifier(word)
                        || isAlike(word, term)
                        || word.equals(DATE) && term.isEvent());
        if (harmless) {
            return Optional.of(new Lexicon.Term(term.category(), term.strong() || person, term.words()));
        }
        boolean plain = !lexicon.isOrganisation(rest) && rest.stream().noneMatch(this::isTechnical);
        boolean head = term.words() > 1 || last;
        boolean ofSomebody = rest.stream().allMatch(word -> lexicon.is(word, ROLE) || lexicon.isModifier(word));
        return plain && (term.strong() && head || last && ofSomebody) ? Optional.of(term) : Optional.empty();
    }

    /**
     * What counts in a type that is a person: which of their illnesses, offences or families it is ({@code typeHandicap}), and what
     * they have done or own, however it is described ({@code competencesTechniques}).
     */
    private Optional<Lexicon.Term> ofPerson(List<String> said, Lexicon.Term term, List<String> rest, boolean end) {
        boolean sorted = term.hasSorts()
                && rest.stream()
                        .allMatch(
                                word -> lexicon.is(word, SORT) || lexicon.is(word, PERSON) || lexicon.isModifier(word));
        boolean described = end
                && term.isDescribed()
                && said.stream().noneMatch(lexicon.are(DESCRIBING_NOTHING))
                && !lexicon.isOrganisation(rest)
                && rest.stream().noneMatch(word -> isTechnical(word) || lexicon.is(word, DESCRIBING_NOTHING));
        return sorted || described
                ? Optional.of(new Lexicon.Term(term.category(), false, term.words()))
                : Optional.empty();
    }

    /** Whether a word says something of the same kind: {@code cityVillage}. */
    private boolean isAlike(String word, Lexicon.Term term) {
        return lexicon.term(List.of(word))
                .filter(other -> other.category() == term.category())
                .isPresent();
    }

    /** Who sends, owns or writes is no part of a program where what is theirs comes last: {@code senderEmail}. */
    private boolean isTechnical(String word) {
        return lexicon.is(word, TECHNICAL) && !lexicon.is(word, ROLE);
    }
}
