package fr.charteia.annotations;

/**
 * Kinds of personal data. {@link #estSensible()} tells those whose processing is prohibited save exceptions (GDPR, article 9;
 * law n° 78-17, article 6) or reserved (GDPR, article 10).
 */
public enum Categorie {
    /** Name, first names, photograph on a file, signature. */
    IDENTITE,
    /** Postal or e-mail address, telephone number. */
    CONTACT,
    /** Date and place of birth, filiation, marriage, nationality. */
    ETAT_CIVIL,
    /** Number in the national identification register, the “social security number” (GDPR, article 87; law n° 78-17, article 30). */
    NIR,
    /** Income, tax, bank account, debts, benefits received. */
    FINANCIERE,
    /** Where a person is or was. */
    LOCALISATION,
    /** IP address, cookie, device or account identifier (GDPR, article 4(1) and recital 30). */
    IDENTIFIANT_EN_LIGNE,
    /** Employer, career, evaluation. */
    VIE_PROFESSIONNELLE,
    /** Household, children, relatives, habits. */
    VIE_FAMILIALE,
    /** Pictures and recordings of a person, as long as they are not processed to identify them: see {@link #BIOMETRIE}. */
    IMAGE_OU_VOIX,
    /** Letters, e-mails, messages: what people write to the administration or to each other. */
    CORRESPONDANCE,
    /** Physical or mental health, care, disability (GDPR, articles 4(15) and 9). */
    SANTE,
    /** Physical or behavioural features processed to identify a person uniquely (GDPR, articles 4(14) and 9). */
    BIOMETRIE,
    /** Inherited or acquired genetic characteristics (GDPR, articles 4(13) and 9). */
    GENETIQUE,
    /** Racial or ethnic origin (GDPR, article 9). */
    ORIGINE,
    /** Political opinions (GDPR, article 9). */
    OPINIONS,
    /** Religious or philosophical beliefs (GDPR, article 9). */
    RELIGION,
    /** Trade-union membership (GDPR, article 9). */
    SYNDICAT,
    /** Sex life or sexual orientation (GDPR, article 9). */
    VIE_SEXUELLE,
    /** Criminal convictions, offences and related security measures (GDPR, article 10). */
    INFRACTIONS,
    /** Personal data of another kind. */
    AUTRE;

    /** Whether GDPR articles 9 or 10 cover this kind: true from {@link #SANTE} to {@link #INFRACTIONS}. */
    public boolean estSensible() {
        return compareTo(SANTE) >= 0 && compareTo(INFRACTIONS) <= 0;
    }
}
