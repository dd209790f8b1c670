package fr.logement.relais;

/** Un locataire : son nom et son courriel disent ce qu'ils sont. */
record Locataire(String numero, String nomDeFamille, String courriel, String secteur) {}
