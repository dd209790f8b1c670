package fr.charteia.core.rule;

import fr.charteia.annotations.Usage;
import fr.charteia.core.declaration.Fiche.Risque;
import fr.charteia.core.message.Text;

/**
 * The risk that a usage implies under Regulation (EU) 2024/1689, as amended in 2026, and where it says so. Exceptions and
 * conditions apply: it is where to look, and the least that a fiche must declare.
 *
 * @param risque the risk
 * @param reference the article, or the point of annex III; empty where nothing in particular applies
 */
record Classement(Risque risque, Text reference) {
    static Classement of(Usage usage) {
        return switch (usage) {
            case NOTATION_SOCIALE -> prohibited("c");
            case MANIPULATION -> prohibited("a, b");
            case BIOMETRIE_TEMPS_REEL_ESPACE_PUBLIC -> prohibited("h");
            case BIOMETRIE -> high("1");
            case RECONNAISSANCE_FACIALE -> high("1(a)");
            case RECONNAISSANCE_EMOTIONS -> high("1(c)");
            case INFRASTRUCTURES_CRITIQUES -> high("2");
            case EDUCATION_EXAMENS -> high("3");
            case RECRUTEMENT -> high("4(a)");
            case GESTION_DU_PERSONNEL -> high("4(b)");
            case ELIGIBILITE, PRESTATIONS_SOCIALES -> high("5(a)");
            case REPRESSION -> high("6");
            case MIGRATION_ASILE_FRONTIERES -> high("7");
            case JUSTICE -> high("8(a)");
            case AGENT_CONVERSATIONNEL -> limited("50(1)");
            case REDACTION, RESUME, ANALYSE_DOSSIERS_USAGERS -> limited("50(2)");
            // Article 50(2) leaves out what does not alter the meaning of its input: a translation, a transcription.
            case TRADUCTION,
                    TRADUCTION_ECHANGES_USAGERS,
                    TRANSCRIPTION,
                    RECHERCHE,
                    CLASSIFICATION,
                    AIDE_A_LA_DECISION,
                    DETECTION_FRAUDE,
                    AUTRE -> new Classement(Risque.MINIMAL, new Text("", ""));
        };
    }

    static Classement prohibited(String point) {
        return new Classement(Risque.INTERDIT, new Text("RIA, article 5(1) " + point, "AI Act, article 5(1) " + point));
    }

    static Classement high(String point) {
        return new Classement(
                Risque.HAUT, new Text("RIA, annexe III, point " + point, "AI Act, annex III, point " + point));
    }

    static Classement limited(String article) {
        return new Classement(Risque.LIMITE, new Text("RIA, article " + article, "AI Act, article " + article));
    }
}
