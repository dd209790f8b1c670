package fr.bourses.suivi;

import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;
import java.util.UUID;

/** Les décisions du rectorat. */
class Bourses {
    @EffetJuridique(Effet.ATTRIBUTION)
    void attribuer(UUID id, int echelon) {
        System.out.println(id + " " + echelon);
    }

    @EffetJuridique(Effet.REFUS)
    void refuser(UUID id) {
        System.out.println(id);
    }
}
