package fr.charteia.core.catalogue;

/** What a word of a name may mean, by the list of {@code lexique.yml} that it is in. */
enum WordKind {
    // Who.

    /** Somebody. */
    PERSON("personnes"),
    /** Whoever uses a program; programs have users of their own. */
    USER("utilisateurs"),
    /** What somebody is to something else: who sends it, owns it. */
    ROLE("roles"),
    /** Somebody, or else a part of a program. */
    AMBIGUOUS("ambigus"),
    /** What a person is to somebody, and nothing that programs refuse. */
    MEMBER("membres"),
    /** Who is cared for, taught or employed: what is known of that is kept by who it is about. */
    FOLLOWED("suivis"),
    /** Who rents a home, or is an organisation for which a program runs. */
    HOSTED("heberges"),
    /** What an organisation for which a program runs has, and nobody who rents a home. */
    SIGN_OF_HOSTED("signesDHeberge"),
    /** Who decides on others. */
    AUTHOR("auteurs"),
    /** What checks what is asked for, and decides nothing. */
    CHECKER("verificateurs"),
    LEARNER("eleves"),
    ANIMAL("animaux"),
    /** An organisation or a thing that has a name, an address, a number of its own. */
    ORGANISATION("organisations"),
    THING("choses"),
    /** What names somebody beside a {@link #GIVEN_NAME}, and anything alone. */
    FAMILY_NAME("nomsDeFamille"),
    GIVEN_NAME("prenoms"),

    // What is known of somebody.

    /** Names that only look as if they were of somebody's data. */
    FALSE_FRIEND("fauxAmis"),
    /** What changes nothing beside such a name. */
    MODIFIER("modificateurs"),
    /** What asks which of several something is. */
    SORT("sortes"),
    /** What makes of something that is known of somebody something else, beside it: when it was, whose it is. */
    DESCRIBING_NOTHING("horsDescription"),
    /** What tells of one person: a CV. */
    PAPER("pieces"),
    /** What a file is called that tells of one person: a passport. */
    FILE_OF_PERSON("fichiersDePersonnes"),
    /** Of these, what is so in whatever is named for it alone. */
    FILE_OF_PERSON_ALONE("papiersDePersonnes"),
    /** What says no more than that something is a file, and what becomes of it. */
    ANY_FILE("fichiersQuelconques"),
    /** What says that something was taken out of a file, as it was there. */
    READ("lus"),
    TEXT("textes"),
    /** Parts of a screen into which somebody types, or by which somebody chooses. */
    INPUT("partiesDEcran"),
    /** What classes are called that only carry others. */
    WRAPPER("enveloppes"),
    /** Parts of programs. */
    TECHNICAL("techniques"),
    /** What classes of parts of programs are called. */
    TECHNICAL_TYPE("typesTechniques"),
    /** What says that somebody is sought for something. */
    OFFER("offres"),
    /** The same, beside another such word: {@code jobDescription}. */
    WORD_OF_OFFER("motsDOffres"),
    /** Annotations that say that objects of a class are kept. */
    KEPT("conserves"),

    // What is decided, and how verbs say it.

    /** What persons are granted or refused. */
    DECIDED("objets"),
    /** The same, where the word may mean something else in the name of a class. */
    LOOSELY_DECIDED("objetsVagues"),
    TECHNICAL_OBJECT("objetsTechniques"),
    /** A decision, by that very word. */
    DECISION("decisionsNommees"),
    /** Verbs that are only about persons, whatever they are called. */
    ON_PERSONS("surPersonnes"),
    /** Verbs that admit persons to something or put them out, whatever they are to it. */
    ON_MEMBERS("surMembres"),
    /** Verbs that give something to somebody, to have it or to work on it. */
    ASSIGNING("affectations"),
    /** Verbs that dispose of what is asked for, when they are given what comes of it. */
    DISPOSING("traitements"),
    OUTCOME("issues"),
    /** Verbs that take what happened, or what is to be done. */
    HANDLING("gestionnaires"),
    LINK("liaisons"),
    /** How something is done, before the verb. */
    MANNER("manieres"),
    /** What leads to whom something is given. */
    LEADING_TO_RECIPIENT("destinataires"),
    /** What is worked on: {@code reclamation}. */
    WORKED_ON("ouvrages"),
    LICENCE("licences"),
    /** What says of a licence that it is one to use a program. */
    SIGN_OF_LICENCE_OF_PROGRAM("licencesDeProgrammes"),
    MESSAGE("messages"),
    SENDING("envois"),
    /** What keeps or fetches something. */
    KEEPING("rangements"),
    /** What is the name of a thing as well as what is done: a score. */
    NOUN_TOO("verbesOuNoms"),

    // What is asked for.

    REQUEST("requetes"),
    /** What does not say what is asked for. */
    LOOSE_REQUEST("demandesVagues"),
    /** What somebody asks for who wants to be chosen. */
    CANDIDATURE("demandesDeCandidats"),
    /** What parts of programs are called by, and what somebody may ask with, too: a document. */
    PAPER_OF_REQUEST("supportsDeDemande"),
    /** What parts of programs are called by, and what somebody has to show where it is somebody's: a certificate. */
    SHOWN("attestations"),

    // Statuses.

    BEARER_OF_STATUS("porteursDeStatut"),
    CHANGE_OF_STATUS("changementsDeStatut"),
    QUALIFIER_OF_STATUS("precisionsDeStatut"),
    REASON_OF_REFUSAL("motifsDeRefus"),
    /** What means nothing in a status: {@code ON_PAROLE}. */
    LINK_OF_STATUS("liensDeStatut"),
    /** What is followed in a status by who decided. */
    LEADING_TO_AUTHOR("liensDAuteur"),
    /** Say, before {@link #LEADING_TO_AUTHOR}, that somebody answers what is asked: {@code reviewedBy}. */
    SIGN_OF_DECIDER("decideurs"),
    NEGATION("negations"),
    /** What says that something was granted where what was refused is said too. */
    GRANT_BY_OPPOSITION("accordsParOpposition"),
    /** What says, where it is denied, that something was refused. */
    REFUSAL_WHERE_DENIED("refusNies"),
    /** What says that who asked for something wants it no more. */
    WITHDRAWN("retraitsParLeDemandeur"),
    /** Flags that say that what persons are granted holds. */
    IN_FORCE("enVigueur"),
    /** Texts that are what was decided, whatever they say. */
    CONCLUSION("conclusions"),
    /** The same, in a class that is about a person or what persons are granted. */
    STATUS_OF_CASE("etatsDunDossier"),
    /** At which step something is decided. */
    STEP("etapes"),
    /** How far something came: of a person, where it is one that has it. */
    WAY("parcours"),
    TECHNICAL_STATE("etatsTechniques"),
    /** What says that somebody is still to decide. */
    AWAITING("attentes"),
    /** One of a bank, where there is money on it; else one to sign in with. */
    ACCOUNT("comptes"),
    SIGN_OF_BANK("signesDeBanque"),
    /** What is paid, where there is a sum in it and it says from or to whom. */
    PAYMENT("operations"),
    SUM("sommes"),
    /** A file of a computer, or all that there is about what somebody asks for. */
    CASE_FILE("dossiersOuFichiers"),

    // What is only said, or proposed.

    /** What is only proposed, to somebody who decides. */
    PROPOSAL("propositions"),
    /** What says that what is called so was said by an AI. */
    SAID_BY_AI("parUneIa"),
    /** How something was judged. */
    JUDGMENT("jugements"),
    /** What somebody is told who decides. */
    OPINION("avisRendus"),
    /** What advises, to somebody who decides; a person or what persons are granted may be called so too. */
    ADVICE("conseils"),
    /** How sure something is, as a forecast says it. */
    SURENESS("certitudes"),
    /** What is answered to whoever asked. */
    ANSWER("reponses"),

    // What learners do.

    /** Numbers that say how well a learner did. */
    GRADE("notes"),
    QUALIFIER_OF_GRADE("precisionsDeNote"),
    /** Classes that are about what learners hand in. */
    WORK_OF_LEARNER("travaux"),
    /** The same, beside another such word: {@code studentAnswer}. */
    WORD_OF_WORK_OF_LEARNER("motsDeTravaux"),
    /** The same, where a property says who learns: {@code TestResult}. */
    TEST_OF_LEARNER("epreuves"),
    /** Classes of what somebody handed in. */
    HANDED_IN("remis"),
    /** What is nothing else than handed in, whoever did. */
    SURELY_HANDED_IN("rendus"),
    /** What somebody answered. */
    ANSWERED("repondus"),
    /** What the text of such work is called. */
    WORDS_OF_WORK("textesRemis"),
    /** What somebody writes to somebody. */
    LETTER("lettres"),
    /** What says from whom, or to whom. */
    CORRESPONDENT("correspondants"),
    /** What the text of a letter is called. */
    WORDS_OF_LETTER("textesDeLettre"),
    /** What somebody complains in. */
    COMPLAINT("plaintes"),
    /** Of these, what those who write a program have among themselves, too. */
    INTERNAL_COMPLAINT("plaintesInternes"),
    /** What is told in a complaint. */
    TOLD_FACT("faitsRapportes"),
    /** What is told of somebody, in whatever words. */
    OWN_WORDS("recits"),
    /** What says that an answer of somebody was corrected. */
    CORRECTED("corrections"),
    /** Whoever does it says who is seen first. */
    TRIAGE("tris"),
    /** What it gives. */
    DEGREE_OF_TRIAGE("degresDeTri"),
    /** Of whom it is said. */
    CARED_FOR("soignes"),

    // Until when somebody is put out.

    /** What a date says so by: {@code bannedUntil}, {@code suspensionEndsAt}. */
    TERM("termes"),
    /** What may stand beside it. */
    QUALIFIER_OF_TERM("precisionsDeTerme"),
    /** What somebody is kept from meanwhile, where a date says until when. */
    DEPRIVED("privations"),

    // Ends of the names of classes.

    /** It asks somebody else to act. */
    COMMAND("commandes"),
    /** The same of what tells others what has happened. */
    NEWS("evenements"),
    /** It is part of the name of a topic or a queue, and says nothing of what is sent there. */
    PART_OF_ADDRESS("motsDAdresses"),
    /** It does something with what stands before. */
    SERVICE("gestionnairesDe"),
    /** What may stand between what is meant and such an end: {@code EmployeeLifecycleService}. */
    MANAGEMENT("encadrements"),
    /** It says what is looked for. */
    SEARCH("recherches");

    private final String key;

    WordKind(String key) {
        this.key = key;
    }

    /** The list's name in {@code lexique.yml}. */
    String key() {
        return key;
    }
}
