package fr.departement.apa.processus;

/** Les noms des variables du processus. */
public final class Variables {
    public static final String PROCESSUS = "apa-instruction";
    public static final String DEMANDE = "demande";
    public static final String EVALUATION = "evaluationMedicale";
    public static final String TYPE_DE_PLAN = "typeDePlan";
    public static final String HEURES = "heuresDemandees";
    public static final String SECTEUR = "secteur";
    public static final String COURRIEL = "courriel";
    public static final String AVIS_IA = "avisIA";
    public static final String SCORE_IA = "scoreIA";
    public static final String RESUME = "resume";
    public static final String DECISION = "decision";
    public static final String MOTIF = "motif";
    public static final String VALIDE = "valideParInstructeur";

    private Variables() {}
}
