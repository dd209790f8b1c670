package fr.charteia.core.catalogue;

import fr.charteia.annotations.Effet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that say what was decided: participles, nouns, and those that only say so of certain things. */
final class WordsOfEffects {
    /** The parts of the lexicon that hold them. */
    static final List<String> KEYS = List.of("statuts", "statutsDe", "verbesDeStatut", "noms");

    static final List<String> ATTRIBUTES = List.of("effet", "mots", "de");

    private final Map<String, Effet> statuses = new HashMap<>();
    private final Map<String, StatusOf> statusesOf = new HashMap<>();
    private final Map<String, Effet> verbs = new HashMap<>();
    private final Map<String, Effet> nouns = new HashMap<>();

    /** What a status says of certain things alone. */
    private record StatusOf(Effet effet, Set<String> of) {}

    void read(String key, Entry entry) {
        Effet effet = entry.constants("effet", Effet.class).get(0);
        Set<String> words = Lexicon.keys(entry.texts("mots"));
        switch (key) {
            case "statuts" -> words.forEach(word -> statuses.put(word, effet));
            case "verbesDeStatut" -> words.forEach(word -> verbs.put(word, effet));
            case "noms" -> words.forEach(word -> nouns.put(word, effet));
            default -> {
                StatusOf status = new StatusOf(effet, Lexicon.keys(entry.texts("de")));
                words.forEach(word -> statusesOf.put(word, status));
            }
        }
    }

    Optional<Effet> status(String word) {
        return Optional.ofNullable(statuses.get(word));
    }

    Optional<Effet> statusOf(String word, List<String> named) {
        return Optional.ofNullable(statusesOf.get(word))
                .filter(status -> Words.areIn(named, status.of()))
                .map(StatusOf::effet);
    }

    /** What is to be decided, where the opposite may be too. */
    Optional<Effet> verb(String word) {
        return Optional.ofNullable(verbs.get(word));
    }

    Optional<Effet> noun(String word) {
        return Optional.ofNullable(nouns.get(word));
    }
}
