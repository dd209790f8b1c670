package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.DECIDED;
import static fr.charteia.core.catalogue.WordKind.HANDLING;
import static fr.charteia.core.catalogue.WordKind.KEEPING;
import static fr.charteia.core.catalogue.WordKind.LINK;
import static fr.charteia.core.catalogue.WordKind.MESSAGE;
import static fr.charteia.core.catalogue.WordKind.NOUN_TOO;
import static fr.charteia.core.catalogue.WordKind.SENDING;

import fr.charteia.annotations.Effet;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;

/**
 * What a method says that it does, where it may be a decision: by a verb ({@code rejectClaim}, {@code bulkApproveLeaves}), by what
 * it is told ({@code handle(RejectClaimCommand)}, {@code onClaimRejected}), by what it sends ({@code sendRejectionEmail}), by a noun
 * ({@code rejetDossier}, {@code loanApproval}).
 */
final class SaidByMethods {
    private static final int LONGEST_VERB = 3;
    private static final int SHORTEST_JOINED = 8;
    private static final int SHORTEST_PART = 3;
    private static final Pattern AND = Pattern.compile("(?<=\\p{Ll})(?:And|Et|Then|Puis|Or|Ou)(?=\\p{Lu})");

    private final ClassIndex index;
    private final Lexicon lexicon;

    SaidByMethods(ClassIndex index, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
    }

    /**
     * What is said.
     *
     * @param said the word that says it
     * @param rest the words beside it: what it is about, for one
     * @param form whether every word beside it must be known, or it must say to whom it is sent, too
     */
    record Said(Lexicon.Verb verb, String said, List<String> rest, Form form) {
        Said {
            rest = List.copyOf(rest);
        }
    }

    /** By what something is said. */
    enum Form {
        VERB,
        NEWS,
        NOUN,
        MESSAGE
    }

    Optional<Said> read(MemberRef method) {
        List<String> words = Words.of(method.name());
        Optional<Said> verb =
                verb(words, Form.VERB).or(() -> joined(method.name())).or(() -> second(method.name()));
        if (verb.isPresent() || words.isEmpty()) {
            return verb;
        }
        List<String> after = words.subList(1, words.size());
        if (lexicon.is(words.get(0), HANDLING)) {
            Optional<Said> news = news(without(after, lexicon.are(LINK)));
            boolean marked = !after.isEmpty() && lexicon.is(after.get(0), LINK);
            return news.filter(said -> marked || !said.rest().isEmpty()).or(() -> told(method));
        }
        return lexicon.is(words.get(0), SENDING) ? message(after) : noun(words, method);
    }

    /** A verb at the beginning, perhaps with a word that says how. */
    private Optional<Said> verb(List<String> words, Form form) {
        int start = 0;
        while (start < words.size() && lexicon.isManner(words.get(start))) {
            start++;
        }
        for (int length = Math.min(LONGEST_VERB, words.size() - start); length > 0; length--) {
            int end = start + length;
            Optional<Lexicon.Verb> verb = lexicon.verb(words.subList(start, end));
            if (verb.isPresent()) {
                return verb.map(known -> new Said(known, words.get(end - 1), words.subList(end, words.size()), form));
            }
        }
        return Optional.empty();
    }

    /** A verb and what it is about, written as one: {@code accepterconge}. */
    private Optional<Said> joined(String name) {
        if (name.length() < SHORTEST_JOINED || !name.equals(name.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        for (int i = SHORTEST_PART; i <= name.length() - SHORTEST_PART; i++) {
            List<String> object = Words.of(name.substring(i));
            if (object.size() == 1 && lexicon.is(object.get(0), DECIDED)) {
                Optional<Said> verb = verb(Words.of(name.substring(0, i)), Form.VERB);
                if (verb.isPresent() && verb.get().rest().isEmpty()) {
                    return verb.map(said -> new Said(said.verb(), said.said(), object, Form.VERB));
                }
            }
        }
        return Optional.empty();
    }

    /** The second of two verbs: {@code checkAndGrantLoan}. */
    private Optional<Said> second(String name) {
        String[] parts = AND.split(name);
        return parts.length == 2 && !isKeptWith(Words.of(parts[0]), Words.of(parts[1]))
                ? verb(Words.of(parts[1]), Form.VERB)
                : Optional.empty();
    }

    /** Whether what is joined is another thing that is kept: the score in {@code saveAnalysisAndScore}. */
    private boolean isKeptWith(List<String> first, List<String> joined) {
        return first.size() > 1
                && lexicon.is(first.get(0), KEEPING)
                && joined.size() == 1
                && lexicon.is(joined.get(0), NOUN_TOO);
    }

    /** What happened: a participle at the end. */
    private Optional<Said> news(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int last = words.size() - 1;
        return lexicon.status(words.get(last))
                .map(effet -> new Said(Lexicon.Verb.of(effet), words.get(last), words.subList(0, last), Form.NEWS));
    }

    /** What the one object says that the method is given: an order, or news. */
    private Optional<Said> told(MemberRef method) {
        Type[] types = Type.getArgumentTypes(method.descriptor());
        if (types.length != 1 || types[0].getSort() != Type.OBJECT || !index.inScope(types[0].getInternalName())) {
            return Optional.empty();
        }
        List<String> words = Words.of(Names.inner(types[0].getInternalName()));
        int last = words.size() - 1;
        if (last < 1 || !lexicon.is(words.get(last), MESSAGE)) {
            return Optional.empty();
        }
        List<String> said = words.subList(0, last);
        return verb(said, Form.NEWS).or(() -> news(said));
    }

    /** A noun or a participle among what is sent. */
    private Optional<Said> message(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Optional<Effet> effet = lexicon.noun(word).or(() -> lexicon.status(word));
            if (effet.isPresent()) {
                List<String> rest = without(words, one -> one.equals(word) || isBesideMessage(one));
                return Optional.of(new Said(Lexicon.Verb.of(effet.get()), word, rest, Form.MESSAGE));
            }
            Optional<Said> ofNamed = messageOf(word, without(words, one -> one.equals(word) || isBesideMessage(one)));
            if (ofNamed.isPresent()) {
                return ofNamed;
            }
        }
        return Optional.empty();
    }

    /** What says so of certain things alone, beside one of them: {@code publishAccountFreezeEvent}. */
    private Optional<Said> messageOf(String word, List<String> rest) {
        return lexicon.statusOf(word, rest)
                .map(effet -> new Said(Lexicon.Verb.of(effet, Set.copyOf(rest)), word, rest, Form.MESSAGE));
    }

    private boolean isBesideMessage(String word) {
        return lexicon.is(word, MESSAGE)
                || lexicon.is(word, LINK)
                || lexicon.noun(word).isPresent()
                || lexicon.status(word).isPresent();
    }

    /** A noun at the beginning or at the end of what is given something to do it to. */
    private Optional<Said> noun(List<String> words, MemberRef method) {
        boolean fluent =
                Type.getReturnType(method.descriptor()).getInternalName().equals(method.owner());
        int last = words.size() - 1;
        if (last < 1 || fluent || Type.getArgumentTypes(method.descriptor()).length == 0) {
            return Optional.empty();
        }
        return noun(words.get(0), words.subList(1, last + 1))
                .or(() -> noun(words.get(last), without(words.subList(0, last), lexicon::isManner)));
    }

    private Optional<Said> noun(String word, List<String> rest) {
        return lexicon.noun(word).map(effet -> new Said(Lexicon.Verb.of(effet), word, rest, Form.NOUN));
    }

    private static List<String> without(List<String> words, Predicate<String> left) {
        return words.stream().filter(left.negate()).toList();
    }
}
