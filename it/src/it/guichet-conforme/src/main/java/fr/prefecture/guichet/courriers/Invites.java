package fr.prefecture.guichet.courriers;

import fr.prefecture.guichet.Usager;

/** Les textes que le guichet envoie aux modèles. */
final class Invites {
    private Invites() {}

    static String resume(Courrier courrier) {
        StringBuilder invite = new StringBuilder("Résume en trois phrases le courrier ");
        invite.append(courrier.numero()).append(" de ").append(signature(courrier.expediteur()));
        return invite.append(" :\n").append(courrier.texte()).toString();
    }

    private static String signature(Usager usager) {
        return "« %s »".formatted(usager.nom());
    }
}
