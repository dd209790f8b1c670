package fr.charteia.core.declaration;

import java.util.List;
import java.util.Map;

/** The keys of a fiche's front matter. The JSON Schema that ships with us says the same to editors; a test holds one against the other. */
final class FicheKeys {
    static final List<String> FICHE = List.of(
            "systeme",
            "nom",
            "finalite",
            "responsables",
            "referent",
            "usages",
            "risque",
            "services",
            "modeles",
            "outils",
            "donnees",
            "variablesSensibles",
            "baseLegale",
            "aipd",
            "aidf",
            "avisDmpd",
            "alternatives",
            "information",
            "recours",
            "retrait",
            "controle",
            "biais",
            "audit",
            "anomalies",
            "formation",
            "empreinte");

    private static final List<String> ETUDE = List.of("reference", "date");

    /** The keys below a key. */
    static final Map<String, List<String>> BELOW = Map.of(
            "responsables", List.of("conception", "deploiement", "supervision"),
            "variablesSensibles", List.of("categories", "justification"),
            "aipd", ETUDE,
            "aidf", ETUDE,
            "avisDmpd", ETUDE,
            "information", List.of("agents", "usagers", "representants"),
            "biais", List.of("evaluation", "date"),
            "audit", List.of("dernier", "prochain"),
            "anomalies", List.of("constat", "signalee", "echeance", "corrigee"));

    private FicheKeys() {}

    static List<String> below(String key) {
        return BELOW.getOrDefault(key, List.of());
    }
}
