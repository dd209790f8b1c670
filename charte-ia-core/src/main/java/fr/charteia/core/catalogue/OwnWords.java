package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.ANSWERED;
import static fr.charteia.core.catalogue.WordKind.COMPLAINT;
import static fr.charteia.core.catalogue.WordKind.CORRESPONDENT;
import static fr.charteia.core.catalogue.WordKind.FOLLOWED;
import static fr.charteia.core.catalogue.WordKind.GRADE;
import static fr.charteia.core.catalogue.WordKind.HANDED_IN;
import static fr.charteia.core.catalogue.WordKind.INTERNAL_COMPLAINT;
import static fr.charteia.core.catalogue.WordKind.LEARNER;
import static fr.charteia.core.catalogue.WordKind.LETTER;
import static fr.charteia.core.catalogue.WordKind.OWN_WORDS;
import static fr.charteia.core.catalogue.WordKind.PERSON;
import static fr.charteia.core.catalogue.WordKind.QUALIFIER_OF_GRADE;
import static fr.charteia.core.catalogue.WordKind.REQUEST;
import static fr.charteia.core.catalogue.WordKind.SURELY_HANDED_IN;
import static fr.charteia.core.catalogue.WordKind.TECHNICAL_TYPE;
import static fr.charteia.core.catalogue.WordKind.TOLD_FACT;
import static fr.charteia.core.catalogue.WordKind.WORDS_OF_LETTER;
import static fr.charteia.core.catalogue.WordKind.WORDS_OF_WORK;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.bytecode.ClassHeader;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is said in somebody's own words, or about them in those of others, or as a grade. It is called by what any such is,
 * {@code content}, {@code notes} or {@code score}: what it is, the class tells that holds it, and whose it is, another property.
 */
final class OwnWords {
    /** Longer names of what is known of somebody than of so many words are not looked for in the name of a class. */
    private static final int LONGEST_TERM = 2;

    private final Lexicon lexicon;
    private final TypeKinds types;

    OwnWords(Lexicon lexicon, TypeKinds types) {
        this.lexicon = lexicon;
        this.types = types;
    }

    /** What a text of the class is; empty where its name or its class says nothing of the kind. */
    Optional<NameOfData.Reading> read(ClassHeader declaring, String name) {
        List<String> named = lexicon.words(Names.inner(declaring.name()));
        List<String> said = lexicon.words(name);
        if (said.isEmpty() || named.isEmpty() || lexicon.is(named.get(named.size() - 1), TECHNICAL_TYPE)) {
            return Optional.empty();
        }
        if (isWork(declaring, named, said) || isGrade(declaring, named, said)) {
            return reading(Categorie.VIE_PROFESSIONNELLE, said);
        }
        if (isLetter(declaring, named, said) || isComplaint(declaring, named, said)) {
            return reading(Categorie.CORRESPONDANCE, said);
        }
        return sensitive(named)
                .filter(category -> said.stream().allMatch(word -> lexicon.is(word, OWN_WORDS)))
                .filter(category -> types.isOf(declaring, lexicon.are(FOLLOWED)))
                .flatMap(category -> reading(category, said));
    }

    /** Whether it is what somebody wrote to somebody: the {@code body} of an {@code Email} that says from whom, or to whom. */
    private boolean isLetter(ClassHeader declaring, List<String> named, List<String> said) {
        return any(named, LETTER)
                && said.stream().allMatch(word -> lexicon.is(word, WORDS_OF_LETTER))
                && declaring.fields().stream()
                        .filter(field -> !field.isStatic())
                        .map(field -> lexicon.words(field.name()))
                        .anyMatch(words -> !words.isEmpty() && lexicon.is(words.get(0), CORRESPONDENT));
    }

    /**
     * Whether it is what somebody handed in or answered: the {@code content} of a {@code Submission} that has a {@code user}, of a
     * {@code Homework} that has a {@code student}, the {@code userAnswer} of an {@code InterviewAnswer}.
     */
    private boolean isWork(ClassHeader declaring, List<String> named, List<String> said) {
        boolean answers = any(named, ANSWERED);
        boolean byItself = said.size() > 1 && any(said, PERSON) && any(said, ANSWERED);
        boolean words = said.stream().allMatch(word -> lexicon.is(word, WORDS_OF_WORK) || lexicon.is(word, PERSON))
                && any(said, WORDS_OF_WORK);
        Predicate<String> learners = word -> lexicon.is(word, LEARNER) || lexicon.is(word, FOLLOWED);
        boolean handedIn = any(named, SURELY_HANDED_IN) && types.isOf(declaring, lexicon.are(PERSON))
                || any(named, HANDED_IN) && types.isOf(declaring, learners);
        boolean asked = any(named, REQUEST) && types.isOf(declaring, lexicon.are(PERSON));
        boolean answered =
                answers && (byItself || asked || named.stream().anyMatch(learners) || types.isOf(declaring, learners));
        return words && (handedIn || answered);
    }

    /** Whether it is how well a learner did: the {@code totalScore} of an {@code ExamResult} that has a {@code studentId}. */
    private boolean isGrade(ClassHeader declaring, List<String> named, List<String> said) {
        return any(said, GRADE)
                && said.stream().allMatch(word -> lexicon.is(word, GRADE) || lexicon.is(word, QUALIFIER_OF_GRADE))
                && (types.isOf(declaring, lexicon.are(LEARNER)) || any(named, LEARNER) && any(named, GRADE));
    }

    /**
     * Whether it is what somebody complains of, who is served, or asks to be paid for: the {@code description} of a {@code Ticket} that
     * has a {@code customer} or their {@code email}, the {@code lossDescription} of a {@code Claim} that a {@code User} made.
     */
    private boolean isComplaint(ClassHeader declaring, List<String> named, List<String> said) {
        return any(named, COMPLAINT)
                && any(said, OWN_WORDS)
                && said.stream().allMatch(word -> lexicon.is(word, OWN_WORDS) || lexicon.is(word, TOLD_FACT))
                && (types.isOf(declaring, lexicon::isOtherPerson)
                        || types.isPersonal(declaring)
                        || types.tellsOfWhoIsServed(declaring)
                        || !any(named, INTERNAL_COMPLAINT) && types.isOfUser(declaring));
    }

    private boolean any(List<String> words, WordKind kind) {
        return words.stream().anyMatch(lexicon.are(kind));
    }

    /** For which sensitive thing the class is named: {@code Consultation}, {@code MedicalRecord}. */
    private Optional<Categorie> sensitive(List<String> named) {
        for (int length = LONGEST_TERM; length > 0; length--) {
            for (int start = 0; start + length <= named.size(); start++) {
                Optional<Categorie> category = lexicon.term(named.subList(start, start + length))
                        .map(Lexicon.Term::category)
                        .filter(Categorie::estSensible);
                if (category.isPresent()) {
                    return category;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<NameOfData.Reading> reading(Categorie category, List<String> said) {
        return Optional.of(new NameOfData.Reading(new Lexicon.Term(category, true, said.size()), List.of(), false));
    }
}
