package fr.prefecture.guichet;

import fr.prefecture.ia.Assistant;
import fr.prefecture.invites.Invites;
import fr.prefecture.usagers.Usager;

/** Répond aux usagers. */
public class Guichet {
    private final Assistant assistant;

    public Guichet(Assistant assistant) {
        this.assistant = assistant;
    }

    public String repondre(Usager usager, String objet) {
        return assistant.rediger(Invites.courrier(usager, objet));
    }

    public String rappeler(Usager usager) {
        return assistant.rappeler(Invites.rappel(usager));
    }
}
