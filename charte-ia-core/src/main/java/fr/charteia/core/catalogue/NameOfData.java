package fr.charteia.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the name of a field, parameter or accessor says of its value, the type that declares it left aside. */
final class NameOfData {
    private final Lexicon lexicon;

    NameOfData(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What a name says.
     *
     * @param term what the value is
     * @param rest the words beside it: whose it is, for one
     */
    record Reading(Lexicon.Term term, List<String> rest) {
        Reading {
            rest = List.copyOf(rest);
        }
    }

    /** The term that the name is, or that it says beside the word for a person or another word that changes nothing. */
    Optional<Lexicon.Term> judge(String name) {
        return read(name).map(Reading::term);
    }

    /** The same, with the words that stand beside the term. */
    Optional<Reading> read(String name) {
        List<String> words = Words.of(name);
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
        return Optional.empty();
    }

    private Optional<Reading> read(List<String> words, int start, int length) {
        List<String> rest = new ArrayList<>(words.subList(0, start));
        rest.addAll(words.subList(start + length, words.size()));
        boolean last = start + length == words.size();
        return lexicon.term(words.subList(start, start + length))
                .flatMap(term -> beside(term, rest, last))
                .map(term -> new Reading(term, rest));
    }

    private Optional<Lexicon.Term> beside(Lexicon.Term term, List<String> rest, boolean last) {
        boolean person = rest.stream().anyMatch(word -> lexicon.isPerson(word) && !isUser(word));
        boolean harmless = rest.stream().allMatch(word -> lexicon.isPerson(word) || lexicon.isModifier(word));
        if (harmless) {
            return Optional.of(new Lexicon.Term(term.category(), term.strong() || person, term.words()));
        }
        boolean plain = !lexicon.isOrganisation(rest) && rest.stream().noneMatch(this::isTechnical);
        boolean head = term.words() > 1 || last;
        boolean ofSomebody = rest.stream().allMatch(word -> lexicon.isRole(word) || lexicon.isModifier(word));
        return plain && (term.strong() && head || last && ofSomebody) ? Optional.of(term) : Optional.empty();
    }

    /** Who sends, owns or writes is no part of a program where what is theirs comes last: {@code senderEmail}. */
    private boolean isTechnical(String word) {
        return lexicon.isTechnical(word) && !lexicon.isRole(word);
    }

    /** Programs have users of their own: of databases, of queues. */
    private static boolean isUser(String word) {
        return word.equals("user") || word.equals("utilisateur");
    }
}
