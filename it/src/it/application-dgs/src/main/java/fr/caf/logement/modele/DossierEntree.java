package fr.caf.logement.modele;

/** Ce que le formulaire envoie : {@code input DossierEntree}. */
public record DossierEntree(String numero, String courriel, String zone, int surface, String commentaire) {}
