package fr.charteia.annotations;

/**
 * What an AI system is used for. Articles, points and annexes are those of Regulation (EU) 2024/1689 (AI Act); the checks keep
 * the risk that follows from each usage. What is said here is where to look, not a classification: exceptions and conditions
 * apply.
 */
public enum Usage {
    /** Drafting of texts. */
    REDACTION,
    /** Summaries. */
    RESUME,
    /** Translation, other than of exchanges with users. */
    TRADUCTION,
    /** Translation of exchanges with users, for which the charter bars public services. */
    TRADUCTION_ECHANGES_USAGERS,
    /** A conversation with a person, who is told that it is with an AI (article 50(1)). */
    AGENT_CONVERSATIONNEL,
    /** Speech to text. */
    TRANSCRIPTION,
    /** Search in documents, with or without generated answers. */
    RECHERCHE,
    /** Sorting and labelling of documents or requests. */
    CLASSIFICATION,
    /** Proposals to somebody who decides about a person (article 14; annex III according to the domain). */
    AIDE_A_LA_DECISION,
    /** Detection of fraud. */
    DETECTION_FRAUDE,
    /** Eligibility for a right or a benefit, or its withdrawal (annex III, point 5(a)). */
    ELIGIBILITE,
    /** Analysis or summaries of users' files, for which the charter bars public services. */
    ANALYSE_DOSSIERS_USAGERS,
    /** Recruitment and selection (annex III, point 4(a)). */
    RECRUTEMENT,
    /** Promotion, termination, allocation of tasks, monitoring and evaluation of staff (annex III, point 4(b)). */
    GESTION_DU_PERSONNEL,
    /** Essential public benefits and services (annex III, point 5(a)). */
    PRESTATIONS_SOCIALES,
    /** Access to education, evaluation, monitoring of exams (annex III, point 3). */
    EDUCATION_EXAMENS,
    /** Assistance to a judicial authority in researching and applying facts and law (annex III, point 8(a)). */
    JUSTICE,
    /** Law enforcement (annex III, point 6; predictions from profiling alone: article 5(1)(d)). */
    REPRESSION,
    /** Migration, asylum and border control (annex III, point 7). */
    MIGRATION_ASILE_FRONTIERES,
    /** Biometric identification or categorisation (annex III, point 1; by sensitive traits: article 5(1)(g)). */
    BIOMETRIE,
    /** Face recognition (annex III, point 1; databases scraped from the internet or CCTV: article 5(1)(e)). */
    RECONNAISSANCE_FACIALE,
    /** Emotion recognition (annex III, point 1(c); at work and in education: article 5(1)(f)). */
    RECONNAISSANCE_EMOTIONS,
    /** Real-time remote biometric identification in public places for law enforcement (article 5(1)(h)). */
    BIOMETRIE_TEMPS_REEL_ESPACE_PUBLIC,
    /** Social scoring (article 5(1)(c)). */
    NOTATION_SOCIALE,
    /** Manipulation, or exploitation of vulnerabilities (article 5(1)(a) and (b)). */
    MANIPULATION,
    /** Safety components of critical infrastructure (annex III, point 2). */
    INFRASTRUCTURES_CRITIQUES,
    /** Another usage. */
    AUTRE
}
