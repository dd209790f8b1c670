package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.COMMAND;
import static fr.charteia.core.catalogue.WordKind.DECIDED;
import static fr.charteia.core.catalogue.WordKind.NEWS;
import static fr.charteia.core.catalogue.WordKind.PART_OF_ADDRESS;

import fr.charteia.annotations.Effet;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.InternalNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Classes whose objects ask somebody else to act, and that are named for a decision: {@code RefuserBourseCommand}. Whoever handles one does
 * as it says; classes whose objects tell others what was decided: {@code LoanRejectedEvent}; and addresses to which such messages are sent.
 */
final class NamesOfCommands {
    private static final int LONGEST_VERB = 3;
    private static final int LONGEST_STATUS = 2;

    private final ClassIndex index;
    private final Lexicon lexicon;
    private final SubjectsOfDecisions subjects;
    private final StatusWords statuses;

    NamesOfCommands(ClassIndex index, Lexicon lexicon, SubjectsOfDecisions subjects) {
        this.index = index;
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.statuses = new StatusWords(lexicon);
    }

    /** The effect that making such an object has. */
    Optional<Effet> effect(ClassHeader command) {
        List<String> words = new ArrayList<>(Words.of(Names.inner(command.name())));
        if (!words.isEmpty() && lexicon.is(words.get(words.size() - 1), NEWS)) {
            return told(words.subList(0, words.size() - 1));
        }
        boolean named = isNamed(words);
        if (named) {
            words.remove(words.size() - 1);
        }
        return words.isEmpty() || !named && !isCommand(command) ? Optional.empty() : asked(words);
    }

    /**
     * The effect that sending a message has, by the name of the topic or the queue that it is sent to: an event there, {@code
     * loan.rejected.v1}, or a command, {@code reject-loan}.
     */
    Optional<Effet> effectOfMessage(String address) {
        List<String> words = new ArrayList<>(Words.of(address));
        words.removeIf(word -> lexicon.is(word, PART_OF_ADDRESS) || Character.isDigit(word.charAt(0)));
        return told(words).or(() -> asked(words));
    }

    /** What a command asks for: the verb comes first. */
    private Optional<Effet> asked(List<String> words) {
        for (int length = Math.min(LONGEST_VERB, words.size() - 1); length > 0; length--) {
            Optional<Lexicon.Verb> verb = lexicon.verb(words.subList(0, length));
            if (verb.isPresent()) {
                List<String> rest = words.subList(length, words.size());
                return verb.filter(v -> !subjects.isTechnical(rest) && isAboutSomebody(v, rest))
                        .map(Lexicon.Verb::effet);
            }
        }
        return Optional.empty();
    }

    /** What an event says became of something: the words for that come last. */
    private Optional<Effet> told(List<String> words) {
        for (int length = Math.min(LONGEST_STATUS, words.size() - 1); length > 0; length--) {
            int end = words.size() - length;
            List<String> about = words.subList(0, end);
            Set<String> status = Set.of(String.join("_", words.subList(end, words.size())));
            Optional<Effet> effect = Stream.concat(
                            statuses.ofNamed(status, about).stream(),
                            statuses.effects(status, status, about).stream()
                                    .filter(found -> concernsSomebody(about, found)))
                    .findFirst();
            if (effect.isPresent()) {
                return effect;
            }
        }
        return Optional.empty();
    }

    private boolean concernsSomebody(List<String> about, Effet effect) {
        return !subjects.isTechnical(about)
                && (subjects.isPerson(about, effect)
                        || lexicon.isDecidedInTwoWords(about)
                        || about.stream().anyMatch(lexicon.are(DECIDED)));
    }

    /** Whether it is a command by its name, or by what it implements. */
    private boolean isCommand(ClassHeader type) {
        return index.supertypes(type.name()).stream()
                .map(above -> Words.of(InternalNames.simple(above)))
                .anyMatch(this::isNamed);
    }

    private boolean isNamed(List<String> words) {
        return !words.isEmpty() && lexicon.is(words.get(words.size() - 1), COMMAND);
    }

    /** Whether the words after the verb say whose due it is, or what: there are no parameters that would. */
    private boolean isAboutSomebody(Lexicon.Verb verb, List<String> rest) {
        if (!verb.about().isEmpty()) {
            return Words.areIn(rest, verb.about());
        }
        return subjects.isPerson(rest, verb.effet())
                || !verb.person()
                        && (lexicon.isDecidedInTwoWords(rest)
                                || rest.stream()
                                        .anyMatch(word -> lexicon.is(word, DECIDED)
                                                && !verb.except().contains(word)));
    }
}
