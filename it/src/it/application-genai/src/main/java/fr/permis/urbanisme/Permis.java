package fr.permis.urbanisme;

import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;

/** Ce que la mairie décide. */
public class Permis {
    @EffetJuridique(Effet.DELIVRANCE)
    public void delivrer(String numero) {
        System.out.println(numero);
    }

    @EffetJuridique(Effet.REFUS)
    public void refuser(String numero) {
        System.out.println(numero);
    }
}
