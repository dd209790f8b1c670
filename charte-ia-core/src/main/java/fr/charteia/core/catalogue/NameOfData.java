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

    /** The term that the name is, or that it says beside the word for a person or another word that changes nothing. */
    Optional<Lexicon.Term> judge(String name) {
        List<String> words = Words.of(name);
        if (words.isEmpty() || lexicon.isFalseFriend(words)) {
            return Optional.empty();
        }
        Optional<Lexicon.Term> whole = lexicon.term(words);
        return whole.isPresent() ? whole : part(words);
    }

    private Optional<Lexicon.Term> part(List<String> words) {
        for (int length = words.size() - 1; length > 0; length--) {
            for (int start = 0; start + length <= words.size(); start++) {
                Optional<Lexicon.Term> term = lexicon.term(words.subList(start, start + length));
                if (term.isPresent()) {
                    List<String> rest = new ArrayList<>(words.subList(0, start));
                    rest.addAll(words.subList(start + length, words.size()));
                    return beside(term.get(), rest);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Lexicon.Term> beside(Lexicon.Term term, List<String> rest) {
        boolean person = rest.stream().anyMatch(word -> lexicon.isPerson(word) && !isUser(word));
        boolean harmless = rest.stream().allMatch(word -> lexicon.isPerson(word) || lexicon.isModifier(word));
        if (harmless) {
            return Optional.of(new Lexicon.Term(term.category(), term.strong() || person, term.words()));
        }
        boolean plain = rest.stream().noneMatch(word -> lexicon.isTechnical(word) || lexicon.isOrganisation(word));
        return term.strong() && term.words() > 1 && plain ? Optional.of(term) : Optional.empty();
    }

    /** Programs have users of their own: of databases, of queues. */
    private static boolean isUser(String word) {
        return word.equals("user") || word.equals("utilisateur");
    }
}
