package fr.prefecture.bureau.passerelle;

import fr.charteia.annotations.Anonymisation;
import fr.prefecture.bureau.domaine.Usager;

/** The port: what is said of a person on the other side of it names nobody. */
public final class Anonymiseur {
    @Anonymisation
    public String presenter(Usager usager) {
        return usager.demande().replace(usager.nom(), "[NOM]");
    }
}
