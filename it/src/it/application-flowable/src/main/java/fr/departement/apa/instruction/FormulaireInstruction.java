package fr.departement.apa.instruction;

/** Ce que l'instructeur remplit dans son écran. */
public record FormulaireInstruction(String decision, String motif, boolean avisConfirme) {}
