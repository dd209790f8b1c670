package fr.charteia.core.catalogue;

import static fr.charteia.core.catalogue.WordKind.AMBIGUOUS;
import static fr.charteia.core.catalogue.WordKind.DECIDED;
import static fr.charteia.core.catalogue.WordKind.FALSE_FRIEND;
import static fr.charteia.core.catalogue.WordKind.KEPT;
import static fr.charteia.core.catalogue.WordKind.LOOSELY_DECIDED;
import static fr.charteia.core.catalogue.WordKind.MANNER;
import static fr.charteia.core.catalogue.WordKind.MODIFIER;
import static fr.charteia.core.catalogue.WordKind.NEGATION;
import static fr.charteia.core.catalogue.WordKind.ORGANISATION;
import static fr.charteia.core.catalogue.WordKind.PERSON;
import static fr.charteia.core.catalogue.WordKind.QUALIFIER_OF_STATUS;
import static fr.charteia.core.catalogue.WordKind.ROLE;
import static fr.charteia.core.catalogue.WordKind.USER;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Effet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The words by which names are judged, read from {@code lexique.yml}. */
final class Lexicon {
    private static final String FILE = "lexique.yml";
    /** Shorter names that do not separate their words are too often something else. */
    private static final int SHORTEST_GLUED = 7;

    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Term> glued = new HashMap<>();
    private final Map<WordKind, Set<String>> kinds = new EnumMap<>(WordKind.class);
    private final Map<String, Verb> verbs = new HashMap<>();
    private final WordsOfEffects effects = new WordsOfEffects();
    private final Map<String, String> unabridged = new HashMap<>();
    private final WordForms forms = new WordForms(unabridged, are(PERSON));

    /**
     * What a name means.
     *
     * @param strong whether the name alone is enough
     * @param words how many words it has
     */
    record Term(Categorie category, boolean strong, int words) {
        private static final Set<Categorie> OF_EVENTS = EnumSet.of(
                Categorie.ETAT_CIVIL,
                Categorie.VIE_FAMILIALE,
                Categorie.VIE_PROFESSIONNELLE,
                Categorie.SANTE,
                Categorie.INFRACTIONS);

        private static final Set<Categorie> OF_PERSONS =
                EnumSet.of(Categorie.IDENTITE, Categorie.ETAT_CIVIL, Categorie.VIE_FAMILIALE, Categorie.NIR);

        private static final Set<Categorie> OF_THE_LIVING =
                EnumSet.of(Categorie.ETAT_CIVIL, Categorie.SANTE, Categorie.GENETIQUE);

        private static final Set<Categorie> OF_SORTS = EnumSet.of(
                Categorie.ETAT_CIVIL,
                Categorie.VIE_FAMILIALE,
                Categorie.SANTE,
                Categorie.ORIGINE,
                Categorie.RELIGION,
                Categorie.INFRACTIONS);

        private static final Set<Categorie> OF_LIFE = EnumSet.of(Categorie.VIE_PROFESSIONNELLE, Categorie.SANTE);

        private static final Set<Categorie> DESCRIBED = EnumSet.of(
                Categorie.VIE_PROFESSIONNELLE,
                Categorie.SANTE,
                Categorie.FINANCIERE,
                Categorie.BIOMETRIE,
                Categorie.ORIGINE,
                Categorie.RELIGION,
                Categorie.INFRACTIONS);

        /** Whether a word for its kind says as much of a person: {@code typeHandicap}, {@code nationalityCode}. */
        boolean hasSorts() {
            return OF_SORTS.contains(category);
        }

        /** Whether a word beside it that means nothing else describes it: {@code servicesIncome}, {@code highestEducation}. */
        boolean isDescribed() {
            return DESCRIBED.contains(category);
        }

        /** Whether organisations have no such thing. */
        boolean ofPersonsAlone() {
            return strong && OF_PERSONS.contains(category);
        }

        /** Whether when it was is as much of a person: {@code dateHospitalisation}, but not the date of an address. */
        boolean isEvent() {
            return OF_EVENTS.contains(category);
        }

        /** Whether somebody who is sought is told what it will be: a post, a pay. */
        boolean isOffered() {
            return category == Categorie.VIE_PROFESSIONNELLE || category == Categorie.FINANCIERE;
        }

        /** Whether it says how somebody is or works: of whom, something else in the same class may say. */
        boolean isOfLife() {
            return OF_LIFE.contains(category);
        }

        /** Whether it says by more than one word that it is money: an account's number, and no {@code bonus}. */
        boolean isNumberOfMoney() {
            return category == Categorie.FINANCIERE && words > 1;
        }

        /** Whether animals have such a thing too. */
        boolean ofAnimalsToo() {
            return OF_THE_LIVING.contains(category);
        }
    }

    /**
     * A verb that decides.
     *
     * @param about words of which one must stand beside it; empty for any that is known
     * @param also words for what it decides about beside what is known
     * @param except words for what it is no decision about
     * @param within words of which one must stand in the name of its class; empty for any class
     * @param person whether it only decides on persons
     */
    record Verb(
            Effet effet, Set<String> about, Set<String> also, Set<String> except, Set<String> within, boolean person) {
        /** One that nothing more is known of. */
        static Verb of(Effet effet) {
            return of(effet, Set.of());
        }

        /** One that is said of these things, too, whatever else they are in a program. */
        static Verb of(Effet effet, Set<String> also) {
            return new Verb(effet, Set.of(), also, Set.of(), Set.of(), false);
        }
    }

    Lexicon() {
        List<ModelError> errors = new ArrayList<>();
        Problems problems = new Problems(FILE, errors);
        List<String> keys = new ArrayList<>();
        for (WordKind kind : WordKind.values()) {
            keys.add(kind.key());
        }
        keys.addAll(List.of("donnees", "decisions", "abreviations"));
        keys.addAll(WordsOfEffects.KEYS);
        CatalogueFile.compose(Catalogue.resource(FILE), problems)
                .flatMap(node -> Entry.of(node, keys, problems))
                .ifPresent(entry -> read(entry, problems));
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
    }

    private void read(Entry lexicon, Problems problems) {
        lexicon.texts("abreviations")
                .forEach(text ->
                        unabridged.put(Words.of(text).get(0), Words.of(text).get(1)));
        for (WordKind kind : WordKind.values()) {
            kinds.put(kind, keys(lexicon.texts(kind.key())));
        }
        for (Node node : items(lexicon, "donnees")) {
            Entry.of(node, List.of("categorie", "fort", "faible"), problems).ifPresent(this::readTerms);
        }
        for (Node node : items(lexicon, "decisions")) {
            Entry.of(node, List.of("effet", "verbes", "objet", "objets", "aussi", "sauf", "dans", "personne"), problems)
                    .ifPresent(this::readVerbs);
        }
        for (String key : WordsOfEffects.KEYS) {
            for (Node node : items(lexicon, key)) {
                Entry.of(node, WordsOfEffects.ATTRIBUTES, problems).ifPresent(entry -> effects.read(key, entry));
            }
        }
    }

    private static List<Node> items(Entry entry, String key) {
        return entry.node(key)
                .filter(SequenceNode.class::isInstance)
                .map(node -> ((SequenceNode) node).getValue())
                .orElse(List.of());
    }

    private void readTerms(Entry entry) {
        Categorie category = entry.constants("categorie", Categorie.class).get(0);
        entry.texts("fort").forEach(text -> addTerm(text, category, true));
        entry.texts("faible").forEach(text -> addTerm(text, category, false));
    }

    private void addTerm(String text, Categorie category, boolean strong) {
        List<String> words = words(text);
        Term term = new Term(category, strong, words.size());
        terms.put(Words.key(words), term);
        if (words.size() > 1 && Words.glued(words).length() >= SHORTEST_GLUED) {
            glued.put(Words.glued(words), term);
        }
    }

    private void readVerbs(Entry entry) {
        Effet effet = entry.constants("effet", Effet.class).get(0);
        Set<String> about = keys(entry.texts("objets"));
        Verb read = new Verb(
                effet,
                about,
                keys(entry.texts("aussi")),
                keys(entry.texts("sauf")),
                keys(entry.texts("dans")),
                entry.flag("personne"));
        entry.texts("verbes").forEach(verb -> verbs.put(Words.key(Words.of(verb)), read));
    }

    static Set<String> keys(List<String> texts) {
        return texts.stream().map(text -> Words.key(Words.of(text))).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word is of that kind. */
    boolean is(String word, WordKind kind) {
        return kinds.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether words are of that kind. */
    Predicate<String> are(WordKind kind) {
        return word -> is(word, kind);
    }

    /** The words of a name in full: {@code date naissance} of {@code datNaiss}. */
    List<String> words(String name) {
        return forms.words(name);
    }

    /** What a word of a status says was decided. */
    Optional<Effet> status(String word) {
        return effects.status(word);
    }

    /** What a word of a status says was decided of what a class is named for. */
    Optional<Effet> statusOf(String word, List<String> named) {
        return effects.statusOf(word, named);
    }

    /** What the constant of a decision says that is to be decided. */
    Optional<Effet> statusAsVerb(String word) {
        return effects.verb(word);
    }

    /** What a noun says was decided: {@code rejection}. */
    Optional<Effet> noun(String word) {
        return effects.noun(word);
    }

    /** Whether a word says how something is done, before the verb. */
    boolean isManner(String word) {
        return is(word, MANNER) || Character.isDigit(word.charAt(0));
    }

    boolean qualifiesStatus(String word) {
        return is(word, QUALIFIER_OF_STATUS) || is(word, NEGATION);
    }

    /** Whether a word says what persons are granted, and means nothing else in the name of a class. */
    boolean isSurelyDecided(String word) {
        return is(word, DECIDED) && !is(word, LOOSELY_DECIDED);
    }

    /** Whether an annotation of that name says that objects of a class are kept. */
    boolean isKept(String annotation) {
        return is(Words.key(Words.of(annotation)), KEPT);
    }

    /** The term that these words are, all of them, wherever they are separated: {@code cardHolderName}, {@code cardholder_name}. */
    Optional<Term> term(List<String> words) {
        Term term = terms.get(Words.key(words));
        return Optional.ofNullable(term != null ? term : glued.get(Words.glued(words)));
    }

    Optional<Verb> verb(List<String> words) {
        return Optional.ofNullable(verbs.get(Words.key(words)));
    }

    boolean isFalseFriend(List<String> words) {
        return is(Words.key(words), FALSE_FRIEND);
    }

    /** A person, and not just a user: programs have users of their own. */
    boolean isOtherPerson(String word) {
        return is(word, PERSON) && !is(word, USER);
    }

    boolean isAmbiguous(String word) {
        return is(word, AMBIGUOUS) || is(word, ROLE);
    }

    /** Whether a word only says which of several it is, as a number does, or the letter of whoever has it ({@code nomP} of a patient). */
    boolean isModifier(String word) {
        return is(word, MODIFIER) || word.length() == 1 || Character.isDigit(word.charAt(0));
    }

    /** Whether one of these words means an organisation or a thing, or two that follow each other do. */
    boolean isOrganisation(List<String> words) {
        return words.stream().anyMatch(word -> is(word, ORGANISATION)) || isOrganisationInTwoWords(words);
    }

    /** As “legal person”, of which each word alone means something else. */
    boolean isOrganisationInTwoWords(List<String> words) {
        return isInTwoWords(words, ORGANISATION);
    }

    /** As “bank account”, which is no bank. */
    boolean isAmbiguousInTwoWords(List<String> words) {
        return isInTwoWords(words, AMBIGUOUS);
    }

    private boolean isInTwoWords(List<String> words, WordKind kind) {
        return IntStream.range(1, words.size()).anyMatch(i -> is(Words.key(words.subList(i - 1, i + 1)), kind));
    }

    /** As “credit card”, of which the words alone may be about anything. */
    boolean isDecidedInTwoWords(List<String> words) {
        return isInTwoWords(words, DECIDED);
    }

    /** The words but such two: what a {@code JobApplicationStatus} has is a status, and no job. */
    List<String> besideDecidedInTwoWords(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(i -> !isDecidedInTwoWords(words.subList(Math.max(0, i - 1), Math.min(words.size(), i + 2))))
                .mapToObj(words::get)
                .toList();
    }
}
