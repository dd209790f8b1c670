package fr.charteia.core.declaration;

import java.util.List;

/** The keys of a policy. The JSON Schema beside this class says the same to editors; a test holds one against the other. */
final class PolicyKeys {
    static final String VERSION = "charte-ia";
    static final List<String> POLICY = List.of(
            VERSION,
            "revision",
            "herite",
            "services",
            "regles",
            "heuristiques",
            "responsables",
            "autorites",
            "modeles",
            "derogations");
    static final List<String> SERVICE = List.of(
            "id",
            "nom",
            "portee",
            "hotes",
            "conditions",
            "evaluation",
            "donnees",
            "donneesPersonnelles",
            "reference",
            "motif");
    static final List<String> LEVEL = List.of("niveau", "auPlus", "motif");
    static final List<String> HEURISTIQUES = List.of("noms", "decisions");
    static final List<String> AUTORITE = List.of("qui", "regles");
    static final List<String> DEROGATION = List.of("regle", "ou", "motif", "autorisePar", "expire", "reference");

    private PolicyKeys() {}
}
