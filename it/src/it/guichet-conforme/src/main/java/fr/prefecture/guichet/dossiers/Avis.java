package fr.prefecture.guichet.dossiers;

import java.util.List;

/** Ce que le modèle a répondu, ligne par ligne : d'abord le sens, puis la motivation. */
record Avis(String sens, String motivation) {
    static Avis lire(String reponse) {
        List<String> lignes = reponse.lines().map(String::strip).toList();
        return new Avis(lignes.get(0), String.join(" ", lignes.subList(1, lignes.size())));
    }

    boolean defavorable() {
        return sens.equalsIgnoreCase("NON");
    }
}
