package fr.charteia.core.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether names speak of AI, by whole words: those that mean nothing else, and those that need a second one, or AI itself, beside
 * them; whether those of classes speak of HTTP, and those of settings, hosts and paths say that an address is one of an AI.
 */
final class AiWords {
    private static final Pattern SEPARATORS = Pattern.compile("[./$]+");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}+(?!\\p{Ll})\\d*|\\p{Lu}?\\p{Ll}[\\p{Ll}\\d]*");

    private final Set<String> sure;
    private final Set<String> asWritten;
    private final Set<String> vague;
    private final Set<String> signs;
    private final Set<String> ai;
    private final Set<String> besideAi;
    private final OneOfTexts hints;
    private final List<String> clients;
    private final Set<String> ofSettings;
    private final Set<String> ofAddresses;
    private final OneOfTexts hintsOfSettings;
    private final Set<String> ofHosts;
    private final Set<String> segments;

    AiWords() {
        WordLists file = WordLists.read("inconnues.txt");
        sure = Set.copyOf(file.words("mots"));
        asWritten = Set.copyOf(file.words("mots-en-un"));
        vague = Set.copyOf(file.words("mots-vagues"));
        signs = Set.copyOf(file.words("signes"));
        ai = Set.copyOf(file.words("ia"));
        besideAi = Set.copyOf(file.words("mots-avec-ia"));
        hints = new OneOfTexts(List.of())
                .orWords(sure)
                .orWords(asWritten)
                .orWords(vague)
                .orWords(besideAi);
        clients = file.words("clients-http");
        ofAddresses = Set.copyOf(file.words("mots-d-adresse"));
        ofSettings = Set.copyOf(file.words("mots-de-reglages"));
        hintsOfSettings = new OneOfTexts(List.of()).orWords(ofSettings);
        ofHosts = Set.copyOf(file.words("mots-d-hotes"));
        segments = Set.copyOf(file.words("segments"));
    }

    /** Whether these names, of a class and of the artifact that it is in, together speak of AI. */
    boolean speakOfAi(List<String> names) {
        Set<String> words = new HashSet<>();
        names.forEach(name -> addWords(name, words));
        if (hasOne(words, sure) || hasOne(words, asWritten) || hasOne(words, besideAi) && hasOne(words, ai)) {
            return true;
        }
        long doubtful = words.stream().filter(vague::contains).count();
        return doubtful > 1 || (doubtful == 1 && hasOne(words, signs));
    }

    /** Whether the name has a word that may be of AI, alone or beside others. */
    boolean hintAtAi(String name) {
        // Where nothing can stand between two words that count as one, a word is in the name as it is.
        if (name.indexOf('-') < 0 && name.indexOf('_') < 0 && !hints.isIn(name)) {
            return false;
        }
        Set<String> words = new HashSet<>();
        addWords(name, words);
        return hasOne(words, sure) || hasOne(words, asWritten) || hasOne(words, vague) || hasOne(words, besideAi);
    }

    /** Whether a setting of that name gives the address of an AI, if it gives an address: {@code gemini.api.url}, {@code AI_SERVICE_URL}. */
    boolean nameSetting(String key) {
        if (!hintsOfSettings.isIn(key)) {
            return false;
        }
        Set<String> words = new HashSet<>();
        addWords(key, words);
        return hasOne(words, ofSettings);
    }

    /** Whether the name of a setting says that it is an address: neither a key nor the name of a model. */
    boolean nameAddress(String key) {
        Set<String> words = new HashSet<>();
        addWords(key, words);
        return hasOne(words, ofAddresses);
    }

    /** Whether an AI answers at a host of that name: {@code ml-service}, {@code scoring-ai}. */
    boolean nameHost(String host) {
        Set<String> words = new HashSet<>();
        addWords(host, words);
        return hasOne(words, ofHosts);
    }

    /** Whether what answers under that segment of a path is an AI: {@code /ai/match}. */
    boolean isSegment(String segment) {
        return segments.contains(segment.toLowerCase(Locale.ROOT));
    }

    /** The words of which each such host or path has one. */
    Set<String> ofAddressesThemselves() {
        Set<String> all = new HashSet<>(ofHosts);
        all.addAll(segments);
        return all;
    }

    /** The words of which the name of such a setting has one. */
    Set<String> ofSettings() {
        return ofSettings;
    }

    /** Whether a class of that simple name sends requests of HTTP. */
    boolean isClient(String simpleName) {
        return clients.stream().anyMatch(simpleName::contains);
    }

    private static boolean hasOne(Set<String> words, Set<String> list) {
        return words.stream().anyMatch(list::contains);
    }

    /** The words of each segment, and each two neighbours as one, unless that means something else: OpenAi, open-ai, not dialog-flow. */
    private void addWords(String name, Set<String> words) {
        for (String segment : SEPARATORS.split(name)) {
            String previous = "";
            Matcher matcher = WORD.matcher(segment);
            while (matcher.find()) {
                String word = matcher.group().toLowerCase(Locale.ROOT);
                words.add(word);
                if (!asWritten.contains(previous + word)) {
                    words.add(previous + word);
                }
                previous = word;
            }
        }
    }
}
