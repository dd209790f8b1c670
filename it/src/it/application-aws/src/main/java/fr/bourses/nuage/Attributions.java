package fr.bourses.nuage;

import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;

/** Ce que l'agence décide. */
public class Attributions {
    @EffetJuridique(Effet.ATTRIBUTION)
    public void attribuer(String numero) {
        System.out.println(numero);
    }

    @EffetJuridique(Effet.REFUS)
    public void refuser(String numero) {
        System.out.println(numero);
    }
}
