package fr.charteia.core.catalogue;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Effet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The words by which names are judged, read from {@code lexique.yml}. */
final class Lexicon {
    private static final String FILE = "lexique.yml";
    private static final List<String> SETS = List.of(
            "personnes",
            "ambigus",
            "roles",
            "lus",
            "textes",
            "enveloppes",
            "modificateurs",
            "sortes",
            "horsDescription",
            "organisations",
            "offres",
            "motsDOffres",
            "animaux",
            "techniques",
            "typesTechniques",
            "fauxAmis",
            "objets",
            "surPersonnes",
            "surMembres",
            "membres",
            "pieces",
            "affectations",
            "ouvrages",
            "objetsVagues",
            "objetsTechniques",
            "choses",
            "etatsTechniques",
            "porteursDeStatut",
            "conclusions",
            "etatsDunDossier",
            "notes",
            "precisionsDeNote",
            "travaux",
            "motsDeTravaux",
            "epreuves",
            "remis",
            "eleves",
            "reponses",
            "conserves",
            "accordsParOpposition",
            "requetes",
            "demandesVagues",
            "demandesDeCandidats",
            "supportsDeDemande",
            "attestations",
            "suivis",
            "heberges",
            "signesDHeberge",
            "utilisateurs",
            "commandes",
            "gestionnairesDe",
            "encadrements",
            "destinataires",
            "licences",
            "licencesDeProgrammes",
            "recherches",
            "liensDeStatut",
            "etapes",
            "parcours",
            "liensDAuteur",
            "auteurs",
            "certitudes",
            "decisionsNommees",
            "corrections",
            "repondus",
            "changementsDeStatut",
            "messages",
            "envois",
            "precisionsDeStatut",
            "negations",
            "propositions",
            "parUneIa",
            "jugements",
            "conseils",
            "enVigueur",
            "retraitsParLeDemandeur",
            "refusNies",
            "manieres",
            "gestionnaires",
            "liaisons",
            "traitements",
            "issues");
    /** Shorter names that do not separate their words are too often something else. */
    private static final int SHORTEST_GLUED = 7;

    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Term> glued = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, Verb> verbs = new HashMap<>();
    private final WordsOfEffects effects = new WordsOfEffects();
    private final Map<String, String> unabridged = new HashMap<>();
    private final WordForms forms = new WordForms(unabridged, this::isPerson);

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
            return new Verb(effet, Set.of(), Set.of(), Set.of(), Set.of(), false);
        }
    }

    Lexicon() {
        List<ModelError> errors = new ArrayList<>();
        Problems problems = new Problems(FILE, errors);
        List<String> keys = new ArrayList<>(SETS);
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
        for (String name : SETS) {
            Set<String> words = new HashSet<>();
            lexicon.texts(name).forEach(text -> words.add(Words.key(Words.of(text))));
            sets.put(name, words);
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

    /** Whether a flag says that what persons are granted holds. */
    boolean isInForce(String word) {
        return is("enVigueur", word);
    }

    /** Whether a word says that who asked for something wants it no more. */
    boolean isWithdrawn(String word) {
        return is("retraitsParLeDemandeur", word);
    }

    /** Whether a word says, where it is denied, that something was refused. */
    boolean refusesWhereDenied(String word) {
        return is("refusNies", word);
    }

    /** What a noun says was decided: {@code rejection}. */
    Optional<Effet> noun(String word) {
        return effects.noun(word);
    }

    /** Whether a word says how something is done, before the verb. */
    boolean isManner(String word) {
        return is("manieres", word) || Character.isDigit(word.charAt(0));
    }

    /** Whether what a verb takes is what happened, or what is to be done. */
    boolean handles(String word) {
        return is("gestionnaires", word);
    }

    boolean isLink(String word) {
        return is("liaisons", word);
    }

    /** Whether a verb disposes of what is asked for, when it is given what comes of it. */
    boolean disposes(String word) {
        return is("traitements", word);
    }

    boolean isOutcome(String word) {
        return is("issues", word);
    }

    boolean qualifiesStatus(String word) {
        return is("precisionsDeStatut", word) || isNegation(word);
    }

    boolean isNegation(String word) {
        return is("negations", word);
    }

    /** Whether a word says that something was granted where what was refused is said too. */
    boolean grantsByOpposition(String word) {
        return is("accordsParOpposition", word);
    }

    /** Whether a word says what somebody asks for who wants to be chosen. */
    boolean isCandidature(String word) {
        return is("demandesDeCandidats", word);
    }

    /** Whether a word that parts of programs are called by may also be what somebody asks with: a document. */
    boolean isPaperOfRequest(String word) {
        return is("supportsDeDemande", word);
    }

    /** Whether a word that parts of programs are called by is what somebody has to show, where it is somebody's: a certificate. */
    boolean isShown(String word) {
        return is("attestations", word);
    }

    /** Whether whoever is called so is cared for, taught or employed: what is known of that is kept by who it is about. */
    boolean isFollowed(String word) {
        return is("suivis", word);
    }

    /** Whether who is called so rents a home, or is an organisation for which a program runs. */
    boolean mayBeHosted(String word) {
        return is("heberges", word);
    }

    /** Whether an organisation for which a program runs has such a thing, and nobody who rents a home. */
    boolean isOfHosted(String word) {
        return is("signesDHeberge", word);
    }

    /** Whether a class whose name ends so asks somebody else to act. */
    boolean isCommand(String word) {
        return is("commandes", word);
    }

    /** Whether a class whose name ends so does something with what stands before. */
    boolean isService(String word) {
        return is("gestionnairesDe", word);
    }

    /** Whether a word may stand between what is meant and such an end: {@code EmployeeLifecycleService}. */
    boolean isManagement(String word) {
        return is("encadrements", word);
    }

    /** Whether a word says to whom something is given. */
    boolean leadsToRecipient(String word) {
        return is("destinataires", word);
    }

    boolean isLicence(String word) {
        return is("licences", word);
    }

    /** Whether a word says of a licence that it is one to use a program. */
    boolean isOfLicenceOfProgram(String word) {
        return is("licencesDeProgrammes", word);
    }

    /** Whether a class whose name ends so says what is looked for. */
    boolean isSearch(String word) {
        return is("recherches", word);
    }

    /** Whether a word of a status means nothing: {@code ON_PAROLE}. */
    boolean isLinkOfStatus(String word) {
        return is("liensDeStatut", word);
    }

    /** Whether a word says at which step something is decided. */
    boolean isStep(String word) {
        return is("etapes", word);
    }

    /** Whether a word says how far something came: of a person, where it is one that has it. */
    boolean isWay(String word) {
        return is("parcours", word);
    }

    /** Whether a word of a status is followed by who decided. */
    boolean leadsToAuthor(String word) {
        return is("liensDAuteur", word);
    }

    /** Whether who is called so decides on others. */
    boolean isAuthor(String word) {
        return is("auteurs", word);
    }

    /** Whether what is called so says how sure something is, as a forecast does. */
    boolean isSureness(String word) {
        return is("certitudes", word);
    }

    /** A decision, by that very word. */
    boolean isDecision(String word) {
        return is("decisionsNommees", word);
    }

    /** Whether what is called so says that an answer of somebody was corrected. */
    boolean isCorrected(String word) {
        return is("corrections", word);
    }

    /** Whether what is called so is what somebody answered. */
    boolean isAnswered(String word) {
        return is("repondus", word);
    }

    boolean isRequest(String word) {
        return is("requetes", word);
    }

    /** Whether a word does not say what is asked for. */
    boolean isLooseRequest(String word) {
        return is("demandesVagues", word);
    }

    /** Whether a word says what persons are granted, and means nothing else in the name of a class. */
    boolean isSurelyDecided(String word) {
        return isDecided(word) && !is("objetsVagues", word);
    }

    boolean bearsStatus(String word) {
        return is("porteursDeStatut", word);
    }

    /** Whether a text of that name is what was decided, whatever it says. */
    boolean concludes(String word) {
        return is("conclusions", word);
    }

    /** The same, in a class that is about a person or what persons are granted. */
    boolean isStatusOfCase(String word) {
        return is("etatsDunDossier", word);
    }

    /** Whether a number of that name says how well a learner did. */
    boolean isGrade(String word) {
        return is("notes", word);
    }

    boolean qualifiesGrade(String word) {
        return is("precisionsDeNote", word);
    }

    /** Whether a class of that name is about what learners hand in. */
    boolean isWorkOfLearner(String word) {
        return is("travaux", word);
    }

    /** The same, beside another such word: {@code studentAnswer}. */
    boolean mayBeWorkOfLearner(String word) {
        return is("motsDeTravaux", word);
    }

    /** The same, where a property says who learns: {@code TestResult}. */
    boolean isTestOfLearner(String word) {
        return is("epreuves", word);
    }

    /** Whether a class of that name is of what somebody handed in. */
    boolean isHandedIn(String word) {
        return is("remis", word);
    }

    boolean isLearner(String word) {
        return is("eleves", word);
    }

    /** Whether what is called so is answered to whoever asked. */
    boolean isAnswer(String word) {
        return is("reponses", word);
    }

    /** Whether an annotation of that name says that objects of a class are kept. */
    boolean isKept(String annotation) {
        return is("conserves", Words.key(Words.of(annotation)));
    }

    boolean changesStatus(String word) {
        return is("changementsDeStatut", word);
    }

    boolean isMessage(String word) {
        return is("messages", word);
    }

    boolean sends(String word) {
        return is("envois", word);
    }

    boolean isTechnicalState(String word) {
        return is("etatsTechniques", word);
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
        return is("fauxAmis", Words.key(words));
    }

    /** Whether a word says that somebody is sought for something. */
    boolean isOffer(String word) {
        return is("offres", word);
    }

    /** The same, beside another such word: {@code jobDescription}. */
    boolean mayBeOffer(String word) {
        return is("motsDOffres", word);
    }

    boolean isAnimal(String word) {
        return is("animaux", word);
    }

    boolean isPerson(String word) {
        return is("personnes", word);
    }

    /** A person, and not just a user: programs have users of their own. */
    boolean isOtherPerson(String word) {
        return isPerson(word) && !isUser(word);
    }

    /** Whoever uses a program. */
    boolean isUser(String word) {
        return is("utilisateurs", word);
    }

    /** Whether what is called so is only proposed, to somebody who decides. */
    boolean isProposal(String word) {
        return is("propositions", word);
    }

    /** Whether a word says that what is called so was said by an AI. */
    boolean isSaidByAi(String word) {
        return is("parUneIa", word);
    }

    /** Whether what is called so says how something was judged. */
    boolean isJudgment(String word) {
        return is("jugements", word);
    }

    /** Whether what is called so advises, to somebody who decides; a person or what persons are granted may be called so too. */
    boolean advises(String word) {
        return is("conseils", word);
    }

    boolean isAmbiguous(String word) {
        return is("ambigus", word) || isRole(word);
    }

    boolean isRole(String word) {
        return is("roles", word);
    }

    boolean isWrapper(String word) {
        return is("enveloppes", word);
    }

    boolean isModifier(String word) {
        return is("modificateurs", word) || Character.isDigit(word.charAt(0));
    }

    /** Whether a word asks which of several something is. */
    boolean sorts(String word) {
        return is("sortes", word);
    }

    /** Whether a word beside what is known of somebody makes it something else: when it was, whose it is. */
    boolean describesNothing(String word) {
        return is("horsDescription", word);
    }

    /** Whether one of these words means an organisation or a thing, or two that follow each other do. */
    boolean isOrganisation(List<String> words) {
        return words.stream().anyMatch(word -> is("organisations", word)) || isOrganisationInTwoWords(words);
    }

    /** As “legal person”, of which each word alone means something else. */
    boolean isOrganisationInTwoWords(List<String> words) {
        return isInTwoWords("organisations", words);
    }

    /** As “bank account”, which is no bank. */
    boolean isAmbiguousInTwoWords(List<String> words) {
        return isInTwoWords("ambigus", words);
    }

    private boolean isInTwoWords(String set, List<String> words) {
        return IntStream.range(1, words.size()).anyMatch(i -> is(set, Words.key(words.subList(i - 1, i + 1))));
    }

    boolean isTechnical(String word) {
        return is("techniques", word);
    }

    boolean isTechnicalType(String word) {
        return is("typesTechniques", word);
    }

    boolean isDecided(String word) {
        return is("objets", word);
    }

    /** As “credit card”, of which the words alone may be about anything. */
    boolean isDecidedInTwoWords(List<String> words) {
        return isInTwoWords("objets", words);
    }

    /** Whether a verb is only about persons, whatever they are called. */
    boolean isOnPersons(String verb) {
        return is("surPersonnes", verb);
    }

    /** Whether a verb admits persons to something or puts them out, whatever they are to it. */
    boolean isOnMembers(String verb) {
        return is("surMembres", verb);
    }

    /** Whether a word says what a person is to somebody, and nothing that programs refuse. */
    boolean isMember(String word) {
        return is("membres", word);
    }

    /** Whether a verb gives something to somebody, to have it or to work on it. */
    boolean assigns(String verb) {
        return is("affectations", verb);
    }

    /** Whether what is called so is worked on: {@code reclamation}. */
    boolean isWorkedOn(String word) {
        return is("ouvrages", word);
    }

    /** Whether what is called so tells of one person: a CV. */
    boolean isPaper(String word) {
        return is("pieces", word);
    }

    /** Whether a word says that something was taken out of a file, as it was there. */
    boolean isRead(String word) {
        return is("lus", word);
    }

    boolean isText(String word) {
        return is("textes", word);
    }

    boolean isThing(String word) {
        return is("choses", word);
    }

    boolean isTechnicalObject(String word) {
        return is("objetsTechniques", word);
    }

    private boolean is(String set, String word) {
        return sets.getOrDefault(set, Set.of()).contains(word);
    }
}
