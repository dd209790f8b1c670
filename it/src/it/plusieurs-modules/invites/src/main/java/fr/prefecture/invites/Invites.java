package fr.prefecture.invites;

import fr.prefecture.usagers.Usager;

/** Les textes envoyés au modèle. */
public final class Invites {
    private Invites() {}

    public static String courrier(Usager usager, String objet) {
        return String.join("\n", "Réponds à ce courrier.", "De : " + usager.nom(), "Objet : " + objet);
    }

    public static String rappel(Usager usager) {
        return "Rédige un rappel pour le dossier " + usager.reference();
    }
}
